"""F1 and the help button: they open the help window on the topic of the panel, dialog or window they belong to."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox, QWidget

PROPERTY = "evplanner_help_topic"
"""Dynamic property that says which topic a widget has; read by tests and by whoever makes a menu of topics."""


def add_help_key(widget: QWidget, topic: str) -> None:
    """Let F1 open ``topic`` (``"sites"``, or ``"documents#handover"`` for a section) while the focus is in ``widget``.

    A part of a window may have a topic of its own: the innermost one that holds the focus counts. QGIS's own F1 goes
    on working everywhere else. A window with a button box gets the button *Help* too, when it is first shown.
    """
    widget.setProperty(PROPERTY, topic)
    if widget.findChild(_HelpKey, options=Qt.FindChildOption.FindDirectChildrenOnly) is None:
        widget.installEventFilter(_HelpKey(widget))


def add_help_button(button_box: QDialogButtonBox, topic: str) -> None:
    """Add the button *Help* to ``button_box``, and F1 to the window it stands in."""
    kind = QDialogButtonBox.StandardButton.Help
    button = button_box.button(kind) or button_box.addButton(kind)
    button.setObjectName("EvPlannerHelp")
    button.setAutoDefault(False)
    button.setProperty(PROPERTY, topic)
    button_box.helpRequested.connect(lambda: _open(button))
    if button_box.window() is not button_box:
        add_help_key(button_box.window(), topic)


class _HelpKey(QObject):
    """Takes F1 from the widget that it belongs to, and from its children, which hand on the keys they do not use.

    A shortcut would not do: QGIS's window has one on F1 already, and Qt then runs neither of the two.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Polish and watched.isWindow():
            _add_button(watched)
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if event.key() != Qt.Key.Key_F1 or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        event.accept()  # of an override: "send it to me as a key, not to a shortcut"
        if kind == QEvent.Type.KeyPress:
            _open(watched)
        return True


def _add_button(window: QWidget) -> None:
    box = window.findChild(QDialogButtonBox)
    if box is not None and box.button(QDialogButtonBox.StandardButton.Help) is None:
        add_help_button(box, window.property(PROPERTY))


def _open(widget: QWidget) -> None:
    from .help_window import show_help

    show_help(widget, widget.property(PROPERTY))
