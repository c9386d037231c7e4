"""The production recipe of the central API in one folder: PostgreSQL, a server per login, nginx with TLS in front.

    .venv/bin/python tools/central_production.py --directory DIR [--logins FILE.csv]

Builds from the very files that an administrator installs (``resources/central/`` with ``access.sql`` and
``production/``), with other paths and ports and with a certificate of its own, and runs until Ctrl+C. The address, the
certificate authority to trust and the passwords are printed. Nothing is kept: the folder is made anew at each start.

PostgreSQL, the servers and nginx run as the user who starts them and listen on this machine only.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import secrets
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
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
)

CENTRAL = ROOT / "resources" / "central"
PRODUCTION = CENTRAL / "production"
DATABASE = "evplanner"
HOST = "central.example.be"
"""Name in the certificate, beside localhost; the one in the template."""


class ProductionCentral:
    """A central API as in production, in ``directory``; ``python``: interpreter that has pygeoapi."""

    def __init__(self, directory: Path, python: Path | None = None) -> None:
        self.directory = Path(directory).resolve()
        self.python = Path(python) if python else ROOT / ".venv-central" / "bin" / "python"
        self.settings = self.directory / "etc"
        self.sockets = self.directory / "run"
        self.authority = self.directory / "tls" / "authority.pem"
        self.database_port = self.port = self.plain_port = 0
        self.passwords: dict[str, str] = {}
        self._owner_password = secrets.token_urlsafe(24)
        self._processes: dict[str, subprocess.Popen] = {}

    @property
    def url(self) -> str:
        """Address of the API."""
        return f"https://localhost:{self.port}"

    def start(self, logins: str) -> None:
        """Build and start everything for ``logins``, the text of a logins.csv; :class:`CentralError` where it fails."""
        nginx_program()
        for folder in (self.settings, self.sockets, self.directory / "tls", self.directory / "nginx"):
            folder.mkdir(parents=True)
        try:
            self._make_certificate()
            self._start_database()
            self.apply(logins)
            self._start_nginx()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Stop what :meth:`start` started, nginx first."""
        for name in ["nginx", *(each for each in list(self._processes) if each != "nginx")]:
            self._stop(name)
        self._cluster().stop()

    def remove(self) -> None:
        """Stop, and throw everything away."""
        self.stop()
        shutil.rmtree(cluster_folder(self.directory), ignore_errors=True)
        shutil.rmtree(self.directory, ignore_errors=True)

    def connect(self, login: str = "", password: str = "", database: str = DATABASE):
        """A psycopg2 connection to the database: as its owner, or with a login's database password."""
        if not login:
            return connect(self.database_port, database, self._owner_password)
        import psycopg2

        return psycopg2.connect(
            host="127.0.0.1", port=self.database_port, dbname=database, user=login, password=password,
            connect_timeout=10,
        )

    def apply(self, logins: str, *options: str) -> str:
        """Run logins.py for the text of a logins.csv, and what it says is to be run; returns what it says."""
        (self.settings / "logins.csv").write_text(logins, encoding="utf-8")
        done = subprocess.run(
            [str(self.python), str(PRODUCTION / "logins.py"), "--directory", str(self.settings), *options],
            capture_output=True, text=True, env={**os.environ, "PGPASSWORD": self._owner_password}, check=False,
        )
        if done.returncode:
            raise CentralError(done.stderr.strip())
        wanted: list[str] = []
        for words in (line.split() for line in done.stdout.splitlines()):
            services = [word.partition("@")[2] for word in words[2:] if "@" in word]
            if words[:2] == ["systemctl", "disable"]:
                for name in services:
                    self._stop(name)
                    self.passwords.pop(name, None)
            elif words[:2] == ["systemctl", "restart"]:
                wanted = services
            elif words[:2] == ["systemctl", "reload"] and "nginx" in self._processes:
                self._processes["nginx"].send_signal(signal.SIGHUP)
            elif len(words) == 2 and words[0] != "Run":
                self.passwords[words[0]] = words[1]
        self._start_servers(wanted)
        return done.stdout

    # -- the parts --------------------------------------------------------------------------------------------

    def _cluster(self) -> Cluster:
        return Cluster(cluster_folder(self.directory), self.directory / "postgresql.log")

    def _start_database(self) -> None:
        cluster = self._cluster()
        cluster.create(self._owner_password)
        self.database_port = free_port()
        cluster.start(self.database_port)
        self.prepare_database(DATABASE)
        psql = f"psql -h 127.0.0.1 -p {self.database_port} -U postgres"
        template = (PRODUCTION / "central.ini").read_text(encoding="utf-8")
        (self.settings / "central.ini").write_text(_replaced(template, {
            "url = https://central.example.be": f"url = {self.url if self.port else self._reserve_ports()}",
            "port = 5432": f"port = {self.database_port}",
            "psql = runuser -u postgres -- psql": f"psql = {psql}",
            "group = www-data": "group =",
            "sockets = /run/evplanner": f"sockets = {self.sockets}",
        }), encoding="utf-8")

    def prepare_database(self, name: str) -> None:
        """Make a database with the schema and the access rules, as the owner."""
        create_database(self.database_port, name, self._owner_password)
        with contextlib.closing(self.connect(database=name)) as connection, connection, connection.cursor() as cursor:
            for file in ("schema.sql", "access.sql"):
                cursor.execute((CENTRAL / file).read_text(encoding="utf-8"))

    def _reserve_ports(self) -> str:
        self.port, self.plain_port = free_port(), free_port()
        return self.url

    def _start_servers(self, names: list[str]) -> None:
        """Start a server per login with the command of the systemd unit, all at once, and wait for them."""
        command = next(
            line.removeprefix("ExecStart=")
            for line in (PRODUCTION / "evplanner-api@.service").read_text(encoding="utf-8").splitlines()
            if line.startswith("ExecStart=")
        )
        for name in names:
            self._stop(name)
            runtime = self.sockets / name
            runtime.mkdir(mode=0o750, exist_ok=True)
            given = self.directory / "credentials" / name
            given.mkdir(mode=0o700, parents=True, exist_ok=True)
            shutil.copy(self.settings / "pygeoapi" / f"{name}.yml", given / "pygeoapi.yml")
            words = shlex.split(_replaced(command, {
                "/opt/evplanner/venv/bin/python": str(self.python), "/opt/evplanner": str(ROOT),
                "${CREDENTIALS_DIRECTORY}": str(given), "${RUNTIME_DIRECTORY}": str(runtime),
            }))
            self._run(name, words, runtime)
        for name in names:
            self._await(name, (self.sockets / name / "api.sock").exists)

    def _start_nginx(self) -> None:
        prefix = self.directory / "nginx"
        site = _replaced((PRODUCTION / "nginx-site.conf").read_text(encoding="utf-8"), {
            "    listen [::]:80;\n": "", "    listen [::]:443 ssl http2;\n": "",
            "listen 80;": f"listen 127.0.0.1:{self.plain_port};",
            "listen 443 ssl http2;": f"listen 127.0.0.1:{self.port} ssl http2;",
            f"server_name {HOST};": f"server_name {HOST} localhost;",
            f"/etc/letsencrypt/live/{HOST}": str(self.directory / "tls"),
            "/etc/evplanner": str(self.settings),
        })
        (prefix / "site.conf").write_text(site, encoding="utf-8")
        user = "user root;" if os.geteuid() == 0 else ""  # its workers read the folder of whoever runs this
        places = " ".join(
            f"{kind}_temp_path {prefix}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        (prefix / "nginx.conf").write_text(
            f"{user} daemon off; worker_processes 2; pid {prefix}/nginx.pid; error_log {prefix}/error.log;\n"
            f"events {{}}\nhttp {{ access_log {prefix}/access.log; {places}\ninclude {prefix}/site.conf; }}\n",
            encoding="utf-8",
        )
        self._run("nginx", [nginx_program(), "-p", str(prefix), "-c", "nginx.conf", "-e", "error.log"], prefix)
        self._await("nginx", lambda: listening(self.port))

    def _make_certificate(self) -> None:
        """A certificate authority of its own, and the server's certificate by it."""
        folder = self.authority.parent
        names = f"subjectAltName=DNS:{HOST},DNS:localhost,IP:127.0.0.1\nauthorityKeyIdentifier=keyid,issuer\n"
        (folder / "names").write_text(names, encoding="utf-8")
        key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        for command in (
            # Python 3.13 and later asks of an authority to say what its key is for.
            ["req", "-x509", *key, "-days", "2", "-subj", "/CN=EV Planner test authority", "-keyout", "authority.key",
             "-addext", "keyUsage=critical,keyCertSign,cRLSign", "-out", "authority.pem"],
            ["req", *key, "-subj", f"/CN={HOST}", "-keyout", "privkey.pem", "-out", "request.pem"],
            ["x509", "-req", "-in", "request.pem", "-CA", "authority.pem", "-CAkey", "authority.key",
             "-CAcreateserial", "-days", "2", "-extfile", "names", "-out", "fullchain.pem"],
        ):
            done = subprocess.run(["openssl", *command], cwd=folder, capture_output=True, text=True, check=False)
            if done.returncode:
                raise CentralError(f"openssl could not make a certificate: {done.stderr.strip()}")

    # -- processes --------------------------------------------------------------------------------------------

    def _run(self, name: str, command: list[str], folder: Path) -> None:
        with (self.directory / f"{name}.log").open("a", encoding="utf-8") as log:
            self._processes[name] = subprocess.Popen(
                command, cwd=folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )

    def _await(self, name: str, ready) -> None:
        deadline = time.monotonic() + START_SECONDS
        while not ready():
            if self._processes[name].poll() is not None or time.monotonic() > deadline:
                raise CentralError(f"{name} did not start. See {self.directory / name}.log.")
            time.sleep(0.05)

    def _stop(self, name: str) -> None:
        process = self._processes.pop(name, None)
        if process is None:
            return
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if name != "nginx":
            (self.sockets / name / "api.sock").unlink(missing_ok=True)


def nginx_program() -> str:
    """Path of nginx; :class:`CentralError` where it is not installed."""
    found = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if not found:
        raise CentralError("nginx is not installed. Install it (Debian: apt-get install nginx-light) and try again.")
    return found


def _replaced(text: str, changes: Mapping[str, str]) -> str:
    """``text`` with each of ``changes`` made; :class:`CentralError` for one that finds nothing to change."""
    for old, new in changes.items():
        if old not in text:
            raise CentralError(f"The files in {PRODUCTION} no longer have \"{old}\".")
        text = text.replace(old, new)
    return text


def main(arguments: list[str] | None = None) -> int:
    """The command; returns the exit code, after a sentence on standard error where something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--directory", type=Path, required=True, help="a folder that is not there yet")
    parser.add_argument("--logins", type=Path, default=PRODUCTION / "logins.csv", help="default: the example's")
    parser.add_argument("--python", type=Path, help="interpreter that has pygeoapi (default .venv-central/bin/python)")
    options = parser.parse_args(arguments)
    if options.directory.exists():
        print(f"{options.directory} is there already. Choose another folder or remove it.", file=sys.stderr)
        return 1
    central = ProductionCentral(options.directory, options.python)
    try:
        central.start(options.logins.read_text(encoding="utf-8"))
        print(f"{central.url}\ncertificate authority: {central.authority}")
        for name, password in central.passwords.items():
            print(f"{name}  {password}")
        print("Ctrl+C stops it and throws it away.", flush=True)
        ends = {signal.SIGINT, signal.SIGTERM}
        signal.pthread_sigmask(signal.SIG_BLOCK, ends)
        signal.sigwait(ends)
    except (CentralError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        if options.directory.exists():
            central.remove()
    return 0


if __name__ == "__main__":
    sys.exit(main())
