"""A desk whose workspace was damaged and put back meets the central API again: nothing is lost, nothing is doubled."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsProcessingException, QgsProject
from qgis.PyQt.QtTest import QTest

from evplanner_plugin.documents import workspace_project
from evplanner_plugin.sync import conflicts
from evplanner_plugin.sync.changes import count_pending
from evplanner_plugin.workspace import geopackage, integrity
from evplanner_plugin.workspace.backup import backup
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.integrity_repair import repair_by_reading, repair_from
from evplanner_plugin.workspace.store import Workspace
from tests.torn_pages import tear_pages

pytest_plugins = ["tests.integration.central_fixture"]

HERE = shapely.Point(190_123.456, 215_654.321)


def settled(*desks, asked: int = 0) -> None:
    """Exchange until nothing moves; nothing is refused, and at most ``asked`` conflicts are for a person, who keeps
    what is here."""
    for _ in range(6):
        moved = 0
        for desk in desks:
            result = desk.sync()
            assert not result.refused and not result.held_back and result.conflicts <= asked
            moved += result.pulled + result.pushed
            for conflict in conflicts.open_conflicts(desk.workspace):
                conflicts.resolve(desk.workspace, conflict, dict.fromkeys(conflict.fields, conflicts.MINE))
                moved += 1
        if not moved:
            return
    raise AssertionError("no rest")


def rows(desk, table: str) -> dict:
    return {row["id"]: row.get("name") or row.get("payload") for row in desk.workspace.rows(table)}


@pytest.fixture
def two(desk):
    """Two desks that agree on sites and a log of some pages."""
    one, other = desk(), desk()
    sites = [one.add("proposed_site", name=f"site {number}", geometry=HERE) for number in range(40)]
    for number in range(120):
        one.add("site_log", site_id=sites[number % 40], kind="commented", at="2026-03-31T08:15:00.000Z",
                payload={"text": f"{number} " + "x" * 200}, geometry=HERE)  # fmt: skip
    settled(one, other)
    return one, other, sites


@pytest.mark.parametrize("torn", ["site_log", "sync_base"])
def test_what_could_not_be_read_comes_back_and_is_never_sent_as_removed(two, torn):
    """Where what both sides agreed on is lost, an edit that was not sent is for a person to confirm."""
    one, other, sites = two
    before = rows(one, "site_log")
    unsent = one.add("proposed_site", name="drawn offline", geometry=HERE)
    one.change("proposed_site", sites[0], name="typed offline")
    tear_pages(one.workspace.path, torn)
    done = repair_by_reading(one.workspace.path)
    assert torn in done.lost
    settled(one, other, asked=int(torn == "sync_base"))
    for each in (one, other):
        assert rows(each, "site_log") == before
        assert rows(each, "proposed_site")[unsent] == "drawn offline" and len(rows(each, "proposed_site")) == 41
        assert rows(each, "proposed_site")[sites[0]] == "typed offline"
        assert not sum(count_pending(each.workspace).values())


def test_a_desk_put_back_from_a_backup_loses_and_doubles_nothing(two):
    one, other, sites = two
    unsent_then = one.add("proposed_site", name="not sent at the backup", geometry=HERE)
    one.change("proposed_site", sites[1], name="edited before, sent after")
    copy = backup(one.workspace.path, "daily")
    settled(one, other)
    sent = one.add("proposed_site", name="sent since the backup", geometry=HERE)
    one.remove("proposed_site", sites[2])
    settled(one, other)
    late = one.add("site_log", site_id=sites[3], kind="commented", payload={"text": "never sent"}, geometry=HERE,
                   at="2026-03-31T09:00:00.000Z")  # fmt: skip
    other.change("proposed_site", sites[4], name="by the other")
    other.remove("proposed_site", sites[5])
    tear_pages(one.workspace.path, "charging_location")
    with one.workspace.path.open("r+b") as file:
        file.seek(4096 * 40)
        file.write(bytes(4096))
    done = repair_from(one.workspace.path, copy)
    assert done.taken_over["site_log"] == 1
    settled(other, one)
    for each in (one, other):
        names = rows(each, "proposed_site")
        assert names[unsent_then] == "not sent at the backup" and names[sent] == "sent since the backup"
        assert (names[sites[1]], names[sites[4]]) == ("edited before, sent after", "by the other")
        assert sites[2] not in names and sites[5] not in names and len(names) == 40
        assert late in rows(each, "site_log") and len(rows(each, "site_log")) == 121


# -- the algorithm ----------------------------------------------------------------------------------------------------


def run(**parameters) -> dict:
    import processing

    return processing.run("evplanner:repairworkspace", parameters)


def test_the_algorithm_repairs_from_the_newest_backup_and_the_layers_show_it(provider, lille):
    from evplanner_plugin.documents.workspace_project import layer_of, open_workspace

    project = QgsProject.instance()
    open_workspace(project, lille)
    areas = layer_of(project, "area").featureCount()
    copy = backup(lille, "daily")
    os.truncate(lille, 100_000)
    found = run(WORKSPACE=str(lille))
    assert found["BACKUP_USED"] == str(copy) and found["LOST"] == "" and found["REPAIRED"] == str(lille)
    assert found["DAMAGED"] != str(lille) and Path(found["DAMAGED"]).stat().st_size == 100_000
    assert integrity.look_over(lille).sound
    assert sum(1 for _ in layer_of(project, "area").getFeatures()) == areas
    project.clear()
    assert run(WORKSPACE=str(lille))["DAMAGED"] == "", "a sound one is left alone"


def test_the_algorithm_says_what_was_lost_or_why_it_cannot(provider, lille, tmp_path):
    tear_pages(lille, "demand")
    found = run(WORKSPACE=str(lille), OUTPUT=str(tmp_path / "saved.gpkg"))
    assert "Demand" in found["LOST"] and found["DAMAGED"] == str(lille)
    assert Workspace.open(found["REPAIRED"]).municipality == "Lille"
    with pytest.raises(QgsProcessingException, match="There is no sound backup"):
        run(WORKSPACE=str(lille), METHOD=1)
    text = tmp_path / "text.gpkg"
    text.write_text("<html>Log in</html>", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="is a web page"):
        run(WORKSPACE=str(text))


# -- in the window ----------------------------------------------------------------------------------------------------


@pytest.fixture
def session(provider):
    from evplanner_plugin.gui.session import Session

    made = Session(None)
    yield made
    made.release()
    QgsProject.instance().clear()


def wait_for(condition, seconds: float = 30) -> None:
    for _ in range(int(seconds * 20)):
        if condition():
            return
        QTest.qWait(50)
    raise AssertionError("not in time")


def test_a_damaged_workspace_is_told_when_it_is_opened_and_repaired_by_two_clicks(session, lille):
    copy = backup(lille, "daily")
    os.truncate(lille, 100_000)
    offered = []
    session.messages.error = lambda problem, **options: offered.append((str(problem), options.get("action")))
    assert not session.open(lille)
    ((sentence, (label, _)),) = offered
    assert "is damaged" in sentence and label
    from evplanner_plugin.gui.repair.repair_dialog import RepairDialog

    dialog = RepairDialog(session, lille, integrity.look_over(lille).problem)
    wait_for(dialog.go.isEnabled)
    assert len(dialog._choices.buttons()) == 2
    assert dialog._choices.checkedButton().property("backup") == str(copy)
    dialog.accept()
    wait_for(lambda: session.workspace() is not None and not session.runner.busy())
    assert session.workspace().municipality == "Lille" and integrity.look_over(lille).sound
    dialog.deleteLater()


def test_a_torn_page_that_opening_does_not_meet_is_found_in_the_background(session, lille):
    tear_pages(lille, "demand")
    offered = []
    session.messages.error = lambda problem, **options: offered.append(str(problem))
    assert session.open(lille)
    wait_for(lambda: offered)
    assert "is damaged" in offered[0]


def left_by_a_killed_qgis(path, place) -> Path:
    """A copy of the workspace at ``path`` with a write-ahead log beside it, as it lies there while somebody writes."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("UPDATE workspace SET value = 'Written last' WHERE key = 'municipality'")
        connection.commit()
        for ending in ("", "-wal"):
            shutil.copy(f"{path}{ending}", f"{place}{ending}")
    return place


@pytest.fixture
def looks(monkeypatch):
    """Every look at a log that takes long: whether the window waited for it."""
    found, check = [], integrity.check_log

    def watched(path) -> None:
        if integrity.takes_long(path):
            found.append(threading.current_thread() is threading.main_thread())
        check(path)

    monkeypatch.setattr(integrity, "check_log", watched)
    return found


@pytest.mark.parametrize("way", ["opened", "in a project"])
def test_what_a_killed_qgis_left_is_read_while_the_window_goes_on(session, lille, tmp_path, looks, way):
    left = left_by_a_killed_qgis(lille, tmp_path / "left.gpkg")
    told = []
    session.workspace_changed.connect(lambda: told.append(session.workspace()))
    if way == "opened":
        assert not session.open(left)
    else:
        workspace_project.remember(session.project, left)
        assert session.workspace() is None and session.workspace() is None
    wait_for(lambda: told)
    assert [each.municipality for each in told] == ["Written last"] and looks == [False]
    assert session.open(left), "once is enough"


def test_a_large_workspace_with_the_log_of_another_is_refused_once(session, lille, tmp_path, looks):
    left = left_by_a_killed_qgis(lille, tmp_path / "left.gpkg")
    create_workspace(tmp_path / "small.gpkg", "13011")
    left_by_a_killed_qgis(tmp_path / "small.gpkg", tmp_path / "other.gpkg")
    shutil.copy(tmp_path / "other.gpkg-wal", f"{left}-wal")
    content, offered = left.read_bytes(), []
    session.messages.error = lambda problem, **options: offered.append(str(problem))
    assert not session.open(left)
    wait_for(lambda: offered)
    workspace_project.remember(session.project, left)
    assert session.workspace() is None and session.workspace() is None
    QTest.qWait(300)
    assert len(offered) == 1 and "does not belong to it" in offered[0] and looks == [False]
    assert left.read_bytes() == content


def test_what_a_colleague_writes_is_shown_and_a_copy_of_the_day_is_kept(session, lille):
    assert session.open(lille)
    wait_for(lambda: list(lille.parent.glob("*.backup-*-daily.gpkg")))
    wait_for(lambda: session.guard._known is not None)
    seen = []
    session.data_changed.connect(lambda: seen.append(1))
    script = (
        "import sys; sys.path.insert(0, sys.argv[2]); from evplanner_plugin.workspace.store import Workspace;"
        " Workspace.open(sys.argv[1]).set_metadata('colleague', 'was here')"
    )
    subprocess.run([sys.executable, "-c", script, str(lille), str(Path(geopackage.__file__).parents[2])], check=True)
    wait_for(lambda: seen)
    QTest.qWait(2500)
    assert len(seen) == 1, "once, and what this window reads itself is no change"
    session.workspace().set_metadata("me", "too")
    session.workspace_written()
    QTest.qWait(2500)
    assert len(seen) == 2, "an own write is told once, by whoever wrote"


def test_a_file_put_in_its_place_is_kept_apart_from_the_old_log(lille, tmp_path):
    """The write-ahead log of the damaged file goes with it."""
    copy = backup(lille, "daily")
    (tmp_path / "lille.gpkg-wal").write_bytes(b"rubbish")
    shutil.copy(copy, tmp_path / "other.gpkg")
    done = repair_from(lille, tmp_path / "other.gpkg")
    assert not (tmp_path / "lille.gpkg-wal").exists()
    assert done.kept.with_name(done.kept.name + "-wal").read_bytes() == b"rubbish"
