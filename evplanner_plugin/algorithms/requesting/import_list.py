"""A list of requests read for a workspace: columns, rows, places."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ...errors import EvPlannerError
from ..proposing.fact_sources import FactSources
from ..site_facts import areas_of
from .address_book import AddressBook, read_book
from .request_columns import Columns, columns_of
from .request_reading import ReadRequests, read_requests
from .request_rows import RequestList, open_list

MARGIN = 500.0
"""Metres around the municipality in which addresses are looked for: a building on the border counts."""


@dataclass
class Listed:
    """What was read: how the columns were understood, the requests, and sentences about layers that could not be."""

    columns: Columns
    found: ReadRequests
    problems: list[EvPlannerError] = field(default_factory=list)


def columns_of_list(listed: RequestList, said: Mapping[str, str] | None = None) -> Columns:
    """How the columns of a list are read; ``said`` as for :func:`.request_columns.columns_of`."""
    rows = [dict(row.values) for row in listed.sample]
    return columns_of(listed.headers, rows, said, has_geometry=listed.has_geometry)


def read_list(
    workspace,
    sources: FactSources,
    path: Path,
    said: Mapping[str, str] | None = None,
    check: Callable[[], None] = lambda: None,
) -> Listed:
    """Read the list in ``path`` for ``workspace``. May be called in any thread; nothing is written.

    :raises BadInput: the file is no list of requests, or its columns do not say what is needed.
    :raises WorkspaceError: the workspace cannot be read.
    """
    from ...workspace.requests import known_sites

    listed = open_list(path)
    columns = columns_of_list(listed, said)
    if columns.problems:
        raise columns.problems[0]
    problems: list[EvPlannerError] = []

    def book() -> AddressBook:
        return read_book(workspace, sources, _bounds(workspace), check, problems)

    def inside(places) -> list[bool]:
        return areas_of(workspace, places)[0].tolist()

    rows, sites = listed.rows(check), known_sites(workspace)
    found = read_requests(rows, columns.mapping, workspace.epsg, book, inside, sites)
    return Listed(columns, found, problems)


def _bounds(workspace) -> tuple[float, float, float, float]:
    """The municipality's box with a margin; without an outline, everything."""
    whole = workspace.rows("area", {"level": "municipality", "nis": workspace.nis})
    outline = whole[0]["geometry"] if whole else None
    if outline is None:
        return (-1e7, -1e7, 1e7, 1e7)
    west, south, east, north = outline.bounds
    return (west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN)
