"""One package after the other, each used for the first time in a thread of QGIS's tasks, in a QGIS without a window.

With the word ``unseen`` nobody sees to the first import.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop

from evplanner_plugin.first_import import first_import

SEEN_TO = sys.argv[1:] != ["unseen"]


def letters(task) -> None:
    """A part of matplotlib."""
    see_to("matplotlib.ft2font")
    import matplotlib.ft2font  # noqa: F401


def numbers(task) -> None:
    """Parts of scipy."""
    see_to("scipy.spatial", "scipy.optimize", "scipy.stats")
    import scipy.optimize
    import scipy.spatial
    import scipy.stats  # noqa: F401


def chart(task) -> None:
    """A chart, and with it the rest of matplotlib."""
    see_to("matplotlib.figure", "matplotlib.backends.backend_agg")
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(layout="constrained")
    axes = figure.add_subplot()
    axes.plot([1, 2, 3])
    axes.contour([[1, 2], [3, 4]])
    FigureCanvasAgg(figure).draw()


def see_to(*modules: str) -> None:
    """See to their first import, unless told not to."""
    if SEEN_TO:
        first_import(*modules)


application = QgsApplication([], False)
application.initQgis()
told: list = []
tasks = []
for work in (letters, letters, numbers, chart, chart, chart):
    tasks.append(QgsTask.fromFunction(work.__name__, work, on_finished=lambda *found: told.append(found)))
    QgsApplication.taskManager().addTask(tasks[-1])
    while len(told) < len(tasks):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
print(told, flush=True)
sys.exit(any(problem for problem, *_ in told))
