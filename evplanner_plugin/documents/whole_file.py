"""Files that are there whole or not at all: written beside their place, and named at the end."""

from __future__ import annotations

import contextlib
import errno
import os
import re
from collections.abc import Iterator
from pathlib import Path

from ..errors import QT_TRANSLATE_NOOP, EvPlannerError


@contextlib.contextmanager
def writing(path: Path) -> Iterator[None]:
    """Within it what the file system refuses becomes one sentence (:class:`EvPlannerError`) about ``path``."""
    try:
        yield
    except OSError as error:
        raise EvPlannerError(
            QT_TRANSLATE_NOOP("errors", "The document could not be written to {path}."),
            QT_TRANSLATE_NOOP(
                "errors", "Check that the folder can be written to and that the file is not open in another program."
            ),
            path=str(path),
            details=str(error),
        ) from error


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """``with whole_file(path) as draft:`` – ``draft`` lies beside ``path`` and takes its name at the end.

    So a reader never meets half a document, and where something goes wrong an older one stays as it was. Raises
    :class:`EvPlannerError` where nothing can be written there.
    """
    draft = path.with_name(f"{path.stem}.part{path.suffix}")
    try:
        with writing(path):
            draft.unlink(missing_ok=True)
            yield draft
            if draft.suffix.lower() == ".pdf" and not pdf_is_whole(draft):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
            draft.replace(path)
    finally:
        with contextlib.suppress(OSError):  # where even that is not possible, the first error says enough
            draft.unlink(missing_ok=True)


@contextlib.contextmanager
def made_folder(folder: Path) -> Iterator[None]:
    """Within it ``folder`` is there; where something goes wrong, what was made for it and is empty is gone again.

    Raises OSError where it cannot be made.
    """
    made = [each for each in (folder, *folder.parents) if not each.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        for each in made:
            with contextlib.suppress(OSError):  # not empty: then it is somebody's
                each.rmdir()
        raise


def pdf_is_whole(path: Path) -> bool:
    """Whether the PDF has its end, and its table of contents where that says: Qt is silent about a full disk."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - 64))
        end = re.search(rb"startxref\s+(\d{1,18})\s+%%EOF\s*$", file.read(64))
        if end is None:
            return False
        file.seek(int(end[1]))
        return file.read(4) == b"xref"
