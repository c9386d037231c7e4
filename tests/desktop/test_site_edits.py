"""Acts on sites as edit commands: what waits, what undo takes back, and that nothing is lost when saving fails."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from qgis.core import QgsPointXY, QgsProject

from evplanner_plugin.documents.workspace_project import open_workspace
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.state import fold
from evplanner_plugin.domain.times import normalised
from evplanner_plugin.errors import BadInput, WorkspaceError
from evplanner_plugin.gui.settings import Author
from evplanner_plugin.gui.sites.layers.layer_features import features_of
from evplanner_plugin.gui.sites.layers.site_edits import SiteEdits
from evplanner_plugin.gui.sites.layers.unsaved_edits import read_unsaved
from evplanner_plugin.gui.sites.store.listed_site import Unsaved
from evplanner_plugin.workspace.store import Workspace

NOOR = Author("Noor", "planner", "mobility")
LIES = Author("Lies", "decision_maker", "management")
DORP = QgsPointXY(182500.0, 213540.0)


@pytest.fixture
def project(qgis_app, lille):
    made = QgsProject()
    open_workspace(made, lille)
    yield made
    made.clear()


@pytest.fixture
def edits(project):
    return SiteEdits(project)


def propose(edits, name="Dorp", author=NOOR, **options):
    return edits.add_site(DORP, {"name": name, "nis": "13019"}, {}, author, **options)


def log_of(edits, lille, site_id):
    """Saved and unsaved entries of a site."""
    saved = [LogEntry.from_row(row) for row in Workspace.open(lille).rows("site_log", {"site_id": site_id})]
    unsaved = read_unsaved(edits.sites_layer(), edits.log_layer(), Unsaved())
    return [*saved, *unsaved.entries.get(site_id, ())]


def state(edits, lille, site_id):
    return fold(log_of(edits, lille, site_id))


def names(edits):
    return sorted(feature["name"] for feature in edits.sites_layer().getFeatures())


def test_nothing_reaches_the_file_before_saving(project, edits, lille):
    site_id = propose(edits)
    edits.add_entry(site_id, "marked", {"mark": "up", "reason": ""}, NOOR)

    assert edits.unsaved() == 2
    assert state(edits, lille, site_id).votes == (1, 0, 0)
    assert Workspace.open(lille).rows("proposed_site") == Workspace.open(lille).rows("site_log") == []

    edits.save()
    assert edits.unsaved() == 0
    entries = Workspace.open(lille).rows("site_log")
    assert [(entry["kind"], entry["actor"], entry["nis"]) for entry in entries] == [
        ("proposed", "Noor", "13019"), ("marked", "Noor", "13019"),
    ]  # fmt: skip
    # Instants keep their milliseconds and their Z, and each entry carries its site's point.
    assert all(normalised(entry["at"]) == entry["at"] for entry in entries)
    assert {(entry["geometry"].x, entry["geometry"].y) for entry in entries} == {(182500.0, 213540.0)}


def test_undo_takes_back_an_act_in_both_layers(project, edits, lille):
    first = propose(edits, "First")
    propose(edits, "Second")
    edits.undo()
    assert names(edits) == ["First"] and first in features_of(edits.sites_layer(), [first])
    assert edits.log_layer().featureCount() == 1

    edits.undo()
    edits.leave_edit_mode()
    assert edits.unsaved() == 0
    assert not edits.sites_layer().isEditable() and not edits.log_layer().isEditable()


def test_undo_takes_back_an_edit_by_hand_first(edits):
    site_id = propose(edits)
    layer = edits.sites_layer()
    feature = features_of(layer, [site_id])[site_id]
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("points"), 2)
    edits.undo()
    assert not features_of(layer, [site_id])[site_id]["points"]
    edits.undo()
    assert layer.featureCount() == 0 and edits.log_layer().featureCount() == 0


def test_a_decision_is_replaced_by_one_that_saw_it(project, edits, lille):
    site_id = propose(edits)
    approved = edits.add_entry(site_id, "approved", {"reason": "", "supersedes": []}, LIES)
    edits.add_entry(site_id, "rejected", {"reason": "no_space", "supersedes": []}, LIES)
    assert state(edits, lille, site_id).status == "needs_agreement"
    edits.undo()
    edits.add_entry(site_id, "rejected", {"reason": "no_space", "supersedes": [approved]}, LIES)
    assert state(edits, lille, site_id).status == "rejected"


def test_a_locked_file_is_told_and_nothing_is_lost(project, edits, lille):
    site_id = propose(edits)
    with closing(sqlite3.connect(lille, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(WorkspaceError) as raised:
            edits.save()
        assert raised.value.values["layer"] == edits.sites_layer().name()
        assert edits.unsaved() == 1 and edits.sites_layer().isEditable()
        other.execute("ROLLBACK")
    edits.save()
    assert [row["id"] for row in Workspace.open(lille).rows("proposed_site")] == [site_id]
    assert len(Workspace.open(lille).rows("site_log")) == 1


def test_when_only_the_log_fails_it_waits_for_the_next_saving(project, edits, lille):
    """The second of the two layers cannot be written: the sites are saved, the entries stay in the buffer."""
    with closing(sqlite3.connect(lille)) as other:
        other.execute("CREATE TRIGGER refuse BEFORE INSERT ON site_log BEGIN SELECT RAISE(ABORT, 'no'); END")
        other.commit()
    propose(edits)
    with pytest.raises(WorkspaceError):
        edits.save()
    assert len(Workspace.open(lille).rows("proposed_site")) == 1
    assert edits.unsaved() == 1
    with closing(sqlite3.connect(lille)) as other:
        other.execute("DROP TRIGGER refuse")
        other.commit()
    edits.save()
    assert [entry["kind"] for entry in Workspace.open(lille).rows("site_log")] == ["proposed"]


def test_nobody_writes_without_a_name(edits):
    with pytest.raises(BadInput):
        propose(edits, author=Author())
    assert edits.unsaved() == 0 and not edits.sites_layer().isEditable()


def test_a_counter_proposal_is_one_act_over_two_sites(edits, lille):
    old = propose(edits, "Old")
    new = propose(edits, "New", counter_to=old, remark="More room across the street")
    assert edits.unsaved() == 3  # two sites with their first entries, and what is said of the old one
    said = state(edits, lille, old).entries[-1]
    assert said.kind == "counter_proposed"
    assert said.payload == {"site_id": new, "remark": "More room across the street"}
    assert state(edits, lille, new).counter_to == old

    edits.undo()
    assert names(edits) == ["Old"] and state(edits, lille, old).counter_proposals == ()


def test_many_sites_are_one_act(edits, lille):
    sites = [propose(edits, f"Site {number}") for number in range(120)]
    edits.save()
    made = edits.add_entries(sites, "marked", {"mark": "down", "reason": "no_space"}, NOOR)
    assert len(set(made)) == 120 == edits.unsaved()
    assert all(state(edits, lille, site).votes == (0, 1, 0) for site in sites[::40])
    edits.undo()
    assert edits.unsaved() == 0


def test_many_sites_stopped_halfway_leave_nothing(edits):
    sites = [propose(edits, f"Site {number}") for number in range(250)]
    edits.save()
    pieces = edits.adding_entries(sites, "commented", {"text": "All"}, NOOR)
    assert len(next(pieces)) == 100
    pieces.close()
    assert edits.unsaved() == 0
    edits.undo()
    assert len(names(edits)) == 250


def test_each_site_can_get_details_of_its_own(edits, lille):
    one, other = propose(edits, "One"), propose(edits, "Other")
    approved = edits.add_entry(one, "approved", {"reason": "", "supersedes": []}, LIES)
    standing = {one: [approved]}
    edits.add_entries(
        [one, other], "rejected", lambda site: {"reason": "no_space", "supersedes": standing.get(site, [])}, LIES
    )
    assert [state(edits, lille, site).status for site in (one, other)] == ["rejected", "rejected"]


def test_moving_takes_the_site_and_says_so(edits, lille):
    site_id = propose(edits)
    edits.save()
    edits.move_site(site_id, QgsPointXY(182600.0, 213540.0), NOOR)
    feature = features_of(edits.sites_layer(), [site_id])[site_id]
    assert feature.geometry().asPoint().x() == 182600.0
    moved = state(edits, lille, site_id).entries[-1]
    assert moved.payload == {"from": [182500.0, 213540.0], "to": [182600.0, 213540.0]}
    edits.undo()
    assert features_of(edits.sites_layer(), [site_id])[site_id].geometry().asPoint().x() == 182500.0
    assert edits.unsaved() == 0


def test_a_site_that_is_gone_is_told(edits):
    propose(edits)
    with pytest.raises(BadInput):
        edits.add_entry("no such site", "commented", {"text": "Where?"}, NOOR)
    assert edits.unsaved() == 1


def test_what_was_saved_is_remembered_act_by_act(edits):
    site_id = propose(edits)
    edits.add_entry(site_id, "commented", {"text": "Undone with QGIS"}, NOOR)
    edits.log_layer().undoStack().undo()
    marked = edits.add_entry(site_id, "marked", {"mark": "up"}, NOOR)
    edits.save()
    assert [act.entry_ids[-1] == marked for act in edits.saved_acts] == [False, True]
    assert edits.saved_acts[0].site_ids == (site_id,)
    edits.forget_saved([marked])
    assert len(edits.saved_acts) == 1


def test_what_comes_from_here_can_be_told_from_what_is_done_by_hand(edits):
    seen = []
    edits.sites_layer().featureAdded.connect(lambda feature_id: seen.append(edits.acting))
    propose(edits)
    edits.undo()
    assert seen == [True] and not edits.acting
