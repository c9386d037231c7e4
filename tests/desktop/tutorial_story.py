"""Runs inside QGIS: does what the page of the tutorial (EVPLANNER_PAGE) says, step by step, as it is written there.

The page is the script: **bold** is pressed (a button, a tab, an entry of the menu that is open), “quoted” is waited for
on the screen, and a comment of HTML says what cannot be read from the sentence: which panel, what is typed, where on
the map is clicked. Each step is a piece of a generator that a timer moves on, for a modal dialog waits in a loop of
its own.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import sys
import time
import traceback
from contextlib import closing
from pathlib import Path

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, click_map, click_row, dock, finish, picture, start, wait_for
from qgis.core import QgsApplication, QgsPointXY
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)
from qgis.utils import iface

TOKEN = re.compile(r"<!-- (.+?) -->|\*\*([^*]+)\*\*|“([^”]+)”")
LONGEST = 150
"""Seconds that any one thing may take to appear, on a machine that others use too."""


def tokens(page: str) -> list[tuple[str, str, str]]:
    """What the numbered steps of the page say: (step, kind, words), kind being do, press or see."""
    found = []
    for line in page.splitlines():
        step = re.match(r"(\d+)\. ", line)
        if step:
            for match in TOKEN.finditer(line):
                kind = next(kind for kind, words in zip(("do", "press", "see"), match.groups()) if words)
                found.append((step[1], kind, next(filter(None, match.groups()))))
    return found


class Story:
    """Goes through the tokens; ``menu`` is the menu that is open, ``inside`` the panel that the page is at."""

    def __init__(self, page: str) -> None:
        self.menu = None
        self.inside: QWidget | None = None
        self.leave = False
        self.drawn: list[str] = []
        self.done: list = []
        self._left = tokens(page)
        self._steps = self._go()
        self._until = 0.0
        self._waiting = None
        self._timer = QTimer(interval=60)
        self._timer.timeout.connect(self._tick)
        self._busy = False

    def run(self) -> None:
        self._timer.start()
        wait_for(lambda: not self._timer.isActive(), 600, f"the end of the tutorial, after {self.done[-3:]}")

    def _tick(self) -> None:
        if self._busy:
            return
        self._busy = True
        try:
            if self._waiting is not None and not self._waiting():
                if time.monotonic() > self._until:
                    raise AssertionError(f"never seen: {self.done[-1]}")
                return
            self._waiting = next(self._steps)
            self._until = time.monotonic() + LONGEST
        except StopIteration:
            self._timer.stop()
        except BaseException:
            picture("zz_tutorial")
            RESULT["done"], RESULT["error"] = self.done, traceback.format_exc()
            RESULT["seen"] = sorted(set(texts()))[:200]
            finish(RESULT, 1)
        finally:
            self._busy = False

    def _go(self):
        for token in self._left:
            if token[0] == "2" and self.done[-1][0] == "1":
                keep_demo(Path(os.environ["EVPLANNER_SPARE"]))
            self.done.append(token)
            _, kind, words = token
            if kind == "press":
                if self.leave:
                    self.leave = False
                    yield lambda words=words: any(words.casefold() in text.casefold() for text in texts())
                    continue
                yield lambda words=words: self.find(words) is not None
                QTimer.singleShot(0, self.find(words))
                yield pause(300)
            elif kind == "see":
                yield lambda words=words: any(words in text for text in texts())
            else:
                yield from self.do(*words.split(" ", 1))

    # -- what a comment asks for ----------------------------------------------------------------------------------

    def do(self, what: str, rest: str = ""):
        if what == "panel":
            self.inside = dock(rest)
            yield pause(600)
        elif what == "window":
            yield lambda: any(each.objectName() == rest and each.isVisible() for each in QApplication.topLevelWidgets())
        elif what == "leave":
            self.leave = True
        elif what == "in":
            name, text = rest.split(": ", 1)
            yield lambda: self.widget(name) is not None
            fill(self.widget(name), text)
            yield pause(200)
        elif what == "row":
            name, row = rest.split()
            yield at_rest(500)  # what was begun before may bring another list
            yield lambda: self.widget(name).model().rowCount() > int(row)
            click_row(self.widget(name), int(row))
        elif what == "newest":
            QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_Escape)
            model = self.widget(rest).model()
            sites = self.inside.session.sites
            yield lambda: not sites.reading
            name = next(site.name for site in sites.listed if site.id == self.drawn[-1])
            rows = [row for row in range(model.rowCount()) if str(model.index(row, 0).data()) == name]
            click_row(self.widget(rest), rows[-1])
            yield pause(600)
        elif what == "map":
            x, y = map(float, rest.split())
            canvas = iface.mapCanvas()
            canvas.setCenter(QgsPointXY(x, y))
            canvas.zoomScale(2000)
            yield lambda: not canvas.isDrawing()
            known = {site.id for site in self.inside.session.sites.listed}
            click_map(x, y)
            yield lambda: any(site.id not in known for site in self.inside.session.sites.listed)
            self.drawn += [site.id for site in self.inside.session.sites.listed if site.id not in known]
        else:
            raise AssertionError(f"the page asks for “{what}”, which nobody knows")

    def widget(self, name: str) -> QWidget | None:
        for top in [QApplication.activeModalWidget(), *QApplication.topLevelWidgets()]:
            found = top.findChild(QWidget, name) if top is not None else None
            if found is not None:
                return found
        return None

    # -- pressing ---------------------------------------------------------------------------------------------------

    def find(self, words: str):
        """What presses ``words`` on the screen now, or None."""
        if self.menu is not None:
            for action in self.menu.actions():
                if plain(action.text()) == words and action.isEnabled():
                    return self._trigger(action)
        for top in self._places():
            for button in top.findChildren(QAbstractButton):
                shown = button.isVisible() and button.isEnabled()
                if shown and words in (plain(button.text()), button.accessibleName()):
                    return self._press(button)
        return None

    def _places(self) -> list[QWidget]:
        modal = QApplication.activeModalWidget()
        if modal is not None:
            return [modal]
        ours = [
            each for each in QApplication.topLevelWidgets()
            if each.isVisible() and each.objectName().startswith("EvPlanner") and not isinstance(each, QDockWidget)
        ]  # fmt: skip
        return [*ours, self.inside]

    def _trigger(self, action):
        def go() -> None:
            menu, self.menu = self.menu, None
            menu.close()
            action.trigger()

        return go

    def _press(self, button):
        def go() -> None:
            parent = button.parentWidget()
            while parent is not None:
                if hasattr(parent, "ensureWidgetVisible"):
                    parent.ensureWidgetVisible(button)
                parent = parent.parentWidget()
            menu = button.menu() if isinstance(button, QToolButton) else None
            if menu is not None:
                menu.aboutToShow.emit()
                self.menu = menu
            else:
                button.click()

        return go


def pause(milliseconds: int):
    until = time.monotonic() + milliseconds / 1000
    return lambda: time.monotonic() > until


def at_rest(milliseconds: int):
    """Whether nothing has run in the background for so long."""
    since = time.monotonic()

    def rested() -> bool:
        nonlocal since
        if QgsApplication.taskManager().countActiveTasks():
            since = time.monotonic()
        return time.monotonic() > since + milliseconds / 1000

    return rested


def plain(text: str) -> str:
    return re.sub(r"&(.)", r"\1", text)


def texts():
    """Everything that can be read on the screen: labels, buttons, titles, lists and messages."""
    for top in QApplication.topLevelWidgets():
        if not top.isVisible():
            continue
        for widget in top.findChildren(QWidget):
            if not widget.isVisible():
                continue
            if isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
                yield plain(widget.text())
            elif isinstance(widget, QGroupBox):
                yield widget.title()
            elif isinstance(widget, (QPlainTextEdit, QTextEdit)):
                yield widget.toPlainText()
            elif isinstance(widget, QgsMessageBarItem):
                yield widget.text()
            for name in ("sentence", "plain_text"):
                said = getattr(widget, name, None)
                if isinstance(said, str):
                    yield said


def fill(widget: QWidget, text: str) -> None:
    """Type a text, or choose the entry with that data."""
    if isinstance(widget, QComboBox):
        row = widget.findData(text)
        if row < 0:
            raise AssertionError(f"{widget.objectName()} does not offer {text}")
        widget.setCurrentIndex(row)
    elif isinstance(widget, QLineEdit):
        widget.setText(text)
    else:
        widget.setFocus()
        widget.setPlainText(text)


def keep_demo(spare: Path) -> None:
    """Copy the demo as it was opened, once; QGIS has its workspace open, so SQLite itself makes the copy."""
    from evplanner.evplanner_plugin.gui.start.start_page import demo_folder

    if spare.exists():
        return
    spare.mkdir(parents=True)
    for file in demo_folder().iterdir():
        if file.suffix == ".gpkg":
            with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(spare / file.name)) as target:
                source.backup(target)
        elif file.suffix == ".qgz":
            shutil.copy(file, spare)


def steps() -> None:
    from evplanner.evplanner_plugin.gui import settings
    from evplanner.evplanner_plugin.gui.start.start_page import demo_folder

    settings.set_demo_folder(os.environ["EVPLANNER_FOLDER"])
    if Path(os.environ["EVPLANNER_SPARE"]).is_dir():
        shutil.copytree(os.environ["EVPLANNER_SPARE"], demo_folder())
    began = time.monotonic()
    story = Story(Path(os.environ["EVPLANNER_PAGE"]).read_text(encoding="utf-8"))
    story.run()
    RESULT["done"] = story.done
    RESULT["seconds"] = time.monotonic() - began
    RESULT["author"] = settings.author().name


start(steps)
