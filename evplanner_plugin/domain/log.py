"""The log of a proposed site: entries that are only ever added.

Two people who write offline never overwrite each other: each entry carries its own UUID, and what a site's
status is follows from all entries together (:mod:`.state`).
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

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
)
"""The kinds known here. An entry of another kind (from a newer version) is kept and shown as it is."""

MARKS: tuple[str, ...] = ("up", "down", "question")
"""What ``marked`` can say of a site."""

DECISIONS: tuple[str, ...] = ("approved", "rejected")
"""Kinds that decide on a site."""


@dataclass(frozen=True)
class LogEntry:
    """One thing that happened to one site.

    ``at`` is UTC text (``2026-03-31T08:15:00.000Z``), ``payload`` a JSON object whose shape follows ``kind``:
    proposed ``{"origin"}``; marked ``{"mark", "reason"}``; commented ``{"text", "reply_to"}``; approved and
    rejected ``{"reason", "supersedes": [ids of the decisions the person saw]}``; moved ``{"from": [x, y],
    "to": [x, y]}`` in the workspace's CRS (metres).
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
            payload=_decoded(row.get("payload")),
        )


def _decoded(payload: object) -> dict[str, object]:
    """``payload`` (JSON text, mapping or nothing) as a dictionary."""
    if payload is None or payload == "":
        return {}
    if isinstance(payload, Mapping):
        return dict(payload)
    if isinstance(payload, str):
        try:
            decoded = json.loads(payload)
        except ValueError:
            decoded = payload
        if isinstance(decoded, dict):
            return decoded
    return {"unreadable": payload}


def _checked(kind: str, payload: dict[str, object]) -> dict[str, object]:
    """``payload`` completed for its ``kind``; :class:`BadInput` where it cannot be meant."""
    if kind == "marked":
        if payload.get("mark") not in MARKS:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "A site cannot be marked “{mark}”."),
                QT_TRANSLATE_NOOP("errors", "Use one of these marks: {marks}."),
                mark=payload.get("mark"),
                marks=", ".join(MARKS),
            )
        payload.setdefault("reason", "")
    elif kind == "commented":
        if not str(payload.get("text") or "").strip():
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The comment is empty."),
                QT_TRANSLATE_NOOP("errors", "Write what you want to say about the site."),
            )
        payload.setdefault("reply_to", None)
    elif kind in DECISIONS:
        payload.setdefault("reason", "")
        payload.setdefault("supersedes", [])
        if not isinstance(payload["supersedes"], (list, tuple)):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "A decision must list the decisions it replaces."),
                QT_TRANSLATE_NOOP("errors", "Give the list “supersedes”; it may be empty."),
            )
        payload["supersedes"] = [str(entry) for entry in payload["supersedes"]]
    return payload
