"""A look at a list of sites before it is imported: how it reads, and how many of its points lie in the municipality.

Knows no window; may be called in any thread.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingFeedback,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ....algorithms.proposing.csv_points import SUFFIXES, CsvTable
from ....algorithms.proposing.given_sites import GivenSites, check_table, of_source, of_table, read_table
from ....algorithms.proposing.known_fields import matched, text
from ....algorithms.site_facts import areas_of
from ....documents.table_layers import plain_layer
from ....errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError

SHOWN = 8
"""Rows that the preview shows."""

FILE, PLACE, CRS = "file", "place", "crs"
"""Fields of the window beside which something can be wrong."""


@dataclass
class Preview:
    """What a list holds. ``problems`` says beside which field what is wrong; with one, nothing can be imported.

    ``table`` is how a table of text reads (None for a layer), ``sublayers`` what a file with several layers holds,
    ``known`` our column → the list's own, ``swapped`` whether x and y seem to have changed places.
    """

    header: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()
    table: CsvTable | None = None
    sublayers: Sequence[str] = ()
    known: Mapping[str, str] = field(default_factory=dict)
    crs: str = ""
    inside: int = 0
    outside: int = 0
    without_place: int = 0
    at_zero: int = 0
    swapped: bool = False
    problems: dict[str, EvPlannerError] = field(default_factory=dict)


class LayerSource:
    """A layer as Processing would give it: may be read in any thread, made in the one that has the layer."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._source = QgsVectorLayerFeatureSource(layer)
        self._fields = layer.fields()
        self._crs = layer.crs()
        self.name = layer.name()

    def sourceCrs(self):
        """The layer's CRS."""
        return self._crs

    def fields(self):
        """The layer's fields."""
        return self._fields

    def getFeatures(self, request):
        """The features of ``request``."""
        return self._source.getFeatures(request)


def look_at_file(
    path: Path, sublayer: str, said: Mapping, workspace, transforms: QgsCoordinateTransformContext
) -> Preview:
    """Look at the file ``path``: a table of text read as ``said``, or (its ``sublayer``) as QGIS reads it."""
    if path.suffix.lower() in SUFFIXES:
        return _look_at_table(path, said, workspace, transforms)
    preview = Preview()
    try:
        sublayers = _sublayers(path)
        preview.sublayers = sublayers
        uri = f"{path}|layername={sublayer or sublayers[0]}" if len(sublayers) > 1 else str(path)
        layer = plain_layer(uri, path.stem)
        if not layer.isValid():
            raise _unreadable(path)
    except EvPlannerError as problem:
        preview.problems[FILE] = problem
        return preview
    return look_at_layer(LayerSource(layer), workspace, transforms, preview)


def look_at_layer(
    source: LayerSource, workspace, transforms: QgsCoordinateTransformContext, preview: Preview | None = None
) -> Preview:
    """Look at a layer."""
    from qgis.core import QgsFeatureRequest

    preview = preview or Preview()
    preview.header = [each.name() for each in source.fields()]
    preview.crs = source.sourceCrs().authid()
    preview.known = matched(preview.header)
    few = itertools.islice(source.getFeatures(QgsFeatureRequest().setLimit(SHOWN)), SHOWN)
    preview.rows = [[text(value) for value in feature.attributes()] for feature in few]
    try:
        given = of_source(source, source.name, workspace.epsg, transforms, QgsProcessingFeedback())
    except EvPlannerError as problem:
        preview.problems[CRS] = problem
        return preview
    _count(preview, given, workspace)
    return preview


def _look_at_table(path: Path, said: Mapping, workspace, transforms) -> Preview:
    preview = Preview()
    try:
        table = read_table(path, said)
    except EvPlannerError as problem:
        preview.problems[FILE] = problem
        return preview
    preview.table, preview.header, preview.crs = table, table.header, table.crs
    preview.rows = [[*row, *[""] * (len(table.header) - len(row))] for row in table.rows[:SHOWN]]
    preview.known = matched(name for name in table.header if name not in (table.x, table.y))
    try:
        check_table(table)
        given = of_table(table, workspace.epsg, transforms)
    except EvPlannerError as problem:
        preview.problems[CRS if table.x and table.y and not _is_of_columns(table) else PLACE] = problem
        return preview
    _count(preview, given, workspace)
    if not preview.inside and preview.outside:
        preview.swapped = _lies_better_swapped(table, workspace, transforms)
    return preview


def _count(preview: Preview, given: GivenSites, workspace) -> None:
    inside, _ = areas_of(workspace, given.xy)
    placed = given.placed
    preview.inside = int((inside & placed).sum())
    preview.outside = int((~inside & placed).sum())
    preview.without_place = int((~placed).sum())
    preview.at_zero = int(given.at_zero.sum())
    if not len(given):
        preview.problems[FILE] = BadInput(
            QT_TRANSLATE_NOOP("errors", "The layer “{layer}” holds no features."),
            QT_TRANSLATE_NOOP("errors", "Choose a layer with features, or remove its filter."),
            layer=given.name,
        )


def _is_of_columns(table: CsvTable) -> bool:
    """Whether it is the columns, not the coordinate system, that are wrong."""
    import math

    return table.x == table.y or all(math.isnan(x) or math.isnan(y) for x, y in table.coordinates())


def _lies_better_swapped(table: CsvTable, workspace, transforms) -> bool:
    from dataclasses import replace

    from ....algorithms.proposing.csv_points import guess_crs

    turned = replace(table, x=table.y, y=table.x)
    for crs in dict.fromkeys((table.crs, guess_crs(turned.coordinates()[:200]))):
        try:
            given = of_table(replace(turned, crs=crs), workspace.epsg, transforms)
        except EvPlannerError:
            continue
        if areas_of(workspace, given.xy)[0].any():
            return True
    return False


def _sublayers(path: Path) -> list[str]:
    """Names of the layers in a file.

    :raises BadInput: QGIS can read none.
    """
    found = QgsProviderRegistry.instance().querySublayers(str(path)) if path.is_file() else []
    names = [each.name() for each in found if each.providerKey() == "ogr"]
    if not names:
        raise _unreadable(path)
    return list(dict.fromkeys(names))


def _unreadable(path: Path) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "{path} is nothing that QGIS can read as points."),
        QT_TRANSLATE_NOOP("errors", "Choose a table (CSV), GeoJSON, GeoPackage or another layer of points."),
        path=path.name,
    )
