"""The form of one criterion: what it says, what it measures, and the curve from raw values to values 0–1."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...algorithms.base import language
from ...scoring.criteria.measures import MEASURES
from ...scoring.criteria.values import VALUE_FUNCTIONS
from ...scoring.recipes.parameters import FIELD
from ..panel import sentence_label, show_sentence
from . import recipe_editor_data as edit
from . import recipe_words
from .recipe_editor_fields import ChoiceField, NumberField, ParagraphField, QuietSlider, TextField
from .recipe_editor_form import Form, set_tab_order
from .recipe_editor_last_run import LastRun
from .recipe_editor_model import Problem, RecipeDraft
from .recipe_editor_parameters import add_parameters, refresh_names
from .value_curve import ValueCurve
from .value_curve_shape import span, value_shape

_SLIDER = 100


class WeightField(QWidget):
    """A weight as a slider and a figure."""

    edited = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.slider = QuietSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("EvPlannerCriterionWeightSlider")
        self.slider.setRange(0, _SLIDER)
        self.slider.setPageStep(10)
        self.number = NumberField()
        self.number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.number.setFixedWidth(10 * self.fontMetrics().horizontalAdvance("0"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        self.setFocusProxy(self.number)
        self.slider.valueChanged.connect(lambda value: self.edited.emit(value))
        self.number.edited.connect(self.edited)

    def set_value(self, value: object) -> None:
        """Show ``value``; the slider reaches as far as it must."""
        self.number.set_value(value)
        if isinstance(value, (int, float)):
            self.slider.blockSignals(True)
            self.slider.setMaximum(max(_SLIDER, round(value)))
            self.slider.setValue(round(value))
            self.slider.blockSignals(False)

    def setAccessibleName(self, name: str) -> None:
        """Say ``name`` for both."""
        self.slider.setAccessibleName(name)
        self.number.setAccessibleName(name)


class CriterionForm(QWidget):
    """Shows the criterion in one row of the draft, and puts into the draft what the user makes of it."""

    def __init__(self, draft: RecipeDraft, project, last_run: LastRun) -> None:
        super().__init__()
        self._draft = draft
        self._project = project
        self._last_run = last_run
        self._row = -1
        self._shown: tuple[str, str] = ("", "")
        self.head = Form("EvPlannerCriterion")
        self.words = Form("EvPlannerCriterion")
        self.measured = Form("EvPlannerCriterion")
        self.settings = Form("EvPlannerCriterion")
        self.measure_sentence = sentence_label("EvPlannerMeasureSentence")
        self.function_sentence = sentence_label("EvPlannerFunctionSentence")
        self.run_sentence = sentence_label("EvPlannerCurveSentence")
        self.curve = ValueCurve()
        self._add_words()
        self.measure = self._choice(self.tr("Measure"), MEASURES, recipe_words.measure_title)
        self.measure.setObjectName("EvPlannerCriterion_measure")
        self.function = self._choice(self.tr("Value function"), VALUE_FUNCTIONS, recipe_words.function_title)
        self.function.setObjectName("EvPlannerCriterion_value.function")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.addWidget(self.head)
        what = [self.measure, self.measure_sentence, self.measured]
        how = [self.function, self.function_sentence, self.curve, self.run_sentence, self.settings]
        self._groups = []
        for title, widgets, name in (
            (self.tr("What is measured"), what, "EvPlannerMeasureGroup"),
            (self.tr("What it is worth"), how, "EvPlannerValueGroup"),
            (self.tr("Why it counts"), [self.words], "EvPlannerWordsGroup"),
        ):
            group = _group(title, widgets, name)
            layout.addWidget(group)
            self._groups.append([*group.findChildren(QToolButton, "collapseButton"), *widgets])
        layout.addStretch(1)
        self.measure.edited.connect(self._measure_chosen)
        self.function.edited.connect(self._function_chosen)
        for form in self.forms():
            form.edited.connect(self._edited)
        self.curve.point_dragged.connect(self._point_dragged)
        self.curve.settled.connect(draft.settle)
        last_run.read.connect(self._show_curve)

    def forms(self) -> tuple[Form, ...]:
        """The parts of the form, from above."""
        return self.head, self.measured, self.settings, self.words

    def show_row(self, row: int) -> None:
        """Show the criterion in ``row``."""
        self._row = row
        criterion = self._criterion()
        if criterion is None:
            return
        measure, function = criterion.get("measure"), self._value().get("function")
        self._make_fields(measure, function)
        self.measure.set_value(measure)
        self.function.set_value(function)
        show_sentence(self.measure_sentence, recipe_words.measure_sentence(str(measure)))
        show_sentence(self.function_sentence, recipe_words.function_sentence(str(function)))
        if measure in MEASURES:
            parameters = MEASURES[measure].parameters
            refresh_names(self.measured, "parameters.", parameters, self._draft, self._project, self._role)
        for form in self.forms():
            form.show_values(self._shown_value)
        self._show_curve()

    def show_problem(self, problem: Problem | None) -> bool:
        """Show what is wrong beside its field; whether there is such a field."""
        shown = [form.show_problem(problem) for form in self.forms()]
        return any(shown)

    def title(self, rest: str) -> str:
        """What the field is called that ``rest`` concerns."""
        named = (form.title(rest) for form in self.forms())
        return next((title for title in named if title), "")

    def focus(self, rest: str) -> None:
        """Put the cursor into the field that ``rest`` concerns."""
        if not any(form.focus(rest) for form in self.forms()):
            (self.function if rest.startswith("value") else self.measure).setFocus()

    def _add_words(self) -> None:
        label = recipe_words.label
        self.head.add("title", label("title"), TextField())
        self.head.add("weight", label("weight"), WeightField(), self.tr("Counts in relation to the other weights"))
        self.words.add("explanation", label("explanation"), ParagraphField(3))
        self.words.add(
            "key", label("key"), TextField(),
            self.tr("Names the columns of the map: small letters, digits and underscores"),
        )  # fmt: skip

    def _choice(self, title: str, registry, title_of) -> ChoiceField:
        field = ChoiceField(sorted(((name, title_of(name)) for name in registry), key=lambda pair: pair[1]))
        field.setAccessibleName(title)
        return field

    def _make_fields(self, measure: object, function: object) -> None:
        """Make the fields of measure and function anew where they are others than those shown."""
        if self._shown == (measure, function):
            return
        if self._shown[0] != measure:
            self.measured.clear()
            if measure in MEASURES:
                add_parameters(self.measured, "parameters.", MEASURES[measure].parameters, self._draft)
        if self._shown[1] != function:
            self.settings.clear()
            if function in VALUE_FUNCTIONS:
                add_parameters(self.settings, "value.", VALUE_FUNCTIONS[function].parameters, self._draft)
            help_text = self.tr("The value (0 to 1) of a place where there is nothing to measure")
            self.settings.add("missing", recipe_words.label("missing"), NumberField("", "0"), help_text)
        self._shown = (str(measure), str(function))
        set_tab_order([self.head, *(widget for group in self._groups for widget in group)])

    def _path(self) -> tuple:
        return ("criteria", self._row)

    def _criterion(self) -> dict | None:
        return self._draft.value(self._path())

    def _value(self) -> dict:
        value = self._draft.value((*self._path(), "value"))
        return value if isinstance(value, dict) else {}

    def _settings(self) -> dict:
        return {name: setting for name, setting in self._value().items() if name != "function"}

    def _role(self, name: str) -> object:
        return self._draft.value((*self._path(), "parameters", name))

    def _shown_value(self, name: str) -> object:
        value = self._draft.value((*self._path(), *name.split(".")))
        return _in_language(value) if name in ("title", "explanation") else value

    def _edited(self, name: str, value: object) -> None:
        path = (*self._path(), *name.split("."))
        title = self.title(name)
        if name in ("title", "explanation"):
            self._draft.put_text(path, language(), str(value), title)
        elif name.startswith(("parameters.", "value.")) and "reference" in self._value():
            changed = edit.with_value(edit.without_reference(self._draft.data, self._path()), path, value)
            self._draft.replace(changed, title)
        else:
            # A recipe must say its weight; an empty field stands there as an empty text, and is complained of.
            self._draft.put(path, "" if value is None and name in ("weight", "key") else value, title)

    def _measure_chosen(self, measure: str) -> None:
        changed = edit.with_measure(self._criterion(), measure, self._draft.data.get("layers", {}))
        self._replace(changed, self.tr("Measure"))

    def _function_chosen(self, function: str) -> None:
        changed = edit.with_function(self._criterion(), function, self._span())
        self._replace(changed, self.tr("Value function"))

    def _replace(self, criterion: dict, label: str) -> None:
        if criterion != self._criterion():
            self._draft.replace(edit.with_value(self._draft.data, self._path(), criterion), label)

    def _span(self) -> tuple[float, float]:
        """The range in which a new function's settings begin."""
        measured = self._last_run.raw(self._criterion() or {})
        return span(str(self._value().get("function")), self._settings(), measured, self._usual())

    def _usual(self) -> tuple[float, float] | None:
        """The range of the raw values as far as the measure's parameters tell it."""
        limit = self._role("limit")
        if isinstance(limit, (int, float)) and limit > 0:
            return (0.0, float(limit))
        return (0.0, 1.0) if self._shown[0] == "share_within" else None

    def _show_curve(self) -> None:
        criterion = self._criterion()
        if criterion is None:
            return
        measured = self._last_run.raw(criterion)
        shape = value_shape(str(self._value().get("function")), self._settings(), measured, self._usual())
        self.curve.show_shape(shape, self._axis(criterion))
        show_sentence(self.run_sentence, self._told(shape))

    def _axis(self, criterion: dict) -> str:
        """What the raw values are, with the field that they are counted by."""
        axis = recipe_words.measure_axis(str(criterion.get("measure")))
        known = MEASURES[criterion["measure"]].parameters if criterion.get("measure") in MEASURES else ()
        fields = [self._role(parameter.name) for parameter in known if parameter.kind == FIELD]
        named = ", ".join(str(field) for field in fields if field)
        return f"{axis} – {named}" if named else axis

    def _told(self, shape) -> str:
        """What the last run measured, in words."""
        if shape is None or not shape.quartiles:
            return ""
        figures = [QLocale().toString(edit.tidy(q, shape.high - shape.low) + 0.0, "g", 6) for q in shape.quartiles]
        return self.tr(
            "Bars: {count} places of the last map. Half of them lie between {low} and {high}, the middle one at"
            " {middle}."
        ).format(
            count=QLocale().toString(float(shape.count), "f", 0), low=figures[0], middle=figures[1], high=figures[2]
        )

    def _point_dragged(self, number: int, raw: float, value: float) -> None:
        name = next((n for n in self.settings.names() if n.startswith("value.") and self._is_curve(n)), "")
        points = [list(point) for point in self._draft.value((*self._path(), *name.split(".")), [])]
        if number < len(points):
            points[number] = [int(raw) if raw == int(raw) else raw, value]
            self._edited(name, points)

    def _is_curve(self, name: str) -> bool:
        return isinstance(self._draft.value((*self._path(), *name.split("."))), list)


def _in_language(texts: object) -> str:
    """The text in QGIS's language, else in English, else any."""
    if isinstance(texts, str):
        return texts
    texts = texts if isinstance(texts, dict) else {}
    return next((texts[code] for code in (language(), "en", *texts) if texts.get(code)), "")


def _group(title: str, widgets: list[QWidget], name: str) -> QgsCollapsibleGroupBoxBasic:
    group = QgsCollapsibleGroupBoxBasic(title)
    group.setObjectName(name)
    # Its button takes the focus; the frame around it need not.
    group.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column = QVBoxLayout(group)
    for widget in widgets:
        column.addWidget(widget)
    return group
