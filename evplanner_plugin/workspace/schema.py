"""The workspace's layers and tables, said once.

The GeoPackage's DDL, the central API's collections and the field lists of the sync all follow from
:data:`TABLES`; ``resources/central/schema.sql`` is held against it by a test.

Units are in the names or beside them: metres, kW, kWh, hours, EUR. Dates are ISO 8601 (``2026-03-31``),
months ``2026-03``, instants UTC with a ``Z``. Codes (access, status, origin, kind …) are lower-case English
words with underscores; the screen translates them. ``id`` is a UUID made by whoever makes the row,
except for ``area``, whose ``id`` is the official code (NIS, neighbourhood or statistical sector).
"""

from __future__ import annotations

from dataclasses import dataclass, field

SCHEMA_VERSION = 5
"""Version of the schema below; kept in the table ``workspace``. (``PRAGMA user_version`` is not ours to
use: the GeoPackage standard keeps its own version there.)"""

DEFAULT_EPSG = 31370
"""Belgian Lambert 72, what Flemish municipalities work in."""

RECOGNISED_EPSG = (31370, 3812, 11219)
"""CRSs a workspace may be kept in: Lambert 72 and both registry entries of Lambert 2008."""


@dataclass(frozen=True)
class Column:
    """One column: name, SQLite/GeoPackage type, and whether it stays on this machine when syncing."""

    name: str
    type: str = "TEXT"  # TEXT, INTEGER, REAL, DATE, BLOB; DATETIME and JSON, which are stored as TEXT
    local: bool = False


@dataclass(frozen=True)
class Table:
    """One layer (``geometry`` set) or table, with its English description and whether it is synced."""

    name: str
    description: str
    columns: tuple[Column, ...]
    geometry: str | None = None  # POINT, MULTIPOLYGON or None
    synced: bool = False
    allows: str = "edit"  # centrally: "edit", "add or remove" or "add", as resources/central/schema.sql has it
    decided: tuple[str, ...] = ()  # columns in which the central API has the last word, such as who wrote an entry
    internal: bool = False  # not registered as GeoPackage content: never shown to the user
    unique: tuple[str, ...] = field(default=("id",))
    indexed: tuple[str, ...] = ()  # one index each; columns of one index are separated by spaces

    @property
    def append_only(self) -> bool:
        """Whether rows are never changed once others can see them."""
        return self.allows != "edit"

    def column_names(self) -> tuple[str, ...]:
        """Names of all columns but the row number and the geometry, in order."""
        return tuple(column.name for column in self.columns)

    def synced_columns(self) -> tuple[Column, ...]:
        """Columns that travel to the central API, without ``id`` and the geometry."""
        return tuple(c for c in self.columns if not c.local and c.name != "id")


def _columns(text: str) -> tuple[Column, ...]:
    """Columns from ``"name:TYPE other:REAL …"``; the type is TEXT where none is given, ``!`` marks local."""
    made = []
    for word in text.split():
        name, _, kind = word.partition(":")
        made.append(Column(name.rstrip("!"), kind or "TEXT", name.endswith("!")))
    return tuple(made)


TABLES: tuple[Table, ...] = (
    Table(
        "area",
        "The municipality and its parts, with what is known about households, dwellings and cars",
        _columns(
            "id level nis name parent_id households:INTEGER dwellings:INTEGER dwellings_closed:INTEGER"
            " dwellings_half_open:INTEGER dwellings_open:INTEGER dwellings_apartment:INTEGER"
            " dwellings_other:INTEGER dwellings_per_ha:REAL garages:INTEGER cars:INTEGER electric_cars:INTEGER"
            " median_income:REAL reference_year:INTEGER source licence remark"
        ),
        geometry="MULTIPOLYGON",
        indexed=("nis", "level"),
    ),
    Table(
        "charging_location",
        "Charging locations (OCPI Location) that stand there now or once stood there",
        _columns(
            "id nis country_code party_id location_ref name address postal_code city operator operator_id"
            " access status opened:DATE installer source source_id valid_from:DATE valid_to:DATE remark"
        ),
        geometry="POINT",
        synced=True,
        indexed=("nis",),
    ),
    Table(
        "evse",
        "Charging points (OCPI EVSE): each serves one car at a time",
        _columns(
            "id nis location_id evse_ref emi3_id status power_kw:REAL current opened:DATE source source_id"
            " valid_from:DATE valid_to:DATE remark"
        ),
        geometry="POINT",
        synced=True,
        indexed=("nis", "location_id"),
    ),
    Table(
        "connector",
        "Connectors (OCPI Connector): the sockets and cables of a charging point",
        _columns(
            "id nis evse_id connector_ref standard format power_type max_voltage:INTEGER max_amperage:INTEGER"
            " power_kw:REAL source source_id valid_from:DATE valid_to:DATE remark"
        ),
        geometry="POINT",
        synced=True,
        indexed=("nis", "evse_id"),
    ),
    Table(
        "charging_usage",
        "Use per charging location or charging point and month",
        _columns(
            "id nis location_id evse_id month sessions:INTEGER energy_kwh:REAL connected_hours:REAL"
            " charging_hours:REAL unique_cards:INTEGER source remark"
        ),
        geometry="POINT",
        synced=True,
        indexed=("nis", "location_id"),
    ),
    Table(
        "demand",
        "Where cars sleep or park: dwellings or households, and what they would charge in public",
        _columns(
            "id nis area_id kind building_type dwellings:REAL off_street_parking_share:REAL"
            " dwellings_without_parking:REAL electric_cars:REAL public_kwh_per_day:REAL scenario year:INTEGER"
            " source licence remark"
        ),
        geometry="POINT",
        indexed=("nis",),
    ),
    Table(
        "proposed_site",
        "Proposed charging sites; what became of each is in the log, from which status, votes and comments follow",
        _columns(
            "id nis name origin power_class points:INTEGER bays:INTEGER street house_number neighbourhood"
            " road_manager rationale score:REAL rank:INTEGER contributions:JSON recipe_name recipe_hash"
            " created_at:DATETIME created_by status! votes_up!:INTEGER votes_down!:INTEGER votes_question!:INTEGER"
            " comments!:INTEGER last_comment! last_at!:DATETIME"
        ),
        geometry="POINT",
        synced=True,
        decided=("created_at", "created_by"),
        indexed=("nis",),
    ),
    Table(
        "site_log",
        "What happened to every proposed site: rows are only ever added",
        _columns("id nis site_id at:DATETIME actor role department kind payload:JSON"),
        geometry="POINT",
        synced=True,
        allows="add",
        decided=("actor", "role", "department"),
        indexed=("nis", "site_id kind at id"),
    ),
    Table(
        "request",
        "Applications for a charging point, without names of residents",
        _columns("id nis reference origin received_on:DATE decided_on:DATE outcome site_id remark"),
        geometry="POINT",
        synced=True,
        indexed=("nis",),
    ),
    Table(
        "photo",
        "Photos of sites; the image itself comes from the central API when it is asked for",
        _columns(
            "id nis site_id taken_at:DATETIME caption width:INTEGER height:INTEGER content_sha256 thumbnail"
            " image!:BLOB"
        ),
        geometry="POINT",
        synced=True,
        allows="add or remove",
        indexed=("nis", "site_id"),
    ),
    Table(
        "operator",
        "Charge point operators: canonical name, aliases, contract and territory",
        _columns("id nis name aliases:JSON contract concession valid_from:DATE valid_to:DATE remark"),
        geometry="MULTIPOLYGON",
        synced=True,
        indexed=("nis",),
    ),
    Table(
        "charging_source",
        "Where charging locations are imported from: address, licence, and which source has the first word",
        _columns(
            "id name format address layer mapping:JSON authcfg licence attribution precedence:INTEGER"
            " last_import_at:DATETIME last_result:JSON remark"
        ),
    ),
    Table(
        "charging_origin",
        "What each source says of each charging location, and from when to when it said so",
        _columns("id nis location_id source_id source_ref first_seen:DATE last_seen:DATE gone_on:DATE content:JSON"),
        indexed=("location_id", "source_id source_ref"),
    ),
    Table(
        "forecast_result",
        "What the forecasts say of each area and year, low, middle and high",
        _columns(
            "id run_id area_id year:INTEGER scenario band electric_cars:REAL public_kwh:REAL points_needed:REAL"
            " equivalents_needed:REAL points_existing:REAL points_planned:REAL gap_points:REAL gap_equivalents:REAL"
            " power_kw:REAL"
        ),
        indexed=("run_id",),
    ),
    Table(
        "session_profile",
        "Use per charging location or charging point, month and hour of the day (local time)",
        _columns(
            "id nis location_id evse_id month hour:INTEGER connected_hours:REAL charging_hours:REAL energy_kwh:REAL"
            " source"
        ),
        indexed=("location_id",),
    ),
    Table(
        "legal_text",
        "Legal texts that a supplementary regulation rests on, each with the days between which it holds",
        _columns(
            "id title concerns position:INTEGER valid_from:DATE valid_to:DATE to_confirm source confidence remark"
        ),
    ),
    Table(
        "handover_package",
        "Packages of sites that were handed over: to whom, when, and what was in them",
        _columns("id version:INTEGER at:DATETIME recipient contact file_name content_sha256 manifest:JSON"),
    ),
    Table(
        "parameter",
        "Editable figures with their source and validity",
        _columns("id value unit source confidence valid_from:DATE valid_to:DATE remark"),
    ),
    Table(
        "recipe",
        "Saved recipes of potential maps",
        _columns("id name version content:JSON saved_at:DATETIME"),
    ),
    Table(
        "process",
        "Processes that a site may go through: roles, departments, reasons, steps and their terms",
        _columns("id name version content:JSON saved_at:DATETIME"),
    ),
    Table(
        "run",
        "Every scoring or forecast run with its inputs' fingerprints",
        _columns("id at:DATETIME algorithm recipe_name recipe_hash parameters:JSON inputs:JSON result:JSON"),
    ),
    Table(
        "workspace",
        "What this file is: schema version, municipality, when and by which version it was made",
        _columns("key value"),
        internal=True,
        unique=("key",),
    ),
    Table(
        "deriving",
        "Whether a trigger is writing what follows from the log just now",
        _columns("busy:INTEGER"),
        internal=True,
        unique=(),
    ),
    Table(
        "sync_base",
        "The last version of each feature that the central API and this workspace agreed on",
        _columns("collection id rev:INTEGER payload:JSON local_row"),
        internal=True,
        unique=("collection", "id"),
    ),
    Table(
        "sync_inflight",
        "What is being sent, written before each send",
        _columns("collection id base_rev:INTEGER payload:JSON sent_at:DATETIME"),
        internal=True,
        unique=("collection", "id"),
    ),
    Table(
        "sync_conflict",
        "Features that both sides changed in the same field",
        _columns(
            "collection id kind fields:JSON base:JSON mine:JSON theirs:JSON rev:INTEGER changed_by"
            " changed_at:DATETIME detected_at:DATETIME"
        ),
        internal=True,
        unique=("collection", "id"),
    ),
    Table(
        "sync_cursor",
        "How far each collection has been read, and from which server",
        _columns("collection url rev:INTEGER epoch schema_fingerprint abilities:JSON synced_at:DATETIME"),
        internal=True,
        unique=("collection", "url"),
    ),
)

BY_NAME: dict[str, Table] = {table.name: table for table in TABLES}

SYNCED: tuple[Table, ...] = tuple(table for table in TABLES if table.synced)
