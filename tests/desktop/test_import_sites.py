"""The window in which a list of sites is imported: what it guesses and shows, what it refuses beside which field."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from evplanner_plugin.gui import settings
from evplanner_plugin.gui.settings import Author
from evplanner_plugin.workspace.store import Workspace
from tests.desktop.panel_fixture import wait_until

pytest_plugins = ["tests.desktop.panel_fixture"]

HEAD = "Naam;Straat;Huisnummer;Laadpunten;X;Y;Motivatie"
ROWS = ("Kerk;Dorp;1;2;182500,5;213540,25;Naast de kerk", "Sporthal;;;4;179500;217200;")


@pytest.fixture
def dialog(session, lille):
    from evplanner_plugin.gui.sites.propose.import_sites_dialog import ImportSitesDialog

    before = settings.author()
    settings.set_author(Author("Noor", "planner", "mobility"))
    assert session.open(lille)
    wait_until(lambda: not session.sites.reading)
    made = ImportSitesDialog(session)
    made.show()
    yield made
    settings.set_author(before)
    made.close()
    sip.delete(made)


def write(folder, *lines, name="lijst.csv", encoding="utf-8"):
    path = folder / name
    path.write_bytes("\n".join(lines).encode(encoding))
    return path


def look(dialog, path) -> None:
    dialog.choose_file(path)
    looked(dialog)


def looked(dialog) -> None:
    wait_until(lambda: not dialog._soon.isActive() and not dialog.looking)


def beside(dialog) -> dict[str, str]:
    """What is said beside the fields."""
    labels = {"file": dialog.file_problem, "place": dialog.table.place_problem, "crs": dialog.table.crs_problem}
    return {field: label.text() for field, label in labels.items() if label.isVisibleTo(dialog) and label.text()}


def shown(dialog) -> list[list[str]]:
    table = dialog.rows.table
    return [
        [table.item(row, column).text() for column in range(table.columnCount())] for row in range(table.rowCount())
    ]


def imported(dialog) -> list[dict]:
    session = dialog._session
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    wait_until(lambda: not session.runner.busy())
    return Workspace.open(session.workspace().path).rows("proposed_site")


def choose(box, text) -> None:
    """Choose an entry as a user does."""
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def test_a_table_is_guessed_shown_and_imported(dialog, tmp_path):
    assert not dialog.import_button.isEnabled()
    look(dialog, write(tmp_path, HEAD, *ROWS, "Buiten;;;;10000;10000;", "Nergens;;;;;;"))
    table = dialog.preview.table
    assert (table.delimiter, table.decimal_comma, table.x, table.y, table.crs) == (";", True, "X", "Y", "EPSG:31370")
    assert dialog.table.isVisible() and dialog.table.crs.crs().authid() == "EPSG:31370"
    assert [row[0] for row in shown(dialog)] == ["Kerk", "Sporthal", "Buiten", "Nergens"]
    assert beside(dialog) == {}
    assert dialog.summary.text().startswith("2 of 3 points lie in Lille. Without a place: 1.")
    assert "Motivatie" in dialog.taken.text() and "Laadpunten" in dialog.taken.text()
    choose(dialog.origin, "Pole follows car")

    first, second = imported(dialog)
    assert (first["name"], first["street"], first["house_number"], first["points"]) == ("Kerk", "Dorp", "1", 2)
    assert (first["geometry"].x, first["geometry"].y) == (182500.5, 213540.25)
    assert first["rationale"] == "Naast de kerk" and first["origin"] == "pole_follows_car"
    assert (second["street"], second["house_number"]) == ("Nieuwstraat", "12")  # from the layers


@pytest.mark.parametrize(
    ("lines", "encoding", "read"),
    [
        (("name,lon,lat", "Kerk,4.8023,51.2621"), "utf-8", (",", False, "lon", "lat", "EPSG:4326")),
        (("naam\tlengtegraad\tbreedtegraad", "Kerk\t4,8023\t51,2621"), "utf-8",
         ("\t", True, "lengtegraad", "breedtegraad", "EPSG:4326")),
        (("Naam;Oost;Noord", "Hé;182500;213540"), "cp1252", (";", False, "Oost", "Noord", "EPSG:31370")),
        (("naam;x;y", "Kerk;682 500,4;713.539,9"), "utf-8", (";", True, "x", "y", "EPSG:3812")),
        (("naam|X|Y", "Kerk|534590|6670000"), "utf-16", ("|", False, "X", "Y", "EPSG:3857")),
    ],
    ids=["degrees", "degrees with commas", "by values", "Lambert 2008 with thousands", "web"],
)  # fmt: skip
def test_how_tables_are_written_is_guessed(dialog, tmp_path, lines, encoding, read):
    look(dialog, write(tmp_path, *lines, encoding=encoding))
    table = dialog.preview.table
    assert (table.delimiter, table.decimal_comma, table.x, table.y, table.crs) == read
    assert shown(dialog)[0][0] in ("Kerk", "Hé")


def test_what_is_wrong_is_said_beside_its_field(dialog, tmp_path):
    look(dialog, tmp_path / "there_is_none.csv")
    assert "cannot be read" in beside(dialog)["file"] and not dialog.import_button.isEnabled()
    look(dialog, write(tmp_path, HEAD, name="empty.csv"))
    assert "holds no rows" in beside(dialog)["file"]
    (tmp_path / "picture.csv").write_bytes(b"\x89PNG\x00\x00" * 40)
    look(dialog, tmp_path / "picture.csv")
    assert "is no table of text" in beside(dialog)["file"]
    look(dialog, write(tmp_path, "no points at all", name="words.geojson"))
    assert "nothing that QGIS can read" in beside(dialog)["file"] and not dialog.table.isVisible()

    look(dialog, write(tmp_path, "naam;adres", "Kerk;Dorp 1", name="addresses.csv"))
    assert "which columns" in beside(dialog)["place"] and list(beside(dialog)) == ["place"]
    look(dialog, write(tmp_path, "naam;x;y", "Kerk;hier;daar", name="words.csv"))
    assert "no numbers" in beside(dialog)["place"]
    look(dialog, write(tmp_path, "naam;x;y", "Kerk;1;2", name="small.csv"))
    assert "coordinate system" in beside(dialog)["crs"] and not dialog.import_button.isEnabled()
    look(dialog, write(tmp_path, "naam;x;y", "Kerk;213540;182500", name="turned.csv"))
    assert "changed places" in beside(dialog)["place"] and not dialog.import_button.isEnabled()
    look(dialog, write(tmp_path, "naam;x;y", "Elders;150000;200000", name="elsewhere.csv"))
    assert "None of the points lies in Lille" in beside(dialog)["crs"] and not dialog.import_button.isEnabled()


def test_the_user_has_the_last_word_on_how_a_table_reads(dialog, tmp_path):
    look(dialog, write(tmp_path, "naam;x;y;a;b", "Kerk;1;2;182500;213540", name="other.csv"))
    assert not dialog.import_button.isEnabled()
    choose(dialog.table.x, "a")
    looked(dialog)
    choose(dialog.table.y, "b")
    looked(dialog)
    assert dialog.preview.table.crs == "EPSG:31370" and beside(dialog) == {} and dialog.import_button.isEnabled()
    look(dialog, write(tmp_path, "naam;x;y", "Kerk;182500;213540", name="next.csv"))
    # What was said of the former file is forgotten.
    assert (dialog.preview.table.x, dialog.preview.table.y) == ("x", "y")
    (site,) = imported(dialog)
    assert site["name"] == "Kerk"


def test_degrees_that_are_said_to_be_metres_are_refused(dialog, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem

    look(dialog, write(tmp_path, "naam;x;y", "Kerk;4.8023;51.2621"))
    assert dialog.import_button.isEnabled()
    dialog.table.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:31370"))
    looked(dialog)
    assert "may be degrees" in beside(dialog)["crs"] and not dialog.import_button.isEnabled()


def points(*wkts, crs="EPSG:4326") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Point?crs={crs}&field=nom:string&field=bornes:integer", "Liste", "memory")
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"Site {number} <b>", 2])
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    return layer


def test_a_layer_of_the_project_and_a_file_with_layers(dialog, session, tmp_path):
    layer = points("POINT(4.8023 51.2621)", "POINT(0 0)", "")
    session.project.addMapLayer(layer)
    dialog.layer.setLayer(layer)
    looked(dialog)
    assert not dialog.table.isVisible() and beside(dialog) == {}
    assert dialog.summary.text().startswith("1 of 2 points lie in Lille. At 0, 0: 1. Without a place: 1.")
    path = str(tmp_path / "two.gpkg")
    for name, each in (("far", points("POINT(3 50)")), ("near", points("POINT(4.8023 51.2621)"))):
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = name
        if name == "near":
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        QgsVectorFileWriter.writeAsVectorFormatV3(each, path, session.project.transformContext(), options)
    look(dialog, path)
    assert dialog.layer.currentLayer() is None and dialog.sublayer.isVisible()
    assert "None of the points" in beside(dialog)["file"]
    choose(dialog.sublayer, "near")
    looked(dialog)
    assert dialog.import_button.isEnabled()
    (site,) = imported(dialog)
    assert site["name"] == "Site 0 <b>"


def test_a_geojson_file(dialog, tmp_path):
    content = {
        "type": "FeatureCollection",
        "features": [
            {"type": "Feature", "properties": {"naam": "Kerk", "parkeerplaatsen": 2},
             "geometry": {"type": "Point", "coordinates": [4.8023, 51.2621]}},
            {"type": "Feature", "properties": {"naam": "Zonder"}, "geometry": None},
        ],
    }  # fmt: skip
    path = tmp_path / "sites.geojson"
    path.write_text(json.dumps(content), encoding="utf-8")
    look(dialog, path)
    assert dialog.summary.text().startswith("1 of 1 points lie in Lille. Without a place: 1.")
    (site,) = imported(dialog)
    assert (site["name"], site["bays"]) == ("Kerk", 2)


def test_nothing_is_imported_by_nobody_or_while_layers_are_edited(dialog, session, tmp_path):
    settings.set_author(Author())
    look(dialog, write(tmp_path, HEAD, *ROWS))
    assert not dialog.import_button.isEnabled() and "who you are" in dialog.import_button.toolTip()
    settings.set_author(Author("Noor", "planner", "mobility"))
    session.edits.sites_layer().startEditing()
    look(dialog, write(tmp_path, HEAD, *ROWS, name="again.csv"))
    assert not dialog.import_button.isEnabled() and "being edited" in dialog.import_button.toolTip()
    session.edits.sites_layer().rollBack()


def test_another_file_in_the_middle_of_reading_counts(dialog, tmp_path):
    slow = write(tmp_path, "naam;x;y", *["Kerk;182500;213540"] * 20_000, name="slow.csv")
    dialog.choose_file(slow)
    QTest.qWait(280)
    look(dialog, write(tmp_path, "naam;x;y", "Laatste;182500;213540", name="last.csv"))
    assert shown(dialog) == [["Laatste", "182500", "213540"]]
