"""Why an import of charging locations brought nothing."""

from __future__ import annotations

from ..errors import QT_TRANSLATE_NOOP, BadInput
from .rejected_words import reason_words, row_words


def nothing_imported(collected) -> BadInput:
    """Return the error for a source from which nothing could be taken, when it is imported for the first time."""
    if collected.outside:
        return BadInput(
            QT_TRANSLATE_NOOP("errors", "The source's only charging location lies outside the municipality.")
            if collected.outside == 1
            else QT_TRANSLATE_NOOP(
                "errors", "All {count} charging locations of the source lie outside the municipality."
            ),
            QT_TRANSLATE_NOOP(
                "errors", "Choose another source, or import with “Keep locations outside the municipality”."
            ),
            count=collected.outside,
        )
    if collected.rejected:
        first = collected.rejected[0]
        return BadInput(
            QT_TRANSLATE_NOOP("errors", "Nothing of the source could be taken: {count} rejected, {row}: {reason}"),
            QT_TRANSLATE_NOOP("errors", "Look at the columns chosen, and at the table of rejected rows."),
            count=len(collected.rejected), row=row_words(first.row), reason=reason_words(first.reason),
        )  # fmt: skip
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The source holds no charging locations."),
        QT_TRANSLATE_NOOP("errors", "Choose another file, address or layer."),
    )
