"""Wiring only: what QGIS calls when the plugin starts and stops. Every step of ``initGui`` is undone in ``unload``."""

from __future__ import annotations

import sys
import traceback
from html import escape

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from . import bundled, packages
from .errors import QT_TRANSLATE_NOOP, EvPlannerError, MissingPackage

NAME = "EV Planner"
"""Title of messages and of the log's tab."""

_TOLD = "evplanner/packages_told"


def create(iface):
    """Return the plugin. It starts whatever Python packages are missing: what needs them says so."""
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
            tell_what_lacks(self.iface)
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
            _forget_modules()

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


def _forget_modules() -> None:
    """Take all modules of this package out of memory. QGIS, which does so too, does not see a package come in, nor a
    module by ``from . import module``: after an upgrade those of the old version would go on running."""
    for name in list(sys.modules):
        if name.startswith(f"{__package__}."):
            del sys.modules[name]


def tell_what_lacks(iface) -> None:
    """Say once which Python packages are missing, what does not work without them, and the remedy of this platform.

    Said again only when others are missing than the last time; always written to the log.
    """
    absent = packages.missing_packages()
    told = ",".join(absent)
    known = QgsSettings().value(_TOLD, "", type=str)
    if known != told:
        QgsSettings().setValue(_TOLD, told)
    if not absent:
        return
    sentence = _what_lacks(absent)
    QgsMessageLog.logMessage(sentence, NAME, Qgis.MessageLevel.Warning, False)
    if known != told:
        iface.messageBar().pushMessage(NAME, escape(sentence, quote=False), Qgis.MessageLevel.Warning, 0)


def _what_lacks(absent: list[str]) -> str:
    def translate(text: str) -> str:
        return QCoreApplication.translate("errors", text)

    remedy, values = packages.remedy_for(absent)
    without = MissingPackage(
        QT_TRANSLATE_NOOP("errors", "QGIS lacks Python packages here ({packages}), so these do not work: {work}."),
        remedy, packages=", ".join(map(packages.as_told, absent)), **values,
        work="; ".join(translate(packages.NEEDED_FOR[name]) for name in absent),
    )  # fmt: skip
    return without.sentence(translate)


def report(iface, reason: Exception) -> None:
    """Say ``reason`` in one sentence: message bar and log with a window, standard error and log without one."""
    if isinstance(reason, ImportError):
        reason = packages.from_import_error(reason) or reason
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
        iface.messageBar().pushMessage(NAME, escape(sentence, quote=False), Qgis.MessageLevel.Critical)
