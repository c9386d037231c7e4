"""The comparison as rows of plain texts: one cell per site, and whether they differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QLocale, QObject

from ....documents.entry_words import short_date, text_of
from ....documents.site_words import address
from ....documents.vocabulary import mark_phrase, status_title
from ....domain.checklist import Check
from ....domain.log import MARKS, LogEntry
from ....domain.process import Process
from .compared_site import ComparedSite

NOTHING = "–"
LAST_COMMENTS = 3
_LONGEST_COMMENT = 300
_NEAREST = 3
_FARTHEST = 1e7


@dataclass(frozen=True)
class Row:
    """A line of the comparison: a title, a text for each site, and, for a bar, a number 0–1 for each (or ``None``).

    ``gone`` says which of the sites are no longer there: they make no difference.
    """

    title: str
    cells: tuple[str, ...]
    numbers: tuple[float | None, ...] = ()
    gone: tuple[bool, ...] = ()

    @property
    def differs(self) -> bool:
        """Whether the sites that are still there differ in this."""
        return len({cell for cell, gone in zip(self.cells, self.gone) if not gone}) > 1


@dataclass(frozen=True)
class Section:
    """Rows under one heading."""

    title: str
    rows: tuple[Row, ...]


class Comparison(QObject):
    """Puts what is known of the sites into words: titles from ``process`` and recipes (``criteria``, by key)."""

    def __init__(
        self, sites: Sequence[ComparedSite], process: Process, language: str, criteria: Mapping[str, str]
    ) -> None:
        super().__init__()
        self._sites = tuple(sites)
        self._process = process
        self._language = language
        self._criteria = criteria

    def sections(self) -> tuple[Section, ...]:
        """The whole comparison; sections about which no site says anything are left out."""
        made = (
            Section(self.tr("Site"), self._site()),
            Section(self.tr("Marks"), self._marks()),
            Section(self.tr("Score"), self._score()),
            Section(self.tr("Checklist"), self._checklist()),
            Section(self.tr("Nearest charging points"), self._nearest()),
            Section(self.tr("Last comments"), self._comments()),
        )
        return tuple(section for section in made if section.rows)

    def _row(self, title: str, cells: Iterable[str], numbers: Iterable[float | None] = ()) -> Row:
        gone = tuple(site.gone for site in self._sites)
        shown = tuple(NOTHING if away or not cell else cell for cell, away in zip(cells, gone))
        return Row(title, shown, tuple(numbers), gone)

    def _site(self) -> tuple[Row, ...]:
        places = [
            address(*(_text(site.column(name)) for name in ("street", "house_number", "neighbourhood")))
            for site in self._sites
        ]
        origins = [self._title(origin) for origin in self._column("origin")]
        return (
            self._row(self.tr("Status"), [status_title(site.state.status) for site in self._sites]),
            self._row(self.tr("Address"), places),
            self._row(self.tr("Road manager"), self._column("road_manager")),
            self._row(self.tr("Origin"), origins),
            self._row(self.tr("Charging points"), self._column("points")),
            self._row(self.tr("Photos"), [_text(site.facts.photos or "") for site in self._sites]),
        )

    def _marks(self) -> tuple[Row, ...]:
        """How many of each, then a line for every department that marked one of the sites or is asked to."""
        votes = self._row(self.tr("Votes"), [self._votes(site.state.votes) for site in self._sites])
        given = [_last_marks(site.state.entries) for site in self._sites]
        who = dict.fromkeys((*self._process.asked, *(department for of_site in given for department in of_site)))
        lines = [
            self._row(
                self._title(department) or self.tr("No department"),
                ["\n".join(self._mark(entry) for entry in of_site.get(department, ())) for of_site in given],
            )
            for department in who
        ]
        return (votes, *lines)

    def _score(self) -> tuple[Row, ...]:
        scores = [_points(site.column("score")) for site in self._sites]
        parts = [site.contributions() for site in self._sites]
        keys = dict.fromkeys(key for part in parts for key in part)
        if not keys and not any(scores):
            return ()
        largest_first = sorted(keys, key=lambda key: -max(part.get(key, 0.0) for part in parts))
        bars = [
            self._row(
                self._criteria.get(key, key),
                [_points(part.get(key)) for part in parts],
                [None if site.gone else part.get(key) for site, part in zip(self._sites, parts)],
            )
            for key in largest_first
        ]
        return (
            self._row(self.tr("Score out of 10"), scores), self._row(self.tr("Rank"), self._column("rank")), *bars
        )  # fmt: skip

    def _checklist(self) -> tuple[Row, ...]:
        sentences = {item.code: item.sentence for site in self._sites for item in site.facts.checklist}
        for site in self._sites:
            for code in site.state.checks:
                sentences.setdefault(code, code)
        return tuple(
            self._row(sentence, [self._answer(site.state.checks.get(code)) for site in self._sites])
            for code, sentence in sentences.items()
        )

    def _nearest(self) -> tuple[Row, ...]:
        near = [self._distances(site.state.facts.get("nearest_points")) for site in self._sites]
        most = max((len(lines) for lines in near), default=0)
        return tuple(
            self._row(str(number + 1), [lines[number] if number < len(lines) else "" for lines in near])
            for number in range(most)
        )

    def _comments(self) -> tuple[Row, ...]:
        said = [site.state.comments[-LAST_COMMENTS:][::-1] for site in self._sites]
        if not any(said):
            return ()
        cells = ["\n\n".join(_comment(entry) for entry in some) for some in said]
        return (self._row(self.tr("Comments"), cells),)

    def _column(self, name: str) -> list[str]:
        return [_text(site.column(name)) for site in self._sites]

    def _title(self, code: str) -> str:
        return self._process.title(code, self._language) if code else ""

    def _votes(self, votes: Sequence[int]) -> str:
        up, down, question = votes
        return self.tr("{up} for, {down} against, {question} with a question").format(
            up=up, down=down, question=question
        )

    def _mark(self, entry: LogEntry) -> str:
        said = f"{entry.actor} {mark_phrase(text_of(entry.payload, 'mark'))}".strip()
        why = (self._title(text_of(entry.payload, "reason")), text_of(entry.payload, "remark"))
        return " – ".join(part for part in (said, *why) if part)

    def _answer(self, check: Check | None) -> str:
        if check is None:
            return self.tr("open")
        words = {"yes": self.tr("yes"), "no": self.tr("no"), "unknown": self.tr("unknown")}
        word = words.get(check.answer, check.answer)
        return self.tr("{answer} (from the data)").format(answer=word) if check.source == "data" else word

    def _distances(self, points: object) -> list[str]:
        """The nearest charging points as lines; what another version wrote in another way is left out."""
        lines = []
        for point in points if isinstance(points, (list, tuple)) else ():
            metres = point.get("metres") if isinstance(point, Mapping) else None
            if not _is_number(metres) or not 0 <= metres < _FARTHEST:
                continue
            words = self.tr("{metres} m on foot") if point.get("walking") else self.tr("{metres} m in a straight line")
            distance = words.format(metres=QLocale().toString(round(metres)))
            lines.append(" – ".join(part for part in (distance, str(point.get("name") or "").strip()) if part))
        return lines[:_NEAREST]


def _last_marks(entries: Iterable[LogEntry]) -> dict[str, list[LogEntry]]:
    """The last mark of each person, by department (the code, "" where none is told)."""
    last = {(entry.actor, entry.department): entry for entry in entries if entry.kind == "marked"}
    found: dict[str, list[LogEntry]] = {}
    for entry in last.values():
        found.setdefault(entry.department, []).append(entry)
    order = {mark: number for number, mark in enumerate(MARKS)}
    for of_department in found.values():
        of_department.sort(key=lambda entry: (order.get(text_of(entry.payload, "mark"), len(order)), entry.actor))
    return found


def _comment(entry: LogEntry) -> str:
    text = text_of(entry.payload, "text")
    text = text if len(text) <= _LONGEST_COMMENT else text[: _LONGEST_COMMENT - 1] + "…"
    return f"{entry.actor}, {short_date(entry.at)}\n{text}"


def _points(part: object) -> str:
    """A part of 0–1 as points out of ten."""
    return QLocale().toString(10 * float(part), "f", 1) if _is_number(part) else ""


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == value


def _text(value: object) -> str:
    return "" if value is None or value != value else str(value).strip()
