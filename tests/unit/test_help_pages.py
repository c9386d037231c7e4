"""The pages of the help: both languages alike, links and pictures that are there, words that are on the screen."""

from __future__ import annotations

import ast
import json
import re
import sys
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
HELP = ROOT / "resources" / "help"
sys.path.insert(0, str(ROOT / "tools"))

from build_help import made, topics  # noqa: E402
from help_markdown import ANCHOR, HEADING, IMAGE, LINK, page_html, page_sections, slug  # noqa: E402

LANGUAGES = ("en", "nl")
WRITTEN = [topic for topic in topics() if topic != "algorithms"]
BOLD = re.compile(r"\*\*([^*]+)\*\*")
QT = {"OK", "Help"}
"""Buttons that Qt itself words, alike in both languages."""

LONGEST = 650
"""Words of a page: more than two screens nobody reads. The glossary and the algorithms are looked things up in."""


def text(language: str, topic: str) -> str:
    return (HELP / language / f"{topic}.md").read_text(encoding="utf-8")


def headings(language: str, topic: str) -> list[tuple[int, str]]:
    """Level and name of each heading; the name is the one given, "" where the title is the name."""
    found, anchor = [], ""
    for line in text(language, topic).splitlines():
        if ANCHOR.match(line):
            anchor = ANCHOR.match(line)[1]
        elif HEADING.match(line):
            found.append((len(HEADING.match(line)[1]), anchor))
            anchor = ""
    return found


def anchors(language: str, topic: str) -> set[str]:
    named = {ANCHOR.match(line)[1] for line in text(language, topic).splitlines() if ANCHOR.match(line)}
    return named | {slug(section["title"]) for section in page_sections(text(language, topic), topic)}


@lru_cache(maxsize=2)
def on_screen(language: str) -> re.Pattern:
    """Every text that the interface, the process and the recipes can show in ``language``."""
    words = set()
    for message in ElementTree.parse(ROOT / "i18n" / "evplanner_nl.ts").iter("message"):
        translation = message.find("translation")
        if translation.get("type") in ("vanished", "obsolete"):
            continue
        words.add(message.findtext("source") if language == "en" else translation.text)
    for path in (*(ROOT / "resources" / "process").glob("*.json"), *(ROOT / "resources" / "recipes").glob("*.json")):
        for found in re.finditer(rf'"{language}": "((?:[^"\\]|\\.)*)"', path.read_text(encoding="utf-8")):
            words.add(json.loads(f'"{found[1]}"'))
    alternatives = sorted({pattern(word) for word in words if word})
    return re.compile("|".join(alternatives))


def pattern(word: str) -> str:
    """What a text of the interface may look like on the screen: without "&" keys, with something for each {value}."""
    plain = re.sub(r"&(\w)", r"\1", word)
    return re.sub(r"\\\{\w+\\\}", ".+", re.escape(plain))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_made_of_the_pages_is_up_to_date(language):
    stale = [path.name for path, wanted in made(language).items() if path.read_text(encoding="utf-8") != wanted]
    assert not stale, "run python tools/build_help.py"


def test_there_are_no_pages_beside_the_contents():
    for language in LANGUAGES:
        assert {path.stem for path in (HELP / language).glob("*.md")} == set(topics())


@pytest.mark.parametrize("topic", topics())
def test_both_languages_have_the_same_headings(topic):
    assert headings("nl", topic) == headings("en", topic)
    assert headings("nl", topic)[0] == (1, "") and [level for level, _ in headings("nl", topic)].count(1) == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", topics())
def test_links_lead_somewhere_and_pictures_are_there(topic, language):
    page = text(language, topic)
    for target in (match[2] for match in LINK.finditer(IMAGE.sub("", page))):
        if target.startswith("https://"):
            continue
        name, _, anchor = target.partition("#")
        other = name.removesuffix(".md") if name else topic
        assert other in topics(), target
        assert not anchor or anchor in anchors(language, other), target
    for words, source in IMAGE.findall(page):
        assert words and (HELP / language / source).resolve().is_file(), source
        assert f"/{language}/" in source


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", WRITTEN)
def test_names_of_buttons_are_those_on_the_screen(topic, language):
    bold = [name for part in BOLD.findall(text(language, topic)) for name in part.split(" ▸ ")]
    wrong = [name for name in bold if name not in QT and not on_screen(language).fullmatch(name)]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", [topic for topic in WRITTEN if topic != "glossary"])
def test_a_page_is_short(topic, language):
    assert len(re.sub(r"<!--.*?-->", "", text(language, topic), flags=re.DOTALL).split()) <= LONGEST


def test_all_pictures_are_used_and_small():
    used = {
        (HELP / language / source).resolve()
        for language in LANGUAGES for topic in topics() for _, source in IMAGE.findall(text(language, topic))
    }  # fmt: skip
    there = set((HELP / "images").rglob("*.png"))
    assert there == used
    assert sum(path.stat().st_size for path in there) < 2_500_000


def test_markdown_becomes_html_without_markup_of_its_own():
    page = page_html(
        "# A <b> & c\n\nLead **x** *y* `<z>`\nsecond line [here](other.md#part).\n\n"
        '<a id="part"></a>\n## Part\n\n1. One\n   ![Words](../images/en/a.png)\n2. Two\n\n'
        "| A | B |\n|---|---|\n| **c** | [d](https://x.example) |\n\n```\n<pre>\n```\n<!-- no -->\n",
        "en",
    )
    assert "<h1><a name=\"a-b-c\"></a>A &lt;b&gt; &amp; c</h1>" in page
    assert '<b>x</b> <i>y</i> <code>&lt;z&gt;</code> second line <a href="other.html#part">here</a>.</p>' in page
    assert '<h2><a name="part"></a>Part</h2>' in page
    assert '<ol>\n<li>One <p class="picture"><img src="../images/en/a.png" alt="Words"></p></li>\n<li>Two</li>' in page
    assert '<td><b>c</b></td><td><a href="https://x.example">d</a></td>' in page
    assert "<pre><code>&lt;pre&gt;</code></pre>" in page and "no" not in page.split("</style>")[-1].split("</pre>")[1]


def test_the_search_finds_titles_first_and_ignores_accents():
    from evplanner_plugin.gui.help import pages

    found = pages.search("nl", "AANVULLEND réglement")
    assert found and found[0].topic == "documents" and found[0].anchor == "regulation"
    assert pages.search("nl", "zzzz") == [] and pages.search("en", "  ") == []
    assert all("proxy" in f"{hit.page} {hit.title} {hit.text}".lower() for hit in pages.search("en", "proxy"))
    assert pages.help_language("nl_BE") == "nl" and pages.help_language("fr_BE") == "en"
    assert pages.split_topic("nowhere#x") == ("start", "") and pages.split_topic("sites#move") == ("sites", "move")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_administrator_is_sent_to_where_the_programs_are(language):
    """The programs of the central API are in the repository, not in the zip."""
    repository = re.search(r"^repository=(\S+)$", (ROOT / "metadata.txt").read_text(encoding="utf-8"), re.M)[1]
    page = text(language, "sync")
    folder = re.search(r"`(resources/central/\w+)`", page)[1]
    assert f"]({repository})" in page and (ROOT / folder / "README.md").is_file()
    assert "(sync.md#administrator)" in text(language, "options")


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_in_a_text_are_those_on_its_picture(language):
    """Every disc that the script draws is spoken of, as ① or as a numbered step, and no other number is."""
    tree = ast.parse((ROOT / "tools" / "window_pictures" / "marks.py").read_text(encoding="utf-8"))
    marks = next(ast.literal_eval(node.value) for node in tree.body
                 if isinstance(node, ast.Assign) and node.targets[0].id == "MARKS")  # fmt: skip
    shown = {source: topic for topic in topics() for _, source in IMAGE.findall(text(language, topic))}
    for name, widgets in marks.items():
        page = text(language, shown[f"../images/{language}/{name}.png"])
        circled = [number for number in range(1, 10) if chr(0x2460 + number - 1) in page]
        steps = [int(number) for number in re.findall(r"^(\d)\. ", page, re.M)]
        assert circled == list(range(1, len(widgets) + 1)) or (not circled and len(widgets) in steps), name
