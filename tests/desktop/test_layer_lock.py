"""The layers of a workspace cannot be edited while something is written beside them, and can again afterwards."""

from __future__ import annotations

import shutil
import threading

import pytest
from qgis.core import QgsApplication, QgsProject, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QThread

from evplanner_plugin.algorithms import layer_lock
from evplanner_plugin.algorithms.layer_lock import layers_locked
from evplanner_plugin.documents.workspace_project import layer_of, layers_of, open_workspace
from evplanner_plugin.errors import Cancelled, WorkspaceError


@pytest.fixture
def project(qgis_app, lille):
    made = QgsProject()
    open_workspace(made, lille)
    yield made
    made.clear()
    assert not layer_lock._held


class Work(threading.Thread):
    """``work`` in a thread of its own, while this thread lets QGIS go on, or not."""

    def __init__(self, work) -> None:
        super().__init__(daemon=True)
        self._work = work
        self.problem = None
        self.start()

    def run(self) -> None:
        try:
            self._work()
        except Exception as problem:
            self.problem = problem

    def let_go_on_until(self, condition, seconds: float = 20) -> None:
        for _ in range(int(seconds * 100)):
            QCoreApplication.processEvents()
            if condition():
                return
            self.join(0.01)
        raise AssertionError(f"not after {seconds} s")

    def finish(self):
        self.let_go_on_until(lambda: not self.is_alive())
        QCoreApplication.processEvents()
        return self.problem


def test_nobody_edits_while_it_lasts(project, lille):
    layers = layers_of(project)
    with layers_locked(str(lille), project):
        assert all(layer.readOnly() and not layer.startEditing() for layer in layers)
    assert not any(layer.readOnly() for layer in layers)
    assert layers[0].startEditing()
    layers[0].rollBack()


def test_from_another_thread_and_after_a_failure(project, lille):
    inside, leave = threading.Event(), threading.Event()
    seen = []

    def work():
        with layers_locked(str(lille), project):
            seen.append([layer.readOnly() for layer in layers_of(project)])
            inside.set()
            leave.wait(20)
            raise ValueError("the exchange broke")

    running = Work(work)
    running.let_go_on_until(inside.is_set)
    assert not layer_of(project, "proposed_site").startEditing()
    leave.set()
    assert isinstance(running.finish(), ValueError)
    assert seen and all(seen[0])
    assert not any(layer.readOnly() for layer in layers_of(project))


def test_a_layer_that_was_read_only_stays_so_and_a_removed_one_is_no_trouble(project, lille):
    sites, locations = layer_of(project, "proposed_site"), layer_of(project, "charging_location")
    sites.setReadOnly(True)
    with layers_locked(str(lille), project):
        project.removeMapLayer(locations)
        late = QgsVectorLayer(f"{lille}|layername=connector", "late", "ogr")
        project.addMapLayer(late)
        assert late.readOnly()
    assert sites.readOnly() and not late.readOnly()


def test_layers_of_other_files_are_left_alone(project, lille, tmp_path):
    other = tmp_path / "other.gpkg"
    shutil.copy(lille, other)
    layer = QgsVectorLayer(f"{other}|layername=proposed_site", "other", "ogr")
    project.addMapLayer(layer)
    with layers_locked(str(lille), project):
        assert not layer.readOnly()


def test_two_at_once_end_in_any_order(project, lille):
    layer = layer_of(project, "proposed_site")
    first, second = layers_locked(str(lille), project), layers_locked(str(lille), project)
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert layer.readOnly()
    second.__exit__(None, None, None)
    assert not layer.readOnly()


def test_an_open_edit_buffer_stops_it_by_name(project, lille):
    layer = layer_of(project, "proposed_site")
    layer.startEditing()
    running = Work(lambda: layers_locked(str(lille), project).__enter__())
    problem = running.finish()
    assert isinstance(problem, WorkspaceError) and layer.name() in problem.sentence()
    assert not any(each.readOnly() for each in layers_of(project))
    layer.rollBack()


def test_a_project_saved_meanwhile_can_be_edited_when_it_is_opened(project, lille, tmp_path):
    layer_of(project, "evse").setReadOnly(True)
    file = lille.with_name("saved.qgs")
    with layers_locked(str(lille), project):
        assert project.write(str(file))
    other = QgsProject()
    assert other.read(str(file))
    assert [table for table in ("proposed_site", "evse", "connector") if layer_of(other, table, lille).readOnly()] == [
        "evse"
    ]
    other.clear()


def test_a_busy_window_ends_in_a_sentence(project, lille, monkeypatch):
    """The main thread does not answer (here it waits for the work itself): no deadlock, and nothing stays locked."""
    monkeypatch.setattr(layer_lock, "LONGEST_WAIT_SECONDS", 0.5)
    entered = []

    def work():
        with layers_locked(str(lille), project):
            entered.append(True)

    running = Work(work)
    running.join(10)
    assert not running.is_alive()
    QCoreApplication.processEvents()
    assert isinstance(running.problem, WorkspaceError) and not entered
    assert not any(layer.readOnly() for layer in layers_of(project))


def test_cancelling_while_the_window_is_busy(project, lille):
    running = Work(lambda: layers_locked(str(lille), project, lambda: True).__enter__())
    running.join(1)
    assert not running.is_alive() and isinstance(running.problem, Cancelled)
    QCoreApplication.processEvents()
    assert not any(layer.readOnly() for layer in layers_of(project))


def test_without_a_project_there_is_nothing_to_lock(lille):
    with layers_locked(str(lille), None):
        pass


def test_in_a_task_of_qgis(project, lille):
    """As the panels run it: the task manager's thread, with the main thread in its event loop."""
    seen = []

    def work(task):
        with layers_locked(str(lille), project, task.isCanceled):
            seen.append((QThread.currentThread() == QCoreApplication.instance().thread(),
                         layer_of(project, "proposed_site").readOnly()))

    task = QgsTask.fromFunction("work", work)
    QgsApplication.taskManager().addTask(task)
    for _ in range(1000):
        QCoreApplication.processEvents()
        if seen and not layer_of(project, "proposed_site").readOnly():
            break
        QThread.msleep(10)
    assert seen == [(False, True)]
    assert not layer_of(project, "proposed_site").readOnly()
