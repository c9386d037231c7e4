"""A one-page summary of a potential map and its review, as HTML that prints on A4."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..errors import QT_TRANSLATE_NOOP, EvPlannerError
from .templates import filled_template


def write_summary(path: Path, content: Mapping[str, Any], labels: Mapping[str, str]) -> None:
    """Write the summary page to ``path``.

    ``content`` holds what the template ``resources/templates/summary.html`` names: ``municipality``, ``nis``,
    ``made_at``, ``recipe``, ``figures`` (pairs of label and value), ``map_image`` (path relative to the page),
    ``criteria`` (titles, at most six), ``sites`` (name, score, bar from :func:`stacked_bar`, status, up, down,
    last_comment), ``sources`` and ``notes``. ``labels`` are the page's own words in the reader's language. All of it
    is escaped: comments and names are text, never markup.

    :raises MissingPackage: jinja2 is not installed.
    :raises EvPlannerError: the page cannot be written.
    """
    page = filled_template("summary.html", labels=labels, **content)
    draft = path.with_name(path.name + ".part")
    try:
        draft.write_text(page, encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        raise EvPlannerError(
            QT_TRANSLATE_NOOP("errors", "The summary could not be written to {path}."),
            QT_TRANSLATE_NOOP("errors", "Check that the folder can be written to and that the disk is not full."),
            path=str(path),
            details=str(error),
        ) from error


def stacked_bar(contributions: Mapping[str, float], keys: Sequence[str]) -> list[dict[str, Any]]:
    """Segments of a bar for one site: ``[{"key", "index", "share"}]`` with ``share`` in percent of a full bar.

    ``contributions`` maps a criterion's key to its part of the score (0–1); the parts add up to the score, so
    the bar of a site with score 1 is full.
    """
    return [
        {"key": key, "index": index, "share": round(100.0 * contributions.get(key, 0.0), 1)}
        for index, key in enumerate(keys)
    ]
