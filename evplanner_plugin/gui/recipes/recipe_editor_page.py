"""A tab of the recipe editor: a list of entries at the left, the form of the chosen one at the right."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ..panel import sentence_label, show_sentence
from .recipe_editor_list import EntryList
from .recipe_editor_model import Problem, RecipeDraft


class Page(QWidget):
    """What every tab can: show the recipe as it stands, show what is wrong, and lead to it."""

    def refresh(self) -> None:
        """Show the recipe as it stands."""
        raise NotImplementedError

    def show_problem(self, problem: Problem | None) -> None:
        """Show ``problem`` beside the field that it concerns."""
        raise NotImplementedError

    def describe(self, problem: Problem) -> str:
        """``problem`` in one sentence that says where it is."""
        raise NotImplementedError

    def go_to(self, problem: Problem) -> None:
        """Put the cursor where ``problem`` can be mended."""
        raise NotImplementedError


class EntryPage(Page):
    """A :class:`Page` with a list. Subclasses write what is done with the entries."""

    def __init__(self, draft: RecipeDraft) -> None:
        super().__init__()
        self.draft = draft

    def assemble(self, entries: EntryList, form: QWidget, empty: str) -> None:
        """Put list and form side by side; ``empty`` is said where there is nothing to choose."""
        self.list = entries
        self.form = form
        self.scroll = scrolling(form)
        nothing = sentence_label("EvPlannerNothingChosen")
        show_sentence(nothing, empty)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.scroll)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.addWidget(nothing)
        column.addStretch(1)
        self._stack.addWidget(holder)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self._stack)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([270, 560])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.splitter)
        self.list.chosen.connect(self._chosen)

    def show_form(self, there: bool) -> None:
        """Show the form, or the sentence that nothing is chosen."""
        self._stack.setCurrentIndex(0 if there else 1)

    def _chosen(self, row: int) -> None:
        self.draft.settle()
        self.refresh()
        self.scroll.verticalScrollBar().setValue(0)


def scrolling(content: QWidget) -> QScrollArea:
    """``content`` in an area that scrolls up and down, never sideways."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setWidget(content)
    # The tab's own ground shows through, as behind any other widget in it.
    for ground in (content, area.viewport()):
        ground.setAutoFillBackground(False)
    return area
