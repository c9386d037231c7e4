"""What a potential map needs: what is there, from whom, and how to get the rest."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.base import error_sentence, language
from ...documents.local_figures import counted, day
from ...domain.open_data.catalogue import CHARGING, Need, OpenSource, catalogue, in_language
from ...errors import EvPlannerError
from ..background import read_in_background
from ..panel import sentence_label, show_sentence

FILES = "*.gpkg *.shp *.geojson *.json *.csv *.txt *.zip"
CHARGING_FILES = "*.json *.geojson *.csv *.xml *.gml"


class NeedRow(QFrame):
    """One need: its title and state, the source that is chosen, Fetch… and File…."""

    fetch_wanted = pyqtSignal(object)
    file_wanted = pyqtSignal(object)

    def __init__(self, need: Need) -> None:
        super().__init__()
        self.need = need
        self.setObjectName(f"EvPlannerNeed_{need.id}")
        spoken = language()
        title = QLabel(in_language(need.title, spoken))
        title.setTextFormat(Qt.TextFormat.PlainText)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self.state = QLabel()
        self.state.setObjectName(f"EvPlannerNeedState_{need.id}")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight)
        purpose = sentence_label(f"EvPlannerNeedPurpose_{need.id}")
        show_sentence(purpose, in_language(need.purpose, spoken))
        self.terms = sentence_label(f"EvPlannerNeedTerms_{need.id}")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.addWidget(title, 0, 0)
        grid.addWidget(self.state, 0, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(purpose, 1, 0, 1, 2)
        self.sources = QComboBox()
        self.sources.setObjectName(f"EvPlannerNeedSource_{need.id}")
        self.sources.setAccessibleName(in_language(need.title, spoken))
        self.sources.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sources.setMinimumContentsLength(16)
        for source in catalogue().sources_of(need.id):
            self.sources.addItem(in_language(source.name, spoken), source)
        self.fetch = self._button(f"EvPlannerFetch_{need.id}", self.tr("Fetch…"))
        self.file = self._button(f"EvPlannerFile_{need.id}", self.tr("File…"))
        self.fetch.clicked.connect(lambda: self.fetch_wanted.emit(self))
        self.file.clicked.connect(lambda: self.file_wanted.emit(self))
        self.sources.currentIndexChanged.connect(lambda *_: self._show_source())
        if not need.bundled:
            row = QHBoxLayout()
            row.addWidget(self.sources, 1)
            row.addWidget(self.fetch)
            row.addWidget(self.file)
            grid.addLayout(row, 2, 0, 1, 2)
            grid.addWidget(self.terms, 3, 0, 1, 2)
            self._show_source()

    def source(self) -> OpenSource:
        """The source that is chosen."""
        return self.sources.currentData()

    def show_standing(self, rows: int, sources: tuple) -> None:
        """Say how much is there, and from whom."""
        if rows:
            text = counted(self.tr("{count} row"), self.tr("{count} rows"), rows)
        else:
            text = self.tr("missing") if self.need.required else self.tr("not there")
        self.state.setText(text)
        said = [f"{each.name}: {each.attribution} ({each.licence})" if each.licence else each.name for each in sources]
        self.state.setToolTip("\n".join(said).replace("<", "&lt;"))

    def allow(self, free: bool) -> None:
        """Let the buttons be pressed, or not while something runs."""
        for button in (self.fetch, self.file):
            button.setEnabled(free)
        self.fetch.setEnabled(free and self.source() is not None and self.source().is_served)

    def _show_source(self) -> None:
        """Whose the data are, under which terms, and where the address comes from."""
        source, spoken = self.source(), language()
        if source is None:
            return
        parts = [source.owner, source.licence]
        if source.is_served:
            parts.append(self.tr("address as found on {day}: check it before use").format(day=day(source.checked_on)))
        elif source.page:
            parts.append(source.page)
        sentence = " · ".join(part for part in parts if part)
        remark = in_language(source.remark, spoken)
        show_sentence(self.terms, "\n".join(part for part in (sentence, remark) if part))
        self.terms.setToolTip(source.address.replace("<", "&lt;"))
        self.fetch.setEnabled(source.is_served)
        self.fetch.setToolTip(source.address if source.is_served else self.tr("This source comes as a file."))

    @staticmethod
    def _button(name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button


class DataTable(QWidget):
    """All needs below each other. Nothing is fetched before somebody presses Fetch… and agrees to the address."""

    changed = pyqtSignal()

    def __init__(self, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._run = None
        self._give_up = self._give_up_names = lambda: None
        self.missing: list[str] = []
        self.rows = {need.id: NeedRow(need) for need in catalogue().needs}
        self.said = sentence_label("EvPlannerDataSaid")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(2)
        for row in self.rows.values():
            row.fetch_wanted.connect(self._fetch)
            row.file_wanted.connect(self._choose_file)
            column.addWidget(row)
        column.addWidget(self.said)
        column.addStretch(1)
        session.data_changed.connect(self.refresh)
        session.workspace_changed.connect(self.refresh)

    def release(self) -> None:
        """Wait for nothing any more."""
        self._give_up()
        self._give_up_names()
        self._session.data_changed.disconnect(self.refresh)
        self._session.workspace_changed.disconnect(self.refresh)

    def busy(self) -> bool:
        """Whether data are being read just now."""
        return self._run is not None

    def refresh(self) -> None:
        """Count, in the background, what the workspace has of each need."""
        self._give_up()
        workspace = self._session.workspace()
        if workspace is None:
            return

        def read() -> list:
            from ...workspace.open_data.standing import standing

            return standing(workspace)

        self._give_up = read_in_background("EV Planner: open data", read, self._counted)

    def take(self, source: OpenSource, address: str = "", layer: str = "") -> None:
        """Read a source into the workspace, as a task."""
        workspace = self._session.workspace()
        if workspace is None or self._run is not None:
            return
        if source.need == CHARGING:
            name, parameters = "importcharging", {"SOURCE": address or source.address, "LAYER": layer or source.layer}
            if address:
                parameters = {"SOURCE": address, "NAME": Path(address).stem}
        else:
            name, parameters = "importopendata", {"SOURCE": source.id, "ADDRESS": address, "LAYER": layer}
        show_sentence(self.said, "")
        self._run = self._session.runner.run(
            name, {"WORKSPACE": str(workspace.path), **parameters}, title=in_language(source.name, language()),
            on_success=self._taken, on_failure=self._failed,
        )  # fmt: skip
        self._allow()

    def cancel(self) -> None:
        """Stop what is being read."""
        if self._run is not None:
            self._run.cancel()

    def _fetch(self, row: NeedRow) -> None:
        from .address_dialog import AddressDialog

        dialog = AddressDialog(row.source(), self)
        dialog.accepted.connect(lambda: self.take(row.source(), dialog.address(), dialog.layer()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _choose_file(self, row: NeedRow) -> None:
        wanted = CHARGING_FILES if row.need.id == CHARGING else FILES
        path, _ = QFileDialog.getOpenFileName(
            self, in_language(row.need.title, language()), "", f"{self.tr('Data')} ({wanted})"
        )
        if path:
            self.take_file(row, path)

    def take_file(self, row: NeedRow, path: str) -> None:
        """Read a file; where it has several layers, ask which one."""
        if row.need.id == CHARGING:
            self.take(row.source(), path)
            return

        def read() -> list[str]:
            from ...sync.open_data.layer_names import layer_names

            return layer_names(Path(path))

        def named(names: list[str] | None, problem: Exception | None) -> None:
            from .layer_choice import choose_layer

            if isinstance(problem, EvPlannerError):
                show_sentence(self.said, error_sentence(problem))
            elif problem is not None:
                raise problem
            elif len(names) > 1:
                choose_layer(self, names, lambda layer: self.take(row.source(), path, layer))
            else:
                self.take(row.source(), path)

        self._give_up_names = read_in_background("EV Planner: layers", read, named)

    def _taken(self, run) -> None:
        self._run = None
        workspace = self._session.workspace()
        show_sentence(self.said, run.results.get("REPORT", ""))
        if workspace is not None:
            self._session.open(workspace.path)  # layers that came in with the first rows
        self._session.workspace_written()
        self._allow()

    def _failed(self, sentence: str) -> None:
        self._run = None
        show_sentence(self.said, sentence)
        self._allow()

    def _counted(self, found: list | None, problem: Exception | None) -> None:
        if isinstance(problem, EvPlannerError):
            show_sentence(self.said, error_sentence(problem))
            return
        if problem is not None:
            raise problem
        for each in found:
            self.rows[each.need.id].show_standing(each.rows, each.sources)
        spoken = language()
        self.missing = [in_language(e.need.title, spoken) for e in found if e.need.required and not e.met]
        self._allow()
        self.changed.emit()

    def _allow(self) -> None:
        for row in self.rows.values():
            row.allow(self._run is None)
        self.changed.emit()
