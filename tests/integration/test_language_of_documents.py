"""Documents speak one language, theirs: whatever QGIS's is, no sentence, word or title of another is in them."""

from __future__ import annotations

import csv
import html
import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
import shapely
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from evplanner_plugin.documents.insight.insight import read_insight
from evplanner_plugin.documents.resident_map.settings import page_texts
from evplanner_plugin.workspace import geopackage
from evplanner_plugin.workspace.store import Workspace
from tests.benchmarks.insight_town import build_town, fill_in
from tests.photo_files import picture, plain_bytes

ROOT = Path(__file__).resolve().parents[2]
APPROVED = "S00001"
"""The site of the made-up town that is decided on, and handed over to nobody yet."""

AUTHOR = {"ACTOR": "Noor", "ROLE": "planner"}

CARDS_AND_PACKAGE, MAP_AND_DECISIONS = ("insightreport.pdf", "package.zip", "charts"), (
    "potentialreport.pdf", "sitesheets.pdf", "decisions"
)  # fmt: skip
"""Documents that take long to make: each is made in two of the four combinations, of other windows."""

COMBINATIONS = (
    ("en", "nl", CARDS_AND_PACKAGE), ("fr", "nl", MAP_AND_DECISIONS),
    ("nl", "fr", CARDS_AND_PACKAGE), ("en", "fr", MAP_AND_DECISIONS),
)  # fmt: skip
"""The language of the window, that of the documents, and which of those that take long are made."""

PLANTED = "Choose a layer that the algorithm “Potential map” has made."
"""A text of the plugin that no document says."""

SHORTEST = 12
"""Letters of a text that is looked for: a shorter one may be a word of any language."""

TELLTALES = {
    "en": "the and with this which from have has been were not there their into than when should",
    "nl": "het een niet wordt worden zijn voor naar geen deze laadpunt laadpunten laadlocatie gemeente locaties",
    "fr": "les des une pour avec sont être aucun aucune cette recharge emplacement emplacements sur dans",
}
"""Words of which one language has each, and which stand in no name of the towns and sources of these tests."""


class OtherLanguages:
    """Finds in a text what is said in another language than it should be: texts of the plugin, and telltale words.

    ``data`` are other people's words, which stay as they are.
    """

    def __init__(self, language: str, data: Iterable[str] = ()) -> None:
        self._data = sorted({_plain(each) for each in data} - {""}, key=len, reverse=True)
        catalogue = {code: _translations(code) for code in ("nl", "fr")}
        catalogue["en"] = {source: source for source in catalogue["nl"]}
        own = "\n".join(_plain(text) for text in catalogue[language].values())
        self._pieces: dict[str, str] = {}
        for code, texts in catalogue.items():
            for text in texts.values() if code != language else ():
                # Of a text with gaps its longest piece; what the language itself says somewhere is no other language's.
                piece = max(re.split(r"\{\w*\}", _plain(text)), key=len).strip(" .,:;()“”\"'…")
                if len(piece) >= SHORTEST and piece not in own:
                    self._pieces[piece] = code
        others = [word for code, words in TELLTALES.items() if code != language for word in words.split()]
        self._words = re.compile(rf"(?<![\w’'-])(?:{'|'.join(others)})(?![\w’'-])")

    def __call__(self, text: str) -> list[str]:
        """What is said in another language, each once."""
        text = _plain(text)
        for each in self._data:
            text = text.replace(each, "…")
        found = [
            piece for piece in self._pieces
            if piece in text and re.search(rf"(?<!\w){re.escape(piece)}(?!\w)", text)
        ]
        found += [text[max(0, at.start() - 30):at.end() + 30] for at in self._words.finditer(text)]
        return sorted(set(found))


@lru_cache(maxsize=8)
def searched_for(language: str, data: frozenset[str] = frozenset()) -> OtherLanguages:
    """One that is made once: reading what all languages say takes a while."""
    return OtherLanguages(language, data)


@lru_cache(maxsize=4)
def _translations(language: str) -> dict[str, str]:
    messages = ElementTree.parse(ROOT / "i18n" / f"evplanner_{language}.ts").getroot().iter("message")
    return {each.findtext("source") or "": each.findtext("translation") or "" for each in messages}


def _plain(text: str) -> str:
    text = text.replace("ﬀ", "ff").replace("ﬁ", "fi").replace("ﬂ", "fl").replace("ﬃ", "ffi").replace("&", "")
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", text).replace("’", "'")).strip()


def words_of(path: Path) -> Iterator[tuple[str, str]]:
    """(name, text) of what people read in a file, or in each file of a package; nothing for files of programs."""
    kind = path.suffix.lower()
    if kind in (".odt", ".ods", ".docx"):
        with zipfile.ZipFile(path) as file:
            parts = [
                file.read(name).decode() for name in file.namelist()
                if re.fullmatch(r"(?:content|styles|word/(?:document|header\d*|footer\d*))\.xml", name)
            ]
        # The names of styles are no text: only what stands between tags is. A paragraph is one text.
        text = " ".join(re.sub(r"<[^>]*>", "", re.sub(r"</(?:text|w):(?:p|h)>", "\n", part)) for part in parts)
        yield path.name, html.unescape(text)
    elif kind == ".pdf":
        done = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, text=True, check=True)
        yield path.name, done.stdout
    elif kind == ".html":
        yield path.name, _page(path.read_text(encoding="utf-8"))
    elif kind == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield path.name, "\n".join("\n".join(row) for row in csv.reader(file, delimiter=";"))
    elif kind == ".txt":
        # A package that leaves the house says the same in English below, for holders from elsewhere.
        yield path.name, path.read_text(encoding="utf-8-sig").partition("-" * 120)[0]
    elif kind == ".qgs":
        said = r'<(?:title|layername)>([^<]*)<|\b(?:label|alias|title|name)="([^"]*)"'
        found = re.findall(said, path.read_text(encoding="utf-8"))
        yield path.name, html.unescape("\n".join(one or other for one, other in found))
    elif kind == ".zip":
        folder = path.with_name(path.stem + "_unpacked")
        with zipfile.ZipFile(path) as file:
            file.extractall(folder)
        for each in sorted(folder.rglob("*")):
            yield path.name, each.stem
            yield from ((f"{path.name}/{name}", text) for name, text in words_of(each))


def _page(text: str) -> str:
    text = re.sub(r"(?s)<(style|script)\b.*?</\1>", " ", text)
    told = re.findall(r'(?:alt|title|aria-label|content)="([^"]*)"', text)
    return html.unescape("\n".join((re.sub(r"<[^>]*>", " ", text), *told)))


@contextmanager
def window_in(language: str) -> Iterator[None]:
    """QGIS in ``language``: its setting, its figures, and the plugin's texts as ``plugin.py`` installs them."""
    translator, settings, usual = QTranslator(), QgsSettings(), QLocale()
    QLocale.setDefault(QLocale(language))
    settings.setValue("locale/userLocale", language)
    settings.setValue("locale/overrideFlag", True)
    if language != "en":
        assert translator.load(str(ROOT / "i18n" / f"evplanner_{language}.qm"))
        assert QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(usual)
        settings.remove("locale/userLocale")
        settings.remove("locale/overrideFlag")


def run(name: str, **parameters) -> dict:
    import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return processing.run(
        f"evplanner:{name}", parameters, context=context, feedback=QgsProcessingFeedback(False)
    )


@pytest.fixture(scope="module")
def town(lille_file, tmp_path_factory):
    """A town with points, use, money and sites that were decided on, one of them with a photo, and a request."""
    path = tmp_path_factory.mktemp("documents") / "lille.gpkg"
    shutil.copy(lille_file, path)
    workspace = build_town(path, locations=12, months=6, sites=4)
    fill_in(workspace)
    site = workspace.rows("proposed_site")[1]
    with workspace.transaction() as connection:
        workspace.insert(connection, "photo", [
            {"id": "photo", "nis": workspace.nis, "site_id": site["id"], "image": plain_bytes(picture(80, 60)),
             "taken_at": "2026-03-03T09:00:00Z", "geometry": None}
        ])  # fmt: skip
        point = shapely.Point(190_000, 213_000)
        workspace.insert(connection, "request", [
            {"id": "r1", "nis": workspace.nis, "reference": "F-1", "received_on": "2026-02-01", "geometry": point}
        ])  # fmt: skip
    return workspace


@pytest.fixture(scope="module")
def findings(provider, town, tmp_path_factory):
    """A potential map, and what the tests of it found while QGIS spoke English: parameters of its report."""
    folder = tmp_path_factory.mktemp("potential")
    common = {"WORKSPACE": str(town.path), "RECIPE": "flanders_250m"}
    layer = run("potential", **common, OUTPUT=str(folder / "potential.gpkg"))
    with window_in("en"):
        known = {**common, "POTENTIAL": layer["OUTPUT"]}
        stable = run("robustness", **known, DRAWS=100, OUTPUT=str(folder / "robustness.gpkg"))
        observed = f"{town.path}|layername=charging_location"
        tested = run("backtest", **known, OBSERVED=observed, OUTPUT=str(folder / "backtest.gpkg"))
    return {
        **known, "STABILITY": stable["REPORT"], "BACKTEST": tested["REPORT"], "ROBUSTNESS": stable["OUTPUT"],
        "UNCHECKED": layer["UNCHECKED"],
    }  # fmt: skip


def decisions(town: Workspace, folder: Path) -> Iterator[Path]:
    """What an administration in Flanders decides and answers, which is Dutch in every window."""
    day = {"DECISION_DATE": "2026-12-14", "ORGAN": 1, "RECORD": False}
    run("regulation", WORKSPACE=str(town.path), SITES=APPROVED, **day, **AUTHOR, OUTPUT=str(folder / "regulation"))
    run("answerrequests", WORKSPACE=str(town.path), FORMATS=["odt", "docx", "csv"], OUTPUT=str(folder / "answers"))
    for name in ("regulation", "answers"):
        yield from sorted((folder / name).iterdir())


def documents(
    town: Workspace, findings: Mapping, language: str, folder: Path, left_out: Iterable[str] = ()
) -> Iterator[Path]:
    """Every document that the plugin makes in a language of choice, one after the other, but for those ``left_out``."""
    workspace = {"WORKSPACE": str(town.path), "LANGUAGE": language}
    for name, kinds, more in (
        ("datasheet", ("html", "pdf", "ods"), {}),
        ("insightreport", ("pdf", "csv"), {}),
        ("register", ("pdf", "csv"), {}),
        ("siterecord", ("pdf", "csv"), {}),
        ("sitesheets", ("pdf",), {"SITES": APPROVED}),
        ("handover", ("zip",), {"RECIPIENT": "Stroompaal", "SITES": APPROVED, "SHEETS": False, **AUTHOR}),
        ("potentialreport", ("pdf",), findings),
    ):
        for path in (folder / f"{name}.{kind}" for kind in kinds):
            if path.name not in left_out:
                run(name, **{**more, **workspace, "OUTPUT": str(path)})
                yield path
    package = folder / "package.zip"
    if package.name not in left_out:
        copy = shutil.copy(town.path, folder / "town.gpkg")  # which is given other ids
        run("offlinepackage", WORKSPACE=str(copy), LANGUAGE=language, BASE_MAP=False, OUTPUT=str(package))
        yield package
    yield from resident_map(town, language, folder)
    for kind in ("html", "ods"):
        path = folder / f"revenue.{kind}"
        run("revenue", **workspace, KWH_MID=3000.0, SHEET=str(path), OUTPUT="memory:")
        yield path


def charts(town: Workspace, language: str) -> str:
    """What is drawn and written on the dashboard's charts, which are pictures in its report."""
    said: list[str] = []
    for chart in (chart for card in read_insight(town, language=language).cards for chart in card.charts):
        said += [chart.title, chart.unit, chart.axis, chart.words, *chart.labels, *chart.ends]
        said += [each.title for each in (*chart.series, *chart.marks)]
    return "\n".join(said)


def resident_map(town: Workspace, language: str, folder: Path) -> Iterator[Path]:
    """The page, and what lies beside it for whoever puts it on a web server."""
    page = folder / "residents"
    run("residentmap", WORKSPACE=str(town.path), BASE_MAP=False, LANGUAGE=language, OUTPUT=str(page))
    yield from sorted(page.glob("*.txt"))


def resident_page(page: Path, language: str) -> Iterator[tuple[str, str]]:
    """(name, text) of what a resident map says in ``language``; its page holds all of its languages."""
    data = json.loads((page / "data.js").read_text(encoding="utf-8").partition("=")[2].strip().rstrip(";"))
    yield "data.js", "\n".join((data["title"][language], *data["texts"][language].values()))
    if language == data["languages"][0]:
        yield from words_of(page / "index.html")


def data_of(town: Workspace) -> set[str]:
    """Whose data the workspace holds, under which licence: names that no document translates."""
    found = set()
    with closing(geopackage.connect(town.path, readonly=True)) as connection:
        for table in ("area", "street", "building", "parking_bay", "demand", "charging_location"):
            columns = {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
            for name in columns & {"source", "licence"}:
                found |= {str(row[0] or "") for row in connection.execute(f'SELECT DISTINCT "{name}" FROM "{table}"')}
    return {part for text in found for part in text.split("; ")}


@pytest.mark.parametrize(("window", "language", "long"), COMBINATIONS)
def test_every_document_speaks_its_own_language(provider, town, findings, tmp_path, window, language, long):
    other, met, wrong = searched_for(language, frozenset(data_of(town))), set(), []
    left_out = {*CARDS_AND_PACKAGE, *MAP_AND_DECISIONS} - {*long}
    with window_in(window):
        made = [text for path in documents(town, findings, language, tmp_path, left_out) for text in words_of(path)]
        made += resident_page(tmp_path / "residents", language)
        if "charts" in long:
            made.append(("charts", charts(town, language)))
        if "decisions" in long and language == "nl":
            made += [text for path in decisions(town, tmp_path) for text in words_of(path)]
    # Negative control: one sentence of the window's language stands below each of them, and is found there.
    planted = f"{'·' * 40} {PLANTED if window == 'en' else _translations(window)[PLANTED]}"
    control = other(planted)
    for name, text in made:
        met.add(name)
        found = other(f"{text}\n{planted}")
        assert control and set(control) <= set(found), name
        wrong += [f"{name}: {each}" for each in found if each not in control]
    assert wrong == []
    assert {path.name for path in tmp_path.iterdir() if path.suffix == ".pdf"} & left_out == set()
    assert met >= ({*long} - {"decisions", "package.zip"}) | {"data.js"} and len(met) > 15


def test_the_combinations_hold_every_window_and_every_document():
    for language in ("nl", "fr"):
        ours = [(window, long) for window, each, long in COMBINATIONS if each == language]
        assert {window for window, _ in ours} == {"en", "nl", "fr"} - {language}
        assert {name for _, long in ours for name in long} == {*CARDS_AND_PACKAGE, *MAP_AND_DECISIONS}


@pytest.mark.parametrize("language", sorted(page_texts()))
def test_the_page_for_residents_says_everything_in_each_of_its_languages(language):
    other = searched_for(language)
    texts = page_texts()[language]
    assert {key: found for key, text in texts.items() if (found := other(text))} == {}
    strange = page_texts()[next(each for each in page_texts() if each != language)]["map_label"]
    assert other(strange)


def test_a_sentence_of_another_language_is_found_and_names_are_not():
    other = OtherLanguages("nl", ["Wijken voor omgevingsanalyse & the rest"])
    own = "Overdracht van Lille: 3 nieuwe locaties. Bron: Wijken voor\nomgevingsanalyse & the rest"
    assert other(own) == []
    for sentence in ("3 sites were approved.", "3 emplacements pour la commune", _translations("fr")[PLANTED], PLANTED):
        assert other(f"{own} {sentence} {own}"), sentence


@pytest.mark.parametrize("name", ["regulation.odt", "regulation.docx", "request_answer.odt", "request_answer.docx"])
def test_templates_are_dutch(name):
    other = searched_for("nl")
    assert [each for _, text in words_of(ROOT / "resources" / "templates" / name) for each in other(text)] == []


def test_layouts_hold_no_words_of_their_own():
    """What a sheet says comes from expressions, which speak the language of the document."""
    for path in sorted((ROOT / "resources" / "layouts").glob("*.qpt")):
        labels = re.findall(r'labelText="([^"]*)"', path.read_text(encoding="utf-8"))
        fixed = [re.sub(r"(?s)\[%.*?%\]", "", html.unescape(label)) for label in labels]
        assert labels and not [text for text in fixed if re.search(r"[A-Za-z]{3,}", text)], path.name
