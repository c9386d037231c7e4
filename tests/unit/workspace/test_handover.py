"""The sites of a package and what the package before said of them."""

from __future__ import annotations

import pytest
import shapely

from evplanner_plugin.domain.handover.difference import Moved
from evplanner_plugin.domain.handover.package_fields import FIELDS, FORMAT
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.process import Process
from evplanner_plugin.errors import BadInput, WorkspaceError
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.crs import reprojected
from evplanner_plugin.workspace.handover import difference_now, read_handed_sites, withdrawn_sites
from evplanner_plugin.workspace.handover_packages import keep_package, newest_package, next_version
from evplanner_plugin.workspace.handover_return import keep_returned
from evplanner_plugin.workspace.store import Workspace

NOW = "2026-11-22T23:30:00.000Z"


def add(workspace, id_: str, *kinds: str, point=(180_100.0, 210_100.0), **columns) -> None:
    """A site whose log has ``kinds``, one a day from 1 March 2026 on."""
    with workspace.transaction() as connection:
        place = None if point is None else shapely.Point(point)
        workspace.insert(connection, "proposed_site", [{"id": id_, "nis": "13019", "geometry": place, **columns}])
        rows = []
        for day, kind in enumerate(kinds, 1):
            payload = {"reason": "trees"} if kind in ("cancelled", "rejected") else {}
            entry = LogEntry(f"{id_}{day}", id_, f"2026-03-{day:02d}T08:00:00.000Z", "An", "planner", "", kind, payload)
            rows.append({**entry.to_row(), "nis": "13019", "geometry": place})
        workspace.insert(connection, "site_log", rows)


def manifest_of(handed, epsg: int, version: int = 1) -> dict:
    town = {"nis": "13019", "name": "Lille"}
    return {"format": FORMAT, "municipality": town, "epsg": epsg, "package": {"id": "p", "version": version},
            "sites": list(handed.records.values())}  # fmt: skip


def test_what_is_decided_is_handed_over_and_nothing_else(workspace):
    add(workspace, "a", "proposed", "approved", name=" Markt ", points=2)
    add(workspace, "b", "proposed")
    add(workspace, "c", "approved", "cancelled")
    add(workspace, "d", "approved", "installed", "in_service")
    add(workspace, "e", "approved", point=None)
    handed = read_handed_sites(workspace, made_at=NOW)
    assert (list(handed.records), list(handed.without_place)) == (["a", "d"], ["e"])
    first = handed.records["a"]
    assert set(first) == {field.name for field in FIELDS} | {"x", "y", "longitude", "latitude"}
    assert (first["name"], first["points"], first["status"]) == ("Markt", 2, "handed_over")
    assert first["handed_over_on"] == "2026-11-23"  # half past midnight in Belgium
    assert handed.records["d"]["status"] == "in_service" and handed.records["d"]["in_service_on"] == "2026-03-03"
    assert handed.to_note == ["a"]
    with pytest.raises(BadInput, match="is not approved"):
        difference_now(workspace, ["b"])


def test_why_a_site_was_withdrawn_is_a_code_with_its_title(workspace):
    for id_ in "abcdef":
        add(workspace, id_, "approved", name=id_)
    before = manifest_of(read_handed_sites(workspace, made_at=NOW), workspace.epsg)
    more = {"a": ("cancelled", {"reason": "trees"}), "b": ("rejected", {"reason": "", "supersedes": ["b1"]}),
            "c": ("rejected", {"reason": "", "supersedes": []})}  # fmt: skip
    with workspace.transaction() as connection:
        for id_, (kind, payload) in more.items():
            entry = LogEntry.new(id_, kind, "An", "planner", "", payload, at="2026-04-01T08:00:00.000Z")
            workspace.insert(connection, "site_log", [{**entry.to_row(), "nis": "13019"}])
        workspace.delete(connection, "proposed_site", "d")
        workspace.update(connection, "proposed_site", "e", {"geometry": None})
    handed = read_handed_sites(workspace, None, before, made_at=NOW)
    gone = withdrawn_sites(handed, Process.load(), "nl")
    told = {each["id"]: (each["reason"], each["withdrawn_on"]) for each in gone}
    assert told == {"a": ("trees", "2026-04-01"), "b": ("no_reason", "2026-04-01"), "c": ("needs_agreement", None),
                    "d": ("removed", None), "e": ("no_place", None)}  # fmt: skip
    chosen = read_handed_sites(workspace, ["f"], manifest_of(handed, workspace.epsg), made_at=NOW)
    assert withdrawn_sites(chosen, Process.load(), "nl") == []
    add(workspace, "g", "approved")
    other = read_handed_sites(workspace, ["g"], manifest_of(handed, workspace.epsg))
    (left,) = withdrawn_sites(other, Process.load(), "fr")
    assert (left["reason"], left["reason_title"]) == ("not_chosen", "Pas choisi pour ce paquet")


def test_a_package_in_another_crs_is_compared_on_the_same_ground(workspace):
    add(workspace, "a", "approved")
    add(workspace, "b", "approved", point=(180_200.0, 210_200.0))
    manifest = manifest_of(read_handed_sites(workspace, made_at=NOW), 3812)
    for site in manifest["sites"]:
        (point,) = reprojected([shapely.Point(site["x"], site["y"])], workspace.epsg, 3812)
        site.update(x=round(point.x, 2), y=round(point.y + (30.0 if site["id"] == "b" else 0.0), 2))
    (moved,) = read_handed_sites(workspace, None, manifest, made_at=NOW).change.moved
    assert moved.id == "b" and moved.metres == pytest.approx(30.0, abs=0.1)
    manifest["epsg"] = 4326
    unknown = read_handed_sites(workspace, None, manifest, made_at=NOW).change.moved
    assert unknown == (Moved("a", None, ()), Moved("b", None, ()))


def test_another_towns_package_and_what_is_none_are_refused(workspace):
    add(workspace, "a", "approved")
    manifest = manifest_of(read_handed_sites(workspace), workspace.epsg)
    with pytest.raises(BadInput, match=r"of another municipality: Gent \(44021\), not Lille"):
        difference_now(workspace, None, {**manifest, "municipality": {"nis": "44021", "name": "Gent"}})
    for broken in ({}, {**manifest, "format": "x"}, {**manifest, "sites": [1]}, {**manifest, "sites": [{"id": 1}]},
                   {**manifest, "sites": [{"id": "a", "x": "far"}]}):  # fmt: skip
        with pytest.raises(BadInput, match="is no package of sites"):
            difference_now(workspace, None, broken)


def test_a_package_is_kept_with_its_entries_or_not_at_all(workspace):
    add(workspace, "a", "approved")
    handed = read_handed_sites(workspace, made_at=NOW)
    entry = LogEntry.new("a", "handed_over", "An", "planner", "", {"to": "Holder"}, at=NOW)
    row = {"id": "p", "version": 1, "at": NOW, "recipient": "Holder", "manifest": manifest_of(handed, workspace.epsg)}

    def fails() -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        keep_package(workspace, row, [entry], (handed.states, handed.mark), fails)
    assert newest_package(workspace) is None and len(workspace.rows("site_log")) == 1
    done = []
    keep_package(workspace, row, [entry], (handed.states, handed.mark), lambda: done.append(True))
    assert done and newest_package(workspace)["manifest"]["sites"][0]["id"] == "a"
    assert next_version(workspace, None) == 2 and next_version(workspace, {"package": {"version": 7}}) == 8
    for changed in ({"version": 1}, {"version": 2}):  # the number is taken; the log grew
        with pytest.raises(WorkspaceError, match="Somebody wrote about the sites"):
            keep_package(workspace, {**row, "id": "q", **changed}, [], (handed.states, handed.mark), lambda: None)
    unnoted = LogEntry.new("gone", "handed_over", "An", "planner", "", {}, at=NOW)
    with pytest.raises(WorkspaceError, match="Somebody wrote about the sites"):
        keep_package(workspace, {**row, "id": "q", "version": 2}, [unnoted], ((), (0, 0)), lambda: None)
    assert len(workspace.rows("handover_package")) == 1


def test_nothing_is_kept_of_a_site_that_went_meanwhile(resources, tmp_path):
    create_workspace(tmp_path / "town.gpkg", "13019")
    town = Workspace.open(tmp_path / "town.gpkg")
    with town.transaction() as connection:
        town.insert(connection, "proposed_site", [{"id": "here", "nis": town.nis, "name": "Here"}])
    said = [LogEntry.new(id_, "in_service", "Holder", "concession_holder", "", {}, at="2026-05-01T00:00:00.000Z")
            for id_ in ("here", "gone")]  # fmt: skip
    with pytest.raises(WorkspaceError, match="A site was removed"):
        keep_returned(town, said, [])
    assert not town.rows("site_log")
    assert keep_returned(town, said[:1], []) == (said[:1], [])
