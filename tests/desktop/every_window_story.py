"""Runs inside QGIS: opens every window of the plugin and reads every word, in the language of the profile."""

from __future__ import annotations

import importlib
import inspect
import os
import pkgutil
import sys
from pathlib import Path

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, dock, start, wait_for
from keys_reached import unnamed, unreached
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QDockWidget, QLabel, QMainWindow, QMenu, QToolBar, QWidget
from qgis.utils import iface, plugins
from words_shown import Untranslated, words_of, words_of_algorithms

PACKAGE = type(plugins["evplanner"]).__module__.split(".")[0]
LANGUAGE = QgsApplication.locale()[:2]
WINDOWS = (QDialog, QDockWidget, QMainWindow, QMenu, QgsOptionsPageWidget)
PLANTED = "Open a workspace first."

# Windows that are not opened on their own, each with the reason.
LEFT_OUT = {
    "Panel": "what the panels share",
    "DocumentDialog": "what the dialogs of documents share",
    "ImportWindow": "what the windows of imports share",
    "CheckDialog": "what the dialogs of checks share",
}


def gui(name: str):
    """A module of the plugin's room ``gui``."""
    return importlib.import_module(f"{PACKAGE}.evplanner_plugin.{name}")


def window_classes() -> dict[str, type]:
    """Every window, panel, dialog and menu that a module below ``gui`` defines."""
    root = gui("gui")
    found = {}
    for module in pkgutil.walk_packages(root.__path__, root.__name__ + "."):
        for name, each in vars(importlib.import_module(module.name)).items():
            if inspect.isclass(each) and each.__module__ == module.name and issubclass(each, WINDOWS):
                found[name] = each
    return found


class Given:
    """What the windows are made with, by the names of their parameters."""

    def __init__(self, session) -> None:
        self.session = session
        self.workspace = session.workspace()
        self.values = {
            "session": session, "parent": iface.mainWindow(), "site_ids": ["s1", "s2"],
            "snapshot_days": ["2026-01-01", "2026-02-01"], "project": QgsProject.instance(),
            "name": "s1", "title": "s1", "question": "s1", "said": "s1", "required": True, "files": [], "remarks": [],
            "chosen": [], "kept": [], "workspace": self.workspace, "potential": None, "choose": lambda *_: None,
            "spacing": 250.0, "language": LANGUAGE, "path": Path(session.workspace().path),
            "problem": gui("errors").WorkspaceError(""),
            "source": None, "process": session.sites.process, "titles": {"a": "s1", "b": "s2", "c": "s3"},
            "present": {"a": 1.0, "b": 1.0, "c": 1.0}, "judgements": {}, "recipe": None, "layers": {},
            "result": {}, "sites": [], "act": None, "card": None, "choice": None,
        }  # fmt: skip

    def of_its_own(self, name: str) -> dict:
        """What one window needs that is called the same elsewhere, or takes time to make."""
        session = self.session
        recipe = gui("algorithms.recipe_choice").choose_recipe("flanders_250m", self.workspace)
        if name == "LayersDialog":
            layers = gui("gui.potential.role_layers").RoleLayers(session.project)
            layers.look(recipe, self.workspace)
            return {"recipe": recipe, "layers": layers}
        if name == "TableDialog":
            return {"card": gui("documents.insight.insight").read_insight(self.workspace, language=LANGUAGE).cards[0]}
        if name == "ImportResultDialog":
            return {"result": gui("gui.imports.import_result").ImportResult((), "")}
        if name == "BulkDialog":
            acts, listed = gui("gui.sites.list.bulk_dialog").BULK_ACTS, list(session.sites.listed)
            return {"act": next(act for act in acts if act.kind == "rejected"), "sites": listed}
        if name == "AddressDialog":
            return {"source": gui("domain.open_data.catalogue").catalogue().sources[0]}
        if name in ("BacktestDialog", "LearnDialog"):
            return {"potential": QgsVectorLayer("Polygon?crs=EPSG:31370&field=cell:integer", "s1", "memory")}
        return {"RecipeEditor": {"recipe": recipe}, "SelectSitesDialog": {"choice": recipe.select},
                "ProposeBestDialog": {"choice": recipe.select}}.get(name, {})  # fmt: skip

    def make(self, window: type):
        """A window of the class, made with what its parameters are called."""
        known = inspect.signature(window.__init__).parameters
        self.values["selected"] = ["s1", "s2"] if issubclass(window, QDialog) else lambda: ["s1", "s2"]
        values = {**self.values, **self.of_its_own(window.__name__)}
        return window(*[
            values[name] for name, parameter in known.items()
            if name != "self" and parameter.kind in (parameter.POSITIONAL_ONLY, parameter.POSITIONAL_OR_KEYWORD)
        ])  # fmt: skip


def steps() -> None:
    dock("EvPlannerChargingLayersPanel").open_workspace(os.environ["EVPLANNER_WORKSPACE"])
    session = next(each for each in iface.mainWindow().findChildren(QDockWidget) if hasattr(each, "session")).session
    wait_for(lambda: session.workspace() is not None, 30, "the workspace is open")
    wait_for(lambda: session.sites.process is not None, 30, "the sites are read")
    untranslated, met, texts = Untranslated(LANGUAGE), {}, []
    keyless, nameless = [], []
    for panel in iface.mainWindow().findChildren(QDockWidget):
        if type(panel).__module__.startswith(PACKAGE) or hasattr(panel, "session"):
            panel.show()
            panel.raise_()
            QTest.qWait(150)
            texts += list(words_of(panel))
            keyless += unreached(panel)
            nameless += unnamed(panel)
            met[type(panel).__name__] = "panel"
    for tools in iface.mainWindow().findChildren((QToolBar, QMenu)):
        if tools.objectName().startswith("EvPlanner"):
            texts += list(words_of(tools))
    given = Given(session)
    RESULT["not_opened"] = {}
    for name, window in sorted(window_classes().items()):
        if name in met or name in LEFT_OUT:
            continue
        try:
            shown = given.make(window)
        except Exception as reason:
            RESULT["not_opened"][name] = f"{type(reason).__name__}: {reason}"
            continue
        if isinstance(shown, QDialog):
            shown.setModal(False)
        if not isinstance(shown, QMenu):
            shown.show()
            QTest.qWait(60)
        texts += list(words_of(shown))
        keyless += unreached(shown)
        nameless += unnamed(shown)
        met[name] = "opened"
        shown.close()
    texts += list(words_of_algorithms(QgsApplication.processingRegistry().providerById("evplanner")))
    RESULT["met"], RESULT["count"] = met, len(texts)
    RESULT["english"] = untranslated.among(texts)
    RESULT["keyless"], RESULT["nameless"] = keyless, nameless
    # Negative control: a text that nobody translated is seen, in the same way.
    planted = QWidget()
    label = QLabel(PLANTED, planted)
    label.setObjectName("planted")
    RESULT["planted"] = untranslated.among(words_of(planted))


start(steps)
