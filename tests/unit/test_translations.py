"""Dutch and French are complete: every text that the code shows has a finished translation, compiled and found."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("nl", "fr")
WITH_CONTEXT = ("translate", "QT_TRANSLATE_NOOP")


def texts_in_code(folder: Path) -> set[str]:
    """First texts of ``tr(…)``, second ones of ``translate(…)`` and ``QT_TRANSLATE_NOOP(…)``."""
    found = set()
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            position = 0 if name == "tr" else 1 if name in WITH_CONTEXT else None
            if position is None or len(node.args) <= position:
                continue
            text = node.args[position]
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                found.add(text.value)
    return found


def translations(language: str) -> dict[str, list[str]]:
    """Finished translations per source text."""
    found: dict[str, list[str]] = {}
    for message in ElementTree.parse(ROOT / "i18n" / f"evplanner_{language}.ts").getroot().iter("message"):
        translation = message.find("translation")
        if translation.get("type") is None and (translation.text or "").strip():
            found.setdefault(message.findtext("source"), []).append(translation.text)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_in_the_code_has_a_translation(language):
    code = texts_in_code(ROOT / "evplanner_plugin")
    assert len(code) > 400
    assert sorted(code - set(translations(language))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_placeholders(language):
    wrong = [
        (source, text)
        for source, texts in translations(language).items()
        for text in texts
        if sorted(re.findall(r"\{\w*\}", source)) != sorted(re.findall(r"\{\w*\}", text))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_that_of_the_source(language, tmp_path):
    fresh = tmp_path / "fresh.qm"
    source = ROOT / "i18n" / f"evplanner_{language}.ts"
    subprocess.run(["lrelease", "-silent", str(source), "-qm", str(fresh)], check=True)
    assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes(), "run make translate"


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("nl", "Goedgekeurd"),
        ("nl_BE", "Goedgekeurd"),
        ("nl_NL", "Goedgekeurd"),
        ("fr_BE", "Approuvé"),
        ("fr", "Approuvé"),
    ],
)
def test_regional_languages_find_theirs(locale, expected):
    from qgis.PyQt.QtCore import QLocale, QTranslator

    translator = QTranslator()
    assert translator.load(QLocale(locale), "evplanner", "_", str(ROOT / "i18n"))
    assert translator.translate("vocabulary", "Approved") == expected


def test_the_check_sees_a_text_without_translation(tmp_path):
    """Negative control."""
    (tmp_path / "new.py").write_text('def show(self):\n    return self.tr("A text that nobody translated")\n')
    assert texts_in_code(tmp_path) - set(translations("nl")) == {"A text that nobody translated"}
