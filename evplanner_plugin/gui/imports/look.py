"""A look at a source before it is imported: what format it has, how its columns are read, what the first rows give.

Knows no window; may be called in any thread. Nothing here goes over the network unless a carrier is given.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...documents.layer_forms.choices import choices_of
from ...domain.charging.model import Rejected, SourceLocation
from ...errors import EvPlannerError
from ...sync.sources.mapping import TARGETS, Target, guess_mapping, mapping_problems
from ...sync.sources.reading import CSV, GEOJSON, Source, read_locations, sample

SHOWN = 8
"""Rows that the preview shows."""

TRIED = 300
"""Locations that are read to see what comes of them."""

Remembered = Callable[[Sequence[str]], Mapping[str, str]]
"""Header → the mapping that was used for such a table before; {} for none."""


@dataclass
class Look:
    """What was seen. ``problem`` is why nothing can be imported at all, ``problems`` what is wrong with the mapping.

    ``headers`` and ``rows`` (cells as texts) are those of a table, or of what the first locations say; ``examples`` is
    the first value of every column. ``found`` and ``rejected`` count among the first :data:`TRIED`; ``all_read`` says
    that there were no more.
    """

    format: str = ""
    is_table: bool = False
    headers: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()
    examples: Mapping[str, str] = field(default_factory=dict)
    targets: Sequence[Target] = ()
    mapping: Mapping[str, Any] = field(default_factory=dict)
    was_remembered: bool = False
    problems: Sequence[EvPlannerError] = ()
    found: int = 0
    rejected: Sequence[Rejected] = ()
    all_read: bool = False
    problem: EvPlannerError | None = None


def look_at_charging(
    source: Source, remembered: Remembered = lambda headers: {}, carrier: Any = None
) -> Look:
    """Look at a source of charging locations; its ``mapping`` is what the user said (``None`` for nothing yet)."""
    look = Look()
    try:
        _look_at_table(look, source, remembered, carrier)
        if not look.problems:
            _try(look, source, carrier)
    except EvPlannerError as problem:
        look.problem = problem
    return look


def look_at_use(
    path: Path, format: str, said: Mapping[str, Any] | None, remembered: Remembered = lambda headers: {}
) -> Look:
    """Look at a file with use: a table of sessions or monthly totals, or OCPI's JSON (which needs no mapping)."""
    from ...sync.sources.usage.reading import peek, targets_of
    from ...sync.sources.usage.targets import problems, split_mapping

    look = Look()
    try:
        seen = peek(path, format, str((said or {}).get("separator") or ""))
        look.format, look.headers, look.targets = seen.format, seen.header, targets_of(seen.format)
        look.is_table = bool(look.targets)
        if not look.is_table:
            return look
        look.rows = [[str(cell) for cell in row] for row in seen.rows[:SHOWN]]
        look.examples = _examples(seen.header, [dict(zip(seen.header, row)) for row in seen.rows])
        look.mapping = dict(said) if said is not None else dict(remembered(seen.header))
        if said is None:
            look.was_remembered = _is_for(look.mapping, look.targets)
            look.mapping = look.mapping if look.was_remembered else dict(seen.columns or {})
        columns, _ = split_mapping(look.mapping)
        known = {target.key for target in look.targets}
        look.mapping = {key: value for key, value in look.mapping.items() if key in known or key not in columns}
        look.problems = problems({key: columns[key] for key in columns if key in known}, seen.header, look.targets)
    except EvPlannerError as problem:
        look.problem = problem
    return look


def _is_for(mapping: Mapping[str, Any], targets: Sequence[Target]) -> bool:
    """Whether a remembered mapping is one for these targets: it has what they need."""
    return bool(mapping) and all(mapping.get(target.key) for target in targets if target.needed)


def _look_at_table(look: Look, source: Source, remembered: Remembered, carrier: Any) -> None:
    """Headers, first rows and mapping of a source that has columns of its own naming."""
    if source.is_remote and source.format not in (CSV, GEOJSON):
        return  # what servers of a standard give needs no mapping, or has that of a known source
    headers, rows = sample(source, carrier=carrier)
    if not headers:
        return
    look.is_table, look.headers, look.targets = True, headers, TARGETS
    look.examples = _examples(headers, rows)
    look.rows = [[_text(row.get(header)) for header in headers] for row in rows[:SHOWN]]
    look.mapping = dict(source.mapping) if source.mapping is not None else {}
    if source.mapping is None:
        look.mapping = dict(remembered(headers))
        look.was_remembered = bool(look.mapping)
        look.mapping = look.mapping or guess_mapping(headers, rows)
    look.format = source.format if source.is_remote else read_locations(source).format
    look.problems = mapping_problems(look.mapping, headers, has_geometry=look.format == GEOJSON)


def _try(look: Look, source: Source, carrier: Any) -> None:
    """Read the first locations, as an import would."""
    from dataclasses import replace

    reading = read_locations(
        replace(source, mapping=dict(look.mapping)) if look.is_table else source, carrier=carrier
    )
    items = list(itertools.islice(reading, TRIED + 1))
    look.format = reading.format
    look.all_read = len(items) <= TRIED
    items = items[:TRIED]
    locations = [each for each in items if isinstance(each, SourceLocation)]
    look.found = len(locations)
    look.rejected = [each for each in items if isinstance(each, Rejected)]
    if not look.is_table:
        look.rows = [_row(location) for location in locations[:SHOWN]]


def _row(location: SourceLocation) -> list[str]:
    """What a location says, in the order of the columns that the preview gives such rows."""
    access = {code: title for title, code in choices_of("access", None, "")}
    powers = [evse.power_kw for evse in location.evses if evse.power_kw]
    return [
        location.name, location.address, location.operator, access.get(location.access, location.access),
        str(len(location.evses) or ""), f"{max(powers):g}" if powers else "",
        f"{location.latitude:.5f}, {location.longitude:.5f}",
    ]  # fmt: skip


def _examples(headers: Sequence[str], rows: Sequence[Mapping[str, object]]) -> dict[str, str]:
    """The first value of every column."""
    return {
        header: next((_text(row.get(header)) for row in rows if row.get(header) not in (None, "")), "")
        for header in headers
    }


def _text(value: object) -> str:
    return "" if value is None else str(value)
