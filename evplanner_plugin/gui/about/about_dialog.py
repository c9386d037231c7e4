"""The window *About EV Planner*: versions, places, workspace, last errors; copied or saved as a report."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...documents.local_figures import local_time
from ...documents.workspace_project import workspace_path
from ...domain.times import to_text
from .. import settings
from ..background import read_in_background
from ..documents.opening import open_path
from ..help.topic_key import add_help_button, add_help_key
from ..icons import plugin_icon
from ..messages import ErrorSeen, last_errors
from ..panel import sentence_label, show_sentence, tool_button
from ..session import Session
from . import facts
from .facts import AboutFacts, Fact, Group
from .report import redacted, report_text, told

_FOLDER = Qt.ItemDataRole.UserRole
_HELP = "trouble"


class AboutDialog(QDialog):
    """Shows at once what needs no file; packages and workspace follow from the background."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerAbout")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About EV Planner"))
        self._session = session
        self._path = workspace_path(session.project)
        # A screen is shared and photographed as a report is sent: neither tells a login.
        self._errors: list[ErrorSeen] = [redacted(error) for error in last_errors()]
        self._words = AboutFacts(self)
        self._at_once = self._words.shown_at_once(session)
        self._read: list[Group] | None = None
        self._lay_out()
        self._show_errors()
        self._show_groups()
        path = self._path
        self._give_up = read_in_background(
            self.tr("What EV Planner runs on"),
            lambda: (facts.packages(), facts.workspace_of(path)),
            lambda found, problem: None if sip.isdeleted(self) else self._was_read(found, problem),
        )
        self.finished.connect(lambda result: self._give_up())
        self.resize(560, 600)

    def groups(self) -> list[Group]:
        """What is known by now."""
        return [*self._at_once, *(self._read or ())]

    def complete(self) -> bool:
        """Whether packages and workspace have been read."""
        return self._read is not None

    def text(self) -> str:
        """The report as plain text, without secrets."""
        return report_text(self.groups(), self._errors, datetime.now(timezone.utc))

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())
        self._say(self.tr("The report is on the clipboard. It holds no login; read it before you send it."))

    def save_to(self, path: str | Path) -> bool:
        """Write the report into ``path``; ``False`` where that cannot be done, which is shown then."""
        target = Path(path)
        try:
            target.write_text(self.text(), encoding="utf-8")
        except OSError as reason:
            self._say(
                self.tr("{path} could not be written: {reason}. Choose another folder.").format(
                    path=target, reason=reason.strerror or reason
                )
            )
            return False
        settings.set_last_folder(str(target.parent))
        self._say(self.tr("The report was written to {path}.").format(path=target))
        return True

    # -- what is shown --------------------------------------------------------------------------------------------

    def _was_read(self, found, problem: Exception | None) -> None:
        if problem is not None:
            raise problem
        there, workspace = found
        self._read = [self._words.package_group(there), self._words.workspace_group(self._path, workspace)]
        self._show_groups()

    def _show_groups(self) -> None:
        self.tree.clear()
        groups = self.groups()
        if self._read is None:
            groups.append(Group(self.tr("Workspace"), (Fact("…", self.tr("is being read")),)))
        for group in groups:
            top = QTreeWidgetItem([group.title])
            self.tree.addTopLevelItem(top)
            top.setFirstColumnSpanned(True)
            bold = top.font(0)
            bold.setBold(True)
            top.setFont(0, bold)
            for fact in group.facts:
                # A place that a button leads to is shown whole.
                value = fact.value if fact.folder else told(fact.value)
                item = QTreeWidgetItem(top, [fact.label, value])
                item.setToolTip(0, fact.label)
                item.setToolTip(1, value.replace("<", "&lt;"))
                item.setData(0, _FOLDER, fact.folder)
        self.tree.expandAll()
        self._fit()
        self._offer_folder()

    def resizeEvent(self, event) -> None:
        """Labels take no more than half of the width, so that what they are about is seen in a narrow window too."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.tree.viewport().width() // 2
        self.tree.setColumnWidth(0, min(wide, self.tree.sizeHintForColumn(0)))

    def _show_errors(self) -> None:
        for error in self._errors:
            item = QTreeWidgetItem([local_time(to_text(error.at)), " ".join(error.sentence.split())])
            item.setToolTip(1, error.sentence.replace("<", "&lt;"))
            self.errors.addTopLevelItem(item)
        count = len(self._errors)
        self.tabs.setTabText(1, self.tr("Last errors ({count})").format(count=count) if count else
                             self.tr("Last errors"))  # fmt: skip
        show_sentence(self.no_errors, "" if count else self.tr("No error was shown since QGIS started."))
        self.error_halves.setVisible(bool(count))
        if count:
            self.errors.setCurrentItem(self.errors.topLevelItem(0))
            self.errors.resizeColumnToContents(0)

    def _show_error(self) -> None:
        row = self.errors.indexOfTopLevelItem(self.errors.currentItem())
        error = self._errors[row] if row >= 0 else ErrorSeen(datetime.now(timezone.utc), "")
        self.details.setPlainText("\n\n".join(part for part in (error.sentence, error.details) if part))

    def _offer_folder(self) -> None:
        self.open_button.setEnabled(bool(self._folder()))
        self.open_button.setToolTip(
            self.tr("Open the folder of the selected line")
            if self._folder()
            else self.tr("Select a line with a folder first: profile, plugin or workspace")
        )

    def _folder(self) -> str:
        item = self.tree.currentItem()
        return str(item.data(0, _FOLDER) or "") if item is not None else ""

    def _open_folder(self, *_) -> None:
        if self._folder():
            open_path(Path(self._folder()))

    def _ask_where(self) -> None:
        folder = Path(settings.start_for_documents() or Path.home())
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save Report"), str(folder / "evplanner_report.txt"), self.tr("Text (*.txt)")
        )
        if path:
            self.save_to(path)

    def _say(self, sentence: str) -> None:
        show_sentence(self.said, sentence)

    # -- making it ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setObjectName("EvPlannerAboutTabs")
        self.tabs.addTab(self._facts_tab(), self.tr("Versions and places"))
        self.tabs.addTab(self._errors_tab(), self.tr("Last errors"))
        self.said = sentence_label("EvPlannerAboutSaid")
        column = QVBoxLayout(self)
        column.addLayout(self._head())
        column.addWidget(self.tabs, 1)
        column.addWidget(self.said)
        column.addLayout(self._buttons())
        self.setMinimumWidth(300)
        add_help_key(self, _HELP)

    def _head(self) -> QHBoxLayout:
        icon = QLabel()
        side = 2 * self.fontMetrics().height()
        icon.setPixmap(plugin_icon().pixmap(side, side))
        self.title = sentence_label("EvPlannerAboutTitle")
        show_sentence(
            self.title,
            self.tr(
                "EV Planner {version}: a municipality's own desk for public charging infrastructure. Free software"
                " under the GNU General Public License."
            ).format(version=facts.plugin_version()),
        )
        row = QHBoxLayout()
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.title, 1)
        return row

    def _facts_tab(self) -> QWidget:
        self.tree = self._tree("EvPlannerAboutFacts", self.tr("Versions and places"))
        self.tree.setHeaderHidden(True)
        self.tree.setWordWrap(True)
        self.tree.setUniformRowHeights(False)
        self.tree.setIndentation(self.fontMetrics().height())
        self.tree.currentItemChanged.connect(lambda *_: self._offer_folder())
        self.tree.itemDoubleClicked.connect(self._open_folder)
        return self.tree

    def _errors_tab(self) -> QWidget:
        self.no_errors = sentence_label("EvPlannerAboutNoErrors")
        self.errors = self._tree("EvPlannerAboutErrors", self.tr("Last errors"))
        self.errors.setRootIsDecorated(False)
        self.errors.setHeaderLabels([self.tr("When"), self.tr("What was said")])
        self.errors.currentItemChanged.connect(lambda *_: self._show_error())
        self.details = QPlainTextEdit()
        self.details.setObjectName("EvPlannerAboutDetails")
        self.details.setAccessibleName(self.tr("Details of the selected error"))
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.error_halves = QSplitter(Qt.Orientation.Vertical)
        self.error_halves.addWidget(self.errors)
        self.error_halves.addWidget(self.details)
        tab = QWidget()
        column = QVBoxLayout(tab)
        column.addWidget(self.no_errors)
        column.addWidget(self.error_halves, 1)
        column.addStretch()
        return tab

    def _buttons(self) -> QGridLayout:
        self.copy_button = tool_button(
            "EvPlannerAboutCopy", self.tr("&Copy"), QgsApplication.getThemeIcon("/mActionEditCopy.svg"),
            self.tr("Put the report on the clipboard: no login is in it, folders of users are shortened to ~"),
        )  # fmt: skip
        self.save_button = tool_button(
            "EvPlannerAboutSave", self.tr("&Save…"), QgsApplication.getThemeIcon("/mActionFileSave.svg"),
            self.tr("Write the report into a text file"),
        )  # fmt: skip
        self.open_button = tool_button(
            "EvPlannerAboutOpenFolder", self.tr("Open &Folder"), QgsApplication.getThemeIcon("/mActionFileOpen.svg")
        )
        for button, pressed in (
            (self.copy_button, self.copy), (self.save_button, self._ask_where), (self.open_button, self._open_folder),
        ):  # fmt: skip
            button.setAccessibleName(button.text().replace("&", ""))
            button.clicked.connect(lambda checked=False, pressed=pressed: pressed())
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        add_help_button(box, _HELP)
        grid = QGridLayout()
        grid.addWidget(self.copy_button, 0, 0)
        grid.addWidget(self.save_button, 0, 1)
        grid.addWidget(self.open_button, 1, 0, 1, 2)
        grid.addWidget(box, 2, 0, 1, 2)
        return grid

    @staticmethod
    def _tree(name: str, title: str) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName(name)
        tree.setAccessibleName(title)
        tree.setColumnCount(2)
        tree.setUniformRowHeights(True)
        return tree
