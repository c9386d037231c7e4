"""What all algorithms share: group, icon, help, one-sentence errors, cancel, and nothing half-written."""

from __future__ import annotations

import contextlib
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .. import bundled
from ..compat import ADVANCED
from ..documents.local_figures import date_text, plain
from ..documents.workspace_project import table_title
from ..errors import QT_TRANSLATE_NOOP, Cancelled, EvPlannerError
from ..packages import check_packages, from_import_error

NEEDED_PACKAGES = ("numpy", "shapely")
"""Without these there is no workspace, nor anything on a map."""

WORKSPACE = "workspace", QT_TRANSLATE_NOOP("EvPlannerAlgorithm", "Workspace")
POTENTIAL = "potential", QT_TRANSLATE_NOOP("EvPlannerAlgorithm", "Potential map")
SITES = "sites", QT_TRANSLATE_NOOP("EvPlannerAlgorithm", "Sites")
INSIGHT = "insight", QT_TRANSLATE_NOOP("EvPlannerAlgorithm", "Insight")
DOCUMENTS = "documents", QT_TRANSLATE_NOOP("EvPlannerAlgorithm", "Documents and handover")


def language() -> str:
    """Return the two-letter code of QGIS's language, e.g. ``"nl"``."""
    return QgsApplication.locale()[:2].lower()


def error_sentence(error: EvPlannerError) -> str:
    """Return what is wrong (an error, or a notice of ``scoring``) and what to do about it, in QGIS's language."""
    return error.sentence(lambda text: QCoreApplication.translate("errors", text), table_title, plain, date_text)


def error_headline(error: EvPlannerError) -> str:
    """Return what is wrong alone, files called by their names: what fits on one line above the map."""
    values = {name: value.name if isinstance(value, Path) else value for name, value in error.values.items()}
    return error_sentence(EvPlannerError(error.message, **values))


class EvPlannerAlgorithm(QgsProcessingAlgorithm):
    """One capability. Subclasses set the class attributes and write ``look_up`` and ``compute``.

    ``look_up`` runs on the main thread (layers of the project may be touched there), ``compute`` in any
    thread. Both may raise :class:`EvPlannerError`; the user reads its sentence, ``qgis_process`` ends with 1.
    """

    NAME = ""
    GROUP = WORKSPACE
    PACKAGES: tuple[str, ...] = ()
    """Python packages needed beyond :data:`NEEDED_PACKAGES`."""

    _refusal: EvPlannerError | None = None

    def tr(self, text: str) -> str:
        """Translate ``text`` in the context of the class that says it, as ``lupdate`` files it."""
        for owner in type(self).__mro__:
            translated = QCoreApplication.translate(owner.__name__, text)
            if translated != text:
                return translated
        return text

    def createInstance(self) -> QgsProcessingAlgorithm:
        """Return a fresh instance for a run."""
        return type(self)()

    def name(self) -> str:
        """Return the id within the provider; fixed for ever, models and scripts rely on it."""
        return self.NAME

    def groupId(self) -> str:
        """Return the group's id."""
        return self.GROUP[0]

    def group(self) -> str:
        """Return the group's title."""
        return self.tr(self.GROUP[1])

    def icon(self) -> QIcon:
        """Return the algorithm's icon."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Return the icon's file."""
        return str(bundled.path("icons", f"{self.NAME}.svg"))

    def helpUrl(self) -> str:
        """Return the section of the bundled help that tells more: a file, so that it can be read offline."""
        folder = "nl" if language() == "nl" else "en"
        page = bundled.path("help", folder, "algorithms.html")
        return f"{page.as_uri()}#{self.NAME}"

    def canExecute(self) -> tuple[bool, str]:
        """Return whether the Python packages needed are there, and the sentence if not."""
        try:
            check_packages(NEEDED_PACKAGES + self.PACKAGES)
        except EvPlannerError as error:
            return False, error_sentence(error)
        return True, ""

    def add(self, parameter, help_text: str = "", *, advanced: bool = False) -> None:
        """Add ``parameter`` with its help."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | ADVANCED)
        self.addParameter(parameter)

    def add_workspace(self, *, optional: bool = False) -> None:
        """Add the parameter ``WORKSPACE``."""
        parameter = QgsProcessingParameterFile(
            "WORKSPACE", self.tr("Workspace"), extension="gpkg", optional=optional
        )
        self.add(parameter, self.tr("The municipality's GeoPackage, made by “Create workspace”."))

    def look_up(self, parameters, context, feedback) -> None:
        """Read from the project what ``compute`` needs (main thread)."""

    def further_inputs(self) -> list[str]:
        """Return what ``look_up`` found to be read beside the parameters: names, ids, sources or paths of layers."""
        return []

    def compute(self, parameters, context, feedback) -> dict:
        """Do the work and return the outputs."""
        raise NotImplementedError

    def prepareAlgorithm(self, parameters, context, feedback) -> bool:
        """Run ``look_up``. Its error waits for ``processAlgorithm``: what is raised here, scripts never get to read."""
        from .destinations import check_destinations

        try:
            check_packages(NEEDED_PACKAGES + self.PACKAGES)
            self.look_up(parameters, context, feedback)
            check_destinations(self, parameters, context, self.further_inputs())
        except EvPlannerError as error:
            self._refusal = error
        except ImportError as error:
            self._refusal = _missing(error)
        return True

    def processAlgorithm(self, parameters, context, feedback) -> dict:
        """Run ``compute``; an error, of ``look_up`` too, becomes one sentence."""
        try:
            if self._refusal is not None:
                raise self._refusal
            return self.compute(parameters, context, feedback)
        except EvPlannerError as error:
            raise _spoken(error, feedback) from error
        except ImportError as error:
            raise _spoken(_missing(error), feedback) from error


def check_cancelled(feedback) -> None:
    """Check whether the user asked to stop.

    :raises Cancelled: they did.
    """
    if feedback.isCanceled():
        raise Cancelled()


def part(feedback, first: float, last: float):
    """Return a function that maps a fraction 0–1 of one step to ``first``–``last`` percent of the whole."""

    def progress(fraction: float) -> None:
        feedback.setProgress(first + (last - first) * fraction)

    return progress


class OutputFile:
    """Removes an output that a failed run has begun, unless it was there before.

    Use as context manager around the writing; ``destination`` is what Processing calls the output: a file,
    a connection string to a table in a file, or a layer in memory (those two are left alone).
    """

    def __init__(self, destination: str) -> None:
        path = Path(destination)
        try:
            existed = path.exists()
        except OSError:  # no path at all: a connection string longer than any file name
            existed = True
        self._new = None if existed or not path.is_absolute() else path

    def __enter__(self) -> OutputFile:
        return self

    def __exit__(self, kind, error, traceback) -> None:
        if kind is not None and self._new is not None:
            for suffix in ("", "-wal", "-shm", "-journal"):
                with contextlib.suppress(OSError):  # where even that is not possible, the first error says enough
                    self._new.with_name(self._new.name + suffix).unlink(missing_ok=True)


def _missing(error: ImportError) -> EvPlannerError:
    """What to tell where a package is missing; any other failed import goes on as it is."""
    reason = from_import_error(error)
    if reason is None:
        raise error
    return reason


def _spoken(error: EvPlannerError, feedback) -> QgsProcessingException:
    if error.details:
        feedback.pushDebugInfo(error.details)
    return QgsProcessingException(error_sentence(error))
