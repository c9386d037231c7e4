"""The same pole in two sources: by its ids, else by place, operator and power class together.

The answer follows from the set of what the sources say, never from the order in which they were read. What is doubtful
is not merged: it is listed, for a person to look at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from .content import plain_id
from .operators import Operators, canonical, key
from .snapshots import Origin

_EARTH_RADIUS = 6_371_008.8  # metres, mean radius (IUGG 1980)


@dataclass(frozen=True)
class Closeness:
    """When two sources may mean the same pole: within ``distance`` metres, in the same power class.

    The classes are divided above ``fast_above`` kW and from ``ultra_fast_from`` kW on.
    """

    distance: float
    fast_above: float
    ultra_fast_from: float


class Doubt(NamedTuple):
    """Two locations of different sources that may be the same pole; ``reason`` is a code of :data:`REASONS`."""

    first: tuple[str, str]  # source id, ref
    second: tuple[str, str]
    reason: str


OPERATOR_UNKNOWN, POWER_UNKNOWN, SEVERAL = "operator_unknown", "power_unknown", "several"
REASONS = (OPERATOR_UNKNOWN, POWER_UNKNOWN, SEVERAL)


def grouped(
    origins: Sequence[Origin], operators: Operators, closeness: Closeness
) -> tuple[list[list[Origin]], list[Doubt]]:
    """The origins in groups that mean the same location each, and what was left apart in doubt.

    Locations that share an EVSE id, or a party with its reference, belong together. Else two of different sources do
    when they lie close, have the same operator and power class, and neither has another such neighbour in the other's
    source. Two with EVSE ids of which none is shared are different poles. Locations of one source are only together
    where another source has their points in one location.
    """
    origins = sorted(origins, key=lambda origin: (origin.source_id, origin.ref))
    sets = _Sets(len(origins))
    if len({origin.source_id for origin in origins}) < 2:
        return [[origin] for origin in origins], []
    ids = [_ids(origin) for origin in origins]
    _join_by_ids(origins, ids, sets)
    doubts = _join_by_place(origins, ids, sets, operators, closeness)
    groups: dict[int, list[Origin]] = defaultdict(list)
    for number, origin in enumerate(origins):
        groups[sets.of(number)].append(origin)
    return list(groups.values()), doubts


def power_class(power_kw: float | None, closeness: Closeness) -> int | None:
    """0 for normal, 1 for fast, 2 for ultra-fast; ``None`` where the power (kW) is unknown."""
    if not power_kw:
        return None
    return 2 if power_kw >= closeness.ultra_fast_from else int(power_kw > closeness.fast_above)


class _Sets:
    """Numbers that belong together (union–find)."""

    def __init__(self, count: int) -> None:
        self._parent = list(range(count))

    def of(self, number: int) -> int:
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def join(self, first: int, second: int) -> None:
        first, second = sorted((self.of(first), self.of(second)))
        self._parent[second] = first


def _ids(origin: Origin) -> frozenset[str]:
    """The EVSE ids of the origin's charging points, without separators."""
    evses = origin.content.get("evses", ())
    return frozenset(plain_id(evse["emi3_id"]) for evse in evses if evse.get("emi3_id")) - {""}


def _join_by_ids(origins: Sequence[Origin], ids: Sequence[frozenset[str]], sets: _Sets) -> None:
    """Join what shares an EVSE id or a party's reference, across sources only."""
    sharing: dict[str | tuple[str, ...], list[int]] = defaultdict(list)
    for number, (origin, own) in enumerate(zip(origins, ids)):
        for each in own:
            sharing[each].append(number)
        party = origin.content.get("party_id")
        if party:
            country = origin.content.get("country_code", "")
            sharing[(country.upper(), party.upper(), origin.ref)].append(number)
    for numbers in sharing.values():
        if len({origins[number].source_id for number in numbers}) > 1:
            for number in numbers[1:]:
                sets.join(numbers[0], number)


def _join_by_place(
    origins: Sequence[Origin],
    ids: Sequence[frozenset[str]],
    sets: _Sets,
    operators: Operators,
    closeness: Closeness,
) -> list[Doubt]:
    """Join what lies close and agrees; returns what is in doubt."""
    names = [key(canonical(origin.content.get("operator"), operators)) for origin in origins]
    classes = [_class_of(origin, closeness) for origin in origins]
    members: dict[int, list[int]] = defaultdict(list)
    for number in range(len(origins)):
        members[sets.of(number)].append(number)
    agreeing: set[tuple[int, int]] = set()
    doubts: dict[tuple[int, int], str] = {}
    for first, second in _close_pairs(origins, closeness.distance):
        one, other = sets.of(first), sets.of(second)
        if one == other or origins[first].source_id == origins[second].source_id:
            continue
        if _sources(members[one], origins) & _sources(members[other], origins):
            continue  # a source that tells them apart knows better
        if any(ids[a] and ids[b] and not ids[a] & ids[b] for a in members[one] for b in members[other]):
            continue
        agreement = _agreement(names[first], names[second], classes[first], classes[second])
        if agreement == "":
            agreeing.add((first, second))
        elif agreement is not None:
            doubts[first, second] = agreement
    for first, second in _several(agreeing, origins, sets):
        agreeing.discard((first, second))
        doubts[first, second] = SEVERAL
    _join_whole(agreeing, doubts, origins, members, sets)
    return [
        Doubt((origins[a].source_id, origins[a].ref), (origins[b].source_id, origins[b].ref), reason)
        for (a, b), reason in sorted(doubts.items())
        if sets.of(a) != sets.of(b)
    ]


def _agreement(name: str, other_name: str, group: int | None, other_group: int | None) -> str | None:
    """"" where operator and power class agree, a reason of doubt where one is unknown, ``None`` where they differ."""
    if (name and other_name and name != other_name) or (None not in (group, other_group) and group != other_group):
        return None
    if not name or not other_name:
        return OPERATOR_UNKNOWN
    return POWER_UNKNOWN if None in (group, other_group) else ""


def _several(pairs: Iterable[tuple[int, int]], origins: Sequence[Origin], sets: _Sets) -> list[tuple[int, int]]:
    """The pairs in which one has more than one partner in the other's source."""
    pairs = list(pairs)
    partners: dict[tuple[int, str], set[int]] = defaultdict(set)
    for first, second in pairs:
        for one, other in ((first, second), (second, first)):
            partners[sets.of(one), origins[other].source_id].add(sets.of(other))
    return [
        (first, second)
        for first, second in pairs
        if len(partners[sets.of(first), origins[second].source_id]) > 1
        or len(partners[sets.of(second), origins[first].source_id]) > 1
    ]


def _join_whole(
    pairs: Iterable[tuple[int, int]],
    doubts: dict[tuple[int, int], str],
    origins: Sequence[Origin],
    members: Mapping[int, Sequence[int]],
    sets: _Sets,
) -> None:
    """Join chains of pairs, unless a chain would put two locations of one source together: then none of it."""
    trial = _Sets(len(origins))
    for numbers in members.values():
        for number in numbers[1:]:
            trial.join(numbers[0], number)
    pairs = sorted(pairs)
    for first, second in pairs:
        trial.join(first, second)
    chains: dict[int, set[int]] = defaultdict(set)
    for pair in pairs:
        chains[trial.of(pair[0])].update((sets.of(pair[0]), sets.of(pair[1])))
    for first, second in pairs:
        named = [source for one in chains[trial.of(first)] for source in _sources(members[one], origins)]
        if len(named) > len(set(named)):
            doubts[first, second] = SEVERAL
    for first, second in pairs:
        if (first, second) not in doubts:
            sets.join(first, second)


def _sources(numbers: Iterable[int], origins: Sequence[Origin]) -> set[str]:
    return {origins[number].source_id for number in numbers}


def _class_of(origin: Origin, closeness: Closeness) -> int | None:
    powers = [evse["power_kw"] for evse in origin.content.get("evses", ()) if evse.get("power_kw")]
    return power_class(max(powers, default=None), closeness)


def _close_pairs(origins: Sequence[Origin], distance: float) -> list[tuple[int, int]]:
    """Pairs of numbers whose places lie within ``distance`` metres, the smaller number first, in order."""
    import numpy

    degrees = numpy.radians([[origin.content["longitude"], origin.content["latitude"]] for origin in origins])
    longitude, latitude = degrees[:, 0], degrees[:, 1]
    # On the globe as points in space, so that no projection is needed; over metres the chord is as long as the arc.
    places = _EARTH_RADIUS * numpy.column_stack(
        (numpy.cos(latitude) * numpy.cos(longitude), numpy.cos(latitude) * numpy.sin(longitude), numpy.sin(latitude))
    )
    return _pairs_within(places, distance)


def _pairs_within(places, distance: float) -> list[tuple[int, int]]:
    """Pairs of points in space within ``distance``: only those in the same or a neighbouring cube are measured."""
    import numpy

    cubes: dict[tuple[int, ...], list[int]] = defaultdict(list)
    size = max(distance, 1.0)
    for number, cube in enumerate(map(tuple, numpy.floor(places / size).astype(int).tolist())):
        cubes[cube].append(number)
    around = [(x, y, z) for x in (-1, 0, 1) for y in (-1, 0, 1) for z in (-1, 0, 1)]
    found = []
    for cube, numbers in cubes.items():
        near = [other for step in around for other in cubes.get(tuple(a + b for a, b in zip(cube, step)), ())]
        if len(near) < 2:
            continue
        others = numpy.array(near)
        for number in numbers:
            gaps = numpy.linalg.norm(places[others] - places[number], axis=1)
            found.extend((number, int(other)) for other in others[gaps <= distance] if other > number)
    return sorted(found)
