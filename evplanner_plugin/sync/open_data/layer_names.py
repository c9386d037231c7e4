"""Which layers a file holds."""

from __future__ import annotations

from pathlib import Path

from .files import open_by_gdal, tables_and_maps


def layer_names(path: Path) -> list[str]:
    """Names of the layers of a file, or of the files in a zip; one name for a file with one layer or a table.

    :class:`~evplanner_plugin.errors.BadInput` where it cannot be read.
    """
    if path.suffix.lower() == ".zip":
        inside = tables_and_maps(path)
        return inside if len(inside) != 1 else _inside(f"/vsizip/{{{path}}}/{inside[0]}", inside[0])
    return _inside(str(path), path.name)


def _inside(source: str, name: str) -> list[str]:
    if name.lower().endswith((".csv", ".txt")):
        return [name]
    opened = open_by_gdal(source, name)
    return [opened.GetLayerByIndex(place).GetName() for place in range(opened.GetLayerCount())]
