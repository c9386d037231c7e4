"""Rules answered from the layers: met, not met, or not known because no layer tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...errors import Cancelled, EvPlannerError

YES, NO, UNKNOWN = ANSWERS = ("yes", "no", "unknown")
"""The rule is met, is not met, or nothing tells."""


COVERED_WITHIN = 1000.0
"""Metres: a layer with nothing so near a place does not reach it, whatever its absence would say of a rule."""


def answers(rules: Sequence, layers, whole, xy, watch, problems: list[EvPlannerError]) -> list[dict[str, str]]:
    """Return rule code → one of :data:`ANSWERS` for each of ``xy`` (N, 2) metres.

    ``layers`` holds :class:`scoring.places.layers.Layer` by role, with the rows that count; ``whole`` the same layers
    with all their rows, for roles that count only some. A rule is unknown where its layer is not there, empty or does
    not reach the place, and, for rules on a field, where no feature within reach says anything. What is wrong with a
    layer is added to ``problems``, and its rules are unknown.
    """
    import numpy

    from ...scoring.distances.straight import StraightDistances
    from ...scoring.places.candidates import Candidates
    from ...scoring.places.place import Place

    found: list[dict[str, str]] = [{} for _ in xy]
    place = Place(Candidates(numpy.asarray(xy, dtype=float)), layers, StraightDistances(), watch)
    reached: dict[str, object] = {}
    for rule in rules:
        watch.check()
        try:
            if rule.layer not in reached:
                reached[rule.layer] = _reached(whole.get(rule.layer) or layers.get(rule.layer), place)
            meets, known = _checked(rule, place)
            known = known & reached[rule.layer]
        except Cancelled:
            raise
        except EvPlannerError as problem:
            problems.append(problem)
            known = numpy.zeros(len(xy), dtype=bool)
            meets = known
        for answered, met, told in zip(found, meets.tolist(), known.tolist()):
            answered[rule.code] = (YES if met else NO) if told else UNKNOWN
    return found


def _checked(rule, place):
    """(N,) whether each candidate meets ``rule``, and whether its layer says anything there."""
    import numpy

    from ...scoring.criteria.failed_rules import check_rules

    nothing = numpy.zeros(len(place.candidates), dtype=bool)
    # As a check: on an empty layer a striking rule would be refused, where here it is simply not known.
    checked = check_rules([replace(rule, effect="check")], place)
    if checked.unchecked:
        return nothing, nothing
    known = _told(rule, place) if rule.kind in ("field_range", "field_is") else ~nothing
    return checked.pattern == 0, known


def _reached(layer, place):
    """(N,) whether ``layer`` reaches each candidate: that no tree stands in an empty layer says nothing of trees."""
    import numpy

    from ...scoring.distances.nearby import near_any

    if layer is None or not len(layer):
        return numpy.zeros(len(place.candidates), dtype=bool)
    return near_any(layer, place.candidates.centre, COVERED_WITHIN, place.watch)


def _told(rule, place):
    """(N,) whether a feature with a value lies within reach, for rules on a field."""
    import numpy

    from ...scoring.distances.nearby import near_any

    layer, name = place.features(rule.layer), rule.parameters["field"]
    column = layer.attributes[name]
    values = column.tolist()
    has_value = numpy.array([value is not None and value == value and value != "" for value in values], dtype=bool)
    if not has_value.any():
        return numpy.zeros(len(place.candidates), dtype=bool)
    return near_any(layer.geometry[has_value], place.candidates.centre, rule.parameters["distance"], place.watch)
