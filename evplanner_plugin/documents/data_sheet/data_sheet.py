"""What data a workspace holds, theme by theme: made by counting, nothing by hand, the same lines for every town."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from .counting import Counting, SourceCount
from .themes import Duty, Texts, Theme, Themes, read_themes, said

if TYPE_CHECKING:
    from ...workspace.store import Workspace


@dataclass(frozen=True)
class DataRow:
    """What there is of one theme. ``key`` is the same in every town and every version.

    Shares are 0–1, ``None`` where there is nothing to take a share of. ``newest`` is a day, month or year
    (``2026-03-31``, ``2026-03``, ``2025``), empty where nothing tells it.
    """

    key: str
    theme: Theme
    count: int
    sources: tuple[str, ...]
    """From whom the rows are, as they say it themselves; empty for what the municipality keeps itself."""
    newest: str
    filled: tuple[tuple[str, float], ...]
    """Share of rows in which each key field is filled."""
    coverage: float | None
    """Share of charging points with use, or of proposed sites with a log."""
    months: int | None
    licence: str
    standard: str
    """By which standard it was exchanged; empty where nothing tells it."""
    wanting: bool
    """Whether there is nothing, or less than enough of it."""

    @property
    def present(self) -> bool:
        """Whether there is anything of it."""
        return self.count > 0

    @property
    def completeness(self) -> float | None:
        """Share of the key fields that are filled, over all of them."""
        return sum(share for _, share in self.filled) / len(self.filled) if self.filled else None

    def title(self, language: str) -> str:
        """What the theme is called."""
        return said(self.theme.title, language)

    def holder(self, language: str) -> str:
        """Who has these data."""
        return said(self.theme.holder, language)

    def lacking(self, language: str) -> str:
        """What cannot be computed without it; empty where nothing is wanting."""
        return said(self.theme.lacking, language) if self.wanting else ""

    def ask(self, language: str) -> str:
        """What to ask of whom; empty where nothing is wanting."""
        return said(self.theme.ask, language) if self.wanting else ""


@dataclass(frozen=True)
class DataSheet:
    """The sheet of one municipality on one day. ``sources`` are the imports of charging locations, one by one."""

    municipality: str
    nis: str
    day: str
    rows: tuple[DataRow, ...]
    sources: tuple[SourceCount, ...]
    duties: tuple[Duty, ...]
    own_licence: Texts
    complete_enough: float
    """Share from which nothing more is asked for; the resource file says whose choice that is."""

    def row(self, key: str) -> DataRow:
        """The row of theme ``key``. KeyError where there is none."""
        return {row.key: row for row in self.rows}[key]

    @property
    def present(self) -> int:
        """Number of themes of which there is anything."""
        return sum(row.present for row in self.rows)

    @property
    def wanting(self) -> tuple[DataRow, ...]:
        """Rows of which there is nothing, or less than enough."""
        return tuple(row for row in self.rows if row.wanting)


def data_sheet(
    workspace: Workspace, *, today: str = "", cancelled: Callable[[], None] = lambda: None
) -> DataSheet:
    """The data sheet of ``workspace`` as it stands ``today`` (a day, ``2026-03-31``; this computer's by default).

    May be called in any thread. ``cancelled`` is called for every theme and raises where the user wants to stop.
    Raises :class:`WorkspaceError` where the file cannot be read.
    """
    day = today or date.today().isoformat()
    themes, rows = read_themes(), []
    with workspace.reading() as connection:
        counting = Counting(connection, day)
        for theme in themes.themes:
            cancelled()
            rows.append(_row(theme, counting, themes))
        sources = counting.sources
    return DataSheet(
        workspace.municipality, workspace.nis, day, tuple(rows), sources, themes.duties, themes.own_licence,
        themes.complete_enough,
    )  # fmt: skip


def _row(theme: Theme, counting: Counting, themes: Themes) -> DataRow:
    found = counting.of(theme)
    shares = [share for _, share in found.filled]
    complete = sum(shares) / len(shares) if shares else None
    enough = themes.complete_enough
    wanting = not found.count or any(each is not None and each < enough for each in (complete, found.coverage))
    return DataRow(
        theme.key, theme, found.count, found.sources, found.newest, found.filled, found.coverage, found.months,
        found.licence, found.standard, wanting,
    )  # fmt: skip
