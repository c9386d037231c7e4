"""The register of realised sites in the window, and what it lives on: coded lists in acts, purposes of photos, and
sites that are shown to residents."""

from __future__ import annotations

import csv
import json
import shutil
import zipfile
from pathlib import Path

import pytest
import shapely
from osgeo import ogr
from qgis.core import QgsProcessingException, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog

from evplanner_plugin.documents.entry_words import entry_words
from evplanner_plugin.documents.local_figures import day
from evplanner_plugin.documents.register.columns import COLUMNS
from evplanner_plugin.documents.register.reading import installers_used, read_register
from evplanner_plugin.domain import times
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.process import Process
from evplanner_plugin.gui import settings
from evplanner_plugin.gui.register.register_model import HOLDER, INSTALLER, SITE
from evplanner_plugin.gui.register.register_window import open_register
from evplanner_plugin.gui.settings import Author
from evplanner_plugin.gui.sites.review.acts import Act
from evplanner_plugin.workspace.store import Workspace
from tests.desktop.panel_fixture import wait_until
from tests.photo_files import camera_photo

MIA = Author("Mia", "planner", "mobility")
JAN = Author("Jan", "adviser", "police")
EVIL = "=1+1 <b>Café</b> Élan 🌳"
BUILT = (
    ("2026-01-05", "proposed", {"origin": "strategic"}),
    ("2026-02-01", "approved", {"supersedes": []}),
    ("2026-02-20", "handed_over", {"to": "concession_holder", "package": "k1", "version": 3}),
    ("2026-02-25", "acknowledged", {"on": "2026-02-24"}),
    ("2026-05-02", "installed", {"on": "2026-04-30", "installer": "Bouw nv"}),
    ("2026-05-20", "in_service", {"on": "2026-05-15"}),
)


def add_site(workspace, id, name, log, place=(182500, 213540)) -> None:
    point = shapely.Point(*place)
    with workspace.transaction() as connection:
        row = {"id": id, "nis": workspace.nis, "name": name, "origin": "strategic", "street": "Dorp",
               "house_number": "12", "points": 2, "geometry": point}  # fmt: skip
        workspace.insert(connection, "proposed_site", [row])
        entries = [
            LogEntry(f"{id}-{number}", id, f"{day}T08:00:00.000Z", "An", "planner", "mobility", kind, payload)
            for number, (day, kind, payload) in enumerate(log)
        ]
        workspace.insert(
            connection, "site_log",
            [{**entry.to_row(), "nis": workspace.nis, "geometry": point} for entry in entries],
        )  # fmt: skip


@pytest.fixture(scope="module")
def town(provider, lille_file, tmp_path_factory) -> Workspace:
    """Five sites: built and handed on, built by a firm with an evil name, cancelled, only proposed, removed since."""
    path = tmp_path_factory.mktemp("register") / "lille.gpkg"
    shutil.copy(lille_file, path)
    workspace = Workspace.open(path)
    with workspace.transaction() as connection:
        package = {"id": "k1", "version": 3, "recipient": "Charge One"}
        workspace.insert(connection, "handover_package", [package])
        workspace.insert(
            connection, "request", [{"id": "r1", "reference": "A1", "received_on": "2025-12-31", "site_id": "built"}]
        )
    handed_on = ("2027-01-02", "handed_over", {"to": "Stroomnet"})
    add_site(workspace, "built", "Dorp 12", (*BUILT, handed_on))
    corrected = ("2026-06-01", "installed", {"on": "2026-05-01", "installer": EVIL})
    add_site(workspace, "evil", EVIL, (*BUILT, corrected), (182600, 213540))
    cancelled = ("2026-03-01", "cancelled", {"reason": "trees", "remark": "Lime tree"})
    add_site(workspace, "cancelled", "Kerkstraat", (*BUILT[:2], cancelled))
    add_site(workspace, "proposed", "Heikant", BUILT[:1])
    add_site(workspace, "removed", "Gone", BUILT)
    with workspace.transaction() as connection:
        workspace.delete(connection, "proposed_site", "removed")
    return workspace


@pytest.fixture(scope="module")
def session(town):
    """One window's session on the town for all tests here."""
    from evplanner_plugin.gui.session import Session

    project = QgsProject.instance()
    project.clear()
    settings.set_author(MIA)
    session = Session(None, project)
    assert session.open(town.path)
    yield session
    session.runner.cancel_all()
    session.release()
    project.clear()
    QTest.qWait(50)
    sip.delete(session)


@pytest.fixture
def dialog(session):
    dialog = open_register(session)
    wait_until(lambda: dialog.model.rowCount() > 0, 30)
    yield dialog
    if not sip.isdeleted(dialog):
        dialog.close()


def write(workspace, path, **more) -> dict:
    import processing

    return processing.run("evplanner:register", {"WORKSPACE": str(workspace.path), "OUTPUT": str(path), **more})


def test_the_register_is_read_from_the_log_alone(town):
    rows = {row.id: row for row in read_register(town)}
    assert set(rows) == {"built", "evil", "cancelled", "removed"}
    built = rows["built"]
    assert (built.status, built.points, built.address) == ("in_service", 2, "Dorp 12")
    assert [(each.holder, str(each.since), str(each.until)) for each in built.holders] == [
        ("Charge One", "2026-02-20", "2027-01-02"), ("Stroomnet", "2027-01-02", "None"),
    ]  # fmt: skip
    assert (built.handed_over.holder, built.holder_now) == ("Charge One", "Stroomnet")
    assert (str(built.requested_on), built.stages["total"].days) == ("2025-12-31", 135)
    assert (rows["evil"].realisation.installer, rows["evil"].realisation.installations) == (EVIL, 2)
    assert rows["cancelled"].realisation.cancelled_reason == "trees"
    assert (rows["removed"].x, rows["removed"].status) == (None, "in_service"), "its log is still there"
    assert installers_used(town) == [EVIL, "Bouw nv"]


def test_the_holder_is_whoever_held_the_concession_that_day_where_nothing_else_tells(town, tmp_path):
    path = tmp_path / "copy.gpkg"
    shutil.copy(town.path, path)
    workspace = Workspace.open(path)
    with workspace.transaction() as connection:
        connection.execute("DELETE FROM handover_package")
        workspace.insert(
            connection, "operator",
            [
                {"id": "o1", "name": "Old", "concession": "2022", "valid_from": "2022-01-01", "valid_to": "2026-12-31"},
                {"id": "o2", "name": "New", "concession": "2027", "valid_from": "2027-01-01", "valid_to": None},
                {"id": "o3", "name": "Other", "concession": None, "valid_from": None, "valid_to": None},
            ],
        )  # fmt: skip
    rows = {row.id: row for row in read_register(workspace)}
    assert rows["evil"].holder_now == "Old"
    assert [each.holder for each in rows["built"].holders] == ["Old", "Stroomnet"]


def test_it_is_written_in_every_format_and_never_as_a_formula(town, tmp_path):
    assert write(town, tmp_path / "r.csv", LANGUAGE="en")["COUNT"] == 4
    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        table = {row["Site id"]: row for row in csv.DictReader(file, delimiter=";")}
    assert table["evil"]["Installer"] == f"'{EVIL}" and table["evil"]["Times recorded as installed"] == "2"
    assert table["cancelled"]["Reason of cancellation"] == "Trees in the way"
    assert table["built"]["Holders of the concession"] == (
        "Charge One (2026-02-20 – 2027-01-02); Stroomnet (since 2027-01-02)"
    )
    assert write(town, tmp_path / "r.ods")["COUNT"] == 4
    content = zipfile.ZipFile(tmp_path / "r.ods").read("content.xml").decode()
    assert "table:formula" not in content and "<b>" not in content
    for ending, epsg in (("gpkg", "31370"), ("geojson", "4326")):
        write(town, tmp_path / f"r.{ending}", STATUSES=[0, 1])
        source = ogr.Open(str(tmp_path / f"r.{ending}"))
        layer = source.GetLayer(0)
        assert [field.name for field in layer.schema] == [key for key, _, _ in COLUMNS]
        assert layer.GetSpatialRef().GetAuthorityCode(None) == epsg
        features = {feature["site_id"]: feature for feature in layer}
        assert set(features) == {"built", "evil", "removed"}
        assert (features["built"]["status"], features["built"]["total"]) == ("in_service", 135)
        assert features["removed"].GetGeometryRef() is None
        x = features["built"].GetGeometryRef().GetX()
        assert abs(x - (182500 if ending == "gpkg" else 4.833)) < 0.01
    write(town, tmp_path / "r.pdf", SEARCH="lime")
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")


def test_only_what_is_searched_is_written(town, tmp_path):
    assert write(town, tmp_path / "a.csv", SEARCH="CAFE elan")["COUNT"] == 1
    assert write(town, tmp_path / "a.csv", SEARCH="bomen")["COUNT"] == 1, "a reason is found in any language"
    assert write(town, tmp_path / "a.csv", SEARCH="charge one")["COUNT"] == 3
    assert write(town, tmp_path / "a.csv", SITES="built, evil")["COUNT"] == 2
    assert write(town, tmp_path / "a.pdf", SEARCH="nowhere")["COUNT"] == 0
    with pytest.raises(QgsProcessingException, match=r"cannot be written as “\.txt”"):
        write(town, tmp_path / "a.txt")
    with pytest.raises(QgsProcessingException, match="no proposed site nobody"):
        write(town, tmp_path / "a.csv", SITES="nobody")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.csv", "a.pdf"]


def test_the_window_searches_filters_sorts_and_exports(dialog, session, tmp_path):
    assert isinstance(dialog, QDialog) and not dialog.isModal()
    assert dialog.model.rowCount() == 4
    dialog.filters.search.setText("cafe élan")
    wait_until(lambda: dialog.model.rowCount() == 1, 10)
    assert dialog.count.text() == "1 of 4"
    assert dialog.model.data(dialog.model.index(0, INSTALLER)) == EVIL
    dialog.filters.search.clear()
    wait_until(lambda: dialog.model.rowCount() == 4, 10)
    dialog.filters.holder.setCurrentIndex(dialog.filters.holder.findText("Stroomnet"))
    dialog.filters.holder.activated.emit(0)
    assert dialog.model.ids() == ["built"] and dialog.model.data(dialog.model.index(0, HOLDER)) == "Stroomnet"
    dialog.export.write(Path(tmp_path / "shown.csv"), dialog.model.ids())
    wait_until(lambda: not session.runner.busy() and (tmp_path / "shown.csv").is_file(), 30)
    assert (tmp_path / "shown.csv").read_text(encoding="utf-8-sig").count("\n") == 2
    dialog.filters.holder.setCurrentIndex(0)
    dialog.filters.year.setCurrentIndex(dialog.filters.year.findData(2026))
    dialog.filters.year.activated.emit(0)
    assert dialog.model.rowCount() == 4
    dialog.table.sortByColumn(SITE, Qt.SortOrder.DescendingOrder)
    names = [dialog.model.data(dialog.model.index(row, SITE)) for row in range(4)]
    assert names == ["removed", "Kerkstraat", "Dorp 12", EVIL]


def test_the_selected_site_is_told_and_found_in_the_panel(dialog, session):
    row = dialog.model.row_of("built")
    dialog.table.selectRow(row)
    assert dialog.site.name.text() == "Dorp 12" and "no photo" in dialog.site.caption.text()
    assert "Charge One (20/02/2026 – 02/01/2027)" in dialog.site.facts.text()
    assert dialog.site.facts.textFormat() == Qt.TextFormat.PlainText
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    wait_until(lambda: session.sites.current == "built", 20)
    dialog.table.selectRow(dialog.model.row_of("removed"))
    assert not dialog.map_button.isEnabled(), "it lies nowhere any more"
    dialog.resize(320, 640)
    assert dialog.minimumSizeHint().width() <= 320
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_until(lambda: sip.isdeleted(dialog), 10)


def test_a_photo_gets_a_purpose_that_the_process_knows(session, town, tmp_path):
    import processing

    file = str(camera_photo(tmp_path / "pole.jpg", 400, 300))
    given = {"WORKSPACE": str(town.path), "SITE": "built", "FILES": [file], "ACTOR": "Mia", "ROLE": "planner",
             "DEPARTMENT": "mobility"}  # fmt: skip
    with pytest.raises(QgsProcessingException, match=r"cannot be for “wedding”.*survey, delivery, damage"):
        processing.run("evplanner:addphotos", {**given, "PURPOSE": "wedding"})
    assert town.rows("photo") == []
    assert processing.run("evplanner:addphotos", {**given, "PURPOSE": "delivery"})["ADDED"] == 1
    (row,) = [row for row in read_register(town) if row.id == "built"]
    assert len(row.photos) == 1 and row.newest_photo_on is not None
    entry = next(LogEntry.from_row(each) for each in town.rows("site_log", {"kind": "photo_added"}))
    assert entry_words(entry, Process.load(), "nl").startswith(Process.load().title("delivery", "nl"))


def test_all_photos_of_a_delivery_are_looked_through(dialog, session, town, tmp_path):
    import processing

    for number in (1, 2):
        file = str(camera_photo(tmp_path / f"pole{number}.jpg", 200 * number, 150))
        given = {"WORKSPACE": str(town.path), "SITE": "built", "FILES": [file], "PURPOSE": "delivery",
                 "CAPTION": f"Pole {number}", "ACTOR": "Mia", "ROLE": "planner", "DEPARTMENT": "mobility"}  # fmt: skip
        assert processing.run("evplanner:addphotos", given)["ADDED"] == 1
    dialog.read()
    wait_until(lambda: (row := dialog.model.row_of("built")) >= 0 and len(dialog.model.line(row).row.photos) >= 2, 20)
    dialog.table.selectRow(dialog.model.row_of("built"))
    site, count = dialog.site, len(dialog.model.line(dialog.model.row_of("built")).row.photos)
    assert site.caption.text() == f"Pole 2 · {day(times.utc_now())}" and site.place.text() == f"1 of {count}"
    assert not site.newer.isEnabled() and site.older.isEnabled()
    wait_until(lambda: site.photo.image().width() == 400, 20)
    site.older.setFocus()
    QTest.keyClick(site.older, Qt.Key.Key_Space)
    assert site.caption.text().startswith("Pole 1 · ") and site.place.text() == f"2 of {count}"
    wait_until(lambda: site.photo.image().width() == 200, 20)
    dialog.table.selectRow(dialog.model.row_of("cancelled"))
    assert not site.paging.isVisibleTo(dialog) and "no photo" in site.caption.text()


@pytest.fixture
def panel(session):
    from evplanner_plugin.gui.sites.sites_panel import SitesPanel

    panel = SitesPanel(session, "Sites")
    panel.ensure_built()
    panel.resize(320, 800)
    panel.show()
    wait_until(lambda: session.sites.listed_site("built") is not None and not session.sites.reading, 30)
    yield panel
    session.edits.undo()
    panel.release()
    sip.delete(panel)
    settings.set_author(MIA)


def chosen(panel, site_id):
    panel.select_site(site_id)
    wait_until(lambda: panel.details.site_id == site_id, 20)
    return panel.details


def test_a_tick_shows_a_site_to_residents_until_it_is_taken_away_or_undone(panel, session):
    details = chosen(panel, "proposed")
    box = details.review.public
    assert box.isEnabled() and not box.isChecked() and not details.header.public.isVisible()
    box.click()
    assert session.sites.state("proposed").entries[-1].payload == {"public": True}
    assert box.isChecked() and details.header.public.isVisible() and session.edits.unsaved() == 1
    wait_until(lambda: session.sites.listed_site("proposed").summary.public, 20)
    session.edits.undo()
    wait_until(lambda: not session.sites.listed_site("proposed").summary.public, 20)
    assert not box.isChecked()
    settings.set_author(JAN)
    panel.refresh()
    assert not box.isEnabled() and "may not do this" in box.toolTip()


def test_many_sites_are_published_at_once_and_filtered_by_it(panel, session, monkeypatch):
    from evplanner_plugin.gui.sites.list import bulk_bar
    from evplanner_plugin.gui.sites.list.bulk_dialog import BulkAct
    from evplanner_plugin.gui.sites.list.site_filter import HIDDEN, SHOWN, SiteFilter

    monkeypatch.setattr(bulk_bar.BulkDialog, "exec", lambda self: QDialog.DialogCode.Accepted)
    show, hide = BulkAct("published", public=True), BulkAct("published", public=False)
    panel.bulk.show_selection(["built", "proposed"])
    assert "None of these" in panel.bulk.refusal(hide)
    panel.bulk.ask(show)
    wait_until(lambda: session.sites.listed_site("proposed").summary.public and not panel.bulk.run.running(), 20)
    assert "already" in panel.bulk.refusal(show) and panel.bulk.refusal(hide) == ""
    listed, process = session.sites.listed, session.sites.process
    assert {site.id for site in SiteFilter(residents=SHOWN).accepted(listed, process)} == {"built", "proposed"}
    assert {site.id for site in SiteFilter(residents=HIDDEN).accepted(listed, process)} == {"evil", "cancelled"}
    kept = SiteFilter(residents=SHOWN)
    assert SiteFilter.from_json(kept.to_json()) == kept
    assert SiteFilter.from_json(json.dumps({"residents": "everybody"})) == SiteFilter()
    panel.bulk.show_selection(["built", "evil"])
    panel.bulk.ask(show)
    wait_until(lambda: session.sites.listed_site("evil").summary.public and not panel.bulk.run.running(), 20)
    assert session.edits.unsaved() == 3, "what is shown already gets no second entry"
    session.edits.undo()
    settings.set_author(JAN)
    assert "may not do this" in panel.bulk.refusal(show)


def test_the_installer_comes_from_the_list_or_from_before_and_receipt_has_a_day(panel, session):
    details = chosen(panel, "proposed")
    details._open_form(Act("installed"))
    box = details.form.installer
    wait_until(lambda: box.findText("Bouw nv") >= 0, 20)
    assert box.name() == "" and box.findText(EVIL) >= 0
    QTest.keyClicks(box.lineEdit(), " bouw NV ")
    assert box.name() == "Bouw nv", "one firm keeps one spelling"
    details.form.confirm()
    assert session.sites.state("proposed").entries[-1].payload["installer"] == "Bouw nv"
    session.edits.undo()
    details._open_form(Act("acknowledged"))
    details.form.confirm()
    payload = session.sites.state("proposed").entries[-1].payload
    assert len(payload["on"]) == 10 and payload["remark"] == ""
