"""``resolveconflicts`` and ``takeback`` through Processing: decisions, backups, and what is refused."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProject

from evplanner_plugin.documents.workspace_project import layer_of, open_workspace
from evplanner_plugin.sync import state
from evplanner_plugin.sync.conflicts import open_conflicts
from evplanner_plugin.sync.features import FeatureMapper
from evplanner_plugin.sync.reconcile import RESTORED, Outcome, reconcile
from evplanner_plugin.sync.state import Agreed, Remote
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.schema import BY_NAME
from evplanner_plugin.workspace.store import Workspace

SITES = "proposed_site"
HERE = shapely.Point(182_489.0, 213_548.0)
THERE = shapely.Point(182_520.0, 213_560.0)


@pytest.fixture(scope="module")
def empty_file(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("conflicts") / "lille.gpkg"
    create_workspace(path, "13019")
    return path


@pytest.fixture
def workspace(empty_file, tmp_path) -> Workspace:
    path = tmp_path / "lille.gpkg"
    shutil.copy(empty_file, path)
    return Workspace.open(path)


def run(name: str, workspace: Workspace, project: QgsProject | None = None, **parameters) -> dict:
    import processing

    context = QgsProcessingContext()
    if project is not None:
        context.setProject(project)
    return processing.run(
        f"evplanner:{name}", {"WORKSPACE": str(workspace.path), **parameters}, context=context
    )


def row(**values) -> dict:
    return {"nis": "13019", "name": "Dorp", "bays": 2, "geometry": HERE, **values}


def put_in_conflict(workspace: Workspace, base: dict, mine: dict | None, theirs: dict | None, kind: str = "") -> str:
    """A site as an exchange leaves it that found both sides changed; returns its id."""
    mapper = FeatureMapper(BY_NAME[SITES], workspace.epsg)
    id_ = Workspace.new_id()
    was, here, there = (None if side is None else mapper.payload(side) for side in (base, mine, theirs))
    with workspace.transaction() as connection:
        if mine is not None:
            workspace.insert(connection, SITES, [{"id": id_, **mine}])
        state.keep_agreed(connection, SITES, {id_: Agreed(1, was, mapper.local_text(base["geometry"]))})
        found = reconcile(was, here, there)
        outcome = Outcome(found.merged, kind or found.kind, found.fields)
        assert outcome.kind
        state.keep_conflict(connection, SITES, id_, outcome, was, here, Remote(7, there, "Mark", ""))
    return id_


@pytest.fixture
def bays(workspace) -> str:
    """A site whose bays and place were changed on both sides."""
    return put_in_conflict(workspace, row(), row(bays=4), row(bays=3, geometry=THERE))


def decision(id_: str, rev: int = 7, **choices) -> str:
    return json.dumps([{"collection": SITES, "id": id_, "rev": rev, "choices": choices}])


def site(workspace: Workspace, id_: str) -> dict | None:
    found = workspace.rows(SITES, {"id": id_})
    return found[0] if found else None


def backups(workspace: Workspace) -> list[Path]:
    return sorted(workspace.path.parent.glob("*.backup-*.gpkg"))


def test_mine_needs_no_backup(provider, workspace, bays):
    result = run("resolveconflicts", workspace, DECISIONS=decision(bays, bays="mine"))
    assert (result["RESOLVED"], result["LEFT"], result["BACKUP"]) == (1, 0, "")
    assert site(workspace, bays)["bays"] == 4 and backups(workspace) == []
    # Their move was no conflict: it is merged as always.
    assert site(workspace, bays)["geometry"].distance(THERE) < 0.01


def test_before_mine_is_given_up_there_is_a_copy_that_has_it(provider, workspace, bays):
    result = run("resolveconflicts", workspace, DECISIONS=decision(bays, bays="theirs"))
    assert site(workspace, bays)["bays"] == 3
    assert [str(path) for path in backups(workspace)] == [result["BACKUP"]]
    assert "before-resolving" in result["BACKUP"]
    assert site(Workspace.open(result["BACKUP"]), bays)["bays"] == 4


def test_an_own_value_and_an_own_place(provider, workspace):
    id_ = put_in_conflict(workspace, row(), row(bays=4, geometry=shapely.Point(182_480, 213_540)),
                          row(bays=3, geometry=THERE))
    own = {"bays": {"own": 6}, "geometry": {"own": "POINT (182500.5 213550.25)"}}
    result = run("resolveconflicts", workspace, DECISIONS=decision(id_, **own), MAKE_BACKUP=False)
    assert result["RESOLVED"] == 1 and result["BACKUP"] == "" and backups(workspace) == []
    assert site(workspace, id_)["bays"] == 6
    assert site(workspace, id_)["geometry"].distance(shapely.Point(182_500.5, 213_550.25)) < 0.01


@pytest.mark.parametrize(("side", "bays", "left"), [(0, {4, 5}, 2), (1, {4, 5}, 0), (2, {3}, 0)])
def test_one_side_for_all(provider, workspace, side, bays, left):
    ids = [put_in_conflict(workspace, row(), row(bays=number), row(bays=3)) for number in (4, 5)]
    assert run("resolveconflicts", workspace, ALL=side)["LEFT"] == left
    assert {site(workspace, id_)["bays"] for id_ in ids} == bays


@pytest.mark.parametrize(("choice", "stays"), [("mine", True), ("theirs", False)])
def test_a_feature_that_was_removed_there(provider, workspace, choice, stays):
    id_ = put_in_conflict(workspace, row(), row(name="Dorp 2"), None)
    assert run("resolveconflicts", workspace, DECISIONS=decision(id_, **{"": choice}))["LEFT"] == 0
    assert (site(workspace, id_) is not None) is stays


@pytest.mark.parametrize(("choice", "stays"), [("mine", False), ("theirs", True)])
def test_a_feature_that_was_removed_here(provider, workspace, choice, stays):
    id_ = put_in_conflict(workspace, row(), None, row(name="Dorp 3"))
    assert run("resolveconflicts", workspace, DECISIONS=decision(id_, **{"": choice}))["LEFT"] == 0
    found = site(workspace, id_)
    assert (found is not None) is stays and (not stays or found["name"] == "Dorp 3")


def test_a_database_that_was_put_back(provider, workspace):
    id_ = put_in_conflict(workspace, row(bays=5), row(bays=5), row(bays=2), RESTORED)
    (conflict,) = open_conflicts(workspace)
    assert conflict.fields == ("bays",)
    run("resolveconflicts", workspace, DECISIONS=decision(id_, bays="mine"))
    assert site(workspace, id_)["bays"] == 5 and open_conflicts(workspace) == []


@pytest.mark.parametrize("decisions", [{"rev": 6, "bays": "theirs"}, {"name": "theirs"}])
def test_what_does_not_fit_any_more_stays(provider, workspace, bays, decisions):
    """Another rev than the person saw, or a field left out: the conflict stays as it is, without a backup."""
    result = run("resolveconflicts", workspace, DECISIONS=decision(bays, **decisions))
    assert (result["RESOLVED"], result["LEFT"]) == (0, 1)
    assert site(workspace, bays)["bays"] == 4 and backups(workspace) == []


def test_a_value_that_its_column_cannot_hold_leaves_that_feature_only(provider, workspace, bays):
    other = put_in_conflict(workspace, row(), row(bays=8), row(bays=9))
    decisions = json.loads(decision(bays, bays={"own": "many"})) + json.loads(decision(other, bays="theirs"))
    result = run("resolveconflicts", workspace, DECISIONS=json.dumps(decisions))
    assert (result["RESOLVED"], result["LEFT"]) == (1, 1)
    assert (site(workspace, bays)["bays"], site(workspace, other)["bays"]) == (4, 9)


@pytest.mark.parametrize(
    "text", ["no JSON", "[1]", '[{"id": "x"}]', '[{"collection": "a", "id": "b", "rev": 1, "choices": {"c": "ours"}}]']
)
def test_unreadable_decisions_are_a_sentence(provider, workspace, bays, text):
    with pytest.raises(QgsProcessingException, match="decisions cannot be read"):
        run("resolveconflicts", workspace, DECISIONS=text)
    assert len(open_conflicts(workspace)) == 1


@pytest.mark.parametrize("algorithm", ["resolveconflicts", "takeback"])
def test_nothing_is_written_beside_an_open_edit_buffer(provider, workspace, bays, algorithm):
    project = QgsProject()
    open_workspace(project, workspace.path)
    layer = layer_of(project, SITES)
    assert layer.startEditing()
    try:
        with pytest.raises(QgsProcessingException, match="are being edited"):
            run(algorithm, workspace, project, **({"ALL": 2} if algorithm == "resolveconflicts" else {"IDS": bays}))
    finally:
        layer.rollBack()
        project.clear()
    assert site(workspace, bays)["bays"] == 4


def test_taking_back_an_edit_a_new_feature_and_a_removal(provider, workspace):
    mapper = FeatureMapper(BY_NAME[SITES], workspace.epsg)
    edited, removed, fresh = (Workspace.new_id() for _ in range(3))
    with workspace.transaction() as connection:
        agreed = Agreed(1, mapper.payload(row()), mapper.local_text(HERE))
        state.keep_agreed(connection, SITES, {edited: agreed, removed: agreed})
        workspace.insert(connection, SITES, [{"id": edited, **row(bays=9)}, {"id": fresh, **row(name="New")}])
    result = run("takeback", workspace, COLLECTION=SITES, IDS=f"{edited}, {fresh}")
    assert result["UNDONE"] == 2 and "before-undoing" in result["BACKUP"]
    assert site(workspace, edited)["bays"] == 2 and site(workspace, fresh) is None
    assert site(workspace, removed) is None and site(Workspace.open(result["BACKUP"]), fresh) is not None
    assert run("takeback", workspace, REMOVALS=True)["UNDONE"] == 1
    assert site(workspace, removed)["geometry"].equals(HERE)


def test_taking_back_in_a_table_that_stays_here_is_a_sentence(provider, workspace):
    with pytest.raises(QgsProcessingException, match="Demand does not travel"):
        run("takeback", workspace, COLLECTION="demand", IDS="x")
    assert backups(workspace) == []
