"""The site that is shown, with everything that its parts need to show it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ....algorithms.base import language
from ....domain.log import LogEntry
from ....domain.process import Process
from ....domain.state import SiteState
from ...settings import Author

if TYPE_CHECKING:
    from ....workspace.sites import SiteRow
    from ..store.listed_site import ListedSite


@dataclass(frozen=True)
class ShownSite:
    """One site as one person sees it; ``unsaved`` are ids of log entries that are not saved yet."""

    listed: ListedSite
    state: SiteState
    unsaved: frozenset[str]
    author: Author
    process: Process = field(repr=False)
    language: str = field(default_factory=language)

    @property
    def row(self) -> SiteRow:
        """The site's own columns."""
        return self.listed.row

    @property
    def id(self) -> str:
        """The site's UUID."""
        return self.listed.row.id

    def title(self, code: str) -> str:
        """What the process calls ``code`` in QGIS's language; the code itself where it is unknown."""
        return self.process.title(code, self.language)

    def refusal(self, kind: str) -> str:
        """Why the author may not record ``kind`` here; empty when they may."""
        if not self.author.complete():
            return QCoreApplication.translate("review", "Say in the options who you are.")
        if not self.process.may(self.author.role, kind):
            return QCoreApplication.translate("review", "The role {role} may not do this.").format(
                role=self.title(self.author.role)
            )
        return ""

    @cached_property
    def own_mark(self) -> LogEntry | None:
        """The last mark that the author gave for their department."""
        return next(
            (
                entry
                for entry in reversed(self.state.entries)
                if entry.kind == "marked"
                and (entry.actor, entry.department) == (self.author.name, self.author.department)
            ),
            None,
        )


def refusal(shown: ShownSite | None, kind: str) -> str:
    """Why nothing of ``kind`` can be recorded now; empty when it can."""
    if shown is None:
        return QCoreApplication.translate("review", "Select a site first.")
    return shown.refusal(kind)
