"""What the register says of a site, column by column: as people read it, and as programs do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from ...domain.process import Process
from ...domain.register.holders import Holding
from ...domain.register.register_row import RegisterRow
from ...domain.register.stages import STAGES, TOTAL
from ...errors import QT_TRANSLATE_NOOP
from ..site_record.record_content import clean
from ..spreadsheets import INTEGER, NUMBER, TEXT, Cell, Column
from ..vocabulary import power_class_title, status_title, translate

COLUMNS: tuple[tuple[str, str, str], ...] = (
    ("site_id", TEXT, QT_TRANSLATE_NOOP("register", "Site id")),
    ("name", TEXT, QT_TRANSLATE_NOOP("register", "Site")),
    ("address", TEXT, QT_TRANSLATE_NOOP("register", "Address")),
    ("x", NUMBER, QT_TRANSLATE_NOOP("register", "x (m)")),
    ("y", NUMBER, QT_TRANSLATE_NOOP("register", "y (m)")),
    ("status", TEXT, QT_TRANSLATE_NOOP("register", "Status")),
    ("origin", TEXT, QT_TRANSLATE_NOOP("register", "Origin")),
    ("power_class", TEXT, QT_TRANSLATE_NOOP("register", "Power class")),
    ("points", INTEGER, QT_TRANSLATE_NOOP("register", "Charging points")),
    ("requested_on", TEXT, QT_TRANSLATE_NOOP("register", "Requested on")),
    ("proposed_on", TEXT, QT_TRANSLATE_NOOP("register", "Proposed on")),
    ("proposed_role", TEXT, QT_TRANSLATE_NOOP("register", "Proposed as")),
    ("proposed_department", TEXT, QT_TRANSLATE_NOOP("register", "Proposed by department")),
    ("decided_on", TEXT, QT_TRANSLATE_NOOP("register", "Decided on")),
    ("regulation_drafted_on", TEXT, QT_TRANSLATE_NOOP("register", "Regulation drafted on")),
    ("regulation_decided_on", TEXT, QT_TRANSLATE_NOOP("register", "Regulation decided on")),
    ("handed_over_on", TEXT, QT_TRANSLATE_NOOP("register", "Handed over on")),
    ("handed_over_to", TEXT, QT_TRANSLATE_NOOP("register", "Handed over to")),
    ("package", TEXT, QT_TRANSLATE_NOOP("register", "Package")),
    ("package_version", TEXT, QT_TRANSLATE_NOOP("register", "Version of the package")),
    ("acknowledged_on", TEXT, QT_TRANSLATE_NOOP("register", "Acknowledged on")),
    ("holders", TEXT, QT_TRANSLATE_NOOP("register", "Holders of the concession")),
    ("installed_on", TEXT, QT_TRANSLATE_NOOP("register", "Installed on")),
    ("installer", TEXT, QT_TRANSLATE_NOOP("register", "Installer")),
    ("installations", INTEGER, QT_TRANSLATE_NOOP("register", "Times recorded as installed")),
    ("in_service_on", TEXT, QT_TRANSLATE_NOOP("register", "In service on")),
    ("services", INTEGER, QT_TRANSLATE_NOOP("register", "Times recorded as in service")),
    ("to_decision", INTEGER, QT_TRANSLATE_NOOP("register", "Days to the decision")),
    ("to_handover", INTEGER, QT_TRANSLATE_NOOP("register", "Days to the handover")),
    ("to_installation", INTEGER, QT_TRANSLATE_NOOP("register", "Days to the installation")),
    ("to_service", INTEGER, QT_TRANSLATE_NOOP("register", "Days into service")),
    ("total", INTEGER, QT_TRANSLATE_NOOP("register", "Days in all")),
    ("stopped", INTEGER, QT_TRANSLATE_NOOP("register", "Days with a stopped clock")),
    ("photos", INTEGER, QT_TRANSLATE_NOOP("register", "Photos of the delivery")),
    ("newest_photo_on", TEXT, QT_TRANSLATE_NOOP("register", "Newest photo of")),
    ("photo_ids", TEXT, QT_TRANSLATE_NOOP("register", "Ids of the photos")),
    ("cancelled_on", TEXT, QT_TRANSLATE_NOOP("register", "Cancelled on")),
    ("cancelled_reason", TEXT, QT_TRANSLATE_NOOP("register", "Reason of cancellation")),
    ("cancelled_remark", TEXT, QT_TRANSLATE_NOOP("register", "Remark on the cancellation")),
)
"""Key (also the name of the field in layers), kind and title of each column. Days are ``2026-03-31``, lengths calendar
days without those on which the clock stood still."""

_WORDS = (
    QT_TRANSLATE_NOOP("register", "{holder} ({since} – {until})"),
    QT_TRANSLATE_NOOP("register", "{holder} (since {since})"),
    QT_TRANSLATE_NOOP("register", "Register of realised sites"),
    QT_TRANSLATE_NOOP("register", "Made on {day} with EV Planner"),
    QT_TRANSLATE_NOOP("register", "Page {page}"),
    QT_TRANSLATE_NOOP("register", "Handed over"),
    QT_TRANSLATE_NOOP("register", "Installed"),
    QT_TRANSLATE_NOOP("register", "Days"),
    QT_TRANSLATE_NOOP("register", "{count} site"),
    QT_TRANSLATE_NOOP("register", "{count} sites"),
    QT_TRANSLATE_NOOP("register", "There is no site in the register that was asked for."),
)
"""Further words, marked for the translators."""


def said(text: str) -> str:
    """A text of this module in the reader's language."""
    return translate("register", text)


class Shown:
    """The register as people read it: codes by their titles in ``language``.

    ``spell`` writes the days among other words: as :func:`spelled` for tables, as people do for paper and window.
    """

    def __init__(self, process: Process, language: str, spell: Callable[[date | None], str] | None = None) -> None:
        self._process, self._language, self._spell = process, language, spell or spelled

    def columns(self) -> list[Column]:
        """The columns with their titles."""
        return [Column(said(text), kind) for _, kind, text in COLUMNS]

    def rows(self, rows: Sequence[RegisterRow], cancelled: Callable[[], None]) -> Iterator[list[Cell]]:
        """A cell for each column of each row; ``cancelled`` raises where the user wants to stop."""
        for row in rows:
            cancelled()
            yield [self.cell(row, key) for key, _, _ in COLUMNS]

    def cell(self, row: RegisterRow, key: str) -> Cell:
        """One cell of :data:`COLUMNS`."""
        if key == "status":
            return status_title(row.status)
        if key == "power_class":
            return power_class_title(row.power_class)
        if key == "holders":
            return "; ".join(self.holder(each) for each in row.holders)
        value = plain(row, key)
        titled = key in ("origin", "proposed_role", "proposed_department", "handed_over_to", "cancelled_reason")
        return self.title(str(value)) if titled and value else value

    def holder(self, holding: Holding) -> str:
        """A holder, and from when until when."""
        words = {"holder": self.title(holding.holder) or "–", "since": self._spell(holding.since) or "–"}
        if holding.until is not None:
            return said("{holder} ({since} – {until})").format(**words, until=self._spell(holding.until))
        return said("{holder} (since {since})").format(**words)

    def title(self, code: str) -> str:
        """What the process calls ``code``; other text, such as a name, as it is."""
        return clean(self._process.title(code, self._language)) if code else ""


def plain(row: RegisterRow, key: str) -> Cell:
    """One cell of :data:`COLUMNS` in no language: codes as they are, nothing where nothing is known."""
    special = _SPECIAL.get(key)
    if special is not None:
        return special(row)
    if key in STAGES or key == TOTAL:
        stage = row.stages.get(key)
        return stage.days if stage is not None else None
    source = row if hasattr(row, key) else row.realisation
    value = getattr(source, key)
    if isinstance(value, date):
        return value.isoformat()
    return clean(value) if isinstance(value, str) else value


def spelled(day: date | None) -> str:
    """A day as ``2026-03-31``, "" for none."""
    return day.isoformat() if day is not None else ""


def _held(row: RegisterRow, name: str) -> Cell:
    held = row.handed_over
    value = getattr(held, name) if held is not None else None
    return spelled(value) if isinstance(value, date) else clean(value or "")


def _acknowledged(row: RegisterRow) -> str:
    held = row.handed_over
    return spelled(held.acknowledged_on if held is not None else row.realisation.acknowledged_on)


def _holders(row: RegisterRow) -> str:
    return "; ".join(f"{clean(each.holder)} {spelled(each.since)}/{spelled(each.until)}" for each in row.holders)


def _stopped(row: RegisterRow) -> Cell:
    whole = row.stages.get(TOTAL)
    if whole is not None:
        return whole.stopped
    return sum(stage.stopped for stage in row.stages.values()) if row.stages else None


_SPECIAL: dict[str, Callable[[RegisterRow], Cell]] = {
    "site_id": lambda row: clean(row.id),
    "name": lambda row: clean(row.title),
    "x": lambda row: None if row.x is None else round(row.x, 2),
    "y": lambda row: None if row.y is None else round(row.y, 2),
    "proposed_on": lambda row: spelled(row.realisation.course.proposed_on),
    "handed_over_on": lambda row: _held(row, "since"),
    "handed_over_to": lambda row: _held(row, "holder"),
    "package": lambda row: _held(row, "package"),
    "package_version": lambda row: _held(row, "version"),
    "acknowledged_on": _acknowledged,
    "holders": _holders,
    "stopped": _stopped,
    "photos": lambda row: len(row.photos),
    "photo_ids": lambda row: " ".join(clean(photo.id) for photo in row.photos),
}
