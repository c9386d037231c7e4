"""Asking what goes into the draft of a supplementary regulation, and correcting where its sites lie."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, QDate
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ... import bundled as bundled_files
from ...documents.local_figures import DAY, counted
from ...documents.regulation import FORMATS
from .. import settings
from ..panel import sentence_label, show_sentence
from ..session import Session
from ..task_runner import RunningAlgorithm
from .document_dialog import DocumentDialog, tell
from .file_fields import TemplateField, align_labels, buddy, form_labels, path_field, start_folder
from .places_box import PlacesBox

AS_SET, COUNCIL, COLLEGE = range(3)
"""In the order of the parameter ``ORGAN`` of ``regulation``."""

_ORGANS = {"council": COUNCIL, "college": COLLEGE}

translate = QCoreApplication.translate


class RegulationDialog(DocumentDialog):
    """The draft for the sites ``site_ids``. What is corrected in the table holds for this draft only."""

    HELP = "documents#regulation"
    ALGORITHM = "regulation"
    KIND = "regulation"

    def __init__(self, session: Session, site_ids: Sequence[str], parent: QWidget | None = None) -> None:
        listed = (session.sites.listed_site(site_id) for site_id in site_ids)
        self._site_ids = tuple(site.id for site in listed if site is not None)
        self._organ_set = ""
        super().__init__(session, parent)
        self.resize(820, 680)
        self._read_parameters()
        self.places.look_up()

    def build(self) -> None:
        """Add decision, places, what is written and where to."""
        self.setObjectName("EvPlannerRegulation")
        self.setWindowTitle(self.tr("Supplementary Regulation"))
        self._add_decision()
        self._add_places()
        self._add_output()
        self.ok.setText(self._button_text())
        self._organ_changed()

    def refusal(self) -> str:
        """Why no draft can be made now."""
        if not self._site_ids:
            return self.tr("Select the sites in the list first.")
        if not any(box.isChecked() for box in self.formats.values()):
            return self.tr("Choose at least one format.")
        if self.template.problem():
            return self.template.problem()
        if not self.folder.filePath().strip():
            return self.tr("Say in which folder the draft is to be saved.")
        return ""

    def writes(self) -> bool:
        """Drafting may be noted in the log."""
        return self.record.isChecked()

    def parameters(self) -> dict:
        """What the algorithm ``regulation`` is told."""
        layer = self.places.streets.currentLayer()
        given = {
            "WORKSPACE": str(self._workspace.path),
            "SITES": ",".join(self._site_ids),
            "DECISION_DATE": self.day.date().toString("yyyy-MM-dd"),
            "ORGAN": self.organ.currentIndex(),
            "DELEGATION": self.delegation.text().strip() if self._college() else "",
            "NUMBER": self.number.text().strip(),
            "PLACES": json.dumps(self.places.corrections(), ensure_ascii=False),
            "FORMATS": [code for code, box in self.formats.items() if box.isChecked()],
            "MAPS": self.maps.isChecked(),
            "PHOTOS": self.photos.isChecked(),
            "RECORD": self.record.isChecked(),
            "OUTPUT": self.folder.filePath().strip(),
            **self.author(),
        }
        if self.template.path():
            given["TEMPLATE"] = self.template.path()
        if layer is not None:
            given["STREETS"] = layer.id()
        return given

    def remember(self) -> None:
        """Keep organ, formats, template, ticks and folder; the number belongs to one regulation."""
        folder = self.folder.filePath().strip()
        settings.set_last_folder(folder)
        self.memory.keep(
            organ={number: code for code, number in _ORGANS.items()}.get(self.organ.currentIndex(), ""),
            delegation=self.delegation.text().strip(),
            formats=tuple(code for code, box in self.formats.items() if box.isChecked()),
            template=self.template.path(),
            maps=self.maps.isChecked(),
            photos=self.photos.isChecked(),
            folder=folder,
        )
        if self.record.isEnabled():
            self.memory.keep(record=self.record.isChecked())

    def let_go(self) -> None:
        """The places are not asked for any more."""
        self.places.soon.stop()

    def written(self, run: RunningAlgorithm) -> None:
        """Say how much was drafted and what a person must still fill in."""
        results, session = run.results, self._session
        files = [line for line in str(results.get("FILES") or "").splitlines() if line.strip()]
        sites, to_fill = int(results.get("SITES_WRITTEN") or 0), int(results.get("TO_FILL") or 0)
        one = translate("RegulationDialog", "The draft for {count} site is written.")
        drafted = counted(one, translate("RegulationDialog", "The draft for {count} sites is written."), sites)
        if to_fill == 0:
            open_things = translate("RegulationDialog", "Nothing is left to be filled in; read it before you use it.")
        else:
            one = translate("RegulationDialog", "{count} thing in it is still to be filled in by you.")
            many = translate("RegulationDialog", "{count} things in it are still to be filled in by you.")
            open_things = counted(one, many, to_fill)
        if len(files) == 1:
            label, path = translate("RegulationDialog", "Open Draft"), files[0]
        else:
            label = translate("RegulationDialog", "Show Folder")
            path = Path(files[0]).parent if files else self.given["OUTPUT"]
        title = translate("RegulationDialog", "Supplementary Regulation")
        tell(session, title, f"{drafted} {open_things}", run, (label, path), files)

    # -- the fields -----------------------------------------------------------------------------------------------

    def _add_decision(self) -> None:
        self.day = QDateEdit(QDate.currentDate())
        self.day.setObjectName("EvPlannerDecisionDate")
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(DAY)
        self.day.setToolTip(self.tr("The draft rests on the legal texts that hold on this day"))
        self.organ = QComboBox()
        self.organ.setObjectName("EvPlannerOrgan")
        self.organ.addItem(self.tr("As the parameters of the workspace say"))
        self.organ.addItem(self.tr("Municipal council"))
        self.organ.addItem(self.tr("College of mayor and aldermen"))
        self.organ.setCurrentIndex(_ORGANS.get(self.memory.text("organ"), AS_SET))
        self.organ_said = sentence_label("EvPlannerOrganSaid")
        self.delegation = QLineEdit(self.memory.text("delegation"))
        self.delegation.setObjectName("EvPlannerDelegation")
        self.number = QLineEdit()
        self.number.setObjectName("EvPlannerNumber")
        when = QHBoxLayout()
        when.addWidget(self.day, 1)
        when.addWidget(buddy(self.tr("&Number"), self.number))
        when.addWidget(self.number, 1)
        who = QVBoxLayout()
        who.addWidget(self.organ)
        who.addWidget(self.organ_said)
        form = self._form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(buddy(self.tr("&Decision on"), self.day), when)
        form.addRow(buddy(self.tr("Decided &by"), self.organ), who)
        form.addRow(self.tr("De&legation decision"), self.delegation)
        self.column.addLayout(form)
        self.organ.currentIndexChanged.connect(self._organ_changed)
        self.delegation.textChanged.connect(self._organ_changed)

    def _add_places(self) -> None:
        self.places = PlacesBox(self._session, self._site_ids, self.read)
        self.places.failed.connect(lambda problem: show_sentence(self.failure, problem))
        self.column.addWidget(self.places, 1)

    def _add_output(self) -> None:
        titles = {
            "odt": self.tr("LibreOffice (OD&T)"),
            "docx": self.tr("&Word (DOCX)"),
            "pdf": self.tr("&PDF"),
            "json": self.tr("Machine-readable (&JSON)"),
        }
        chosen = self.memory.words("formats", FORMATS)
        self.formats = {code: self._tick(f"Format_{code}", titles[code], code in chosen) for code in FORMATS}
        self.maps = self._tick("Maps", self.tr("&Maps in the annex"), self.memory.flag("maps", True))
        self.photos = self._tick("Photos", self.tr("P&hotos in the annex"), self.memory.flag("photos", True))
        self.record = self._tick("Record", self.tr("Note it in the lo&g"), self.memory.flag("record", True))
        refused = self.may_record("regulation_drafted")
        if refused:
            self.record.setChecked(False)
            self.record.setEnabled(False)
        self.record.setToolTip(refused or self.tr("Each site's history says that its regulation was drafted, and when"))
        names = [bundled_files.path("templates", f"regulation.{kind}") for kind in ("odt", "docx")]
        filters = self.tr("Templates (*.odt *.docx)")
        self.template = TemplateField(names, filters, self.memory.text("template"))
        self.folder = path_field(
            "EvPlannerDocumentFolder", self.tr("Folder"), QgsFileWidget.StorageMode.GetDirectory
        )
        self.folder.setFilePath(str(start_folder(self.memory.text("folder"), self._workspace)))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Formats"), _side_by_side(self.formats.values()))
        form.addRow(self.tr("Also"), _side_by_side((self.maps, self.photos, self.record)))
        form.addRow(self.tr("Ho&use style"), self.template)
        form.addRow(self.tr("&Folder"), self.folder)
        self.column.addLayout(form)
        align_labels(*form_labels(self._form), *form_labels(form), self.places.roads)
        for box in (*self.formats.values(), self.record):
            box.toggled.connect(self.show_refusal)
        self.template.changed.connect(self.show_refusal)
        self.folder.fileChanged.connect(self.show_refusal)

    def _tick(self, name: str, text: str, ticked: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(f"EvPlanner{name}")
        box.setChecked(ticked)
        return box

    # -- what is read ---------------------------------------------------------------------------------------------

    def _read_parameters(self) -> None:
        workspace = self._workspace
        if workspace is None:
            return

        def work(cancelled) -> dict[str, str]:
            from ...workspace.parameters import read_parameters

            found = read_parameters(workspace)
            names = ("documents_competent_organ", "documents_delegation_decision", "documents_numbering")
            return {name: str(found[name].value or "") for name in names if name in found}

        self.read("parameters", self.tr("Parameters"), work, self._parameters_read)

    def _parameters_read(self, found: dict[str, str] | None, problem: str) -> None:
        found = found or {}
        self._organ_set = found.get("documents_competent_organ", "").strip().lower()
        self.delegation.setPlaceholderText(found.get("documents_delegation_decision", ""))
        self.number.setPlaceholderText(found.get("documents_numbering", ""))
        if problem:
            show_sentence(self.failure, problem)
        self._organ_changed()

    # -- what is said of it ---------------------------------------------------------------------------------------

    def _college(self) -> bool:
        organ = self.organ.currentIndex()
        return (_ORGANS.get(self._organ_set, AS_SET) if organ == AS_SET else organ) == COLLEGE

    def _organ_changed(self, *_) -> None:
        college, said = self._college(), ""
        self.delegation.setEnabled(college)
        self._form.labelForField(self.delegation).setEnabled(college)
        if self.organ.currentIndex() == AS_SET and not self.reading("parameters"):
            said = {
                COUNCIL: self.tr("The parameters say: the municipal council."),
                COLLEGE: self.tr("The parameters say: the college."),
            }.get(
                _ORGANS.get(self._organ_set, AS_SET),
                self.tr("The parameters do not say who decides yet: the draft will leave it open."),
            )
        if college and not self.delegation.text().strip() and not self.delegation.placeholderText():
            said = " ".join(
                part for part in (said, self.tr("Without the delegation decision the draft leaves it open.")) if part
            )
        show_sentence(self.organ_said, said)

    def _button_text(self) -> str:
        count = len(self._site_ids)
        return counted(self.tr("Draft for {count} &Site"), self.tr("Draft for {count} &Sites"), count)


def _side_by_side(widgets: Iterable[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
