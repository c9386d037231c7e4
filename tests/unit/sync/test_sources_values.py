"""Answers that are remembered are the answers that would be given."""

from __future__ import annotations

import pytest

from evplanner_plugin.sync.sources import ocpi, values


def test_values_that_are_equal_but_of_another_kind_are_told_apart():
    asked = values.remembered(repr)
    given = [1, True, 1.0, 0.0, -0.0, 0, False, "1", None, [1], {"a": 1}, "x" * 200]
    assert [asked(value) for value in given * 2] == [repr(value) for value in given * 2]


@pytest.mark.parametrize("amperage, power", [(1, 0.69), (True, None), (1.0, 0.69), ([1], None), ("1", 0.69)])
def test_a_connector_reads_the_same_whatever_came_before(amperage, power):
    connector = {"id": "1", "power_type": "AC_3_PHASE", "max_voltage": 230}
    for before in (1, True, 1.0, [1]):
        ocpi._connectors({"connectors": [{**connector, "max_amperage": before}]})
    (found,) = ocpi._connectors({"connectors": [{**connector, "max_amperage": amperage}]})
    assert found.power_kw == power


@pytest.mark.parametrize(
    "given, expected",
    [("2026-02-28T10:00:00Z", "2026-02-28T10:00:00.000Z"), ("2026-02-28T10:00:00.75Z", "2026-02-28T10:00:00.000Z"),
     ("2026-02-30T10:00:00Z", ""), ("2026-02-28T10:00:60Z", "2026-02-28T10:00:59.000Z"),
     ("2026-02-28T12:00:00+02:00", "2026-02-28T10:00:00.000Z")],
)  # fmt: skip
def test_the_short_way_for_instants_agrees_with_the_long_one(given, expected):
    assert values.instant(given) == expected
