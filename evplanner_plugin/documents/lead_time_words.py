"""Words for lead times: what each span, outcome and unit of days is called."""

from __future__ import annotations

from ..domain.process import Process
from ..errors import QT_TRANSLATE_NOOP
from .vocabulary import translate

_SPANS = {
    "request_to_decision": QT_TRANSLATE_NOOP("lead_times", "From request to decision"),
    "proposal_to_decision": QT_TRANSLATE_NOOP("lead_times", "From proposal to decision"),
    "approval_to_service": QT_TRANSLATE_NOOP("lead_times", "From approval to in service"),
    "start_to_service": QT_TRANSLATE_NOOP("lead_times", "From request or proposal to in service"),
}
_OUTCOMES = {
    "finished": QT_TRANSLATE_NOOP("lead_times", "Finished"),
    "open": QT_TRANSLATE_NOOP("lead_times", "Open"),
    "ended": QT_TRANSLATE_NOOP("lead_times", "Ended with its site"),
}
_UNITS = {
    "calendar": QT_TRANSLATE_NOOP("lead_times", "calendar days"),
    "working": QT_TRANSLATE_NOOP("lead_times", "working days"),
}


def case_title(process: Process, step: str, actor: str, language: str) -> str:
    """What a span or step is called, by the process for steps; an actor's own title where there is no step."""
    if step in _SPANS:
        return _word(_SPANS, step)
    return process.title(step or actor, language)


def outcome_title(outcome: str) -> str:
    """What became of a case; an unknown code is shown as it is."""
    return _word(_OUTCOMES, outcome)


def unit_title(unit: str) -> str:
    """What a unit of days is called."""
    return _word(_UNITS, unit)


def _word(words: dict[str, str], code: str) -> str:
    return translate("lead_times", words[code]) if code in words else code
