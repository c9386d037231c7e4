"""What words a window shows, and which of them nobody translated: for the test of every word, inside QGIS and out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree

from qgis.PyQt.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QToolBox,
    QWidget,
)

ROOT = Path(__file__).resolve().parents[2]
ENGLISH = frozenset((
    "the", "and", "with", "from", "this", "that", "which", "your", "their", "there", "these", "been", "was", "were",
    "has", "have", "not", "only", "into", "than", "when", "where", "what", "who", "would", "should", "cannot", "must",
    "choose", "select", "nothing", "everything",
))  # fmt: skip
"""Words that neither Dutch nor French has; two of them in one text tell that it is English."""

_MOST_CELLS = 400
"""Cells of a table that are looked at."""


class Untranslated:
    """Tells whether a text is one of the English source texts whose translation reads otherwise."""

    def __init__(self, language: str) -> None:
        self.plain: set[str] = set()
        self.templates: list[re.Pattern] = []
        said: set[str] = set()
        for message in ElementTree.parse(ROOT / "i18n" / f"evplanner_{language}.ts").getroot().iter("message"):
            source, text = message.findtext("source") or "", message.findtext("translation") or ""
            said.add(_bare(text))
            if _bare(source) == _bare(text):
                continue
            if "{" not in source:
                self.plain.add(_bare(source))
            elif len(re.sub(r"\{.*?\}|\W", "", source)) >= 6:
                parts = [re.escape(_plain(part)) for part in re.split(r"\{\w*\}", source)]
                self.templates.append(re.compile(".+?".join(parts), re.DOTALL))
        self.plain -= said  # the same word in both languages, elsewhere

    def __call__(self, text: str) -> bool:
        bare = _bare(text)
        return bare in self.plain or any(each.fullmatch(bare) for each in self.templates) or _english(bare)

    def among(self, texts: Iterable[tuple[str, str]]) -> list[str]:
        """Those of (where, text) that nobody translated, each once, with where they stand first."""
        found = {text: where for where, text in texts if self(text)}
        return sorted(f"{where}: {text}" for text, where in found.items())


def _bare(text: str) -> str:
    return _plain(text).strip()


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", text).replace("&", "").replace("’", "'"))


def _english(text: str) -> bool:
    return len(ENGLISH & set(re.findall(r"[a-z]+", text.lower()))) >= 2


DATA = {
    "EvPlannerRecipeExplanation": "a recipe says its source in its own words",
    "EvPlannerHelpList": "help pages come in Dutch and in English",
    "EvPlannerSelectDemandField": "the fields of a layer",
    "EvPlannerSelectCostField": "the fields of a layer",
    "EvPlannerHelpPage": "help pages come in Dutch and in English",
}
"""Object names of what shows data in whatever language, each with the reason."""


LISTS = ("NameField", "QgsFieldComboBox", "QgsMapLayerComboBox")
"""Classes of widgets that list fields or layers."""


def _shows_data(widget: QWidget) -> bool:
    while widget is not None:
        if widget.objectName() in DATA or type(widget).__name__ in LISTS:
            return True
        widget = widget.parentWidget()
    return False


def words_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """(where, text) of every text that ``window`` and all in it show, or tell a screen reader."""
    for widget in (window, *window.findChildren(QWidget)):
        if _shows_data(widget):
            continue
        where = f"{type(window).__name__} > {type(widget).__name__} {widget.objectName()}".rstrip()
        for text in _texts(widget):
            for line in text.split("\n"):
                if line.strip():
                    yield where, line.strip()


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle() if widget.isWindow() else "", widget.toolTip(), widget.statusTip())
    yield from (widget.whatsThis(), widget.accessibleName(), widget.accessibleDescription())
    for action in QWidget.actions(widget):  # a panel may have an attribute of that name
        yield from (action.text(), action.toolTip())
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, (QTextEdit, QPlainTextEdit)):
        yield widget.placeholderText()
        if widget.isReadOnly():
            yield widget.toPlainText()
    elif isinstance(widget, QAbstractSpinBox):
        yield widget.specialValueText()
        if hasattr(widget, "suffix"):
            yield from (widget.prefix(), widget.suffix())
    elif isinstance(widget, QComboBox):
        for row in range(widget.count()):
            yield from (widget.itemText(row), str(widget.itemData(row, Qt.ItemDataRole.ToolTipRole) or ""))
    elif isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield from (widget.tabText(tab), widget.tabToolTip(tab))
    elif isinstance(widget, QToolBox):
        for page in range(widget.count()):
            yield from (widget.itemText(page), widget.itemToolTip(page))
    elif isinstance(widget, QMenu):
        yield widget.title()
    elif isinstance(widget, QAbstractItemView) and QAbstractItemView.model(widget) is not None:
        yield from _model_texts(QAbstractItemView.model(widget))


def _model_texts(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for column in range(columns):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
    waiting, seen = [QModelIndex()], 0
    while waiting and seen < _MOST_CELLS:
        parent = waiting.pop()
        for row in range(model.rowCount(parent)):
            for column in range(columns):
                index, seen = model.index(row, column, parent), seen + 1
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                    yield str(index.data(role) or "")
                if column == 0 and not isinstance(model, QAbstractListModel) and model.rowCount(index):
                    waiting.append(index)
            if seen >= _MOST_CELLS:
                return


def words_of_algorithms(provider) -> Iterator[tuple[str, str]]:
    """(where, text) of every algorithm: name, group, help, parameters with their choices and help, outputs."""
    for algorithm in provider.algorithms():
        where = f"algorithm {algorithm.name()}"
        for text in (algorithm.displayName(), algorithm.group(), algorithm.shortDescription()):
            yield where, text
        for line in algorithm.shortHelpString().split("\n"):
            yield f"{where}, help", line
        for parameter in algorithm.parameterDefinitions():
            for text in (parameter.description(), parameter.help(), *(getattr(parameter, "options", list)() or [])):
                yield f"{where}, {parameter.name()}", text
            if hasattr(parameter, "fileFilter"):
                yield f"{where}, {parameter.name()}", parameter.fileFilter()
        for output in algorithm.outputDefinitions():
            yield f"{where}, output {output.name()}", output.description()
