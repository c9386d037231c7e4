"""What residents may see: public charging locations that stand, and proposed sites that were ticked as public.

A :class:`PublicPoint` has only fields that anybody may read, and nothing else of a row goes into one. So who writes the
page cannot let slip what was said or decided behind it.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...errors import Cancelled
from ..site_record.record_content import clean

if TYPE_CHECKING:
    import pandas

    from ...workspace.store import Workspace

EXISTING, PLANNED, DECIDED = "existing", "planned", "decided"
KINDS = (EXISTING, PLANNED, DECIDED)

IN_SERVICE, INSTALLED = "in_service", "installed"

_TOLD: dict[str, tuple[str, str]] = {
    "proposed": (PLANNED, PLANNED),
    "in_review": (PLANNED, PLANNED),
    "needs_agreement": (PLANNED, PLANNED),
    "approved": (DECIDED, DECIDED),
    "handed_over": (DECIDED, DECIDED),
    "installed": (DECIDED, INSTALLED),
    "in_service": (EXISTING, IN_SERVICE),
}
"""What residents are told of a site with a status: of which kind it is, and how it stands. Others are never shown."""

_CLASSES = {"normal": "normal", "fast": "fast", "ultra_fast": "fast"}
"""Power classes that are words; any other text but a power in kW stays inside."""

_LONGEST = 120


@dataclass(frozen=True)
class PublicPoint:
    """A place to charge, as the page shows it.

    ``x`` and ``y`` in the workspace's CRS (metres); ``powers`` pairs of kW and number of charging points, ``points``
    their number (0 where it is not known), ``speed`` ``normal``, ``fast`` or ``unknown``; ``status`` is the kind, or
    ``in_service`` or ``installed``. Texts are plain text, "" where nothing is known.
    """

    kind: str
    status: str
    name: str
    address: str
    operator: str
    points: int
    powers: tuple[tuple[float, int], ...]
    speed: str
    x: float
    y: float


def read_public_points(
    workspace: Workspace, shown: Collection[str] = KINDS, cancelled: Callable[[], bool] = lambda: False
) -> list[PublicPoint]:
    """The points of the kinds ``shown`` that residents may see, existing ones first, by name.

    A site in service is shown as the charging location that stands there, within the parameter
    ``same_pole_distance``, and as itself until there is one.

    :raises WorkspaceError: the file cannot be read.
    :raises BadInput: a parameter that is needed is empty.
    :raises Cancelled: the user stopped.
    """
    from ...domain.parameters import figure
    from ...workspace.charging.stock import read_stock
    from ...workspace.parameters import read_parameters

    parameters = read_parameters(workspace)
    fast_above = figure(parameters, "equivalent_fast_above")
    existing = _existing(read_stock(workspace), fast_above)
    _check(cancelled)
    near = figure(parameters, "same_pole_distance")
    sites = []
    for point in _sites(workspace, fast_above, cancelled):
        if point.status == IN_SERVICE and _stands_there(point, existing, near):
            continue
        sites.append(point)
    found = [point for point in (*existing, *sites) if point.kind in shown]
    return sorted(found, key=lambda point: (KINDS.index(point.kind), point.name.casefold(), point.address, point.x))


def _check(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled()


def _existing(stock: pandas.DataFrame, fast_above: float) -> list[PublicPoint]:
    """One point for each public location of the stock that has a place."""
    from ...domain.charging.model import PUBLIC

    public = stock[(stock["access"] == PUBLIC) & stock["x"].notna() & stock["y"].notna()]
    found = []
    for _, rows in public.groupby("location_id", sort=True):
        first = rows.iloc[0]
        powers = Counter(float(power) for power in rows["power_kw"] if power > 0)
        found.append(
            PublicPoint(
                EXISTING, EXISTING, _text(first["name"]), _text(first["address"]), _text(first["operator"]), len(rows),
                tuple(sorted(powers.items())), _speed(max(powers, default=None), fast_above),
                float(first["x"]), float(first["y"]),
            )
        )  # fmt: skip
    return found


def _sites(workspace: Workspace, fast_above: float, cancelled: Callable[[], bool]) -> list[PublicPoint]:
    """One point for each proposed site that is ticked as public, has a place, and is still meant."""
    from ...workspace.market_inputs import power_of_class
    from ...workspace.site_log import read_summaries

    told = {
        site_id: _TOLD[summary.status]
        for site_id, summary in read_summaries(workspace, cancelled=cancelled).items()
        if summary.public and summary.status in _TOLD
    }
    found = []
    for row in workspace.rows("proposed_site") if told else ():
        place = row["geometry"]
        if row["id"] not in told or place is None or place.is_empty or not math.isfinite(place.x + place.y):
            continue
        kind, status = told[row["id"]]
        power = power_of_class(row["power_class"])
        named = _CLASSES.get(str(row["power_class"] or "").strip().lower(), "unknown")
        points = _count(row["points"])
        address = " ".join(part for part in (_text(row["street"]), _text(row["house_number"])) if part)
        found.append(
            PublicPoint(
                kind, status, _text(row["name"]), address, "", points,
                ((power, points),) if power and points else (), _speed(power, fast_above) if power else named,
                float(place.x), float(place.y),
            )
        )  # fmt: skip
    return found


def _stands_there(site: PublicPoint, existing: list[PublicPoint], near: float) -> bool:
    return any(math.hypot(site.x - other.x, site.y - other.y) <= near for other in existing)


def _speed(power: float | None, fast_above: float) -> str:
    if not power:
        return "unknown"
    return "fast" if power > fast_above else "normal"


def _count(value: object) -> int:
    """A number of charging points, 0 for what is none: SQLite keeps a text in a column of numbers."""
    return value if isinstance(value, int) and 0 < value < 10_000 else 0


def _text(value: object) -> str:
    """A value as one line of text; "" for none."""
    return "" if value is None else " ".join(clean(value, _LONGEST).split())
