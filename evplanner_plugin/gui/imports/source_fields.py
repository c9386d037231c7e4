"""Where charging locations come from: a file or an address, one used before or one that is known, and how to log in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ...algorithms.base import language
from ...documents.data_sheet.counting import FORMATS as FORMAT_TITLES
from ...documents.local_figures import day
from ...domain.process import in_language
from ...sync.sources.known import KnownSource, known_source, known_sources
from ...sync.sources.reading import AUTO, FORMATS, OCPI, OGC_API_FEATURES, WFS, Source
from ...workspace.charging.sources import KeptSource
from .. import settings
from ..login_field import login_field
from ..panel import sentence_label, show_sentence

FILE, ADDRESS, KEPT, KNOWN = "file", "address", "kept", "known"
"""Kinds of entries in the list of sources."""


@dataclass(frozen=True)
class Choice:
    """An entry of the list: a kind, and the source where it is a kept or a known one."""

    kind: str
    kept: KeptSource | None = None
    known: KnownSource | None = field(default=None, compare=False)


class SourceFields(QWidget):
    """Source, file or address, layer, login, name, format and "since". ``changed`` when something else is read then."""

    changed = pyqtSignal()

    def __init__(self, kept: Sequence[KeptSource], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = tuple(kept)
        self._make_place()
        self._make_details()
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows: dict[str, tuple[QWidget, QWidget]] = {}
        for key, title, widget in (
            ("source", self.tr("&Source"), self.source), ("file", self.tr("&File"), self.file),
            ("address", self.tr("A&ddress"), self.address), ("layer", self.tr("La&yer"), self.layer),
            ("login", self.tr("&Login"), self.login), ("name", self.tr("&Name"), self.name),
            ("format", self.tr("F&ormat"), self.format), ("since", self.tr("Changed s&ince"), self.since),
            ("day", self.tr("Snapshot o&f"), self.day),
        ):  # fmt: skip
            label = QLabel(title)
            label.setBuddy(widget)
            form.addRow(label, widget)
            self._rows[key] = (label, widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(self.told)
        self._chosen()

    def _make_place(self) -> None:
        self.source = QComboBox()
        self.source.setObjectName("EvPlannerSourceChoice")
        self.source.addItem(self.tr("A file"), Choice(FILE))
        self.source.addItem(self.tr("An address"), Choice(ADDRESS))
        if self._kept:
            self.source.insertSeparator(self.source.count())
        for kept in self._kept:
            self.source.addItem(self.tr("Again: {name}").format(name=kept.name), Choice(KEPT, kept=kept))
        self.source.insertSeparator(self.source.count())
        for known in known_sources():
            self.source.addItem(in_language(known.name, language()), Choice(KNOWN, known=known))
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.setMinimumContentsLength(24)
        self.file = QgsFileWidget()
        self.file.setObjectName("EvPlannerSourceFile")
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.file.setDialogTitle(self.tr("Charging Locations"))
        self.file.lineEdit().setAccessibleName(self.tr("Charging Locations"))
        self.file.setDefaultRoot(settings.last_folder())
        lists = "*.json *.geojson *.csv *.tsv *.txt *.xml *.gml"
        locations, every = self.tr("Charging locations"), self.tr("All files")
        self.file.setFilter(f"{locations} ({lists});;{every} (*)")
        self.address = QLineEdit()
        self.address.setObjectName("EvPlannerSourceAddress")
        self.address.setPlaceholderText("https://…")
        self.layer = QLineEdit()
        self.layer.setObjectName("EvPlannerSourceLayer")
        self.layer.setToolTip(self.tr("Name of the layer (WFS) or collection (OGC API), where there are several"))
        self.login = login_field("EvPlannerSourceLogin", self)
        self.source.activated.connect(lambda index: self._chosen())
        self.file.fileChanged.connect(lambda path: self._other_place())
        self.address.textChanged.connect(lambda text: self._other_place())
        self.layer.textChanged.connect(lambda text: self.changed.emit())
        self.login.selectedConfigIdChanged.connect(lambda identifier: self.changed.emit())

    def _make_details(self) -> None:
        self.name = QLineEdit()
        self.name.setObjectName("EvPlannerSourceName")
        self.name.setToolTip(self.tr("What the source is called; imports under the same name are compared"))
        self.format = QComboBox()
        self.format.setObjectName("EvPlannerSourceFormat")
        self.format.addItem(self.tr("As it is found"), AUTO)
        for code in FORMATS:
            if code != AUTO:
                self.format.addItem(FORMAT_TITLES.get(code, code), code)
        self.since = QLineEdit()
        self.since.setObjectName("EvPlannerSourceSince")
        self.since.setPlaceholderText(self.tr("all of it"))
        self.since.setToolTip(self.tr("A day such as 2026-01-31: only what changed since then is fetched (OCPI)"))
        self.day = QLineEdit()
        self.day.setObjectName("EvPlannerSourceDay")
        self.day.setPlaceholderText(self.tr("today"))
        self.day.setToolTip(self.tr("The day for which the data hold, such as 2026-01-31"))
        self.told = sentence_label("EvPlannerSourceTold")
        self.format.activated.connect(lambda index: self._format_said())

    def choose_file(self, path: str) -> None:
        """Take the file ``path``."""
        self.source.setCurrentIndex(0)
        self._chosen()
        self.file.setFilePath(path)

    def choose_kept(self, source_id: str) -> None:
        """Take a source that was imported before."""
        for index in range(self.source.count()):
            choice = self.source.itemData(index)
            if isinstance(choice, Choice) and choice.kept is not None and choice.kept.id == source_id:
                self.source.setCurrentIndex(index)
                self._chosen()

    def choice(self) -> Choice:
        """The entry of the list that is chosen."""
        chosen = self.source.currentData()
        return chosen if isinstance(chosen, Choice) else Choice(FILE)

    def kept(self) -> KeptSource | None:
        """The source of former imports that another import of this one belongs to, by its name."""
        name = self.title().casefold()
        return next((each for each in self._kept if each.name.casefold() == name), None)

    def title(self) -> str:
        """The name of the source: what was said, else that of the file or the known source."""
        return " ".join((self.name.text() or self.name.placeholderText()).split())

    def chosen_source(self, mapping) -> Source:
        """The source as the readers take it."""
        return Source(
            self._place(), self.format.currentData(), mapping=mapping, since=self.since.text().strip(),
            name=self.title(), layer=self.layer.text().strip() if self._is_remote() else "",
        )  # fmt: skip

    def authcfg(self) -> str:
        """Id of the login; "" for a file."""
        return self.login.configId() if self._is_remote() else ""

    def _is_remote(self) -> bool:
        choice = self.choice()
        if choice.kind == KEPT:
            return choice.kept.address.lower().startswith(("http://", "https://"))
        return choice.kind != FILE

    def _place(self) -> str:
        if self._is_remote():
            return self.address.text().strip()
        return self.file.filePath().strip().strip('"')

    def _chosen(self) -> None:
        """Another entry of the list: fill in what is known of it."""
        choice = self.choice()
        remote = self._is_remote()
        source = choice.kept or choice.known
        for signals in (self.address, self.file, self.layer, self.name, self.login):
            signals.blockSignals(True)
        if source is not None:
            (self.address.setText if remote else self.file.setFilePath)(source.address)
            self.layer.setText(source.layer)
            self.format.setCurrentIndex(max(self.format.findData(source.format or AUTO), 0))
        else:
            self.format.setCurrentIndex(0)
        self.name.setText(choice.kept.name if choice.kept else "")
        self.name.setReadOnly(choice.kept is not None)
        self.login.setConfigId(choice.kept.authcfg if choice.kept else "")
        for signals in (self.address, self.file, self.layer, self.name, self.login):
            signals.blockSignals(False)
        self._show_rows()
        self._other_place()

    def _other_place(self) -> None:
        """Another file or address: its name and what is known of it."""
        place = self._place()
        known = known_source(place, self.layer.text().strip()) if self._is_remote() and place else None
        fallback = in_language(known.name, language()) if known is not None else self._name_of(place)
        self.name.setPlaceholderText(fallback)
        show_sentence(self.told, self._what_is_told(known))
        self.changed.emit()

    def _name_of(self, place: str) -> str:
        """What a source is called of which nothing is known: the file without its ending, the address without query."""
        return (Source(place).title if self._is_remote() else Path(place).stem) if place else ""

    def _what_is_told(self, known: KnownSource | None) -> str:
        if known is None:
            return ""
        said = [in_language(known.remark, language()), f"{known.attribution} · {known.licence}"]
        said.append(
            self.tr("Address checked on {day}; confidence {confidence}.").format(
                day=day(known.checked_on), confidence=known.confidence
            )
        )
        return "\n".join(each for each in said if each)

    def _format_said(self) -> None:
        self._show_rows()
        self.changed.emit()

    def _show_rows(self) -> None:
        remote, code = self._is_remote(), self.format.currentData()
        shown = {
            "file": not remote,
            "address": remote,
            "login": remote,
            "layer": remote and code in (AUTO, WFS, OGC_API_FEATURES),
            "since": remote and code in (AUTO, OCPI),
        }
        for key, visible in shown.items():
            for widget in self._rows[key]:
                widget.setVisible(visible)
        if not shown["since"]:
            self.since.clear()
