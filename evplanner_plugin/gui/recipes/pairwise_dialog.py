"""Weights by comparing criteria two by two (AHP): one row per pair, the weights and a verdict beside them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ...scoring.recipes.pairwise import (
    CONSISTENT_UP_TO,
    STRENGTHS,
    Comparison,
    compare,
    judgement_matrix,
    judgements_of,
)
from ..help.topic_key import add_help_key
from ..panel import sentence_label, show_sentence
from .recipe_editor_fields import QuietSlider
from .recipe_editor_list import Entry, EntryModel, ShareDelegate

_FARTHEST = len(STRENGTHS) - 1


class PairRow(QWidget):
    """Two criteria and a slider between them: the nearer to one, the more important it is."""

    changed = pyqtSignal()

    def __init__(self, first: str, second: str, name: str) -> None:
        super().__init__()
        self._titles = first, second
        self.slider = QuietSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(f"EvPlannerPair_{name}")
        self.slider.setRange(-_FARTHEST, _FARTHEST)
        self.slider.setPageStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setTickInterval(1)
        self.words = sentence_label(f"EvPlannerPairWords_{name}")
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        grid = QGridLayout(self)
        grid.setContentsMargins(4, 4, 4, 4)
        grid.setVerticalSpacing(1)
        for column, title in ((0, first), (2, second)):
            label = QLabel(title)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            side = Qt.AlignmentFlag.AlignRight if column == 0 else Qt.AlignmentFlag.AlignLeft
            label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            label.setSizePolicy(policy)
            grid.addWidget(label, 0, column)
        grid.addWidget(self.slider, 0, 1)
        grid.addWidget(self.words, 1, 0, 1, 3)
        for column, stretch in enumerate((3, 4, 3)):
            grid.setColumnStretch(column, stretch)
        self.slider.valueChanged.connect(self._moved)
        self._say()

    def times(self) -> float:
        """How many times as important the first criterion is as the second."""
        step = self.slider.value()
        return float(STRENGTHS[-step]) if step <= 0 else 1.0 / STRENGTHS[step]

    def set_times(self, times: float) -> None:
        """Show the step that is nearest to ``times``; emits nothing."""
        strength = max(times, 1.0 / times)
        step = min(range(len(STRENGTHS)), key=lambda number: abs(STRENGTHS[number] - strength))
        self.slider.blockSignals(True)
        self.slider.setValue(-step if times >= 1 else step)
        self.slider.blockSignals(False)
        self._say()

    def mark(self, worst: bool) -> None:
        """Show whether this pair contradicts the others most."""
        font = self.words.font()
        font.setBold(worst)
        self.words.setFont(font)

    def _moved(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        step = self.slider.value()
        sentence = {
            0: self.tr("“{one}” and “{other}” are equally important"),
            1: self.tr("“{one}” is somewhat more important than “{other}”"),
            2: self.tr("“{one}” is clearly more important than “{other}”"),
            3: self.tr("“{one}” is much more important than “{other}”"),
            4: self.tr("“{one}” is extremely more important than “{other}”"),
        }[abs(step)]
        one, other = self._titles if step <= 0 else reversed(self._titles)
        words = sentence.format(one=one, other=other)
        show_sentence(self.words, words)
        self.slider.setAccessibleName(words)


class PairwiseDialog(QDialog):
    """Accepted, :meth:`weights` gives a weight per criterion; they add up to 100."""

    def __init__(
        self,
        titles: Mapping[str, str],
        present: Mapping[str, object],
        judgements: Mapping[tuple[str, str], float],
        parent: QWidget | None = None,
    ) -> None:
        """``titles`` by key, ``present`` weights by key, ``judgements`` of an earlier time by pair of keys."""
        super().__init__(parent)
        add_help_key(self, "recipes#pairwise")
        self.setObjectName("EvPlannerPairwise")
        self.setWindowTitle(self.tr("Compare Two by Two"))
        self._titles = dict(titles)
        self._keys = list(titles)
        self._present = [float(w) if isinstance(w, (int, float)) and w > 0 else 0.0 for w in present.values()]
        self.rows: dict[tuple[int, int], PairRow] = {}
        self.comparison: Comparison | None = None
        layout = QVBoxLayout(self)
        intro = sentence_label("EvPlannerPairwiseIntro")
        show_sentence(intro, self.tr("Move each slider towards what matters more. The weights follow."))
        layout.addWidget(intro)
        parts = QHBoxLayout()
        parts.addWidget(self._pairs(judgements), 2)
        parts.addLayout(self._result(), 1)
        layout.addLayout(parts, 1)
        layout.addWidget(self._footer())
        self.resize(900, 600)
        self._compare()

    def weights(self) -> dict[str, float]:
        """Weight per criterion's key, in percent to one decimal."""
        return {key: round(100 * float(w), 1) for key, w in zip(self._keys, self.comparison.weights)}

    def judgements(self) -> dict[tuple[str, str], float]:
        """How many times as important the first is as the second, per pair of keys, to begin with another time."""
        return {(self._keys[i], self._keys[j]): row.times() for (i, j), row in self.rows.items()}

    def start_from_present(self) -> None:
        """Set every slider to what the present weights say."""
        for pair, times in judgements_of(self._present).items():
            self.rows[pair].set_times(times)
        self._compare()

    def show_worst(self) -> None:
        """Go to the pair that contradicts the others most."""
        if self.comparison.worst is not None:
            row = self.rows[tuple(sorted(self.comparison.worst))]
            self.area.ensureWidgetVisible(row)
            row.slider.setFocus()

    def _pairs(self, judgements: Mapping[tuple[str, str], float]) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        for i, j in combinations(range(len(self._keys)), 2):
            first, second = self._keys[i], self._keys[j]
            row = PairRow(self._titles[first], self._titles[second], f"{first}_{second}")
            times = judgements.get((first, second)) or 1.0 / (judgements.get((second, first)) or 1.0)
            row.set_times(times)
            row.changed.connect(self._compare)
            column.addWidget(row)
            self.rows[i, j] = row
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setObjectName("EvPlannerPairs")
        self.area.setFrameShape(QFrame.Shape.StyledPanel)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(content)
        return self.area

    def _result(self) -> QVBoxLayout:
        self.model = EntryModel(self)
        view = QListView()
        view.setObjectName("EvPlannerPairwiseWeights")
        view.setAccessibleName(self.tr("Weights"))
        view.setModel(self.model)
        view.setItemDelegate(ShareDelegate(view))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verdict = sentence_label("EvPlannerPairwiseVerdict")
        self.worst_button = QPushButton(self.tr("Show This Pair"))
        self.worst_button.setObjectName("EvPlannerPairwiseWorst")
        self.worst_button.clicked.connect(self.show_worst)
        column = QVBoxLayout()
        column.addWidget(view, 1)
        column.addWidget(self.verdict)
        column.addWidget(self.worst_button)
        return column

    def _footer(self) -> QDialogButtonBox:
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self.take_button = QPushButton(self.tr("&Take These Weights"))
        self.take_button.setObjectName("EvPlannerPairwiseTake")
        self.present_button = QPushButton(self.tr("Start From the Present Weights"))
        self.present_button.setObjectName("EvPlannerPairwisePresent")
        self.buttons.addButton(self.take_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.present_button, QDialogButtonBox.ButtonRole.ResetRole)
        self.present_button.setEnabled(any(self._present))
        self.present_button.clicked.connect(self.start_from_present)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        return self.buttons

    def _compare(self) -> None:
        matrix = judgement_matrix(len(self._keys), {pair: row.times() for pair, row in self.rows.items()})
        self.comparison = found = compare(matrix)
        self.model.set_entries(
            [Entry(self._titles[key], "", float(weight)) for key, weight in zip(self._keys, found.weights)]
        )
        show_sentence(self.verdict, self._verdict(found))
        self.worst_button.setVisible(not found.consistent)
        for pair, row in self.rows.items():
            row.mark(not found.consistent and pair == tuple(sorted(found.worst)))

    def _verdict(self, found: Comparison) -> str:
        ratio = QLocale().toString(found.ratio, "f", 2)
        if len(self._keys) < 3:
            return self.tr("Two criteria cannot contradict each other.")
        if found.consistent:
            return self.tr("Your answers fit together (consistency ratio {ratio}; up to {most} is fine).").format(
                ratio=ratio, most=QLocale().toString(CONSISTENT_UP_TO, "f", 2)
            )
        first, second = found.worst
        return self.tr(
            "Your answers contradict each other (consistency ratio {ratio}; up to {most} is fine). Look again at"
            " “{one}” and “{other}”: by your other answers, “{better}” would be about {times} times as important."
        ).format(
            ratio=ratio,
            most=QLocale().toString(CONSISTENT_UP_TO, "f", 2),
            one=self._titles[self._keys[first]],
            other=self._titles[self._keys[second]],
            better=self._titles[self._keys[first if found.fitting >= 1 else second]],
            times=QLocale().toString(max(found.fitting, 1 / found.fitting), "f", 1),
        )
