"""From the sentences of the trade to the runs of the office engine."""

from __future__ import annotations

from collections.abc import Sequence

from ...domain.regulation.text import Gap, Text, plain
from ..office.content import Run, ToFill
from ..site_record.record_content import clean


def runs(text: Text) -> Sequence[Run]:
    """``text`` as runs: its gaps to be filled in, the rest without what no document can hold."""
    return [ToFill(clean(piece.what)) if isinstance(piece, Gap) else clean(piece) for piece in text]


def run(text: Text) -> Run:
    """``text`` as one run, for a field; a gap within other words is spelled as the engine shows gaps."""
    made = runs(text)
    return made[0] if len(made) == 1 else clean(plain(text))
