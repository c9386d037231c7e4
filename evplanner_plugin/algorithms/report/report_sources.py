"""What a report says of where its data come from, and the streets beside its best places."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer

from ...documents.table_layers import table_layer
from ...workspace.geopackage import quoted, statement
from ..base import check_cancelled
from ..layers.input_layers import VectorInput, read_features

STREET_WITHIN = 75.0
"""Metres around a place's centre in which a street gives it its name."""


def sources_of(recipe, workspace, attributions: Sequence[str]) -> list[str]:
    """The sources and licences that the rows of the workspace's tables name, of those that ``recipe`` uses, and the
    ``attributions`` of layers: each once."""
    found: dict[str, None] = {}
    tables = dict.fromkeys(str(source["table"]) for source in recipe.layers.values() if "table" in source)
    for table in tables if workspace is not None else ():
        for text in _named_in(workspace, table):
            found[text] = None
    found.update(dict.fromkeys(attributions))
    return [" · ".join(found)] if found else []


def attributions_of(layers: Sequence[QgsMapLayer]) -> list[str]:
    """What ``layers`` want to have said of where they come from (main thread)."""
    texts = []
    for layer in layers:
        # The layer's own in QGIS 3, with its server properties later.
        given = layer if hasattr(layer, "attribution") else layer.serverProperties()
        texts += [*layer.metadata().rights(), given.attribution() or ""]
    return [text.strip() for text in texts if text.strip()]


def streets_beside(workspace, crs: QgsCoordinateReferenceSystem, centres, context, feedback) -> list[str]:
    """The name of the workspace's named street nearest to each of ``centres`` (N, 2) within 75 m, else ""."""
    import numpy
    import shapely

    if workspace is None or not len(centres):
        return [""] * len(centres)
    layer = table_layer(workspace.path, "street", Path(workspace.path).name)
    if not layer.isValid() or layer.fields().lookupField("name") < 0:
        return [""] * len(centres)
    lines, columns = read_features(VectorInput.of_layer(layer), crs, context, feedback, ["name"])
    check_cancelled(feedback)
    named = numpy.array([bool(name) for name in columns["name"]], dtype=bool)
    if not named.any():
        return [""] * len(centres)
    names, tree = columns["name"][named], shapely.STRtree(lines[named])
    points = shapely.points(centres)
    at, street = tree.query_nearest(points, max_distance=STREET_WITHIN, all_matches=False)
    beside = dict(zip(at.tolist(), street.tolist()))
    return [str(names[beside[number]]) if number in beside else "" for number in range(len(points))]


def _named_in(workspace, table: str) -> list[str]:
    """What the columns ``source`` and ``licence`` of ``table`` say, each pair once."""
    from ...workspace import tables

    with workspace.reading() as connection:
        columns = [name for name in ("source", "licence") if name in tables.describe(connection, table).types]
        if not columns:
            return []
        select = statement("SELECT DISTINCT", ", ".join(map(quoted, columns)), "FROM", quoted(table), "LIMIT 20")
        rows = connection.execute(select).fetchall()
    texts = [[str(value or "") for value in row] for row in rows]
    return [text for row in texts for text in _credits(row[0], row[1] if len(row) > 1 else "")]


def _credits(source: str, licence: str) -> list[str]:
    """Each of several sources (with semicolons between) with its licence, where there are as many of those."""
    sources = [part.strip() for part in source.split(";") if part.strip()]
    licences = [part.strip() for part in licence.split(";") if part.strip()]
    if len(sources) == len(licences):
        return [f"{one} ({terms})" for one, terms in zip(sources, licences)]
    return sources + licences
