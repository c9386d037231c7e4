"""The pages of the wizard for a municipality."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QFrame,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWizardPage,
)

from ...algorithms.base import error_sentence
from ...errors import EvPlannerError
from ..panel import sentence_label, show_sentence
from .data_table import DataTable
from .municipality_field import MunicipalityField
from .opening import open_workspace
from .workspace_file_field import WorkspaceFileField


class MunicipalityPage(QWizardPage):
    """Which municipality."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("Which Municipality?"))
        self.setSubTitle(self.tr("Its boundary, neighbourhoods and building stock come with the plugin."))
        self.field_ = MunicipalityField(self)
        form = QFormLayout(self)
        form.addRow(self.tr("Municipality"), self.field_)
        self.field_.editTextChanged.connect(lambda *_: self.completeChanged.emit())

    def isComplete(self) -> bool:
        """Whether one municipality is named."""
        return self.field_.chosen() is not None


class PlacePage(QWizardPage):
    """Where the workspace is kept; it is made when this page is left."""

    def __init__(self, session, municipality: MunicipalityPage) -> None:
        super().__init__()
        self.setTitle(self.tr("Where to Keep It?"))
        self.setSubTitle(self.tr("One file holds everything: copy it, and you have a backup."))
        self.setCommitPage(True)
        self._session, self._municipality = session, municipality
        self._run = None
        self._made = ""
        self.file = WorkspaceFileField(self)
        self.said = sentence_label("EvPlannerPlaceSaid")
        form = QFormLayout(self)
        form.addRow(self.tr("File"), self.file)
        form.addRow(self.said)
        self.file.changed.connect(self.completeChanged)

    def initializePage(self) -> None:
        """Propose a file named after the municipality."""
        self.file.propose(self._municipality.field_.proposed_name())

    def isComplete(self) -> bool:
        """Whether a workspace can be made there."""
        return self._run is None and not self.file.problem()

    def validatePage(self) -> bool:
        """Make the workspace, as a task; the wizard goes on when it is there."""
        if self._made:
            return True
        found, path = self._municipality.field_.chosen(), self.file.path()
        show_sentence(self.said, self.tr("The workspace is being made…"))
        self._run = self._session.runner.run(
            "createworkspace", {"NIS": found[0], "OUTPUT": str(path)}, title=self.tr("Create workspace"),
            on_success=self._created, on_failure=self._failed,
        )  # fmt: skip
        self.completeChanged.emit()
        return False

    def release(self) -> None:
        """The wizard is closed: what runs is not wanted any more."""
        if self._run is not None:
            self._run.cancel()

    def _created(self, run) -> None:
        self._run = None
        path = run.results["OUTPUT"]
        show_sentence(self.said, "")
        if self.wizard() is not None and self.wizard().isVisible() and open_workspace(self._session, path):
            self._made = path
            self.wizard().next()
        self.completeChanged.emit()

    def _failed(self, sentence: str) -> None:
        self._run = None
        show_sentence(self.said, sentence)
        self.completeChanged.emit()


class DataPage(QWizardPage):
    """Which open data to fetch from where, or to read from files."""

    def __init__(self, session) -> None:
        super().__init__()
        self.setTitle(self.tr("Bring In Data"))
        self.setSubTitle(self.tr("Fetch… asks the owner's server, File… reads what you downloaded yourself."))
        self.table = DataTable(session)
        area = QScrollArea()
        area.setObjectName("EvPlannerDataScroll")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.table)
        column = QVBoxLayout(self)
        column.addWidget(area)
        self.table.changed.connect(self.completeChanged)

    def initializePage(self) -> None:
        """Count what is there."""
        self.table.refresh()

    def isComplete(self) -> bool:
        """One may go on without data, not while they are being read."""
        return not self.table.busy()

    def release(self) -> None:
        """The wizard is closed."""
        self.table.cancel()
        self.table.release()


class MapPage(QWizardPage):
    """The first potential map."""

    def __init__(self, session) -> None:
        super().__init__()
        from .first_map import FirstMap

        self.setTitle(self.tr("The First Map"))
        self.setSubTitle(self.tr("Where would a charging point do most good? Weights can be moved afterwards."))
        self._session = session
        # Not a child of the page: the map is shown even where the wizard was closed meanwhile.
        self.making = FirstMap(session, session)
        self.said = sentence_label("EvPlannerFirstMapSaid")
        self.button = QPushButton(self.tr("Make the First Ma&p"))
        self.button.setObjectName("EvPlannerFirstMap")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.make)
        self.progress = QProgressBar()
        self.progress.setObjectName("EvPlannerFirstMapProgress")
        self.progress.hide()
        column = QVBoxLayout(self)
        for widget in (self.said, self.button, self.progress):
            column.addWidget(widget)
        column.addStretch(1)
        self.making.progressed.connect(self._progressed)
        self.making.made.connect(self._made)
        self.making.failed.connect(self._failed)
        self.making.changed.connect(self._changed)

    def initializePage(self) -> None:
        """Say what is missing still."""
        lacking = ", ".join(self.wizard().data.table.missing)
        self.button.setEnabled(not lacking)
        if lacking:
            text = self.tr("Still missing: {layers}. Go back and bring them in; the workspace is kept.")
            show_sentence(self.said, text.format(layers=lacking))
        else:
            show_sentence(self.said, self.tr("Everything that the recipe cannot do without is there."))

    def make(self) -> None:
        """Run the potential map with the bundled recipe; a second press cancels it."""
        if self.making.running():
            self.making.cancel()
            return
        try:
            self.making.begin()
        except EvPlannerError as reason:
            show_sentence(self.said, error_sentence(reason))

    def release(self) -> None:
        """The wizard is closed: the map goes on being made, and shows itself."""
        self.making.progressed.disconnect(self._progressed)
        self.making.made.disconnect(self._made)
        self.making.failed.disconnect(self._failed)
        self.making.changed.disconnect(self._changed)
        if self.making.running():
            self.making.changed.connect(self.making.deleteLater)
        else:
            self.making.deleteLater()

    def _progressed(self, percent: float) -> None:
        self.progress.setValue(int(percent))

    def _made(self, layer, warnings: list) -> None:
        done = self.tr("The map is made: it lies in the project, and the panel Potential explains it.")
        show_sentence(self.said, "\n".join([done, *warnings]))

    def _failed(self, sentence: str) -> None:
        show_sentence(self.said, sentence)

    def _changed(self) -> None:
        running = self.making.running()
        self.progress.setVisible(running)
        self.button.setText(self.tr("&Cancel") if running else self.tr("Make the First Ma&p"))
