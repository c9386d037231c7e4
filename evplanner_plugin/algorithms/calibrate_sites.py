"""What ``calibrate`` learns from: sites with measured use, and the values that a map or their fields give them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from qgis.core import QgsCoordinateReferenceSystem

from ..errors import QT_TRANSLATE_NOOP, BadInput
from ..scoring.notice import Notice
from .layers.input_layers import VectorInput, empty_layer, metric_crs, read_features
from .potential_layer import HeldMap, read_potential

_BESIDE = 250.0
"""Metres within which a site takes the values of the nearest candidate, where candidates are points or lines."""


@dataclass(frozen=True, eq=False)
class SitesRead:
    """N sites in a CRS in metres: ``points`` (N,) shapely, ``xy`` (N, 2), their fields (``columns``), and ``values``
    (N, K) called ``keys``, NaN where there is none.

    ``weights`` (K,): the user's; ``own_score`` (N,) where it is more than values · weights. ``kept``: weights of the
    criteria that nothing is learned for. ``scaling``: how fields became values.
    """

    layer: str
    crs: QgsCoordinateReferenceSystem
    points: object
    xy: object
    columns: Mapping[str, object]
    keys: list[str]
    values: object
    weights: object
    own_score: object
    kept: Mapping[str, float]
    scaling: Mapping[str, object]
    notices: list[Notice]


def features_of(algorithm, parameters, context, feedback, weights: Mapping[str, float]) -> SitesRead:
    """Read the sites with the fields ``FEATURES`` and ``FALLING`` as values; without ``weights`` all weigh the same.

    :raises BadInput: no feature is given, one is the use itself, or the layer cannot be used.
    """
    import numpy

    from ..scoring.calibration.use_values import to_values

    rising, falling = (_fields(algorithm, parameters, name, context) for name in ("FEATURES", "FALLING"))
    names = [*rising, *(name for name in falling if name not in rising)]
    if not names:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "There is nothing to learn weights for: neither a potential map nor features."),
            QT_TRANSLATE_NOOP("errors", "Choose a potential map, or fields of the sites."),
        )
    for name in ("TARGET", "EXPOSURE"):
        field = _fields(algorithm, parameters, name, context)
        if field and field[0] in names:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The field “{field}” cannot explain itself: it is the measured use."),
                QT_TRANSLATE_NOOP("errors", "Leave it out of the features."),
                field=field[0],
            )
    taken, crs, points, columns = _read_sites(algorithm, parameters, context, feedback, None)
    values, scaling = numpy.full((len(points), len(names)), numpy.nan), {}
    for number, name in enumerate(names):
        raw = _numbers(columns, name, taken.name)
        known = numpy.isfinite(raw)
        if known.any():
            values[known, number], scaling[name] = to_values(raw[known], falling=name in falling)
    own = _own_weights(weights, names, dict.fromkeys(names, 1.0))
    return _sites(taken, crs, points, columns, names, values, own, None, {}, scaling, [])


def values_of_map(
    algorithm, parameters, context, feedback, held: HeldMap, workspace, weights: Mapping[str, float]
) -> SitesRead:
    """Read the sites, each with the values of the cell of the potential map in which it lies.

    Criteria that the recipe makes from existing points are left out: beside a pole they know that it is there.

    :raises BadInput: a layer cannot be used, no site lies on the map, or no criterion is left.
    """
    import numpy

    from ..scoring.criteria.combine import COMBINATIONS
    from ..scoring.evidence.leakage import leaking

    potential = read_potential(held, context, feedback, workspace)
    taken, crs, points, columns = _read_sites(algorithm, parameters, context, feedback, potential.crs)
    notices: list[Notice] = []
    leaks: tuple[str, ...] = ()
    if potential.recipe is None:
        notices.append(
            Notice(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The map does not say by which recipe it was made, so criteria made from existing points could not"
                    " be left out."
                ),
                QT_TRANSLATE_NOOP("errors", "Give the recipe to be sure."),
            )
        )
    else:
        leaks = leaking(potential.recipe, lambda source: source.get("layer") == taken.name).criteria
    keys = [key for key in potential.keys if key not in leaks]
    if leaks:
        notices.append(_left_out(leaks))
    if not keys:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "All criteria of the potential map are made from existing points: {criteria}."),
            QT_TRANSLATE_NOOP("errors", "Choose a map with other criteria; these would predict themselves."),
            criteria=", ".join(leaks),
        )
    cell = _cells(potential.geometry, points)
    values = numpy.full((len(points), len(keys)), numpy.nan)
    for number, key in enumerate(keys):
        values[cell >= 0, number] = potential.columns[f"{key}_value"][cell[cell >= 0]]
    own = _own_weights(weights, potential.keys, potential.weights)
    mine = {key: own[key] for key in keys}
    score = None
    if potential.combine != "weighted_mean" and any(mine.values()):
        at_sites = {key: numpy.nan_to_num(values[:, number]) for number, key in enumerate(keys)}
        score = COMBINATIONS[potential.combine].compute(at_sites, mine)[0]
    kept = {key: own[key] for key in leaks}
    return _sites(taken, crs, points, columns, keys, values, mine, score, kept, {}, notices)


def measured_use(algorithm, parameters, context, read: SitesRead):
    """Return use (N,), exposure (N,) and which sites (N,) can be learned from; the others are told of in a notice.

    :raises BadInput: a field is not there, or holds no numbers.
    """
    import numpy

    use = _numbers(read.columns, _fields(algorithm, parameters, "TARGET", context)[0], read.layer)
    named = _fields(algorithm, parameters, "EXPOSURE", context)
    exposure = _numbers(read.columns, named[0], read.layer) if named else numpy.ones(len(use))
    reasons = {
        QT_TRANSLATE_NOOP("errors", "{count} of {all} sites have no measured use and were left out."): (
            ~numpy.isfinite(use)
        ),
        QT_TRANSLATE_NOOP(
            "errors", "{count} of {all} sites were measured during no time (0 or empty) and were left out."
        ): ~(numpy.isfinite(exposure) & (exposure > 0)),
        QT_TRANSLATE_NOOP(
            "errors", "{count} of {all} sites lie beside the potential map or lack a feature, and were left out."
        ): ~numpy.isfinite(read.values).all(axis=1),
    }
    known = numpy.ones(len(use), dtype=bool)
    for message, wrong in reasons.items():
        count = int(numpy.count_nonzero(wrong & known))
        known &= ~wrong
        if count:
            read.notices.append(Notice(message, "", {"count": count, "all": len(use)}))
    _note_same_place(read, known)
    return use, exposure, known


def _note_same_place(read: SitesRead, known) -> None:
    """Warn of sites that stand where another one does: they may be the months or the sockets of one."""
    import numpy

    places = read.xy[known].round(1)
    again = len(places) - len(numpy.unique(places, axis=0))
    if again:
        read.notices.append(
            Notice(
                QT_TRANSLATE_NOOP("errors", "{count} of {all} sites stand where another one does."),
                QT_TRANSLATE_NOOP(
                    "errors", "If they are the months or sockets of one site, add them up first (“Aggregate”)."
                ),
                {"count": again, "all": len(places)},
            )
        )


def without_constants(read: SitesRead, known) -> SitesRead:
    """The sites without the features that are the same at all ``known`` ones (N,), which a notice names: nothing can
    be learned about them. Where that holds for all features they stay, to be refused."""
    import numpy

    values = read.values[known]
    varies = numpy.ptp(values, axis=0) > 0 if len(values) else numpy.zeros(len(read.keys), dtype=bool)
    if varies.all() or not varies.any():
        return read
    constant = {key: float(weight) for key, weight, moves in zip(read.keys, read.weights, varies) if not moves}
    read.notices.append(
        Notice(
            QT_TRANSLATE_NOOP(
                "errors", "Nothing is learned about these features, which are the same at all sites: {criteria}."
            ),
            QT_TRANSLATE_NOOP("errors", "They keep your weight."),
            {"criteria": ", ".join(constant)},
        )
    )
    return replace(
        read,
        keys=[key for key, moves in zip(read.keys, varies) if moves],
        values=read.values[:, varies],
        weights=read.weights[varies],
        kept={**read.kept, **constant},
    )


def _fields(algorithm, parameters, name: str, context) -> list[str]:
    # The first is deprecated from QGIS 3.40 on; the second does not divide a text by semicolons in QGIS 3.22.
    read = getattr(algorithm, "parameterAsFields", None) or algorithm.parameterAsStrings
    return [field for given in read(parameters, name, context) for field in given.split(";") if field]


def _numbers(columns: Mapping[str, object], name: str, layer: str):
    """The field ``name`` as numbers (N,), NaN where empty.

    :raises BadInput: there is no such field, or it holds no numbers.
    """
    import numpy

    if name not in columns or columns[name].dtype == object:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The layer “{layer}” has no field “{field}” with numbers."),
            QT_TRANSLATE_NOOP("errors", "Its fields with numbers are {fields}."),
            layer=layer,
            field=name,
            fields=", ".join(known for known in columns if columns[known].dtype != object) or "–",
        )
    return numpy.where(numpy.isfinite(columns[name]), columns[name], numpy.nan)


def _read_sites(algorithm, parameters, context, feedback, crs: QgsCoordinateReferenceSystem | None):
    """The layer ``SITES`` in ``crs`` or one in metres, one point per site."""
    import shapely

    taken = VectorInput.of_parameter(algorithm, parameters, "SITES", context)
    if taken is None:
        raise empty_layer("SITES")
    crs = crs or metric_crs(taken.crs)
    geometry, columns = read_features(taken, crs, context, feedback)
    if not len(geometry):
        raise empty_layer(taken.name)
    return taken, crs, shapely.centroid(geometry), columns


def _sites(taken, crs, points, columns, keys, values, own, score, kept, scaling, notices) -> SitesRead:
    import numpy
    import shapely

    weights = numpy.array([own[key] for key in keys], dtype=float)
    xy = shapely.get_coordinates(points)
    return SitesRead(taken.name, crs, points, xy, columns, keys, values, weights, score, kept, scaling, notices)


def _own_weights(given: Mapping[str, float], keys: list[str], otherwise: Mapping[str, float]) -> dict[str, float]:
    """The user's weight of each key: ``given``, else those in ``otherwise``."""
    unknown = sorted(set(given) - set(keys))
    if unknown:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "A weight is given for “{criterion}”, which is no criterion or feature here."),
            QT_TRANSLATE_NOOP("errors", "They are {criteria}."),
            criterion=unknown[0],
            criteria=", ".join(keys),
        )
    return {key: float(given.get(key, otherwise[key])) for key in keys}


def _cells(geometry, points):
    """(N,) the candidate in which each point lies, or the nearest where candidates have no surface; −1 for none."""
    import numpy
    import shapely

    cell = numpy.full(len(points), -1)
    tree = shapely.STRtree(geometry)
    if (shapely.get_dimensions(geometry) == 2).all():
        inside = tree.query(points, predicate="intersects")
        # On the border of two cells the first one counts.
        order = numpy.lexsort((-inside[1],))
        cell[inside[0][order]] = inside[1][order]
    else:
        near = tree.query_nearest(points, max_distance=_BESIDE, all_matches=False)
        cell[near[0]] = near[1]
    return cell


def _left_out(criteria: tuple[str, ...]) -> Notice:
    return Notice(
        QT_TRANSLATE_NOOP(
            "errors",
            "Nothing is learned about these criteria, which are made from existing charging points: {criteria}."
        ),
        QT_TRANSLATE_NOOP("errors", "They keep your weight."),
        {"criteria": ", ".join(criteria)},
    )
