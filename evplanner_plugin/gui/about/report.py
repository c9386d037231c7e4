"""The report that people send to whoever helps them: plain text, in the user's language, without secrets."""

from __future__ import annotations

import getpass
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.times import to_text
from ..messages import ErrorSeen
from .facts import Group
from .redaction import without_secrets

translate = QCoreApplication.translate

_MOST_DETAILS = 4_000
"""Characters of an error's details that go along: its end, where the cause is."""


def report_text(groups: Sequence[Group], errors: Sequence[ErrorSeen], made_at: datetime) -> str:
    """Everything in ``groups`` and ``errors`` as plain text; logins are taken out, folders of users are ``~``."""
    lines = [translate("AboutReport", "EV Planner: diagnostic report"), to_text(made_at), ""]
    for group in groups:
        lines.append(f"== {group.title} ==")
        lines += [f"{fact.label}: {told(fact.value)}" for fact in group.facts]
        lines.append("")
    lines.append("== " + translate("AboutReport", "Last errors") + " ==")
    if not errors:
        lines.append(translate("AboutReport", "none"))
    for error in map(redacted, errors):
        lines += ["", to_text(error.at), error.sentence]
        lines += [f"    {line}" for line in error.details[-_MOST_DETAILS:].splitlines()]
    return "\n".join(lines) + "\n"


def redacted(error: ErrorSeen) -> ErrorSeen:
    """``error`` as it may be shown and sent: logins are taken out, folders of users are ``~``."""
    return ErrorSeen(error.at, told(error.sentence), told(error.details))


def told(text: str) -> str:
    """``text`` without logins, without the name of the account, and with folders of users as ``~``."""
    return without_secrets(text, names=account_names())


def account_names() -> tuple[str, ...]:
    """The name of the account that QGIS runs under, unless it says nothing of a person."""
    name = ""
    with suppress(Exception):  # where the system tells no name, there is none to hide
        name = getpass.getuser()
    return (name,) if name and name.lower() not in _NOBODY else ()


_NOBODY = ("root", "user", "admin", "administrator", "qgis", "guest", "system")
"""Accounts whose names are ordinary words: taking them out would only tear holes in the text."""
