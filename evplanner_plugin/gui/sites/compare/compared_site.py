"""What a comparison needs of its sites: from the list, from their logs, and from the file (read in the background)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.PyQt.QtGui import QImage

from ....documents.criterion_titles import criterion_titles, recipe_titles
from ....documents.photos.image_file import decoded
from ....documents.site_checklist import ChecklistItem, site_checklist
from ....domain.state import SiteState
from ..photos.site_photos import image_bytes, read_photos

if TYPE_CHECKING:
    from ....domain.process import Process
    from ....workspace.store import Workspace
    from ..list.listed_site import ListedSite

PICTURE_SIDE = 480
"""Pixels of the longer side of the photo beside a site."""


@dataclass(frozen=True)
class SiteFacts:
    """What the file says of a site beside its log: columns of ``proposed_site``, its last photo, its checklist."""

    columns: Mapping[str, object] = field(default_factory=dict)
    picture: QImage | None = None
    caption: str = ""
    photos: int = 0
    checklist: tuple[ChecklistItem, ...] = ()


@dataclass(frozen=True)
class ComparedSite:
    """One column of the comparison. ``listed`` is ``None`` for a site that was removed meanwhile."""

    id: str
    name: str
    listed: ListedSite | None
    state: SiteState
    facts: SiteFacts = field(default_factory=SiteFacts)

    @property
    def gone(self) -> bool:
        """Whether the site is no longer there."""
        return self.listed is None

    def contributions(self) -> dict[str, float]:
        """What each criterion adds to the score (0–1), by key; empty where nobody knows."""
        given = self.facts.columns.get("contributions")
        found = given.items() if isinstance(given, Mapping) else ()
        return {str(key): float(value) for key, value in found if _is_number(value)}

    def column(self, name: str) -> object:
        """A column of ``proposed_site``: as the list has it, unsaved changes included, else as the file has it."""
        value = getattr(self.listed.row, name, None) if self.listed is not None else None
        return self.facts.columns.get(name) if value is None else value


@dataclass(frozen=True)
class Reading:
    """What was read for all sites: facts by id, and titles of criteria by key."""

    facts: Mapping[str, SiteFacts] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)


def read_facts(workspace: Workspace, site_ids: Sequence[str], process: Process, language: str) -> Reading:
    """Read what the file says of the sites; one that is not in it (any more) is left out. For any thread.

    :raises WorkspaceError: the file cannot be read.
    """
    rows = {str(row["id"]): row for row in workspace.rows("proposed_site", {"id": list(site_ids)})}
    recipes = {str(row.get("recipe_name") or "") for row in rows.values()}
    return Reading(
        {site_id: _facts(workspace, row, process, language) for site_id, row in rows.items()},
        criterion_titles(recipe_titles(workspace, language), recipes.pop() if len(recipes) == 1 else ""),
    )


def _facts(workspace: Workspace, row: Mapping[str, object], process: Process, language: str) -> SiteFacts:
    photos = read_photos(workspace, str(row["id"])).photos
    picture, caption = None, ""
    if photos:
        last = photos[-1]
        content = image_bytes(workspace, last.id) if last.here else b""
        large = decoded(content, PICTURE_SIDE) if content else QImage()
        picture, caption = (last.thumbnail if large.isNull() else large), last.caption
    recipe = str(row.get("recipe_hash") or row.get("recipe_name") or "")
    columns = {name: value for name, value in row.items() if name != "geometry"}
    return SiteFacts(columns, picture, caption, len(photos), site_checklist(workspace, process, recipe, language))


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == value
