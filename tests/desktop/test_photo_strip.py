"""The photos of the selected site in the window: dropped, pasted, shown large, saved, taken back, fetched."""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from evplanner_plugin.gui import settings
from evplanner_plugin.gui.settings import Author
from evplanner_plugin.gui.sites.photos import photo_strip, site_photos
from evplanner_plugin.gui.sites.photos.photo_strip import PhotoStrip
from evplanner_plugin.workspace.store import Workspace
from tests.desktop.panel_fixture import wait_until
from tests.integration.test_add_photos import add_site
from tests.integration.test_prepare_photos import check_anonymous
from tests.photo_files import camera_photo, picture

pytest_plugins = ["tests.desktop.panel_fixture"]

NOOR = Author("Noor", "planner", "mobility")
MARKUP = "<img src='http://example.org/x.png'><b>De bocht</b>"


@pytest.fixture
def workspace(lille):
    return Workspace.open(lille)


@pytest.fixture
def site(workspace):
    return add_site(workspace)


@pytest.fixture
def strip(session, lille, site):
    settings.set_author(NOOR)
    assert session.open(lille)
    strip = PhotoStrip(session)
    strip.resize(320, 500)
    strip.show()
    strip.show_site(site, (), "")
    wait_until(lambda: "No photos yet" in strip.status.text(), 20)
    yield strip
    session.runner.cancel_all()
    sip.delete(strip)


def add(strip, *files: Path, count: int) -> None:
    strip.adding.add_files([str(file) for file in files])
    wait_until(lambda: strip.list.count() == count and not strip._session.runner.busy(), 20)


def drop(strip, *urls: str) -> bool:
    """Drag files onto the list and let go; whether they were let in."""
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    actions, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(20, 20), actions, data, Qt.MouseButton.LeftButton, keys)
    strip.list.dragEnterEvent(entered)
    if entered.isAccepted():
        strip.list.dropEvent(QDropEvent(QPointF(20, 20), actions, data, Qt.MouseButton.LeftButton, keys))
    return entered.isAccepted()


def test_files_dropped_become_photos_of_the_site(strip, workspace, site, tmp_path):
    files = [camera_photo(tmp_path / f"foto {number}.jpg", 800, 600, colours=10 * number) for number in range(3)]
    letter = tmp_path / "brief.jpg"
    letter.write_text("Geachte")
    strip.adding.caption.setText(MARKUP)
    told = []
    strip._session.data_changed.connect(lambda: told.append(True))
    assert drop(strip, *(QUrl.fromLocalFile(str(file)).toString() for file in (*files, letter)))
    wait_until(lambda: strip.list.count() == 3, 20)
    assert "“brief.jpg” is no picture" in strip.problems.text()
    assert told and strip.adding.caption.text() == ""
    photos = workspace.rows("photo", {"site_id": site})
    assert {photo["caption"] for photo in photos} == {MARKUP}
    for photo in photos:
        check_anonymous(photo["image"])
    item = strip.list.item(0)
    assert item.text() == MARKUP, "shown letter by letter"
    assert "<b>" not in item.toolTip() and "&lt;b&gt;" in item.toolTip()
    add(strip, files[0], count=3)
    assert "1 photo was there already" in strip.problems.text()


def test_only_files_of_this_computer_and_only_when_one_may(strip, workspace, site, tmp_path):
    assert drop(strip, "https://example.org/photo.jpg")
    assert "Save the picture first" in strip.problems.text()
    strip.show_site(site, (), "The role visitor may not do this.")
    assert not drop(strip, QUrl.fromLocalFile(str(camera_photo(tmp_path / "a.jpg"))).toString())
    assert not strip.adding.add_button.isEnabled()
    assert strip.adding.add_button.toolTip() == "The role visitor may not do this."
    strip.adding.add_files([str(tmp_path / "a.jpg")])
    assert "may not do this" in strip.problems.text() and not strip._session.runner.busy()
    strip.show_site(None, (), "")
    assert not strip.adding.add_button.isEnabled() and "Select a site" in strip.status.text()
    assert workspace.rows("photo") == []


def test_a_site_that_is_not_saved_yet_takes_no_photos(strip, workspace):
    strip.show_site("11111111-1111-4111-8111-111111111111", (), "")
    wait_until(lambda: not strip.adding.add_button.isEnabled(), 20)
    assert "not saved yet" in strip.adding.add_button.toolTip()


def test_a_picture_is_pasted(strip, workspace, site):
    QGuiApplication.clipboard().setImage(picture(500, 300))
    strip.window().activateWindow()
    strip.list.setFocus()
    wait_until(strip.list.hasFocus, 20)  # a shortcut works in the window in front only
    QTest.keyClick(strip.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: strip.list.count() == 1 and not strip._session.runner.busy(), 20)
    (photo,) = workspace.rows("photo", {"site_id": site})
    assert (photo["width"], photo["height"]) == (500, 300)
    assert strip.adding._pasted is None and strip.adding.paste_button.isEnabled()
    QGuiApplication.clipboard().setText("words")
    strip.adding.paste()
    assert "no picture in the clipboard" in strip.problems.text()


def test_files_are_pasted(strip, workspace, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(camera_photo(tmp_path / "a.jpg")))])
    QGuiApplication.clipboard().setMimeData(data)
    strip.adding.paste()
    wait_until(lambda: strip.list.count() == 1, 20)


def test_the_location_is_only_kept_on_purpose(strip, workspace, site, tmp_path):
    assert not strip.adding.keep_location.isChecked() and not strip.adding.location_hint.isVisible()
    strip.adding.keep_location.setChecked(True)
    assert "everybody who gets it" in strip.adding.location_hint.text() and strip.adding.location_hint.isVisible()
    add(strip, camera_photo(tmp_path / "a.jpg"), count=1)
    assert b"Exif" in workspace.rows("photo")[0]["image"]
    strip.show_site(add_site(workspace, "Elsewhere"), (), "")
    assert not strip.adding.keep_location.isChecked(), "the next site starts without"


def test_photos_are_looked_through_large(strip, tmp_path):
    files = [camera_photo(tmp_path / f"{number}.jpg", 1200 + number, 800, colours=20 * number) for number in range(3)]
    strip.adding.caption.setText(MARKUP)
    add(strip, *files, count=3)
    strip.list.setCurrentRow(0)
    QTest.keyClick(strip.list, Qt.Key.Key_Return)
    dialog = strip._dialog
    assert dialog.isVisible() and dialog.caption.text() == MARKUP
    assert dialog.caption.textFormat() == Qt.TextFormat.PlainText
    wait_until(lambda: dialog.view.image().width() == 1200, 20)
    assert not dialog.previous.isEnabled() and dialog.number.text() == "1 of 3"
    dialog.next.click()
    dialog.next.click()
    wait_until(lambda: dialog.view.image().width() == 1202, 20)
    assert not dialog.next.isEnabled()
    available = QGuiApplication.primaryScreen().availableGeometry()
    assert dialog.width() <= available.width() and dialog.height() <= available.height()
    assert "31/03/2026" in dialog.facts.text()
    dialog.close()


def test_a_copy_is_saved(strip, workspace, tmp_path, monkeypatch):
    add(strip, camera_photo(tmp_path / "a.jpg", 900, 600), count=1)
    target = tmp_path / "copies" / "b.jpg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *rest: (str(target), ""))
    strip.save_button.click()
    wait_until(lambda: "could not be written" in strip.problems.text(), 20)
    target.parent.mkdir()
    strip.save_button.click()
    wait_until(target.exists, 20)
    wait_until(lambda: target.read_bytes() == workspace.rows("photo")[0]["image"], 20)


def test_a_photo_nobody_else_has_is_taken_back(strip, workspace, site, tmp_path, monkeypatch):
    add(strip, camera_photo(tmp_path / "a.jpg"), camera_photo(tmp_path / "b.jpg", colours=30), count=2)
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *rest: answers.pop(0))
    strip.list.setCurrentRow(1)
    wait_until(strip.remove_button.isEnabled, 20)
    strip.remove_button.click()
    QTest.qWait(200)
    assert len(workspace.rows("photo")) == 2, "asked first"
    QTest.keyClick(strip.list, Qt.Key.Key_Delete)
    wait_until(lambda: strip.list.count() == 1, 20)
    assert len(workspace.rows("photo")) == 1
    assert [entry["kind"] for entry in workspace.rows("site_log", {"site_id": site})] == ["proposed", "photo_added"]


def test_a_photo_that_was_sent_stays(strip, workspace, site, tmp_path, monkeypatch):
    add(strip, camera_photo(tmp_path / "a.jpg"), count=1)
    (photo,) = workspace.rows("photo")
    with workspace.transaction() as connection:
        workspace.insert(connection, "sync_base", [
            {"collection": "photo", "id": photo["id"], "rev": 1, "payload": "{}", "local_row": ""}
        ])
    strip.show_site(site, (), "")
    wait_until(lambda: not strip.remove_button.isEnabled(), 20)
    assert "Others have this photo already" in strip.remove_button.toolTip()
    monkeypatch.setattr(QMessageBox, "question", lambda *rest: pytest.fail("nothing to ask"))
    strip.take_back()
    QTest.qWait(100)
    assert len(workspace.rows("photo")) == 1


def test_images_on_the_server_are_offered(strip, workspace, site, tmp_path):
    add(strip, camera_photo(tmp_path / "a.jpg", 900, 600), count=1)
    assert not strip.fetch_button.isVisible()
    with workspace.transaction() as connection:
        connection.execute("UPDATE photo SET image = NULL")
    strip.show_site(site, (), "")
    wait_until(strip.fetch_button.isVisible, 20)
    assert "on the server only" in strip.status.text() and "Only the thumbnail" in strip.list.item(0).toolTip()
    assert not strip.list.item(0).icon().isNull()
    assert not strip.save_button.isEnabled()
    settings.set_central_address("")
    strip.fetch_button.click()
    assert "address of the central API" in strip.problems.text()
    started = []
    settings.set_central_address("https://example.org/api")
    strip._session.runner.run = lambda name, parameters, **rest: started.append((name, parameters))
    strip.fetch_button.click()
    settings.set_central_address("")
    assert started[0][0] == "fetchphotos" and started[0][1]["SITES"] == site


def test_photos_by_other_programs_and_damaged_ones_are_shown_as_far_as_they_go(strip, workspace, site, tmp_path):
    image = camera_photo(tmp_path / "a.jpg", 300, 200).read_bytes()
    with workspace.transaction() as connection:
        workspace.insert(connection, "photo", [
            {"id": "a", "nis": workspace.nis, "site_id": site, "image": image},
            {"id": "b", "nis": workspace.nis, "site_id": site, "image": b"no picture", "thumbnail": "%%%"},
            {"id": "c", "nis": workspace.nis, "thumbnail": None, "content_sha256": hashlib.sha256(b"c").hexdigest()},
            {"id": "d", "nis": workspace.nis, "site_id": "another site", "image": image},
        ])
    strip.show_site(site, ("c", "never there"), "")
    wait_until(lambda: strip.list.count() == 3, 20)
    assert not strip.remove_button.isEnabled() and "does not say who" in strip.remove_button.toolTip()
    strip.open_photo(1)
    wait_until(lambda: "cannot be shown" in strip._dialog.facts.text(), 20)
    strip._dialog.close()


def test_nothing_is_read_on_the_main_thread(strip, workspace, site, tmp_path, monkeypatch):
    threads = set()
    decoded = site_photos.decoded
    monkeypatch.setattr(site_photos, "decoded", lambda *rest: threads.add(threading.current_thread()) or decoded(*rest))
    monkeypatch.setattr(
        photo_strip, "read_photos",
        lambda *rest: threads.add(threading.current_thread()) or site_photos.read_photos(*rest),
    )  # fmt: skip
    add(strip, camera_photo(tmp_path / "a.jpg", 900, 600), count=1)
    strip.open_photo(0)
    wait_until(lambda: strip._dialog.view.image().width() == 900, 20)
    strip._dialog.close()
    assert threads and threading.main_thread() not in threads


def test_the_strip_fits_a_narrow_panel_and_every_control_has_a_name(strip):
    assert strip.minimumSizeHint().width() <= 300
    adding = (strip.adding.add_button, strip.adding.paste_button, strip.adding.caption)
    for widget in (*adding, strip.open_button, strip.save_button, strip.remove_button, strip.list):
        assert widget.accessibleName() and widget.objectName().startswith("EvPlanner")
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_strip_that_is_gone_hears_nothing(session, lille, site):
    assert session.open(lille)
    strip = PhotoStrip(session)
    strip.show_site(site, (), "")
    sip.delete(strip)
    QTest.qWait(300)
