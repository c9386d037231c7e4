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
    names = account_names()
    lines = [translate("AboutReport", "EV Planner: diagnostic report"), to_text(made_at), ""]
    for group in groups:
        lines.append(f"== {group.title} ==")
        lines += [f"{fact.label}: {without_secrets(fact.value, names=names)}" for fact in group.facts]
        lines.append("")
    lines.append("== " + translate("AboutReport", "Last errors") + " ==")
    if not errors:
        lines.append(translate("AboutReport", "none"))
    for error in errors:
        lines += ["", to_text(error.at), without_secrets(error.sentence, names=names)]
        details = without_secrets(error.details, names=names)
        lines += [f"    {line}" for line in details[-_MOST_DETAILS:].splitlines()]
    return "\n".join(lines) + "\n"


def account_names() -> tuple[str, ...]:
    """The name of the account that QGIS runs under, unless it says nothing of a person."""
    name = ""
    with suppress(Exception):  # where the system tells no name, there is none to hide
        name = getpass.getuser()
    return (name,) if name and name.lower() not in _NOBODY else ()


_NOBODY = ("root", "user", "admin", "administrator", "qgis", "guest", "system")
"""Accounts whose names are ordinary words: taking them out would only tear holes in the text."""
