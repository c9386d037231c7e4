"""Drawing sites on the map: a click, its facts read in the background, one act in the layers."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog

from ....errors import EvPlannerError
from ... import settings
from ...background import read_in_background
from ...session import Session
from .draw_site_tool import DrawSiteTool
from .remark_dialog import RemarkDialog

DRAW, COUNTER, MOVE = "draw", "counter", "move"
"""What a click does: a new site, one in the place of another, or another place for one that is there."""

_SAME_PLACE = 0.5
"""Metres within which a second click, while the first is being read, is a double click."""


@dataclass(frozen=True)
class _Click:
    """A click that is being read: where (in the sites' CRS), what it is for, in which workspace."""

    point: QgsPointXY
    purpose: str
    site_id: str
    path: str


class Proposals(QObject):
    """Keeps the tool. ``proposed`` brings the id of a new site, ``moved`` of one that was moved, ``active_changed``
    whether the tool is in the user's hand."""

    proposed = pyqtSignal(str)
    moved = pyqtSignal(str)
    active_changed = pyqtSignal(bool)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tool: DrawSiteTool | None = None
        self._former = None
        self._purpose, self._site_id = DRAW, ""
        self._reading: dict[int, tuple[_Click, Callable[[], None]]] = {}
        self._clicks = 0
        self.dialog: RemarkDialog | None = None

    @property
    def active(self) -> bool:
        """Whether the tool is in the user's hand."""
        iface = self._session.iface
        return self._tool is not None and iface is not None and iface.mapCanvas().mapTool() is self._tool

    @property
    def tool(self) -> DrawSiteTool | None:
        """The map tool, once it has been used."""
        return self._tool

    def start(self, counter_to: str = "") -> bool:
        """Let the user draw sites, or one in the place of the site ``counter_to``; whether that can be done.

        Why not, has been said then.
        """
        purpose = COUNTER if counter_to else DRAW
        kinds = ("proposed", "counter_proposed") if counter_to else ("proposed",)
        return self._begin(purpose, counter_to, kinds)

    def start_moving(self, site_id: str) -> bool:
        """Let the user put the site ``site_id`` somewhere else; whether that can be done."""
        return self._begin(MOVE, site_id, ("moved",))

    def stop(self) -> None:
        """Put the tool away; what has been clicked is still added."""
        if not self.active:
            return
        canvas = self._session.iface.mapCanvas()
        canvas.unsetMapTool(self._tool)
        if self._former is not None:
            canvas.setMapTool(self._former)

    def release(self) -> None:
        """Let go of the map and of everything that is being read."""
        for _, give_up in self._reading.values():
            give_up()
        self._reading.clear()
        if self.dialog is not None:
            self.dialog.reject()
        if self._tool is not None:
            self._tool.deactivated.disconnect(self._put_away)
            self._session.iface.mapCanvas().unsetMapTool(self._tool)
            self._tool.deleteLater()
            self._tool = None

    def place_at(self, point: QgsPointXY) -> None:
        """Do at ``point`` (in the CRS of the sites' layer) what the tool is for, as a click would."""
        from ....algorithms.site_facts import FactSources, read_facts

        workspace, layer = self._session.workspace(), self._session.edits.sites_layer()
        if workspace is None or layer is None:
            self._session.messages.error(self.tr("Open a workspace first, in the panel Charging Layers."))
            self.stop()
            return
        if any(click.point.distance(point) < _SAME_PLACE for click, _ in self._reading.values()):
            return  # the second half of a double click
        click = _Click(point, self._purpose, self._site_id, str(workspace.path))
        sources = FactSources.of(self._session.project, workspace.path)
        self._clicks += 1
        number = self._clicks
        place = [[point.x(), point.y()]]
        give_up = read_in_background(
            self.tr("Look around the new site"),
            lambda: read_facts(workspace, sources, place),
            lambda reading, problem: self._read(number, reading, problem),
        )
        self._reading[number] = (click, give_up)
        if click.purpose != DRAW:
            self.stop()

    def busy(self) -> bool:
        """Whether the surroundings of a click are being read."""
        return bool(self._reading)

    def _begin(self, purpose: str, site_id: str, kinds: tuple[str, ...]) -> bool:
        refusal = self._refusal(site_id, kinds)
        if refusal:
            self._session.messages.error(refusal)
            return False
        canvas = self._session.iface.mapCanvas()
        self._purpose, self._site_id = purpose, site_id
        if self._tool is None:
            self._tool = DrawSiteTool(canvas, self._session.project)
            self._tool.drawn.connect(self.place_at)
            self._tool.nowhere.connect(self._nowhere)
            self._tool.left.connect(self.stop)
            self._tool.deactivated.connect(self._put_away)
        if not self.active:
            self._former = canvas.mapTool()
        self._tool.begin(self._session.edits.sites_layer().crs(), self._anchor(site_id))
        canvas.setMapTool(self._tool)
        canvas.setFocus()
        self.active_changed.emit(True)
        return True

    def _refusal(self, site_id: str, kinds: tuple[str, ...]) -> str:
        """Why nothing can be drawn now; empty when it can."""
        person, process = settings.author(), self._session.sites.process
        if self._session.iface is None:
            return self.tr("There is no map to draw on.")
        if self._session.workspace() is None or self._session.edits.sites_layer() is None:
            return self.tr("Open a workspace first, in the panel Charging Layers.")
        if not person.complete():
            return self.tr("Say who you are before you propose, mark or decide.")
        if not all(process.may(person.role, kind) for kind in kinds):
            return self.tr("Your role may not do this.")
        if site_id and self._session.sites.listed_site(site_id) is None:
            return self.tr("The site is no longer there.")
        return ""

    def _anchor(self, site_id: str) -> QgsPointXY | None:
        """Where the site lies from which the line goes."""
        listed = self._session.sites.listed_site(site_id) if site_id else None
        if listed is None or listed.row.x is None or listed.row.y is None:
            return None
        return QgsPointXY(listed.row.x, listed.row.y)

    def _read(self, number: int, reading, problem: Exception | None) -> None:
        """The surroundings of a click are known (main thread)."""
        click, _ = self._reading.pop(number)
        if problem is not None:
            self._session.messages.error(problem if isinstance(problem, EvPlannerError) else str(problem))
            return
        workspace = self._session.workspace()
        if workspace is None or str(workspace.path) != click.path:
            return  # another workspace has been opened meanwhile
        facts = reading.facts[0]
        if not facts.inside:
            self._session.messages.error(
                self.tr("This place lies outside {municipality}; nothing was added.").format(
                    municipality=workspace.municipality
                )
            )
        elif click.purpose == MOVE:
            self._move(click)
        elif click.purpose == COUNTER:
            self._ask_why(click, facts)
        else:
            self._add(click, facts)

    def _add(self, click: _Click, facts, remark: str = "") -> None:
        origin = self._origin(click.site_id)
        values = {**facts.columns(), "name": self._name(facts), "origin": origin}
        payload = {"origin": origin, "facts": facts.payload()}
        try:
            site_id = self._session.edits.add_site(
                click.point, values, payload, settings.author(), counter_to=click.site_id, remark=remark
            )
        except EvPlannerError as reason:
            self._session.messages.error(reason)
            return
        self.proposed.emit(site_id)

    def _move(self, click: _Click) -> None:
        try:
            self._session.edits.move_site(click.site_id, click.point, settings.author())
        except EvPlannerError as reason:
            self._session.messages.error(reason)
            return
        self.moved.emit(click.site_id)

    def _ask_why(self, click: _Click, facts) -> None:
        listed = self._session.sites.listed_site(click.site_id)
        question = self.tr("Why is this place better than {name}?").format(name=listed.name if listed else "–")
        required = self._session.sites.process.reason_required("counter_proposed")
        self.dialog = RemarkDialog(
            self.tr("Counter-Proposal"), question, required, self._session.iface.mainWindow()
        )
        self.dialog.finished.connect(lambda result: self._answered(click, facts, result))
        self.dialog.open()

    def _answered(self, click: _Click, facts, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        remark = dialog.remark()
        dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted:
            self._add(click, facts, remark)

    def _name(self, facts) -> str:
        """The address, else a number; with another number where a site is already called so."""
        taken = {listed.row.name for listed in self._session.sites.listed}
        if not facts.street:
            numbers = itertools.count(len(taken) + 1)
            names = (self.tr("Site {number}").format(number=number) for number in numbers)
        else:
            others = (f"{facts.address} ({number})" for number in itertools.count(2))
            names = itertools.chain([facts.address], others)
        return next(name for name in names if name not in taken)

    def _origin(self, counter_to: str) -> str:
        """A counter-proposal answers the same question as the site it is meant to replace."""
        listed = self._session.sites.listed_site(counter_to) if counter_to else None
        return (listed.row.origin if listed else "") or self._session.sites.process.origins[0]

    def _nowhere(self) -> None:
        self._session.messages.error(self.tr("This place cannot be shown in the coordinate system of the sites."))

    def _put_away(self) -> None:
        self.active_changed.emit(False)
