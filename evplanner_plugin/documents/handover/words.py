"""Sentences of the package: what changed, and what the holder reads first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import Template
from typing import Any

from ... import bundled
from ...domain.handover.difference import Difference
from ...domain.process import Process
from ...errors import QT_TRANSLATE_NOOP
from ..local_figures import counted, day
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

_RULE = f"\n{'-' * 120}\n\n"
"""Between the languages of the text."""

_DRAFT = {
    "nl": "ONTWERP: dit pakket is niet als overdracht genoteerd.",
    "fr": "PROJET : ce paquet n’est pas noté comme une remise.",
    "en": "DRAFT: this package was not noted as a handover.",
}
_NOBODY = {"nl": "(niet opgegeven)", "fr": "(non précisé)", "en": "(not stated)"}


def difference_sentence(change: Difference) -> str:
    """The difference in a few words: ``3 new, 1 moved, 2 withdrawn``; what is none is left out."""
    found = [(len(getattr(change, name)), one, many) for name, one, many in _PARTS]
    said = [
        counted(translate("handover", one), translate("handover", many), count) for count, one, many in found if count
    ]
    return ", ".join(said) or translate("handover", _NOTHING)


def read_me(manifest: Mapping[str, Any], change: Difference, process: Process, example: str, language: str = "") -> str:
    """The text that lies in a package, in French where that is its ``language``, else in Dutch, with English below.

    Lines end as Windows' own editor wants them.
    """
    package, town = manifest["package"], manifest["municipality"]
    values: dict[str, str] = {
        "version": str(package["version"]),
        "day": day(package["made_at"]),
        "crs": f"EPSG:{manifest['epsg']}",
        "example": f"{example}_1",
    }
    texts = bundled.path("handover", "READ_ME.txt").read_text(encoding="utf-8").split(_RULE)
    known = dict(zip(("nl", "fr", "en"), texts))
    parts = []
    for code in ("fr" if language[:2].lower() == "fr" else "nl", "en"):
        with speaking(code):
            difference = difference_sentence(change)
        own = {
            "town": clean(town["name"] or town["nis"]),
            "recipient": clean(manifest["recipient"]) or _NOBODY[code],
            "contact": clean(manifest["contact"]) or _NOBODY[code],
            "difference": difference,
            "draft": _DRAFT[code] + "\n" if package["draft"] else "",
            "steps": _listed([step.code for step in process.steps], process, code),
            "reasons": _listed(process.reasons_for("cancelled"), process, code),
        }
        parts.append(Template(known[code]).substitute(values, **own))
    return _RULE.join(part.strip("\n") + "\n" for part in parts).replace("\r", "").replace("\n", "\r\n")


def _listed(codes: Sequence[str], process: Process, language: str) -> str:
    """Each code with its title, on lines of their own."""
    return "".join(f"\n    {code}: {clean(process.title(code, language))}" for code in codes) or " –"
