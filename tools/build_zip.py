"""Build the installable plugin, evplanner.zip, with pb_tool, and check that it holds what QGIS and users need."""

from __future__ import annotations

import configparser
import io
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "evplanner"
LARGEST = 25 * 1024 * 1024
"""What the QGIS plugin repository accepts, in bytes."""

REQUIRED = (
    "__init__.py",
    "metadata.txt",
    "LICENSE",
    "README.md",
    "evplanner_plugin/plugin.py",
    "i18n/evplanner_nl.qm",
    "i18n/evplanner_fr.qm",
    "resources/areas/flanders_areas.gpkg",
    "resources/demo/lille_base_data.gpkg",
    "resources/recipes/flanders_250m.json",
)


def faults(archive: zipfile.ZipFile, size: int) -> list[str]:
    """What is wrong with the plugin's zip, in sentences; an empty list when it can go out."""
    names = set(archive.namelist())
    found = [f"{name} is missing from the zip." for name in REQUIRED if f"{NAME}/{name}" not in names]
    found += [f"{name} does not lie below {NAME}/." for name in names if not name.startswith(f"{NAME}/")]
    found += [f"{name} has no place in the zip." for name in names if name.endswith((".pyc", "-wal", "-shm"))]
    if size > LARGEST:
        found.append(f"The zip has {size} bytes; the plugin repository takes {LARGEST}.")
    if f"{NAME}/metadata.txt" in names:
        metadata = configparser.ConfigParser(interpolation=None)
        metadata.read_file(io.TextIOWrapper(archive.open(f"{NAME}/metadata.txt"), encoding="utf-8"))
        wanted = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker",
                  "repository", "homepage")
        found += [f"metadata.txt lacks {key}." for key in wanted if not metadata.get("general", key, fallback="")]
    return found


def build(plugin_path: Path = ROOT / "build" / "plugins") -> Path:
    """Deploy a fresh copy below ``plugin_path`` and pack it; return the zip's path."""
    plugin_path.mkdir(parents=True, exist_ok=True)
    pb_tool = [str(Path(sys.executable).with_name("pb_tool"))]
    for command in (["deploy", "--no-confirm", "--no-docs"], ["zip", "--quick", "--no-docs"]):
        done = subprocess.run(
            [*pb_tool, *command, "--plugin_path", str(plugin_path)], cwd=ROOT, capture_output=True, text=True,
            check=False,
        )
        if done.returncode:
            sys.exit(f"pb_tool {command[0]} failed:\n{done.stdout}\n{done.stderr}")
    return ROOT / f"{NAME}.zip"


def main() -> None:
    """Build, check, and say where the zip lies."""
    path = build()
    with zipfile.ZipFile(path) as archive:
        wrong = faults(archive, path.stat().st_size)
    if wrong:
        path.unlink()
        sys.exit("\n".join(wrong))
    print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB. In QGIS: Plugins ▸ Manage and Install Plugins ▸")
    print("Install from ZIP.")


if __name__ == "__main__":
    main()
