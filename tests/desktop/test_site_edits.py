"""Acts on sites as edit commands: what waits, what undo takes back, and that nothing is lost when saving fails."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from qgis.core import QgsPointXY, QgsProject

from evplanner_plugin.documents.workspace_project import open_workspace
from evplanner_plugin.domain.times import normalised
from evplanner_plugin.errors import BadInput, WorkspaceError
from evplanner_plugin.gui.settings import Author
from evplanner_plugin.gui.sites.site_edits import SiteEdits
from evplanner_plugin.gui.sites.site_states import read_states
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


def state(project, lille, site_id):
    states = read_states(project, Workspace.open(lille))
    return next(site.state for site in states.sites if site.id == site_id)


def feature(edits, site_id):
    return next(found for found in edits.sites_layer().getFeatures() if found["id"] == site_id)


def test_nothing_reaches_the_file_before_saving(project, edits, lille):
    site_id = edits.add_site(DORP, "Dorp", "13019", NOOR)
    edits.add_entry(feature(edits, site_id), "marked", {"mark": "up", "reason": ""}, NOOR)

    assert edits.unsaved() == 2
    assert state(project, lille, site_id).votes == (1, 0, 0)
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
    first = edits.add_site(DORP, "First", "13019", NOOR)
    edits.add_site(DORP, "Second", "13019", NOOR)
    edits.undo()
    assert [site.id for site in read_states(project, Workspace.open(lille)).sites] == [first]
    assert edits.log_layer().featureCount() == 1

    edits.undo()
    edits.leave_edit_mode()
    assert edits.unsaved() == 0
    assert not edits.sites_layer().isEditable() and not edits.log_layer().isEditable()


def test_undo_takes_back_an_edit_by_hand_first(edits):
    site_id = edits.add_site(DORP, "Dorp", "13019", NOOR)
    layer = edits.sites_layer()
    layer.changeAttributeValue(feature(edits, site_id).id(), layer.fields().lookupField("points"), 2)
    edits.undo()
    assert not feature(edits, site_id)["points"]
    edits.undo()
    assert layer.featureCount() == 0 and edits.log_layer().featureCount() == 0


def test_a_decision_is_replaced_by_one_that_saw_it(project, edits, lille):
    site_id = edits.add_site(DORP, "Dorp", "13019", NOOR)
    site = feature(edits, site_id)
    approved = edits.add_entry(site, "approved", {"reason": "", "supersedes": []}, LIES)
    edits.add_entry(site, "rejected", {"reason": "no_space", "supersedes": []}, LIES)
    assert state(project, lille, site_id).status == "needs_agreement"
    edits.undo()
    edits.add_entry(site, "rejected", {"reason": "no_space", "supersedes": [approved]}, LIES)
    assert state(project, lille, site_id).status == "rejected"


def test_a_locked_file_is_told_and_nothing_is_lost(project, edits, lille):
    site_id = edits.add_site(DORP, "Dorp", "13019", NOOR)
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
    edits.add_site(DORP, "Dorp", "13019", NOOR)
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
        edits.add_site(DORP, "Dorp", "13019", Author())
    assert edits.unsaved() == 0 and not edits.sites_layer().isEditable()
