"""What the dialogs of documents have in common: reading in the background, refusing with a reason, running, telling."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ...algorithms.base import error_sentence, language
from ...documents.local_figures import counted
from ...errors import EvPlannerError
from .. import settings
from ..background import read_in_background
from ..help.topic_key import add_help_key
from ..panel import sentence_label, show_sentence
from ..potential.contribution_chart import tip
from ..session import Session
from ..task_runner import RunningAlgorithm
from .made_window import MadeWindow
from .memory import Memory
from .opening import open_path

_WIDTH = 460

_open: set[MadeWindow] = set()
"""Windows that are open: without a parent nothing else would keep them."""

translate = QCoreApplication.translate
"""``self.tr`` would look under the name of the subclass, where the texts of this module do not stand."""


class DocumentDialog(QDialog):
    """Asks what an algorithm needs to know, then runs it. Subclasses say which.

    While it runs the dialog is out of the way; where nothing came of it, it is back as it was left, with the reason.
    It does not keep the user from the map, and closes when another workspace is opened.
    """

    HELP = ""
    ALGORITHM = ""
    KIND = ""
    """Under which name the choices are remembered."""

    chosen: tuple = ()
    """The sites that it was opened for."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, self.HELP)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._workspace = session.workspace()
        self.memory = Memory(self.KIND, self._workspace.nis if self._workspace is not None else "")
        self._readings: dict[str, Callable[[], None]] = {}
        self._closed = False
        self.running = False
        self.given: dict = {}
        self.column = QVBoxLayout(self)
        self.problem = sentence_label("EvPlannerDocumentProblem")
        self.failure = sentence_label("EvPlannerDocumentFailure")
        self.notice = sentence_label("EvPlannerDocumentNotice")
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.ok = self.buttons.button(kinds.Ok)
        self.ok.setObjectName("EvPlannerMakeDocument")
        self.build()
        for label in (self.notice, self.problem, self.failure):
            self.column.addWidget(label)
        self.column.addStretch()
        self.column.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        session.workspace_changed.connect(self._other_workspace)
        session.sites.changed.connect(self.show_refusal)
        self.setMinimumWidth(_WIDTH)
        self.show_refusal()

    # -- what subclasses say --------------------------------------------------------------------------------------

    def build(self) -> None:
        """Name the dialog and add the fields."""
        raise NotImplementedError

    def refusal(self) -> str:
        """Why it cannot be made now; empty when it can."""
        return ""

    def parameters(self) -> dict:
        """What the algorithm is told."""
        raise NotImplementedError

    def remember(self) -> None:
        """Keep the choices for the next time."""

    def writes(self) -> bool:
        """Whether the algorithm writes into the workspace."""
        return False

    def let_go(self) -> None:
        """Stop what would go on after the window is closed."""

    def written(self, run: RunningAlgorithm) -> None:
        """Tell what came of it. The window may be gone by then: only the session and ``given`` are asked."""
        raise NotImplementedError

    # -- what they all do -----------------------------------------------------------------------------------------

    def show_refusal(self, *_) -> None:
        """Let the work begin, or say why it cannot."""
        if sip.isdeleted(self):
            return
        reason = self._refusal()
        show_sentence(self.problem, reason)
        show_sentence(self.notice, "" if reason else self._unsaved())
        self.ok.setEnabled(not reason)
        self.ok.setToolTip(tip(reason))

    def read(self, name: str, title: str, work: Callable[[Callable[[], bool]], Any], then: Callable) -> None:
        """Call ``work(cancelled)`` in a thread, then ``then(result, sentence)``; a former reading ``name`` is given up.

        ``sentence`` says what was wrong, in QGIS's language; the result is ``None`` then.
        """
        self.give_up(name)
        stopped = Event()

        def done(result, problem) -> None:
            self._readings.pop(name, None)
            if problem is not None and not isinstance(problem, EvPlannerError):
                raise problem
            then(result, error_sentence(problem) if problem is not None else "")

        give_up = read_in_background(title, lambda: work(stopped.is_set), done)

        def stop() -> None:
            stopped.set()
            give_up()

        self._readings[name] = stop

    def give_up(self, name: str) -> None:
        """Leave off the reading ``name``."""
        stop = self._readings.pop(name, None)
        if stop is not None:
            stop()

    def reading(self, name: str = "") -> bool:
        """Whether ``name``, or anything, is being read."""
        return name in self._readings if name else bool(self._readings)

    def accept(self) -> None:
        """Start the work; the dialog waits out of sight for how it ends."""
        reason = self._refusal()
        if reason:
            self.show_refusal()
            return
        show_sentence(self.failure, "")
        self.remember()
        self.given = self.parameters()
        self.running = True
        writes = self.writes()
        self.hide()
        self._session.runner.run(
            self.ALGORITHM,
            self.given,
            title=self.windowTitle(),
            on_success=lambda run: self._succeeded(run, writes),
            on_failure=self._failed,
        )

    def done(self, result: int) -> None:
        """Close; nothing is read any more."""
        if self._closed:
            return
        self._closed = True
        for name in tuple(self._readings):
            self.give_up(name)
        self._session.workspace_changed.disconnect(self._other_workspace)
        self._session.sites.changed.disconnect(self.show_refusal)
        self.let_go()
        super().done(result)

    def author(self) -> dict:
        """The parameters that say who writes."""
        person = settings.author()
        return {"ACTOR": person.name, "ROLE": person.role, "DEPARTMENT": person.department}

    def may_record(self, kind: str) -> str:
        """Why the author may not record ``kind`` in the log; empty when they may."""
        person, process = settings.author(), self._session.sites.process
        if not person.complete():
            return translate("DocumentDialog", "Say in the options who you are.")
        if not process.may(person.role, kind):
            sentence = translate("DocumentDialog", "The role {role} may not note this in the log.")
            return sentence.format(role=process.title(person.role, language()))
        return ""

    def heading(self, text: str) -> QLabel:
        """A line of text above a group of fields."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _refusal(self) -> str:
        if self._workspace is None:
            return translate("DocumentDialog", "Open a workspace first, in the panel Charging Layers.")
        if self.writes():
            editing = self._session.refuse_while_editing()
            if editing:
                return editing
        return self.refusal()

    def _unsaved(self) -> str:
        count = self._session.edits.unsaved()
        if not count:
            return ""
        one = translate("DocumentDialog", "{count} change is not saved yet and will not be in it.")
        many = translate("DocumentDialog", "{count} changes are not saved yet and will not be in it.")
        return counted(one, many, count)

    def _other_workspace(self) -> None:
        workspace = self._session.workspace()
        same = workspace is not None and self._workspace is not None and workspace.path == self._workspace.path
        if not same:
            self.reject()

    def _succeeded(self, run: RunningAlgorithm, writes: bool) -> None:
        self.running = False
        if writes:
            self._session.workspace_written()
        self.written(run)
        if not sip.isdeleted(self):
            super().accept()

    def _failed(self, sentence: str) -> None:
        """Come back as it was left, with the reason; without one where it was stopped."""
        self.running = False
        if sip.isdeleted(self) or self._closed:
            return
        self.show()
        show_sentence(self.failure, _brief(sentence))
        self.show_refusal()


def _brief(sentence: str) -> str:
    """``sentence``; of a fault of the program its last line only: the message above the map has the rest."""
    lines = sentence.strip().splitlines()
    if not lines or not lines[0].startswith("Traceback"):
        return sentence
    said = translate("DocumentDialog", "A fault of the plugin stopped it; the message above the map says more.")
    return f"{said} ({lines[-1]})"


def tell(
    session: Session, title: str, said: str, run: RunningAlgorithm, opens: tuple[str, str | Path],
    files: Sequence[str] = (),
) -> None:
    """Say what was made, and offer to open something (``opens``: the button's text, and what it opens).

    Where the run warned of something, a window lists it beside the files that were made.
    """
    label, path = opens
    session.messages.info(said, action=(label, lambda: open_path(path)))
    remarks = list(dict.fromkeys(run.feedback.warnings))
    if not remarks:
        return
    window = MadeWindow(title, said, [Path(file) for file in files], remarks, main_window(session))
    _open.add(window)
    window.finished.connect(lambda result: _open.discard(window))
    window.show()


def main_window(session: Session) -> QWidget | None:
    """QGIS's window; ``None`` where there is none."""
    return session.iface.mainWindow() if session.iface is not None else None
