"""What a back-test found, in plain sentences and as a report."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ...errors import QT_TRANSLATE_NOOP
from ..notice import Notice
from .backtest import LEAST_POINTS, LEAST_USED, Backtest, Figures, Outcome
from .baselines import DWELLING_DENSITY, NEAREST_PLACE, RANDOM
from .leakage import Leak

BASELINES = {
    DWELLING_DENSITY: Notice(QT_TRANSLATE_NOOP("errors", "the density of dwellings")),
    NEAREST_PLACE: Notice(QT_TRANSLATE_NOOP("errors", "nearness to shops or parking")),
    RANDOM: Notice(QT_TRANSLATE_NOOP("errors", "chance")),
}


def verdict(
    found: Backtest,
    leak: Leak | None,
    *,
    with_use: bool = False,
    date: str = "",
    missing: Sequence[str] = (),
) -> tuple[Notice, ...]:
    """The sentences: what was found first, then what limits it.

    ``leak`` is what was left out of the score, ``None`` where the recipe was not known; ``with_use`` whether use was
    given, ``date`` the date of the time split, ``missing`` the baselines for which there was no layer.
    """
    said = [*_presence(found)]
    if with_use:
        said += _use(found)
    if date:
        said += _later(found, date)
    if found.presence is not None and not with_use:
        said.append(
            Notice(
                QT_TRANSLATE_NOOP(
                    "errors", "Where points stand shows what was decided before; only measured use shows demand."
                )
            )
        )
    said += _limits(found, leak)
    if missing and (found.presence or found.use):
        template = QT_TRANSLATE_NOOP("errors", "There was no layer to compare with {baselines}.")
        said.append(Notice(template, "", {"baselines": tuple(BASELINES[name] for name in missing)}))
    return tuple(said)


def nothing_left() -> tuple[Notice, ...]:
    """The sentence for a score that is made from existing points alone."""
    return (
        Notice(
            QT_TRANSLATE_NOOP(
                "errors",
                "Every criterion with a weight is made from existing points, so that nothing is left to test on them."
            )
        ),
    )


def report(found: Backtest, left_out: Sequence[str], lifted: Sequence[str], spoken: str, date: str = "") -> dict:
    """The back-test as plain objects for JSON: shares 0–1, ``None`` where something could not be told."""
    presence = _plain(found.presence)
    return {
        **presence,
        "observed": found.scored,
        "outside": found.outside,
        "struck": found.struck,
        "left_out": list(left_out),
        "rules_lifted": list(lifted),
        "blocks": {"size": round(found.size, 1), **presence["blocks"]},
        "use": _plain(found.use) if found.use is not None else None,
        "time_split": None
        if not date
        else {"date": date, "before": found.before, **_plain(found.time_split)},
        "verdict": spoken,
    }


def empty_report(left_out: Sequence[str], spoken: str) -> dict:
    """The report where nothing could be tested at all."""
    return {
        **_plain(None),
        "observed": 0,
        "left_out": list(left_out),
        "rules_lifted": [],
        "use": None,
        "time_split": None,
        "verdict": spoken,
    }


def _plain(test: Outcome | None) -> dict:
    if test is None:
        empty = dict.fromkeys(("auc", "capture", "median_percentile"))
        return {**empty, "points": 0, "baselines": {}, "blocks": dict.fromkeys(("count", "auc_low", "auc_high"))}
    return {
        **_plain_figures(test.figures),
        "points": test.count,
        "auc_within_blocks": _number(test.auc_within),
        "auc_without_one_block": [_number(auc) for auc in test.auc_without_one],
        "baselines": {
            name: {
                **_plain_figures(baseline.figures),
                "difference_low": _number(baseline.difference_low),
                "difference_high": _number(baseline.difference_high),
                "better": baseline.better,
            }
            for name, baseline in test.baselines.items()
        },
        "blocks": {
            "count": test.blocks,
            "holding": test.holding,
            "auc_low": _number(test.auc_low),
            "auc_high": _number(test.auc_high),
        },
    }


def _plain_figures(figures: Figures) -> dict:
    plain = {name: _number(getattr(figures, name)) for name in ("auc", "capture", "median_percentile")}
    return plain if figures.spearman is None else {**plain, "spearman": _number(figures.spearman)}


def _number(value: float) -> float | None:
    return round(float(value), 6) if math.isfinite(value) else None


def _presence(found: Backtest) -> list[Notice]:
    test = found.presence
    if test is None:
        template = QT_TRANSLATE_NOOP(
            "errors",
            "Only {count} of the observed points lie in places that were scored: of fewer than {least}, nothing can be"
            " said."
        )
        if found.scored < LEAST_POINTS:
            return [Notice(template, "", {"count": found.scored, "least": LEAST_POINTS})]
        template = QT_TRANSLATE_NOOP("errors", "Every place holds an observed point: there is nothing to compare.")
        return [Notice(template)]
    first = QT_TRANSLATE_NOOP(
        "errors",
        "{capture} % of the {count} observed points lie in the best fifth of the map (chance: 20 %); a place with a"
        " point scores higher than one without in {auc} % of all pairs (chance: 50 %)."
    )
    return [Notice(first, "", {**_percents(test), "count": test.count}), *_compared(test, found)]


def _use(found: Backtest) -> list[Notice]:
    test = found.use
    if test is None:
        template = QT_TRANSLATE_NOOP(
            "errors",
            "How busy points are could not be tested: of {count} points in scored places the use is known, {least} with"
            " different use are needed."
        )
        return [Notice(template, "", {"count": found.with_use, "least": LEAST_USED})]
    first = QT_TRANSLATE_NOOP(
        "errors",
        "Of {count} points with measured use, one of the busiest fifth scores higher than another in {auc} % of all"
        " pairs; the rank correlation is {spearman}."
    )
    values = {**_percents(test), "count": test.count, "spearman": _decimals(test.figures.spearman)}
    meaning = QT_TRANSLATE_NOOP(
        "errors", "Where points stand shows what was decided before; how busy they are shows demand."
    )
    return [Notice(first, "", values), *_compared(test, found), Notice(meaning)]


def _later(found: Backtest, date: str) -> list[Notice]:
    test = found.time_split
    if test is None:
        template = QT_TRANSLATE_NOOP(
            "errors", "Of the points later than {date} fewer than {least} lie in places without an earlier point."
        )
        return [Notice(template, "", {"date": date, "least": LEAST_POINTS})]
    template = QT_TRANSLATE_NOOP(
        "errors",
        "Of the {count} points later than {date}, {capture} % lie in the best fifth of the places that were free then;"
        " such a place scores higher than another in {auc} % of all pairs."
    )
    return [Notice(template, "", {**_percents(test), "count": test.count, "date": date}), *_compared(test, found)]


def _limits(found: Backtest, leak: Leak | None) -> list[Notice]:
    said = []
    if leak is None:
        said.append(
            Notice(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The recipe of the map is not known, so criteria made from existing points could not be left out:"
                    " these figures may flatter the score."
                )
            )
        )
    elif leak.criteria:
        template = QT_TRANSLATE_NOOP(
            "errors", "Left out of the score under test, for they are made from existing points: {criterion}."
        )
        said.append(Notice(template, "", {"criterion": leak.criteria}))
    if leak is not None and leak.rules:
        template = QT_TRANSLATE_NOOP(
            "errors", "Rules made from existing points did not strike in the test: {rules}."
        )
        said.append(Notice(template, "", {"rules": ", ".join(leak.rules)}))
    if found.outside:
        template = QT_TRANSLATE_NOOP("errors", "Observed points outside the map: {count}.")
        said.append(Notice(template, "", {"count": found.outside}))
    if found.struck:
        template = QT_TRANSLATE_NOOP("errors", "Observed points in places that a rule struck: {count}.")
        said.append(Notice(template, "", {"count": found.struck}))
    return said


def _percents(test: Outcome) -> dict:
    return {"auc": round(100 * test.figures.auc), "capture": round(100 * test.figures.capture)}


def _decimals(value: float) -> float:
    return round(value, 2)


def _compared(test: Outcome, found: Backtest) -> list[Notice]:
    """What the score is better at this than, what not, and what beats it; only what the intervals leave no doubt of."""
    if not math.isfinite(test.auc_low):
        template = QT_TRANSLATE_NOOP(
            "errors",
            "They lie in only {count} blocks of {size} m, too few to tell whether the score is better than anything."
        )
        return [Notice(template, "", {"count": test.holding, "size": round(found.size)})]
    better, even, worse = [], [], []
    for name, baseline in test.baselines.items():
        (better if baseline.better else worse if baseline.worse else even).append(BASELINES[name])
    told = (
        (QT_TRANSLATE_NOOP("errors", "The score is better at this than {baselines}."), better),
        (QT_TRANSLATE_NOOP("errors", "The score is not better at this than {baselines}."), even),
        (QT_TRANSLATE_NOOP("errors", "The score is worse at this than {baselines}."), worse),
    )
    return [Notice(template, "", {"baselines": tuple(names)}) for template, names in told if names]
