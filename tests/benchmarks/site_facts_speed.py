"""How fast the facts of places are read: one click, and ten thousand points, beside layers of a large town.

    python -m tests.benchmarks.site_facts_speed [cells] [points]
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

from tests.conftest import NIS, add_base_data


def main(cells: int, points: int) -> None:
    """Measure and say it."""
    import numpy
    import shapely

    from evplanner_plugin.algorithms.proposing.fact_sources import FactSources
    from evplanner_plugin.algorithms.site_facts import read_facts
    from evplanner_plugin.documents.workspace_project import open_workspace
    from evplanner_plugin.workspace.create import create_workspace
    from evplanner_plugin.workspace.store import Workspace

    path = Path(tempfile.mkdtemp()) / "lille.gpkg"
    create_workspace(path, NIS)
    add_base_data(path)
    workspace, project = Workspace.open(path), QgsProject.instance()
    open_workspace(project, path)
    outline = workspace.rows("area", {"level": "municipality"})[0]["geometry"]
    side = (outline.area / cells) ** 0.5
    project.addMapLayer(potential(path.with_name("potential.gpkg"), outline.bounds, side))
    drawn = numpy.random.default_rng(1).uniform(outline.bounds[:2], outline.bounds[2:], (4 * points, 2))
    xy = drawn[shapely.intersects_xy(outline, drawn[:, 0], drawn[:, 1])][:points]
    main_thread, clicks = [], []
    for place in xy[:20]:
        start = time.perf_counter()
        sources = FactSources.of(project, path)
        main_thread.append(time.perf_counter() - start)
        start = time.perf_counter()
        read_facts(workspace, sources, [place])
        clicks.append(time.perf_counter() - start)
    start = time.perf_counter()
    facts = read_facts(workspace, FactSources.of(project, path), xy).facts
    seconds = time.perf_counter() - start
    scored = sum(each.place is not None for each in facts)
    half, most = 1000 * statistics.median(clicks), 1000 * max(clicks)
    print(f"one click: {half:.0f} ms, at most {most:.0f} ms in the background,")
    print(f"           {1000 * max(main_thread):.0f} ms at most on the main thread")
    print(f"{len(xy)} points, {scored} of them scored: {seconds:.2f} s")


def potential(path: Path, bounds, side: float) -> QgsVectorLayer:
    """A potential map of squares of ``side`` metres over ``bounds``."""
    import numpy
    import shapely
    from osgeo import ogr, osr

    xs, ys = numpy.arange(bounds[0], bounds[2], side), numpy.arange(bounds[1], bounds[3], side)
    x, y = (grid.ravel() for grid in numpy.meshgrid(xs, ys))
    blobs = shapely.to_wkb(shapely.box(x, y, x + side, y + side))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(31370)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("potential", crs, ogr.wkbPolygon)
    numbers = ("cell", "score", "rank", "a_value", "a_contribution")
    for name in numbers:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    for name in ("reason", "failed", "recipe_name", "recipe_hash"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    layer.StartTransaction()
    for number, blob in enumerate(blobs):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name in numbers:
            feature.SetField(name, float(number))
        feature.SetGeometry(ogr.CreateGeometryFromWkb(blob))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    del layer, source
    return QgsVectorLayer(f"{path}|layername=potential", "potential", "ogr")


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    given = [int(each) for each in sys.argv[1:]]
    main(*(given + [100_000, 10_000][len(given) :]))
    sys.stdout.flush()
    os._exit(0)
