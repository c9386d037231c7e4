"""What the panels share: a dock that builds its content when it is first shown."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt
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

from .session import Session


class Panel(QgsDockWidget):
    """A dock of the plugin. Subclasses write ``build`` and, for what they connect, ``release``."""

    OBJECT_NAME = ""

    def __init__(self, session: Session, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName(self.OBJECT_NAME)
        self.session = session
        self.built = False

    def showEvent(self, event) -> None:
        """Build the content upon the first showing."""
        self.ensure_built()
        super().showEvent(event)

    def ensure_built(self) -> None:
        """Build the content if that has not been done yet."""
        if self.built:
            return
        self.built = True
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(6)
        self.footer = QVBoxLayout()
        self.footer.setContentsMargins(4, 0, 4, 4)
        self.build(layout)
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
        self.setWidget(whole)

    def build(self, layout: QVBoxLayout) -> None:
        """Make the widgets, put them into ``layout`` (which scrolls) or ``self.footer`` (which does not), fill them."""
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
