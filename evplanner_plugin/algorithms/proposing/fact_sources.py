"""Which layers tell what of a place: the workspace's own tables where they hold rows, else layers of the project."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from qgis.core import QgsCoordinateTransformContext, QgsMapLayer, QgsProject, QgsVectorLayer

from ...compat import LINE_GEOMETRY
from ...documents.workspace_project import source_of
from ...errors import EvPlannerError
from ..layers.input_layers import VectorInput
from ..layers.role_finder import words_in
from ..layers.roles import workspace_table
from ..potential_findings import unchecked_of
from ..styles.potential_style import RECIPE_PROPERTY
from .potential_facts import PotentialSource

STREET_NAME = ("name", "naam", "straatnaam", "straatnm", "lstrnm", "street", "straat", "nom", "nom_rue")
STREET = ("street", "straat", "straatnaam", "straatnm", "addr:street", "addr_street", "rue", "nom_rue")
HOUSE_NUMBER = ("house_number", "housenumber", "huisnummer", "huisnr", "addr:housenumber", "addr_housenumber", "numero")
MANAGER = ("road_manager", "wegbeheerder", "lblbeheer", "lbl_beheer", "wegbeheer", "beheerder", "gestionnaire")
WALKABLE = ("walkable",)
"""What such fields are called, in OpenStreetMap, the Flemish registers and here; the first that is there counts."""

_STREET_WORDS = {"street", "streets", "road", "roads", "straat", "straten", "weg", "wegen", "wegsegment",
                 "wegenregister", "rue", "rues", "route"}  # fmt: skip
_ADDRESS_TABLES = ("building", "address")


@dataclass(frozen=True)
class FactSources:
    """Layers of the project that may tell something; which of them do is decided when they are read.

    May be handed to any thread. ``maps`` are potential maps, those that are shown first.
    """

    streets: tuple[VectorInput, ...] = ()
    managers: tuple[VectorInput, ...] = ()
    addresses: tuple[VectorInput, ...] = ()
    maps: tuple[PotentialSource, ...] = ()
    transforms: QgsCoordinateTransformContext = field(default_factory=QgsCoordinateTransformContext)

    @classmethod
    def of(cls, project: QgsProject | None, path: object = "", potential: QgsMapLayer | None = None) -> FactSources:
        """Look through ``project`` (main thread only) for layers beside those of the workspace at ``path``.

        ``potential`` is the map to go by; without it those in the project, from the top down, shown ones first.
        """
        if project is None:
            return cls(maps=tuple(_maps([potential])))
        layers = [layer for layer in project.mapLayers().values() if _usable(layer)]
        foreign = [layer for layer in layers if (source_of(layer) or ("",))[0] != _resolved(path)]
        lines = [layer for layer in foreign if layer.geometryType() == LINE_GEOMETRY]
        lines.sort(key=lambda layer: (not _STREET_WORDS & words_in(layer.name()), layer.name()))
        named = [layer for layer in lines if field_of(_names(layer), STREET_NAME)]
        managed = [layer for layer in lines if field_of(_names(layer), MANAGER)]
        addressed = [
            layer for layer in foreign
            if field_of(_names(layer), HOUSE_NUMBER) and field_of(_names(layer), STREET)
        ]  # fmt: skip
        shown = [potential] if potential is not None else _from_the_top(project, layers)
        return cls(
            tuple(_taken(named)), tuple(_taken(managed)), tuple(_taken(addressed)), tuple(_maps(shown)),
            project.transformContext(),
        )  # fmt: skip


def field_of(names: Iterable[str], known: Sequence[str]) -> str:
    """The one of ``names`` that stands first in ``known``, whatever its case; "" where none does."""
    by_name = {name.lower(): name for name in names}
    return next((by_name[name] for name in known if name in by_name), "")


def tables_of(workspace, names: Sequence[str]) -> list[VectorInput]:
    """Those of the workspace's tables ``names`` that are there and hold rows."""
    from ..layers.roles import table_holds_rows

    found = []
    for name in names:
        try:
            if table_holds_rows(name, workspace):
                found.append(workspace_table(workspace, name))
        except EvPlannerError:
            continue  # a table without a geometry tells nothing of a place
    return found


def address_tables(workspace) -> list[VectorInput]:
    """The workspace's tables that may hold addresses."""
    return tables_of(workspace, _ADDRESS_TABLES)


def map_tables(workspace) -> list[PotentialSource]:
    """The potential maps that lie in the workspace's own file."""
    from ...workspace import tables
    from ...workspace.schema import BY_NAME

    with workspace.reading() as connection:
        rows = connection.execute(
            "SELECT table_name FROM gpkg_contents WHERE data_type = 'features' ORDER BY last_change DESC"
        ).fetchall()
        described = [tables.describe(connection, row[0]) for row in rows if row[0] not in BY_NAME]
    found = [each.name for each in described if {"score", "rank", "reason", "cell"} <= set(each.types)]
    return [PotentialSource(taken) for taken in tables_of(workspace, found)]


def is_potential(layer) -> bool:
    """Whether ``layer`` is a potential map: it has scores and ranks of numbered candidates."""
    return _usable(layer) and {"score", "rank", "reason", "cell"} <= set(_names(layer))


def _maps(layers: Iterable[QgsMapLayer | None]) -> list[PotentialSource]:
    found = []
    for layer in layers:
        if not is_potential(layer):
            continue
        recipe = str(layer.customProperty(RECIPE_PROPERTY) or "")
        unchecked = tuple(unchecked_of(layer))
        found += [PotentialSource(taken, recipe, unchecked) for taken in _taken([layer])]
    return found


def _from_the_top(project: QgsProject, layers: list[QgsVectorLayer]) -> list[QgsVectorLayer]:
    """The potential maps among ``layers``: those that are shown first, each from the top of the layer tree down."""
    root = project.layerTreeRoot()
    order = {layer_id: number for number, layer_id in enumerate(root.findLayerIds())}

    def place(layer) -> tuple[bool, int]:
        node = root.findLayer(layer.id())
        return node is None or not node.isVisible(), order.get(layer.id(), len(order))

    return sorted((layer for layer in layers if is_potential(layer)), key=place)


def _taken(layers: Iterable[QgsVectorLayer]) -> list[VectorInput]:
    found = []
    for layer in layers:
        try:
            found.append(VectorInput.of_layer(layer))
        except EvPlannerError:
            continue  # a layer of collections tells nothing of a place
    return found


def _usable(layer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.isSpatial()


def _names(layer: QgsVectorLayer) -> list[str]:
    return [field.name() for field in layer.fields()]


def _resolved(path: object) -> str:
    from pathlib import Path

    return str(Path(str(path)).resolve()) if path else ""
