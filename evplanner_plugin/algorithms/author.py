"""Who writes into the log: the parameters for it, and whether the role may."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingParameterString
from qgis.PyQt.QtCore import QCoreApplication

from ..errors import QT_TRANSLATE_NOOP, BadInput

if TYPE_CHECKING:
    from ..domain.process import Process


def add_author(algorithm) -> None:
    """Add the parameters ``ACTOR``, ``ROLE`` and ``DEPARTMENT`` to ``algorithm``."""
    translate = QCoreApplication.translate
    algorithm.add(
        QgsProcessingParameterString("ACTOR", translate("author", "Name")),
        translate("author", "Your name, as the log will show it."),
    )
    algorithm.add(
        QgsProcessingParameterString("ROLE", translate("author", "Role"), defaultValue="planner"),
        translate("author", "Code of your role in the process, e.g. adviser, planner or decision_maker."),
    )
    algorithm.add(
        QgsProcessingParameterString("DEPARTMENT", translate("author", "Department"), optional=True),
        translate("author", "Code or name of your department, e.g. mobility."),
    )


def author(algorithm, parameters, context) -> tuple[str, str, str]:
    """Return ``(actor, role, department)`` of the parameters."""
    actor, role, department = (
        algorithm.parameterAsString(parameters, name, context).strip() for name in ("ACTOR", "ROLE", "DEPARTMENT")
    )
    return actor, role, department


def check_role(role: str, kind: str, process: Process | None = None) -> None:
    """Check that ``role`` may record entries of ``kind`` in ``process``, the one that the workspace follows.

    Without one in the Flemish concession.

    :raises BadInput: it may not, with the roles that may.
    """
    from ..domain.process import Process

    process = process or Process.load()
    if not process.may(role, kind):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The role “{role}” may not record “{kind}”."),
            QT_TRANSLATE_NOOP("errors", "These roles may: {roles}."),
            role=role,
            kind=kind,
            roles=", ".join(name for name in process.roles if process.may(name, kind)) or "–",
        )
