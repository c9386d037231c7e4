"""A new workspace for one municipality, complete or not at all."""

from __future__ import annotations

import configparser
import json
import sqlite3
import uuid
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from .. import bundled
from ..domain.times import utc_now
from ..errors import QT_TRANSLATE_NOOP, WorkspaceError
from . import areas, crs, ddl, derived, geopackage, legal_texts, migrations, parameters, processes, tables
from .backup import remove_database
from .geopackage import PathLike
from .schema import BY_NAME, DEFAULT_EPSG, SCHEMA_VERSION, TABLES


def create_workspace(path: PathLike, nis: str, *, epsg: int = DEFAULT_EPSG) -> None:
    """Makes the workspace of the municipality with this NIS code at ``path`` (``.gpkg``), in EPSG ``epsg``.

    It holds every table of the schema, the municipality's areas, the bundled parameters, recipes, processes and legal
    texts, and the styles with which QGIS opens the layers. It is built under another name beside the target and renamed
    at the end, so that a failure leaves nothing behind.
    Raises :class:`BadInput` for an unknown NIS code or CRS, :class:`WorkspaceError` where the file exists
    already or cannot be written there.
    """
    target = Path(path)
    _check_target(target)
    found = areas.areas_of(nis)
    shapes = crs.reprojected([row[tables.GEOMETRY] for row in found], areas.AREAS_EPSG, epsg)
    rows = [{**row, tables.GEOMETRY: shape} for row, shape in zip(found, shapes)]
    unfinished = target.with_name(f".{target.stem}-{uuid.uuid4().hex}.part")
    try:
        with geopackage.translated_errors(target, file_system=True):
            connection = geopackage.open_file(unfinished, "rwc")
            with closing(connection), geopackage.transaction(connection, target):
                _fill(connection, rows, epsg)
            _check_target(target)
            unfinished.replace(target)
    finally:
        with geopackage.translated_errors(target, file_system=True):
            remove_database(unfinished)


def _check_target(target: Path) -> None:
    """Raises :class:`WorkspaceError` where the name, the folder or a file already there is in the way."""
    if target.suffix.lower() != ".gpkg":
        raise WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "{path} is not a valid name for a workspace."),
            QT_TRANSLATE_NOOP("errors", "Choose a name that ends in .gpkg."),
            path=target,
        )
    if not target.parent.is_dir():
        raise WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "There is no folder {folder}."),
            QT_TRANSLATE_NOOP("errors", "Make the folder first, or choose another one."),
            folder=target.parent,
        )
    if target.exists():
        raise WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "{path} exists already; it was left as it is."),
            QT_TRANSLATE_NOOP("errors", "Choose another name, or open the existing workspace."),
            path=target,
        )


def _fill(connection: sqlite3.Connection, rows: Sequence[Mapping[str, Any]], epsg: int) -> None:
    """Everything a new workspace holds; inside the caller's transaction."""
    ddl.create_foundation(connection, epsg)
    for table in TABLES:
        ddl.create_table(connection, table, epsg)
        style = bundled.path("styles", f"{table.name}.qml")
        if style.is_file():
            ddl.add_style(connection, table, style.read_text(encoding="utf-8"))
    tables.insert(connection, "area", rows)
    ddl.describe_content(connection, "area", _with_sources(BY_NAME["area"].description, rows))
    tables.insert(connection, "parameter", parameters.bundled_rows())
    tables.insert(connection, "recipe", bundled_recipes())
    tables.insert(connection, "process", processes.bundled_rows())
    tables.insert(connection, "legal_text", legal_texts.bundled_rows())
    now = utc_now()
    metadata = {
        "schema_version": str(SCHEMA_VERSION),
        "nis": rows[0]["nis"],
        "municipality": rows[0]["name"],
        "created_at": now,
        "application_version": application_version(),
        migrations.NEEDS: application_version(),
        processes.USED: processes.BUNDLED[0],
    }
    tables.insert(connection, "workspace", [{"key": key, "value": value} for key, value in metadata.items()])
    derived.install(connection)


def bundled_recipes() -> list[dict[str, Any]]:
    """Rows of the table ``recipe`` from ``resources/recipes``."""
    saved_at = utc_now()
    rows = []
    for path in sorted(bundled.path("recipes").glob("*.json")):
        text = path.read_text(encoding="utf-8")
        recipe = json.loads(text)
        rows.append(
            {
                "id": str(uuid.uuid4()),
                "name": recipe["name"],
                "version": recipe["version"],
                "content": text,
                "saved_at": saved_at,
            }
        )
    return rows


def application_version() -> str:
    """The plugin's version as ``metadata.txt`` says it; "" where that file is not beside the plugin."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(bundled.ROOT / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="")


def _with_sources(description: str, rows: Sequence[Mapping[str, Any]]) -> str:
    """The description followed by the sources and licences that the rows name, each once."""

    def named(column: str) -> str:
        parts = (part.strip() for row in rows for part in (row.get(column) or "").split(";"))
        return "; ".join(dict.fromkeys(part for part in parts if part))

    sentences = [description]
    for label, column in (("Source", "source"), ("Licence", "licence")):
        if named(column):
            sentences.append(f"{label}: {named(column)}")
    return ". ".join(sentences) + "."
