"""Numbers, amounts, days and plurals as people of each language write them."""

from __future__ import annotations

import ast
import re
from datetime import date
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from evplanner_plugin.documents import local_figures
from evplanner_plugin.documents.vocabulary import speaking
from evplanner_plugin.errors import BadInput

ROOT = Path(__file__).resolve().parents[3]
LANGUAGES = ("nl", "fr", "en")
CODE = [
    path for path in sorted((ROOT / "evplanner_plugin").rglob("*.py"))
    if re.search(r'\{count\}|"1 [a-z]', path.read_text(encoding="utf-8"))
]  # fmt: skip
"""Modules with a text that counts."""


@pytest.mark.parametrize(
    ("language", "number", "share", "euros", "day"),
    [
        ("nl", "1.234,5", "12,5\u00a0%", "€\u00a01.234,50", "22 november 2026"),
        ("fr", "1\u202f234,5", "12,5\u00a0%", "1\u202f234,50\u00a0€", "22 novembre 2026"),
        ("en", "1,234.5", "12.5\u00a0%", "€1,234.50", "22 November 2026"),
    ],
)
def test_each_language_has_its_own_spelling(language, number, share, euros, day):
    with speaking(language):
        assert local_figures.number(1234.5, 1) == number
        assert local_figures.percent(0.125, 1) == share
        assert local_figures.amount(1234.5, 2) == euros
        assert local_figures.long_day("2026-11-22") == day
        assert local_figures.day("2026-11-22") == local_figures.day(date(2026, 11, 22)) == "22/11/2026"


def test_what_is_no_figure_and_no_day_stays_readable():
    with speaking("nl"):
        assert [local_figures.number(each) for each in (None, float("nan"), float("inf"))] == ["–"] * 3
        assert local_figures.number(-0.04, 1) == "0,0"
        assert local_figures.plain(0.1 + 0.2) == "0,3"
        assert local_figures.plain(250.0) == "250"
    assert local_figures.day("binnenkort") == local_figures.local_time("binnenkort") == "binnenkort"
    assert local_figures.day(None) == ""


def test_instants_for_people_and_for_tables_are_the_same_instant():
    instant = "2026-03-31T08:15:00.000Z"
    written, sortable = local_figures.local_time(instant), local_figures.sortable_time(instant)
    assert re.fullmatch(r"\d\d/03/2026 \d\d:15", written)
    assert re.fullmatch(r"2026-03-\d\d \d\d:15", sortable)
    assert local_figures.as_read(sortable) == written
    assert written.startswith(local_figures.day(instant))


def test_a_sentence_writes_amounts_and_leaves_years_and_codes():
    error = BadInput("{count} of {share} in {year}, EPSG:{epsg}", count=12345, share=0.5, year=2030, epsg=31370)
    with speaking("nl"):
        assert error.sentence(figure=local_figures.plain) == "12.345 of 0,5 in 2030, EPSG:31370"
    assert str(error) == "12345 of 0.5 in 2030, EPSG:31370"


@lru_cache(maxsize=1)
def pairs() -> tuple:
    """(singular, plural) source texts that the code hands to ``counted`` or to the insight's ``count``."""
    found = []
    for path in CODE:
        texts = [text for text in _texts(path) if "{count}" in text]
        found += [pair for pair in zip(texts, texts[1:]) if _alike(*pair)]
    return tuple(found)


def _texts(path: Path) -> list[str]:
    nodes = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Constant)]
    nodes = [node for node in nodes if isinstance(node.value, str)]
    return [node.value for node in sorted(nodes, key=lambda node: (node.lineno, node.col_offset))]


def _alike(one: str, many: str) -> bool:
    """Whether two texts that follow each other say the same of one and of many."""
    if sorted(re.findall(r"\{\w+\}", one)) != sorted(re.findall(r"\{\w+\}", many)):
        return False
    first, second = (re.sub(r"[&.,:;]", "", text).split("{count} ")[-1].split() for text in (one, many))
    if not first or not second or first == second:
        return False
    plurals = {"entry": "entries", "reply": "replies"}
    return any(
        word != other and other in (word + "s", plurals.get(word, "")) and first[:place] == second[:place]
        for place, (word, other) in enumerate(zip(first[:3], second[:3]))
    )


def translated(language: str) -> dict[str, str]:
    """Finished translations by source text; English as it is."""
    if language == "en":
        return {text: text for pair in pairs() for text in pair}
    root = ElementTree.parse(ROOT / "i18n" / f"evplanner_{language}.ts").getroot()
    return {each.findtext("source"): each.findtext("translation") or "" for each in root.iter("message")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_counted_text_reads_right_for_none_one_and_many(language):
    said = translated(language)
    assert len(pairs()) > 40
    for one, many in pairs():
        texts = said[one], said[many]
        for count in (0, 1, 2, 1000):
            values = {name: "x" for name in re.findall(r"\{(\w+)\}", one) if name != "count"}
            with speaking(language):
                made = local_figures.counted(*texts, count, **values)
                written = local_figures.number(count)
            assert written in made, (one, made)
            singular = count == 1 or (count == 0 and language == "fr")
            expected = texts[0] if singular else texts[1]
            assert made == expected.format(count=written, **values)


@pytest.mark.parametrize("language", LANGUAGES)
def test_none_is_singular_in_french_only(language):
    with speaking(language):
        said = local_figures.counted("{count} emplacement", "{count} emplacements", 0)
    assert said == ("0 emplacement" if language == "fr" else "0 emplacements")


def test_no_text_counts_to_one_by_itself():
    """A text that begins with 1 would be shown for nothing in French, and is not found by the test above."""
    alone = [
        (path.name, text)
        for path in CODE
        for text in _texts(path)
        if re.match(r"1 [a-z]{3,}", text) and "`" not in text and " heading " not in text and text not in KEPT
    ]
    assert alone == []


KEPT = (
    "1 for each site", "1 at zero, then falling fast at first and slowly later.",
    "1 feature of the layer “{layer}” has a broken geometry and is left out.",
)  # fmt: skip
"""Texts in which 1 is a figure, not a count; and an error, which nothing is never the reason of."""


@pytest.mark.parametrize("when, read", [("2026", "2026"), ("2026-11", "11/2026"), ("2026-11-22", "22/11/2026")])
def test_a_date_is_read_as_far_as_it_goes(when, read):
    assert local_figures.date_text(when) == read


def test_an_error_says_its_days_and_figures_as_people_write_them():
    values = {"text": "1", "count": 1200, "day": "2026-11-22", "month": "2026-11"}
    error = BadInput("“{text}”: {count} rows on {day}, in {month}.", **values)
    with speaking("nl"):
        said = error.sentence(figure=local_figures.plain, day=local_figures.date_text)
    assert said == "“1”: 1.200 rows on 22/11/2026, in 11/2026."
    assert str(error) == "“1”: 1200 rows on 2026-11-22, in 2026-11."


def bare_figures(code: str) -> list[str]:
    """Values in the gaps of sentences that are counted or rounded there, and so written as programs write them."""
    return [
        ast.unparse(word.value)
        for call in ast.walk(ast.parse(code))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "format"
        for word in call.keywords
        if isinstance(word.value, ast.Call) and getattr(word.value.func, "id", "") in ("len", "round")
    ]


def test_figures_in_sentences_are_spelled_at_one_place():
    modules = [path for room in ("algorithms", "documents", "gui")
               for path in (ROOT / "evplanner_plugin" / room).rglob("*.py")]  # fmt: skip
    assert {path.name: found for path in modules if (found := bare_figures(path.read_text(encoding="utf-8")))} == {}


def test_a_bare_figure_is_found():
    assert bare_figures('tr("{count} sites").format(count=len(sites), name=name)') == ["len(sites)"]
