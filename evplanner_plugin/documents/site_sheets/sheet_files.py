"""Files of site sheets: their names, where they lie while they are made, and how they get there whole."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from ...domain.file_names import file_name
from ...workspace.sites import SiteRow
from ..whole_file import pdf_is_whole, writing

_LONGEST_NAME = 40
"""Characters of a site's name in the name of its file."""


def sheet_files(sites: Sequence[SiteRow], target: Path, separate: bool) -> list[Path]:
    """The file in which each site's sheet comes."""
    if not separate:
        return [target] * len(sites)
    digits = max(len(str(len(sites))), 2)
    names = (plain_name(site.name) or file_name(site.id[:8]) for site in sites)
    return [
        target.with_name(f"{target.stem}_{number:0{digits}d}_{name}{target.suffix}")
        for number, name in enumerate(names, start=1)
    ]


def plain_name(name: str) -> str:
    """``name`` as every file system takes it: letters, digits and underscores."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    parts = "".join(letter if letter.isalnum() else " " for letter in plain).split()
    return "_".join(parts)[:_LONGEST_NAME].strip("_")


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """A folder for drafts beside ``target``, gone afterwards."""
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        folder = tempfile.mkdtemp(prefix=".sheets-", dir=target.parent)
    try:
        yield Path(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def put(drafts: Mapping[Path, Path]) -> None:
    """Give each draft its name: ``{draft: file}``."""
    for draft, file in drafts.items():
        with writing(file):
            if not pdf_is_whole(draft):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(file))
            draft.replace(file)
