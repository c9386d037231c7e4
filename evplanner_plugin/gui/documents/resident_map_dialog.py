"""Asking for the map for residents: what is on it, and where the folder goes."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from ...algorithms.resident_map import DETAIL, LEAST_DETAIL, MOST_DETAIL
from ...documents.local_figures import number, numbers
from ...documents.resident_map.public_points import DECIDED, EXISTING, PLANNED
from .. import settings
from ..panel import sentence_label, show_sentence
from ..session import Session
from ..task_runner import RunningAlgorithm
from .document_dialog import DocumentDialog, tell
from .file_fields import path_field, start_folder
from .resident_map_counts import MapCounts, read_counts

SHOWN = (EXISTING, PLANNED, DECIDED)
"""In the order of the parameter ``SHOW`` of ``residentmap``."""

PAGE = "index.html"

translate = QCoreApplication.translate


class ResidentMapDialog(DocumentDialog):
    """One folder for any web server. Of the proposed sites only those that are ticked as public."""

    HELP = "residents#resident_map"
    ALGORITHM = "residentmap"
    KIND = "resident_map"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        workspace = self._workspace
        if workspace is not None:
            title = self.tr("What residents may see")
            self.read("counts", title, lambda cancelled: read_counts(workspace, cancelled), self._counted)

    def build(self) -> None:
        """Add title, contact, what is shown, base map and folder."""
        self.setObjectName("EvPlannerResidentMap")
        self.setWindowTitle(self.tr("Resident Map"))
        town = self._workspace.municipality if self._workspace is not None else ""
        self.title = QLineEdit(self.memory.text("title"))
        self.title.setPlaceholderText(self.tr("Charging points in {town}, in either language").format(town=town))
        self.title.setObjectName("EvPlannerMapTitle")
        self.contact = QLineEdit(self.memory.text("contact"))
        self.contact.setObjectName("EvPlannerContact")
        self.contact.setToolTip(self.tr("Stands on the page: whom residents can ask"))
        self._add_shown()
        self._add_base_map()
        self.folder = path_field("EvPlannerDocumentFolder", self.tr("Folder"), QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setToolTip(self.tr("A new or empty folder, or an earlier resident map, which is replaced"))
        start = start_folder(self.memory.text("folder"), self._workspace)
        self.folder.setFilePath(self.memory.text("output") or str(start / self.tr("resident_map")))
        shown = QVBoxLayout()
        for widget in (*self.shown.values(), self.public_said):
            shown.addWidget(widget)
        base = QVBoxLayout()
        base.addWidget(self.base_map)
        form = self._form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow(self.tr("&Contact"), self.contact)
        form.addRow(self.tr("On the map"), shown)
        form.addRow(self.tr("Background"), base)
        form.addRow(self.tr("D&etail"), self.detail)
        form.addRow(self.tr("&Folder"), self.folder)
        self.column.addLayout(form)
        self.ok.setText(self.tr("&Make Map"))
        for box in self.shown.values():
            box.toggled.connect(self.show_refusal)
        self.base_map.toggled.connect(self._base_map_changed)
        self.folder.fileChanged.connect(self.show_refusal)
        self._base_map_changed(self.base_map.isChecked())

    def refusal(self) -> str:
        """Why no map can be made now."""
        if not any(box.isChecked() for box in self.shown.values()):
            return self.tr("Choose what the map shows.")
        if not self.folder.filePath().strip():
            return self.tr("Say in which folder the map is to be saved.")
        return ""

    def parameters(self) -> dict:
        """What the algorithm ``residentmap`` is told."""
        return {
            "WORKSPACE": str(self._workspace.path),
            "TITLE": self.title.text().strip(),
            "CONTACT": self.contact.text().strip(),
            "SHOW": [number for number, code in enumerate(SHOWN) if self.shown[code].isChecked()],
            "BASE_MAP": self.base_map.isChecked(),
            "DETAIL": self.detail.value(),
            "LANGUAGE": settings.documents_language(),
            "OUTPUT": self.folder.filePath().strip(),
        }

    def remember(self) -> None:
        """Keep title, contact, choices and folder."""
        folder = self.folder.filePath().strip()
        settings.set_last_folder(str(Path(folder).parent))
        self.memory.keep(
            title=self.title.text().strip(),
            contact=self.contact.text().strip(),
            shown=tuple(code for code in SHOWN if self.shown[code].isChecked()),
            base_map=self.base_map.isChecked(),
            detail=str(self.detail.value()),
            folder=str(Path(folder).parent),
            output=folder,
        )

    def written(self, run: RunningAlgorithm) -> None:
        """Say what is on it, and offer to look at it."""
        counts = {name: int(run.results.get(name) or 0) for name in ("EXISTING", "PLANNED", "DECIDED")}
        words = translate(
            "ResidentMapDialog",
            "The resident map is made, with {existing} existing, {planned} planned and {decided} decided places."
        )  # fmt: skip
        said = words.format(**numbers(**{name.lower(): count for name, count in counts.items()}))
        page = Path(self.given["OUTPUT"]) / PAGE
        opens = translate("ResidentMapDialog", "Open in Browser"), page
        tell(self._session, translate("ResidentMapDialog", "Resident Map"), said, run, opens, [str(page)])

    # -- the fields -----------------------------------------------------------------------------------------------

    def _add_shown(self) -> None:
        self._titles = {
            EXISTING: self.tr("Charging points that &are there"),
            PLANNED: self.tr("&Planned sites"),
            DECIDED: self.tr("&Decided sites"),
        }
        kept = self.memory.words("shown", SHOWN)
        self.shown = {}
        for code in SHOWN:
            box = QCheckBox(self._titles[code])
            box.setObjectName(f"EvPlannerShow_{code}")
            box.setChecked(code in kept)
            self.shown[code] = box
        self.public_said = sentence_label("EvPlannerPublicSaid")

    def _add_base_map(self) -> None:
        self.base_map = QCheckBox(self.tr("Put a &base map under it"))
        self.base_map.setObjectName("EvPlannerBaseMap")
        self.base_map.setToolTip(
            self.tr("Pictures of streets and buildings go along; without them the page draws the streets by itself")
        )
        self.base_map.setChecked(self.memory.flag("base_map", True))
        self.detail = QSpinBox()
        self.detail.setObjectName("EvPlannerMapDetail")
        self.detail.setRange(LEAST_DETAIL, MOST_DETAIL)
        kept = self.memory.text("detail", str(DETAIL))
        self.detail.setValue(int(kept) if kept.isdecimal() else DETAIL)
        self.detail.setToolTip(
            self.tr("The last level of zoom. Each one more shows twice as much and takes four times the room.")
        )
        self.detail.setMaximumWidth(90)

    def _base_map_changed(self, ticked: bool) -> None:
        self.detail.setEnabled(ticked)
        self._form.labelForField(self.detail).setEnabled(ticked)

    # -- what is read ---------------------------------------------------------------------------------------------

    def _counted(self, found: MapCounts | None, problem: str) -> None:
        if found is None:
            show_sentence(self.failure, problem)
            return
        for code, count in ((EXISTING, found.existing), (PLANNED, found.planned), (DECIDED, found.decided)):
            self.shown[code].setText(f"{self._titles[code]} ({number(count)})")
        said = self.tr("{public} of {all} sites are ticked as public; the others stay off the map.")
        if found.public == 0:
            said = self.tr("None of the {all} sites is ticked as public: tick them in the panel first.")
        if not found.sites:
            said = self.tr("There are no proposed sites yet: the map shows what stands there.")
        show_sentence(self.public_said, said.format(public=number(found.public), all=number(found.sites)))
        self.contact.setPlaceholderText(found.contact or self.tr("Department, e-mail, telephone"))
        self.show_refusal()
