"""What the log has to say of sites that were edited by hand: who, from where, and what is missing."""

from __future__ import annotations

import json
import uuid
from contextlib import suppress

from qgis.core import QgsApplication, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsVectorLayer

from ....domain import times
from ... import settings
from ...settings import Author
from .layer_features import text_of

SAME_PLACE = 0.02
"""Metres within which a site has not moved: coordinates are kept to the centimetre elsewhere."""


def author_by_hand() -> Author:
    """The author of the options; where none is set the computer's user, as the forms have it."""
    person = settings.author()
    return person if person.name else Author(QgsApplication.userFullName(), person.role, person.department)


def missing_in_site(site: QgsFeature, nis: str, person: Author) -> dict[str, str]:
    """Columns that a new site needs and has empty, with their values."""
    needed = {
        "id": str(uuid.uuid4()),
        "nis": nis,
        "origin": "strategic",
        "created_at": times.utc_now(),
        "created_by": person.name,
    }
    return _missing(site, needed)


def missing_in_entry(entry: QgsFeature, site: QgsFeature | None, person: Author) -> dict[str, str]:
    """Columns that a new entry of the log needs and has empty, and its details where they are no JSON yet."""
    nis = text_of(site["nis"]) if site is not None else ""
    needed = {"id": str(uuid.uuid4()), "nis": nis, "at": times.utc_now(), "actor": person.name}
    changes = _missing(entry, needed)
    given = text_of(entry["payload"])
    details = as_details(text_of(entry["kind"]), given)
    return {**changes, "payload": details} if details != given else changes


def _missing(feature: QgsFeature, needed: dict[str, str]) -> dict[str, str]:
    names = set(feature.fields().names())
    return {name: value for name, value in needed.items() if value and name in names and not text_of(feature[name])}


def as_details(kind: str, text: str) -> str:
    """Details that somebody typed as words, as the JSON that belongs to the kind; JSON stays as it is."""
    try:
        json.loads(text or "{}")
    except (ValueError, RecursionError):
        return json.dumps({"text" if kind == "commented" else "remark": text}, ensure_ascii=False)
    return text or "{}"


def unsaved_by_site(log: QgsVectorLayer) -> dict[str, list[QgsFeature]]:
    """The entries that are not saved yet, by site id."""
    found: dict[str, list[QgsFeature]] = {}
    if log.editBuffer() is not None:
        for entry in log.editBuffer().addedFeatures().values():
            found.setdefault(text_of(entry["site_id"]), []).append(entry)
    return found


def proposed_entry(unsaved: dict[str, list[QgsFeature]], site: QgsFeature) -> QgsFeature | None:
    """The entry, not saved yet, that proposes a site."""
    entries = unsaved.get(text_of(site["id"]), ())
    return next((entry for entry in entries if text_of(entry["kind"]) == "proposed"), None)


def stood_at(sites: QgsVectorLayer, site: QgsFeature, unsaved: dict[str, list[QgsFeature]]) -> QgsGeometry | None:
    """Where the log says that a saved site stands: where it was moved to last, else where the file has it."""
    moves = [entry for entry in unsaved.get(text_of(site["id"]), ()) if text_of(entry["kind"]) == "moved"]
    for move in sorted(moves, key=lambda entry: text_of(entry["at"]), reverse=True):
        with suppress(ValueError, TypeError, KeyError):
            x, y = json.loads(text_of(move["payload"]))["to"]
            return QgsGeometry.fromPointXY(QgsPointXY(float(x), float(y)))
    saved = next(sites.dataProvider().getFeatures(QgsFeatureRequest(site.id()).setNoAttributes()), None)
    return saved.geometry() if saved is not None and not saved.geometry().isEmpty() else None


def same_place(one: QgsGeometry, other: QgsGeometry) -> bool:
    """Whether two points are less than :data:`SAME_PLACE` apart."""
    return 0 <= one.distance(other) <= SAME_PLACE


def coordinates(geometry: QgsGeometry) -> list[float]:
    """A point as ``[x, y]``."""
    point = geometry.asPoint()
    return [point.x(), point.y()]
