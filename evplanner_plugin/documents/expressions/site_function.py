"""One expression function about a proposed site, as QGIS calls it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionFunction,
    QgsFeature,
    QgsProviderRegistry,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...errors import QT_TRANSLATE_NOOP, EvPlannerError
from .. import site_summaries
from ..local_figures import date_text, plain
from ..workspace_project import WORKSPACE_VARIABLE, table_title
from .readership import HARMLESS, for_outsiders

if TYPE_CHECKING:
    from ...domain.process import Process
    from ...domain.summaries import SiteSummary

GROUP = "EV Planner"
"""The functions' group in QGIS's expression dialogs, the same in every language."""

SITE_TABLES = ("proposed_site", "site_log", "photo")
"""Layers from which the workspace is known where no project names one."""

_TOO_MANY = QT_TRANSLATE_NOOP("expressions", "{name} takes {count} values at most.")
_FAILED = QT_TRANSLATE_NOOP("expressions", "{name} could not be worked out: {reason}")


class Misuse(ValueError):
    """A function was asked with a value it cannot take; the message is what the user reads."""


@dataclass(frozen=True)
class Call:
    """One call: the values given, and where the expression is evaluated."""

    values: tuple[object, ...]
    context: QgsExpressionContext | None

    @property
    def language(self) -> str:
        """Two-letter code of QGIS's language."""
        return QgsApplication.locale()[:2].lower()

    @property
    def path(self) -> str | None:
        """The workspace of the project in which the expression stands, else that of the layer; ``None`` without."""
        if self.context is None:
            return None
        remembered = text_of(self.context.variable(WORKSPACE_VARIABLE))
        if not remembered:
            return self._path_of_layer()
        # Spelled relative to the project's folder where the project has one; no project object is touched here,
        # for renderers evaluate on threads of their own.
        folder = text_of(self.context.variable("project_folder"))
        return str(Path(folder, remembered)) if folder else remembered

    def _path_of_layer(self) -> str | None:
        """The file of the layer, where it is a layer of a workspace: ``qgis_process`` passes no project on."""
        identifier = text_of(self.context.variable("layer_id"))
        if identifier and identifier not in _layer_paths:
            # QGIS 3.22 gives the variable "layer" to its own functions only, not to Python.
            source = text_of(QgsExpression("layer_property(@layer, 'source')").evaluate(self.context))
            parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
            ours = parts.get("layerName") in SITE_TABLES
            _layer_paths[identifier] = parts.get("path") or None if ours else None
        return _layer_paths.get(identifier)

    def value(self, position: int) -> str:
        """The value at ``position`` as text; empty where none was given."""
        return text_of(self.values[position]) if position < len(self.values) else ""

    @property
    def feature(self) -> QgsFeature | None:
        """The feature for which the expression is evaluated."""
        feature = self.context.feature() if self.context is not None else None
        return feature if feature is not None and feature.isValid() else None

    def site_id(self, position: int = 0) -> str:
        """The site meant: the value at ``position`` (an id or a feature), by default the current feature's."""
        if position < len(self.values):
            given = self.values[position]
            return _id_of(given) if isinstance(given, QgsFeature) else text_of(given)
        return _id_of(self.feature) if self.feature is not None else ""

    def column(self, name: str, site_id: str) -> object:
        """The current feature's own value where it is the site meant; ``None`` otherwise."""
        feature = self.feature
        if feature is None or feature.fields().lookupField(name) < 0 or _id_of(feature) != site_id:
            return None
        value = feature[name]
        return None if text_of(value) == "" else value

    def summary(self, site_id: str) -> SiteSummary | None:
        """What the site's log adds up to; ``None`` where no workspace that is open here knows the site."""
        if not site_id:
            return None
        path = self.path
        if path is None:
            return site_summaries.anywhere(site_id)
        return site_summaries.summary(path, site_id)

    @property
    def process(self) -> Process:
        """The process of the project's workspace, by default the one that comes with the plugin."""
        path = self.path
        return site_summaries.process_of(path) if path is not None else _bundled_process()


_layer_paths: dict[str, str | None] = {}
"""By the id of a layer, which is never used again, the workspace it lies in."""

_bundled: list[Process] = []


def _bundled_process() -> Process:
    if not _bundled:
        from ...domain.process import Process

        _bundled.append(Process.load())
    return _bundled[0]


class SiteFunction(QgsExpressionFunction):
    """A function of QGIS's expressions. Whatever goes wrong is an evaluation error in words, never a traceback."""

    def __init__(
        self,
        name: str,
        most: int,
        compute: Callable[[Call], object],
        help_text: str,
        examples: tuple[str, ...] = (),
        columns: tuple[str, ...] = (),
    ) -> None:
        self._columns = {"id", "site_id", *columns}
        self._most = most
        self._compute = compute
        super().__init__(name, -1, GROUP, _help(name, help_text, examples))

    def func(self, values, context, parent, node=None) -> object:
        """What QGIS calls, on any thread."""
        try:
            if len(values) > self._most:
                text = QCoreApplication.translate("expressions", _TOO_MANY)
                raise Misuse(text.format(name=self.name(), count=self._most))
            if self.name() not in HARMLESS and for_outsiders(context):
                return None
            return self._compute(Call(tuple(values), context))
        except Misuse as reason:
            problem = str(reason)
        except EvPlannerError as reason:
            said = reason.sentence(
                lambda text: QCoreApplication.translate("errors", text), table_title, plain, date_text
            )
            problem = self._failed(said)
        except Exception as reason:  # QGIS would print a traceback and go on with an undefined value
            problem = self._failed(f"{type(reason).__name__}: {reason}")
        parent.setEvalErrorString(problem)
        return None

    def usesGeometry(self, node) -> bool:
        """Tell that no geometry has to be read."""
        return False

    def referencedColumns(self, node) -> set:
        """Tell which columns must be read: those from which the current feature's site is known, and a few more."""
        return self._columns

    def handlesNull(self) -> bool:
        """Tell that NULL values reach :meth:`func`."""
        return True

    def _failed(self, reason: str) -> str:
        return QCoreApplication.translate("expressions", _FAILED).format(name=self.name(), reason=reason)


def text_of(value: object) -> str:
    """An attribute or variable as text; empty for NULL."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return ""
    return str(value)


def _id_of(feature: QgsFeature) -> str:
    """The id of the site that a feature is, or speaks of: log entries and photos name theirs."""
    for name in ("site_id", "id"):
        if feature.fields().lookupField(name) >= 0:
            return text_of(feature[name])
    return ""


def _help(name: str, text: str, examples: tuple[str, ...]) -> str:
    shown = "".join(f"<li><code>{escape(example)}</code></li>" for example in examples)
    return f"<h3>{name}</h3><p>{escape(text)}</p>" + (f"<ul>{shown}</ul>" if shown else "")
