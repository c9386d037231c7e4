"""Does a place suit fast charging? Four criteria, each met, not met or unknown, with the figure and the reason.

There is no score: a criterion for which there is no layer, no threshold or nothing nearby is unknown, and is never
taken for met. Which stays and roads suit is data (``resources/profiles/stay_classes.json``).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...errors import QT_TRANSLATE_NOOP, BadInput

MET, NOT_MET, UNKNOWN = "met", "not_met", "unknown"
ANSWERS = (MET, NOT_MET, UNKNOWN)

TRAFFIC, STAY, GRID, NEIGHBOUR = "traffic", "stay", "grid", "neighbour"
CRITERIA = (TRAFFIC, STAY, GRID, NEIGHBOUR)

TITLES = {
    TRAFFIC: QT_TRANSLATE_NOOP("finance", "Traffic"),
    STAY: QT_TRANSLATE_NOOP("finance", "Time that people stay"),
    GRID: QT_TRANSLATE_NOOP("finance", "Grid"),
    NEIGHBOUR: QT_TRANSLATE_NOOP("finance", "Fast charging points nearby"),
}


@dataclass(frozen=True)
class Criterion:
    """The answer to one criterion: ``value`` in ``unit`` (``None`` where nothing was measured), and the reason as a
    template of the context "finance" with its ``values``."""

    key: str
    answer: str
    reason: str
    values: Mapping[str, Any] = field(default_factory=dict)
    value: float | None = None
    unit: str = ""


@dataclass(frozen=True)
class StayClasses:
    """Which features of OpenStreetMap tell how long people stay, and which roads count as busy.

    ``kinds`` maps (field, value) to (class, suits); the value ``*`` stands for any. ``around`` and ``near_road`` are
    metres within which features and roads count. ``busy`` and ``quiet`` are classes of roads, the busiest first.
    """

    kinds: Mapping[tuple[str, str], tuple[str, bool]]
    around: float
    near_road: float
    busy: tuple[str, ...]
    quiet: tuple[str, ...]

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that are looked at."""
        return tuple(dict.fromkeys(name for name, _ in self.kinds))

    def of(self, tags: Mapping[str, Any]) -> tuple[str, bool] | None:
        """(class, suits) of a feature with ``tags`` (field → value); ``None`` where none of them is known.

        With several known tags the shortest stay counts, classes being in order.
        """
        found = [
            self.kinds.get((name, str(tags[name]))) or self.kinds.get((name, "*"))
            for name in self.fields
            if tags.get(name) not in (None, "")
        ]
        known = [each for each in found if each]
        if len(known) < 2:
            return known[0] if known else None
        return min(known, key=list(dict.fromkeys(self.kinds.values())).index)

    def key(self, tags: Mapping[str, Any]) -> str:
        """What a feature without a name is called: its first known tag, such as ``amenity=bar``."""
        return next((f"{name}={tags[name]}" for name in self.fields if self.of({name: tags.get(name)})), "")


def read_stay_classes(path: Path) -> StayClasses:
    """The classes in the JSON file ``path``, laid out as ``resources/profiles/stay_classes.json``.

    Raises :class:`BadInput`: it cannot be read, or does not have that layout.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        kinds = {
            (name, value): (str(group["code"]), bool(group["suits"]))
            for group in content["classes"]
            for name, values in group["values"].items()
            for value in values
        }
        roads = content["road_classes"]
        return StayClasses(
            kinds,
            float(content["around_metres"]),
            float(roads["near_metres"]),
            tuple(roads["busy"]),
            tuple(roads["quiet"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The file {path} holds no classes of stay."),
            QT_TRANSLATE_NOOP("errors", "Lay it out as resources/profiles/stay_classes.json of the plugin."),
            path=str(path),
            details=str(error),
        ) from error


@dataclass(frozen=True)
class Surroundings:
    """What is around one place. ``None`` stands for "no layer was given", an empty sequence or ``inf`` for "a layer
    was given and holds nothing near".

    ``counts``: vehicles per day on the roads near; ``roads``: their classes; ``stays``: (name, tags) of what lies
    around; ``grid``, ``neighbour``: metres to the nearest piece of grid and to the nearest fast charging point.
    """

    counts: Sequence[float] | None = None
    roads: Sequence[str] | None = None
    stays: Sequence[tuple[str, Mapping[str, Any]]] | None = None
    grid: float | None = None
    neighbour: float | None = None


@dataclass(frozen=True)
class Thresholds:
    """From when on a criterion is met (``None``: nobody has set it): vehicles per day, metres, metres."""

    traffic: float | None = None
    grid: float | None = None
    neighbour: float | None = None


def fast_charging(around: Surroundings, classes: StayClasses, thresholds: Thresholds) -> tuple[Criterion, ...]:
    """The criteria of one place, in the order of :data:`CRITERIA`."""
    return (
        _traffic(around, classes, thresholds.traffic),
        _stay(around, classes),
        _distance(GRID, around.grid, thresholds.grid, near_is_good=True),
        _distance(NEIGHBOUR, around.neighbour, thresholds.neighbour, near_is_good=False),
    )


def tally(criteria: Sequence[Criterion]) -> dict[str, int]:
    """How many criteria are met, not met, unknown."""
    return {answer: sum(each.answer == answer for each in criteria) for answer in ANSWERS}


def _traffic(around: Surroundings, classes: StayClasses, threshold: float | None) -> Criterion:
    counts = [count for count in around.counts or () if count == count and count >= 0]
    values = {"distance": classes.near_road}
    if counts:
        busiest = max(counts)
        values.update(count=busiest, threshold=threshold)
        if threshold is None:
            reason = QT_TRANSLATE_NOOP(
                "finance", "{count} vehicles a day within {distance} m; no threshold is set to judge that by."
            )
            return Criterion(TRAFFIC, UNKNOWN, reason, values, busiest, "vehicles/day")
        reason = QT_TRANSLATE_NOOP("finance", "{count} vehicles a day within {distance} m; asked for {threshold}.")
        answer = MET if busiest >= threshold else NOT_MET
        return Criterion(TRAFFIC, answer, reason, values, busiest, "vehicles/day")
    if around.roads is not None:
        return _road_class(around.roads, classes, values)
    if around.counts is not None:
        reason = QT_TRANSLATE_NOOP("finance", "No road with a count lies within {distance} m.")
        return Criterion(TRAFFIC, UNKNOWN, reason, values)
    return Criterion(TRAFFIC, UNKNOWN, QT_TRANSLATE_NOOP("finance", "No layer of traffic or roads was given."))


def _road_class(roads: Sequence[str], classes: StayClasses, values: dict[str, Any]) -> Criterion:
    """The road class in place of a count, and said so."""
    for answer, known in ((MET, classes.busy), (NOT_MET, classes.quiet)):
        found = [road for road in known if road in roads]
        if found:
            values["road"] = found[0]
            reason = (
                QT_TRANSLATE_NOOP(
                    "finance", "A busy road ({road}) lies within {distance} m; its class stands in for a count."
                )
                if answer == MET
                else QT_TRANSLATE_NOOP(
                    "finance", "Only quiet roads ({road}) lie within {distance} m; their class stands in for a count."
                )
            )
            return Criterion(TRAFFIC, answer, reason, values)
    reason = QT_TRANSLATE_NOOP("finance", "No road of a known class lies within {distance} m.")
    return Criterion(TRAFFIC, UNKNOWN, reason, values)


def _stay(around: Surroundings, classes: StayClasses) -> Criterion:
    values: dict[str, Any] = {"distance": classes.around}
    if around.stays is None:
        reason = QT_TRANSLATE_NOOP("finance", "No layer of shops, services or land use was given.")
        return Criterion(STAY, UNKNOWN, reason)
    known = [(name or classes.key(tags), classes.of(tags)) for name, tags in around.stays]
    for answer, suits in ((MET, True), (NOT_MET, False)):
        names = [name for name, found in known if found and found[1] is suits]
        if names:
            values.update(count=len(names), names=", ".join(list(dict.fromkeys(names))[:3]))
            reason = (
                QT_TRANSLATE_NOOP(
                    "finance", "Places within {distance} m where people stay up to about two hours: {count} ({names})."
                )
                if suits
                else QT_TRANSLATE_NOOP(
                    "finance", "Places within {distance} m are all such where people stay long: {count} ({names})."
                )
            )
            return Criterion(STAY, answer, reason, values, float(len(names)), "places")
    reason = QT_TRANSLATE_NOOP("finance", "Nothing within {distance} m tells how long people stay.")
    return Criterion(STAY, UNKNOWN, reason, values)


_DISTANCE_REASONS = {
    (GRID, "none"): QT_TRANSLATE_NOOP("finance", "No layer of the grid was given."),
    (GRID, "empty"): QT_TRANSLATE_NOOP("finance", "The layer of the grid holds nothing."),
    (GRID, "open"): QT_TRANSLATE_NOOP(
        "finance", "The nearest piece of the grid lies at {distance} m; no threshold is set to judge that by."
    ),
    (GRID, "judged"): QT_TRANSLATE_NOOP(
        "finance", "The nearest piece of the grid lies at {distance} m; asked for at most {threshold} m."
    ),
    (NEIGHBOUR, "none"): QT_TRANSLATE_NOOP("finance", "No charging points are known, so none that are fast."),
    (NEIGHBOUR, "empty"): QT_TRANSLATE_NOOP("finance", "No fast charging point is known."),
    (NEIGHBOUR, "open"): QT_TRANSLATE_NOOP(
        "finance", "The nearest fast charging point lies at {distance} m; no threshold is set to judge that by."
    ),
    (NEIGHBOUR, "judged"): QT_TRANSLATE_NOOP(
        "finance", "The nearest fast charging point lies at {distance} m; asked for more than {threshold} m."
    ),
}


def _distance(key: str, metres: float | None, threshold: float | None, *, near_is_good: bool) -> Criterion:
    """Straight metres to something that should be near (the grid), or should not (another fast charging point)."""
    if metres is None or metres != metres:
        return Criterion(key, UNKNOWN, _DISTANCE_REASONS[key, "none"])
    if metres == float("inf"):
        # Where charging points are known and none of them is fast, none is near, whatever the threshold.
        return Criterion(key, UNKNOWN if near_is_good else MET, _DISTANCE_REASONS[key, "empty"])
    values = {"distance": metres, "threshold": threshold}
    if threshold is None:
        return Criterion(key, UNKNOWN, _DISTANCE_REASONS[key, "open"], values, metres, "m")
    near = metres <= threshold
    answer = MET if near is near_is_good else NOT_MET
    return Criterion(key, answer, _DISTANCE_REASONS[key, "judged"], values, metres, "m")
