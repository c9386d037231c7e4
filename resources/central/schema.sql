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

-- Which run of the central database this is: desks that meet another run compare everything anew. A dump that is put
-- back and a recovery to an earlier moment change it by themselves, because the database then lives elsewhere: another
-- cluster, timeline, database or table. After putting back a plain copy of the files: SELECT sync_new_epoch();
-- (Databases made by earlier versions have the table under the view's name.)
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_class WHERE oid = to_regclass('sync_epoch') AND relkind = 'r') THEN
        ALTER TABLE sync_epoch RENAME TO sync_run;
    END IF;
END
$$;
CREATE TABLE IF NOT EXISTS sync_run (
    id uuid PRIMARY KEY,
    epoch uuid NOT NULL,
    started_at timestamptz NOT NULL,
    geom geometry(Point, 4326) NOT NULL
);
ALTER TABLE sync_run ADD COLUMN IF NOT EXISTS place text;
ALTER TABLE sync_run ADD COLUMN IF NOT EXISTS previous uuid;
ALTER TABLE sync_run ADD COLUMN IF NOT EXISTS revs_at_start jsonb NOT NULL DEFAULT '{}';

-- Where this database lives.
CREATE OR REPLACE FUNCTION sync_place() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_catalog, pg_temp AS $$
    SELECT concat_ws('/', (SELECT system_identifier FROM pg_control_system()),
        (SELECT timeline_id FROM pg_control_checkpoint()),
        (SELECT oid FROM pg_database WHERE datname = current_database()), 'sync_run'::regclass::oid)
$$;

INSERT INTO sync_run (id, epoch, started_at, geom, place)
SELECT '00000000-0000-4000-8000-000000000000', gen_random_uuid(), now(), ST_SetSRID(ST_MakePoint(0, 0), 4326),
    sync_place()
WHERE NOT EXISTS (SELECT FROM sync_run);
UPDATE sync_run SET place = sync_place() WHERE place IS NULL;

-- The highest rev per collection, as JSON.
CREATE OR REPLACE FUNCTION sync_revs() RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = public, pg_catalog, pg_temp AS $$
DECLARE
    revs jsonb := '{}';
    collection regclass;
    newest bigint;
BEGIN
    FOR collection IN SELECT tgrelid FROM pg_trigger WHERE tgname = 'sync_stamp' LOOP
        EXECUTE format('SELECT coalesce(max(rev), 0) FROM %s', collection) INTO newest;
        revs := revs || jsonb_build_object((SELECT relname FROM pg_class WHERE oid = collection), newest);
    END LOOP;
    RETURN revs;
END
$$;

-- What clients see: the run, the one before it, and the highest rev per collection when the run began. A run that
-- nobody has written in yet has its epoch already, derived from where it lives.
DROP VIEW IF EXISTS sync_epoch;
CREATE VIEW sync_epoch AS
SELECT run.id,
    CASE WHEN run.place = here.place THEN run.epoch ELSE md5(run.epoch || here.place)::uuid END AS epoch,
    CASE WHEN run.place = here.place THEN run.previous ELSE run.epoch END AS previous,
    CASE WHEN run.place = here.place THEN run.revs_at_start ELSE sync_revs() END::text AS revs_at_start,
    run.started_at, run.geom
FROM sync_run AS run, (SELECT sync_place() AS place) AS here;

-- Before the first write of another run, what it starts from is put down.
CREATE OR REPLACE FUNCTION sync_begin_run() RETURNS void LANGUAGE sql SECURITY DEFINER
SET search_path = public, pg_catalog, pg_temp AS $$
    UPDATE sync_run SET epoch = md5(epoch || sync_place())::uuid, previous = epoch, started_at = now(),
        revs_at_start = sync_revs(), place = sync_place()
    WHERE place IS DISTINCT FROM sync_place();
$$;

CREATE OR REPLACE FUNCTION sync_new_epoch() RETURNS uuid LANGUAGE sql
SET search_path = public, pg_catalog, pg_temp AS $$
    UPDATE sync_run SET epoch = gen_random_uuid(), started_at = now(), revs_at_start = sync_revs(),
        previous = CASE WHEN place = sync_place() THEN epoch ELSE md5(epoch || sync_place())::uuid END,
        place = sync_place()
    RETURNING epoch;
$$;
REVOKE EXECUTE ON FUNCTION sync_new_epoch() FROM PUBLIC;

-- Writers of one table take turns. Without this a slow transaction could commit a lower rev after readers have passed
-- it, and that row would be missed for ever. Taken per statement, before any row is locked, so that writers of several
-- rows cannot block each other for good.
CREATE OR REPLACE FUNCTION sync_take_turns() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(17750, TG_RELID::int);
    PERFORM sync_begin_run();
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
        IF NEW.nis IS DISTINCT FROM OLD.nis THEN
            -- Those who read one municipality would never learn that the row has left it.
            RAISE EXCEPTION 'A row of % stays in its municipality: remove it there and add it elsewhere.',
                TG_TABLE_NAME USING ERRCODE = 'EV403';
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

-- Photos of sites; the image itself is in photo_image
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

-- The images of the photos, one per content: sent once, fetched by those who want to see them
CREATE TABLE IF NOT EXISTS photo_image (
    id uuid PRIMARY KEY,
    rev bigint NOT NULL UNIQUE,
    base_rev bigint,
    deleted boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL DEFAULT now(),
    updated_by text,
    nis text NOT NULL,
    content_sha256 text NOT NULL,
    image text,
    geom geometry(Point, 4326) NOT NULL
);
SELECT sync_collection('photo_image', 'add or remove');
CREATE INDEX IF NOT EXISTS photo_image_content ON photo_image (nis, content_sha256);

-- An image (JPEG in Base64) is what its name says, or it is not taken.
CREATE OR REPLACE FUNCTION photo_image_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF encode(sha256(decode(NEW.image, 'base64')), 'hex') IS DISTINCT FROM NEW.content_sha256 THEN
        RAISE EXCEPTION 'The image did not arrive whole.' USING ERRCODE = 'EV400';
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER photo_image_check BEFORE INSERT ON photo_image
    FOR EACH ROW EXECUTE FUNCTION photo_image_check();

-- A removed image leaves its row behind as the mark that it was here, but not the picture. (After sync_stamp: triggers
-- fire in the order of their names.)
CREATE OR REPLACE FUNCTION sync_wipe_image() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.image := NULL;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER sync_wipe BEFORE UPDATE ON photo_image
    FOR EACH ROW WHEN (NEW.deleted) EXECUTE FUNCTION sync_wipe_image();

-- With the last photo that shows it, an image goes for good: somebody may have asked for that.
CREATE OR REPLACE FUNCTION photo_forget_image() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM photo_image
    WHERE nis = NEW.nis AND content_sha256 = NEW.content_sha256 AND NOT deleted AND NOT EXISTS (
        SELECT FROM photo WHERE nis = NEW.nis AND content_sha256 = NEW.content_sha256 AND NOT deleted);
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER photo_forget_image AFTER UPDATE OF deleted ON photo
    FOR EACH ROW WHEN (NEW.deleted) EXECUTE FUNCTION photo_forget_image();

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
