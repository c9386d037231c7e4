"""The central API as in production, with colleagues of two towns, and a checker that sees whether a cheat worked.

PYTEST_DONT_REWRITE: test modules import from here before pytest takes the fixtures from here.
"""

from __future__ import annotations

import json
import os
import secrets
import uuid
from contextlib import closing, contextmanager
from dataclasses import dataclass, field

import psycopg2
import pytest
import requests

from evplanner_plugin.sync.server.central import IMAGE_COLLECTION
from evplanner_plugin.workspace.areas import municipalities
from evplanner_plugin.workspace.schema import SYNCED
from tests.integration.central_fixture import central_api, load_tool

central_production = load_tool("central_production")
PYTHON = os.environ.get("EVPLANNER_CENTRAL_PYTHON")
OURS, THEIRS = (nis for nis, _ in municipalities()[:2])
LOGINS = f"""login,nis,access,actor,roles,department
anna,{OURS},propose,Anna Aerts,planner,mobility
dirk,{OURS},decide,Dirk Decoster,decision_maker planner,management
rita,{OURS},read,Rita Raes,,
bert,{THEIRS},administer,Bert Baert,,public_works
regina,{OURS},propose,Regina Raman,road_manager decision_maker,
regina,{THEIRS},decide,Regina Raman,,
"""
COLLECTIONS = (*(table.name for table in SYNCED), IMAGE_COLLECTION)
POINT = {"type": "Point", "coordinates": [4.5, 51.0]}
SQUARE = {"type": "MultiPolygon", "coordinates": [[[[4, 51], [5, 51], [5, 52], [4, 51]]]]}


@pytest.fixture(scope="module")
def production(tmp_path_factory):
    """A running central API behind nginx; thrown away at the end."""
    try:
        central_api.postgresql_programs()
        central_production.nginx_program()
    except central_api.CentralError as error:
        pytest.skip(str(error))
    started = central_production.ProductionCentral(tmp_path_factory.mktemp("p") / "central", PYTHON)
    try:
        started.start(LOGINS)
        yield started
    finally:
        started.remove()
        assert not started.directory.exists()


@pytest.fixture
def stage(production):
    """Fresh rows of two towns in the database, and ways for colleagues to get at them."""
    with closing(production.connect()) as owner:
        owner.autocommit = True
        try:
            yield Stage(production, owner)
        finally:
            with owner.cursor() as cursor:
                cursor.execute(f"TRUNCATE {', '.join(COLLECTIONS)}")


class Stage:
    """What there is to steal, and everything that those who try were shown (``seen``)."""

    def __init__(self, production, owner) -> None:
        self.production = production
        self._owner = owner
        self.marker = "confidential-" + secrets.token_hex(8)
        self.ours = {name: str(uuid.uuid4()) for name in COLLECTIONS}
        self.theirs = {name: str(uuid.uuid4()) for name in COLLECTIONS}
        self.seen: list[str] = []
        for nis, ids, text in ((OURS, self.ours, "ours"), (THEIRS, self.theirs, self.marker)):
            for name in COLLECTIONS:
                self._add(name, ids[name], nis, text, ids["proposed_site"])

    def _add(self, collection: str, id: str, nis: str, text: str, site: str) -> None:
        column = {
            "proposed_site": "name", "site_log": "payload", "photo": "caption", "charging_location": "name",
            "operator": "name", IMAGE_COLLECTION: "updated_by",
        }.get(collection, "remark")
        values = {"id": id, "nis": nis, column: text}
        if collection == "site_log":
            values.update(site_id=site, actor="Owner", kind="commented", role="planner")
        elif collection == "proposed_site":
            values.update(created_by="Owner", created_at="2026-01-01T00:00:00Z")
        elif collection == IMAGE_COLLECTION:
            values.update(image="aGVsbG8=", content_sha256=(
                "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"))
        geometry = json.dumps(SQUARE if collection == "operator" else POINT)
        columns, marks = ", ".join(values), ", ".join(["%s"] * len(values))
        self.owner(
            f"INSERT INTO {collection} ({columns}, geom) VALUES ({marks}, ST_SetSRID(ST_GeomFromGeoJSON(%s), 4326))",
            *values.values(), geometry,
        )

    # -- ways in ----------------------------------------------------------------------------------------------

    def owner(self, sql: str, *parameters):
        """Rows of a statement as the database's owner."""
        with self._owner.cursor() as cursor:
            cursor.execute(sql, parameters or None)
            return cursor.fetchall() if cursor.description else cursor.rowcount

    def api(self, login: str, method: str, path: str, **options) -> requests.Response:
        """A request over nginx with a login; what comes back is noted as seen."""
        options.setdefault("auth", (login, self.production.passwords[login]))
        if "json" in options:
            options["data"] = json.dumps(options.pop("json"))
            options["headers"] = {"Content-Type": "application/geo+json", **options.get("headers", {})}
        with requests.Session() as session:
            session.trust_env = False
            reply = session.request(
                method, self.production.url + path, verify=str(self.production.authority), timeout=60, **options
            )
        self.seen.append(reply.text)
        return reply

    def items(self, login: str, collection: str, **parameters) -> requests.Response:
        return self.api(
            login, "GET", f"/collections/{collection}/items",
            params={"limit": 10000, **parameters}, headers={"Accept": "application/geo+json"},
        )

    def add(self, login: str, collection: str, id: str | None = None, **properties) -> requests.Response:
        return self.api(login, "POST", f"/collections/{collection}/items", json=feature(collection, id, properties))

    def put(self, login: str, collection: str, id: str, **properties) -> requests.Response:
        return self.api(login, "PUT", f"/collections/{collection}/items/{id}", json=feature(collection, id, properties))

    def sql(self, login: str, *statements: str) -> None:
        """Statements with a login's own database password, each by itself; results and refusals are noted as seen."""
        with closing(self.production.connect(login, self.database_password(login))) as connection:
            connection.autocommit = True
            with connection.cursor() as cursor:
                for statement in statements:
                    try:
                        cursor.execute(statement)
                        self.seen.append(str(cursor.fetchall() if cursor.description else cursor.rowcount))
                    except psycopg2.Error as error:
                        self.seen.append(str(error))

    def database_password(self, login: str) -> str:
        configuration = json.loads((self.production.settings / "pygeoapi" / f"{login}.yml").read_text())
        return configuration["resources"]["proposed_site"]["providers"][0]["data"]["password"]

    def rev(self, collection: str, id: str) -> int:
        return self.owner(f"SELECT rev FROM {collection} WHERE id = %s", id)[0][0]

    # -- what the owner finds ---------------------------------------------------------------------------------

    def snapshot(self) -> Snapshot:
        """All rows of all collections, and what says who may do what."""
        rows = {}
        for name in COLLECTIONS:
            for (row,) in self.owner(f"SELECT to_jsonb(t) FROM {name} AS t"):
                rows[name, row["id"]] = row
        rules = [
            self.owner(f"SELECT to_jsonb(t)::text FROM {name} AS t ORDER BY 1")
            for name in ("sync_run", "member", "access_right", "log_right")
        ]
        rules.append(self.owner("SELECT rolname, rolsuper, rolbypassrls FROM pg_roles ORDER BY 1"))
        rules.append(self.owner("SELECT relname, relrowsecurity, relacl::text FROM pg_class WHERE relnamespace ="
                                " 'public'::regnamespace ORDER BY 1"))
        rules.append(self.owner("SELECT tgrelid::regclass::text, tgname, tgenabled FROM pg_trigger ORDER BY 1, 2"))
        rules.append(self.owner("SELECT polrelid::regclass::text, polname FROM pg_policy ORDER BY 1, 2"))
        return Snapshot(rows, rules, self.owner("SELECT last_value FROM sync_rev")[0][0])


@dataclass(frozen=True)
class Snapshot:
    """The database at one moment."""

    rows: dict = field(repr=False)
    rules: list = field(repr=False)
    last_rev: int = 0


def feature(collection: str, id: str | None, properties: dict) -> dict:
    return {
        "type": "Feature", "id": id or str(uuid.uuid4()), "geometry": SQUARE if collection == "operator" else POINT,
        "properties": {"nis": OURS, **properties},
    }


def faults(stage: Stage, before: Snapshot, after: Snapshot, *, writes: bool) -> list[str]:
    """What a colleague of our town who may propose (Anna) got that is not hers; [] where the cheat came to nothing.

    ``writes``: whether she may leave behind what is hers to write, in her own name.
    """
    found = []
    if any(stage.marker in text for text in stage.seen):
        found.append("read what is the other town's")
    if after.rules != before.rules:
        found.append("changed the rules")
    changed = {key for key in before.rows.keys() | after.rows.keys() if before.rows.get(key) != after.rows.get(key)}
    if changed and not writes:
        found.append(f"wrote {sorted(changed)}")
    for key in changed:
        found += [f"{fault}: {key}" for fault in _unfit(key[0], before.rows.get(key), after.rows.get(key), before)]
    return found


def _unfit(collection: str, old: dict | None, new: dict | None, before: Snapshot) -> list[str]:
    """What is wrong with one row that was added or changed."""
    if new is None:
        return ["a row is gone"]
    found = []
    if new["nis"] != OURS or (old and old["nis"] != OURS):
        found.append("another town's row")
    if new["updated_by"] != "Anna Aerts":
        found.append("somebody else's name")
    if not before.last_rev < new["rev"] < before.last_rev + 1000 or new["base_rev"] is not None:
        found.append("a rev out of order")
    if collection not in ("proposed_site", "site_log", "request", "photo", IMAGE_COLLECTION):
        found.append("a collection that is not hers")
    if collection == "proposed_site":
        author = ("created_by", "created_at")
        if new["deleted"] or (old and any(old[name] != new[name] for name in author)):
            found.append("a site removed or another's")
        if not old and new["created_by"] != "Anna Aerts":
            found.append("somebody else's site")
    if collection == "site_log":
        signed = (new["actor"], new["role"], new["department"]) == ("Anna Aerts", "planner", "mobility")
        if old or new["deleted"] or not signed or new["kind"] in ("approved", "rejected", "blessed"):
            found.append("a log entry that is not hers to write")
    return found


CONTROLS = {
    "policies": ("ALTER TABLE {0} DISABLE ROW LEVEL SECURITY", "ALTER TABLE {0} ENABLE ROW LEVEL SECURITY"),
    "stamp": ("ALTER TABLE {0} DISABLE TRIGGER sync_stamp", "ALTER TABLE {0} ENABLE TRIGGER sync_stamp"),
    "bury": ("ALTER TABLE {0} DISABLE TRIGGER sync_bury", "ALTER TABLE {0} ENABLE TRIGGER sync_bury"),
    "guard": ("ALTER TABLE {0} DISABLE TRIGGER member_guard", "ALTER TABLE {0} ENABLE TRIGGER member_guard"),
    "sequence": (
        "GRANT TEMPORARY ON DATABASE evplanner TO evplanner_member; GRANT USAGE ON SEQUENCE sync_rev TO"
        " evplanner_member; ALTER FUNCTION sync_stamp() SECURITY INVOKER RESET search_path",
        "REVOKE TEMPORARY ON DATABASE evplanner FROM evplanner_member; REVOKE ALL ON SEQUENCE sync_rev FROM"
        " evplanner_member; ALTER FUNCTION sync_stamp() SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp",
    ),
}
"""What protects the collections: how to take it away for a moment, and how to put it back."""


@contextmanager
def without(stage: Stage, *protections: str):
    """The database with some of its protections taken away."""
    away, back = (
        "; ".join(dict.fromkeys(CONTROLS[name][number].format(each) for name in protections for each in COLLECTIONS))
        for number in (0, 1)
    )
    stage.owner(away)
    try:
        yield
    finally:
        stage.owner(back)
