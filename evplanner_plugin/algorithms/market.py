"""Processing algorithm ``market``."""

from __future__ import annotations

import json
from datetime import date

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..compat import LINES, POINTS, TABLES
from .base import INSIGHT, EvPlannerAlgorithm, part
from .given_day import given_day
from .layers.input_layers import VectorInput
from .layers.output_tables import plain_rows, wanted, write_table
from .market_catchments import find_places, reached, read_streets
from .market_tables import CATCHMENT_FIELDS, FIELDS, SHARE_FIELDS, WHAT_IF_FIELDS, by_area, divided
from .market_words import catchment_sentences, market_sentences
from .styles.process_style import style_choice
from .styles.when_loaded import style_when_loaded


class Market(EvPlannerAlgorithm):
    """Who runs the charging points, and how much choice there is."""

    NAME = "market"
    GROUP = INSIGHT
    PACKAGES = ("pandas", "scipy")

    _streets = None
    _origins = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Market")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Shares of operators and concentration, per segment, per area and within walking distance")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Tells how the charging points are divided among operators: their shares, the index HHI (the sum of squared"
            " shares in percent, at most 10,000), the share of the largest one, two and three, and who is beyond the"
            " mark for a single firm. For public and semi-public normal charging and fast charging apart and together;"
            " counted in points, charging-point equivalents and kW; for the municipality and its areas; and for what"
            " each dwelling or other place reaches on foot.\n\n"
            "Points whose operator is not known are shown as such. The index lies between the one where each such"
            " location has an operator of its own and the one where all belong to the largest. Markets with fewer"
            " points than the parameter market_minimum_points are marked as not meaningful. Where one holder of a"
            " concession runs everything, the index is 10,000 by design.\n\n"
            "What if: a list of changes in JSON that build on one another. Each has a kind, an operator and, if you"
            ' like, a year: {"kind": "add", "operator": "A", "points": 20, "power_kw": 22, "access": "public"} for a'
            ' new or growing operator; {"kind": "split", "operator": "A", "parts": 2} for a concession that is split;'
            ' {"kind": "sites", "operator": "A", "points": 2, "power_kw": 22} for planned sites given to an operator;'
            ' {"kind": "leave", "operator": "A", "to": "B"} for one that leaves, its points taken over or, without'
            " “to”, gone."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("market,concentration,HHI,share,operator,competition,concession,choice,CR3,2030").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterString("CHANGES", self.tr("What if"), multiLine=True, optional=True),
            self.tr("Changes in JSON, by year; the help says what they are made of. Nothing for today alone."),
        )
        self._declare_catchments()
        self.add(
            QgsProcessingParameterString("LEVEL", self.tr("Level of areas"), optional=True),
            self.tr("As the layer of areas names it, such as neighbourhood; nothing for all."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("DAY", self.tr("As on this day"), optional=True),
            self.tr("What stood on this day, such as 2026-06-30; nothing for today."),
            advanced=True,
        )
        self._declare_outputs()

    def _declare_catchments(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSource("STREETS", self.tr("Streets"), [LINES], optional=True),
            self.tr(
                "People walk along them; without streets distances are straight. Where there is a field walkable, 0"
                " bars a street."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "PLACES", self.tr("Places that people walk from"), [POINTS], optional=True
            ),
            self.tr(
                "Each has a catchment; a field dwellings says how much it counts. Nothing for the workspace's"
                " dwellings, or its charging locations where it has none."
            ),
            advanced=True,
        )
        distance = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber("DISTANCE", self.tr("Walking distance in metres"), distance, None, True, 1.0),
            self.tr("Nothing for the parameter walking_distance."),
            advanced=True,
        )
        segments = [
            self.tr("All public and semi-public charging"),
            self.tr("Public normal charging"),
            self.tr("Semi-public normal charging"),
            self.tr("Fast charging"),
        ]
        self.add(
            QgsProcessingParameterEnum("SEGMENT", self.tr("Segment within walking distance"), segments, defaultValue=0),
            self.tr("Of which charging points a catchment is made."),
            advanced=True,
        )
        measures = [self.tr("Charging points"), self.tr("Charging-point equivalents"), self.tr("Power (kW)")]
        self.add(
            QgsProcessingParameterEnum("MEASURE", self.tr("Measure within walking distance"), measures, defaultValue=0),
            self.tr("What shares in a catchment are shares of."),
            advanced=True,
        )

    def _declare_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Concentration"), TABLES),
            self.tr("One row per area, segment and measure; an empty segment stands for all together."),
        )
        optional = {"optional": True, "createByDefault": False}
        self.add(
            QgsProcessingParameterFeatureSink("SHARES", self.tr("Shares"), TABLES, **optional),
            self.tr("One row per area, segment, measure and operator; an empty operator is one that is not known."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "CATCHMENTS", self.tr("Choice within walking distance"), POINTS, **optional
            ),
            self.tr("Each place with the points and operators that it reaches, and their concentration."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("WHAT_IF", self.tr("What if"), TABLES, **optional),
            self.tr("Concentration today and after each change."),
        )
        self.addOutput(QgsProcessingOutputNumber("POINTS", self.tr("Public and semi-public charging points")))
        self.addOutput(QgsProcessingOutputNumber("OPERATORS", self.tr("Known operators")))
        self.addOutput(QgsProcessingOutputNumber("HHI", self.tr("HHI of all points")))
        self.addOutput(QgsProcessingOutputNumber("CR1", self.tr("Share of the largest operator (0–1)")))
        self.addOutput(QgsProcessingOutputNumber("NO_CHOICE", self.tr("Share without two operators in reach (0–1)")))
        self.addOutput(QgsProcessingOutputString("SUMMARY", self.tr("The result in a few sentences")))
        self.addOutput(QgsProcessingOutputString("REPORT", self.tr("Report (JSON)")))

    def look_up(self, parameters, context, feedback) -> None:
        """Take hold of the layers (main thread)."""
        self._streets = VectorInput.of_parameter(self, parameters, "STREETS", context)
        self._origins = VectorInput.of_parameter(self, parameters, "PLACES", context)

    def compute(self, parameters, context, feedback) -> dict:
        """Read the stock, divide it and write."""
        from ..domain.market.changes import read_changes
        from ..domain.market.marks import Marks
        from ..workspace.charging.stock import read_stock
        from ..workspace.market_inputs import read_holders
        from ..workspace.parameters import read_parameters
        from ..workspace.store import Workspace

        on = given_day(self, parameters, "DAY", context)
        changes = read_changes(self.parameterAsString(parameters, "CHANGES", context))
        workspace = Workspace.open(self.parameterAsFile(parameters, "WORKSPACE", context))
        known = read_parameters(workspace)
        marks, holders = Marks.of(known), read_holders(workspace, (on or date.today()).isoformat())
        stock = read_stock(workspace, on.isoformat() if on else "")
        feedback.setProgress(10)
        level = self.parameterAsString(parameters, "LEVEL", context).strip()
        areas = list(by_area(workspace, stock, level, feedback))
        table, shares, headlines = divided(areas, marks, holders, feedback)
        results = write_table(self, parameters, context, feedback, "OUTPUT", table, FIELDS)
        results.update(write_table(self, parameters, context, feedback, "SHARES", shares, SHARE_FIELDS))
        sentences = market_sentences(headlines, marks)
        if wanted(parameters, "CATCHMENTS"):
            found = self._catchments(workspace, stock, known, marks, parameters, context, feedback)
            results.update(found[0])
            sentences += found[1]
        report = {"day": (on or date.today()).isoformat(), "concentration": plain_rows(table)}
        report["shares"] = plain_rows(shares)
        if changes or wanted(parameters, "WHAT_IF"):
            after = self._what_if(workspace, stock, changes, known, marks, holders)
            results.update(write_table(self, parameters, context, feedback, "WHAT_IF", after, WHAT_IF_FIELDS))
            report["what_if"] = plain_rows(after)
        for sentence in sentences:
            feedback.pushInfo(sentence)
        whole = headlines[0]
        results.update(POINTS=whole.points, OPERATORS=whole.operators)
        if whole.largest:
            results.update(HHI=whole.hhi, CR1=whole.cr1)
        feedback.setProgress(100)
        return {**results, "SUMMARY": " ".join(sentences), "REPORT": json.dumps(report, ensure_ascii=False)}

    def _catchments(self, workspace, stock, known, marks, parameters, context, feedback):
        """The written catchments with the share of places without a choice, and the sentences on them."""
        from ..domain.market.catchments import by_catchment
        from ..domain.market.concentration import MEASURES, SEGMENTS, of_segment
        from ..domain.parameters import figure
        from ..scoring.watch import Watch

        if parameters.get("DISTANCE") not in (None, ""):
            distance = self.parameterAsDouble(parameters, "DISTANCE", context)
        else:
            distance = figure(known, "walking_distance")
        segment = SEGMENTS[self.parameterAsEnum(parameters, "SEGMENT", context)]
        measure = MEASURES[self.parameterAsEnum(parameters, "MEASURE", context)]
        points = of_segment(stock, segment)
        places = find_places(workspace, self._origins, points, context, feedback)
        streets = read_streets(workspace, self._streets, context, feedback)
        watch = Watch(part(feedback, 50, 85), feedback.isCanceled)
        place, point, kind = reached(places.xy, points, streets, distance, watch)
        found = by_catchment(points, place, point, len(places.xy), measure, marks)
        told = {"place": range(len(found)), "weight": places.weight, "distances": kind}
        table = found.assign(**told, segment=segment, measure=measure)
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.epsg)
        where = (places.xy[:, 0].tolist(), places.xy[:, 1].tolist(), crs)
        results = write_table(self, parameters, context, feedback, "CATCHMENTS", table, CATCHMENT_FIELDS, where)
        title = self.parameterDefinition("CATCHMENTS").description()
        style_when_loaded(context, results["CATCHMENTS"], title, style_choice)
        if places.weight.sum():
            without = places.weight[(found["operators"] < 2).to_numpy()].sum()
            results["NO_CHOICE"] = float(without / places.weight.sum())
        return results, catchment_sentences(found, places.weight, distance, kind, places.what)

    def _what_if(self, workspace, stock, changes, known, marks, holders):
        from ..domain.charging.equivalents import Definition
        from ..domain.market.what_if import what_if
        from ..workspace.market_inputs import read_planned

        return what_if(stock, changes, read_planned(workspace), Definition.of(known), marks, holders)
