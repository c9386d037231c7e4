"""A site's checklist: rules of the recipe and points of the process, and what was answered to each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .log import decoded

OPEN = "open"
"""The answer of a line that nobody has answered."""


@dataclass(frozen=True)
class Check:
    """What was answered to one rule: ``yes`` (met), ``no`` (not met), ``unknown``, by a person or from the data.

    A code that is none of these comes from a newer version and stays as it is. ``at`` is UTC.
    """

    answer: str
    source: str
    actor: str
    department: str
    at: str


@dataclass(frozen=True)
class ChecklistLine:
    """One line: the rule's code, its sentence by language (empty where nobody knows the rule any more), its source."""

    code: str
    sentence: Mapping[str, str]
    source: str
    check: Check | None

    @property
    def answer(self) -> str:
        """The answer given, :data:`OPEN` where there is none."""
        return OPEN if self.check is None else self.check.answer


def checks_of(entries: Iterable[tuple[str, str, str, object]]) -> dict[str, Check]:
    """Per rule the answer that counts, from ``(at, actor, department, payload)`` of ``checked`` in the log's order.

    A person outweighs the data, who answers later outweighs who answered before.
    """
    checks: dict[str, Check] = {}
    for at, actor, department, payload in entries:
        content = decoded(payload)
        answers = content.get("answers")
        source = "data" if content.get("source") == "data" else "person"
        for rule, answer in answers.items() if isinstance(answers, Mapping) else ():
            known = checks.get(rule)
            if isinstance(answer, str) and (known is None or source == "person" or known.source == "data"):
                checks[rule] = Check(answer, source, actor, department, at)
    return checks


def checklist(
    rules: Iterable[tuple[str, Mapping[str, str], str]],
    points: Iterable[tuple[str, Mapping[str, str], str]],
    checks: Mapping[str, Check],
) -> tuple[ChecklistLine, ...]:
    """The lines of a site: the recipe's rules, the process's points, then what was answered to other rules.

    ``rules`` and ``points`` are ``(code, sentence by language, source)``; :attr:`.process.Process.checklist` is such.
    A code that comes twice gives one line.
    """
    lines: dict[str, ChecklistLine] = {}
    for code, sentence, source in (*rules, *points):
        lines.setdefault(code, ChecklistLine(code, sentence, source, checks.get(code)))
    for code, check in checks.items():
        lines.setdefault(code, ChecklistLine(code, {}, "", check))
    return tuple(lines.values())
