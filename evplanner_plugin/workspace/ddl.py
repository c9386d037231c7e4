"""Making the tables of a GeoPackage (OGC 12-128r15, version 1.2) with plain SQL.

Version 1.2 is what GDAL writes by default and every QGIS from 3.22 on reads without a warning.
"""

from __future__ import annotations

import sqlite3
from string import Template

from . import crs
from .geopackage import quoted
from .schema import Table

APPLICATION_ID = 0x47504B47
USER_VERSION = 10200

GEOMETRY_COLUMN = "geom"

_FOUNDATION = (
    "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,"
    " organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL,"
    " description TEXT)",
    "CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,"
    " identifier TEXT UNIQUE, description TEXT DEFAULT '',"
    " last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),"
    " min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,"
    " CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))",
    "CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,"
    " geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,"
    " CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),"
    " CONSTRAINT uk_gc_table_name UNIQUE (table_name),"
    " CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents (table_name),"
    " CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))",
    "CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,"
    " definition TEXT NOT NULL, scope TEXT NOT NULL,"
    " CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))",
)

_WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],'
    'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],'
    'AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]'
)

# Triggers of the extension gpkg_rtree_index (OGC 12-128, annex F.3), word for word but for the names.
_SPATIAL_INDEX_TRIGGERS = (
    "CREATE TRIGGER $insert AFTER INSERT ON $table WHEN (NEW.$geom NOT NULL AND NOT ST_IsEmpty(NEW.$geom)) BEGIN"
    " INSERT OR REPLACE INTO $index VALUES (NEW.$fid, ST_MinX(NEW.$geom), ST_MaxX(NEW.$geom),"
    " ST_MinY(NEW.$geom), ST_MaxY(NEW.$geom)); END",
    "CREATE TRIGGER $update1 AFTER UPDATE OF $geom ON $table WHEN OLD.$fid = NEW.$fid AND"
    " (NEW.$geom NOTNULL AND NOT ST_IsEmpty(NEW.$geom)) BEGIN"
    " INSERT OR REPLACE INTO $index VALUES (NEW.$fid, ST_MinX(NEW.$geom), ST_MaxX(NEW.$geom),"
    " ST_MinY(NEW.$geom), ST_MaxY(NEW.$geom)); END",
    "CREATE TRIGGER $update2 AFTER UPDATE OF $geom ON $table WHEN OLD.$fid = NEW.$fid AND"
    " (NEW.$geom ISNULL OR ST_IsEmpty(NEW.$geom)) BEGIN DELETE FROM $index WHERE id = OLD.$fid; END",
    "CREATE TRIGGER $update3 AFTER UPDATE ON $table WHEN OLD.$fid != NEW.$fid AND"
    " (NEW.$geom NOTNULL AND NOT ST_IsEmpty(NEW.$geom)) BEGIN DELETE FROM $index WHERE id = OLD.$fid;"
    " INSERT OR REPLACE INTO $index VALUES (NEW.$fid, ST_MinX(NEW.$geom), ST_MaxX(NEW.$geom),"
    " ST_MinY(NEW.$geom), ST_MaxY(NEW.$geom)); END",
    "CREATE TRIGGER $update4 AFTER UPDATE ON $table WHEN OLD.$fid != NEW.$fid AND"
    " (NEW.$geom ISNULL OR ST_IsEmpty(NEW.$geom)) BEGIN DELETE FROM $index WHERE id IN (OLD.$fid, NEW.$fid); END",
    "CREATE TRIGGER $delete AFTER DELETE ON $table WHEN OLD.$geom NOT NULL BEGIN"
    " DELETE FROM $index WHERE id = OLD.$fid; END",
)

# Instants are kept as text: written through QGIS 3.22 a DATETIME loses its "Z", and later versions of QGIS move
# it to the local time zone; a text comes back as it went in, and still sorts in time.
_STORED_AS = {"JSON": "TEXT", "DATETIME": "TEXT"}

# The table in which QGIS itself keeps styles, column for column; "" (not NULL) stands for no schema.
_LAYER_STYLES = (
    "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256),"
    " f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30),"
    " styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),"
    " update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')))"
)


def create_foundation(connection: sqlite3.Connection, epsg: int) -> None:
    """The tables that make an empty SQLite file a GeoPackage with one CRS, and QGIS's table of styles.

    Call it inside a transaction. Raises :class:`BadInput` for a CRS that is not recognised or not known here.
    """
    name, text = crs.definition(epsg)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
    connection.execute(f"PRAGMA user_version = {USER_VERSION:d}")
    for sql in _FOUNDATION:
        connection.execute(sql)
    connection.executemany(
        "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)",
        (
            ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined", "undefined Cartesian coordinates"),
            ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinates"),
            ("WGS 84 geodetic", 4326, "EPSG", 4326, _WGS84, "longitude and latitude in decimal degrees"),
            (name, epsg, "EPSG", epsg, text, None),
        ),
    )
    connection.execute(_LAYER_STYLES)
    _register(connection, "layer_styles", "attributes", "", None)


def create_table(connection: sqlite3.Connection, table: Table, epsg: int) -> None:
    """Makes one layer (with spatial index) or table, empty, and registers it unless it is internal.

    Call it inside a transaction. Works for layers that the schema does not know, too.
    """
    columns = ['"fid" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL']
    if table.geometry:
        columns.append(f"{quoted(GEOMETRY_COLUMN)} {table.geometry}")
    columns += [f"{quoted(column.name)} {_STORED_AS.get(column.type, column.type)}" for column in table.columns]
    if table.unique:
        columns.append(f"UNIQUE ({', '.join(quoted(name) for name in table.unique)})")
    connection.execute(f"CREATE TABLE {quoted(table.name)} ({', '.join(columns)})")
    for names in table.indexed:
        index = quoted("_".join([table.name, *names.split()]))
        columns = ", ".join(quoted(name) for name in names.split())
        connection.execute(f"CREATE INDEX {index} ON {quoted(table.name)} ({columns})")
    if table.internal:
        return
    if not table.geometry:
        _register(connection, table.name, "attributes", table.description, None)
        return
    _register(connection, table.name, "features", table.description, epsg)
    connection.execute(
        "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)",
        (table.name, GEOMETRY_COLUMN, table.geometry, epsg),
    )
    _create_spatial_index(connection, table.name)


def describe_content(connection: sqlite3.Connection, table: str, description: str) -> None:
    """Changes the description that other programs show for the layer or table."""
    connection.execute("UPDATE gpkg_contents SET description = ? WHERE table_name = ?", (description, table))


def add_style(connection: sqlite3.Connection, table: Table, qml: str) -> None:
    """Makes ``qml`` the style with which QGIS opens the layer or table."""
    connection.execute(
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,"
        " styleQML, styleSLD, useAsDefault, description, owner, ui) VALUES ('', '', ?, ?, ?, ?, '', 1, '', '', NULL)",
        (table.name, GEOMETRY_COLUMN if table.geometry else "", table.name, qml),
    )


def _register(connection: sqlite3.Connection, table: str, kind: str, description: str, epsg: int | None) -> None:
    connection.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES (?, ?, ?, ?, ?)",
        (table, kind, table, description, epsg),
    )


def _create_spatial_index(connection: sqlite3.Connection, table: str) -> None:
    index = f"rtree_{table}_{GEOMETRY_COLUMN}"
    connection.execute(f"CREATE VIRTUAL TABLE {quoted(index)} USING rtree(id, minx, maxx, miny, maxy)")
    names = {
        "table": quoted(table),
        "index": quoted(index),
        "geom": quoted(GEOMETRY_COLUMN),
        "fid": quoted("fid"),
        **{
            event: quoted(f"{index}_{event}")
            for event in ("insert", "update1", "update2", "update3", "update4", "delete")
        },
    }
    for trigger in _SPATIAL_INDEX_TRIGGERS:
        connection.execute(Template(trigger).substitute(names))
    connection.execute(
        "INSERT INTO gpkg_extensions VALUES (?, ?, 'gpkg_rtree_index',"
        " 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')",
        (table, GEOMETRY_COLUMN),
    )
