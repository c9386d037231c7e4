"""Proposed sites as an algorithm is told which: ids with commas between, or all that are still meant."""

from __future__ import annotations

from collections.abc import Container

from ..errors import QT_TRANSLATE_NOOP, BadInput

NO_LONGER_MEANT = ("rejected", "cancelled")


def named_sites(text: str, known: Container[str]) -> list[str]:
    """The ids that ``text`` names with commas between, each once, in its order.

    :raises BadInput: one of them is not in ``known``.
    """
    wanted = list(dict.fromkeys(part for part in (each.strip() for each in text.split(",")) if part))
    missing = [id for id in wanted if id not in known]
    if missing:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The workspace has no proposed site {site}."),
            QT_TRANSLATE_NOOP("errors", "Give the id of a site as the layer of proposed sites shows it."),
            site=missing[0],
        )
    return wanted


def chosen_sites(workspace, text: str) -> list[dict]:
    """The sites whose ids ``text`` names with commas between; without any, all that are not rejected or cancelled.

    Each is a dict with ``id``, ``name``, ``points``, ``bays`` (numbers or ``None``) and ``geometry`` (shapely, in the
    workspace's CRS).

    :raises BadInput: the workspace has no such site, or none at all.
    """
    rows = [row for row in workspace.rows("proposed_site") if row["geometry"] is not None]
    known = {str(row["id"]): row for row in rows}
    meant = [known[id] for id in named_sites(text, known)]
    if not text.strip(" ,"):
        meant = [row for row in rows if row.get("status") not in NO_LONGER_MEANT]
    if not meant:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The workspace holds no proposed sites yet."),
            QT_TRANSLATE_NOOP("errors", "Propose some first."),
        )
    names = ("id", "name", "points", "bays", "geometry")
    return [{name: row.get(name) for name in names} for row in meant]


def points_of(sites: list[dict]):
    """(N,) points of the sites: the point itself, else the centroid."""
    import numpy
    import shapely

    return shapely.centroid(numpy.array([site["geometry"] for site in sites], dtype=object))
