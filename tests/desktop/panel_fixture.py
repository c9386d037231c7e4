"""The panel Potential on a project of its own, without a QGIS window around it."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtTest import QTest

SHORTEST_PATIENCE = 90
"""Seconds after which a test gives up at the earliest: on a busy machine all takes longer."""


def wait_until(condition, seconds=120) -> None:
    """Wait until ``condition()`` is true; Qt goes on working meanwhile."""
    for _ in range(max(seconds, SHORTEST_PATIENCE) * 20):
        if condition():
            return
        QTest.qWait(50)
    raise AssertionError(f"not after {seconds} s")


@pytest.fixture
def project(provider):
    """The project of QGIS, emptied: what runs in tasks finds its layers there."""
    project = QgsProject.instance()
    project.clear()
    yield project
    QTest.qWait(50)
    project.clear()


@pytest.fixture
def session(project):
    from evplanner_plugin.gui.session import Session

    session = Session(None, project)
    yield session
    session.release()
    sip.delete(session)


@pytest.fixture
def panel(session):
    """The panel, built, with nothing open."""
    from evplanner_plugin.gui.potential.potential_panel import PotentialPanel

    panel = PotentialPanel(session, "Potential")
    panel.ensure_built()
    yield panel
    panel.session.runner.cancel_all()
    panel.release()
    # At once: what is left for later would outlive QGIS itself at the end of the tests.
    sip.delete(panel)


@pytest.fixture
def shown(panel, session, lille):
    """The panel with Lille's workspace open and the map of the recipe made and read."""
    assert session.open(lille)
    panel.run()
    wait_until(lambda: panel.shown.table is not None and not session.runner.busy())
    return panel
