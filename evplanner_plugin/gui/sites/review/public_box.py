"""Whether residents may see the site: a tick, recorded in the log as everything that is said of it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QWidget

from .shown_site import ShownSite, refusal


class PublicBox(QCheckBox):
    """``said`` carries the payload of an entry ``published``. The tick shows what the log says, never more."""

    said = pyqtSignal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerPublic")
        self.setText(self.tr("S&hown to residents"))
        self.setAccessibleName(self.tr("Shown to residents"))
        self._public = False
        self.clicked.connect(self._clicked)

    def show_site(self, shown: ShownSite | None) -> None:
        """Show what the log of ``shown`` says, and whether the author may say otherwise."""
        self._public = shown is not None and shown.state.public
        self._show()
        reason = refusal(shown, "published")
        self.setEnabled(not reason)
        tip = self.tr("The resident map shows its place and how far it is, nothing of the discussion")
        self.setToolTip(reason or tip)

    def _clicked(self, checked: bool) -> None:
        self._show()
        self.said.emit({"public": checked})

    def _show(self) -> None:
        with QSignalBlocker(self):
            self.setChecked(self._public)
