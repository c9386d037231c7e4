"""What the market comes down to, in a few sentences."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..documents.local_figures import number, plain
from ..documents.market_words import level_phrase, segment_title

translate = QCoreApplication.translate


def market_sentences(markets: list, marks) -> list[str]:
    """Sentences on each of the :class:`domain.market.concentration.Concentration`; empty markets are passed over."""
    found = [_sentence(market, marks) for market in markets if market.points]
    return found or [translate("market", "No public or semi-public charging point stands in the workspace.")]


def _sentence(market, marks) -> str:
    title = segment_title(market.segment)
    if not market.largest:
        text = translate("market", "{title}: {points} points, no operator is known.")
        return text.format(title=title, points=number(market.points))
    low, high = round(market.hhi_low), round(market.hhi_high)
    level = marks.ec_level_between(market.hhi_low, market.hhi_high)
    if low == high:
        text = translate("market", "{title}: {points} points, {largest} runs {share} %, HHI {hhi} ({level}).")
    elif level:
        text = translate("market", "{title}: {points} points, {largest} runs {share} %, HHI {low} to {high} ({level}).")
    else:
        text = translate("market", "{title}: {points} points, {largest} runs {share} %, HHI {low} to {high}.")
    sentences = [
        text.format(
            title=title,
            points=number(market.points),
            largest=market.largest,
            share=_percent(100 * market.cr1),
            hhi=number(market.hhi, 0),
            low=number(low),
            high=number(high),
            level=level_phrase(level),
        )
    ]
    if market.unknown_share > 0:
        text = translate("market", "Of {share} % the operator is not known.")
        sentences.append(text.format(share=_percent(100 * market.unknown_share)))
    if market.one_holder_by_design:
        text = translate("market", "One holder of a concession or contract runs all of it: that index is by design.")
        sentences.append(text)
    if not market.meaningful:
        text = translate("market", "Fewer than {least} points: not meaningful.")
        sentences.append(text.format(least=plain(marks.minimum_points)))
    return " ".join(sentences)


def catchment_sentences(table, weight, distance: float, kind: str, what: str) -> list[str]:
    """Sentences on the choice that places have, and how distances were measured.

    ``table`` as :func:`domain.market.catchments.by_catchment` gives it, ``weight`` (N,) what each place counts for,
    ``kind`` of distances (walking or straight), ``what`` the places are.
    """
    total = weight.sum()
    if not total:
        return []
    none, several = (100 * weight[mask].sum() / total for mask in (table["points"] == 0, table["operators"] >= 2))
    text = translate(
        "market", "Within {distance} m {none} % of {what} reach no charging point, {several} % two operators or more."
    )
    way = (
        translate("market", "Distances are on foot along the streets.")
        if kind == "walking"
        else translate("market", "Distances are in a straight line, for no streets were given.")
    )
    return [text.format(distance=plain(distance), none=_percent(none), several=_percent(several), what=what), way]


def _percent(value: float) -> str:
    """A percentage as people write it: a small one is not made nothing of."""
    return number(value, 1 if 0 < value < 1 else 0)
