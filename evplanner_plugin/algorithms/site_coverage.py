"""Selecting sites by what they cover: from layers to a covering problem, and its answer in one sentence."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

from ..documents.local_figures import number, plain
from ..errors import QT_TRANSLATE_NOOP, BadInput
from ..scoring.notice import Notice
from .layers.input_layers import empty_layer

_SNAP_DISTANCE = 100.0
"""Metres that a place may lie from the streets, where no recipe says otherwise."""


@dataclass(frozen=True)
class CoverRequest:
    """What is asked: ``distance`` walking metres, the ``limits`` of the choice, ``prove`` the optimum or not.

    ``field`` is the field of the demand that says how much a point counts, "" where each counts for one.
    ``cost_field`` is the field of the potential map with the cost of a place, "" where each costs one.
    """

    distance: float
    limits: object
    prove: bool = False
    time_limit: float = 60.0
    field: str = ""
    cost_field: str = ""


@dataclass(frozen=True)
class Answer:
    """The :class:`scoring.cover_choice.Covering`, the sentence that sums it up, and what was odd."""

    covering: object
    sentence: str
    notices: list[Notice]


def choose_by_coverage(potential, score, demand, existing, streets, request: CoverRequest, watch) -> Answer:
    """Choose among the candidates of ``potential`` with a ``score`` (N,) those that cover most of ``demand``.

    ``demand``, ``existing`` and ``streets`` are layers in the map's CRS; the latter two may be None.

    :raises BadInput: there is no demand, a field is missing, or the limits make no sense.
    :raises Cancelled: the user stopped.
    """
    import numpy

    from ..scoring.selection.cover import cover_problem
    from ..scoring.selection.cover_choice import cover
    from ..scoring.selection.cover_reach import reached_pairs, served_demand

    limits = request.limits.check()
    weights, notices = _weights(demand, request.field)
    network = _network(potential, streets)
    xy = potential.centre
    in_play = numpy.flatnonzero(numpy.isfinite(score))
    points = network.snap(demand.points(), watch.part(0.0, 0.1))
    there = existing.points() if existing is not None else numpy.empty((0, 2))
    served = served_demand(network, there, points, request.distance, watch.part(0.1, 0.2))
    wanted = numpy.flatnonzero(~served & (weights > 0))
    candidate, point = reached_pairs(
        network, xy[in_play], points.take(wanted), request.distance, watch.part(0.2, 0.4)
    )
    problem = cover_problem(
        in_play[candidate], wanted[point], weights, xy, score, limits, served, _costs(potential, request.cost_field)
    )
    covering = cover(
        problem, prove=request.prove, time_limit=request.time_limit, watch=watch.part(0.4, 1.0)
    )
    notices += _oddities(problem, covering, len(in_play), request)
    return Answer(covering, _sentence(covering, network.kind, request), notices)


def _weights(demand, field: str):
    """How much each demand point counts, (M,), and what was odd about it."""
    import numpy

    if not len(demand):
        raise empty_layer(demand.name)
    notices = []
    weights = demand.numbers(field) if field else numpy.ones(len(demand))
    odd = int((~(weights >= 0)).sum())
    if odd:
        notices.append(
            Notice(
                QT_TRANSLATE_NOOP("errors", "{count} rows of {layer} have no {field} of 0 or more; they count as 0."),
                values={"count": odd, "layer": demand.name, "field": field},
            )
        )
    weights = numpy.nan_to_num(weights).clip(min=0.0)
    if not weights.sum() > 0:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The demand in the layer “{layer}” adds up to zero."),
            QT_TRANSLATE_NOOP("errors", "Choose another field, or a layer with demand."),
            layer=demand.name,
        )
    return weights, notices


def _costs(potential, field: str):
    import numpy

    if not field:
        return None
    column = potential.columns.get(field)
    if column is None or column.dtype.kind not in "iuf":
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The potential map “{layer}” has no field “{field}” with numbers."),
            QT_TRANSLATE_NOOP("errors", "Choose the field that says what a site costs at each place."),
            layer=potential.name,
            field=field,
        )
    return numpy.asarray(column, dtype=float)


def _network(potential, streets):
    """How people walk: over the streets where there are some, straight otherwise."""
    from ..scoring.distances.network import WalkingNetwork
    from ..scoring.distances.straight import StraightDistances

    if streets is None:
        return StraightDistances()
    if not len(streets):
        raise empty_layer(streets.name)
    chosen = potential.recipe.network if potential.recipe is not None else None
    snap = chosen.snap_distance if chosen is not None else _SNAP_DISTANCE
    walkable = streets.numbers("walkable") if "walkable" in streets.attributes else None
    return WalkingNetwork.from_lines(streets, walkable, snap)


def _oddities(problem, covering, in_play: int, request: CoverRequest) -> list[Notice]:
    """What the user should know about the choice beside its figures."""
    found, count = len(covering.chosen), problem.limits.count
    notices = []
    if not in_play:
        struck = QT_TRANSLATE_NOOP("errors", "Rules have struck all candidates: there is nothing to choose.")
        notices.append(Notice(struck))
    elif not len(problem):
        notices.append(
            Notice(
                QT_TRANSLATE_NOOP("errors", "No candidate fits the budget of {budget}."),
                QT_TRANSLATE_NOOP("errors", "Raise the budget, or check the field with the costs."),
                {"budget": problem.budget},
            )
        )
    elif not len(problem.weight):
        notices.append(
            Notice(
                QT_TRANSLATE_NOOP("errors", "No candidate reaches demand that is not served already."),
                QT_TRANSLATE_NOOP("errors", "Choose a longer distance or more candidates."),
            )
        )
    elif count is not None and found < count and problem.limits.budget is None:
        notices.append(
            Notice(
                QT_TRANSLATE_NOOP("errors", "Only {found} of {count} sites were chosen: no other one adds anything."),
                values={"found": found, "count": count},
            )
        )
    if request.prove and not covering.proven:
        notices.append(
            Notice(
                QT_TRANSLATE_NOOP("errors", "It was not proven in time that this is the best choice."),
                QT_TRANSLATE_NOOP("errors", "The gap says how much better another one could be at most."),
            )
        )
    return notices


def _sentence(covering, kind: str, request: CoverRequest) -> str:
    """The result in plain words: what is covered, how good that is, and how it was measured."""
    new = share(covering.value, covering.total)
    values = {
        "sites": number(len(covering.chosen)),
        "covered": figure(covering.value),
        "total": figure(covering.total),
        "share": new,
        "field": request.field,
        "bound": figure(covering.bound),
        "gap": number(100 * covering.gap, 1),
        "before": figure(covering.before),
        "distance": plain(request.distance),
    }
    sentences = [
        QT_TRANSLATE_NOOP("errors", "{sites} sites cover {covered} of {total} {field} ({share} %).")
        if request.field
        else QT_TRANSLATE_NOOP("errors", "{sites} sites cover {covered} of {total} places ({share} %).")
    ]
    if covering.before > 0:
        sentences.append(QT_TRANSLATE_NOOP("errors", "Existing charging points already cover {before} more."))
    if covering.proven:
        sentences.append(QT_TRANSLATE_NOOP("errors", "It is proven that no other choice covers more."))
    else:
        sentences.append(
            QT_TRANSLATE_NOOP(
                "errors", "No choice covers more than {bound}, so this is at most {gap} % short of the best."
            )
        )
    sentences.append(
        QT_TRANSLATE_NOOP("errors", "Within {distance} m on foot over the streets.")
        if kind == "walking"
        else QT_TRANSLATE_NOOP("errors", "Within {distance} m in a straight line, for no streets were given.")
    )
    if covering.divided:
        sentences.append(QT_TRANSLATE_NOOP("errors", "Demand may be divided among the sites that reach it."))
    return " ".join(QCoreApplication.translate("errors", text).format(**values) for text in sentences)


def figure(value: float) -> str:
    """``value`` as people write it in QGIS's language: whole where it is large, else with one decimal."""
    whole = abs(value - round(value)) < 1e-6 or value >= 1000
    return number(value, 0 if whole else 1)


def share(value: float, total: float) -> str:
    """``value`` as a whole percentage of ``total``."""
    return number(100 * value / total if total > 0 else 0, 0)
