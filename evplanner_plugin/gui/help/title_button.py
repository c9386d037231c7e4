"""The small "?" in the title of a panel."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QDockWidget, QToolButton

from .topic_key import PROPERTY, add_help_key

_GAP = 2


class TitleButton(QToolButton):
    """Stands left of the dock's own buttons; a floating panel whose window has a title bar of the desktop has none."""

    def __init__(self, dock: QDockWidget, topic: str) -> None:
        super().__init__(dock)
        self.setObjectName("EvPlannerPanelHelp")
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # like the dock's own; the keyboard has F1
        # A letter, not the style's picture of one: that is black, in a dark theme too.
        self.setText("?")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        text = QCoreApplication.translate("TitleButton", "Help about this panel (F1)")
        self.setToolTip(text)
        self.setAccessibleName(text)
        self.setProperty(PROPERTY, topic)
        self.clicked.connect(self._open)
        add_help_key(dock, topic)
        dock.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the dock."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self.place()
        return False

    def place(self) -> None:
        """Move beside the button that makes the panel float, or hide with it."""
        dock = self.parentWidget()
        beside = dock.findChild(QAbstractButton, "qt_dockwidget_floatbutton")
        shown = beside is not None and not beside.isHidden() and beside.height() > 0
        self.setVisible(shown)
        if shown:
            # Higher than the dock's own where these are lower than a letter, as in "Night Mapping".
            size = beside.size().expandedTo(QSize(16, self.fontMetrics().height() + 2))
            top = max(0, beside.geometry().center().y() - size.height() // 2)
            self.setGeometry(beside.x() - size.width() - _GAP, top, size.width(), size.height())
            self.raise_()

    def _open(self) -> None:
        from .help_window import show_help

        show_help(self, self.property(PROPERTY))
