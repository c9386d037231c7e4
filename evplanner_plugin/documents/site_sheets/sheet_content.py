"""What a site sheet says of one site: plain texts by name, read from the workspace in any thread."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone

from ...domain.log import LogEntry
from ...domain.process import Process
from ...domain.state import SiteState, fold
from ...errors import EvPlannerError
from ...workspace.parameters import read_parameters
from ...workspace.projections import transformer
from ...workspace.site_log import entries_of
from ...workspace.sites import SiteRow
from ...workspace.store import Workspace
from ..criterion_titles import criterion_titles, recipe_titles
from ..entry_words import entry_words, text_of
from ..local_figures import counted, day, number
from ..site_checklist import ChecklistItem, site_checklist
from ..site_record.record_content import clean
from ..site_words import address, decided_by, main_reasons
from ..vocabulary import (
    MARK_SYMBOLS,
    kind_phrase,
    mark_phrase,
    mark_title,
    power_class_title,
    status_title,
)
from . import sheet_words as words
from .sheet_words import word

REASONS = 6
"""Criteria whose share in the score is shown one by one."""

ENTRIES = 7
"""Entries of the log that a sheet shows at most, the latest first."""

_OF_ENTRY, _OF_DECISION = 85, 400
"""Characters of what an entry, and what a decision says, of which a sheet shows no more."""

_OPEN = "open"
_SYMBOLS = {"no": "✗", "yes": "✓", "unknown": "?", _OPEN: "○"}
"""Answers of the checklist in the order in which a sheet shows them: what is wrong comes first."""

_IN_A_ROW = 68
"""Letters that about fill a row of a column: for columns that are equally long, not for what fits."""

_CRS_NAMES = {31370: "Lambert 72", 3812: "Lambert 2008"}
"""What people call the systems that Belgium's own coordinates come in."""

CONTACT = "documents_contact"
"""Parameter of the workspace that says whom one can ask."""

TEXTS = (
    "name", "status", "status_code", "status_colour", "address", "street", "neighbourhood", "municipality", "origin",
    "road_manager", "coordinates", "degrees", "planned", "power_class", "score", "score_words", "reasons", "grid",
    "nearest", "opinions", "checklist", "checklist_left", "checklist_right", "history", "decision", "rationale",
    "contact", "id", "day", "made", "photo_caption", "credits", "scale",
)  # fmt: skip
"""Names of the texts of a sheet."""

CHART = "reasons_chart"
"""Name of the bars that show the reasons; they are drawn where a picture asks for them, and are no file."""

PICTURES = ("photo", CHART)
"""Names of the pictures of a sheet: files, "" where there is none."""

FACTS = ("has_place", "has_photo", "has_aerial", "has_score", "has_grid")
"""Names of what is "1" where it is so and "" where it is not."""


@dataclass
class SheetContent:
    """One site's sheet: ``values`` by the names of :data:`TEXTS`, :data:`PICTURES` and :data:`FACTS`; ``reasons`` are
    (title, points out of ten) from the largest on; ``place`` is in metres of the workspace's CRS, None without one."""

    site_id: str
    values: dict[str, str] = field(default_factory=dict)
    reasons: Sequence[tuple[str, float]] = ()
    place: tuple[float, float] | None = None


class SheetReader:
    """Reads one site's sheet after the other; words come in the language that is spoken (``language`` names it)."""

    def __init__(self, workspace: Workspace, process: Process, language: str) -> None:
        self._workspace = workspace
        self._process = process
        self._language = language
        self._recipes = recipe_titles(workspace, language)
        self._checklists: dict[str, tuple[ChecklistItem, ...]] = {}
        given = read_parameters(workspace).get(CONTACT)
        self._contact = clean(given.value) if given is not None and given.value is not None else ""
        self._day = day(datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z"))

    def read(self, site: SiteRow) -> SheetContent:
        """The sheet of ``site`` without its pictures.

        :raises WorkspaceError: the workspace cannot be read.
        """
        state = fold(entries_of(self._workspace, site.id))
        more = self._columns(site.id)
        reasons = self._reasons(more.get("contributions"), str(more.get("recipe_name") or ""))
        grid = self._grid(site, state)
        values = {
            "id": clean(site.id),
            "name": clean(site.name) or "–",
            **of_status(state.status),
            "street": clean(site.street),
            "neighbourhood": clean(site.neighbourhood),
            "address": clean(address(site.street, site.house_number, site.neighbourhood)) or word(words.NOT_KNOWN),
            "municipality": clean(self._workspace.municipality),
            "origin": self._title(state.origin or site.origin),
            "road_manager": self._title(site.road_manager) or word(words.NOT_KNOWN),
            "coordinates": self._coordinates(site),
            "degrees": self._degrees(site),
            "planned": self._planned(more),
            "power_class": self._power_class(more),
            "rationale": clean(more.get("rationale") or ""),
            "reasons": "\n".join(f"{name}: {self._number(points, 1)}" for name, points in reasons),
            "grid": grid or word(words.NOT_KNOWN),
            "has_grid": "1" if grid else "",
            "nearest": self._nearest(state),
            "opinions": self._opinions(state),
            **_in_columns("checklist", self._checklist(site, state)),
            "history": self._history(state),
            "decision": self._decision(state),
            "contact": self._contact,
            "day": self._day,
            "made": word(words.MADE).format(day=self._day),
            "has_place": "" if site.x is None or site.y is None else "1",
            "has_score": "" if site.score is None else "1",
            **self._score(site, more),
        }
        place = None if site.x is None or site.y is None else (site.x, site.y)
        return SheetContent(site.id, values, reasons, place)

    def _columns(self, site_id: str) -> Mapping[str, object]:
        found = self._workspace.rows("proposed_site", {"id": site_id})
        return found[0] if found else {}

    def _title(self, code: str) -> str:
        return clean(self._process.title(code, self._language)) if code else ""

    def _number(self, value: float, decimals: int) -> str:
        return number(value, decimals, self._language)

    def _coordinates(self, site: SiteRow) -> str:
        if site.x is None or site.y is None:
            return word(words.NOT_KNOWN)
        place = f"x {round(site.x)} · y {round(site.y)}"
        epsg = self._workspace.epsg
        return f"{place} ({', '.join(filter(None, (_CRS_NAMES.get(epsg), f'EPSG:{epsg}')))})"

    def _degrees(self, site: SiteRow) -> str:
        """Latitude and longitude as programs for maps take them, to a decimetre."""
        if site.x is None or site.y is None:
            return word(words.NOT_KNOWN)
        try:
            longitude, latitude = transformer(self._workspace.epsg).transform(site.x, site.y)
        except EvPlannerError:  # a sheet without degrees is better than none
            return word(words.NOT_KNOWN)
        return f"{latitude:.6f}, {longitude:.6f}"

    def _planned(self, more: Mapping[str, object]) -> str:
        points, bays = more.get("points"), more.get("bays")
        said = [
            counted(word(words.ONE_POINT), word(words.POINTS_ONLY), points) if points else "",
            counted(word(words.ONE_BAY), word(words.BAYS_ONLY), bays) if bays else "",
        ]
        return ", ".join(filter(None, said)) or word(words.NOT_KNOWN)

    def _power_class(self, more: Mapping[str, object]) -> str:
        given = clean(more.get("power_class") or "").strip()
        return power_class_title(given) or word(words.NOT_KNOWN)

    def _score(self, site: SiteRow, more: Mapping[str, object]) -> dict[str, str]:
        if site.score is None:
            return {"score": "–", "score_words": word(words.NO_SCORE)}
        score = self._number(10 * site.score, 1)
        recipe = clean(more.get("recipe_name") or "")
        said = [
            word(words.RANKED).format(rank=self._number(site.rank, 0)) if site.rank else "",
            word(words.BY_RECIPE).format(recipe=recipe) if recipe else "",
        ]
        return {"score": word(words.OUT_OF_TEN).format(score=score), "score_words": " · ".join(filter(None, said))}

    def _reasons(self, given: object, recipe: str) -> list[tuple[str, float]]:
        """(title, points out of ten) of the recipe's criteria, the largest first; small ones together at the end."""
        if isinstance(given, str):
            try:
                given = json.loads(given)
            except ValueError:
                given = None
        parts = main_reasons(given, 1000) if isinstance(given, Mapping) else []
        titles = criterion_titles(self._recipes, recipe)
        shown = [(clean(titles.get(key, key), 80), 10 * part) for key, part in parts]
        if len(shown) > REASONS:
            rest = sum(points for _, points in shown[REASONS - 1 :])
            shown = [*shown[: REASONS - 1], (word(words.OTHER_REASONS), rest)]
        return shown

    def _items(self, site: SiteRow, state: SiteState) -> tuple[ChecklistItem, ...]:
        recipe = text_of(state.facts, "recipe_hash") or text_of(state.facts, "recipe_name")
        if recipe not in self._checklists:
            self._checklists[recipe] = site_checklist(self._workspace, self._process, recipe, self._language)
        return self._checklists[recipe]

    def _grid(self, site: SiteRow, state: SiteState) -> str:
        """What was answered about the grid, "" where nothing was; a distance only where somebody has noted one."""
        metres = state.facts.get("grid_metres")
        if isinstance(metres, (int, float)) and not isinstance(metres, bool) and 0 <= metres < 1e6:
            return f"{self._number(metres, 0)} m"
        said = [
            f"{_SYMBOLS[check.answer]} {clean(item.sentence, 160)}"
            for item in self._items(site, state)
            if item.code.startswith("grid_")
            and (check := state.checks.get(item.code)) is not None and check.answer in ("yes", "no")
        ]
        return "\n".join(said)

    def _nearest(self, state: SiteState) -> str:
        given = state.facts.get("nearest_points")
        if not isinstance(given, (list, tuple)):
            return word(words.NO_POINTS_KNOWN)
        lines = []
        for point in given:
            metres = point.get("metres") if isinstance(point, Mapping) else None
            if not isinstance(metres, (int, float)) or isinstance(metres, bool) or not 0 <= metres < 1e7:
                continue
            template = words.ON_FOOT if point.get("walking") else words.STRAIGHT
            name = clean(text_of(point, "name"), 60) or word(words.NAMELESS)
            lines.append(word(template).format(name=name, metres=self._number(metres, 0)))
        return "\n".join(lines) or word(words.NONE_NEAR)

    def _opinions(self, state: SiteState) -> str:
        """One line per opinion: what, who, why."""
        lines = []
        for (actor, department), (mark, reason) in state.marks.items():
            who = ", ".join(part for part in (self._title(department), clean(actor, 60)) if part)
            why = f" – {self._title(reason)}" if reason else ""
            lines.append(f"{MARK_SYMBOLS.get(mark, '')} {clean(mark_title(mark), 40)}: {who}{why}".strip())
        return "\n".join(lines) or word(words.NOBODY)

    def _checklist(self, site: SiteRow, state: SiteState) -> str:
        """What is not in order, what is, what cannot be told, and what nobody has looked at yet."""
        lines: dict[str, list[str]] = {answer: [] for answer in _SYMBOLS}
        for item in self._items(site, state):
            check = state.checks.get(item.code)
            answer = check.answer if check is not None and check.answer in lines else _OPEN
            lines[answer].append(f"{_SYMBOLS[answer]} {clean(item.sentence, 200)}")
        return "\n".join(line for found in lines.values() for line in found) or "–"

    def _history(self, state: SiteState) -> str:
        """The latest entries of the log, a line each, and how many came before."""
        lines = [self._line(entry, _OF_ENTRY) for entry in reversed(state.entries[-ENTRIES:])]
        earlier = len(state.entries) - len(lines)
        if earlier > 0:
            lines.append(counted(word(words.ONE_EARLIER), word(words.SOME_EARLIER), earlier))
        return "\n".join(lines) or word(words.NO_ENTRIES)

    def _line(self, entry: LogEntry, longest: int) -> str:
        mark = text_of(entry.payload, "mark") if entry.kind == "marked" else ""
        did = mark_phrase(mark) if mark in MARK_SYMBOLS else kind_phrase(entry.kind)
        said = " – ".join(clean(entry_words(entry, self._process, self._language), longest).split("\n"))
        who = clean(decided_by(entry, self._process, self._language), 80) or "–"
        return f"{clean(day(entry.at))}  {who} {clean(did)}" + (f": {said}" if said else "")

    def _decision(self, state: SiteState) -> str:
        lines = [self._line(entry, _OF_DECISION) for entry in state.decisions]
        return "\n".join(lines) or word(words.NO_DECISION)


def of_status(status: str) -> dict[str, str]:
    """What a sheet says of a status: its title, code and colour."""
    colour = STATUS_COLOURS.get(status, STATUS_COLOURS["proposed"])
    return {"status": status_title(status), "status_code": status, "status_colour": colour}


def _in_columns(name: str, text: str) -> dict[str, str]:
    """``text`` whole, and its lines in a left and a right column of about the same height."""
    lines = text.split("\n")
    rows = [-(-len(line) // _IN_A_ROW) for line in lines]
    left = next(count for count in range(1, len(lines) + 1) if 2 * sum(rows[:count]) >= sum(rows))
    return {name: text, f"{name}_left": "\n".join(lines[:left]), f"{name}_right": "\n".join(lines[left:])}


STATUS_COLOURS = {
    "proposed": "#0072b2",
    "in_review": "#56b4e9",
    "needs_agreement": "#e69f00",
    "approved": "#009e73",
    "rejected": "#d55e00",
    "handed_over": "#cc79a7",
    "installed": "#c9b800",
    "in_service": "#009e73",
    "cancelled": "#8c8c8c",
}
"""Colours of statuses, those of the map; a status of a newer version has that of a proposal."""
