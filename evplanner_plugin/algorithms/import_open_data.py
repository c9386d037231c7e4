"""Processing algorithm ``importopendata``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..documents.local_figures import numbers
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .base import EvPlannerAlgorithm, OutputFile, check_cancelled, language, part
from .layer_lock import layers_locked
from .project_layers import refuse_open_edits, show_changes
from .recipe_choice import read_object
from .rejected_words import reason_words, row_words


class ImportOpenData(EvPlannerAlgorithm):
    """Streets, dwellings, bays, buildings and figures of the municipality, from a server or a file."""

    NAME = "importopendata"

    _path = ""
    _project = None
    _carrier = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Import open data")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Reads streets, dwellings, bays and figures of the municipality from a server or a file")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Reads what a potential map needs into the workspace: streets, dwellings, parking bays, buildings,"
            " statistical sectors or figures per area. From a WFS (1.1 or 2.0) or an OGC API – Features, page by page"
            " and only around the municipality, or from a file: GeoPackage, Shapefile, GeoJSON, CSV, or a zip with one"
            " of them. Other coordinate systems are reprojected.\n\n"
            "Which columns become what is data, with the owner and the licence of each source. Reading the same again"
            " changes nothing. What somebody changed by hand stays until the source itself says something else."
            " Nothing is written when it fails or is cancelled."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("open data,import,WFS,OGC API,streets,dwellings,addresses,parking,Wegenregister,GRB,"
                       "OpenStreetMap,Statbel").split(",")  # fmt: skip

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterString("SOURCE", self.tr("Source")),
            self.tr("Id of a bundled source, e.g. wegenregister, adressenregister, osm_streets or own_bays."),
        )
        self.add(
            QgsProcessingParameterString("ADDRESS", self.tr("Address or file"), optional=True),
            self.tr("Another address than the bundled one, or a file that was downloaded."),
        )
        self.add(
            QgsProcessingParameterString("LAYER", self.tr("Layer"), optional=True),
            self.tr("Name of the layer, where the server or the file has several."),
        )
        self.add(
            QgsProcessingParameterAuthConfig("AUTHCFG", self.tr("Login"), optional=True),
            self.tr("A login in QGIS's authentication store, where the server asks for one."),
        )
        self.add(
            QgsProcessingParameterString("MAPPING", self.tr("Other columns"), optional=True),
            self.tr("JSON with a mapping that takes the place of the bundled one; see resources/open_data."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("ACCEPT_SHRINKING", self.tr("Accept a smaller source"), defaultValue=False),
            self.tr("Take the data in even where the source has far less than last time."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REJECTED", self.tr("Rejected rows"), self.tr("CSV files (*.csv)"), optional=True, createByDefault=False
            ),
            self.tr("A table of what was not taken, with the reason."),
        )
        for name, title in (
            ("ADDED", self.tr("Added")), ("CHANGED", self.tr("Changed")), ("UNCHANGED", self.tr("Unchanged")),
            ("REMOVED", self.tr("Removed")), ("REJECTED_ROWS", self.tr("Rejected rows")),
            ("OUTSIDE", self.tr("Outside the municipality")),
        ):  # fmt: skip
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString("ATTRIBUTION", self.tr("Attribution")))
        self.addOutput(QgsProcessingOutputString("REPORT", self.tr("Report")))

    def look_up(self, parameters, context, feedback) -> None:
        """Refuse while somebody edits, and get QGIS's proxy and login ready (main thread)."""
        from ..sync.sources.qgis_carrier import carrier_for

        self._path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._project = context.project()
        refuse_open_edits(self._path, self._project)
        address = self._source(parameters, context).address
        self._carrier = carrier_for(
            address, self.parameterAsString(parameters, "AUTHCFG", context), cancelled=feedback.isCanceled
        )

    def compute(self, parameters, context, feedback) -> dict:
        """Read all of the source, then write it; nobody edits the workspace's layers meanwhile."""
        from ..domain.open_data.catalogue import catalogue
        from ..workspace.open_data.writing import write_rows
        from ..workspace.store import Workspace

        source = self._source(parameters, context)
        workspace = Workspace.open(self._path)
        table = catalogue().need(source.need).table
        collected = self._collect(parameters, context, feedback, workspace, source, table)
        self._write_rejected(parameters, context, collected.rejected)
        if not collected.rows:
            raise _nothing(source, collected)
        with layers_locked(self._path, self._project, feedback.isCanceled):
            outcome = write_rows(
                workspace, self._kept(source, collected, parameters, context), table, collected.rows,
                kept_ids=frozenset(collected.kept_ids), only_update=collected.figures,
                accept_shrinking=self.parameterAsBoolean(parameters, "ACCEPT_SHRINKING", context),
                counted_remark=self.tr("Dwellings counted from the layer demand; no measurement."),
                check=lambda: check_cancelled(feedback),
            )  # fmt: skip
        feedback.setProgress(100)
        results = {
            "ADDED": outcome.added, "CHANGED": outcome.changed, "UNCHANGED": outcome.unchanged,
            "REMOVED": outcome.removed, "REJECTED_ROWS": len(collected.rejected), "OUTSIDE": collected.outside,
        }  # fmt: skip
        report = self._report(results)
        feedback.pushInfo(report)
        rejected = self.parameterAsFileOutput(parameters, "REJECTED", context)
        return {**results, "ATTRIBUTION": _attribution(source), "REPORT": report,
                **({"REJECTED": rejected} if rejected else {})}  # fmt: skip

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Show in the project what has come in (main thread)."""
        show_changes(self._path, self._project)
        return {}

    def _source(self, parameters, context):
        """Return the bundled source, with the address and the layer that were given instead of its own."""
        from ..domain.open_data.catalogue import CHARGING, source_of

        source = source_of(self.parameterAsString(parameters, "SOURCE", context))
        if source.need == CHARGING:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "Charging locations are kept as snapshots and are not imported here."),
                QT_TRANSLATE_NOOP("errors", "Use “Import charging locations”."),
            )
        address = self.parameterAsString(parameters, "ADDRESS", context).strip()
        layer = self.parameterAsString(parameters, "LAYER", context).strip()
        if not address and not source.is_served:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "{name} comes as a file, and none was given."),
                QT_TRANSLATE_NOOP("errors", "Download it, then choose the file."),
                name=source.name.get(language()) or source.name["en"],
            )
        other = address and address != source.address
        return replace(
            source, address=address or source.address, layer=layer or ("" if other and not _is_served(address)
                                                                       else source.layer),
        )  # fmt: skip

    def _collect(self, parameters, context, feedback, workspace, source, table):
        """Return the rows of the source and what was rejected."""
        from ..domain.open_data.catalogue import catalogue
        from ..domain.open_data.mapping import read_mapping
        from ..sync.open_data.placing import Ground
        from ..workspace.open_data.dwellings import own_parking_share
        from ..workspace.open_data.layers import column_types
        from .open_data.collecting import Collector, set_areas

        other = parameters.get("MAPPING")
        mapped = read_mapping(read_object(other, "MAPPING") if other else source.mapping, column_types(table))
        share = own_parking_share(workspace, catalogue().own_parking_most) if table == "demand" else None
        outline = workspace.rows("area", {"level": "municipality"})[0]["geometry"]
        ground = Ground(outline, workspace.epsg, source.margin_m)
        collected = Collector(workspace, source, table, mapped, share)
        told = part(feedback, 0, 80)
        for feature, inside in ground.placed(self._features(source, ground, feedback, told)):
            check_cancelled(feedback)
            collected.add(feature, inside)
        if collected.headers and not mapped.knows(collected.headers):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "{name} has none of the columns that are looked for: {columns}."),
                QT_TRANSLATE_NOOP("errors", "Choose another file or layer, or another source."),
                name=Path(source.address).name, columns=", ".join(sorted(mapped.names)[:12]),
            )
        if table == "demand":
            set_areas(workspace, collected.rows)
        return collected

    def _features(self, source, ground, feedback, told):
        """Return the features around the municipality, read one after the other."""
        if not _is_served(source.address):
            from ..sync.open_data.files import read_file

            return read_file(Path(source.address), source.layer, box_in=ground.box_in, progress=told)
        from ..sync.open_data.servers import read_server
        from ..sync.sources.reading import Source

        asked = Source(
            source.address, format=source.format if source.format != "file" else "auto", layer=source.layer,
            mapping={"location_id": next(iter(source.mapping.get("key", {}).get("fields", ())), "")},
        )  # fmt: skip
        return read_server(
            asked, self._carrier, epsg=ground.epsg, box_in=ground.box_in, cancelled=feedback.isCanceled, progress=told,
        )

    def _kept(self, source, collected, parameters, context):
        """Return what the workspace keeps of the source: whose it is, and what came in."""
        from ..domain.times import utc_now
        from ..workspace.open_data.sources import ReadSource

        return ReadSource(
            source.id, source.need, source.name.get(language()) or source.name["en"], source.owner, source.address,
            source.layer, self.parameterAsString(parameters, "AUTHCFG", context), source.licence,
            source.attribution, utc_now(), len(collected.rows), len(collected.rejected), collected.outside,
        )  # fmt: skip

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

    def _report(self, results) -> str:
        return self.tr(
            "{added} added, {changed} changed, {unchanged} unchanged, {removed} removed; {rejected} rows rejected,"
            " {outside} outside the municipality left out."
        ).format(**numbers(
            added=results["ADDED"], changed=results["CHANGED"], unchanged=results["UNCHANGED"],
            removed=results["REMOVED"], rejected=results["REJECTED_ROWS"], outside=results["OUTSIDE"],
        ))  # fmt: skip


def _is_served(address: str) -> bool:
    return address.strip().lower().startswith(("http://", "https://"))


def _attribution(source) -> str:
    return " – ".join(part for part in (source.attribution, source.licence) if part)


def _nothing(source, collected) -> BadInput:
    """Return the error for a source that brought no row for this municipality."""
    name = Path(source.address).name or source.address
    if collected.rejected:
        first = collected.rejected[0]
        return BadInput(
            QT_TRANSLATE_NOOP("errors", "Nothing of the source could be taken: {count} rejected, {row}: {reason}"),
            QT_TRANSLATE_NOOP("errors", "Look at the columns chosen, and at the table of rejected rows."),
            count=len(collected.rejected), row=row_words(first.row), reason=reason_words(first.reason),
        )
    if collected.outside:
        return BadInput(
            QT_TRANSLATE_NOOP("errors", "Nothing in {name} lies in the municipality."),
            QT_TRANSLATE_NOOP("errors", "Choose the file of this municipality, or check its coordinate system."),
            name=name,
        )
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "{name} holds nothing of this kind around the municipality."),
        QT_TRANSLATE_NOOP("errors", "Choose another file, address or layer."),
        name=name,
    )
