"""Making the demo, step by step, with progress and cancel."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ... import bundled
from ..base import check_cancelled
from .child_runs import child_runner
from .past import add_history
from .pictures import add_pictures
from .project import write_project
from .review import RECIPE, make_potential, propose, review
from .town import add_charging, make_town

_STEPS = (("town", 25), ("charging", 5), ("potential", 25), ("sites", 25), ("past", 3), ("review", 9),
          ("pictures", 1), ("project", 7))  # fmt: skip
"""What is done, and how much of the whole time each takes, in percent."""


def make_demo(workspace: Path, project: Path, feedback: QgsProcessingFeedback, language: str) -> None:
    """Make the workspace and the project, two files of one folder.

    :raises EvPlannerError: a part of it failed.
    :raises Cancelled: the user stopped.
    """
    from ...scoring.recipes.recipe import Recipe

    place, most = [0.0, 0.0], [0.0]

    def told(fraction: float) -> None:
        # Several algorithms of one step each begin at 0; what people see only goes forward.
        most[0] = max(most[0], place[0] + place[1] * max(0.0, min(1.0, fraction)))
        feedback.setProgress(most[0])

    run = child_runner(feedback, told)
    for step, share in _STEPS:
        check_cancelled(feedback)
        place[1] = share
        told(0)
        if step == "town":
            make_town(run, workspace)
        elif step == "charging":
            add_charging(workspace)
        elif step == "potential":
            make_potential(run, workspace)
        elif step == "sites":
            propose(run, workspace)
        elif step == "past":
            add_history(workspace)
        elif step == "review":
            review(child_runner(feedback, lambda fraction: None), workspace, told)
        elif step == "pictures":
            add_pictures(child_runner(feedback, lambda fraction: None), workspace)
        else:
            recipe = Recipe.from_json(bundled.path("recipes", f"{RECIPE}.json").read_text(encoding="utf-8"))
            write_project(
                project, workspace, recipe, language=language,
                title=QCoreApplication.translate("demonstration", "Lille (fictitious demo)"),
                potential_title=QCoreApplication.translate("demonstration", "Potential map"),
            )  # fmt: skip
        place[0] += share
