"""A central database that was put back to an earlier state: what it lost and a desk has, comes back."""

from __future__ import annotations

import os
import subprocess
from contextlib import closing

import pytest
import shapely

from evplanner_plugin.sync import conflicts
from evplanner_plugin.sync.changes import count_pending
from evplanner_plugin.sync.features import FeatureMapper
from evplanner_plugin.sync.reconcile import RESTORED
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.schema import BY_NAME
from evplanner_plugin.workspace.store import Workspace
from tests.integration.central_fixture import Desk, central_api, client_of, load_tool, new_central

pytest_plugins = ["tests.integration.central_fixture"]

HERE = shapely.Point(190_123.456, 215_654.321)
NIS = "13019"


@pytest.fixture(scope="module")
def own_central(tmp_path_factory):
    """A central API that these tests may put back."""
    started = new_central(tmp_path_factory.mktemp("restored"), login="lille")
    try:
        started.start()
        yield started
    finally:
        started.remove()


class Backups:
    """What a database administrator does, with PostgreSQL's own programs."""

    def __init__(self, central, folder) -> None:
        self.central = central
        self.file = folder / "central.dump"

    def make(self) -> None:
        self._run("pg_dump", "--format=custom", f"--file={self.file}", central_api.DATABASE)

    def put_back(self) -> None:
        """Into a database made anew, while the server is stopped."""
        self.central._stop_server()
        self._run("psql", "--quiet", "--command", f"DROP DATABASE {central_api.DATABASE}", "postgres")
        self._run("psql", "--quiet", "--command", f"CREATE DATABASE {central_api.DATABASE}", "postgres")
        self._run("pg_restore", f"--dbname={central_api.DATABASE}", str(self.file))
        self.central._start_server()

    def _run(self, program: str, *arguments: str) -> None:
        where = ["--host=127.0.0.1", f"--port={self.central.state['database_port']}", "--username=postgres"]
        environment = {**os.environ, "PGPASSWORD": self.central._secret("postgresql.secret")}
        folder = load_tool("throwaway_postgresql").postgresql_programs()
        subprocess.run([str(folder / program), *where, *arguments], env=environment, check=True, timeout=120)


@pytest.fixture
def backups(own_central, tmp_path):
    return Backups(own_central, tmp_path)


@pytest.fixture
def desks(own_central, tmp_path):
    """Two desks of one municipality whose rows other tests have left are removed first."""
    query(own_central, "TRUNCATE proposed_site, site_log")
    made = []
    for number in (1, 2):
        path = tmp_path / f"desk{number}.gpkg"
        create_workspace(path, NIS)
        made.append(Desk(Workspace.open(path), client_of(own_central)))
    yield made
    for one in made:
        one.carrier.close()


def query(central, sql, *parameters):
    with closing(central.connect()) as connection, connection, connection.cursor() as cursor:
        cursor.execute(sql, parameters or None)
        return cursor.fetchall() if cursor.description else cursor.rowcount


def names(central):
    return sorted(name for (name,) in query(central, "SELECT name FROM proposed_site WHERE NOT deleted"))


def test_what_the_server_lost_comes_back_and_what_was_done_since_stays(own_central, desks, backups):
    one, two = desks
    kept, edited, removed, untouched = (one.add("proposed_site", name=name, geometry=HERE) for name in "abcd")
    one.sync(), two.sync()
    backups.make()
    one.change("proposed_site", edited, name="b after the backup")
    one.remove("proposed_site", removed)
    added = one.add("proposed_site", name="e after the backup", geometry=HERE)
    entry = one.add("site_log", site_id=kept, kind="commented", payload={"text": "Goed."}, geometry=HERE)
    one.sync()
    backups.put_back()
    assert names(own_central) == ["a", "b", "c", "d"]
    two.change("proposed_site", untouched, name="d since")  # before anybody noticed
    two.sync()

    result = one.sync()
    assert (result.conflicts, result.refused) == (0, [])
    assert [each.sentence() for each in result.warnings if "put back" in each.sentence()]
    (copy,) = result.backups
    assert copy.exists() and "before-comparing" in copy.name
    assert len(Workspace.open(copy).rows("proposed_site")) == 4, "as it was before anything was compared"
    assert query(own_central, "SELECT deleted FROM proposed_site WHERE id = %s", removed) == [(True,)]
    assert names(own_central) == ["a", "b after the backup", "d since", "e after the backup"]
    assert query(own_central, "SELECT id::text FROM site_log") == [(entry,)]
    assert one.row("proposed_site", untouched)["name"] == "d since"
    two.sync()
    for desk in desks:
        assert sorted(row["name"] for row in desk.workspace.rows("proposed_site")) == names(own_central)
        assert desk.row("proposed_site", added) and not sum(count_pending(desk.workspace).values())
        again = desk.sync()
        assert (again.pulled, again.pushed, again.warnings, again.backups) == (0, 0, [], [])


def test_what_was_lost_and_then_written_over_is_for_a_person(own_central, desks, backups):
    one, two = desks
    site = one.add("proposed_site", name="a", street="Dorp", geometry=HERE)
    one.sync(), two.sync()
    backups.make()
    one.change("proposed_site", site, name="one, lost on the server")
    one.sync()
    backups.put_back()
    two.change("proposed_site", site, name="two, not knowing of it")
    two.sync()

    assert one.sync().conflicts == 1
    (conflict,) = conflicts.open_conflicts(one.workspace)
    assert (conflict.kind, conflict.fields) == (RESTORED, ("name",))
    assert conflict.mine["name"] == conflict.base["name"] == "one, lost on the server"
    assert conflict.theirs["name"] == "two, not knowing of it"
    assert one.sync().conflicts == 1, "later is an answer too"
    conflicts.resolve(one.workspace, conflict, {"name": conflicts.MINE})
    assert one.sync().pushed == 1
    two.sync()
    assert two.row("proposed_site", site)["name"] == "one, lost on the server"


def test_a_removal_that_was_never_sent_is_not_undone_unasked(own_central, desks, backups):
    one, two = desks
    backups.make()
    site = one.add("proposed_site", name="only in what is lost", geometry=HERE)
    one.sync(), two.sync()
    backups.put_back()
    one.remove("proposed_site", site)
    one.sync()
    two.sync()  # sends it again: for the server it is new
    assert one.sync().conflicts == 1
    (conflict,) = conflicts.open_conflicts(one.workspace)
    assert conflict.whole and conflict.mine is None
    conflicts.resolve(one.workspace, conflict, {conflicts.WHOLE: conflicts.MINE})
    assert one.sync().pushed == 1
    two.sync()
    assert two.row("proposed_site", site) is None and names(own_central) == []


def test_a_feature_that_had_come_back_comes_back_again(own_central, desks, backups):
    one, two = desks
    site = one.add("proposed_site", name="a", geometry=HERE)
    one.sync(), two.sync()
    two.remove("proposed_site", site)
    two.sync(), one.sync()
    backups.make()
    with one.workspace.transaction() as connection:
        one.workspace.insert(connection, "proposed_site", [{
            "id": site, "nis": NIS, "name": "here again", "geometry": HERE,
        }])
    one.sync(), two.sync()
    assert names(own_central) == ["here again"]
    backups.put_back()
    assert names(own_central) == []
    result = one.sync()
    assert (result.conflicts, result.refused, result.pushed) == (0, [], 1)
    two.sync()
    assert names(own_central) == ["here again"]
    assert two.row("proposed_site", site)["name"] == one.row("proposed_site", site)["name"] == "here again"


def test_edits_that_were_never_sent_survive_it_too(own_central, desks, backups):
    one, _ = desks
    site = one.add("proposed_site", name="a", points=2, geometry=HERE)
    one.sync()
    backups.make()
    one.change("proposed_site", site, points=4)
    one.sync()
    backups.put_back()
    one.change("proposed_site", site, name="typed offline")
    new = one.add("proposed_site", name="drawn offline", geometry=HERE)
    one.sync()
    stored = query(own_central, "SELECT name, points FROM proposed_site ORDER BY name")
    assert stored == [("drawn offline", None), ("typed offline", 4)]
    assert one.row("proposed_site", new)


@pytest.mark.parametrize("told", [True, False], ids=["told", "untold"])
def test_files_put_back_by_hand_are_noticed_whether_it_is_told_or_not(own_central, desks, told):
    """A plain copy of the files keeps cluster, database and table: only revs show it, or who puts it back says it."""
    one, _ = desks
    site, other = (one.add("proposed_site", name=name, geometry=HERE) for name in "ab")
    one.sync()
    one.change("proposed_site", site, name="lost")
    one.sync()
    # Back to the state before: the row as it was, and the numbering too.
    earlier = one.raw("SELECT min(rev) FROM sync_base WHERE collection = 'proposed_site'")[0][0] - 1
    query(
        own_central,
        "ALTER TABLE proposed_site DISABLE TRIGGER sync_stamp; UPDATE proposed_site SET name = 'a', rev = %s"
        " WHERE id = %s; ALTER TABLE proposed_site ENABLE TRIGGER sync_stamp; SELECT setval('sync_rev', max(rev))"
        " FROM proposed_site", earlier, site,
    )
    if told:
        query(own_central, "SELECT sync_new_epoch()")
    result = one.sync()
    assert any("put back" in each.sentence() for each in result.warnings)
    assert one.row("proposed_site", site)["name"] == "lost" and one.row("proposed_site", other)
    if told:  # the server says where it began anew: nobody wrote since, so ours is newer
        assert result.conflicts == 0 and names(own_central) == ["b", "lost"]
    else:
        (conflict,) = conflicts.open_conflicts(one.workspace)
        assert (conflict.id, conflict.kind) == (site, RESTORED)
        conflicts.resolve(one.workspace, conflict, {"name": conflicts.MINE})
        assert one.sync().pushed == 1 and names(own_central) == ["b", "lost"]


def test_a_comparison_that_was_stopped_is_begun_again(own_central, desks, backups):
    one, _ = desks
    sites = [one.add("proposed_site", name=str(number), geometry=HERE) for number in range(12)]
    one.sync()
    backups.make()
    for site in sites:
        one.change("proposed_site", site, name="lost on the server")
    one.sync()
    backups.put_back()
    one.client.page_size = 5
    copies = []
    for steps in range(1, 200):
        asked = iter(range(10_000))
        result = one.sync(cancelled=lambda asked=asked, steps=steps: next(asked) >= steps)
        copies += result.backups
        if not result.cancelled:
            break
    assert steps > 10 and len(copies) == 1
    assert one.sync().conflicts == 0
    assert set(names(own_central)) == {"lost on the server"}


def drifting(workspace):
    """A place that is not quite the same after a journey to degrees and back: the way back is inexact."""
    mapper = FeatureMapper(BY_NAME["site_log"], workspace.epsg)
    for step in range(1000):
        here = shapely.Point(182_000.5 + step, 213_000.25 + step)
        sent = mapper.payload({"geometry": here})
        (there,) = mapper.local_geometries([sent])
        if mapper.payload({"geometry": there})["geometry"] != sent["geometry"]:
            return here
    raise AssertionError("the way back is exact")


@pytest.mark.parametrize("table", ["proposed_site", "site_log"])
def test_what_two_desks_had_stays_one_though_coordinates_come_back_inexactly(own_central, desks, backups, table):
    one, two = desks
    here = drifting(one.workspace)
    one.sync()
    backups.make()
    site = one.add("proposed_site", name="a", geometry=here)
    entry = one.add("site_log", site_id=site, kind="commented", payload={"text": "Goed."}, geometry=here)
    one.sync(), two.sync()
    backups.put_back()

    def lost() -> bool:
        """Desk two knows that the server lost what was in the table, and has not sent it again."""
        return not two.raw("SELECT id FROM sync_base WHERE collection = ?", table)

    assert two.sync(cancelled=lost).cancelled and lost()
    for desk in (*desks, *desks):
        result = desk.sync()
        assert (result.conflicts, result.refused) == (0, [])
    for desk in desks:
        assert [row["id"] for row in desk.workspace.rows("site_log")] == [entry]
        assert [row["id"] for row in desk.workspace.rows("proposed_site")] == [site]
    assert query(own_central, "SELECT id::text FROM site_log") == [(entry,)]


def test_two_backups_put_back_while_a_desk_was_away(own_central, desks, backups):
    """Then revs tell nothing any more: what differs is for a person, and nothing is taken for older or newer."""
    one, two = desks
    site = one.add("proposed_site", name="a", points=2, geometry=HERE)
    one.sync(), two.sync()
    backups.make()
    one.change("proposed_site", site, name="one's, known to the server once")
    for _ in range(5):  # the rev that desk one knows is far ahead
        one.add("proposed_site", name="filler", geometry=HERE)
    one.sync()
    backups.put_back()
    two.change("proposed_site", site, points=6)
    two.sync()
    backups.make()
    backups.put_back()
    assert one.sync().conflicts == 1
    (conflict,) = conflicts.open_conflicts(one.workspace)
    assert conflict.kind == RESTORED and set(conflict.fields) == {"name", "points"}
    conflicts.resolve(one.workspace, conflict, {"name": conflicts.MINE, "points": conflicts.THEIRS})
    one.sync(), two.sync()
    row = two.row("proposed_site", site)
    assert (row["name"], row["points"]) == ("one's, known to the server once", 6)
