"""Make a release: version and date into metadata.txt and CHANGELOG.md, every check, the zip with its checksum, a tag.

    tools/release.py 1.0.0 [--rehearse]

What has been noted under “Unreleased” in CHANGELOG.md is what the version brings. Nothing leaves the computer: at the
end it says what to push and where to upload. ``--rehearse`` changes nothing and runs the checks only. Where a check
fails the files are as they were, and there is no commit and no tag.
"""

from __future__ import annotations

import argparse
import configparser
import hashlib
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")
UNRELEASED = "## Unreleased"
BULLET_LENGTH = 160
"""So many characters of a note go into the plugin manager's short list."""


class Refused(Exception):
    """Why there is no release, as a sentence."""


def check_version(wanted: str, present: str) -> None:
    """Check that ``wanted`` is a version that comes after ``present``.

    :raises Refused: it is not.
    """
    found = VERSION.fullmatch(wanted)
    if not found:
        raise Refused(f"“{wanted}” is no version; write three numbers, such as 1.2.0.")
    if tuple(map(int, found.groups())) <= tuple(map(int, VERSION.fullmatch(present).groups())):
        raise Refused(f"{wanted} does not come after {present}, the version in metadata.txt.")


def released(changelog: str, version: str, day: date) -> str:
    """Return ``changelog`` with what was unreleased under ``version`` and ``day``.

    :raises Refused: nothing is noted there.
    """
    if not notes(changelog):
        raise Refused(f"CHANGELOG.md has nothing under “{UNRELEASED}”; note there what the version brings.")
    return changelog.replace(UNRELEASED, f"## {version} – {day.isoformat()}", 1)


def notes(changelog: str) -> list[str]:
    """Return the notes under “Unreleased”, each as one line without its mark."""
    _, found, rest = changelog.partition(f"{UNRELEASED}\n")
    section = rest.partition("\n## ")[0] if found else ""
    return [" ".join(each.split()) for each in re.split(r"(?m)^\* ", section)[1:]]


def described(metadata: str, version: str, brought: list[str]) -> str:
    """Return ``metadata`` (metadata.txt) of ``version``, its list of changes begun with what the version brought."""
    lines = "\n".join(f"    - {_short(each)}" for each in brought)
    metadata = re.sub(r"(?m)^version=.*$", f"version={version}", metadata, count=1)
    # The first version stands on the line of the key, those before on lines of their own, a step in.
    return re.sub(r"(?m)^changelog=(.*)$", f"changelog={version}\n{lines}\n    \\1", metadata, count=1).replace("`", "")


def _short(note: str) -> str:
    sentence = re.split(r"(?<=[.;:]) ", note.replace("*", ""))[0].rstrip(".;:")
    return sentence if len(sentence) <= BULLET_LENGTH else f"{sentence[:BULLET_LENGTH].rsplit(' ', 1)[0]} …"


def release(version: str, rehearse: bool, day: date) -> Path | None:
    """Make the release; return the zip, or None after a rehearsal.

    :raises Refused: something stands in its way.
    """
    metadata_path, changelog_path = ROOT / "metadata.txt", ROOT / "CHANGELOG.md"
    metadata, changelog = metadata_path.read_text(encoding="utf-8"), changelog_path.read_text(encoding="utf-8")
    parsed = configparser.ConfigParser(interpolation=None)
    parsed.read_string(metadata)
    check_version(version, parsed["general"]["version"])
    new_changelog = released(changelog, version, day)
    new_metadata = described(metadata, version, notes(changelog))
    if _told("git", "status", "--porcelain"):
        raise Refused("There are changes that are not committed; commit them first.")
    if _told("git", "rev-parse", "--abbrev-ref", "HEAD") != "main":
        raise Refused("A release is made on the branch main.")
    if _told("git", "tag", "--list", f"v{version}"):
        raise Refused(f"There is a tag v{version} already.")
    _run("make", "translate")
    if _told("git", "status", "--porcelain"):
        raise Refused("The translations were not up to date; look at them, commit them and try again.")
    try:
        if not rehearse:
            changelog_path.write_text(new_changelog, encoding="utf-8")
            metadata_path.write_text(new_metadata, encoding="utf-8")
        _run("bash", ".ci/run")
        _run("make", "zip")
        if rehearse:
            return None
        _run("git", "commit", "--quiet", "--message", f"Version {version}", "metadata.txt", "CHANGELOG.md")
    except BaseException:
        changelog_path.write_text(changelog, encoding="utf-8")
        metadata_path.write_text(metadata, encoding="utf-8")
        raise
    _run("git", "tag", "--annotate", f"v{version}", "--message", f"EV Planner {version}")
    target = ROOT / "build" / f"evplanner-{version}.zip"
    target.parent.mkdir(exist_ok=True)
    shutil.copy(ROOT / "evplanner.zip", target)
    return target


def _told(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def _run(*command: str) -> None:
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise Refused(f"“{' '.join(command)}” failed: mend what it says above and try again.")


def main() -> int:
    """Make the release that was asked for; 1 where it was refused."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("version", help="three numbers, such as 1.2.0")
    asked.add_argument("--rehearse", action="store_true", help="run every check, change nothing")
    given = asked.parse_args()
    try:
        path = release(given.version, given.rehearse, date.today())
    except Refused as reason:
        print(reason, file=sys.stderr)
        return 1
    if path is None:
        print(f"{given.version} can be released.")
        return 0
    print(f"{path.relative_to(ROOT)}: sha256 {hashlib.sha256(path.read_bytes()).hexdigest()}")
    print(f"Now push main and the tag v{given.version}, and upload the zip to plugins.qgis.org.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
