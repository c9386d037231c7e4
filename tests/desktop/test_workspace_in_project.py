"""A workspace in a project: which layers, in which order, found again whatever they are called."""

from __future__ import annotations

import shutil

import pytest
from qgis.core import QgsProject

from evplanner_plugin.documents import workspace_project as in_project
from evplanner_plugin.errors import WorkspaceError
from evplanner_plugin.workspace.store import Workspace


@pytest.fixture
def project(qgis_app):
    made = QgsProject()
    yield made
    made.clear()


def tables(group) -> list[str]:
    return [in_project.source_of(node.layer())[1] for node in group.findLayers()]


def test_layers_order_and_visibility(project, lille):
    with Workspace.open(lille).transaction() as connection:
        connection.execute("DELETE FROM parking_bay")
    workspace = in_project.open_workspace(project, lille)
    group = project.layerTreeRoot().children()[0]

    assert (workspace.nis, group.name()) == ("13019", "Lille")
    assert project.crs().authid() == "EPSG:31370"
    # Background layers without rows stay out, the workspace's own layers do not.
    assert [table for table in tables(group) if table != "building"] == [
        "proposed_site", "charging_location", "evse", "street", "demand", "area",
        "site_log", "photo", "charging_usage", "connector",
    ]  # fmt: skip
    shown = [in_project.source_of(node.layer())[1] for node in group.findLayers() if node.isVisible()]
    assert shown == ["proposed_site", "charging_location", "area"]
    assert not group.children()[-1].isExpanded()


def test_opening_twice_adds_nothing_and_keeps_the_users_names(project, lille):
    in_project.open_workspace(project, lille)
    in_project.layer_of(project, "proposed_site").setName("My own sites")
    before = set(project.mapLayers())
    in_project.open_workspace(project, lille)

    assert set(project.mapLayers()) == before
    assert len(project.layerTreeRoot().children()) == 1
    assert in_project.layer_of(project, "proposed_site").name() == "My own sites"


def test_relation_joins_log_and_site(project, lille):
    in_project.open_workspace(project, lille)
    relation = project.relationManager().relation("site_log_of_site")

    assert relation.isValid()
    assert relation.fieldPairs() == {"site_id": "id"}
    assert relation.referencedLayer() == in_project.layer_of(project, "proposed_site")


def test_moved_together_project_and_workspace_find_each_other(project, lille, tmp_path):
    """Relative paths: the folder may be copied to a colleague's disk."""
    in_project.open_workspace(project, lille)
    project.setFileName(str(lille.with_name("lille.qgz")))
    in_project.remember(project)
    assert project.write()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for name in ("lille.gpkg", "lille.qgz"):
        shutil.move(str(lille.with_name(name)), str(elsewhere / name))

    other = QgsProject()
    assert other.read(str(elsewhere / "lille.qgz"))
    assert in_project.workspace_path(other) == elsewhere / "lille.gpkg"
    layer = in_project.layer_of(other, "site_log")
    assert layer.isValid() and in_project.source_of(layer)[0] == str(elsewhere / "lille.gpkg")
    other.clear()


def test_no_workspace_is_a_sentence_and_leaves_the_project_alone(project, tmp_path):
    text = tmp_path / "notes.gpkg"
    text.write_text("no database")
    with pytest.raises(WorkspaceError) as raised:
        in_project.open_workspace(project, text)

    assert "notes.gpkg" in raised.value.sentence() and raised.value.remedy
    assert not project.mapLayers() and in_project.workspace_path(project) is None
