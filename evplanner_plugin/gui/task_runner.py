"""Runs the plugin's Processing algorithms as tasks, so that the main thread never waits."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton

from . import giving_way
from .messages import Messages, log

PROVIDER = "evplanner"


class CollectingFeedback(QgsProcessingFeedback):
    """Keeps what the algorithm said, for the message bar and the log panel."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []
        self.warnings: list[str] = []
        self.lines: list[str] = []
        self.details: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:
        """Keep an error; the last one becomes the sentence shown."""
        self.errors.append(error)

    def pushWarning(self, warning: str) -> None:
        """Keep a warning."""
        self.warnings.append(warning)

    def pushInfo(self, info: str) -> None:
        """Keep a line for the log."""
        self.lines.append(info)

    def pushDebugInfo(self, info: str) -> None:
        """Keep what only helps to find a cause."""
        self.details.append(info)


class RunningAlgorithm(QObject):
    """One run: the task with the context and feedback that must outlive it.

    ``finished`` comes on the main thread, once, however the run ends.
    """

    progressed = pyqtSignal(float)
    finished = pyqtSignal(bool)

    def __init__(self, algorithm, parameters: Mapping, title: str, project: QgsProject, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.results: dict = {}
        self.cancelled = False
        self._gives_way = False
        self.context = QgsProcessingContext()
        self.context.setProject(project)
        self.feedback = CollectingFeedback()
        self.task = QgsProcessingAlgRunnerTask(algorithm, dict(parameters), self.context, self.feedback)
        self.task.setDescription(title)

    def start(self) -> None:
        """Hand the task to QGIS; a run that was refused in its preparation ends at once."""
        if self.task.isCanceled():
            QTimer.singleShot(0, self._refused)
            return
        self.task.progressChanged.connect(self.progressed)
        self.task.executed.connect(self._executed)
        self._gives_way = True
        giving_way.begin()
        QgsApplication.taskManager().addTask(self.task)

    def cancel(self) -> None:
        """Ask the run to stop; ``finished`` follows when it has."""
        self.cancelled = True
        self.feedback.cancel()
        if self.task is not None and not sip.isdeleted(self.task):
            self.task.cancel()

    def stop_giving_way(self) -> None:
        """The work is done: no more :mod:`giving_way`."""
        if self._gives_way:
            self._gives_way = False
            giving_way.end()

    def take_layer(self, output: str = "OUTPUT") -> QgsVectorLayer | None:
        """The result layer of ``output``, owned by the caller; ``None`` when there is none."""
        reference = self.results.get(output)
        if not reference:
            return None
        layer = self.context.takeResultLayer(reference)
        if layer is None:
            layer = QgsVectorLayer(reference, output, "ogr")
        return layer if layer.isValid() else None

    def _refused(self) -> None:
        self.task = None
        self.finished.emit(False)

    def _executed(self, successful: bool, results: dict) -> None:
        self.stop_giving_way()
        self.results = dict(results)
        # The task manager deletes the task; nothing here may touch it any more.
        self.task = None
        self.finished.emit(successful and not self.cancelled)


class TaskRunner(QObject):
    """Starts runs, shows each as one message-bar item with progress and Cancel, and tells how it ended."""

    busy_changed = pyqtSignal(bool)

    def __init__(self, iface, messages: Messages, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._messages = messages
        self._project = project
        self._runs: list[RunningAlgorithm] = []

    def busy(self) -> bool:
        """Whether any run is under way."""
        return bool(self._runs)

    def run(
        self,
        name: str,
        parameters: Mapping,
        *,
        title: str,
        on_success: Callable[[RunningAlgorithm], None],
        on_failure: Callable[[str], None] | None = None,
    ) -> RunningAlgorithm | None:
        """Run algorithm ``evplanner:<name>``; both callbacks come on the main thread.

        Returns the run, or ``None`` when it could not be started (the sentence has been shown by then).
        """
        registry = QgsApplication.processingRegistry()
        algorithm = registry.algorithmById(f"{PROVIDER}:{name}")
        if algorithm is None:
            self._fail(self.tr("The tool {name} is not there. Switch the EV Planner plugin off and on again.")
                       .format(name=name), "", on_failure)
            return None
        context = QgsProcessingContext()
        context.setProject(self._project)
        usable, reason = algorithm.checkParameterValues(dict(parameters), context)
        if not usable:
            self._fail(reason, "", on_failure)
            return None
        run = RunningAlgorithm(algorithm, parameters, title, self._project, self)
        self._runs.append(run)
        item = self._show(run)
        run.finished.connect(lambda successful: self._finished(run, item, successful, on_success, on_failure))
        run.start()
        self.busy_changed.emit(True)
        return run

    def cancel_all(self) -> None:
        """Cancel every run and forget it: no callback comes any more."""
        for run in self._runs:
            run.finished.disconnect()
            run.cancel()
            run.stop_giving_way()
        self._runs.clear()

    def _show(self, run: RunningAlgorithm):
        if self._iface is None:
            return None
        bar = self._iface.messageBar()
        item = bar.createMessage("EV Planner", run.title)
        progress = QProgressBar(item)
        progress.setObjectName("EvPlannerProgress")
        progress.setMaximumWidth(180)
        progress.setRange(0, 100)
        cancel = QPushButton(self.tr("Cancel"), item)
        cancel.clicked.connect(run.cancel)
        item.layout().addWidget(progress)
        item.layout().addWidget(cancel)
        run.progressed.connect(lambda percent: None if sip.isdeleted(progress) else progress.setValue(int(percent)))
        bar.pushWidget(item, Qgis.MessageLevel.Info)
        return item

    def _finished(self, run, item, successful, on_success, on_failure) -> None:
        self._runs.remove(run)
        if item is not None and not sip.isdeleted(item):
            self._iface.messageBar().popWidget(item)
        said = "\n".join(run.feedback.lines + run.feedback.warnings)
        if said:
            log(f"{run.title}\n{said}")
        try:
            if successful:
                on_success(run)
            elif run.cancelled:
                self._messages.info(self.tr("{title}: stopped.").format(title=run.title))
                if on_failure is not None:
                    on_failure("")
            else:
                sentence = run.feedback.errors[-1] if run.feedback.errors else self.tr("The work failed.")
                self._fail(sentence, "\n".join(run.feedback.errors[:-1] + run.feedback.details), on_failure)
        finally:
            self.busy_changed.emit(self.busy())
            run.deleteLater()

    def _fail(self, sentence: str, details: str, on_failure) -> None:
        self._messages.error(sentence, details=details)
        if on_failure is not None:
            on_failure(sentence)
