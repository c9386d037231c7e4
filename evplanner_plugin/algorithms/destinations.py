"""Where results may go: not over what they are made from, not over a workspace, not into a folder that is not there.

All this is said before the work starts. What a file system refuses later is said by whoever writes.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
    QgsProviderRegistry,
)

from ..errors import QT_TRANSLATE_NOOP, BadInput, WorkspaceError
from .layers.geopackage_writing import cannot_write
from .layers.output_layers import destination

_TABLE = re.compile(r"ogr:dbname='(?P<path>[^']+)' table=\"(?P<table>[^\"]+)\"")
"""How Processing writes “save to GeoPackage”."""


@dataclass(frozen=True)
class _Place:
    """A file, or one ``table`` in it; ``name`` is what the user calls what is there."""

    path: Path
    table: str = ""
    name: str = ""

    def covers(self, other: _Place) -> bool:
        """Whether nothing of ``other`` is left once this is written."""
        if self.table and self.table.lower() != other.table.lower():
            return False
        with contextlib.suppress(OSError):
            return self.path.samefile(other.path)
        return False


def check_destinations(algorithm, parameters, context, further: Iterable[str] = ()) -> None:
    """Check where the results of ``algorithm`` are to go (main thread).

    ``further`` are layers that it reads beside those in its parameters: names, ids, sources or paths.

    :raises BadInput: a result would replace an input or a workspace, or its folder is not there.
    """
    wanted = list(_wanted(algorithm, parameters, context))
    for place in wanted:
        if not place.path.parent.is_dir():
            raise cannot_write(place.path)
    there = [place for place in wanted if place.path.is_file()]
    if not there:
        return
    for given in _inputs(algorithm, parameters, context, further):
        if any(place.covers(given) for place in there):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The result would replace {path}, which “{layer}” is read from."),
                QT_TRANSLATE_NOOP("errors", "Choose another file for the result."),
                path=given.path,
                layer=given.name,
            )
    for place in there:
        if _spoils_workspace(place):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The result would replace what is in the workspace {path}."),
                QT_TRANSLATE_NOOP("errors", "Choose another file for the result."),
                path=place.path,
            )


def _wanted(algorithm, parameters, context) -> Iterator[_Place]:
    """The files and tables that results are to be written to."""
    for definition in algorithm.destinationParameterDefinitions():
        if isinstance(definition, (QgsProcessingParameterFeatureSink, QgsProcessingParameterRasterDestination)):
            text = destination(parameters.get(definition.name()), context)
            table = _TABLE.match(text)
            if table:
                yield _Place(Path(table["path"]), table["table"])
            elif Path(text).is_absolute() and "|" not in text:
                yield _Place(Path(text))


def _inputs(algorithm, parameters, context, further: Iterable[str]) -> Iterator[_Place]:
    """Each input that comes from a file."""
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if isinstance(definition, QgsProcessingParameterFile):
            path = algorithm.parameterAsFile(parameters, name, context)
            if path:
                yield _Place(Path(path), name=definition.description())
        elif isinstance(definition, (QgsProcessingParameterFeatureSource, QgsProcessingParameterVectorLayer)):
            yield from _file_of(algorithm.parameterAsVectorLayer(parameters, name, context))
    for reference in further:
        yield from _file_of(QgsProcessingUtils.mapLayerFromString(str(reference), context))


def _file_of(layer: QgsMapLayer | None) -> Iterator[_Place]:
    if layer is not None and layer.dataProvider() is not None:
        parts = QgsProviderRegistry.instance().decodeUri(layer.dataProvider().name(), layer.source())
        if parts.get("path"):
            path, table = Path(parts["path"]), str(parts.get("layerName") or "")
            # A layer straight from a file is called after the file; its table says more.
            yield _Place(path, table, table if table and layer.name() == path.stem else layer.name())


def _spoils_workspace(place: _Place) -> bool:
    """Whether ``place`` is a workspace, or a table that every workspace has."""
    from ..workspace import geopackage, migrations
    from ..workspace.schema import BY_NAME

    if place.table and place.table.lower() not in BY_NAME:
        return False
    with contextlib.suppress(WorkspaceError), contextlib.ExitStack() as stack:
        connection = stack.enter_context(closing(geopackage.connect(place.path, readonly=True)))
        with geopackage.translated_errors(place.path):
            return migrations.schema_version(connection) is not None
    return False
