"""Importing use: charging sessions or monthly totals as operators send them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QLabel, QLineEdit

from ...sync.sources.usage.ocpi import CDRS, SESSIONS_OF_OCPI
from ...sync.sources.usage.reading import AUTO, FORMATS, MONTHS_CSV, SESSIONS_CSV
from .. import settings
from .import_runs import run_use_import
from .import_window import ImportWindow
from .look import Look, look_at_use
from .remembered import USE, mapping_for, remember_mapping


class ImportUseDialog(ImportWindow):
    """*Import* runs ``importusage``."""

    HELP = "import#use"

    def build(self) -> None:
        """Add file, name and format, and how values are written."""
        self.setObjectName("EvPlannerImportUse")
        self.setWindowTitle(self.tr("Import Use"))
        self.file = QgsFileWidget()
        self.file.setObjectName("EvPlannerUseFile")
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.file.setDialogTitle(self.tr("Charging Sessions or Monthly Totals"))
        self.file.lineEdit().setAccessibleName(self.tr("Charging Sessions or Monthly Totals"))
        self.file.setDefaultRoot(settings.last_folder())
        use, every = self.tr("Use"), self.tr("All files")
        self.file.setFilter(f"{use} (*.csv *.tsv *.txt *.json);;{every} (*)")
        self.name = QLineEdit()
        self.name.setObjectName("EvPlannerUseName")
        self.name.setToolTip(self.tr("Files of one name follow and replace each other; they are never added up"))
        self.name.setPlaceholderText(self.tr("the file's name, without its figures"))
        self.format = self._box("EvPlannerUseFormat", [(self.format_title(code), code) for code in FORMATS])
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&File"), self.file)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("F&ormat"), self.format)
        self.column.addLayout(form)
        self.file.fileChanged.connect(lambda path: self._other_file())
        self.format.activated.connect(lambda index: self.other_source())
        self._make_writing()

    def _make_writing(self) -> None:
        """How dates, figures and times are written, where the file does not show it."""
        shows = self.tr("as the file shows")
        self.writing = QGroupBox(self.tr("How values are written"))
        self.writing.setObjectName("EvPlannerUseWriting")
        self.options = {
            "date_order": self._box("EvPlannerUseDateOrder", [
                (shows, ""), (self.tr("day before month"), "dmy"), (self.tr("month before day"), "mdy"),
            ]),
            "decimal": self._box("EvPlannerUseDecimal", [
                (shows, ""), (self.tr("Point (4.5)"), "."), (self.tr("Comma (4,5)"), ","),
            ]),
            "energy_unit": self._box("EvPlannerUseEnergy", [(shows, ""), ("kWh", "kWh"), ("Wh", "Wh"), ("MWh", "MWh")]),
            "duration_unit": self._box("EvPlannerUseDuration", [
                (shows, ""), (self.tr("hours"), "h"), (self.tr("minutes"), "min"), (self.tr("seconds"), "s"),
            ]),
            "time_zone": self._box("EvPlannerUseZone", [
                (self.tr("Belgian clock"), ""), ("UTC", "UTC"),
            ]),
        }  # fmt: skip
        titles = {
            "date_order": self.tr("&Dates"), "decimal": self.tr("D&ecimal sign"), "energy_unit": self.tr("Ener&gy"),
            "duration_unit": self.tr("D&urations"), "time_zone": self.tr("&Times without a zone"),
        }  # fmt: skip
        form = QFormLayout(self.writing)
        for key, box in self.options.items():
            label = QLabel(titles[key])
            label.setBuddy(box)
            form.addRow(label, box)
            box.activated.connect(lambda index: self.mapping.changed.emit())
        self.writing.hide()
        self.column.addWidget(self.writing)

    def choose_file(self, path: str | Path) -> None:
        """Look at the file ``path``."""
        self.file.setFilePath(str(path))

    def format_title(self, code: str) -> str:
        """What a format of use is called."""
        titles = {
            AUTO: self.tr("As it is found"), SESSIONS_CSV: self.tr("Sessions (CSV)"),
            MONTHS_CSV: self.tr("Monthly totals (CSV)"), CDRS: self.tr("OCPI 2.2.1 CDRs"),
            SESSIONS_OF_OCPI: self.tr("OCPI 2.2.1 sessions"),
        }  # fmt: skip
        return titles.get(code, code)

    def said_mapping(self) -> dict | None:
        """The columns and how values are written, as the user said."""
        return self._whole_mapping() if self._said else None

    def work(self) -> Callable[[], Look] | None:
        """Look at the file."""
        path, format, said = self._path(), self.format.currentData(), self.said_mapping()
        if path is None:
            return None

        def remembered(headers: Sequence[str]) -> dict:
            return mapping_for(USE, headers)

        return lambda: look_at_use(path, format, said, remembered)

    def refusal(self) -> str:
        """Why nothing can be imported now; empty when it can."""
        if self._workspace is None:
            return self.tr("Open a workspace first, in the panel Charging Layers.")
        editing = self._session.refuse_while_editing()
        if editing:
            return editing
        if self._path() is None:
            return self.tr("Choose a file.")
        if self.looking or self.look is None:
            return self.tr("The source is being looked at.")
        if self.look.problem is not None or self.look.problems:
            return self.tr("There is nothing to import yet.")
        return ""

    def parameters(self) -> dict:
        """The parameters of ``importusage`` for what is chosen."""
        mapping = self._whole_mapping() if self.look.is_table else {}
        return {
            "WORKSPACE": str(self._workspace.path),
            "SOURCE": str(self._path()),
            "FORMAT": self.look.format,
            "MAPPING": json.dumps(mapping, ensure_ascii=False) if mapping else "",
            "NAME": " ".join(self.name.text().split()),
        }

    def run(self) -> None:
        """Import, and remember how the table was read."""
        settings.set_last_folder(str(self._path().parent))
        if self.look.is_table:
            remember_mapping(USE, self.look.headers, self._whole_mapping())
        run_use_import(self._session, self.parameters(), self.ended)

    def _show(self, look: Look | None) -> None:
        super()._show(look)
        table = look is not None and look.is_table and look.problem is None
        self.writing.setVisible(table)
        if table:
            for key, box in self.options.items():
                box.setCurrentIndex(max(box.findData(look.mapping.get(key, "")), 0))

    def _whole_mapping(self) -> dict:
        written = {key: box.currentData() for key, box in self.options.items() if box.currentData()}
        columns = {key: value for key, value in self.mapping.mapping().items() if key not in self.options}
        none = dict.fromkeys(self.mapping.boxes, "")  # said to be not in the file: nothing is guessed for it
        return {**none, **columns, **written}

    def _path(self) -> Path | None:
        text = self.file.filePath().strip().strip('"')
        return Path(text) if text else None

    def _other_file(self) -> None:
        self.other_source()

    @staticmethod
    def _box(name: str, entries: list[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for title, data in entries:
            box.addItem(title, data)
        return box
