"""Draft answers as files: a letter for each request and one table of all, put in their folder when all are written."""

from __future__ import annotations

import contextlib
import re
import tempfile
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from math import inf
from pathlib import Path

from ...domain.file_names import file_name
from ...domain.requests.model import Near, Request
from ...domain.requests.rule import Finding
from ...errors import QT_TRANSLATE_NOOP, EvPlannerError
from ..office.fill import fill, template_for
from ..spreadsheets import NUMBER, TEXT, Cell, Column, Sheet, write_csv, write_ods
from ..whole_file import made_folder
from .letter import Sender, letter
from .wording import Wording, filled, wording

LETTERS = ("odt", "docx", "pdf")
TABLES = ("csv", "ods")
FORMATS = (*LETTERS, *TABLES)
TEMPLATE = "request_answer"

_LONGEST = 60
_KINDS = (
    TEXT, TEXT, TEXT, TEXT, NUMBER, TEXT, NUMBER, NUMBER, TEXT, NUMBER, NUMBER, TEXT, TEXT, TEXT, TEXT, NUMBER, NUMBER,
    TEXT, TEXT, TEXT, TEXT,
)  # fmt: skip

Pair = tuple[Request, Finding]


def write_answers(
    pairs: Sequence[Pair],
    folder: Path,
    formats: Sequence[str],
    *,
    sender: Sender,
    day: str,
    limit_source: str,
    template: Path | None = None,
    cancelled: Callable[[], None] = lambda: None,
    progress: Callable[[float], None] = lambda fraction: None,
) -> list[Path]:
    """Write the answers in ``formats`` (of :data:`FORMATS`) into ``folder``; returns the files in order.

    All are written first and put in their place at the end, so that a run that is stopped leaves nothing. A file that
    is there already is never replaced, for somebody may have worked in it: the new one gets a number behind its name.
    ``cancelled`` raises to stop.

    :raises BadInput: the template cannot be used.
    :raises EvPlannerError: nothing can be written there.
    """
    words = wording()
    kinds = [kind for kind in LETTERS if kind in formats]
    steps = max(len(pairs) * len(kinds), 1)
    drafts: list[tuple[Path, str]] = []
    try:
        with made_folder(folder), tempfile.TemporaryDirectory(prefix=".part-", dir=folder) as drafted:
            draft_folder = Path(drafted)
            names = _names([request for request, _ in pairs], words)
            for number, ((request, finding), name) in enumerate(zip(pairs, names)):
                content = letter(request, finding, sender, day, limit_source, words)
                for place, kind in enumerate(kinds):
                    cancelled()
                    draft = draft_folder / f"{name}.{kind}"
                    source = template.suffix.lower() if kind == "pdf" and template is not None else f".{kind}"
                    source = ".odt" if source == ".pdf" else source
                    fill(template_for(template, TEMPLATE, source), content, draft, cancelled)
                    drafts.append((draft, draft.name))
                    progress((number * len(kinds) + place + 1) / steps)
            drafts += _tables(pairs, draft_folder, formats, day, words)
            cancelled()
            return _put_in_place(drafts, folder)
    except OSError as error:
        raise _cannot_write(folder, error) from error


def table_rows(pairs: Iterable[Pair], words: Wording) -> Iterable[list[Cell]]:
    """The rows of the table of all answers; its columns are those of the wording."""
    yes, no = words.text("table", "yes"), words.text("table", "no")
    for request, finding in pairs:
        walk, straight, planned = finding.existing, finding.existing_straight, finding.planned
        planned = planned or finding.planned_straight
        used = walk or straight
        busy = "" if used is None or used.busy is None else yes if used.busy else no
        out = yes if used is not None and used.out_of_order else ""
        yield [
            request.reference, request.received_on, words.text("verdicts", finding.verdict),
            words.text("reasons", finding.reason) if finding.reason else "", _whole(finding.limit),
            *_near(walk), straight.name if straight else "", straight.straight if straight else None, _walk(straight),
            busy, out, planned.name if planned else "",
            words.text("statuses", planned.status) if planned else "", _walk(planned),
            planned.straight if planned else None, yes if finding.near_border else "",
            words.text("outcomes", request.outcome) if request.outcome else "", request.site_id, request.remark,
        ]  # fmt: skip


def _near(near: Near | None) -> list[Cell]:
    return ["", None, None] if near is None else [near.name, _walk(near), near.straight]


def _whole(value: float) -> Cell:
    return int(value) if value == int(value) else value


def _walk(near: Near | None) -> float | None:
    return None if near is None or near.walking is None or near.walking == inf else near.walking


def _tables(
    pairs: Sequence[Pair], folder: Path, formats: Sequence[str], day: str, words: Wording
) -> list[tuple[Path, str]]:
    titles = words.content["table"]["columns"]
    columns = [Column(title, kind) for title, kind in zip(titles, _KINDS)]
    made = []
    for kind in TABLES:
        if kind not in formats:
            continue
        draft = folder / f"{filled(words.text('files', 'table'), day=day)}.{kind}"
        if kind == "csv":
            write_csv(draft, titles, table_rows(pairs, words), with_comma=True)
        else:
            write_ods(draft, [Sheet(words.text("table", "name"), columns, table_rows(pairs, words))])
        made.append((draft, draft.name))
    return made


def _put_in_place(drafts: Sequence[tuple[Path, str]], folder: Path) -> list[Path]:
    """Move the files to the folder under names that are free; what was moved goes again where one cannot be."""
    moved: list[Path] = []
    try:
        for draft, name in drafts:
            target = _free(folder / name)
            draft.replace(target)
            moved.append(target)
    except OSError:
        for target in moved:
            with contextlib.suppress(OSError):
                target.unlink()
        raise
    return moved


def _free(path: Path) -> Path:
    number, free = 2, path
    while free.exists():
        free = path.with_name(f"{path.stem}_{number}{path.suffix}")
        number += 1
    return free


def _names(requests: Sequence[Request], words: Wording) -> list[str]:
    """A name for each letter that every file system takes; the same for two requests nowhere."""
    names: list[str] = []
    taken: set[str] = set()
    for request in requests:
        name = filled(words.text("files", "letter"), reference=_slug(request.reference) or file_name(request.id[:8]))
        free, number = name, 2
        while free.lower() in taken:
            free = f"{name}_{number}"
            number += 1
        taken.add(free.lower())
        names.append(free)
    return names


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text)
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")[:_LONGEST].rstrip("-")


def _cannot_write(folder: Path, error: OSError) -> EvPlannerError:
    return EvPlannerError(
        QT_TRANSLATE_NOOP("errors", "The answers could not be written to {path}."),
        QT_TRANSLATE_NOOP("errors", "Choose a folder in which you may write, on a disk that is not full."),
        path=str(folder),
        details=str(error),
    )
