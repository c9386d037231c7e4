"""The panel *Potential*: a recipe, its weights, the map it makes, why a place scores as it does, and how sure that is.

Each group lies in a module of its own; here they are put together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from ...documents.local_figures import number
from ..background import read_in_background
from ..panel import Panel, sentence_label, show_sentence
from .map_pace import MapPace
from .site_selection import SiteSelection


class PotentialPanel(Panel):
    """Recipe, layers, sliders, run, ranked list, explanation, checks."""

    OBJECT_NAME = "EvPlannerPotentialPanel"
    PACKAGES = ("numpy", "shapely", "scipy")
    HELP = "potential"

    def build(self, layout: QVBoxLayout) -> Iterator[None]:
        """Make the widgets; numerical packages are first imported here."""
        from ..recipes.recipe_box import RecipeBox
        from .chosen_place import ChosenPlace
        from .layers_row import LayersRow
        from .potential_checks import PotentialChecks
        from .potential_run import PotentialRun
        from .ranking_group import RankingGroup
        from .result_actions import ResultActions
        from .shown_potential import ShownPotential
        from .weight_sliders import WeightSliders
        from .why_view import WhyView

        yield
        self._warnings: list[str] = []
        self._give_up: Callable[[], None] = lambda: None
        self._problem = ""
        self._pace = MapPace(self._apply_weights, self._drawing, self)
        # A moment later, when the explanation has got its height.
        self._reveal = QTimer(self)
        self._reveal.setSingleShot(True)
        self._reveal.timeout.connect(lambda: self.area.ensureWidgetVisible(self.why, 0, 0))
        self.making = PotentialRun(self.session, self)
        self.shown = ShownPotential(self.session.project, self)
        self.selection = SiteSelection(self.session, self)
        self.recipes = RecipeBox(self.session)
        self.layers = LayersRow(self.session)
        self.sliders = WeightSliders()
        yield
        self.ranking = RankingGroup()
        self.why = WhyView()
        self.place = ChosenPlace(self.session, self.shown, self.ranking, self.why, self._shows, self)
        yield
        self.checks = PotentialChecks(self.session, self.shown)
        yield
        self.actions_row = ResultActions(self.session)
        layout.addWidget(self._recipe_group())
        layout.addWidget(self._weights_group())
        layout.addWidget(self.ranking, 1)
        layout.addWidget(self.why)
        layout.addWidget(self.checks)
        self.next = sentence_label("EvPlannerPotentialNext")
        self.lead = QPushButton(self)
        self.lead.setObjectName("EvPlannerPotentialLead")
        self.lead.clicked.connect(self._lead_on)
        self.footer.addWidget(self.next)
        self.footer.addWidget(self.lead)
        self.footer.addWidget(self.actions_row)
        yield
        self._connect()
        yield from self._take_workspace()

    def release(self) -> None:
        """Stop following the project and the map."""
        if not self.built:
            return
        self._give_up()
        self._pace.stop()
        self._reveal.stop()
        self._forget_layer()
        self.session.data_changed.disconnect(self._data_changed)
        self.session.project.layersWillBeRemoved.disconnect(self._layers_removed)
        if self.session.iface is not None:
            self.session.iface.currentLayerChanged.disconnect(self.adopt)

    def layer(self) -> QgsVectorLayer | None:
        """The potential layer that is shown in the list."""
        return self.shown.layer()

    def run(self) -> None:
        """Make the potential map as a task; a second press while it runs cancels it."""
        if self.making.running():
            self.making.cancel()
            return
        # Layers may have been loaded or removed since the recipe was chosen.
        self.layers.look(self.recipes.recipe)
        if self._reason():
            self._update_state()
            return
        self.progress.setValue(0)
        self._problem = ""
        self.making.start(self.recipes.recipe.with_weights(self.sliders.weights()), self.layers.layers)

    def adopt(self, layer) -> None:
        """Show ``layer`` in the list when it is a potential map."""
        from ...algorithms.base import error_sentence
        from ...algorithms.styles.potential_style import recipe_of
        from ...errors import EvPlannerError
        from .potential_result import is_potential
        from .potential_run import same_map

        if not is_potential(layer) or layer.id() == self.shown.layer_id:
            return
        try:
            recipe = recipe_of(layer)
        except EvPlannerError as reason:
            show_sentence(self.state, error_sentence(reason))
            return
        self._forget_layer()
        if self.recipes.recipe is None or not same_map(self.recipes.recipe, recipe):
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

    def _recipe_group(self) -> QgsCollapsibleGroupBox:
        group = QgsCollapsibleGroupBox(self.tr("Recipe"))
        group.setObjectName("EvPlannerRecipeGroup")
        column = QVBoxLayout(group)
        column.addWidget(self.recipes)
        column.addWidget(self.layers)
        return group

    def _weights_group(self) -> QgsCollapsibleGroupBox:
        group = QgsCollapsibleGroupBox(self.tr("Weights"))
        group.setObjectName("EvPlannerWeightsGroup")
        column = QVBoxLayout(group)
        column.addWidget(self.sliders)
        column.addLayout(self._run_row())
        self.state = sentence_label("EvPlannerPotentialState")
        column.addWidget(self.state)
        return group

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

    def _connect(self) -> None:
        self.making.made.connect(self._made)
        self.making.failed.connect(self._failed)
        self.making.progressed.connect(lambda percent: self.progress.setValue(int(percent)))
        self.making.changed.connect(self._update_state)
        self.shown.read.connect(self._read)
        self.selection.changed.connect(self._update_state)
        self.recipes.recipe_changed.connect(self._recipe_changed)
        self.layers.changed.connect(self._update_state)
        self.sliders.weights_changed.connect(lambda weights: self._pace.ask())
        self.ranking.select_button.clicked.connect(self._ask_selection)
        self.ranking.best_button.clicked.connect(self._ask_best)
        self.ranking.propose_button.clicked.connect(self.selection.propose)
        self.place.changed.connect(self._update_state)
        self.place.told.connect(self._reveal.start)
        self.checks.stability_found.connect(self.ranking.show_stability)
        self.checks.weights_wanted.connect(self.sliders.set_weights)
        self.checks.changed.connect(self._update_state)
        self.actions_row.kept.connect(self._kept)
        self.session.workspace_changed.connect(self._workspace_changed)
        self.session.data_changed.connect(self._data_changed)
        self.session.project.layersWillBeRemoved.connect(self._layers_removed)
        if self.session.iface is not None:
            self.session.iface.currentLayerChanged.connect(self.adopt)

    def _made(self, layer: QgsVectorLayer, warnings: list[str]) -> None:
        self._warnings = warnings
        self.adopt(layer)

    def _failed(self, sentence: str) -> None:
        self._problem = sentence
        self._update_state()
        if sentence:
            show_sentence(self.state, sentence)

    def _kept(self, layer: QgsVectorLayer) -> None:
        """The map reads from a file now, where its features have other numbers: read it again."""
        self.shown.forget()
        self.adopt(layer)

    def _read(self) -> None:
        """Show what was read of the layer (main thread)."""
        table = self.shown.table
        if table is None:
            show_sentence(self.state, self.tr("The potential map cannot be read. Run it again."))
            return
        self.ranking.show_stability(None)
        self.ranking.model.set_table(table, self.shown.street_names())
        self.checks.show_map(self._shown_recipe())
        self._apply_weights()
        struck = int((~table.in_play).sum())
        counts = self.tr("{count} places, {struck} of them struck by a rule.").format(
            count=number(len(table.cell)), struck=number(struck)
        )
        show_sentence(self.state, "\n".join([counts, *self._warnings]))
        self._warnings = []
        self._update_state()

    def _apply_weights(self) -> None:
        """Recolour the map and sort the list under the sliders' weights; no feature is written."""
        from ...algorithms.styles.potential_style import set_weights

        layer = self.layer()
        if layer is None or self.shown.table is None:
            return
        weights = self.sliders.weights()
        set_weights(layer, weights)
        self.ranking.model.set_weights(weights)
        self.checks.weights_moved(weights)
        self.place.weights_moved()
        self._update_state()

    def _drawing(self) -> bool:
        return self.session.iface is not None and self.session.iface.mapCanvas().isDrawing()

    def _ask_selection(self) -> None:
        from .select_sites_dialog import SelectSitesDialog

        recipe, layer = self.recipes.recipe, self.layer()
        dialog = SelectSitesDialog(
            recipe.select, parent=self, recipe=recipe, potential=layer, project=self.session.project
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.selection.select(layer, self.sliders.weights(), dialog.choice())
        dialog.deleteLater()

    def _ask_best(self) -> None:
        self.selection.ask_best(self.layer(), self.sliders.weights(), self.recipes.recipe.select, self)

    def _reset_weights(self) -> None:
        if self.recipes.recipe is not None:
            self.sliders.set_weights(self.recipes.recipe.weights)

    def _recipe_changed(self) -> None:
        from ...algorithms.styles.potential_style import recipe_of
        from .potential_run import same_map
        from .weight_sliders import weighted

        recipe = self.recipes.recipe
        self.layers.look(recipe)
        self.sliders.set_criteria(weighted(recipe))
        layer = self.layer()
        if layer is not None and (recipe is None or not same_map(recipe, recipe_of(layer))):
            self._forget_layer()
        self._apply_weights()
        self._update_state()

    def _workspace_changed(self) -> None:
        for _ in self._take_workspace():
            pass

    def _take_workspace(self) -> Iterator[None]:
        """List the recipes, look for layers for the chosen one, show a map that is there already."""
        from .potential_result import is_potential

        self.recipes.fill(tell=False)
        yield
        self._recipe_changed()
        if self.layer() is None:
            self._forget_layer()
            for layer in self.session.project.mapLayers().values():
                if is_potential(layer):
                    self.adopt(layer)
                    break
        self._update_state()

    def _data_changed(self) -> None:
        """What was missing may have come in."""
        from ...algorithms.layers.role_finder import tables_named
        from ...algorithms.layers.roles import look_at_tables

        recipe, workspace = self.recipes.recipe, self.session.workspace()
        if recipe is None or not self.layers.layers.open_roles():
            return

        def looked(tables, problem) -> None:
            if problem is None and recipe is self.recipes.recipe and workspace is self.session.workspace():
                self.layers.look(recipe, tables)
                self._update_state()

        self._give_up()
        self._give_up = read_in_background(
            self.tr("Recipe"), lambda: look_at_tables(tables_named(recipe), workspace), looked
        )

    def _layers_removed(self, layer_ids) -> None:
        if self.shown.layer_id in layer_ids:
            self._forget_layer()
        if self.selection.layer_id in layer_ids:
            self.selection.forget()
        self._update_state()

    def _forget_layer(self) -> None:
        self.shown.forget()
        self.ranking.show_stability(None)
        self.ranking.model.set_table(None, lambda feature_id: "")
        self.checks.show_map(None)
        self.place.explain(None)
        show_sentence(self.state, "")

    def _shows(self):
        """The recipe and the weights by key that the panel shows."""
        return self.recipes.recipe, self.sliders.weights()

    def _shown_recipe(self):
        """The recipe with the weights that the sliders show; ``None`` while no map is shown."""
        if self.recipes.recipe is None or self.shown.table is None:
            return None
        return self.recipes.recipe.with_weights(self.sliders.weights())

    def _reason(self) -> str:
        """What keeps the map from being made, "" when nothing does."""
        if self.recipes.recipe is None:
            return self.tr("Choose a recipe.")
        missing = self.layers.reason()
        if missing:
            return missing
        if not any(self.sliders.weights().values()):
            return self.tr("Give at least one criterion a weight.")
        return ""

    def _update_state(self) -> None:
        running, reason = self.making.running(), self._reason()
        self.run_button.setText(self.tr("&Cancel") if running else self.tr("&Run"))
        self.run_button.setIcon(QgsApplication.getThemeIcon("/mTaskCancel.svg" if running else "/mActionStart.svg"))
        self.run_button.setEnabled(running or not reason)
        self.run_button.setToolTip(reason or self.tr("Compute the potential map with these weights"))
        self.progress.setVisible(running)
        self.reset_button.setVisible(not running)
        if self.shown.table is None:
            show_sentence(self.state, reason or self._problem)
        listed = self.shown.table is not None
        self.ranking.zoom_button.setEnabled(listed and self.place.row is not None)
        self.ranking.select_button.setEnabled(listed)
        self.ranking.best_button.setEnabled(listed and self.session.workspace() is not None)
        selected = self.selection.layer()
        self.ranking.propose_button.setEnabled(selected is not None and self.session.workspace() is not None)
        self.place.asking.show_map(self.layer() if listed else None)
        self.actions_row.show_map(self.layer() if listed else None, self._shown_recipe(), selected)
        show_sentence(self.next, self._next(running, reason))
        nothing_open = self.session.workspace() is None
        self.lead.setText(self.tr("To the Start Page") if nothing_open else self.tr("Open Data…"))
        self.lead.setVisible(bool(reason) and not running and (nothing_open or bool(self.layers.layers.open_roles())))

    def _lead_on(self) -> None:
        """To what brings a workspace, or data into the one that is open."""
        from ..start.data_dialog import show_open_data
        from ..start.lead_on import show_start

        if self.session.workspace() is None:
            show_start(self.session)
        else:
            show_open_data(self.session, self.window())

    def _next(self, running: bool, reason: str) -> str:
        """What to press next, for somebody who is here for the first time."""
        if running:
            return self.tr("The map is being made.")
        if reason and self.session.workspace() is None:
            return self.tr("No workspace is open.")
        if reason:
            return self.tr("Next: {step}").format(step=reason)
        if self.shown.table is None:
            return self.tr("Next: press “Run”.")
        if not self.checks.stability.made_with:
            return self.tr("Next: move a weight or click a place; “Stability…” tells how sure the ranking is.")
        if self.selection.layer() is None:
            return self.tr("Next: press “Select Sites…”.")
        return self.tr("Next: press “Propose These”, or “Report…” for a page to hand on.")
