"""An invented past of the town: sites of earlier years with their log, and requests of residents.

Without it there would be no lead times to look at. Every row says that it is invented.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from .invented import INVENTED, LIES, NOOR, identifier

SUFFIX = " (fictief)"
CONCESSION, GRID = "Concessiehouder (fictief)", "Netbeheerder (fictief)"
OFFICE, COUNCIL = NOOR["ACTOR"], LIES["ACTOR"]

STEPS = (
    # step, who records it, role
    ("screening", OFFICE, "planner"),
    ("site_proposal", CONCESSION, "concession_holder"),
    ("grid_check", GRID, "grid_operator"),
    ("local_advice", OFFICE, "planner"),
    ("supplementary_regulation", OFFICE, "planner"),
    ("construction", CONCESSION, "concession_holder"),
)
APPROVED_AFTER = "local_advice"

# where (a location that stands there, or the n-th parking bay), origin, days that each step took (a last None: still
# under way), days that the clock stood in the last step, how it ended, first day
CASES = (
    ("Rechtestraat", "strategic", (31, 9, 62, 24, 88, 71), 0, "in_service", "2022-11-07"),
    ("Veenzijde", "pole_follows_car", (38, 12, 49, 30, 95, 64), 0, "in_service", "2023-12-11"),
    ("Tulpenlaan", "pole_follows_pole", (22, 8, 41, 19, 79, 58), 0, "in_service", "2024-01-22"),
    ("Broekzijstraat", "pole_follows_car", (44, 15, 90, 28, 101, 83), 21, "in_service", "2024-02-19"),
    ("Heikant", "strategic", (35, 10, 71, 33, 110, 77), 14, "in_service", "2025-03-03"),
    (3, "pole_follows_car", (29, 11, 118), 0, "grid_insufficient", "2025-01-13"),
    (11, "pole_follows_car", (18, 14), 0, "applicant_withdraws", "2025-06-02"),
    (19, "strategic", (27, 9, 55, 36, 97, None), 0, "", "2026-01-19"),
    (27, "pole_follows_car", (41, 13, 66, None), 0, "", "2026-05-04"),
    (35, "pole_follows_pole", (30, 10, None), 18, "", "2026-06-15"),
)
REQUESTS = 16
"""Requests of residents; those of the cases "on demand" are among them."""


def add_history(path: Path) -> int:
    """Write the past into the workspace where it is not there yet; returns the number of sites written."""
    from ...workspace.store import Workspace

    workspace = Workspace.open(path)
    known = {row["id"] for row in workspace.rows("proposed_site")}
    standing = {row["name"].partition(",")[0]: row for row in workspace.rows("charging_location")}
    bays = sorted(workspace.rows("parking_bay"), key=lambda row: row["geometry"].centroid.coords[0])
    sites, entries, requests = [], [], []
    for number, (place, origin, *course) in enumerate(CASES, start=1):
        site_id = identifier("history", number)
        if site_id in known:
            continue
        point = standing[place]["geometry"] if isinstance(place, str) else bays[place]["geometry"].centroid
        name = f"{place if isinstance(place, str) else f'Parkeervak {place}'}{SUFFIX}"
        sites.append({
            "id": site_id, "nis": workspace.nis, "name": name, "origin": origin, "power_class": "normal", "points": 2,
            "bays": 2, "rationale": INVENTED, "created_at": _instant(course[-1], 0), "created_by": OFFICE,
            "geometry": point,
        })  # fmt: skip
        for entry in _entries(number, site_id, *course):
            entries.append({**entry, "nis": workspace.nis, "geometry": point})
        if origin == "pole_follows_car":
            requests.append(_request(workspace.nis, len(requests), course[-1], course[0][0], point, site_id))
    if sites:
        others = range(len(requests), REQUESTS)
        requests += [_other_request(workspace.nis, number, bays[2 * number]["geometry"].centroid) for number in others]
        with workspace.transaction() as connection:
            workspace.insert(connection, "proposed_site", sites)
            workspace.insert(connection, "site_log", entries)
            workspace.insert(connection, "request", requests)
    return len(sites)


def _entries(number: int, site_id: str, days: tuple, stood: int, end: str, begin: str) -> list[dict]:
    """The log of one case as rows of ``site_log``."""
    from ...domain.log import LogEntry

    made = []

    def say(kind: str, who: str, role: str, day: int, payload: dict | None = None) -> None:
        department = "mobility" if role == "planner" else "council" if role == "decision_maker" else ""
        entry_id = identifier("history", number, len(made))
        at = _instant(begin, day, len(made))
        made.append(LogEntry.new(site_id, kind, who, role, department, payload, at=at, id=entry_id).to_row())

    say("proposed", OFFICE, "planner", 0)
    day = 1
    for place, ((step, who, role), took) in enumerate(zip(STEPS, days)):
        last = place == len(days) - 1
        say("step_started", who, role, day, {"step": step})
        if last and stood:
            say("clock_stopped", who, role, day + 7, {"step": step, "reason": "road_works"})
            say("clock_resumed", who, role, day + 7 + stood, {"step": step})
        if took is None or (last and end in ("grid_insufficient", "applicant_withdraws")):
            day += took or 0
            break
        day += took
        say("step_finished", who, role, day, {"step": step})
        if step == APPROVED_AFTER:
            say("approved", COUNCIL, "decision_maker", day, {"remark": INVENTED})
    if end == "in_service":
        say("installed", CONCESSION, "concession_holder", day, {"installer": "Installateur (fictief)"})
        say("in_service", CONCESSION, "concession_holder", day + 4)
    elif end:
        say("cancelled", OFFICE, "planner", day, {"reason": end})
    return made


def _request(nis: str, number: int, begin: str, decided_after: int, point, site_id: str | None) -> dict:
    decided = date.fromisoformat(begin) + timedelta(days=decided_after)
    return {
        "id": identifier("request", number), "nis": nis, "reference": f"AANVRAAG-{number + 1:03}{SUFFIX}",
        "origin": "pole_follows_car", "received_on": begin, "decided_on": decided.isoformat(),
        "outcome": "approved" if site_id else "rejected", "site_id": site_id, "remark": INVENTED, "geometry": point,
    }  # fmt: skip


def _other_request(nis: str, number: int, point) -> dict:
    """A request that led to no site: refused after some weeks, the last ones not decided yet."""
    begin = (date(2025, 2, 3) + timedelta(days=40 * number)).isoformat()
    row = _request(nis, number, begin, 16 + 5 * (number % 6), point, None)
    return {**row, "decided_on": None, "outcome": None} if number >= REQUESTS - 3 else row


def _instant(begin: str, days: int, order: int = 0) -> str:
    """A morning in UTC, ``days`` after ``begin``; ``order`` keeps entries of one day apart."""
    day = datetime.fromisoformat(begin).replace(hour=8, tzinfo=timezone.utc)
    return (day + timedelta(days=days, minutes=order)).strftime("%Y-%m-%dT%H:%M:%SZ")
