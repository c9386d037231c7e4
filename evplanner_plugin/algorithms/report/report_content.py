"""What the page about a potential map says: arrays and reports become texts and tables."""

from __future__ import annotations

import configparser
from collections.abc import Mapping, Sequence

from ... import bundled
from ...documents.report_tables import ReportTable
from ...documents.run_report import ReportContent
from ...errors import QT_TRANSLATE_NOOP
from ..verdict_words import kept_verdict
from .report_words import number, percent, rule_words, said, value_words

BEST = 15
"""Places that are listed."""

_MOST_CRITERIA = 10
_BASELINES = {
    "dwelling_density": QT_TRANSLATE_NOOP("report", "Dwelling density"),
    "nearest_place": QT_TRANSLATE_NOOP("report", "Nearest place"),
    "random": QT_TRANSLATE_NOOP("report", "Chance"),
}


def report_content(
    *,
    recipe,
    language: str,
    place: str,
    day: str,
    count: int,
    struck: int,
    best: Sequence[Mapping],
    unchecked: Sequence[str],
    stability: Mapping,
    backtest: Mapping,
    sources: Sequence[str],
) -> ReportContent:
    """Return the texts and tables of a report.

    ``recipe`` has the weights of the map. ``place`` is the municipality or "", ``day`` the date as people write it.
    ``best`` are the best places from the first on: mappings with ``street``, ``cell``, ``score`` (0–1) and, where
    known, ``share`` (0–1) of the draws and the ranks ``low`` and ``high``. ``unchecked`` are codes of rules,
    ``stability`` and ``backtest`` the reports of those algorithms, empty where they were not run.
    """
    from ...scoring.recipes.recipe import localised

    title = said(QT_TRANSLATE_NOOP("report", "Where charging points do most good"))
    figures = said(QT_TRANSLATE_NOOP("report", "Recipe “{recipe}”, {day}. {count} places, {struck} struck by a rule."))
    open_rules = set(unchecked)
    checked = [localised(rule.sentence, language) for rule in recipe.rules if rule.code not in open_rules]
    skipped = [localised(rule.sentence, language) for rule in recipe.rules if rule.code in open_rules]
    untested = QT_TRANSLATE_NOOP("report", "How stable the ranking is was not tested.")
    unproven = QT_TRANSLATE_NOOP("report", "Whether the map predicts what is there was not tested.")
    made_with = said(QT_TRANSLATE_NOOP("report", "Recipe {name} {version}\n{hash}\nEV Planner {plugin}"))
    return ReportContent(
        texts={
            "title": f"{title} – {place}" if place else title,
            "subtitle": figures.format(
                recipe=localised(recipe.title, language), day=day, count=number(count), struck=number(struck)
            ),
            "rules": rule_words(checked, skipped),
            "stability": kept_verdict(stability, recipe) or said(untested),
            "backtest": kept_verdict(backtest, recipe) or said(unproven),
            "sources": "\n".join(sources),
            "made_with": made_with.format(
                name=recipe.name, version=recipe.version, hash=recipe.hash[:16], plugin=_version()
            ),
        },
        tables={
            "criteria": _criteria(recipe, language),
            "best": _best(best, stability),
            **({"baselines": _baselines(backtest)} if backtest.get("baselines") else {}),
        },
        headings={
            "recipe": said(QT_TRANSLATE_NOOP("report", "How it is made")),
            "best": said(QT_TRANSLATE_NOOP("report", "The best places")),
            "sure": said(QT_TRANSLATE_NOOP("report", "How sure is this?")),
        },
        titles=(recipe.title,),
    )


def _criteria(recipe, language: str) -> ReportTable:
    from ...scoring.recipes.recipe import localised

    total = sum(recipe.weights.values()) or 1.0
    ranked = sorted(recipe.criteria, key=lambda criterion: -criterion.weight)
    rows = [
        (localised(one.title, language), percent(one.weight / total), value_words(one.value))
        for one in ranked[:_MOST_CRITERIA]
    ]
    if len(ranked) > _MOST_CRITERIA:
        more = said(QT_TRANSLATE_NOOP("report", "… and {count} more"))
        rows.append((more.format(count=number(len(ranked) - _MOST_CRITERIA)), "", ""))
    headers = (
        said(QT_TRANSLATE_NOOP("report", "Criterion")),
        said(QT_TRANSLATE_NOOP("report", "Weight")),
        said(QT_TRANSLATE_NOOP("report", "Value")),
    )
    return ReportTable(headers, (41, 13, 31.5), rows, right=(1,))


def _best(best: Sequence[Mapping], stability: Mapping) -> ReportTable:
    known = any(place.get("share") is not None for place in best)
    headers = [
        "",
        said(QT_TRANSLATE_NOOP("report", "Street or cell")),
        said(QT_TRANSLATE_NOOP("report", "Score")),
    ]
    if known:
        top = said(QT_TRANSLATE_NOOP("report", "In top {top}"))
        headers += [top.format(top=stability.get("top", 25)), said(QT_TRANSLATE_NOOP("report", "Ranks"))]
    rows = []
    for rank, place in enumerate(best, start=1):
        row = [str(rank), _named(place), number(10 * place["score"], 1)]
        if known:
            row += [percent(place.get("share")), _between(place.get("low"), place.get("high"))]
        rows.append(row)
    widths = (5, 37, 10, 17, 14) if known else (5, 68, 12.5)
    return ReportTable(headers, widths, rows, right=(0, 2, 3, 4))


def _baselines(backtest: Mapping) -> ReportTable:
    headers = (
        said(QT_TRANSLATE_NOOP("report", "Predicted by")),
        said(QT_TRANSLATE_NOOP("report", "AUC")),
        said(QT_TRANSLATE_NOOP("report", "Best 20 %")),
        said(QT_TRANSLATE_NOOP("report", "This map is")),
    )
    rows = [(said(QT_TRANSLATE_NOOP("report", "This map")), *_measures(backtest), "")]
    better = said(QT_TRANSLATE_NOOP("report", "better")), said(QT_TRANSLATE_NOOP("report", "not better"))
    for name, one in backtest["baselines"].items():
        title = said(_BASELINES[name]) if name in _BASELINES else str(name)
        rows.append((title, *_measures(one), better[0] if one.get("better") else better[1]))
    return ReportTable(headers, (33, 11, 20, 20), rows, right=(1, 2, 3))


def _measures(one: Mapping) -> tuple[str, str]:
    auc = one.get("auc")
    return number(auc, 2) if isinstance(auc, (int, float)) else "–", percent(one.get("capture"))


def _named(place: Mapping) -> str:
    cell = said(QT_TRANSLATE_NOOP("report", "cell {number}")).format(number=place["cell"])
    return str(place.get("street") or "") or cell


def _between(low: object, high: object) -> str:
    known = all(isinstance(rank, (int, float)) and rank == rank for rank in (low, high))
    return f"{number(low, 0)}–{number(high, 0)}" if known else "–"


def _version() -> str:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(bundled.ROOT / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version", fallback="")
