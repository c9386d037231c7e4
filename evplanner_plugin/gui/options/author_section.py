"""Who writes: name, role and department."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QWidget

from ...algorithms.base import language
from .. import settings
from ..session import Session
from .section import Section


class AuthorSection(Section):
    """Shown with every entry that the author writes; roles and departments are those of the process."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", "EvPlannerOptionsAuthor", parent)
        self.setTitle(self.tr("Author"))
        process, person = session.sites.process, settings.author()
        self.add_words(
            "EvPlannerAuthorHint", self.tr("Shown with every site, mark, comment and decision that you write.")
        )
        self.name = QLineEdit(person.name)
        self.name.setObjectName("EvPlannerAuthorName")
        self.role = QComboBox()
        self.role.setObjectName("EvPlannerAuthorRole")
        self.department = QComboBox()
        self.department.setObjectName("EvPlannerAuthorDepartment")
        for combo, codes, chosen in (
            (self.role, process.roles, person.role),
            (self.department, process.departments, person.department),
        ):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(12)
            combo.addItem("", "")
            for code in dict.fromkeys([*codes, chosen] if chosen else codes):
                combo.addItem(process.title(code, language()), code)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
        form = self.add_form()
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Role"), self.role)
        form.addRow(self.tr("Department"), self.department)

    def apply(self) -> None:
        """Keep who writes."""
        settings.set_author(
            settings.Author(self.name.text(), self.role.currentData() or "", self.department.currentData() or "")
        )
