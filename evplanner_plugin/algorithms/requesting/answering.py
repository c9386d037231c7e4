"""The distance rule for the requests of a workspace, with what lies around each of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from math import inf, isnan
from typing import TYPE_CHECKING

from ...domain.requests.model import IN_SERVICE, PLANNED_STATUSES, SEARCHED, Near, Request, Surroundings
from ...domain.requests.rule import Finding, find
from ...errors import BadInput, EvPlannerError
from ..proposing.fact_sources import FactSources
from ..proposing.nearest_points import ACCESS, walking_network
from .request_distances import ways

if TYPE_CHECKING:
    from ..layers.input_layers import VectorInput

LIMIT = "walking_distance"
"""The parameter that holds the distance of the rule."""

SAME_POLE = 25.0
"""Metres within which a site in service and a public charging location are taken for the same."""

_PUBLIC, _UNCLEAR, _IN_SERVICE, _PLANNED = "public", "unclear", "in_service", "planned"


@dataclass(frozen=True)
class Answered:
    """A request with what the rule says of it."""

    request: Request
    finding: Finding


@dataclass
class Answers:
    """All requests that were asked for, in the workspace's order. ``limit`` is in metres, ``limit_source`` says where
    it comes from; ``problems`` are sentences about layers that could not be read and figures that are missing."""

    answered: list[Answered] = field(default_factory=list)
    limit: float = 0.0
    limit_source: str = ""
    municipality: str = ""
    problems: list[EvPlannerError] = field(default_factory=list)


def answer_requests(
    workspace,
    sources: FactSources,
    day: str,
    streets: VectorInput | None = None,
    chosen: Callable[[Sequence[Request]], Sequence[Request]] = lambda requests: requests,
    check: Callable[[], None] = lambda: None,
) -> Answers:
    """Apply the rule on ``day`` (``2026-03-31``) to the requests that ``chosen`` picks out of all.

    Streets come from the layer ``streets``, else from the workspace's table ``street``, else from the project's layers
    in ``sources``. May be called in any thread; ``check`` raises to stop. Nothing is written.

    :raises WorkspaceError: the workspace cannot be read.
    :raises BadInput: the distance of the rule is not filled in.
    """
    from ...workspace.parameters import figure, read_parameters
    from ...workspace.requests import read_requests

    parameters = read_parameters(workspace)
    limit = figure(parameters, LIMIT)
    made = Answers([], limit, parameters[LIMIT].source, workspace.municipality)
    requests = list(chosen(read_requests(workspace)))
    check()
    around = _surroundings(workspace, sources, day, streets, requests, limit, parameters, made.problems, check)
    made.answered = [Answered(request, find(near, limit)) for request, near in zip(requests, around)]
    return made


def _surroundings(
    workspace, sources, day, streets, requests, limit, parameters, problems, check
) -> list[Surroundings]:
    import numpy

    goals, stock = _goals(workspace, day, parameters, problems)
    check()
    placed = [number for number, request in enumerate(requests) if request.placed]
    found = [Surroundings(placed=False, stock=stock) for _ in requests]
    if not placed:
        return found
    xy = numpy.array([(requests[number].x, requests[number].y) for number in placed], dtype=float)
    network, there = _network(workspace, sources, streets, xy, problems, check)
    check()
    measured = ways(xy, numpy.array([goal.xy for goal in goals], dtype=float).reshape(-1, 2), network)
    border = _near_border(workspace, xy, limit)
    for place, number in enumerate(placed):
        if place % 200 == 0:
            check()
        rows = measured.of(place)
        groups: dict[str, list[Near]] = {_PUBLIC: [], _UNCLEAR: [], _IN_SERVICE: [], _PLANNED: []}
        for goal, straight, walking in zip(measured.goal[rows], measured.straight[rows], measured.walking[rows]):
            walked = None if isnan(walking) else inf if walking > SEARCHED else round(float(walking), 1)
            groups[goals[goal].group].append(
                replace(goals[goal].near, straight=round(float(straight), 1), walking=walked)
            )
        found[number] = Surroundings(
            True, stock, there, bool(measured.on_network[place]), **groups, near_border=bool(border[place])
        )
    return found


@dataclass(frozen=True)
class _Goal:
    """Something that a request may be near to; the distances in ``near`` are not known yet."""

    group: str
    xy: tuple[float, float]
    near: Near


def _goals(workspace, day: str, parameters, problems) -> tuple[list[_Goal], bool]:
    """Charging locations that stand on ``day`` and sites, and whether the workspace knows locations at all."""
    from ...workspace.charging.stock import read_history, standing

    history = read_history(workspace)
    stock = history[standing(history, day)]
    stock = stock[stock["x"].notna() & stock["y"].notna() & stock["access"].isin(["public", ""])]
    busy = _busy_locations(workspace, history[standing(history, day)], parameters, problems)
    goals = []
    for id_, points in stock.groupby("location_id", sort=True):
        first = points.iloc[0]
        name = first["name"] or first["address"] or str(id_)
        out = bool((points["status"] == "out_of_order").all())
        near = Near(str(id_), str(name), 0.0, None, busy=busy.get(str(id_)), out_of_order=out)
        group = _PUBLIC if first["access"] == "public" else _UNCLEAR
        goals.append(_Goal(group, (float(first["x"]), float(first["y"])), near))
    return goals + _sites(workspace, [goal.xy for goal in goals if goal.group == _PUBLIC]), bool(len(history))


def _busy_locations(workspace, stock, parameters, problems) -> dict[str, bool]:
    """Whether each charging location is busy, of those of which use is known; {} where none is, or no thresholds."""
    from ...domain.usage.busy import Thresholds, average_use, busy_points
    from ...workspace.usage.reading import read_usage

    usage = read_usage(workspace)
    if not len(usage):
        return {}
    try:
        busy = set(busy_points(usage, stock, Thresholds.of(parameters))["location_id"])
    except BadInput as problem:
        problems.append(problem)
        return {}
    return {str(id_): id_ in busy for id_ in average_use(usage, stock).index}


def _sites(workspace, public: Collection[tuple[float, float]]) -> list[_Goal]:
    """Sites that are planned, and those in service that no public charging location stands at."""
    import numpy
    import shapely

    from ...workspace.site_log import read_summaries
    from ...workspace.sites import read_sites

    sites = [site for site in read_sites(workspace) if site.x is not None and site.y is not None]
    if not sites:
        return []
    summaries = read_summaries(workspace)
    stands = shapely.STRtree(shapely.points(numpy.array(list(public), dtype=float).reshape(-1, 2)))
    made = []
    for site in sites:
        summary = summaries.get(site.id)
        status = summary.status if summary is not None else ""
        if status not in (*PLANNED_STATUSES, IN_SERVICE):
            continue
        if status == IN_SERVICE and len(stands.query(shapely.Point(site.x, site.y), "dwithin", SAME_POLE)):
            continue
        name = site.name or " ".join(filter(None, (site.street, site.house_number))) or site.id
        near = Near(site.id, name, 0.0, None, status=status, public=summary.public)
        made.append(_Goal(_IN_SERVICE if status == IN_SERVICE else _PLANNED, (site.x, site.y), near))
    return made


def _network(workspace, sources: FactSources, streets, xy, problems, check):
    """(network, there): the walking network around the requests, None where there is no street to walk on; and whether
    there are streets at all, here or elsewhere."""
    from qgis.core import QgsCoordinateReferenceSystem

    from ..proposing.fact_sources import WALKABLE, field_of, tables_of
    from ..proposing.surroundings import Reader

    taken = streets or next(iter([*tables_of(workspace, ("street",)), *sources.streets]), None)
    if taken is None:
        return None, False
    reader = Reader(QgsCoordinateReferenceSystem.fromEpsgId(workspace.epsg), sources.transforms, check)
    margin = SEARCHED + ACCESS
    low, high = xy.min(axis=0) - margin, xy.max(axis=0) + margin
    walkable = field_of(taken.field_names, WALKABLE)
    lines, columns = reader.around(taken, (*low.tolist(), *high.tolist()), [walkable])
    problems += reader.problems
    column = columns.get(walkable)
    network = walking_network(lines, column if column is not None and column.dtype != object else None)
    return network, network is not None or not len(lines)


def _near_border(workspace, xy, limit: float):
    """(N,) whether the municipality's border lies within ``limit`` metres."""
    import numpy
    import shapely

    whole = workspace.rows("area", {"level": "municipality", "nis": workspace.nis})
    outline = whole[0]["geometry"] if whole else None
    if outline is None:
        return numpy.zeros(len(xy), dtype=bool)
    border = shapely.boundary(outline)
    shapely.prepare(border)
    return shapely.dwithin(border, shapely.points(xy), limit)


def open_or_named(text: str) -> Callable[[Sequence[Request]], list[Request]]:
    """Picks the requests that ``text`` names by id or reference, with commas or line ends between; without any, all
    that have no outcome.

    The function it returns raises :class:`BadInput` where one of them is not there.
    """
    from ...domain.requests.model import reference_key
    from ...errors import QT_TRANSLATE_NOOP

    wanted = [part.strip() for part in text.replace("\n", ",").split(",") if part.strip()]

    def pick(requests: Sequence[Request]) -> list[Request]:
        if not wanted:
            return [request for request in requests if not request.outcome]
        known = {reference_key(request.reference): request for request in requests if request.reference}
        known.update({request.id: request for request in requests})
        found = []
        for name in wanted:
            request = known.get(name) or known.get(reference_key(name))
            if request is None:
                raise BadInput(
                    QT_TRANSLATE_NOOP("errors", "The workspace has no request {request}."),
                    QT_TRANSLATE_NOOP("errors", "Give its reference or its id as the layer of requests shows it."),
                    request=name,
                )
            found.append(request)
        return list(dict.fromkeys(found))

    return pick
