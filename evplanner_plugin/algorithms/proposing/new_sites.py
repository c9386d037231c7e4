"""From given points to rows of ``proposed_site``: which of them are new, and what is written of each."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..site_facts import SiteFacts
from .given_sites import GivenSites
from .known_fields import WHOLE_NUMBERS, decimal, text, whole

_NAMESPACE = uuid.UUID("0b4c3b0e-8b86-5d0d-9a53-4b3f5a0e8a52")
"""A point without an id gets one from where it lies, so that none is proposed twice."""

FREE_AGAIN = ("rejected", "cancelled")
"""Statuses of sites beside which another one may be proposed."""

_FROM_FILE = ("power_class", "street", "house_number", "neighbourhood", "road_manager", "rationale")
_OF_MAP = ("recipe_name", "recipe_hash")
_SITES_AT_ONCE = 500


@dataclass
class Sorted:
    """Row numbers of the given points: those that may be proposed, and why the others may not."""

    inside: list[int] = field(default_factory=list)
    outside: list[int] = field(default_factory=list)
    without_place: list[int] = field(default_factory=list)


def sort_out(given: GivenSites, inside) -> Sorted:
    """Put each point where it belongs; ``inside`` (N,) says which lie in the municipality."""
    found = Sorted()
    for number, (placed, within) in enumerate(zip(given.placed.tolist(), inside.tolist())):
        (found.inside if within else found.outside if placed else found.without_place).append(number)
    return found


def site_rows(
    given: GivenSites, numbers: Sequence[int], facts: Sequence[SiteFacts], nis: str, origin: str, origins: Sequence[str]
) -> tuple[list[tuple[dict, dict]], int]:
    """(row of ``proposed_site``, facts for the log) of each point, without who and when; and how many values of
    number columns were no number. What the file says goes before what the layers say, a known code of ``origins``
    before ``origin``. A row's id comes once."""
    import shapely

    made: dict[str, tuple[dict, dict]] = {}
    odd = 0
    for number, known in zip(numbers, facts):
        said = {name: column[number] for name, column in given.columns.items()}
        point = shapely.Point(given.xy[number])
        row = {"id": identifier(said.get("id"), point), "nis": nis}
        row.update(known.columns())
        row.update({name: text(said[name]) for name in _FROM_FILE if text(said.get(name))})
        for name in WHOLE_NUMBERS:
            row[name] = whole(said.get(name))
            odd += row[name] is None and bool(text(said.get(name)))
        _take_score(row, said)
        row["origin"] = text(said.get("origin")) if text(said.get("origin")) in origins else origin
        row["name"] = text(said.get("name")) or name_of(row, whole(said.get("rank")))
        row["geometry"] = point
        made.setdefault(row["id"], (row, _frozen(row, known)))
    return list(made.values()), odd


def name_of(row: Mapping, rank: int | None = None) -> str:
    """What a site without a name is called: its rank, then its address, else its neighbourhood."""
    address = " ".join(filter(None, (row.get("street"), row.get("house_number"))))
    place = address if row.get("street") else row.get("neighbourhood") or ""
    return " ".join(filter(None, (f"{rank}." if rank else "", place))) or "–"


def identifier(given: object, point) -> str:
    """A UUID: the one given where it is one, else one from the place to the decimetre."""
    try:
        return str(uuid.UUID(text(given)))
    except ValueError:
        return str(uuid.uuid5(_NAMESPACE, f"{point.x:.1f} {point.y:.1f}"))


def already_there(workspace, connection, rows: Sequence[Mapping], apart: float, beside: str = "") -> set[str]:
    """Ids of those of ``rows`` that are there already: by their id, or nearer than ``apart`` metres to a site.

    A site that was rejected or cancelled leaves its place free, and so does ``beside``, for a counter-proposal.
    """
    import shapely

    present = workspace.rows("proposed_site", connection=connection)
    identifiers = {str(site["id"]) for site in present}
    known = {str(row["id"]) for row in rows if str(row["id"]) in identifiers}
    present = [site for site in present if site["geometry"] is not None and site["id"] != beside]
    if not present or apart <= 0:
        return known
    tree = shapely.STRtree([site["geometry"] for site in present])
    points = [row["geometry"] for row in rows]
    near, sites = tree.query(points, predicate="dwithin", distance=apart)
    free = _free_again(workspace, connection, {str(present[site]["id"]) for site in sites})
    for row, site in zip(near.tolist(), sites.tolist()):
        if str(present[site]["id"]) not in free:
            known.add(str(rows[row]["id"]))
    return known


def _free_again(workspace, connection, site_ids: Iterable[str]) -> set[str]:
    """Those of ``site_ids`` whose log says that their place is free again."""
    from ...domain.log import LogEntry
    from ...domain.state import fold_all

    wanted, free = sorted(site_ids), set()
    for begin in range(0, len(wanted), _SITES_AT_ONCE):
        some = wanted[begin : begin + _SITES_AT_ONCE]
        entries = workspace.rows("site_log", {"site_id": some}, connection=connection)
        states = fold_all(LogEntry.from_row(entry) for entry in entries)
        free.update(site_id for site_id, state in states.items() if state.status in FREE_AGAIN)
    return free


def _take_score(row: dict, said: Mapping) -> None:
    """What the points themselves bring of a score goes before what a map says now: it is why they were chosen."""
    score = decimal(said.get("score"))
    if score is None or not any(text(said.get(name)) for name in _OF_MAP):
        return
    row["score"], row["rank"] = score, whole(said.get("rank"))
    row["contributions"] = _contributions(said.get("contributions"))
    row.update({name: text(said.get(name)) or None for name in _OF_MAP})


def _frozen(row: Mapping, known: SiteFacts) -> dict:
    """The facts as the log keeps them, with what the file said in the place of what the layers say."""
    facts = known.payload()
    same_map = facts["recipe_hash"] == (row["recipe_hash"] or "")
    facts.update({name: row[name] for name in ("score", "rank")})
    facts.update({name: row[name] or "" for name in (*_OF_MAP, "street", "house_number", "neighbourhood")})
    facts["road_manager"] = row["road_manager"] or ""
    if not same_map:
        facts["failed"], facts["unchecked"] = [], []
    return facts


def _contributions(given: object) -> dict | None:
    try:
        read = json.loads(text(given)) if text(given) else None
    except (ValueError, RecursionError):
        return None
    return read if isinstance(read, dict) else None
