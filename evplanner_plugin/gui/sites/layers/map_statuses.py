"""The map shows decisions that are not saved yet: their statuses are handed to the expression functions."""

from __future__ import annotations

from qgis.core import QgsExpressionContextUtils
from qgis.PyQt.QtCore import QObject

from ....documents import site_summaries
from ....documents.site_style import UNSAVED
from ....documents.workspace_project import layer_of, workspace_path
from ... import settings

AUTHOR_VARIABLES = ("evplanner_actor", "evplanner_role", "evplanner_department")
"""QGIS's own global variables that say who writes, for defaults in forms. They stay when the plugin goes: the forms
do too."""


class MapStatuses(QObject):
    """Keeps what expressions know of unsaved sites, and of the author, as it is in the window."""

    def __init__(self, session) -> None:
        super().__init__(session)
        self._session = session
        session.sites.changed.connect(self._publish)
        session.options_changed.connect(set_author_variables)
        set_author_variables()
        set_variable(UNSAVED, "")  # whatever a QGIS that ended badly left behind

    def release(self) -> None:
        """Stop following the sites."""
        self._session.sites.changed.disconnect(self._publish)
        self._session.options_changed.disconnect(set_author_variables)
        set_variable(UNSAVED, "")

    def _publish(self) -> None:
        path = workspace_path(self._session.project)
        if path is None:
            return
        unsaved = {site.row.id: site.summary.status for site in self._session.sites.listed if site.unsaved}
        if site_summaries.publish_unsaved(path, unsaved):
            set_variable(UNSAVED, "1" if unsaved else "")
            layer = layer_of(self._session.project, "proposed_site", path)
            if layer is not None:
                layer.triggerRepaint()


def set_author_variables() -> None:
    """Keep the author of the options in QGIS's global variables."""
    person = settings.author()
    for name, value in zip(AUTHOR_VARIABLES, (person.name, person.role, person.department)):
        set_variable(name, value)


def set_variable(name: str, value: str) -> None:
    """Set one of QGIS's global variables, where it has another value."""
    if (QgsExpressionContextUtils.globalScope().variable(name) or "") != value:
        QgsExpressionContextUtils.setGlobalVariable(name, value)
