"""Processing algorithm ``calibrate``."""

from __future__ import annotations

import json

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..compat import ANY_VECTOR, POINTS
from .base import POTENTIAL, EvPlannerAlgorithm, error_sentence, part
from .calibrate_output import report_of, write_sites
from .calibrate_sites import features_of, measured_use, values_of_map, without_constants
from .potential_layer import hold_map
from .recipe_choice import read_weights

_NUMERIC = QgsProcessingParameterField.DataType.Numeric
_WHOLE = QgsProcessingParameterNumber.Type.Integer

KINDS = ("count", "energy")
"""The values of the parameter ``KIND``, in order: sessions, kWh."""


class Calibrate(EvPlannerAlgorithm):
    """Weights learned from measured use."""

    NAME = "calibrate"
    GROUP = POTENTIAL
    PACKAGES = ("scipy",)

    _map = None
    _workspace = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Learn weights from measured use")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Which weights explain how busy existing sites are, and do they predict better than yours?")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Learns weights of zero or more from sites with measured use, and tells how sure they are. Every figure is"
            " for sites that were held back: single ones (a pole beside existing ones) and whole blocks (a new"
            " neighbourhood). The weights found are compared with yours and with how busy the neighbours are; a"
            " sentence says whether to use them or to keep yours.\n\n"
            "At least 30 sites are needed, better 50. Criteria of a potential map that are made from existing charging"
            " points keep your weight, for they would predict themselves. Use measures what stands there now: it says"
            " nothing about places where nobody can charge yet."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("calibrate,weights,use,sessions,kWh,regression,learn,Poisson,neighbours").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self._add_use()
        self._add_features()
        self.add(
            QgsProcessingParameterDistance(
                "BLOCK", self.tr("Size of the blocks in metres"), defaultValue=0.0, minValue=0.0
            ),
            self.tr("Squares of this size are held back together; 0 for ten compact groups of sites."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("REPETITIONS", self.tr("Repetitions"), _WHOLE, 5, False, 1, 50),
            self.tr("How often the sites are divided anew; figures are means over these."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("SEED", self.tr("Seed"), _WHOLE, 0, False, 0),
            self.tr("The same seed gives the same draws."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Sites with expected use"), POINTS),
            self.tr("Each site with the use expected while its block was held back, and how much it differs."),
        )
        self.addOutput(QgsProcessingOutputString("WEIGHTS_FOUND", self.tr("Weights found (JSON)")))
        self.addOutput(QgsProcessingOutputString("VERDICT", self.tr("Verdict")))
        self.addOutput(QgsProcessingOutputString("REPORT", self.tr("Report (JSON)")))

    def _add_use(self) -> None:
        """Parameters: what was measured, where."""
        self.add(
            QgsProcessingParameterFeatureSource("SITES", self.tr("Sites with measured use"), [POINTS]),
            self.tr("Points, one for each charging site."),
        )
        self.add(
            QgsProcessingParameterField("TARGET", self.tr("Measured use"), None, "SITES", _NUMERIC),
            self.tr("Sessions or kWh of each site, in total or per day; sites where it is empty are left out."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "KIND", self.tr("Kind of use"), [self.tr("Sessions"), self.tr("Energy (kWh)")], False, 0
            ),
            self.tr("Decides how much more busy sites vary."),
        )
        self.add(
            QgsProcessingParameterField(
                "EXPOSURE", self.tr("Measured during"), None, "SITES", _NUMERIC, optional=True
            ),
            self.tr("Sockets × months in service, where the use is a total; nothing where it is a rate."),
        )

    def _add_features(self) -> None:
        """Parameters: what use may depend on."""
        self.add(
            QgsProcessingParameterFeatureSource("POTENTIAL", self.tr("Potential map"), [ANY_VECTOR], optional=True),
            self.tr("What “Potential map” made: its criteria at each site are the features."),
        )
        self.add(
            QgsProcessingParameterField(
                "FEATURES", self.tr("Features"), None, "SITES", _NUMERIC, allowMultiple=True, optional=True
            ),
            self.tr("Without a potential map: fields of the sites of which more should mean more use."),
        )
        self.add(
            QgsProcessingParameterField(
                "FALLING", self.tr("Features of which less is better"), None, "SITES", _NUMERIC, allowMultiple=True,
                optional=True,
            ),
            self.tr("Fields of which less should mean more use, such as a distance."),
            advanced=True,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterString("WEIGHTS", self.tr("Your weights"), optional=True),
            self.tr('JSON with weights per criterion or feature, e.g. {"bays": 60}; the others stay as in the map.'),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("RECIPE", self.tr("Recipe"), optional=True),
            self.tr("The recipe of the map, where the layer itself does not say it: a name, a file or JSON."),
            advanced=True,
        )
        self.add_workspace(optional=True)

    def look_up(self, parameters, context, feedback) -> None:
        """Learn by which recipe the map was made (main thread)."""
        from ..workspace.store import Workspace

        path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._workspace = Workspace.open(path) if path else None
        given = self.parameterAsString(parameters, "RECIPE", context).strip()
        if parameters.get("POTENTIAL") not in (None, ""):
            self._map = hold_map(self, parameters, context, given)

    def compute(self, parameters, context, feedback) -> dict:
        """Read, learn, and write."""
        from ..scoring.calibration.calibrate import calibrate
        from ..scoring.calibration.use_learner import MeasuredSites
        from ..scoring.watch import Watch

        given = read_weights(parameters.get("WEIGHTS"))
        if self._map is not None:
            read = values_of_map(self, parameters, context, feedback, self._map, self._workspace, given)
        else:
            read = features_of(self, parameters, context, feedback, given)
        feedback.setProgress(15)
        use, exposure, known = measured_use(self, parameters, context, read)
        read = without_constants(read, known)
        sites = MeasuredSites(
            read.xy[known], read.values[known], use[known], exposure[known], read.weights,
            KINDS[self.parameterAsEnum(parameters, "KIND", context)],
        )  # fmt: skip
        for notice in read.notices:
            feedback.pushWarning(error_sentence(notice))
        found = calibrate(
            sites,
            read.keys,
            None if read.own_score is None else read.own_score[known],
            block_size=self.parameterAsDouble(parameters, "BLOCK", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            repetitions=self.parameterAsInt(parameters, "REPETITIONS", context),
            watch=Watch(part(feedback, 15, 95), feedback.isCanceled),
        )
        for notice in found.warnings:
            feedback.pushWarning(error_sentence(notice))
        report = report_of(found, read, [*read.notices, *found.warnings])
        feedback.pushInfo(report["verdict"])
        destination = write_sites(self, read, known, sites, found, parameters, context, feedback)
        weights = {key: weight["weight"] for key, weight in report["weights"].items()}
        return {
            "OUTPUT": destination,
            "WEIGHTS_FOUND": json.dumps(weights, ensure_ascii=False),
            "VERDICT": report["verdict"],
            "REPORT": json.dumps(report, ensure_ascii=False),
        }
