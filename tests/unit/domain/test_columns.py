"""Rows chosen column by column, and texts numbered, come out as pandas and numpy have them."""

from __future__ import annotations

import numpy
import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evplanner_plugin.domain import columns

texts = st.sampled_from(["", "a", "ä", "b b", "laadpaal", None])
rows = st.lists(st.tuples(texts, st.floats(allow_nan=True, width=32), st.integers(-9, 9), st.booleans()), max_size=40)


@pytest.fixture(autouse=True)
def small_steps(monkeypatch):
    """So few values at once that a few rows take several steps."""
    monkeypatch.setattr(columns, "_TOGETHER", 3)


def table_of(found) -> pandas.DataFrame:
    made = pandas.DataFrame(found, columns=["text", "number", "whole", "chosen"], index=range(7, 7 + len(found)))
    return made.astype({"text": object, "number": float, "whole": numpy.int64, "chosen": bool})


@given(rows)
def test_rows_are_those_that_pandas_chooses(found):
    table = table_of(found)
    pandas.testing.assert_frame_equal(columns.rows_where(table, table["chosen"]), table[table["chosen"]])


@given(rows)
def test_what_was_chosen_can_be_changed_without_changing_the_table(found):
    table = table_of(found)
    before = table.copy(deep=True)
    chosen = columns.rows_where(table, table["chosen"])
    chosen["number"] = 1.0
    chosen.loc[chosen["whole"] > 0, "text"] = "changed"
    pandas.testing.assert_frame_equal(table, before)


@given(rows)
def test_a_table_of_arrays_has_them_as_they_are(found):
    table = table_of(found)
    made = columns.table_of({name: table[name].to_numpy() for name in table.columns}, table.index)
    pandas.testing.assert_frame_equal(made, table)


@given(st.lists(st.text(max_size=3), max_size=60))
def test_texts_are_numbered_as_by_numpy(found):
    names, which = columns.numbered(iter(found))
    if not found:
        assert len(names) == len(which) == 0
        return
    expected, places = numpy.unique(numpy.array(found, dtype=object), return_inverse=True)
    assert names.tolist() == expected.tolist() and which.tolist() == places.tolist()
