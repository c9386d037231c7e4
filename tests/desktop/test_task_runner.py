"""Runs as tasks: success, failure in one sentence, cancel; callbacks on the main thread, once."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtTest import QTest

from evplanner_plugin.gui.messages import Messages
from evplanner_plugin.gui.task_runner import TaskRunner


@pytest.fixture
def runner(provider):
    project = QgsProject()
    made = TaskRunner(None, Messages(), project)
    made.ended = []
    yield made
    made.cancel_all()


def wait_until(condition, seconds=90) -> None:
    for _ in range(seconds * 20):
        if condition():
            return
        QTest.qWait(50)
    raise AssertionError(f"not after {seconds} s")


def run(runner, name, parameters, meanwhile=lambda started: None):
    """Run to the end; returns what the callbacks got, with the thread they came on."""
    ended = []
    started = runner.run(
        name,
        parameters,
        title=name,
        on_success=lambda done: ended.append(("success", done.results, threading.current_thread())),
        on_failure=lambda sentence: ended.append(("failure", sentence, threading.current_thread())),
    )
    if started is not None:
        meanwhile(started)
    wait_until(lambda: ended and not runner.busy())
    QTest.qWait(100)
    assert len(ended) == 1 and ended[0][2] is threading.main_thread()
    return ended[0][:2]


def test_success(runner, tmp_path):
    kind, results = run(runner, "createworkspace", {"NIS": "13019", "OUTPUT": str(tmp_path / "lille.gpkg")})
    assert kind == "success" and results["MUNICIPALITY"] == "Lille"
    assert (tmp_path / "lille.gpkg").exists()


def test_failure_while_running_is_one_sentence(runner, tmp_path):
    kind, sentence = run(runner, "createworkspace", {"NIS": "99999", "OUTPUT": str(tmp_path / "x.gpkg")})
    assert kind == "failure" and "99999" in sentence and "Traceback" not in sentence
    assert not list(tmp_path.glob("x.gpkg*"))


def test_failure_in_preparation_is_one_sentence(runner, lille):
    """The recipe is looked up before the task starts."""
    parameters = {"WORKSPACE": str(lille), "RECIPE": "no_such_recipe", "OUTPUT": "TEMPORARY_OUTPUT"}
    kind, sentence = run(runner, "potential", parameters)
    assert kind == "failure" and "no_such_recipe" in sentence


def test_unknown_tool_is_one_sentence(runner):
    kind, sentence = run(runner, "no_such_tool", {})
    assert kind == "failure" and "no_such_tool" in sentence


def test_cancel_leaves_no_layer(runner, lille):
    parameters = {"WORKSPACE": str(lille), "RECIPE": "flanders_250m", "OUTPUT": "TEMPORARY_OUTPUT"}
    kind, sentence = run(runner, "potential", parameters, lambda started: started.cancel())
    assert (kind, sentence) == ("failure", "")


def test_result_layer_is_handed_over(runner, lille):
    parameters = {"WORKSPACE": str(lille), "RECIPE": "flanders_250m", "OUTPUT": "TEMPORARY_OUTPUT"}
    taken = []
    runner.run("potential", parameters, title="potential", on_success=lambda done: taken.append(done.take_layer()))
    wait_until(lambda: taken)
    assert taken[0].isValid() and taken[0].featureCount() > 5000
