"""Cancelled from another thread in the midst of the work, every algorithm stops at once and leaves nothing.

On a made-up town of 100,000 cells. Each is cancelled at several moments of its work, spread over the time that it
needs in all; the clock runs from the moment at which the user presses the button, heard or not.
"""

from __future__ import annotations

import json
import threading
import time

import numpy
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from tests.benchmarks.town import MUNICIPALITY, make_town, recipe_of, write_town

AT_ONCE = 3.0
"""Seconds allowed on a machine that is shared by many; alone it takes less than one."""

MOMENTS = (0.15, 0.5, 0.85)
"""Shares of the time that the work needs in all."""

AT_MOST = 6.0
"""Seconds after which nobody waits for the end of the work."""


class Impatient(QgsProcessingFeedback):
    """Cancels ``seconds`` after its making, from a thread of its own."""

    def __init__(self, seconds: float) -> None:
        super().__init__(False)
        self.pressed = time.monotonic() + seconds
        self._timer = threading.Timer(seconds, self.cancel)
        self._timer.daemon = True
        self._timer.start()

    def done(self) -> float:
        """Seconds since the button was pressed; negative where it was not."""
        self._timer.cancel()
        return time.monotonic() - self.pressed


def run(algorithm: str, parameters: dict, feedback=None) -> dict:
    import processing

    return processing.run(f"evplanner:{algorithm}", parameters, feedback=feedback or QgsProcessingFeedback(False))


@pytest.fixture(scope="module")
def town(provider, tmp_path_factory):
    """Folder of the town with its layers, and with its potential map in ``map.gpkg``."""
    folder = tmp_path_factory.mktemp("town")
    made = make_town(MUNICIPALITY)
    layers = dict(made.layers)
    chargers, demand = layers["chargers"], layers["demand"]
    write_town(made, folder)
    assert len(chargers) == 300 and len(demand) == 40_000
    (folder / "recipe.json").write_text(json.dumps(recipe_of(MUNICIPALITY, folder)), encoding="utf-8")
    run("potential", {**given("potential", folder), "OUTPUT": str(folder / "map.gpkg")})
    return folder


def given(algorithm: str, folder) -> dict:
    """Parameters for long work."""
    layer = {name: f"{folder}/{name}.gpkg" for name in ("map", "demand", "streets", "chargers", "pois", "bays")}
    recipe = {"RECIPE": str(folder / "recipe.json")}
    return {
        "potential": {"WORKSPACE": str(folder / "workspace.gpkg"), **recipe},
        "selectsites": {
            "POTENTIAL": layer["map"], "DEMAND": layer["demand"], "DEMAND_FIELD": "dwellings", "METHOD": 2,
            "STREETS": layer["streets"], "EXISTING": layer["chargers"], "COUNT": 60, "DISTANCE": 400,
            "TIME_LIMIT": 600,
        },
        "robustness": {"POTENTIAL": layer["map"], "DRAWS": 5000, "TOP": 100, **recipe},
        "backtest": {
            "POTENTIAL": layer["map"], "OBSERVED": layer["bays"], "FIELD": "bays", "DEMAND": layer["demand"],
            "PLACES": layer["pois"], **recipe,
        },
        "calibrate": {
            "POTENTIAL": layer["map"], "SITES": layer["pois"], "TARGET": "visits", "REPETITIONS": 5, **recipe,
        },
    }[algorithm]  # fmt: skip


@pytest.mark.parametrize("algorithm", ["potential", "selectsites", "robustness", "backtest", "calibrate"])
def test_a_cancel_ends_the_work_at_once_and_leaves_nothing(town, tmp_path, algorithm):
    parameters = {**given(algorithm, town), "OUTPUT": str(tmp_path / "result.gpkg")}
    begin = time.monotonic()
    whole = Impatient(AT_MOST)
    try:
        run(algorithm, parameters, whole)
    except QgsProcessingException:
        assert whole.done() < AT_ONCE
    needed = min(time.monotonic() - begin, AT_MOST)
    whole.done()
    for path in tmp_path.iterdir():
        path.unlink()
    stopped = []
    for moment in MOMENTS:
        feedback = Impatient(moment * needed)
        try:
            run(algorithm, parameters, feedback)
        except QgsProcessingException as error:
            assert str(error).startswith("Cancelled; nothing was changed")
            stopped.append(feedback.done())
            assert not list(tmp_path.iterdir())
        else:
            assert feedback.done() < AT_ONCE  # it was done before it could hear
            (tmp_path / "result.gpkg").unlink()
    print(f"\n{algorithm}: {needed:.1f} s in all; stopped after {numpy.round(stopped, 2).tolist()} s")
    assert len(stopped) >= 2 and max(stopped) < AT_ONCE
