"""Before anything is fetched: from where, whose it is, and under which terms."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ...algorithms.base import language
from ...documents.local_figures import day
from ...domain.open_data.catalogue import OpenSource, in_language
from ..help.topic_key import add_help_key
from ..panel import sentence_label, show_sentence


class AddressDialog(QDialog):
    """Shows the address that was found for a source; the user checks it, changes it, or changes their mind."""

    def __init__(self, source: OpenSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "open_data")
        self.setObjectName("EvPlannerFetch")
        self.setWindowTitle(self.tr("Fetch Open Data"))
        self._source = source
        about = sentence_label("EvPlannerFetchAbout")
        parts = (in_language(source.name, language()), source.owner, source.licence)
        show_sentence(about, " · ".join(dict.fromkeys(part for part in parts if part)))
        self._address, self._layer = QLineEdit(source.address), QLineEdit(source.layer)
        self._address.setObjectName("EvPlannerFetchAddress")
        self._layer.setObjectName("EvPlannerFetchLayer")
        self._address.setCursorPosition(0)
        warning = sentence_label("EvPlannerFetchWarning")
        show_sentence(
            warning, self.tr(
                "The address is as public documents gave it on {day} (confidence {confidence}). It is asked only for"
                " what lies in and around the municipality."
            ).format(day=day(source.checked_on), confidence=source.confidence),
        )  # fmt: skip
        form = QFormLayout()
        form.addRow(self.tr("Address"), self._address)
        form.addRow(self.tr("Layer"), self._layer)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.fetch = buttons.addButton(self.tr("Fetch"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.fetch.setObjectName("EvPlannerFetchNow")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addLayout(form)
        column.addWidget(warning)
        column.addWidget(buttons)
        self._address.textChanged.connect(lambda text: self.fetch.setEnabled(bool(text.strip())))
        self.resize(460, self.sizeHint().height())

    def address(self) -> str:
        """The address to ask."""
        return self._address.text().strip()

    def layer(self) -> str:
        """The layer to ask for."""
        return self._layer.text().strip()
