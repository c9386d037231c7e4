"""What the central API publishes: the configuration of its server (pygeoapi), made from the workspace's schema.

The database behind it is ``resources/central/schema.sql``.
"""

from __future__ import annotations

from collections.abc import Mapping

from ...workspace.schema import SYNCED

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
"""Longitude, latitude in degrees: the only CRS that every server reads back as it was written."""

EPOCH_COLLECTION = "sync_epoch"
"""One row that tells which run of the central database this is; it changes when a backup is put back."""

IMAGE_COLLECTION = "photo_image"
"""The images of the photos: sent once, fetched one by one when somebody wants to see them, never pulled."""

PAGE_SIZE = 2000
"""Features per page: with more the time per feature hardly falls any more, and a page that is lost costs more."""

PAGE_SIZES = {"photo": 200}
"""Features per page of collections with large features."""

FLANDERS = (2.5, 50.6, 6.0, 51.6)
"""West, south, east and north in degrees, rounded outwards; only shown to people who look at a collection."""


def pygeoapi_configuration(database: Mapping[str, object], url: str, port: int) -> dict:
    """Configuration of pygeoapi 0.19 for all synced collections, ready to be written as YAML or JSON.

    ``database``: ``host``, ``port``, ``dbname``, ``user``, ``password`` as pygeoapi's PostgreSQL provider takes them;
    ``url``: the address under which clients reach the API; ``port``: where it listens.
    """
    resources = {
        table.name: _collection(table.name, table.description, database, editable=True) for table in SYNCED
    }
    resources[IMAGE_COLLECTION] = _collection(
        IMAGE_COLLECTION, "The images of the photos, one per content", database, editable=True
    )
    resources[EPOCH_COLLECTION] = _collection(
        EPOCH_COLLECTION, "Which run of the central database this is", database, editable=False
    )
    return {
        "server": {
            "bind": {"host": "127.0.0.1", "port": port},
            "url": url,
            "mimetype": "application/json; charset=UTF-8",
            "encoding": "utf-8",
            "gzip": False,
            "languages": ["en-US"],
            "pretty_print": False,
            "limit": PAGE_SIZE,
            "map": {"url": "", "attribution": ""},
        },
        "logging": {"level": "ERROR"},
        "metadata": {
            "identification": {
                "title": "EV Planner central API",
                "description": "Public charging infrastructure: what stands there and what is planned",
                "keywords": ["charging infrastructure", "electric vehicles", "Flanders"],
                "keywords_type": "theme",
                "terms_of_service": "",
                "url": url,
            },
            "license": {"name": "", "url": url},
            "provider": {"name": "EV Planner", "url": url},
            "contact": {"name": "", "url": url, "email": ""},
        },
        "resources": resources,
    }


def _collection(name: str, description: str, database: Mapping[str, object], *, editable: bool) -> dict:
    return {
        "type": "collection",
        "title": name,
        "description": description,
        "keywords": [],
        "links": [],
        "extents": {"spatial": {"bbox": list(FLANDERS), "crs": CRS84}},
        "providers": [
            {
                "type": "feature",
                "name": "PostgreSQL",
                "editable": editable,
                "data": {**database, "search_path": ["public"]},
                "id_field": "id",
                "table": name,
                "geom_field": "geom",
                "crs": [CRS84],
                "storage_crs": CRS84,
            }
        ],
    }
