"""Processing algorithm ``regulation``."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..compat import LINES
from ..documents.regulation import FORMATS
from ..domain.regulation.legal import ORGANS
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .author import add_author, author, check_role
from .base import DOCUMENTS, EvPlannerAlgorithm, check_cancelled, error_sentence, part
from .given_day import given_day
from .layers.input_layers import VectorInput
from .project_layers import show_changes


class Regulation(EvPlannerAlgorithm):
    """Drafts of supplementary regulations for chosen sites."""

    NAME = "regulation"
    GROUP = DOCUMENTS

    _path = ""
    _project = None
    _workspace = None
    _streets: VectorInput | None = None
    _sources = None
    _look = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Supplementary regulation")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Drafts the regulation that reserves the bays of chosen sites for electric vehicles")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Writes the draft of a supplementary regulation for the sites chosen: title, competent organ, legal basis"
            " as valid on the day of the decision, motivation, road manager, an article for each street with measure,"
            " place and signs, signatures, an annex with a map to scale of each street and a photo of each place, and a"
            " checklist. Municipal and regional roads get a document each.\n\n"
            "What nobody has filled in is marked in the draft, and nothing is invented: look it up, then have somebody"
            " who knows the law read the draft. What colleagues said of a site, and their names, never get into it. The"
            " texts are in Dutch, the language of the decision; the legal texts are in the workspace's table of legal"
            " texts, and what the town says of itself (organ, delegation, names, numbering) in its parameters.\n\n"
            "A file that is there already is never replaced: a new draft gets a number. Nothing is sent anywhere."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr(
            "regulation,supplementary,aanvullend reglement,decision,council,college,signs,E9a,ODT,DOCX,PDF,JSON-LD"
        ).split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterString("SITES", self.tr("Sites")),
            self.tr("Ids of the proposed sites, with commas between."),
        )
        self._add_decision()
        self.add(
            QgsProcessingParameterString("PLACES", self.tr("Places (JSON)"), multiLine=True, optional=True),
            self.tr(
                "By the id of a site what you know better than the layers, of these: street, at (what the bays lie"
                " beside), side (even, odd or both), from, to, bays (how many), road (municipal or regional), e.g."
                ' {"…": {"at": "huisnummer 12", "bays": 2}}.'
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "STREETS", self.tr("Streets"), [LINES], optional=True
            ),
            self.tr(
                "Lines with the name of the street and, where possible, the road manager; unless said, the workspace's"
                " streets, then those of the project."
            ),
        )
        self._add_files()
        self.add(
            QgsProcessingParameterBoolean("RECORD", self.tr("Note it in the log"), defaultValue=True),
            self.tr("Adds to each site's log that a regulation was drafted, and where its bays lie."),
        )
        add_author(self)
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", self.tr("Folder")),
            self.tr("Where the drafts are put; files that are there stay."),
        )
        self.addOutput(QgsProcessingOutputString("FILES", self.tr("Files, one a line")))
        self.addOutput(QgsProcessingOutputNumber("SITES_WRITTEN", self.tr("Number of sites")))
        self.addOutput(QgsProcessingOutputNumber("ARTICLES", self.tr("Number of articles over streets")))
        self.addOutput(QgsProcessingOutputNumber("TO_FILL", self.tr("What is still to be filled in or confirmed")))
        self.addOutput(QgsProcessingOutputString("NOTICES", self.tr("What to look at, one a line")))

    def _add_decision(self) -> None:
        self.add(
            QgsProcessingParameterString("DECISION_DATE", self.tr("Day of the decision")),
            self.tr("The day on which the organ decides, as 2026-12-01: the legal texts valid then are cited."),
        )
        organs = [self.tr("As the parameters say"), self.tr("Municipal council"), self.tr("College")]
        self.add(
            QgsProcessingParameterEnum("ORGAN", self.tr("Competent organ"), organs, defaultValue=0),
            self.tr("The council, or the college of mayor and aldermen where the council delegated it."),
        )
        self.add(
            QgsProcessingParameterString("DELEGATION", self.tr("Delegation decision"), optional=True),
            self.tr("The council's decision by which the college may decide; unless said, the one in the parameters."),
        )
        self.add(
            QgsProcessingParameterString("NUMBER", self.tr("Number"), optional=True),
            self.tr("Number of the regulation; it is written as the parameter documents_numbering says."),
        )

    def _add_files(self) -> None:
        self.add(
            QgsProcessingParameterFile(
                "TEMPLATE", self.tr("House-style template"), optional=True,
                fileFilter=self.tr("Templates (*.odt *.docx)")
            ),
            self.tr("The town's own template, ODT or DOCX; one of the other kind beside it is found by its name."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "FORMATS", self.tr("Formats"), list(FORMATS), allowMultiple=True, defaultValue=list(FORMATS),
                optional=True, usesStaticStrings=True
            ),
            self.tr(
                "odt for LibreOffice, docx for Word, pdf to read, json (JSON-LD) with the signs' official addresses."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean("MAPS", self.tr("Maps in the annex"), defaultValue=True),
            self.tr("A map to scale of each street, of the layers that the project shows, else of the workspace's."),
        )
        self.add(
            QgsProcessingParameterBoolean("PHOTOS", self.tr("Photos in the annex"), defaultValue=True),
            self.tr("The newest photo of each site."),
        )

    def look_up(self, parameters, context, feedback) -> None:
        """Take hold of the layers that tell of streets, and of how the map looks (main thread)."""
        from ..documents.regulation.one_reading import OneReading
        from ..documents.site_map.map_look import MapLook
        from ..workspace.store import Workspace
        from .proposing.fact_sources import FactSources

        self._path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._project = context.project()
        self._workspace = Workspace.open(self._path)
        self._streets = VectorInput.of_parameter(self, parameters, "STREETS", context)
        if self._project is not None:
            self._sources = FactSources.of(self._project, self._path)
        if not self.parameterAsBoolean(parameters, "MAPS", context):
            return
        if self._project is None:
            self._look = MapLook.of_workspace(self._workspace)
            return
        with OneReading.of(self._workspace) as opened:  # QGIS waits for this
            self._look = MapLook.of_project(self._project, opened)

    def compute(self, parameters, context, feedback) -> dict:
        """Read the places, make the drafts, write the files, note it in the log."""
        from ..workspace.processes import process_of
        from .regulating.choices import chosen_ids, given_places, given_template
        from .regulating.drafting import make_drafts
        from .regulating.places import read_places

        workspace = self._workspace
        process = process_of(workspace)
        person = self._person(parameters, context, process)
        decision = self._decision(parameters, context)
        chosen = self.parameterAsEnumStrings(parameters, "FORMATS", context)
        formats = [each for each in FORMATS if each in chosen]
        template = given_template(self.parameterAsFile(parameters, "TEMPLATE", context))
        site_ids = chosen_ids(workspace, self.parameterAsString(parameters, "SITES", context))
        places = read_places(
            workspace, site_ids, self._streets, feedback.isCanceled,
            sources=self._sources, given=given_places(parameters.get("PLACES")),
        )  # fmt: skip
        feedback.setProgress(5)
        made = make_drafts(
            workspace, decision, places, self._look,
            photos=self.parameterAsBoolean(parameters, "PHOTOS", context),
            progress=part(feedback, 5, 60), cancelled=feedback.isCanceled,
        )  # fmt: skip
        target = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        paths, left = self._written(made, target, formats, template, person, feedback)
        notices = list(dict.fromkeys(error_sentence(notice) for notice in made.notices))
        for notice in notices:
            feedback.pushWarning(notice)
        feedback.setProgress(100)
        return {
            "OUTPUT": str(target),
            "FILES": "\n".join(map(str, paths)),
            "SITES_WRITTEN": len(places),
            "ARTICLES": sum(len(draft.regulation.articles) for draft in made.drafts),
            "TO_FILL": left,
            "NOTICES": "\n".join(notices),
        }

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Show the entries in the project (main thread)."""
        show_changes(self._path, self._project)
        return {}

    def _person(self, parameters, context, process) -> tuple[str, str, str] | None:
        """Who notes it in the log, None where it is not noted; refused before the work rather than after it."""
        if not self.parameterAsBoolean(parameters, "RECORD", context):
            return None
        person = author(self, parameters, context)
        if not person[0]:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The entry does not say who makes it."),
                QT_TRANSLATE_NOOP("errors", "Enter your name and department first."),
            )
        check_role(person[1], "regulation_drafted", process)
        return person

    def _decision(self, parameters, context):
        from .regulating.drafting import decision_of

        day: date | None = given_day(self, parameters, "DECISION_DATE", context)
        if day is None:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The day of the decision is missing."),
                QT_TRANSLATE_NOOP("errors", "Write the day as 2026-03-31."),
            )
        return decision_of(
            self._workspace,
            day,
            ("", *ORGANS)[self.parameterAsEnum(parameters, "ORGAN", context)],
            self.parameterAsString(parameters, "DELEGATION", context),
            self.parameterAsString(parameters, "NUMBER", context),
        )

    def _written(self, made, target: Path, formats, template: Path | None, person, feedback) -> tuple[list[Path], int]:
        """The files, written whole and noted in one go, and what is left to be filled in."""
        from ..documents.regulation.files import put_in_place, whole_files, write_drafts
        from ..documents.regulation.record import record_drafts

        with whole_files(target) as folder:
            written = write_drafts(
                made.drafts, folder, target, formats, template,
                progress=part(feedback, 60, 98), cancelled=feedback.isCanceled,
            )  # fmt: skip
            check_cancelled(feedback)
            if person is None:
                paths = put_in_place(written.names, folder, target)
            else:
                regulations = [draft.regulation for draft in made.drafts]
                with self._workspace.transaction() as connection:
                    record_drafts(self._workspace, connection, zip(regulations, written.first), person)
                    paths = put_in_place(written.names, folder, target)
        return paths, max(sum(made.to_fill), written.to_fill)
