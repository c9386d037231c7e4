"""What a file amounts to, written into the workspace: never added twice, and the same whatever the order of files."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

from ...domain.usage import days
from ...domain.usage.aggregation import Aggregated
from ...domain.usage.sessions import month_of, month_text
from ..geopackage import quoted, statement
from .matching import Place

if TYPE_CHECKING:
    import pandas

    from ..store import Workspace

FIGURES = ("sessions", "energy_kwh", "connected_hours", "charging_hours", "unique_cards")
_PROFILE = ("connected_hours", "charging_hours", "energy_kwh")
_WHOLE = ("sessions", "unique_cards")
_DECIMALS = 4
_ROWS_AT_ONCE = 24
"""Rows in one statement: a third faster than each on its own, with fewer figures than the 999 that SQLite takes."""
_NAMESPACE = uuid.UUID("4f3a7d52-8c0e-5b8e-9d57-5a4c1b0f6e21")
_PROFILE_COLUMNS = (
    "id", "nis", "location_id", "evse_id", "month", "hour", "connected_hours", "charging_hours", "energy_kwh", "source",
)  # fmt: skip


@dataclass
class Stored:
    """What became of the rows of one import, in months of points: ``new``, ``changed``, ``unchanged``; ``kept`` ones
    are those for which the workspace holds more days than the file, ``in_part`` those of them or of the changed ones
    whose days overlap only in part."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    kept: int = 0
    in_part: int = 0


def usage_id(nis: str, source: str, place: Place, month: str) -> str:
    """The id of a row of ``charging_usage``: the same for everybody who imports the same."""
    return str(uuid.uuid5(_NAMESPACE, "\n".join((nis, source, place.location_id, place.evse_id, month))))


def store_usage(
    workspace: Workspace,
    found: Aggregated,
    places: Sequence[Place | None],
    source: str,
    *,
    check: Callable[[], object] = lambda: None,
) -> Stored:
    """Write ``found`` for the points that have a place (``places`` in the order of the reader's points).

    A row of the same place, month and source is replaced where the file speaks of all its days, kept where it speaks
    of fewer, and added to where it speaks of others (:mod:`...domain.usage.days`). Everything is written in one
    transaction. ``check`` may raise :class:`Cancelled`. Raises :class:`WorkspaceError`.
    """
    meant = _Meant(places)
    usage, hours = meant.rows(found.usage, FIGURES), _Hours(meant.rows(found.profile, _PROFILE))
    stored = Stored()
    with workspace.transaction() as connection:
        there = {row["id"]: row for row in workspace.rows("charging_usage", {"source": source}, connection=connection)}
        points = _points(workspace, connection)
        fresh: list[dict[str, Any]] = []
        changes: dict[str, dict[str, Any]] = {}
        written: list[tuple[str, dict[str, Any], list]] = []
        for number, row in enumerate(usage.to_dict("records")):
            if number % 1000 == 0:
                check()
            place, month = meant.places[row["place"]], row["month"]
            identity = usage_id(workspace.nis, source, place, month_text(month))
            given = {name: _rounded(name, row[name]) for name in FIGURES}
            part = hours.of(row["place"], month)
            before = there.get(identity)
            if before is None:
                stored.new += 1
                covered = int(row["days"])
                fresh.append(
                    {
                        "id": identity, "nis": workspace.nis, "location_id": place.location_id,
                        "evse_id": place.evse_id or None, "month": month_text(month), **given, "source": source,
                        "remark": days.days_text(month, covered),
                        "geometry": points.get(place.evse_id) or points.get(place.location_id),
                    }
                )  # fmt: skip
                written.append((identity, fresh[-1], part))
                continue
            change, part = _settled(stored, before, given, month, int(row["days"]), part, identity, connection)
            if change is not None:
                changes[identity] = change
                written.append((identity, before, part))
        workspace.insert(connection, "charging_usage", fresh)
        workspace.update_many(connection, "charging_usage", changes)
        _write_profile(connection, written, check)
    return stored


def _settled(stored: Stored, before, given, month: int, covered: int, part: list, identity: str, connection):
    """(changes or None where the row stays, its hours) for a row that is there already."""
    held = days.days_of(month, before.get("remark"))
    decision = days.decide(held, covered)
    stored.in_part += days.overlap_in_part(held, covered)
    if decision == days.KEEP:
        stored.kept += 1
        return None, part
    if decision == days.ADD:
        given = {name: _sum(name, before.get(name), given[name]) for name in FIGURES}
        part = _summed(_hours_of(connection, identity), part)
        covered |= held
    given["remark"] = days.days_text(month, covered)
    same = all(_same(before.get(name), value) for name, value in given.items())
    if same and _same_hours(_hours_of(connection, identity), part):
        stored.unchanged += 1
        return None, part
    stored.changed += 1
    return given, part


class _Meant:
    """The distinct places that a reader's points mean, numbered; ``places`` in that order."""

    def __init__(self, places: Sequence[Place | None]) -> None:
        import numpy

        numbers: dict[Place, int] = {}
        self._number = numpy.array(
            [-1 if place is None else numbers.setdefault(place, len(numbers)) for place in places], dtype="int64"
        )
        self.places = list(numbers)

    def rows(self, table: pandas.DataFrame, figures: Sequence[str]) -> pandas.DataFrame:
        """Rows of known places with the number of the ``place``; points that turn out to be one are added up."""
        by = ["place", "month", *(["hour"] if "hour" in table else [])]
        if not len(table):
            return table.assign(place=0)
        known = table.assign(place=self._number[table["point"].to_numpy()])
        known = known[known["place"] >= 0]
        if not known.duplicated(by).any():
            return known
        together = known.groupby(by, sort=False)
        summed = together[list(figures)].sum(min_count=1)
        if "unique_cards" in figures:  # cards of two sockets may be the same ones
            summed.loc[together.size() > 1, "unique_cards"] = float("nan")
            summed["days"] = together["days"].max()
        return summed.reset_index()


class _Hours:
    """The hours of the day by place and month, as they are stored: (hour, connected, charging, energy), without those
    in which nothing was."""

    def __init__(self, profile: pandas.DataFrame) -> None:
        import numpy

        rows = profile.sort_values(["place", "month", "hour"], kind="stable")
        figures = rows[list(_PROFILE)].to_numpy(float).round(_DECIMALS)
        something = (numpy.nan_to_num(figures) != 0).any(axis=1)
        rows, figures = rows[something], figures[something]
        columns = [numpy.where(numpy.isnan(column), None, column.astype(object)).tolist() for column in figures.T]
        self._rows = list(zip(rows["hour"].tolist(), *columns))
        place, month = rows["place"].to_numpy("int64"), rows["month"].to_numpy("int64")
        new = numpy.ones(len(rows), dtype=bool)
        new[1:] = (place[1:] != place[:-1]) | (month[1:] != month[:-1])
        begins = numpy.flatnonzero(new)
        ends = numpy.append(begins[1:], len(rows)).tolist()
        keys = zip(place[begins].tolist(), month[begins].tolist())
        self._stretch = dict(zip(keys, zip(begins.tolist(), ends)))

    def of(self, place: int, month: int) -> list[tuple]:
        """The hours of a place and month; [] where there are none."""
        begin, end = self._stretch.get((place, month), (0, 0))
        return self._rows[begin:end]


def _points(workspace: Workspace, connection) -> dict[str, Any]:
    """Id of a location or charging point → its point."""
    found: dict[str, Any] = {}
    for table in ("charging_location", "evse"):
        shapes, columns = workspace.layer(table, ["id"], connection=connection)
        found.update(zip(columns["id"].tolist(), shapes))
    return found


def _hours_of(connection, usage: str) -> list[list]:
    cursor = connection.cursor()
    cursor.row_factory = None
    cursor.execute(
        "SELECT hour, connected_hours, charging_hours, energy_kwh FROM session_profile WHERE id >= ? AND id < ?"
        " ORDER BY hour",
        (f"{usage}/", f"{usage}0"),
    )
    return [list(row) for row in cursor.fetchall()]


def _write_profile(connection, written: list, check: Callable[[], object]) -> None:
    """Replace the hours of the day of the rows written."""
    written = sorted(written, key=lambda each: each[0])  # so that the index of ids grows at its end
    for begin in range(0, len(written), 1000):
        check()
        some = written[begin : begin + 1000]
        connection.executemany(
            "DELETE FROM session_profile WHERE id >= ? AND id < ?", [(f"{each[0]}/", f"{each[0]}0") for each in some]
        )
        rows = [
            (
                f"{identity}/{int(hour):02d}", row["nis"], row["location_id"], row["evse_id"], row["month"], int(hour),
                *figures, row["source"],
            )
            for identity, row, part in some
            for hour, *figures in part
        ]  # fmt: skip
        alone = len(rows) % _ROWS_AT_ONCE
        connection.executemany(_insert_of(1), rows[:alone])
        connection.executemany(
            _insert_of(_ROWS_AT_ONCE),
            ([*chain.from_iterable(rows[n : n + _ROWS_AT_ONCE])] for n in range(alone, len(rows), _ROWS_AT_ONCE)),
        )


def _insert_of(rows: int) -> str:
    """The statement that adds so many rows to the hours of the day."""
    names = ", ".join(quoted(name) for name in _PROFILE_COLUMNS)
    marks = "(" + ", ".join("?" * len(_PROFILE_COLUMNS)) + ")"
    return statement("INSERT INTO session_profile (", names, ") VALUES ", ", ".join([marks] * rows))


def _rounded(name: str, value: Any) -> Any:
    if value is None or value != value:
        return None
    return round(value) if name in _WHOLE else round(float(value), _DECIMALS)


def _sum(name: str, one: Any, other: Any) -> Any:
    """Two parts of a month together; distinct cards cannot be added up."""
    if name == "unique_cards":
        return one if other is None else other if one is None else None
    if one is None or other is None:
        return one if other is None else other
    return _rounded(name, one + other)


def _summed(one: list[list], other: list[tuple]) -> list[list]:
    together: dict[int, list] = {int(row[0]): list(row[1:]) for row in one}
    for hour, *figures in other:
        held = together.get(int(hour))
        together[int(hour)] = figures if held is None else [_sum("", a, b) for a, b in zip(held, figures)]
    return [[hour, *figures] for hour, figures in sorted(together.items())]


def _same(held: Any, given: Any) -> bool:
    if isinstance(held, float) and isinstance(given, (int, float)):
        return abs(held - given) < 0.6 * 10**-_DECIMALS
    return held == given


def _same_hours(held: list[list], given: Sequence[Sequence]) -> bool:
    return len(held) == len(given) and all(
        int(one[0]) == int(other[0]) and all(map(_same, one[1:], other[1:]))
        for one, other in zip(held, sorted(given))
    )


def month_range(first: str, last: str) -> tuple[str, str]:
    """Two months as texts in order; "" is open. Raises ValueError for what is no month."""
    texts = [month_text(month_of(text)) if text else "" for text in (first, last)]
    return (texts[1], texts[0]) if all(texts) and texts[0] > texts[1] else (texts[0], texts[1])
