"""Other people's points as sites to propose: where they lie in the workspace's CRS, and what their fields say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
)

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..base import check_cancelled
from ..layers.coordinates import moved
from .csv_points import SUFFIXES, CsvTable, number, read_csv
from .known_fields import matched

AT_ZERO = 1.0
"""Metres, or degrees, from 0, 0 within which a point is one whose place nobody filled in."""

_CHECK_EVERY = 1000


@dataclass(frozen=True, eq=False)
class GivenSites:
    """N points: ``xy`` (N, 2) metres in the workspace's CRS, NaN where a row has no place and infinite where it lies
    outside what that CRS can show. ``columns`` holds what is known of them, our column → N values as they came.
    ``at_zero`` (N,) is true where a point lies at 0, 0 in its own CRS."""

    name: str
    xy: object
    columns: Mapping[str, Sequence[object]]
    at_zero: object
    crs: str = ""

    def __len__(self) -> int:
        return len(self.xy)

    @property
    def placed(self):
        """(N,) booleans: true where a row has a place at all."""
        import numpy

        return ~numpy.isnan(self.xy).any(axis=1)


def csv_path(value: object) -> Path | None:
    """The table of text that a parameter's ``value`` names, None where it is something else."""
    if not isinstance(value, (str, Path)) or not str(value).lower().endswith(SUFFIXES):
        return None
    return Path(value) if Path(value).is_file() else None


def of_source(source, name: str, epsg: int, transforms: QgsCoordinateTransformContext, feedback) -> GivenSites:
    """Return the features of a Processing ``source``; of what is no point the centre counts.

    :raises BadInput: it has no geometry or no CRS, or its coordinates do not fit its CRS.
    """
    import numpy

    crs = source.sourceCrs()
    _check_crs(crs, name)
    fields = [field.name() for field in source.fields()]
    known = matched(fields)
    indices = {ours: fields.index(theirs) for ours, theirs in known.items()}
    request = QgsFeatureRequest().setSubsetOfAttributes(list(indices.values()))
    places, rows = [], []
    for count, feature in enumerate(source.getFeatures(request)):
        if count % _CHECK_EVERY == 0:
            check_cancelled(feedback)
        geometry = feature.geometry()
        point = None if geometry.isNull() or geometry.isEmpty() else geometry.centroid()
        empty = point is None or point.isNull() or point.isEmpty()
        places.append((numpy.nan, numpy.nan) if empty else (point.asPoint().x(), point.asPoint().y()))
        given = feature.attributes()
        rows.append([given[index] for index in indices.values()])
    columns = {ours: [row[place] for row in rows] for place, ours in enumerate(indices)}
    return _given(name, places, columns, crs, epsg, transforms)


def of_table(table: CsvTable, epsg: int, transforms: QgsCoordinateTransformContext) -> GivenSites:
    """Return the rows of a table of text.

    :raises BadInput: nothing says where the rows lie, or their coordinates do not fit the CRS.
    """
    check_table(table)
    known = matched(name for name in table.header if name not in (table.x, table.y))
    columns = {ours: table.column(theirs) for ours, theirs in known.items()}
    crs = QgsCoordinateReferenceSystem(table.crs)
    return _given(table.path.name, table.coordinates(), columns, crs, epsg, transforms)


def read_table(path: Path, said: Mapping) -> CsvTable:
    """Return the table in ``path``, read as ``said``: {"x", "y", "crs", "delimiter", "decimal"}, each optional.

    :raises BadInput: the file is no such table, or has no such column.
    """
    from dataclasses import replace

    from .csv_points import guess_crs

    table = read_csv(path, str(said.get("delimiter") or ""))
    for axis in ("x", "y"):
        column = str(said.get(axis) or "")
        if column and column not in table.header:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The table {path} has no column {column}."),
                QT_TRANSLATE_NOOP("errors", "Its columns are: {known}."),
                path=path.name,
                column=column,
                known=", ".join(table.header),
            )
        if column:
            table = replace(table, **{axis: column})
    if said.get("decimal") in (",", "."):
        table = replace(table, decimal_comma=said["decimal"] == ",")
    crs = str(said.get("crs") or "") or guess_crs(table.coordinates()[:200])
    return replace(table, crs=crs)


def check_table(table: CsvTable) -> None:
    """Check that ``table`` says where its rows lie.

    :raises BadInput: with what is missing.
    """
    import math

    if not (table.x and table.y) or table.x == table.y:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "Nothing says which columns of {path} hold the place."),
            QT_TRANSLATE_NOOP("errors", "Name the columns with x and y, or with longitude and latitude."),
            path=table.path.name,
        )
    for column in (table.x, table.y):
        if all(math.isnan(number(cell, table.decimal_comma)) for cell in table.column(column)):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The column {column} of {path} holds no numbers."),
                QT_TRANSLATE_NOOP("errors", "Choose another column, or another decimal sign."),
                column=column,
                path=table.path.name,
            )
    if not QgsCoordinateReferenceSystem(table.crs).isValid():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "Nothing says in which coordinate system the places of {path} are."),
            QT_TRANSLATE_NOOP("errors", "Name it, such as EPSG:31370 for Lambert 72."),
            path=table.path.name,
        )


def _check_crs(crs: QgsCoordinateReferenceSystem, name: str) -> None:
    if not crs.isValid():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The layer “{layer}” does not say in which coordinate system it is."),
            QT_TRANSLATE_NOOP("errors", "Set the layer's CRS in its properties, then try again."),
            layer=name,
        )


def _given(name, places, columns, crs, epsg: int, transforms) -> GivenSites:
    import numpy

    xy = numpy.asarray(places, dtype=float).reshape(-1, 2)
    placed = numpy.isfinite(xy).all(axis=1)
    xy[~placed] = numpy.nan
    at_zero = placed & (numpy.abs(xy) < AT_ZERO).all(axis=1)
    _check_degrees(name, crs, xy[placed & ~at_zero])
    made = numpy.full(xy.shape, numpy.nan)
    if placed.any():
        transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem.fromEpsgId(epsg), transforms)
        made[placed] = _moved(xy[placed], transform)
    return GivenSites(name, made, columns, at_zero, crs.authid())


def _moved(xy, transform: QgsCoordinateTransform):
    """``xy`` after ``transform``; one that fails becomes infinite, and takes no other with it."""
    import numpy

    if transform.isShortCircuited():
        return xy
    made = moved(xy, transform)
    if not numpy.isfinite(made).all():
        made = numpy.concatenate([moved(xy[row : row + 1], transform) for row in range(len(xy))])
    made[~numpy.isfinite(made).all(axis=1)] = numpy.inf
    return made


def _check_degrees(name: str, crs: QgsCoordinateReferenceSystem, xy) -> None:
    """Refuse degrees that are said to be metres."""
    import numpy

    if crs.isGeographic() or not len(xy) or not (numpy.abs(xy) <= [180, 90]).all():
        return
    raise BadInput(
        QT_TRANSLATE_NOOP(
            "errors",
            "The coordinates of the layer “{layer}” do not fit its coordinate system {crs}; they may be degrees."
        ),
        QT_TRANSLATE_NOOP("errors", "Set the layer's right CRS in its properties, then try again."),
        layer=name,
        crs=crs.authid() or crs.description(),
    )
