"""The first ten minutes in a real window: from the start page to a demo, and to a municipality's own first map."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from evplanner_plugin.workspace.gdal_options import ROW_BY_ROW, gdal_options

ROOT = Path(__file__).resolve().parents[2]
BASE = ROOT / "resources" / "demo" / "lille_base_data.gpkg"


def test_from_the_start_page_to_the_first_map(window, tmp_path):
    folder = tmp_path / "mijn bestanden é"
    folder.mkdir()
    streets, dwellings = tmp_path / "straten.gpkg", tmp_path / "woningen.geojson"
    with gdal_options(ROW_BY_ROW):
        gdal.VectorTranslate(str(streets), str(BASE), layers=["street"], format="GPKG")
        gdal.VectorTranslate(
            str(dwellings), str(BASE), layers=["demand"], format="GeoJSON", layerCreationOptions=["RFC7946=NO"])
    result = window.run(
        ROOT / "tests" / "desktop" / "start_story.py", folder=folder, streets=streets, dwellings=dwellings,
        tests=ROOT / "tests" / "desktop",
    )
    assert "error" not in result, result["error"]

    assert all(value for value in result["empty"].values()), result["empty"]
    assert result["width"] <= 320
    assert result["keyboard"] == [
        "EvPlannerOpenDemo", "EvPlannerStartMunicipality", "EvPlannerConnectCentral", "EvPlannerStartOpen"]
    assert result["demo"] == str(folder / "Lille demo" / "lille.qgz")
    assert result["layers"] >= 9 and result["places"] > 5000 and result["cards"] == 7

    assert result["recent shown"] == "lille"
    assert 0 < result["offered"] < 5 and not result["next without a municipality"]
    assert set(result["missing"]) == {"Straten", "Woningen"} and result["areas on the map"]
    assert "3982" in result["said of streets"] and "7451" in result["said of dwellings"]
    assert result["first map"] == result["places"]

    assert not result["connect without a municipality"] and result["again"]
    assert "Vorselaar" not in result["connect failed"] and (folder / "vorselaar.gpkg").is_file()
