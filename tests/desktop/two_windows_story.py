"""Runs inside QGIS: one of two colleagues, each at a window of their own, who work in one workspace at the same time.

EVPLANNER_PART is “lies” or “omar”. What one tells the other goes through files in EVPLANNER_FOLDER.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, child, click, dock, picture, start, wait_for
from qgis.core import QgsPointXY
from qgis.PyQt.QtTest import QTest

PEOPLE = {"lies": ("Lies", "planner", "spatial_planning"), "omar": ("Omar", "adviser", "police")}
PART = os.environ["EVPLANNER_PART"]
OTHER = next(part for part in PEOPLE if part != PART)
PLACE = Path(os.environ["EVPLANNER_FOLDER"])
ROUNDS = 4


def tell(what: str) -> None:
    (PLACE / f"{PART} {what}").touch()


def heard(what: str) -> None:
    wait_for((PLACE / f"{OTHER} {what}").exists, 180, f"{OTHER}: {what}")


class Colleague:
    """What one does at the window."""

    def __init__(self) -> None:
        from evplanner.evplanner_plugin.gui import settings

        self.author = settings.Author(*PEOPLE[PART])
        settings.set_author(self.author)
        self.refused: list[str] = []
        if not dock("EvPlannerChargingLayersPanel").open_workspace(os.environ["EVPLANNER_WORKSPACE"]):
            raise AssertionError("the workspace cannot be opened")
        self.panel = dock("EvPlannerSitesPanel")
        self.session = self.panel.session
        self.session.sites.ensure_read()
        self.settle()
        wait_for(lambda: self.session.guard._known is not None, 60, "the file is followed")

    def settle(self) -> None:
        wait_for(lambda: not self.session.sites.reading, 60, "the sites are read")

    def propose(self, name: str, x: float) -> None:
        """Draw a site and save it."""
        self.session.edits.add_site(QgsPointXY(x, 213_540), {"name": name}, {}, self.author)
        self.save()

    def say(self, site: str, kind: str, payload: dict) -> None:
        """Mark or comment, and save."""
        self.session.edits.add_entry(site, kind, payload, self.author)
        self.save()

    def save(self) -> None:
        """Press Save until it is saved; what is said where it is not goes into ``refused``."""
        for _ in range(20):
            self.press_save()
            if not self.session.edits.unsaved():
                return
            self.refused.append(self.session.messages.last_error)
            QTest.qWait(300)
        raise AssertionError(f"never saved: {self.refused[-1]}")

    def press_save(self) -> None:
        QTest.qWait(100)
        button = child(self.panel, "EvPlannerSave")
        wait_for(button.isEnabled, 30, "there is something to save")
        click(button)

    def comments(self) -> list[str]:
        """What is said of the first site, as this window knows it."""
        state = self.session.sites.state(self.session.sites.current)
        return sorted(comment.payload["text"] for comment in state.comments) if state is not None else []


def steps() -> None:
    who = Colleague()
    common = meet(who)
    both_at_once(who, common)
    one_waits(who, common)
    RESULT["refused"] = who.refused
    RESULT["sites"] = sorted(site.name for site in who.session.sites.listed)


def meet(who: Colleague) -> str:
    """Lies proposes a site; Omar sees it appear without doing anything."""
    tell("ready")
    heard("ready")
    if PART == "lies":
        who.propose("together", 182_500)
    wait_for(lambda: len(who.session.sites.listed) == 1, 60, "the site appears")
    (site,) = who.session.sites.listed
    who.panel.select_site(site.row.id)
    tell("sees the site")
    heard("sees the site")
    return site.row.id


def both_at_once(who: Colleague, common: str) -> None:
    """Comment, mark and propose, as fast as can be, both of them."""
    for number in range(ROUNDS):
        who.say(common, "commented", {"text": f"{PART} {number}"})
        who.say(common, "marked", {"mark": ("up", "question")[number % 2], "reason": "", "remark": f"{number}"})
        who.propose(f"{PART} {number}", 182_600 + 50 * number)
    tell("is done")
    heard("is done")
    wait_for(lambda: len(who.session.sites.listed) == 1 + 2 * ROUNDS, 60, "the other's sites appear")
    wait_for(lambda: len(who.comments()) == 2 * ROUNDS, 60, f"the other's comments appear: {who.comments()}")
    RESULT["comments"] = who.comments()
    picture(f"two_windows_{PART}")


def one_waits(who: Colleague, common: str) -> None:
    """While Lies's QGIS writes something long, Omar's cannot: it says so, keeps what he typed, and saves it later."""
    if PART == "lies":
        with closing(sqlite3.connect(os.environ["EVPLANNER_WORKSPACE"], isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            tell("writes")
            heard("was told")
            connection.execute("ROLLBACK")
        tell("wrote")
    else:
        heard("writes")
        who.session.edits.add_entry(common, "commented", {"text": "typed meanwhile"}, who.author)
        who.press_save()
        RESULT["told"] = who.session.messages.last_error
        RESULT["kept"] = [who.session.edits.unsaved(), "typed meanwhile" in who.comments()]
        picture("two_windows_told")
        tell("was told")
        heard("wrote")
        who.save()
    wait_for(lambda: "typed meanwhile" in who.comments(), 60, "what was typed meanwhile appears")
    tell("sees all")
    heard("sees all")


start(steps)
