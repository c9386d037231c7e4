"""The production recipe as an administrator installs it, and colleagues who try to cheat."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import importlib.util
import os
import re
import secrets
import shutil
import socket
import ssl
import stat
import subprocess
import sys
import uuid
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest
import requests
import shapely

from evplanner_plugin.domain.log import DECISIONS
from evplanner_plugin.domain.process import BUNDLED, Process, bundled_path
from evplanner_plugin.sync.carriers.transport import RequestsTransport
from evplanner_plugin.sync.server.client import FeaturesClient
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.store import Workspace
from tests.integration.central_fixture import Desk, central_api
from tests.integration.production_cheats import ALL
from tests.integration.production_fixture import (
    COLLECTIONS,
    LOGINS,
    OURS,
    THEIRS,
    central_production,
    faults,
    feature,
    without,
)

pytest_plugins = ["tests.integration.production_fixture", "tests.integration.proxy_fixture"]
HERE = shapely.Point(190_123.456, 215_654.321)


# -- cheats ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cheat", ALL, ids=lambda cheat: cheat.name)
def test_a_cheat_comes_to_nothing(stage, cheat):
    before = stage.snapshot()
    cheat.run(stage)
    assert stage.seen
    assert faults(stage, before, stage.snapshot(), writes=cheat.writes) == []


@pytest.mark.parametrize("cheat", [each for each in ALL if each.without], ids=lambda cheat: cheat.name)
def test_the_checker_sees_a_cheat_that_works(stage, cheat):
    """With what protects the collections taken away for a moment, the same cheats are found out."""
    with without(stage, *cheat.without):
        before = stage.snapshot()
        cheat.run(stage)
        after = stage.snapshot()
    assert faults(stage, before, after, writes=cheat.writes)


# -- who may do what --------------------------------------------------------------------------------------------


def test_colleagues_do_their_work_each_in_their_own_name(stage):
    site, entry, decision, point = (str(uuid.uuid4()) for _ in range(4))
    assert stage.add("anna", "proposed_site", site, name="Corner").status_code == 201
    assert stage.add("anna", "site_log", entry, site_id=site, kind="proposed", payload="{}").status_code == 201
    assert stage.add("dirk", "site_log", decision, site_id=site, kind="approved", role="x").status_code == 201
    assert stage.add("bert", "evse", point, nis=THEIRS).status_code == 201
    assert stage.put("bert", "evse", point, nis=THEIRS, status="new", base_rev=stage.rev("evse", point)).ok
    assert stage.put("bert", "evse", point, nis=THEIRS, deleted=True, base_rev=stage.rev("evse", point)).ok
    assert stage.owner("SELECT created_by, updated_by FROM proposed_site WHERE id = %s", site) == [
        ("Anna Aerts", "Anna Aerts")
    ]
    assert stage.owner("SELECT actor, role, department FROM site_log WHERE id IN (%s, %s) ORDER BY rev", entry, decision
                       ) == [("Anna Aerts", "planner", "mobility"), ("Dirk Decoster", "decision_maker", "management")]
    assert stage.owner("SELECT deleted, status, updated_by FROM evse WHERE id = %s", point) == [
        (True, "new", "Bert Baert")
    ]
    for login in ("dirk", "rita", "regina"):
        assert stage.api(login, "GET", f"/collections/proposed_site/items/{site}?f=json").json()["id"] == site
    assert stage.api("bert", "GET", f"/collections/proposed_site/items/{site}?f=json").status_code == 404


def test_dates_of_a_site_are_kept_and_never_lie_ahead(stage):
    early, late = str(uuid.uuid4()), str(uuid.uuid4())
    stage.add("anna", "proposed_site", early, created_at="2026-02-03T04:05:06Z")
    stage.add("anna", "proposed_site", late, created_at="2999-01-01T00:00:00Z")
    stage.put("dirk", "proposed_site", early, created_at="2026-03-03T00:00:00Z", name="x",
              base_rev=stage.rev("proposed_site", early))
    assert stage.owner("SELECT created_at = '2026-02-03T04:05:06Z', created_by, updated_by, name FROM proposed_site"
                       " WHERE id = %s", early) == [(True, "Anna Aerts", "Dirk Decoster", "x")]
    assert stage.owner("SELECT created_at <= now() FROM proposed_site WHERE id = %s", late) == [(True,)]


def test_a_login_of_two_towns_works_in_both_with_what_it_may_in_each(stage):
    found = {each["properties"]["nis"] for each in stage.items("regina", "proposed_site").json()["features"]}
    assert found == {OURS, THEIRS}
    ours, theirs = str(uuid.uuid4()), str(uuid.uuid4())
    refused = stage.add("regina", "site_log", nis=OURS, kind="approved")
    assert (refused.status_code, "may not record" in refused.json()["description"]) == (400, True)
    assert stage.add("regina", "site_log", ours, nis=OURS, kind="commented").ok
    assert stage.add("regina", "site_log", theirs, nis=THEIRS, kind="approved").ok
    assert stage.owner("SELECT nis, role FROM site_log WHERE id IN (%s, %s) ORDER BY rev", ours, theirs) == [
        (OURS, "road_manager"), (THEIRS, "decision_maker")
    ]
    site = stage.theirs["proposed_site"]
    moved = stage.put("regina", "proposed_site", site, nis=OURS, base_rev=stage.rev("proposed_site", site))
    assert moved.status_code == 400 and stage.owner("SELECT nis FROM proposed_site WHERE id = %s", site) == [(THEIRS,)]


def test_somebody_with_two_roles_writes_in_the_one_they_name_where_it_may(stage):
    ids = [str(uuid.uuid4()) for _ in range(3)]
    for id, role, kind in zip(ids, ("planner", "decision_maker", "planner"), ("commented", "installed", "rejected")):
        assert stage.add("dirk", "site_log", id, role=role, kind=kind).ok
    assert stage.owner("SELECT role FROM site_log WHERE id = ANY (%s::uuid[]) ORDER BY rev", ids) == [
        ("planner",), ("planner",), ("decision_maker",)
    ]


@pytest.mark.parametrize("login, collection, values, words", [
    ("anna", "proposed_site", {"nis": THEIRS}, f"Your login has no access to municipality {THEIRS}."),
    ("rita", "proposed_site", {}, f"Your login may look at municipality {OURS}, but change nothing there."),
    ("anna", "evse", {}, f"Your login may not add rows of evse in municipality {OURS}."),
    ("anna", "site_log", {"kind": "approved"}, f'Your login may not record "approved" in municipality {OURS}.'),
])
def test_a_refusal_is_a_sentence_and_no_login_fault(stage, login, collection, values, words):
    reply = stage.add(login, collection, **values)
    assert (reply.status_code, reply.json()["description"]) == (400, words)


def test_an_id_of_the_other_town_is_refused_without_a_word_about_whose_it_is(stage):
    reply = stage.add("anna", "proposed_site", stage.theirs["proposed_site"])
    assert (reply.status_code, reply.json()["description"]) == (400, "There is another feature with this id or number.")


def test_counts_are_of_what_may_be_seen(stage):
    (ours,), = stage.owner("SELECT count(*) FROM proposed_site WHERE nis = %s", OURS)
    hits = stage.items("anna", "proposed_site", resulttype="hits").json()
    assert hits["numberMatched"] == ours
    assert stage.items("anna", "proposed_site", resulttype="hits", nis=THEIRS).json()["numberMatched"] == 0


def test_a_role_that_is_no_member_sees_nothing(stage):
    password = secrets.token_urlsafe(16)
    for group in ("evplanner_member", "evplanner_editor"):
        stage.owner(f"CREATE ROLE stranger LOGIN PASSWORD '{password}' IN ROLE {group}")
        try:
            with closing(stage.production.connect("stranger", password)) as connection:
                connection.autocommit = True
                with connection.cursor() as cursor:
                    for name in COLLECTIONS:
                        with contextlib.suppress(psycopg2.errors.InsufficientPrivilege):
                            cursor.execute(f"SELECT * FROM {name}")
                            assert cursor.fetchall() == []
                    with pytest.raises(psycopg2.Error, match=r"no access|permission denied"):
                        cursor.execute(
                            "INSERT INTO request (id, nis, geom) VALUES (gen_random_uuid(), %s,"
                            " ST_SetSRID(ST_MakePoint(4, 51), 4326))", (OURS,)
                        )
        finally:
            stage.owner("DROP ROLE stranger")


@pytest.mark.parametrize("name", BUNDLED)
def test_rights_in_the_log_are_those_of_the_process(stage, name):
    process = Process.load(bundled_path(name))
    found = stage.owner("SELECT role, kind, needs FROM log_right")
    assert {(role, kind) for role, kind, _ in found} == {
        (role, kind) for role, kinds in process.roles.items() for kind in kinds
    }
    assert {kind for _, kind, needs in found if needs == "decide"} == set(DECISIONS)


def test_every_collection_is_guarded(stage):
    guarded = {name for (name,) in stage.owner(
        "SELECT relname FROM pg_class JOIN pg_trigger ON tgrelid = pg_class.oid AND tgname = 'member_guard'"
        " WHERE relrowsecurity"
    )}
    assert guarded == set(COLLECTIONS)
    assert {name for (name,) in stage.owner("SELECT DISTINCT collection FROM access_right")} == guarded


def test_a_login_has_no_rights_but_those_it_needs(stage):
    """Of all tables and functions that there are, so that one added later has to be thought of."""
    rights = stage.owner(
        "SELECT relname, privilege FROM pg_class, unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES',"
        " 'TRIGGER', 'SELECT']) AS privilege WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'm',"
        " 'p', 'f') AND has_table_privilege('anna', pg_class.oid, privilege)"
    )
    readable = {name for name, privilege in rights if privilege == "SELECT"}
    assert readable == {
        *COLLECTIONS, "sync_epoch", "access_right", "log_right",
        "geometry_columns", "geography_columns", "spatial_ref_sys",
    }
    assert {each for each in rights if each[1] != "SELECT"} == {
        (name, privilege) for name in COLLECTIONS for privilege in ("INSERT", "UPDATE", "DELETE")
    }
    callable_ = stage.owner(
        "SELECT proname FROM pg_proc WHERE has_function_privilege('anna', oid, 'EXECUTE') AND (prosecdef OR proowner ="
        " 'postgres'::regrole AND pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM pg_depend WHERE"
        " objid = pg_proc.oid AND deptype = 'e'))"
    )
    assert {name for (name,) in callable_} == {
        "member_towns", "member_here", "site_is_elsewhere", "sync_begin_run", "sync_place", "sync_revs",
    }
    unpinned = stage.owner(
        "SELECT proname FROM pg_proc JOIN pg_trigger ON tgfoid = pg_proc.oid WHERE tgname IN ('member_guard',"
        " 'sync_stamp', 'sync_take_turns', 'sync_bury') AND proconfig IS NULL"
    )
    assert unpinned == []


def test_statistics_tell_nobody_where_the_other_towns_sites_are(stage):
    stage.owner("ANALYZE proposed_site")
    stage.sql(
        "anna", "SELECT ST_EstimatedExtent('proposed_site', 'geom')", "SELECT _postgis_stats('proposed_site', 'geom')",
        "SELECT _postgis_selectivity('proposed_site', 'geom', ST_MakePoint(4.5, 51))",
        "SELECT _postgis_index_extent('proposed_site', 'geom')",
    )
    assert all("permission denied for function" in said for said in stage.seen)


def test_running_the_scripts_again_changes_nothing_that_counts(stage):
    before = stage.snapshot()
    stage.owner("UPDATE log_right SET needs = 'nobody' WHERE (role, kind) = ('planner', 'cancelled')")
    stage.owner("UPDATE access_right SET may = '{add}' WHERE (access, collection) = ('propose', 'photo')")
    try:
        for script in ("schema.sql", "access.sql"):
            stage.owner((central_production.CENTRAL / script).read_text(encoding="utf-8"))
        assert stage.owner("SELECT needs FROM log_right WHERE (role, kind) = ('planner', 'cancelled')") == [("nobody",)]
        assert stage.owner("SELECT may FROM access_right WHERE (access, collection) = ('propose', 'photo')") == [
            (["add"],)
        ]
    finally:
        stage.owner("UPDATE log_right SET needs = 'add' WHERE needs = 'nobody'")
        stage.owner("UPDATE access_right SET may = '{add,remove}' WHERE (access, collection) = ('propose', 'photo')")
    assert stage.snapshot() == before
    assert stage.add("anna", "site_log", kind="cancelled").ok


# -- the way in -------------------------------------------------------------------------------------------------


PATHS = ("/", "/collections", "/openapi", "/conformance", "/collections/proposed_site/items", "/no/such/page")


@pytest.mark.parametrize("auth", [
    None, ("anna", ""), ("anna", "guess"), ("nobody", "guess"), ("", ""), ("postgres", "postgres"), ("default", "x"),
])
def test_nothing_is_shown_without_a_login(stage, auth):
    for path in PATHS:
        reply = stage.api("anna", "GET", path, auth=auth)
        assert (reply.status_code, reply.headers["WWW-Authenticate"]) == (401, 'Basic realm="EV Planner central API"')
    reply = stage.api("anna", "POST", "/collections/request/items", auth=auth, json=feature("request", None, {}))
    assert reply.status_code == 401


def test_a_password_opens_one_login_only(stage):
    passwords = stage.production.passwords
    assert stage.api("anna", "GET", "/collections", auth=("bert", passwords["anna"])).status_code == 401
    assert stage.api("anna", "GET", "/collections", auth=("Anna", passwords["anna"])).status_code == 401
    assert stage.api("anna", "GET", "/collections", auth=("anna", passwords["anna"])).status_code == 200


def test_no_page_shows_a_password(stage):
    known = [stage.database_password("anna"), *stage.production.passwords.values()]
    for path in (*PATHS, "/collections/proposed_site", "/collections/proposed_site/queryables"):
        for form in ("json", "html"):
            text = stage.api("anna", "GET", f"{path}?f={form}").text
            assert text and not any(secret in text for secret in known)


@pytest.mark.parametrize("header", [
    "X-Remote-User", "Remote-User", "REMOTE_USER", "X-Forwarded-User", "X-User", "X-WEBAUTH-USER",
    "Proxy-Authorization", "X-Original-URL", "X-Accel-Redirect", "Host",
])
def test_no_header_makes_somebody_else(stage, header):
    for value in ("bert", "evplanner_bert"):
        reply = stage.api(
            "anna", "GET", "/collections/proposed_site/items?limit=10000&f=json", headers={header: value}
        )
        assert stage.marker not in reply.text
        assert {each["properties"]["nis"] for each in reply.json()["features"]} == {OURS}


def test_a_login_that_nginx_knows_and_nobody_serves_gets_nothing(stage):
    hashes = stage.production.settings / "htpasswd"
    kept = hashes.read_text()
    hashes.write_text(kept + kept.splitlines()[0].replace("anna:", "gone:") + "\n")
    try:
        reply = stage.api("anna", "GET", "/collections", auth=("gone", stage.production.passwords["anna"]))
    finally:
        hashes.write_text(kept)
    assert reply.status_code == 502


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
def test_only_tls_from_1_2_on_with_a_trusted_certificate(stage):
    production = stage.production

    def handshake(version: ssl.TLSVersion, authority=str(production.authority)) -> str:
        context = ssl.create_default_context(cafile=authority)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = version
        context.set_ciphers("ALL:@SECLEVEL=0")
        with socket.create_connection(("127.0.0.1", production.port), 10) as plain, \
                context.wrap_socket(plain, server_hostname="localhost") as secured:
            return secured.version()

    assert handshake(ssl.TLSVersion.TLSv1_2) == "TLSv1.2"
    assert handshake(ssl.TLSVersion.TLSv1_3) == "TLSv1.3"
    for version in (ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1):
        with pytest.raises((ssl.SSLError, ConnectionError)):
            handshake(version)
    with pytest.raises(ssl.SSLCertVerificationError):
        handshake(ssl.TLSVersion.TLSv1_3, authority=None)


def test_unencrypted_there_is_a_sentence_and_nothing_else(stage):
    production = stage.production
    auth = ("anna", production.passwords["anna"])
    for port, status in ((production.plain_port, 426), (production.port, 400)):
        reply = requests.get(
            f"http://127.0.0.1:{port}/collections/proposed_site/items", auth=auth, allow_redirects=False, timeout=10
        )
        assert reply.status_code == status and "https" in reply.text.lower() and "features" not in reply.text


def test_limits_and_headers(stage):
    reply = stage.items("anna", "proposed_site")
    assert reply.headers["Strict-Transport-Security"] == "max-age=63072000"
    assert reply.headers["Content-Encoding"] == "gzip"
    assert "script-src" not in reply.headers["Content-Security-Policy"]
    assert stage.add("anna", "photo_image", image="A" * 5_000_000).status_code == 413
    assert stage.api("anna", "PATCH", "/collections").status_code == 403
    assert stage.api("anna", "GET", "/collections", headers={"Origin": "https://elsewhere.example"}).status_code == 403


def test_an_image_of_two_megabytes_goes_through(stage):
    content = secrets.token_bytes(1_500_000)
    id, digest = str(uuid.uuid4()), hashlib.sha256(content).hexdigest()
    image = base64.b64encode(content).decode()
    assert stage.add("anna", "photo_image", id, image=image, content_sha256=digest).status_code == 201
    path = f"/collections/photo_image/items/{id}?f=json"
    assert stage.api("dirk", "GET", path).json()["properties"]["image"] == image
    assert stage.api("bert", "GET", path).status_code == 404


def test_the_servers_are_reached_by_nginx_only(stage):
    """They listen on sockets that their owner and group may open, and on no port at all."""
    production = stage.production
    for name, process in production._processes.items():
        opened = [str(link.readlink()) for link in Path(f"/proc/{process.pid}/fd").iterdir()]
        inodes = {name[len("socket:["):-1] for name in opened if name.startswith("socket:[")}
        listening = [
            fields for family in ("tcp", "tcp6")
            for fields in map(str.split, Path(f"/proc/{process.pid}/net/{family}").read_text().splitlines()[1:])
            if fields[3] == "0A" and fields[9] in inodes
        ]
        if name == "nginx":
            assert {fields[1].split(":")[0] for fields in listening} == {"0100007F"}
            continue
        assert inodes and not listening
        mode = (production.sockets / name / "api.sock").stat().st_mode
        assert stat.S_ISSOCK(mode) and stat.S_IMODE(mode) == 0o660
        assert stat.S_IMODE((production.sockets / name).stat().st_mode) == 0o750


# -- the administrator's script -------------------------------------------------------------------------------------


def test_secrets_lie_in_files_of_the_owner_only_and_in_no_log(stage):
    production = stage.production
    private = [production.settings / "htpasswd", *(production.settings / "pygeoapi").iterdir()]
    assert len(private) == 6 and all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in private)
    known = [*production.passwords.values(), *(stage.database_password(name) for name in production.passwords)]
    written = [production.settings / "htpasswd", production.settings / "nginx-logins.conf"]
    written += [*production.directory.glob("*.log"), *(production.directory / "nginx").glob("*.log")]
    text = "".join(path.read_text(errors="replace") for path in written)
    assert "anna" in text and not any(secret in text for secret in known)


def test_a_login_comes_changes_and_goes(stage):
    production = stage.production
    first = production.passwords["anna"]
    eve = f"eve,{OURS},read,Eve Evers,,\n"
    try:
        production.apply(LOGINS + eve)
        given = production.passwords["eve"]
        assert stage.api("eve", "GET", "/collections").status_code == 200
        assert stage.add("eve", "request").status_code == 400
        production.apply(LOGINS + eve.replace("read", "propose"))
        assert production.passwords["eve"] == given and stage.add("eve", "request").status_code == 201
        production.apply(LOGINS + eve.replace("read", "propose"), "--new-password", "eve")
        assert production.passwords["eve"] != given
        assert stage.api("eve", "GET", "/collections", auth=("eve", given)).status_code == 401
        assert stage.api("eve", "GET", "/collections").status_code == 200
        password = stage.database_password("eve")
        last = production.passwords["eve"]
    finally:
        said = production.apply(LOGINS)
    assert "disable --now evplanner-api@eve" in said
    assert stage.api("anna", "GET", "/collections", auth=("eve", last)).status_code == 401
    with pytest.raises(psycopg2.OperationalError, match="authentication failed"):
        production.connect("eve", password)
    assert not (production.settings / "pygeoapi" / "eve.yml").exists()
    assert stage.owner("SELECT count(*) FROM request WHERE updated_by = 'Eve Evers'") == [(1,)]
    assert production.passwords["anna"] == first and stage.api("anna", "GET", "/collections").status_code == 200


def test_a_login_loses_one_of_its_towns(stage):
    production = stage.production
    try:
        production.apply(LOGINS.replace(f"regina,{THEIRS},decide,Regina Raman,,\n", ""))
        found = {each["properties"]["nis"] for each in stage.items("regina", "proposed_site").json()["features"]}
        assert found == {OURS}
    finally:
        production.apply(LOGINS)
    found = {each["properties"]["nis"] for each in stage.items("regina", "proposed_site").json()["features"]}
    assert found == {OURS, THEIRS}


@pytest.mark.parametrize("line, words", [
    (f"Anna,{OURS},read,Eve,,", "cannot be a login"),
    (f"../eve,{OURS},read,Eve,,", "cannot be a login"),
    (f"evplanner_member,{OURS},read,Eve,,", "cannot be a login"),
    ("eve,9000,read,Eve,,", "no NIS code"),
    (f"eve,{OURS},everything,Eve,,", "none of read, propose, decide, administer"),
    (f"eve,{OURS},read,,,", "name (actor) is missing"),
    (f"anna,{OURS},read,Eve,,", "stand there twice"),
])
def test_a_list_that_is_wrong_is_refused_with_the_line(tmp_path, line, words):
    logins = load_logins()
    (tmp_path / "logins.csv").write_text(f"{LOGINS}{line}\n", encoding="utf-8")
    with pytest.raises(logins.LoginsError, match=re.escape(words)) as refused:
        logins.read_list(tmp_path / "logins.csv")
    assert f"line {len(LOGINS.splitlines()) + 1}" in str(refused.value)


def test_a_list_that_the_database_refuses_changes_nothing(stage):
    before = stage.snapshot()
    try:
        with pytest.raises(central_api.CentralError, match="postgres is there already and is no member"):
            stage.production.apply(f"{LOGINS}eve,{OURS},read,Eve,,\npostgres,{OURS},administer,Eve,,\n")
        assert stage.snapshot() == before
    finally:
        stage.production.apply(LOGINS)
    assert stage.snapshot() == before


def load_logins():
    """The administrator's script as a module, without leaving bytecode in the folder that is packed."""
    spec = importlib.util.spec_from_file_location("logins", central_production.PRODUCTION / "logins.py")
    logins = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "dont_write_bytecode", True)
        spec.loader.exec_module(logins)
    return logins


def test_nobody_is_shut_out_by_an_empty_list(stage):
    with pytest.raises(central_api.CentralError, match="has no logins"):
        stage.production.apply(LOGINS.splitlines()[0] + "\n")
    stage.production.apply(LOGINS)
    assert stage.items("anna", "proposed_site").ok


def test_the_functions_for_the_administrator_leave_other_roles_alone(stage):
    for statement in (
        f"SELECT add_member('postgres', '{OURS}', 'read', 'Eve')",
        f"SELECT add_member('evplanner_editor', '{OURS}', 'read', 'Eve')",
        f"SELECT add_member('eve''; DROP TABLE member; --', '{OURS}', 'read', 'Eve')",
        f"SELECT add_member('eve', '{OURS}', 'owner', 'Eve')",
        f"SELECT add_member('eve', '{OURS}', 'propose', 'Eve', roles => '{{planer}}')",
    ):
        with pytest.raises(psycopg2.Error):
            stage.owner(statement)
    stage.owner("SELECT remove_member('postgres'), remove_member('evplanner_editor'), remove_member('nobody')")
    assert stage.owner("SELECT rolcanlogin FROM pg_roles WHERE rolname = 'postgres'") == [(True,)]


def test_the_example_list_and_settings_are_sound():
    logins = load_logins()
    lines = logins.read_list(central_production.PRODUCTION / "logins.csv")
    process = Process.load()
    assert {line["access"] for line in lines} == {"read", "propose", "decide", "administer"}
    assert all(set(line["roles"].split()) <= set(process.roles) for line in lines)
    assert all(line["department"] in ("", *process.departments) for line in lines)


def test_systemd_takes_the_unit(tmp_path):
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd-analyze is not installed")
    unit = (central_production.PRODUCTION / "evplanner-api@.service").read_text(encoding="utf-8")
    (tmp_path / "evplanner-api@.service").write_text(unit.replace("/opt/evplanner/venv/bin/python", "/bin/true"))
    done = subprocess.run(
        ["systemd-analyze", "verify", tmp_path / "evplanner-api@.service"], capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


# -- backup and restore -----------------------------------------------------------------------------------------


def test_a_restored_backup_keeps_everybody_in_their_place_and_is_another_epoch(stage, tmp_path):
    """As the administrator's page says it: pg_dump, createdb, pg_restore, access.sql."""
    production = stage.production
    password = production._owner_password
    programs = central_api.postgresql_programs()
    common = ["-h", "127.0.0.1", "-p", str(production.database_port), "-U", "postgres"]
    environment = {**os.environ, "PGPASSWORD": password}
    stage.owner("CREATE DATABASE restored")
    try:
        for command in (
            ["pg_dump", *common, "-Fc", "-f", tmp_path / "backup", "evplanner"],
            ["pg_restore", *common, "-d", "restored", "--exit-on-error", tmp_path / "backup"],
        ):
            subprocess.run([programs / command[0], *command[1:]], env=environment, check=True, capture_output=True)
        with closing(production.connect(database="restored")) as owner:
            owner.autocommit = True
            with owner.cursor() as cursor:
                cursor.execute("SELECT epoch FROM sync_epoch")
                assert cursor.fetchall() != stage.owner("SELECT epoch FROM sync_epoch")
                cursor.execute((central_production.CENTRAL / "access.sql").read_text(encoding="utf-8"))
                cursor.execute("SELECT count(*) FROM proposed_site")
                assert cursor.fetchall() == stage.owner("SELECT count(*) FROM proposed_site")
        with closing(production.connect("anna", stage.database_password("anna"), "restored")) as anna:
            anna.autocommit = True
            with anna.cursor() as cursor:
                cursor.execute("SELECT DISTINCT nis FROM proposed_site")
                assert cursor.fetchall() == [(OURS,)]
                insert = (
                    "INSERT INTO request (id, nis, geom) VALUES (gen_random_uuid(), %s,"
                    " ST_SetSRID(ST_MakePoint(4, 51), 4326)) RETURNING updated_by"
                )
                cursor.execute(insert, (OURS,))
                assert cursor.fetchall() == [("Anna Aerts",)]
                with pytest.raises(psycopg2.Error, match="no access to municipality"):
                    cursor.execute(insert, (THEIRS,))
                with pytest.raises(psycopg2.Error, match="permission denied"):
                    cursor.execute("CREATE TEMPORARY TABLE mine (id int)")
    finally:
        stage.owner("DROP DATABASE restored WITH (FORCE)")


# -- the desks ----------------------------------------------------------------------------------------------------


def login_header(production, login: str) -> str:
    """What a colleague's login is in HTTP's Basic scheme."""
    return "Basic " + base64.b64encode(f"{login}:{production.passwords[login]}".encode()).decode()


@pytest.fixture
def desk(production, tmp_path):
    """Makes desks: a workspace of one town, and a colleague's way to the API with the authority trusted."""
    made = []

    def make(login: str, nis: str) -> Desk:
        path = tmp_path / f"{login}-{nis}-{len(made)}.gpkg"
        create_workspace(path, nis)
        transport = RequestsTransport(
            verify=str(production.authority), headers={"Authorization": login_header(production, login)}
        )
        made.append(Desk(Workspace.open(path), FeaturesClient(transport, production.url)))
        return made[-1]

    yield make
    for one in made:
        one.carrier.close()


def test_two_towns_sync_over_https_and_never_meet(stage, desk):
    anna, bert = desk("anna", OURS), desk("bert", THEIRS)
    ours = anna.add("proposed_site", name="Anna's corner", created_by="Somebody", geometry=HERE)
    theirs = bert.add("proposed_site", name="Bert's corner", geometry=HERE)
    for one in (anna, bert):
        result = one.sync()
        assert result.pushed and not result.refused and not result.conflicts
    assert stage.owner("SELECT nis, name, created_by FROM proposed_site WHERE id IN (%s, %s) ORDER BY nis = %s DESC",
                       ours, theirs, OURS) == [(OURS, "Anna's corner", "Anna Aerts"),
                                               (THEIRS, "Bert's corner", "Bert Baert")]
    for one in (anna, bert):
        one.sync()
    assert anna.row("proposed_site", ours)["created_by"] == "Anna Aerts"
    assert anna.row("proposed_site", theirs) is None and bert.row("proposed_site", ours) is None
    colleague = desk("dirk", OURS)
    colleague.sync()
    assert colleague.row("proposed_site", ours)["name"] == "Anna's corner"
    for nis, found, not_found in ((OURS, ours, theirs), (THEIRS, theirs, ours)):
        region = desk("regina", nis)
        region.sync()
        assert region.row("proposed_site", found) and region.row("proposed_site", not_found) is None


def test_a_desk_behind_the_town_halls_proxy_syncs_as_well(stage, desk, production, tinyproxy):
    port, name, secret, log = tinyproxy
    anna = desk("anna", OURS)
    direct = anna.carrier
    anna.client.transport = RequestsTransport(
        verify=str(production.authority), headers={"Authorization": login_header(production, "anna")},
        proxies={"https": f"http://{name}:{secret}@127.0.0.1:{port}"},
    )
    site = anna.add("proposed_site", name="Behind the proxy", geometry=HERE)
    result = anna.sync()
    assert result.pushed == 1 and not result.refused
    anna.client.transport.close()
    anna.client.transport = direct
    assert stage.owner("SELECT name FROM proposed_site WHERE id = %s", site) == [("Behind the proxy",)]
    assert "CONNECT" in log.read_text()


def test_a_desk_that_opens_the_other_towns_workspace_gets_nothing_and_sends_nothing(stage, desk):
    one = desk("anna", THEIRS)
    added = one.add("proposed_site", name="mine", geometry=HERE)
    result = one.sync()
    assert len(one.workspace.rows("proposed_site")) == 1 and result.pushed == 0
    assert [refusal.id for refusal in result.refused] == [added]
    assert f"Your login has no access to municipality {THEIRS}." in str(result.refused[0].reason)
    assert stage.owner("SELECT count(*) FROM proposed_site WHERE id = %s", added) == [(0,)]


def test_a_decision_of_one_who_may_not_stays_at_the_desk_with_the_reason(stage, desk):
    anna, dirk = desk("anna", OURS), desk("dirk", OURS)
    site = anna.add("proposed_site", name="here", geometry=HERE)
    anna.sync()
    dirk.sync()
    forged = anna.add("site_log", site_id=site, at="2026-03-03T00:00:00.000Z", actor="Dirk Decoster",
                      role="decision_maker", department="management", kind="approved", payload={}, geometry=HERE)
    real = dirk.add("site_log", site_id=site, at="2026-03-03T00:00:00.000Z", actor="D.", role="decision_maker",
                    department="", kind="approved", payload={}, geometry=HERE)
    assert [each.id for each in anna.sync().refused] == [forged]
    assert not dirk.sync().refused
    assert stage.owner("SELECT id::text, actor FROM site_log WHERE site_id = %s", site) == [(real, "Dirk Decoster")]
    dirk.sync()
    assert dirk.row("site_log", real)["actor"] == "Dirk Decoster"
    assert len(dirk.workspace.rows("site_log", {"site_id": site})) == 1
