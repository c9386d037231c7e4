"""Two or three sites side by side: where they differ stands out, and one of them can be chosen here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication, QImage
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....algorithms.base import error_sentence, language
from ....documents import local_figures
from ....domain.state import SiteState
from ....errors import EvPlannerError
from ... import settings
from ...background import read_in_background
from ...help.topic_key import add_help_key
from ...panel import sentence_label, show_sentence
from ..photos.photo_dialog import PhotoView
from ..review.shown_site import ShownSite
from .compare_rows import Comparison, Row, Section
from .compared_site import ComparedSite, Reading, SiteFacts, read_facts
from .contribution_bar import ContributionBar
from .site_actions import SiteActions
from .site_map import WIDTHS, SiteMap, narrower, wider

MOST_SITES = 3
DIFFERENT = "≠"
_TITLES_WIDTH = 190
_COLUMN_WIDTH = 240
_HEIGHT = 860
_MARGIN = 24
_SHARE_OF_SCREEN = 0.9
_PAUSE = 100
"""Milliseconds in which several changes are gathered into one."""

_ROWS_AT_ONCE = 8
"""Rows made between two moments in which the window can answer."""

_SHORT = 60
"""Characters up to which a cell that differs is printed bold; longer texts would be hard to read so."""

_NAME, _MAP, _PHOTO, _ACTIONS, _FIRST_ROW = range(5)


class CompareDialog(QDialog):
    """Shows the sites as they are now, and goes on following them while it is open."""

    def __init__(self, session, site_ids: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "review#compare")
        self.setObjectName("EvPlannerCompareDialog")
        self.setWindowTitle(self.tr("Compare Sites"))
        self._session = session
        self._ids = tuple(dict.fromkeys(site_ids))[:MOST_SITES]
        self._names: dict[str, str] = {}
        self._reading = Reading()
        self._was_read = False
        self._sites: tuple[ComparedSite, ...] = ()
        self._metres = WIDTHS[1]
        self._rows: list[QWidget] = []
        self._shown: tuple | None = None
        self._give_up: Callable[[], None] = lambda: None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self._filling: Iterator[bool] = iter(())
        self._next_rows = QTimer(self)
        self._next_rows.setSingleShot(True)
        self._next_rows.timeout.connect(self._fill_on)
        self.problem = sentence_label("EvPlannerCompareProblem")
        column = QVBoxLayout(self)
        column.addWidget(self._area(), 1)
        column.addWidget(self.problem)
        column.addLayout(self._bottom())
        self.resize(self._fitting())
        self._followed = (session.sites.changed, session.workspace_changed, session.options_changed)
        for signal in self._followed:
            signal.connect(self._soon.start)
        self._soon.start()

    def _fitting(self) -> QSize:
        """All columns side by side, as far as the screen has room."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        wanted = QSize(self.grid.minimumSize().width() + bar + 2 * _MARGIN, _HEIGHT)
        return wanted.boundedTo(QGuiApplication.primaryScreen().availableGeometry().size() * _SHARE_OF_SCREEN)

    def done(self, result: int) -> None:
        """Let go of the session and of what is being drawn."""
        self.release()
        super().done(result)

    def closeEvent(self, event) -> None:
        """As on any other end of the dialog."""
        self.release()
        super().closeEvent(event)

    def release(self) -> None:
        """Follow the sites no more."""
        self._give_up()
        self._soon.stop()
        self._next_rows.stop()
        for signal in self._followed:
            with suppress(TypeError, RuntimeError):  # the session may be gone already
                signal.disconnect(self._soon.start)
        self._followed = ()
        for site_map in self.maps:
            site_map.release()

    def refresh(self) -> None:
        """Show what the list and the logs say now, and read the rest from the file again."""
        self._soon.setInterval(_PAUSE)
        self._give_up()
        workspace, ids, process, spoken = self._session.workspace(), self._ids, self._session.sites.process, language()
        if workspace is None:
            self._read(Reading(), None)
            return
        self._show()
        self._give_up = read_in_background(
            self.tr("Compare sites"),
            lambda: read_facts(workspace, ids, process, spoken),
            lambda *found: None if sip.isdeleted(self) else self._read(*found),
        )

    def _read(self, reading: Reading | None, problem: Exception | None) -> None:
        if problem is not None:
            self._was_read = True
            self._show_rows()
            known = isinstance(problem, EvPlannerError)
            show_sentence(self.problem, error_sentence(problem) if known else str(problem))
            return
        show_sentence(self.problem, "")
        self._reading, self._was_read = reading, True
        self._show()

    def _show(self) -> None:
        self._sites = tuple(self._compared(site_id) for site_id in self._ids)
        store, author = self._session.sites, settings.author()
        for number, site in enumerate(self._sites):
            label = self.names[number]
            gone = self.tr("No longer there")
            label.setText(f"{site.name}\n{gone}" if site.gone else site.name)
            label.setEnabled(not site.gone)
            self.maps[number].show_place(self._place(site), self._metres)
            self.maps[number].setAccessibleName(self.tr("Map around {name}").format(name=site.name))
            self._show_photo(number, site)
            shown = None
            if not site.gone:
                shown = ShownSite(site.listed, site.state, store.unsaved_ids, author, store.process)
            self.actions[number].show_site(shown)
        self._show_rows()

    def _compared(self, site_id: str) -> ComparedSite:
        listed = self._session.sites.listed_site(site_id)
        facts = self._reading.facts.get(site_id, SiteFacts())
        name = listed.name if listed is not None else str(facts.columns.get("name") or "")
        name = self._names[site_id] = name or self._names.get(site_id) or site_id[:8]
        state = self._session.sites.state(site_id) if listed is not None else SiteState()
        return ComparedSite(site_id, name, listed, state, facts)

    def _show_photo(self, number: int, site: ComparedSite) -> None:
        picture = None if site.gone else site.facts.picture
        view = self.photos[number]
        view.show_image(picture if picture is not None else QImage())
        view.setAccessibleName(site.facts.caption or self.tr("Photo of {name}").format(name=site.name))
        view.setVisible(any(other.facts.picture is not None for other in self._sites))

    def _show_rows(self) -> None:
        """Make the rows of texts and bars anew, unless they are the same or not all of it is known yet."""
        if not self._was_read:
            return
        process = self._session.sites.process
        compared = Comparison(self._sites, process, language(), self._reading.titles).sections()
        only_different = self.only_different.isChecked()
        if self._shown == (compared, only_different):
            return
        self._shown = (compared, only_different)
        for widget in self._rows:
            self.grid.removeWidget(widget)
            widget.deleteLater()
        self._rows = []
        self.same.setVisible(not any(row.differs for section in compared for row in section.rows))
        self._filling = self._fill(compared, only_different)
        self._fill_on()

    def _fill(self, compared: Sequence[Section], only_different: bool) -> Iterator[bool]:
        """Puts row after row into the window; stops at each."""
        line = _FIRST_ROW
        for section in compared:
            rows = [row for row in section.rows if row.differs or not only_different]
            if not rows:
                continue
            self._put(_label(section.title, bold=True), line, 0, 1 + len(self._sites))
            largest = max((part or 0.0 for row in section.rows for part in row.numbers), default=0.0)
            for row in rows:
                line += 1
                self._put_row(row, line, largest)
                yield True
            line += 1

    def _fill_on(self) -> None:
        """Put some more rows, then let the window answer."""
        for _ in range(_ROWS_AT_ONCE):
            if not next(self._filling, False):
                return
        self._next_rows.start()

    def _put_row(self, row: Row, line: int, largest: float) -> None:
        title = _label(f"{DIFFERENT} {row.title}" if row.differs else row.title, bold=row.differs)
        title.setAccessibleDescription(self.tr("The sites differ in this") if row.differs else "")
        self._put(title, line, 0)
        bold = row.differs and all(len(text) <= _SHORT for text in row.cells)
        for number, text in enumerate(row.cells):
            if row.numbers:
                cell: QWidget = ContributionBar(text, row.numbers[number], largest)
            else:
                cell = _label(text, bold=bold and not self._sites[number].gone)
            cell.setEnabled(not self._sites[number].gone)
            self._put(cell, line, number + 1)

    def _put(self, widget: QWidget, line: int, column: int, span: int = 1) -> None:
        self.grid.addWidget(widget, line, column, 1, span, Qt.AlignmentFlag(0))
        self._rows.append(widget)

    def _say(self, site_id: str, kind: str, payload: Mapping) -> None:
        try:
            self._session.edits.add_entry(site_id, kind, dict(payload), settings.author())
        except EvPlannerError as reason:
            self._session.messages.error(reason)
            show_sentence(self.problem, error_sentence(reason))
        self._soon.start()

    def _zoom(self, metres: int) -> None:
        self._metres = metres
        for site_map, site in zip(self.maps, self._sites):
            site_map.show_place(self._place(site), metres)
        self._show_scale()

    def _place(self, site: ComparedSite) -> tuple[float, float, int] | None:
        """Where a site lies, and the EPSG code of that; ``None`` where it is gone or has no place."""
        workspace = self._session.workspace()
        if workspace is None or site.gone or site.listed.row.x is None:
            return None
        return site.listed.row.x, site.listed.row.y, workspace.epsg

    def _show_scale(self) -> None:
        self.scale.setText(self.tr("Maps {metres} m wide").format(metres=local_figures.number(self._metres)))
        self.zoom_in.setEnabled(narrower(self._metres) != self._metres)
        self.zoom_out.setEnabled(wider(self._metres) != self._metres)

    def _area(self) -> QScrollArea:
        content = QWidget()
        self.grid = QGridLayout(content)
        self.grid.setHorizontalSpacing(12)
        self.grid.setColumnMinimumWidth(0, _TITLES_WIDTH)
        self.names, self.maps, self.photos, self.actions = [], [], [], []
        for number, site_id in enumerate(self._ids):
            name = _label("", bold=True)
            name.setObjectName(f"EvPlannerCompareName_{number}")
            site_map, photo, actions = SiteMap(self._session), PhotoView(), SiteActions()
            photo.setFixedHeight(130)
            photo.setMinimumWidth(120)
            actions.said.connect(lambda kind, payload, site_id=site_id: self._say(site_id, kind, payload))
            actions.wanted.connect(lambda site_id=site_id: self._session.sites.select(site_id))
            column = ((_NAME, name, self.names), (_MAP, site_map, self.maps), (_PHOTO, photo, self.photos))
            for line, widget, widgets in (*column, (_ACTIONS, actions, self.actions)):
                self.grid.addWidget(widget, line, number + 1)
                widgets.append(widget)
            self.grid.setColumnStretch(number + 1, 1)
            self.grid.setColumnMinimumWidth(number + 1, _COLUMN_WIDTH)
        area = QScrollArea()
        area.setObjectName("EvPlannerCompareScroll")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(content)
        column.addStretch(1)
        area.setWidget(whole)
        return area

    def _bottom(self) -> QHBoxLayout:
        self.only_different = QCheckBox(self.tr("&Only what differs ({sign})").format(sign=DIFFERENT))
        self.only_different.setObjectName("EvPlannerOnlyDifferent")
        self.only_different.toggled.connect(lambda checked: self._show_rows())
        self.same = QLabel(self.tr("The sites do not differ."))
        self.same.setObjectName("EvPlannerCompareSame")
        self.scale = QLabel()
        self.scale.setObjectName("EvPlannerCompareScale")
        self.zoom_in = _zoom_button("EvPlannerCompareZoomIn", "+", self.tr("Show less, larger"))
        self.zoom_out = _zoom_button("EvPlannerCompareZoomOut", "−", self.tr("Show more, smaller"))
        self.zoom_in.clicked.connect(lambda: self._zoom(narrower(self._metres)))
        self.zoom_out.clicked.connect(lambda: self._zoom(wider(self._metres)))
        close = QPushButton(self.tr("&Close"))
        close.setObjectName("EvPlannerCompareClose")
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        for widget in (self.only_different, self.same):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.scale, self.zoom_in, self.zoom_out, close):
            row.addWidget(widget)
        self._show_scale()
        return row


def _label(text: str, *, bold: bool = False) -> QLabel:
    """A label for other people's words: plain text, wrapped."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if len(text) > _SHORT:  # what one might copy; it costs too much to let all be selected
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    if bold:
        font = label.font()
        font.setBold(True)
        label.setFont(font)
    return label


def _zoom_button(name: str, text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setText(text)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
