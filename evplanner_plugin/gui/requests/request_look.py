"""A look at a list of requests before it is imported. Knows no window; may be called in any thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...algorithms.proposing.fact_sources import FactSources
from ...algorithms.requesting.import_list import columns_of_list, read_list
from ...algorithms.requesting.request_columns import REQUEST_TARGETS
from ...algorithms.requesting.request_rows import open_list
from ...domain.requests.personal import without_personal
from ...errors import EvPlannerError
from ...sync.sources.values import text
from ..imports.look import SHOWN, Look

_LONGEST = 200


@dataclass
class RequestLook(Look):
    """What was seen; ``personal`` are the columns that are not read, ``struck`` the remarks that lose something."""

    personal: Sequence[str] = ()
    struck: int = 0


def look_at_requests(
    workspace,
    sources: FactSources,
    path: Path,
    said: Mapping[str, str] | None,
    remembered: Callable[[Sequence[str]], Mapping[str, str]] = lambda headers: {},
    check: Callable[[], None] = lambda: None,
) -> RequestLook:
    """Look at the list in ``path``; ``said`` is the mapping that the user chose (``None`` for nothing yet).

    Personal columns are shown nowhere: they are not among the headers, the rows or the examples.
    """
    look = RequestLook()
    try:
        listed = open_list(path)
        look.format, look.is_table, look.targets = listed.kind.lstrip("."), True, REQUEST_TARGETS
        before = dict(remembered(listed.headers)) if said is None else {}
        look.was_remembered = bool(before)
        columns = columns_of_list(listed, said if said is not None else before or None)
        look.personal, look.mapping, look.problems = columns.personal, dict(columns.mapping), columns.problems
        look.headers = [header for header in listed.headers if header not in columns.personal]
        rows = [[without_personal(text(row.values.get(each), _LONGEST)) for each in look.headers]
                for row in listed.sample]  # fmt: skip
        look.rows = rows[:SHOWN]
        look.examples = {
            header: next((row[place] for row in rows if row[place]), "") for place, header in enumerate(look.headers)
        }
        if not look.problems:
            found = read_list(workspace, sources, path, look.mapping | _none(look.mapping), check).found
            look.found, look.rejected, look.all_read = len(found.requests), found.rejected, True
            look.struck = found.struck
    except EvPlannerError as problem:
        look.problem = problem
    return look


def _none(mapping: Mapping[str, str]) -> dict[str, str]:
    """Fields that no column was chosen for: nothing is guessed for them."""
    return {target.key: "" for target in REQUEST_TARGETS if target.key not in mapping}
