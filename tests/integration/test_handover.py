"""Decided sites handed over, answered by the holder, read back, and handed over again."""

from __future__ import annotations

import csv
import errno
import hashlib
import io
import json
import subprocess
import uuid
import zipfile
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
import shapely
from osgeo import gdal, ogr
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from evplanner_plugin.documents.handover import package
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.state import fold
from evplanner_plugin.domain.times import to_text
from evplanner_plugin.workspace.handover import difference_now
from evplanner_plugin.workspace.handover_packages import newest_package
from evplanner_plugin.workspace.site_log import entries_of, read_summaries
from evplanner_plugin.workspace.store import Workspace
from tests.photo_files import camera_photo

IDS = [str(uuid.uuid5(uuid.NAMESPACE_URL, f"site {number}")) for number in range(6)]
NAMES = [
    "Markt", "=HYPERLINK(\"http://example.org\")", "<script>alert(1)</script> & \"co\"", "Bos 🌳 d'Été", "@x", "Kerk"
]  # fmt: skip
ANSWERED = ("ACKNOWLEDGED", "STEPS", "INSTALLED", "IN_SERVICE", "CANCELLED")
SECRET = "Niet aan buitenstaanders vertellen"


class Told(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self) -> None:
        super().__init__(False)
        self.said: list[str] = []

    def pushInfo(self, text: str) -> None:
        self.said.append(text)

    pushWarning = pushInfo


def run(name: str, feedback=None, **parameters) -> dict:
    """Run an algorithm as the toolbox does."""
    import processing

    return processing.run(f"evplanner:{name}", parameters, feedback=feedback or Told())


def hand_over(workspace: Workspace, path: Path, feedback=None, **more) -> dict:
    """Hand over, without sheets unless they are asked for: they take time."""
    given = {"RECIPIENT": "Holder nv", "CONTACT": "dienst@lille.be", "SHEETS": False, "ACTOR": "Collega Geheim",
             "ROLE": "planner", "LANGUAGE": "nl", **more}  # fmt: skip
    return run("handover", feedback, WORKSPACE=str(workspace.path), OUTPUT=str(path), **given)


def read_back(workspace: Workspace, path: Path, feedback=None, **more) -> dict:
    given = {"ACTOR": "An", "ROLE": "planner", **more}
    return run("importreturn", feedback, WORKSPACE=str(workspace.path), SOURCE=str(path), **given)


def note(workspace: Workspace, site_id: str, kind: str, payload: dict, at: str = "2026-03-20T08:00:00.000Z") -> None:
    entry = LogEntry.new(site_id, kind, "Collega Geheim", "planner", "mobility", payload, at=at)
    with workspace.transaction() as connection:
        row = {**entry.to_row(), "nis": workspace.nis, "geometry": shapely.Point(190_000, 215_000)}
        workspace.insert(connection, "site_log", [row])


@pytest.fixture
def workspace(lille) -> Workspace:
    """Five approved sites with everything that could go wrong in their names, and one that is still in review."""
    made = Workspace.open(lille)
    with made.transaction() as connection:
        made.insert(connection, "proposed_site", [
            {"id": id_, "nis": "13019", "name": name, "street": "Rechtestraat", "house_number": str(number),
             "points": 2, "bays": 2, "rationale": SECRET, "score": 0.5, "created_by": "Collega Geheim",
             "geometry": shapely.Point(190_000 + 10 * number, 215_000)}
            for number, (id_, name) in enumerate(zip(IDS, NAMES))
        ])  # fmt: skip
    for id_ in IDS:
        note(made, id_, "proposed", {"origin": "strategic"}, "2026-03-01T08:00:00.000Z")
        note(made, id_, "commented", {"text": SECRET, "reply_to": None}, "2026-03-02T08:00:00.000Z")
    for id_ in IDS[:5]:
        note(made, id_, "approved", {"reason": "", "remark": SECRET, "supersedes": []}, "2026-03-05T08:00:00.000Z")
    return made


def hours_from_now(hours: int) -> str:
    return to_text(datetime.now(timezone.utc) + timedelta(hours=hours))


def statuses(workspace: Workspace) -> dict[str, str]:
    return {id_: summary.status for id_, summary in read_summaries(workspace).items()}


def content_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def form_of(path: Path) -> list[dict[str, str]]:
    """The form in a package, row by row."""
    text = content_of(path)["return.csv"].decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def write_form(path: Path, rows: list[dict[str, str]], *, delimiter: str = ";", encoding: str = "utf-8-sig") -> Path:
    with path.open("w", encoding=encoding, errors="replace", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)
    return path


def write_by_gdal(path: Path, rows: list[dict[str, str]], driver: str) -> Path:
    source = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = source.CreateLayer("answers", None, ogr.wkbNone)
    for header in rows[0]:
        layer.CreateField(ogr.FieldDefn(header, ogr.OFTString))
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for header, value in row.items():
            feature.SetField(header, value)
        layer.CreateFeature(feature)
    del layer, source
    return path


def answered(path: Path) -> list[dict[str, str]]:
    """The form of a package as a holder fills it in: four sites with an answer, one without."""
    by_id = {row["Locatie-id"]: row for row in form_of(path)}
    day = "2026-06-20"
    by_id[IDS[0]].update({"Ontvangst bevestigd op": "ja", "Geplaatst op": "2026-05-02",
                          "Installateur": "Piët & Zoon <b>", "In dienst op": "20/5/2026"})  # fmt: skip
    by_id[IDS[1]].update({"Ontvangst bevestigd op": "ja", "Stap": "Netonderzoek", "Stap gestart op": day})
    by_id[IDS[2]].update({"Geannuleerd op": day, "Reden van annulering": "Bomen in de weg"})
    by_id[IDS[3]].update({"Geplaatst op": day, "Opmerking": "'=1+1 <i>"})
    return list(by_id.values())


def test_a_package_holds_the_same_sites_in_every_format_and_nothing_internal(provider, workspace, tmp_path):
    done = hand_over(workspace, tmp_path / "one.zip")
    assert (done["VERSION"], done["NEW"], done["UNCHANGED"], done["DIFFERENCE"]) == (1, 5, 0, "5 new sites")
    files = content_of(tmp_path / "one.zip")
    manifest = json.loads(files["manifest.json"])
    assert set(manifest["files"]) == set(files) - {"manifest.json"}
    assert all(hashlib.sha256(files[name]).hexdigest() == each["sha256"] and len(files[name]) == each["bytes"]
               for name, each in manifest["files"].items())  # fmt: skip
    assert (manifest["municipality"]["nis"], manifest["contact"], manifest["count"]) == ("13019", "dienst@lille.be", 5)
    (tmp_path / "out").mkdir()
    for name, content in files.items():
        assert SECRET.encode() not in content and b"Geheim" not in content and b"score" not in content, name
        (tmp_path / "out" / name).write_bytes(content)
    layer = QgsVectorLayer(str(tmp_path / "out" / "sites.gpkg") + "|layername=sites", "sites", "ogr")
    assert layer.isValid() and layer.crs().authid() == "EPSG:31370"
    assert {feature["id"]: feature["name"] for feature in layer.getFeatures()} == dict(zip(IDS[:5], NAMES))
    for name in ("sites.csv", "sites.ods", "sites.geojson"):
        source = ogr.Open(str(tmp_path / "out" / name))
        assert {feature["id"] for feature in source.GetLayer(0)} == set(IDS[:5]), name
    assert not any(row["Adres"].startswith(("=", "@")) or row["Naam"].startswith(("=", "@"))
                   for row in form_of(tmp_path / "one.zip"))  # fmt: skip
    features = json.loads(files["sites.geojson"])["features"]
    assert all(4.9 < each["geometry"]["coordinates"][0] < 5 and each["id"] in IDS for each in features)
    jsonschema = pytest.importorskip("jsonschema")
    jsonschema.validate(json.loads(files["sites.geojson"]), json.loads(files["schema.json"]))


def test_the_sheets_in_a_package_say_nothing_internal(provider, workspace, tmp_path):
    photo = camera_photo(tmp_path / "photo.jpg", 320, 240)
    run("addphotos", WORKSPACE=str(workspace.path), SITE=IDS[0], FILES=[str(photo)], CAPTION=SECRET,
        ACTOR="Collega Geheim", ROLE="planner")  # fmt: skip
    note(workspace, IDS[0], "marked", {"mark": "down", "reason": "", "remark": SECRET})
    told = Told()
    hand_over(workspace, tmp_path / "one.zip", told, SHEETS=True, SITES=",".join(IDS[:2]))
    files = content_of(tmp_path / "one.zip")
    sheets = {name: content for name, content in files.items() if name.startswith("sheets/")}
    assert sorted(sheets) == sorted(f"sheets/{id_}.pdf" for id_ in IDS[:2])
    for name, content in files.items():
        assert SECRET.encode() not in content and b"Geheim" not in content and not name.endswith(".svg"), name
    for number, name in enumerate(f"sheets/{id_}.pdf" for id_ in IDS[:2]):
        (tmp_path / "sheet.pdf").write_bytes(sheets[name])
        command = ["pdftotext", str(tmp_path / "sheet.pdf"), "-"]
        said = " ".join(subprocess.run(command, capture_output=True, check=True, timeout=60).stdout.decode().split())
        for words in (SECRET, "Geheim", "5 op 10", "5.0 of 10", "buitenstaanders"):
            assert words not in said
        for words in ("dienst@lille.be", "Rechtestraat", "x 190", "51.2", IDS[number], NAMES[number][:12]):
            assert words in said
    assert not any("left out" in text or "weggelaten" in text for text in told.said)


def test_the_package_is_kept_and_noted_and_only_what_is_new_is_noted_again(provider, workspace, tmp_path):
    done = hand_over(workspace, tmp_path / "one.zip")
    assert set(statuses(workspace).values()) == {"handed_over", "in_review"}
    kept = newest_package(workspace)
    assert (kept["id"], kept["version"], kept["file_name"]) == (done["PACKAGE"], 1, "one.zip")
    assert kept["content_sha256"] == hashlib.sha256((tmp_path / "one.zip").read_bytes()).hexdigest()
    noted = [entry for entry in entries_of(workspace, IDS[0]) if entry.kind == "handed_over"]
    assert [dict(entry.payload) for entry in noted] == [{"to": "Holder nv", "package": done["PACKAGE"], "version": 1}]
    assert difference_now(workspace).nothing
    assert hand_over(workspace, tmp_path / "two.zip")["DIFFERENCE"] == "nothing changed"
    assert len(entries_of(workspace, IDS[0])) == 4


def test_the_whole_round(provider, workspace, tmp_path):
    hand_over(workspace, tmp_path / "one.zip")
    back = read_back(workspace, write_form(tmp_path / "back.csv", answered(tmp_path / "one.zip")))
    counts = {name: back[name] for name in (*ANSWERED, "UNCHANGED")}
    assert list(counts.values()) == [2, 1, 2, 1, 1, 1] and back["REJECTED_ROWS"] == 0
    assert [statuses(workspace)[id_] for id_ in IDS] == [
        "in_service", "handed_over", "cancelled", "installed", "handed_over", "in_review",
    ]  # fmt: skip
    said = [entry for entry in entries_of(workspace, IDS[0]) if entry.kind == "installed"]
    assert (said[0].actor, said[0].role, said[0].payload["entered_by"]) == ("Holder nv", "concession_holder", "An")
    again = read_back(workspace, tmp_path / "back.csv")
    assert [again[name] for name in counts] == [0, 0, 0, 0, 0, 5]

    note(workspace, IDS[5], "approved", {"reason": "", "supersedes": []}, "2026-03-21T08:00:00.000Z")
    with workspace.transaction() as connection:
        workspace.update(connection, "proposed_site", IDS[4], {"geometry": shapely.Point(190_043, 215_004)})
    done = hand_over(workspace, tmp_path / "two.zip")
    assert done["DIFFERENCE"] == "1 new site, 1 moved site, 3 changed sites, 1 withdrawn site"
    manifest = json.loads(content_of(tmp_path / "two.zip")["manifest.json"])
    assert manifest["package"]["previous"]["version"] == 1
    assert manifest["difference"]["moved"] == [{"id": IDS[4], "metres": 5.0, "fields": []}]
    assert manifest["difference"]["withdrawn"][0] == {
        "id": IDS[2], "name": NAMES[2], "status": "cancelled", "reason": "trees", "reason_title": "Bomen in de weg",
        "withdrawn_on": "2026-06-20",
    }  # fmt: skip
    files = content_of(tmp_path / "two.zip")
    (row,) = csv.DictReader(io.StringIO(files["withdrawn.csv"].decode("utf-8-sig"), newline=""), delimiter=";")
    assert (row["id"], row["reason"]) == (IDS[2], "trees") and row["name"] == NAMES[2]
    (tmp_path / "two.gpkg").write_bytes(files["sites.gpkg"])
    table = QgsVectorLayer(str(tmp_path / "two.gpkg") + "|layername=withdrawn", "withdrawn", "ogr")
    assert [feature["reason_title"] for feature in table.getFeatures()] == ["Bomen in de weg"]
    changed = {each["id"]: each["fields"] for each in manifest["difference"]["changed"]}
    assert changed[IDS[3]] == ["status", "installed_on"]
    assert changed[IDS[0]] == ["status", "acknowledged_on", "installed_on", "installer", "in_service_on"]
    assert changed[IDS[1]] == ["acknowledged_on"]
    site = next(each for each in manifest["sites"] if each["id"] == IDS[0])
    assert (site["installed_on"], site["installer"], site["in_service_on"]) == (
        "2026-05-02", "Piët & Zoon <b>", "2026-05-20",
    )  # fmt: skip
    # Compared with the first package as a file, it is the same.
    first = hand_over(workspace, tmp_path / "draft.zip", PREVIOUS=str(tmp_path / "one.zip"), RECORD=False)
    assert (first["DIFFERENCE"], first["VERSION"]) == (done["DIFFERENCE"], 3)
    assert newest_package(workspace)["version"] == 2


@pytest.mark.parametrize(
    "save",
    [
        lambda folder, rows: write_form(folder / "a.csv", rows, delimiter=",", encoding="utf-8"),
        lambda folder, rows: write_form(folder / "a.txt", rows, delimiter="\t", encoding="utf-16"),
        lambda folder, rows: write_form(folder / "a.csv", rows, encoding="cp1252"),
        lambda folder, rows: write_by_gdal(folder / "a.ods", rows, "ODS"),
        lambda folder, rows: write_by_gdal(folder / "a.xlsx", rows, "XLSX"),
        lambda folder, rows: write_by_gdal(folder / "a.gpkg", rows, "GPKG"),
        lambda folder, rows: write_by_gdal(folder / "a.geojson", rows, "GeoJSON"),
    ],
    ids=["csv", "txt-utf16", "csv-windows", "ods", "xlsx", "gpkg", "geojson"],
)
def test_every_kind_of_file_says_the_same(provider, workspace, tmp_path, save):
    hand_over(workspace, tmp_path / "one.zip")
    back = read_back(workspace, save(tmp_path, answered(tmp_path / "one.zip")))
    assert [back[name] for name in (*ANSWERED, "REJECTED_ROWS")] == [2, 1, 2, 1, 1, 0]
    (entry,) = [each for each in entries_of(workspace, IDS[0]) if each.kind == "installed"]
    assert entry.payload["installer"] == "Piët & Zoon <b>"


def test_the_zip_sent_back_with_photos(provider, workspace, tmp_path):
    photo = camera_photo(tmp_path / "photo.jpg", 320, 240)
    run("addphotos", WORKSPACE=str(workspace.path), SITE=IDS[0], FILES=[str(photo)], CAPTION=SECRET, ACTOR="An",
        ROLE="planner")  # fmt: skip
    hand_over(workspace, tmp_path / "one.zip")
    files = content_of(tmp_path / "one.zip")
    assert [name for name in files if name.startswith("photos/")] == [f"photos/{IDS[0]}_1.jpg"]
    form = write_form(tmp_path / "return.csv", answered(tmp_path / "one.zip"))
    delivered = camera_photo(tmp_path / "delivered.jpg", 300, 200, colours=40)
    with zipfile.ZipFile(tmp_path / "back.zip", "w") as archive:
        for name, content in files.items():
            archive.writestr(f"pakket/{name}", form.read_bytes() if name == "return.csv" else content)
        archive.write(delivered, f"pakket/photos/{IDS[3].upper()} oplevering.JPG")
        archive.write(delivered, "pakket/photos/vakantie.jpg")
        archive.writestr("__MACOSX/._return.csv", b"\0\1")
    back = read_back(workspace, tmp_path / "back.zip", REJECTED=str(tmp_path / "rejected.csv"))
    assert (back["PHOTOS"], back["IN_SERVICE"], back["REJECTED_ROWS"]) == (1, 1, 1)
    assert "vakantie.jpg" in (tmp_path / "rejected.csv").read_text("utf-8-sig")
    (row,) = workspace.rows("photo", {"site_id": IDS[3]})
    added = next(each for each in entries_of(workspace, IDS[3]) if each.kind == "photo_added")
    assert (added.payload["photo_id"], added.payload["purpose"]) == (row["id"], "delivery")
    assert b"noor" not in row["image"].lower()
    again = read_back(workspace, tmp_path / "back.zip")
    assert (again["PHOTOS"], again["IN_SERVICE"], len(workspace.rows("photo"))) == (0, 0, 2)
    with pytest.raises(QgsProcessingException, match=r"Nothing in one\.zip was filled in"):
        read_back(workspace, tmp_path / "one.zip")


def test_what_cannot_be_read_back_is_said_and_nothing_is_written(provider, workspace, tmp_path):
    hand_over(workspace, tmp_path / "one.zip")
    rows = answered(tmp_path / "one.zip")
    before = sum(len(entries_of(workspace, id_)) for id_ in IDS)
    other = content_of(tmp_path / "one.zip")
    manifest = json.loads(other["manifest.json"])
    manifest["municipality"] = {"nis": "11001", "name": "Aartselaar"}
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        archive.writestr("return.csv", write_form(tmp_path / "f.csv", rows).read_bytes())
    (tmp_path / "broken.zip").write_bytes((tmp_path / "one.zip").read_bytes()[:2000])
    (tmp_path / "picture.pdf").write_bytes(b"%PDF")
    (tmp_path / "empty.csv").write_bytes(b"")
    (tmp_path / "broken.xlsx").write_bytes(b"PK\3\4")
    strangers = [{**row, "Locatie-id": str(uuid.uuid4())} for row in rows]
    cases = {
        tmp_path / "other.zip": "of another municipality: Aartselaar",
        write_form(tmp_path / "town.csv", [{**row, "NIS-code": "11001"} for row in rows]): "municipality: 11001",
        write_form(tmp_path / "ids.csv", strangers): "None of the 5 sites in the file",
        write_form(tmp_path / "other.csv", [{"a": "1", "b": "2"}]): "No column of other.csv holds the sites' ids",
        tmp_path / "broken.zip": "is damaged or encrypted",
        tmp_path / "picture.pdf": "of a kind that a returned file cannot have",
        tmp_path / "empty.csv": "cannot be read as a table",
        tmp_path / "broken.xlsx": "cannot be read as a table",
        tmp_path / "absent.csv": "cannot be read|does not exist",
    }
    for path, sentence in cases.items():
        with pytest.raises(QgsProcessingException, match=sentence):
            read_back(workspace, path)
    with pytest.raises(QgsProcessingException, match="role “adviser” may not record"):
        read_back(workspace, write_form(tmp_path / "fine.csv", rows), ROLE="adviser")
    assert sum(len(entries_of(workspace, id_)) for id_ in IDS) == before
    mixed = [*rows, {**rows[0], "Locatie-id": IDS[5]}, {**rows[0], "Locatie-id": "nobody", "Opmerking": "=1+1"}]
    feedback = Told()
    back = read_back(workspace, write_form(tmp_path / "mixed.csv", mixed), feedback, REJECTED=str(tmp_path / "r.csv"))
    assert back["REJECTED_ROWS"] == 2 and back["IN_SERVICE"] == 1
    told = (tmp_path / "r.csv").read_text("utf-8-sig")
    assert "never handed over" in told and "no site with this id" in told
    assert any("line 8" in text for text in feedback.said)


def test_what_cannot_be_handed_over_leaves_nothing_behind(provider, workspace, tmp_path, monkeypatch):
    (tmp_path / "previous.zip").write_bytes(b"PK")
    before = sorted(path.name for path in tmp_path.iterdir())
    for more, sentence in (
        ({"ROLE": "adviser"}, "role “adviser” may not record"),
        ({"SITES": IDS[5]}, "is not approved"),
        ({"SITES": "nobody"}, "has no proposed site nobody"),
        ({"RECIPIENT": " "}, "no recipient"),
        ({"PREVIOUS": str(tmp_path / "previous.zip")}, "is no package of sites"),
    ):
        with pytest.raises(QgsProcessingException, match=sentence):
            hand_over(workspace, tmp_path / "one.zip", **more)
    with pytest.raises(QgsProcessingException, match=r"cannot be (opened or written|read or written)"):
        hand_over(workspace, Path("/proc/one.zip"))
    with pytest.raises(QgsProcessingException, match=r"cannot be written as “\.rar”"):
        hand_over(workspace, tmp_path / "one.rar")

    def full(*given):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(package, "_pack", full)
        with pytest.raises(QgsProcessingException, match=r"disk that holds .* is full"):
            hand_over(workspace, tmp_path / "one.zip")
    cancelled = Told()
    cancelled.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled; nothing was changed"):
        hand_over(workspace, tmp_path / "one.zip", cancelled)
    packed = package._pack

    def somebody_cancels(*given):
        note(workspace, IDS[0], "cancelled", {"reason": "trees"}, hours_from_now(1))
        return packed(*given)

    with monkeypatch.context() as patched:
        patched.setattr(package, "_pack", somebody_cancels)
        with pytest.raises(QgsProcessingException, match="Somebody wrote about the sites"):
            hand_over(workspace, tmp_path / "one.zip")
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    assert newest_package(workspace) is None and "handed_over" not in statuses(workspace).values()


def test_the_same_content_gives_the_same_files(provider, workspace, tmp_path, monkeypatch):
    monkeypatch.setattr("evplanner_plugin.domain.times.utc_now", lambda: "2026-11-22T10:00:00.000Z")
    for name in ("a.zip", "b.zip"):
        hand_over(workspace, tmp_path / name, RECORD=False)
    one, two = content_of(tmp_path / "a.zip"), content_of(tmp_path / "b.zip")
    assert one.keys() == two.keys()
    assert {name for name in one if one[name] != two[name]} <= {"sites.ods", "manifest.json"}
    assert statuses(workspace)[IDS[0]] == "approved"


def test_what_came_back_and_what_stands_already(provider, workspace, tmp_path):
    hand_over(workspace, tmp_path / "one.zip")
    note(workspace, IDS[0], "cancelled", {"reason": "trees", "remark": SECRET}, hours_from_now(1))
    assert hand_over(workspace, tmp_path / "two.zip")["DIFFERENCE"] == "1 withdrawn site"
    last = fold(entries_of(workspace, IDS[0])).decisions[-1].id
    again = {"reason": "", "supersedes": [last]}
    note(workspace, IDS[0], "approved", again, hours_from_now(2))  # by a computer whose clock is ahead
    note(workspace, IDS[1], "in_service", {"on": "2026-05-20"}, hours_from_now(2))
    assert hand_over(workspace, tmp_path / "three.zip")["DIFFERENCE"] == "1 new site, 1 changed site"
    assert statuses(workspace)[IDS[0]] == "handed_over" and statuses(workspace)[IDS[1]] == "in_service"
    assert SECRET.encode() not in b"".join(content_of(tmp_path / "two.zip").values())


def test_ocpi_drafts_of_what_is_in_service(provider, workspace, tmp_path):
    with pytest.raises(QgsProcessingException, match="No site is in service yet"):
        run("ocpilocations", WORKSPACE=str(workspace.path), OUTPUT=str(tmp_path / "o.json"))
    note(workspace, IDS[3], "in_service", {"on": "2026-05-20"})
    note(workspace, IDS[4], "installed", {"on": "2026-05-20"})
    done = run("ocpilocations", WORKSPACE=str(workspace.path), OUTPUT=str(tmp_path / "o.json"))
    content = json.loads((tmp_path / "o.json").read_text("utf-8"))
    assert done["COUNT"] == 1 and content["locations"][0]["id"] == IDS[3] and "party_id" in done["MISSING"]
    assert content["locations"][0]["name"] == NAMES[3] and content["to_complete"][0]["charging_points"] == 2
    both = run("ocpilocations", WORKSPACE=str(workspace.path), INSTALLED=True, OUTPUT=str(tmp_path / "o.json"))
    assert both["COUNT"] == 2
    with pytest.raises(QgsProcessingException, match="neither in service nor installed"):
        run("ocpilocations", WORKSPACE=str(workspace.path), SITES=IDS[0], OUTPUT=str(tmp_path / "o.json"))
