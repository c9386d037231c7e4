"""Handing decided sites over: to whom, which ones, and what is different since the package before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...documents.local_figures import counted
from ...documents.offline_package.destination import plain_name
from ...domain.handover.difference import Difference
from .. import settings
from ..conflicts.conflict_text import field_title
from ..panel import sentence_label, show_sentence
from ..session import Session
from ..task_runner import RunningAlgorithm
from .difference_words import groups, package_field, sentence
from .document_dialog import DocumentDialog, tell
from .enter_key import EnterKey
from .file_fields import align_labels, chosen_file, form_labels, path_field, start_folder
from .handover_facts import HandoverFacts, read_difference, read_facts
from .sites_field import DECIDED, SELECTED, SitesField

_PAUSE = 150
"""Milliseconds without a change after which the difference is read anew."""

_LIST_HEIGHT = 150

translate = QCoreApplication.translate


class HandoverDialog(DocumentDialog):
    """The package for whoever holds the concession."""

    HELP = "handover"
    ALGORITHM = "handover"
    KIND = "handover"

    def __init__(self, session: Session, selected: Sequence[str], parent: QWidget | None = None) -> None:
        self._selected = tuple(selected)
        self.difference: Difference | None = None
        self._not_comparable = ""
        super().__init__(session, parent)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._read_difference)
        self._session.sites.changed.connect(self._soon.start)
        self._read_facts()
        self._read_difference()

    def build(self) -> None:
        """Add recipient, sites, difference, what goes along and file."""
        self.setObjectName("EvPlannerHandover")
        self.setWindowTitle(self.tr("Hand Sites Over"))
        self.recipient = QComboBox()
        self.recipient.setObjectName("EvPlannerRecipient")
        self.recipient.setEditable(True)
        self.recipient.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.recipient.setToolTip(self.tr("Operators with a concession are offered; another name can be typed"))
        self.recipient.lineEdit().setPlaceholderText(self.tr("Name of the concession holder"))
        self.recipient.setEditText(self.memory.text("recipient"))
        self.contact = QLineEdit(self.memory.text("contact"))
        self.contact.setObjectName("EvPlannerContact")
        self.contact.setToolTip(self.tr("Whom the concession holder can ask: department, e-mail, telephone"))
        self.sites = SitesField(self._session, self._selected, (DECIDED, SELECTED))
        self.previous = path_field(
            "EvPlannerPreviousPackage", self.tr("Package Before"), QgsFileWidget.StorageMode.GetFile,
            self.tr("Packages (*.zip)"),
        )  # fmt: skip
        self.previous.lineEdit().setPlaceholderText(self.tr("The last one that this workspace knows of"))
        self._add_preview()
        self._add_output()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Recipient"), self.recipient)
        form.addRow(self.tr("&Contact"), self.contact)
        form.addRow(self.tr("&Sites"), self.sites)
        form.addRow(self.tr("Com&pare with"), self.previous)
        self.column.addLayout(form)
        labels = form_labels(form)
        self.column.addLayout(self._preview_row)
        self.column.addWidget(self.list, 1)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        along = QVBoxLayout()
        for box in (self.sheets, self.photos, self.record):
            along.addWidget(box)
        form.addRow(self.tr("Also"), along)
        form.labelForField(along).setAlignment(Qt.AlignmentFlag.AlignTop)
        form.addRow(self.tr("Save &as"), self.file)
        self.column.addLayout(form)
        align_labels(*labels, *form_labels(form))
        self.sites.currentIndexChanged.connect(lambda index: self._soon.start())
        self.previous.fileChanged.connect(lambda path: self._soon.start())
        self.recipient.editTextChanged.connect(self.show_refusal)
        self.record.toggled.connect(self.show_refusal)
        self.file.fileChanged.connect(self.show_refusal)

    def refusal(self) -> str:
        """Why nothing can be handed over now."""
        count = len(self.sites.site_ids())
        self.ok.setText(
            counted(self.tr("Hand {count} Site Over"), self.tr("Hand {count} Sites Over"), count)
        )
        if not count:
            return self.tr("No site is decided yet: approve one in the panel Sites first.")
        if not self.recipient.currentText().strip():
            return self.tr("Say who gets the package.")
        if chosen_file(self.file, ".zip") is None:
            return self.tr("Say where it is to be saved.")
        return self._not_comparable

    def writes(self) -> bool:
        """A package that is noted is kept in the workspace; any other is a draft."""
        return self.record.isChecked()

    def parameters(self) -> dict:
        """What the algorithm ``handover`` is told."""
        given = {
            "WORKSPACE": str(self._workspace.path),
            "SITES": self.sites.parameter(DECIDED),
            "RECIPIENT": self.recipient.currentText().strip(),
            "CONTACT": self.contact.text().strip(),
            "SHEETS": self.sheets.isChecked(),
            "PHOTOS": self.photos.isChecked(),
            "RECORD": self.record.isChecked(),
            "LANGUAGE": settings.documents_language(),
            "OUTPUT": str(chosen_file(self.file, ".zip")),
            **self.author(),
        }
        if self.previous.filePath().strip():
            given["PREVIOUS"] = self.previous.filePath().strip()
        return given

    def remember(self) -> None:
        """Keep recipient, contact, ticks and folder."""
        folder = str(chosen_file(self.file, ".zip").parent)
        settings.set_last_folder(folder)
        self.memory.keep(
            recipient=self.recipient.currentText().strip(),
            contact=self.contact.text().strip(),
            sheets=self.sheets.isChecked(),
            photos=self.photos.isChecked(),
            folder=folder,
        )
        if self.record.isEnabled():
            self.memory.keep(record=self.record.isChecked())

    def written(self, run: RunningAlgorithm) -> None:
        """Say which version it is and what is different in it."""
        results = run.results
        made = translate("HandoverDialog", "Package {version} is made: {difference}").format(
            version=results.get("VERSION", ""), difference=results.get("DIFFERENCE", "")
        )
        path = Path(self.given["OUTPUT"])
        opens = translate("HandoverDialog", "Show Folder"), path.parent
        tell(self._session, translate("HandoverDialog", "Hand Sites Over"), made, run, opens, [str(path)])

    def let_go(self) -> None:
        """The difference is not asked for any more."""
        self._soon.stop()
        self._session.sites.changed.disconnect(self._soon.start)

    # -- the fields -----------------------------------------------------------------------------------------------

    def _add_preview(self) -> None:
        self.said = sentence_label("EvPlannerDifference")
        self.show_list = QPushButton(self.tr("Show &List"))
        self.show_list.setObjectName("EvPlannerShowDifference")
        self.show_list.setCheckable(True)
        self.show_list.setAutoDefault(False)
        self.show_list.setEnabled(False)
        self.list = QTreeWidget()
        self.list.setObjectName("EvPlannerDifferenceList")
        self.list.setAccessibleName(self.tr("What is different since the package before"))
        self.list.setHeaderHidden(True)
        self.list.setMinimumHeight(_LIST_HEIGHT)
        self.list.hide()
        EnterKey(self.list, self._fold)
        self.show_list.toggled.connect(self._toggle_list)
        self._preview_row = QHBoxLayout()
        self._preview_row.addWidget(self.said, 1)
        self._preview_row.addWidget(self.show_list)

    def _add_output(self) -> None:
        self.sheets = self._tick("HandoverSheets", self.tr("A sheet of &each site (PDF)"), "sheets")
        self.photos = self._tick("HandoverPhotos", self.tr("P&hotos"), "photos")
        self.record = self._tick("Record", self.tr("Note it in the lo&g: the sites are handed over"), "record")
        refused = self.may_record("handed_over")
        if refused:
            self.record.setChecked(False)
            self.record.setEnabled(False)
        self.record.setToolTip(refused or self.tr("Otherwise the package is a draft, which the next one does not know"))
        self.file = path_field(
            "EvPlannerDocumentFile", self.tr("Save Package As"), QgsFileWidget.StorageMode.SaveFile,
            self.tr("Packages (*.zip)"),
        )  # fmt: skip
        folder = start_folder(self.memory.text("folder"), self._workspace)
        town = plain_name(self._workspace.municipality) if self._workspace is not None else "workspace"
        day = QDate.currentDate().toString("yyyyMMdd")
        name = self.tr("{town}-handover-{day}.zip").format(town=town, day=day)
        self.file.setFilePath(str(folder / name))

    def _tick(self, name: str, text: str, kept: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(f"EvPlanner{name}")
        box.setChecked(self.memory.flag(kept, True))
        return box

    # -- what is read ---------------------------------------------------------------------------------------------

    def _read_facts(self) -> None:
        workspace = self._workspace
        if workspace is not None:
            self.read("facts", self.tr("Operators"), lambda cancelled: read_facts(workspace), self._facts_read)

    def _facts_read(self, found: HandoverFacts | None, problem: str) -> None:
        if found is None:
            show_sentence(self.failure, problem)
            return
        typed = self.recipient.currentText().strip()
        for name in found.recipients:
            self.recipient.addItem(name)
        if typed:
            self.recipient.setEditText(typed)
        else:
            self.recipient.setCurrentIndex(0 if len(found.recipients) == 1 else -1)
        self.contact.setPlaceholderText(found.contact or self.tr("Department, e-mail, telephone"))
        self.show_refusal()

    def _read_difference(self) -> None:
        if self._workspace is None:
            return
        workspace, previous = self._workspace, self.previous.filePath().strip()
        site_ids = [] if self.sites.group() == DECIDED else self.sites.site_ids()
        self.difference = None
        self.show_list.setEnabled(False)
        show_sentence(self.said, self.tr("Comparing with the package before…"))
        self.read(
            "difference", self.tr("Difference"),
            lambda cancelled: read_difference(workspace, site_ids, previous, cancelled), self._difference_read,
        )  # fmt: skip

    def _difference_read(self, found: Difference | None, problem: str) -> None:
        self.difference, self._not_comparable = found, problem
        show_sentence(self.said, sentence(found) if found is not None else "")
        self.show_list.setEnabled(found is not None and not found.nothing)
        if not self.show_list.isEnabled():
            self.show_list.setChecked(False)
        self._fill_list()
        self.show_refusal()

    def _toggle_list(self, shown: bool) -> None:
        self.show_list.setText(self.tr("Hide &List") if shown else self.tr("Show &List"))
        self.list.setVisible(shown)
        if not shown:
            self.adjustSize()

    def _fold(self) -> None:
        """Fold the current group of the list, or open it."""
        item = self.list.currentItem()
        if item is not None and item.childCount():
            item.setExpanded(not item.isExpanded())

    def _fill_list(self) -> None:
        self.list.clear()
        if self.difference is None:
            return
        for title, lines in groups(self.difference, self._name, self._title):
            group = QTreeWidgetItem(self.list, [f"{title} ({len(lines)})"])
            for line in lines:
                QTreeWidgetItem(group, [line])
            group.setExpanded(True)

    def _title(self, field: str) -> str:
        """What a field of the sites is called on the screen."""
        return package_field(field) or field_title(self._session.project, "proposed_site", field)

    def _name(self, site_id: str) -> str:
        """What a site is called here, else in the package, else by the beginning of its id."""
        listed = self._session.sites.listed_site(site_id)
        if listed is not None:
            return listed.name
        record = self.difference.records.get(site_id, {}) if self.difference is not None else {}
        return str(record.get("name") or site_id[:8])
