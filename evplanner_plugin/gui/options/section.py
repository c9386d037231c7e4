"""What the sections of the options page have in common."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QLabel, QSizePolicy, QVBoxLayout, QWidget


class Section(QGroupBox):
    """One group of options. Subclasses fill ``self.column`` and write ``apply``; nothing is kept before that."""

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self.column = QVBoxLayout(self)

    def apply(self) -> None:
        """Keep what was set in this section."""
        raise NotImplementedError

    def add_form(self) -> QFormLayout:
        """A form of labels and fields, which go below each other where the page is narrow."""
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.column.addLayout(form)
        return form

    def add_words(self, name: str, text: str) -> QLabel:
        """Sentences over the whole width."""
        label = words(name, text)
        self.column.addWidget(label)
        return label


def words(name: str, text: str) -> QLabel:
    """A label for sentences that always shows: plain text, wrapped, as narrow as it has to be."""
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label
