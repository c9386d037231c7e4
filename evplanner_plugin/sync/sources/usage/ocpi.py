"""OCPI 2.2.1 (and 2.1.1) CDRs and sessions as saved JSON."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from ....domain.charging.model import Rejected
from ....domain.usage.clock import to_utc
from ....domain.usage.sessions import SESSIONS, Block, Limits
from . import reasons
from .checks import TEXT_LENGTH, Verdict, check_sessions
from .csv_file import cannot_read
from .date_order import DAY_FIRST
from .date_texts import take_column
from .instants import read_days
from .json_records import records
from .points import PointList, Seen

if TYPE_CHECKING:
    import numpy
    import pandas

CDRS, SESSIONS_OF_OCPI = "ocpi_cdrs", "ocpi_sessions"

_AT_ONCE = 20_000
_ENERGY, _TIME, _PARKING = "ENERGY", "TIME", "PARKING_TIME"
_CREDIT = re.compile(rb'"credit_reference_id"\s*:\s*"([^"\\]{1,100})"')
_OPEN = ("ACTIVE", "PENDING")


def looks_like(record: object) -> str:
    """The format of an object, "" where it is neither a CDR nor a session."""
    if isinstance(record, Mapping):
        if "total_energy" in record or "cdr_location" in record or "stop_date_time" in record:
            return CDRS
        if "kwh" in record:
            return SESSIONS_OF_OCPI
    return ""


class OcpiRecords:
    """Turns a file of CDRs or sessions into blocks of sessions.

    Where charging periods say when energy flowed, it is put there; the period's own figures serve as shares of the
    session's energy, for some write them in Wh.
    """

    def __init__(self, path: Path, points: PointList, limits: Limits) -> None:
        self._path, self._points, self._limits = path, points, limits
        self._seen = Seen()
        self._row = 0

    def blocks(
        self,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[float], object] = lambda fraction: None,
    ) -> Iterator[Block]:
        """Blocks of sessions; raises :class:`BadInput` for a file that is no JSON, :class:`Cancelled`."""
        credited = _credited(self._path)
        objects = records(self._path, cancelled=cancelled, progress=progress)
        while True:
            some = list(islice(objects, _AT_ONCE))
            if not some:
                return
            yield self._convert(some, credited)

    def _convert(self, objects: list, credited: set[str]) -> Block:
        import numpy
        import pandas

        read = [_Record(each) if isinstance(each, Mapping) else _Record({}) for each in objects]
        number = len(read)
        verdict = Verdict(number)
        verdict.refuse(_mask(not isinstance(each, Mapping) for each in objects), reasons.NOT_AN_OBJECT)
        verdict.refuse(_mask(each.credit or (each.id in credited and bool(each.id)) for each in read), reasons.CREDITED)
        verdict.refuse(_mask(each.status in _OPEN for each in read), reasons.OPEN)
        verdict.refuse(_mask(each.status not in ("", "COMPLETED", *_OPEN) for each in read), reasons.NOT_COMPLETED)
        point = numpy.array([self._points.number(*each.point) for each in read], dtype="int64")
        verdict.refuse(point < 0, reasons.NO_POINT)
        start, started = _instants([each.start for each in read])
        verdict.refuse(~started, reasons.BAD_START)
        end, ended = _instants([each.end for each in read])
        verdict.refuse(_mask(not each.end for each in read), reasons.OPEN)
        verdict.refuse(~ended, reasons.BAD_END)
        energy = numpy.array([each.energy for each in read], dtype=float)
        verdict.refuse(_mask(each.energy_told for each in read) & ~numpy.isfinite(energy), reasons.BAD_ENERGY)
        energy[~numpy.isfinite(energy)] = numpy.nan
        check_sessions(verdict, start, end, ended, energy, self._limits)
        verdict.refuse(self._seen.repeated(_hashes(read, point, start), verdict.good), reasons.REPEATED)
        good = verdict.good
        rows = pandas.DataFrame(
            {
                "point": point,
                "start": start,
                "end": end,
                "timed": True,
                "energy_kwh": energy,
                "charging_hours": [each.charging for each in read],
                "card": _cards(read),
            }
        )[good].reset_index(drop=True)
        rows["charging_hours"] = numpy.minimum(rows["charging_hours"], (rows["end"] - rows["start"]) / 3600)
        names = [each.id or f"{self._row + place}" for place, each in enumerate(read, start=1)]
        rejected: list[Rejected] = verdict.rejected(names, lambda n: read[n].told()[:TEXT_LENGTH])
        self._row += number
        kept = [each for each, fits in zip(read, good.tolist()) if fits]
        segments, without = _segments(kept, rows)
        return Block(SESSIONS, rows, rejected, segments, without, read=number)


class _Record:
    """What is used of one CDR or session; damaged parts are taken as missing."""

    def __init__(self, given: Mapping) -> None:
        place = _mapping(given.get("cdr_location") or given.get("location"))
        inner = place.get("evses")
        evse = _mapping(inner[0]) if isinstance(inner, list) and inner else {}
        self.id = _text(given.get("id"))
        self.status = _text(given.get("status")).upper()
        self.credit = given.get("credit") is True or bool(_text(given.get("credit_reference_id")))
        self.point = (
            _text(place.get("evse_uid") or evse.get("uid") or given.get("evse_uid")),
            _text(place.get("id") or given.get("location_id")),
            "",
            _text(place.get("name")),
            _text(place.get("evse_id") or evse.get("evse_id")),
        )
        self.start = _text(given.get("start_date_time") or given.get("start_datetime"))
        self.end = _text(given.get("end_date_time") or given.get("stop_date_time") or given.get("end_datetime"))
        told = given.get("total_energy", given.get("kwh"))
        self.energy_told = told is not None
        self.energy = _number(told)
        total, parked = _number(given.get("total_time")), _number(given.get("total_parking_time"))
        self.charging = max(0.0, total - parked) if total == total and parked == parked else float("nan")
        self.card = _text(_mapping(given.get("cdr_token")).get("uid") or given.get("auth_id"))
        periods = given.get("charging_periods")
        self.periods = [_period(each) for each in periods] if isinstance(periods, list) else []

    def told(self) -> str:
        """What a refused record is quoted with: never the card."""
        return " | ".join([*(part for part in self.point if part), self.start, self.end, str(self.energy), self.status])


def _period(given: object) -> tuple[str, float, bool, bool]:
    """Start, energy, whether the car only stood there, and whether anything says so."""
    found = _mapping(given)
    volumes: dict[str, float] = {}
    dimensions = found.get("dimensions")
    for each in dimensions if isinstance(dimensions, list) else ():
        each = _mapping(each)
        volume = _number(each.get("volume"))
        if volume == volume and volume > 0:
            volumes[_text(each.get("type"))] = volumes.get(_text(each.get("type")), 0.0) + volume
    parking = _PARKING in volumes and not volumes.get(_ENERGY) and not volumes.get(_TIME)
    told = bool({_ENERGY, _TIME, _PARKING}.intersection(volumes))
    return _text(found.get("start_date_time")), volumes.get(_ENERGY, 0.0), parking, told


def _segments(read: list[_Record], rows: pandas.DataFrame):
    """The parts of the sessions (columns of :data:`SEGMENT_COLUMNS`) and the mask of the sessions without; the hours of
    charging that follow are put into ``rows``."""
    import numpy

    starts, known = _instants([period[0] for record in read for period in record.periods])
    without = numpy.ones(len(read), dtype=bool)
    columns: list[tuple[int, int, int, float, float]] = []
    at = 0
    charging_hours = rows["charging_hours"].to_numpy(float).copy()
    for place, record in enumerate(read):
        number = len(record.periods)
        begins, fine = starts[at : at + number].tolist(), bool(known[at : at + number].all())
        at += number
        start, end = int(rows["start"].iat[place]), int(rows["end"].iat[place])
        fine = fine and number > 0 and all(period[3] for period in record.periods)
        if not fine or begins != sorted(begins) or begins[0] < start or begins[-1] > end:
            continue
        parts = _parts(record.periods, begins, start, end)
        columns += [(place, *part) for part in parts]
        charging_hours[place] = sum(part[3] * (part[1] - part[0]) for part in parts) / 3600
        without[place] = False
    rows["charging_hours"] = charging_hours
    if not columns:
        return None, None
    names = ("session", "start", "end", "energy_share", "charging")
    kinds = ("int64", "int64", "int64", float, float)
    return {name: numpy.array(part, dtype=kind) for name, kind, part in zip(names, kinds, zip(*columns))}, without


def _parts(periods: list, begins: list[int], start: int, end: int) -> list[tuple[int, int, float, float]]:
    """(start, end, share of the energy, charging) of each part of a session."""
    ends = [*begins[1:], end]
    weight = [period[1] for period in periods]
    if sum(weight) <= 0:  # no figures of energy: by time, while charging
        weight = [0.0 if period[2] else float(last - first) for period, first, last in zip(periods, begins, ends)]
    total = sum(weight)
    if total <= 0:
        weight, total = [1.0] * len(periods), float(len(periods))
    parts = [
        (first, last, share / total, 0.0 if period[2] else 1.0)
        for period, first, last, share in zip(periods, begins, ends, weight)
    ]
    return [(start, begins[0], 0.0, 0.0), *parts] if begins[0] > start else parts


def _instants(texts: list[str]) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Seconds in UTC and which could be read; OCPI's times are UTC whether they say so or not."""
    import numpy
    import pandas

    read = read_days(take_column(pandas.Series(texts, dtype=object)), {".": DAY_FIRST})
    seconds = numpy.where(read.valid, read.seconds - read.offset, 0)
    return to_utc(seconds, "UTC"), read.valid


def _hashes(read: list[_Record], point, start) -> numpy.ndarray:
    import numpy
    import pandas

    hashed = pandas.util.hash_array
    ids = numpy.array([each.id for each in read], dtype=object)
    base = hashed(point) ^ (hashed(start) * numpy.uint64(3))
    return base ^ (hashed(ids) * numpy.uint64(11)) if len(ids) else base


def _cards(read: list[_Record]) -> numpy.ndarray:
    import numpy
    import pandas

    cards = numpy.array([each.card for each in read], dtype=object)
    if not len(cards):
        return numpy.zeros(0, dtype="uint64")
    return numpy.where(cards == "", numpy.uint64(0), pandas.util.hash_array(cards) | numpy.uint64(1))


def _credited(path: Path) -> set[str]:
    """Ids of CDRs that a credit note in the same file takes back."""
    found: set[str] = set()
    rest = b""
    try:
        with path.open("rb") as file:
            while piece := file.read(1 << 20):
                text = rest + piece
                found.update(each.decode("utf-8", "replace") for each in _CREDIT.findall(text))
                rest = text[-300:]
    except OSError as error:
        raise cannot_read(path, error) from error
    return found


def _mask(values) -> numpy.ndarray:
    import numpy

    return numpy.fromiter(values, dtype=bool)


def _mapping(value: object) -> Mapping:
    return value if isinstance(value, Mapping) else {}


def _text(value: object) -> str:
    """A text that can be stored: half a character, as JSON can name one, becomes a question mark."""
    if not isinstance(value, (str, int)) or isinstance(value, bool):
        return ""
    return str(value)[:TEXT_LENGTH].encode("utf-8", "replace").decode("utf-8")


def _number(value: object) -> float:
    try:
        return float(value) if isinstance(value, (int, float, str)) and not isinstance(value, bool) else float("nan")
    except (ValueError, OverflowError):
        return float("nan")
