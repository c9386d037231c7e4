"""Rows of a table of sessions, a block at a time: texts in, instants, energies and points out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ....domain.usage.clock import to_utc
from ....domain.usage.sessions import SESSIONS, Block, Limits
from . import reasons
from .checks import Verdict, check_sessions
from .csv_file import OVERFLOW, CsvFile
from .date_texts import Column, take_column
from .instants import read_days, read_times
from .numbers import durations, figures
from .points import PARTS, PointList, Seen
from .survey import Writing
from .targets import SESSION_TARGETS, Options

if TYPE_CHECKING:
    import numpy
    import pandas

_TOLD = ("session", *PARTS, "start", "start_time", "end", "end_time", "duration", "energy")
"""What a refused row is quoted with: never the card."""

_DAY = 86400


class SessionRows:
    """Turns blocks of texts into blocks of sessions."""

    def __init__(
        self,
        file: CsvFile,
        columns: Mapping[str, str],
        options: Options,
        points: PointList,
        limits: Limits,
    ) -> None:
        keys = [target.key for target in SESSION_TARGETS]
        self.position = {key: file.header.index(columns[key]) for key in keys if key in columns}
        self.repeated = [self.position[part] for part in PARTS if part in self.position]
        self._options, self._points, self._limits = options, points, limits
        self._seen = Seen()
        self._writing, self._dates = Writing(), {}

    def convert(self, block: pandas.DataFrame, writing: Writing, dates: Mapping[str, Column]) -> Block:
        """The sessions of a block of :meth:`CsvFile.blocks`, of which the columns ``dates`` are taken apart."""
        import numpy
        import pandas

        self._writing, self._dates = writing, dates
        verdict = Verdict(len(block))
        verdict.refuse((block[OVERFLOW] != "").to_numpy(bool), reasons.TOO_MANY_CELLS)
        point = self._points.numbers(block, self.position)
        verdict.refuse(point < 0, reasons.NO_POINT)
        start = self._start(block, verdict)
        end, timed = self._end(block, start, verdict)
        energy = self._energy(block, verdict)
        charging = numpy.full(len(block), numpy.nan)
        if "charging" in self.position:
            charging = self._lasting(block, "charging") / 3600
            charging[~(charging >= 0)] = numpy.nan
            charging = numpy.where(timed, numpy.minimum(charging, numpy.maximum(end - start, 0) / 3600), charging)
        check_sessions(verdict, start, end, timed, energy, self._limits)
        hashes = self._hashes(block, point, start, end, energy)
        verdict.refuse(self._seen.repeated(hashes, verdict.good), reasons.REPEATED)
        rows = pandas.DataFrame(
            {
                "point": point,
                "start": start,
                "end": numpy.where(timed, end, start),
                "timed": timed,
                "energy_kwh": energy,
                "charging_hours": charging,
                "card": self._cards(block),
            }
        )
        good = verdict.good
        told = [block[self.position[key]].to_numpy(object) for key in _TOLD if key in self.position]
        rejected = verdict.rejected(block.index, lambda n: " | ".join(column[n] for column in told))
        return Block(SESSIONS, rows[good].reset_index(drop=True), rejected, read=len(block))

    def _filled(self, block: pandas.DataFrame, target: str, read: numpy.ndarray) -> numpy.ndarray:
        """Mask of the rows whose cell holds anything; what could be ``read`` does."""
        import numpy

        filled = read.copy()
        unread = numpy.flatnonzero(~read)
        filled[unread] = [bool(text.strip()) for text in block[self.position[target]].iloc[unread]]
        return filled

    def _start(self, block, verdict: Verdict) -> numpy.ndarray:
        """Seconds in UTC."""
        seconds, fits = self._instants(block, "start", "start_time", 0)
        verdict.refuse(~self._filled(block, "start", fits), reasons.NO_START)
        verdict.refuse(~fits, reasons.BAD_START)
        return seconds

    def _end(self, block, start, verdict: Verdict) -> tuple[numpy.ndarray, numpy.ndarray]:
        """Seconds in UTC, and whether they are known."""
        import numpy

        end, known = start.copy(), numpy.zeros(len(block), dtype=bool)
        if "end" in self.position:
            seconds, fits = self._instants(block, "end", "end_time", start)
            asked = self._filled(block, "end", fits)
            verdict.refuse(asked & ~fits, reasons.BAD_END)
            end, known = numpy.where(asked & fits, seconds, end), asked & fits
        elif "end_time" in self.position:
            seconds, fits = self._end_of_the_day(block)
            asked = self._filled(block, "end_time", fits)
            verdict.refuse(asked & ~fits, reasons.BAD_END)
            end, known = numpy.where(asked & fits, seconds, end), asked & fits
            end = numpy.where(known & (end < start), end + _DAY, end)
        if "duration" in self.position and self._writing.to_seconds.get("duration"):
            lasting = self._lasting(block, "duration")
            told = self._filled(block, "duration", lasting >= 0) & ~known
            verdict.refuse(told & ~(lasting >= 0), reasons.BAD_DURATION)
            usable = told & (lasting >= 0) & (lasting < 1e9)
            end = numpy.where(usable, start + numpy.nan_to_num(lasting, posinf=0.0).clip(-1e9, 1e9), end)
            known = known | usable
        if {"end", "end_time", "duration"}.intersection(self.position):
            verdict.refuse(~known, reasons.OPEN)
        return end.astype("int64"), known

    def _instants(self, block, day: str, time: str, start) -> tuple[numpy.ndarray, numpy.ndarray]:
        """Seconds in UTC of the columns ``day`` and, where there is one, ``time``; and which could be read.

        ``start`` decides which of the two hours is meant where the clock was put back.
        """
        import numpy

        read = read_days(self._dates[day], self._writing.orders)
        seconds, fits = read.seconds, read.valid
        if time in self.position:
            clock, told = read_times(take_column(block[self.position[time]]))
            seconds, fits = seconds // _DAY * _DAY + clock, fits & told
        utc = numpy.zeros(len(block), dtype="int64")
        plain, zoned = fits & ~read.zoned, fits & read.zoned
        utc[plain] = to_utc(seconds[plain], self._options.time_zone)
        utc[zoned] = seconds[zoned] - read.offset[zoned]
        again = plain & (utc < start)
        if again.any() and not numpy.isscalar(start):
            utc[again] = to_utc(seconds[again], self._options.time_zone, later=True)
        return utc, fits

    def _end_of_the_day(self, block) -> tuple[numpy.ndarray, numpy.ndarray]:
        """Ends that are told as a time of the day only: on the day of the start."""
        import numpy

        read = read_days(self._dates["start"], self._writing.orders)
        clock, told = read_times(take_column(block[self.position["end_time"]]))
        fits = read.valid & told
        utc = numpy.zeros(len(block), dtype="int64")
        utc[fits] = to_utc(read.seconds[fits] // _DAY * _DAY + clock[fits], self._options.time_zone)
        return utc, fits

    def _lasting(self, block, target: str) -> numpy.ndarray:
        factor = self._writing.to_seconds.get(target) or 1.0
        return durations(block[self.position[target]], factor, self._writing.decimal(target))

    def _energy(self, block, verdict: Verdict) -> numpy.ndarray:
        import numpy

        if "energy" not in self.position:
            return numpy.full(len(block), numpy.nan)
        texts = block[self.position["energy"]]
        energy = figures(texts, self._writing.decimal("energy")) * self._writing.to_kwh
        unread = numpy.flatnonzero(numpy.isnan(energy))
        told = numpy.zeros(len(block), dtype=bool)
        told[unread] = [bool(text.strip()) for text in texts.iloc[unread]]
        verdict.refuse(told, reasons.BAD_ENERGY)
        return energy

    def _hashes(self, block, point, start, end, energy) -> numpy.ndarray:
        """One number per session: of its id, point and start where there is an id, else of all that is known."""
        import numpy
        import pandas

        hashed = pandas.util.hash_array
        base = hashed(point) ^ (hashed(start) * numpy.uint64(3))
        content = base ^ (hashed(end) * numpy.uint64(5)) ^ (hashed(energy) * numpy.uint64(7))
        if "session" not in self.position:
            return content
        texts = block[self.position["session"]].to_numpy(object)
        return numpy.where(texts == "", content, base ^ (hashed(texts, categorize=False) * numpy.uint64(11)))

    def _cards(self, block) -> numpy.ndarray:
        import numpy
        import pandas

        if "card" not in self.position:
            return numpy.zeros(len(block), dtype="uint64")
        texts = block[self.position["card"]].to_numpy(object)
        return numpy.where(texts == "", numpy.uint64(0), pandas.util.hash_array(texts) | numpy.uint64(1))
