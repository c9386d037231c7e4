"""A verdict: plain sentences that a figure alone does not say, translatable like every other."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Callable

from ...errors import plain_figure, written
from ..notice import Notice

_GAP = re.compile(r"\{(\w+)\}")


def kept(sentences: Sequence[Notice]) -> list[dict]:
    """The ``sentences`` as plain objects for JSON, from which :func:`of_kept` makes them again.

    A sentence is ``{"text": template, "values": {…}}``; several values in a tuple become a list.
    """
    return [_kept(sentence) for sentence in sentences]


def of_kept(plain: object) -> list[Notice]:
    """The sentences of what :func:`kept` returned, to be spoken in another language; none where it is not that."""
    found = [_of_kept(one) for one in plain] if isinstance(plain, list) else []
    return found if all(isinstance(one, Notice) and _filled(one) for one in found) else []


def spoken(
    sentences: Sequence[Notice],
    translate: Callable[[str], str] = lambda text: text,
    titles: Callable[[str], str] = lambda key: key,
    figure: Callable[[float], str] = plain_figure,
    day: Callable[[str], str] = lambda text: text,
) -> str:
    """The ``sentences`` as one text, each template passed through ``translate`` first.

    Values that are notices themselves (or several in a tuple) are spoken too and joined by commas; the value
    ``criterion`` (a key, or several in a tuple) is called by what ``titles`` gives; ``figure``
    writes numbers, ``day`` days and months.
    """
    return " ".join(_spoken(sentence, translate, titles, figure, day) for sentence in sentences)


def _spoken(sentence: Notice, translate, titles, figure, day) -> str:
    values = {
        name: _value(value, translate, titles, figure, day, titled=name == "criterion")
        for name, value in sentence.values.items()
    }
    return translate(sentence.message).format(**written(values, figure=figure, day=day))


def _value(value: object, translate, titles, figure, day, titled: bool) -> object:
    if isinstance(value, Notice):
        return _spoken(value, translate, titles, figure, day)
    if isinstance(value, tuple):
        return ", ".join(str(_value(part, translate, titles, figure, day, titled)) for part in value)
    return titles(value) if titled else value


def _kept(value: object) -> object:
    if isinstance(value, Notice):
        return {"text": value.message, "values": {name: _kept(one) for name, one in value.values.items()}}
    return [_kept(part) for part in value] if isinstance(value, tuple) else value


def _of_kept(value: object) -> object:
    if isinstance(value, Mapping):
        text, values = value.get("text"), value.get("values")
        if not isinstance(text, str) or not isinstance(values, Mapping):
            return None
        return Notice(text, "", {str(name): _of_kept(one) for name, one in values.items()})
    return tuple(_of_kept(part) for part in value) if isinstance(value, list) else value


def _filled(sentence: Notice) -> bool:
    """Whether a template asks for nothing but what its values give: it may come from anybody's file."""
    rest = _GAP.sub("", sentence.message)
    if "{" in rest or "}" in rest or not set(_GAP.findall(sentence.message)) <= set(sentence.values):
        return False
    parts = [part for value in sentence.values.values() for part in (value if isinstance(value, tuple) else (value,))]
    return all(_filled(part) if isinstance(part, Notice) else isinstance(part, (str, int, float)) for part in parts)
