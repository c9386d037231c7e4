"""A page at a time gives what one by one gives, whatever stands beside a value in its column."""

from __future__ import annotations

import json
from collections import namedtuple

import numpy
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evplanner_plugin.errors import ServerError
from evplanner_plugin.sync.degrees import rounded
from evplanner_plugin.sync.features import GEOMETRY, FeatureMapper
from evplanner_plugin.sync.spelling import all_spelled, spelled
from evplanner_plugin.workspace.schema import BY_NAME, Column

MAPPERS = {name: FeatureMapper(BY_NAME[name], 31370) for name in ("proposed_site", "site_log", "operator")}
Known = namedtuple("Known", "payload local")

VALUES = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6) | st.binary(max_size=3)
    | st.lists(st.integers(), max_size=2)
    | st.sampled_from([
        "2026-03-31", "2026-03-31T08:15:00Z", "2026-03-31 10:15", " 2026-03-31", '{"b": 1, "a": 2}',
        numpy.float64(3.5), numpy.int64(4), numpy.str_("x"), numpy.float64("nan"),
    ])
)
NUMBERS = st.floats(-10, 200) | st.floats() | st.integers(-5, 60) | st.booleans() | st.none() | st.just("5")
COORDINATES = st.tuples(st.floats(2.5, 6.4), st.floats(49.5, 51.5)).map(list) | st.lists(NUMBERS, max_size=4)
GEOJSON = st.sampled_from([None, {}, "POINT (5 51)", {"type": "Point"}]) | st.builds(
    lambda kind, coordinates: {"type": kind, "coordinates": coordinates},
    st.sampled_from(["Point"] * 5 + ["MultiPoint", "MultiPolygon", "Star"]), COORDINATES,
)
SHAPES = (
    st.none() | st.tuples(st.floats(20_000, 300_000), st.floats(20_000, 250_000)).map(shapely.Point)
    | st.sampled_from([
        shapely.Point(), shapely.Point(190_123.456, 215_654.321, 5), shapely.Point(190_123.4563, 215_654.3208),
        shapely.Point(1e300, 1e300), shapely.LineString([(0, 0), (1, 1)]), shapely.MultiPoint([(190_000, 215_000)]),
        shapely.box(190_000, 215_000, 190_900, 215_900), shapely.MultiPolygon(),
    ])
)


def pages_of(made):
    """Lists of what ``made(number)`` draws, each with the number of its place."""
    return st.integers(1, 5).flatmap(lambda count: st.tuples(*(made(number) for number in range(count)))).map(list)


def rows_of(name):
    columns = dict.fromkeys(MAPPERS[name].columns, VALUES)
    return pages_of(lambda number: st.fixed_dictionaries({"id": st.just(f"row{number}"), GEOMETRY: SHAPES, **columns}))


def same(one, other):
    """Equal down to types and signs; NaN equals NaN."""
    return repr(one) == repr(other)


@pytest.mark.parametrize("kind", ["TEXT", "INTEGER", "REAL", "DATE", "DATETIME", "JSON"])
@settings(deadline=None)
@given(values=st.lists(VALUES, max_size=6) | st.lists(st.none() | st.text(max_size=3)) | st.lists(st.floats()))
def test_a_column_is_spelled_as_its_values_are(kind, values):
    column = Column("some", kind)
    assert same(list(all_spelled(column, values)), [spelled(column, value) for value in values])


@pytest.mark.filterwarnings("ignore:overflow encountered:RuntimeWarning")
@pytest.mark.parametrize("name", MAPPERS)
@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_payloads_of_a_page_are_those_of_its_rows(name, data):
    mapper = MAPPERS[name]
    rows = data.draw(rows_of(name))
    was = data.draw(st.lists(st.none() | SHAPES, min_size=len(rows), max_size=len(rows)))
    agreed = {
        row["id"]: Known({GEOMETRY: {"type": "Point", "coordinates": [number, 51.0]}}, mapper.local_text(shape))
        for number, (row, shape) in enumerate(zip(rows, was)) if number % 3
    }
    expected = {
        row["id"]: mapper.payload(row, *agreed[row["id"]]) if row["id"] in agreed else mapper.payload(row)
        for row in rows
    }
    assert same(mapper.payloads(rows, agreed), expected)
    assert mapper.local_texts([row[GEOMETRY] for row in rows]) == [mapper.local_text(row[GEOMETRY]) for row in rows]


@pytest.mark.parametrize("name", MAPPERS)
@settings(deadline=None, max_examples=50, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_page_is_read_as_its_features_are_or_not_at_all(name, data):
    mapper = MAPPERS[name]
    properties = {column: st.none() | st.just("2026-03-31T08:15:00Z") for column in mapper.columns}
    odd = data.draw(st.sampled_from(sorted(properties)))
    properties |= {odd: VALUES, "deleted": st.sampled_from([False, False, True])}
    features = data.draw(
        pages_of(lambda number: st.fixed_dictionaries({
            "id": st.just(number), "properties": st.fixed_dictionaries(properties), GEOMETRY: GEOJSON,
        }))
    )
    read, faults = {}, 0
    for feature in features:
        try:
            read[str(feature["id"])] = mapper.read(feature)
        except ServerError:
            faults += 1
    if faults:
        with pytest.raises(ServerError, match="cannot be read"):
            mapper.read_many(features)
        return
    assert same(mapper.read_many(features), read)
    payloads = [payload for payload in read.values() if payload is not None]
    one_by_one = [shape for payload in payloads for shape in mapper.local_geometries([payload])]
    assert mapper.local_texts(mapper.local_geometries(payloads)) == mapper.local_texts(one_by_one)


@given(x=st.floats(-180, 180), y=st.floats(-90, 90))
def test_a_point_is_rounded_like_any_other_coordinates(x, y):
    """The short way of points and the long way of all other shapes agree to the last digit."""
    mapper = MAPPERS["proposed_site"]
    feature = mapper.feature("a", {GEOMETRY: {"type": "Point", "coordinates": [x, y]}}, None)
    assert mapper.read(feature)[GEOMETRY]["coordinates"] == rounded((x, y))
    assert json.loads(json.dumps(mapper.read(feature))) == mapper.read(feature)


def test_a_page_names_the_feature_that_cannot_be_read():
    mapper = MAPPERS["proposed_site"]
    features = [
        mapper.feature(id_, {"points": points, GEOMETRY: {"type": "Point", "coordinates": [5.0, 51.0]}}, None)
        for id_, points in (("good", 2), ("bad", "many"), ("other", None))
    ]
    with pytest.raises(ServerError, match='proposed_site bad: The column points cannot hold "many"'):
        mapper.read_many(features)
