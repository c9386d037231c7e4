"""The logins of a central API: makes the database, the servers' configurations and nginx fit a list of colleagues.

    python logins.py [--directory /etc/evplanner] [--new-password LOGIN]

Reads from the directory ``central.ini`` (settings) and ``logins.csv``, one line for each login and municipality:
``login,nis,access,actor,roles,department``. A login that is in the list and has nothing yet gets a database role and a
password; one that is no longer in it loses both. Writes into the directory, readable by the owner only:

    pygeoapi/LOGIN.yml     configuration of the login's server, with the password of its database role
    htpasswd               names and hashes for nginx (readable by the group of nginx's workers)
    nginx-logins.conf      which server nginx takes for whom

Passwords are made at random. That of a colleague is shown once and kept as a hash only; that of a database role is
shown to nobody. Running it again changes nothing that is in order. Needs psql, openssl and the plugin's folder two
levels above this file; nothing else.
"""

from __future__ import annotations

import argparse
import base64
import configparser
import csv
import hashlib
import hmac
import io
import json
import os
import re
import secrets
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from evplanner_plugin.sync.server.central import pygeoapi_configuration

COLUMNS = ("login", "nis", "access", "actor", "roles", "department")
LOGIN = re.compile(r"[a-z][a-z0-9_]{1,30}")
ACCESS = ("read", "propose", "decide", "administer")
LONGEST_SOCKET = 107
"""Bytes in the path of a Unix socket."""

APPLY_MEMBERS = """\
BEGIN;
CREATE TEMPORARY TABLE wanted (login text, nis text, access text, actor text, roles text, department text, secret text)
    ON COMMIT DROP;
COPY wanted FROM STDIN WITH (FORMAT csv);
{rows}\\.
SELECT count(add_member(login, nis, access, actor, secret, string_to_array(roles, ' '), department)) FROM wanted;
SELECT count(remove_member(login::text, nis)) FROM member
WHERE NOT EXISTS (SELECT FROM wanted WHERE wanted.login = member.login AND wanted.nis = member.nis);
COMMIT;
"""


class LoginsError(Exception):
    """Something in the list, the settings or the programs is wrong; the text is a sentence with what to do."""


def read_list(path: Path) -> list[dict[str, str]]:
    """The list of logins, checked; :class:`LoginsError` naming the line that is wrong."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            read = csv.DictReader(file, restval="")
            lines = [{key: value.strip() for key, value in line.items() if key} for line in read]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise LoginsError(f"{path} cannot be read: {error}.") from error
    if not lines:
        raise LoginsError(f"{path} has no logins. To shut everybody out, stop nginx.")
    if set(lines[0]) != set(COLUMNS):
        raise LoginsError(f"{path} needs these columns: {', '.join(COLUMNS)}.")
    seen = set()
    for number, line in enumerate(lines, start=2):
        fault = _fault(line) or ("this login and municipality stand there twice" if _key(line) in seen else "")
        if fault:
            raise LoginsError(f"{path}, line {number}: {fault}.")
        seen.add(_key(line))
    return lines


def _key(line: Mapping[str, str]) -> tuple[str, str]:
    return line["login"], line["nis"]


def _fault(line: Mapping[str, str]) -> str:
    """What is wrong with one line of the list, "" where nothing is."""
    if not LOGIN.fullmatch(line["login"]) or line["login"].startswith(("evplanner", "pg_")):
        return f'"{line["login"]}" cannot be a login: 2 to 31 of a-z, 0-9 and _, beginning with a letter'
    if not re.fullmatch(r"[0-9]{5}", line["nis"]):
        return f'"{line["nis"]}" is no NIS code of five digits'
    if line["access"] not in ACCESS:
        return f'"{line["access"]}" is none of {", ".join(ACCESS)}'
    if not line["actor"]:
        return "the author's name (actor) is missing"
    if any(ord(character) < 32 for value in line.values() for character in value):
        return "there is a line break or another control character in it"
    return ""


def scram_verifier(password: str) -> str:
    """``password`` as PostgreSQL keeps it, so that the password itself stands in no statement and no log."""
    salt = secrets.token_bytes(16)
    rounds = 4096
    salted = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, rounds)
    stored = hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
    server = hmac.digest(salted, b"Server Key", "sha256")
    spelled = [base64.b64encode(part).decode() for part in (salt, stored, server)]
    return f"SCRAM-SHA-256${rounds}:{spelled[0]}${spelled[1]}:{spelled[2]}"


def write_private(path: Path, text: str, group: str = "") -> bool:
    """Write a file that only its owner (and ``group``) can read; whether it is another text than before."""
    changed = not path.exists() or path.read_text(encoding="utf-8") != text
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
    if group:
        shutil.chown(fresh, group=group)
        fresh.chmod(0o640)
    fresh.replace(path)
    return changed


class Logins:
    """The logins of the central API whose settings lie in ``directory``."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.configurations = directory / "pygeoapi"
        settings = configparser.ConfigParser(interpolation=None)
        try:
            with (directory / "central.ini").open(encoding="utf-8") as file:
                settings.read_file(file)
            self.settings = dict(settings["central"])
            self.url, self.sockets = self.settings["url"].rstrip("/"), Path(self.settings["sockets"])
            self.database = {
                "host": self.settings["host"], "port": int(self.settings["port"]), "dbname": self.settings["database"],
            }
            self.psql = shlex.split(self.settings["psql"])
        except (OSError, ValueError, KeyError, configparser.Error) as error:
            raise LoginsError(f"{directory / 'central.ini'} cannot be used: {error}.") from error

    def apply(self, new_password: Sequence[str] = ()) -> str:
        """Make everything fit the list; returns what to tell the administrator. :class:`LoginsError` in a sentence.

        What is taken away goes first, in the database, where it counts at once.
        """
        lines = read_list(self.directory / "logins.csv")
        names = sorted({line["login"] for line in lines})
        unknown = sorted(set(new_password) - set(names))
        if unknown:
            raise LoginsError(f"{unknown[0]} is not in {self.directory / 'logins.csv'}.")
        roles = {name: self._role_password(name) for name in names}
        self._apply_members(lines, roles)
        gone = self._drop_configurations(names)
        restart = [name for name in names if self._write_configuration(name, roles[name])]
        write_private(self.directory / "nginx-logins.conf", self._nginx(names))
        given = self._write_hashes(names, new_password)
        return _report(given, gone, restart)

    def _role_password(self, name: str) -> str:
        """Password of the login's database role: the one in its configuration, else a new one."""
        path = self.configurations / f"{name}.yml"
        if not path.exists():
            return secrets.token_urlsafe(32)
        try:
            collections = json.loads(path.read_text(encoding="utf-8"))["resources"]
            return next(iter(collections.values()))["providers"][0]["data"]["password"]
        except (OSError, ValueError, KeyError, StopIteration) as error:
            raise LoginsError(f"{path} cannot be read. Remove it and run this again.") from error

    def _apply_members(self, lines: Sequence[Mapping[str, str]], roles: Mapping[str, str]) -> None:
        verifiers = {name: scram_verifier(password) for name, password in roles.items()}
        rows = io.StringIO()
        writer = csv.writer(rows, lineterminator="\n")
        for line in lines:
            columns = [" ".join(line[column].split()) for column in COLUMNS]
            writer.writerow([*columns, verifiers[line["login"]]])
        command = [*self.psql, "-X", "-q", "-v", "ON_ERROR_STOP=1", "-o", os.devnull, "-d", self.database["dbname"]]
        script = APPLY_MEMBERS.format(rows=rows.getvalue())
        self._run(command, script, "Is access.sql in force, and is psql in central.ini right?")

    def _write_configuration(self, name: str, password: str) -> bool:
        """Write the configuration of a login's server; whether it is another one than before."""
        socket = self.sockets / name / "api.sock"
        if len(os.fsencode(socket)) > LONGEST_SOCKET:
            raise LoginsError(f"The path {socket} is too long for a socket. Choose a shorter one in central.ini.")
        self.configurations.mkdir(mode=0o700, exist_ok=True)
        database = {**self.database, "user": name, "password": password}
        configuration = pygeoapi_configuration(database, self.url, 0)
        return write_private(self.configurations / f"{name}.yml", json.dumps(configuration, indent=1) + "\n")

    def _drop_configurations(self, names: Sequence[str]) -> list[str]:
        """Remove the configurations of logins that are no more; returns their names."""
        gone = sorted(path.stem for path in self.configurations.glob("*.yml") if path.stem not in names)
        for name in gone:
            (self.configurations / f"{name}.yml").unlink()
        return gone

    def _nginx(self, names: Sequence[str]) -> str:
        # A plain word in a map stands for its capitals too, and "default" for everybody: expressions are exact.
        servers = [f"upstream evplanner_{name} {{ server unix:{self.sockets / name / 'api.sock'}; }}" for name in names]
        choices = [f"    ~^{name}$ evplanner_{name};" for name in names]
        return "\n".join([
            "# Written by logins.py.", *servers, "upstream evplanner_nobody { server 127.0.0.1:1 down; }",
            "map $remote_user $evplanner_backend {", "    default evplanner_nobody;", *choices, "}", "",
        ])

    def _write_hashes(self, names: Sequence[str], new_password: Sequence[str]) -> dict[str, str]:
        """Write the hashes of the colleagues' passwords; returns the passwords that are new, by login."""
        path = self.directory / "htpasswd"
        hashes = {}
        if path.exists():
            pairs = (line.partition(":") for line in path.read_text(encoding="utf-8").splitlines())
            hashes = {name: kept for name, _, kept in pairs if name in names and name not in new_password}
        given = {name: secrets.token_urlsafe(24) for name in names if name not in hashes}
        for name, password in given.items():
            # nginx computes it for every single request. More rounds would protect what people think up; these are
            # drawn at random from 192 bits.
            salt = f"rounds=1000${secrets.token_hex(8)}"
            command = ["openssl", "passwd", "-5", "-salt", salt, "-stdin"]
            hashes[name] = self._run(command, password + "\n", "Is openssl installed?")
        text = "".join(f"{name}:{hashes[name].strip()}\n" for name in names)
        write_private(path, text, self.settings.get("group", ""))
        return given

    def _run(self, command: Sequence[str], given: str, hint: str) -> str:
        """What a program answers to ``given``; :class:`LoginsError` with its own words and ``hint``."""
        try:
            done = subprocess.run(  # noqa: S603 (the administrator's own settings)
                command, input=given, capture_output=True, text=True, encoding="utf-8", cwd="/", check=False
            )
        except OSError as error:
            raise LoginsError(f"{command[0]} cannot be run ({error.strerror}). {hint}") from error
        if done.returncode:
            raise LoginsError(f"{command[0]} failed: {done.stderr.strip()} {hint}")
        return done.stdout


def _report(given: Mapping[str, str], gone: Sequence[str], restart: Sequence[str]) -> str:
    """The new passwords, and the commands that are left to run."""
    lines = [f"{len(given)} new passwords, shown this once:"] if given else []
    lines += [f"  {name}  {password}" for name, password in given.items()]
    lines += ["Run now:"]
    if gone:
        lines.append("  systemctl disable --now " + " ".join(f"evplanner-api@{name}" for name in gone))
    if restart:
        services = " ".join(f"evplanner-api@{name}" for name in restart)
        lines += [f"  systemctl enable {services}", f"  systemctl restart {services}"]
    lines.append("  systemctl reload nginx")
    return "\n".join(lines) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns the exit code, after a sentence on standard error where something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--directory", type=Path, default=Path("/etc/evplanner"), help="default /etc/evplanner")
    parser.add_argument("--new-password", action="append", default=[], metavar="LOGIN", help="give it a new password")
    options = parser.parse_args(arguments)
    try:
        sys.stdout.write(Logins(options.directory).apply(options.new_password))
    except (LoginsError, OSError, LookupError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
