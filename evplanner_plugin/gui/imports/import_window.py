"""What the windows that import have in common: a look in the background, the mapping, the first rows, a summary."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ...algorithms.base import error_sentence
from ...algorithms.rejected_words import reason_words, row_words
from ...documents.data_sheet.counting import FORMATS as FORMAT_TITLES
from ...documents.local_figures import number
from ...errors import QT_TRANSLATE_NOOP, EvPlannerError
from ..background import read_in_background
from ..help.topic_key import add_help_key
from ..panel import sentence_label, show_sentence
from ..session import Session
from ..sites.propose.import_fields import RowsPreview
from .look import Look
from .mapping_box import MappingBox

_PAUSE = 250
"""Milliseconds in which several changes are gathered into one look."""


class ImportWindow(QDialog):
    """Chooses a source and shows how it reads; *Import* runs an algorithm. Subclasses say which.

    While it runs the window is out of the way; where nothing came of it, it is back with the reason.
    """

    HELP = ""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, self.HELP)
        self._session = session
        self._workspace = session.workspace()
        self._give_up: Callable[[], None] = lambda: None
        self.look: Look | None = None
        self.looking = False
        self._said = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._start_look)
        self.column = QVBoxLayout(self)
        self.mapping = MappingBox()
        self.mapping.hide()
        self.rows = RowsPreview()
        self.summary = sentence_label("EvPlannerImportSummary")
        self.warning = sentence_label("EvPlannerImportWarning")
        self.failure = sentence_label("EvPlannerImportFailure")
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.import_button = self.buttons.button(kinds.Ok)
        self.import_button.setText(_translated(QT_TRANSLATE_NOOP("ImportWindow", "&Import")))
        self.import_button.setObjectName("EvPlannerImport")
        self.build()
        self.column.addWidget(self.mapping, 2)
        self.column.addWidget(self.rows, 1)
        self.column.addWidget(self.summary)
        self.column.addWidget(self.warning)
        self.finish()
        self.column.addWidget(self.failure)
        self.column.addWidget(self.buttons)
        self.buttons.accepted.connect(self._import)
        self.buttons.rejected.connect(self.reject)
        self.mapping.changed.connect(self._mapping_said)
        self.resize(620, 720)
        self._show(None)

    def build(self) -> None:
        """Name the window and add the fields above the mapping."""
        raise NotImplementedError

    def finish(self) -> None:
        """Add what stands under the summary."""

    def work(self) -> Callable[[], Look] | None:
        """What looks at the source, to be called in a thread; ``None`` where nothing may be looked at yet."""
        raise NotImplementedError

    def refusal(self) -> str:
        """Why nothing can be imported now; empty when it can."""
        raise NotImplementedError

    def run(self) -> None:
        """Run the algorithm; :meth:`ended` is to be told how it ended."""
        raise NotImplementedError

    def ended(self, successful: bool, sentence: str) -> None:
        """Close, or come back as it was left, with ``sentence`` on why nothing was imported."""
        if sip.isdeleted(self):
            return
        if successful:
            self.accept()
            return
        self.show()
        show_sentence(self.failure, sentence)
        self.show_refusal()

    def row_titles(self) -> list[str]:
        """Titles of the preview's columns where the source has none of its own."""
        return []

    def done(self, result: int) -> None:
        """Close; nothing is read any more."""
        self._soon.stop()
        self._give_up()
        super().done(result)

    def said_mapping(self) -> dict | None:
        """The mapping as the user corrected it; ``None`` where only guesses stand there."""
        return self.mapping.mapping() if self._said else None

    def other_source(self) -> None:
        """Another source: what was said of the former one counts no more."""
        self._said = False
        show_sentence(self.failure, "")
        self._soon.start()

    def _mapping_said(self) -> None:
        self._said = True
        self._soon.start()

    def _start_look(self) -> None:
        """Read in the background; a former look is given up."""
        self._give_up()
        self._give_up = lambda: None
        work = self.work()
        if work is None:
            self._show(None)
            return
        self.looking = True
        self.import_button.setEnabled(False)
        title = _translated(QT_TRANSLATE_NOOP("ImportWindow", "Look at the source"))
        self._give_up = read_in_background(title, work, self._looked)

    def _looked(self, look: Look | None, problem: Exception | None) -> None:
        self.looking = False
        if problem is not None:
            if not isinstance(problem, EvPlannerError):
                raise problem
            look = Look(problem=problem)
        self._show(look)

    def _show(self, look: Look | None) -> None:
        """Show how the source reads, and what is wrong with it."""
        self.looking = False
        self.look = look
        shown = look or Look()
        table = shown.is_table and shown.problem is None
        self.mapping.setVisible(table)
        if table:
            self.mapping.show_mapping(
                shown.targets, shown.headers, shown.examples, shown.mapping, shown.problems,
                remembered=shown.was_remembered,
            )  # fmt: skip
        self.rows.setVisible(bool(shown.rows))
        self.rows.show_rows(shown.headers if shown.is_table else self.row_titles(), shown.rows)
        show_sentence(self.summary, self._summary(look))
        show_sentence(self.warning, self.warnings(look))
        self.show_refusal()

    def show_refusal(self) -> None:
        """Let the import begin, or say why it cannot."""
        refusal = self.refusal()
        self.import_button.setEnabled(not refusal)
        self.import_button.setToolTip(refusal)
        if self.look is None:
            show_sentence(self.summary, refusal)

    def warnings(self, look: Look | None) -> str:
        """What else is to be said of it."""
        return ""

    def format_title(self, code: str) -> str:
        """What a format is called."""
        return FORMAT_TITLES.get(code, code)

    def _summary(self, look: Look | None) -> str:
        """The format that was seen, and what comes of the first rows."""
        if look is None:
            return self.refusal()
        if look.problem is not None:
            return error_sentence(look.problem)
        parts = []
        if look.format:
            text = _translated(QT_TRANSLATE_NOOP("ImportWindow", "Format: {format}."))
            parts.append(text.format(format=self.format_title(look.format)))
        if look.found or look.rejected:
            text = (
                QT_TRANSLATE_NOOP("ImportWindow", "{found} charging locations can be read.")
                if look.all_read
                else QT_TRANSLATE_NOOP(
                    "ImportWindow", "The first {found} charging locations can be read; there are more."
                )
            )
            parts.append(_translated(text).format(found=number(look.found)))
        if look.rejected:
            first = look.rejected[0]
            parts.append(
                _translated(QT_TRANSLATE_NOOP("ImportWindow", "Rejected: {count}. {row}: {reason}")).format(
                    count=number(len(look.rejected)), row=row_words(first.row), reason=reason_words(first.reason)
                )
            )
        return " ".join(parts)

    def _import(self) -> None:
        refusal = self.refusal()
        if refusal:
            show_sentence(self.summary, refusal)
            return
        show_sentence(self.failure, "")
        self.hide()
        self.run()


def _translated(text: str) -> str:
    """``self.tr`` would look under the name of the subclass, where these texts do not stand."""
    return QCoreApplication.translate("ImportWindow", text)
