"""Collect the translatable texts into i18n/*.ts (pylupdate5) and compile them to .qm (lrelease)."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("nl", "fr")


def sources() -> list[str]:
    """All modules of the package, relative to the root, in a fixed order."""
    return [str(path.relative_to(ROOT)) for path in sorted((ROOT / "evplanner_plugin").rglob("*.py"))]


def untranslated(path: Path) -> list[str]:
    """Source texts of a .ts file that have no finished translation."""
    missing = []
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        text = "" if translation is None else "".join(translation.itertext())
        if translation is None or translation.get("type") == "unfinished" or not text.strip():
            missing.append(message.findtext("source") or "")
    return missing


def compile_whole(path: Path) -> None:
    """Compile a .ts file beside its .qm, then put it there: a QGIS that runs has the former one mapped into memory."""
    target = path.with_suffix(".qm")
    fresh = target.with_suffix(".qm.part")
    subprocess.run(["lrelease", "-silent", str(path), "-qm", str(fresh)], cwd=ROOT, check=True)
    fresh.replace(target)


def main() -> None:
    """Update and compile every language; exit with 1 and the list while texts lack a translation."""
    missing = []
    for language in LANGUAGES:
        path = Path("i18n") / f"evplanner_{language}.ts"
        subprocess.run(["pylupdate5", "-noobsolete", *sources(), "-ts", str(path)], cwd=ROOT, check=True)
        compile_whole(ROOT / path)
        missing += [f"{language}: {text}" for text in untranslated(ROOT / path)]
    if missing:
        sys.exit(f"{len(missing)} texts lack a translation:\n" + "\n".join(missing))


if __name__ == "__main__":
    main()
