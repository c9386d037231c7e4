"""A tiny stand-in for the bundled areas, with figures that can be checked by hand, and a workspace made from it."""

import sqlite3

import pytest
from shapely.geometry import box

from evplanner_plugin import bundled
from evplanner_plugin.workspace import ddl, geopackage, tables
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.schema import BY_NAME, Table
from evplanner_plugin.workspace.store import Workspace

AREA_COLUMNS = BY_NAME["area"].columns


@pytest.fixture
def resources(tmp_path, monkeypatch):
    """A folder of resources with two municipalities, one style, one recipe and one parameter; used by the plugin."""
    folder = tmp_path / "resources"
    for name in ("areas", "styles", "recipes", "parameters"):
        (folder / name).mkdir(parents=True)
    (folder / "styles" / "proposed_site.qml").write_text("<qgis version='3.22'/>", encoding="utf-8")
    (folder / "recipes" / "plain.json").write_text('{"version": "1.0", "name": "plain"}', encoding="utf-8")
    (folder / "parameters" / "few.json").write_text(
        '{"parameters": [{"id": "walking_distance", "value": 250, "unit": "m", "source": "here", "date": "2026-11",'
        ' "confidence": "H"}]}',
        encoding="utf-8",
    )
    connection = geopackage.open_file(folder / "areas" / "flanders_areas.gpkg", "rwc")
    with geopackage.transaction(connection):
        ddl.create_foundation(connection, 31370)
        for name in ("municipality", "neighbourhood"):
            ddl.create_table(connection, Table(name, name, AREA_COLUMNS, geometry="MULTIPOLYGON"), 31370)
        source = {"source": "Atlas; Census", "licence": "Open"}
        square = box(180000, 210000, 181000, 211000)
        tables.insert(
            connection,
            "municipality",
            [
                {"id": "13019", "level": "municipality", "nis": "13019", "name": "Lille", "geometry": square, **source},
                {"id": "11001", "level": "municipality", "nis": "11001", "name": "aartselaar", **source},
            ],
        )
        left, right = box(180000, 210000, 180400, 211000), box(180400, 210000, 181000, 211000)
        common = {"level": "neighbourhood", "nis": "13019", "source": "Atlas", "licence": "Open"}
        tables.insert(
            connection,
            "neighbourhood",
            [
                {"id": "W1", "name": "Left", "geometry": left, **common},
                {"id": "W2", "name": "Right", "geometry": right, **common},
                {"id": "W9", "name": "Elsewhere", "geometry": left, **common, "nis": "11001"},
            ],
        )
    connection.close()
    real = bundled.path
    monkeypatch.setattr(
        bundled, "path", lambda *parts: folder.joinpath(*parts) if (folder / parts[0]).is_dir() else real(*parts)
    )
    return folder


@pytest.fixture
def workspace(tmp_path, resources):
    """An opened workspace of the tiny Lille."""
    path = tmp_path / "lille.gpkg"
    create_workspace(path, "13019")
    return Workspace.open(path)


@pytest.fixture
def dump():
    """A function that gives everything in a file as SQL, for comparing before and after."""

    def of(path):
        connection = sqlite3.connect(path)
        lines = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"):
            lines += connection.execute(f'SELECT * FROM "{table}"').fetchall()
        connection.close()
        return lines

    return of
