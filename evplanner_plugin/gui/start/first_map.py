"""The first potential map of a workspace, made with a bundled recipe and shown in the panel *Potential*."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.recipe_choice import DEFAULT, choose_recipe
from ..potential.potential_run import PotentialRun
from ..potential.role_layers import RoleLayers
from .lead_on import show_potential


class FirstMap(QObject):
    """A run of the recipe that the plugin begins with; at its end the map is the layer that is worked on.

    Signals as :class:`PotentialRun` has them, which stays a class of its own: its texts are translated by its name.
    """

    made = pyqtSignal(object, list)
    failed = pyqtSignal(str)
    progressed = pyqtSignal(float)
    changed = pyqtSignal()

    def __init__(self, session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._run = PotentialRun(session, self)
        for name in ("made", "failed", "progressed", "changed"):
            getattr(self._run, name).connect(getattr(self, name))
        self.made.connect(self._show)

    def running(self) -> bool:
        """Whether the map is being made."""
        return self._run.running()

    def cancel(self) -> None:
        """Stop; ``failed`` follows."""
        self._run.cancel()

    def begin(self) -> None:
        """Make the map on the layers that are there.

        :raises EvPlannerError: the recipe cannot be read, or the workspace.
        """
        workspace = self._session.workspace()
        recipe = choose_recipe(DEFAULT, workspace)
        layers = RoleLayers(self._session.project)
        layers.look(recipe, workspace)
        self._run.start(recipe, layers)

    def _show(self, layer, warnings: list) -> None:
        if self._session.iface is not None:
            show_potential(self._session)
            self._session.iface.setActiveLayer(layer)
