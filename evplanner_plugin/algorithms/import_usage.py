"""Processing algorithm ``importusage``."""

from __future__ import annotations

import contextlib
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..documents.local_figures import number, numbers
from ..errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError
from .base import EvPlannerAlgorithm, check_cancelled, language, part
from .layer_lock import layers_locked
from .project_layers import refuse_open_edits, show_changes
from .recipe_choice import read_object

FORMATS = ("auto", "sessions_csv", "months_csv", "ocpi_cdrs", "ocpi_sessions")

_COUNTS = (
    "ROWS", "SESSIONS", "NEW", "CHANGED", "UNCHANGED", "KEPT", "REJECTED_ROWS", "UNKNOWN_POINTS", "UNKNOWN_SESSIONS",
    "OVERLAPPING",
)  # fmt: skip
_LISTED = 20
"""So many unknown points are written out in the log; the table of rejected rows holds all."""


class ImportUsage(EvPlannerAlgorithm):
    """Sessions or monthly totals into the workspace, added up per point and month."""

    NAME = "importusage"
    PACKAGES = ("pandas",)

    _path = ""
    _project = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Import use of charging points")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Adds up charging sessions or monthly totals per charging point and month")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Reads charging sessions as operators export them (CSV, or OCPI's CDRs and sessions as JSON) or monthly"
            " totals (CSV). Kept per charging point and month: sessions, energy, hours connected and charging, the"
            " number of different cards, and the use by hour of the day. Sessions themselves and cards are not"
            " kept.\n\n"
            "Columns are recognised by their titles; the mapping says otherwise where needed. Whether dates have the"
            " day or the month first and figures a decimal comma or point is decided by evidence from the whole file;"
            " where there is none, you are asked. Impossible rows are refused, each with its reason.\n\n"
            "The same file twice changes nothing. A file that overlaps an earlier one of the same name replaces what it"
            " covers in full and is never added twice. Points that the workspace does not know are listed: import the"
            " charging locations, then this file again."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("import,use,usage,sessions,transactions,kWh,CDR,OCPI,CSV,occupancy,charging").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterFile(
                "SOURCE", self.tr("File with sessions or monthly totals"), fileFilter=self.tr("All files (*)")
            ),
            self.tr("CSV with a header, or OCPI CDRs or sessions saved as JSON."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "FORMAT", self.tr("Format"), list(FORMATS), defaultValue="auto", usesStaticStrings=True
            ),
            self.tr("“auto” looks into the file."),
        )
        self.add(
            QgsProcessingParameterString("NAME", self.tr("Name of the source"), optional=True),
            self.tr(
                "Files of one name follow and replace each other; files of different names are held against each other"
                " and never added up. Without one, the name of the file without its figures."
            ),
        )
        self.add(
            QgsProcessingParameterString(
                "MAPPING", self.tr("Columns and options (JSON)"), multiLine=True, optional=True
            ),
            self.tr(
                'Which column holds what, and how values are written: {"start": "Begin", "energy": "kWh", "date_order":'
                ' "dmy", "decimal": ",", "energy_unit": "Wh", "time_zone": "UTC", "points": {"Pole 7": "id of a point'
                ' in the workspace"}}. What is left out is recognised; "" says that the file has no such column.'
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REJECTED", self.tr("Rejected rows"), self.tr("CSV files (*.csv)"), optional=True, createByDefault=False
            ),
            self.tr("A table of the rows that could not be taken and of the unknown points, each with the reason."),
        )
        for name, title in zip(_COUNTS, self._count_titles()):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString("REPORT", self.tr("Report")))

    def _count_titles(self) -> tuple[str, ...]:
        return (
            self.tr("Rows read"), self.tr("Sessions taken"), self.tr("Months of points, new"),
            self.tr("Months of points, changed"), self.tr("Months of points, unchanged"),
            self.tr("Months of points left as they are, more days being known"), self.tr("Rejected rows"),
            self.tr("Points that the workspace does not know"), self.tr("Sessions of unknown points"),
            self.tr("Sessions that overlap another one"),
        )  # fmt: skip

    def look_up(self, parameters, context, feedback) -> None:
        """Check that nothing is being edited (main thread)."""
        self._path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._project = context.project()
        refuse_open_edits(self._path, self._project)

    def compute(self, parameters, context, feedback) -> dict:
        """Read and add up the whole file, then write it."""
        from ..domain.usage.aggregation import Aggregator
        from ..domain.usage.sessions import Limits
        from ..sync.sources.usage.reading import UsageReader
        from ..workspace.parameters import figure, read_parameters
        from ..workspace.store import Workspace
        from ..workspace.usage.matching import KnownPoints
        from ..workspace.usage.writing import store_usage

        workspace = Workspace.open(self._path)
        figures = read_parameters(workspace)
        limits = Limits(min(28.0, figure(figures, "usage_longest_session")), figure(figures, "usage_highest_power"))
        source = Path(self.parameterAsFile(parameters, "SOURCE", context))
        mapping = read_object(parameters.get("MAPPING"), "MAPPING")
        format = self.parameterAsEnumString(parameters, "FORMAT", context) or "auto"
        reader = UsageReader(source, format, mapping, limits=limits)
        total, counts = Aggregator(reader.options.local_zone), Counter()
        known = KnownPoints.of(workspace)
        refused = self._read(reader, total, counts, known, feedback)
        rejected = self.parameterAsFileOutput(parameters, "REJECTED", context)
        self._write_rejected(rejected, refused)
        found = total.result(reader.points)
        places = known.match_all(reader.points, reader.options.points)
        if not len(found.usage):
            raise _nothing(counts)
        name = self.parameterAsString(parameters, "NAME", context).strip() or source_name(source)
        feedback.setProgress(75)
        with layers_locked(self._path, self._project, feedback.isCanceled):
            stored = store_usage(workspace, found, places, name, check=lambda: check_cancelled(feedback))
        feedback.setProgress(100)
        results = {
            "ROWS": counts["rows"], "SESSIONS": found.sessions, "NEW": stored.new, "CHANGED": stored.changed,
            "UNCHANGED": stored.unchanged, "KEPT": stored.kept, "REJECTED_ROWS": counts["rejected"],
            "UNKNOWN_POINTS": sum(place is None for place in places), "UNKNOWN_SESSIONS": counts["unknown"],
            "OVERLAPPING": found.overlapping,
        }  # fmt: skip
        report = self._report(results, name, stored)
        self._say(reader, places, report, feedback)
        return {**results, "REPORT": report, **({"REJECTED": rejected} if rejected else {})}

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Show in the project what has come in (main thread)."""
        show_changes(self._path, self._project)
        return {}

    def _read(self, reader, total, counts: Counter, known, feedback) -> Iterator[tuple[str, str, str]]:
        """Read the file into ``total`` and ``counts``; yields the rows of the table of rejected rows meanwhile."""
        from ..domain.usage.sessions import MONTHS
        from ..sync.sources.usage.reasons import UNKNOWN_POINT

        spoken: dict[str, str] = {}
        sessions: Counter = Counter()
        for block in reader.blocks(cancelled=feedback.isCanceled, progress=part(feedback, 0, 70)):
            total.add(block)
            counts["rows"] += block.read
            counts["rejected"] += len(block.rejected)
            if block.kind == MONTHS:
                sums = block.rows.groupby("point")["sessions"].sum()
            else:
                sums = block.rows.groupby("point").size()
            sessions.update({int(point): int(count) for point, count in sums.items()})
            for each in block.rejected:
                counts[each.reason] += 1
                if each.reason not in spoken:
                    spoken[each.reason] = QCoreApplication.translate("errors", each.reason)
                yield each.row, spoken[each.reason], each.text
        places = known.match_all(reader.points, reader.options.points)
        for point, (ref, place) in enumerate(zip(reader.points, places)):
            if place is None and sessions[point]:
                counts["unknown"] += sessions[point]
                yield (
                    self.tr("{count} sessions").format(count=number(sessions[point])),
                    QCoreApplication.translate("errors", UNKNOWN_POINT),
                    str(ref),
                )

    def _write_rejected(self, path: str, refused: Iterator) -> None:
        """Write the table of refused rows beside its place while the file is read; it is put there when it is whole."""
        from ..documents.spreadsheets import decimal_comma, write_csv

        if not path:
            for _ in refused:
                continue
            return
        draft = Path(path).with_name(f"{Path(path).stem}.part{Path(path).suffix}")
        titles = (self.tr("Row"), self.tr("Reason"), self.tr("What it says"))
        try:
            write_csv(draft, titles, refused, with_comma=decimal_comma(language()))
            draft.replace(path)
        except OSError as error:
            raise _cannot_write(path, error) from error
        finally:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)

    def _report(self, results, name: str, stored) -> str:
        texts = [
            self.tr(
                "{rows} rows of “{name}”: {new} months of points new, {changed} changed, {unchanged} unchanged;"
                " {rejected} rows rejected."
            ),
            self.tr("{points} points ({sessions} sessions) are not known in the workspace; import them and try again.")
            if results["UNKNOWN_POINTS"] else "",
            self.tr("{overlapping} sessions overlap another one of the same point.") if results["OVERLAPPING"] else "",
            self.tr("{kept} months of points stay as they are, for more days of them are known already.")
            if results["KEPT"] else "",
            self.tr("{in_part} months of points overlap only in part: there the file with more days counts.")
            if stored.in_part else "",
        ]  # fmt: skip
        return " ".join(text for text in texts if text).format(
            name=name.replace("{", "(").replace("}", ")"),
            **numbers(
                rows=results["ROWS"], new=results["NEW"], changed=results["CHANGED"], unchanged=results["UNCHANGED"],
                rejected=results["REJECTED_ROWS"], points=results["UNKNOWN_POINTS"],
                sessions=results["UNKNOWN_SESSIONS"], overlapping=results["OVERLAPPING"], kept=results["KEPT"],
                in_part=stored.in_part,
            ),
        )  # fmt: skip

    def _say(self, reader, places, report: str, feedback) -> None:
        """Write the report, how the columns were understood, and the first unknown points."""
        feedback.pushInfo(report)
        if reader.columns:
            columns = ", ".join(f"{target} ← {header}" for target, header in sorted(reader.columns.items()))
            feedback.pushInfo(self.tr("Columns: {columns}").format(columns=columns))
        unknown = [str(ref) for ref, place in zip(reader.points, places) if place is None]
        for name in unknown[:_LISTED]:
            feedback.pushWarning(self.tr("Not known in the workspace: {point}").format(point=name))


def source_name(path: Path) -> str:
    """What a source is called after its file: without dates and figures, so that next month's file is of the same."""
    return re.sub(r"[\s_\-.]*\d[\d\s_\-.]*", " ", path.stem).strip(" _-.") or path.stem


def _nothing(counts: Counter) -> BadInput:
    """The error for a file from which no row could be taken."""
    reasons = {reason: count for reason, count in counts.items() if reason.endswith(".")}
    if reasons:
        commonest = max(reasons, key=reasons.get)
        return BadInput(
            QT_TRANSLATE_NOOP("errors", "No row could be taken; of {count} rows the reason is this: {reason}"),
            QT_TRANSLATE_NOOP("errors", "Look at the columns chosen, and at the table of rejected rows."),
            count=reasons[commonest],
            reason=QCoreApplication.translate("errors", commonest),
        )
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The file holds no sessions and no monthly totals."),
        QT_TRANSLATE_NOOP("errors", "Choose another file."),
    )


def _cannot_write(path: str, error: OSError) -> EvPlannerError:
    return EvPlannerError(
        QT_TRANSLATE_NOOP("errors", "The table of rejected rows could not be written to {path}."),
        QT_TRANSLATE_NOOP(
            "errors", "Check that the folder can be written to and that the file is not open in another program."
        ),
        path=path,
        details=str(error),
    )
