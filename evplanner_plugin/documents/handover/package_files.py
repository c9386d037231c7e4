"""The sites of a package as files: map layer, GeoJSON, tables, and the form that comes back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from ...domain.handover.package_fields import FIELDS, INTEGER, NUMBER, PLACES, WITHDRAWN, Field
from ...domain.handover.return_form import ANSWERS, title
from ...workspace import ddl, geopackage, tables
from ...workspace.schema import Column, Table
from ..site_record.record_content import clean
from ..spreadsheets import INTEGER as ODS_INTEGER
from ..spreadsheets import NUMBER as ODS_NUMBER
from ..spreadsheets import TEXT as ODS_TEXT
from ..spreadsheets import Column as OdsColumn
from ..spreadsheets import Sheet, write_csv, write_ods

Record = Mapping[str, Any]

_FORM = ("site_id", "name", "address", "package", "nis", *ANSWERS)
_ODS_TYPES = {INTEGER: ODS_INTEGER, NUMBER: ODS_NUMBER}


def write_geopackage(
    path: Path, records: Sequence[Record], withdrawn: Sequence[Record], *, epsg: int, made_at: str, description: str
) -> None:
    """Write layer ``sites`` (points in EPSG ``epsg``) and table ``withdrawn`` to the new file ``path``."""
    import shapely

    sites = Table("sites", description, _columns(FIELDS), geometry="POINT")
    gone = Table("withdrawn", "Sites of the previous package that are not in this one", _columns(WITHDRAWN))
    with closing(geopackage.open_file(path, "rwc")) as connection, geopackage.transaction(connection, path):
        ddl.create_foundation(connection, epsg)
        for table in (sites, gone):
            ddl.create_table(connection, table, epsg)
        rows = [
            {**{field.name: record.get(field.name) for field in FIELDS},
             "geometry": shapely.Point(record["x"], record["y"])}
            for record in records
        ]  # fmt: skip
        tables.insert(connection, "sites", [_clean(row) for row in rows])
        tables.insert(connection, "withdrawn", [_clean(row) for row in withdrawn])
        connection.execute("UPDATE gpkg_contents SET last_change = ?", (made_at,))


def geojson(records: Sequence[Record]) -> str:
    """The sites as a FeatureCollection (RFC 7946): longitude and latitude, no CRS named."""
    features = [
        {
            "type": "Feature",
            "id": record["id"],
            "geometry": {"type": "Point", "coordinates": [record["longitude"], record["latitude"]]},
            "properties": _clean({field.name: record.get(field.name) for field in FIELDS}),
        }
        for record in records
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, indent=1) + "\n"


def write_tables(folder: Path, records: Sequence[Record], withdrawn: Sequence[Record], *, with_comma: bool) -> None:
    """Write ``sites.csv``, ``sites.ods`` (with a sheet of what was withdrawn) and ``withdrawn.csv`` into ``folder``."""
    fields = (*FIELDS, *PLACES)
    rows, gone = _rows(fields, records), _rows(WITHDRAWN, withdrawn)
    write_csv(folder / "sites.csv", [field.name for field in fields], rows, with_comma=with_comma)
    write_csv(folder / "withdrawn.csv", [field.name for field in WITHDRAWN], gone, with_comma=with_comma)
    sheets = (Sheet("sites", _ods_columns(fields), rows), Sheet("withdrawn", _ods_columns(WITHDRAWN), gone))
    write_ods(folder / "sites.ods", sheets)


def write_return_form(path: Path, records: Sequence[Record], package: str, language: str) -> None:
    """Write the form that the holder fills in: a row per site, with what is known of the answers already."""
    rows = []
    for record in records:
        address = " ".join(str(record[name]) for name in ("street", "house_number") if record.get(name))
        own = {**record, "site_id": record["id"], "address": address, "package": package}
        rows.append([clean(own.get(key) or "") for key in _FORM])
    write_csv(path, [title(key, language) for key in _FORM], rows, with_comma=False)


def _rows(fields: Sequence[Field], records: Sequence[Record]) -> list[list[Any]]:
    return [[record.get(field.name) for field in fields] for record in map(_clean, records)]


def _clean(record: Record) -> dict[str, Any]:
    """The values with texts that every format can hold."""
    return {name: clean(value) if isinstance(value, str) else value for name, value in record.items()}


def _columns(fields: Sequence[Field]) -> tuple[Column, ...]:
    return tuple(Column(field.name, field.type) for field in fields)


def _ods_columns(fields: Sequence[Field]) -> list[OdsColumn]:
    return [OdsColumn(field.name, _ODS_TYPES.get(field.type, ODS_TEXT)) for field in fields]
