"""Reading in the background: who asked is told, unless he is gone."""

from __future__ import annotations

import threading

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from evplanner_plugin.gui.background import read_in_background
from tests.desktop.panel_fixture import wait_until


class Asker(QObject):
    def __init__(self, told: list) -> None:
        super().__init__()
        self.told = told

    def take(self, result, problem) -> None:
        self.told.append((sip.isdeleted(self), result, problem))


def test_who_was_deleted_meanwhile_is_not_told(qgis_app):
    told, go_on = [], threading.Event()
    gone, there = Asker(told), Asker(told)
    for asker in (gone, there):
        read_in_background("reading", lambda: go_on.wait(20), asker.take)
    sip.delete(gone)
    go_on.set()
    wait_until(lambda: not QgsApplication.taskManager().countActiveTasks() and told, 20)
    assert told == [(False, True, None)]


def test_a_failure_is_told(qgis_app):
    told: list = []
    asker = Asker(told)
    read_in_background("reading", lambda: 1 / 0, asker.take)
    wait_until(lambda: told, 20)
    assert told[0][1] is None and isinstance(told[0][2], ZeroDivisionError)
