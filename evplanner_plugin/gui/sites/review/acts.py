"""What can be done with a site in its process, and what has to be asked for each act."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

from .shown_site import ShownSite

FIELDS: dict[str, tuple[str, ...]] = {
    "approved": ("reason", "remark"),
    "rejected": ("reason", "remark"),
    "step_started": ("remark",),
    "step_finished": ("remark",),
    "clock_stopped": ("reason", "remark"),
    "clock_resumed": ("remark",),
    "assigned": ("department", "actor", "due"),
    "handed_over": ("to",),
    "acknowledged": ("on", "remark"),
    "installed": ("on", "installer"),
    "in_service": ("on",),
    "cancelled": ("reason", "remark"),
}
"""Keys of the payload that the user fills in, per kind of act."""


@dataclass(frozen=True)
class Act:
    """An entry that could be made: its kind, the step it is about ("" for none), and why it cannot be made now."""

    kind: str
    step: str = ""
    refusal: str = ""


def steps_to_start(shown: ShownSite) -> tuple[Act, ...]:
    """Starting each step of the process that is not under way, in the process's order."""
    open_now = {course.step for course in shown.state.steps if course.open}
    refusal = shown.refusal("step_started")
    return tuple(Act("step_started", step.code, refusal) for step in shown.process.steps if step.code not in open_now)


def acts_on_open_steps(shown: ShownSite) -> tuple[Act, ...]:
    """Finishing each step that is under way, and stopping its clock or letting it run on."""
    return tuple(
        Act(kind, course.step, shown.refusal(kind))
        for course in shown.state.steps
        if course.open
        for kind in ("step_finished", "clock_resumed" if course.clock_stands else "clock_stopped")
    )


def further_acts(shown: ShownSite) -> tuple[Act, ...]:
    """Everything else but deciding and cancelling."""
    kinds = ("assigned", "handed_over", "acknowledged", "installed", "in_service")
    return tuple(Act(kind, "", shown.refusal(kind)) for kind in kinds)


def act_title(act: Act, shown: ShownSite) -> str:
    """The act in a menu, the name of its step within."""
    return _words(act.kind).format(step=shown.title(act.step))


def act_verb(act: Act) -> str:
    """The act on the button that carries it out."""
    verbs = {
        "approved": QCoreApplication.translate("review", "Approve"),
        "rejected": QCoreApplication.translate("review", "Reject"),
        "cancelled": QCoreApplication.translate("review", "Cancel Site"),
        "assigned": QCoreApplication.translate("review", "Assign"),
    }
    return verbs.get(act.kind, QCoreApplication.translate("review", "Record"))


def _words(kind: str) -> str:
    words = {
        "approved": QCoreApplication.translate("review", "Approve This Site"),
        "rejected": QCoreApplication.translate("review", "Reject This Site"),
        "step_started": QCoreApplication.translate("review", "Start “{step}”"),
        "step_finished": QCoreApplication.translate("review", "Finish “{step}”"),
        "clock_stopped": QCoreApplication.translate("review", "Stop the Clock of “{step}”"),
        "clock_resumed": QCoreApplication.translate("review", "Let the Clock of “{step}” Run On"),
        "assigned": QCoreApplication.translate("review", "Assign"),
        "handed_over": QCoreApplication.translate("review", "Hand Over"),
        "acknowledged": QCoreApplication.translate("review", "Acknowledge Receipt"),
        "installed": QCoreApplication.translate("review", "Charging Point Installed"),
        "in_service": QCoreApplication.translate("review", "Taken Into Service"),
        "cancelled": QCoreApplication.translate("review", "Cancel This Site"),
    }
    return words.get(kind, kind)
