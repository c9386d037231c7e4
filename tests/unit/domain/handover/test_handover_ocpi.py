"""Drafts of OCPI Locations: the same rules find nothing wrong in OCPI's own examples, and name what a draft lacks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from evplanner_plugin.domain.handover.ocpi import draft_of, problems

EXAMPLES = Path(__file__).resolve().parents[3] / "data" / "imports" / "ocpi_2_2_1_examples"
WHOLE = sorted(
    path for path in EXAMPLES.glob("location_example*.json") if "country_code" in json.loads(path.read_text("utf-8"))
)
SITE = {
    "id": "035c4ea0-d73b-5bde-bd6f-c806b04f2ec3", "name": "Markt \"A\" <b>", "municipality": "Lille", "points": 2,
    "street": "Rechtestraat", "house_number": "1", "longitude": 4.8, "latitude": 51.24,
}  # fmt: skip


def test_there_are_examples():
    assert len(WHOLE) >= 3


@pytest.mark.parametrize("path", WHOLE, ids=lambda path: path.stem)
def test_the_official_examples_are_as_ocpi_asks(path):
    assert problems(json.loads(path.read_text("utf-8"))) == []


def test_a_field_taken_out_of_an_example_is_named():
    for name in ("party_id", "address", "city", "country", "coordinates", "time_zone", "last_updated", "publish"):
        example = json.loads(WHOLE[0].read_text("utf-8"))
        del example[name]
        assert problems(example) == [name]
    example = json.loads((EXAMPLES / "location_example.json").read_text("utf-8"))
    del example["evses"][0]["connectors"][1]["max_voltage"]
    example["evses"][1]["connectors"] = []
    assert problems(example) == ["evses[0].connectors[1].max_voltage", "evses[1].connectors"]


def test_a_draft_lacks_exactly_what_it_says():
    draft = draft_of(SITE, "2026-05-20T00:00:04.000Z")
    assert problems(draft.location) == [name for name in draft.missing if "[" not in name] == ["party_id", "publish"]
    assert draft.location["id"] == SITE["id"] and draft.location["address"] == "Rechtestraat 1"
    assert draft.location["coordinates"] == {"latitude": "51.240000", "longitude": "4.800000"}
    assert draft.points == 2 and "evses[].connectors[].tariff_ids" in draft.missing


def test_what_is_unknown_or_too_long_is_missing_and_never_cut():
    draft = draft_of({**SITE, "street": "x" * 50, "longitude": None}, "?")
    assert {"address", "coordinates", "last_updated"} <= set(draft.missing)
    assert not {"address", "coordinates", "last_updated"} & set(draft.location)


def test_no_draft_says_what_ocpi_would_refuse():
    wrong = [{"id": "x" * 37}, {"latitude": 95.0}, {"longitude": float("nan")}, {"longitude": -181.0}]
    for told in wrong:
        draft = draft_of({**SITE, **told}, "2026-05-20T00:00:04.000Z")
        assert sorted(problems(draft.location)) == sorted(name for name in draft.missing if "[" not in name)
        assert len(problems(draft.location)) == 3, told
    lines = draft_of({**SITE, "street": "Kerk\0\n straat", "name": "\n"}, "2026-05-20T00:00:04.000Z").location
    assert lines["address"] == "Kerk straat 1" and "name" not in lines
