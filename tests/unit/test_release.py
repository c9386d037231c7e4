"""Making a release: what it writes, and what stands in its way."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
from datetime import date

import pytest

from tests.conftest import ROOT
from tools.release import Refused, check_version, described, notes, released

CHANGELOG = """# Changelog

## Unreleased

What it is about.

* The panel *Start*: three
  buttons. And more of it.
* `opendemo` opens Lille.

## 0.6.0 – 2026-11-22

* Old.
"""
DAY = date(2026, 12, 1)


def test_what_was_unreleased_gets_version_and_day():
    assert notes(CHANGELOG) == ["The panel *Start*: three buttons. And more of it.", "`opendemo` opens Lille."]
    text = released(CHANGELOG, "0.7.0", DAY)
    assert "## 0.7.0 – 2026-12-01\n\nWhat it is about." in text and "Unreleased" not in text and "* Old." in text


@pytest.mark.parametrize("text", [CHANGELOG.replace("## Unreleased", "## 0.7.0"), "## Unreleased\n\n## 0.6.0\n* A.\n"])
def test_without_notes_there_is_no_release(text):
    with pytest.raises(Refused, match="nothing under"):
        released(text, "0.7.0", DAY)


def test_the_plugin_manager_reads_what_is_new_first():
    metadata = described((ROOT / "metadata.txt").read_text(encoding="utf-8"), "99.0.0", notes(CHANGELOG))
    parsed = configparser.ConfigParser(interpolation=None)
    parsed.read_string(metadata)
    general = parsed["general"]
    assert general["version"] == "99.0.0"
    lines = general["changelog"].split("\n")
    assert lines[:3] == ["99.0.0", "- The panel Start", "- opendemo opens Lille"] and "0.6.0" in lines[3:]


@pytest.mark.parametrize("wanted", ["0.6.0", "0.5.9", "0.7", "v0.7.0", "0.7.0-rc1", ""])
def test_a_version_comes_after_the_one_before(wanted):
    with pytest.raises(Refused):
        check_version(wanted, "0.6.0")


def test_a_later_version_is_taken():
    check_version("0.10.0", "0.9.3")


def test_a_checkout_with_changes_is_refused_and_left_as_it_was(tmp_path):
    """The whole command, in a repository of its own: refused before anything is written."""
    (tmp_path / "tools").mkdir()
    shutil.copy(ROOT / "tools" / "release.py", tmp_path / "tools")
    shutil.copy(ROOT / "metadata.txt", tmp_path)
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG, encoding="utf-8")
    who = {f"GIT_{role}_{what}": "t@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    environment = {**os.environ, **who}
    for command in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-qm", "all"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True, env=environment)
    (tmp_path / "stray.txt").write_text("x")
    command = [sys.executable, "tools/release.py", "99.0.0"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 1 and "not committed" in done.stderr
    assert (tmp_path / "CHANGELOG.md").read_text(encoding="utf-8") == CHANGELOG
    assert (tmp_path / "metadata.txt").read_bytes() == (ROOT / "metadata.txt").read_bytes()
