"""Wiring only: what QGIS calls when the plugin starts and stops. Every step of ``initGui`` is undone in ``unload``."""

from __future__ import annotations

import sys
import traceback

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from . import bundled
from .compat import check_packages
from .errors import QT_TRANSLATE_NOOP, EvPlannerError, MissingPackage

NAME = "EV Planner"
"""Title of messages and of the log's tab."""


def create(iface):
    """Return the plugin, or a :class:`StandIn` when a Python package is missing; never raises for that."""
    try:
        check_packages()
    except MissingPackage as reason:
        return StandIn(iface, reason)
    return EvPlannerPlugin(iface)


class EvPlannerPlugin:
    """The plugin as QGIS sees it: translation, expressions, Processing provider, panels; in this order, and back."""

    def __init__(self, iface) -> None:
        self.iface = iface
        self._translation = Translation()
        self._expressions = None
        self._provider = None
        self._interface = None

    def initGui(self) -> None:
        """Start in the desktop. What fails for want of a package is told in a sentence, and undone."""
        try:
            self._translation.install()
            self._add_expressions()
            self._add_provider()
            self._install_interface()
        except (EvPlannerError, ImportError) as reason:
            self.unload()
            report(self.iface, reason)
        except Exception:
            self.unload()
            raise

    def initProcessing(self) -> None:
        """Start in ``qgis_process``: algorithms and expression functions, without any window."""
        self._translation.install()
        self._add_expressions()
        self._add_provider()

    def unload(self) -> None:
        """Undo every step of ``initGui`` in reverse; steps that were never made are passed over."""
        try:
            self._remove_interface()
        finally:
            self._remove_provider()
            self._remove_expressions()
            self._translation.remove()
            _forget_packages()

    def _add_expressions(self) -> None:
        from .documents import expressions

        expressions.register()
        self._expressions = expressions

    def _remove_expressions(self) -> None:
        if self._expressions is not None:
            self._expressions.unregister()
            self._expressions = None

    def _add_provider(self) -> None:
        from .algorithms.provider import EvPlannerProvider

        self._provider = EvPlannerProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def _remove_provider(self) -> None:
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None

    def _install_interface(self) -> None:
        from .gui.interface import Interface

        self._interface = Interface(self.iface)
        self._interface.install()

    def _remove_interface(self) -> None:
        if self._interface is not None:
            self._interface.remove()
            self._interface = None


class StandIn:
    """Takes the plugin's place when it cannot start: QGIS starts, and the user reads why and what to do."""

    def __init__(self, iface, reason: Exception) -> None:
        self.iface = iface
        self.reason = reason
        self._translation = Translation()

    def initGui(self) -> None:
        """Say why the plugin did not start."""
        self._translation.install()
        report(self.iface, self.reason)

    def initProcessing(self) -> None:
        """Say why there are no algorithms."""
        self._translation.install()
        report(None, self.reason)

    def unload(self) -> None:
        """Undo ``initGui``."""
        self._translation.remove()


class Translation:
    """The plugin's own words in QGIS's language (``i18n/evplanner_nl.qm`` serves nl, nl_BE and nl_NL)."""

    def __init__(self) -> None:
        self._translator = None

    def install(self) -> None:
        """Load and install the translation; English where there is none."""
        translator = QTranslator()
        folder = str(bundled.ROOT / "i18n")
        if translator.load(QLocale(QgsApplication.locale()), "evplanner", "_", folder):
            QCoreApplication.installTranslator(translator)
            self._translator = translator

    def remove(self) -> None:
        """Take the translation out again."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None


def _forget_packages() -> None:
    """Take the packages in this one out of memory: QGIS, which unloads modules, does not see a package come in."""
    for name, module in list(sys.modules.items()):
        if name.startswith(f"{__package__}.") and hasattr(module, "__path__"):
            del sys.modules[name]


def report(iface, reason: Exception) -> None:
    """Say ``reason`` in one sentence: message bar and log with a window, standard error and log without one."""
    if not isinstance(reason, EvPlannerError):
        reason = MissingPackage(
            QT_TRANSLATE_NOOP("errors", "EV Planner could not start: {reason}."),
            QT_TRANSLATE_NOOP("errors", "Install what is missing for QGIS's own Python, then restart QGIS."),
            reason=str(reason),
            details="".join(traceback.format_exception(type(reason), reason, reason.__traceback__)),
        )
    sentence = reason.sentence(lambda text: QCoreApplication.translate("errors", text))
    QgsMessageLog.logMessage("\n".join(filter(None, (sentence, reason.details))), NAME, Qgis.MessageLevel.Critical)
    if iface is None:
        sys.stderr.write(f"{sentence}\n")
    else:
        iface.messageBar().pushMessage(NAME, sentence, Qgis.MessageLevel.Critical)
