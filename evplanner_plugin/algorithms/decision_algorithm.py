"""What the algorithms share that write a person's decisions about the exchange into the workspace."""

from __future__ import annotations

from .base import EvPlannerAlgorithm
from .project_layers import refuse_open_edits, show_changes


class DecisionAlgorithm(EvPlannerAlgorithm):
    """An algorithm that writes to ``WORKSPACE`` while none of its layers in the project is being edited."""

    path = ""
    project = None

    def look_up(self, parameters, context, feedback) -> None:
        """Check that nothing is being edited (main thread)."""
        self.path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self.project = context.project()
        refuse_open_edits(self.path, self.project)

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Show in the project what was written (main thread)."""
        show_changes(self.path, self.project)
        return {}
