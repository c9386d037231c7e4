"""The PostgreSQL cluster of the throw-away central API: made, started and stopped as a user it may run as.

PostgreSQL does not run as root: under root its programs run as the user ``postgres``. The server listens on this
machine only, asks for a password, and does without fsync: it is made to be thrown away.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import pwd
import shutil
import socket
import subprocess
from pathlib import Path

START_SECONDS = 60
"""How long a server may take to start."""


class CentralError(Exception):
    """The central API cannot be started, reached or stopped; the text is a sentence with what to do."""


def postgresql_programs() -> Path:
    """Folder of initdb, pg_ctl and postgres, of the newest version installed; :class:`CentralError` without any."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3].split(".")[0]))
    on_path = shutil.which("initdb")
    if found:
        return found[-1].parent
    if on_path:
        return Path(on_path).resolve().parent
    raise CentralError(
        "PostgreSQL is not installed. Install it (Debian: apt-get install postgresql-15 postgresql-15-postgis-3) and"
        " try again."
    )


def free_port() -> int:
    """A port that nothing on this machine listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def listening(port: int) -> bool:
    """Whether something listens on ``port`` of this machine."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def cluster_folder(directory: Path) -> Path:
    """Where the cluster of a central API in ``directory`` lies: in it, or in /var/tmp if PostgreSQL cannot enter it."""
    if os.geteuid() != 0 or _reachable_by_postgres(directory):
        return directory / "postgresql"
    return Path("/var/tmp") / f"evplanner-central-{hashlib.sha256(bytes(directory)).hexdigest()[:16]}"


def connect(port: int, database: str, password: str):
    """A psycopg2 connection to ``database`` of the cluster that listens on ``port``, as its owner."""
    import psycopg2

    return psycopg2.connect(
        host="127.0.0.1", port=port, dbname=database, user="postgres", password=password, connect_timeout=10
    )


def create_database(port: int, name: str, password: str) -> None:
    """Make the database ``name`` in the cluster that listens on ``port``, unless it is there."""
    from psycopg2 import sql

    with contextlib.closing(connect(port, "postgres", password)) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", (name,))
            if not cursor.fetchone():
                cursor.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))


class Cluster:
    """A PostgreSQL cluster in ``folder``; what its programs say goes to the file ``log``."""

    def __init__(self, folder: Path, log: Path) -> None:
        self.folder = folder
        self.log = log

    def created(self) -> bool:
        """Whether there is a cluster in the folder."""
        return (self.folder / "PG_VERSION").exists()

    def running(self) -> bool:
        """Whether PostgreSQL runs on this cluster."""
        if not (self.folder / "postmaster.pid").exists():
            return False
        return self._run([postgresql_programs() / "pg_ctl", "status", "-D", self.folder]).returncode == 0

    def create(self, password: str) -> None:
        """Make the cluster anew, with ``password`` for its owner; :class:`CentralError` where that fails."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(mode=0o700, parents=True)
        given = self.folder.with_name(self.folder.name + ".first")
        given.unlink(missing_ok=True)
        with os.fdopen(os.open(given, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(password)
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
            shutil.chown(given, "postgres", "postgres")
        try:
            done = self._run([
                postgresql_programs() / "initdb", "-D", self.folder, "-U", "postgres", "-A", "scram-sha-256",
                f"--pwfile={given}", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync",
            ])
        finally:
            given.unlink(missing_ok=True)
        if done.returncode:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise CentralError(f"PostgreSQL could not make its cluster in {self.folder}. See {self.log}.")

    def start(self, port: int) -> None:
        """Start PostgreSQL on ``port`` of this machine; :class:`CentralError` where that fails."""
        settings = (
            f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c timezone=UTC"
            " -c log_timezone=UTC -c shared_buffers=64MB -c max_connections=50"
        )
        done = self._run([
            postgresql_programs() / "pg_ctl", "start", "-D", self.folder, "-w", "-t", START_SECONDS, "-o", settings
        ])
        if done.returncode:
            raise CentralError(f"PostgreSQL did not start. See {self.log}.")

    def stop(self) -> None:
        """Stop PostgreSQL if it runs on this cluster; :class:`CentralError` where it does not stop."""
        if not self.running():
            return
        done = self._run([postgresql_programs() / "pg_ctl", "stop", "-D", self.folder, "-m", "fast", "-w"])
        if done.returncode:
            raise CentralError(f"PostgreSQL did not stop. See {self.log}.")

    def _run(self, command: list) -> subprocess.CompletedProcess:
        """Run a program of PostgreSQL as the user it may run as."""
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        with self.log.open("a", encoding="utf-8") as log:
            return subprocess.run(
                [str(part) for part in command], cwd="/", env=environment, stdin=subprocess.DEVNULL, stdout=log,
                stderr=log, start_new_session=True, **_as_postgres(),
            )


def _as_postgres() -> dict:
    """Options of a subprocess that make it run as the user PostgreSQL may run as; CentralError where root has none."""
    if os.geteuid() != 0:
        return {}
    try:
        pwd.getpwnam("postgres")
    except KeyError as error:
        raise CentralError(
            "There is no user postgres on this machine, and PostgreSQL does not run as root. Create that user, or run"
            " this as another user than root."
        ) from error
    return {"user": "postgres", "group": "postgres", "extra_groups": []}


def _reachable_by_postgres(directory: Path) -> bool:
    """Whether the user PostgreSQL runs as may enter ``directory``."""
    with contextlib.suppress(subprocess.SubprocessError, PermissionError):
        return subprocess.run(["test", "-x", directory], cwd="/", **_as_postgres()).returncode == 0
    return False
