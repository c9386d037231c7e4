"""Writing a comment or an answer to one."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ....documents.local_figures import number
from ....domain.log import LONGEST_TEXT, LogEntry
from ....domain.process import Process
from ....domain.threads import mentions
from ...panel import sentence_label, show_sentence
from .comment_edit import CommentEdit
from .shown_site import ShownSite, refusal

_NEAR_THE_END = 500
"""Characters left at which the field begins to count."""


@dataclass(frozen=True)
class Draft:
    """What somebody wrote and has not sent yet."""

    text: str = ""
    reply_to: LogEntry | None = None


class CommentBox(QWidget):
    """``said`` carries the payload of a comment. What was written stays until the log has it."""

    said = pyqtSignal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerCommentBox")
        self._shown: ShownSite | None = None
        self._process: Process | None = None
        self._reply_to: LogEntry | None = None
        self._drafts: dict[str, Draft] = {}
        self.edit = CommentEdit()
        self.edit.setObjectName("EvPlannerComment")
        self.edit.setAccessibleName(self.tr("Comment"))
        self.edit.setPlaceholderText(self.tr("Comment; @ calls a department"))
        self.edit.sent.connect(self.send)
        self.edit.textChanged.connect(self._text_changed)
        self.answering = sentence_label("EvPlannerAnswering")
        self.no_answer = QToolButton()
        self.no_answer.setObjectName("EvPlannerNoAnswer")
        self.no_answer.setIcon(QgsApplication.getThemeIcon("/mIconClearText.svg"))
        self.no_answer.setAutoRaise(True)
        self.no_answer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.no_answer.setToolTip(self.tr("Write a comment of its own instead"))
        self.no_answer.setAccessibleName(self.no_answer.toolTip())
        self.no_answer.clicked.connect(lambda: self.answer(None))
        self.problem = sentence_label("EvPlannerCommentProblem")
        self.button = QPushButton(self.tr("Add &Comment"))
        self.button.setObjectName("EvPlannerAddComment")
        self.button.clicked.connect(self.send)
        self._lay_out()
        self.answer(None)

    def show_site(self, shown: ShownSite | None) -> None:
        """Write about ``shown`` from now on; what was begun about another site is kept for its return."""
        former, now = (self._shown.id if self._shown else ""), (shown.id if shown else "")
        if shown is not None and shown.process is not self._process:
            self._process = shown.process
            self.edit.set_names([shown.title(code) for code in shown.process.departments])
        self._shown = shown
        if former != now:
            if former:
                self._drafts[former] = Draft(self.edit.toPlainText(), self._reply_to)
            draft = self._drafts.pop(now, Draft())
            self.edit.setPlainText(draft.text)
            self.answer(draft.reply_to)
        reason = refusal(shown, "commented")
        self.edit.setEnabled(not reason)
        self.edit.setToolTip(reason)
        self._text_changed()

    def answer(self, entry: LogEntry | None) -> None:
        """Write an answer to ``entry``; ``None`` for a comment of its own."""
        self._reply_to = entry
        name = entry.actor[:60] if entry is not None else ""
        show_sentence(self.answering, self.tr("Reply to {name}").format(name=name) if entry is not None else "")
        self.no_answer.setVisible(entry is not None)
        self.button.setText(self.tr("Add &Reply") if entry is not None else self.tr("Add &Comment"))

    def accepted(self) -> None:
        """The log has the comment: the field is free for the next."""
        self.edit.clear()
        self.answer(None)

    def send(self) -> None:
        """Say what was written, unless it is empty or too long."""
        text = self.edit.toPlainText().strip()
        if not text or not self.button.isEnabled() or self._process is None:
            return
        self.said.emit(
            {
                "text": text,
                "reply_to": self._reply_to.id if self._reply_to is not None else None,
                "mentions": list(mentions(text, self._process)),
            }
        )

    def _text_changed(self) -> None:
        """Say beside the field what keeps the comment from being sent."""
        left = LONGEST_TEXT - len(self.edit.toPlainText().strip())
        reason = refusal(self._shown, "commented")
        problem = ""
        if not reason and left < 0:
            problem = self.tr("{count} characters too long; the longest comment has {longest}.").format(
                count=number(-left), longest=number(LONGEST_TEXT)
            )
        elif not reason and left < _NEAR_THE_END:
            problem = self.tr("{count} characters left").format(count=number(left))
        show_sentence(self.problem, problem)
        empty = left == LONGEST_TEXT
        self.button.setEnabled(not reason and not empty and left >= 0)
        tip = self.tr("Add the comment to the site's log (Ctrl+Return)")
        self.button.setToolTip(reason or (problem if left < 0 else tip))

    def _lay_out(self) -> None:
        head, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.addWidget(self.answering, 1)
        head.addWidget(self.no_answer)
        foot.addWidget(self.problem, 1)
        foot.addStretch()
        foot.addWidget(self.button)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.edit)
        column.addLayout(foot)
