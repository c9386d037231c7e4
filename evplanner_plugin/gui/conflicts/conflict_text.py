"""Words for conflicts: what happened, what a field is called, how a value and a distance read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...documents.local_figures import day, local_time
from ...documents.workspace_project import layer_of, table_title
from ...errors import QT_TRANSLATE_NOOP
from ...workspace.schema import BY_NAME

if TYPE_CHECKING:
    from ...sync.conflicts import Conflict

NOTHING = "–"
"""Shown where a field is empty."""

GEOMETRY = "geometry"

_FIELDS = {
    GEOMETRY: QT_TRANSLATE_NOOP("field", "Place on the map"),
    "access": QT_TRANSLATE_NOOP("field", "Access"),
    "address": QT_TRANSLATE_NOOP("field", "Address"),
    "aliases": QT_TRANSLATE_NOOP("field", "Other names"),
    "bays": QT_TRANSLATE_NOOP("field", "Parking bays"),
    "caption": QT_TRANSLATE_NOOP("field", "Caption"),
    "charging_hours": QT_TRANSLATE_NOOP("field", "Charging hours"),
    "city": QT_TRANSLATE_NOOP("field", "Town"),
    "concession": QT_TRANSLATE_NOOP("field", "Concession"),
    "connected_hours": QT_TRANSLATE_NOOP("field", "Connected hours"),
    "contract": QT_TRANSLATE_NOOP("field", "Contract"),
    "contributions": QT_TRANSLATE_NOOP("field", "Contributions to the score"),
    "country_code": QT_TRANSLATE_NOOP("field", "Country"),
    "created_at": QT_TRANSLATE_NOOP("field", "Made at"),
    "created_by": QT_TRANSLATE_NOOP("field", "Made by"),
    "current": QT_TRANSLATE_NOOP("field", "Current"),
    "decided_on": QT_TRANSLATE_NOOP("field", "Decided on"),
    "energy_kwh": QT_TRANSLATE_NOOP("field", "Energy (kWh)"),
    "format": QT_TRANSLATE_NOOP("field", "Format"),
    "house_number": QT_TRANSLATE_NOOP("field", "House number"),
    "installer": QT_TRANSLATE_NOOP("field", "Installer"),
    "max_amperage": QT_TRANSLATE_NOOP("field", "Current, at most (A)"),
    "max_voltage": QT_TRANSLATE_NOOP("field", "Voltage, at most (V)"),
    "month": QT_TRANSLATE_NOOP("field", "Month"),
    "name": QT_TRANSLATE_NOOP("field", "Name"),
    "neighbourhood": QT_TRANSLATE_NOOP("field", "Neighbourhood"),
    "nis": QT_TRANSLATE_NOOP("field", "NIS code"),
    "opened": QT_TRANSLATE_NOOP("field", "Opened on"),
    "operator": QT_TRANSLATE_NOOP("field", "Operator"),
    "origin": QT_TRANSLATE_NOOP("field", "Origin"),
    "outcome": QT_TRANSLATE_NOOP("field", "Outcome"),
    "points": QT_TRANSLATE_NOOP("field", "Charging points"),
    "postal_code": QT_TRANSLATE_NOOP("field", "Postal code"),
    "power_class": QT_TRANSLATE_NOOP("field", "Power class"),
    "power_kw": QT_TRANSLATE_NOOP("field", "Power (kW)"),
    "power_type": QT_TRANSLATE_NOOP("field", "Kind of power"),
    "rank": QT_TRANSLATE_NOOP("field", "Rank"),
    "rationale": QT_TRANSLATE_NOOP("field", "Rationale"),
    "received_on": QT_TRANSLATE_NOOP("field", "Received on"),
    "recipe_name": QT_TRANSLATE_NOOP("field", "Recipe"),
    "reference": QT_TRANSLATE_NOOP("field", "Reference"),
    "remark": QT_TRANSLATE_NOOP("field", "Remark"),
    "road_manager": QT_TRANSLATE_NOOP("field", "Road manager"),
    "score": QT_TRANSLATE_NOOP("field", "Score"),
    "sessions": QT_TRANSLATE_NOOP("field", "Charging sessions"),
    "source": QT_TRANSLATE_NOOP("field", "Source"),
    "standard": QT_TRANSLATE_NOOP("field", "Type of connector"),
    "status": QT_TRANSLATE_NOOP("field", "Status"),
    "street": QT_TRANSLATE_NOOP("field", "Street"),
    "unique_cards": QT_TRANSLATE_NOOP("field", "Different cards"),
    "valid_from": QT_TRANSLATE_NOOP("field", "Valid from"),
    "valid_to": QT_TRANSLATE_NOOP("field", "Valid until"),
}

_NAMED_BY = ("name", "caption", "reference", "location_ref", "evse_ref", "connector_ref", "month", "kind")


def field_title(project: QgsProject, collection: str, name: str) -> str:
    """What a column is called: its alias in the project's layer, else a translated title, else its own name."""
    layer = layer_of(project, collection)
    if layer is not None:
        alias = layer.attributeAlias(layer.fields().lookupField(name))
        if alias:
            return alias
    return QCoreApplication.translate("field", _FIELDS[name]) if name in _FIELDS else name


def layer_title(project: QgsProject, collection: str) -> str:
    """What a layer is called in the project, or what it would be called there."""
    layer = layer_of(project, collection)
    if layer is not None:
        return layer.name()
    return table_title(collection)


def feature_name(payload: Mapping[str, Any] | None, identifier: str) -> str:
    """What people call the feature: a name, an address or a reference; else the beginning of its id."""
    known = payload or {}
    for column in _NAMED_BY:
        if known.get(column):
            return str(known[column])
    street = " ".join(str(known[column]) for column in ("street", "house_number") if known.get(column))
    return street or str(known.get("address") or identifier[:8])


def conflict_name(conflict: Conflict) -> str:
    """The name of the feature in conflict: mine, else theirs, else the one before."""
    return feature_name(conflict.mine or conflict.theirs or conflict.base, conflict.id)


def kind_words(kind: str) -> str:
    """In a few words what happened."""
    translate = QCoreApplication.translate
    words = {
        "edit_edit": translate("conflict", "Changed on both sides"),
        "delete_edit": translate("conflict", "Removed here, changed there"),
        "edit_delete": translate("conflict", "Changed here, removed there"),
        "restored": translate("conflict", "Central database was put back"),
    }
    return words.get(kind, kind)


def explanation(conflict: Conflict) -> str:
    """In sentences what happened and what has to be decided."""
    translate = QCoreApplication.translate
    if not conflict.whole and not conflict.fields:
        return translate("conflict", "Both sides have become the same meanwhile: there is nothing left to choose.")
    sentences = {
        "edit_edit": translate("conflict", "You and somebody else changed the same fields. Choose for each of them."),
        "delete_edit": translate(
            "conflict",
            "You removed this feature; somebody else changed it meanwhile. Remove it for everybody, or take it back"
            " as they have it?"
        ),
        "edit_delete": translate(
            "conflict",
            "You changed this feature; somebody else removed it meanwhile. Bring it back for everybody as you have"
            " it, or remove it here as well?"
        ),
        "restored": translate(
            "conflict",
            "The central database was put back to an earlier state, so it no longer has what both sides had agreed"
            " on. Mine is what stands in your workspace, theirs is what the central database has now."
        ),
    }
    return sentences.get(conflict.kind, kind_words(conflict.kind))


def who_and_when(conflict: Conflict) -> str:
    """Who changed it there and when, as far as the central database knows."""
    when = local_time(conflict.changed_at) if conflict.changed_at else ""
    return ", ".join(known for known in (conflict.changed_by, when) if known)


def value_text(collection: str, name: str, value: Any) -> str:
    """A value as people read it, in QGIS's language; JSON as lines, days and instants as they are written
    here."""
    if value is None or value == "":
        return NOTHING
    kind = column_type(collection, name)
    if kind == "JSON":
        return json_text(value)
    if kind == "DATETIME":
        return local_time(str(value))
    if kind == "DATE":
        return day(str(value))
    if kind == "REAL" and isinstance(value, (int, float)):
        return QLocale().toString(float(value), "g", 12)
    if kind == "INTEGER" and isinstance(value, int):
        return str(value)
    return str(value)


def json_text(value: Any) -> str:
    """JSON as text without brackets: a list as words, an object as a line per key."""
    from ...workspace.tables import decoded

    found = decoded(value)
    if isinstance(found, list):
        return ", ".join(_word(each) for each in found) or NOTHING
    if isinstance(found, dict):
        return "\n".join(f"{key}: {_word(each)}" for key, each in found.items()) or NOTHING
    return _word(found)


def column_type(collection: str, name: str) -> str:
    """Type of a column in the schema: TEXT, INTEGER, REAL, DATE, DATETIME or JSON."""
    table = BY_NAME.get(collection)
    return next((column.type for column in table.columns if column.name == name), "TEXT") if table else "TEXT"


def distance_text(metres: float) -> str:
    """A distance in words that fit its size."""
    translate = QCoreApplication.translate
    number = QLocale().toString
    if metres < 0.05:
        return translate("conflict", "less than 10 cm")
    if metres < 10:
        return translate("conflict", "{metres} m").format(metres=number(metres, "f", 1))
    if metres < 1000:
        return translate("conflict", "{metres} m").format(metres=number(metres, "f", 0))
    return translate("conflict", "{kilometres} km").format(kilometres=number(metres / 1000, "f", 1))


def _word(value: Any) -> str:
    if isinstance(value, float):
        return QLocale().toString(value, "g", 6)
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    return NOTHING if value is None else str(value)
