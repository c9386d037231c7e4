"""What lead times are worked out from: the log, the requests, the process and the targets of a workspace."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from ..domain.lead_times.log_cases import cases
from ..domain.lead_times.outcomes import cancellations
from ..domain.lead_times.site_course import KINDS_NEEDED
from ..domain.lead_times.targets import TARGET_PARAMETERS, Target
from ..domain.log import LogEntry
from ..errors import Cancelled
from .geopackage import statement
from .parameters import read_parameters
from .processes import process_of
from .store import Workspace

if TYPE_CHECKING:
    import pandas

REQUEST_COLUMNS: tuple[str, ...] = ("id", "reference", "origin", "received_on", "decided_on", "outcome", "site_id")
_LOG = ("site_id", "at", "id", "actor", "role", "department", "kind", "payload")


def read_logs(
    workspace: Workspace, cancelled: Callable[[], bool] = lambda: False
) -> Iterator[tuple[str, list[LogEntry]]]:
    """Of each site with a log its entries that lead times follow from, as ``(site id, entries)``; one site in memory.

    Raises :class:`Cancelled` soon after ``cancelled`` says so, :class:`WorkspaceError` where the file cannot be read.
    """
    sql = statement(
        "SELECT", ", ".join(_LOG), "FROM site_log WHERE site_id IS NOT NULL AND kind IN",
        "(SELECT value FROM json_each(?)) ORDER BY site_id, at, id",
    )  # fmt: skip
    with workspace.reading() as connection:
        cursor = connection.cursor()
        cursor.row_factory = None
        for site_id, of_site in groupby(cursor.execute(sql, [json.dumps(KINDS_NEEDED)]), itemgetter(0)):
            if cancelled():
                raise Cancelled()
            yield str(site_id), [LogEntry.from_row(dict(zip(_LOG, row))) for row in of_site]


def read_requests(workspace: Workspace) -> pandas.DataFrame:
    """The requests with :data:`REQUEST_COLUMNS`, in the order in which they were added; days and texts, "" for none.

    Raises :class:`WorkspaceError` where the file cannot be read.
    """
    import pandas

    rows = [{name: row.get(name) or "" for name in REQUEST_COLUMNS} for row in workspace.rows("request")]
    return pandas.DataFrame(rows, columns=list(REQUEST_COLUMNS))


def read_targets(workspace: Workspace) -> dict[str, Target]:
    """The target of each span that has one. Raises :class:`BadInput` where a parameter makes no sense."""
    parameters = read_parameters(workspace)
    found = {
        span: Target.of(name, parameters[name].value, parameters[name].unit)
        for span, name in TARGET_PARAMETERS.items()
        if name in parameters
    }
    return {span: target for span, target in found.items() if target is not None}


def read_cases(
    workspace: Workspace, today: date | None = None, cancelled: Callable[[], bool] = lambda: False
) -> pandas.DataFrame:
    """All cases as they stand on ``today`` (by default the present day), by the process that the workspace follows.

    The table of :func:`..domain.lead_times.log_cases.cases`. Raises :class:`BadInput` where a target makes no sense,
    :class:`Cancelled`, and :class:`WorkspaceError` where the file cannot be read.
    """
    requests, targets = read_requests(workspace), read_targets(workspace)
    logs = read_logs(workspace, cancelled)
    return cases(logs, process_of(workspace), today or date.today(), requests, targets)


def read_cancellations(
    workspace: Workspace, today: date | None = None, cancelled: Callable[[], bool] = lambda: False
) -> pandas.DataFrame:
    """The sites that are cancelled or rejected on ``today``, with day and reason; the table of
    :func:`..domain.lead_times.outcomes.cancellations`. Raises as :func:`read_cases`."""
    return cancellations(read_logs(workspace, cancelled), today or date.today())
