"""A throw-away central API for demo and tests: its own PostgreSQL cluster with PostGIS, and pygeoapi in front.

    .venv/bin/python tools/central_api.py start  --directory DIR [--port 5080] [--login NAME]
    .venv/bin/python tools/central_api.py fill   --directory DIR --base-data FILE.gpkg
    .venv/bin/python tools/central_api.py status --directory DIR
    .venv/bin/python tools/central_api.py stop   --directory DIR

``start`` on a directory used before starts the same cluster again, with everything in it. Logs, settings and secrets
(readable by the owner only) lie in the directory. The login's secret is taken from EVPLANNER_CENTRAL_LOGIN, or made and
kept in ``login.secret``.

PostgreSQL does not run as root. Under root the cluster belongs to the user ``postgres``; where that user cannot reach
the directory (a home folder, say), the cluster lies in /var/tmp/evplanner-central-<hash of the directory> instead.
Both servers listen on this machine only. The cluster does without fsync: it is made to be thrown away.
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import hashlib
import json
import os
import secrets
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.append(str(ROOT / "tools"))  # this file is loaded by its path too

from throwaway_postgresql import (
    START_SECONDS,
    CentralError,
    Cluster,
    cluster_folder,
    connect,
    create_database,
    free_port,
    listening,
    postgresql_programs,
)

from evplanner_plugin.sync.features import FeatureMapper
from evplanner_plugin.sync.server.central import pygeoapi_configuration
from evplanner_plugin.workspace import geopackage, tables
from evplanner_plugin.workspace.schema import BY_NAME

SERVER = ROOT / "resources" / "central" / "server.py"
SCHEMA = ROOT / "resources" / "central" / "schema.sql"
DATABASE = "evplanner"
API_ROLE = "evplanner_api"
FILES = (
    "central.json", "api.secret", "login.secret", "postgresql.secret", "pygeoapi.yml", "openapi.json", "server.log",
    "postgresql.log",
)

_children: dict[int, subprocess.Popen] = {}
"""Web servers that this very process started; they have to be asked after when they end."""


class CentralApi:
    """One throw-away central API, living in ``directory``.

    ``python``: interpreter that has pygeoapi, ``.venv-central/bin/python`` in the root unless said; ``port``: of the
    API, 0 for the one used before or any free one; ``login``: name to log in with, nobody has to without.
    """

    def __init__(self, directory: Path, *, port: int = 5080, login: str = "", python: Path | None = None) -> None:
        self.directory = Path(directory).resolve()
        self.login = login
        self.python = Path(python) if python else ROOT / ".venv-central" / "bin" / "python"
        self.state = self._read_state()
        self.port = port or self.state.get("port") or free_port()

    @property
    def url(self) -> str:
        """Address of the API."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def secret(self) -> str:
        """Secret of the login, from the environment or from the file ``login.secret``."""
        return os.environ.get("EVPLANNER_CENTRAL_LOGIN") or self._secret("login.secret")

    @property
    def cluster(self) -> Path:
        """Where PostgreSQL keeps its files."""
        if "cluster" in self.state:
            return Path(self.state["cluster"])
        return cluster_folder(self.directory)

    def start(self) -> str:
        """Start what does not run yet, create what is not there yet; returns the address."""
        postgresql_programs()
        if not self.python.exists():
            raise CentralError(
                f"{self.python} is not there. Run tools/install.sh demo, or name an interpreter that has the packages"
                " of resources/central/requirements.txt with --python."
            )
        self._make_directory()
        if self.running() and self.state.get("port") == self.port and self.state.get("login", "") == self.login:
            return self.url
        self._stop_server()
        if listening(self.port):
            raise CentralError(f"Port {self.port} is taken. Stop what uses it, or choose another with --port.")
        try:
            self._start_postgresql()
            schema = hashlib.sha256(SCHEMA.read_bytes()).hexdigest()
            if self.state.get("schema") != schema:
                self._create_database()
                self._remember(schema=schema)
            self._start_server()
        except BaseException:
            with contextlib.suppress(CentralError):
                self.stop()
            raise
        return self.url

    def stop(self) -> None:
        """Stop the two servers that :meth:`start` started in this directory, and nothing else."""
        self._stop_server()
        self._postgresql().stop()

    def remove(self) -> None:
        """Stop, and throw away the cluster and what :meth:`start` put into the directory; nothing else of it."""
        self.stop()
        shutil.rmtree(self.cluster, ignore_errors=True)
        for name in FILES:
            (self.directory / name).unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            self.directory.rmdir()

    def running(self) -> bool:
        """Whether both servers of this directory run."""
        return self._server_pid() is not None and self._postgresql().running()

    def connect(self):
        """A psycopg2 connection to the database as its owner."""
        return connect(self.state["database_port"], DATABASE, self._secret("postgresql.secret"))

    # -- files ------------------------------------------------------------------------------------------------

    def _make_directory(self) -> None:
        try:
            self.directory.mkdir(parents=True, exist_ok=True)
            probe = self.directory / f".write-{os.getpid()}"
            probe.touch()
            probe.unlink()
        except OSError as error:
            raise CentralError(
                f"Nothing can be written in {self.directory} ({error.strerror}). Choose another directory."
            ) from error

    def _read_state(self) -> dict:
        file = self.directory / "central.json"
        return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}

    def _remember(self, **changes: object) -> None:
        self.state.update(changes)
        self._write_private("central.json", json.dumps(self.state, indent=1))

    def _write_private(self, name: str, text: str) -> Path:
        """Write a file that only its owner can read."""
        path = self.directory / name
        fresh = path.with_suffix(path.suffix + ".new")
        fresh.unlink(missing_ok=True)
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
        fresh.replace(path)
        return path

    def _secret(self, name: str) -> str:
        path = self.directory / name
        if not path.exists():
            self._write_private(name, secrets.token_urlsafe(24))
        return path.read_text(encoding="utf-8").strip()

    # -- PostgreSQL -------------------------------------------------------------------------------------------

    def _postgresql(self) -> Cluster:
        return Cluster(self.cluster, self.directory / "postgresql.log")

    def _start_postgresql(self) -> None:
        postgresql = self._postgresql()
        known = "cluster" in self.state  # a directory thrown away and made again does not know the one it had
        if known and postgresql.running():
            return
        if not known:
            postgresql.stop()
        if not known or not postgresql.created():
            postgresql.create(self._secret("postgresql.secret"))
            self._remember(cluster=str(postgresql.folder), schema="")
        port = self.state.get("database_port")
        if not port or listening(port):
            port = free_port()
        self._remember(database_port=port)
        postgresql.start(port)

    def _create_database(self) -> None:
        import psycopg2
        from psycopg2 import sql

        create_database(self.state["database_port"], DATABASE, self._secret("postgresql.secret"))
        try:
            with contextlib.closing(self.connect()) as connection, connection, connection.cursor() as cursor:
                cursor.execute(SCHEMA.read_text(encoding="utf-8"))
                cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (API_ROLE,))
                if not cursor.fetchone():
                    cursor.execute(
                        sql.SQL("CREATE ROLE {} LOGIN PASSWORD {} IN ROLE evplanner_editor").format(
                            sql.Identifier(API_ROLE), sql.Literal(self._secret("api.secret"))
                        )
                    )
        except psycopg2.errors.FeatureNotSupported as error:
            raise CentralError(
                "PostGIS is not installed for this PostgreSQL. Install it (Debian: apt-get install"
                " postgresql-15-postgis-3) and try again."
            ) from error

    # -- pygeoapi ---------------------------------------------------------------------------------------------

    def _start_server(self) -> None:
        database = {
            "host": "127.0.0.1", "port": self.state["database_port"], "dbname": DATABASE, "user": API_ROLE,
            "password": self._secret("api.secret"),
        }
        configuration = self.directory / "pygeoapi.yml"
        text = json.dumps(pygeoapi_configuration(database, self.url, self.port), indent=1)  # JSON is YAML
        if not configuration.exists() or configuration.read_text(encoding="utf-8") != text:
            self._write_private("pygeoapi.yml", text)
        command = [str(self.python), str(SERVER), "--configuration", str(configuration), "--port", str(self.port)]
        if self.login:
            self._secret("login.secret")
            command += ["--login", self.login, "--login-file", str(self.directory / "login.secret")]
        log_path = self.directory / "server.log"
        with log_path.open("a", encoding="utf-8") as log:
            process = subprocess.Popen(
                command, cwd=self.directory, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )
        _children[process.pid] = process
        self._remember(server_pid=process.pid, port=self.port, login=self.login)
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            if process.poll() is not None:
                raise CentralError(f"The API did not start. See {log_path}.")
            if self._answers():
                return
            time.sleep(0.05)
        raise CentralError(f"The API did not answer within {START_SECONDS} seconds. See {log_path}.")

    def _answers(self) -> bool:
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        request = urllib.request.Request(self.url + "/conformance?f=json")
        if self.login:
            request.add_header(
                "Authorization", "Basic " + base64.b64encode(f"{self.login}:{self.secret}".encode()).decode()
            )
        try:
            with opener.open(request, timeout=10) as reply:
                return reply.status == 200
        except urllib.error.HTTPError as error:
            raise CentralError(f"The API answers {error.code}. See {self.directory / 'server.log'}.") from error
        except OSError:
            return False

    def _server_pid(self) -> int | None:
        """Id of the web server that this directory started, None if it no longer runs (or the id is another's now)."""
        pid = self.state.get("server_pid")
        if not pid:
            return None
        if pid in _children and _children[pid].poll() is not None:
            return None
        try:
            os.kill(pid, 0)
            words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0") if Path("/proc").is_dir() else None
        except OSError:
            return None
        ours = os.fsencode(self.directory / "pygeoapi.yml")
        return pid if words is None or ours in words else None

    def _stop_server(self) -> None:
        pid = self._server_pid()
        if pid is None:
            return
        os.kill(pid, signal.SIGTERM)
        deadline = time.monotonic() + 10
        while self._server_pid() is not None:
            if time.monotonic() > deadline:
                os.kill(pid, signal.SIGKILL)
            time.sleep(0.05)
        if pid in _children:
            _children.pop(pid).wait()
        self._remember(server_pid=None)


FILLED = ("operator", "charging_location", "evse", "connector", "charging_usage")
"""Layers of the base data that go into the central database, what others refer to first."""

FILLED_BY = "base data"
"""``updated_by`` of rows that :func:`fill` wrote; what somebody else changed since is left as it is."""


def fill(connection, base_data: Path) -> dict:
    """Put the base data's charging layers into the central database; returns the number of rows written per layer.

    ``connection``: psycopg2, to the central database; ``base_data``: a GeoPackage whose layers have the columns of the
    workspace's tables. Rows that are there and the same are not written again, rows that others changed are left alone.
    """
    from psycopg2 import sql
    from psycopg2.extras import execute_values

    written = {}
    with contextlib.closing(geopackage.connect(base_data, readonly=True)) as source, connection, \
            connection.cursor() as cursor:
        for name in FILLED:
            description = tables.describe(source, name)
            mapper = FeatureMapper(BY_NAME[name], description.srs_id)
            columns = list(mapper.columns)
            rows = []
            for row in tables.read(source, name):
                payload = mapper.payload(row)
                fault = mapper.fault(payload)
                if fault is not None:
                    raise CentralError(f"{base_data}, {name} {row['id']}: {fault}")
                rows.append((row["id"], FILLED_BY, *(payload[c] for c in columns), json.dumps(payload["geometry"])))
            names = [sql.Identifier(c) for c in ("updated_by", *columns, "geom")]
            old = sql.SQL(", ").join(sql.SQL("kept.") + each for each in names)
            new = sql.SQL(", ").join(sql.SQL("excluded.") + each for each in names)
            statement = sql.SQL(
                "INSERT INTO {table} AS kept (id, {names}) VALUES %s ON CONFLICT (id) DO UPDATE"
                " SET ({names}, base_rev) = ({new}, kept.rev)"
                " WHERE kept.updated_by = {by} AND ({old}) IS DISTINCT FROM ({new}) RETURNING 1"
            ).format(
                table=sql.Identifier(name), names=sql.SQL(", ").join(names), old=old, new=new, by=sql.Literal(FILLED_BY)
            )
            template = "(" + ", ".join(["%s"] * (2 + len(columns))) + ", ST_SetSRID(ST_GeomFromGeoJSON(%s), 4326))"
            written[name] = len(execute_values(cursor, statement, rows, template, page_size=1000, fetch=True))
    return written


def main(arguments: list[str] | None = None) -> int:
    """The command; returns the exit code, after a sentence on standard error where something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("command", choices=("start", "fill", "status", "stop"))
    parser.add_argument("--directory", type=Path, required=True, help="where settings, secrets and logs lie")
    parser.add_argument("--port", type=int, default=5080, help="port of the API (default 5080; 0 for any free one)")
    parser.add_argument("--login", default="", help="name to log in with; nobody has to without")
    parser.add_argument("--python", type=Path, help="interpreter that has pygeoapi (default .venv-central/bin/python)")
    parser.add_argument("--base-data", type=Path, help="GeoPackage with the charging layers to fill in")
    options = parser.parse_args(arguments)
    central = CentralApi(options.directory, port=options.port, login=options.login, python=options.python)
    try:
        if options.command == "start":
            print(central.start())
        elif options.command == "stop":
            central.stop()
        elif options.command == "status":
            if not central.running():
                raise CentralError(f"No central API runs in {central.directory}. Start it with the command start.")
            print(f"http://127.0.0.1:{central.state['port']}")
        elif options.base_data is None:
            parser.error("fill needs --base-data")
        else:
            with contextlib.closing(central.connect()) as connection:
                for name, count in fill(connection, options.base_data).items():
                    print(f"{name}: {count} written")
    except (CentralError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
