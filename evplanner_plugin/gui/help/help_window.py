"""The Help window: the bundled pages, their contents and a search; nothing in it comes from a network."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QByteArray, QCoreApplication, QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from . import pages
from .contents import Contents
from .page_view import PageView

GEOMETRY = "evplanner/help/geometry"
_NARROW = 620
"""Pixels below which contents and page no longer stand side by side."""

_window: HelpWindow | None = None


def show_help(owner, topic: str = pages.FIRST) -> None:
    """Open the Help window on ``topic``: a page's name, with ``#`` and an anchor for a section.

    ``owner`` is the session, QGIS's interface or any widget of the window that asks. There is one window; while a
    dialog keeps the rest of QGIS waiting, it belongs to that dialog, for otherwise it could not be used.
    """
    global _window
    parent = QApplication.activeModalWidget() or _window_of(owner)
    if _window is not None and (sip.isdeleted(_window) or _window.parentWidget() is not parent):
        close_help()
    if _window is None:
        _window = HelpWindow(parent)
    _window.show()  # first: a page is laid out for the width that it is shown at
    _window.open_topic(topic)
    _window.raise_()
    _window.activateWindow()


def close_help() -> None:
    """Close the window for good, when another one takes its place or the plugin is unloaded."""
    global _window
    if _window is not None and not sip.isdeleted(_window):
        _window.page.release()
        _window.close()
        _window.deleteLater()
    _window = None


def help_window() -> HelpWindow | None:
    """Return the window if it is open."""
    if _window is None or sip.isdeleted(_window) or not _window.isVisible():
        return None
    return _window


def _window_of(owner) -> QWidget | None:
    """QGIS's window: a dialog of ours may be closed while the help stays open beside it."""
    if isinstance(owner, QWidget):
        window = owner.window()
        while window.parentWidget() is not None:
            window = window.parentWidget().window()
        return window if isinstance(window, QMainWindow) else None
    interface = getattr(owner, "iface", owner)
    return interface.mainWindow() if interface is not None else None


class HelpWindow(QDialog):
    """Contents on the left and a page on the right; one of the two where the window is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerHelpWindow")
        self.setModal(False)
        self.setWindowTitle(self.tr("EV Planner Help"))
        self.language = pages.help_language(QgsApplication.locale())
        self.contents = Contents(self.language)
        self.page = PageView(self.language)
        self._narrow = False
        self._build()
        self._connect()
        kept = QgsSettings().value(GEOMETRY)
        if not isinstance(kept, QByteArray) or not self.restoreGeometry(kept):
            self.resize(900, 680)
        self._fold()

    def open_topic(self, topic: str) -> None:
        """Show a page, at a section where ``topic`` names one."""
        self.search.clear()
        self.page.open_topic(topic)
        if self._narrow:
            self.contents_button.setChecked(False)

    def closeEvent(self, event) -> None:
        """Keep the size and the place."""
        self._keep_size()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """Close; Esc comes here without a close event."""
        self._keep_size()
        super().done(result)

    def resizeEvent(self, event) -> None:
        """Fold or unfold the contents."""
        super().resizeEvent(event)
        self._fold()

    def minimumSizeHint(self) -> QSize:
        """Room for a column of text."""
        return QSize(300, 300)

    def _keep_size(self) -> None:
        QgsSettings().setValue(GEOMETRY, self.saveGeometry())

    def _build(self) -> None:
        self.back = self._button("EvPlannerHelpBack", "/mActionArrowLeft.svg", self.tr("Back"))
        self.forward = self._button("EvPlannerHelpForward", "/mActionArrowRight.svg", self.tr("Forward"))
        self.contents_button = self._button("EvPlannerHelpContents", "/mIconTreeView.svg", self.tr("Contents"))
        self.contents_button.setCheckable(True)
        self.contents_button.setChecked(True)
        self.browser = self._button(
            "EvPlannerHelpBrowser", "/mActionShowSelectedLayers.svg", self.tr("Open This Page in the Browser")
        )
        self.search = QLineEdit()
        self.search.setObjectName("EvPlannerHelpSearch")
        self.search.setPlaceholderText(self.tr("Search in all pages"))
        self.search.setAccessibleName(self.tr("Search in all pages"))
        self.search.setClearButtonEnabled(True)
        bar = QHBoxLayout()
        for widget in (self.contents_button, self.back, self.forward):
            bar.addWidget(widget)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.browser)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.contents)
        self.splitter.addWidget(self.page)
        self.splitter.setSizes([230, 670])
        self.splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addLayout(bar)
        column.addWidget(self.splitter, 1)

    @staticmethod
    def _button(name: str, icon: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(text)
        button.setAccessibleName(text)
        return button

    def _connect(self) -> None:
        self.contents.chosen.connect(self._chosen)
        self.contents_button.toggled.connect(self._fold)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self.contents.choose_first)
        self.page.topic_changed.connect(self._topic_changed)
        self.page.backwardAvailable.connect(self.back.setEnabled)
        self.page.forwardAvailable.connect(self.forward.setEnabled)
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        self.back.clicked.connect(self.page.backward)
        self.forward.clicked.connect(self.page.forward)
        self.browser.clicked.connect(self._open_in_browser)
        for keys, respond in (
            (QKeySequence.StandardKey.Back, self.page.backward),
            (QKeySequence.StandardKey.Forward, self.page.forward),
            (QKeySequence.StandardKey.Find, self.search.setFocus),
        ):
            action = QAction(self)
            action.setShortcuts(keys)
            action.triggered.connect(respond)
            self.addAction(action)

    def _chosen(self, topic: str, words: str) -> None:
        self.page.open_topic(topic, words)
        if self._narrow:
            self.contents_button.setChecked(False)

    def _search(self, words: str) -> None:
        self.contents.search(words)
        if self._narrow and words:
            self.contents_button.setChecked(True)

    def _topic_changed(self, topic: str) -> None:
        self.contents.show_topic(topic)
        title = pages.titles(self.language).get(topic, "")
        self.setWindowTitle(QCoreApplication.translate("HelpWindow", "{page} – EV Planner Help").format(page=title))

    def _fold(self, *_) -> None:
        """Contents and page side by side where there is room, else the one that the button *Contents* says."""
        narrow = self.width() < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self.contents_button.setChecked(not narrow)
        listed = self.contents_button.isChecked()
        self.contents.setVisible(listed)
        self.page.setVisible(not (narrow and listed))

    def _open_in_browser(self) -> None:
        QDesktopServices.openUrl(QUrl(self.page.source()))
