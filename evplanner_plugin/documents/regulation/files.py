"""The files of a draft: all of them whole before any takes its name, and never over what is there."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ...domain.regulation.place import REGIONAL
from ...domain.regulation.regulation import Regulation
from ...errors import QT_TRANSLATE_NOOP, BadInput, Cancelled, EvPlannerError
from ..office.content import Content
from ..office.fill import Filled, fill, template_for
from ..whole_file import made_folder
from . import FORMATS

TEMPLATE = "regulation"
"""Name of the bundled template."""


@dataclass(frozen=True)
class Draft:
    """One document: the regulation, its content for the office engine, and its machine-readable text."""

    regulation: Regulation
    content: Content
    machine_readable: str


@dataclass(frozen=True)
class Written:
    """Names of the files in order, that of the first file of each draft, and what the templates leave to fill in."""

    names: Sequence[str]
    first: Sequence[str]
    to_fill: int


def stem(day: date, road: str, repeated: int = 1) -> str:
    """The name of a document without its ending, e.g. ``aanvullend_reglement_2026-12-01_gewestwegen``."""
    parts = ["aanvullend_reglement", day.isoformat(), "gewestwegen" if road == REGIONAL else ""]
    return "_".join([*filter(None, parts), *([str(repeated)] if repeated > 1 else [])])


@contextlib.contextmanager
def whole_files(folder: Path) -> Iterator[Path]:
    """``with whole_files(folder) as drafts:`` – a folder within ``folder``, gone at the end whatever happens.

    :raises EvPlannerError: nothing can be written in ``folder``.
    """
    try:
        with made_folder(folder), tempfile.TemporaryDirectory(prefix=".drafts-", dir=folder) as name:
            yield Path(name)
    except OSError as error:
        raise EvPlannerError(
            QT_TRANSLATE_NOOP("errors", "Nothing can be written in the folder {path}."),
            QT_TRANSLATE_NOOP(
                "errors", "Check that there is room on the disk and that you may write there, or choose another folder."
            ),
            path=str(folder),
            details=str(error),
        ) from error


def write_drafts(
    drafts: Sequence[Draft],
    folder: Path,
    target: Path,
    formats: Sequence[str],
    template: Path | None,
    progress: Callable[[float], None] = lambda fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Written:
    """Write every draft in every one of ``formats`` to ``folder``, under names that are still free in ``target``.

    :raises BadInput: the template cannot be used.
    :raises Cancelled: soon after ``cancelled`` says so.
    :raises OSError: a file cannot be written.
    """
    repeated = _free(drafts, target)
    names, to_fill, count = [], [0] * len(drafts), 0
    for number, draft in enumerate(drafts):
        made = draft.regulation
        for ending in formats:
            if cancelled():
                raise Cancelled()
            path = folder / f"{stem(made.decision.day, made.road, repeated)}.{ending}"
            if ending == "json":
                path.write_text(draft.machine_readable, encoding="utf-8")
            else:
                kind = f".{ending}"
                if ending == "pdf":
                    kind = template.suffix.lower() if template is not None else ".odt"
                filled = _filled(template_for(template, TEMPLATE, kind), draft.content, path, cancelled)
                to_fill[number] = max(to_fill[number], filled.to_fill)
            names.append(path.name)
            count += 1
            progress(count / (len(drafts) * len(formats)))
    return Written(names, names[:: len(formats)], sum(to_fill))


def put_in_place(names: Sequence[str], folder: Path, target: Path) -> list[Path]:
    """Give the files their place in ``target``; those already there if one cannot be put are taken away again.

    :raises OSError: a file cannot be put there.
    """
    placed: list[Path] = []
    try:
        for name in names:
            (folder / name).replace(target / name)
            placed.append(target / name)
    except OSError:
        for path in placed:
            path.unlink(missing_ok=True)
        raise
    return placed


def _filled(template: Path, content: Content, path: Path, cancelled: Callable[[], bool]) -> Filled:
    """A document; what the disk refuses is for :func:`whole_files` to tell, which knows the folder people chose."""
    try:
        return fill(template, content, path, _raising(cancelled))
    except EvPlannerError as error:
        if isinstance(error.__cause__, OSError) and not isinstance(error, BadInput):
            raise error.__cause__ from None
        raise


def _free(drafts: Sequence[Draft], target: Path) -> int:
    """Which repetition of the names is free for all files: a draft that somebody works on is never replaced."""
    repeated = 1
    while any(
        (target / f"{stem(draft.regulation.decision.day, draft.regulation.road, repeated)}.{ending}").exists()
        for draft in drafts
        for ending in FORMATS
    ):
        repeated += 1
    return repeated


def _raising(cancelled: Callable[[], bool]) -> Callable[[], None]:
    def check() -> None:
        if cancelled():
            raise Cancelled()

    return check
