"""The decided sites of a workspace as a package has them, the difference with the package before, and keeping both."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..domain.calendar import date_of
from ..domain.handover.difference import Difference, difference
from ..domain.handover.manifest import sites_of
from ..domain.handover.package_fields import STATUSES
from ..domain.handover.return_form import withdrawal_title
from ..domain.handover.statements import day_said, last_of, text_of
from ..domain.process import Process
from ..domain.state import SiteState, fold
from ..domain.times import utc_now
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .handover_packages import Previous, former_sites, log_mark, previous_manifest, snap
from .projections import transformer
from .site_log import entries_of_sites, read_summaries
from .store import Workspace

_WITHDRAWING = ("cancelled", "rejected")


@dataclass(frozen=True)
class HandedSites:
    """The sites of a package to be, and how they differ from those of the package before (``previous``).

    ``records``: by id, in the order of the layer, as a package has them; ``states``: of every site that is there and in
    the package or in the one before; ``without_place``: ids left out for want of one; ``mark``: how far the logs of
    these sites went, to see whether they grew.
    """

    records: Mapping[str, dict[str, Any]]
    states: Mapping[str, SiteState]
    without_place: Sequence[str]
    mark: tuple[int, int]
    previous: Mapping[str, Any] | None = None
    change: Difference = field(default_factory=Difference)

    @property
    def to_note(self) -> list[str]:
        """Ids of the sites of which the log is to say that they are handed over: those that come anew.

        What stands in the street already stays what it is.
        """
        new = set(self.change.new)
        return [
            id_
            for id_ in self.records
            if self.states[id_].status == "approved" or (id_ in new and self.states[id_].status == "handed_over")
        ]


def difference_now(
    workspace: Workspace, site_ids: Iterable[str] | None = None, previous: Previous = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Difference:
    """What a package made now would change, compared with ``previous``.

    ``site_ids``: the sites chosen; ``None`` or none of them for all that are decided. Raises :class:`BadInput` where a
    site is not decided or the package before is another municipality's, :class:`WorkspaceError` where the file cannot
    be read.
    """
    return read_handed_sites(workspace, site_ids, previous, cancelled=cancelled).change


def read_handed_sites(
    workspace: Workspace, site_ids: Iterable[str] | None = None, previous: Previous = None, *,
    made_at: str = "", cancelled: Callable[[], bool] = lambda: False,
) -> HandedSites:
    """The sites of a package that is made at ``made_at`` (UTC; now), and how they differ from ``previous``.

    Raises as :func:`difference_now`.
    """
    before = previous_manifest(workspace, previous)
    former = former_sites(before, workspace.epsg) if before is not None else {}
    made_on = _day(made_at or utc_now())
    rows = {str(row["id"]): row for row in workspace.rows("proposed_site") if row["id"]}
    wanted = list(dict.fromkeys(site_ids or ()))
    _check_known(wanted, rows)
    summaries = read_summaries(workspace, wanted or None, cancelled)
    decided = wanted or [id_ for id_ in rows if id_ in summaries and summaries[id_].status in STATUSES]
    meant = set(decided)
    concerned = [id_ for id_ in rows if id_ in former or id_ in meant]
    mark = log_mark(workspace, concerned)
    logs = dict(entries_of_sites(workspace, concerned, cancelled))
    states = {id_: fold(logs.get(id_, ())) for id_ in concerned}
    for id_ in wanted:
        if states[id_].status not in STATUSES:
            raise _not_decided(rows[id_], id_)
    chosen = [id_ for id_ in decided if states[id_].status in STATUSES]
    placed = [id_ for id_ in chosen if rows[id_]["geometry"] is not None]
    records = {id_: _record(workspace, rows[id_], states[id_], made_on) for id_ in placed}
    _add_degrees(workspace.epsg, records)
    snap(former, records)
    return HandedSites(
        records=records,
        states=states,
        without_place=[id_ for id_ in chosen if rows[id_]["geometry"] is None],
        mark=mark,
        previous=before,
        change=difference(former, records),
    )


def withdrawn_sites(handed: HandedSites, process: Process, language: str) -> list[dict[str, Any]]:
    """What a package says of each site that it no longer holds: values by the names of :data:`.WITHDRAWN`."""
    former = sites_of(handed.previous) if handed.previous is not None else {}
    found = []
    for id_ in handed.change.withdrawn:
        state = handed.states.get(id_)
        code, on = _why_withdrawn(state, id_ in handed.without_place)
        found.append({
            "id": id_,
            "name": str(former[id_].get("name") or ""),
            "status": state.status if state is not None else "",
            "reason": code,
            "reason_title": withdrawal_title(code, process, language),
            "withdrawn_on": on,
        })  # fmt: skip
    return found


def _record(workspace: Workspace, row: Mapping[str, Any], state: SiteState, made_on: str) -> dict[str, Any]:
    import shapely

    point = shapely.centroid(row["geometry"])
    entries = state.entries
    handed, drafted = last_of(entries, "handed_over"), last_of(entries, "regulation_drafted")
    acknowledged, installed = last_of(entries, "acknowledged"), last_of(entries, "installed")
    served = last_of(entries, "in_service")
    approvals = [entry for entry in state.decisions if entry.kind == "approved"]
    new = state.status == "approved"
    return {
        "id": str(row["id"]),
        "nis": workspace.nis,
        "municipality": workspace.municipality,
        "name": _text(row.get("name")),
        "status": "handed_over" if new else state.status,
        "origin": _text(state.origin or row.get("origin")),
        "power_class": _text(row.get("power_class")),
        "points": _whole(row.get("points")),
        "bays": _whole(row.get("bays")),
        **{name: _text(row.get(name)) for name in ("street", "house_number", "neighbourhood", "road_manager")},
        "decided_on": _day(approvals[-1].at) if approvals else None,
        "regulation_on": (day_said(drafted) or None) if drafted is not None else None,
        "handed_over_on": made_on if new or handed is None else _day(handed.at),
        "acknowledged_on": (day_said(acknowledged) or None) if acknowledged is not None else None,
        "installed_on": (day_said(installed) or None) if installed is not None else None,
        "installer": text_of(installed, "installer") or None,
        "in_service_on": (day_said(served) or None) if served is not None else None,
        "x": round(float(point.x), 2),
        "y": round(float(point.y), 2),
    }  # fmt: skip


def _add_degrees(epsg: int, records: Mapping[str, dict[str, Any]]) -> None:
    if not records:
        return
    longitudes, latitudes = transformer(epsg).transform(
        [record["x"] for record in records.values()], [record["y"] for record in records.values()]
    )
    for record, longitude, latitude in zip(records.values(), longitudes, latitudes):
        record["longitude"], record["latitude"] = round(float(longitude), 7), round(float(latitude), 7)


def _why_withdrawn(state: SiteState | None, without_place: bool) -> tuple[str, str | None]:
    """The coded reason for which a site is no longer in the package, and the day of the entry that says so."""
    if state is None:
        return "removed", None
    if without_place:
        return "no_place", None
    if state.status in STATUSES:
        return "not_chosen", None
    last = last_of(state.entries, *_WITHDRAWING)
    if state.status not in _WITHDRAWING or last is None:
        return ("needs_agreement" if state.status == "needs_agreement" else "undecided"), None
    return text_of(last, "reason") or "no_reason", day_said(last) or None


def _check_known(wanted: Sequence[str], rows: Mapping[str, Any]) -> None:
    for id_ in wanted:
        if id_ not in rows:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The workspace has no proposed site {site}."),
                QT_TRANSLATE_NOOP("errors", "Give the id of a site as the layer of proposed sites shows it."),
                site=id_,
            )


def _not_decided(row: Mapping[str, Any], id_: str) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The site “{site}” is not approved, so it cannot be handed over."),
        QT_TRANSLATE_NOOP("errors", "Decide on it first, or leave it out."),
        site=_text(row.get("name")) or id_,
    )


def _day(instant: str) -> str | None:
    day = date_of(instant)
    return day.isoformat() if day is not None else None


def _text(value: object) -> str | None:
    return str(value).strip() or None if value is not None else None


def _whole(value: object) -> int | None:
    return int(value) if isinstance(value, (int, float)) and value == value and abs(value) < 1e6 else None
