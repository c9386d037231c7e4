"""A form of the recipe editor: labelled fields, each with room below it for what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..panel import sentence_label, show_sentence
from ..potential.contribution_chart import tip
from .recipe_editor_model import Problem


class ProblemLine(QWidget):
    """A warning sign and a sentence; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerFieldProblem")
        sign = QLabel()
        size = self.fontMetrics().height()
        sign.setPixmap(QgsApplication.getThemeIcon("/mIconWarning.svg").pixmap(size, size))
        self.words = sentence_label("EvPlannerFieldProblemText")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 2)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show ``sentence``, or nothing."""
        show_sentence(self.words, sentence)
        self.setVisible(bool(sentence))


class _Row(QWidget):
    def __init__(self, title: str, field: QWidget) -> None:
        super().__init__()
        self.title = title
        self.field = field
        self.problem = ProblemLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(field)
        column.addWidget(self.problem)


class Form(QWidget):
    """Fields by name, a name being the path in the edited entry (``value.one_at``). ``edited`` tells which and what."""

    edited = pyqtSignal(str, object)

    def __init__(self, prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prefix = prefix
        self._rows: dict[str, _Row] = {}
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def add(self, name: str, title: str, field: QWidget, help_text: str = "", *, after: str = "") -> QWidget:
        """Add ``field`` (with ``set_value`` and the signal ``edited``) under ``title``; returns it.

        It comes last, or below the field called ``after``.
        """
        row = _Row(title, field)
        label = QLabel(title)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(field)
        # A form wraps a row whose field does not fit beside the longest label; words do not stretch the window.
        label.setWordWrap(True)
        field.setObjectName(f"{self._prefix}_{name}")
        field.setAccessibleName(title)
        for widget in (label, field):
            widget.setToolTip(tip(help_text))
        if help_text:
            field.setAccessibleDescription(help_text)
        field.edited.connect(lambda value, name=name: self.edited.emit(name, value))
        place = self._layout.getWidgetPosition(self._rows[after])[0] + 1 if after else self._layout.rowCount()
        self._layout.insertRow(place, label, row)
        names = list(self._rows)
        names.insert(names.index(after) + 1 if after else len(names), name)
        self._rows[name] = row
        self._rows = {each: self._rows[each] for each in names}
        return field

    def add_wide(self, widget: QWidget) -> QWidget:
        """Add a widget over the whole width."""
        self._layout.addRow(widget)
        return widget

    def field(self, name: str) -> QWidget:
        """The field called ``name``."""
        return self._rows[name].field

    def names(self) -> list[str]:
        """Names of the fields, from above."""
        return list(self._rows)

    def remove(self, names: Iterable[str]) -> None:
        """Take these fields away."""
        for name in names:
            self._layout.removeRow(self._rows.pop(name))

    def clear(self) -> None:
        """Take all fields away."""
        self.remove(list(self._rows))

    def show_values(self, value_of: Callable[[str], object]) -> None:
        """Show what ``value_of`` gives for each field's name."""
        for name, row in self._rows.items():
            row.field.set_value(value_of(name))

    def show_problem(self, problem: Problem | None) -> bool:
        """Show ``problem`` below the field that it concerns; whether there is such a field."""
        concerned = None if problem is None else self._concerned(problem.rest)
        for name, row in self._rows.items():
            row.problem.say(problem.sentence(row.title) if name == concerned else "")
        return concerned is not None

    def title(self, rest: str) -> str:
        """What the field is called that ``rest`` concerns; empty where there is none."""
        concerned = self._concerned(rest)
        return self._rows[concerned].title if concerned else ""

    def focus(self, rest: str) -> bool:
        """Put the cursor into the field that ``rest`` concerns; whether there is one."""
        concerned = self._concerned(rest)
        if concerned:
            self._rows[concerned].field.setFocus()
        return bool(concerned)

    def stops(self) -> list[QWidget]:
        """What the Tab key goes through, from above."""
        return [stop for row in self._rows.values() for stop in tab_stops(row.field)]

    def _concerned(self, rest: str) -> str | None:
        """The field of just that name, else one that holds it, else the first within it."""
        rest = rest.replace("[", ".[")
        for fits in (
            lambda name: name == rest,
            lambda name: rest.startswith(f"{name}."),
            lambda name: bool(rest) and name.startswith(f"{rest}."),
        ):
            found = next((name for name in self._rows if fits(name)), None)
            if found is not None:
                return found
        return None


def tab_stops(widget: QWidget) -> list[QWidget]:
    """What the Tab key goes through within ``widget``."""
    if isinstance(widget, Form):
        return widget.stops()
    if isinstance(widget, QComboBox):  # its list is a window of its own
        return [widget]
    found = [widget, *widget.findChildren(QWidget)]
    return [one for one in found if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None]


def set_tab_order(widgets: Iterable[QWidget]) -> None:
    """Let the Tab key go through ``widgets`` in their order: fields that were made later come last by themselves."""
    stops = [stop for widget in widgets for stop in tab_stops(widget)]
    for one, following in zip(stops, stops[1:]):
        QWidget.setTabOrder(one, following)
