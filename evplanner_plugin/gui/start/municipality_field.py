"""Choosing one of the Flemish municipalities: type a part of the name, or the NIS code."""

from __future__ import annotations

import re
import unicodedata

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QCompleter

from ...workspace.areas import municipalities


class MunicipalityField(QComboBox):
    """Empty at first, so that nobody gets the first municipality by mistake."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerMunicipality")
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(self.tr("Municipality"))
        self.setToolTip(self.tr("Type a part of the name or the NIS code"))
        for nis, name in sorted(municipalities(), key=lambda pair: plain_name(pair[1])):
            self.addItem(f"{name} ({nis})", (nis, name))
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.setCurrentIndex(-1)
        self.lineEdit().setPlaceholderText(self.tr("Name or NIS code"))

    def chosen(self) -> tuple[str, str] | None:
        """NIS code and name of the municipality in the field; ``None`` while it names none, or several."""
        typed = self.currentText().strip()
        index = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        if index < 0 and typed:
            word = typed.casefold()
            meant = [at for at in range(self.count()) if word in (each.casefold() for each in self.itemData(at))]
            index = meant[0] if len(meant) == 1 else -1
        return self.itemData(index) if index >= 0 else None

    def proposed_name(self) -> str:
        """A file name for the workspace of the municipality chosen, "" for none."""
        found = self.chosen()
        return f"{plain_name(found[1])}_{found[0]}.gpkg" if found else ""


def plain_name(name: str) -> str:
    """``name`` in lower-case ASCII, for a file's name and for sorting (``"'s-Gravenwezel"`` → ``s-gravenwezel``)."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
