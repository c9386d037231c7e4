"""Running the provider's other algorithms within one, in whatever thread that one works."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

from ...errors import Cancelled
from .town import Run

PROVIDER = "evplanner"


class ChildFeedback(QgsProcessingFeedback):
    """Passes a child's progress and warnings on to its parent, and the parent's cancel to the child."""

    def __init__(self, parent: QgsProcessingFeedback, told: Callable[[float], None]) -> None:
        super().__init__(False)
        self._parent = parent
        self._told = told
        self.said: list[str] = []

    def isCanceled(self) -> bool:
        """Whether the whole was cancelled."""
        return super().isCanceled() or self._parent.isCanceled()

    def setProgress(self, progress: float) -> None:
        """Tell how far the child is, 0–100."""
        if self._parent.isCanceled():
            self.cancel()
        self._told(progress / 100)

    def pushInfo(self, info: str) -> None:
        """Keep what the child tells for those who look for a cause."""
        self._parent.pushDebugInfo(info)

    def pushWarning(self, warning: str) -> None:
        """Keep a warning: the demo's data lack what a town's own would have, which nobody has to be told."""
        self._parent.pushDebugInfo(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        """Keep an error, which the exception tells too."""
        self.said.append(error)


def child_runner(feedback: QgsProcessingFeedback, told: Callable[[float], None]) -> Run:
    """A function that runs an algorithm of the provider; its project is an empty one of its own.

    Raises what the algorithm raises, and :class:`Cancelled` where the user stopped.
    """

    def run(name: str, parameters: dict) -> dict:
        inner = ChildFeedback(feedback, told)
        feedback.canceled.connect(inner.cancel)
        project = QgsProject()
        context = QgsProcessingContext()
        context.setProject(project)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"{PROVIDER}:{name}")
        try:
            if feedback.isCanceled():
                raise Cancelled
            results, _ = algorithm.run(parameters, context, inner, {}, False)
        finally:
            feedback.canceled.disconnect(inner.cancel)
        if feedback.isCanceled():
            raise Cancelled
        return results

    return run
