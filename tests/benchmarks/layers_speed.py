"""How fast layers are read into arrays and written from them, side by side with PyQGIS's usual ways, in one run.

    .venv/bin/python tests/benchmarks/layers_speed.py [--rows 300000] [--cells 100000] [--repeat 3]
        [--output figures.json]

Each figure is the median of ``--repeat`` runs, those that are compared taking turns. Read the ratios: seconds depend on
the machine and on what else it does.

reading    points, lines and polygons of a GeoPackage with two of their fields: as a table, against a loop over the
           layer's features that keeps the same in numpy arrays.
writing    hexagons with 12 fields to a GeoPackage with a spatial index, against a layer in memory saved with
           QgsVectorFileWriter, and against Processing's sink.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

READING_GOAL, WRITING_GOAL = 0.35, 0.7


def taking_turns(runs: dict[str, Callable[[], object]], repeat: int) -> dict[str, float]:
    """Median seconds of each run, ``repeat`` times in turn, so that none has the quiet minutes for itself."""
    taken: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(repeat):
        for name, run in runs.items():
            began = time.perf_counter()
            run()
            taken[name].append(time.perf_counter() - began)
            print(f"  {name}: {taken[name][-1]:.2f} s", file=sys.stderr, flush=True)
    return {name: statistics.median(values) for name, values in taken.items()}


def shapes_of(kind: str, rows: int):
    """(rows,) shapely geometries in a square of 50 km."""
    import numpy
    import shapely

    draw = numpy.random.default_rng(5)
    xy = draw.uniform(100_000, 150_000, (rows, 2))
    if kind == "points":
        return shapely.points(xy)
    if kind == "lines":
        return shapely.linestrings(xy[:, None, :] + draw.uniform(-50, 50, (rows, 4, 2)))
    return shapely.box(xy[:, 0], xy[:, 1], xy[:, 0] + 20, xy[:, 1] + 10)


def reading(folder: Path, kind: str, rows: int, repeat: int) -> dict:
    """Figures of reading ``rows`` features of a kind."""
    import numpy
    import shapely
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsFeatureRequest,
        QgsFields,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
        QgsVectorFileWriter,
        QgsVectorLayer,
    )

    from evplanner_plugin.algorithms.layers.geopackage_writing import fill_table
    from evplanner_plugin.algorithms.layers.input_layers import VectorInput, read_layer
    from evplanner_plugin.algorithms.layers.output_layers import sink_type
    from evplanner_plugin.compat import field

    shapes, crs = shapes_of(kind, rows), QgsCoordinateReferenceSystem("EPSG:31370")
    fields = QgsFields()
    for name, each in (("dwellings", "double"), ("count", "long"), ("name", "text")):
        fields.append(field(name, each))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    path, context = folder / f"{kind}.gpkg", QgsProject.instance().transformContext()
    writer = QgsVectorFileWriter.create(str(path), fields, sink_type(shapes[:1]), crs, context, options)
    del writer  # closes the file
    columns = [numpy.random.default_rng(6).random(rows), numpy.arange(rows), numpy.full(rows, "Dorpsstraat", object)]
    names = ["dwellings", "count", "name"]
    fill_table(path, kind, names, shapes, columns, lambda: None, lambda share: None)
    layer = QgsVectorLayer(str(path), kind, "ogr")

    def loop() -> int:
        request = QgsFeatureRequest().setSubsetOfAttributes(names[:2], layer.fields())
        blobs, rows_ = [], []
        for feature in layer.getFeatures(request):
            blobs.append(bytes(feature.geometry().asWkb()))
            rows_.append((feature["dwellings"], feature["count"]))
        return len(shapely.from_wkb(blobs)), numpy.array(rows_, dtype=float)

    taken, processing = VectorInput.of_layer(layer), (QgsProcessingContext(), QgsProcessingFeedback(False))
    found = taking_turns(
        {
            f"{kind}: loop over features": loop,
            f"{kind}: as a table": lambda: read_layer(taken, crs, *processing, names[:2]),
        },
        repeat,
    )
    slow, quick = found.values()
    return {"seconds": found, "ratio": quick / slow, "goal": READING_GOAL}


def writing(folder: Path, cells: int, repeat: int) -> dict:
    """Figures of writing so many hexagons."""
    import numpy
    import shapely
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsFeature,
        QgsGeometry,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
        QgsVectorFileWriter,
        QgsVectorLayer,
    )

    from evplanner_plugin.algorithms.candidates import Candidates
    from evplanner_plugin.algorithms.layers import output_layers
    from evplanner_plugin.compat import POLYGON, field
    from evplanner_plugin.scoring.places.candidates import lattice

    side = numpy.sqrt(cells * 10_000 * numpy.sqrt(3) / 2)
    made = lattice(shapely.box(100_000, 150_000, 100_000 + side, 150_000 + side), "hexagon", 100)
    draw = numpy.random.default_rng(8)
    fields = [field("cell", "long"), field("reason", "text"), *(field(f"v{n}", "double") for n in range(10))]
    columns = [numpy.arange(len(made)), numpy.full(len(made), "", object), *draw.random((10, len(made)))]
    crs, numbers = QgsCoordinateReferenceSystem("EPSG:31370"), iter(range(1000))
    algorithm = Candidates().create()

    def ours() -> None:
        path = str(folder / f"cells{next(numbers)}.gpkg")
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        with output_layers.Output(algorithm, {"OUTPUT": path}, context, fields, POLYGON, crs) as output:
            output_layers.write(output, made, columns, feedback, lambda share: None)

    def sink() -> None:
        usual = output_layers.geopackage_of_its_own
        output_layers.geopackage_of_its_own = lambda *given: None
        try:
            ours()
        finally:
            output_layers.geopackage_of_its_own = usual

    def memory_layer() -> None:
        layer = QgsVectorLayer("Polygon?crs=EPSG:31370", "cells", "memory")
        layer.dataProvider().addAttributes(fields)
        layer.updateFields()
        features = []
        for blob, *values in zip(shapely.to_wkb(made.geometry), *(column.tolist() for column in columns)):
            feature, geometry = QgsFeature(), QgsGeometry()
            geometry.fromWkb(blob)
            feature.setGeometry(geometry)
            feature.setAttributes(values)
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        path, context = str(folder / f"cells{next(numbers)}.gpkg"), QgsProject.instance().transformContext()
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)

    found = taking_turns(
        {"memory layer + QgsVectorFileWriter": memory_layer, "Processing's sink": sink, "ours": ours}, repeat
    )
    slow, _, quick = found.values()
    return {"cells": len(made), "seconds": found, "ratio": quick / slow, "goal": WRITING_GOAL}


def table(figures: dict) -> str:
    """The figures for people to read."""
    lines = [figures["machine"]]
    for name, found in figures.items():
        if name != "machine":
            lines += ["", name, *(f"  {way:<45} {value:8.2f} s" for way, value in found["seconds"].items())]
            lines.append(f"  {'ratio (goal: at most ' + str(found['goal']) + ')':<45} {found['ratio']:8.2f} ×")
    return "\n".join(lines)


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=300_000)
    parser.add_argument("--cells", type=int, default=100_000)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--output", type=Path, help="JSON file for the figures")
    options = parser.parse_args()
    from qgis_session import qgis

    figures: dict = {"machine": f"{os.cpu_count()} cores, Python {platform.python_version()}"}
    with tempfile.TemporaryDirectory(prefix="layers-speed-") as folder, qgis():
        for kind in ("points", "lines", "polygons"):
            figures[f"reading {options.rows:,} {kind}"] = reading(Path(folder), kind, options.rows, options.repeat)
        found = writing(Path(folder), options.cells, options.repeat)
        figures[f"writing {found['cells']:,} hexagons"] = found
        print(table(figures))
        if options.output:
            options.output.write_text(json.dumps(figures, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
