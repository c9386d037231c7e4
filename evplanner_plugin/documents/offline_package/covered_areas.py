"""Of which area the package gets a map: the municipality, the surroundings of sites, or a rectangle."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .tile_grid import HALF_WORLD, Box

if TYPE_CHECKING:
    import numpy

    from ...workspace.store import Workspace

MARGIN_METRES = 250.0
"""What is shown around a site unless said otherwise: the walking distance of the Flemish rule."""

_STRIPS = 48
"""A municipality is covered strip by strip: a rectangle around it would be half outside it."""

_TOWN_MARGIN_METRES = 100.0


def municipality_areas(workspace: Workspace) -> list[Box]:
    """Boxes that cover the municipality, with 100 m around it.

    :raises BadInput: the workspace has no municipality any more.
    """
    import shapely

    shapes = [row["geometry"] for row in workspace.rows("area", {"level": "municipality"})]
    shapes = [shape for shape in shapes if shape is not None and not shape.is_empty]
    if not shapes:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The workspace does not know where the municipality lies."),
            QT_TRANSLATE_NOOP("errors", "Choose a rectangle, or the surroundings of the sites."),
        )
    town = shapely.buffer(shapely.union_all(shapes), _TOWN_MARGIN_METRES, quad_segs=2)
    town = shapely.transform(town, lambda points: _on_web_grid(points, workspace.epsg))
    left, bottom, right, top = town.bounds
    step = (top - bottom) / _STRIPS
    areas = []
    for number in range(_STRIPS):
        strip = shapely.clip_by_rect(town, left, bottom + number * step, right, bottom + (number + 1) * step)
        if not strip.is_empty:
            areas.append(strip.bounds)
    return areas


def site_areas(workspace: Workspace, site_ids: Sequence[str] = (), margin: float = MARGIN_METRES) -> list[Box]:
    """A box around each site with one of these ids (all sites where there are none), ``margin`` metres to each side.

    :raises BadInput: an id is not there, or there is no site at all.
    """
    import numpy
    import shapely

    shapes, columns = workspace.layer("proposed_site", ["id"])
    known = dict(zip(columns["id"].tolist(), shapes))
    for site in site_ids:
        if site not in known:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The workspace has no proposed site {site}."),
                QT_TRANSLATE_NOOP("errors", "Give the id of a site as the layer of proposed sites shows it."),
                site=site,
            )
    chosen = [known[site] for site in site_ids or known]
    chosen = [shape for shape in chosen if shape is not None and not shape.is_empty]
    if not chosen:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "There are no proposed sites to make a map around."),
            QT_TRANSLATE_NOOP("errors", "Propose sites first, or choose the municipality."),
        )
    points = _on_web_grid(shapely.get_coordinates(shapely.centroid(chosen)), workspace.epsg)
    # The web grid stretches everything with the distance from the equator.
    stretched = margin * numpy.cosh(points[:, 1:] / (HALF_WORLD / math.pi))
    boxes = numpy.hstack((points - stretched, points + stretched))
    return [tuple(box) for box in boxes.tolist()]


def _on_web_grid(points: numpy.ndarray, epsg: int) -> numpy.ndarray:
    """Points (N, 2) of EPSG ``epsg`` in EPSG:3857."""
    import numpy
    from osgeo import osr

    systems = osr.SpatialReference(), osr.SpatialReference()
    for system, code in zip(systems, (epsg, 3857)):
        system.ImportFromEPSG(code)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    step = osr.CoordinateTransformation(*systems)
    return numpy.array([point[:2] for point in step.TransformPoints(points.tolist())]).reshape(-1, 2)
