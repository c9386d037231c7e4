"""The zip in a real QGIS: installed, upgraded with a workspace open, switched off and on, removed, by QGIS's code."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.desktop.conftest import told

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).with_name("install_in_window.py")
LONGEST = int(os.environ.get("EVPLANNER_LONGEST", "240"))
SETTINGS = """[PythonPlugins]
processing=true

[locale]
overrideFlag=true
userLocale=nl

[qgis]
checkVersion=false
showTips=false
newsFeed\\disabled=true
"""
DOCKS = ["EvPlannerChargingLayersPanel", "EvPlannerDashboardPanel", "EvPlannerPotentialPanel", "EvPlannerSitesPanel"]
SHOWN = ["EvPlannerChargingLayersPanel", "EvPlannerSitesPanel"]
COUNTED = ("docks", "toolbars", "menus", "helps", "providers", "functions", "filters", "modules")
PASSING = ("QProgressStyleAnimation", "QScrollBarStyleAnimation", "QNumberStyleAnimation", "QTimer")


def build_zip():
    spec = importlib.util.spec_from_file_location("build_zip", ROOT / "tools" / "build_zip.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def checkout(source: Path, folder: Path, *, backwards: bool = False) -> Path:
    """A copy of what is packaged, with times and rights of now."""
    folder.mkdir(parents=True)
    names = (*build_zip().PACKAGED, "pb_tool.cfg")
    left_out = shutil.ignore_patterns("__pycache__")
    for name in reversed(names) if backwards else names:
        if (source / name).is_dir():
            shutil.copytree(source / name, folder / name, copy_function=shutil.copyfile, ignore=left_out)
        else:
            shutil.copyfile(source / name, folder / name)
    return folder


@pytest.fixture(scope="module")
def here(tmp_path_factory) -> Path:
    """A checkout that stays as it is while the tests last."""
    return checkout(ROOT, tmp_path_factory.mktemp("een map met é en ü") / "checkout")


@pytest.fixture(scope="module")
def zips(here) -> tuple[Path, Path]:
    """This plugin as it is, and the same called version 0.0.1."""
    builder, folder = build_zip(), here.parent
    plugin = builder.gather(here, folder / "plugins")
    new, old = folder / "evplanner.zip", folder / "evplanner 0.0.1.zip"
    new.write_bytes(builder.packed(plugin, 1_780_000_000))
    metadata = plugin / "metadata.txt"
    text = metadata.read_text(encoding="utf-8")
    version = next(line for line in text.splitlines() if line.startswith("version="))
    metadata.write_text(text.replace(version, "version=0.0.1", 1), encoding="utf-8")
    old.write_bytes(builder.packed(plugin, 1_780_000_000))
    return old, new


def run(folder: Path, zips: tuple[Path, Path], workspace: Path) -> tuple[dict, str]:
    """Run the story in QGIS with a profile below ``folder``; what it saw, and what QGIS wrote to standard error."""
    import shapely

    profiles, result = folder / "profielen van Zoë d'Été", folder / "result.json"
    settings = profiles / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS, encoding="utf-8")
    known = {name: value for name, value in os.environ.items() if name not in (
        "QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH", "QGIS_AUTH_DB_DIR_PATH", "QGIS_PLUGINPATH", "PYTHONPATH",
    )}  # fmt: skip
    window = ["xvfb-run", "-a", "qgis", "--nologo", "--noversioncheck", "--profiles-path", str(profiles)]
    done = subprocess.run(
        [*window, "--code", str(SCRIPT)],
        env={**known, "PYTHONPATH": str(Path(shapely.__file__).resolve().parents[1]), "EVPLANNER_RESULT": str(result),
             "EVPLANNER_WORKSPACE": str(workspace), "EVPLANNER_ZIPS": "|".join(map(str, zips)),
             "EVPLANNER_WATCHDOG": str(LONGEST - 20), "LC_ALL": "C.UTF-8"},
        capture_output=True, text=True, errors="replace", timeout=LONGEST, check=False,
    )  # fmt: skip
    assert result.exists(), f"QGIS ended with {done.returncode}\n{told(done.stderr)}"
    return json.loads(result.read_text(encoding="utf-8")), done.stderr


@pytest.fixture(scope="module")
def seen(zips, tmp_path_factory, lille_file) -> dict:
    """What happened to the plugin in one window, from its installation to its end."""
    if not (shutil.which("qgis") and shutil.which("xvfb-run")):
        pytest.skip("needs qgis and xvfb-run")
    folder = tmp_path_factory.mktemp("vóór de raad")
    workspace = folder / "Lille – été 2026.gpkg"
    shutil.copy(lille_file, workspace)
    found, errors = run(folder, zips, workspace)
    assert "error" not in found, found["error"]
    return {**found, "stderr": errors, "file": str(workspace)}


def test_it_installs_into_a_profile_with_spaces_and_accents(seen):
    assert "Zoë d'Été" in seen["folder"]
    installed = seen["installed"]
    assert installed["active"] and installed["version"] == "0.0.1"
    assert installed["docks"] == DOCKS and installed["shown"] == []
    assert (installed["toolbars"], installed["menus"], installed["providers"]) == (1, 1, 1)
    assert seen["opened"]["shown"] == SHOWN


def test_an_upgrade_takes_the_place_of_what_ran(seen):
    before, after = seen["opened"], seen["upgraded"]
    assert before["version"] == "0.0.1"
    assert after["version"] not in ("", "0.0.1")
    for part in ("docks", "shown", "toolbars", "menus", "helps", "providers", "functions", "filters"):
        assert after[part] == before[part], part
    assert seen["workspace"] == seen["file"]
    assert seen["layers"][1] == seen["layers"][0] != []
    assert seen["content"][1] == seen["content"][0]


def test_three_rounds_off_and_on_leave_as_much_as_one(seen):
    first, *others = seen["rounds"]
    for off, on in others:
        for now, then in ((off, first[0]), (on, first[1])):
            assert {part: now[part] for part in COUNTED} == {part: then[part] for part in COUNTED}
            # QGIS's own come and go (messages, animations); none may become more with each round.
            more = {kind: count for kind, count in now["objects"].items() if count > then["objects"].get(kind, 0)}
            assert {kind: count for kind, count in more.items() if kind not in PASSING} == {}
    assert [on["shown"] for _, on in seen["rounds"]] == [SHOWN] * 3


def test_nothing_of_it_stays_in_qgis(seen):
    gone, before = seen["gone"], seen["before"]
    for part in ("active", "version", "docks", "toolbars", "menus", "helps", "providers", "functions", "filters",
                 "modules", "named"):  # fmt: skip
        assert gone[part] == before[part], part
    assert seen["alive"] == {}, "somebody still holds these: signals, timers, event filters"
    assert seen["translated"] == "Sites", "the translation is still there"


def test_on_disk_only_the_users_files_stay(seen):
    assert not seen["left_on_disk"]
    assert not seen["setting"]
    assert seen["held"] == []
    assert seen["content"][2] == seen["content"][0]
    assert seen["layers"][2] == seen["layers"][0]


def test_no_step_failed(seen):
    assert seen["errors"] == []
    assert "Traceback" not in seen["stderr"], seen["stderr"][-3000:]


def test_another_checkout_gives_the_same_bytes(here, zips, tmp_path):
    builder, before = build_zip(), os.umask(0o077)
    try:
        other = checkout(here, tmp_path / "elsewhere", backwards=True)
        again = builder.packed(builder.gather(other, tmp_path / "plugins"), 1_780_000_000)
    finally:
        os.umask(before)
    assert again == zips[1].read_bytes()
    assert again != zips[0].read_bytes()
    assert len(again) < builder.LARGEST
