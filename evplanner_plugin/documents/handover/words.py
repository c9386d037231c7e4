"""Sentences of the package: what changed, and what the holder reads first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import Template
from typing import Any

from ... import bundled
from ...domain.handover.difference import Difference
from ...domain.process import Process
from ...errors import QT_TRANSLATE_NOOP
from ..local_figures import counted
from ..site_record.record_content import clean
from ..vocabulary import speaking, translate

_PARTS = (
    ("new", QT_TRANSLATE_NOOP("handover", "{count} new site"), QT_TRANSLATE_NOOP("handover", "{count} new sites")),
    (
        "moved",
        QT_TRANSLATE_NOOP("handover", "{count} moved site"), QT_TRANSLATE_NOOP("handover", "{count} moved sites"),
    ),
    (
        "changed",
        QT_TRANSLATE_NOOP("handover", "{count} changed site"), QT_TRANSLATE_NOOP("handover", "{count} changed sites"),
    ),
    (
        "withdrawn",
        QT_TRANSLATE_NOOP("handover", "{count} withdrawn site"),
        QT_TRANSLATE_NOOP("handover", "{count} withdrawn sites"),
    ),
)  # fmt: skip
_NOTHING = QT_TRANSLATE_NOOP("handover", "nothing changed")

_DRAFT = {
    "nl": "ONTWERP: dit pakket is niet als overdracht genoteerd.",
    "en": "DRAFT: this package was not noted as a handover.",
}
_NOBODY = {"nl": "(niet opgegeven)", "en": "(not stated)"}


def difference_sentence(change: Difference) -> str:
    """The difference in a few words: ``3 new, 1 moved, 2 withdrawn``; what is none is left out."""
    found = [(len(getattr(change, name)), one, many) for name, one, many in _PARTS]
    said = [
        counted(translate("handover", one), translate("handover", many), count) for count, one, many in found if count
    ]
    return ", ".join(said) or translate("handover", _NOTHING)


def read_me(manifest: Mapping[str, Any], change: Difference, process: Process, example: str) -> str:
    """The text that lies in a package, Dutch with English below; lines end as Windows' own editor wants them."""
    package, town = manifest["package"], manifest["municipality"]
    values: dict[str, str] = {
        "version": str(package["version"]),
        "day": package["made_at"][:10],
        "crs": f"EPSG:{manifest['epsg']}",
        "example": f"{example}_1",
    }
    for language in ("nl", "en"):
        with speaking(language):
            values[f"difference_{language}"] = difference_sentence(change)
        values[f"draft_{language}"] = _DRAFT[language] + "\n" if package["draft"] else ""
        values[f"steps_{language}"] = _listed([step.code for step in process.steps], process, language)
        values[f"reasons_{language}"] = _listed(process.reasons_for("cancelled"), process, language)
    texts = bundled.path("handover", "READ_ME.txt").read_text(encoding="utf-8").split("-" * 120)
    parts = []
    for language, text in zip(("nl", "en"), texts):
        own = {
            "town": clean(town["name"] or town["nis"]),
            "recipient": clean(manifest["recipient"]) or _NOBODY[language],
            "contact": clean(manifest["contact"]) or _NOBODY[language],
        }
        parts.append(Template(text).substitute(values, **own))
    return ("-" * 120).join(parts).replace("\r", "").replace("\n", "\r\n")


def _listed(codes: Sequence[str], process: Process, language: str) -> str:
    """Each code with its title, on lines of their own."""
    return "".join(f"\n    {code}: {clean(process.title(code, language))}" for code in codes) or " –"
