"""The demo's folder, which is the user's: what is there is found or left alone, and what is new comes in whole."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from ...errors import QT_TRANSLATE_NOOP, EvPlannerError, WorkspaceError

WORKSPACE_NAME, PROJECT_NAME = "lille.gpkg", "lille.qgz"
_NEEDED = ("proposed_site", "site_log", "potential", "street")
_MOST_FOLDERS = 1000


@dataclass
class Demo:
    """A demo in ``folder``; ``placed`` is where a draft went."""

    folder: Path
    placed: Demo | None = None

    @property
    def workspace(self) -> Path:
        """The workspace's file."""
        return self.folder / WORKSPACE_NAME

    @property
    def project(self) -> Path:
        """The project's file."""
        return self.folder / PROJECT_NAME


def find_demo(folder: Path) -> Demo | None:
    """The whole demo in ``folder``, or the one made beside it where the first one is damaged; ``None`` for none."""
    for each in _candidates(folder):
        if not _has_any(Demo(each)):
            return None
        if _is_whole(Demo(each)):
            return Demo(each)
    return None


def free_folder(folder: Path) -> Path:
    """``folder``, or the first of those named after it in which no part of a demo lies."""
    return next(each for each in _candidates(folder) if not _has_any(Demo(each)))


@contextmanager
def put_into(folder: Path) -> Iterator[Demo]:
    """``with put_into(folder) as draft:`` – both files come into ``folder`` at the end, or none of them.

    They are made in a folder of their own beside it. :class:`WorkspaceError` where nothing can be written there.
    """
    draft = Demo(folder.parent / f".{folder.name}-{uuid.uuid4().hex}.part")
    made = not folder.exists()
    try:
        draft.folder.mkdir(parents=True)
        yield draft
        folder.mkdir(exist_ok=True)
        draft.placed = Demo(folder)
        draft.workspace.rename(draft.placed.workspace)
        try:
            draft.project.rename(draft.placed.project)
        except OSError:
            draft.placed.workspace.unlink()
            raise
    except OSError as error:
        if made:
            with suppress(OSError):
                folder.rmdir()
        raise WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "Nothing can be written in {folder}."),
            QT_TRANSLATE_NOOP("errors", "Choose another folder, and check that the disk is not full."),
            folder=folder, details=str(error),
        ) from error
    finally:
        shutil.rmtree(draft.folder, ignore_errors=True)


def _candidates(folder: Path) -> Iterator[Path]:
    yield folder
    for number in range(2, _MOST_FOLDERS):
        yield folder.with_name(f"{folder.name}-{number}")


def _has_any(demo: Demo) -> bool:
    return demo.workspace.exists() or demo.project.exists()


def _is_whole(demo: Demo) -> bool:
    """Whether the workspace can be opened with what the demo holds, and the project lies beside it."""
    from ...workspace.store import Workspace

    if not (demo.project.is_file() and demo.project.stat().st_size):
        return False
    try:
        workspace = Workspace.open(demo.workspace)
        with workspace.reading() as connection:
            there = {row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents")}
    except EvPlannerError:
        return False
    return there.issuperset(_NEEDED)
