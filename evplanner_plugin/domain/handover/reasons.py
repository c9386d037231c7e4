"""Why a row of a returned file is not taken: whole sentences without values, translated as ``errors``."""

from __future__ import annotations

from ...errors import QT_TRANSLATE_NOOP

NO_ID = QT_TRANSLATE_NOOP("errors", "The row has no site id.")
UNKNOWN_ID = QT_TRANSLATE_NOOP("errors", "The workspace has no site with this id.")
NEVER_HANDED_OVER = QT_TRANSLATE_NOOP("errors", "This site was never handed over.")
OTHER_TOWN = QT_TRANSLATE_NOOP("errors", "The row is of another municipality.")
NO_DATE = QT_TRANSLATE_NOOP("errors", "A day cannot be read; write it as 2026-03-31 or 31-03-2026.")
FUTURE = QT_TRANSLATE_NOOP("errors", "A day is still to come; only what has happened is taken.")
NO_DAY = QT_TRANSLATE_NOOP("errors", "It does not say on which day that happened.")
BEFORE_HANDOVER = QT_TRANSLATE_NOOP("errors", "Receipt is acknowledged before the site was handed over.")
SERVICE_BEFORE_INSTALLED = QT_TRANSLATE_NOOP("errors", "It is in service before it was installed.")
FINISHED_BEFORE_STARTED = QT_TRANSLATE_NOOP("errors", "A step is finished before it was started.")
UNKNOWN_STATUS = QT_TRANSLATE_NOOP("errors", "The status is not understood.")
UNKNOWN_STEP = QT_TRANSLATE_NOOP("errors", "The process has no such step.")
NO_STEP = QT_TRANSLATE_NOOP("errors", "It does not say which step was started or finished.")
STEP_OTHERWISE = QT_TRANSLATE_NOOP("errors", "The log says another day for this step; correct one of the two.")
UNKNOWN_REASON = QT_TRANSLATE_NOOP("errors", "The process has no such reason of cancellation.")
TOO_OFTEN = QT_TRANSLATE_NOOP("errors", "Too many rows before this one are about the same site.")
NO_REASON = QT_TRANSLATE_NOOP("errors", "The cancellation gives no reason.")
UNKNOWN_PHOTO = QT_TRANSLATE_NOOP("errors", "The photo's name does not begin with the id of a site.")
NO_PHOTO = QT_TRANSLATE_NOOP("errors", "The file gives no picture.")
SAID_BEFORE = QT_TRANSLATE_NOOP(
    "errors", "It was said before and corrected since; the correction stays. Record it by hand if it holds after all."
)
"""A notice: the row is no mistake, and nothing is added."""
