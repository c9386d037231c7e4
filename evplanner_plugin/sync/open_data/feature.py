"""One feature as a source gives it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ...errors import QT_TRANSLATE_NOOP

NO_GEOMETRY = QT_TRANSLATE_NOOP("errors", "There is no geometry.")
BROKEN_GEOMETRY = QT_TRANSLATE_NOOP("errors", "The geometry is damaged, or of a kind that cannot be read.")
OTHER_GEOMETRY = QT_TRANSLATE_NOOP("errors", "The geometry is of another kind than this layer holds.")
REPEATED = QT_TRANSLATE_NOOP("errors", "The same id came before in this source; the first one is kept.")
"""Reasons why a feature is rejected: whole sentences, translated under the context ``errors``."""


@dataclass
class Feature:
    """A feature: ``ref`` is its own id ("" for none), ``where`` it stands ("line 12"), ``values`` by lower-case name.

    ``geometry``: a shapely geometry in ``crs`` ("" for longitude and latitude) or ``None``; ``problem``: why it has
    none. ``registry_order``: whether the first number is the first axis of the EPSG registry; ``unsure``: whether
    degrees may be in either order.
    """

    ref: str
    where: str
    values: Mapping[str, Any] = field(default_factory=dict)
    geometry: Any = None
    crs: str = ""
    registry_order: bool = False
    unsure: bool = False
    problem: str = ""
