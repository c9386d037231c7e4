"""Parts of map pictures, photos and site sheets that need no QGIS: scales, badges, names of files, credits, photos."""

from __future__ import annotations

import base64
import math

import pytest
import shapely
from hypothesis import assume, given
from hypothesis import strategies as some

from evplanner_plugin.documents.site_map.furniture import badge_places, bar_length, scale_words
from evplanner_plugin.documents.site_map.map_credits import _pairs, credits_of_tables
from evplanner_plugin.documents.site_map.map_picture import SCALES, fitting_scale
from evplanner_plugin.documents.site_photos import photo_of, photos_of
from evplanner_plugin.documents.site_sheets.outsiders import COLUMNS, TOLD, told
from evplanner_plugin.documents.site_sheets.sheet_content import FACTS, PICTURES, TEXTS, _in_columns
from evplanner_plugin.documents.site_sheets.sheet_files import plain_name
from evplanner_plugin.documents.site_sheets.template import bundled_template, read_template
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.errors import BadInput
from evplanner_plugin.workspace.store import Workspace

SMALL, LARGE = b"\xff\xd8\xffsmall", b"\xff\xd8\xfflarge"


@given(some.floats(0.01, 1e7))
def test_a_scale_bar_is_round_and_takes_a_good_part_of_the_map(across):
    length = bar_length(across)
    digits = length / 10.0 ** math.floor(math.log10(length) + 1e-9)
    assert min(abs(digits - step) for step in (1, 2, 5)) < 1e-6
    assert 0.1 * across < length <= 0.3 * across * (1 + 1e-9)


@given(some.floats(0, 30_000), some.floats(0, 30_000), some.floats(60, 200), some.floats(60, 280))
def test_the_scale_is_the_largest_at_which_all_is_on_the_map(wide, high, width, height):
    assume(wide >= 1 or high >= 1)
    scale = fitting_scale((0, 0, wide, high), (wide / 2, high / 2), width, height)
    margin = min(12.0, width / 5, height / 5)

    def fits(number):
        return wide / number * 1000 <= width - 2 * margin + 1e-6 and high / number * 1000 <= height - 2 * margin + 1e-6

    assert scale in SCALES and fits(scale)
    assert not any(fits(larger * (1 - 1e-9)) for larger in SCALES if larger < scale)


def test_one_place_is_shown_at_one_to_a_thousand():
    assert fitting_scale((5, 5, 5, 5), (5, 5), 100, 100) == fitting_scale(None, (5, 5), 100, 100) == 1000
    assert [scale_words(25_000, each) for each in ("nl", "fr")] == ["1:25.000", "1:25\u202f000"]


@given(some.lists(some.tuples(some.floats(15, 145), some.floats(15, 105)), max_size=12))
def test_badges_lie_on_the_map_and_beside_each_other(points):
    places = badge_places(points, 160.0, 120.0)
    assert len(places) == len(points)
    for number, place in enumerate(places):
        assert 2.7 <= place[0] <= 157.3 and 2.7 <= place[1] <= 117.3
        assert all(math.dist(place, other) > 5.4 for other in places[:number])
        assert math.dist(place, points[number]) > 2.7  # the place itself stays to be seen


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("1. Baan", "1_Baan"), ("Kerk/../..\\<b>", "Kerk_b"), ("Één plein", "Een_plein"), ("🌳⚡", ""),
        ("x" * 90, "x" * 40), ("CON:", "CON"),
    ],
)  # fmt: skip
def test_files_are_named_as_every_file_system_takes_it(name, plain):
    assert plain_name(name) == plain


def test_each_source_comes_with_its_licence():
    assert _pairs("A; B", "X; Y") == ["A (X)", "B (Y)"]
    assert _pairs("A", "X; Y") == ["A (X; Y)"]
    assert _pairs("A", "") == ["A"] and _pairs("", "") == []


def test_credits_come_from_rows_or_from_what_the_layer_says_of_itself(lille):
    said = credits_of_tables(Workspace.open(lille), ["street", "parking_bay", "nowhere", "proposed_site"])
    assert "© OpenStreetMap contributors (2013) (ODbL 1.0)" in said  # streets have no columns for it
    assert any(text.startswith("Fictief") for text in said)  # parking bays do
    assert len(said) == len(set(said))


def test_the_bundled_layout_can_be_read_and_what_is_none_is_refused(tmp_path):
    for template in (bundled_template(), bundled_template(internal=False)):
        assert read_template(template) == template.read_text(encoding="utf-8")
    bomb = "<!DOCTYPE x [" + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 9}">' for n in range(1, 12)) + "]><Layout>&a11;"
    whole = bundled_template().read_bytes()
    for content in (whole[: len(whole) // 2], b"", b"\x00\xff", b"<qgis/>", b"<Composer/>", bomb.encode()):
        (tmp_path / "mine.qpt").write_bytes(content)
        with pytest.raises(BadInput) as caught:
            read_template(tmp_path / "mine.qpt")
        assert "mine.qpt is no layout template" in caught.value.sentence()
    with pytest.raises(BadInput):
        read_template(tmp_path / "nowhere.qpt")


def test_columns_hold_all_lines_once_and_are_about_equally_long():
    lines = [f"✓ {'x' * length}" for length in (200, 10, 10, 10, 30, 90, 5)]
    made = _in_columns("checklist", "\n".join(lines))
    assert [*made["checklist_left"].split("\n"), *made["checklist_right"].split("\n")] == lines
    assert made["checklist_left"].split("\n") == lines[:3]  # five rows; the five others hold five more
    assert _in_columns("c", "–") == {"c": "–", "c_left": "–", "c_right": ""}


def test_outsiders_are_told_what_is_listed_and_nothing_else():
    everything = dict.fromkeys((*TEXTS, *PICTURES, *FACTS), "x")
    said = {name for name, value in told(everything).items() if value}
    assert said == TOLD and set(told(everything)) == set(everything)
    internal = {
        "score", "score_words", "reasons", "reasons_chart", "has_score", "opinions", "checklist", "checklist_left",
        "checklist_right", "history", "decision", "rationale", "photo_caption", "nearest",
    }  # fmt: skip
    assert not said & internal and internal <= set(everything)
    assert not COLUMNS & {"rationale", "created_by", "score", "rank", "contributions", "votes_up", "last_comment"}


@pytest.fixture
def photographed(lille):
    """A site with a whole photo, a later one of which only the thumbnail is here, and one that is none at all."""
    workspace = Workspace.open(lille)
    photos = (
        ("old", "2026-01-05T10:00:00Z", LARGE, SMALL, "survey"),
        ("new", "2026-05-05T10:00:00Z", None, SMALL, "delivery"),
        ("bad", "2026-09-05T10:00:00Z", b"GIF89a", b"", "survey"),
    )  # fmt: skip
    with workspace.transaction() as connection:
        for name, taken, image, thumbnail, purpose in photos:
            row = {
                "id": name, "nis": workspace.nis, "site_id": "a", "taken_at": taken, "image": image,
                "thumbnail": base64.b64encode(thumbnail).decode(), "geometry": shapely.Point(0, 0),
            }  # fmt: skip
            payload = {"photo_id": name, "caption": f"seen {name}", "purpose": purpose}
            entry = LogEntry.new("a", "photo_added", "An", "planner", "mobility", payload)
            workspace.insert(connection, "photo", [row])
            workspace.insert(connection, "site_log", [{**entry.to_row(), "nis": workspace.nis, "geometry": None}])
    return workspace


def test_the_newest_photo_that_can_be_shown_is_taken(photographed):
    newest = photo_of(photographed, "a")
    assert (newest.photo_id, newest.jpeg, newest.whole, newest.caption) == ("new", SMALL, False, "seen new")
    survey = photo_of(photographed, "a", "survey")
    assert (survey.photo_id, survey.jpeg, survey.whole, survey.purpose) == ("old", LARGE, True, "survey")
    assert [photo.photo_id for photo in photos_of(photographed, "a")] == ["new", "old"]
    assert photo_of(photographed, "a", "damage") is None and photo_of(photographed, "b") is None
