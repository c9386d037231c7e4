"""Which controls of a window the keyboard does not come to, and which a screen reader has no name for."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDockWidget,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView, QTextEdit, QPlainTextEdit, QTabBar,
    QAbstractSlider,
)  # fmt: skip
OF_QT = (QComboBox, QAbstractSpinBox, QTabBar, QAbstractItemView, QLineEdit, QHeaderView)
"""Whose inner controls are Qt's own affair: the arrow of a box, the cross in a field, the corner of a table."""

OF_QGIS = ("btnConfigAdd", "collapseButton")
"""Buttons within widgets of QGIS's, which has given them no name."""


def controls(window: QWidget) -> Iterator[QWidget]:
    """What can be worked with in ``window`` now: seen, enabled, and not a part of another control.

    The buttons in a panel's title are no stop of Tab in QGIS; F1 does what the one of ours does.
    """
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, CONTROLS) or isinstance(widget, (QScrollBar, QHeaderView, QMenu)):
            continue
        holder = widget.parentWidget()
        inner = isinstance(holder, OF_QT) or widget.objectName() in OF_QGIS or isinstance(holder, QDockWidget)
        if widget.isVisibleTo(window) and widget.isEnabled() and not inner and widget.window() is window.window():
            yield widget


def unreached(window: QWidget) -> list[str]:
    """Controls that Tab passes over, or never leaves."""
    found = []
    for widget in controls(window):
        reached = widget if widget.focusProxy() is None else widget.focusProxy()
        if not reached.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(f"{_where(window, widget)}: Tab passes over it")
        elif isinstance(widget, (QTextEdit, QPlainTextEdit)) and not (widget.isReadOnly() or widget.tabChangesFocus()):
            found.append(f"{_where(window, widget)}: Tab does not leave it")
    return found


def unnamed(window: QWidget) -> list[str]:
    """Controls of which a screen reader could say no more than what kind they are."""
    buddies = {id(label.buddy()) for label in window.findChildren(QLabel) if label.buddy() is not None}
    return [_where(window, widget) for widget in controls(window) if not _name(widget) and id(widget) not in buddies]


def _name(widget: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    if isinstance(widget, QTabBar):
        return "tabs speak for themselves"
    return widget.placeholderText() if isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit)) else ""


def _where(window: QWidget, widget: QWidget) -> str:
    named = widget
    while not named.objectName() and named.parentWidget() is not None:
        named = named.parentWidget()
    return f"{type(window).__name__} > {type(widget).__name__} in {named.objectName() or '?'}"
