"""The panel *Potential*: a recipe, its weights, the map it makes, and why a place scores as it does."""

from __future__ import annotations

import json

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from .layer_placement import hide_layers, insert_below_sites
from .panel import Panel, sentence_label, show_sentence
from .site_selection import SiteSelection

SLIDER_PAUSE = 80
"""Milliseconds to wait for the slider to rest before the map is drawn again."""


class PotentialPanel(Panel):
    """Recipe, sliders, run, ranked list and explanation."""

    OBJECT_NAME = "EvPlannerPotentialPanel"

    def build(self, layout: QVBoxLayout) -> None:
        """Make the widgets; numerical packages are first imported here."""
        from .ranking_group import RankingGroup
        from .recipe_box import RecipeBox
        from .shown_potential import ShownPotential
        from .weight_sliders import WeightSliders
        from .why_view import WhyView

        self._run = None
        self._recipe = None
        self._explained: int | None = None
        self._warnings: list[str] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SLIDER_PAUSE)
        self._pause.timeout.connect(self._apply_weights)

        # A moment later, when the explanation has got its height.
        self._reveal = QTimer(self)
        self._reveal.setSingleShot(True)
        self._reveal.timeout.connect(lambda: self.area.ensureWidgetVisible(self.why, 0, 0))
        self.shown = ShownPotential(self.session.project, self)
        self.shown.read.connect(self._read)
        self.shown.row_selected.connect(self._selected_on_map)
        self.selection = SiteSelection(self.session, self)
        self.selection.changed.connect(self._update_state)
        self.recipes = RecipeBox(self.session)
        self.sliders = WeightSliders()
        self.ranking = RankingGroup()
        self.why = WhyView()
        recipe_group = QgsCollapsibleGroupBox(self.tr("Recipe"))
        recipe_group.setObjectName("EvPlannerRecipeGroup")
        QVBoxLayout(recipe_group).addWidget(self.recipes)
        weights_group = QgsCollapsibleGroupBox(self.tr("Weights"))
        weights_group.setObjectName("EvPlannerWeightsGroup")
        column = QVBoxLayout(weights_group)
        column.addWidget(self.sliders)
        column.addLayout(self._run_row())
        self.state = sentence_label("EvPlannerPotentialState")
        column.addWidget(self.state)
        layout.addWidget(recipe_group)
        layout.addWidget(weights_group)
        layout.addWidget(self.ranking, 1)
        layout.addWidget(self.why)

        self.recipes.recipe_changed.connect(self._recipe_changed)
        self.sliders.weights_changed.connect(lambda weights: self._pause.start())
        self.ranking.chosen.connect(self._row_chosen)
        self.ranking.zoom_wanted.connect(self.zoom)
        self.ranking.select_button.clicked.connect(self._ask_selection)
        self.ranking.propose_button.clicked.connect(self.selection.propose)
        self.session.workspace_changed.connect(self._workspace_changed)
        self.session.project.layersWillBeRemoved.connect(self._layers_removed)
        if self.session.iface is not None:
            self.session.iface.currentLayerChanged.connect(self.adopt)
        self._workspace_changed()

    def release(self) -> None:
        """Stop following the project and the map."""
        if not self.built:
            return
        self._pause.stop()
        self._reveal.stop()
        self._forget_layer()
        self.session.project.layersWillBeRemoved.disconnect(self._layers_removed)
        if self.session.iface is not None:
            self.session.iface.currentLayerChanged.disconnect(self.adopt)

    def layer(self) -> QgsVectorLayer | None:
        """The potential layer that is shown in the list."""
        return self.shown.layer()

    def run(self) -> None:
        """Make the potential map as a task; a second press while it runs cancels it."""
        if self._run is not None:
            self._run.cancel()
            return
        workspace = self.session.workspace()
        if workspace is None or self.recipes.recipe is None:
            self._update_state()
            return
        self.progress.setValue(0)
        # The sliders may move while it runs: this is what the result will have been made with.
        self._recipe = self.recipes.recipe.with_weights(self.sliders.weights())
        self._run = self.session.runner.run(
            "potential",
            {
                "WORKSPACE": str(workspace.path),
                "RECIPE": self.recipes.reference(),
                "WEIGHTS": json.dumps(self._recipe.weights),
                "OUTPUT": "TEMPORARY_OUTPUT",
            },
            title=self.tr("Potential map"),
            on_success=self._computed,
            on_failure=self._failed,
        )
        if self._run is not None:
            self._run.progressed.connect(lambda percent: self.progress.setValue(int(percent)))
        self._update_state()

    def adopt(self, layer) -> None:
        """Show ``layer`` in the list when it is a potential map."""
        from ..algorithms.base import error_sentence
        from ..algorithms.potential_style import recipe_of
        from ..errors import EvPlannerError
        from .potential_result import is_potential

        if not is_potential(layer) or layer.id() == self.shown.layer_id:
            return
        try:
            recipe = recipe_of(layer)
        except EvPlannerError as reason:
            show_sentence(self.state, error_sentence(reason))
            return
        self._forget_layer()
        if self.recipes.recipe is None or not _same_criteria(self.recipes.recipe, recipe):
            self.recipes.choose(recipe.to_json())
        self.sliders.blockSignals(True)
        self.sliders.set_weights(recipe.weights)
        self.sliders.blockSignals(False)
        self.shown.show(layer, recipe)
        self._update_state()

    def select_sites(self, count: int, spacing: float) -> None:
        """Select the best ``count`` places under the sliders' weights, at least ``spacing`` metres apart."""
        if self.layer() is not None:
            self.selection.select(self.layer(), self.sliders.weights(), count, spacing)

    def _run_row(self) -> QHBoxLayout:
        self.run_button = QPushButton(self.tr("&Run"))
        self.run_button.setObjectName("EvPlannerRun")
        self.run_button.clicked.connect(self.run)
        self.reset_button = QPushButton(self.tr("Reset &Weights"))
        self.reset_button.setObjectName("EvPlannerResetWeights")
        self.reset_button.setToolTip(self.tr("Back to the recipe's own weights"))
        self.reset_button.clicked.connect(self._reset_weights)
        self.progress = QProgressBar()
        self.progress.setObjectName("EvPlannerRunProgress")
        self.progress.setRange(0, 100)
        self.progress.hide()
        row = QHBoxLayout()
        row.addWidget(self.run_button, 1)
        row.addWidget(self.progress, 1)
        row.addWidget(self.reset_button, 1)
        return row

    def zoom(self) -> None:
        """Zoom the map to the selected place and its surroundings."""
        layer, row = self.layer(), self.ranking.selected_row()
        if layer is None or row < 0 or self.session.iface is None:
            return
        canvas = self.session.iface.mapCanvas()
        feature = layer.getFeature(self.ranking.model.feature_id(row))
        box = canvas.mapSettings().layerExtentToOutputExtent(layer, feature.geometry().boundingBox())
        canvas.setExtent(box.buffered(4 * max(box.width(), box.height(), 25.0)))
        canvas.refresh()
        canvas.flashFeatureIds(layer, [feature.id()])

    def _computed(self, run) -> None:
        from ..algorithms.base import language
        from ..algorithms.potential_style import style_potential
        from ..scoring.recipe import localised
        from .potential_result import is_potential

        self._run = None
        self._warnings = run.feedback.warnings
        layer = run.take_layer()
        if layer is None:
            self._failed(self.tr("The potential map cannot be opened."))
            return
        layer.setName(self.tr("Potential – {recipe}").format(recipe=localised(self._recipe.title, language())))
        style_potential(layer, self._recipe, language=language())
        project = self.session.project
        # An earlier map is hidden, not removed.
        hide_layers(project, [other for other in project.mapLayers().values() if is_potential(other)])
        project.addMapLayer(layer, False)
        insert_below_sites(project, layer)
        self.adopt(layer)
        self._update_state()

    def _failed(self, sentence: str) -> None:
        self._run = None
        self._update_state()
        if sentence:
            show_sentence(self.state, sentence)

    def _read(self) -> None:
        """Show what was read of the layer (main thread)."""
        table = self.shown.table
        if table is None:
            show_sentence(self.state, self.tr("The potential map cannot be read. Run it again."))
            return
        self.ranking.model.set_table(table, self.shown.street_names())
        self._apply_weights()
        struck = int((table.reason != "").sum())
        counts = self.tr("{count} places, {struck} of them struck by a rule.").format(
            count=len(table.cell), struck=struck
        )
        show_sentence(self.state, "\n".join([counts, *self._warnings]))
        self._warnings = []
        self._update_state()

    def _apply_weights(self) -> None:
        """Recolour the map and sort the list under the sliders' weights; no feature is written."""
        from ..algorithms.potential_style import set_weights

        layer = self.layer()
        if layer is None or self.shown.table is None:
            return
        weights = self.sliders.weights()
        set_weights(layer, weights)
        chosen = self._explained
        self.ranking.model.set_weights(weights)
        if chosen is not None:
            self._explain(chosen)
            self.ranking.show_selected(self.ranking.model.listed_row(int(self.shown.table.feature_id[chosen])))
        self._update_state()

    def _explain(self, row: int | None) -> None:
        """Explain the candidate in ``row`` of the result table."""
        self._explained = row
        if row is None or self.shown.table is None:
            self.why.clear()
        else:
            self.why.explain(self.recipes.recipe, self.shown.table, row, self.sliders.weights())

    def _row_chosen(self, row: int) -> None:
        self._explain(self.ranking.model.table_row(row))
        self._reveal.start()
        if self.layer() is not None:
            self.layer().selectByIds([self.ranking.model.feature_id(row)])
        self._update_state()

    def _selected_on_map(self, row: int) -> None:
        """A cell was selected on the map: explain it, also when a rule struck it."""
        if self._explained == row:
            return
        self._explain(row)
        self.ranking.show_selected(self.ranking.model.listed_row(int(self.shown.table.feature_id[row])))
        self._update_state()

    def _ask_selection(self) -> None:
        from .select_sites_dialog import SelectSitesDialog

        choice = self.recipes.recipe.select
        dialog = SelectSitesDialog(choice.count, choice.spacing, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.select_sites(dialog.count.value(), dialog.spacing.value())

    def _reset_weights(self) -> None:
        if self.recipes.recipe is not None:
            self.sliders.set_weights(self.recipes.recipe.weights)

    def _recipe_changed(self) -> None:
        from ..algorithms.base import language
        from ..algorithms.potential_style import recipe_of
        from ..scoring.recipe import localised
        from .weight_sliders import Weighted

        recipe = self.recipes.recipe
        criteria = recipe.criteria if recipe is not None else ()
        self.sliders.set_criteria(
            [
                Weighted(c.key, localised(c.title, language()), localised(c.explanation, language()), c.weight)
                for c in criteria
            ]
        )
        layer = self.layer()
        if layer is not None and (recipe is None or not _same_criteria(recipe, recipe_of(layer))):
            self._forget_layer()
        self._apply_weights()
        self._update_state()

    def _workspace_changed(self) -> None:
        from .potential_result import is_potential

        self.recipes.fill()
        if self.layer() is None:
            self._forget_layer()
            for layer in self.session.project.mapLayers().values():
                if is_potential(layer):
                    self.adopt(layer)
                    break
        self._update_state()

    def _layers_removed(self, layer_ids) -> None:
        if self.shown.layer_id in layer_ids:
            self._forget_layer()
        if self.selection.layer_id in layer_ids:
            self.selection.forget()
        self._update_state()

    def _forget_layer(self) -> None:
        self.shown.forget()
        self.ranking.model.set_table(None, lambda feature_id: "")
        self._explain(None)
        show_sentence(self.state, "")

    def _update_state(self) -> None:
        running = self._run is not None
        reason = ""
        if self.session.workspace() is None:
            reason = self.tr("Open a workspace first, in the panel Charging Layers.")
        elif self.recipes.recipe is None:
            reason = self.tr("Choose a recipe.")
        elif not any(self.sliders.weights().values()):
            reason = self.tr("Give at least one criterion a weight.")
        self.run_button.setText(self.tr("&Cancel") if running else self.tr("&Run"))
        self.run_button.setIcon(QgsApplication.getThemeIcon("/mTaskCancel.svg" if running else "/mActionStart.svg"))
        self.run_button.setEnabled(running or not reason)
        self.run_button.setToolTip(reason or self.tr("Compute the potential map with these weights"))
        self.progress.setVisible(running)
        self.reset_button.setVisible(not running)
        if reason and self.shown.table is None:
            show_sentence(self.state, reason)
        listed = self.shown.table is not None
        self.ranking.zoom_button.setEnabled(listed and self.ranking.selected_row() >= 0)
        self.ranking.select_button.setEnabled(listed)
        proposable = self.selection.layer() is not None and self.session.workspace() is not None
        self.ranking.propose_button.setEnabled(proposable)


def _same_criteria(one, other) -> bool:
    """Whether two recipes measure the same things the same way, whatever the weights."""
    return one.with_weights(dict.fromkeys(one.weights, 1.0)).criteria == other.with_weights(
        dict.fromkeys(other.weights, 1.0)
    ).criteria
