"""The question what becomes of a damaged workspace: a backup, what can be read, or nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from ...documents.local_figures import local_time
from ...errors import WorkspaceError
from ..background import read_in_background
from ..help.topic_key import add_help_key
from ..panel import sentence_label, show_sentence

if TYPE_CHECKING:
    from ...workspace.backup import Backup
    from ..session import Session

MOST_SHOWN = 6
"""Backups among which one chooses here; the algorithm takes any file."""

BY_READING = 2
"""What the algorithm calls “what can be read”."""


class RepairDialog(QDialog):
    """Not modal. Lists the backups that are sound, and what can be read; runs the algorithm ``repairworkspace``."""

    def __init__(self, session: Session, path: Path, problem: WorkspaceError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from ...algorithms.base import error_sentence

        self._session, self._path = session, path
        self._give_up = lambda: None
        self.setObjectName("EvPlannerRepair")
        self.setWindowTitle(self.tr("Repair Workspace"))
        add_help_key(self, "trouble")
        said = sentence_label("EvPlannerRepairProblem")
        said.setMinimumWidth(380)
        show_sentence(said, error_sentence(problem))
        self._column = QVBoxLayout()
        self._choices = QButtonGroup(self)
        self._looking = QLabel(self.tr("Looking at the backups…"))
        self._explanation = sentence_label("EvPlannerRepairExplanation")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self.go = self.buttons.addButton(self.tr("Repair"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setObjectName("EvPlannerRepairGo")
        self.go.setEnabled(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(lambda _: self._give_up())
        layout = QVBoxLayout(self)
        for part in (said, self._looking):
            layout.addWidget(part)
        layout.addLayout(self._column)
        layout.addWidget(self._explanation)
        layout.addWidget(self.buttons)
        show_sentence(
            self._explanation,
            self.tr(
                "The damaged file is kept beside it under a name of its own. Exchange with the central API afterwards:"
                " what was sent comes back, and what can still be read of the rest is taken over."
            ),
        )
        self._give_up = read_in_background(self.tr("Backups"), lambda: _sound_backups(path), self._found)

    def accept(self) -> None:
        """Run the repair, then open the workspace again."""
        session, path, chosen = self._session, self._path, self._choices.checkedButton()
        editing = session.refuse_while_editing()
        if chosen is None or editing:
            session.messages.error(editing or self.tr("Choose what to make it from."))
            return
        backup = chosen.property("backup") or ""
        parameters = {"WORKSPACE": str(path), "METHOD": 1 if backup else BY_READING, "BACKUP": backup}

        # The window is gone by the time that anything is said.
        with_losses = self.tr("The workspace was repaired. Lost: {what}.")
        without = self.tr("The workspace was repaired.")

        def repaired(run) -> None:
            lost = run.results.get("LOST")
            session.reopen(path)
            if lost:
                session.messages.error(with_losses.format(what=lost))
            else:
                session.messages.success(without)

        session.runner.run(
            "repairworkspace", {name: value for name, value in parameters.items() if value != ""},
            title=self.tr("Repairing the workspace"), on_success=repaired,
        )  # fmt: skip
        super().accept()

    def _found(self, backups: list[Backup] | None, problem: Exception | None) -> None:
        self._looking.hide()
        for each in backups or ():
            text = self.tr("The backup of {time} ({reason})").format(
                time=local_time(each.at.strftime("%Y-%m-%dT%H:%M:%SZ")), reason=self._reason(each.reason)
            )
            self._offer(text, str(each.path))
        if not backups:
            self._column.addWidget(QLabel(self.tr("There is no sound backup beside the file.")))
        self._offer(self.tr("What can still be read of the damaged file"), "")
        self._choices.buttons()[0].setChecked(True)
        self.go.setEnabled(True)

    def _offer(self, text: str, backup: str) -> None:
        choice = QRadioButton(text)
        choice.setObjectName(f"EvPlannerRepairChoice_{len(self._choices.buttons())}")
        choice.setProperty("backup", backup)
        self._choices.addButton(choice)
        self._column.addWidget(choice)

    def _reason(self, code: str) -> str:
        """Why the copy was made, in words."""
        words = {
            "daily": self.tr("of that day"),
            "before-sync": self.tr("before an exchange"),
            "before-comparing": self.tr("before an exchange"),
            "before-removals": self.tr("before removals"),
            "before-undoing": self.tr("before changes were undone"),
            "before-resolving": self.tr("before conflicts were resolved"),
        }
        if code.startswith("before-schema"):
            return self.tr("before an update of EV Planner")
        return words.get(code, code)


def _sound_backups(path: Path) -> list[Backup]:
    """The newest backups that are sound (in a thread)."""
    from ...workspace import integrity

    sound = []
    for each in integrity.backups_of(path):
        if integrity.look_over(each.path).sound:
            sound.append(each)
        if len(sound) == MOST_SHOWN:
            break
    return sound
