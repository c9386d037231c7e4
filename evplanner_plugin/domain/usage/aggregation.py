"""Sessions added up per point and month, and per point, month and hour of the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import days
from .clock import HOUR, LOCAL_ZONE, LocalHours
from .hours import cut, portions
from .sessions import MONTHS, Block, PointRef
from .sums import DistinctPairs, SumsByKey, added_up

if TYPE_CHECKING:
    import numpy
    import pandas

_MONTHS_AT_MOST = 12 * 10_000
_CONNECTED, _CHARGING, _ENERGY, _WITH_ENERGY, _WITHOUT_CHARGING = range(5)


@dataclass
class Aggregated:
    """What a file amounts to.

    ``usage``: point, month (number), sessions, energy_kwh, connected_hours, charging_hours, unique_cards (NaN where
    unknown), days (see :mod:`.days`). ``profile``: point, month, hour (0–23, local time), connected_hours,
    charging_hours, energy_kwh. ``overlapping``: sessions that begin while another one lasts at the same point.
    """

    usage: pandas.DataFrame
    profile: pandas.DataFrame
    sessions: int = 0
    overlapping: int = 0
    first_day: str = ""
    last_day: str = ""


class Aggregator:
    """Adds up blocks of sessions or monthly totals; memory follows the number of points, months and sessions, at about
    40 bytes a session.

    Energy and charging hours are spread over a session by connected time, or as its parts tell where the source gives
    them. A session counts in the month in which it begins, in local time.
    """

    def __init__(self, zone_name: str = LOCAL_ZONE) -> None:
        self._zone = zone_name
        self._months = SumsByKey(6)
        self._hours = SumsByKey(5)
        self._cards = DistinctPairs()
        self._stays: list[tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]] = []
        self._totals: list[pandas.DataFrame] = []
        self._first: tuple[int, int] | None = None
        self._last: tuple[int, int] | None = None
        self._sessions = 0

    def add(self, block: Block) -> None:
        """Add the good rows of ``block``."""
        if not len(block.rows):
            return
        if block.kind == MONTHS:
            self._totals.append(block.rows)
            return
        rows = block.rows
        point, start, end = (rows[name].to_numpy("int64") for name in ("point", "start", "end"))
        timed = rows["timed"].to_numpy(bool)
        energy, charging = rows["energy_kwh"].to_numpy(float), rows["charging_hours"].to_numpy(float)
        local = LocalHours(int(start.min()) // HOUR, int(end.max()) // HOUR + 1, self._zone)
        self._add_months(point, start, timed, energy, charging, rows["card"].to_numpy("uint64"), local)
        self._note_days(start, local)
        self._stays.append((point[timed].astype("int32"), start[timed], end[timed]))
        self._sessions += len(rows)
        whole = timed if block.without_segments is None else timed & block.without_segments
        self._add_hours(point[whole], start[whole], end[whole], energy[whole], charging[whole], local)
        if block.segments is not None and len(block.segments["session"]):
            self._add_segments(block.segments, point, energy, local)

    def _add_months(self, point, start, timed, energy, charging, card, local: LocalHours) -> None:
        import numpy

        cell = point * local.months + local.month(start // HOUR) - local.first_month
        known, spoken = ~numpy.isnan(energy), ~numpy.isnan(charging)
        cells, sums = added_up(
            cell,
            [
                None,
                known & ~timed,
                timed,
                ~spoken & ~timed,
                numpy.where(known & ~timed, energy, 0.0),
                numpy.where(spoken & ~timed, charging, 0.0),
            ],
        )
        self._months.add(_month_key(cells, local), sums)
        self._cards.add(_month_key(cell[card > 0], local), card[card > 0])

    def _note_days(self, start, local: LocalHours) -> None:
        for which, hour in (("_first", start.min() // HOUR), ("_last", start.max() // HOUR)):
            day = int(local.month(hour)), int(local.day(hour))
            seen = getattr(self, which)
            setattr(self, which, day if seen is None else (min if which == "_first" else max)(seen, day))

    def _add_hours(self, point, start, end, energy, charging, local: LocalHours) -> None:
        """Spread whole sessions over the hours, by connected time."""
        for some in portions(start, end):
            given = energy[some], charging[some]
            position, hour, seconds = cut(start[some], end[some])
            share = _share(position, seconds, end[some] - start[some])
            self._add_pieces(
                point[some][position] * (24 * local.months) + local.cell(hour),
                [
                    seconds / HOUR,
                    _brought(given[1], position, share),
                    _brought(given[0], position, share),
                    _known(given[0], position),
                    _unknown(given[1], position),
                ],
                local,
            )

    def _add_segments(self, segments, point, energy, local: LocalHours) -> None:
        """Spread the parts of sessions over the hours, each with its own share of the energy."""
        import numpy

        session, start, end = segments["session"], segments["start"], segments["end"]
        position, hour, seconds = cut(start, end)
        brought = numpy.nan_to_num(energy)[session] * segments["energy_share"]
        self._add_pieces(
            point[session][position] * (24 * local.months) + local.cell(hour),
            [
                seconds / HOUR,
                seconds / HOUR * segments["charging"][position],
                brought[position] * _share(position, seconds, end - start),
                _known(energy[session], position),
                numpy.zeros(len(position)),
            ],
            local,
        )

    def _add_pieces(self, cell, values: list, local: LocalHours) -> None:
        """Add pieces of sessions; ``cell``: hours of the day of the months of each point, counted through."""
        cells, sums = added_up(cell, values)
        self._hours.add(_month_key(cells // 24, local) * 24 + cells % 24, sums)

    def result(self, points: Sequence[PointRef] = ()) -> Aggregated:
        """The sums over all blocks added. Of ``points``, those that name a location only are not looked at for
        sessions that overlap: several cars may stand there."""
        import pandas

        keys, sums = self._hours.result()
        profile = pandas.DataFrame(
            {
                "point": keys // 24 // _MONTHS_AT_MOST,
                "month": keys // 24 % _MONTHS_AT_MOST,
                "hour": keys % 24,
                "connected_hours": sums[_CONNECTED],
                "charging_hours": sums[_CHARGING],
                "energy_kwh": sums[_ENERGY],
                "with_energy": sums[_WITH_ENERGY],
                "without_charging": sums[_WITHOUT_CHARGING],
            }
        )
        usage = self._usage(profile)
        profile.loc[profile.pop("with_energy") == 0, "energy_kwh"] = float("nan")
        profile.loc[profile.pop("without_charging") > 0, "charging_hours"] = float("nan")
        first, last = (_day_text(day) for day in (self._first, self._last))
        if self._totals:
            usage = pandas.concat([usage, self._monthly()], ignore_index=True) if len(usage) else self._monthly()
        return Aggregated(usage, profile, self._sessions, self._overlapping(points), first, last)

    def _usage(self, profile: pandas.DataFrame) -> pandas.DataFrame:
        import numpy
        import pandas

        keys, counts = self._months.result()
        figures = [*_FIGURES, "with_energy", "without_charging"]
        by_month = profile.groupby(["point", "month"])[figures].sum()
        own = pandas.DataFrame(
            counts.T,
            columns=["sessions", "also_with_energy", "timed", "also_without_charging", "more_energy", "more_charging"],
            index=pandas.MultiIndex.from_arrays(
                [keys // _MONTHS_AT_MOST, keys % _MONTHS_AT_MOST], names=["point", "month"]
            ),
        )
        usage = by_month.join(own, how="outer").fillna(0.0)
        usage["energy_kwh"] += usage["more_energy"]
        usage["charging_hours"] += usage["more_charging"]
        usage.loc[usage["with_energy"] + usage["also_with_energy"] == 0, "energy_kwh"] = numpy.nan
        usage.loc[(usage["timed"] == 0) & (usage["sessions"] > 0), "connected_hours"] = numpy.nan
        usage.loc[usage["without_charging"] + usage["also_without_charging"] > 0, "charging_hours"] = numpy.nan
        counted, distinct = self._cards.result()
        cards = pandas.Series(
            distinct.astype(float),
            index=pandas.MultiIndex.from_arrays([counted // _MONTHS_AT_MOST, counted % _MONTHS_AT_MOST]),
            dtype=float,
        )
        usage["unique_cards"] = cards.reindex(usage.index).to_numpy() if len(cards) else numpy.nan
        usage = usage.reset_index()
        covered = {
            month: days.days_between(month, self._first, self._last) for month in usage["month"].unique().tolist()
        } if self._first else {}  # fmt: skip
        usage["days"] = usage["month"].map(covered).astype("int64") if len(usage) else 0
        return usage[["point", "month", "sessions", *_FIGURES, "unique_cards", "days"]]

    def _monthly(self) -> pandas.DataFrame:
        """Monthly totals as they were given; rows of one point and month are added up."""
        import pandas

        given = pandas.concat(self._totals, ignore_index=True)
        columns = ["sessions", *_FIGURES, "unique_cards"]
        together = given.groupby(["point", "month"])[columns]
        usage = together.sum(min_count=1)
        several = together.size() > 1
        usage.loc[several, "unique_cards"] = float("nan")  # distinct cards of two rows may be the same ones
        usage = usage.reset_index()
        usage["days"] = [days.all_days(month) for month in usage["month"].tolist()]
        return usage

    def _overlapping(self, points: Sequence[PointRef]) -> int:
        """Sessions that begin before an earlier one at the same point has ended."""
        import numpy

        if not self._stays:
            return 0
        point, start, end = (numpy.concatenate(part) for part in zip(*self._stays))
        if points:
            single = numpy.array([bool(each.evse or each.emi3) for each in points])[point]
            point, start, end = point[single], start[single], end[single]
        if not len(point):
            return 0
        order = numpy.lexsort((end, start, point))
        point, start, end = point[order].astype("int64"), start[order], end[order]
        base, width = int(start.min()), int(end.max()) - int(start.min()) + 1
        latest = numpy.maximum.accumulate(point * width + (end - base))
        return int(((point[1:] * width + (start[1:] - base)) < latest[:-1]).sum())


_FIGURES = ("energy_kwh", "connected_hours", "charging_hours")


def _month_key(cells, local: LocalHours):
    """Keys of points and months that mean the same in every block, of cells counted from the block's first month."""
    return cells // local.months * _MONTHS_AT_MOST + cells % local.months + local.first_month


def _share(position, seconds, length):
    """Which part of its session each piece (P,) is; ``length``: seconds of the sessions (N,)."""
    import numpy

    share = seconds * (1.0 / numpy.maximum(length, 1))[position]
    if not length.all():
        share[length[position] == 0] = 1.0
    return share


def _brought(figures, position, share):
    """What each piece has of the ``figures`` (N,) of its session, 0 where unknown."""
    import numpy

    if numpy.isnan(figures).all():
        return numpy.zeros(len(position))
    return numpy.nan_to_num(figures)[position] * share


def _known(figures, position):
    """Whether the session's figure is known, for each piece; None for all of them (see :func:`added_up`)."""
    import numpy

    known = ~numpy.isnan(figures)
    return None if known.all() else known[position]


def _unknown(figures, position):
    """Whether the session's figure is not known, for each piece; None for all of them."""
    import numpy

    unknown = numpy.isnan(figures)
    return None if unknown.all() else unknown[position]


def _day_text(day: tuple[int, int] | None) -> str:
    return "" if day is None else f"{day[0] // 12:04d}-{day[0] % 12 + 1:02d}-{day[1]:02d}"
