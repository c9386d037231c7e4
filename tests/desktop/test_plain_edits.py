"""QGIS's own editing tools on the sites: the log says what was done; undoing or saving one does so to the other."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt import sip

from evplanner_plugin.gui import settings
from evplanner_plugin.gui.settings import Author
from evplanner_plugin.gui.sites.layers.plain_edits import AT_ONCE, PlainEdits
from evplanner_plugin.workspace.store import Workspace

pytest_plugins = ["tests.desktop.panel_fixture"]

NOOR = Author("Noor", "planner", "mobility")
DORP, CHURCH, ANTWERP = QgsPointXY(182_500, 213_540), QgsPointXY(182_600, 213_600), QgsPointXY(152_000, 212_000)


@pytest.fixture
def plain(session, lille):
    settings.set_author(NOOR)
    assert session.open(lille)
    made = PlainEdits(session)
    said = []
    session.messages.error = lambda problem, **more: said.append(str(problem))
    made.said = said
    yield made
    made.release()
    sip.delete(made)
    settings.set_author(Author())


@pytest.fixture
def sites(plain, session):
    return session.edits.sites_layer()


@pytest.fixture
def log(plain, session):
    return session.edits.log_layer()


def draw(layer, point=DORP, name="Dorp"):
    """What QGIS's tool Add Point Feature does: one edit command with a feature as the form fills it in."""
    if not layer.isEditable():
        assert layer.startEditing()
    values = {layer.fields().lookupField("name"): name}
    geometry, context = QgsGeometry.fromPointXY(point), layer.createExpressionContext()
    feature = QgsVectorLayerUtils.createFeature(layer, geometry, values, context)
    layer.beginEditCommand("Feature added")
    assert layer.addFeature(feature)
    layer.endEditCommand()
    return feature["id"]


def move(layer, site_id, point):
    """What the vertex tool does."""
    if not layer.isEditable():
        assert layer.startEditing()
    feature = found(layer, site_id)
    layer.beginEditCommand("Moved vertex")
    assert layer.changeGeometry(feature.id(), QgsGeometry.fromPointXY(point))
    layer.endEditCommand()


def found(layer, site_id):
    return next(feature for feature in layer.getFeatures() if feature["id"] == site_id)


def save(plain, layer):
    """QGIS's button Save Layer Edits, and a moment later."""
    done = layer.commitChanges()
    plain.settle()
    return done


def kinds(log):
    return sorted(feature["kind"] for feature in log.getFeatures())


def saved(plain, sites, log):
    """A site that is in the file with its entry."""
    site_id = draw(sites)
    plain.settle()
    assert save(plain, sites)
    assert not log.isEditable() and kinds(log) == ["proposed"]
    return site_id


def test_a_drawn_site_is_proposed_and_saving_the_sites_saves_its_entry(plain, sites, log, lille):
    site_id = draw(sites)
    plain.settle()
    assert kinds(log) == ["proposed"]
    assert save(plain, sites)
    (entry,) = Workspace.open(lille).rows("site_log")
    assert (entry["site_id"], entry["actor"], entry["role"], entry["department"], entry["nis"]) == (
        site_id, "Noor", "planner", "mobility", "13019",
    )  # fmt: skip
    assert entry["payload"]["origin"] == "strategic"
    assert (entry["geometry"].x, entry["geometry"].y) == (DORP.x(), DORP.y())
    assert not log.isEditable() and not plain.said


def test_a_site_without_a_form_gets_what_every_site_needs(plain, sites, log, lille):
    """Pasted, or added by a script: no defaults came along."""
    sites.startEditing()
    feature = QgsFeature(sites.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(DORP))
    sites.addFeature(feature)
    plain.settle()
    assert save(plain, sites)
    (site,) = Workspace.open(lille).rows("proposed_site")
    (entry,) = Workspace.open(lille).rows("site_log")
    assert site["id"] == entry["site_id"] and (site["nis"], site["origin"], site["created_by"]) == (
        "13019", "strategic", "Noor",
    )  # fmt: skip


def test_undo_of_the_drawn_site_takes_its_entry_along_and_redo_brings_one_back(plain, sites, log):
    draw(sites)
    plain.settle()
    sites.undoStack().undo()
    plain.settle()
    assert sites.featureCount() == log.featureCount() == 0
    sites.undoStack().redo()
    plain.settle()
    assert sites.featureCount() == 1 and kinds(log) == ["proposed"]


def test_undo_of_the_entry_takes_the_drawn_site_along(plain, sites, log):
    draw(sites)
    plain.settle()
    log.undoStack().undo()
    plain.settle()
    assert sites.featureCount() == log.featureCount() == 0


def test_a_moved_site_says_from_where_to_where(plain, sites, log, lille):
    site_id = saved(plain, sites, log)
    move(sites, site_id, CHURCH)
    plain.settle()
    move(sites, site_id, DORP)
    plain.settle()
    assert kinds(log) == ["moved", "moved", "proposed"]
    assert save(plain, sites)
    moves = [row["payload"] for row in Workspace.open(lille).rows("site_log") if row["kind"] == "moved"]
    there, back = [CHURCH.x(), CHURCH.y()], [DORP.x(), DORP.y()]
    assert moves == [{"from": back, "to": there}, {"from": there, "to": back}]


def test_undo_goes_back_move_by_move(plain, sites, log):
    site_id = saved(plain, sites, log)
    for place in (CHURCH, QgsPointXY(182_700, 213_700)):
        move(sites, site_id, place)
        plain.settle()
    for left in (1, 0):
        sites.undoStack().undo()
        plain.settle()
        assert kinds(log).count("moved") == left
    assert found(sites, site_id).geometry().asPoint() == DORP


def test_moving_a_site_that_is_not_saved_yet_moves_its_entry(plain, sites, log):
    site_id = draw(sites)
    plain.settle()
    move(sites, site_id, CHURCH)
    plain.settle()
    (entry,) = log.getFeatures()
    assert entry["kind"] == "proposed" and entry.geometry().asPoint() == CHURCH
    sites.undoStack().undo()
    plain.settle()
    (entry,) = log.getFeatures()
    assert entry.geometry().asPoint() == DORP


def test_a_move_of_less_than_the_rounding_is_none(plain, sites, log):
    site_id = saved(plain, sites, log)
    move(sites, site_id, QgsPointXY(DORP.x() + 0.004, DORP.y()))
    plain.settle()
    assert kinds(log) == ["proposed"]


def test_what_the_panel_writes_is_not_written_twice(plain, session, sites, log):
    site_id = session.edits.add_site(DORP, {"name": "Dorp"}, {}, NOOR)
    plain.settle()
    assert kinds(log) == ["proposed"]
    session.edits.save()
    session.edits.move_site(site_id, CHURCH, NOOR)
    plain.settle()
    assert kinds(log) == ["moved", "proposed"]
    session.edits.undo()
    plain.settle()
    assert kinds(log) == ["proposed"] and found(sites, site_id).geometry().asPoint() == DORP
    assert not plain.said


def test_discarding_the_sites_discards_their_entries(plain, sites, log):
    draw(sites)
    plain.settle()
    sites.rollBack()
    plain.settle()
    assert list(log.getFeatures()) == [] and not log.isEditable()


def test_what_else_waits_in_the_log_is_neither_saved_nor_discarded(plain, session, sites, log, lille):
    site_id = saved(plain, sites, log)
    session.edits.add_entry(site_id, "commented", {"text": "mine"}, NOOR)
    draw(sites, CHURCH, "Church")
    plain.settle()
    assert save(plain, sites)
    assert [row["kind"] for row in Workspace.open(lille).rows("site_log")] == ["proposed"]
    assert kinds(log) == ["commented", "proposed", "proposed"]
    draw(sites, CHURCH, "Other")
    plain.settle()
    sites.rollBack()
    plain.settle()
    assert "commented" in kinds(log)


def test_thousands_pasted_at_once(plain, sites, log):
    sites.startEditing()
    sites.beginEditCommand("Features pasted")
    for number in range(2 * AT_ONCE + 7):
        feature = QgsFeature(sites.fields())
        feature["name"] = f"Site {number}"
        feature.setGeometry(QgsGeometry.fromPointXY(DORP))
        sites.addFeature(feature)
    sites.endEditCommand()
    rounds = 0
    while plain._touched:
        plain.settle()
        rounds += 1
    assert rounds == 3
    assert kinds(log) == ["proposed"] * (2 * AT_ONCE + 7)
    assert len({entry["site_id"] for entry in log.getFeatures()}) == 2 * AT_ONCE + 7


def test_a_saved_entry_that_is_edited_or_deleted_is_explained_once(plain, sites, log):
    saved(plain, sites, log)
    log.startEditing()
    (entry,) = log.getFeatures()
    actor = log.fields().lookupField("actor")
    log.changeAttributeValue(entry.id(), actor, "Somebody else")
    log.changeAttributeValue(entry.id(), actor, "Nobody")
    assert len(plain.said) == 1 and "stay as they are" in plain.said[0]
    log.rollBack()
    log.startEditing()
    log.deleteFeature(entry.id())
    assert len(plain.said) == 2
    log.rollBack()


def test_a_deleted_site_is_explained(plain, sites, log):
    site_id = saved(plain, sites, log)
    sites.startEditing()
    sites.deleteFeature(found(sites, site_id).id())
    assert len(plain.said) == 1 and "log behind" in plain.said[0]
    sites.rollBack()


def test_a_site_outside_the_municipality_gets_a_sentence_and_its_entry(plain, sites, log):
    draw(sites, ANTWERP)
    plain.settle()
    assert len(plain.said) == 1 and "outside Lille" in plain.said[0]
    assert kinds(log) == ["proposed"]


def test_an_entry_typed_by_hand_is_completed(plain, sites, log, lille):
    site_id = saved(plain, sites, log)
    log.startEditing()
    entry = QgsFeature(log.fields())
    entry["site_id"], entry["kind"], entry["payload"] = site_id, "commented", 'Mind the "tree"'
    log.addFeature(entry)
    plain.settle()
    assert log.commitChanges()
    row = Workspace.open(lille).rows("site_log", {"kind": "commented"})[0]
    assert row["payload"] == {"text": 'Mind the "tree"'}
    assert (row["actor"], row["nis"], row["geometry"].x) == ("Noor", "13019", DORP.x())
    assert row["id"] and row["at"].endswith("Z")


def test_a_log_that_cannot_be_written_is_told_and_nothing_is_lost(plain, sites, log, lille):
    with closing(sqlite3.connect(lille)) as other:
        other.execute("CREATE TRIGGER refuse BEFORE INSERT ON site_log BEGIN SELECT RAISE(ABORT, 'no'); END")
        other.commit()
    draw(sites)
    plain.settle()
    assert save(plain, sites)
    assert len(Workspace.open(lille).rows("proposed_site")) == 1
    assert kinds(log) == ["proposed"] and log.isEditable()
    assert len(plain.said) == 1 and log.name() in plain.said[0]


def test_another_layer_that_comes_meanwhile_disturbs_nothing(plain, session, sites, log, lille):
    draw(sites)
    plain.settle()
    base = QgsVectorLayer("Point?crs=EPSG:31370", "Base map", "memory")
    session.project.addMapLayer(base)
    session.project.removeMapLayer(base.id())
    assert save(plain, sites)
    assert len(Workspace.open(lille).rows("site_log")) == 1


def test_layers_removed_or_renamed_meanwhile_break_nothing(plain, session, sites, log):
    draw(sites)
    sites.setName("Something else")
    session.project.removeMapLayer(log.id())
    plain.settle()
    sites.rollBack()
    session.project.removeMapLayer(sites.id())
    plain.settle()
    assert not plain.said
