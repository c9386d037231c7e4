"""A row of the panel: how many of the recipe's layers are there, and the button to say which are meant."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ...errors import EvPlannerError
from ...scoring.recipes.recipe import Recipe
from ..panel import sentence_label, show_sentence, tool_button
from ..session import Session
from .role_layers import CELLS, Choice, RoleLayers
from .role_words import brings_candidates


class LayersRow(QWidget):
    """Holds who plays which role of the recipe. ``changed`` tells that the user said something else."""

    changed = pyqtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._recipe: Recipe | None = None
        self.layers = RoleLayers(session.project)
        self.count = sentence_label("EvPlannerLayersCount")
        self.missing = sentence_label("EvPlannerLayersUnchecked")
        self.button = tool_button(
            "EvPlannerLayers",
            self.tr("Layers…"),
            QgsApplication.getThemeIcon("/mActionAddLayer.svg"),
            self.tr("Say which layers the recipe works on, and which places it scores"),
        )
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.ask)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.missing)

    def look(self, recipe: Recipe | None, tables: Mapping[str, bool] | None = None) -> None:
        """Find the layers for ``recipe`` in the project and the workspace, and show how many there are.

        ``tables`` is what is known of the workspace's tables, see :meth:`RoleLayers.look`.
        """
        self._recipe = recipe
        try:
            self.layers.look(recipe, self._session.workspace(), tables)
        except EvPlannerError as reason:
            self._session.messages.error(reason)
        self._show()

    def reason(self) -> str:
        """What is still needed before the map can be made, "" when nothing is."""
        roles = self.layers.open_roles()
        if roles:
            titles = ", ".join(need.title for need in roles)
            return self.tr("Choose a layer for {roles} with “Layers…”.").format(roles=titles)
        if self._recipe is None or brings_candidates(self._recipe) or self._session.workspace() is not None:
            return ""
        if self.layers.choice.candidates == CELLS:
            return self.tr("Open a workspace in the panel Charging Layers, or choose places to score with “Layers…”.")
        return ""

    def ask(self) -> None:
        """Open the window in which the layers are chosen."""
        if self._recipe is None:
            return
        dialog = self.dialog()
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.choose(dialog.choice())
        dialog.deleteLater()

    def dialog(self):
        """The window, filled, not yet shown."""
        from .layers_dialog import LayersDialog

        # Layers may have been loaded since the recipe was chosen.
        self.look(self._recipe)
        return LayersDialog(self._recipe, self.layers, self._session.project, self._session.workspace(), self)

    def choose(self, choice: Choice) -> None:
        """Keep what the user said."""
        self.layers.choose(choice)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        found, wanted = self.layers.counts()
        self.button.setEnabled(self._recipe is not None)
        text = self.tr("Layers: {found} of {wanted} found").format(found=found, wanted=wanted) if wanted else ""
        show_sentence(self.count, text)
        missing = self.layers.unchecked()
        rules = sum(len(need.rules) for need in missing)
        sentence = self.tr("Without {layers}: {rules} rules are not checked.").format(
            layers=", ".join(need.title for need in missing), rules=rules
        )
        show_sentence(self.missing, sentence if missing else "")
