"""What a package says of a site: its fields once, from which the layer, the tables and the JSON Schema follow.

Nothing internal is among them: no comments, marks, scores or names of colleagues.
"""

from __future__ import annotations

from typing import NamedTuple

from ..file_names import unreserved

FORMAT = "evplanner-handover"
"""Name of the package's format, in its manifest."""

FORMAT_VERSION = "1.0"

STATUSES: tuple[str, ...] = ("approved", "handed_over", "installed", "in_service")
"""Statuses of sites that are handed over. In a package an approved site is handed over: by that very package."""

TEXT, INTEGER, NUMBER, DAY = "TEXT", "INTEGER", "REAL", "DATE"


class Field(NamedTuple):
    """One field: name, type as a GeoPackage has it, and what it says (English, for whoever writes software)."""

    name: str
    type: str
    says: str


FIELDS: tuple[Field, ...] = (
    Field("id", TEXT, "Identifier of the site (UUID); the same in every package, for ever"),
    Field("nis", TEXT, "Official code (NIS) of the municipality"),
    Field("municipality", TEXT, "Name of the municipality"),
    Field("name", TEXT, "Name of the site"),
    Field("status", TEXT, "handed_over, installed or in_service"),
    Field("origin", TEXT, "Why the site was proposed, as a code of the process"),
    Field("power_class", TEXT, "Class of power that is wanted"),
    Field("points", INTEGER, "Number of charging points"),
    Field("bays", INTEGER, "Number of parking bays"),
    Field("street", TEXT, "Street"),
    Field("house_number", TEXT, "House number nearby"),
    Field("neighbourhood", TEXT, "Neighbourhood"),
    Field("road_manager", TEXT, "Who manages the road, as a code"),
    Field("decided_on", DAY, "Day of the decision that stands"),
    Field("regulation_on", DAY, "Day of the decision on the supplementary regulation, where it was drafted"),
    Field("handed_over_on", DAY, "Day on which the site was handed over last"),
    Field("acknowledged_on", DAY, "Day on which the holder acknowledged receipt"),
    Field("installed_on", DAY, "Day on which the charging point was installed"),
    Field("installer", TEXT, "Firm that installed it"),
    Field("in_service_on", DAY, "Day from which the charging point is in service"),
)

PLACES: tuple[Field, ...] = (
    Field("x", NUMBER, "Metres towards the east in the coordinate reference system of sites.gpkg"),
    Field("y", NUMBER, "Metres towards the north in the coordinate reference system of sites.gpkg"),
    Field("longitude", NUMBER, "Degrees east, WGS 84"),
    Field("latitude", NUMBER, "Degrees north, WGS 84"),
)
"""Where a site lies; in the layers that is its geometry."""

WITHDRAWN: tuple[Field, ...] = (
    Field("id", TEXT, "Identifier of a site that was in the previous package and is not in this one"),
    Field("name", TEXT, "Name of the site, as the previous package had it"),
    Field("status", TEXT, "Status of the site now; empty where it is not there any more"),
    Field("reason", TEXT, "Why it was withdrawn, as a code"),
    Field("reason_title", TEXT, "Why it was withdrawn, in words"),
    Field("withdrawn_on", DAY, "Day of the entry that withdrew it"),
)
"""What a package says of a site that it no longer holds."""

_JSON_TYPES = {TEXT: "string", INTEGER: "integer", NUMBER: "number", DAY: "string"}


def json_schema() -> dict:
    """JSON Schema (2020-12) of ``sites.geojson``: a FeatureCollection of points (RFC 7946) with :data:`FIELDS`."""
    properties = {field.name: _property(field) for field in FIELDS}
    position = {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}
    feature = {
        "type": "object",
        "required": ["type", "id", "geometry", "properties"],
        "properties": {
            "type": {"const": "Feature"},
            "id": {"type": "string"},
            "geometry": {
                "type": "object",
                "required": ["type", "coordinates"],
                "properties": {"type": {"const": "Point"}, "coordinates": position},
            },
            "properties": {"type": "object", "required": [field.name for field in FIELDS], "properties": properties},
        },
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{FORMAT} {FORMAT_VERSION}",
        "type": "object",
        "required": ["type", "features"],
        "properties": {"type": {"const": "FeatureCollection"}, "features": {"type": "array", "items": feature}},
    }


def safe_name(site_id: str) -> str:
    """A site's id as part of a file's name: a UUID as it is; of another text what no file system takes amiss."""
    plain = "".join(sign if (sign.isalnum() and sign.isascii()) or sign in "-_" else "_" for sign in site_id)
    return unreserved(plain[:80] or "_")


def _property(field: Field) -> dict:
    described = {"type": [_JSON_TYPES[field.type], "null"], "description": field.says}
    if field.name in ("id", "nis"):
        described["type"] = "string"
    if field.name == "status":
        described.update(type="string", enum=[status for status in STATUSES if status != "approved"])
    if field.type == DAY:
        described["format"] = "date"
    return described
