"""A real QGIS window under Xvfb with a throw-away profile, in which a script can be run."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LONGEST = int(os.environ.get("EVPLANNER_LONGEST", "240"))
"""Seconds after which a run in the window is given up."""

PROFILE = """[PythonPlugins]
evplanner=true
processing=true

[locale]
overrideFlag=true
userLocale={language}
globalLocale=nl_BE

[app]
projections\\unknownCrsBehavior=NoAction

[qgis]
checkVersion=false
showTips=false
newsFeed\\disabled=true

[UI]
UITheme={theme}
"""


@dataclass
class Window:
    """Runs a script in a real QGIS window under Xvfb, with a profile of its own in ``folder``."""

    folder: Path

    def run(self, script: Path, *, language: str = "nl", theme: str = "default", width: int = 1600, **values: object):
        """Start QGIS with ``script``; returns what the script wrote to the file in EVPLANNER_RESULT.

        ``values`` reach the script as environment variables ``EVPLANNER_<NAME>``.
        """
        plugins, profiles = self.folder / "plugins", self.folder / f"profiles-{language}-{theme}"
        plugins.mkdir(exist_ok=True)
        if not (plugins / "evplanner").exists():
            (plugins / "evplanner").symlink_to(ROOT, target_is_directory=True)
        settings = profiles / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(PROFILE.format(language=language, theme=theme), encoding="utf-8")
        result = self.folder / "result.json"
        result.unlink(missing_ok=True)
        environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(plugins),
            "PYTHONPATH": os.pathsep.join(_site_packages()),
            "EVPLANNER_RESULT": str(result),
            "EVPLANNER_WATCHDOG": str(LONGEST - 20),
            **{f"EVPLANNER_{name.upper()}": str(value) for name, value in values.items()},
        }
        # The tests' own settings for a QGIS without a window must not reach this one.
        for name in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH", "QGIS_AUTH_DB_DIR_PATH"):
            environment.pop(name, None)
        done = subprocess.run(
            [
                *("xvfb-run", "-a", "-s", f"-screen 0 {width}x1000x24"),
                *("qgis", "--nologo", "--noversioncheck", "--profiles-path", str(profiles), "--code", str(script)),
            ],
            env=environment, capture_output=True, text=True, timeout=LONGEST, check=False,
        )  # fmt: skip
        assert result.exists(), f"QGIS ended with {done.returncode} and wrote nothing\n{told(done.stderr)}"
        return json.loads(result.read_text(encoding="utf-8"))


def _site_packages() -> list[str]:
    """Folders of the packages that this Python has beyond the system's (shapely 2 among them)."""
    import shapely

    folders = [str(Path(shapely.__file__).resolve().parents[1])]
    return folders + [folder for folder in os.environ.get("PYTHONPATH", "").split(os.pathsep) if folder]


def told(errors: str) -> str:
    """The end of what QGIS wrote to standard error; where Python crashed, the beginning of where it was."""
    _, crashed, where = errors.partition("Fatal Python error")
    return f"{crashed}{where[:6000]}" if crashed else errors[-3000:]


@pytest.fixture
def window(tmp_path) -> Window:
    """A QGIS window with an empty profile; skipped where there is neither QGIS nor Xvfb."""
    for program in ("qgis", "xvfb-run"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    return Window(tmp_path)
