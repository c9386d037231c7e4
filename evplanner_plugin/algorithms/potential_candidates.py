"""Which places a potential map scores: a layer that was given, or what the recipe says."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QCoreApplication

from ..errors import QT_TRANSLATE_NOOP, BadInput
from .layers.input_layers import VectorInput, empty_layer, fingerprint, metric_crs, read_layer

_LARGEST_CELL = 2.0**53
"""Beyond it a number with decimals no longer tells whole numbers apart."""

_NUMBERED_ANEW = QT_TRANSLATE_NOOP(
    "errors",
    "The field cell of the layer “{layer}” does not number the candidates one by one; they are numbered from 0 on."
)


@dataclass(frozen=True)
class Places:
    """The candidates in a CRS in metres: their numbers ``cell`` (N,), and what tells later whether they are the same.

    ``cells`` says that they are polygons of a lattice made here, so that nobody has to look.
    """

    crs: QgsCoordinateReferenceSystem
    candidates: object
    cell: object
    inputs: dict
    cells: bool = False

    @property
    def extent(self) -> tuple[float, float, float, float]:
        """(xmin, ymin, xmax, ymax) of the centres, in metres."""
        centre = self.candidates.centre
        return (*centre.min(axis=0).tolist(), *centre.max(axis=0).tolist())


def given_places(taken: VectorInput, workspace, context, feedback, conditions=None) -> Places:
    """Return the features of ``taken`` that meet ``conditions``, in the workspace's CRS where there is one.

    :raises BadInput: the layer is empty, or too large to score.
    """
    import numpy

    from ..scoring.places.candidates import MOST_CELLS, Candidates

    count = taken.source.featureCount() if taken.source is not None else 0
    if count > MOST_CELLS:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The layer “{layer}” holds {count} candidates; {most} are possible."),
            QT_TRANSLATE_NOOP("errors", "Choose a smaller area or fewer places."),
            layer=taken.name,
            count=count,
            most=MOST_CELLS,
        )
    crs = metric_crs(taken.crs) if workspace is None else workspace_crs(workspace)
    layer = read_layer(taken, crs, context, feedback, ["cell"], conditions)
    if not len(layer):
        raise empty_layer(taken.name)
    cell = _numbers(layer.attributes.get("cell"))
    if cell is None:
        cell = numpy.arange(len(layer))
        if "cell" in layer.attributes:
            feedback.pushWarning(
                QCoreApplication.translate("errors", _NUMBERED_ANEW).format(layer=taken.name)
            )
    inputs = {"layer": taken.name, **fingerprint(layer)}
    return Places(crs, Candidates.of(layer.geometry), cell, inputs)


def _numbers(column):
    """The field ``cell`` (N,) as whole numbers, None where it does not tell one candidate from another."""
    import numpy

    if column is None or column.dtype != float or not (numpy.abs(column) <= _LARGEST_CELL).all():
        return None
    whole = column.astype(int)
    return whole if (whole == column).all() and len(numpy.unique(whole)) == len(whole) else None


def lattice_places(recipe, workspace) -> Places:
    """Return the recipe's cells over the municipality of ``workspace``.

    :raises BadInput: there is no workspace, or no area of the municipality in it.
    """
    import numpy

    from ..scoring.places.candidates import lattice

    choice = recipe.candidates
    made = lattice(municipality(workspace), choice.shape, choice.spacing)
    inputs = {"shape": choice.shape, "spacing": choice.spacing, "rows": len(made)}
    return Places(workspace_crs(workspace), made, numpy.arange(len(made)), inputs, cells=True)


def street_places(recipe, streets, workspace, crs: QgsCoordinateReferenceSystem) -> Places:
    """Return points along the :class:`scoring.layers.Layer` of ``streets`` that may be walked, within the municipality
    of ``workspace`` where there is one.

    :raises BadInput: there are no such streets.
    """
    import numpy
    import shapely

    from ..scoring.places.candidates import along_streets

    lines = streets.geometry
    network = recipe.network
    if network is not None and network.layer == recipe.candidates.layer and network.walkable in streets.attributes:
        lines = lines[streets.numbers(network.walkable) > 0]
    if workspace is not None:
        inside = shapely.intersection(lines, municipality(workspace))
        lines = inside[~shapely.is_empty(inside)]
    choice = recipe.candidates
    made = along_streets(lines, choice.spacing)
    inputs = {"shape": choice.shape, "spacing": choice.spacing, "layer": streets.name, "rows": len(made)}
    return Places(crs, made, numpy.arange(len(made)), inputs)


def municipality(workspace):
    """Return the polygon of the workspace's municipality.

    :raises BadInput: there is no workspace, or no such polygon in it.
    """
    if workspace is None:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "There is nothing to score: neither a workspace nor candidates are given."),
            QT_TRANSLATE_NOOP("errors", "Choose a workspace, or a layer of candidates."),
        )
    found = workspace.rows("area", {"level": "municipality", "nis": workspace.nis})
    if not found:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The workspace holds no area of its municipality."),
            QT_TRANSLATE_NOOP("errors", "Restore the layer of areas from a backup, or choose candidates."),
        )
    return found[0]["geometry"]


def workspace_crs(workspace) -> QgsCoordinateReferenceSystem:
    """Return the CRS that ``workspace`` is kept in."""
    return QgsCoordinateReferenceSystem.fromEpsgId(workspace.epsg)
