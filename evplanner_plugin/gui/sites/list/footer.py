"""What waits to be saved, saving it, and taking things back: unsaved acts by undo, saved ones until they were sent."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from ....algorithms.project_layers import show_changes
from ....documents.local_figures import counted, local_time
from ....errors import EvPlannerError
from ...background import read_in_background
from ...panel import sentence_label, show_sentence
from ...potential.contribution_chart import tip
from ..layers.site_edits import Act


class Footer(QWidget):
    """``changed`` tells that something was saved or taken back."""

    changed = pyqtSignal()

    def __init__(self, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._give_up: Callable[[], None] | None = None
        self.unsaved = sentence_label("EvPlannerUnsaved")
        self.save_button = QPushButton(QgsApplication.getThemeIcon("/mActionSaveEdits.svg"), self.tr("&Save"))
        self.save_button.setObjectName("EvPlannerSave")
        self.save_button.clicked.connect(self.save)
        self.undo_button = QPushButton(QgsApplication.getThemeIcon("/mActionUndo.svg"), self.tr("&Undo"))
        self.undo_button.setObjectName("EvPlannerUndo")
        self.undo_button.clicked.connect(self.undo)
        # In two rows: side by side they do not fit a narrow panel in Dutch.
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addWidget(self.undo_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.unsaved)
        column.addLayout(row)
        self.refresh()

    def release(self) -> None:
        """Wait for nothing any more."""
        if self._give_up is not None:
            self._give_up()

    def refresh(self) -> None:
        """Say what waits, and offer what can be taken back."""
        edits = self._session.edits
        count = edits.unsaved()
        show_sentence(self.unsaved, self._sentence(count))
        self.save_button.setEnabled(count > 0)
        self.undo_button.setEnabled(count > 0 or bool(edits.saved_acts))
        if count == 0 and edits.saved_acts:
            self.undo_button.setText(self.tr("Take &Back…"))
            words = self.tr("Take back what you saved last, as long as it was not sent: {act}")
            self.undo_button.setToolTip(tip(words.format(act=edits.saved_acts[-1].text)))
        else:
            self.undo_button.setText(self.tr("&Undo"))
            self.undo_button.setToolTip(self.tr("Take back the last change"))

    def save(self) -> None:
        """Save the sites and the log."""
        try:
            self._session.edits.save()
        except EvPlannerError as reason:
            self._session.messages.error(reason)
        else:
            self._session.messages.success(self.tr("Sites and log are saved."))
        self._done()

    def undo(self) -> None:
        """Take back the last change, or, where everything is saved, offer to take back what was saved last."""
        edits = self._session.edits
        if edits.unsaved():
            edits.undo()
            edits.leave_edit_mode()
            self._done()
        elif edits.saved_acts:
            self._offer(edits.saved_acts[-1])

    def _offer(self, act: Act) -> None:
        """Ask before something saved is taken back, unless it was sent meanwhile."""
        workspace = self._session.workspace()
        if workspace is None:
            return

        def look() -> set[str]:
            from ....workspace.site_log import unsent

            return unsent(workspace, act.entry_ids)

        def known(unsent, problem) -> None:
            if isinstance(problem, EvPlannerError):
                self._session.messages.error(problem)
            elif problem is not None:
                raise problem
            elif unsent != set(act.entry_ids):
                self._session.edits.forget_saved(act.entry_ids)
                self._session.messages.info(
                    self.tr("“{act}” was sent to the central API by now: it stays in the log.").format(act=act.text)
                )
                self._done()
            elif self.agreed(act):
                self._take_back(act)

        self._give_up = read_in_background("EV Planner: log", look, known)

    def agreed(self, act: Act) -> bool:
        """Whether the user wants to take back ``act``, having read what goes."""
        box = QMessageBox(self.window())
        box.setObjectName("EvPlannerTakeBack")
        box.setWindowTitle(self.tr("Take Back"))
        box.setIcon(QMessageBox.Icon.Question)
        # Names and comments of other people are text.
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Take back “{act}” of {when}?").format(act=act.text, when=local_time(act.at)))
        box.setInformativeText(self._consequence(act))
        take = box.addButton(self.tr("Take Back"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is take

    def _consequence(self, act: Act) -> str:
        count = len(act.entry_ids)
        entries = counted(self.tr("{count} entry"), self.tr("{count} entries"), count)
        if act.site_ids:
            return self.tr("The site and {entries} will go from the workspace. Nothing of it was ever sent.").format(
                entries=entries
            )
        return self.tr("{entries} will go from the log. Nothing of it was ever sent.").format(entries=entries)

    def _take_back(self, act: Act) -> None:
        refusal = self._session.refuse_while_editing()
        if refusal:
            self._session.messages.error(refusal)
            return

        workspace, project = self._session.workspace(), self._session.project

        def take() -> None:
            from ....workspace.site_log import take_back

            take_back(workspace, act.entry_ids)

        def taken(_, problem) -> None:
            if isinstance(problem, EvPlannerError):
                self._session.messages.error(problem)
                return
            if problem is not None:
                raise problem
            self._session.edits.forget_saved(act.entry_ids)
            show_changes(str(workspace.path), project)
            self._session.workspace_written()
            self._session.messages.success(self.tr("“{act}” was taken back.").format(act=act.text))
            self._done()

        self._give_up = read_in_background("EV Planner: take back", take, taken)

    def _done(self) -> None:
        self.refresh()
        self.changed.emit()

    def _sentence(self, count: int) -> str:
        if count == 0:
            return self.tr("Everything is saved.")
        return counted(self.tr("{count} unsaved change"), self.tr("{count} unsaved changes"), count)
