"""The ten criteria with geopandas and networkx, true walking sums; run by potential_speed.py in a Python of its own.

    python geopandas_peer.py FOLDER OUTPUT

FOLDER holds the town's GeoPackages and ``cells.gpkg``; OUTPUT gets the cells' raw values and total (.npz), and one line
of JSON with the seconds goes to the standard output.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

import geopandas
import networkx
import numpy
import pandas
import shapely
from scipy.spatial import cKDTree

SNAP = 100.0
ROLES = ("cells", "streets", "demand", "chargers", "pois", "bays", "requests", "sectors", "water")
WEIGHTS = {"uncovered": 30, "reach": 10, "share": 5, "bays": 10, "nearest": 15, "poi": 5, "density": 10, "usage": 5,
           "sector": 5, "requests": 5}  # fmt: skip


class Network:
    """Streets as a networkx graph; where people step onto it."""

    def __init__(self, streets: geopandas.GeoDataFrame) -> None:
        self.lines = streets.geometry[streets["walkable"] > 0].to_numpy()
        ends = numpy.concatenate([shapely.get_coordinates(shapely.get_point(self.lines, end)) for end in (0, -1)])
        _, number = numpy.unique(numpy.round(ends, 2), axis=0, return_inverse=True)
        self.first, self.last = number.reshape(-1)[: len(self.lines)], number.reshape(-1)[len(self.lines) :]
        self.length = shapely.length(self.lines)
        self.tree = shapely.STRtree(self.lines)
        self.graph = networkx.Graph()
        for a, b, metres in zip(self.first.tolist(), self.last.tolist(), self.length.tolist()):
            if not self.graph.has_edge(a, b) or self.graph[a][b]["weight"] > metres:
                self.graph.add_edge(a, b, weight=metres)

    def legs(self, xy) -> pandas.DataFrame:
        """Both ways from each point onto the network: point, node, metres; and the edge, how far along and access."""
        points = shapely.points(xy)
        (index, edge), access = self.tree.query_nearest(points, max_distance=SNAP, return_distance=True,
                                                        all_matches=False)  # fmt: skip
        along = shapely.line_locate_point(self.lines[edge], points[index])
        one = pandas.DataFrame({"point": index, "edge": edge, "along": along, "access": access})
        first = one.assign(node=self.first[edge], metres=access + along)
        last = one.assign(node=self.last[edge], metres=access + self.length[edge] - along)
        self.entries = one
        return pandas.concat([first, last], ignore_index=True)

    def nearest(self, origins, targets, limit: float):
        """Metres to the nearest target for each origin, NaN beyond the limit."""
        start = self.legs(targets)
        inside = self.entries
        for node, metres in start.groupby("node")["metres"].min().items():
            self.graph.add_edge("all", node, weight=metres)
        reached = networkx.single_source_dijkstra_path_length(self.graph, "all", cutoff=limit)
        self.graph.remove_node("all")
        legs = self.legs(origins)
        legs["metres"] += legs["node"].map(reached)
        best = legs.groupby("point")["metres"].min()
        same = self.entries.merge(inside, on="edge", suffixes=("", "_target"))
        same["metres"] = (same["along"] - same["along_target"]).abs() + same["access"] + same["access_target"]
        best = pandas.concat([best, same.groupby("point")["metres"].min()]).groupby(level=0).min()
        found = numpy.full(len(origins), numpy.nan)
        best = best[best <= limit]
        found[best.index] = best
        return found

    def pairs(self, origins, targets, distance: float) -> pandas.DataFrame:
        """Origins and targets within so many metres on foot of each other: point, target."""
        start = self.legs(targets).rename(columns={"point": "target"})
        inside = self.entries.rename(columns={"point": "target"})
        legs = self.legs(origins)
        here = self.entries
        rows = []
        for node in start["node"].unique().tolist():
            reached = networkx.single_source_dijkstra_path_length(self.graph, node, cutoff=distance)
            rows.append((node, list(reached), list(reached.values())))
        ways = pandas.DataFrame(
            {
                "from": numpy.repeat([row[0] for row in rows], [len(row[1]) for row in rows]),
                "node": numpy.concatenate([row[1] for row in rows]),
                "between": numpy.concatenate([row[2] for row in rows]),
            }
        )
        ways = ways.merge(start[["node", "target", "metres"]].rename(columns={"node": "from"}), on="from")
        ways["metres"] += ways["between"]
        ways = ways[ways["metres"] <= distance].groupby(["node", "target"], as_index=False)["metres"].min()
        met = ways.merge(legs[["node", "point", "metres"]], on="node", suffixes=("", "_origin"))
        met = met[met["metres"] + met["metres_origin"] <= distance + 1e-6][["point", "target"]]
        same = here.merge(inside, on="edge", suffixes=("", "_target"))
        direct = (same["along"] - same["along_target"]).abs() + same["access"] + same["access_target"]
        return pandas.concat([met, same[direct <= distance][["point", "target"]]]).drop_duplicates()


def total_of(pairs: pandas.DataFrame, weights, count: int):
    """(count,) the targets' weights added up per origin."""
    return numpy.bincount(pairs["point"], weights=weights[pairs["target"].to_numpy()], minlength=count)


def measured(layers: dict[str, geopandas.GeoDataFrame]) -> tuple[dict, numpy.ndarray]:
    """Raw values by criterion, and which cells no rule strikes."""
    cells, streets = layers["cells"], layers["streets"]
    xy = {role: shapely.get_coordinates(layers[role].geometry.to_numpy()) for role in
          ("demand", "chargers", "pois", "bays", "requests")}  # fmt: skip
    centre = shapely.get_coordinates(shapely.centroid(cells.geometry.to_numpy()))
    count = len(centre)
    network = Network(streets)
    raw = {}
    walked = network.pairs(centre, xy["demand"], 250)
    dwellings = layers["demand"]["dwellings"].to_numpy()
    lonely = numpy.isnan(network.nearest(xy["demand"], xy["chargers"], 250))
    raw["uncovered"] = total_of(walked, dwellings * lonely, count)
    raw["reach"] = total_of(walked, dwellings, count)
    with numpy.errstate(invalid="ignore"):
        raw["share"] = total_of(walked, layers["demand"]["without_parking"].to_numpy(), count) / raw["reach"]
    raw["bays"] = total_of(network.pairs(centre, xy["bays"], 100), layers["bays"]["bays"].to_numpy(), count)
    raw["nearest"] = network.nearest(centre, xy["chargers"], 2000)
    raw["poi"] = network.nearest(centre, xy["pois"], 1000)
    open_ = numpy.isnan(network.nearest(xy["requests"], xy["chargers"], 250))
    raw["requests"] = total_of(network.pairs(centre, xy["requests"], 250), open_ * 1.0, count)
    tree = cKDTree(centre)
    near = tree.sparse_distance_matrix(cKDTree(xy["pois"]), 500, output_type="ndarray")
    visits = layers["pois"]["visits"].to_numpy()
    raw["density"] = numpy.bincount(near["i"], (1 - (near["v"] / 500) ** 2) ** 2 * visits[near["j"]], count)
    held = geopandas.sjoin(
        geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(*centre.T), crs=cells.crs), layers["sectors"]
    )
    raw["sector"] = held[~held.index.duplicated()]["per_ha"].reindex(range(count)).to_numpy()
    points = shapely.points(centre)
    free = numpy.ones(count, dtype=bool)
    free[shapely.STRtree(layers["water"].geometry.to_numpy()).query(points, predicate="intersects")[0]] = False
    # A street may be barred for walking and still be a street.
    close = shapely.STRtree(streets.geometry.to_numpy()).query(points, predicate="dwithin", distance=50)[0]
    free &= numpy.isin(numpy.arange(count), close)
    raw["usage"] = usage_of(network, centre, xy["chargers"], layers["chargers"]["sessions"].to_numpy())
    return raw, free


def usage_of(network: Network, centre, chargers, sessions):
    """Mean of the sessions within 1,000 m on foot, near ones counting more (1 − metres / 1,000)."""
    start = network.legs(chargers)
    inside = network.entries.rename(columns={"point": "target"})
    best: list[pandas.DataFrame] = []
    legs = network.legs(centre)
    here = network.entries
    for target, ways in start.groupby("point"):
        for node, metres in zip(ways["node"], ways["metres"]):
            network.graph.add_edge("one", node, weight=metres)
        reached = networkx.single_source_dijkstra_path_length(network.graph, "one", cutoff=1000)
        network.graph.remove_node("one")
        del reached["one"]
        best.append(pandas.DataFrame({"node": list(reached), "target": target, "way": list(reached.values())}))
    met = pandas.concat(best).merge(legs[["node", "point", "metres"]], on="node")
    met["metres"] += met["way"]
    same = here.merge(inside, on="edge", suffixes=("", "_target"))
    same["metres"] = (same["along"] - same["along_target"]).abs() + same["access"] + same["access_target"]
    met = pandas.concat([met[["point", "target", "metres"]], same[["point", "target", "metres"]]])
    met = met[met["metres"] < 1000].groupby(["point", "target"], as_index=False)["metres"].min()
    share = (1 - met["metres"] / 1000).to_numpy()
    used = numpy.bincount(met["point"], share * sessions[met["target"].to_numpy()], len(centre))
    with numpy.errstate(invalid="ignore"):
        return used / numpy.bincount(met["point"], share, len(centre))


def value_of(key: str, raw, free):
    """0–1: falling for the distance to shops, else from the least to the most among the cells that are left."""
    if key == "poi":
        return numpy.nan_to_num(1 / (1 + raw / 300))
    low, high = numpy.nanmin(raw[free]), numpy.nanmax(raw[free])
    return numpy.nan_to_num(numpy.clip((raw - low) / (high - low), 0, 1))


def main() -> None:
    """Measure, score, write."""
    began = time.perf_counter()
    layers = {role: geopandas.read_file(Path(sys.argv[1]) / f"{role}.gpkg") for role in ROLES}
    read = time.perf_counter()
    raw, free = measured(layers)
    total = sum(WEIGHTS[key] * value_of(key, raw[key], free) for key in WEIGHTS) / 100
    total[~free] = numpy.nan
    scored = time.perf_counter()
    cells = layers["cells"]
    numpy.savez(sys.argv[2], cell=cells["cell"], total=total, **{f"{key}_raw": values for key, values in raw.items()})
    cells.assign(total=total).to_file(Path(sys.argv[2]).with_suffix(".gpkg"))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": time.perf_counter() - began, "in memory": scored - read, "megabytes": peak}))


if __name__ == "__main__":
    main()
