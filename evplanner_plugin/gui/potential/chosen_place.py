"""The place that the user looks at: chosen in the list or on the map, or asked about with “Why not here?”."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.potential_findings import unchecked_of
from ...scoring.recipes.recipe import Recipe
from ..session import Session
from .ranking_group import RankingGroup
from .shown_potential import ShownPotential
from .why_not_here import WhyNotHere
from .why_view import WhyView


class ChosenPlace(QObject):
    """Keeps list, map and explanation on the same candidate. ``changed`` tells that it is another one.

    ``told`` says that there is something new to read. ``shows()`` gives the recipe and the weights by key that the
    panel shows.
    """

    changed = pyqtSignal()
    told = pyqtSignal()

    def __init__(
        self,
        session: Session,
        shown: ShownPotential,
        ranking: RankingGroup,
        why: WhyView,
        shows: Callable[[], tuple[Recipe | None, Mapping[str, float]]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._shown, self._ranking, self._why, self._shows = session, shown, ranking, why, shows
        self.row: int | None = None
        self.asking = WhyNotHere(session.iface, session.project, why.ask_button, self)
        self.asking.hit.connect(self._hit)
        self.asking.missed.connect(self._missed)
        shown.row_selected.connect(self._selected_on_map)
        ranking.chosen.connect(self._chosen_in_list)
        ranking.zoom_wanted.connect(self.zoom)

    def explain(self, row: int | None) -> None:
        """Explain the candidate in ``row`` of the result table; ``None`` for none."""
        self.row = row
        recipe, weights = self._shows()
        if row is None or recipe is None or self._shown.table is None:
            self._why.clear()
            return
        self._why.explain(recipe, self._shown.table, row, weights, unchecked_of(self._shown.layer()))

    def weights_moved(self) -> None:
        """The list is sorted anew: the same candidate stays chosen."""
        if self.row is not None:
            self.explain(self.row)
            self._ranking.show_selected(self._ranking.model.listed_row(self.row))

    def zoom(self) -> None:
        """Zoom the map to the place and its surroundings."""
        layer, table = self._shown.layer(), self._shown.table
        if layer is None or table is None or self.row is None or self._session.iface is None:
            return
        canvas = self._session.iface.mapCanvas()
        feature = layer.getFeature(int(table.feature_id[self.row]))
        box = canvas.mapSettings().layerExtentToOutputExtent(layer, feature.geometry().boundingBox())
        canvas.setExtent(box.buffered(4 * max(box.width(), box.height(), 25.0)))
        canvas.refresh()
        canvas.flashFeatureIds(layer, [feature.id()])

    def _chosen_in_list(self, row: int) -> None:
        self.explain(self._ranking.model.table_row(row))
        if self._shown.layer() is not None:
            self._shown.layer().selectByIds([self._ranking.model.feature_id(row)])
        self.changed.emit()
        self.told.emit()

    def _selected_on_map(self, row: int) -> None:
        """A cell was selected on the map: explain it, also when a rule struck it."""
        if self.row == row:
            return
        self.explain(row)
        self._ranking.show_selected(self._ranking.model.listed_row(row))
        self.changed.emit()

    def _hit(self, feature_id: int) -> None:
        """The user asked about a candidate on the map."""
        row = self._shown.table.row_of(feature_id) if self._shown.table is not None else -1
        if row < 0:
            return
        self._shown.layer().selectByIds([feature_id])
        self._selected_on_map(row)
        self.told.emit()

    def _missed(self, sentence: str) -> None:
        """The user asked about a place where there is no candidate."""
        self.row = None
        self._ranking.show_selected(-1)
        if self._shown.layer() is not None:
            self._shown.layer().removeSelection()
        self._why.say(sentence)
        self.changed.emit()
        self.told.emit()
