"""Files that are there whole or not at all: written beside their place, and named at the end."""

from __future__ import annotations

import contextlib
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
            draft.replace(path)
    finally:
        with contextlib.suppress(OSError):  # where even that is not possible, the first error says enough
            draft.unlink(missing_ok=True)
