"""A recipe's roles (streets, demand, chargers …) and the layers that play them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

from ..errors import QT_TRANSLATE_NOOP, BadInput
from .base import check_cancelled
from .input_layers import VectorInput, find_layer, fingerprint, read_features, where


@dataclass(frozen=True)
class Role:
    """One role: its name in the recipe, the layer that plays it, and which of its rows count."""

    name: str
    conditions: Mapping[str, object]
    table: str = ""
    taken: VectorInput | None = None


def cast_roles(recipe, overrides: Mapping[str, str], workspace, context) -> list[Role]:
    """Decide who plays each role that ``recipe`` uses (main thread: the project's layers are looked up here).

    ``overrides`` (role → name, id or path of a layer) go before the recipe; the recipe names a table of the
    workspace, a layer of the project or a file.

    :raises BadInput: a role is unknown, has no layer, or needs a workspace that was not given.
    """
    from ..scoring.potential import roles_needed

    unknown = sorted(set(overrides) - set(recipe.layers))
    if unknown:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The recipe has no layer called “{role}”."),
            QT_TRANSLATE_NOOP("errors", "Its layers are {roles}."),
            role=unknown[0],
            roles=", ".join(recipe.layers),
        )
    cast = []
    for name in roles_needed(recipe):
        source = recipe.layers[name]
        conditions = source.get("where") or {}
        if name in overrides:
            cast.append(Role(name, conditions, taken=find_layer(overrides[name], context)))
        elif "table" in source:
            cast.append(_in_workspace(name, source["table"], conditions, workspace))
        else:
            cast.append(Role(name, conditions, taken=find_layer(source.get("layer") or source["file"], context)))
    return cast


def read_roles(cast: list[Role], workspace, crs: QgsCoordinateReferenceSystem, context, feedback, progress):
    """Return ``(layers, fingerprints)``: role → :class:`scoring.layers.Layer` in ``crs``, role → fingerprint.

    A layer without rows is no error here (a town without chargers has an empty one): the scoring warns of it, and
    refuses where it cannot do without, such as for the streets.

    :raises BadInput: a layer is unreadable, or its coordinates contradict its CRS.
    """
    layers, fingerprints = {}, {}
    for number, role in enumerate(cast):
        check_cancelled(feedback)
        layer = _read(role, workspace, crs, context, feedback)
        layers[role.name] = layer
        fingerprints[role.name] = {"layer": layer.name, **fingerprint(layer.geometry, layer.attributes)}
        progress((number + 1) / len(cast))
    return layers, fingerprints


def _in_workspace(name: str, table: str, conditions: Mapping, workspace) -> Role:
    if workspace is None:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The recipe takes “{role}” from the workspace, and none is given."),
            QT_TRANSLATE_NOOP("errors", "Choose a workspace, or name a layer for “{role}”."),
            role=name,
        )
    return Role(name, conditions, table=table)


def _read(role: Role, workspace, crs, context, feedback):
    from ..scoring.layers import Layer

    if role.table:
        name = role.table
        geometry, columns = _read_table(role.table, workspace, crs, context, feedback)
    else:
        name = role.taken.name
        geometry, columns = read_features(role.taken, crs, context, feedback)
    if role.conditions:
        mask = where(columns, role.conditions, name)
        geometry, columns = geometry[mask], {key: column[mask] for key, column in columns.items()}
    return Layer(name, geometry, columns)


def _read_table(table: str, workspace, crs, context, feedback):
    """Straight from the file where the CRS fits (ten times faster), through QGIS where it must be reprojected."""
    import shapely

    from ..workspace import tables

    with workspace.reading() as connection:
        described = tables.describe(connection, table)
        if crs == QgsCoordinateReferenceSystem.fromEpsgId(described.srs_id):
            names = [name for name, kind in described.types.items() if kind != "BLOB"]
            geometry, columns = workspace.layer(table, names, connection=connection)
            there = ~(shapely.is_missing(geometry) | shapely.is_empty(geometry))
            return geometry[there], {name: column[there] for name, column in columns.items()}
    layer = QgsVectorLayer(f"{workspace.path}|layername={table}", table, "ogr")
    return read_features(VectorInput.of_layer(layer), crs, context, feedback)
