"""A layer's form as QGIS keeps it: widgets, titles, defaults, constraints and boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsRelation,
    QgsVectorLayer,
)

from ..table_layers import empty_like, in_bundled_style
from ..vocabulary import translate
from .choices import choices_of
from .form_fields import FORMS, GROUPS, NAMED_BY, FormField

if TYPE_CHECKING:
    from ...domain.process import Process

SET_UP = "evplanner/form"
"""Layer property that tells that the form was set up here; what somebody changes in it afterwards stays."""

RELATIONS = {"site_log": "site_log_of_site", "photo": "photo_of_site"}
"""By table the relation that joins its rows to their sites."""


def set_up_form(layer: QgsVectorLayer, table: str, process: Process, language: str, nis: str = "") -> bool:
    """Give ``layer`` (on ``table`` of a workspace) its form in ``language``; whether there is one to give.

    A field keeps what somebody set for it: it is filled in where nothing is set, or what the bundled style says.
    ``nis`` is the municipality's code for new rows; without one they come without.
    """
    fields = FORMS.get(table)
    if fields is None or layer.customProperty(SET_UP):
        return False
    known = in_bundled_style(layer, table)
    for field in fields:
        index = layer.fields().lookupField(field.name)
        if index >= 0:
            _set_field(layer, index, field, known, nis, process, language)
    if _free(layer.displayExpression(), empty_like(layer).displayExpression()):
        layer.setDisplayExpression(NAMED_BY[table])
    if _standard_layout(layer, known):
        layer.setEditFormConfig(_boxes(layer, table, fields))
    layer.setCustomProperty(SET_UP, "1")
    return True


def _set_field(
    layer: QgsVectorLayer,
    index: int,
    field: FormField,
    known: QgsVectorLayer | None,
    nis: str,
    process: Process,
    language: str,
) -> None:
    """One column; each of its settings is set unless somebody else did."""
    if _free(layer.attributeAlias(index), known.attributeAlias(index) if known else ""):
        layer.setFieldAlias(index, translate(field.context, field.title))
    setup = layer.editorWidgetSetup(index)
    if setup.isNull() or (known is not None and _same(setup, known.editorWidgetSetup(index))):
        layer.setEditorWidgetSetup(index, _widget(layer, index, field, process, language))
    default = field.default.replace("{nis}", f"'{nis}'" if nis.isalnum() else "")
    given = layer.defaultValueDefinition(index).expression()
    if default and _free(given, known.defaultValueDefinition(index).expression() if known else ""):
        layer.setDefaultValueDefinition(index, QgsDefaultValue(default))
    if field.constraint and _free(
        layer.constraintExpression(index), known.constraintExpression(index) if known else ""
    ):
        why = translate("form", field.why)
        layer.setConstraintExpression(index, field.constraint.replace("{name}", field.name), why)
        layer.setFieldConstraint(
            index,
            QgsFieldConstraints.Constraint.ConstraintExpression,
            QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard,
        )


def _free(given: str, bundled_one: str) -> bool:
    """Whether a setting is empty, or the one that came with the plugin."""
    return not given or given == bundled_one


def _same(setup: QgsEditorWidgetSetup, other: QgsEditorWidgetSetup) -> bool:
    return setup.type() == other.type() and setup.config() == other.config()


def _widget(
    layer: QgsVectorLayer, index: int, field: FormField, process: Process, language: str
) -> QgsEditorWidgetSetup:
    config: dict[str, object] = {}
    if field.widget == "ValueMap":
        choices = choices_of(field.choices, process, language)
        config = {"map": [{title: code} for title, code in choices]}
    elif field.widget == "Range":
        config = {"Min": 0, "Max": 1000, "Step": 1, "Style": "SpinBox", "AllowNull": True}
    elif field.widget == "TextEdit":
        config = {"IsMultiline": field.multiline, "UseHtml": False}
    elif field.widget == "DateTime":
        config = {"display_format": "yyyy-MM-dd", "field_format": "yyyy-MM-dd", "calendar_popup": True,
                  "allow_null": True, "field_iso_format": False}  # fmt: skip
    elif field.widget == "RelationReference":
        relation = next((known for known in RELATIONS.values() if _concerns(layer, known)), "")
        config = {"Relation": relation, "AllowNULL": True, "OrderByValue": True, "ShowForm": False,
                  "ShowOpenFormButton": True, "MapIdentification": True, "ReadOnly": False}  # fmt: skip
    elif field.widget == "ValueRelation":
        sites = _sites_of(layer)
        if sites is None:
            return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": False, "UseHtml": False})
        config = {"Layer": sites.id(), "LayerName": sites.name(), "Key": "id", "Value": "name", "AllowNull": True,
                  "OrderByValue": True, "UseCompleter": False, "AllowMulti": False, "NofColumns": 1}  # fmt: skip
    return QgsEditorWidgetSetup(field.widget, config)


def _sites_of(layer: QgsVectorLayer) -> QgsVectorLayer | None:
    """The layer of proposed sites beside ``layer`` in its project."""
    from ..workspace_project import layer_of

    project = layer.project()
    return layer_of(project, "proposed_site") if project is not None else None


def _concerns(layer: QgsVectorLayer, relation: str) -> bool:
    """Whether ``relation`` starts from this layer: photos have a picture, the log has kinds."""
    column = "image" if relation == RELATIONS["photo"] else "kind"
    return layer.fields().lookupField(column) >= 0


def _relations_to(layer: QgsVectorLayer) -> list[QgsRelation]:
    """Relations of the layer's project that lead from rows of other layers to this one."""
    project = layer.project()
    if project is None:
        return []
    found = [project.relationManager().relation(name) for name in RELATIONS.values()]
    return [relation for relation in found if relation.isValid() and relation.referencedLayerId() == layer.id()]


def _standard_layout(layer: QgsVectorLayer, known: QgsVectorLayer | None) -> bool:
    """Whether nobody arranged the form: it is QGIS's own, or the one of the bundled style."""
    form = layer.editFormConfig()
    if form.layout() == QgsEditFormConfig.EditorLayout.GeneratedLayout:
        return not form.initCode() and not form.initFunction()
    return known is not None and _shape(form.invisibleRootContainer()) == _shape(
        known.editFormConfig().invisibleRootContainer()
    )


def _shape(element) -> tuple:
    """Kinds, names and order of the elements of a form."""
    children = element.children() if isinstance(element, QgsAttributeEditorContainer) else ()
    return (int(element.type()), element.name(), tuple(_shape(child) for child in children))


def _boxes(layer: QgsVectorLayer, table: str, fields: tuple[FormField, ...]) -> QgsEditFormConfig:
    """The form in boxes: what is asked above, what is only looked at below."""
    form = layer.editFormConfig()
    form.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    form.clearTabs()
    root = form.invisibleRootContainer()
    for group in dict.fromkeys(field.group for field in fields if field.group):
        box = QgsAttributeEditorContainer(translate("form", GROUPS[group]), root)
        box.setIsGroupBox(True)
        box.setColumnCount(1)
        for field in fields:
            index = layer.fields().lookupField(field.name)
            if field.group == group and index >= 0:
                box.addChildElement(QgsAttributeEditorField(field.name, index, box))
        form.addTab(box)
    if table == "proposed_site":
        for relation in _relations_to(layer):
            form.addTab(QgsAttributeEditorRelation(relation, root))
    for field in fields:
        index = layer.fields().lookupField(field.name)
        if field.read_only and index >= 0:
            form.setReadOnly(index, True)
    return form
