"""A verdict: plain sentences that a figure alone does not say, translatable like every other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from ...errors import plain_figure, written
from ..notice import Notice


def spoken(
    sentences: Sequence[Notice],
    translate: Callable[[str], str] = lambda text: text,
    titles: Callable[[str], str] = lambda key: key,
    figure: Callable[[float], str] = plain_figure,
) -> str:
    """The ``sentences`` as one text, each template passed through ``translate`` first.

    Values that are notices themselves (or several in a tuple) are spoken too and joined by commas; the value
    ``criterion`` (a key, or several in a tuple) is called by what ``titles`` gives; ``figure``
    writes numbers.
    """
    return " ".join(_spoken(sentence, translate, titles, figure) for sentence in sentences)


def _spoken(sentence: Notice, translate, titles, figure) -> str:
    values = {
        name: _value(value, translate, titles, figure, titled=name == "criterion")
        for name, value in sentence.values.items()
    }
    return translate(sentence.message).format(**written(values, figure=figure))


def _value(value: object, translate, titles, figure, titled: bool) -> object:
    if isinstance(value, Notice):
        return _spoken(value, translate, titles, figure)
    if isinstance(value, tuple):
        return ", ".join(str(_value(part, translate, titles, figure, titled)) for part in value)
    return titles(value) if titled else value
