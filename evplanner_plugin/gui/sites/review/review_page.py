"""The tab *Review*: one's mark, the discussion, and whether residents may see the site."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout, QWidget

from ....domain.threads import threads
from .comment_box import CommentBox
from .mark_box import MarkBox
from .public_box import PublicBox
from .shown_site import ShownSite
from .thread_view import ThreadView


class ReviewPage(QWidget):
    """``said`` carries kind and payload of what the author says."""

    said = pyqtSignal(str, dict)
    counter_proposal_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerReviewPage")
        self.marks = MarkBox()
        self.comment = CommentBox()
        self.threads = ThreadView()
        self.public = PublicBox()
        self.marks.said.connect(lambda payload: self.said.emit("marked", payload))
        self.marks.counter_proposal_wanted.connect(lambda: self.counter_proposal_wanted.emit())
        self.comment.said.connect(lambda payload: self.said.emit("commented", payload))
        self.public.said.connect(lambda payload: self.said.emit("published", payload))
        self.threads.reply_wanted.connect(self._reply)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 6, 4, 4)
        column.setSpacing(6)
        column.addWidget(self.marks)
        column.addWidget(line)
        column.addWidget(self.comment)
        column.addWidget(self.threads, 1)
        column.addWidget(self.public)

    def show_site(self, shown: ShownSite | None) -> None:
        """Show ``shown``, or nothing."""
        self.marks.show_site(shown)
        self.comment.show_site(shown)
        self.public.show_site(shown)
        if shown is None:
            self.threads.show_threads("", (), frozenset(), None, False)
            return
        self.threads.show_threads(
            shown.id, threads(shown.state.comments), shown.unsaved, shown.process, not shown.refusal("commented")
        )

    def accepted(self, kind: str) -> None:
        """The log has what was said."""
        if kind == "marked":
            self.marks.accepted()
        elif kind == "commented":
            self.comment.accepted()

    def _reply(self, entry) -> None:
        self.comment.answer(entry)
        self.comment.edit.setFocus()
