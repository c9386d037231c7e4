"""What of Python each platform's QGIS may lack: found without importing it, told with the remedy of that platform."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from evplanner_plugin import packages
from evplanner_plugin.errors import MissingPackage

ROOT = Path(__file__).resolve().parents[2]
BOOKWORM = {"ID": "debian", "VERSION_CODENAME": "bookworm"}


@pytest.fixture(autouse=True)
def fresh():
    packages.look_again()
    yield
    packages.look_again()


def hide(monkeypatch, *names: str) -> None:
    """Let ``names`` be absent."""
    there = packages.importlib.util.find_spec

    def find_spec(name, *more):
        return None if name in names else there(name, *more)

    monkeypatch.setattr(packages.importlib.util, "find_spec", find_spec)


def test_nothing_is_imported_to_look():
    code = (
        "import sys; from evplanner_plugin import packages; packages.lacking(); "
        "print(sorted(set(packages.NEEDED_FOR) & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_here_nothing_is_missing():
    assert packages.missing_packages() == []
    packages.check_packages(packages.NEEDED_FOR)


@pytest.mark.parametrize("name", list(packages.NEEDED_FOR))
def test_what_is_absent_is_found(monkeypatch, name):
    hide(monkeypatch, name)
    assert packages.missing_packages() == [name]
    with pytest.raises(MissingPackage, match=packages.as_told(name)):
        packages.check_packages([name])


@pytest.mark.parametrize(("version", "lacks"), [("1.8.5", True), ("2.0.7", False), ("2.1.0", False), ("10.0", False)])
def test_an_old_shapely_is_as_good_as_none(monkeypatch, version, lacks):
    monkeypatch.setattr(metadata, "version", lambda name: version)
    assert (packages.missing_packages() == ["shapely"]) is lacks


@pytest.mark.parametrize(("modules", "lacks"), [(["constructive.py", "geometry"], False), (["geometry"], True)])
@pytest.mark.parametrize("version", ["0+unknown", None])
def test_a_shapely_without_a_number_is_known_by_what_it_brings(monkeypatch, tmp_path, version, modules, lacks):
    def told(name: str) -> str:
        if version is None:
            raise metadata.PackageNotFoundError(name)
        return version

    for module in modules:
        (tmp_path / module).touch()
    real = importlib.util.find_spec
    there = importlib.machinery.ModuleSpec("shapely", None, is_package=True)
    there.submodule_search_locations.append(str(tmp_path))
    monkeypatch.setattr(metadata, "version", told)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: there if name == "shapely" else real(name))
    assert (packages.missing_packages() == ["shapely"]) is lacks


def test_a_package_that_breaks_the_look_counts_as_absent(monkeypatch):
    def find_spec(name):
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(packages.importlib.util, "find_spec", find_spec)
    assert packages.missing_packages() == list(packages.NEEDED_FOR)


REMEDIES = {
    "windows": "OSGeo4W setup (Advanced Install)",
    "macos": "newest QGIS for macOS",
    "debian": "sudo apt install python3-pandas",
    "fedora": "sudo dnf install python3-pandas",
    "arch": "sudo pacman -S python-pandas",
    "flatpak": "flatpak run --devel --command=pip3 org.qgis.qgis install pandas --user",
    "conda": "conda install -c conda-forge pandas",
    "other": "Install pandas for the Python that QGIS uses",
}


@pytest.mark.parametrize("platform", packages.PLATFORMS)
def test_each_platform_has_a_remedy_of_its_own(monkeypatch, platform):
    hide(monkeypatch, "pandas")
    (found,) = packages.lacking(platform)
    assert found.package == "pandas" and "dashboard" in found.needed_for
    assert REMEDIES[platform] in found.remedy.format(**found.values)
    assert "restart QGIS" in found.remedy or "start it again" in found.remedy


def test_debian_takes_shapely_by_pip_where_its_own_is_old(monkeypatch):
    hide(monkeypatch, "shapely")
    monkeypatch.setattr(packages, "_os_release", lambda: BOOKWORM)
    (found,) = packages.lacking("debian")
    command = found.values["command"]
    assert command.startswith("sudo apt install python3-pip && /usr/bin/python3 -m pip install --user ")
    assert command.endswith('"shapely>=2,<2.1"')
    monkeypatch.setattr(packages, "_os_release", lambda: {"ID": "debian", "VERSION_CODENAME": "trixie"})
    (found,) = packages.lacking("debian")
    assert found.values["command"] == "sudo apt install python3-shapely"


def test_several_are_told_in_one_command(monkeypatch):
    hide(monkeypatch, "pandas", "matplotlib", "jinja2")
    assert packages.remedy_for(packages.missing_packages(), "arch")[1] == {
        "command": "sudo pacman -S python-pandas python-matplotlib python-jinja"
    }
    sentence = packages.missing(packages.missing_packages()).sentence()
    assert "pandas, matplotlib, jinja2" in sentence and "{" not in sentence


@pytest.mark.parametrize(("release", "family"), [
    ({"ID": "debian"}, "debian"), ({"ID": "ubuntu", "ID_LIKE": "debian"}, "debian"),
    ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, "debian"), ({"ID": "fedora"}, "fedora"),
    ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, "fedora"), ({"ID": "arch"}, "arch"),
    ({"ID": "manjaro", "ID_LIKE": "arch"}, "arch"), ({"ID": "nixos"}, "other"), ({}, "other"),
])  # fmt: skip
def test_the_family_of_a_distribution(release, family):
    assert packages._family(release) == family


def test_the_platform_is_found(monkeypatch, tmp_path):
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    monkeypatch.setattr(packages.sys, "prefix", str(tmp_path))
    monkeypatch.setattr(packages, "_os_release", lambda: BOOKWORM)
    for name, platform in (("linux", "debian"), ("win32", "windows"), ("darwin", "macos")):
        monkeypatch.setattr(packages.sys, "platform", name)
        assert packages.platform() == platform
    (tmp_path / "conda-meta").mkdir()
    assert packages.platform() == "conda"
    monkeypatch.setenv("FLATPAK_ID", "org.qgis.qgis")
    assert packages.platform() == "flatpak"


def test_os_release_is_read_or_not_there(tmp_path):
    file = tmp_path / "os-release"
    file.write_text('ID=ubuntu\nID_LIKE="debian"\n# nothing\n\nVERSION_CODENAME=noble\n', encoding="utf-8")
    read = packages._os_release(file)
    assert (read["ID"], read["ID_LIKE"], read["VERSION_CODENAME"]) == ("ubuntu", "debian", "noble")
    assert packages._os_release(tmp_path / "none") == {}


def test_a_failed_import_is_told_where_it_is_one_of_these():
    told = packages.from_import_error(ImportError("No module named 'scipy.spatial'", name="scipy.spatial"))
    assert "scipy" in told.sentence()
    assert packages.from_import_error(ImportError("no name")) is None
    assert packages.from_import_error(ImportError("x", name="evplanner_plugin.nowhere")) is None


def test_each_package_that_an_algorithm_names_is_known():
    from evplanner_plugin.algorithms.base import NEEDED_PACKAGES
    from evplanner_plugin.algorithms.provider import ALGORITHMS

    named = {name for algorithm in ALGORITHMS for name in algorithm.PACKAGES} | set(NEEDED_PACKAGES)
    assert named <= set(packages.NEEDED_FOR)
