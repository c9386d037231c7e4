"""Servers that are no central API: QGIS Server, and pygeoapi on data that nothing guards.

PYTEST_DONT_REWRITE: test modules import from here before pytest takes the fixtures from here.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest

from evplanner_plugin.sync.server.central import EPOCH_COLLECTION, pygeoapi_configuration
from evplanner_plugin.workspace.schema import BY_NAME, SYNCED
from tests.integration.central_fixture import central_api

NAMES = [table.name for table in SYNCED]
SERVER = central_api.SERVER
PLAIN = "plain"
"""A database with the central tables' columns and without their triggers."""


@contextlib.contextmanager
def running(command: list, log: Path, url: str, **environment: str) -> Iterator[str]:
    """A server from its first answer on; ended with the block. Yields its address."""
    with log.open("a", encoding="utf-8") as file:
        process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=file, stderr=file, cwd=log.parent,
            env={**os.environ, **environment}, start_new_session=True,
        )
    try:
        deadline = time.monotonic() + 60
        while not _answers(url):
            assert process.poll() is None, log.read_text(encoding="utf-8")
            assert time.monotonic() < deadline, log.read_text(encoding="utf-8")
            time.sleep(0.1)
        yield url
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _answers(url: str) -> bool:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    request = urllib.request.Request(url + "/collections", headers={"Accept": "application/json"})
    try:
        with opener.open(request, timeout=20) as reply:
            return bool(json.load(reply)["collections"])
    except urllib.error.HTTPError as error:
        raise AssertionError(error.read()) from error
    except OSError:
        return False


def database_of(central, database: str = central_api.DATABASE) -> dict:
    """How the central API's role reaches a database of the throw-away cluster."""
    return {
        "host": "127.0.0.1", "port": central.state["database_port"], "dbname": database, "user": central_api.API_ROLE,
        "password": (central.directory / "api.secret").read_text(encoding="utf-8").strip(),
    }


# -- QGIS Server ----------------------------------------------------------------------------------------------


def qgis_project(path: Path, sources: Mapping[str, tuple[str, str]], writable: Iterable[str]) -> None:
    """Write a project that publishes ``sources``, name → (provider, source), as WFS; changes for ``writable`` ones."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    ids = {}
    for name, (provider, source) in sources.items():
        layer = QgsVectorLayer(source, name, provider)
        assert layer.isValid(), f"{name}: {layer.error().message()}"
        layer.setShortName(name)
        ids[name] = project.addMapLayer(layer).id()
    project.writeEntry("WFSLayers", "/", list(ids.values()))
    for change in ("Insert", "Update", "Delete"):
        project.writeEntry("WFSTLayers", change, [ids[name] for name in writable])
    assert project.write(str(path)), project.error()


def postgis_source(database: Mapping[str, object], table: str) -> tuple[str, str]:
    from qgis.core import QgsDataSourceUri

    source = QgsDataSourceUri()
    source.setConnection(
        str(database["host"]), str(database["port"]), str(database["dbname"]), str(database["user"]),
        str(database["password"]),
    )
    source.setDataSource("public", table, "geom", "", "id")
    source.setSrid("4326")
    return "postgres", source.uri(False)


@contextlib.contextmanager
def qgis_server(folder: Path, sources: Mapping[str, tuple[str, str]], writable: Iterable[str]) -> Iterator[str]:
    """QGIS Server publishing ``sources``; yields the address of its OGC API – Features."""
    program = shutil.which("qgis_mapserver")
    assert program, "QGIS Server is not installed: run tools/install.sh test"
    project = folder / "project.qgs"
    qgis_project(project, sources, writable)
    port = central_api.free_port()
    with running(
        [program, f"127.0.0.1:{port}"], folder / "qgis_server.log", f"http://127.0.0.1:{port}/wfs3",
        QGIS_PROJECT_FILE=str(project), QT_QPA_PLATFORM="offscreen", QGIS_SERVER_LOG_STDERR="1",
        QGIS_SERVER_LOG_LEVEL="1",
    ) as url:
        yield url


@pytest.fixture(scope="session")
def qgis_url(central, qgis_app, tmp_path_factory):
    """QGIS Server on the central database itself: its triggers guard what is written through it as well."""
    database = database_of(central)
    sources = {name: postgis_source(database, name) for name in [*NAMES, EPOCH_COLLECTION]}
    with qgis_server(tmp_path_factory.mktemp("qgis_server"), sources, NAMES) as url:
        yield url


@pytest.fixture
def geopackage_url(qgis_app, tmp_path):
    """QGIS Server on a GeoPackage with the table ``request`` alone: it numbers features itself, and nothing guards."""
    from osgeo import ogr, osr

    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    kinds = {"TEXT": ogr.OFTString, "INTEGER": ogr.OFTInteger, "REAL": ogr.OFTReal, "DATE": ogr.OFTDate}
    path = tmp_path / "published.gpkg"
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer("request", wgs84, ogr.wkbPoint)
    for name in ("id", "updated_by"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    deleted = ogr.FieldDefn("deleted", ogr.OFTInteger)
    deleted.SetSubType(ogr.OFSTBoolean)
    layer.CreateField(deleted)
    for column in BY_NAME["request"].synced_columns():
        layer.CreateField(ogr.FieldDefn(column.name, kinds[column.type]))
    del layer, data
    with qgis_server(tmp_path, {"request": ("ogr", f"{path}|layername=request")}, ["request"]) as url:
        yield url


# -- pygeoapi -------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def pygeoapi(folder: Path, resources: Mapping[str, object], central) -> Iterator[str]:
    """pygeoapi with these resources; yields its address."""
    port = central_api.free_port()
    url = f"http://127.0.0.1:{port}"
    configuration = {**pygeoapi_configuration(database_of(central), url, port), "resources": dict(resources)}
    path = folder / "pygeoapi.yml"
    path.write_text(json.dumps(configuration), encoding="utf-8")
    path.chmod(0o600)
    command = [central.python, SERVER, "--configuration", path, "--port", port]
    with running(command, folder / "pygeoapi.log", url):
        yield url


def collections_of(central, database: str, *, editable: bool) -> dict:
    """Configuration of the synced collections from another database, or without writing."""
    resources = pygeoapi_configuration(database_of(central, database), "", 0)["resources"]
    for resource in resources.values():
        resource["providers"][0]["editable"] = editable
    return resources


@pytest.fixture(scope="session")
def read_only_url(central, tmp_path_factory):
    """The central database, through a pygeoapi that takes no changes."""
    resources = collections_of(central, central_api.DATABASE, editable=False)
    with pygeoapi(tmp_path_factory.mktemp("read_only"), resources, central) as url:
        yield url


@pytest.fixture(scope="session")
def plain_database(central):
    """Name of a database whose tables have the central columns, but no triggers; anybody's write is taken."""
    import psycopg2
    from psycopg2 import sql

    secret = (central.directory / "postgresql.secret").read_text(encoding="utf-8").strip()
    port = central.state["database_port"]
    central_api.create_database(port, PLAIN, secret)
    with contextlib.closing(central.connect()) as source, source.cursor() as described:
        made = []
        for name in NAMES:
            described.execute(
                "SELECT a.attname, format_type(a.atttypid, a.atttypmod) FROM pg_attribute a"
                " WHERE a.attrelid = %s::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum", (name,)
            )
            columns = ", ".join(
                f"{column} {kind} {'PRIMARY KEY' if column == 'id' else ''}" for column, kind in described
            )
            made.append(f"CREATE TABLE {name} ({columns}); GRANT ALL ON {name} TO {central_api.API_ROLE};")
    with contextlib.closing(central_api.connect(port, PLAIN, secret)) as target, target, target.cursor() as cursor:
        with contextlib.suppress(psycopg2.errors.DuplicateObject):
            cursor.execute("CREATE EXTENSION IF NOT EXISTS postgis")
        cursor.execute(sql.SQL("".join(made)))
    return PLAIN


@pytest.fixture(scope="session")
def plain_url(central, plain_database, tmp_path_factory):
    """Writable tables that nothing guards, through pygeoapi."""
    resources = {
        name: resource for name, resource in collections_of(central, plain_database, editable=True).items()
        if name in NAMES
    }
    with pygeoapi(tmp_path_factory.mktemp("plain"), resources, central) as url:
        yield url


@pytest.fixture
def open_data(central, tmp_path):
    """Publishes GeoJSON features as the open data ``charging_location``, without revs; returns the address."""
    with contextlib.ExitStack() as stack:

        def publish(features: list[dict]) -> str:
            file = tmp_path / "charging_location.geojson"
            file.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
            resource = collections_of(central, central_api.DATABASE, editable=False)["charging_location"]
            resource["providers"] = [
                {"type": "feature", "name": "GeoJSON", "data": str(file), "id_field": "place"}
            ]
            return stack.enter_context(pygeoapi(tmp_path, {"charging_location": resource}, central))

        yield publish
