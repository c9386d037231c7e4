"""Reading in the background: who asked is told, unless he is gone."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
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


STORY = Path(__file__).with_name("first_import_story.py")


def test_packages_used_for_the_first_time_in_tasks_do_not_crash_qgis():
    ended = first_imports()
    assert ended.returncode == 0, ended.stderr


@pytest.mark.skipif(sys.version_info[:2] != (3, 13), reason="only Python 3.13 never forgives it")
def test_the_check_sees_the_crash():
    """Negative control: without our help it ends as it did in the window."""
    assert first_imports("unseen").returncode < 0


def first_imports(*words: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, STORY, *words], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True,
        text=True, timeout=120,
    )
