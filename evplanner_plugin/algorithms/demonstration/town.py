"""Lille as it lies there: streets, buildings, bays and dwellings from the bundled data; charging that is invented."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from ... import bundled
from ...errors import QT_TRANSLATE_NOOP, WorkspaceError
from .invented import NIS

CONTEXT_LAYERS = ("street", "building", "parking_bay")
CHARGING_TABLES = ("operator", "charging_location", "evse", "connector", "charging_usage")

Run = Callable[[str, dict], dict]
"""Runs an algorithm of the provider by name and parameters, and returns its results."""


def base_data() -> Path:
    """The bundled file; :class:`WorkspaceError` where the installation lacks it."""
    path = bundled.path("demo", "lille_base_data.gpkg")
    if not path.is_file():
        raise WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "The plugin is incomplete: {path} is missing."),
            QT_TRANSLATE_NOOP("errors", "Install the plugin again."),
            path=path,
        )
    return path


def make_town(run: Run, path: Path) -> None:
    """Make Lille's workspace at ``path`` with streets, buildings, parking bays, dwellings and figures per wijk.

    :raises WorkspaceError: the bundled data are not there, or cannot be copied.
    """
    from osgeo import gdal

    from ...workspace import geopackage, tables
    from ...workspace.gdal_options import ROW_BY_ROW, gdal_options
    from ...workspace.store import Workspace

    base = base_data()
    run("createworkspace", {"NIS": NIS, "OUTPUT": str(path)})
    done = None
    with gdal_options(ROW_BY_ROW), suppress(RuntimeError):  # where another plugin told GDAL to raise
        done = gdal.VectorTranslate(
            str(path), str(base), accessMode="update", layers=list(CONTEXT_LAYERS), format="GPKG"
        )
    if done is None:
        raise WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "The demo's layers could not be copied to {path}."),
            QT_TRANSLATE_NOOP("errors", "Check that the disk is not full."),
            path=path.name,
        )
    del done
    workspace = Workspace.open(path)
    with geopackage.connect(base, readonly=True) as source:
        demand = tables.read(source, "demand")
        figures = tables.read(source, "area_figures")
    with workspace.transaction() as connection:
        workspace.insert(connection, "demand", demand)
        for figure in figures:
            workspace.update(connection, "area", figure.pop("area_id"), figure)


def add_charging(path: Path) -> int:
    """Put the invented charging points, their use and their operators into the workspace; returns the locations."""
    from ...workspace import geopackage, tables
    from ...workspace.store import Workspace

    with geopackage.connect(base_data(), readonly=True) as source:
        found = {name: tables.read(source, name) for name in CHARGING_TABLES}
    workspace = Workspace.open(path)
    with workspace.transaction() as connection:
        for name, rows in found.items():
            workspace.insert(connection, name, rows)
    return len(found["charging_location"])
