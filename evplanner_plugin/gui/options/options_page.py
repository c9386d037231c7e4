"""The plugin's page in QGIS's options."""

from __future__ import annotations

from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from .. import settings
from ..help.topic_key import add_help_key
from ..session import OPTIONS_PAGE, Session
from .author_section import AuthorSection
from .behaviour_section import BehaviourSection, ThresholdsSection
from .connection_section import ConnectionSection
from .documents_section import DocumentsSection
from .folders_section import FoldersSection
from .privacy_section import PrivacySection


class OptionsPage(QgsOptionsPageWidget):
    """Sections below each other, which scroll. Nothing is kept before OK; with Cancel everything stays as it was."""

    def __init__(self, session: Session, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName(OPTIONS_PAGE)
        self._session = session
        self.author = AuthorSection(session)
        self.connections = ConnectionSection(session)
        self.documents = DocumentsSection(session)
        self.folders = FoldersSection(session)
        self.behaviour = BehaviourSection(session)
        self.thresholds = ThresholdsSection(session)
        self.privacy = PrivacySection(session)
        self.sections = (
            self.author, self.connections, self.documents, self.folders, self.behaviour, self.thresholds, self.privacy,
        )  # fmt: skip
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 4, 0)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        self.area = ReachingScrollArea()
        self.area.setObjectName("EvPlannerOptionsScroll")
        self.area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)
        add_help_key(self, "options")

    def helpKey(self) -> str:
        """QGIS's own manual has no page on this."""
        return ""

    def apply(self) -> None:
        """Keep what was filled in, in all sections."""
        for section in self.sections:
            section.apply()
        if not settings.can_be_kept():
            self._session.messages.error(
                self.tr(
                    "Your QGIS profile cannot be written to: these options hold until QGIS closes. Ask whoever"
                    " installed QGIS for a profile of your own."
                )
            )
        self._session.options_changed.emit()


class ReachingScrollArea(QScrollArea):
    """Scrolls up and down; sideways only where a page is narrower than its content can be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
