"""A file with the use of charging points, whatever it is: its format found out, read in blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ....domain.usage.sessions import Block, Limits, PointRef
from ....errors import QT_TRANSLATE_NOOP, BadInput, Cancelled
from ..mapping import Target
from .csv_file import ROWS_AT_ONCE, CsvFile, cannot_read, empty_file
from .json_records import records
from .month_rows import MonthRows
from .ocpi import CDRS, SESSIONS_OF_OCPI, OcpiRecords, looks_like
from .points import PointList
from .session_rows import SessionRows
from .survey import Survey
from .targets import MONTH_TARGETS, SESSION_TARGETS, guess_columns, problems, split_mapping

AUTO, SESSIONS_CSV, MONTHS_CSV = "auto", "sessions_csv", "months_csv"
FORMATS = (AUTO, SESSIONS_CSV, MONTHS_CSV, CDRS, SESSIONS_OF_OCPI)

_LOOK_SHARE = 0.35
"""How much of the time a look through a whole table takes."""


@dataclass(frozen=True)
class Peek:
    """What a file turns out to be: its ``format``; of a table also the ``header``, some ``rows`` and the guessed
    ``columns`` (target → header)."""

    format: str
    header: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    columns: Mapping[str, str] | None = None


def targets_of(format: str) -> Sequence[Target]:
    """What the columns of a table of this format may mean; () for JSON."""
    return {SESSIONS_CSV: SESSION_TARGETS, MONTHS_CSV: MONTH_TARGETS}.get(format, ())


def peek(path: Path | str, format: str = AUTO, separator: str = "") -> Peek:
    """Look at the beginning of a file.

    Raises :class:`BadInput` where it cannot be read, or holds no use of charging points.
    """
    path = Path(path)
    if format not in FORMATS:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "There is no format “{format}”."),
            QT_TRANSLATE_NOOP("errors", "Use one of these: {choices}."),
            format=format,
            choices=", ".join(FORMATS),
        )
    if format in (CDRS, SESSIONS_OF_OCPI) or (format == AUTO and _is_json(path)):
        return Peek(_json_format(path, format))
    file = CsvFile.open(path, separator)
    sessions = guess_columns(file.header, file.sample, SESSION_TARGETS)
    months = guess_columns(file.header, file.sample, MONTH_TARGETS)
    if format == AUTO:
        # A day of the month in a column called "date" may be either: then an end or a duration speaks for sessions.
        alone = not {"end", "end_time", "duration", "session", "start_time"}.intersection(sessions)
        monthly = "month" in months and ("start" not in sessions or (alone and "sessions" in months))
        format = MONTHS_CSV if monthly else SESSIONS_CSV
    return Peek(format, file.header, file.sample, months if format == MONTHS_CSV else sessions)


class UsageReader:
    """Reads one file. ``format`` and ``columns`` say how; ``points`` grows while :meth:`blocks` goes on.

    ``mapping``: target → header and options (see :class:`.targets.Options`); what it leaves out is guessed, and
    "" says that the file has no such column.
    Raises :class:`BadInput` where the file or the mapping makes no sense.
    """

    def __init__(
        self,
        path: Path | str,
        format: str = AUTO,
        mapping: Mapping[str, object] | None = None,
        *,
        limits: Limits | None = None,
    ) -> None:
        self.path = Path(path)
        self._limits = limits or Limits()
        given, self.options = split_mapping(mapping)
        if format == AUTO and given:
            format = MONTHS_CSV if given.get("month") else SESSIONS_CSV if given.get("start") else AUTO
        found = peek(self.path, format, self.options.separator)
        self.format = found.format
        guessed = dict(found.columns or {})
        taken = set(given.values())
        columns = {**{key: header for key, header in guessed.items() if header not in taken}, **given}
        self.columns = {key: header for key, header in columns.items() if header}
        self._list = PointList()
        targets = targets_of(self.format)
        if targets:
            wrong = problems(self.columns, found.header, targets)
            if wrong:
                raise wrong[0]

    @property
    def points(self) -> list[PointRef]:
        """The points met so far; the column ``point`` of a block counts in this list."""
        return self._list.refs

    def blocks(
        self,
        *,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[float], object] = lambda fraction: None,
    ) -> Iterator[Block]:
        """Blocks of good rows with those refused; ``progress`` takes 0–1.

        Raises :class:`BadInput` where the file is damaged or leaves a question open, :class:`Cancelled`.
        """
        if self.format in (CDRS, SESSIONS_OF_OCPI):
            yield from OcpiRecords(self.path, self._list, self._limits).blocks(cancelled=cancelled, progress=progress)
            return
        yield from self._rows_of_table(cancelled, progress)

    def _rows_of_table(self, cancelled, progress) -> Iterator[Block]:
        file = CsvFile.open(self.path, self.options.separator)
        monthly = self.format == MONTHS_CSV
        rows = (
            MonthRows(file, self.columns, self._list)
            if monthly
            else SessionRows(file, self.columns, self.options, self._list, self._limits)
        )
        steps = _Steps(progress)
        survey = Survey(file, self.columns, self.options, monthly=monthly)
        writing = survey.begin(cancelled=cancelled, progress=steps.ahead)
        columns = sorted(rows.position.values())
        for block in file.blocks(columns, ROWS_AT_ONCE, repeated=rows.repeated, progress=steps.reading):
            if cancelled():
                raise Cancelled()
            dates = survey.look(block)
            if not survey.bears_out(writing):
                writing = survey.begin(whole=True, cancelled=cancelled, progress=steps.ahead)
            yield rows.convert(block, writing, dates)
        progress(1.0)


class _Steps:
    """Progress over a look ahead and the reading itself, which never goes back."""

    def __init__(self, progress: Callable[[float], object]) -> None:
        self._progress, self._reached, self._begin = progress, 0.0, 0.0

    def ahead(self, fraction: float) -> None:
        """``fraction`` of the file was looked at."""
        self._begin = max(self._begin, _LOOK_SHARE * fraction)
        self._tell(self._begin)

    def reading(self, fraction: float) -> None:
        """``fraction`` of the file was read."""
        self._tell(self._begin + (1 - self._begin) * fraction)

    def _tell(self, fraction: float) -> None:
        self._reached = max(self._reached, fraction)
        self._progress(self._reached)


def _is_json(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            head = file.read(64)
    except OSError as error:
        raise cannot_read(path, error) from error
    if not head:
        raise empty_file(path)
    return head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[")


def _json_format(path: Path, format: str) -> str:
    """The format of the first object in a JSON file."""
    first = next(iter(records(path)), None)
    found = looks_like(first)
    if found and format in (AUTO, found):
        return found
    if first is None or not found:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The file {path} holds no charging sessions."),
            QT_TRANSLATE_NOOP("errors", "Choose OCPI's CDRs or sessions, or a CSV file."),
            path=path.name,
        )
    return found
