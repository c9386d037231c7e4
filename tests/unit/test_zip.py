"""What keeps a plugin's zip from going out, is found."""

from __future__ import annotations

import importlib.util
import io
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def build_zip():
    spec = importlib.util.spec_from_file_location("build_zip", ROOT / "tools" / "build_zip.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def archive(names, metadata: str) -> zipfile.ZipFile:
    made = zipfile.ZipFile(io.BytesIO(), "w")
    for name in names:
        made.writestr(f"evplanner/{name}", metadata if name == "metadata.txt" else "")
    return made


def test_a_complete_zip_has_no_faults(build_zip):
    metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    assert build_zip.faults(archive(build_zip.REQUIRED, metadata), 1000) == []


@pytest.mark.parametrize("lost", ["LICENSE", "i18n/evplanner_nl.qm", "resources/areas/flanders_areas.gpkg"])
def test_a_lost_file_is_a_fault(build_zip, lost):
    names = [name for name in build_zip.REQUIRED if name != lost]
    metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    assert build_zip.faults(archive(names, metadata), 1000) == [f"{lost} is missing from the zip."]


def test_lost_metadata_leftovers_and_size_are_faults(build_zip):
    names = [*build_zip.REQUIRED, "resources/lille.gpkg-wal"]
    found = build_zip.faults(archive(names, "[general]\nname=EV Planner\n"), build_zip.LARGEST + 1)
    assert "evplanner/resources/lille.gpkg-wal has no place in the zip." in found
    assert "metadata.txt lacks email." in found
    assert any("the plugin repository takes" in sentence for sentence in found)
