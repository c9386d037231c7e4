"""The central API: address, login, a test; and the sources that are read with a login."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from ...documents.workspace_project import workspace_path
from ...workspace.facts import KeptLogin, kept_logins
from .. import settings
from ..about.redaction import address as shown_address
from ..background import read_in_background
from ..login_field import login_field
from ..panel import sentence_label, show_sentence
from ..session import Session
from .connection_check import ConnectionCheck
from .section import Section


class ConnectionSection(Section):
    """*Test Connection* asks with what stands in the fields; nothing is kept by it and nothing is written there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", "EvPlannerOptionsConnections", parent)
        self.setTitle(self.tr("Connections"))
        self._session = session
        self.check = ConnectionCheck(self)
        self.check.ended.connect(self._ended)
        self._fields()
        self.sources = self.add_words("EvPlannerOptionsSources", self.tr("Sources with a login are being read."))
        self.address.textChanged.connect(lambda text: self._changed())
        self.login.selectedConfigIdChanged.connect(lambda identifier: self._changed())
        self.test.clicked.connect(lambda checked=False: self.run())
        self._show_state()
        self._read_sources()

    def apply(self) -> None:
        """Keep address and login's id."""
        settings.set_central_address(self.address.text())
        settings.set_central_login(self.login.configId())

    def run(self) -> None:
        """Test the connection; while that goes on, stop it."""
        if self.check.running():
            self.check.cancel()
            self._ended(self.tr("The test was stopped."), True)
            return
        show_sentence(self.answer, self.tr("Asking the server…"))
        self.check.start(self.address.text(), self.login.configId(), workspace_path(self._session.project))
        self._show_state()

    def hideEvent(self, event) -> None:
        """A page that goes waits for no server."""
        self.check.cancel()
        super().hideEvent(event)

    def _fields(self) -> None:
        self.address = QLineEdit(settings.central_address())
        self.address.setObjectName("EvPlannerOptionsAddress")
        self.address.setPlaceholderText("https://…")
        self.address.setToolTip(self.tr("Address of the OGC API – Features that you exchange with"))
        self.login = login_field("EvPlannerOptionsLogin", self)
        self.login.setConfigId(settings.central_login())
        self.test = QPushButton()
        self.test.setObjectName("EvPlannerTestConnection")
        self.test.setAutoDefault(False)
        self.answer = sentence_label("EvPlannerConnectionAnswer")
        # Labels above the fields: beside them, QGIS's login chooser draws over itself where the page is narrow.
        for text, field in ((self.tr("Address of the central API"), self.address), (self.tr("Login"), self.login)):
            label = QLabel(text)
            label.setBuddy(field)
            self.column.addWidget(label)
            self.column.addWidget(field)
        self.column.addWidget(self.test)
        self.column.addWidget(self.answer)

    def _changed(self) -> None:
        """What an earlier test said is about something else now."""
        self.check.cancel()
        show_sentence(self.answer, "")
        self._show_state()

    def _ended(self, sentence: str, usable: bool) -> None:
        show_sentence(self.answer, sentence)
        self._show_state()

    def _show_state(self) -> None:
        running = self.check.running()
        self.test.setText(self.tr("Stop Test") if running else self.tr("Test Connection"))
        icon = "/mTaskCancel.svg" if running else "/mActionRefresh.svg"
        self.test.setIcon(QgsApplication.getThemeIcon(icon))
        empty = not self.address.text().strip()
        self.test.setEnabled(not empty)
        self.test.setToolTip(
            self.tr("Fill in the address of the central API first.")
            if empty
            else self.tr("Ask the server what it is and what it takes; nothing is written")
        )

    def _read_sources(self) -> None:
        path = workspace_path(self._session.project)
        if path is None:
            self._show_sources([], None)
            return
        read_in_background(
            self.tr("Sources with a login"),
            lambda: kept_logins(path),
            lambda found, problem: None if sip.isdeleted(self) else self._show_sources(found, problem),
        )

    def _show_sources(self, found: list[KeptLogin] | None, problem: Exception | None) -> None:
        """A workspace that cannot be read has been told elsewhere: here it has no sources."""
        lines = [f"• {each.source}: {shown_address(each.address)}" for each in found or ()]
        if lines:
            lines.insert(
                0, self.tr("These sources are read with a login; choose another one in Charging Layers ▸ Import.")
            )
        self.sources.setText("\n".join(lines))
        self.sources.setVisible(bool(lines))
