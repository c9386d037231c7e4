"""A recipe's roles (streets, demand, chargers …) and the layers that play them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem, QgsFields

from ...compat import field
from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..base import check_cancelled
from .geopackage_reading import GeoPackageTable
from .input_layers import VectorInput, find_input, fingerprint, read_layer
from .raster_input import RasterInput, read_raster

_NUMERIC = ("INTEGER", "INT", "MEDIUMINT", "SMALLINT", "TINYINT", "BOOLEAN", "REAL", "DOUBLE", "FLOAT")
"""Types of a workspace's columns that hold numbers."""


@dataclass(frozen=True)
class Role:
    """One role: its name in the recipe, what plays it, which of its rows count and which of its fields are used.

    What plays it is a ``table`` of the workspace, or a layer that was ``taken``.
    """

    name: str
    conditions: Mapping[str, object]
    fields: frozenset[str] = frozenset()
    table: str = ""
    taken: VectorInput | RasterInput | None = None


def cast_roles(recipe, overrides: Mapping[str, object], workspace, context) -> list[Role]:
    """Decide who plays each role that ``recipe`` uses (main thread: the project's layers are looked up here).

    ``overrides`` (role → name, id or path of a layer; empty or ``None`` for no layer) go before the recipe; the recipe
    names a table of the workspace, a layer of the project or a file. A role that only rules use and for which there
    is nothing (no such layer, an empty table) is left out: those rules are then not checked.

    :raises BadInput: a role is unknown, has no layer, or needs a workspace that was not given.
    """
    from ...scoring.potential import roles_needed, roles_optional

    unknown = sorted(set(overrides) - set(recipe.layers))
    if unknown:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The recipe has no layer called “{role}”."),
            QT_TRANSLATE_NOOP("errors", "Its layers are {roles}."),
            role=unknown[0],
            roles=", ".join(recipe.layers),
        )
    used, optional = fields_used(recipe), set(roles_optional(recipe))
    cast = []
    for name in roles_needed(recipe):
        if name in overrides and not overrides[name]:
            continue  # the user said that nobody plays it
        role = Role(name, recipe.layers[name].get("where") or {}, used.get(name, frozenset()))
        try:
            cast.append(_played(role, recipe.layers[name], overrides.get(name), workspace, context))
        except BadInput:
            if name not in optional or name in overrides:
                raise
    return [
        role
        for role in cast
        if not (role.name in optional and role.table and not table_holds_rows(role.table, workspace))
    ]


def cast_candidates(recipe, overrides: Mapping[str, object], workspace, context) -> Role:
    """Decide whose features are the candidates, where the recipe says that a layer brings them (main thread).

    :raises BadInput: there is no such layer.
    """
    name = recipe.candidates.layer
    source = recipe.layers[name]
    return _played(Role(name, source.get("where") or {}), source, overrides.get(name) or None, workspace, context)


def fields_used(recipe) -> dict[str, frozenset[str]]:
    """Return the fields that ``recipe`` reads of each role's layer, without those that it filters by."""
    from ...scoring.criteria.measures import MEASURES
    from ...scoring.criteria.rules import RULE_KINDS
    from ...scoring.recipes.parameters import FIELD

    used: dict[str, set[str]] = {role: set() for role in recipe.layers}
    if recipe.network is not None and recipe.network.walkable is not None:
        used[recipe.network.layer].add(recipe.network.walkable)
    for criterion in recipe.criteria:
        for parameter in MEASURES[criterion.measure].parameters:
            if parameter.kind == FIELD and criterion.parameters.get(parameter.name) is not None:
                used[str(criterion.parameters[parameter.of])].add(str(criterion.parameters[parameter.name]))
    for rule in recipe.rules:
        for parameter in RULE_KINDS[rule.kind].parameters:
            if parameter.kind == FIELD and rule.parameters.get(parameter.name) is not None:
                used[rule.layer].add(str(rule.parameters[parameter.name]))
    return {role: frozenset(fields) for role, fields in used.items()}


def read_roles(cast: list[Role], workspace, crs: QgsCoordinateReferenceSystem, context, feedback, progress):
    """Return ``(layers, fingerprints)`` of the vector layers: role → :class:`scoring.layers.Layer` in ``crs`` and
    role → fingerprint.

    A layer without rows is no error here (a town without chargers has an empty one): the scoring warns of it, and
    refuses where it cannot do without, such as for the streets.

    :raises BadInput: a layer is unreadable, lacks a field that the recipe uses, or contradicts its CRS.
    """
    layers, fingerprints = {}, {}
    vectors = [role for role in cast if not isinstance(role.taken, RasterInput)]
    for number, role in enumerate(vectors):
        check_cancelled(feedback)
        layer = _read(role, workspace, crs, context, feedback)
        layers[role.name] = layer
        fingerprints[role.name] = {"layer": layer.name, **fingerprint(layer)}
        progress((number + 1) / len(vectors))
    return layers, fingerprints


def read_rasters(cast: list[Role], crs: QgsCoordinateReferenceSystem, extent, feedback):
    """Return ``(rasters, fingerprints)``: role → :class:`scoring.raster.Raster` in ``crs``, and role → fingerprint.

    Only what lies in ``extent`` (xmin, ymin, xmax, ymax), metres in ``crs``, is read.

    :raises BadInput: a raster is unreadable.
    """
    rasters, fingerprints = {}, {}
    for role in cast:
        if isinstance(role.taken, RasterInput):
            check_cancelled(feedback)
            rasters[role.name], known = read_raster(role.taken, crs, extent, feedback)
            fingerprints[role.name] = {"layer": role.taken.name, **known}
    return rasters, fingerprints


def workspace_table(workspace, table: str) -> VectorInput:
    """Return the layer in the workspace's ``table``, to be read in any thread.

    :raises WorkspaceError: the workspace has no such table.
    :raises BadInput: the table has no geometry.
    """
    from ...workspace import tables

    with workspace.reading() as connection:
        described = tables.describe(connection, table)
    if described.geometry_column is None:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The table {table} has no geometry."),
            QT_TRANSLATE_NOOP("errors", "Name a layer in the recipe."),
            table=table,
        )
    fields = QgsFields()
    for name, kind in described.types.items():
        if kind != "BLOB":
            made = field(name, "double" if kind.partition("(")[0] in _NUMERIC else "text")
            made.setTypeName("Real" if made.isNumeric() else "String")
            fields.append(made)
    crs = QgsCoordinateReferenceSystem.fromEpsgId(described.srs_id)
    return VectorInput(table, None, fields, crs, GeoPackageTable(str(workspace.path), table))


def table_holds_rows(table: str, workspace) -> bool:
    """Return whether the workspace has such a table, with anything in it.

    :raises WorkspaceError: the workspace cannot be read.
    """
    return look_at_tables((table,), workspace).get(table, False)


def look_at_tables(tables: Collection[str], workspace) -> dict[str, bool]:
    """Return which of these tables the workspace has, and whether anything is in them; in any thread.

    :raises WorkspaceError: the workspace cannot be read.
    """
    from ...workspace.geopackage import quoted, statement

    if workspace is None or not tables:
        return {}
    with workspace.reading() as connection:
        there = {name for (name,) in connection.execute("SELECT table_name FROM gpkg_contents")}.intersection(tables)
        first = ((name, statement("SELECT 1 FROM", quoted(name), "LIMIT 1")) for name in there)
        return {name: connection.execute(select).fetchone() is not None for name, select in first}


def _played(role: Role, source: Mapping, override, workspace, context) -> Role:
    if override is not None:
        return Role(role.name, role.conditions, role.fields, taken=find_input(str(override), context))
    if "table" not in source:
        named = source.get("layer") or source.get("file") or ""
        return Role(role.name, role.conditions, role.fields, taken=find_input(str(named), context))
    if workspace is None:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The recipe takes “{role}” from the workspace, and none is given."),
            QT_TRANSLATE_NOOP("errors", "Choose a workspace, or name a layer for “{role}”."),
            role=role.name,
        )
    return Role(role.name, role.conditions, role.fields, table=str(source["table"]))


def _read(role: Role, workspace, crs, context, feedback):
    taken = role.taken if role.taken is not None else workspace_table(workspace, role.table)
    layer = read_layer(taken, crs, context, feedback, role.fields, role.conditions)
    absent = sorted(role.fields - set(layer.attributes))
    if absent and len(layer):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The layer {layer} has no field {field}."),
            QT_TRANSLATE_NOOP("errors", "Name another field in the recipe; the layer has {fields}."),
            layer=layer.name,
            field=absent[0],
            fields=", ".join(sorted(taken.field_names)) or "–",
        )
    return layer
