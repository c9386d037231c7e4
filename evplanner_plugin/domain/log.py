"""The log of a proposed site: entries that are only ever added.

Two people who write offline never overwrite each other: each entry carries its own UUID, and what a site's
status is follows from all entries together (:mod:`.state`).
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ..errors import QT_TRANSLATE_NOOP, BadInput
from . import times

KINDS: tuple[str, ...] = (
    "proposed",
    "moved",
    "marked",
    "commented",
    "assigned",
    "step_started",
    "step_finished",
    "clock_stopped",
    "clock_resumed",
    "approved",
    "rejected",
    "counter_proposed",
    "handed_over",
    "acknowledged",
    "installed",
    "in_service",
    "cancelled",
    "photo_added",
    "regulation_drafted",
    "published",
    "checked",
)
"""The kinds known here. An entry of another kind (from a newer version) is kept and shown as it is."""

MARKS: tuple[str, ...] = ("up", "down", "question")
"""What ``marked`` can say of a site."""

DECISIONS: tuple[str, ...] = ("approved", "rejected")
"""Kinds that decide on a site."""

TERM_KINDS: tuple[str, ...] = (
    *DECISIONS,
    "proposed",
    "counter_proposed",
    "handed_over",
    "acknowledged",
    "installed",
    "in_service",
)
"""Kinds that the term of a step may be counted from."""

ANSWERS: tuple[str, ...] = ("yes", "no", "unknown")
"""What ``checked`` can say of a rule: it is met, it is not met, it cannot be told."""

SOURCES: tuple[str, ...] = ("person", "data")
"""Who answers in ``checked``: somebody who looked, or the plugin from the data."""

LONGEST_TEXT = 10_000
"""Characters that a comment or remark may have. Longer ones that come in from elsewhere are kept."""

_scan = json.JSONDecoder().scan_once
"""Decodes what begins at an index; :func:`json.loads` does the same and looks for spaces around it."""


@dataclass(frozen=True)
class LogEntry:
    """One thing that happened to one site.

    ``at`` is UTC text (``2026-03-31T08:15:00.000Z``), ``payload`` a JSON object whose shape follows ``kind``.
    Whoever reads it takes every key as optional and keeps those it does not know:

    * proposed ``{"origin", "counter_to": id of the site this is proposed instead of, or "", "facts": {…}}``
    * moved ``{"from": [x, y], "to": [x, y]}`` in the workspace's CRS (metres)
    * marked ``{"mark": one of MARKS, "reason": code of the process, or free text in older entries, "remark"}``
    * commented ``{"text", "reply_to": id of an entry or None, "mentions": [codes of departments]}``
    * assigned ``{"department", "actor", "due": "2026-03-31" or ""}``; without department and actor to nobody
    * step_started, step_finished ``{"step", "remark"}``
    * clock_stopped, clock_resumed ``{"step": "" for the step that is open, "reason", "remark"}``
    * approved, rejected ``{"reason", "remark", "supersedes": [ids of the decisions the person saw]}``
    * counter_proposed, on the former site, ``{"site_id": the new site, "remark"}``
    * handed_over ``{"to", "package": id of the package or "", "version": its number}``
    * acknowledged ``{"on", "remark"}``, installed ``{"on", "installer"}``, in_service ``{"on"}``
    * cancelled ``{"reason", "remark"}``; photo_added ``{"photo_id", "caption", "purpose": code of the process or ""}``
    * regulation_drafted ``{"on": day of the decision, "road": "municipal" or "regional", "document": name of the file,
      "place": where the bays lie, as :mod:`.regulation.place` has it, "texts": ids of the legal texts cited}``
    * published ``{"public": whether residents may see the site}``

    What was read from a holder's returned file also says ``"package"``, ``"holder"`` and ``"entered_by"`` (who read
    it), and ``"on"``, the day that the holder names, with steps and cancellations.
    * checked ``{"answers": {code of a rule: one of ANSWERS}, "source": one of SOURCES, "recipe": hash, "remark"}``
    """

    id: str
    site_id: str
    at: str
    actor: str
    role: str
    department: str
    kind: str
    payload: Mapping[str, object] = field(default_factory=dict, hash=False)

    @classmethod
    def new(
        cls,
        site_id: str,
        kind: str,
        actor: str,
        role: str,
        department: str,
        payload: Mapping[str, object] | None = None,
        at: str | None = None,
        id: str | None = None,
    ) -> LogEntry:
        """A new entry, by default happening now and with a fresh UUID.

        Raises :class:`BadInput` where actor, site or kind is empty, or the payload does not fit the kind.
        """
        if not (site_id and str(site_id).strip()):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The entry does not say which site it is about."),
                QT_TRANSLATE_NOOP("errors", "Choose a site first."),
            )
        if not (actor and actor.strip()):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The entry does not say who makes it."),
                QT_TRANSLATE_NOOP("errors", "Enter your name and department first."),
            )
        if not (kind and kind.strip()):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The entry does not say what happened."),
                QT_TRANSLATE_NOOP("errors", "Choose one of these: {kinds}."),
                kinds=", ".join(KINDS),
            )
        return cls(
            id=id or str(uuid.uuid4()),
            site_id=str(site_id),
            at=times.normalised(at) if at else times.utc_now(),
            actor=actor.strip(),
            role=role or "",
            department=department or "",
            kind=kind,
            payload=_checked(kind, dict(payload or {})),
        )

    def to_row(self) -> dict[str, str]:
        """The entry as columns of the table ``site_log``, ``payload`` as JSON text.

        ``nis`` and the geometry (the site's point) are for the caller to add.
        """
        return {
            "id": self.id,
            "site_id": self.site_id,
            "at": self.at,
            "actor": self.actor,
            "role": self.role,
            "department": self.department,
            "kind": self.kind,
            "payload": json.dumps(dict(self.payload), ensure_ascii=False, sort_keys=True),
        }

    @classmethod
    def from_row(cls, row: Mapping[str, object]) -> LogEntry:
        """The entry of a row of ``site_log``; ``payload`` may be JSON text or decoded, other keys are ignored.

        Never fails on what a row says: a payload that is no JSON object is kept under ``"unreadable"``.
        """

        def text(key: str) -> str:
            value = row.get(key)
            return "" if value is None else str(value)

        return cls(
            id=text("id"),
            site_id=text("site_id"),
            at=times.normalised(text("at")),
            actor=text("actor"),
            role=text("role"),
            department=text("department"),
            kind=text("kind"),
            payload=decoded(row.get("payload")),
        )


def decoded(payload: object) -> Mapping[str, object]:
    """``payload`` (JSON text, mapping or nothing) as a mapping; what is no JSON object is under ``"unreadable"``."""
    if isinstance(payload, str):
        return _decoded_text(payload)
    if payload is None:
        return {}
    if isinstance(payload, Mapping):
        return dict(payload)
    if isinstance(payload, (bytes, bytearray)):
        return decoded(bytes(payload).decode("utf-8", "replace"))
    return {"unreadable": payload}


def _decoded_text(payload: str) -> dict[str, object]:
    if not payload:
        return {}
    try:
        content, end = _scan(payload, 0)
    except (StopIteration, ValueError, RecursionError):
        content, end = None, 0
    if end != len(payload):  # spaces around it, or no JSON
        try:
            content = json.loads(payload)
        except (ValueError, RecursionError):
            content = None
    return content if content.__class__ is dict else {"unreadable": payload}


def shortened(text: str, length: int = LONGEST_TEXT) -> str:
    """``text``, or its beginning with an ellipsis, in at most ``length`` characters."""
    return text if len(text) <= length else text[: length - 1] + "…"


def date_or_none(text: object) -> date | None:
    """The day that ``2026-03-31`` names; ``None`` for anything else."""
    try:
        return date.fromisoformat(text) if isinstance(text, str) and len(text) == 10 else None
    except ValueError:
        return None


def _checked(kind: str, payload: dict[str, object]) -> dict[str, object]:
    """``payload`` completed for its ``kind``; :class:`BadInput` where it cannot be meant."""
    check = _CHECKS.get(kind)
    if check is not None:
        check(payload)
    for value in payload.values():
        if isinstance(value, str) and len(value) > LONGEST_TEXT:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The text has {length} characters; at most {longest} can be kept."),
                QT_TRANSLATE_NOOP("errors", "Shorten it, or say it in several comments."),
                length=len(value),
                longest=LONGEST_TEXT,
            )
    return payload


def _check_mark(payload: dict[str, object]) -> None:
    if payload.get("mark") not in MARKS:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "A site cannot be marked “{mark}”."),
            QT_TRANSLATE_NOOP("errors", "Use one of these marks: {marks}."),
            mark=payload.get("mark"),
            marks=", ".join(MARKS),
        )
    payload.setdefault("reason", "")


def _check_comment(payload: dict[str, object]) -> None:
    if not str(payload.get("text") or "").strip():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The comment is empty."),
            QT_TRANSLATE_NOOP("errors", "Write what you want to say about the site."),
        )
    payload.setdefault("reply_to", None)


def _check_decision(payload: dict[str, object]) -> None:
    payload.setdefault("reason", "")
    payload.setdefault("supersedes", [])
    if not isinstance(payload["supersedes"], (list, tuple)):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "A decision must list the decisions it replaces."),
            QT_TRANSLATE_NOOP("errors", "Give the list “supersedes”; it may be empty."),
        )
    payload["supersedes"] = [str(entry) for entry in payload["supersedes"]]


def _check_step(payload: dict[str, object]) -> None:
    if not str(payload.get("step") or "").strip():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The entry does not say which step it is about."),
            QT_TRANSLATE_NOOP("errors", "Choose a step of the process."),
        )


def _check_assignment(payload: dict[str, object]) -> None:
    due = payload.get("due")
    if due and date_or_none(due) is None:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "“{due}” is no date."),
            QT_TRANSLATE_NOOP("errors", "Write the day as 2026-03-31."),
            due=due,
        )


def _check_answers(payload: dict[str, object]) -> None:
    answers = payload.get("answers")
    if not isinstance(answers, Mapping) or not answers:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The entry does not say which rules were checked."),
            QT_TRANSLATE_NOOP("errors", "Answer at least one line of the checklist."),
        )
    for rule, answer in answers.items():
        if answer not in ANSWERS:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The rule “{rule}” cannot be answered with “{answer}”."),
                QT_TRANSLATE_NOOP("errors", "Use one of these answers: {answers}."),
                rule=rule,
                answer=answer,
                answers=", ".join(ANSWERS),
            )
    if payload.setdefault("source", "person") not in SOURCES:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "“{source}” cannot answer a checklist."),
            QT_TRANSLATE_NOOP("errors", "Use one of these sources: {sources}."),
            source=payload["source"],
            sources=", ".join(SOURCES),
        )


def _check_publication(payload: dict[str, object]) -> None:
    if not isinstance(payload.get("public"), bool):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The entry does not say whether residents may see the site."),
            QT_TRANSLATE_NOOP("errors", "Give “public” as true or false."),
        )


_CHECKS = {
    "marked": _check_mark,
    "commented": _check_comment,
    **dict.fromkeys(DECISIONS, _check_decision),
    "step_started": _check_step,
    "step_finished": _check_step,
    "assigned": _check_assignment,
    "checked": _check_answers,
    "published": _check_publication,
}
