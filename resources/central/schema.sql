-- The central database of EV Planner: PostgreSQL 15 or newer with PostGIS 3.
--
-- Run as the database's owner (CREATE EXTENSION postgis needs a superuser or a trusted extension); running it again
-- changes nothing that is there. The API logs in with a role that is a member of evplanner_editor.
--
-- Every collection follows the same rules, kept by the triggers below whatever server or person writes:
--   rev       grows with every write, over all collections, and is never given out of order within one: the newest
--             state of a collection is read with "rev > the last one I saw", and nothing is missed;
--   base_rev  is what a writer says: the rev of the row that was edited. When the row has moved on in the meantime, the
--             write is refused. It is always stored as NULL, so that every UPDATE has to name it;
--   deleted   marks a row that was removed: rows never vanish, or other workspaces would not learn of it;
--   updated_at, updated_by are for people to read; nothing is decided by them.

CREATE EXTENSION IF NOT EXISTS postgis;

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'evplanner_editor') THEN
        CREATE ROLE evplanner_editor NOLOGIN;
    END IF;
END
$$;

CREATE SEQUENCE IF NOT EXISTS sync_rev;

-- Writers of one table take turns. Without this a slow transaction could commit a lower rev after readers have passed
-- it, and that row would be missed for ever. Taken per statement, before any row is locked, so that writers of several
-- rows cannot block each other for good.
CREATE OR REPLACE FUNCTION sync_take_turns() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(17750, TG_RELID::int);
    RETURN NULL;
END
$$;

-- What a table allows is the trigger's argument:
--   edit            rows are added, changed and removed
--   add or remove   rows are added and removed, never changed
--   add             rows are only ever added
CREATE OR REPLACE FUNCTION sync_stamp() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    stamps constant text[] := ARRAY['rev', 'base_rev', 'deleted', 'updated_at', 'updated_by'];
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.base_rev IS NOT NULL THEN
            RAISE EXCEPTION '% % was edited, but is not here.', TG_TABLE_NAME, NEW.id USING ERRCODE = 'EV404';
        END IF;
    ELSE
        IF NEW.base_rev IS DISTINCT FROM OLD.rev THEN
            RAISE EXCEPTION '% % was changed by someone else: it is at rev %, and rev % was edited.',
                TG_TABLE_NAME, NEW.id, OLD.rev, coalesce(NEW.base_rev::text, 'none') USING ERRCODE = 'EV409';
        END IF;
        IF TG_ARGV[0] <> 'edit' AND (to_jsonb(NEW) - stamps) IS DISTINCT FROM (to_jsonb(OLD) - stamps) THEN
            RAISE EXCEPTION 'Rows of % are never changed once they are added.', TG_TABLE_NAME USING ERRCODE = 'EV403';
        END IF;
        IF TG_ARGV[0] = 'add' AND NEW.deleted IS DISTINCT FROM OLD.deleted THEN
            RAISE EXCEPTION 'Rows of % are only ever added.', TG_TABLE_NAME USING ERRCODE = 'EV403';
        END IF;
    END IF;
    NEW.deleted := coalesce(NEW.deleted, false);
    NEW.base_rev := NULL;
    NEW.rev := nextval('sync_rev');
    NEW.updated_at := now();
    RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION sync_bury() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT OLD.deleted THEN
        EXECUTE format('UPDATE %I.%I SET deleted = true, base_rev = $1 WHERE id = $2', TG_TABLE_SCHEMA, TG_TABLE_NAME)
            USING OLD.rev, OLD.id;
    END IF;
    RETURN NULL;
END
$$;

-- Makes a table a synced collection: its triggers, its indexes, its rights.
CREATE OR REPLACE FUNCTION sync_collection(collection regclass, allows text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE OR REPLACE TRIGGER sync_take_turns BEFORE INSERT OR UPDATE OR DELETE ON %s
                    FOR EACH STATEMENT EXECUTE FUNCTION sync_take_turns()', collection);
    EXECUTE format('CREATE OR REPLACE TRIGGER sync_stamp BEFORE INSERT OR UPDATE ON %s
                    FOR EACH ROW EXECUTE FUNCTION sync_stamp(%L)', collection, allows);
    EXECUTE format('CREATE OR REPLACE TRIGGER sync_bury BEFORE DELETE ON %s
                    FOR EACH ROW EXECUTE FUNCTION sync_bury()', collection);
    EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON %s (nis, rev)', collection || '_nis_rev', collection);
    EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON %s USING gist (geom)', collection || '_geom', collection);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO evplanner_editor', collection);
END
$$;

-- Which run of the central database this is. After a backup was put back: SELECT sync_new_epoch();
CREATE TABLE IF NOT EXISTS sync_epoch (
    id uuid PRIMARY KEY,
    epoch uuid NOT NULL,
    started_at timestamptz NOT NULL,
    geom geometry(Point, 4326) NOT NULL
);
INSERT INTO sync_epoch
SELECT '00000000-0000-4000-8000-000000000000', gen_random_uuid(), now(), ST_SetSRID(ST_MakePoint(0, 0), 4326)
WHERE NOT EXISTS (SELECT FROM sync_epoch);

CREATE OR REPLACE FUNCTION sync_new_epoch() RETURNS uuid LANGUAGE sql AS $$
    UPDATE sync_epoch SET epoch = gen_random_uuid(), started_at = now() RETURNING epoch;
$$;

-- Charging locations (OCPI Location) that stand there now or once stood there
CREATE TABLE IF NOT EXISTS charging_location (
    id uuid PRIMARY KEY,
    rev bigint NOT NULL UNIQUE,
    base_rev bigint,
    deleted boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by text,
    nis text NOT NULL,
    country_code text,
    party_id text,
    location_ref text,
    name text,
    address text,
    postal_code text,
    city text,
    operator text,
    operator_id text,
    access text,
    status text,
    opened date,
    installer text,
    source text,
    source_id text,
    valid_from date,
    valid_to date,
    remark text,
    geom geometry(Point, 4326) NOT NULL
);
SELECT sync_collection('charging_location', 'edit');

-- Charging points (OCPI EVSE): each serves one car at a time
CREATE TABLE IF NOT EXISTS evse (
    id uuid PRIMARY KEY,
    rev bigint NOT NULL UNIQUE,
    base_rev bigint,
    deleted boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by text,
    nis text NOT NULL,
    location_id text,
    evse_ref text,
    emi3_id text,
    status text,
    power_kw double precision,
    current text,
    opened date,
    source text,
    source_id text,
    valid_from date,
    valid_to date,
    remark text,
    geom geometry(Point, 4326) NOT NULL
);
SELECT sync_collection('evse', 'edit');

-- Connectors (OCPI Connector): the sockets and cables of a charging point
CREATE TABLE IF NOT EXISTS connector (
    id uuid PRIMARY KEY,
    rev bigint NOT NULL UNIQUE,
    base_rev bigint,
    deleted boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by text,
    nis text NOT NULL,
    evse_id text,
    connector_ref text,
    standard text,
    format text,
    power_type text,
    max_voltage integer,
    max_amperage integer,
    power_kw double precision,
    source text,
    source_id text,
    valid_from date,
    valid_to date,
    remark text,
    geom geometry(Point, 4326) NOT NULL
);
SELECT sync_collection('connector', 'edit');

-- Use per charging location or charging point and month
CREATE TABLE IF NOT EXISTS charging_usage (
    id uuid PRIMARY KEY,
    rev bigint NOT NULL UNIQUE,
    base_rev bigint,
    deleted boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by text,
    nis text NOT NULL,
    location_id text,
    evse_id text,
    month text,
    sessions integer,
    energy_kwh double precision,
    connected_hours double precision,
    charging_hours double precision,
    unique_cards integer,
    source text,
    remark text,
    geom geometry(Point, 4326) NOT NULL
);
SELECT sync_collection('charging_usage', 'edit');

-- Proposed charging sites; what became of each is in the log, never here
CREATE TABLE IF NOT EXISTS proposed_site (
    id uuid PRIMARY KEY,
    rev bigint NOT NULL UNIQUE,
    base_rev bigint,
    deleted boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by text,
    nis text NOT NULL,
    name text,
    origin text,
    power_class text,
    points integer,
    bays integer,
    street text,
    house_number text,
    neighbourhood text,
    road_manager text,
    rationale text,
    score double precision,
    rank integer,
    contributions text,
    recipe_name text,
    recipe_hash text,
    created_at timestamptz,
    created_by text,
    geom geometry(Point, 4326) NOT NULL
);
SELECT sync_collection('proposed_site', 'edit');

-- What happened to every proposed site: rows are only ever added
CREATE TABLE IF NOT EXISTS site_log (
    id uuid PRIMARY KEY,
    rev bigint NOT NULL UNIQUE,
    base_rev bigint,
    deleted boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by text,
    nis text NOT NULL,
    site_id text,
    at timestamptz,
    actor text,
    role text,
    department text,
    kind text,
    payload text,
    geom geometry(Point, 4326) NOT NULL
);
SELECT sync_collection('site_log', 'add');

-- Applications for a charging point, without names of residents
CREATE TABLE IF NOT EXISTS request (
    id uuid PRIMARY KEY,
    rev bigint NOT NULL UNIQUE,
    base_rev bigint,
    deleted boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by text,
    nis text NOT NULL,
    reference text,
    origin text,
    received_on date,
    decided_on date,
    outcome text,
    site_id text,
    remark text,
    geom geometry(Point, 4326) NOT NULL
);
SELECT sync_collection('request', 'edit');

-- Photos of sites, one per content; the full image stays on this machine until asked for
CREATE TABLE IF NOT EXISTS photo (
    id uuid PRIMARY KEY,
    rev bigint NOT NULL UNIQUE,
    base_rev bigint,
    deleted boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by text,
    nis text NOT NULL,
    site_id text,
    taken_at timestamptz,
    caption text,
    width integer,
    height integer,
    content_sha256 text,
    thumbnail text,
    geom geometry(Point, 4326) NOT NULL
);
SELECT sync_collection('photo', 'add or remove');

-- Charge point operators: canonical name, aliases, contract and territory
CREATE TABLE IF NOT EXISTS operator (
    id uuid PRIMARY KEY,
    rev bigint NOT NULL UNIQUE,
    base_rev bigint,
    deleted boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by text,
    nis text NOT NULL,
    name text,
    aliases text,
    contract text,
    concession text,
    valid_from date,
    valid_to date,
    remark text,
    geom geometry(MultiPolygon, 4326) NOT NULL
);
SELECT sync_collection('operator', 'edit');

GRANT SELECT ON sync_epoch TO evplanner_editor;
GRANT USAGE ON SEQUENCE sync_rev TO evplanner_editor;
