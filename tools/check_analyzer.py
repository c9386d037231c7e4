"""What qgis-plugin-analyzer says of the plugin as it goes into the zip: rules of QGIS 4, Qt 6, threads and safety.

    python tools/check_analyzer.py

Rules are set aside, each with its reason, where another check of this project asks the same better or where the rule
cannot tell; single findings where the code is right as it stands. Anything else is a finding, and ends with 1. The
analyzer gets a Python environment of its own in ``build``: nothing else of the project needs it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import build_zip

VERSION = "1.18.0"
"""Of qgis-plugin-analyzer."""

ENVIRONMENT = build_zip.ROOT / "build" / "analyzer"

SET_ASIDE = {
    "MISSING_I18N": "counts every text without tr, SQL and keys too; each visible word is walked in the real window",
    "MISSING_DOCSTRING": "counts functions inside functions, too; ruff (D1) sees to the public ones",
    "MISSING_TYPE_HINTS": "private functions go without where the name says it",
    "POTENTIAL_MISSING_SLOT": "does not know inherited methods and signals; the real window presses them",
    "QT6_ADDACTION_MULTIARG": "icon, text and slot in one call exist in PyQt6 6.x (tests/unit/test_qt_names.py)",
    "MAGIC_NUMBER": "limits of the law and the market are data; what remains is geometry and counting",
    "GOD_OBJECT": "counts the widgets of a dialog as its state",
    "HIGH_COMPLEXITY": "its own count, with a penalty for dense lines; modules and functions are kept small by reading",
    "SPAGHETTI_CODE": "as before",
}
"""Rules that are not asked, and why."""

WAIVERS = {
    ("evplanner_plugin/algorithms/layers/geopackage_writing.py", "B608"): "a PRAGMA of a constant",
    ("evplanner_plugin/documents/offline_package/mbtiles.py", "B608"): "a PRAGMA of a constant number",
    ("evplanner_plugin/workspace/ddl.py", "B608"): "names of our own schema, quoted; SQLite binds no names",
    ("evplanner_plugin/workspace/geopackage.py", "B608"): "a PRAGMA of a constant number",
    ("evplanner_plugin/workspace/integrity.py", "B608"): "a PRAGMA of a constant number",
    ("evplanner_plugin/documents/office/markup.py", "GENERIC_SECRET"): "“token” is Qt's word for a piece of XML",
    ("evplanner_plugin/documents/report_legend.py", "SPATIAL_INDEX"): "a legend tells of the whole layer",
    ("evplanner_plugin/gui/dashboard/map_styles.py", "SPATIAL_INDEX"): "every area of the municipality is coloured",
    ("evplanner_plugin/documents/site_map/furniture.py", "QT6_QFONTMETRICS_WIDTH"): "a size, not a font",
    ("evplanner_plugin/documents/site_sheets/fitting.py", "QT6_QFONTMETRICS_WIDTH"): "the width of a size",
    ("evplanner_plugin/compat.py", "OBSOLETE_VARIANT"): "QGIS before 3.38 takes nothing else; newer ones get QMetaType",
    ("evplanner_plugin/documents/office/paper/flow.py", "NON_PYTHONIC_LOOP"): "a count of what fits",
    ("evplanner_plugin/scoring/selection/cover_optimum.py", "UNSAFE_THREAD"): "scoring knows no Qt; joined at once",
    ("evplanner_plugin/sync/connections.py", "UNSAFE_THREAD"): "pure Python inside a QgsTask, ended by it",
    ("evplanner_plugin/gui/recipes/recipe_editor_parameters.py", "UNPRECISE_LAYER"): "a recipe may name its layer",
    ("resources/central/production/logins.py", "UNSAFE_SUBPROCESS"): "a list of arguments, no shell",
}
"""Findings where the code is right, and why."""


def analyzer() -> Path:
    """The program; it is installed where it is not there yet."""
    programs = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
    program = programs / "qgis-analyzer"
    if not program.exists():
        venv.create(ENVIRONMENT, with_pip=True, clear=True)
        wanted = f"qgis-plugin-analyzer=={VERSION}"
        subprocess.run([str(programs / "python"), "-m", "pip", "install", "--quiet", wanted], check=True)
    return program


def analyzed(plugin: Path, reports: Path) -> dict:
    """All that the analyzer tells of the plugin in the folder ``plugin``."""
    command = [str(analyzer()), "analyze", str(plugin), "--output", str(reports), "--json", "--linters", "none"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        return json.loads(done.stdout)
    except json.JSONDecodeError:
        sys.exit(f"qgis-plugin-analyzer gave no report:\n{done.stderr[-2000:]}")


def findings(told: object) -> set[tuple[str, int, str, str]]:
    """File, line, rule and sentence of each finding in what the analyzer told."""
    found = set()
    if isinstance(told, dict):
        if told.get("type") and told.get("severity"):
            found.add((told.get("file") or "", told.get("line") or 0, told["type"], told.get("message") or ""))
        told = list(told.values())
    if isinstance(told, list):
        for each in told:
            found |= findings(each)
    return found


def main() -> None:
    """Analyze, print a short report, and end with 1 where something remains."""
    with tempfile.TemporaryDirectory() as folder:
        plugin = build_zip.gather(build_zip.ROOT, Path(folder) / "plugins")
        found = findings(analyzed(plugin, Path(folder) / "reports"))
    left = sorted(each for each in found if each[2] not in SET_ASIDE and (each[0], each[2]) not in WAIVERS)
    for file, line, rule, sentence in left:
        print(f"{file}:{line} {rule} {sentence}")
    aside = sum(each[2] in SET_ASIDE for each in found)
    print(
        f"qgis-plugin-analyzer {VERSION}: {len(left)} findings; {len(found) - aside - len(left)} waived, "
        f"{aside} of the {len(SET_ASIDE)} rules set aside."
    )
    unused = {rule for _, rule in WAIVERS} - {each[2] for each in found}
    if unused:
        print(f"No longer needed in WAIVERS: {', '.join(sorted(unused))}.")
    if left or unused:
        sys.exit(1)


if __name__ == "__main__":
    main()
