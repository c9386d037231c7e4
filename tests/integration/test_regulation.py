"""The supplementary regulation as the toolbox makes it: whole files, places, the log, and nothing invented."""

from __future__ import annotations

import json
import threading
import zipfile
from pathlib import Path

import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

from evplanner_plugin.algorithms.regulating.places import read_places
from evplanner_plugin.documents.regulation.site_motives import GONE
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.regulation.wording import Wording
from evplanner_plugin.workspace.store import Workspace

pytestmark = pytest.mark.usefixtures("provider")

MUNICIPAL = shapely.LineString([(190_000, 215_000), (190_200, 215_000)])
REGIONAL = shapely.LineString([(190_100, 215_004), (190_100, 215_200)])
NASTY = 'Sint-"Jan" <b>&amp; {town} </w:t> 🌳'


def add_site(workspace, id, x, y, *entries, **columns):
    """A proposed site with entries (kind, payload)."""
    point = shapely.Point(x, y)
    given = [("proposed", {"origin": "strategic"}), *entries]
    log = []
    for minute, (kind, payload) in enumerate(given):
        at = f"2026-03-02T08:{minute:02d}:00.000Z"
        entry = LogEntry(f"{id}-{minute}", id, at, "Noor Geheim", "planner", "mobility", kind, payload)
        log.append({**entry.to_row(), "nis": workspace.nis, "geometry": point})
    with workspace.transaction() as connection:
        row = {"id": id, "nis": workspace.nis, "name": f"Site {id}", "origin": "strategic", "geometry": point}
        workspace.insert(connection, "proposed_site", [{**row, **columns}])
        workspace.insert(connection, "site_log", log)


@pytest.fixture
def workspace(lille):
    """Four sites: whole and approved, one on a corner without anything, one rejected, one with a nasty name."""
    made = Workspace.open(lille)
    approved = ("approved", {"reason": "geheim", "remark": "geheim", "supersedes": []})
    add_site(made, "a", 190_020, 215_003, ("commented", {"text": "geheim"}), approved, bays=2, house_number="12")
    add_site(made, "b", 190_100, 215_002)
    add_site(made, "c", 190_030, 215_003, ("rejected", {"reason": "trees", "supersedes": []}))
    add_site(made, "d", 190_100, 215_150, approved, name=NASTY, rationale=NASTY, bays=1, house_number="3")
    return made


@pytest.fixture
def streets():
    """Two streets with managers; their corner is at site b."""
    layer = QgsVectorLayer("LineString?crs=EPSG:31370&field=straatnm:string&field=lblbeheer:string", "Wegen", "memory")
    features = []
    for line, name, manager in ((MUNICIPAL, "Kerkstraat", "Gemeente Lille"), (REGIONAL, "Steenweg", "AWV121")):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(line.wkt))
        feature.setAttributes([name, manager])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def draft(workspace, folder, sites="a", **more) -> dict:
    """Run the algorithm as the toolbox does; without maps, which have tests of their own."""
    import processing

    parameters = {
        "WORKSPACE": str(workspace.path), "SITES": sites, "DECISION_DATE": "2026-12-14", "ORGAN": 1, "ACTOR": "Noor",
        "MAPS": False, "FORMATS": ["json"], "OUTPUT": str(folder), **more,
    }  # fmt: skip
    return processing.run("evplanner:regulation", parameters, feedback=QgsProcessingFeedback(False))


def refused(workspace, folder, **more) -> str:
    with pytest.raises(QgsProcessingException) as refusal:
        draft(workspace, folder, **more)
    assert "Traceback" not in str(refusal.value)
    return str(refusal.value)


def drafted_entries(workspace):
    return workspace.rows("site_log", {"kind": "regulation_drafted"})


def machine(result, number=0) -> dict:
    path = [path for path in result["FILES"].splitlines() if path.endswith(".json")][number]
    return json.loads(Path(path).read_text(encoding="utf-8"))


def test_one_site_becomes_whole_documents_that_others_open(workspace, streets, tmp_path):
    docx, opendocument = pytest.importorskip("docx"), pytest.importorskip("odf.opendocument")
    result = draft(workspace, tmp_path / "new", STREETS=streets, FORMATS=["odt", "docx", "pdf", "json"], MAPS=True)
    files = [Path(path) for path in result["FILES"].splitlines()]
    assert [path.name for path in files] == [
        f"aanvullend_reglement_2026-12-14.{ending}" for ending in ("odt", "docx", "pdf", "json")
    ]
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == sorted(path.name for path in files)
    paragraphs = {each.text: each.style.name for each in docx.Document(str(files[1])).paragraphs}
    assert "Artikel 1. Kerkstraat" in paragraphs and paragraphs["Artikel 1. Kerkstraat"] not in ("Normal", "Standard")
    assert any("ter hoogte van huisnummer 12" in text for text in paragraphs)
    assert len(docx.Document(str(files[1])).inline_shapes) >= 1
    content = opendocument.load(str(files[0])).xml()
    for text in ("Artikel 1. Kerkstraat", "[in te vullen: ", "E9a"):
        assert text.encode() in content if isinstance(content, bytes) else text in content
    assert files[2].read_bytes().startswith(b"%PDF")
    for path in files[:2]:
        everything = b"".join(zipfile.ZipFile(path).read(name) for name in zipfile.ZipFile(path).namelist())
        assert b"geheim" not in everything.lower() and b"Noor" not in everything
    assert "Geheim" not in files[3].read_text() and result["TO_FILL"] > 0 and result["ARTICLES"] == 1


def test_the_machine_readable_form_carries_the_official_signs(workspace, streets, tmp_path):
    measure = machine(draft(workspace, tmp_path, STREETS=streets))["articles"][0]["measures"][0]
    concepts = {sign["concept"]["label"]: sign["concept"]["@id"] for sign in measure["signs"]}
    assert concepts == {sign.id: sign.uri for sign in Wording.bundled().signs} and len(concepts) == 2
    assert all(uri.startswith("http://data.vlaanderen.be/id/concept/Verkeersbordconcept/") for uri in concepts.values())
    assert measure["bays"] == 2 and measure["place"]["street"] == "Kerkstraat" and measure["site"] == "a"
    assert "EPSG/0/31370> POINT(190020.00 215003.00)" in measure["place"]["geometry"]["wkt"]


def test_drafts_are_noted_site_by_site_and_remembered(workspace, streets, tmp_path):
    given = {"a": {"side": "even", "from": "nummer 2"}, "d": {"bays": 3}}
    draft(workspace, tmp_path, "a,d", STREETS=streets, PLACES=json.dumps(given))
    entries = {row["site_id"]: row for row in drafted_entries(workspace)}
    assert set(entries) == {"a", "d"} and {row["at"] for row in entries.values()} == {entries["a"]["at"]}
    payload = entries["a"]["payload"]
    assert (payload["on"], payload["road"], payload["document"]) == (
        "2026-12-14", "municipal", "aanvullend_reglement_2026-12-14.json"
    )  # fmt: skip
    assert entries["d"]["payload"]["document"].endswith("_gewestwegen.json") and entries["a"]["geometry"] is not None
    assert "public_road_code_2024" in payload["texts"] and payload["place"]["side"] == "even"
    again = read_places(workspace, ["a", "d"])
    assert [(place.side, place.start, place.bays, place.road) for place in again] == [
        ("even", "nummer 2", 2, ""), ("", "", 3, "")
    ]  # fmt: skip


def test_a_corner_names_both_streets_until_somebody_settles_it(workspace, streets, tmp_path):
    result = draft(workspace, tmp_path / "1", "b", STREETS=streets)
    assert "Kerkstraat" in result["NOTICES"] and "Steenweg" in result["NOTICES"]
    assert "number of bays" in result["NOTICES"] and "no photo" in result["NOTICES"]
    assert "not approved" in result["NOTICES"]
    assert "Kerkstraat to Steenweg" in draft(workspace, tmp_path / "2", "b", STREETS=streets)["NOTICES"].replace(
        "as to ", "to "
    )
    assert drafted_entries(workspace)[0]["payload"]["place"]["street"] == ""
    settled = draft(workspace, tmp_path / "3", "b", STREETS=streets, PLACES='{"b": {"street": "Steenweg"}}')
    assert "Kerkstraat" not in settled["NOTICES"] and settled["FILES"].endswith("_gewestwegen.json")
    assert machine(settled)["articles"][0]["measures"][0]["place"]["road"] == "regional"


def test_without_a_layer_of_roads_nothing_is_made_up(lille, tmp_path):
    from evplanner_plugin.workspace.create import create_workspace

    path = tmp_path / "bare.gpkg"
    create_workspace(path, "13019")
    bare = Workspace.open(path)
    add_site(bare, "x", 190_000, 215_000)
    result = draft(bare, tmp_path / "drafts", "x", ORGAN=0)
    place = machine(result)["articles"][0]["measures"][0]["place"]
    assert not {"street", "road", "at"} & set(place)
    for sentence in ("No street name", "Who manages the road", "council or the college", "bays of “Site x” lie"):
        assert sentence in result["NOTICES"]
    assert len(machine(result)["toFill"]) >= 8


def test_a_layer_that_tells_nothing_of_streets_is_refused(workspace, tmp_path):
    bare = QgsVectorLayer("LineString?crs=EPSG:31370&field=width:double", "Breedtes", "memory")
    assert "“Breedtes” names neither streets" in refused(workspace, tmp_path / "drafts", STREETS=bare)


def test_the_road_of_somebody_else_is_neither_municipal_nor_regional(workspace, tmp_path):
    layer = QgsVectorLayer("LineString?crs=EPSG:3812&field=wegbeheerder:string", "Beheer", "memory")
    feature = QgsFeature(layer.fields())
    there = QgsGeometry.fromWkt(MUNICIPAL.wkt)
    lambert = (QgsCoordinateReferenceSystem("EPSG:31370"), QgsCoordinateReferenceSystem("EPSG:3812"))
    there.transform(QgsCoordinateTransform(*lambert, QgsCoordinateTransformContext()))
    feature.setGeometry(there)
    feature.setAttributes(["De Vlaamse Waterweg"])
    assert layer.dataProvider().addFeatures([feature])[0]
    result = draft(workspace, tmp_path, STREETS=layer, PLACES='{"a": {"street": "Jaagpad"}}')
    assert "managed by De Vlaamse Waterweg" in result["NOTICES"]
    assert "road" not in machine(result)["articles"][0]["measures"][0]["place"]


def test_two_documents_never_bear_the_same_number(workspace, streets, tmp_path):
    result = draft(workspace, tmp_path, "a,d", STREETS=streets, NUMBER="7")
    assert machine(result)["number"] == "7" and "number" not in machine(result, 1)


def test_a_photo_stands_in_the_annex_with_words_of_the_document_s_own(workspace, streets, tmp_path):
    docx = pytest.importorskip("docx")
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    image.fill(QColor("olive"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")
    with workspace.transaction() as connection:
        workspace.insert(
            connection, "photo",
            [{"id": "p", "nis": workspace.nis, "site_id": "a", "caption": "geheim", "image": bytes(buffer.data()),
              "taken_at": "2026-03-31T08:15:00.000Z", "geometry": shapely.Point(190_020, 215_003)}],
        )  # fmt: skip
    result = draft(workspace, tmp_path, STREETS=streets, FORMATS=["docx"])
    document = docx.Document(result["FILES"])
    texts = [each.text for each in document.paragraphs]
    assert any("Kerkstraat, ter hoogte van huisnummer 12, foto van 31 maart 2026" in text for text in texts)
    assert not any("geheim" in text for text in texts) and "no photo" not in result["NOTICES"]
    kept = [part.blob for part in document.part.package.iter_parts() if part.content_type == "image/jpeg"]
    assert [QImage.fromData(blob).width() for blob in kept] == [800]


def test_names_are_text_in_every_format(workspace, streets, tmp_path):
    docx = pytest.importorskip("docx")
    result = draft(
        workspace, tmp_path, "d", STREETS=streets, FORMATS=["odt", "docx", "json"],
        PLACES=json.dumps({"d": {"street": NASTY}}),
    )
    texts = [each.text for each in docx.Document(result["FILES"].splitlines()[1]).paragraphs]
    assert any(text.startswith("Artikel 1.") and NASTY in text for text in texts)
    assert NASTY in machine(result)["articles"][0]["title"]


def test_a_draft_that_is_there_is_never_replaced(workspace, tmp_path):
    first = draft(workspace, tmp_path, RECORD=False)["FILES"]
    Path(first).write_text("worked on", encoding="utf-8")
    second = draft(workspace, tmp_path, RECORD=False)["FILES"]
    assert Path(second).name == "aanvullend_reglement_2026-12-14_2.json"
    assert Path(first).read_text(encoding="utf-8") == "worked on" and not drafted_entries(workspace)


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"sites": "a,c"}, "“Site c” was rejected or cancelled"),
        ({"sites": "a,nobody"}, "has no proposed site nobody"),
        ({"sites": " , "}, "No site is chosen"),
        ({"DECISION_DATE": "14/12/2026"}, "is no date"),
        ({"DECISION_DATE": " "}, "day of the decision is missing"),
        ({"DECISION_DATE": "1999-01-01"}, "On 01/01/1999 none of the legal texts"),
        ({"ACTOR": " "}, "does not say who"),
        ({"ROLE": "adviser"}, "may not record"),
        ({"PLACES": "[1"}, "PLACES"),
        ({"PLACES": '{"a": 3}'}, "no JSON object"),
        ({"PLACES": '{"a": {"bays": "many"}}'}, "no number of bays"),
        ({"TEMPLATE": "/nowhere/house.docx"}, "There is no template"),
    ],
)
def test_what_cannot_be_meant_is_one_sentence_and_nothing_is_written(workspace, tmp_path, more, sentence):
    assert sentence in refused(workspace, tmp_path / "drafts", **more)
    assert not (tmp_path / "drafts").exists() and not drafted_entries(workspace)


def test_a_folder_that_cannot_be_written_leaves_no_entry(workspace, tmp_path):
    (tmp_path / "file").write_text("in the way")
    assert "Nothing can be written in the folder" in refused(workspace, tmp_path / "file" / "drafts")
    assert not drafted_entries(workspace)


def test_a_workspace_that_cannot_be_written_gets_no_files_either(workspace, tmp_path, monkeypatch):
    from evplanner_plugin.documents.regulation import record
    from evplanner_plugin.errors import WorkspaceError

    def full(*anything):
        raise WorkspaceError("The disk is full.")

    monkeypatch.setattr(record, "record_drafts", full)
    assert "The disk is full" in refused(workspace, tmp_path / "drafts")
    assert not (tmp_path / "drafts").exists()


def test_cancel_leaves_nothing(workspace, tmp_path):
    class Stopped(QgsProcessingFeedback):
        def isCanceled(self):
            return True

    import processing

    with pytest.raises(QgsProcessingException):
        processing.run(
            "evplanner:regulation",
            {"WORKSPACE": str(workspace.path), "SITES": "a", "DECISION_DATE": "2026-12-14", "ACTOR": "Noor",
             "OUTPUT": str(tmp_path / "drafts")},
            feedback=Stopped(False),
        )  # fmt: skip
    assert not drafted_entries(workspace) and not list(tmp_path.glob("drafts/*"))


def test_the_town_s_own_words_and_texts_are_used(workspace, streets, tmp_path):
    with workspace.transaction() as connection:
        for id, value in (
            ("documents_competent_organ", "College"), ("documents_delegation_decision", "het besluit van 1 april 2025"),
            ("documents_numbering", "AR-{year}-{number}"), ("documents_approved_plan", "het laadplan van 2025"),
        ):  # fmt: skip
            connection.execute("UPDATE parameter SET value = ? WHERE id = ?", (value, id))
        connection.execute("UPDATE legal_text SET title = 'de eigen tekst' WHERE id = 'road_traffic_act'")
        connection.execute("DELETE FROM legal_text WHERE id = 'availability_decision'")
    made = machine(draft(workspace, tmp_path, STREETS=streets, ORGAN=0, NUMBER="7"))
    assert made["number"] == "AR-2026-7" and made["evplanner:organ"] == "college"
    titles = {text["evplanner:text"]: text["title"] for text in made["legalBasis"]}
    assert titles["road_traffic_act"] == "de eigen tekst" and "availability_decision" not in titles
    assert not any("delegatie" in gap or "plan" in gap for gap in made["toFill"])


def test_statuses_that_end_a_site_are_those_of_the_list_of_sites():
    from evplanner_plugin.algorithms.chosen_sites import NO_LONGER_MEANT

    assert set(GONE) == set(NO_LONGER_MEANT)


def test_photos_come_in_the_order_of_their_sites_and_stop_when_told(workspace):
    from evplanner_plugin.documents.regulation.annex_photos import annex_photos
    from evplanner_plugin.errors import Cancelled

    with annex_photos(workspace, ["nobody", "nothing"]) as photos:
        assert list(photos) == [None, None]
    with annex_photos(workspace, ["nobody"], lambda: True) as photos, pytest.raises(Cancelled):
        next(photos)
    assert "annex-photos" not in {thread.name for thread in threading.enumerate()}


def test_the_machine_readable_draft_says_nothing_of_a_road_that_nobody_knows(workspace, tmp_path):
    result = draft(workspace, tmp_path, FORMATS=["json"], MAPS=False, PHOTOS=False)
    content = json.loads(Path(result["FILES"].splitlines()[0]).read_text(encoding="utf-8"))
    assert content["@type"] == ["besluit:Besluit"]
    assert "road" not in content and "evplanner:decisionType" not in content
