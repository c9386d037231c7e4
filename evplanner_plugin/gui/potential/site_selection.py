"""Selecting sites from a potential map, and proposing the selected ones or the best at once."""

from __future__ import annotations

import json
from collections.abc import Mapping

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ...algorithms.styles.selection_style import style_selection
from ...documents.local_figures import number
from ...documents.workspace_project import layer_of
from .. import settings
from ..layer_placement import hide_layers, insert_below_sites
from ..session import Session
from ..sites.propose.proposed_words import proposed_sentence
from .site_choice import BEST, SiteChoice, existing_points


class SiteSelection(QObject):
    """Holds the layer of selected sites. ``changed`` tells that there is another one, or none any more."""

    changed = pyqtSignal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.layer_id = ""
        self._potential_id = ""

    def layer(self) -> QgsVectorLayer | None:
        """The layer of selected sites, while it is in the project."""
        return self._session.project.mapLayer(self.layer_id) if self.layer_id else None

    def forget(self) -> None:
        """The layer is being removed from the project."""
        self.layer_id = ""
        self.changed.emit()

    def select(
        self,
        potential: QgsVectorLayer,
        weights: Mapping[str, float],
        choice: SiteChoice | int,
        spacing: float | None = None,
        *,
        propose: bool = False,
    ) -> None:
        """Select sites under ``weights``, as a layer: by a choice, or the best ``choice`` ones ``spacing`` m apart.

        With ``propose`` they go into the workspace at once.
        """
        refusal = self._refusal() if propose else ""
        if refusal:
            self._refuse(refusal)
            return
        wanted = SiteChoice.of(choice, spacing)
        potential_id = potential.id()
        parameters = {
            "POTENTIAL": potential.id(),
            **wanted.parameters(),
            "WEIGHTS": json.dumps(dict(weights)),
            "OUTPUT": "TEMPORARY_OUTPUT",
        }
        streets = layer_of(self._session.project, "street")
        if streets is not None:
            parameters["STREETS"] = streets.id()
        if wanted.method != BEST:
            parameters.update(self._covering(potential, wanted))
        self._session.runner.run(
            "selectsites",
            parameters,
            title=self.tr("Select sites"),
            on_success=lambda run: self._selected(run, potential_id, propose),
        )

    def ask_best(self, potential: QgsVectorLayer, weights: Mapping[str, float], choice, parent: QWidget) -> None:
        """Ask how many of the best places are to be proposed at once, at first as ``choice`` says, and do it."""
        from .propose_best_dialog import ProposeBestDialog

        dialog = ProposeBestDialog(choice, parent)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.select(potential, weights, dialog.count.value(), dialog.spacing.value(), propose=True)
        dialog.deleteLater()

    def _covering(self, potential: QgsVectorLayer, wanted: SiteChoice) -> dict:
        """The layers that covering needs: the demand, and the existing points of the map's own recipe."""
        from ...algorithms.styles.potential_style import recipe_of

        demand = layer_of(self._session.project, "demand")
        layers = {"DEMAND": wanted.demand or (demand.id() if demand is not None else None)}
        workspace = self._session.workspace()
        if workspace is not None:
            layers["EXISTING"] = existing_points(recipe_of(potential), workspace.path)
        return layers

    def propose(self) -> None:
        """Write the selected places into the workspace as proposed sites."""
        workspace, selection, person = self._session.workspace(), self.layer(), settings.author()
        if workspace is None or selection is None:
            return
        refusal = self._refusal()
        if refusal:
            self._refuse(refusal)
            return
        parameters = {
            "WORKSPACE": str(workspace.path),
            "SITES": selection.id(),
            "ACTOR": person.name,
            "ROLE": person.role,
            "DEPARTMENT": person.department,
        }
        if self._session.project.mapLayer(self._potential_id) is not None:
            parameters["POTENTIAL"] = self._potential_id
        self._session.runner.run(
            "proposesites", parameters, title=self.tr("Propose sites"), on_success=self._proposed
        )

    def _refusal(self) -> str:
        """Why nothing can be proposed now; empty when it can."""
        if self._session.workspace() is None:
            return self.tr("Open a workspace first, in the panel Charging Layers.")
        if not settings.author().complete():
            return self.tr("Say in the options who you are before you propose sites.")
        return self._session.refuse_while_editing()

    def _refuse(self, refusal: str) -> None:
        action = None if settings.author().complete() else (self.tr("Options…"), self._session.show_options)
        self._session.messages.error(refusal, action=action)

    def _selected(self, run, potential_id: str, propose: bool) -> None:
        layer = run.take_layer()
        if layer is None:
            self._session.messages.error(self.tr("The selected sites cannot be opened."))
            return
        layer.setName(self.tr("Selected sites"))
        style_selection(layer)
        self._session.project.addMapLayer(layer, False)
        insert_below_sites(self._session.project, layer)
        self.layer_id, self._potential_id = layer.id(), potential_id
        if propose and layer.featureCount():
            self.changed.emit()
            self.propose()
            return
        told = [
            run.results.get("SUMMARY")
            or self.tr("{count} sites selected.").format(count=number(layer.featureCount())),
            *run.feedback.warnings,
            self.tr("“Propose These” writes them into the workspace."),
        ]
        self._session.messages.success("\n".join(told))
        self.changed.emit()

    def _proposed(self, run) -> None:
        # The sites are in the workspace's own layer now.
        hide_layers(self._session.project, [self.layer()])
        self._session.workspace_written()
        self._session.messages.success("\n".join([proposed_sentence(run.results), *run.feedback.warnings]))
