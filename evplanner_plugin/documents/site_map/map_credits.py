"""Where the data of a map come from and under which licence, as the map itself has to say it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from qgis.core import QgsMapLayer, QgsProject

from ...workspace import tables
from ...workspace.geopackage import quoted, statement
from ...workspace.store import Workspace
from ..offline_package.base_map import credit_of
from ..workspace_project import layers_of, source_of

_COLUMNS = ("source", "licence")
_MOST = 20
"""Different sources of one table that are looked at."""

_SAID = re.compile(r"(?:Source|Bron)\s*:\s*(?P<source>.+?)[.;]\s*(?:licence|licentie)\s*:\s*(?P<licence>.+?)\.?\s*$",
                   re.IGNORECASE | re.DOTALL)  # fmt: skip
"""How a layer of a GeoPackage tells its source in its description, where its rows do not."""


def credits_of_tables(workspace: Workspace, names: Iterable[str]) -> list[str]:
    """Source and licence of what the tables ``names`` hold, each once, as "© somebody (licence)".

    Rows say it in the columns ``source`` and ``licence``; where a table has neither, its description in the GeoPackage
    may ("Source: …; licence: …"). A table that says nothing, or is not there, adds nothing.

    :raises WorkspaceError: the workspace cannot be read.
    """
    found: dict[str, None] = {}
    with workspace.reading() as connection:
        there = {str(row[0]) for row in connection.execute("SELECT table_name FROM gpkg_contents").fetchall()}
        for name in (name for name in dict.fromkeys(names) if name in there):
            present = tables.describe(connection, name).types
            columns = [column for column in _COLUMNS if column in present]
            if "source" in columns:
                select = statement("SELECT DISTINCT", ", ".join(map(quoted, columns)), "FROM", quoted(name))
                rows = connection.execute(select).fetchmany(_MOST)
                for row in rows:
                    found.update(dict.fromkeys(filter(None, _pairs(*(str(value or "") for value in row)))))
            else:
                told = "SELECT description FROM gpkg_contents WHERE table_name = ?"
                row = connection.execute(told, (name,)).fetchone()
                said = _SAID.search(str(row[0] or "")) if row is not None else None
                if said is not None:
                    found.update(dict.fromkeys(_pairs(said["source"], said["licence"])))
    return list(found)


def credits_of_layers(
    project: QgsProject, layers: Sequence[QgsMapLayer], workspace: Workspace | None
) -> list[str]:
    """What ``layers`` of a project want to have said of where they come from, each once (main thread).

    Those that lie in ``workspace`` say it as :func:`credits_of_tables` has it, unless they carry an attribution of
    their own.
    """
    found: dict[str, None] = {}
    inside = {layer.id() for layer in layers_of(project, workspace.path)} if workspace is not None else set()
    for layer in layers:
        own = credit_of(layer).attribution
        if own:
            found[own] = None
        elif layer.id() in inside:
            found.update(dict.fromkeys(credits_of_tables(workspace, [source_of(layer)[1]])))
    return list(found)


def _pairs(source: str, licence: str = "") -> list[str]:
    """Each of several sources (with semicolons between) with its licence; all in one where they cannot be paired."""
    sources = [part.strip() for part in source.split(";") if part.strip()]
    licences = [part.strip() for part in licence.split(";") if part.strip()]
    if len(sources) == len(licences):
        return [f"{one} ({terms})" for one, terms in zip(sources, licences)]
    together = "; ".join(sources)
    return [f"{together} ({'; '.join(licences)})" if sources and licences else together or "; ".join(licences)]
