"""What a GIS officer would build for the ten criteria from QGIS's own algorithms; run by potential_speed.py.

Walking sums become sums in a circle, for QGIS has no algorithm that adds up what is within walking distance of each of
many cells; what that would take by one service area per cell is measured on a sample.
"""

from __future__ import annotations

import time
from pathlib import Path

KEYS = ("uncovered", "reach", "share", "bays", "nearest", "poi", "density", "usage", "sector", "requests")


class Chain:
    """The steps, one after the other, in memory; ``seconds`` says what each took."""

    def __init__(self, folder: Path, spacing: float) -> None:
        import processing

        self.run_algorithm = processing.run
        self.folder = folder
        self.spacing = spacing
        self.seconds: dict[str, float] = {}

    def step(self, name: str, algorithm: str, **parameters):
        """The output of one algorithm."""
        began = time.perf_counter()
        parameters.setdefault("OUTPUT", "TEMPORARY_OUTPUT")
        made = self.run_algorithm(algorithm, parameters)["OUTPUT"]
        self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - began
        return made

    def town(self, role: str) -> str:
        """The layer's file."""
        return f"{self.folder}/{role}.gpkg|layername={role}"

    def map(self, cells: str, output: str) -> str:
        """The map of the ``cells`` (with the field cell) written to ``output``, by field "total"."""
        extent = self.layer(cells).extent()
        box = f"{extent.xMinimum()},{extent.xMaximum()},{extent.yMinimum()},{extent.yMaximum()} [EPSG:31370]"
        self.step("grid", "native:creategrid", TYPE=4, EXTENT=box, HSPACING=self.spacing, VSPACING=self.spacing,
                  CRS="EPSG:31370")  # fmt: skip
        centre = self.step("centroids", "native:centroids", INPUT=cells)
        near = self.step("buffers", "native:buffer", INPUT=self.town("chargers"), DISTANCE=250, DISSOLVE=True)
        near = self.indexed(near)
        served, asked = (
            self.step("not yet served", "native:extractbylocation", INPUT=self.town(role), PREDICATE=[2],
                      INTERSECT=near)
            for role in ("demand", "requests")
        )
        around = self.step("buffers", "native:buffer", INPUT=centre, DISTANCE=250)
        sums = "native:joinbylocationsummary" if self.knows("native:joinbylocationsummary") else (
            "qgis:joinbylocationsummary")  # fmt: skip
        name = "sums within 250 m, straight"
        made = self.step(name, sums, INPUT=around, JOIN=self.indexed(served), PREDICATE=[0], JOIN_FIELDS=["dwellings"],
                         SUMMARIES=[5])  # fmt: skip
        made = self.refactored(made, {"dwellings_sum": "uncovered_raw"})
        made = self.step(name, sums, INPUT=made, JOIN=self.town("demand"), PREDICATE=[0],
                         JOIN_FIELDS=["dwellings", "without_parking"], SUMMARIES=[5])  # fmt: skip
        made = self.step("requests", "native:countpointsinpolygon", POLYGONS=made, POINTS=self.indexed(asked),
                         FIELD="requests_raw")  # fmt: skip
        small = self.step("buffers", "native:buffer", INPUT=centre, DISTANCE=100)
        parking = self.step("parking", sums, INPUT=small, JOIN=self.town("bays"), PREDICATE=[0], JOIN_FIELDS=["bays"],
                            SUMMARIES=[5])  # fmt: skip
        made = self.step("parking", "native:joinattributestable", INPUT=made, FIELD="cell", INPUT_2=parking,
                         FIELD_2="cell", FIELDS_TO_COPY=["bays_sum"], METHOD=1)  # fmt: skip
        made = self.step("centroids", "native:centroids", INPUT=made)
        for key, role, limit in (("nearest", "chargers", 2000), ("poi", "pois", 1000), ("street", "streets", 50)):
            made = self.step("nearest, straight", "native:joinbynearest", INPUT=made, INPUT_2=self.town(role),
                             FIELDS_TO_COPY=["fid"], PREFIX=f"{key}_", NEIGHBORS=1, MAX_DISTANCE=limit,
                             DISCARD_NONMATCHING=False)  # fmt: skip
            made = self.refactored(self.first_of_each(made), {"distance": f"{key}_raw"}, drop=(
                "n", "feature_x", "feature_y", "nearest_x", "nearest_y"))  # fmt: skip
        heat = self.step("kernel density", "qgis:heatmapkerneldensityestimation", INPUT=self.town("pois"), RADIUS=500,
                         PIXEL_SIZE=self.spacing, WEIGHT_FIELD="visits", KERNEL=0)  # fmt: skip
        made = self.step("kernel density", "native:rastersampling", INPUT=made, RASTERCOPY=heat,
                         COLUMN_PREFIX="density")  # fmt: skip
        fields = [field.name() for field in self.layer(self.town("chargers")).fields()]
        data = f"{self.town('chargers')}::~::0::~::{fields.index('sessions')}::~::0"
        idw = self.step("use nearby (IDW)", "qgis:idwinterpolation", INTERPOLATION_DATA=data, DISTANCE_COEFFICIENT=2,
                        EXTENT=box, PIXEL_SIZE=self.spacing)  # fmt: skip
        made = self.step("use nearby (IDW)", "native:rastersampling", INPUT=made, RASTERCOPY=idw, COLUMN_PREFIX="usage")
        made = self.step("sectors", "native:joinattributesbylocation", INPUT=made, JOIN=self.town("sectors"),
                         PREDICATE=[0], JOIN_FIELDS=["per_ha"], METHOD=1)  # fmt: skip
        made = self.step("rules", "native:extractbylocation", INPUT=made, PREDICATE=[2], INTERSECT=self.town("water"))
        made = self.step("rules", "native:extractbyexpression", INPUT=made, EXPRESSION='"street_raw" IS NOT NULL')
        return self.scored(made, output)

    def scored(self, made, output: str) -> str:
        """Values 0–1 by the field calculator, and their weighted mean."""
        raw = {
            "uncovered": '"uncovered_raw"', "reach": '"dwellings_sum"', "bays": '"bays_sum"',
            "share": '"without_parking_sum" / nullif("dwellings_sum", 0)', "nearest": '"nearest_raw"',
            "density": '"density1"', "usage": '"usage1"', "sector": '"per_ha"', "requests": '"requests_raw"',
        }  # fmt: skip
        made = self.calculated(made, "poi_value", '1 / (1 + coalesce("poi_raw", 1000) / 300)')
        for key, expression in raw.items():
            value = f"coalesce(({expression}), 0)"
            made = self.calculated(
                made, f"{key}_value",
                f"({value} - minimum({value})) / nullif(maximum({value}) - minimum({value}), 0)",
            )  # fmt: skip
        weights = dict(zip(KEYS, (30, 10, 5, 10, 15, 5, 10, 5, 5, 5)))
        total = " + ".join(f'{weight} * coalesce("{key}_value", 0)' for key, weight in weights.items())
        return self.calculated(made, "total", f"({total}) / 100", OUTPUT=output)

    def calculated(self, layer, name: str, formula: str, **more):
        """The layer with one more field."""
        return self.step("field calculator", "native:fieldcalculator", INPUT=layer, FIELD_NAME=name, FIELD_TYPE=0,
                         FIELD_LENGTH=0, FIELD_PRECISION=0, FORMULA=formula, **more)  # fmt: skip

    def refactored(self, layer, names: dict, drop=()):
        """The layer in memory with other names for some fields (no algorithm: nothing that costs time)."""
        fields = layer.fields()
        layer.dataProvider().renameAttributes({fields.indexOf(old): new for old, new in names.items()})
        layer.dataProvider().deleteAttributes([fields.indexOf(name) for name in drop if fields.indexOf(name) >= 0])
        layer.updateFields()
        return layer

    def first_of_each(self, layer):
        """The layer without the second of two neighbours that are equally far."""
        seen, twice = set(), []
        for feature in layer.getFeatures():
            if feature["cell"] in seen:
                twice.append(feature.id())
            seen.add(feature["cell"])
        layer.dataProvider().deleteFeatures(twice)
        return layer

    def indexed(self, layer):
        """The layer in memory with a spatial index, which who knows QGIS makes first."""
        layer.dataProvider().createSpatialIndex()
        return layer

    def layer(self, source: str):
        """A layer from its source."""
        from qgis.core import QgsVectorLayer

        return QgsVectorLayer(source, "layer", "ogr")

    def knows(self, algorithm: str) -> bool:
        """Whether this QGIS has the algorithm."""
        from qgis.core import QgsApplication

        return QgsApplication.processingRegistry().algorithmById(algorithm) is not None

    def service_areas(self, cells: str, sample: int) -> float:
        """Seconds that one more service area of 250 m takes, from runs with ``sample`` and with one cell."""
        centre = self.step("sample", "native:centroids", INPUT=cells)
        taken = []
        for count in (1, 1, sample):  # the first one also waits for QGIS to load what it needs
            some = self.step("sample", "native:randomextract", INPUT=centre, METHOD=0, NUMBER=count)
            began = time.perf_counter()
            self.step("sample", "native:serviceareafromlayer", INPUT=self.town("streets"), STRATEGY=0,
                      START_POINTS=some, TRAVEL_COST2=250, OUTPUT_LINES="TEMPORARY_OUTPUT")  # fmt: skip
            taken.append(time.perf_counter() - began)
        return (taken[2] - taken[1]) / (sample - 1)
