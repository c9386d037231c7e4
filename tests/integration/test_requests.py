"""Requests of residents through the algorithms: lists of every kind in, distances and draft answers out."""

from __future__ import annotations

import csv
import json
import uuid
import zipfile
from pathlib import Path

import numpy
import pytest
import shapely
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from evplanner_plugin.domain.requests.model import request_id
from evplanner_plugin.workspace.requests import read_requests
from evplanner_plugin.workspace.store import Workspace

HEAD = ("Dossier", "Datum aanvraag", "Adres", "Uitkomst", "Opmerking", "Naam aanvrager", "E-mail", "GSM", "Nummerplaat")
SECRETS = ("Fictief Persoonsen", "fictief@voorbeeld.be", "0470 12 34 56", "1-FIC-234")
WHO = SECRETS
ROWS = [
    ("F-1", "05/01/2026", "Boonhof 23", "in behandeling", "fictief; bel 0470 12 34 56", *WHO),
    ("F-2", "2026-02-01", "Vlimmersebaan 16, 2275 Lille", "", "=1+1", *WHO),
    ("F-3", "2026-02-01", "Vlimmersebaan 9999", "", "fictief", *WHO),
    ("F-4", "2026-02-01", "Onbestaandestraat 1", "", "fictief", *WHO),
    ("F-5", "2026-02-01", "Vlimmersebaan", "", "fictief", *WHO),
    ("F-6", "gisteren", "Boonhof 23", "", "fictief", *WHO),
    ("F-7", "2026-02-01", "Boonhof 23", "wellicht", "fictief", *WHO),
    ("F-1", "2026-02-01", "Boonhof 23", "", "fictief", *WHO),
    ("fictief@voorbeeld.be", "2026-02-01", "Boonhof 23", "", "fictief", *WHO),
]


def run(name, **values):
    import processing

    feedback = values.pop("feedback", None) or QgsProcessingFeedback()
    return processing.run(f"evplanner:{name}", values, feedback=feedback)


def write_csv(path, rows=ROWS, head=HEAD, encoding="cp1252", delimiter=";"):
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows([head, *rows])
    return path


def write_spreadsheet(path, rows=ROWS, head=HEAD):
    from osgeo import gdal, ogr

    source = gdal.GetDriverByName(path.suffix[1:].upper()).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    sheet = source.CreateLayer("Aanvragen", None, ogr.wkbNone)
    for title in head:
        sheet.CreateField(ogr.FieldDefn(title, ogr.OFTString))
    for row in rows:
        feature = ogr.Feature(sheet.GetLayerDefn())
        for place, value in enumerate(row):
            feature.SetField(place, "'" + value if value.startswith("=") else value)
        sheet.CreateFeature(feature)
    del feature, sheet, source
    return path


def write_geojson(path, points):
    features = [
        {"type": "Feature", "properties": {"Referentie": reference, "Naam": "Fictief Persoonsen"},
         "geometry": {"type": "Point", "coordinates": list(point)}}
        for reference, point in points
    ]  # fmt: skip
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


@pytest.mark.parametrize("kind", ["csv", "ods", "xlsx"])
def test_a_list_of_any_kind_comes_in_without_who_asked(provider, lille, tmp_path, kind):
    source = (write_csv if kind == "csv" else write_spreadsheet)(tmp_path / f"lijst.{kind}")
    rejected = tmp_path / "rejected.csv"
    found = run("importrequests", WORKSPACE=str(lille), SOURCE=str(source), REJECTED=str(rejected))
    assert (found["NEW"], found["CHANGED"], found["UNCHANGED"], found["REJECTED_ROWS"]) == (2, 0, 0, 7)
    first, second = read_requests(Workspace.open(lille))
    assert (first.id, first.received_on, first.outcome) == (request_id("13019", "F-1"), "2026-01-05", "")
    assert first.remark == "fictief; bel […]" and second.reference == "F-2"
    assert numpy.hypot(first.x - 179251.4, first.y - 216665.2) < 1
    with rejected.open(encoding="utf-8-sig", newline="") as file:
        rows = {tuple(row[1:]) for row in csv.reader(file, delimiter=";")}
    assert ("Only the street is known, not the house number in it.", "F-3, Vlimmersebaan 9999") in rows
    assert ("The street is in no layer of addresses, buildings or streets.", "F-4, Onbestaandestraat 1") in rows
    assert ("The address has no house number.", "F-5, Vlimmersebaan") in rows
    reasons = {row[0].split(":")[0] for row in rows}
    assert {"The day of receipt or decision is no date.", "The outcome is none of the words that are known."} < reasons
    for file in (Path(lille), rejected):
        content = file.read_bytes()
        assert not [secret for secret in SECRETS if secret.encode() in content], file
    again = run("importrequests", WORKSPACE=str(lille), SOURCE=str(source))
    assert (again["NEW"], again["CHANGED"], again["UNCHANGED"]) == (0, 0, 2)


def test_places_by_coordinates_of_every_kind(provider, lille, tmp_path):
    x, y = 179251.4, 216665.2
    from evplanner_plugin.workspace.projections import transformer

    longitude, latitude = transformer(31370).transform(x, y)
    east, north = transformer(3812).transform(longitude, latitude, direction="INVERSE")
    files = [
        write_geojson(tmp_path / "a.geojson", [("A", (longitude, latitude)), ("FAR", (3.71, 51.04))]),
        write_csv(tmp_path / "b.csv", [("B", f"{x}".replace(".", ","), f"{y}".replace(".", ","))], ("Ref", "X", "Y")),
        write_csv(tmp_path / "c.csv", [("C", east, north)], ("Ref", "X", "Y"), delimiter=","),
        write_csv(tmp_path / "d.csv", [("D", longitude, latitude), ("S", latitude, longitude)],
                  ("Ref", "Lengtegraad", "Breedtegraad"), delimiter="\t"),
        write_csv(tmp_path / "e.csv", [("E", "Boonhof", "23")], ("Ref", "Straat", "Nr"), delimiter="|"),
    ]  # fmt: skip
    told = [run("importrequests", WORKSPACE=str(lille), SOURCE=str(path)) for path in files]
    assert [(each["NEW"], each["REJECTED_ROWS"]) for each in told] == [(1, 1), (1, 0), (1, 0), (1, 1), (1, 0)]
    found = read_requests(Workspace.open(lille))
    assert [each.reference for each in found] == list("ABCDE")
    for each in found:
        assert numpy.hypot(each.x - x, each.y - y) < 1.5, each


@pytest.mark.parametrize(
    ("name", "content", "mapping", "sentence"),
    [
        ("leeg.csv", b"", "", "is empty"),
        ("plaatje.csv", b"\x89PNG\r\n\x1a\n" + bytes(200), "", "not recognised as a list of requests"),
        ("kapot.ods", b"PK\x03\x04" + bytes(100), "", "damaged"),
        ("geen.csv", b"A;B\n1;2\n", "", "No column is known for \"Reference\""),
        ("wie.csv", b"Ref;Naam;Straat\n1;Jan;Dorp 1\n", '{"remark": "Naam"}', "personal data"),
        ("nergens.csv", b"Ref;Datum\n1;2026-01-01\n", "", "say where the requests are about"),
        ("weg.csv", b"Ref;Straat\n1;Nergensstraat 4\n", "", "No row could be taken"),
    ],
)
def test_bad_lists_get_one_sentence_and_change_nothing(provider, lille, tmp_path, name, content, mapping, sentence):
    source = tmp_path / name
    source.write_bytes(content)
    before = Path(lille).read_bytes()
    with pytest.raises(QgsProcessingException) as caught:
        run("importrequests", WORKSPACE=str(lille), SOURCE=str(source), MAPPING=mapping)
    said = str(caught.value)
    assert sentence in said and "Traceback" not in said and "charging locations" not in said
    assert Path(lille).read_bytes() == before


def town_with(lille, requests, chargers=(), streets=None, sites=()):
    """Lille with these requests (reference, x, y), public points (id, x, y, access) and sites (name, x, y, statuses),
    and other streets where given."""
    workspace = Workspace.open(lille)
    with workspace.transaction() as connection:
        for table in ("charging_location", "evse", "connector"):
            workspace.delete_many(connection, table, [row["id"] for row in workspace.rows(table)])
        if streets is not None:
            connection.execute("DELETE FROM street")
            workspace.insert(connection, "street", [
                {"name": "Fictiefstraat", "walkable": walkable, "geometry": shapely.LineString(line)}
                for line, walkable in streets
            ])  # fmt: skip
        workspace.insert(connection, "request", [
            {"id": reference, "nis": "13019", "reference": reference, "geometry": shapely.Point(x, y)}
            for reference, x, y in requests
        ])  # fmt: skip
        workspace.insert(connection, "charging_location", [
            {"id": id_, "nis": "13019", "name": f"{id_} (fictief)", "access": access, "status": "in_service",
             "valid_from": "2024-01-01", "geometry": shapely.Point(x, y)}
            for id_, x, y, access in chargers
        ])  # fmt: skip
        for name, x, y, kinds in sites:
            workspace.insert(connection, "proposed_site", [
                {"id": name, "nis": "13019", "name": name, "geometry": shapely.Point(x, y)}
            ])  # fmt: skip
            workspace.insert(connection, "site_log", [
                {"id": str(uuid.uuid4()), "nis": "13019", "site_id": name, "at": f"2026-01-0{number}T00:00:00.000Z",
                 "actor": "A", "role": "planner", "department": "", "kind": kind, "geometry": shapely.Point(x, y),
                 "payload": {"public": True} if kind == "published" else {}}
                for number, kind in enumerate(("proposed", *kinds), start=1)
            ])  # fmt: skip
    return workspace


X, Y = 179000.0, 216000.0
STREETS = [
    ([(X, Y), (X + 250, Y)], 1),
    ([(X + 250, Y), (X + 450, Y)], 1),
    ([(X, Y), (X - 400, Y)], 1),
    ([(X - 400, Y), (X - 400, Y + 100)], 1),
    ([(X - 400, Y + 100), (X, Y + 100)], 1),  # the other bank: 100 m straight, 900 m on foot
    ([(X + 5000, Y), (X + 5100, Y)], 1),  # a piece of its own
]


def answers(workspace, tmp_path, **values):
    found = run("answerrequests", **{"WORKSPACE": str(workspace.path), "FORMATS": ["csv"], "DATE": "2026-12-01",
                                     "OUTPUT": str(tmp_path / "out"), **values})  # fmt: skip
    table = [Path(name) for name in found["FILES"].split("\n") if name.endswith(".csv")]
    if not table:
        return found, {}
    with table[0].open(encoding="utf-8-sig", newline="") as file:
        return found, {row["Referentie"]: row for row in csv.DictReader(file, delimiter=";")}


def test_the_way_on_foot_decides(provider, lille, tmp_path):
    requests = [("limit", X, Y), ("over", X - 0.2, Y), ("river", X, Y + 100), ("far", X, Y + 300)]
    workspace = town_with(lille, requests, [("P", X + 250, Y, "public"), ("own", X, Y + 1, "private")], STREETS)
    found, rows = answers(workspace, tmp_path)
    assert (found["ANSWERED"], found["WITHIN"], found["BEYOND"], found["UNDECIDED"]) == (4, 1, 2, 1)
    verdicts = {reference: row["Oordeel over de afstand"] for reference, row in rows.items()}
    assert verdicts == {
        "limit": "binnen de afstand", "over": "buiten de afstand", "river": "buiten de afstand",
        "far": "niet te bepalen",
    }  # fmt: skip
    assert (rows["limit"]["Te voet (m)"], rows["over"]["Te voet (m)"]) == ("250,0", "250,2")
    assert (rows["river"]["Te voet (m)"], rows["river"]["Vogelvlucht (m)"]) == ("1150,0", "269,3")
    assert rows["far"]["Waarom niet te bepalen"].startswith("de plaats ligt meer dan 100 m")
    assert rows["far"]["Te voet (m)"] == "" and rows["far"]["Vogelvlucht dichtstbij (m)"] == "390,5"


def test_across_the_river_the_straight_line_is_shown_and_does_not_decide(provider, lille, tmp_path):
    workspace = town_with(lille, [("bank", X, Y)], [("P", X, Y + 100, "public")], STREETS)
    _, rows = answers(workspace, tmp_path)
    row = rows["bank"]
    assert (row["Oordeel over de afstand"], row["Te voet (m)"], row["Vogelvlucht (m)"]) == (
        "buiten de afstand", "900,0", "100,0",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("chargers", "streets", "sites", "reason"),
    [
        ([("P", X + 20, Y, "public")], [([(X + 9000, Y), (X + 9100, Y)], 1)], (), "de plaats ligt meer dan 100 m"),
        ([("P", X + 20, Y, "public")], [([(X, Y), (X + 100, Y)], 0)], (), "onze gegevens bevatten geen straten"),
        ([("P", X + 20, Y, "public")], [], (), "onze gegevens bevatten geen straten"),
        ((), None, (), "onze gegevens bevatten nog geen laadpunten"),
        ([("P", X + 100, Y, "")], STREETS, (), "van een laadpunt in de buurt is niet bekend of"),
        ([("P", X + 4000, Y, "public")], STREETS, [("S", X + 100, Y, ("approved", "in_service"))],
         "in de buurt is een locatie in dienst"),
        ([("P", X, Y + 210, "public")], STREETS, (), "van een laadpunt in de buurt is de weg te voet niet bekend"),
    ],
)  # fmt: skip
def test_what_the_data_cannot_say_stays_undecided(provider, lille, tmp_path, chargers, streets, sites, reason):
    workspace = town_with(lille, [("R", X, Y)], chargers, streets, sites)
    found, rows = answers(workspace, tmp_path)
    assert (found["UNDECIDED"], found["WITHIN"], found["BEYOND"]) == (1, 0, 0)
    assert rows["R"]["Waarom niet te bepalen"].startswith(reason)


def test_pieces_of_streets_that_do_not_meet_say_nothing_of_the_way(provider):
    from evplanner_plugin.algorithms.proposing.nearest_points import walking_network
    from evplanner_plugin.algorithms.requesting.request_distances import ways

    lines = shapely.linestrings([[(0, 0), (100, 0)], [(0, 60), (100, 60)]])
    found = ways([(0, 0)], [(0, 60), (100, 0)], walking_network(lines, None))
    assert numpy.isnan(found.walking[0]) and found.walking[1] == 100 and found.straight[0] == 60
    bridge = shapely.linestrings([[(100, 0), (1500, 30)], [(1500, 30), (100, 60)]])
    joined = numpy.concatenate([lines, bridge])
    found = ways([(0, 0)], [(0, 60)], walking_network(joined, None))
    assert found.walking[0] == numpy.inf  # there is a way, longer than anybody is asked to walk


def text_of(path) -> str:
    with zipfile.ZipFile(path) as packed:
        name = "content.xml" if path.suffix == ".odt" else "word/document.xml"
        return without_tags(packed.read(name).decode("utf-8"))


def without_tags(markup: str) -> str:
    import re

    return re.sub(r"<[^>]+>", "", markup).replace("\u00a0", " ")


def test_drafts_say_what_is_known_and_leave_the_decision_to_a_person(provider, lille, tmp_path):
    chargers = [("<b>Dorp</b> & Co", X + 250, Y, "public")]
    sites = [("Kerkplein", X + 40, Y, ("approved", "published")), ("Intern", X - 20, Y, ("approved", "handed_over"))]
    workspace = town_with(lille, [("2026/7", X, Y), ("2026-7", X - 300, Y)], chargers, STREETS, sites)
    found, _ = answers(workspace, tmp_path, FORMATS=["odt", "docx", "pdf", "ods"])
    names = [Path(name).name for name in found["FILES"].split("\n")]
    endings = ("odt", "docx", "pdf")
    letters = [f"{name}.{ending}" for name in ("antwoord_2026-7", "antwoord_2026-7_2") for ending in endings]
    assert names == [*letters, "aanvragen_2026-12-01.ods"]
    assert (tmp_path / "out" / "antwoord_2026-7.pdf").read_bytes().startswith(b"%PDF")
    for ending in ("odt", "docx"):
        said = text_of(tmp_path / "out" / f"antwoord_2026-7.{ending}")
        assert "&lt;b&gt;Dorp&lt;/b&gt; &amp; Co (fictief), op 250 m te voet (250 m in vogelvlucht)" in said
        assert "[in te vullen: beslissing en motivering]" in said and "[in te vullen: datum van ontvangst]" in said
        assert "1 december 2026" in said and "M1 of N1" in said
        letter, _, annex = said.partition("niet meesturen")
        assert "Intern" not in letter and "Intern" in annex  # what residents may not see stays out of the letter
    assert [row.outcome for row in read_requests(workspace)] == ["", ""]


def test_a_draft_that_somebody_worked_in_is_never_replaced(provider, lille, tmp_path):
    workspace = town_with(lille, [("R", X, Y)], [("P", X + 250, Y, "public")], STREETS)
    answers(workspace, tmp_path, FORMATS=["odt"])
    first = tmp_path / "out" / "antwoord_R.odt"
    first.write_bytes(b"worked in")
    found, _ = answers(workspace, tmp_path, FORMATS=["odt"])
    assert first.read_bytes() == b"worked in" and found["FILES"].endswith("antwoord_R_2.odt")


def test_stopping_leaves_no_file(provider, lille, tmp_path):
    workspace = town_with(lille, [(f"R{n}", X + n, Y) for n in range(5)], [("P", X + 250, Y, "public")], STREETS)

    class Stops(QgsProcessingFeedback):
        def setProgress(self, progress):
            super().setProgress(progress)
            if progress > 40:
                self.cancel()

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        answers(workspace, tmp_path, FORMATS=["odt"], feedback=Stops())
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"REQUESTS": "R9"}, "no request R9"),
        ({"DATE": "morgen"}, "is no date"),
        ({"TEMPLATE": __file__}, "is no template"),
    ],
)
def test_bad_answers_get_one_sentence(provider, lille, tmp_path, values, sentence):
    workspace = town_with(lille, [("R", X, Y)], [("P", X, Y, "public")], STREETS)
    with pytest.raises(QgsProcessingException, match=sentence):
        answers(workspace, tmp_path, **values)


def test_the_distance_of_the_rule_is_the_towns_parameter(provider, lille, tmp_path):
    workspace = town_with(lille, [("R", X, Y), ("DONE", X, Y)], [("P", X + 250, Y, "public")], STREETS)
    with workspace.transaction() as connection:
        workspace.update(connection, "parameter", "walking_distance", {"value": "200"})
        workspace.update(connection, "request", "DONE", {"outcome": "refused"})
    found, rows = answers(workspace, tmp_path)
    assert (found["ANSWERED"], found["BEYOND"], rows["R"]["Grens (m wandelafstand)"]) == (1, 1, "200")
    with workspace.transaction() as connection:
        workspace.update(connection, "parameter", "walking_distance", {"value": None})
    with pytest.raises(QgsProcessingException, match="walking_distance has no value"):
        answers(workspace, tmp_path)
