"""Small towns for the scoring tests, and an independent way to walk through them."""

from __future__ import annotations

import copy
import heapq
import itertools
from collections import defaultdict

import numpy
import pytest
import shapely

from evplanner_plugin.scoring.recipes.recipe import Recipe


class Town:
    """A jittered grid of streets with gaps and bends, and points beside them; all from one seed."""

    def __init__(self, seed: int, size: int = 5, origins: int = 12, targets: int = 15) -> None:
        draw = numpy.random.default_rng(seed)
        node = {
            (i, j): (100 * i + draw.uniform(-30, 30), 100 * j + draw.uniform(-30, 30))
            for i, j in itertools.product(range(size), repeat=2)
        }
        lines = []
        for (i, j), here in node.items():
            for other in ((i + 1, j), (i, j + 1)):
                if other in node and draw.random() < 0.75:
                    there = node[other]
                    bend = (numpy.add(here, there) / 2 + draw.uniform(-15, 15, 2)).tolist()
                    lines.append(shapely.LineString([here, bend, there] if draw.random() < 0.5 else [here, there]))
                    if draw.random() < 0.1:
                        lines.append(shapely.LineString([here, numpy.add(bend, 40).tolist(), there]))
        lines.append(shapely.LineString([node[0, 0], (-60, -20), (-40, -80), node[0, 0]]))
        self.lines = numpy.array(lines, dtype=object)
        span = 100 * size
        self.origins = draw.uniform(-80, span, (origins, 2))
        self.targets = draw.uniform(-80, span, (targets, 2))
        self.weights = draw.integers(1, 10, targets).astype(float)

    def walking(self, snap_distance: float) -> numpy.ndarray:
        """Metres on foot between all origins and targets."""
        return walking_metres(self.lines, self.origins, self.targets, snap_distance)


def walking_metres(lines, origins, targets, snap_distance: float) -> numpy.ndarray:
    """Metres on foot from each origin to each target, by cutting the streets where people enter them."""
    entries, access = defaultdict(list), {}
    for number, xy in enumerate(numpy.concatenate([origins, targets])):
        distance = shapely.distance(lines, shapely.Point(xy))
        edge = int(distance.argmin())
        if distance[edge] <= snap_distance:
            entries[edge].append((lines[edge].project(shapely.Point(xy)), ("point", number)))
            access[number] = float(distance[edge])
    ways = defaultdict(list)
    for edge, line in enumerate(lines):
        first, last = (tuple(numpy.round(line.coords[end], 2)) for end in (0, -1))
        stops = [(0.0, first), *sorted(entries[edge]), (line.length, last)]
        for (left, here), (right, there) in zip(stops, stops[1:]):
            ways[here].append((there, right - left))
            ways[there].append((here, right - left))
    metres = numpy.full((len(origins), len(targets)), numpy.inf)
    for origin in range(len(origins)):
        if origin not in access:
            continue
        reached = _dijkstra(ways, ("point", origin))
        for target in range(len(targets)):
            number = len(origins) + target
            if number in access:
                metres[origin, target] = access[origin] + reached.get(("point", number), numpy.inf) + access[number]
    return metres


def _dijkstra(ways: dict, start: tuple) -> dict:
    reached, queue, order = {}, [(0.0, 0, start)], itertools.count(1)
    while queue:
        metres, _, here = heapq.heappop(queue)
        if here in reached:
            continue
        reached[here] = metres
        for there, length in ways[here]:
            if there not in reached:
                heapq.heappush(queue, (metres + length, next(order), there))
    return reached


@pytest.fixture(scope="session")
def town():
    """Makes a town from a seed."""
    return Town


@pytest.fixture(scope="session")
def walk():
    """Walking distances by other means than the product's."""
    return walking_metres


@pytest.fixture
def recipe_data() -> dict:
    """A recipe with one criterion per measure, as the object in its JSON."""
    return copy.deepcopy(RECIPE)


@pytest.fixture(scope="session")
def recipe() -> Recipe:
    """The same recipe, read."""
    return Recipe.from_json(RECIPE)


RECIPE = {
    "name": "test",
    "version": "1",
    "candidates": {"shape": "square", "spacing": 50},
    "layers": {
        "streets": {"table": "street"},
        "demand": {"table": "demand"},
        "chargers": {"table": "charging_location", "where": {"access": "public"}},
        "areas": {"layer": "Wijken"},
    },
    "network": {"layer": "streets", "snap_distance": 60},
    "criteria": [
        {
            "key": "uncovered",
            "measure": "uncovered",
            "parameters": {"demand": "demand", "weight": "cars", "existing": "chargers", "distance": 250},
            "value": {"function": "percentile"},
            "weight": 50,
        },
        {
            "key": "nearest",
            "title": {"en": "Far", "nl": "Ver"},
            "measure": "nearest",
            "parameters": {"layer": "chargers", "limit": 2000},
            "value": {"function": "linear", "zero_at": 0, "one_at": 1000},
            "weight": 30,
            "missing": 1,
        },
        {
            "key": "homes",
            "measure": "count_within",
            "parameters": {"layer": "demand", "distance": 100},
            "value": {"function": "linear"},
            "weight": 15,
        },
        {
            "key": "density",
            "measure": "value_at",
            "parameters": {"layer": "areas", "field": "per_ha"},
            "value": {"function": "linear", "zero_at": 0, "one_at": 40},
            "weight": 5,
        },
    ],
    "rules": [{"code": "far_from_street", "kind": "max_distance", "layer": "streets", "distance": 50}],
    "select": {"count": 5, "spacing": 100},
}
