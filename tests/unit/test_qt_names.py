"""Every Qt and QGIS name that the plugin uses exists in Qt 6 too, and no enumeration is used without its scope.

Qt's names are looked up in PyQt6 itself, in a process of its own; QGIS's in the QGIS that runs the tests.
"""

from __future__ import annotations

import ast
import enum
import importlib
import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTHON_WITH_QT6 = ROOT / ".venv-qt6" / "bin" / "python"
MODULES = ("QtCore", "QtGui", "QtNetwork", "QtPrintSupport", "QtSvg", "QtTest", "QtWidgets", "QtXml")
SHIMS = {"QtWidgets.QAction": "QtGui.QAction", "QtWidgets.QShortcut": "QtGui.QShortcut"}
"""What qgis.PyQt gives by its Qt 5 place in Qt 6 as well (python/PyQt/PyQt/QtWidgets.py.in of QGIS)."""

IN_QT6 = """
import importlib, json, sys

asked = json.load(sys.stdin)
modules = {name: importlib.import_module("PyQt6." + name) for name in asked["modules"]}
modules["sip"] = importlib.import_module("PyQt6.sip")
lacking = []
for name in asked["names"]:
    module, *steps = name.split(".")
    found = modules.get(module)
    if found is None:
        lacking.append(name)
        continue
    for step in steps:
        if found is not modules[module] and not isinstance(found, type):
            break  # what a method or a value has is not looked up
        if not hasattr(found, step):
            lacking.append(name)
            break
        found = getattr(found, step)
attributes = {
    attribute
    for module in modules.values() for owner in vars(module).values() if isinstance(owner, type)
    for attribute in dir(owner)
}
json.dump({"lacking": lacking, "attributes": sorted(attributes)}, sys.stdout)
"""


@dataclass
class Names:
    """What one source text uses: dotted names with their lines, and attributes of things whose class is not known."""

    qt: dict[str, int] = field(default_factory=dict)
    qgis: dict[str, int] = field(default_factory=dict)
    newer: set[str] = field(default_factory=set)
    """Those that stand in a ``try`` because older versions of QGIS do not have them."""
    attributes: dict[str, int] = field(default_factory=dict)
    defined: set[str] = field(default_factory=set)


class Reader(ast.NodeVisitor):
    """Collects the names of a file; ``varies`` where it may ask which version there is (compat.py alone may)."""

    def __init__(self, varies: bool) -> None:
        self.names = Names()
        self._varies = varies
        self._trying = False
        self._known: dict[str, str] = {}
        self._elsewhere: set[str] = set()
        """Names that come from neither Qt nor QGIS: what is asked of them is no affair of Qt."""

    def visit_Try(self, node: ast.Try) -> None:
        """``try: the newer name / except AttributeError: the older one``."""
        if not (self._varies and all(_asks_for_a_name(handler) for handler in node.handlers)):
            self.generic_visit(node)
            return
        before, self._trying = self._trying, True
        for statement in node.body:
            self.visit(statement)
        self._trying = before

    def visit_If(self, node: ast.If) -> None:
        """``if Qgis.QGIS_VERSION_INT >= …: the newer name / else: the older one``."""
        if not (self._varies and "QGIS_VERSION_INT" in ast.dump(node.test)):
            self.generic_visit(node)
            return
        before, self._trying = self._trying, True
        for statement in node.body:
            self.visit(statement)
        self._trying = before

    def visit_Import(self, node: ast.Import) -> None:
        self._elsewhere |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        for alias in node.names:
            if module == "qgis.PyQt":
                full = alias.name
            elif module.startswith("qgis.PyQt."):
                full = f"{module.removeprefix('qgis.PyQt.')}.{alias.name}"
            elif module in ("qgis.core", "qgis.gui", "qgis.analysis"):
                full = f"{module}.{alias.name}"
            else:
                self._elsewhere.add(alias.asname or alias.name)
                continue
            self._known[alias.asname or alias.name] = full
            self._add(full, node.lineno)

    def visit_Assign(self, node: ast.Assign) -> None:
        """``buttons = QDialogButtonBox.StandardButton``: a short name for a class; or several at once."""
        self.generic_visit(node)
        given, values = node.targets[0], node.value
        both = zip(given.elts, values.elts) if _are_tuples(given, values) else [(given, values)]
        for name, value in both:
            full = self._dotted(value)
            if full.rpartition(".")[2][:1].isupper() and isinstance(name, ast.Name):
                self._known[name.id] = full

    def _dotted(self, node: ast.AST) -> str:
        """The whole name that an expression stands for; empty where it is no name of Qt or QGIS."""
        steps = []
        while isinstance(node, ast.Attribute):
            steps.append(node.attr)
            node = node.value
        if isinstance(node, ast.Name) and node.id in self._known:
            return ".".join([self._known[node.id], *reversed(steps)])
        return ""

    def visit_Attribute(self, node: ast.Attribute) -> None:
        full = self._dotted(node)
        if full:
            self._add(full, node.lineno)
            return
        if isinstance(node.value, ast.Name) and node.value.id in self._elsewhere:
            return
        if isinstance(node.ctx, ast.Store):
            self.names.defined.add(node.attr)
        self.names.attributes.setdefault(node.attr, node.lineno)
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self.names.defined.add(node.name)
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        for statement in node.body:  # fields of classes
            targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
            self.names.defined |= {target.id for target in targets if isinstance(target, ast.Name)}
        self.generic_visit(node)

    def _add(self, full: str, line: int) -> None:
        where = self.names.qgis if full.startswith("qgis.") else self.names.qt
        where.setdefault(full, line)
        if self._trying:
            self.names.newer.add(full)


def _are_tuples(given: ast.AST, values: ast.AST) -> bool:
    return isinstance(given, ast.Tuple) and isinstance(values, ast.Tuple)


def _asks_for_a_name(handler: ast.ExceptHandler) -> bool:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return all(isinstance(kind, ast.Name) and kind.id in ("AttributeError", "ImportError") for kind in kinds)


def names_of(text: str, varies: bool = False) -> Names:
    """The names that a source text uses."""
    reader = Reader(varies)
    reader.visit(ast.parse(text))
    return reader.names


def ask_qt6(names: list[str]) -> dict[str, list[str]]:
    """Which of ``names`` (``"QtGui.QColor.Spec.Rgb"``) PyQt6 lacks, and every attribute that its classes have."""
    asked = {"modules": MODULES, "names": [_without_shim(name) for name in names]}
    done = subprocess.run(
        [PYTHON_WITH_QT6, "-I", "-c", IN_QT6], input=json.dumps(asked), capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def _without_shim(name: str) -> str:
    for given, there in SHIMS.items():
        if name == given or name.startswith(given + "."):
            return there + name[len(given) :]
    return name


def fault_in_qgis(full: str) -> str:
    """What is wrong with a name like ``"qgis.core.Qgis.MessageLevel.Info"`` in this QGIS; empty where nothing is."""
    package, module, *steps = full.split(".")
    found = importlib.import_module(f"{package}.{module}")
    for step in steps:
        if isinstance(found, type) or found is importlib.import_module(f"{package}.{module}"):
            if not hasattr(found, step):
                return "does not exist"
            owner, found = found, getattr(found, step)
            if _is_of_an_enumeration(found) and type(found) is not owner:
                return f"is written without its scope, {type(found).__name__}"
    return ""


def _is_of_an_enumeration(value: object) -> bool:
    from qgis.PyQt.QtCore import Qt

    return isinstance(type(value), (enum.EnumMeta, type(Qt.AlignmentFlag)))


def attributes_of(*modules: str) -> set[str]:
    """Every attribute that a class of these modules has."""
    owners = [owner for name in modules for owner in vars(importlib.import_module(name)).values()]
    return {attribute for owner in owners if isinstance(owner, type) for attribute in dir(owner)}


@pytest.fixture(scope="module")
def plugin() -> dict[str, Names]:
    """The names of every file of the plugin."""
    files = [ROOT / "__init__.py", *sorted((ROOT / "evplanner_plugin").rglob("*.py"))]
    return {
        path.relative_to(ROOT).as_posix(): names_of(path.read_text(encoding="utf-8"), path.name == "compat.py")
        for path in files
    }


@pytest.fixture(scope="module")
def qt6(plugin) -> dict[str, set[str]]:
    """What PyQt6 lacks of the plugin's names, and the attributes it has."""
    answer = ask_qt6(sorted({name for names in plugin.values() for name in names.qt}))
    return {key: set(value) for key, value in answer.items()}


def test_every_qt_name_is_in_qt6(plugin, qt6):
    used = {name for names in plugin.values() for name in names.qt}
    assert len(used) > 200, "hardly any Qt name was found: the reader does not see them"
    lacking = [
        f"{file}:{line} {name}"
        for file, names in plugin.items() for name, line in names.qt.items() if _without_shim(name) in qt6["lacking"]
    ]  # fmt: skip
    assert lacking == []


def test_nothing_asks_for_what_qt6_has_taken_away(plugin, qt6):
    """Methods, signals and enumerations asked of an object (``dialog.exec_()``, ``self.Accepted``)."""
    own = {name for names in plugin.values() for name in names.defined}
    elsewhere = attributes_of("qgis.core", "qgis.gui", "builtins", "pathlib", "datetime", "zipfile", "decimal")
    gone = attributes_of(*(f"qgis.PyQt.{name}" for name in MODULES)) - qt6["attributes"] - own - elsewhere
    asked = [
        f"{file}:{line} .{name}"
        for file, names in plugin.items() for name, line in names.attributes.items() if name in gone
    ]  # fmt: skip
    assert asked == []


def test_every_qgis_name_is_there_and_scoped(plugin):
    from qgis.core import Qgis

    used = {name for names in plugin.values() for name in names.qgis}
    assert len(used) > 100, "hardly any name of QGIS was found: the reader does not see them"
    newest = Qgis.QGIS_VERSION_INT >= 34000
    wrong = []
    for file, names in plugin.items():
        for name, line in names.qgis.items():
            fault = fault_in_qgis(name)
            if fault and (newest or fault != "does not exist" or name not in names.newer):
                wrong.append(f"{file}:{line} {name} {fault}")
    assert wrong == []


BAD = """
from qgis.core import Qgis, QgsTask, QgsProcessing
from qgis.PyQt import QtCore
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QAction, QInventedThing
from qgis.PyQt.QtWidgets import QAction as Moved, QDesktopWidget, QDialog, QMessageBox

def show(dialog):
    Qt.AlignLeft, QMessageBox.Yes, QMessageBox.StandardButton.Perhaps, QtCore.QVariant.String
    Qt.AlignmentFlag.AlignLeft, QMessageBox.StandardButton.Yes, Moved.ActionEvent.Trigger
    QgsTask.CanCancel, QgsProcessing.Invented, QgsTask.Flag.CanCancel, Qgis.MessageLevel.Info
    return dialog.exec_() == QDialog.DialogCode.Accepted
"""


def test_names_that_qt6_lacks_are_found():
    names = names_of(BAD)
    answer = ask_qt6(list(names.qt))
    assert set(answer["lacking"]) == {
        "QtCore.Qt.AlignLeft", "QtWidgets.QMessageBox.Yes", "QtWidgets.QMessageBox.StandardButton.Perhaps",
        "QtCore.QVariant.String", "QtGui.QInventedThing", "QtWidgets.QDesktopWidget",
    }  # fmt: skip
    assert "exec_" in names.attributes and "exec_" not in answer["attributes"] and "exec" in answer["attributes"]


def test_names_of_qgis_without_scope_are_found():
    faults = {name: fault_in_qgis(name) for name in names_of(BAD).qgis}
    assert {name: fault for name, fault in faults.items() if fault} == {
        "qgis.core.QgsTask.CanCancel": "is written without its scope, Flag",
        "qgis.core.QgsProcessing.Invented": "does not exist",
    }


def test_only_compat_may_ask_which_version_there_is():
    older = "from qgis.core import QgsTask\ntry:\n    QgsTask.New\nexcept AttributeError:\n    QgsTask.CanCancel\n"
    assert set(names_of(older, varies=True).qgis) == {"qgis.core.QgsTask", "qgis.core.QgsTask.New"}
    assert "qgis.core.QgsTask.CanCancel" in names_of(older).qgis
