-- Who may see and do what in the central database of EV Planner. Run after schema.sql, as the owner (a superuser, or a
-- role that may create roles), in one transaction, and again whenever schema.sql was run again:
--
--     psql --single-transaction -v ON_ERROR_STOP=1 -d evplanner -f schema.sql -f access.sql
--
-- Each colleague is a database role of their own, and that role decides, whatever server or program they come through:
--   where   the municipalities they are a member of; rows of others are not there for them;
--   what    their access in that municipality: read, propose, decide or administer (table access_right);
--   who     author, role and department of what they write are stamped from their membership, never taken from them.
-- A login that is no member sees nothing. The login of a simple setup (a member of evplanner_editor) is shut out too.
--
-- Who someone is, is session_user: unlike current_user it stays what it is under SET ROLE and in functions that run
-- with the owner's rights. The owner is held by none of this: it imports, repairs, dumps and restores.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'evplanner_member') THEN
        CREATE ROLE evplanner_member NOLOGIN;
    END IF;
    -- Without temporary tables and new objects nobody can put something of their own before what the triggers use.
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO evplanner_member, evplanner_editor', current_database());
END
$$;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;

-- One row per login and municipality; add_member() and remove_member() keep it together with the database's roles.
CREATE TABLE IF NOT EXISTS member (
    login name NOT NULL,
    nis text NOT NULL CHECK (nis ~ '^[0-9]{5}$'),
    access text NOT NULL CHECK (access IN ('read', 'propose', 'decide', 'administer')),
    actor text NOT NULL CHECK (btrim(actor) <> ''),
    roles text[] NOT NULL CHECK (cardinality(roles) > 0),
    department text CHECK (department <> ''),
    PRIMARY KEY (login, nis)
);
COMMENT ON COLUMN member.actor IS 'Author of what they write, as people read it';
COMMENT ON COLUMN member.roles IS 'Roles of the process in which they write in the log; the first where they name none';
COMMENT ON COLUMN member.department IS 'Department in the log; what they say themselves where it is NULL';

-- What each access may do in each collection: add, change and remove rows; decide in the log. What has no row here
-- nobody may do. To take a right away for good, empty its list: a row that is missing comes back with this file.
CREATE TABLE IF NOT EXISTS access_right (
    access text NOT NULL,
    collection text NOT NULL,
    may text[] NOT NULL CHECK (may <@ ARRAY['add', 'change', 'remove', 'decide']),
    PRIMARY KEY (access, collection)
);
INSERT INTO access_right VALUES
    ('propose', 'proposed_site', '{add,change}'),
    ('propose', 'site_log', '{add}'),
    ('propose', 'request', '{add,change,remove}'),
    ('propose', 'photo', '{add,remove}'),
    ('propose', 'photo_image', '{add,remove}'),
    ('decide', 'proposed_site', '{add,change}'),
    ('decide', 'site_log', '{add,decide}'),
    ('decide', 'request', '{add,change,remove}'),
    ('decide', 'photo', '{add,remove}'),
    ('decide', 'photo_image', '{add,remove}'),
    ('administer', 'proposed_site', '{add,change,remove}'),
    ('administer', 'site_log', '{add,decide}'),
    ('administer', 'request', '{add,change,remove}'),
    ('administer', 'photo', '{add,remove}'),
    ('administer', 'photo_image', '{add,remove}'),
    ('administer', 'charging_location', '{add,change,remove}'),
    ('administer', 'evse', '{add,change,remove}'),
    ('administer', 'connector', '{add,change,remove}'),
    ('administer', 'charging_usage', '{add,change,remove}'),
    ('administer', 'operator', '{add,change,remove}')
ON CONFLICT DO NOTHING;

-- Kinds of log entries per role of the process, as in the files of resources/process, and what the writer needs for
-- them in site_log. A town that follows a process of its own adds its rows here; to take one away for good, let it need
-- "nobody".
CREATE TABLE IF NOT EXISTS log_right (
    role text NOT NULL,
    kind text NOT NULL,
    needs text NOT NULL CHECK (needs IN ('add', 'decide', 'nobody')),
    PRIMARY KEY (role, kind)
);
INSERT INTO log_right
SELECT role, kind, CASE WHEN kind IN ('approved', 'rejected') THEN 'decide' ELSE 'add' END
FROM (VALUES
    ('adviser', 'proposed marked commented checked photo_added counter_proposed'),
    ('planner', 'proposed moved marked commented checked photo_added assigned step_started step_finished clock_stopped'
        ' clock_resumed counter_proposed handed_over acknowledged installed in_service cancelled regulation_drafted'
        ' published'),
    ('decision_maker', 'proposed moved marked commented checked photo_added assigned step_started step_finished'
        ' clock_stopped clock_resumed approved rejected counter_proposed handed_over cancelled regulation_drafted'
        ' published'),
    ('concession_holder', 'proposed marked commented checked photo_added step_started step_finished clock_stopped'
        ' clock_resumed counter_proposed acknowledged installed in_service cancelled'),
    ('grid_operator', 'marked commented step_started step_finished clock_stopped clock_resumed'),
    ('road_manager', 'proposed marked commented checked photo_added step_started step_finished clock_stopped'
        ' clock_resumed counter_proposed')
) AS process (role, kinds), regexp_split_to_table(kinds, ' ') AS kind
ON CONFLICT DO NOTHING;

-- -- What the database asks about the one who is connected; each tells about nobody else ---------------------------

-- The municipalities that the session may see, or, with a collection named, those where it may do something in it.
CREATE OR REPLACE FUNCTION member_towns(collection text DEFAULT NULL) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT coalesce(array_agg(member.nis), '{}') FROM public.member
    WHERE member.login = session_user AND (member_towns.collection IS NULL OR EXISTS (
        SELECT FROM public.access_right
        WHERE access_right.access = member.access AND access_right.collection = member_towns.collection
            AND access_right.may <> '{}'
    ))
$$;

-- The session's membership of one municipality; a row of NULLs where it is no member.
CREATE OR REPLACE FUNCTION member_here(nis text) RETURNS member
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT member FROM public.member WHERE member.login = session_user AND member.nis = member_here.nis
$$;

-- Whether a site is another municipality's. (One that has not come in yet is nobody's.)
CREATE OR REPLACE FUNCTION site_is_elsewhere(site_id text, nis text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM public.proposed_site
        WHERE proposed_site.nis <> site_is_elsewhere.nis AND proposed_site.id = CASE
            WHEN site_is_elsewhere.site_id ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
            THEN site_is_elsewhere.site_id::uuid
        END
    )
$$;

-- -- The guard ----------------------------------------------------------------------------------------------------
-- Fires before sync_stamp (triggers fire in the order of their names) and before the policies are looked at, which
-- would refuse the same writes with words that help nobody. It also signs what is written.
CREATE OR REPLACE FUNCTION member_guard() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    me public.member;
    rights text[];
    needed text[];
    own_role text;
BEGIN
    IF NOT row_security_active(TG_RELID) THEN
        RETURN NEW;
    END IF;
    me := public.member_here(NEW.nis);
    IF me.login IS NULL THEN
        RAISE EXCEPTION 'Your login has no access to municipality %.', coalesce(NEW.nis, '?') USING ERRCODE = 'EV403';
    END IF;
    IF me.access = 'read' THEN
        RAISE EXCEPTION 'Your login may look at municipality %, but change nothing there.', NEW.nis
            USING ERRCODE = 'EV403';
    END IF;
    SELECT may INTO rights FROM public.access_right WHERE access = me.access AND collection = TG_TABLE_NAME;
    needed := CASE
        WHEN TG_OP = 'INSERT' AND NEW.deleted THEN '{add,remove}'
        WHEN TG_OP = 'INSERT' THEN '{add}'
        WHEN coalesce(NEW.deleted, false) <> OLD.deleted THEN '{remove}'
        ELSE '{change}'
    END;
    IF NOT needed <@ coalesce(rights, '{}') THEN
        RAISE EXCEPTION 'Your login may not % rows of % in municipality %.',
            array_to_string(needed, ' and '), TG_TABLE_NAME, NEW.nis USING ERRCODE = 'EV403';
    END IF;
    IF TG_TABLE_NAME IN ('site_log', 'request', 'photo') THEN
        IF public.site_is_elsewhere(NEW.site_id, NEW.nis) THEN
            RAISE EXCEPTION 'Site % is not in municipality %.', NEW.site_id, NEW.nis USING ERRCODE = 'EV403';
        END IF;
    END IF;
    IF TG_TABLE_NAME = 'site_log' AND TG_OP = 'INSERT' THEN
        -- Their own role that may record this: the one they name, else the first.
        SELECT own.role INTO own_role
        FROM unnest(me.roles) WITH ORDINALITY AS own (role, place) JOIN public.log_right USING (role)
        WHERE log_right.kind = NEW.kind AND log_right.needs = ANY (rights)
        ORDER BY own.role IS DISTINCT FROM NEW.role, own.place LIMIT 1;
        IF own_role IS NULL THEN
            RAISE EXCEPTION 'Your login may not record "%" in municipality %.', NEW.kind, NEW.nis
                USING ERRCODE = 'EV403';
        END IF;
        NEW.role := own_role;
        NEW.actor := me.actor;
        NEW.department := coalesce(me.department, NEW.department);
    END IF;
    IF TG_TABLE_NAME = 'proposed_site' THEN
        IF TG_OP = 'INSERT' THEN
            NEW.created_by := me.actor;
            NEW.created_at := least(coalesce(NEW.created_at, now()), now());
        ELSE
            NEW.created_by := OLD.created_by;
            NEW.created_at := OLD.created_at;
        END IF;
    END IF;
    NEW.updated_by := me.actor;
    RETURN NEW;
END
$$;

-- Puts a synced collection under the rules above. The policies say again, behind the guard, what the guard says.
CREATE OR REPLACE FUNCTION member_collection(collection regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    visible constant text := 'nis = ANY ((SELECT member_towns())::text[])';
    writable text;
BEGIN
    SELECT format('nis = ANY ((SELECT member_towns(%L))::text[])', relname) INTO STRICT writable
    FROM pg_class WHERE oid = collection;
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', collection);
    EXECUTE format('DROP POLICY IF EXISTS member_select ON %s', collection);
    EXECUTE format('DROP POLICY IF EXISTS member_insert ON %s', collection);
    EXECUTE format('DROP POLICY IF EXISTS member_update ON %s', collection);
    EXECUTE format('DROP POLICY IF EXISTS member_delete ON %s', collection);
    EXECUTE format('CREATE POLICY member_select ON %s FOR SELECT TO evplanner_member USING (%s)', collection, visible);
    EXECUTE format('CREATE POLICY member_insert ON %s FOR INSERT TO evplanner_member WITH CHECK (%s)',
                   collection, writable);
    -- Rows that may only be looked at are let through to the guard, which says so in a sentence.
    EXECUTE format('CREATE POLICY member_update ON %s FOR UPDATE TO evplanner_member USING (%s) WITH CHECK (%s)',
                   collection, visible, writable);
    EXECUTE format('CREATE POLICY member_delete ON %s FOR DELETE TO evplanner_member USING (%s)', collection, visible);
    EXECUTE format('CREATE OR REPLACE TRIGGER member_guard BEFORE INSERT OR UPDATE ON %s
                    FOR EACH ROW EXECUTE FUNCTION member_guard()', collection);
    EXECUTE format('REVOKE ALL ON %s FROM PUBLIC, evplanner_editor', collection);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO evplanner_member', collection);
END
$$;

-- -- For the administrator ----------------------------------------------------------------------------------------

-- Whether a role was made by add_member: being allowed what a member is allowed, as a superuser is, is not enough.
CREATE OR REPLACE FUNCTION is_member_role(login text) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM pg_auth_members JOIN pg_roles ON pg_roles.oid = pg_auth_members.member
        WHERE pg_auth_members.roleid = 'evplanner_member'::regrole AND pg_roles.rolname = is_member_role.login
            AND NOT (rolsuper OR rolbypassrls OR rolcreaterole)
    )
$$;

-- Makes a login, or changes what it is in one municipality. The password may be given as PostgreSQL keeps it
-- (SCRAM-SHA-256$…), so that no log ever holds it; without one the present one stays.
CREATE OR REPLACE FUNCTION add_member(
    login text, nis text, access text, actor text, password text DEFAULT NULL, roles text[] DEFAULT NULL,
    department text DEFAULT NULL
) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
    unknown text;
BEGIN
    SELECT own INTO unknown FROM unnest(add_member.roles) AS own
    WHERE own <> 'viewer' AND own NOT IN (SELECT role FROM public.log_right);
    IF unknown IS NOT NULL THEN
        RAISE EXCEPTION 'The process has no role "%" (table log_right).', unknown;
    END IF;
    IF add_member.login !~ '^[a-z][a-z0-9_]{1,30}$' OR add_member.login LIKE 'evplanner%' THEN
        RAISE EXCEPTION '"%" cannot be a login: 2 to 31 of a-z, 0-9 and _, beginning with a letter.', add_member.login;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = add_member.login) THEN
        EXECUTE format('CREATE ROLE %I LOGIN CONNECTION LIMIT 20 IN ROLE evplanner_member', add_member.login);
        EXECUTE format('ALTER ROLE %I SET lock_timeout = %L', add_member.login, '30s');
        EXECUTE format('ALTER ROLE %I SET statement_timeout = %L', add_member.login, '120s');
        EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = %L', add_member.login, '60s');
    ELSIF NOT public.is_member_role(add_member.login) THEN
        RAISE EXCEPTION 'The role % is there already and is no member. Choose another login.', add_member.login;
    END IF;
    IF add_member.password <> '' THEN
        EXECUTE format('ALTER ROLE %I PASSWORD %L', add_member.login, add_member.password);
    END IF;
    INSERT INTO public.member VALUES (
        add_member.login, add_member.nis, add_member.access, btrim(add_member.actor),
        coalesce(add_member.roles, CASE add_member.access
            WHEN 'read' THEN ARRAY['viewer']
            WHEN 'propose' THEN ARRAY['planner']
            ELSE ARRAY['decision_maker', 'planner']
        END),
        add_member.department
    )
    ON CONFLICT (login, nis) DO UPDATE SET access = excluded.access, actor = excluded.actor, roles = excluded.roles,
        department = excluded.department;
END
$$;

-- Ends a login's membership of one municipality; of all, and the login with it, where none is named or none is left.
-- What it wrote stays.
CREATE OR REPLACE FUNCTION remove_member(login text, nis text DEFAULT NULL) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
    DELETE FROM public.member
    WHERE login = remove_member.login AND (remove_member.nis IS NULL OR nis = remove_member.nis);
    IF EXISTS (SELECT FROM public.member WHERE login = remove_member.login)
        OR NOT public.is_member_role(remove_member.login) THEN
        RETURN;
    END IF;
    EXECUTE format('ALTER ROLE %I NOLOGIN', remove_member.login);
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = remove_member.login;
    EXECUTE format('DROP OWNED BY %I', remove_member.login);
    EXECUTE format('DROP ROLE %I', remove_member.login);
END
$$;

-- -- Put in force -------------------------------------------------------------------------------------------------

SELECT member_collection(tgrelid) FROM pg_trigger WHERE tgname = 'sync_stamp' AND NOT tgisinternal;

GRANT USAGE ON SCHEMA public TO evplanner_member;
GRANT SELECT ON sync_epoch, access_right, log_right TO evplanner_member;
REVOKE ALL ON SEQUENCE sync_rev FROM evplanner_editor;

-- The stamp draws its numbers with the owner's rights: nobody else needs any on the sequence, nor can name another one.
ALTER FUNCTION sync_stamp() SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION sync_take_turns() SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION sync_bury() SET search_path = pg_catalog, public, pg_temp;

-- Functions that are no extension's are for the owner, but for what policies, triggers and the view sync_epoch ask.
DO $$
DECLARE
    own regprocedure;
BEGIN
    FOR own IN
        SELECT oid FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND NOT EXISTS (
            SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = pg_proc.oid AND deptype = 'e'
        )
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', own);
    END LOOP;
    -- These of PostGIS tell from the statistics where the rows of a table lie, whosever they are.
    FOR own IN
        SELECT oid FROM pg_proc WHERE proname IN ('st_estimatedextent', '_postgis_stats', '_postgis_selectivity',
            '_postgis_join_selectivity', '_postgis_index_extent')
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', own);
    END LOOP;
END
$$;
GRANT EXECUTE ON FUNCTION member_towns(text), member_here(text), site_is_elsewhere(text, text), sync_begin_run(),
    sync_place(), sync_revs() TO evplanner_member;
