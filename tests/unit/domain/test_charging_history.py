"""Snapshots of a source: what stood from when to when, whatever the order in which they are read."""

from hypothesis import given, settings
from hypothesis import strategies as st

from evplanner_plugin.domain.charging.content import content_of, is_removed, to_text
from evplanner_plugin.domain.charging.model import SourceConnector, SourceEvse, SourceLocation
from evplanner_plugin.domain.charging.snapshots import evse_span, gone_on, removed, seen
from evplanner_plugin.domain.charging.statuses import location_status, status_of

DAYS = ("2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", "2026-05-01")


def place(*points, **told):
    evses = [SourceEvse(ref=point, power_kw=11.0) for point in points]
    return content_of(SourceLocation("L", 4.8, 51.2, evses=evses, **told))


def read(snapshots):
    """The origin after ``[(day, points or None)]``, each a complete snapshot; and the days."""
    origin, days = None, ()
    for day, points in snapshots:
        if points is not None:
            origin = seen(origin, "s", "L", place(*points, name=f"as of {day}"), day, days)
        days = tuple(sorted({*days, day}))
    return origin, days


def spans(origin, days):
    if origin is None:
        return None
    points = {evse["key"]: evse_span(origin, evse, days) for evse in origin.content.get("evses", ())}
    return origin.first_seen, origin.last_seen, gone_on(origin, days), origin.content.get("name"), points


def test_a_place_and_a_point_come_and_go():
    origin, days = read([(DAYS[0], "A"), (DAYS[1], "AB"), (DAYS[2], "B"), (DAYS[3], None)])
    assert (origin.first_seen, origin.last_seen, gone_on(origin, days)) == (DAYS[0], DAYS[2], DAYS[3])
    points = {evse["key"]: evse_span(origin, evse, days) for evse in origin.content["evses"]}
    assert points["A"] == (DAYS[0], DAYS[2])
    assert points["B"][0] == DAYS[1]


def test_what_comes_back_is_no_longer_gone():
    origin, days = read([(DAYS[0], "A"), (DAYS[1], None), (DAYS[2], "A")])
    assert gone_on(origin, days) == ""
    assert origin.first_seen == DAYS[0]


@settings(max_examples=200, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(DAYS), st.one_of(st.none(), st.frozensets(st.sampled_from("ABC"))), min_size=1
    ).flatmap(lambda found: st.permutations(sorted(found.items(), key=lambda pair: pair[0])))
)
def test_the_order_of_reading_makes_no_difference(snapshots):
    assert spans(*read(snapshots)) == spans(*read(sorted(snapshots, key=lambda pair: pair[0])))


def test_what_the_source_says_was_taken_away_is_gone_on_that_day():
    origin, _ = read([(DAYS[0], "A")])
    origin = removed(origin, DAYS[2])
    assert gone_on(origin, (DAYS[0],)) == DAYS[2]
    assert gone_on(seen(origin, "s", "L", place("A"), DAYS[3], (DAYS[0],)), (DAYS[0],)) == ""


def test_the_content_forgets_what_is_of_the_moment():
    def told(status, updated):
        evse = SourceEvse("1", "BE*ABC*E1", status, 11.0, "ac", [SourceConnector("1", power_kw=11.0)])
        return to_text(content_of(SourceLocation("L", 4.8, 51.2, updated=updated, evses=[evse])))

    assert told("charging", "2026-01-01T00:00:00Z") == told("available", "2026-01-02T00:00:00Z")
    assert told("available", "") != told("outoforder", "")


def test_points_told_to_be_removed_are_left_out():
    location = SourceLocation("L", 4.8, 51.2, evses=[SourceEvse("1", status="removed"), SourceEvse("2")])
    assert [evse["key"] for evse in content_of(location)["evses"]] == ["2"]
    assert not is_removed(location)
    assert is_removed(SourceLocation("L", 4.8, 51.2, evses=[SourceEvse("1", status="REMOVED")]))


def test_one_reference_used_twice_makes_two_points():
    location = SourceLocation("L", 4.8, 51.2, evses=[SourceEvse("1"), SourceEvse("1")])
    assert len({evse["key"] for evse in content_of(location)["evses"]}) == 2


def test_the_power_of_a_point_is_the_most_that_a_connector_gives():
    evse = SourceEvse("1", connectors=[SourceConnector("1", power_kw=11.0), SourceConnector("2", power_kw=50.0)])
    assert content_of(SourceLocation("L", 4.8, 51.2, evses=[evse]))["evses"][0]["power_kw"] == 50.0


def test_statuses_in_many_spellings():
    assert [status_of(text) for text in ("OUTOFORDER", "Out of order", "charging", "Planned", "unknown", "")] == [
        "out_of_order", "out_of_order", "available", "planned", "", "",
    ]  # fmt: skip
    assert location_status("", ["available", "out_of_order"]) == "in_service"
    assert location_status("", ["planned", "planned"]) == "planned"
    assert location_status("", ["planned", "out_of_order"]) == ""
