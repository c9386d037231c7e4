"""What a recipe's roles (streets, demand, chargers …) are called, what they are for, and what may play them."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ...algorithms.base import language
from ...algorithms.layers.role_finder import LINES, POLYGONS, SURFACE, need_of
from ...compat import LINE_GEOMETRY, POINT_GEOMETRY, POLYGON_GEOMETRY
from ...documents.workspace_project import table_title
from ...errors import QT_TRANSLATE_NOOP
from ...scoring.criteria.measures import MEASURES
from ...scoring.potential import roles_needed, roles_optional
from ...scoring.recipes.parameters import LAYER
from ...scoring.recipes.recipe import Recipe, localised


@dataclass(frozen=True)
class RoleNeed:
    """One role of a recipe: its name there, its title, what uses it (in words), what fits, whether it may be left
    out, the sentences of the rules that are not checked without it and the titles of the criteria that are not
    measured."""

    name: str
    title: str
    purpose: str
    fits: str
    optional: bool
    rules: tuple[str, ...]
    criteria: tuple[str, ...]


def role_needs(recipe: Recipe) -> list[RoleNeed]:
    """The roles that ``recipe`` uses: those that it cannot do without first, in the order in which it names them."""
    used, optional = set(roles_needed(recipe)), set(roles_optional(recipe))
    if recipe.candidates.layer:
        used.add(recipe.candidates.layer)
        optional.discard(recipe.candidates.layer)
    roles = [role for role in recipe.layers if role in used]
    needs = [_need(recipe, role, role in optional) for role in roles]
    return sorted(needs, key=lambda need: need.optional)


def brings_candidates(recipe: Recipe) -> bool:
    """Whether a layer of ``recipe`` says which places are scored, so that no municipality is needed for it."""
    return bool(recipe.candidates.layer)


def role_title(recipe: Recipe, role: str) -> str:
    """What the layer of ``role`` is called: the recipe's own title for it, or what the workspace's table is called."""
    source = recipe.layers.get(role, {})
    if source.get("title"):
        return localised(source["title"], language())
    if source.get("table"):
        return table_title(str(source["table"]))
    return role.replace("_", " ").capitalize()


def fits(layer: QgsMapLayer, need: RoleNeed) -> bool:
    """Whether ``layer`` may play the role, by the kind of its geometry."""
    if isinstance(layer, QgsRasterLayer):
        return need.fits == SURFACE and layer.providerType() == "gdal"
    if not isinstance(layer, QgsVectorLayer):
        return False
    kind = layer.geometryType()
    if need.fits == LINES:
        return kind == LINE_GEOMETRY
    if need.fits in (POLYGONS, SURFACE):
        return kind == POLYGON_GEOMETRY
    return kind in (POINT_GEOMETRY, LINE_GEOMETRY, POLYGON_GEOMETRY)


def _need(recipe: Recipe, role: str, optional: bool) -> RoleNeed:
    rules = tuple(localised(rule.sentence, language()) or rule.code for rule in recipe.rules if rule.layer == role)
    criteria = [localised(criterion.title, language()) for criterion in recipe.criteria if role in _roles(criterion)]
    titles = list(criteria)
    if recipe.network is not None and recipe.network.layer == role:
        titles.insert(0, _said(QT_TRANSLATE_NOOP("role_words", "walking distances")))
    if recipe.candidates.layer == role:
        titles.insert(0, _said(QT_TRANSLATE_NOOP("role_words", "places to score")))
    if rules:
        titles.append(_said(QT_TRANSLATE_NOOP("role_words", "rules")))
    kind = need_of(recipe, role).kind
    return RoleNeed(role, role_title(recipe, role), ", ".join(titles), kind, optional, rules, tuple(criteria))


def _roles(criterion) -> set[str]:
    known = MEASURES[criterion.measure].parameters
    return {str(criterion.parameters[p.name]) for p in known if p.kind == LAYER and p.name in criterion.parameters}


def _said(text: str) -> str:
    return QCoreApplication.translate("role_words", text)
