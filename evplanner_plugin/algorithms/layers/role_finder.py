"""Which layers may play a recipe's roles: the workspace's own tables, else what lies in the project.

The ranking (:func:`ranked`) is plain Python over descriptions of layers; the rest asks QGIS for those.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject, QgsProviderRegistry, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...compat import LINE_GEOMETRY, POINT_GEOMETRY, POLYGON_GEOMETRY
from ...documents.workspace_project import table_title
from ...errors import EvPlannerError
from .roles import fields_used, look_at_tables

TABLE = "table"
"""Plays a role: the workspace's own table that the recipe names."""

LINES, POLYGONS, SURFACE, ANY = "lines", "polygons", "polygons or raster", "any"
"""What a role needs."""

POINT, LINE, POLYGON, RASTER = "point", "line", "polygon", "raster"
"""What a layer is."""

_FITTING = {LINES: {LINE}, POLYGONS: {POLYGON}, SURFACE: {POLYGON, RASTER}, ANY: {POINT, LINE, POLYGON}}

_WORDS = (
    "street streets road roads straat straten weg wegen wegsegment wegenregister wegvak rue rues route routes voirie"
    " voiries highway highways",
    "demand dwelling dwellings vraag woning woningen adres adressen address addresses adresse huishouden huishoudens"
    " household households demande logement logements menage menages",
    "charger chargers charging laadpunt laadpunten laadpaal laadpalen laadlocatie laadlocaties laadstation"
    " laadstations evse borne bornes recharge",
    "bay bays parking parkeren parkeervak parkeervakken parkeerplaats parkeerplaatsen parkeerstrook stationnement",
    "tree trees boom bomen bomenregister arbre arbres",
    "area areas wijk wijken buurt buurten sector sectors sectoren neighbourhood neighbourhoods quartier quartiers"
    " secteur secteurs statistical gemeente",
    "poi pois shop shops amenity amenities winkel winkels horeca voorziening voorzieningen commerce commerces magasin"
    " magasins",
    "building buildings facade facades gebouw gebouwen gevel gevels batiment batiments",
    "grid electricity substation laagspanning laagspanningsnet distributienet cabine cabines reseau electrique",
    "sidewalk sidewalks pavement footway stoep stoepen voetpad voetpaden trottoir trottoirs",
    "heritage monument monuments erfgoed beschermd patrimoine",
    "works roadworks werken gipod wegenwerken travaux chantier chantiers",
    "request requests application applications aanvraag aanvragen demandes",
    "usage use sessions gebruik verbruik sessies utilisation",
    "manager managers wegbeheerder wegbeheer beheerder gestionnaire gestionnaires",
)
"""Words for the same thing in English, Dutch and French, without accents: what layers and roles are called."""

_SAME_WORD = 5
"""Letters from which on a word is also recognised inside a longer one, as "parking" in "parkings"; shorter ones
hide in too many others."""


@dataclass(frozen=True)
class Found:
    """Who may play a role: ``layer`` is :data:`TABLE`, the id of a layer in the project or the path of a file.

    ``name`` is what people call it, ``why`` says in words how it was found, ``sure`` whether that needs no look.
    """

    layer: str
    name: str
    why: str
    sure: bool


@dataclass(frozen=True)
class Need:
    """What a role asks of a layer: the kind of geometry, fields, and words it may be called by."""

    kind: str
    fields: frozenset[str]
    words: frozenset[str]


@dataclass(frozen=True)
class Described:
    """A layer as the ranking sees it: what it is, its fields, its names (title, table, file), whether it has rows."""

    layer: str
    name: str
    kind: str
    fields: frozenset[str]
    names: tuple[str, ...]
    has_rows: bool = True


@dataclass(frozen=True)
class Ranked:
    """How well a layer fits: the words of the role in its names, the fields it lacks, how much it says for it."""

    described: Described
    said: str
    lacking: tuple[str, ...]
    points: int


def find_roles(recipe, workspace, project: QgsProject, tables: Mapping[str, bool] | None = None) -> dict[str, Found]:
    """Return who may play the roles that ``recipe`` uses; a role for which nothing was found is left out.

    The workspace's table goes first where it holds rows, then the layer or file that the recipe names, then the
    project's layers by geometry, fields and names (main thread only). ``workspace`` may be None. ``tables`` is what
    :func:`look_at_tables` returned for :func:`tables_named`, where that was done already.
    """
    from ...scoring.potential import roles_needed

    layers = [described for described in map(_described, project.mapLayers().values()) if described is not None]
    roles = dict.fromkeys(roles_needed(recipe))
    if recipe.candidates.layer is not None:
        roles[recipe.candidates.layer] = None
    if tables is None:
        try:
            tables = look_at_tables(tables_named(recipe), workspace)
        except EvPlannerError:
            tables = {}  # the run will say what is wrong with the workspace
    found = {}
    for role in roles:
        one = _named(recipe.layers[role], tables, layers) or _likeliest(need_of(recipe, role), layers)
        if one is not None:
            found[role] = one
    return found


def tables_named(recipe) -> set[str]:
    """Return the workspace's tables that ``recipe`` names."""
    return {str(source["table"]) for source in recipe.layers.values() if source.get("table")}


def need_of(recipe, role: str) -> Need:
    """Return what ``role`` of ``recipe`` asks of a layer."""
    source = recipe.layers[role]
    names = [role, str(source.get("table", "")), str(source.get("layer", "")), *(source.get("title") or {}).values()]
    own = set().union(*(words_in(name) for name in names))
    # A role with several words ("charging points") means what all of them say.
    known = [set(line.split()) for line in _WORDS]
    words = own.union(*(same for same in known if same & words_in(role)))
    if words == own:
        words = own.union(*(same for same in known if same & own))
    fields = fields_used(recipe).get(role, frozenset()) | set(source.get("where") or {})
    return Need(_kind_of(recipe, role), frozenset(fields), frozenset(words))


def words_in(name: str) -> set[str]:
    """Return the words of ``name``: lower case, without accents and figures, at least three letters."""
    plain = "".join(each for each in unicodedata.normalize("NFD", name) if not unicodedata.combining(each))
    spaced = "".join(
        f" {each}" if each.isupper() and before.islower() else each for before, each in zip(" " + plain, plain)
    )
    words = "".join(each.lower() if each.isalpha() else " " for each in spaced).split()
    return {word for word in words if len(word) > 2}


def ranked(need: Need, layers: Iterable[Described]) -> list[Ranked]:
    """Return the layers that may meet ``need``, best first: of the right kind, with rows, and with something that
    speaks for them (a word in their name, or all fields of those the role needs)."""
    rows = []
    for described in layers:
        if described.kind not in _FITTING[need.kind] or not described.has_rows:
            continue
        said = _said(need.words, described.names)
        lacking = tuple(sorted(need.fields - described.fields))
        if not said and (lacking or not need.fields):
            continue
        points = 4 * bool(said) + 2 * len(need.fields - set(lacking)) - 3 * len(lacking)
        # An exact word says more than one inside another.
        points += said in set().union(*map(words_in, described.names))
        rows.append(Ranked(described, said, lacking, points))
    return sorted(rows, key=lambda row: (-row.points, row.described.name, row.described.layer))


def is_sure(rows: Sequence[Ranked]) -> bool:
    """Whether the first of ``rows`` needs no look: its name and its fields say so, and no other does as well."""
    best = rows[0]
    return bool(best.said) and not best.lacking and (len(rows) == 1 or rows[1].points < best.points)


def _said(words: frozenset[str], names: Sequence[str]) -> str:
    """The word of ``words`` that stands in one of ``names``, the longest; "" where none does."""
    there = set().union(*map(words_in, names)) if names else set()
    exact = words & there
    inside = {word for word in words for longer in there if len(word) >= _SAME_WORD and word in longer}
    return max(exact or inside, key=lambda word: (len(word), word), default="")


def _likeliest(need: Need, layers: Sequence[Described]) -> Found | None:
    rows = ranked(need, layers)
    if not rows:
        return None
    best = rows[0]
    translate = QCoreApplication.translate
    if best.lacking:
        why = translate("role_finder", "The name says “{word}”, but it has no field {fields}.")
    elif best.said:
        why = translate("role_finder", "The name says “{word}”.")
    else:
        why = translate("role_finder", "It has the fields that are needed: {fields}.")
    fields = ", ".join(best.lacking or sorted(need.fields))
    return Found(best.described.layer, best.described.name, why.format(word=best.said, fields=fields), is_sure(rows))


def _named(source, tables: Mapping[str, bool], layers: Sequence[Described]) -> Found | None:
    """Whom the recipe itself names, if it is there."""
    translate = QCoreApplication.translate
    if "table" in source:
        table = str(source["table"])
        if not tables.get(table):
            return None
        why = translate("role_finder", "The recipe takes it from the workspace.")
        return Found(TABLE, table_title(table), why, True)
    why = translate("role_finder", "The recipe names it.")
    named = str(source.get("layer") or source.get("file") or "")
    for described in layers:
        if named in (described.layer, described.name) and named:
            return Found(described.layer, described.name, why, True)
    if "file" in source and Path(named.split("|")[0]).is_file():
        return Found(named, Path(named.split("|")[0]).name, why, True)
    return None


def _kind_of(recipe, role: str) -> str:
    """The kind of geometry that everything asks for that uses the role."""
    lines = {recipe.network.layer} if recipe.network is not None else set()
    if recipe.candidates.shape == "street_points":
        lines.add(recipe.candidates.layer)
    if role in lines:
        return LINES
    if any(rule.layer == role and rule.kind in ("inside", "outside") for rule in recipe.rules):
        return POLYGONS
    at = [c.parameters for c in recipe.criteria if c.measure == "value_at" and c.parameters.get("layer") == role]
    if at:
        return POLYGONS if any(parameters.get("field") for parameters in at) else SURFACE
    return ANY


def _described(layer) -> Described | None:
    """A layer of the project, None where it can play no role (no geometry, a web map, a potential map)."""
    if not layer.isValid():
        return None
    if isinstance(layer, QgsRasterLayer):
        if layer.providerType() != "gdal":
            return None
        return Described(layer.id(), layer.name(), RASTER, frozenset(), (layer.name(),))
    kinds = {POINT_GEOMETRY: POINT, LINE_GEOMETRY: LINE, POLYGON_GEOMETRY: POLYGON}
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() not in kinds:
        return None
    fields = frozenset(field.name() for field in layer.fields())
    if {"score", "rank", "recipe_hash"} <= fields:
        return None
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    names = (layer.name(), str(parts.get("layerName") or ""), Path(str(parts.get("path") or "")).stem)
    return Described(
        layer.id(), layer.name(), kinds[layer.geometryType()], fields, names, layer.featureCount() != 0
    )
