"""Names of files: whatever a site, a street, a town or a recipe is called, every file system takes them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from evplanner_plugin.documents.offline_package.destination import plain_name as town_name
from evplanner_plugin.documents.request_answers.answer_files import _slug
from evplanner_plugin.documents.site_sheets.sheet_files import plain_name as site_name
from evplanner_plugin.domain.file_names import file_name, taken_everywhere, unreserved
from evplanner_plugin.domain.handover.package_fields import safe_name

NAMES = st.one_of(
    st.text(max_size=300),
    st.sampled_from(["con", "AUX", "nul.txt", "Com1", "lpt9", "COM¹", "..", ".", " ", "a.", "a ",
                     "a/b\\c:d*e?f\"g<h>i|j",
                     "École n° 3 – été", "'s-Gravenwezel", "straat\n12", "x" * 400, "conin$"]),
)  # fmt: skip
RESERVED = ("con", "PRN", "aux", "NUL", "com1", "COM9", "lpt1", "LPT9", "Con.txt", "aux .gpkg", "CONIN$", "com².pdf")


@given(NAMES)
@example("con")
@example("")
def test_each_way_of_naming_gives_a_name_that_is_taken_everywhere(text):
    assert taken_everywhere(f"{file_name(text)}.gpkg")
    assert taken_everywhere(f"{safe_name(text)}.pdf")
    assert taken_everywhere(f"{town_name(text)}.zip")
    assert taken_everywhere(f"{town_name(text)}_13019.gpkg")
    assert taken_everywhere(f"sheets_01_{site_name(text) or 'x'}.pdf")
    assert taken_everywhere(f"antwoord_{_slug(text) or 'x'}.odt")
    assert len(file_name(text)) <= 61


@given(NAMES)
def test_a_name_stays_what_it_is_when_named_again(text):
    assert file_name(file_name(text)).rstrip("_") == file_name(text).rstrip("_")


@pytest.mark.parametrize("name", RESERVED)
def test_devices_of_windows_are_no_names(name):
    assert not taken_everywhere(name)
    assert taken_everywhere(unreserved(name)), unreserved(name)


@pytest.mark.parametrize("name", ["", "a.", "a ", " a", "a:b", "a/b", "a\\b", "a|b", "a\tb", "a?", "..", "x" * 256])
def test_what_some_system_refuses_is_seen(name):
    assert not taken_everywhere(name)


@pytest.mark.parametrize("name", ["lille.gpkg", "Été à Liège.pdf", "console.txt", "common.csv", "a b.c", "com10.txt"])
def test_ordinary_names_are_taken(name):
    assert taken_everywhere(name)
    assert unreserved(name) == name


def test_a_name_can_still_be_read():
    assert file_name("Sint-Truiden: école n° 3") == "Sint-Truiden_ecole_n_3"
    assert file_name("///", "recipe") == "recipe"
