"""Importing charging locations into a workspace: snapshots, several sources, corrections by hand, refusals."""

import itertools
import shutil
from dataclasses import replace

import pytest
from shapely.geometry import Point

from evplanner_plugin.domain.charging.model import Rejected, SourceConnector, SourceEvse, SourceLocation
from evplanner_plugin.errors import BadInput, Cancelled
from evplanner_plugin.workspace.charging.areas import area_of, read_areas
from evplanner_plugin.workspace.charging.collecting import Collector
from evplanner_plugin.workspace.charging.importing import set_precedence, write_snapshot
from evplanner_plugin.workspace.charging.origins import known_references
from evplanner_plugin.workspace.charging.sources import KeptSource, read_sources, source_named
from evplanner_plugin.workspace.charging.status_updates import Status, status_snapshot
from evplanner_plugin.workspace.charging.stock import gone_since, new_since, read_history, read_stock
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.geopackage import statement
from evplanner_plugin.workspace.store import Workspace

LILLE = (4.8243, 51.2432)  # the church, degrees
METRE = 1 / 111_195
TABLES = ("charging_location", "evse", "connector", "charging_usage", "operator")


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    path = tmp_path_factory.mktemp("lille") / "lille.gpkg"
    create_workspace(path, "13019")
    return path


@pytest.fixture
def lille(empty, tmp_path):
    return Workspace.open(shutil.copy(empty, tmp_path / "lille.gpkg"))


def location(ref, north=0.0, points=2, power=11.0, **told):
    evses = [
        SourceEvse(
            f"{ref}-{number}", f"BE*ZAP*E{ref}*{number}", "charging", power, "ac",
            [SourceConnector("1", "IEC_62196_T2", "SOCKET", "AC_3_PHASE", 400, 16, power)],
        )
        for number in range(points)
    ]  # fmt: skip
    told = {"operator": "Zap", "access": "public", "name": f"Place {ref}", "evses": evses, **told}
    return SourceLocation(ref, LILLE[0], LILLE[1] + north * METRE, **told)


def bring(workspace, name, day, *found, partial=False, keep_outside=False, **options):
    source = source_named(workspace, name, read_sources(workspace))
    collector = Collector(workspace, known_references(workspace, source.id), keep_outside=keep_outside)
    for each in found:
        collector.add(each)
    return write_snapshot(workspace, source, collector.snapshot(day, partial=partial), **options)


def counts(outcome):
    return outcome.new, outcome.changed, outcome.gone, outcome.unchanged, outcome.same_pole


def shown(workspace):
    """All rows of the tables without row numbers, in an order of their own."""
    return {table: sorted(map(str, workspace.rows(table))) for table in TABLES}


def test_a_snapshot_comes_in_whole(lille):
    assert counts(bring(lille, "MOW", "2026-01-01", location("1"), location("2", 500))) == (2, 0, 0, 0, 0)
    (first,) = lille.rows("charging_location", {"name": "Place 1"})
    assert (first["name"], first["source"], first["valid_from"], first["status"], first["nis"]) == (
        "Place 1", "MOW", "2026-01-01", "in_service", "13019",
    )  # fmt: skip
    assert [len(lille.rows(table)) for table in ("evse", "connector", "charging_origin")] == [4, 4, 2]
    assert {row["status"] for row in lille.rows("evse")} == {"available"}
    assert all(row["geometry"] == first["geometry"] for row in lille.rows("evse", {"location_id": first["id"]}))
    areas = read_areas(lille, "municipality")
    assert area_of(areas, [first["geometry"].x], [first["geometry"].y]).tolist() == ["13019"]
    (source,) = read_sources(lille)
    assert (source.name, source.days, source.last_result["new"]) == ("MOW", ("2026-01-01",), 2)


def test_the_spatial_index_finds_what_came_in(lille):
    many = [location(str(number), number * 3.0, points=1) for number in range(300)]
    bring(lille, "MOW", "2026-01-01", *many)
    bring(lille, "Other", "2026-01-01", location("x", -50, points=1, operator="Else"))
    with lille.reading() as connection:
        for table in ("charging_location", "evse", "connector"):
            assert connection.execute(f"SELECT rtreecheck('rtree_{table}_geom')").fetchone()[0] == "ok"
            rows = connection.execute(
                statement("SELECT r.id, t.fid, ST_MinX(t.geom) BETWEEN r.minx AND r.maxx FROM", table, "t LEFT JOIN",
                          f"rtree_{table}_geom", "r ON r.id = t.fid")
            ).fetchall()  # fmt: skip
            assert len(rows) == 301
            assert all(tuple(row) == (row[1], row[1], 1) for row in rows)
    with lille.transaction() as connection:  # the trigger is back
        lille.insert(connection, "evse", [{"id": "drawn", "geometry": Point(180_000, 210_000)}])
        assert connection.execute("SELECT count(*) FROM rtree_evse_geom").fetchone()[0] == 302


def test_the_same_again_changes_nothing_but_the_day_it_was_seen(lille):
    bring(lille, "MOW", "2026-01-01", location("1"))
    before = shown(lille)
    assert counts(bring(lille, "mow", "2026-02-01", location("1"))) == (0, 0, 0, 1, 0)
    assert shown(lille) == before
    (origin,) = lille.rows("charging_origin")
    assert (origin["first_seen"], origin["last_seen"]) == ("2026-01-01", "2026-02-01")


def test_new_and_gone_since(lille):
    bring(lille, "MOW", "2026-01-01", location("1"), location("2", 500))
    assert counts(bring(lille, "MOW", "2026-02-01", location("1"), location("3", 900))) == (1, 0, 1, 1, 0)
    history = read_history(lille)
    assert set(new_since(history, "2026-01-15")["name"]) == {"Place 3"}
    assert set(gone_since(history, "2026-01-15")["name"]) == {"Place 2"}
    assert set(read_stock(lille, "2026-01-20")["name"]) == {"Place 1", "Place 2"}
    assert set(read_stock(lille)["name"]) == {"Place 1", "Place 3"}
    assert len(read_stock(lille)) == 4
    assert read_stock(lille, "2025-12-31").empty


def test_a_point_that_is_taken_away_is_gone(lille):
    bring(lille, "MOW", "2026-01-01", location("1"))
    bring(lille, "MOW", "2026-02-01", location("1", points=1))
    ends = {row["evse_ref"]: row["valid_to"] for row in lille.rows("evse")}
    assert ends == {"1-0": None, "1-1": "2026-02-01"}
    assert len(read_stock(lille)) == 1


def test_a_partial_reading_marks_nothing_as_gone(lille):
    bring(lille, "MOW", "2026-01-01", location("1"), location("2", 500))
    outcome = bring(lille, "MOW", "2026-02-01", location("2", 500, name="Renamed"), partial=True)
    assert counts(outcome) == (0, 1, 0, 0, 0)
    assert [row["valid_to"] for row in lille.rows("charging_location")] == [None, None]
    removed = location("1", evses=[SourceEvse("1-0", status="REMOVED")])
    assert bring(lille, "MOW", "2026-03-01", removed, partial=True).gone == 1
    assert set(read_stock(lille)["name"]) == {"Renamed"}


def test_a_rejected_row_is_not_gone(lille):
    bring(lille, "MOW", "2026-01-01", location("1"), location("2", 500))
    outcome = bring(lille, "MOW", "2026-02-01", location("1"), Rejected("location 2", "no coordinates"))
    assert outcome.gone == 0
    assert len(read_stock(lille)) == 4


@pytest.mark.parametrize("left", [0, 4])
def test_a_source_that_shrinks_is_refused(lille, left):
    bring(lille, "MOW", "2026-01-01", *(location(str(number), number * 100) for number in range(10)))
    before = shown(lille)
    fewer = [location(str(number), number * 100) for number in range(left)]
    with pytest.raises(BadInput, match=f"MOW now has {left} charging locations; last time it had 10. Nothing was"):
        bring(lille, "MOW", "2026-02-01", *fewer)
    assert shown(lille) == before
    assert bring(lille, "MOW", "2026-02-01", *fewer, accept_shrinking=True).gone == 10 - left


def test_nothing_is_kept_of_an_import_that_is_stopped(lille):
    def stop():
        raise Cancelled()

    before = shown(lille)
    with pytest.raises(Cancelled):
        bring(lille, "MOW", "2026-01-01", *(location(str(number), number) for number in range(300)), check=stop)
    assert shown(lille) == before
    assert not read_sources(lille)
    with lille.reading() as connection:
        assert connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'rtree_evse_geom_insert'").fetchone()


def test_corrections_by_hand_stay_until_the_source_says_something_new(lille):
    bring(lille, "MOW", "2026-01-01", location("1", city="Lile"), location("2", 500))
    (first,) = lille.rows("charging_location", {"name": "Place 1"})
    (second,) = lille.rows("charging_location", {"name": "Place 2"})
    with lille.transaction() as connection:
        lille.update(connection, "charging_location", first["id"], {"city": "Lille", "remark": "seen", "name": "Mine"})
        lille.delete(connection, "charging_location", second["id"])
        lille.insert(connection, "charging_location", [{"id": "drawn", "name": "Drawn", "geometry": Point(1, 1)}])
    bring(lille, "MOW", "2026-02-01", location("1", city="Lile", name="Church"), location("2", 500))
    now, drawn = lille.rows("charging_location")
    assert (now["city"], now["remark"], now["name"]) == ("Lille", "seen", "Church")
    assert drawn["id"] == "drawn"


def test_a_row_from_a_colleague_is_taken_over_as_it_is(lille, tmp_path):
    other = Workspace.open(shutil.copy(lille.path, tmp_path / "other.gpkg"))
    bring(other, "MOW", "2025-06-01", location("1"))
    theirs = other.rows("charging_location")
    theirs[0]["remark"] = "checked"
    with lille.transaction() as connection:
        lille.insert(connection, "charging_location", theirs)
    bring(lille, "MOW", "2026-01-01", location("1"))
    (row,) = lille.rows("charging_location")
    assert (row["remark"], row["valid_from"]) == ("checked", "2025-06-01")
    assert len(lille.rows("evse")) == 2


def snapshots():
    """Three imports of three sources: one pole in all of them, one in two, and one that goes."""
    shared = {"evses": [SourceEvse("z", power_kw=11.0)], "operator": "ZAP nv"}
    return (
        ("MOW", "2026-01-01", (location("1"), location("2", 500), location("3", 900))),
        ("OCM", "2026-01-05", (location("77", 8, **shared), location("78", 505, name="Square", **shared))),
        ("MOW", "2026-02-01", (location("1"), location("2", 500))),
        ("CPO", "2026-02-02", (location("1", 3, access="semi_public", address="Church 1"), location("9", 2000))),
    )


@pytest.mark.parametrize("order", list(itertools.permutations(range(4)))[::4], ids=str)
def test_the_order_of_imports_makes_no_difference(lille, empty, tmp_path, order):
    reference = Workspace.open(shutil.copy(empty, tmp_path / "reference.gpkg"))
    for name, day, found in snapshots():
        bring(reference, name, day, *found)
    for number in order:
        name, day, found = snapshots()[number]
        bring(lille, name, day, *found, accept_shrinking=True)
    assert shown(lille) == shown(reference)
    assert len(lille.rows("charging_location")) == 4


def test_one_pole_with_all_its_origins(lille):
    outcomes = [bring(lille, name, day, *found) for name, day, found in snapshots()]
    assert [outcome.same_pole for outcome in outcomes] == [0, 2, 2, 1]
    rows = {row["name"]: row for row in lille.rows("charging_location")}
    assert rows["Place 1"]["source"] == "CPO; MOW; OCM"
    assert len(read_stock(lille)) == 2 + 2 + 2
    assert len(lille.rows("charging_origin")) == 7


def test_precedence_decides_who_speaks_first(lille):
    for name, day, found in snapshots():
        bring(lille, name, day, *found)
    mow, ocm = (source for source in read_sources(lille) if source.name in ("MOW", "OCM"))
    assert "Square" not in {row["name"] for row in lille.rows("charging_location")}
    set_precedence(lille, ocm.id, 10)
    assert "Square" in {row["name"] for row in lille.rows("charging_location")}
    set_precedence(lille, ocm.id, 0)
    assert "Square" not in {row["name"] for row in lille.rows("charging_location")}
    assert mow.precedence == 0


def test_use_follows_its_pole_to_the_row_that_shows_it(lille):
    """An earlier snapshot of another source takes over the id of the row; what was measured goes along."""
    bring(lille, "OCM", "2026-02-01", location("1"))
    (old,) = lille.rows("charging_location")
    point = lille.rows("evse")[0]
    use = {"id": "u", "location_id": old["id"], "evse_id": point["id"], "month": "2026-01", "energy_kwh": 100.0}
    with lille.transaction() as connection:
        lille.insert(connection, "charging_usage", [use])
    bring(lille, "MOW", "2026-01-01", location("1"))
    (new,) = lille.rows("charging_location")
    assert new["id"] != old["id"]
    (kept,) = lille.rows("charging_usage")
    assert kept["location_id"] == new["id"]
    same = next(row for row in lille.rows("evse") if row["emi3_id"] == point["emi3_id"])
    assert kept["evse_id"] == same["id"]


def test_what_lies_outside_is_left_out_unless_asked_for(lille):
    far, near = location("far", 20_000), location("near")
    collector = Collector(lille)
    for each in (far, near):
        collector.add(each)
    assert set(collector.snapshot("2026-01-01").told) == {"near"}
    assert (collector.outside, collector.read) == (1, 2)
    bring(lille, "MOW", "2026-01-01", far, near, keep_outside=True)
    # Known once, it is still told of, not gone.
    assert counts(bring(lille, "MOW", "2026-02-01", far, near)) == (0, 0, 0, 2, 0)


def test_the_second_reading_of_a_day_takes_the_place_of_the_first(lille):
    bring(lille, "MOW", "2026-01-01", location("1"), location("wrong", 500))
    bring(lille, "MOW", "2026-01-01", location("1", points=1))
    assert [row["name"] for row in lille.rows("charging_location")] == ["Place 1"]
    assert len(lille.rows("evse")) == 1


def test_operators_are_there_to_be_edited_and_hold(lille):
    bring(lille, "MOW", "2026-01-01", location("1", operator="Total Energies nv"))
    assert lille.rows("charging_location")[0]["operator"] == "TotalEnergies"
    rows = {row["name"]: row for row in lille.rows("operator")}
    assert rows["TotalEnergies"]["id"] == lille.rows("charging_location")[0]["operator_id"]
    with lille.transaction() as connection:
        lille.update(connection, "operator", rows["TotalEnergies"]["id"], {"name": "Concession holder",
                                                                           "aliases": ["TotalEnergies"]})
    assert set(read_stock(lille)["operator"]) == {"Concession holder"}


def test_a_location_without_points_counts_as_one(lille):
    bring(lille, "MOW", "2026-01-01", location("1", evses=[]))
    (row,) = read_stock(lille).to_dict("records")
    assert (row["evse_id"], row["segment"], row["equivalents"]) == ("", "unknown", 1.0)


def test_what_is_planned_does_not_stand(lille):
    bring(lille, "MOW", "2026-01-01", location("1", status="PLANNED"))
    assert read_stock(lille).empty
    assert len(read_history(lille)) == 2


def test_a_source_edited_by_hand_is_read_all_the_same(lille):
    bring(lille, "MOW", "2026-01-01", location("1"))
    with lille.transaction() as connection:
        connection.execute("UPDATE charging_source SET last_result = 'x', precedence = 'much', mapping = '[1'")
    (source,) = read_sources(lille)
    assert (source.days, source.precedence, source.mapping) == ((), 0, {})
    assert isinstance(replace(source, remark="x"), KeptSource)


# -- statuses alone ---------------------------------------------------------------------------------------------------


def status(workspace, day, *told):
    source = source_named(workspace, "MOW", read_sources(workspace))
    snapshot, unknown = status_snapshot(workspace, source.id, [Status(*each) for each in told], day)
    return write_snapshot(workspace, source, snapshot), unknown


def test_statuses_alone_change_the_points_and_nothing_else(lille):
    bring(lille, "MOW", "2026-01-01", location("1"), location("2", 500))
    before = {row["id"]: row for row in lille.rows("evse")}
    told = (("1-0", "outOfOrder"), ("BE*ZAP*E1*1", "charging"), ("9-9", "faulted"))
    outcome, unknown = status(lille, "2026-02-01", *told)
    assert (outcome.new, outcome.changed, outcome.gone, unknown) == (0, 1, 0, ["9-9"])
    after = {row["id"]: row for row in lille.rows("evse")}
    changed = [id for id in after if after[id] != before[id]]
    assert [after[id]["status"] for id in changed] == ["out_of_order"] and after[changed[0]]["evse_ref"] == "1-0"
    assert {row["valid_to"] for row in lille.rows("charging_location")} == {None}
    # The same statuses once more, and then a whole snapshot with them: nothing is new.
    assert status(lille, "2026-02-02", ("1-0", "outOfOrder"))[0].changed == 0
    told = location("1")
    told.evses[0].status = "outoforder"
    assert counts(bring(lille, "MOW", "2026-03-01", told, location("2", 500))) == (0, 0, 0, 2, 0)


def test_points_told_to_be_removed_leave_and_the_last_takes_the_location_along(lille):
    bring(lille, "MOW", "2026-01-01", location("1"))
    status(lille, "2026-02-01", ("1-0", "removed"))
    assert read_stock(lille, "2026-02-02")["evse_id"].nunique() == 1
    outcome, _ = status(lille, "2026-03-01", ("1-1", "removed"))
    assert outcome.gone == 1 and len(read_stock(lille, "2026-03-02")) == 0
