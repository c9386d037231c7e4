"""Gathering what a source tells into a snapshot: what lies in the municipality, as texts, a block at a time."""

from __future__ import annotations

import math
import re
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

import numpy

from ...domain.charging.content import content_of, is_removed, to_text
from ...domain.charging.model import Rejected, SourceLocation
from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..geometry import shapely_package
from ..parameters import figure, read_parameters
from ..projections import transformer
from .importing import Snapshot

if TYPE_CHECKING:
    from ..store import Workspace

_BLOCK = 5_000

_NO_PLACE = QT_TRANSLATE_NOOP("errors", "There are no coordinates.")


class Collector:
    """Takes locations and rejected rows one by one; :meth:`snapshot` is what came of them.

    With ``keep_outside`` also locations outside the municipality (and its margin, the parameter ``import_margin`` in
    metres) are kept; ``known`` references always are, so that what was imported once does not vanish by a new limit.
    ``outside`` counts what was left out, ``twice`` what the source names more than once (the last one counts).
    Raises :class:`BadInput` where the workspace has no municipality to go by.
    """

    def __init__(self, workspace: Workspace, known: Collection[str] = (), *, keep_outside: bool = False) -> None:
        self.outside = 0
        self.twice = 0
        self.rejected: list[Rejected] = []
        self._known = frozenset(known)
        self._limit = None if keep_outside else _limit(workspace)
        self._turn = transformer(workspace.epsg)
        self._told: dict[str, str] = {}
        self._removed: set[str] = set()
        self._waiting: list[SourceLocation] = []

    @property
    def read(self) -> int:
        """How many locations came, wherever they lie."""
        return len(self._told) + len(self._waiting) + len(self._removed) + self.outside + self.twice

    def add(self, found: SourceLocation | Rejected) -> None:
        """Take in what a source gives."""
        if isinstance(found, Rejected):
            self.rejected.append(found)
            return
        self._waiting.append(found)
        if len(self._waiting) >= _BLOCK:
            self._sift()

    def snapshot(self, day: str, *, partial: bool = False) -> Snapshot:
        """What the source says on ``day``."""
        self._sift()
        removed = self._removed - self._told.keys()
        words = {word for each in self.rejected for word in _words(each)}
        return Snapshot(day, self._told, removed, words, partial)

    def _sift(self) -> None:
        """Keep of the waiting locations what lies inside."""
        waiting, self._waiting = self._waiting, []
        if not waiting:
            return
        inside = self._inside(waiting)
        for location, is_inside in zip(waiting, inside):
            if not math.isfinite(location.longitude) or not math.isfinite(location.latitude):
                self.rejected.append(Rejected(location.ref, _NO_PLACE, location.name[:200]))
            elif is_removed(location):
                self._removed.add(location.ref)
            elif not is_inside and location.ref not in self._known:
                self.outside += 1
            else:
                self.twice += location.ref in self._told
                self._told[location.ref] = to_text(content_of(location))

    def _inside(self, locations: list[SourceLocation]) -> Any:
        if self._limit is None:
            return [True] * len(locations)
        shapely = shapely_package()
        degrees = numpy.array([(location.longitude, location.latitude) for location in locations], dtype=float)
        x, y = self._turn.transform(degrees[:, 0], degrees[:, 1], direction="INVERSE")
        return shapely.contains_xy(self._limit, x, y)


def _limit(workspace: Workspace) -> Any:
    """The municipality with its margin, ready to be asked about many points."""
    shapely = shapely_package()
    rows = workspace.rows("area", {"level": "municipality"})
    shapes = [row["geometry"] for row in rows if row["geometry"] is not None and not row["geometry"].is_empty]
    if not shapes:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The workspace has no municipality in its table {table}."),
            QT_TRANSLATE_NOOP("errors", "Draw it there, or import with “Keep locations outside the municipality”."),
            table="area",
        )
    margin = figure(read_parameters(workspace), "import_margin")
    limit = shapely.unary_union(shapely.buffer(shapely.make_valid(numpy.array(shapes, dtype=object)), margin))
    shapely.prepare(limit)
    return limit


def _words(rejected: Rejected) -> set[str]:
    """What in a rejected row may be the reference of a location."""
    return {rejected.row, *re.split(r"[\s\"',;{}\[\]]+", f"{rejected.row} {rejected.text}")} - {""}
