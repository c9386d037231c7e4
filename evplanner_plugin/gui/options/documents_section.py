"""Documents: their language, and the house-style templates that the dialogs remember."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from .. import settings
from ..documents.memory import forget_template, kept_templates
from ..session import Session
from .section import Section, words


class DocumentsSection(Section):
    """The language holds for every document and report, whatever language QGIS speaks."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", "EvPlannerOptionsDocuments", parent)
        self.setTitle(self.tr("Documents"))
        self.language = QComboBox()
        self.language.setObjectName("EvPlannerDocumentsLanguage")
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.language.setMinimumContentsLength(10)
        titles = {"nl": self.tr("Dutch"), "fr": self.tr("French")}
        chosen = settings.documents_language() if settings.documents_language_chosen() else ""
        own = settings.usual_documents_language()
        self.language.addItem(self.tr("As QGIS suggests ({language})").format(language=titles[own]), "")
        for code in settings.DOCUMENT_LANGUAGES:
            self.language.addItem(titles[code], code)
        self.language.setCurrentIndex(self.language.findData(chosen))
        self.add_form().addRow(self.tr("Language of documents"), self.language)
        self._add_templates()

    def apply(self) -> None:
        """Keep the language; forget the templates that are not ticked any more."""
        settings.set_documents_language(self.language.currentData())
        for row in range(self.templates.count()):
            item = self.templates.item(row)
            if item.checkState() == Qt.CheckState.Unchecked:
                forget_template(item.data(Qt.ItemDataRole.UserRole))

    def _add_templates(self) -> None:
        self.templates = QListWidget()
        self.templates.setObjectName("EvPlannerKeptTemplates")
        self.templates.setAccessibleName(self.tr("Templates of your own"))
        titles = {
            "regulation": self.tr("Supplementary regulation"),
            "site_sheets": self.tr("Site sheets"),
            "handover": self.tr("Handover package"),
        }
        for kept in kept_templates():
            gone = "" if Path(kept.path).is_file() else " – " + self.tr("not there any more")
            item = QListWidgetItem(f"{titles.get(kept.kind, kept.kind)} ({kept.nis}): {kept.path}{gone}")
            item.setData(Qt.ItemDataRole.UserRole, kept)
            item.setCheckState(Qt.CheckState.Checked)
            item.setToolTip(kept.path.replace("<", "&lt;"))
            self.templates.addItem(item)
        count = self.templates.count()
        self.templates.setMaximumHeight((min(count, 4) + 1) * self.fontMetrics().lineSpacing() + 16)
        hint = self.tr(
            "The dialogs take these templates of your own. Untick one to go back to the one that comes with EV Planner;"
            " the file stays."
        )
        self.column.addWidget(words("EvPlannerTemplatesHint", hint if count else self.tr(
            "The dialogs of documents remember a template of your own once you chose one there."
        )))  # fmt: skip
        self.column.addWidget(self.templates)
        self.templates.setVisible(bool(count))
