"""Takes every picture of the user guide and the pictures of the README, from real QGIS under Xvfb on the demo.

``python tools/window_pictures/take.py`` does all of it, in Dutch and in English: ``resources/help/images/<language>/``
and ``docs/images/``. ``--language nl`` takes one language, ``--only panel_sites`` some pictures; ``--demo FOLDER`` uses
a demo that is there already. Sizes are fixed, so that a picture changes only where the window has.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
GUIDE = ROOT / "resources" / "help" / "images"
README = ROOT / "docs" / "images"
LONGEST = 900
MARKED = ".marked"
"""At the end of the name of a picture with numbers, which the guide shows in place of the one without."""

COLOURS = 128
FULL = 2_500_000
"""Bytes that all pictures of the guide may take together."""

IN_README = {
    "window_potential": "en", "window_sites": "en", "panel_charging_layers": "en", "panel_potential": "en",
    "panel_sources": "en", "panel_dashboard": "en", "recipe_editor": "en", "regulation_dialog": "en",
    "handover_dialog": "en", "register_window": "en", "requests_window": "en", "documents_menu": "en",
    "meeting_screen": "en",
}  # fmt: skip
"""Pictures that the README and the pages in docs show too, and in which language."""

PROFILE = """[PythonPlugins]
evplanner=true
processing=true

[locale]
overrideFlag=true
userLocale={language}
globalLocale={locale}

[app]
projections\\unknownCrsBehavior=NoAction

[qgis]
checkVersion=false
showTips=false
newsFeed\\disabled=true

[UI]
UITheme={theme}

[evplanner]
author\\name={name}
author\\role=decision_maker
author\\department=mobility
"""


def main() -> None:
    """Make the demo where none is given, take the pictures, keep them with few colours."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--language", choices=("nl", "en"), action="append", help="one language instead of both")
    parser.add_argument("--only", action="append", default=[], help="one picture by its name; may be repeated")
    parser.add_argument("--demo", type=Path, help="folder with lille.gpkg and lille.qgz")
    parser.add_argument("--folder", type=Path, help="keep the raw pictures there, and nothing else")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="evplanner-pictures-") as own:
        demo = wanted.demo or make_demo(Path(own) / "demo")
        for language in wanted.language or ("nl", "en"):
            raw = (wanted.folder or Path(own)) / f"raw-{language}"
            take(demo, language, raw, wanted.only)
            if wanted.folder is None:
                keep(raw, language)
    total = sum(path.stat().st_size for path in GUIDE.rglob("*.png"))
    print(f"The pictures of the guide take {total / 1e6:.2f} MB.")
    if total > FULL:
        sys.exit("That is too much.")


def make_demo(folder: Path) -> Path:
    """The demo that the start page opens, made by the same algorithm; returns its folder."""
    sys.path[:0] = [str(ROOT), str(ROOT / "tools")]
    from demo import qgis_with_plugin

    folder.mkdir(parents=True)
    environment = dict(os.environ)
    with qgis_with_plugin() as run:
        made = run("opendemo", {"OUTPUT": str(folder)})
    os.environ.clear()
    os.environ.update(environment)
    return Path(made["WORKSPACE"]).parent


def take(demo: Path, language: str, raw: Path, only: list[str], theme: str = "default") -> None:
    """Start QGIS in ``language`` on a copy of the demo and let the scene take its pictures into ``raw``.

    ``theme`` is one of QGIS's own: "default", "Night Mapping", "Blend of Gray". An empty ``only`` takes all.
    """
    shutil.rmtree(raw, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="evplanner-window-") as folder:
        home = Path(folder)
        work = home / "Lille"
        work.mkdir()
        for path in demo.glob("lille.*"):
            shutil.copy(path, work / path.name)
        (home / "plugins").mkdir()
        (home / "plugins" / "evplanner").symlink_to(ROOT, target_is_directory=True)
        settings = home / "profiles" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir(parents=True)
        locale = "nl_BE" if language == "nl" else "en_GB"
        name = "Noor (fictief)" if language == "nl" else "Noor (invented)"
        profile = PROFILE.format(language=language, locale=locale, name=name, theme=theme)
        settings.write_text(profile, encoding="utf-8")
        result = home / "result.json"
        environment = {
            **os.environ, "QGIS_PLUGINPATH": str(home / "plugins"), "PYTHONPATH": os.pathsep.join(sys.path[1:]),
            "EVPLANNER_RESULT": str(result), "EVPLANNER_WATCHDOG": str(LONGEST - 20), "EVPLANNER_WORK": str(work),
            "EVPLANNER_TESTS": str(ROOT / "tests" / "desktop"), "EVPLANNER_SCREENSHOTS": str(raw),
            "EVPLANNER_ONLY": ",".join(only), "EVPLANNER_SCENE": str(HERE),
        }  # fmt: skip
        for variable in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH", "QGIS_AUTH_DB_DIR_PATH"):
            environment.pop(variable, None)
        done = subprocess.run(
            ["xvfb-run", "-a", "-s", "-screen 0 1600x1400x24", "qgis", "--nologo", "--noversioncheck",
             "--profiles-path", str(home / "profiles"), "--code", str(HERE / "scene.py")],
            env=environment, capture_output=True, text=True, timeout=LONGEST, check=False,
        )  # fmt: skip
        told = json.loads(result.read_text(encoding="utf-8")) if result.exists() else {"error": done.stderr[-3000:]}
    for line in told.get("left_out", ()):
        print(f"{language}: {line}")
    if "error" in told:
        sys.exit(told["error"])


def keep(raw: Path, language: str) -> None:
    """Write the raw pictures with a palette, where a page of the guide or the README shows them."""
    pages = "".join(page.read_text(encoding="utf-8") for page in (GUIDE.parent / language).glob("*.md"))
    for path in sorted(raw.glob("*.png")):
        if path.stem.endswith(MARKED):
            continue
        marked = path.with_name(f"{path.stem}{MARKED}.png")
        targets = [GUIDE / language / path.name] if f"/{language}/{path.name})" in pages else []
        if IN_README.get(path.stem) == language:
            targets.append(README / path.name)
        for target in targets:
            target.parent.mkdir(parents=True, exist_ok=True)
            write_small(marked if marked.exists() and target.is_relative_to(GUIDE) else path, target)


def write_small(source: Path, target: Path) -> None:
    """Write a picture as PNG with at most :data:`COLOURS` colours, without a time or anything else in it."""
    from PIL import Image

    with Image.open(source) as picture:
        small = picture.convert("RGB").quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        small.save(target, optimize=True)


if __name__ == "__main__":
    main()
