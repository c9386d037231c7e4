"""The reports of back-test and calibration as small tables of texts, for the panel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import QCoreApplication

from ...algorithms.base import language
from ...documents.local_figures import NOTHING, number, percent
from ...errors import QT_TRANSLATE_NOOP
from ...scoring.recipes.recipe import Recipe, localised

_BASELINES = {
    "dwelling_density": QT_TRANSLATE_NOOP("check_tables", "Dwellings"),
    "nearest_place": QT_TRANSLATE_NOOP("check_tables", "Nearness"),
    "random": QT_TRANSLATE_NOOP("check_tables", "Chance"),
}

Table = tuple[Sequence[str], Sequence[Sequence[str]], Sequence[str]]
"""Headers, rows, and what each column means."""


def backtest_table(report: Mapping) -> Table:
    """The score against its baselines: AUC, share found in the best 20 %, median percentile, and who wins."""
    # Short words: five columns have to fit into a panel of 320 pixels.
    headers = (
        _said(QT_TRANSLATE_NOOP("check_tables", "Predicted by")),
        _said(QT_TRANSLATE_NOOP("check_tables", "AUC")),
        _said(QT_TRANSLATE_NOOP("check_tables", "20 %")),
        _said(QT_TRANSLATE_NOOP("check_tables", "Med.")),
        _said(QT_TRANSLATE_NOOP("check_tables", "Better?")),
    )
    tips = (
        headers[0],
        _said(
            QT_TRANSLATE_NOOP(
                "check_tables",
                "How often an observed place scores higher than another place: 0.5 is chance, 1 is always"
            )
        ),
        _said(QT_TRANSLATE_NOOP("check_tables", "Share of the observed places among the best fifth of all places")),
        _said(QT_TRANSLATE_NOOP("check_tables", "Half of the observed places score higher than this share of all")),
        _said(QT_TRANSLATE_NOOP("check_tables", "Whether the map predicts better than this, beyond doubt")),
    )
    rows = [(_said(QT_TRANSLATE_NOOP("check_tables", "This map")), *_figures(report), "")]
    for name, figures in (report.get("baselines") or {}).items():
        title = _said(_BASELINES[name]) if name in _BASELINES else str(name)
        yes, no = _said(QT_TRANSLATE_NOOP("check_tables", "yes")), _said(QT_TRANSLATE_NOOP("check_tables", "no"))
        rows.append((title, *_figures(figures), yes if figures.get("better") else no))
    return headers, rows, tips


def weights_table(report: Mapping, recipe: Recipe) -> Table:
    """The user's weights beside those that measured use proposes, with their intervals; shares in per cent."""
    headers = (
        _said(QT_TRANSLATE_NOOP("check_tables", "Criterion")),
        _said(QT_TRANSLATE_NOOP("check_tables", "Yours")),
        _said(QT_TRANSLATE_NOOP("check_tables", "Learned")),
        _said(QT_TRANSLATE_NOOP("check_tables", "Between")),
    )
    tips = (
        headers[0],
        _said(QT_TRANSLATE_NOOP("check_tables", "Your weight, in per cent of all")),
        _said(QT_TRANSLATE_NOOP("check_tables", "The weight that explains the measured use best")),
        _said(QT_TRANSLATE_NOOP("check_tables", "Interval in which the learned weight lies with 90 % certainty")),
    )
    found = report.get("weights") or {}
    yours = sum(float(one.get("yours") or 0) for one in found.values()) or 1.0
    titles = {criterion.key: localised(criterion.title, language()) for criterion in recipe.criteria}
    rows = [
        (
            titles.get(key, key),
            _share(100 * float(one.get("yours") or 0) / yours),
            _share(one.get("weight")),
            _between(one.get("low"), one.get("high")),
        )
        for key, one in found.items()
    ]
    return headers, rows, tips


def _figures(figures: Mapping) -> tuple[str, str, str]:
    return _decimal(figures.get("auc")), _percent(figures.get("capture")), _percent(figures.get("median_percentile"))


def _decimal(value: object) -> str:
    return number(float(value) if isinstance(value, (int, float)) else None, 2)


def _percent(value: object) -> str:
    """A share 0–1 in per cent."""
    return percent(float(value) if isinstance(value, (int, float)) else None)


def _between(low: object, high: object) -> str:
    """An interval in per cent; a dash for a criterion that nothing could be learned about."""
    known = isinstance(low, (int, float)) and isinstance(high, (int, float))
    return f"{number(low, 0)}–{percent(high / 100)}" if known else NOTHING


def _share(value: object) -> str:
    return percent(float(value) / 100 if isinstance(value, (int, float)) else None)


def _said(text: str) -> str:
    return QCoreApplication.translate("check_tables", text)
