"""Running the imports as tasks, and showing what came of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingUtils
from qgis.PyQt.QtCore import QCoreApplication

from ..session import Session
from ..task_runner import PROVIDER
from .import_result import ImportResult, read_rejected
from .import_result_dialog import ImportResultDialog

Ended = Callable[[bool, str], None]
"""Told whether an import came to its end, and if not, why (empty where it was cancelled)."""

_open: set[ImportResultDialog] = set()
"""Windows that are open: without a parent nothing else would keep them."""


def run_charging_import(
    session: Session, parameters: Mapping, name: str, done: Ended = lambda successful, sentence: None
):
    """Run ``importcharging``; ``done`` is told on the main thread how it ended. Returns the run."""
    title = QCoreApplication.translate("import_runs", "Import charging locations from {name}").format(name=name)
    return _run(session, "importcharging", parameters, title, done)


def run_use_import(session: Session, parameters: Mapping, done: Ended = lambda successful, sentence: None):
    """Run ``importusage``; ``done`` as above. Returns the run."""
    return _run(session, "importusage", parameters, QCoreApplication.translate("import_runs", "Import use"), done)


def run_request_import(session: Session, parameters: Mapping, done: Ended = lambda successful, sentence: None):
    """Run ``importrequests``; ``done`` as above. Returns the run."""
    title = QCoreApplication.translate("import_runs", "Import requests")
    return _run(session, "importrequests", parameters, title, done)


def _run(session: Session, algorithm: str, parameters: Mapping, title: str, done: Ended):
    rejected = QgsProcessingUtils.generateTempFilename("rejected.csv")

    def succeeded(run) -> None:
        session.workspace_written()
        found = QgsApplication.processingRegistry().algorithmById(f"{PROVIDER}:{algorithm}")
        result = ImportResult.of(found, run.results, run.feedback.warnings, read_rejected(Path(rejected)))
        _show(session, title, result)
        done(True, "")

    def failed(sentence: str) -> None:
        session.workspace_written()
        done(False, sentence)

    return session.runner.run(
        algorithm, {**parameters, "REJECTED": rejected}, title=title, on_success=succeeded, on_failure=failed
    )


def _show(session: Session, title: str, result: ImportResult) -> None:
    """One line in the message bar; a window as well where rows were rejected or something is to be read."""
    session.messages.success(result.report)
    if result.is_to_be_read():
        window = session.iface.mainWindow() if session.iface is not None else None
        dialog = ImportResultDialog(title, result, window)
        _open.add(dialog)
        dialog.finished.connect(lambda result: _open.discard(dialog))
        dialog.show()
