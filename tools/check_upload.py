"""Scan the plugin's zip as the QGIS plugin repository does upon an upload, and say what it would say.

    python tools/check_upload.py [evplanner.zip]

The repository runs bandit, detect-secrets, flake8 and checks of its own on the files over the unpacked zip, and blocks
on any finding of the first two (qgis/QGIS-Plugins-Website, qgis-app/plugins/security_scanner.py, validator.py and the
rules in management/commands/data/). Here bandit and detect-secrets run with every rule they have, which are more than
the repository switches on, flake8 with those that it does. No configuration of ours is read. Comments that silence a
rule count as findings unless they are listed in :data:`WAIVERS`.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath

sys.path.insert(0, str(Path(__file__).resolve().parent))

import build_zip

FLAKE8_RULES = (
    "E101,E711,E712,E713,E714,E721,E722,E731,E741,E742,E743,E901,E902,E999,W605,"
    "F402,F403,F404,F405,F811,F821,F822,F823,F831,F901,C901"
)
"""What the repository asks of flake8 (flake8_rules.json, commit 73c20fa of 23 July 2026)."""

PROGRAMS = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd")
"""Endings that the repository takes for programs."""

FORBIDDEN_FOLDERS = ("__MACOSX", ".git", "__pycache__")
LONGEST_LINE = 500
"""Characters from which a line of code counts as obfuscated."""

WAIVERS = {
    ("evplanner_plugin/sync/features.py", "E711"): "texts == None asks each element of an array, which “is” cannot",
}
"""Rules silenced in a file, and why nothing else will do."""


def bandit(folder: Path) -> list[str]:
    """Findings of bandit, with whatever ``# nosec`` hides."""
    report = _json("bandit", "-r", ".", "-f", "json", "--quiet", "--ignore-nosec", cwd=folder)
    failed = [f"{_plain(error['filename'])}: bandit could not read it" for error in report["errors"]]
    return failed + [
        f"{_plain(hit['filename'])}:{hit['line_number']} {hit['test_id']} {hit['issue_text']}"
        for hit in report["results"]
    ]


def detect_secrets(folder: Path) -> list[str]:
    """Findings of detect-secrets; a line that says it may be passed over is one too."""
    report = _json("detect-secrets", "scan", "--all-files", ".", cwd=folder)
    found = [f"{path}:{hit['line_number']} {hit['type']}" for path, hits in report["results"].items() for hit in hits]
    mark = re.compile(rb"pragma:\s*(allow|white)list")
    return found + [
        f"{path.relative_to(folder).as_posix()} silences detect-secrets"
        for path in sorted(folder.rglob("*")) if path.is_file() and mark.search(path.read_bytes())
    ]  # fmt: skip


def flake8(folder: Path) -> list[str]:
    """Findings of flake8, with whatever ``# noqa`` hides beyond :data:`WAIVERS`."""
    said = _run(
        "flake8", "--isolated", "--disable-noqa", "--max-line-length=120", "--select", FLAKE8_RULES,
        "--format=%(path)s\t%(row)d\t%(code)s\t%(text)s", ".", cwd=folder,
    )  # fmt: skip
    found = []
    for line in said.splitlines():
        path, row, code, text = line.split("\t")
        if (_inside(path), code) not in WAIVERS:
            found.append(f"{_plain(path)}:{row} {code} {text}")
    return found


def files(archive: zipfile.ZipFile) -> list[str]:
    """What the repository holds against names, kinds and rights of the zip's files."""
    found = []
    for entry in archive.infolist():
        name, path = entry.filename, PurePosixPath(entry.filename)
        if ".." in name or "\\" in name or name.startswith("/") or re.match(r"[A-Za-z]:", name):
            found.append(f"{name} leads out of the plugin's folder")
        if name.endswith(".pyc") or set(path.parts) & set(FORBIDDEN_FOLDERS):
            found.append(f"{name} lies in no plugin")
        if path.name.startswith("."):
            found.append(f"{name} is hidden")
        if name.lower().endswith(PROGRAMS):
            found.append(f"{name} is a program")
        if entry.external_attr >> 16 & 0o111 and not entry.is_dir():
            found.append(f"{name} may be executed")
        if name.endswith(".py") and max(map(len, archive.read(entry).decode().split("\n"))) > LONGEST_LINE:
            found.append(f"{name} has a line of more than {LONGEST_LINE} characters")
    bad = archive.testzip()
    return found + ([f"{bad} is damaged"] if bad else [])


def scan(path: Path) -> dict[str, list[str]]:
    """Findings in the zip at ``path``, by scanner."""
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(path) as archive:
        archive.extractall(folder)
        scanners: Sequence[Callable[[Path], list[str]]] = (bandit, detect_secrets, flake8)
        found = {scanner.__name__: scanner(Path(folder)) for scanner in scanners}
        found["files"] = files(archive) + build_zip.faults(archive, path.stat().st_size)
    return found


def _run(program: str, *arguments: str, cwd: Path) -> str:
    command = [str(Path(sys.executable).with_name(program)), *arguments]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):  # 1: there are findings
        sys.exit(f"{program} failed ({done.returncode}):\n{done.stderr}")
    return done.stdout


def _json(program: str, *arguments: str, cwd: Path) -> dict:
    said = _run(program, *arguments, cwd=cwd)
    try:
        return json.loads(said)
    except json.JSONDecodeError:
        sys.exit(f"{program} gave no report:\n{said[:2000]}")


def _plain(path: str) -> str:
    return path[2:] if path.startswith("./") else path


def _inside(path: str) -> str:
    """A path in the plugin's folder."""
    return _plain(path).partition("/")[2]


def main() -> None:
    """Scan, print a short report, and end with 1 where there is a finding."""
    with tempfile.TemporaryDirectory() as folder:
        if len(sys.argv) > 1:
            path = Path(sys.argv[1])
        else:
            path = Path(folder) / f"{build_zip.NAME}.zip"
            plugin = build_zip.gather(build_zip.ROOT, Path(folder) / "plugins")
            path.write_bytes(build_zip.packed(plugin, build_zip.time_of(build_zip.ROOT)))
        with zipfile.ZipFile(path) as archive:
            count = len(archive.namelist())
        found = scan(path)
    for scanner, findings in found.items():
        said = f"{len(findings)} findings" if findings else "nothing found"
        print("\n  ".join([f"{scanner}: {said}", *findings]))
    print(f"{count} files scanned as the plugin repository scans an upload; {len(WAIVERS)} waiver.")
    if any(found.values()):
        sys.exit(1)


if __name__ == "__main__":
    main()
