"""Sites that could relieve a busy charging location: proposed ones and candidates of a potential map."""

from __future__ import annotations

from .layers.input_layers import VectorInput, read_layer

SITES_PER_LOCATION = 3


def sites_within_walk(
    busy, candidates, streets: VectorInput | None, distance: float, crs, context, feedback, watch
):
    """The ``candidates`` within ``distance`` metres of each location of ``busy`` (columns of
    :func:`..domain.usage.busy.extension_sites`), and how distances were measured: along ``streets``, else straight."""
    import numpy

    from ..domain.usage.busy import extension_sites
    from ..scoring.distances.network import WalkingNetwork
    from ..scoring.distances.straight import StraightDistances

    network = StraightDistances()
    if streets is not None:
        lines = read_layer(streets, crs, context, feedback)
        walkable = lines.numbers("walkable") if "walkable" in lines.attributes else None
        network = WalkingNetwork.from_lines(lines, walkable, watch=watch.part(0.0, 0.5))
    placed = numpy.flatnonzero(busy["x"].notna().to_numpy())
    from_ = network.snap(busy[["x", "y"]].to_numpy(float)[placed])
    to = network.snap(candidates[["x", "y"]].to_numpy(float))
    place, site, metres = network.within(from_, to, distance, watch.part(0.5, 1.0))
    return extension_sites(busy, candidates, (placed[place], site, metres), SITES_PER_LOCATION), network.kind


def proposed_sites(workspace):
    """The proposed sites that are still to be realised: ``id``, ``name``, ``kind``, ``score``, ``x``, ``y``."""
    import numpy
    import pandas

    from ..workspace.sites import read_derived, read_sites

    status = {id_: summary.status for id_, summary in read_derived(workspace).items()}
    sites = [
        site for site in read_sites(workspace)
        if site.x is not None and status.get(site.id, "proposed") not in ("rejected", "cancelled", "in_service")
    ]  # fmt: skip
    return pandas.DataFrame(
        {
            "id": [site.id for site in sites], "name": [site.name or site.street for site in sites],
            "kind": "proposed_site",
            "score": numpy.array([numpy.nan if site.score is None else site.score for site in sites], dtype=float),
            "x": numpy.array([site.x for site in sites], dtype=float),
            "y": numpy.array([site.y for site in sites], dtype=float),
        }
    )  # fmt: skip


def potential_candidates(potential: VectorInput, crs, context, feedback):
    """The candidates of a potential map, in the columns of :func:`proposed_sites`; those without a score are left out
    where the map has scores."""
    import numpy
    import pandas

    layer = read_layer(potential, crs, context, feedback)
    scored = "score" in layer.attributes
    xy = layer.points()
    found = pandas.DataFrame(
        {
            "id": [f"{potential.name} {number}" for number in range(1, len(layer) + 1)], "name": "",
            "kind": "candidate", "score": layer.numbers("score") if scored else numpy.nan, "x": xy[:, 0], "y": xy[:, 1],
        }
    )  # fmt: skip
    return found[found["score"].notna()] if scored else found
