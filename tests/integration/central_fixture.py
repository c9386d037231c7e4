"""A throw-away central API for the tests of a session, and workspaces to sync with it.

PYTEST_DONT_REWRITE: test modules import from here before pytest takes the fixtures from here.
"""

from __future__ import annotations

import base64
import importlib.util
import os
import sys
from pathlib import Path

import pytest

from evplanner_plugin.sync.carriers.transport import RequestsTransport
from evplanner_plugin.sync.engine import synchronise
from evplanner_plugin.sync.server.client import FeaturesClient
from evplanner_plugin.workspace.areas import municipalities
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.store import Workspace

ROOT = Path(__file__).resolve().parents[2]


def load_tool(name: str):
    """A module of the folder tools, which is no package."""
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


central_api = load_tool("central_api")
LOGIN = "lille"
PYTHON = os.environ.get("EVPLANNER_CENTRAL_PYTHON")


def new_central(directory: Path, **options):
    """A central API in ``directory`` on a free port, not started yet."""
    return central_api.CentralApi(directory, port=0, python=PYTHON, **options)


@pytest.fixture(scope="session")
def central(tmp_path_factory):
    """A running central API that asks for a login; thrown away at the end."""
    try:
        central_api.postgresql_programs()
    except central_api.CentralError as error:
        pytest.skip(str(error))
    started = new_central(tmp_path_factory.mktemp("central"), login=LOGIN)
    try:
        started.start()
        yield started
    finally:
        started.remove()
        assert not started.directory.exists() and not started.cluster.exists()


@pytest.fixture(scope="session")
def unused_nis():
    """NIS codes of municipalities that no test has used yet: the tests share one database."""
    return iter([nis for nis, _ in municipalities()])


@pytest.fixture
def desk(central, unused_nis, tmp_path):
    """Makes desks (a workspace and a client) of one municipality that is this test's own."""
    nis = next(unused_nis)
    made = []

    def make() -> Desk:
        path = tmp_path / f"desk{len(made) + 1}.gpkg"
        create_workspace(path, nis)
        made.append(Desk(Workspace.open(path), client_of(central)))
        return made[-1]

    yield make
    for one in made:
        one.carrier.close()


def client_of(central, secret: str = "") -> FeaturesClient:
    """A client that logs in at ``central``."""
    login = base64.b64encode(f"{LOGIN}:{secret or central.secret}".encode()).decode()
    return FeaturesClient(RequestsTransport(headers={"Authorization": f"Basic {login}"}), central.url)


class Desk:
    """One municipal desk: a workspace and its way to the central API."""

    def __init__(self, workspace: Workspace, client: FeaturesClient) -> None:
        self.workspace = workspace
        self.client = client
        self.carrier = client.transport

    def sync(self, **options):
        return synchronise(self.workspace, self.client, **options)

    def add(self, table: str, **values) -> str:
        row = {"id": Workspace.new_id(), "nis": self.workspace.nis, **values}
        with self.workspace.transaction() as connection:
            self.workspace.insert(connection, table, [row])
        return row["id"]

    def change(self, table: str, id: str, **values) -> None:
        with self.workspace.transaction() as connection:
            assert self.workspace.update(connection, table, id, values)

    def remove(self, table: str, id: str) -> None:
        with self.workspace.transaction() as connection:
            assert self.workspace.delete(connection, table, id)

    def row(self, table: str, id: str):
        """The row as a dictionary, None where there is none."""
        found = self.workspace.rows(table, {"id": id})
        return found[0] if found else None

    def raw(self, sql: str, *parameters):
        """Rows of any statement, as tuples."""
        with self.workspace.reading() as connection:
            return [tuple(row) for row in connection.execute(sql, parameters)]
