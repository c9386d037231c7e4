"""A regulation as content for the office engine, under the names that its templates use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...domain.regulation.regulation import Regulation
from ...domain.regulation.text import Text
from ...domain.regulation.wording import Wording
from ..office.content import Block, Content, Paragraph, Run, Table
from .annex import Annex
from .runs import run, runs

_BOX = "☐"


def content_of(regulation: Regulation, annex: Annex, wording: Wording) -> Content:
    """The content of the document: every field and block that the bundled template names."""
    return Content(
        fields=_fields(regulation, annex, wording),
        blocks={
            "present": _paragraphs(regulation.present, "Body"),
            "legal_basis": _paragraphs(regulation.grounds, "Ground"),
            "motivation": _paragraphs(regulation.motives, "Body"),
            "road_manager_grounds": _paragraphs(regulation.road_grounds, "Body"),
            "articles": list(_articles(regulation)),
            "other_provisions": list(_provisions(regulation)),
            "signatures": _paragraphs(regulation.signatures, "Signature"),
            "annex": list(annex.blocks),
            "checklist": [_checklist(regulation, wording)],
        },
    )


def to_fill(regulation: Regulation, annex: Annex) -> int:
    """How many things a person must still fill in or confirm, in the text and its annex."""
    return len(regulation.gaps()) + annex.to_fill


def _fields(regulation: Regulation, annex: Annex, wording: Wording) -> dict[str, Run]:
    decision = regulation.decision
    count = to_fill(regulation, annex)
    key = "none" if not count else "one" if count == 1 else "many"
    said = wording.plain(f"draft.to_fill.{key}", count=str(count))
    return {
        "town": run((decision.town or wording.gap("town"),)),
        "number": run(regulation.number),
        "day": wording.day(decision.day),
        "organ": run(regulation.organ),
        "subject": run(regulation.title),
        "road_manager": run(regulation.road_manager),
        "draft_notice": wording.plain("draft", to_fill=said),
        **{name: run(text) for name, text in regulation.names.items()},
    }


def _paragraphs(texts: Iterable[Text], style: str) -> list[Block]:
    return [Paragraph(runs(text), style) for text in texts]


def _articles(regulation: Regulation) -> Iterable[Block]:
    for article in regulation.articles:
        yield Paragraph(runs(article.heading), "Article")
        yield from _paragraphs([measure.text for measure in article.measures], "Measure")


def _provisions(regulation: Regulation) -> Iterable[Block]:
    for provision in regulation.provisions:
        yield Paragraph(runs(provision.heading), "Article")
        yield from _paragraphs(provision.paragraphs, "Body")


def _checklist(regulation: Regulation, wording: Wording) -> Table:
    titles = [wording.plain(f"checklist.{name}") for name in ("done", "what", "who")]
    rows: list[Sequence[Run]] = [(_BOX, run(line), "") for line in regulation.checklist]
    return Table(titles, rows)
