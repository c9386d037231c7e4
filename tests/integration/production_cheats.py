"""What somebody with a login of one town may try, by way of the API and straight at the database.

Each cheat says which of the database's protections holds it back (``without``): with those taken away it works, which
shows that the checker would see it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.integration.production_fixture import COLLECTIONS, OURS, THEIRS, Stage

ALL: list[Cheat] = []


@dataclass(frozen=True)
class Cheat:
    """``run`` tries it as Anna, who may propose in our town; ``writes``: she may leave her own, signed rows behind."""

    name: str
    run: Callable[[Stage], None]
    without: tuple[str, ...]
    writes: bool


def cheat(*without: str, writes: bool = False):
    """Puts a function into the list of cheats."""

    def noted(run):
        ALL.append(Cheat(run.__name__, run, without, writes))
        return run

    return noted


# -- reading, over the API --------------------------------------------------------------------------------------


@cheat("policies")
def reads_everything(stage):
    for name in COLLECTIONS:
        stage.items("anna", name)


@cheat("policies")
def asks_for_the_other_town(stage):
    for name in COLLECTIONS:
        stage.items("anna", name, nis=THEIRS)
        stage.items("anna", name, filter=f"nis='{THEIRS}'")
        stage.items("anna", name, bbox="4,50,6,52")


@cheat("policies")
def filters_with_or(stage):
    for text in (
        f"nis='{OURS}' OR 1=1", f"nis='{OURS}' OR nis='{THEIRS}'", f"nis='{OURS}' OR rev>0", "nis LIKE '%'",
        f"NOT nis='{OURS}'", f"nis='{OURS}') OR (1=1", f"nis='{OURS}'; SELECT * FROM proposed_site",
    ):
        stage.items("anna", "proposed_site", filter=text)
    stage.items("anna", "proposed_site", nis=f"{OURS}' OR '1'='1")
    stage.items("anna", "proposed_site", sortby="-rev", properties="name,nis", skipGeometry="true")


@cheat("policies")
def asks_by_id(stage):
    for name in COLLECTIONS:
        stage.api("anna", "GET", f"/collections/{name}/items/{stage.theirs[name]}?f=json")


@cheat("policies")
def searches_by_query(stage):
    body = {"op": "=", "args": [{"property": "nis"}, THEIRS]}
    stage.api("anna", "POST", "/collections/proposed_site/items?limit=10000", json=body,
              headers={"Content-Type": "application/query-cql-json"})
    stage.items("anna", "proposed_site", filter=f"nis='{THEIRS}'")


# -- writing what is another town's, over the API ----------------------------------------------------------------


@cheat("policies")
def adds_to_the_other_town(stage):
    for name in ("proposed_site", "request", "photo", "evse"):
        stage.add("anna", name, nis=THEIRS)
    stage.add("anna", "site_log", nis=THEIRS, kind="commented", payload="{}")


@cheat("policies")
def changes_the_other_towns_site(stage):
    id = stage.theirs["proposed_site"]
    stage.put("anna", "proposed_site", id, nis=THEIRS, name="mine now", base_rev=stage.rev("proposed_site", id))


@cheat("policies", "stamp")
def takes_the_other_towns_site_by_its_id(stage):
    """pygeoapi's PUT adds what it does not find: Anna's row with the id of theirs."""
    id = stage.theirs["proposed_site"]
    stage.put("anna", "proposed_site", id, name="mine now", base_rev=stage.rev("proposed_site", id))
    stage.put("anna", "proposed_site", id, name="mine now")
    stage.add("anna", "proposed_site", id=id, name="mine now")


@cheat("policies")
def removes_what_is_the_other_towns(stage):
    id = stage.theirs["proposed_site"]
    stage.put("anna", "proposed_site", id, nis=THEIRS, deleted=True, base_rev=stage.rev("proposed_site", id))
    for name in COLLECTIONS:
        stage.api("anna", "DELETE", f"/collections/{name}/items/{stage.theirs[name]}")


@cheat("policies", "stamp")
def moves_a_site_to_the_other_town(stage):
    id = stage.ours["proposed_site"]
    stage.put("anna", "proposed_site", id, nis=THEIRS, base_rev=stage.rev("proposed_site", id))


@cheat("guard")
def writes_in_the_log_of_the_other_towns_site(stage):
    stage.add("anna", "site_log", site_id=stage.theirs["proposed_site"], kind="commented", payload="{}")


# -- writing as somebody else, or more than a proposer may --------------------------------------------------------


@cheat("guard", writes=True)
def signs_a_log_entry_as_somebody_else(stage):
    stage.add("anna", "site_log", site_id=stage.ours["proposed_site"], kind="commented", actor="Bert Baert",
              role="decision_maker", department="management", updated_by="Bert Baert", payload="{}")


@cheat("guard", writes=True)
def signs_a_site_as_somebody_else(stage):
    stage.add("anna", "proposed_site", name="new", created_by="Bert Baert", updated_by="Bert Baert")
    id = stage.ours["proposed_site"]
    stage.put("anna", "proposed_site", id, created_by="Bert Baert", created_at="2020-01-01T00:00:00Z",
              updated_by="Bert Baert", base_rev=stage.rev("proposed_site", id))


@cheat("guard")
def decides(stage):
    for kind in ("approved", "rejected", "blessed"):
        stage.add("anna", "site_log", site_id=stage.ours["proposed_site"], kind=kind, role="decision_maker",
                  actor="Dirk Decoster", payload="{}")


@cheat("guard", "stamp")
def changes_a_log_entry(stage):
    id = stage.ours["site_log"]
    stage.put("anna", "site_log", id, kind="approved", actor="Dirk Decoster", base_rev=stage.rev("site_log", id))


@cheat("guard", "stamp")
def marks_a_log_entry_as_removed(stage):
    id = stage.ours["site_log"]
    stage.put("anna", "site_log", id, deleted=True, base_rev=stage.rev("site_log", id))
    stage.add("anna", "site_log", site_id=stage.ours["proposed_site"], kind="commented", deleted=True, payload="{}")


@cheat("guard", "bury")
def removes_a_log_entry(stage):
    stage.api("anna", "DELETE", f"/collections/site_log/items/{stage.ours['site_log']}")


@cheat("guard")
def removes_a_site(stage):
    id = stage.ours["proposed_site"]
    stage.put("anna", "proposed_site", id, deleted=True, base_rev=stage.rev("proposed_site", id))
    stage.api("anna", "DELETE", f"/collections/proposed_site/items/{id}")


@cheat("policies")
def changes_what_stands_there(stage):
    for name in ("charging_location", "evse", "connector", "charging_usage", "operator"):
        stage.add("anna", name)
        id = stage.ours[name]
        stage.put("anna", name, id, source="mine", base_rev=stage.rev(name, id))


@cheat("policies")
def writes_where_one_may_only_look(stage):
    stage.add("rita", "proposed_site", name="new")
    id = stage.ours["proposed_site"]
    stage.put("rita", "proposed_site", id, name="changed", base_rev=stage.rev("proposed_site", id))


@cheat("stamp")
def overwrites_a_newer_state(stage):
    id = stage.ours["proposed_site"]
    rev = stage.rev("proposed_site", id)
    for base_rev in (rev - 1, rev + 1, None, 0):
        stage.put("anna", "proposed_site", id, name="stale", base_rev=base_rev)


@cheat("stamp", writes=True)
def chooses_its_own_rev(stage):
    for rev in (-1, 9_000_000_000_000_000):
        stage.add("anna", "proposed_site", name="forged", rev=rev)


@cheat(writes=False)
def writes_the_epoch(stage):
    """Held back by the rights on the view and its table alone."""
    epoch = stage.items("anna", "sync_epoch").json()["features"][0]
    stage.api("anna", "PUT", f"/collections/sync_epoch/items/{epoch['id']}", json=epoch)
    stage.api("anna", "POST", "/collections/sync_epoch/items", json=epoch)
    stage.api("anna", "DELETE", f"/collections/sync_epoch/items/{epoch['id']}")
    stage.sql("anna", "UPDATE sync_run SET epoch = gen_random_uuid()", "UPDATE sync_epoch SET epoch = id",
              "DELETE FROM sync_run", "SELECT sync_new_epoch()", "SELECT sync_begin_run()")


# -- straight at the database, with the password of the login's role ---------------------------------------------


@cheat("policies")
def reads_by_sql(stage):
    for name in COLLECTIONS:
        stage.sql("anna", f"SELECT * FROM {name}", f"SET row_security = off; SELECT * FROM {name}",
                  f"COPY (SELECT * FROM {name}) TO STDOUT", f"SELECT * FROM {name} WHERE id = '{stage.theirs[name]}'")
    stage.sql("anna", "SELECT * FROM pg_stats WHERE tablename = 'proposed_site'", "SELECT * FROM pg_statistic")


@cheat("policies")
def makes_errors_tell(stage):
    """A condition that fails on a row would quote it, if it were looked at before the policy."""
    stage.sql(
        "anna", f"SELECT id FROM proposed_site WHERE id = '{stage.theirs['proposed_site']}' AND name::integer = 1",
        f"UPDATE proposed_site SET base_rev = rev WHERE id = '{stage.theirs['proposed_site']}' AND name::integer = 1",
        f"SELECT id FROM proposed_site WHERE name::integer = 1 AND nis <> '{OURS}'",
    )


@cheat("policies", "stamp")
def writes_by_sql(stage):
    theirs, ours = stage.theirs["proposed_site"], stage.ours["proposed_site"]
    new = "INSERT INTO proposed_site (id, nis, geom) SELECT '{0}', '{1}', geom FROM proposed_site WHERE id = '{2}'"
    stage.sql(
        "anna", f"UPDATE proposed_site SET name = 'mine', base_rev = rev WHERE id = '{theirs}'",
        "UPDATE proposed_site SET name = 'mine', base_rev = rev WHERE nis <> '" + OURS + "'",
        f"DELETE FROM proposed_site WHERE id = '{theirs}'",
        f"UPDATE proposed_site SET nis = '{THEIRS}', base_rev = rev WHERE id = '{ours}'",
        new.format(theirs, THEIRS, ours), new.format(theirs, OURS, ours),
        new.format(theirs, OURS, ours) + " ON CONFLICT (id) DO UPDATE SET name = 'mine', base_rev = excluded.rev",
        new.format(theirs, THEIRS, ours) + " ON CONFLICT (id) DO UPDATE SET name = 'mine', base_rev = excluded.rev",
        f"MERGE INTO proposed_site AS t USING (VALUES ('{theirs}'::uuid)) AS s (id) ON t.id = s.id"
        " WHEN MATCHED THEN UPDATE SET name = 'mine', base_rev = t.rev",
        "SELECT * FROM proposed_site FOR UPDATE",
    )


@cheat()
def becomes_somebody_else(stage):
    """Even who is lent the role of somebody of the other town gains nothing: it is the session's login that counts."""
    stage.sql("bert", "GRANT bert TO anna")
    try:
        id = stage.theirs["proposed_site"]
        for role in ("bert", "evplanner_member", "evplanner_editor", "postgres"):
            stage.sql(
                "anna", f"SET ROLE {role}; SELECT * FROM proposed_site", f"SET SESSION AUTHORIZATION {role}",
                f"SET ROLE {role}; UPDATE proposed_site SET name = 'x', base_rev = rev WHERE id = '{id}'",
            )
    finally:
        stage.owner("REVOKE bert FROM anna")


@cheat()
def calls_what_is_for_the_administrator(stage):
    stage.sql(
        "anna", f"SELECT add_member('anna', '{THEIRS}', 'administer', 'Anna Aerts')",
        f"SELECT remove_member('bert', '{THEIRS}')", "SELECT member_collection('proposed_site')",
        "SELECT sync_collection('proposed_site', 'edit')", "SELECT is_member_role('bert')",
        "SELECT setval('sync_rev', 1)", "SELECT nextval('sync_rev')", "SELECT * FROM pg_authid",
        "SELECT * FROM member", f"INSERT INTO member VALUES ('anna', '{THEIRS}', 'administer', 'Anna', '{{planner}}')",
        "UPDATE member SET access = 'administer'", "UPDATE access_right SET may = '{add,change,remove,decide}'",
        "UPDATE log_right SET needs = 'add'", "INSERT INTO log_right VALUES ('planner', 'approved', 'add')",
        f"SELECT member_here('{THEIRS}')", "ALTER ROLE anna BYPASSRLS", "ALTER ROLE anna SUPERUSER",
        "GRANT evplanner_editor TO anna", "CREATE ROLE eve", "SELECT pg_read_file('postgresql.conf')",
        "COPY proposed_site TO PROGRAM 'cat'", "COPY proposed_site FROM '/etc/passwd'",
    )


@cheat()
def takes_the_protection_away(stage):
    id = stage.ours["site_log"]
    stage.sql(
        "anna", "ALTER TABLE proposed_site DISABLE ROW LEVEL SECURITY", "DROP POLICY member_select ON proposed_site",
        "ALTER TABLE site_log DISABLE TRIGGER ALL", "TRUNCATE site_log", "TRUNCATE proposed_site CASCADE",
        f"SET session_replication_role = replica; DELETE FROM site_log WHERE id = '{id}'",
        "DROP TABLE site_log", "CREATE POLICY mine ON proposed_site USING (true)", "CREATE SCHEMA mine",
        "CREATE FUNCTION public.nextval(text) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'",
        "CREATE TABLE public.mine (id int)", "ALTER DATABASE evplanner SET row_security = off",
    )


@cheat("sequence", writes=True)
def puts_its_own_sequence_first(stage):
    """A temporary sequence named like the one that numbers the revs would be found before it."""
    id = stage.ours["proposed_site"]
    stage.sql(
        "anna", "CREATE TEMPORARY SEQUENCE sync_rev MINVALUE -5 START -5; SET search_path = pg_temp, public",
        f"INSERT INTO proposed_site (id, nis, geom) SELECT gen_random_uuid(), nis, geom FROM proposed_site"
        f" WHERE id = '{id}'",
        f"UPDATE public.proposed_site SET name = 'x', base_rev = rev WHERE id = '{id}'",
    )
