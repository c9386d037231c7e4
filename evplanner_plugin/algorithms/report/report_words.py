"""What a report says in words: how a criterion's figure becomes a value, which rules there are, numbers and dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...documents import local_figures
from ...documents.vocabulary import translate
from ...errors import QT_TRANSLATE_NOOP

_FUNCTIONS = {
    "linear": QT_TRANSLATE_NOOP("report", "0 at {zero_at}, 1 at {one_at}"),
    "inverse": QT_TRANSLATE_NOOP("report", "falling, half at {half_at}"),
    "step": QT_TRANSLATE_NOOP("report", "{below} below {at}, else {above}"),
    "sigmoid": QT_TRANSLATE_NOOP("report", "S-curve, half at {half_at}"),
    "percentile": QT_TRANSLATE_NOOP("report", "compared with the other places"),
}


def value_words(value: Mapping[str, object]) -> str:
    """A recipe's value function ({"function": …, …}) in a few words; an unknown one by its own name."""
    function = str(value.get("function", ""))
    if function == "piecewise":
        points = value.get("points") or []
        text = ", ".join(f"{number(raw)} → {number(share)}" for raw, share in points[:3])
        return text + (" …" if len(points) > 3 else "")
    if function == "linear" and ("zero_at" not in value or "one_at" not in value):
        return said(QT_TRANSLATE_NOOP("report", "from the lowest to the highest"))
    if function not in _FUNCTIONS:
        return function
    given = {"below": 0, "above": 1, **value}
    figures = {
        name: number(figure)
        for name, figure in given.items()
        if isinstance(figure, (int, float)) and not isinstance(figure, bool)
    }
    return said(_FUNCTIONS[function]).format(**figures)


def rule_words(sentences: Sequence[str], unchecked: Sequence[str]) -> str:
    """The rules of a recipe as text: those that were looked at, and those that could not be for want of a layer."""
    lines = []
    if sentences:
        checked = said(QT_TRANSLATE_NOOP("report", "A place is struck or marked for: {rules}"))
        lines.append(checked.format(rules=" ".join(sentences)))
    if unchecked:
        not_checked = said(QT_TRANSLATE_NOOP("report", "Not checked, for want of a layer: {rules}"))
        lines.append(not_checked.format(rules=" ".join(unchecked)))
    return "\n".join(lines)


def number(value: float, decimals: int | None = None) -> str:
    """``value`` in the user's spelling; without ``decimals`` with as many as it needs, three at most."""
    value = float(value)
    if decimals is None:
        decimals = next((digits for digits in range(3) if round(value, digits) == value), 3)
    return local_figures.number(value, decimals)


def percent(share: object) -> str:
    """A share 0–1 in per cent, a dash for none."""
    return local_figures.percent(float(share) if isinstance(share, (int, float)) else None)


def said(text: str) -> str:
    """``text`` in the language of the report."""
    return translate("report", text)
