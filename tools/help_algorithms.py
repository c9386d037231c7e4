"""The help page of the Processing algorithms, written from the provider itself, in each language of the help."""

from __future__ import annotations

import html
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

WORDS = {
    "en": (
        "Algorithms",
        "Everything that the panels do is also in the *Processing toolbox*, in models and on the command line. Below,"
        " each algorithm with what it needs; the button *Help* in its window leads here. Bad input ends with one"
        " sentence that says what is wrong and what to do.",
        "Parameter", "What it is", "optional",
    ),
    "nl": (
        "Algoritmen",
        "Alles wat de panelen doen, staat ook in de *Toolbox Processing*, in modellen en op de opdrachtregel. Hieronder"
        " elk algoritme met wat het nodig heeft; de knop *Help* in zijn venster leidt hierheen. Foute invoer eindigt"
        " met één zin die zegt wat er mis is en wat u kunt doen.",
        "Parameter", "Wat het is", "niet verplicht",
    ),
}  # fmt: skip


def write_pages(folder: Path) -> None:
    """Write ``algorithms.md`` in each language; a QGIS without a window of its own is started for each."""
    for language in WORDS:
        done = subprocess.run(
            [sys.executable, __file__, language], capture_output=True, text=True, check=False,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )  # fmt: skip
        if done.returncode:
            sys.exit(done.stderr)
        (folder / language / "algorithms.md").write_text(done.stdout, encoding="utf-8")


def page(provider, order: list[str], language: str) -> str:
    """The page, of a provider whose texts are in ``language``; the algorithms by their ids, in ``order``."""
    title, lead, parameter, meaning, optional = WORDS[language]
    parts = [f"# {title}\n\n{lead}\n"]
    for name in order:
        algorithm = provider.algorithm(name)
        parts.append(f'<a id="{algorithm.name()}"></a>\n## {algorithm.displayName()}\n')
        parts.append(f"`evplanner:{algorithm.name()}` – {_text(algorithm.shortHelpString())}\n")
        rows = [
            f"| `{each.name()}` | {_cell(each.description())}{_note(each, optional)} |"
            for each in algorithm.parameterDefinitions()
            if not int(each.flags()) & 2  # those that are hidden
        ]
        parts.append("\n".join([f"| {parameter} | {meaning} |", "|---|---|", *rows]) + "\n")
    return "\n".join(parts)


def _note(parameter, optional: str) -> str:
    said = _cell(parameter.help())
    return (f" ({optional})" if int(parameter.flags()) & 16 else "") + (f": {said}" if said else "")


def _cell(text: str) -> str:
    return _text(text).replace("|", "/")


def _text(text: str) -> str:
    """Words without markup, on one line; what would be Markdown is taken as it stands."""
    plain = html.unescape(re.sub(r"<[^>]+>", " ", text.replace("</p>", "\n")))
    return " ".join(plain.split()).replace("*", "×")


def main(language: str) -> None:
    """Print the page in ``language``."""
    sys.path[:0] = [str(ROOT), "/usr/share/qgis/python/plugins"]
    from qgis.core import QgsApplication, QgsSettings
    from qgis.PyQt.QtCore import QLocale

    application = QgsApplication([], False)
    QgsSettings().setValue("locale/userLocale", language)
    QgsSettings().setValue("locale/overrideFlag", True)
    application.initQgis()
    QLocale.setDefault(QLocale(language))
    from evplanner_plugin.algorithms.provider import ALGORITHMS, EvPlannerProvider
    from evplanner_plugin.plugin import Translation

    translation = Translation()
    translation.install()
    provider = EvPlannerProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    sys.stdout.write(page(provider, [each.NAME for each in ALGORITHMS], language))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1])
