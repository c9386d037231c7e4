"""Fields for parameters of measures, value functions and rules, made from what the registries say of them."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsFields, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

from ...algorithms.base import language
from ...documents.workspace_project import layer_of
from ...scoring.recipes.parameters import CHOICE, CURVE, DISTANCE, FIELD, LAYER, NUMBER, TEXTS, Parameter
from ...scoring.recipes.recipe import localised
from . import recipe_words
from .recipe_editor_fields import ChoiceField, LinesField, NameField, NumberField, TextField
from .recipe_editor_form import Form
from .recipe_editor_model import RecipeDraft
from .recipe_editor_points import PointsField


def add_parameters(
    form: Form, prefix: str, parameters: Iterable[Parameter], draft: RecipeDraft, after: str = ""
) -> list[str]:
    """Add a field to ``form`` for each of ``parameters``, below the field ``after``; returns their names.

    Their names begin with ``prefix``.
    """
    names = []
    for parameter in parameters:
        title = recipe_words.label(parameter.name, field=parameter.kind == FIELD)
        names.append(f"{prefix}{parameter.name}")
        form.add(names[-1], title, _field(parameter, draft), after=after)
        after = names[-1] if after else ""
    return names


def refresh_names(
    form: Form, prefix: str, parameters: Iterable[Parameter], draft: RecipeDraft, project, role_of
) -> None:
    """Offer the roles and the fields of their layers that the recipe has now; ``role_of(name)`` gives a role."""
    for parameter in parameters:
        field = form.field(f"{prefix}{parameter.name}")
        if parameter.kind == LAYER:
            field.set_choices(role_choices(draft, optional=not parameter.required))
        elif parameter.kind == FIELD:
            field.set_names(field_names(project, draft, str(role_of(parameter.of) or "")))


def role_choices(draft: RecipeDraft, *, optional: bool = False, none: str = "") -> list[tuple[object, str]]:
    """The recipe's roles; first "none" where the choice is optional."""
    first = [(None, none or QCoreApplication.translate("recipe_editor", "(none)"))] if optional else []
    return first + [(role, role_title(role, source)) for role, source in draft.data.get("layers", {}).items()]


def role_title(role: str, source: object) -> str:
    """What the role is called: its title with its name, or its name."""
    titles = source.get("title") if isinstance(source, dict) else None
    title = localised(titles, language()) if isinstance(titles, dict) and titles else titles
    return f"{title} ({role})" if title else role


def field_names(project, draft: RecipeDraft, role: str) -> list[tuple[str, object]]:
    """Names and icons of the fields of the layer that plays ``role``, where the project knows it; else nothing."""
    layer = layer_of_role(project, draft.value(("layers", role), {}))
    if layer is None:
        return []
    fields: QgsFields = layer.fields()
    return [(fields.at(index).name(), fields.iconForField(index)) for index in range(fields.count())]


def layer_of_role(project, source: object) -> QgsVectorLayer | None:
    """The project's layer that ``source`` (of a role) means; ``None`` where there is none."""
    if not isinstance(source, dict):
        return None
    if isinstance(source.get("table"), str):
        return layer_of(project, source["table"])
    wanted = source.get("layer") or source.get("file")
    if not isinstance(wanted, str):
        return None
    found = [project.mapLayer(wanted), *project.mapLayersByName(wanted)]
    found += [layer for layer in project.mapLayers().values() if layer.source().split("|")[0] == wanted]
    return next((layer for layer in found if isinstance(layer, QgsVectorLayer)), None)


def _field(parameter: Parameter, draft: RecipeDraft) -> QWidget:
    default = "" if parameter.default is None else str(parameter.default)
    if parameter.kind == LAYER:
        return ChoiceField(role_choices(draft, optional=not parameter.required))
    if parameter.kind == FIELD:
        return NameField()
    if parameter.kind == DISTANCE:
        return NumberField("m", default)
    if parameter.kind == NUMBER:
        return NumberField("", default)
    if parameter.kind == CHOICE:
        return _OptionalChoice(parameter)
    if parameter.kind == TEXTS:
        return LinesField()
    if parameter.kind == CURVE:
        return PointsField()
    return TextField()


class _OptionalChoice(ChoiceField):
    """Options with their titles; where the parameter is left out, its default is shown."""

    def __init__(self, parameter: Parameter) -> None:
        super().__init__((option, recipe_words.choice_title(option)) for option in parameter.options)
        self._default = parameter.default

    def set_value(self, value: object) -> None:
        super().set_value(self._default if value is None else value)
