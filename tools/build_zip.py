"""Build the installable plugin, evplanner.zip, and check that it holds what QGIS and users need.

pb_tool gathers the files as it does when it deploys; they are packed here, so that the same files give the same bytes
whatever the checkout's folder, times, rights and order of files.
"""

from __future__ import annotations

import configparser
import io
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
NAME = "evplanner"
LARGEST = 15_000_000
"""What people are asked to download at most, in bytes; the QGIS plugin repository takes 25,000,000."""

PACKAGED = ("__init__.py", "metadata.txt", "LICENSE", "README.md", "evplanner_plugin", "resources", "i18n")

LEFT_OUT = (
    "*.ts",  # the translators' sources: QGIS reads the .qm
    "*.pyc", "__pycache__/*", ".*",
    "*-wal", "*-shm", "*-journal",  # what SQLite leaves beside a file that somebody had open
    "*~", "*.orig", "*.rej",
    "resources/central/production/*",  # programs of the server's administrator, who works from the repository
)  # fmt: skip
"""Patterns of files without use in QGIS; each is matched against the path and all that it lies in."""

REQUIRED = (
    "__init__.py",
    "metadata.txt",
    "LICENSE",
    "README.md",
    "evplanner_plugin/plugin.py",
    "resources/areas/flanders_areas.gpkg",
    "resources/demo/lille_base_data.gpkg",
    "resources/recipes/flanders_250m.json",
)
METADATA = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker",
            "repository", "homepage")  # fmt: skip
"""What the plugin repository wants to read in metadata.txt."""

_EARLIEST = 315532800  # 1980-01-01, where the times of a zip begin
_ORDINARY_FILE = 0o100644 << 16
_UNIX = 3


def wanted(path: PurePosixPath) -> bool:
    """Whether the file at ``path`` (relative to the plugin's folder) belongs in the zip."""
    parts = [path, *list(path.parents)[:-1]]
    return not any(part.match(pattern) for part in parts for pattern in LEFT_OUT)


def packed(folder: Path, at: int) -> bytes:
    """The zip of the plugin in ``folder`` (its name is the plugin's): sorted, each file of the time ``at`` (seconds
    since 1970, UTC) and with the same rights, so that nothing but names and contents makes a difference."""
    files = (path for path in folder.rglob("*") if path.is_file())
    named = {PurePosixPath(path.relative_to(folder).as_posix()): path for path in files}
    moment = time.gmtime(max(at, _EARLIEST))[:6]
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(filter(wanted, named), key=str):
            entry = zipfile.ZipInfo(f"{folder.name}/{name}", moment)
            entry.compress_type, entry.external_attr, entry.create_system = zipfile.ZIP_DEFLATED, _ORDINARY_FILE, _UNIX
            archive.writestr(entry, named[name].read_bytes())
    return made.getvalue()


def time_of(root: Path) -> int:
    """When what is packed was last changed, in seconds since 1970: ``SOURCE_DATE_EPOCH``, or the last commit's time.

    Where neither is known, 1980.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdecimal():
        return int(given)
    asked = ["git", "log", "-1", "--format=%ct", "--", *PACKAGED]
    said = subprocess.run(asked, cwd=root, capture_output=True, text=True, check=False).stdout.strip()
    return int(said) if said.isdecimal() else _EARLIEST


def faults(archive: zipfile.ZipFile, size: int, translations: tuple[str, ...] = ("nl", "fr")) -> list[str]:
    """What is wrong with the plugin's zip, in sentences; an empty list when it can go out."""
    names = archive.namelist()
    required = (*REQUIRED, *(f"i18n/{NAME}_{language}.qm" for language in translations))
    found = [f"{name} is missing from the zip." for name in required if f"{NAME}/{name}" not in names]
    found += [f"{name} does not lie below {NAME}/." for name in names if not name.startswith(f"{NAME}/")]
    inside = [name.partition("/")[2] for name in names]
    found += [f"{NAME}/{name} has no place in the zip." for name in inside if name and _misplaced(name)]
    if size > LARGEST:
        found.append(f"The zip has {size} bytes; it may have {LARGEST}.")
    if f"{NAME}/metadata.txt" in names:
        # The repository reads the file with interpolation: a per cent sign in it must be written twice.
        metadata = configparser.ConfigParser()
        metadata.read_file(io.TextIOWrapper(archive.open(f"{NAME}/metadata.txt"), encoding="utf-8"))
        try:
            found += [f"metadata.txt lacks {key}." for key in METADATA if not metadata.get("general", key, fallback="")]
            metadata.items("general")
        except configparser.Error as error:
            found.append(f"metadata.txt cannot be read: {error}.")
    return found


def _misplaced(name: str) -> bool:
    first = name.partition("/")[0]
    return first not in PACKAGED or not wanted(PurePosixPath(name)) or ".." in name or "\\" in name


def gather(root: Path, plugins: Path) -> Path:
    """Have pb_tool deploy the plugin of ``root`` into the folder ``plugins``; the plugin's folder there."""
    plugins.mkdir(parents=True, exist_ok=True)
    program = str(Path(sys.executable).with_name("pb_tool"))
    command = [program, "deploy", "--no-confirm", "--no-docs", "--plugin_path", str(plugins)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"pb_tool deploy failed:\n{done.stdout}\n{done.stderr}")
    return plugins / NAME


def build(root: Path = ROOT) -> Path:
    """Gather and pack the plugin of the checkout ``root``; the path of the zip, in ``root``."""
    path = root / f"{NAME}.zip"
    path.write_bytes(packed(gather(root, root / "build" / "plugins"), time_of(root)))
    return path


def main() -> None:
    """Build, check, and say where the zip lies."""
    path = build()
    translations = tuple(file.stem.rpartition("_")[2] for file in (ROOT / "i18n").glob(f"{NAME}_*.ts"))
    with zipfile.ZipFile(path) as archive:
        wrong = faults(archive, path.stat().st_size, translations)
    if wrong:
        path.unlink()
        sys.exit("\n".join(wrong))
    print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB. In QGIS: Plugins ▸ Manage and Install Plugins ▸")
    print("Install from ZIP.")


if __name__ == "__main__":
    main()
