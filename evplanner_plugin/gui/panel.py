"""What the panels share: a dock that builds its content when it is first shown."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.gui import QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.base import error_sentence
from ..packages import missing, missing_packages
from .ahead import load_ahead
from .help.title_button import TitleButton
from .session import Session

_AHEAD = 500
"""Milliseconds after a panel was shown, when what the other windows need is imported."""


class Panel(QgsDockWidget):
    """A dock of the plugin. Subclasses write ``build`` and, for what they connect, ``release``."""

    OBJECT_NAME = ""
    PACKAGES: tuple[str, ...] = ()
    """Python packages without which there is nothing to show but a sentence."""
    HELP = ""
    """Topic of the help that F1 and the "?" in the title open."""

    def __init__(self, session: Session, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName(self.OBJECT_NAME)
        self.session = session
        self.built = False
        self._building: Iterator[None] | None = None
        self.help_button = TitleButton(self, self.HELP)

    def showEvent(self, event) -> None:
        """Build the content upon the first showing, a part in each turn of the event loop."""
        self._build_on()
        super().showEvent(event)
        QTimer.singleShot(_AHEAD, load_ahead)

    def ensure_built(self) -> None:
        """Build the content, or what is left of it, at once."""
        while not self.built and self._build_part():
            pass

    def _build_on(self) -> None:
        if not sip.isdeleted(self) and not self.built and self._build_part() and not self.built:
            QTimer.singleShot(0, self._build_on)

    def _build_part(self) -> bool:
        """Build the next part; ``False`` where nothing can be built."""
        if self._building is None:
            if self._tell_what_lacks():
                return False
            self._building = self._build()
        if next(self._building, self) is self:
            self.built = True
        return True

    def _build(self) -> Iterator[None]:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(6)
        self.footer = QVBoxLayout()
        self.footer.setContentsMargins(4, 0, 4, 4)
        yield from self.build(layout) or ()
        yield
        self.area = QScrollArea()
        self.area.setObjectName(f"{self.OBJECT_NAME}Scroll")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(content)
        # Without a horizontal scroll bar the panel must never be narrower than its content beside a vertical one.
        bar = self.area.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.area.setMinimumWidth(content.minimumSizeHint().width() + bar)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.area, 1)
        column.addLayout(self.footer)
        yield
        self.setWidget(whole)

    def _tell_what_lacks(self) -> bool:
        """Show which packages are missing in place of the content; whether any are."""
        absent = missing_packages(self.PACKAGES)
        if absent:
            label = sentence_label(f"{self.OBJECT_NAME}Lacks")
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setMargin(8)
            self.setWidget(label)
            show_sentence(label, error_sentence(missing(absent)))
        return bool(absent)

    def build(self, layout: QVBoxLayout) -> Iterator[None] | None:
        """Make the widgets, put them into ``layout`` (which scrolls) or ``self.footer`` (which does not), fill them.

        Where that takes long it yields now and then, for the window to answer meanwhile; only when it ends the panel
        is built.
        """
        raise NotImplementedError

    def release(self) -> None:
        """Disconnect from everything that outlives the panel."""

    def sizeHint(self) -> QSize:
        """A width that fits beside a map on a small screen."""
        return QSize(360, 640)


def sentence_label(name: str) -> QLabel:
    """A label for sentences: plain text, wrapped, selectable, hidden while empty."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    label.hide()
    return label


def show_sentence(label: QLabel, text: str) -> None:
    """Show ``text`` in a label of :func:`sentence_label`, or hide it when there is nothing to say."""
    label.setText(text)
    label.setVisible(bool(text))


def tool_button(name: str, text: str, icon=None, tip: str = "") -> QToolButton:
    """A button with text beside its icon, as QGIS's panels have them."""
    button = QToolButton()
    button.setObjectName(name)
    button.setText(text)
    button.setToolTip(tip or text)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    if icon is not None:
        button.setIcon(icon)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
