"""Documents that an algorithm writes: the format by the ending, the whole file or nothing."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError


def checked_document(path: str, formats: Sequence[str]) -> Path:
    """The path of a document whose name ends in one of ``formats`` (``.pdf`` …); :class:`BadInput` otherwise."""
    found = Path(path)
    if found.suffix.lower() not in formats:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "A document cannot be written as “{ending}”."),
            QT_TRANSLATE_NOOP("errors", "Let the file's name end in one of these: {endings}."),
            ending=found.suffix or found.name,
            endings=", ".join(formats),
        )
    return found


@contextlib.contextmanager
def whole_document(path: Path) -> Iterator[Path]:
    """``with whole_document(path) as draft:`` – ``draft`` lies beside ``path`` and takes its name at the end.

    So a reader never meets half a document, and where something goes wrong an older one stays as it was. Raises
    :class:`EvPlannerError` where nothing can be written there.
    """
    draft = path.with_name(f"{path.stem}.part{path.suffix}")
    try:
        draft.unlink(missing_ok=True)
        yield draft
        draft.replace(path)
    except OSError as error:
        raise EvPlannerError(
            QT_TRANSLATE_NOOP("errors", "The document could not be written to {path}."),
            QT_TRANSLATE_NOOP(
                "errors", "Check that the folder can be written to and that the file is not open in another program."
            ),
            path=str(path),
            details=str(error),
        ) from error
    finally:
        with contextlib.suppress(OSError):  # where even that is not possible, the first error says enough
            draft.unlink(missing_ok=True)
