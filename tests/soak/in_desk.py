"""Runs inside QGIS's window: one colleague at work, act after act until the time is over; sampled every few seconds.

EVPLANNER_PART says who it is, EVPLANNER_MINUTES for how long, after everything was done once, EVPLANNER_LEAK how many
megabytes are kept in a minute, to see them found. Every entry that was saved goes into EVPLANNER_JOURNAL, one id a
line, and the samples into EVPLANNER_SAMPLES.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])
sys.path.insert(0, os.environ["EVPLANNER_SOAK"])

from in_window import RESULT, child, click, dock, start, wait_for
from memory import MEGABYTE
from meter import Meter
from qgis.core import QgsApplication, QgsPointXY, QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QMenu
from qgis.utils import iface

PANELS = ("EvPlannerChargingLayersPanel", "EvPlannerPotentialPanel", "EvPlannerSitesPanel", "EvPlannerDashboardPanel")
LONGEST = 180.0
"""Seconds that one act may take on a machine that is shared by many."""

MOST_SITES = 60
"""Proposed in a day; from then on people talk about those that are there."""

DOCUMENTS = (
    ("siterecord", "record.ods"), ("register", "register.ods"), ("datasheet", "sheet.pdf"), ("kpi", "kpi.gpkg"),
    ("sitesheets", "sheets.pdf"),
)  # fmt: skip
"""What is written, and into which file."""

PARTS = {
    "planner": ("Lies", "planner", "spatial_planning", {
        "propose": 3, "mark": 2, "comment": 3, "decide": 2, "select": 4, "panels": 2, "score": 1, "write": 2, "open": 3,
        "sync": 2, "undo": 1,
    }),
    "police": ("Omar", "adviser", "police", {
        "mark": 5, "comment": 4, "select": 4, "panels": 2, "open": 3, "sync": 2, "undo": 1,
    }),
    "gis": ("An", "decision_maker", "management", {
        "propose": 1, "bring_in": 3, "decide": 3, "change": 2, "select": 2, "panels": 2, "write": 2, "open": 3,
        "sync": 3, "resolve": 2,
    }),
}  # fmt: skip
"""Name, role, department, and how often each act is done."""


class Colleague:
    """One person at this window."""

    def __init__(self, part: str) -> None:
        from evplanner.evplanner_plugin.gui import settings

        name, role, department, self.acts = PARTS[part]
        self.part = part
        self.author = settings.Author(name, role, department)
        settings.set_author(self.author)
        settings.set_central_address(os.environ["EVPLANNER_CENTRAL_URL"])
        self.path = os.environ["EVPLANNER_WORKSPACE"]
        self.draw = random.Random(f"{os.environ['EVPLANNER_SEED']}/{part}")
        self.said = 0
        self.folder = Path(self.path).parent / f"{part}_documents"
        self.folder.mkdir(exist_ok=True)
        self.journal = Path(os.environ["EVPLANNER_JOURNAL"])
        self.done: dict[str, int] = {}
        self.refused: list[str] = []
        panel = dock(PANELS[0])
        if not panel.open_workspace(self.path):
            raise AssertionError("the workspace cannot be opened")
        self.session = panel.session
        for each in PANELS[1:]:
            dock(each)
        wait_for(lambda: not self.session.sites.reading, LONGEST, "the sites are read")

    def begin(self) -> None:
        """Do everything once, each document and each window too: the first time of a thing loads what it needs for
        good, up to 20 MB for a potential map, and in a short day some things come late for the first time."""
        for kind in self.acts:
            self._do(kind)
        if "write" in self.acts:
            for name, file in DOCUMENTS:
                self._write(name, file)
        for action, way in self._windows():
            self._open(action, way)

    def act(self) -> None:
        """Do one thing."""
        self._do(self.draw.choices(list(self.acts), list(self.acts.values()))[0])

    def _do(self, kind: str) -> None:
        getattr(self, kind)()
        self.done[kind] = self.done.get(kind, 0) + 1

    # -- what people say of sites ---------------------------------------------------------------------------------

    def propose(self) -> None:
        """Draw a site in Lille."""
        if len(self.session.sites.listed) >= MOST_SITES:
            self.comment()
            return
        place = QgsPointXY(182_500 + self.draw.uniform(-900, 900), 213_540 + self.draw.uniform(-900, 900))
        number = sum(self.done.values())
        self._save(lambda: self.session.edits.add_site(place, {"name": f"{self.part} {number}"}, {}, self.author))

    def mark(self) -> None:
        """Up, down or a question, with a reason."""
        mark = self.draw.choice(("up", "down", "question"))
        reason = {"down": "road_safety"}.get(mark, "")
        self._say("marked", {"mark": mark, "reason": reason, "remark": self._words()})

    def comment(self) -> None:
        """A sentence."""
        self._say("commented", {"text": self._words()})

    def decide(self) -> None:
        """Approve or reject, knowing of the decisions that are seen here."""
        site = self._site()
        if site is None:
            return
        state = self._looked_at(site)
        standing = [entry.id for entry in state.decisions]
        kind = self.draw.choice(("approved", "approved", "rejected"))
        self._say(kind, {"reason": "no_space" if kind == "rejected" else "", "supersedes": standing}, site)

    def change(self) -> None:
        """Move or rename a site: what may come into conflict."""
        site = self._site()
        if site is None:
            return
        if self.draw.random() < 0.5:
            place = QgsPointXY(182_500 + self.draw.uniform(-900, 900), 213_540 + self.draw.uniform(-900, 900))
            self._save(lambda: self.session.edits.move_site(site, place, self.author))
        else:
            self._save(lambda: self.session.edits.rename(site, f"renamed {self.draw.randrange(1000)}"))

    def undo(self) -> None:
        """Say something, and take it back before saving."""
        site = self._site()
        if site is not None and not self.session.runner.busy():
            self.session.edits.add_entry(site, "commented", {"text": "never said"}, self.author)
            QTest.qWait(200)
            self.session.edits.undo()
            self.session.edits.leave_edit_mode()
            QTest.qWait(200)

    def select(self) -> None:
        """Look at a few sites, one after the other."""
        for _ in range(3):
            site = self._site()
            if site is not None:
                self._looked_at(site)

    # -- work -----------------------------------------------------------------------------------------------------

    def sync(self) -> None:
        """Exchange."""
        self._run("sync", URL=os.environ["EVPLANNER_CENTRAL_URL"], ACTOR=self.author.name, MANY_REMOVALS=True)

    def resolve(self) -> None:
        """Take mine or theirs in every conflict, after a look at them."""
        if not self.session.sync_state.conflicts():
            return
        self.session.show_conflicts()
        QTest.qWait(800)
        self._close_windows()
        self._run("resolveconflicts", ALL=self.draw.choice((1, 2)), MAKE_BACKUP=False)

    def bring_in(self) -> None:
        """Import the charging locations as they are today."""
        self._run("importcharging", SOURCE=os.environ["EVPLANNER_LOCATIONS"], NAME="soak", KEEP_OUTSIDE=True)

    def score(self) -> None:
        """A potential map, in place of the one before: the panel keeps each of them until the user removes it, with
        some 15 MB for Lille."""
        from evplanner.evplanner_plugin.gui.potential.potential_result import is_potential

        project, panel = QgsProject.instance(), dock(PANELS[1])
        before = [layer.id() for layer in project.mapLayers().values() if is_potential(layer)]
        click(child(panel, "EvPlannerRun"))
        wait_for(lambda: not self.session.runner.busy() and not panel.making.running(), LONGEST, "the map is scored")
        project.removeMapLayers(before)

    def write(self) -> None:
        """A document, always into the same files."""
        self._write(*self.draw.choice(DOCUMENTS))

    def panels(self) -> None:
        """Close the panels and open them again."""
        for name in PANELS:
            panel = dock(name)
            QTest.qWait(150)
            panel.toggleViewAction().trigger()
        for name in self.draw.sample(PANELS, 4):
            dock(name)

    def open(self) -> None:
        """Open what the menu Documents offers, one thing after the other, and close it again."""
        for action, way in self.draw.sample(self._windows(), 2):
            self._open(action, way)

    # -- how ------------------------------------------------------------------------------------------------------

    def _write(self, name: str, file: str) -> None:
        values = {"OUTPUT": str(self.folder / file)}
        if name == "sitesheets":
            some = [site.row.id for site in self.session.sites.listed[:2]]
            if not some:
                return
            values["SITES"] = ",".join(some)
        self._run(name, **values)

    def _windows(self) -> tuple:
        """What the menu Documents offers: each action and what it does."""
        menu = dock(PANELS[2]).findChild(QMenu, "EvPlannerDocuments")
        menu.allow()
        return (
            (menu.sheets_action, menu.open_sheets), (menu.handover_action, menu.open_handover),
            (menu.return_action, menu.open_return), (menu.register_action, menu.open_register),
            (menu.map_action, menu.open_resident_map), (menu.requests_action, menu.open_requests),
        )  # fmt: skip

    def _open(self, action: QAction, way: Callable[[], object]) -> None:
        if action.isEnabled():
            way()
            QTest.qWait(700)
            self._close_windows()

    def _site(self) -> str | None:
        sites = self.session.sites.listed
        return self.draw.choice(sites).row.id if sites else None

    def _looked_at(self, site: str):
        sites = self.session.sites
        sites.select(site)
        wait_for(lambda: sites.current == site and sites.state(site) is not None, LONGEST, "the site's log is read")
        return sites.state(site)

    def _say(self, kind: str, payload: dict, site: str | None = None) -> None:
        site = site or self._site()
        if site is not None:
            self._save(lambda: self.session.edits.add_entry(site, kind, payload, self.author))

    def _save(self, act: Callable[[], object]) -> None:
        """Do it, see it in the list, save it; what is in the file then goes into the journal."""
        wait_for(lambda: not self.session.runner.busy(), LONGEST, "nothing else is written")
        edits = self.session.edits
        act()
        QTest.qWait(250)
        entries = [entry for each in edits._acts for entry in each.entry_ids]
        edits.save()
        if edits.unsaved():
            raise AssertionError("something was not saved")
        with self.journal.open("a", encoding="utf-8") as file:
            file.writelines(f"{entry}\n" for entry in entries)

    def _run(self, name: str, **values: object) -> None:
        """Run an algorithm as the panels do, and wait for its end."""
        wait_for(lambda: not self.session.runner.busy(), LONGEST, "the former run is done")
        ended: list[str] = []
        self.session.runner.run(
            name, {"WORKSPACE": self.path, **values}, title=name, on_success=lambda run: ended.append(""),
            on_failure=lambda sentence: ended.append(sentence or "stopped"),
        )
        wait_for(lambda: ended and not self.session.runner.busy(), LONGEST, f"{name} is done")
        self.session.workspace_written()
        if ended[0]:
            self.refused.append(f"{name}: {ended[0]}")

    def _close_windows(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.close()
        QTest.qWait(200)

    def _words(self) -> str:
        """What nobody else says: entries are told apart by their text."""
        self.said += 1
        words = ("voetpad", "te smal", "goed zicht", "bij de school", "markt", "druk", "langs de gewestweg", "boom")
        return " ".join([*self.draw.choices(words, k=self.draw.randrange(3, 12)), f"{self.part} {self.said}"])


def steps() -> None:
    """The day."""
    errors: list[str] = []

    def heard(text: str, tag: str, level: int) -> None:
        if "Traceback" in text or tag == "Python error":
            errors.append(text)

    QgsApplication.messageLog().messageReceived.connect(heard)
    QgsSettings().setValue("evplanner/sites/map_follows", "1")
    colleague = Colleague(os.environ["EVPLANNER_PART"])
    colleague.begin()
    begun, kept = time.monotonic(), bytearray()
    leak = float(os.environ["EVPLANNER_LEAK"]) * MEGABYTE / 60
    end = begun + float(os.environ["EVPLANNER_MINUTES"]) * 60
    meter = Meter(
        Path(os.environ["EVPLANNER_SAMPLES"]), iface.mainWindow(), iface.mapCanvas(),
        float(os.environ["EVPLANNER_EVERY"]),
        lambda: (sum(colleague.done.values()), len(colleague.session.sites.listed)),
    )
    while time.monotonic() < end:
        colleague.act()
        QTest.qWait(colleague.draw.randrange(200, 1200))
        # The message bar keeps what nobody closed.
        iface.messageBar().clearWidgets()
        kept.extend(b"." * (int(leak * (time.monotonic() - begun)) - len(kept)))
    wait_for(lambda: not colleague.session.runner.busy(), LONGEST)
    meter.stop()
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_Escape)
    RESULT.update(done=colleague.done, refused=colleague.refused, python_errors=errors, grown=meter.grown())


start(steps)
