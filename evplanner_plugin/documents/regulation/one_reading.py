"""A workspace of which many small things are read in a row: opening its file anew for each takes longer than they."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Optional

from ...workspace.store import Workspace


class OneReading(Workspace):
    """A workspace whose file is opened once within ``with OneReading.of(workspace) as opened:``, in one thread.

    Who keeps it longer has a workspace as any other.
    """

    _open: Optional[sqlite3.Connection] = None

    def __init__(self, workspace: Workspace) -> None:
        self.__dict__.update(vars(workspace))

    @classmethod
    @contextmanager
    def of(cls, workspace: Workspace) -> Iterator[OneReading]:
        """``workspace`` with its file open for reading.

        :raises WorkspaceError: it cannot be read.
        """
        opened = cls(workspace)
        with workspace.reading() as connection:
            opened._open = connection
            try:
                yield opened
            finally:
                opened._open = None

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection that is open, else one for several reads in a row."""
        if self._open is not None:
            yield self._open
        else:
            with super().reading() as connection:
                yield connection
