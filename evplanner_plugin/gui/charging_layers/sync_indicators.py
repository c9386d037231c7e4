"""Signs in the layer tree: what of each synced layer is in step, still to be sent, or in conflict."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.core import QgsLayerTree, QgsLayerTreeLayer
from qgis.gui import QgsLayerTreeViewIndicator
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QIcon

from ... import bundled
from ...documents.local_figures import counted, local_time
from ...documents.workspace_project import layers_of, source_of
from .sync_state import SyncState

if TYPE_CHECKING:
    from ..session import Session

IN_STEP, UNSENT, CONFLICT, NEVER = "in_step", "unsent", "conflict", "never"


class SyncIndicators(QObject):
    """One sign per synced layer of the workspace; a click leads to the panel, or to the conflicts."""

    def __init__(self, session: Session, state: SyncState, open_panel) -> None:
        super().__init__(session)
        self._session = session
        self._state = state
        self._open_panel = open_panel
        self._view = session.iface.layerTreeView()
        self._root = session.project.layerTreeRoot()
        self._icons = {
            name: QIcon(str(bundled.path("icons", f"sync_{name}.svg"))) for name in (IN_STEP, UNSENT, CONFLICT, NEVER)
        }
        self._signs: dict[QgsLayerTreeLayer, QgsLayerTreeViewIndicator] = {}
        self._kinds: dict[QgsLayerTreeViewIndicator, tuple[str, str]] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.show)
        state.changed.connect(self.show)
        self._root.addedChildren.connect(self._tree_changed)
        self._root.willRemoveChildren.connect(self._take_away)

    def release(self) -> None:
        """Take all signs away."""
        self._later.stop()
        self._state.changed.disconnect(self.show)
        self._root.addedChildren.disconnect(self._tree_changed)
        self._root.willRemoveChildren.disconnect(self._take_away)
        for node in list(self._signs):
            self._remove(node)

    def show(self) -> None:
        """Bring the signs up to date with what is known."""
        tables = {layer.id(): source_of(layer)[1] for layer in layers_of(self._session.project)}
        wanted = {
            node: tables[node.layerId()]
            for node in self._root.findLayers()
            if tables.get(node.layerId()) in self._state.statuses
        }
        for node in [node for node in self._signs if node not in wanted]:
            self._remove(node)
        for node, table in wanted.items():
            self._sign(node, table)

    def _sign(self, node: QgsLayerTreeLayer, table: str) -> None:
        sign = self._signs.get(node)
        if sign is None:
            sign = QgsLayerTreeViewIndicator(self)
            sign.clicked.connect(self._clicked)
            self._signs[node] = sign
        status = self._state.statuses[table]
        kind = kind_of(status)
        # A sign does not redraw itself when its icon changes: put it there anew.
        if self._kinds.get(sign, ("", ""))[0] != kind:
            if sign in self._kinds:
                self._view.removeIndicator(node, sign)
            sign.setIcon(self._icons[kind])
            self._view.addIndicator(node, sign)
        self._kinds[sign] = (kind, table)
        sign.setToolTip(self._words(status))

    def _words(self, status) -> str:
        lines = []
        if not status.synced_at:
            lines.append(self.tr("This layer has never been synced."))
        if status.conflicts:
            one = self.tr("{count} conflict: click to resolve it.")
            lines.append(counted(one, self.tr("{count} conflicts: click to resolve them."), status.conflicts))
        if status.unsent:
            one = self.tr("{count} change is still to be sent.")
            lines.append(counted(one, self.tr("{count} changes are still to be sent."), status.unsent))
        if not lines:
            lines.append(self.tr("Everything is sent."))
        if status.synced_at:
            lines.append(self.tr("Last sync: {time}").format(time=local_time(status.synced_at)))
        return "<br>".join(escape(line, quote=False) for line in lines)

    def _clicked(self, *_) -> None:
        kind, table = self._kinds.get(self.sender(), ("", ""))
        if kind == CONFLICT:
            self._session.show_conflicts(table)
        elif kind:
            self._open_panel()

    def _tree_changed(self, *_) -> None:
        """A layer was added or moved: sign it once QGIS has finished with the tree."""
        self._later.start()

    def _take_away(self, parent, first: int, last: int) -> None:
        """Nodes are about to go: QGIS must not be left with signs of theirs."""
        for child in parent.children()[first : last + 1]:
            nodes = [child] if QgsLayerTree.isLayer(child) else child.findLayers()
            for node in nodes:
                if node in self._signs:
                    self._remove(node)

    def _remove(self, node: QgsLayerTreeLayer) -> None:
        sign = self._signs.pop(node)
        if self._kinds.pop(sign, None) is not None:
            self._view.removeIndicator(node, sign)
        sign.deleteLater()


def kind_of(status) -> str:
    """Which sign a layer gets; what needs a person comes first."""
    if status.conflicts:
        return CONFLICT
    if not status.synced_at:
        return NEVER
    return UNSENT if status.unsent else IN_STEP
