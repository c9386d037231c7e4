"""The manifest of a package: read from the package itself, whatever else may lie in that file."""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .package_fields import FORMAT

NAME = "manifest.json"

LARGEST = 50_000_000
"""Bytes of a manifest: of ten thousand sites it takes some 6 MB."""

_LONGEST = 100
"""Characters of a municipality that are told."""

_FAULTS = (
    OSError, ValueError, KeyError, RuntimeError, NotImplementedError, RecursionError, zipfile.BadZipFile, zlib.error
)  # fmt: skip
"""What reading a damaged or encrypted zip ends in."""


def read_manifest(path: Path) -> dict[str, Any]:
    """The manifest in the package ``path`` (.zip).

    Raises :class:`BadInput` where the file is no package, is damaged, or cannot be read.
    """
    try:
        with zipfile.ZipFile(path) as archive, archive.open(NAME) as file:
            content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise ValueError("the manifest is too large")
        return checked(json.loads(content), path.name)
    except _FAULTS as error:
        raise no_package(path.name, str(error)) from error


def checked(content: Any, name: str) -> dict[str, Any]:
    """``content`` where it is a manifest; raises :class:`BadInput` naming the file otherwise."""
    if not isinstance(content, Mapping) or content.get("format") != FORMAT:
        raise no_package(name)
    sites = content.get("sites")
    if not isinstance(sites, list) or not all(
        isinstance(site, Mapping) and isinstance(site.get("id"), str) and _placed(site) for site in sites
    ):
        raise no_package(name)
    return dict(content)


def sites_of(manifest: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """The sites that a manifest lists, by id."""
    return {site["id"]: dict(site) for site in manifest["sites"]}


def number_of(manifest: Mapping[str, Any]) -> int:
    """The number of the package that a manifest belongs to, 0 where it says none."""
    package = manifest.get("package")
    number = package.get("version") if isinstance(package, Mapping) else 0
    return number if isinstance(number, int) and not isinstance(number, bool) and number > 0 else 0


def id_of(manifest: Mapping[str, Any]) -> str:
    """The id of the package that a manifest belongs to, "" where it says none."""
    package = manifest.get("package")
    return str(package.get("id") or "") if isinstance(package, Mapping) else ""


def town_of(manifest: Mapping[str, Any]) -> tuple[str, str]:
    """NIS code and name of the municipality that a manifest names, "" where it says none."""
    town = manifest.get("municipality")
    if not isinstance(town, Mapping):
        return "", ""
    return _short(town.get("nis")), _short(town.get("name"))


def check_town(manifest: Mapping[str, Any], nis: str, municipality: str) -> None:
    """Raises :class:`BadInput` where the manifest is another municipality's than ``nis``."""
    code, name = town_of(manifest)
    if code != nis:
        raise other_town(f"{name} ({code})" if name else code or "?", municipality)


def other_town(town: str, municipality: str) -> BadInput:
    """The error for a package or a returned file of another municipality."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The file is of another municipality: {town}, not {municipality}."),
        QT_TRANSLATE_NOOP("errors", "Choose this municipality's file, or open the other workspace. Nothing was taken."),
        town=town,
        municipality=municipality,
    )


def no_package(name: str, details: str = "") -> BadInput:
    """The error for a file that is no package of sites."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "{name} is no package of sites, or it is damaged."),
        QT_TRANSLATE_NOOP("errors", "Choose a .zip that “Hand over sites” made; if it was sent to you, get it again."),
        details=details,
        name=name,
    )


def _short(value: Any) -> str:
    """A value that a sentence can name."""
    return " ".join(str(value or "")[:_LONGEST].split())


def _placed(site: Mapping[str, Any]) -> bool:
    return all(
        value is None or (isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e9)
        for value in (site.get("x"), site.get("y"))
    )
