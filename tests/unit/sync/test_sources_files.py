"""Charging locations out of files: OCPI, Open Charge Map, GeoJSON, CSV."""

from __future__ import annotations

import json
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evplanner_plugin.errors import BadInput, Cancelled
from evplanner_plugin.sync.sources import problems
from evplanner_plugin.sync.sources.json_stream import Frame, JsonStream
from evplanner_plugin.sync.sources.known import known_source, known_sources
from evplanner_plugin.sync.sources.mapping import guess_mapping
from evplanner_plugin.sync.sources.reading import Source, detect, read_locations, sample
from tests.unit.sync.source_files import (
    CSV_TEXT,
    REAL,
    collection,
    envelope,
    mow_feature,
    ocpi_location,
    poi,
    read,
)

EXAMPLES = REAL / "imports" / "ocpi_2_2_1_examples"


def written(tmp_path, content, name="source.json"):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


# -- OCPI -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wrap", [
    lambda locations: envelope(locations), lambda locations: locations,
    lambda locations: {"status_code": 1000, "data": {"locations": locations}},
    lambda locations: {each["id"]: each for each in locations},
], ids=["envelope", "list", "nested", "by key"])
def test_ocpi_in_any_wrapping_gives_the_same(tmp_path, wrap):
    locations, rejected, reading = read(written(tmp_path, wrap([ocpi_location(1), ocpi_location(2)])))
    assert [each.ref for each in locations] == ["BE*FIC*LOC1", "BE*FIC*LOC2"] and not rejected
    assert reading.format == "ocpi" and not reading.delta
    first = locations[0]
    assert (first.longitude, first.latitude) == (4.823, 51.240001)
    assert (first.operator, first.access, first.updated) == ("Fictief Laden", "public", "2026-01-02T03:04:05.000Z")
    assert [(each.ref, each.emi3_id, each.status, each.power_kw, each.current) for each in first.evses] == [
        ("1-1", "BE*FIC*E1*1", "available", 11.04, "ac"), ("1-2", "BE*FIC*E1*2", "available", 11.04, "ac"),
    ]


def test_a_single_location_and_an_empty_envelope(tmp_path):
    location = ocpi_location(3)
    location = {"coordinates": location.pop("coordinates"), **location}  # the first value of it is an object
    assert [each.ref for each in read(written(tmp_path, location))[0]] == ["BE*FIC*LOC3"]
    assert read(written(tmp_path, envelope([])), format="ocpi")[:2] == ([], [])


@pytest.mark.parametrize("connector, expected", [
    ({"max_electric_power": 50000}, 50.0),
    ({"max_electric_power": 22}, 22.0),  # kW in a field of W
    ({"max_electric_power": 0, "power_type": "DC", "max_voltage": 400, "max_amperage": 125}, 50.0),
    ({"power_type": "AC_1_PHASE", "max_voltage": 230, "max_amperage": 32}, 7.36),
    ({"power_type": "AC_3_PHASE", "max_voltage": 400, "max_amperage": 16}, 11.09),  # 400 V is between lines
    ({"max_electric_power": -5}, None), ({"max_electric_power": 1e12}, None), ({"max_electric_power": "x"}, None),
    ({"power_type": "AC_3_PHASE", "max_voltage": 0, "max_amperage": 0}, None),
])
def test_power_of_a_connector(tmp_path, connector, expected):
    evse = {"uid": "1", "connectors": [{"id": "1", **connector}]}
    (location,), _, _ = read(written(tmp_path, [ocpi_location(1, evses=[evse])]))
    assert location.evses[0].power_kw == expected


@pytest.mark.parametrize("coordinates, reason", [
    ({"latitude": "4.82", "longitude": "51.24"}, problems.SWAPPED),
    ({"latitude": "0", "longitude": "0"}, problems.NO_PLACE), ({}, problems.NO_PLACE),
    ({"latitude": "-33.9", "longitude": "151.2"}, problems.OUTSIDE_EUROPE),
])
def test_places_that_cannot_be_true_are_rejected(tmp_path, coordinates, reason):
    locations, (rejected,), _ = read(written(tmp_path, [ocpi_location(1), ocpi_location(2, coordinates=coordinates)]))
    assert len(locations) == 1 and (rejected.row, rejected.reason) == ("BE*FIC*LOC2", reason)


def test_ids_that_come_twice(tmp_path):
    again, other = ocpi_location(1), ocpi_location(1, name="Iets anders")
    locations, rejected, _ = read(written(tmp_path, [ocpi_location(1), again, other, ocpi_location(2)]))
    assert [each.ref for each in locations] == ["BE*FIC*LOC1", "BE*FIC*LOC2"]
    assert [each.reason for each in rejected] == [problems.REPEATED]  # the unchanged one goes without a word


def test_planned_and_removed_points_say_so(tmp_path):
    evses = [{**each, "status": "PLANNED"} for each in ocpi_location()["evses"]]
    (location,), _, _ = read(written(tmp_path, [ocpi_location(1, evses=evses)]))
    assert location.status == "planned" and {each.status for each in location.evses} == {"planned"}


def test_the_official_examples():
    taken, refused = [], {}
    for path in sorted(EXAMPLES.glob("*.json")):
        try:
            locations, rejected, _ = read(path)
        except BadInput as error:
            refused[path.name] = str(error)
        else:
            assert len(locations) == 1 and not rejected
            taken.append(path.name)
    assert taken == [
        "location_example.json", "location_example_parking_garage_opening_hours.json",
        "location_example_uc2_destination_charger.json", "location_example_uc3_destination_charger_not_published.json",
        "location_example_uc4_limited_visibility.json", "location_example_uc5_home_charge_point.json",
    ]
    for name, word in (("cdr_", "(CDR)"), ("session_example", "charging session"), ("tariff", "tariff"),
                       ("token_", "charging card"), ("credentials", "credentials"), ("location_hours", "opening hours"),
                       ("location_energymix", "energy mix"), ("version_details", "endpoints"),
                       ("location_put_example_add_evse", "single charging point"), ("versions", "versions")):
        named = [sentence for file, sentence in refused.items() if file.startswith(name)]
        assert named and all(word in sentence for sentence in named), name


def test_real_files_of_open_charge_map_and_hamburg():
    gent, rejected, reading = read(REAL / "imports" / "ocm_gent_20.json")
    assert (len(gent), rejected, reading.format) == (20, [], "open_charge_map")
    given = json.loads((REAL / "imports" / "ocm_gent_20.json").read_text())
    assert [len(each.evses) for each in gent] == [each["NumberOfPoints"] for each in given]
    hamburg, rejected, reading = read(REAL / "hamburg" / "charging_sites_west.geojson")
    assert (len(hamburg), rejected, reading.format) == (240, [], "geojson")
    assert all(9.6 < each.longitude < 10.4 and 53.3 < each.latitude < 53.8 for each in hamburg)  # out of EPSG:3035


# -- what is no such file -------------------------------------------------------------------------------------


@pytest.mark.parametrize("content, words", [
    (b"", "empty"), (b"   \n", "empty"), (b"[]", "empty"),
    (b"<!DOCTYPE html><html><body>Login</body></html>", "web page"),
    (b"PK\x03\x04rest of a zip", "not recognised"), (b"just some words", "not recognised"),
    (b'{"hello": 1}', "not recognised"), (json.dumps([{"id": 1, "last_updated": 2}]).encode(), "change to a part"),
    (json.dumps(envelope([ocpi_location()])).encode().replace(b'"city":', b'"city";'), "damaged"),
    (json.dumps([ocpi_location(1), ocpi_location(2)]).encode()[:-300], "cut off"),
    (json.dumps([ocpi_location(1), ocpi_location(2)]).encode() + b"]", "damaged"),
    (b'{"data": [{"evses": ' + b"[" * 100_000, "nested too deeply"),
    (b'{"evses": ' + b"1" * 20_000_000, "too large"),
    (json.dumps(envelope([], status_code=2001, status_message="Ongeldig")).encode(), "2001): Ongeldig"),
])
def test_what_is_no_charging_data_is_one_sentence(tmp_path, content, words):
    with pytest.raises(BadInput, match=words.replace("(", r"\(").replace(")", r"\)")):
        read(written(tmp_path, content))


def test_missing_files_formats_and_dates(tmp_path):
    with pytest.raises(BadInput, match="cannot be read"):
        read(tmp_path / "nowhere.json")
    with pytest.raises(BadInput, match="cannot be read"):
        read(tmp_path)
    with pytest.raises(BadInput, match="no format"):
        read("x.json", format="shape")
    with pytest.raises(BadInput, match="no date"):
        read("x.json", since="yesterday")
    with pytest.raises(BadInput, match="No source"):
        read(" ")


def test_cancelling_stops(tmp_path):
    path = written(tmp_path, [ocpi_location(number) for number in range(50)])
    taken = []
    reading = read_locations(Source(str(path)), cancelled=lambda: len(taken) >= 3)
    with pytest.raises(Cancelled):
        for each in reading:
            taken.append(each)
    assert len(taken) == 3


# -- streaming ------------------------------------------------------------------------------------------------

_NUMBERS = st.floats(allow_nan=False, allow_infinity=False, width=32)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-10**6, 10**6) | _NUMBERS | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4), max_leaves=8,
)


class Dripping:
    """A file that gives a few bytes at a time, whatever is asked for."""

    def __init__(self, content: bytes, size: int) -> None:
        self.content, self.size, self.at = content, size, 0

    def read(self, size: int = -1) -> bytes:
        self.at += self.size
        return self.content[self.at - self.size: self.at]


@settings(max_examples=30, deadline=None)
@given(entries=st.lists(_JSON, max_size=5), before=_JSON, after=_JSON, size=st.integers(1, 9),
       ascii_only=st.booleans())
def test_streaming_gives_what_json_loads_gives(entries, before, after, size, ascii_only):
    """However the bytes arrive, in whatever encoding of their characters."""
    for document in (entries, {"first": before if not isinstance(before, dict) else 1, "data": entries, "last": after}):
        content = json.dumps(document, ensure_ascii=ascii_only).encode("utf-8")
        frame = Frame()
        found = list(JsonStream(Dripping(content, size), "x").entries(("data",), frame, lambda value: False))
        assert found == entries
        if isinstance(document, dict):
            assert frame.values["last"] == after


def test_memory_does_not_grow_with_the_file(tmp_path, monkeypatch):
    """What is kept is a piece of the file; 500 MB is a command (python -m tests.fuzz.memory)."""
    monkeypatch.setattr("evplanner_plugin.sync.sources.json_stream.CHUNK_BYTES", 1 << 13)
    path = tmp_path / "large.json"
    line = json.dumps(ocpi_location(1)).replace('"LOC1"', '"LOC%d"')
    path.write_text('{"data": [' + ", ".join(line % number for number in range(1100)) + "]}")
    assert path.stat().st_size > 1e6
    sum(1 for _ in read_locations(Source(str(path))))  # what is imported on first use does not count
    tracemalloc.start()
    count = sum(1 for _ in read_locations(Source(str(path))))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 1100 and peak < 0.8e6


def test_open_charge_map_deals_connectors_to_points(tmp_path):
    several = poi(7) | {"NumberOfPoints": 1, "Connections": [
        {"ConnectionTypeID": 33, "PowerKW": 50, "CurrentTypeID": 30, "Quantity": 1},
        {"ConnectionTypeID": 2, "PowerKW": 50, "CurrentTypeID": 30, "Quantity": 1},
        {"ConnectionTypeID": 25, "PowerKW": 22, "CurrentTypeID": 20, "Quantity": 1},
    ]}
    (two, one), _, _ = read(written(tmp_path, [poi(6), several]))
    assert [(each.power_kw, each.current, len(each.connectors)) for each in two.evses] == [(22.0, "ac", 1)] * 2
    (evse,) = one.evses
    assert (evse.power_kw, evse.current) == (50.0, "dc")
    assert [each.standard for each in evse.connectors] == ["IEC_62196_T2_COMBO", "CHADEMO", "IEC_62196_T2"]


# -- tables ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_csv_as_it_comes(tmp_path, encoding):
    text = CSV_TEXT if encoding == "utf-8" else CSV_TEXT.lstrip("\ufeff")
    locations, rejected, reading = read(written(tmp_path, text.encode(encoding), "palen.csv"))
    assert not rejected and reading.format == "csv"
    first, second = locations
    assert (first.ref, first.latitude, first.longitude, first.address) == ("L1", 51.241, 4.823, "Dorp 1 achteraan")
    assert first.opened == "2024-02-01" and [each.ref for each in first.evses] == ["BE*FIC*E1*1", "BE*FIC*E1*2"]
    assert (second.operator, second.access, second.address) == ("Züger & Co", "semi_public", "Rue du Marché 5")
    assert (second.evses[0].power_kw, second.evses[0].current) == (150.0, "dc")
    assert reading.mapping["power_kw"] == "Vermogen (kW)" and reading.mapping["opened"] == "In dienst sinds"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_csv_with_lambert_coordinates(tmp_path, delimiter):
    lines = [["id", "nom", "X", "Y", "puissance", "nombre de points de charge"], ["A", "Fictief", "188000", "214500",
                                                                                   "22", "2"]]
    path = written(tmp_path, "\n".join(delimiter.join(line) for line in lines).encode(), "bornes.csv")
    (location,), rejected, reading = read(path)
    assert reading.mapping["crs"] == "EPSG:31370" and not rejected
    assert location.longitude == pytest.approx(4.913, abs=0.002) and location.latitude == pytest.approx(51.24, abs=0.02)
    assert [each.power_kw for each in location.evses] == [22.0, 22.0]


def test_csv_with_titles_above_and_rows_that_are_too_long(tmp_path):
    text = "Register;;;\n;;;\nid;naam;lat;lon\nA;een;51.2;4.8\nB;twee;51.3;4.8;en;nog\n;;;\nC;drie;;\n"
    locations, rejected, _ = read(written(tmp_path, text.encode(), "x.csv"))
    assert [each.ref for each in locations] == ["A"]
    assert [(each.row, each.reason) for each in rejected] == [
        ("line 5", problems.TOO_MANY_VALUES), ("line 7", problems.NO_PLACE),
    ]


def test_csv_with_a_quote_that_is_never_closed(tmp_path):
    text = 'id;naam;lat;lon\nA;"een;51.2;4.8\n' + "B;twee;51.3;4.8\n" * 20_000
    with pytest.raises(BadInput, match="damaged"):
        read(written(tmp_path, text.encode(), "x.csv"), format="csv")


@pytest.mark.parametrize(("headers", "meant"), [
    ("Nr Straat", {"location_id": "Nr"}),
    ("N° Rue", {"location_id": "N°"}),
    ("Straat Nr Postcode", {"house_number": "Nr"}),
    ("Straat Nr ID", {"house_number": "Nr", "location_id": "ID"}),
    ("Numéro Rue", {"location_id": "Numéro"}),
    ("Laadpaalnr Straat Huisnr", {"location_id": "Laadpaalnr", "house_number": "Huisnr"}),
    ("Laadpaal_ID Laadpunt_ID", {"location_id": "Laadpaal_ID", "evse_id": "Laadpunt_ID"}),
    ("PaalID EVSE-ID", {"location_id": "PaalID", "evse_id": "EVSE-ID"}),
    ("Uniek_id Laadpuntnr", {"location_id": "Uniek_id", "evse_id": "Laadpuntnr"}),
    ("EVSE-ID Naam", {"evse_id": "EVSE-ID"}),
])
def test_ids_are_known_by_their_columns_and_numbers_of_houses_are_none(headers, meant):
    guessed = guess_mapping([*headers.split(), "lat", "lon"], [])
    keys = ("location_id", "evse_id", "house_number")
    assert {key: guessed[key] for key in keys if key in guessed} == meant


def test_a_given_mapping_is_followed_and_checked(tmp_path):
    path = written(tmp_path, b"a,b,c\n1,51.2,4.8\n", "x.csv")
    with pytest.raises(BadInput, match="No columns are known"):
        read(path)
    said = {"location_id": "a", "latitude": "b", "longitude": "c", "name": "", "crs": ""}  # "": not in the file
    (location,), _, _ = read(path, mapping=said)
    assert (location.ref, location.latitude) == ("1", 51.2)
    with pytest.raises(BadInput, match='no column "z"'):
        read(path, mapping={"location_id": "z", "latitude": "b", "longitude": "c"})
    with pytest.raises(BadInput, match="no known field"):
        read(path, mapping={"colour": "a", "latitude": "b", "longitude": "c"})
    assert sample(Source(str(path)))[0] == ["a", "b", "c"]


def test_rows_of_connectors_fold_to_points_and_locations(tmp_path):
    features = [mow_feature(1, 1), mow_feature(2, 1, kw=150, stroomtype="dc", connector="IEC_62196_T2_COMBO;CHADEMO"),
                mow_feature(1, 2), mow_feature(3, 1, latitude=0, longitude=0), mow_feature(1, 2, kw=22)]
    features[3]["geometry"] = None
    locations, rejected, reading = read(written(tmp_path, collection(features), "mow.geojson"))
    assert reading.format == "geojson" and [each.ref for each in locations] == ["loc-1", "loc-2"]
    assert [each.reason for each in rejected] == [problems.NO_PLACE]
    first, second = locations
    assert [(each.ref, each.power_kw, len(each.connectors)) for each in first.evses] == [
        ("evs_1", 11.0, 1), ("evs_2", 22.0, 2)]
    assert (first.operator, first.access, first.postal_code) == ("Fictief Laden", "public", "2275")
    assert [(each.standard, each.power_kw) for each in second.evses[0].connectors] == [
        ("IEC_62196_T2_COMBO", 150.0), ("CHADEMO", 150.0)]


@settings(max_examples=40, deadline=None)
@given(order=st.permutations(range(8)))
def test_the_order_of_rows_makes_no_difference(tmp_path_factory, order):
    features = [mow_feature(number // 3, number % 3) for number in range(8)]
    folder = tmp_path_factory.mktemp("order")
    found = read(written(folder, collection([features[place] for place in order]), "mow.geojson"))[0]
    assert {each.ref: {evse.ref for evse in each.evses} for each in found} == {
        "loc-0": {"evs_0", "evs_1", "evs_2"}, "loc-1": {"evs_0", "evs_1", "evs_2"}, "loc-2": {"evs_0", "evs_1"}}


def test_a_large_table_gives_the_same_as_a_small_one(tmp_path, monkeypatch):
    """Read twice, so that nothing needs to be kept: each location leaves with its last row."""
    features = [mow_feature(number % 7, number) for number in range(60)]
    path = written(tmp_path, collection(features), "mow.geojson")
    small, _, _ = read(path)
    monkeypatch.setattr("evplanner_plugin.sync.sources.documents.LARGE_BYTES", 1)
    large, _, _ = read(path)
    assert {each.ref: each for each in small} == {each.ref: each for each in large} and len(large) == 7


def test_rows_without_an_id_belong_together_by_their_place(tmp_path):
    text = "lat;lon;uitbater;kw\n51.2;4.8;A;11\n51.2;4.8;A;11\n51.3;4.8;A;11\n"
    locations, _, _ = read(written(tmp_path, text.encode(), "x.csv"))
    assert [(each.ref, len(each.evses)) for each in locations] == [("51.20000,4.80000", 2), ("51.30000,4.80000", 1)]


def test_rows_that_contradict_each_other_are_rejected(tmp_path):
    text = "id;evse id;connector id;lat;lon\nA;1;1;51.2;4.8\nA;1;1;51.2;4.8\nA;2;1;50.9;4.8\n"
    (location,), rejected, _ = read(written(tmp_path, text.encode(), "x.csv"))
    assert [each.reason for each in rejected] == [problems.REPEATED_ROW, problems.FAR_APART]
    assert len(location.evses) == 1


def test_geojson_in_another_crs_and_as_polygons(tmp_path):
    square = {"type": "Polygon", "coordinates": [[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]]}
    feature = mow_feature(1, 1, latitude=None, longitude=None)
    feature["geometry"] = {"type": "Point", "coordinates": [188000, 214500]}
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::31370"}}
    for document in (collection([feature], crs=crs), {**collection([feature]), "crs": crs}):
        (location,), _, _ = read(written(tmp_path, document, "l.geojson"))
        assert location.latitude == pytest.approx(51.24, abs=0.02)
    ring = [[x / 100 + 4.8, y / 100 + 51.2] for x, y in square["coordinates"][0]]
    feature["geometry"] = {**square, "coordinates": [ring]}
    (location,), _, _ = read(written(tmp_path, collection([feature]), "p.geojson"))
    assert (location.longitude, location.latitude) == (pytest.approx(4.81), pytest.approx(51.21))
    crs = {"type": "name", "properties": {"name": "EPSG:99999"}}
    with pytest.raises(BadInput, match="not known"):
        read(written(tmp_path, collection([feature], crs=crs), "q.geojson"))


def test_detection_knows_each_format(tmp_path):
    assert detect(json.dumps(envelope([ocpi_location()])).encode()) == "ocpi"
    assert detect(json.dumps([poi()]).encode()) == "open_charge_map"
    assert detect(json.dumps(collection([])).encode()) == "geojson"
    assert detect(CSV_TEXT.encode()) == "csv"
    assert detect(written(tmp_path, CSV_TEXT.encode("utf-16"), "x.csv")) == "csv"


def test_the_known_sources_are_complete():
    assert {each.id for each in known_sources()} >= {"mow_laadpunten_public", "open_charge_map"}
    for each in known_sources():
        assert each.licence and each.attribution and each.confidence in "HML" and {"nl", "en", "fr"} <= set(each.name)
    found = known_source("https://geoserver.gis.cloud.mow.vlaanderen.be/geoserver/beleid/wfs?service=WFS")
    assert found.layer == "laadpunten_public" and found.mapping["location_id"] == "uniek_identificatienummer"
    assert known_source("https://example.org/wfs") is None
