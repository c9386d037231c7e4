"""The panel Sites with real widgets on a real workspace: list, filters, going through it, many at once, what waits."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from qgis.core import QgsPointXY
from qgis.gui import QgsGui
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.gui import settings
from evplanner_plugin.gui.settings import Author
from evplanner_plugin.gui.sites.list.bulk_dialog import BULK_ACTS, BulkDialog
from evplanner_plugin.gui.sites.list.site_filter import ASSIGNED, UNMARKED, SiteFilter
from evplanner_plugin.gui.sites.store.listed_site import natural_key, searchable
from evplanner_plugin.gui.sites.store.listing import NAME, STATUS, VOTES
from evplanner_plugin.workspace.store import Workspace
from tests.desktop.panel_fixture import wait_until

pytest_plugins = ["tests.desktop.panel_fixture"]

NOOR = Author("Noor", "planner", "mobility")
LIES = Author("Lies", "decision_maker", "management")
SITES = {
    "s1": ("2. Dorp", "Dorp", "Centrum"),
    "s2": ("14. Heikant", "Heikant", "Wechelderzande"),
    "s3": ("1. Kerkstraat", "Kerkstraat", "Centrum"),
    "s4": ("3. Café Ekerslaan", "Ekerslaan", "Gierle"),
}


def write(path, rows=(), entries=()):
    """Put sites and log entries into the workspace, as another program would."""
    import shapely

    workspace = Workspace.open(path)
    with workspace.transaction() as connection:
        workspace.insert(
            connection,
            "proposed_site",
            [
                {"id": id_, "nis": "13019", "name": name, "street": street, "neighbourhood": area,
                 "origin": "strategic", "geometry": shapely.Point(182500 + 40 * number, 213540)}
                for number, (id_, (name, street, area)) in enumerate(dict(rows).items())
            ],
        )  # fmt: skip
        workspace.insert(
            connection,
            "site_log",
            [
                {**LogEntry.new(site, kind, who.name, who.role, who.department, payload).to_row(),
                 "nis": "13019", "geometry": shapely.Point(182500, 213540)}
                for site, kind, who, payload in entries
            ],
        )  # fmt: skip


@pytest.fixture(autouse=True)
def author():
    """Noor works, and settings are as they were afterwards."""
    settings.set_author(NOOR)
    settings.set_advance_after_marking(False)
    yield
    settings.set_author(Author())
    settings.set_advance_after_marking(False)


@pytest.fixture
def reviewed(lille):
    """A workspace with four sites: one marked by mobility, one approved, one assigned to the police."""
    write(
        lille,
        SITES,
        [(site, "proposed", LIES, {"origin": "strategic"}) for site in SITES]
        + [
            ("s1", "marked", NOOR, {"mark": "up"}),
            ("s2", "approved", LIES, {}),
            ("s4", "assigned", LIES, {"department": "police", "actor": "", "due": ""}),
        ],
    )
    return lille


@pytest.fixture
def panel(session, reviewed):
    """The panel on that workspace, with its list read."""
    from evplanner_plugin.gui.sites.sites_panel import SitesPanel

    panel = SitesPanel(session, "Sites")
    panel.ensure_built()
    assert session.open(reviewed)
    wait_until(lambda: len(session.sites.listed) == 4 and not session.sites.reading)
    yield panel
    session.edits.undo()
    for layer in (session.edits.sites_layer(), session.edits.log_layer()):
        if layer is not None and layer.isEditable():
            layer.rollBack()
    panel.release()
    sip.delete(panel)


def listed(panel, column=NAME):
    model = panel.list.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def ids(panel):
    return [site.row.id for site in panel.list.model.sites()]


def current(panel, site_id):
    """Wait until the site is shown in the details."""
    wait_until(lambda: panel.session.sites.current == site_id and site_id in panel.session.sites._logs, 20)


def summary(panel, site_id):
    return panel.session.sites.listed_site(site_id).summary


# -- list and filters -------------------------------------------------------------------------------------------------


def test_sites_are_listed_by_their_numbers(panel):
    assert listed(panel) == ["1. Kerkstraat", "2. Dorp", "3. Café Ekerslaan", "14. Heikant"]
    assert listed(panel, VOTES)[1] == "1 0 0"
    assert panel.list.count.text() == "4 sites"


def test_columns_can_be_sorted_by(panel):
    panel.list.table.sortByColumn(VOTES, Qt.SortOrder.DescendingOrder)
    assert ids(panel)[0] == "s1"
    panel.list.table.sortByColumn(STATUS, Qt.SortOrder.DescendingOrder)
    assert ids(panel)[0] == "s2"


def test_a_search_finds_street_neighbourhood_and_names_without_accents(panel):
    search = panel.list.filters.search
    for text, found in (("cafe", ["s4"]), ("CENTRUM", ["s3", "s1"]), ("dorp centrum", ["s1"]), ("nowhere", [])):
        search.setText(text)
        wait_until(lambda text=text: panel.list.filters.filter().text == text, 5)
        assert ids(panel) == found
    assert panel.list.show_all.isVisibleTo(panel)
    panel.list.show_all.click()
    assert len(ids(panel)) == 4 and search.text() == ""


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (SiteFilter(statuses=frozenset({"approved"})), ["s2"]),
        (SiteFilter(department="mobility", relation=UNMARKED), ["s3", "s4"]),
        (SiteFilter(department="police", relation=ASSIGNED), ["s4"]),
        (SiteFilter(mine=True), ["s3", "s4"]),
        (SiteFilter(street="Dorp"), ["s1"]),
        (SiteFilter(neighbourhood="Centrum", mine=True), ["s3"]),
        (SiteFilter(origins=frozenset({"pole_follows_car"})), []),
    ],
    ids=lambda value: "-".join(value.active()) if isinstance(value, SiteFilter) else "",
)
def test_filters(panel, wanted, found):
    panel.list.filters.set_filter(wanted)
    assert ids(panel) == found
    assert panel.list.count.text() == f"{len(found)} of 4"


def test_the_controls_say_what_is_filtered_by_and_chips_take_it_away(panel):
    filters = panel.list.filters
    filters.mine.click()
    filters.department.setCurrentIndex(filters.department.findData("mobility"))
    filters._chosen()
    assert filters.filter() == SiteFilter(mine=True, department="mobility", relation=UNMARKED)
    chips = {chip.objectName(): chip for chip in filters._chips.findChildren(type(filters.button)) if chip.text()}
    assert "EvPlannerFilterChip_mine" in chips and "EvPlannerFilterChip_department" in chips
    chips["EvPlannerFilterChip_department"].click()
    assert filters.filter() == SiteFilter(mine=True) and filters.department.currentData() == ""


def test_the_project_remembers_the_filter_without_being_changed_by_it(panel, session):
    session.project.setDirty(False)
    panel.list.filters.set_filter(SiteFilter(mine=True, street="Dorp"))
    assert not session.project.isDirty()
    panel.list.filters._filter = SiteFilter()
    panel.list.restore_filter()
    assert panel.list.filters.filter() == SiteFilter(mine=True, street="Dorp")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"mine": 3, "statuses": "x", "relation": "unknown", "new": 1}'])
def test_a_filter_that_cannot_be_read_asks_nothing(text):
    assert SiteFilter.from_json(text).active() == ()


def test_numbers_sort_as_numbers_and_accents_are_passed_over():
    assert sorted(["14. Heikant", "2. Dorp"], key=natural_key) == ["2. Dorp", "14. Heikant"]
    assert searchable("CAFÉ Ømer") == "cafe ømer"


# -- going through the list -------------------------------------------------------------------------------------------


def test_next_and_previous_go_through_the_list(panel):
    panel.steps.next.click()
    current(panel, "s3")
    panel.steps.next.click()
    current(panel, "s1")
    assert panel.steps.place.text() == "2 of 4"
    assert panel.list.selected_ids() == ["s1"]
    assert panel.session.edits.sites_layer().selectedFeatureCount() == 1
    panel.steps.previous.click()
    current(panel, "s3")
    assert not panel.steps.previous.isEnabled()


def test_the_next_that_waits_passes_over_the_others(panel):
    panel.select_site("s3")
    panel.step(1, waiting=True)
    assert panel.session.sites.current == "s4"


def test_after_a_mark_the_next_one_that_waits_is_shown(panel):
    settings.set_advance_after_marking(True)
    panel.list.filters.set_filter(SiteFilter(mine=True))
    panel.select_site("s3")
    current(panel, "s3")
    panel._said("marked", {"mark": "up", "reason": "", "remark": ""})
    current(panel, "s4")
    wait_until(lambda: ids(panel) == ["s4"], 20)
    assert panel.steps.place.text() == "1 of 1"


def test_a_site_that_left_the_list_keeps_its_place_in_it(panel):
    panel.list.filters.set_filter(SiteFilter(mine=True))
    panel.select_site("s3")
    current(panel, "s3")
    panel._said("marked", {"mark": "down", "reason": "", "remark": ""})
    wait_until(lambda: ids(panel) == ["s4"], 20)
    assert panel.session.sites.current == "s3" and panel.steps.place.text() == "– of 1"
    panel.step(1)
    assert panel.session.sites.current == "s4"


def test_a_site_selected_on_the_map_is_shown(panel, session):
    layer = session.edits.sites_layer()
    feature = session.sites.listed_site("s2").row.feature_id
    layer.selectByIds([feature])
    current(panel, "s2")
    assert panel.list.selected_ids() == ["s2"]


# -- acts, undo, saving -----------------------------------------------------------------------------------------------


def test_an_unsaved_mark_is_in_the_list_until_it_is_undone(panel, session):
    panel.select_site("s3")
    current(panel, "s3")
    panel._said("marked", {"mark": "up", "reason": "", "remark": ""})
    wait_until(lambda: summary(panel, "s3").votes == (1, 0, 0), 20)
    assert session.sites.listed_site("s3").unsaved and session.sites.unsaved_ids
    assert session.sites.state("s3").votes == (1, 0, 0)
    assert panel.sites_footer.unsaved.text() == "1 unsaved change"
    panel.sites_footer.undo_button.click()
    wait_until(lambda: summary(panel, "s3").votes == (0, 0, 0), 20)
    assert not session.sites.listed_site("s3").unsaved and not session.sites.unsaved_ids


def test_saving_keeps_what_is_listed_and_counts_nothing_twice(panel, session, reviewed):
    session.edits.add_entry("s3", "commented", {"text": "Once"}, NOOR)
    panel.sites_footer.save()
    wait_until(lambda: summary(panel, "s3").comments == 1 and not session.sites.listed_site("s3").unsaved, 20)
    assert session.sites.state("s3").comments[0].payload["text"] == "Once"
    assert len(session.sites.state("s3").entries) == 2


def test_a_site_drawn_is_listed_at_once_and_under_its_own_number_once_saved(panel, session):
    site_id = session.edits.add_site(QgsPointXY(182520, 213540), {"name": "9. New"}, {}, NOOR)
    wait_until(lambda: session.sites.listed_site(site_id) is not None, 20)
    assert session.sites.listed_site(site_id).row.feature_id < 0
    assert listed(panel)[-2:] == ["9. New", "14. Heikant"]
    panel.sites_footer.save()
    wait_until(lambda: session.sites.listed_site(site_id).row.feature_id > 0, 20)


def test_a_name_changed_in_the_list_changes_the_layer(panel, session):
    index = panel.list.model.index(panel.list.model.row_of("s1"), NAME)
    assert panel.list.model.setData(index, "5. Market place")
    wait_until(lambda: "5. Market place" in listed(panel), 20)
    assert session.edits.unsaved() == 1


def test_edits_by_hand_are_listed_too(panel, session):
    layer = session.edits.sites_layer()
    feature_id = session.sites.listed_site("s2").row.feature_id
    layer.startEditing()
    layer.deleteFeature(feature_id)
    wait_until(lambda: "s2" not in ids(panel), 20)
    layer.undoStack().undo()
    wait_until(lambda: "s2" in ids(panel), 20)
    assert summary(panel, "s2").status == "approved"


def test_what_was_saved_can_be_taken_back_until_it_was_sent(panel, session, reviewed, monkeypatch):
    session.edits.add_entry("s3", "marked", {"mark": "down"}, NOOR)
    panel.sites_footer.save()
    wait_until(lambda: summary(panel, "s3").votes == (0, 1, 0) and not session.sites.unsaved_ids, 20)
    assert panel.sites_footer.undo_button.text() == "Take &Back…"
    monkeypatch.setattr(panel.sites_footer, "agreed", lambda act: True)
    panel.sites_footer.undo_button.click()
    wait_until(lambda: summary(panel, "s3").votes == (0, 0, 0), 20)
    kinds = [row["kind"] for row in Workspace.open(reviewed).rows("site_log", {"site_id": "s3"})]
    assert kinds == ["proposed"]


def test_what_was_sent_stays(panel, session, reviewed, monkeypatch):
    entry = session.edits.add_entry("s3", "marked", {"mark": "down"}, NOOR)
    panel.sites_footer.save()
    with closing(sqlite3.connect(reviewed)) as connection, connection:
        connection.execute("INSERT INTO sync_base (collection, id, rev) VALUES ('site_log', ?, 7)", (entry,))
    monkeypatch.setattr(panel.sites_footer, "agreed", lambda act: pytest.fail("asked"))
    panel.sites_footer.undo()
    wait_until(lambda: all(entry not in act.entry_ids for act in session.edits.saved_acts), 20)
    assert len(Workspace.open(reviewed).rows("site_log", {"site_id": "s3"})) == 2


def test_what_the_author_saved_yesterday_can_still_be_taken_back(panel, session, reviewed, monkeypatch):
    wait_until(lambda: session.edits.saved_acts, 20)
    assert [act.text for act in session.edits.saved_acts] == ["2. Dorp: is in favour"]
    assert panel.sites_footer.undo_button.text() == "Take &Back…" and panel.sites_footer.undo_button.isEnabled()
    monkeypatch.setattr(panel.sites_footer, "agreed", lambda act: True)
    panel.sites_footer.undo_button.click()
    wait_until(lambda: summary(panel, "s1").votes == (0, 0, 0), 20)
    assert not session.edits.saved_acts and not panel.sites_footer.undo_button.isEnabled()
    rows = Workspace.open(reviewed).rows("site_log")
    assert len(rows) == 6 and {row["actor"] for row in rows} == {"Lies"}


def test_the_same_mark_of_two_people_in_a_row_counts_twice(panel, session):
    panel.select_site("s3")
    wait_until(lambda: panel.details.site_id == "s3", 20)
    up = panel.findChild(QWidget, "EvPlannerMark_up")
    up.click()
    up.click()  # a double click is one mark
    settings.set_author(LIES)
    session.options_changed.emit()
    up.click()
    wait_until(lambda: summary(panel, "s3").votes == (2, 0, 0), 20)
    assert session.edits.unsaved() == 2


def test_a_mark_given_again_right_after_undo_counts(panel, session):
    panel.select_site("s3")
    wait_until(lambda: panel.details.site_id == "s3", 20)
    up = panel.findChild(QWidget, "EvPlannerMark_up")
    up.click()
    wait_until(lambda: summary(panel, "s3").votes == (1, 0, 0), 20)
    panel.sites_footer.undo_button.click()
    wait_until(lambda: summary(panel, "s3").votes == (0, 0, 0), 20)
    up.click()
    wait_until(lambda: summary(panel, "s3").votes == (1, 0, 0), 20)
    assert session.edits.unsaved() == 1


# -- many at once -----------------------------------------------------------------------------------------------------


def select_rows(panel, *rows):
    table = panel.list.table
    for row in rows:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        table.selectionModel().select(panel.list.model.index(row, 0), flags)


def test_several_selected_sites_get_a_mark_in_one_act(panel, session):
    panel.list.table.selectAll()
    assert panel.bulk.isVisibleTo(panel) and panel.bulk.label.text() == "4 sites selected"
    panel.bulk.run.start(panel.list.selected_ids(), "marked", {"mark": "question"})
    wait_until(lambda: all(summary(panel, site).votes[2] == 1 for site in SITES), 20)
    assert session.edits.unsaved() == 4
    panel.sites_footer.undo_button.click()
    wait_until(lambda: all(summary(panel, site).votes[2] == 0 for site in SITES), 20)
    assert session.edits.unsaved() == 0


def test_a_decision_on_many_replaces_those_that_stand(panel, session):
    settings.set_author(LIES)
    panel.bulk.run.start(["s1", "s2"], "rejected", {"reason": "no_space", "remark": ""})
    wait_until(lambda: summary(panel, "s2").status == "rejected", 20)
    assert summary(panel, "s1").status == "rejected"


def test_a_role_that_may_not_decide_is_not_offered_it(panel):
    select_rows(panel, 0, 1)
    panel.bulk._allow()
    offered = {act.mark or act.kind: action.isEnabled() for act, action in panel.bulk.actions_by_act.items()}
    assert offered["up"] and not offered["approved"]


def test_the_dialog_says_how_many_and_asks_for_what_is_missing(panel, session):
    sites = list(session.sites.listed)
    comment = next(act for act in BULK_ACTS if act.kind == "commented")
    dialog = BulkDialog(comment, sites, session.sites.process)
    assert "4 sites" in dialog.sentence.text() and "1. Kerkstraat" in dialog.sites.text()
    dialog._confirm()
    assert dialog.result() == 0 and dialog.problem.text()
    dialog.text.setPlainText("Look at this, @police")
    assert dialog.payload() == {"text": "Look at this, @police", "reply_to": None, "mentions": ["police"]}
    dialog._confirm()
    assert dialog.result() == 1
    sip.delete(dialog)


# -- what waits -------------------------------------------------------------------------------------------------------


def test_what_waits_for_me_is_grouped_and_leads_to_the_site(panel):
    panel.tabs.setCurrentIndex(1)
    groups = {code: [site.row.id for site, _ in items] for code, items in panel.work.model.groups()}
    assert groups["mark"] == ["s3", "s4"]
    assert panel.tabs.tabText(1) == f"Waits for Me ({len(panel.session.sites.work)})"
    group = next(row for row, (code, _) in enumerate(panel.work.model.groups()) if code == "mark")
    model = panel.work.model
    panel.work._open(model.index(1, 0, model.index(group, 0)))
    current(panel, "s4")


def test_another_author_has_other_work(panel, session):
    before = [item.kind for item in session.sites.work]
    settings.set_author(Author("Piet", "adviser", "police"))
    session.options_changed.emit()
    wait_until(lambda: [item.kind for item in session.sites.work] != before, 20)
    assert {item.site_id for item in session.sites.work if item.kind == "assigned"} == {"s4"}


def test_nobody_has_no_work_and_is_told_so(panel, session):
    settings.set_author(Author())
    session.options_changed.emit()
    wait_until(lambda: not session.sites.work, 20)
    panel.tabs.setCurrentIndex(1)
    assert "who you are" in panel.work.empty.text()
    assert panel.notices.author_hint.text() and not panel.draw_button.isEnabled()


# -- what can go wrong ------------------------------------------------------------------------------------------------


def test_a_layer_taken_out_of_the_project_is_told_and_can_come_back(panel, session):
    session.project.removeMapLayer(session.edits.sites_layer().id())
    wait_until(lambda: session.sites.layers_missing, 20)
    assert len(ids(panel)) == 4 and panel.notices.layers_hint.text()
    assert not panel.draw_button.isEnabled()
    panel.select_site("s1")
    panel._said("commented", {"text": "Nowhere to write"})
    assert session.messages.last_error
    panel.notices.layers_button.click()
    wait_until(lambda: not session.sites.layers_missing and not session.sites.reading, 20)
    session.edits.add_entry("s1", "commented", {"text": "Here again"}, NOOR)
    wait_until(lambda: summary(panel, "s1").comments == 1, 20)


def test_a_renamed_layer_is_the_same_layer(panel, session):
    session.edits.log_layer().setName("Historiek <b>")
    session.edits.add_entry("s1", "commented", {"text": "Still"}, NOOR)
    wait_until(lambda: summary(panel, "s1").comments == 1, 20)


def test_a_file_that_cannot_be_read_is_told_and_the_list_stays(panel, session, reviewed):
    content = reviewed.read_bytes()
    try:
        reviewed.write_bytes(b"x" * len(content))
        session.sites.refresh()
        wait_until(lambda: session.sites.problem, 20)
        assert panel.notices.problem.text() == session.sites.problem and len(ids(panel)) == 4
    finally:
        reviewed.write_bytes(content)
    panel.notices.retry_button.click()
    wait_until(lambda: not session.sites.problem, 20)


def test_other_peoples_words_are_no_markup(panel, session, reviewed):
    write(reviewed, {"s5": ("<b>0. Bold</b>", "<i>", "")})
    session.sites.refresh()
    wait_until(lambda: session.sites.listed_site("s5") is not None, 20)
    index = panel.list.model.index(panel.list.model.row_of("s5"), NAME)
    assert index.data() == "<b>0. Bold</b>"
    assert "&lt;b&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_entries_of_a_newer_version_are_kept_and_listed(panel, session, reviewed):
    write(reviewed, entries=[("s1", "weighed", Author("A", "weigher", "x"), {"kilograms": 3})])
    session.sites.refresh()
    wait_until(lambda: not session.sites.reading, 20)
    kinds = [entry.kind for entry in session.sites.state("s1").entries]
    assert sorted(kinds) == ["marked", "proposed", "weighed"]  # all at one instant, so in no order of their own


# -- shortcuts --------------------------------------------------------------------------------------------------------


def test_keys_are_in_qgis_own_list_and_gone_with_the_panel(session):
    from evplanner_plugin.gui.sites.sites_panel import SitesPanel

    panel = SitesPanel(session, "Sites")
    panel.ensure_built()
    names = {action.objectName() for action in panel.shortcuts.actions.values()}
    registered = {action.objectName() for action in QgsGui.shortcutsManager().listActions()}
    assert names <= registered and len(names) == 9
    assert panel.steps.next.toolTip().endswith("(N)")
    panel.release()
    assert not names & {action.objectName() for action in QgsGui.shortcutsManager().listActions()}
    sip.delete(panel)


def test_keys_act_in_the_panel_and_leave_fields_alone(panel):
    panel.show()
    panel.activateWindow()
    QTest.qWait(100)
    panel.list.table.setFocus()
    QTest.keyClick(panel.list.table, Qt.Key.Key_N)
    current(panel, "s3")
    panel.list.filters.search.setFocus()
    QTest.keyClicks(panel.list.filters.search, "n")
    assert panel.list.filters.search.text() == "n" and panel.session.sites.current == "s3"
    panel.hide()


# -- the menu ---------------------------------------------------------------------------------------------------------


def test_the_record_of_chosen_sites_is_written(panel, session, tmp_path):
    path = tmp_path / "record.csv"
    panel.documents.write_record(path, ["s1"])
    wait_until(lambda: not session.runner.busy(), 60)
    text = path.read_text(encoding="utf-8-sig")
    assert "2. Dorp" in text and "14. Heikant" not in text


def test_the_menu_says_what_cannot_be_done_now(panel):
    panel.more._allow()
    assert not panel.more.compare_action.isEnabled() and panel.more.compare_action.toolTip()
    select_rows(panel, 0, 1)
    panel.more._allow()
    assert panel.more.compare_action.isEnabled()


def test_another_process_is_followed_from_then_on(panel, session):
    other = next(kept.name for kept in session.sites.kept_processes if not kept.used)
    panel.more._allow()
    action = next(action for action in panel.more.processes.actions() if not action.isChecked())
    action.trigger()
    wait_until(lambda: session.sites.process.name == other and not session.sites.reading, 30)


def test_the_options_offer_what_the_process_has_and_keep_what_it_lacks(panel, session):
    from evplanner_plugin.gui.options.options_page import OptionsPage

    settings.set_author(Author("Ann", "planner", "department of a newer version"))
    page = OptionsPage(session)
    offered = {page.author.department.itemData(row) for row in range(page.author.department.count())}
    assert set(session.sites.process.departments) <= offered
    assert page.author.department.currentData() == "department of a newer version"
    sip.delete(page)


def test_the_number_of_things_that_wait_is_on_title_and_icon(panel, session):
    from evplanner_plugin.gui.sites.list.badge import WorkBadge, badge_text

    badge = WorkBadge(session, panel)
    session.sites.changed.emit()
    assert panel.windowTitle() == f"Sites ({len(session.sites.work)})"
    assert not panel.toggleViewAction().icon().isNull()
    settings.set_author(Author())
    session.options_changed.emit()
    wait_until(lambda: panel.windowTitle() == "Sites", 20)
    badge.release()
    assert badge_text(100) == "99+"
