"""Processing algorithm ``importcharging``."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..documents.local_figures import number, numbers
from ..errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError
from .base import EvPlannerAlgorithm, OutputFile, check_cancelled, language, part
from .layer_lock import layers_locked
from .nothing_imported import nothing_imported
from .project_layers import refuse_open_edits, show_changes
from .recipe_choice import read_object
from .rejected_words import reason_words, row_words

FORMATS = ("auto", "ocpi", "datex2", "open_charge_map", "wfs", "ogc_api_features", "geojson", "csv")

_COUNTS = ("NEW", "CHANGED", "GONE", "UNCHANGED", "REJECTED_ROWS", "SAME_POLE", "OUTSIDE", "DOUBTS")

WRITTEN = ("charging_location", "evse", "connector", "operator", "charging_usage")
"""Layers in which an import may have changed rows."""

_DOUBT_LINES = 20
"""So many pairs in doubt are written out; the others are counted."""


class ImportCharging(EvPlannerAlgorithm):
    """Charging locations of a source into the workspace, as a dated snapshot."""

    NAME = "importcharging"

    _path = ""
    _project = None
    _carrier = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Import charging locations")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Reads what stands there from a file or a server, as a dated snapshot")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Reads charging locations from OCPI 2.2.1, DATEX II, Open Charge Map, WFS, OGC API – Features, GeoJSON or"
            " CSV: from a file or from a server. Each import is a snapshot of a day: what is new since the last one and"
            " what is gone is dated, nothing is deleted. A pole that two sources name is recognised by its ids, or else"
            " by place, operator and power class together, and shown once; what is doubtful stays apart and is listed."
            " Rows that were drawn by hand are never touched, and corrections by hand stay until the source says"
            " something new. A source that suddenly tells of far fewer locations changes nothing without your consent."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("import,charging locations,charging points,OCPI,DATEX II,Open Charge Map,WFS,CSV").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            # QGIS's own filter asks for a dot in the name, which the address of a server need not have.
            QgsProcessingParameterFile("SOURCE", self.tr("Source"), fileFilter=self.tr("All files (*)")),
            self.tr("A file, or an address that begins with https."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "FORMAT", self.tr("Format"), list(FORMATS), defaultValue="auto", usesStaticStrings=True
            ),
            self.tr("“auto” looks into the file or asks the server."),
        )
        self.add(
            QgsProcessingParameterAuthConfig("AUTHCFG", self.tr("Login"), optional=True),
            self.tr("A configuration of QGIS's authentication store, such as the token of an OCPI server."),
        )
        self.add(
            QgsProcessingParameterString("NAME", self.tr("Name of the source"), optional=True),
            self.tr(
                "What the source is called in the workspace. Imports under one name follow each other; colleagues who"
                " use the same name get the same rows. Without one, the name of the file or server is used."
            ),
        )
        self.add(
            QgsProcessingParameterString("MAPPING", self.tr("Columns (JSON)"), multiLine=True, optional=True),
            self.tr('For tables, which column holds what: {"latitude": "y", "operator": "uitbater"}. Else guessed.'),
            advanced=True,
        )
        self._add_options()
        for name, title in zip(_COUNTS, self._count_titles()):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString("REPORT", self.tr("Report")))

    def _add_options(self) -> None:
        """Declare what is seldom changed."""
        self.add(
            QgsProcessingParameterString("LAYER", self.tr("Layer"), optional=True),
            self.tr("Of a WFS or OGC API with several layers, the one with the charging points."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("SINCE", self.tr("Only what changed since"), optional=True),
            self.tr("A day or instant, for OCPI servers. Nothing is then taken to be gone."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("DAY", self.tr("Day of the snapshot"), optional=True),
            self.tr("The day for which the data hold (2026-03-31); today where nothing is given."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                "KEEP_OUTSIDE", self.tr("Keep locations outside the municipality"), defaultValue=False
            ),
            self.tr("Otherwise only the municipality and a margin (the parameter import_margin) are imported."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("ACCEPT_SHRINKING", self.tr("Accept a smaller source"), defaultValue=False),
            self.tr("Import also where the source tells of far fewer locations than last time; the others are gone."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REJECTED", self.tr("Rejected rows"), self.tr("CSV files (*.csv)"), optional=True, createByDefault=False
            ),
            self.tr("A table of the rows that could not be taken, each with the reason."),
        )

    def _count_titles(self) -> tuple[str, ...]:
        return (
            self.tr("New"), self.tr("Changed"), self.tr("Gone"), self.tr("Unchanged"), self.tr("Rejected rows"),
            self.tr("Also known from another source"), self.tr("Left out, outside the municipality"),
            self.tr("In doubt whether they are the same pole"),
        )  # fmt: skip

    def look_up(self, parameters, context, feedback) -> None:
        """Check that nothing is being edited, and take the login out of QGIS's store (main thread)."""
        from ..sync.sources.qgis_carrier import carrier_for

        self._path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._project = context.project()
        refuse_open_edits(self._path, self._project)
        address = self.parameterAsString(parameters, "SOURCE", context).strip()
        login = self.parameterAsString(parameters, "AUTHCFG", context)
        format = self.parameterAsEnumString(parameters, "FORMAT", context) or "auto"
        self._carrier = carrier_for(address, login, format, feedback.isCanceled)

    def compute(self, parameters, context, feedback) -> dict:
        """Read all of the source, then write it; nobody edits the workspace's layers meanwhile."""
        from ..domain.charging.days import checked_day, today
        from ..sync.sources.problems import StatusesOnly
        from ..workspace.charging.importing import write_snapshot
        from ..workspace.store import Workspace

        day = checked_day(self.parameterAsString(parameters, "DAY", context).strip() or today())
        if day > today():
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The day of the snapshot, {day}, is still to come."),
                QT_TRANSLATE_NOOP("errors", "Give the day for which the data hold."),
                day=day,
            )
        workspace = Workspace.open(self._path)
        source = self._source(parameters, context)
        try:
            kept, collected, reading = self._collect(parameters, context, feedback, workspace, source)
        except StatusesOnly as refusal:
            return self._take_statuses(workspace, source, day, refusal, feedback)
        snapshot = collected.snapshot(day, partial=reading.delta)
        self._write_rejected(parameters, context, collected.rejected)
        if not snapshot.told and not snapshot.removed and not kept.days:
            raise nothing_imported(collected)
        for note in reading.notes:
            feedback.pushInfo(note)
        counts = {"format": reading.format, "rejected": len(collected.rejected), "outside": collected.outside}
        with layers_locked(self._path, self._project, feedback.isCanceled):
            outcome = write_snapshot(
                workspace, kept, snapshot,
                accept_shrinking=self.parameterAsBoolean(parameters, "ACCEPT_SHRINKING", context),
                counts=counts, check=lambda: check_cancelled(feedback),
            )  # fmt: skip
        feedback.setProgress(100)
        self._name_doubts(outcome.doubts, feedback)
        results = {
            "NEW": outcome.new, "CHANGED": outcome.changed, "GONE": outcome.gone, "UNCHANGED": outcome.unchanged,
            "REJECTED_ROWS": len(collected.rejected), "SAME_POLE": outcome.same_pole, "OUTSIDE": collected.outside,
            "DOUBTS": len(outcome.doubts),
        }  # fmt: skip
        report = self._report(results)
        feedback.pushInfo(report)
        rejected = self.parameterAsFileOutput(parameters, "REJECTED", context)
        return {**results, "REPORT": report, **({"REJECTED": rejected} if rejected else {})}

    def _source(self, parameters, context):
        """Return where to read, as the readers know it."""
        from ..sync.sources.reading import Source

        mapping = parameters.get("MAPPING")
        return Source(
            self.parameterAsString(parameters, "SOURCE", context).strip(),
            format=self.parameterAsEnumString(parameters, "FORMAT", context) or "auto",
            mapping=read_object(mapping, "MAPPING") or None if mapping else None,
            since=self.parameterAsString(parameters, "SINCE", context).strip(),
            name=self.parameterAsString(parameters, "NAME", context).strip(),
            layer=self.parameterAsString(parameters, "LAYER", context).strip(),
        )

    def _collect(self, parameters, context, feedback, workspace, source):
        """Return the source as the workspace keeps it, what it told, and how it was read."""
        from ..sync.sources.known import known_source
        from ..sync.sources.reading import read_locations
        from ..workspace.bulk import collector_paused
        from ..workspace.charging.collecting import Collector
        from ..workspace.charging.origins import known_references
        from ..workspace.charging.sources import KeptSource, read_sources, source_named

        listed = known_source(source.address, source.layer) if source.is_remote else None
        name = source.name or (listed.name.get(language()) or listed.name.get("en", "") if listed else "")
        kept = source_named(workspace, name or Path(source.title).stem or source.title, read_sources(workspace))
        reading = read_locations(
            source, carrier=self._carrier, cancelled=feedback.isCanceled, progress=part(feedback, 0, 60)
        )
        collected = Collector(
            workspace,
            known_references(workspace, kept.id),
            keep_outside=self.parameterAsBoolean(parameters, "KEEP_OUTSIDE", context),
        )
        # A server is mostly waited for, and long: what others leave behind meanwhile has to be collected.
        with nullcontext() if source.is_remote else collector_paused():
            for found in reading:
                collected.add(found)
        described = KeptSource(
            kept.id, kept.name, reading.format, source.address, source.layer, dict(reading.mapping),
            self.parameterAsString(parameters, "AUTHCFG", context), listed.licence if listed else "",
            listed.attribution if listed else "", last_result=kept.last_result,
        )  # fmt: skip
        return described, collected, reading

    def _take_statuses(self, workspace, source, day: str, refusal: EvPlannerError, feedback) -> dict:
        """Bring the points of the source with this name to the statuses published; ``refusal`` where there is none."""
        from ..sync.sources.reading import read_status
        from ..workspace.charging.importing import write_snapshot
        from ..workspace.charging.sources import read_sources, source_named
        from ..workspace.charging.status_updates import Status, status_snapshot

        kept = source_named(workspace, source.name, read_sources(workspace)) if source.name else None
        if kept is None or not kept.days:
            raise refusal
        told = read_status(source, carrier=self._carrier, cancelled=feedback.isCanceled)
        statuses = [Status(each.ref, each.status) for each in told]
        snapshot, unknown = status_snapshot(workspace, kept.id, statuses, day)
        with layers_locked(self._path, self._project, feedback.isCanceled):
            outcome = write_snapshot(workspace, kept, snapshot, check=lambda: check_cancelled(feedback))
        feedback.setProgress(100)
        same = len(statuses) - len(unknown)
        report = self.tr(
            "{known} statuses taken, {unknown} of charging points that the source does not name; {changed} locations"
            " changed, {gone} gone."
        ).format(**numbers(known=same, unknown=len(unknown), changed=outcome.changed, gone=outcome.gone))
        feedback.pushInfo(report)
        results = dict.fromkeys(_COUNTS, 0)
        return {**results, "CHANGED": outcome.changed, "GONE": outcome.gone, "REJECTED_ROWS": len(unknown),
                "REPORT": report}  # fmt: skip

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Show in the project what has come in (main thread)."""
        show_changes(self._path, self._project, WRITTEN)
        return {}

    def _write_rejected(self, parameters, context, rejected) -> None:
        """Write the table of rejected rows where one is asked for."""
        from ..documents.spreadsheets import decimal_comma, write_csv

        path = self.parameterAsFileOutput(parameters, "REJECTED", context)
        if not path:
            return
        titles = (self.tr("Where"), self.tr("Reason"), self.tr("Text"))
        with OutputFile(path):
            rows = ((row_words(each.row), reason_words(each.reason), each.text) for each in rejected)
            write_csv(Path(path), titles, rows, with_comma=decimal_comma(language()))

    def _name_doubts(self, doubts, feedback) -> None:
        """Write out the pairs of which a person has to say whether they are the same pole."""
        reasons = {
            "operator_unknown": self.tr("the operator of one is unknown"),
            "power_unknown": self.tr("the power of one is unknown"),
            "several": self.tr("there are several that fit"),
        }
        for doubt in doubts[:_DOUBT_LINES]:
            feedback.pushWarning(
                self.tr("{first} and {second} may be the same pole; they stay apart, for {reason}.").format(
                    first=doubt.first[1], second=doubt.second[1], reason=reasons[doubt.reason]
                )
            )
        if len(doubts) > _DOUBT_LINES:
            feedback.pushWarning(self.tr("{count} more of this kind.").format(count=number(len(doubts) - _DOUBT_LINES)))

    def _report(self, results) -> str:
        return self.tr(
            "{new} new, {changed} changed, {gone} gone, {unchanged} unchanged; {rejected} rows rejected, {outside}"
            " locations outside the municipality left out, {same} also known from another source."
        ).format(**numbers(
            new=results["NEW"], changed=results["CHANGED"], gone=results["GONE"], unchanged=results["UNCHANGED"],
            rejected=results["REJECTED_ROWS"], outside=results["OUTSIDE"], same=results["SAME_POLE"],
        ))  # fmt: skip
