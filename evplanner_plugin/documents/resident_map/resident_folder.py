"""The folder of a resident map: new, empty, or an earlier map of ours; written beside it and swapped at the end."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

from ...errors import QT_TRANSLATE_NOOP, BadInput, Cancelled
from ...workspace import geopackage

MARKER = "resident_map.json"
"""By this file a later run knows the folder as its own."""

_MADE_BY = "EV Planner residentmap"

PAGE_FILES = (
    "index.html", "icon.svg", "resident_map.css", "resident_map.js", "walking_network.js", "place_search.js",
    "leaflet/leaflet.js", "leaflet/leaflet.css", "leaflet/LICENSE", "leaflet/images/layers.png",
    "leaflet/images/layers-2x.png", "leaflet/images/marker-icon.png", "leaflet/images/marker-icon-2x.png",
    "leaflet/images/marker-shadow.png",
)  # fmt: skip
"""What is copied as it is, but for the title and the like in ``index.html``."""

DATA, NETWORK, READ_ME = "data.js", "network.js", "README.txt"

_OURS = {*PAGE_FILES, DATA, NETWORK, READ_ME, MARKER}
_TILE = re.compile(r"tiles/\d{1,2}/\d{1,8}/\d{1,8}\.png")
_FOLDER = re.compile(r"leaflet(/images)?|tiles(/\d{1,2}(/\d{1,8})?)?")


def check_target(target: Path, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Check that a resident map may be written to ``target``.

    :raises BadInput: there is no folder around it, it is a file, or it holds something that is not ours.
    :raises WorkspaceError: it cannot be looked into.
    :raises Cancelled: the user stopped.
    """
    if not target.parent.is_dir():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "There is no folder {folder}."),
            QT_TRANSLATE_NOOP("errors", "Make the folder first, or choose another one."),
            folder=target.parent,
        )
    with geopackage.translated_errors(target, file_system=True):
        if target.is_symlink() or (target.exists() and not target.is_dir()):
            raise _not_ours(target, target.name)
        if not target.is_dir() or not any(target.iterdir()):
            return
        foreign = MARKER if not _marked(target) else _foreign(target, cancelled)
    if foreign == MARKER:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "errors", "The folder {folder} holds files that are no resident map; it was left as it is."
            ),
            QT_TRANSLATE_NOOP("errors", "Choose a new or an empty folder."),
            folder=target,
        )
    if foreign:
        raise _not_ours(target, foreign)


@contextlib.contextmanager
def new_folder(target: Path, cancelled: Callable[[], bool]) -> Iterator[Path]:
    """``with new_folder(target, cancelled) as folder:`` – fill ``folder``; at the end it takes the place of ``target``.

    Until then ``target`` stays as it is, and where something goes wrong for good.

    :raises BadInput: as :func:`check_target`, also for what came meanwhile.
    :raises WorkspaceError: the folder cannot be written, or the disk is full.
    :raises Cancelled: the user stopped.
    """
    check_target(target, cancelled)
    name = uuid.uuid4().hex
    unfinished, former = (target.with_name(f".resident-map-{name}.{ending}") for ending in ("part", "old"))
    try:
        with geopackage.translated_errors(target, file_system=True):
            unfinished.mkdir()
            yield unfinished
            marker = {"made_by": _MADE_BY, "version": 1}
            (unfinished / MARKER).write_text(json.dumps(marker) + "\n", encoding="utf-8")
            check_target(target, cancelled)
            if cancelled():
                raise Cancelled()
            _swap(unfinished, target, former)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _swap(unfinished: Path, target: Path, former: Path) -> None:
    if not target.exists():
        unfinished.rename(target)
        return
    target.rename(former)
    try:
        unfinished.rename(target)
    except OSError:
        former.rename(target)
        raise
    shutil.rmtree(former, ignore_errors=True)


def _marked(folder: Path) -> bool:
    """Whether ``folder`` says that it is a resident map of ours."""
    with contextlib.suppress(OSError, ValueError):
        content = json.loads((folder / MARKER).read_text(encoding="utf-8"))
        return isinstance(content, dict) and content.get("made_by") == _MADE_BY
    return False


def _foreign(folder: Path, cancelled: Callable[[], bool]) -> str:
    """The first file or folder in ``folder`` that is not ours; "" where there is none."""
    for place, folders, files in os.walk(folder):
        if cancelled():
            raise Cancelled()
        inside = Path(place).relative_to(folder).as_posix()
        prefix = "" if inside == "." else f"{inside}/"
        for name in sorted(folders):
            if not _FOLDER.fullmatch(prefix + name) or (Path(place) / name).is_symlink():
                return prefix + name
        for name in sorted(files):
            if prefix + name not in _OURS and not _TILE.fullmatch(prefix + name):
                return prefix + name
    return ""


def _not_ours(target: Path, name: str) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "{path} is no file of a resident map; the folder was left as it is."),
        QT_TRANSLATE_NOOP("errors", "Choose a new or an empty folder, or take that file away."),
        path=target if name == target.name else target / name,
    )
