"""The bundled areas: the 285 Flemish municipalities of 2025 and their neighbourhoods, in EPSG:31370."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from .. import bundled
from ..errors import QT_TRANSLATE_NOOP, BadInput, WorkspaceError
from . import geopackage, tables
from .schema import BY_NAME

AREAS_EPSG = 31370


def areas_file() -> Path:
    """The bundled file; :class:`WorkspaceError` where the installation lacks it."""
    path = bundled.path("areas", "flanders_areas.gpkg")
    if not path.is_file():
        raise WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "The plugin is incomplete: {path} is missing."),
            QT_TRANSLATE_NOOP("errors", "Install the plugin again."),
            path=path,
        )
    return path


def municipalities() -> list[tuple[str, str]]:
    """(NIS code, name) of every Flemish municipality, by name."""
    path = areas_file()
    with closing(geopackage.connect(path, readonly=True)) as connection, geopackage.translated_errors(path):
        found = connection.execute("SELECT nis, name FROM municipality").fetchall()
    return sorted(((str(row["nis"]), row["name"]) for row in found), key=lambda pair: pair[1].casefold())


def areas_of(nis: str) -> list[dict[str, Any]]:
    """Rows of the table ``area`` for one municipality: itself first, then its neighbourhoods.

    ``"geometry"`` is a shapely polygon in EPSG:31370 (metres). Raises :class:`BadInput` for an unknown code.
    """
    path = areas_file()
    code = str(nis).strip()
    with closing(geopackage.connect(path, readonly=True)) as connection, geopackage.translated_errors(path):
        municipality = tables.read(connection, "municipality", {"nis": code})
        if not municipality:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "There is no Flemish municipality with NIS code “{nis}”."),
                QT_TRANSLATE_NOOP("errors", "Use the five digits valid since 1 January 2025, e.g. 13019 for Lille."),
                nis=code,
            )
        neighbourhoods = tables.read(connection, "neighbourhood", {"nis": code})
    columns = (*BY_NAME["area"].column_names(), tables.GEOMETRY)
    return [{column: row.get(column) for column in columns} for row in (*municipality, *neighbourhoods)]
