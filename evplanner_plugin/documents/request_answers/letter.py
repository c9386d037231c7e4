"""The draft answer to one request as the content of a template: what is known, and what a person must fill in."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from ...domain.requests.model import BEYOND, SEARCHED, WITHIN, Near, Request
from ...domain.requests.rule import Finding
from ..office.content import Block, Content, Paragraph, Run, Table, ToFill
from ..site_record.record_content import clean
from .wording import Wording, filled

_GAP = re.compile(r"\{(received|reference)\}")


@dataclass(frozen=True)
class Sender:
    """What the letter says of the municipality; "" is left for a person to fill in."""

    town: str
    contact: str = ""


def letter(request: Request, finding: Finding, sender: Sender, day: str, limit_source: str, words: Wording) -> Content:
    """The content of the template ``request_answer``: fields town, reference, day, subject, contact; blocks answer and
    annex. ``day`` is ``2026-03-31``. The annex is for who handles the request."""

    def text(key: str) -> str:
        return words.text("letter", key)

    def fill(key: str) -> ToFill:
        return ToFill(words.text("to_fill", key))

    reference: Run = _plain(request.reference) or fill("reference")
    received: Run = words.day(request.received_on) if request.received_on else fill("received")
    gaps = {"reference": reference, "received": received}
    limit = words.metres(finding.limit)
    answer: list[Block] = [
        Paragraph([fill("applicant")], "Address"),
        Paragraph([text("salutation")], "Body"),
        Paragraph(_with_gaps(text("received"), gaps), "Body"),
        Paragraph([filled(text("rule"), limit=limit)], "Body"),
        *(Paragraph(runs, "Body") for runs in _finding(finding, limit, words, text, fill)),
        Paragraph([text("decision"), " ", fill("decision")], "Body"),
        Paragraph([text("closing")], "Body"),
        Paragraph([fill("signature")], "Signature"),
    ]
    return Content(
        {
            "town": _plain(sender.town),
            "reference": reference,
            "day": words.day(day),
            "subject": filled(text("subject"), reference=_plain(request.reference) or "–"),
            "contact": _plain(sender.contact) or fill("contact"),
        },
        {"answer": answer, "annex": _annex(finding, limit_source, limit, words, fill)},
    )


def _finding(
    finding: Finding, limit: str, words: Wording, text: Callable[[str], str], fill: Callable[[str], ToFill]
) -> list[list[Run]]:
    """What the rule says of the distance, a list of runs per paragraph."""
    found: list[list[Run]] = []
    near = finding.existing
    if finding.verdict == WITHIN and near is not None:
        found.append([filled(text("within"), limit=limit, **_of(near, finding, words))])
    elif finding.verdict == BEYOND:
        further = (
            filled(text("beyond_nearest"), **_of(near, finding, words))
            if near is not None
            else filled(text("beyond_none"), searched=words.metres(SEARCHED))
        )
        found.append([filled(text("beyond"), limit=limit), " ", further])
    else:
        reason = words.text("reasons", finding.reason)
        found.append([filled(text("undecided"), limit=limit, reason=reason), " ", fill("walking")])
        if finding.existing_straight is not None:
            of = _of(finding.existing_straight, finding, words)
            found[-1] += [" ", filled(text("undecided_straight"), name=of["name"], straight=of["straight"])]
    planned = finding.planned or finding.planned_straight
    if planned is not None and planned.public:
        key = "planned" if planned.known_on_foot else "planned_straight"
        found.append([filled(text(key), status=words.text("statuses", planned.status), **_of(planned, finding, words))])
    return found


def _annex(
    finding: Finding, limit_source: str, limit: str, words: Wording, fill: Callable[[str], ToFill]
) -> list[Block]:
    """For who handles the request: all distances, what the data say of availability, and what is to be checked."""

    def text(key: str, **values: str) -> str:
        return filled(words.text("annex", key), **values)

    rows = [
        _row(text(key), near, finding, words)
        for key, near in (
            ("existing", finding.existing), ("existing_straight", finding.existing_straight),
            ("planned", finding.planned), ("planned_straight", finding.planned_straight),
        )
    ]  # fmt: skip
    blocks: list[Block] = [
        Paragraph([text("title")], "Heading 2"),
        Paragraph([text("draft")], "Note"),
        Paragraph([text("distances")], "Heading 2"),
        Table(words.content["annex"]["columns"], rows),
        Paragraph([text("limit", limit=limit, source=_plain(limit_source))], "Note"),
        Paragraph([text("availability"), " ", fill("availability")], "Body"),
    ]
    for sentence in _remarks(finding, limit, text):
        blocks.append(Paragraph([sentence], "Body"))
    blocks.append(Paragraph([text("conditions")], "Heading 2"))
    for condition in words.content["conditions"]:
        blocks.append(Paragraph([condition["text"], " ", fill("condition")], "Measure"))
    return blocks


def _remarks(finding: Finding, limit: str, text: Callable[..., str]) -> list[str]:
    """What the data say beside the distances."""
    said = []
    near = finding.existing or finding.existing_straight
    if near is not None:
        use = {True: "busy", False: "not_busy", None: "use_unknown"}[near.busy]
        said.append(text(use, name=_plain(near.name)))
        if near.out_of_order:
            said.append(text("out_of_order", name=_plain(near.name)))
    planned = finding.planned or finding.planned_straight
    if planned is not None and not planned.public:
        said.append(text("not_public", name=_plain(planned.name)))
    if finding.near_border:
        said.append(text("near_border", limit=limit))
    return said


def _row(title: str, near: Near | None, finding: Finding, words: Wording) -> list[Run]:
    if near is None:
        return [title, filled(words.text("annex", "none"), searched=words.metres(SEARCHED)), "", ""]
    of = _of(near, finding, words)
    status = f" ({words.text('statuses', near.status)})" if near.status else ""
    return [title, of["name"] + status, of["walking"], of["straight"]]


def _of(near: Near, finding: Finding, words: Wording) -> dict[str, str]:
    return {
        "name": _plain(near.name),
        "walking": words.metres(near.walking, finding.limit),
        "straight": words.metres(near.straight, finding.limit),
    }


def _plain(text: str) -> str:
    """Text on one line that any document can hold."""
    return " ".join(clean(text).split())


def _with_gaps(template: str, gaps: dict[str, Run]) -> list[Run]:
    """``template`` with its ``{name}`` as runs, so that one may be left to fill in."""
    return [gaps[part] if number % 2 else part for number, part in enumerate(_GAP.split(template)) if part]
