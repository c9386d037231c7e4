"""The four panels fit a column of 320 pixels in three languages, and letters of twice the size cut no word."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QMainWindow, QPushButton, QSizePolicy, QToolButton

from tests.desktop.documents_fixture import choices, decided, decided_file  # noqa: F401 (fixtures)
from tests.desktop.panel_fixture import project, session, wait_until  # noqa: F401 (fixtures)

pytestmark = pytest.mark.desktop

I18N = Path(__file__).resolve().parents[2] / "i18n"
PANEL, CONTENT = 320, 300
LETTERS = 9.0
"""Points of the letters of a desktop at 100 %."""


@pytest.fixture
def letters(qgis_app):
    """A function that sets the size of all letters."""
    before = QgsApplication.font()

    def take(scale: float) -> None:
        font = QFont("DejaVu Sans")  # wider than the fonts of Windows and macOS
        font.setPointSizeF(LETTERS * scale)
        QgsApplication.setFont(font)

    yield take
    QgsApplication.setFont(before)


@pytest.fixture
def language():
    """A function that puts the interface into a language."""
    installed = []

    def take(code: str) -> None:
        if code != "en":
            translator = QTranslator()
            assert translator.load(str(I18N / f"evplanner_{code}.qm"))
            QCoreApplication.installTranslator(translator)
            installed.append(translator)

    yield take
    for translator in installed:
        QCoreApplication.removeTranslator(translator)


def panels_of(session):  # noqa: F811
    from evplanner_plugin.gui.charging_layers.charging_layers_panel import ChargingLayersPanel
    from evplanner_plugin.gui.dashboard.dashboard_panel import DashboardPanel
    from evplanner_plugin.gui.potential.potential_panel import PotentialPanel
    from evplanner_plugin.gui.sites.sites_panel import SitesPanel

    panels = [made(session, "Panel") for made in (ChargingLayersPanel, PotentialPanel, SitesPanel, DashboardPanel)]
    for panel in panels:
        panel.ensure_built()
    return panels


def cut(panel) -> list[str]:
    """Visible words of ``panel`` that do not fit where they stand, and are not told by a tool tip."""
    problems = []
    content = panel.area.widget()
    for widget in panel.widget().findChildren((QLabel, QAbstractButton)):
        text = widget.text() if hasattr(widget, "text") else ""
        if not text or not widget.isVisible() or (widget.visibleRegion().isEmpty() and not widget.height()):
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            short = widget.height() < widget.heightForWidth(widget.width())
        else:
            hint = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
            short = widget.width() < hint.width() or widget.height() < min(hint.height(), widget.fontMetrics().height())
            if short and widget.height() >= widget.fontMetrics().height():
                short = text not in widget.toolTip() and not widget.toolTip()
        if content.isAncestorOf(widget):
            right = widget.mapTo(content, widget.rect().topRight()).x()
            short = short or right >= content.width()
        if short:
            place = f"{widget.width()} x {widget.height()}"
            problems.append(f"{widget.objectName() or type(widget).__name__}: {text!r} in {place}")
    return problems


def later_too_wide(panel, most: int) -> list[str]:
    """Buttons that are hidden now and would not fit when their time comes."""
    return [
        f"{button.objectName()}: {button.text()!r} {button.sizeHint().width()}"
        for button in panel.area.widget().findChildren((QPushButton, QToolButton))
        if button.sizeHint().width() > most and button.sizePolicy().horizontalPolicy() != QSizePolicy.Policy.Ignored
    ]


@pytest.mark.parametrize("code", ["en", "nl", "fr"])
def test_panels_fit_a_narrow_column_in_every_language_and_size(session, decided, letters, language, code):  # noqa: F811
    language(code)
    for scale in (1.0, 1.5, 2.0):
        letters(scale)
        panels = panels_of(session)
        if session.workspace() is None:
            assert session.open(decided)
        wait_until(lambda: len(session.sites.listed) == 4 and not session.sites.reading)
        found = {}
        for panel in panels:
            panel.resize(PANEL, 700)
            panel.show()
            QTest.qWait(80)
            if hasattr(panel, "select_site"):
                panel.select_site(session.sites.listed[0].id)
                QTest.qWait(80)
            content, area = panel.area.widget(), panel.area
            name = f"{type(panel).__name__} at {scale:.0%}"
            needed = content.minimumSizeHint().width()
            if scale == 1.0:
                assert needed <= CONTENT and panel.width() == PANEL, (name, needed, panel.width())
            # Nothing scrolls sideways: the panel is as wide as what it holds, and the rest is beneath.
            assert area.viewport().width() >= needed, name
            assert content.height() <= area.viewport().height() or area.verticalScrollBar().maximum() > 0, name
            for _ in range(20):
                if not cut(panel):
                    break
                QTest.qWait(50)  # labels that wrap find their height in a few turns
            found[name] = cut(panel) + later_too_wide(panel, round(CONTENT * scale))
        for panel in panels:
            panel.session.runner.cancel_all()
            panel.hide()
            panel.release()
            sip.delete(panel)
        assert not any(found.values()), found


def test_the_question_mark_in_the_title_has_the_colour_of_the_words(session):  # noqa: F811
    from qgis.PyQt.QtGui import QColor, QPalette

    from evplanner_plugin.gui.dashboard.dashboard_panel import DashboardPanel

    panel = DashboardPanel(session, "Dashboard")
    dark = QPalette(QColor("#323232"))
    for role in (QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        dark.setColor(role, QColor("#f0f0f0"))
    panel.setPalette(dark)
    window = QMainWindow()
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    window.show()
    QTest.qWait(50)
    button = panel.help_button
    drawn = button.grab().toImage()
    pixels = [drawn.pixelColor(x, y).lightness() for x in range(drawn.width()) for y in range(drawn.height())]
    assert button.isVisible() and max(pixels) > 180 and min(pixels) < 90
    panel.hide()
    panel.release()
    sip.delete(window)
