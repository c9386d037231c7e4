"""The plugin's zip: the same bytes from the same files, nothing lost, nothing that has no place in it; its scans."""

from __future__ import annotations

import importlib.util
import io
import os
import sys
import zipfile
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parents[2]
ORDINARY = {
    "__init__.py": "",
    "metadata.txt": "[general]\nname=EV Planner\n",
    "LICENSE": "GPL",
    "evplanner_plugin/plugin.py": "NAME = 'EV Planner'\n",
    "evplanner_plugin/gui/panel.py": "WIDTH = 320\n",
    "i18n/evplanner_nl.qm": "nl",
}
AT = 1_780_000_000


def tool(name: str):
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def build_zip():
    return tool("build_zip")


@pytest.fixture(scope="module")
def check_upload():
    return tool("check_upload")


def archive(names, metadata: str) -> zipfile.ZipFile:
    made = zipfile.ZipFile(io.BytesIO(), "w")
    for name in names:
        made.writestr(f"evplanner/{name}", metadata if name == "metadata.txt" else "")
    return made


def tree(folder: Path, files: dict[str, str], *, mtime: float, rights: int) -> Path:
    """A plugin's folder with ``files``, in the order given."""
    for name, text in files.items():
        path = folder / "evplanner" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        path.chmod(rights)
        os.utime(path, (mtime, mtime))
    return folder / "evplanner"


def naive(folder: Path) -> bytes:
    """A zip as most programs make it."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in folder.rglob("*"):
            archive.write(path, path.relative_to(folder.parent))
    return made.getvalue()


@pytest.fixture
def two_trees(tmp_path) -> tuple[Path, Path]:
    """The same files in another folder, of another time, with other rights, made in another order."""
    first = tree(tmp_path / "one", ORDINARY, mtime=1_000_000_000, rights=0o644)
    backwards = dict(reversed(ORDINARY.items()))
    return first, tree(tmp_path / "the other", backwards, mtime=1_700_000_000, rights=0o755)


def test_two_checkouts_give_the_same_bytes(build_zip, two_trees):
    first, second = (build_zip.packed(folder, AT) for folder in two_trees)
    assert first == second
    assert naive(two_trees[0]) != naive(two_trees[1]), "these two would not have differed anyway"


def test_another_content_name_or_time_gives_other_bytes(build_zip, two_trees):
    folder, other = two_trees
    before = build_zip.packed(folder, AT)
    assert build_zip.packed(folder, AT + 2) != before
    (folder / "LICENSE").write_text("MIT")
    assert build_zip.packed(folder, AT) != before
    (other / "LICENSE").rename(other / "COPYING")
    assert build_zip.packed(other, AT) != before


def test_entries_are_sorted_ordinary_files(build_zip, two_trees):
    with zipfile.ZipFile(io.BytesIO(build_zip.packed(two_trees[1], AT))) as archive:
        entries = archive.infolist()
    assert [entry.filename for entry in entries] == sorted(f"evplanner/{name}" for name in ORDINARY)
    assert {entry.external_attr >> 16 for entry in entries} == {0o100644}
    assert {entry.extra for entry in entries} == {b""}
    assert len({entry.date_time for entry in entries}) == 1


@pytest.mark.parametrize("name", [
    "i18n/evplanner_nl.ts", "evplanner_plugin/plugin.pyc", "evplanner_plugin/__pycache__/plugin.cpython-311.pyc",
    "resources/demo/lille.gpkg-wal", ".flake8", "resources/.DS_Store", ".git/config", "evplanner_plugin/plugin.py~",
    "resources/central/production/logins.py", "resources/central/production/more/x.txt",
])  # fmt: skip
def test_what_qgis_has_no_use_for_stays_out(build_zip, name):
    assert not build_zip.wanted(PurePosixPath(name))


@pytest.mark.parametrize("name", ["i18n/evplanner_nl.qm", "LICENSE", "resources/central/schema.sql", "metadata.txt"])
def test_the_rest_goes_in(build_zip, name):
    assert build_zip.wanted(PurePosixPath(name))


def test_time_is_given_or_of_the_last_commit(build_zip, tmp_path, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert build_zip.time_of(tmp_path) == 315532800
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")
    assert build_zip.time_of(tmp_path) == 1234567890


def complete(build_zip, *, without: str = "") -> list[str]:
    names = [*build_zip.REQUIRED, "i18n/evplanner_nl.qm", "i18n/evplanner_fr.qm"]
    return [name for name in names if name != without]


def test_a_complete_zip_has_no_faults(build_zip):
    metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    assert build_zip.faults(archive(complete(build_zip), metadata), 1000) == []


@pytest.mark.parametrize("lost", ["LICENSE", "i18n/evplanner_nl.qm", "resources/areas/flanders_areas.gpkg"])
def test_a_lost_file_is_a_fault(build_zip, lost):
    metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    made = archive(complete(build_zip, without=lost), metadata)
    assert build_zip.faults(made, 1000) == [f"{lost} is missing from the zip."]


def test_lost_metadata_leftovers_tests_and_size_are_faults(build_zip):
    names = [*complete(build_zip), "resources/lille.gpkg-wal", "tests/conftest.py", "tools/demo.py"]
    found = build_zip.faults(archive(names, "[general]\nname=EV Planner\n"), build_zip.LARGEST + 1)
    for name in names[-3:]:
        assert f"evplanner/{name} has no place in the zip." in found
    assert "metadata.txt lacks email." in found
    assert any("it may have" in sentence for sentence in found)


def test_a_per_cent_sign_that_the_repository_cannot_read_is_a_fault(build_zip):
    metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8").replace("name=EV Planner", "name=100 % EV", 1)
    found = build_zip.faults(archive(complete(build_zip), metadata), 1000)
    assert any("cannot be read" in sentence for sentence in found)


PLANTED = {
    "bandit": ("evplanner_plugin/planted.py", "import subprocess\n\nsubprocess.call('ls', shell=True)  # nosec\n"),
    "detect_secrets": ("resources/planted.json", '{"key": "AKIA' + 'QYLPMN5HHHFPZAM2"}\n'),
    "flake8": ("evplanner_plugin/planted.py", "try:\n    NAME = 1\nexcept:  # noqa\n    NAME = 2\n"),
    "files": ("resources/planted.bat", "dir\n"),
}


def zipped(build_zip, folder: Path, files: dict[str, str]) -> Path:
    path = folder / "evplanner.zip"
    path.write_bytes(build_zip.packed(tree(folder, files, mtime=AT, rights=0o644), AT))
    return path


def test_each_scanner_sees_what_is_planted(build_zip, check_upload, tmp_path):
    clean = check_upload.scan(zipped(build_zip, tmp_path / "clean", ORDINARY))
    assert {name: found for name, found in clean.items() if name != "files"} == {
        "bandit": [], "detect_secrets": [], "flake8": [],
    }  # fmt: skip
    assert not [sentence for sentence in clean["files"] if "missing" not in sentence and "lacks" not in sentence]
    files = dict(ORDINARY)
    for number, (name, text) in enumerate(PLANTED.values()):
        path = PurePosixPath(name)
        files[str(path.with_name(f"{path.stem}{number}{path.suffix}"))] = text
    seen = check_upload.scan(zipped(build_zip, tmp_path / "planted", files))
    for number, (scanner, (name, _)) in enumerate(PLANTED.items()):
        stem = f"{PurePosixPath(name).stem}{number}"
        assert any(stem in finding for finding in seen[scanner]), f"{scanner} did not see {stem}: {seen[scanner]}"


def test_rights_and_names_of_files_are_looked_at(check_upload):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        program = zipfile.ZipInfo("evplanner/plugin.py")
        program.external_attr = 0o100755 << 16
        archive.writestr(program, "")
        archive.writestr("evplanner/.hidden", "")
        archive.writestr("evplanner/../outside.txt", "")
        archive.writestr("evplanner/long.py", "#" * 501)
        archive.writestr("evplanner/fine.py", "#" * 120)
    with zipfile.ZipFile(made) as archive:
        found = " ".join(check_upload.files(archive))
    for name in ("plugin.py may be executed", ".hidden is hidden", "outside.txt leads out", "long.py has a line"):
        assert name in found
    assert "fine.py" not in found


def test_waivers_are_still_needed(check_upload):
    for (path, rule), reason in check_upload.WAIVERS.items():
        lines = (ROOT / path).read_text(encoding="utf-8").splitlines()
        assert len([line for line in lines if f"noqa: {rule}" in line]) == 1
        assert reason


@pytest.mark.parametrize("locale", ["nl", "nl_BE", "nl_NL", "fr", "fr_BE"])
def test_every_spelling_of_a_language_finds_its_translation(locale):
    from qgis.PyQt.QtCore import QLocale, QTranslator

    translator = QTranslator()
    assert translator.load(QLocale(locale), "evplanner", "_", str(ROOT / "i18n"))
    assert not translator.isEmpty()


def test_every_translation_is_compiled_and_packed(build_zip):
    sources = {path.stem for path in (ROOT / "i18n").glob("*.ts")}
    assert sources == {path.stem for path in (ROOT / "i18n").glob("*.qm")}
    assert {"evplanner_nl", "evplanner_fr"} <= sources
