"""A new workspace: what is in it, what other programs make of it, and what may go wrong."""

import sqlite3
import subprocess
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr
from shapely.geometry import MultiPolygon, box

from evplanner_plugin.errors import BadInput, WorkspaceError
from evplanner_plugin.workspace import areas, create, crs, ddl
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.schema import SCHEMA_VERSION, TABLES
from evplanner_plugin.workspace.store import Workspace


def complaints_of_gdal(action):
    """What GDAL warns of or reports while ``action`` runs."""
    heard = []
    gdal.PushErrorHandler(lambda level, number, text: heard.append(text))
    try:
        result = action()
    finally:
        gdal.PopErrorHandler()
    return heard, result


def test_it_holds_the_municipality_and_its_neighbourhoods(workspace):
    assert (workspace.nis, workspace.municipality, workspace.epsg) == ("13019", "Lille", 31370)
    rows = workspace.rows("area")
    assert [row["id"] for row in rows] == ["13019", "W1", "W2"]
    assert [row["geometry"].area for row in rows] == [1_000_000, 400_000, 600_000]
    assert isinstance(rows[0]["geometry"], MultiPolygon)


def test_it_says_what_it_is(workspace):
    assert workspace.metadata("schema_version") == str(SCHEMA_VERSION)
    assert workspace.metadata("nis") == "13019"
    assert workspace.metadata("created_at").endswith("Z")
    assert workspace.metadata("nothing") is None


def test_parameters_recipes_and_styles_come_along(workspace):
    (parameter,) = workspace.rows("parameter")
    assert (parameter["id"], parameter["value"], parameter["source"]) == ("walking_distance", "250", "here (2026-11)")
    (recipe,) = workspace.rows("recipe")
    assert recipe["content"] == {"version": "1.0", "name": "plain"}
    (style,) = workspace.rows("layer_styles")
    assert (style["f_table_schema"], style["f_table_name"], style["f_geometry_column"], style["useAsDefault"]) == (
        "",
        "proposed_site",
        "geom",
        1,
    )


def test_source_and_licence_stand_in_the_layer_each_once(workspace):
    connection = sqlite3.connect(workspace.path)
    (text,) = connection.execute("SELECT description FROM gpkg_contents WHERE table_name = 'area'").fetchone()
    connection.close()
    assert text.endswith(". Source: Atlas; Census. Licence: Open.")


def test_gdal_opens_it_without_a_word_and_sees_every_table(workspace):
    def read():
        dataset = gdal.OpenEx(str(workspace.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        found = {}
        for index in range(dataset.GetLayerCount()):
            layer = dataset.GetLayer(index)
            definition = layer.GetLayerDefn()
            found[layer.GetName()] = (
                ogr.GeometryTypeToName(layer.GetGeomType()).replace(" ", "").upper(),
                layer.GetSpatialRef().GetAuthorityCode(None) if layer.GetSpatialRef() else None,
                layer.GetFIDColumn(),
                [definition.GetFieldDefn(number).GetName() for number in range(definition.GetFieldCount())],
                layer.GetFeatureCount(),
            )
        return found

    heard, found = complaints_of_gdal(read)
    assert heard == []
    shown = {table.name: table for table in TABLES if not table.internal}
    assert set(found) == {*shown, "layer_styles"}
    for name, table in shown.items():
        kind, epsg, fid, fields, _ = found[name]
        assert (kind, epsg) == ((table.geometry, "31370") if table.geometry else ("NONE", None))
        assert fid == "fid"
        assert fields == list(table.column_names())
    assert found["area"][4] == 3


def test_ogrinfo_has_nothing_to_complain_of(workspace):
    run = subprocess.run(["ogrinfo", "-al", "-so", str(workspace.path)], capture_output=True, text=True, check=True)
    assert run.stderr == ""
    assert "Extent: (180000.000000, 210000.000000) - (181000.000000, 211000.000000)" in run.stdout


def test_sqlite_finds_it_sound(workspace):
    connection = sqlite3.connect(workspace.path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("PRAGMA application_id").fetchone() == (0x47504B47,)
    # The index must be real: SQLite itself compares it with its own nodes.
    assert connection.execute("SELECT rtreecheck('rtree_area_geom')").fetchone() == ("ok",)
    assert connection.execute("SELECT count(*) FROM rtree_area_geom").fetchone() == (3,)
    connection.close()


def test_features_that_gdal_adds_and_changes_are_seen_here_with_their_index(workspace):
    dataset = gdal.OpenEx(str(workspace.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("proposed_site")
    feature = ogr.Feature(layer.GetLayerDefn())
    feature["id"] = "a"
    feature["created_at"] = "2026-03-31T08:15:00.000Z"
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (180500 210500)"))
    assert layer.CreateFeature(feature) == 0
    layer.SetSpatialFilterRect(180499, 210499, 180501, 210501)
    assert layer.GetFeatureCount() == 1
    del feature, layer, dataset
    (row,) = workspace.rows("proposed_site")
    assert (row["id"], row["geometry"].x, row["created_at"]) == ("a", 180500, "2026-03-31T08:15:00.000Z")


def test_the_file_can_be_read_by_colleagues(workspace):
    made_plainly = workspace.path.with_name("plain")
    made_plainly.touch()
    assert workspace.path.stat().st_mode & 0o077 == made_plainly.stat().st_mode & 0o077


def test_lambert_2008_moves_the_areas(tmp_path, resources):
    path = tmp_path / "lille_3812.gpkg"
    create_workspace(path, "13019", epsg=3812)
    workspace = Workspace.open(path)
    assert workspace.epsg == 3812
    shape = workspace.rows("area", {"id": "13019"})[0]["geometry"]
    # False origins lie about 500 km apart in both directions; areas keep within a hundredth of a percent.
    assert shape.centroid.x == pytest.approx(180500 + 499_998, abs=150)
    assert shape.centroid.y == pytest.approx(210500 + 499_998, abs=150)
    assert shape.area == pytest.approx(1_000_000, rel=1e-4)


def test_reprojecting_there_and_back_ends_where_it_began():
    square = box(180000, 210000, 181000, 211000)
    there = crs.reprojected([square, None], 31370, 3812)
    back = crs.reprojected(there, 3812, 31370)
    assert back[1] is None
    assert back[0].hausdorff_distance(square) < 0.001


@pytest.mark.parametrize("exceptions", [False, True])
def test_a_crs_that_this_computer_does_not_know_is_a_sentence(tmp_path, resources, monkeypatch, exceptions):
    monkeypatch.setattr(crs, "RECOGNISED_EPSG", (31370, 987654))
    (osr.UseExceptions if exceptions else osr.DontUseExceptions)()
    try:
        with pytest.raises(BadInput, match="does not know EPSG:987654"):
            create_workspace(tmp_path / "new.gpkg", "13019", epsg=987654)
        assert osr.GetUseExceptions() == exceptions
    finally:
        osr.DontUseExceptions()
    assert list(tmp_path.glob("*new*")) == []


def test_lambert_2008_of_2025_either_works_or_says_why_not(tmp_path, resources):
    path = tmp_path / "lille_11219.gpkg"
    try:
        create_workspace(path, "13019", epsg=11219)
    except BadInput as error:
        assert "does not know EPSG:11219" in str(error)
        assert not path.exists()
    else:
        assert Workspace.open(path).epsg == 11219


def test_a_foreign_crs_is_refused(tmp_path, resources):
    with pytest.raises(BadInput, match="cannot be kept in EPSG:4326"):
        create_workspace(tmp_path / "new.gpkg", "13019", epsg=4326)


def test_an_unknown_municipality_is_refused(tmp_path, resources):
    with pytest.raises(BadInput, match="no Flemish municipality with NIS code “99999”"):
        create_workspace(tmp_path / "new.gpkg", "99999")
    assert [path.name for path in tmp_path.iterdir()] == ["resources"]


def test_an_existing_file_is_left_alone(tmp_path, resources):
    path = tmp_path / "mine.gpkg"
    path.write_text("precious", encoding="utf-8")
    with pytest.raises(WorkspaceError, match="exists already"):
        create_workspace(path, "13019")
    assert path.read_text(encoding="utf-8") == "precious"


def test_a_file_that_appears_meanwhile_is_left_alone(tmp_path, resources, monkeypatch):
    path = tmp_path / "mine.gpkg"
    fill = create._fill

    def slow(*arguments):
        fill(*arguments)
        path.write_text("precious", encoding="utf-8")

    monkeypatch.setattr(create, "_fill", slow)
    with pytest.raises(WorkspaceError, match="exists already"):
        create_workspace(path, "13019")
    assert path.read_text(encoding="utf-8") == "precious"
    assert sorted(left.name for left in tmp_path.iterdir()) == ["mine.gpkg", "resources"]


def test_another_ending_than_gpkg_is_refused(tmp_path, resources):
    with pytest.raises(WorkspaceError, match=r"ends in \.gpkg"):
        create_workspace(tmp_path / "new.sqlite", "13019")


def test_a_missing_folder_is_a_sentence(tmp_path, resources):
    with pytest.raises(WorkspaceError, match="There is no folder"):
        create_workspace(tmp_path / "nowhere" / "new.gpkg", "13019")


def test_a_folder_where_nobody_may_write_is_a_sentence(resources):
    # /proc refuses even the administrator.
    with pytest.raises(WorkspaceError, match=r"cannot be opened or written\. Choose a folder in which you may write"):
        create_workspace(Path("/proc/new.gpkg"), "13019")


def test_missing_bundled_areas_are_a_sentence(tmp_path, resources):
    (resources / "areas" / "flanders_areas.gpkg").unlink()
    with pytest.raises(WorkspaceError, match="plugin is incomplete"):
        create_workspace(tmp_path / "new.gpkg", "13019")


@pytest.mark.parametrize("failing", ["add_style", "create_table", "describe_content"])
def test_a_failure_half_way_leaves_nothing_behind(tmp_path, resources, monkeypatch, failing):
    def fail(*_):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(ddl, failing, fail)
    with pytest.raises(WorkspaceError, match=r"disk that holds .*new\.gpkg is full"):
        create_workspace(tmp_path / "new.gpkg", "13019")
    assert [path.name for path in tmp_path.iterdir()] == ["resources"]


def test_municipalities_come_by_name(resources):
    assert areas.municipalities() == [("11001", "aartselaar"), ("13019", "Lille")]


def test_a_path_with_strange_characters_works(tmp_path, resources):
    folder = tmp_path / "Gemeente Lille #1 50%? é"
    folder.mkdir()
    path = folder / "plan & co.gpkg"
    create_workspace(path, "13019")
    assert Workspace.open(path).municipality == "Lille"
    assert [found.name for found in folder.iterdir()] == ["plan & co.gpkg"]
