"""Processing algorithm ``answerrequests``."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..compat import LINES
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .base import DOCUMENTS, EvPlannerAlgorithm, check_cancelled, error_sentence, part
from .given_day import given_day
from .proposing.fact_sources import FactSources

FORMATS = ("odt", "docx", "pdf", "csv", "ods")
_COUNTS = ("ANSWERED", "WITHIN", "BEYOND", "UNDECIDED")


class AnswerRequests(EvPlannerAlgorithm):
    """Distances and a draft answer for requests of residents; decides and sends nothing."""

    NAME = "answerrequests"
    GROUP = DOCUMENTS
    PACKAGES = ("scipy", "pandas")

    _path = ""
    _sources = FactSources()
    _streets = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Answer requests of residents")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("The nearest charging points on foot and straight, and a draft answer for every request")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Works out for every request the nearest public charging point that stands there and the nearest planned"
            " one (a proposed site that is approved, handed over or installed), on foot along the streets and as the"
            " crow flies, and writes a draft answer for each and a table of all.\n\n"
            "Whether a public point lies within the distance (parameter walking_distance) is decided on foot only."
            " Where there are no streets, the place is more than 100 m from them, or the way to a point nearby is not"
            " known, it stays undecided, and the draft says so. Charging locations count that stand there on the day"
            " and are public.\n\n"
            "Nothing is decided and nothing is sent: whether a point is available, the other conditions and the outcome"
            " are left to a person, and what is missing shows as “in te vullen”. The answers are in Dutch. A file that"
            " is there already is never replaced."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("requests,residents,answer,letter,250 m,walking distance,pole follows car,ODT,PDF").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterString("REQUESTS", self.tr("Requests"), optional=True),
            self.tr("References or ids, with commas between; empty for all that have no outcome."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "STREETS", self.tr("Streets"), [LINES], optional=True
            ),
            self.tr("Lines along which people walk; empty for the workspace's own streets. 0 in a field “walkable”"
                    " bars a street."),
        )  # fmt: skip
        self.add(
            QgsProcessingParameterFile(
                "TEMPLATE", self.tr("Template"), optional=True, fileFilter=self.tr("All files (*)")
            ),
            self.tr("The municipality's own template (.odt or .docx); empty for the bundled one."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "FORMATS", self.tr("Formats"), list(FORMATS), allowMultiple=True, defaultValue=["odt", "ods"],
                optional=True, usesStaticStrings=True,
            ),
            self.tr("odt, docx and pdf: a letter for each request; csv and ods: one table of all."),
        )  # fmt: skip
        self.add(
            QgsProcessingParameterString("DATE", self.tr("Day of the answer"), optional=True),
            self.tr("Such as 2026-12-01; empty for today. Charging points count that stand there on this day."),
        )
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", self.tr("Folder")),
            self.tr("Where the answers are put."),
        )
        titles = (
            self.tr("Requests answered"), self.tr("A public point within the distance"),
            self.tr("No public point within the distance"), self.tr("Undecided"),
        )  # fmt: skip
        for name, title in zip(_COUNTS, titles):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString("FILES", self.tr("Files")))

    def look_up(self, parameters, context, feedback) -> None:
        """Look for streets in the project (main thread)."""
        from .layers.input_layers import VectorInput

        self._path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._sources = FactSources.of(context.project(), self._path)
        self._streets = VectorInput.of_parameter(self, parameters, "STREETS", context)

    def compute(self, parameters, context, feedback) -> dict:
        """Work out the distances, then write letters and table."""
        from ..documents.request_answers.answer_files import write_answers
        from ..documents.request_answers.letter import Sender
        from ..domain.charging.days import today
        from ..domain.requests.model import BEYOND, UNDECIDED, WITHIN
        from ..workspace.store import Workspace
        from .requesting.answering import answer_requests, open_or_named

        formats = self.parameterAsEnumStrings(parameters, "FORMATS", context)
        template = self._template(parameters, context)
        given = given_day(self, parameters, "DATE", context)
        day = given.isoformat() if given is not None else today()
        folder = Path(self.parameterAsString(parameters, "OUTPUT", context))
        workspace = Workspace.open(self._path)
        pick = open_or_named(self.parameterAsString(parameters, "REQUESTS", context))
        answers = answer_requests(
            workspace, self._sources, day, self._streets, pick, lambda: check_cancelled(feedback)
        )
        if not answers.answered:
            raise _none()
        for problem in answers.problems:
            feedback.pushWarning(error_sentence(problem))
        feedback.setProgress(20)
        files = write_answers(
            [(each.request, each.finding) for each in answers.answered], folder, formats,
            sender=Sender(workspace.municipality, _contact(workspace)), day=day, limit_source=answers.limit_source,
            template=template, cancelled=lambda: check_cancelled(feedback), progress=part(feedback, 20, 100),
        )  # fmt: skip
        verdicts = [each.finding.verdict for each in answers.answered]
        counted = (len(verdicts), *(verdicts.count(each) for each in (WITHIN, BEYOND, UNDECIDED)))
        return {**dict(zip(_COUNTS, counted)), "FILES": "\n".join(map(str, files)), "OUTPUT": str(folder)}

    def _template(self, parameters, context) -> Path | None:
        text = self.parameterAsFile(parameters, "TEMPLATE", context).strip()
        if not text:
            return None
        template = Path(text)
        if template.suffix.lower() not in (".odt", ".docx"):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "{path} is no template."),
                QT_TRANSLATE_NOOP("errors", "Give a document that ends in .odt or .docx."),
                path=template.name,
            )
        return template


def _contact(workspace) -> str:
    """Whom the letter names as contact, as the municipality filled it in; "" where it did not."""
    from ..workspace.parameters import read_parameters

    kept = read_parameters(workspace).get("documents_contact")
    return "" if kept is None or kept.value is None else str(kept.value)


def _none() -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "There is no request without an outcome."),
        QT_TRANSLATE_NOOP("errors", "Import a list of requests, or name those that are to be answered again."),
    )
