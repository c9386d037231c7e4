"""How each column of the workspace's layers is filled in by hand."""

from __future__ import annotations

from dataclasses import dataclass

from ...errors import QT_TRANSLATE_NOOP

_EPOCH_NOON = "make_datetime(1970, 1, 1, 12, 0, 0)"

NOW_UTC = (
    "with_variable('ms', epoch(now()),"
    f" format_date({_EPOCH_NOON} + make_interval(days:=floor(@ms / 86400000)), 'yyyy-MM-dd')"
    " || 'T' || lpad(to_string(floor(@ms / 3600000) % 24), 2, '0')"
    " || ':' || lpad(to_string(floor(@ms / 60000) % 60), 2, '0')"
    " || ':' || lpad(to_string(floor(@ms / 1000) % 60), 2, '0')"
    " || '.' || lpad(to_string(@ms % 1000), 3, '0') || 'Z')"
)
"""The present instant as :func:`.domain.times.utc_now` spells it. QGIS before 3.38 has no function for UTC; the day
is counted from noon, which no change of clocks moves to another day."""

NEW_ID = "uuid('WithoutBraces')"

ACTOR = "coalesce(nullif(@evplanner_actor, ''), @user_full_name)"
"""Who writes: the name set in the plugin's options, else the name of the computer's user."""

ROLE = "@evplanner_role"
DEPARTMENT = "@evplanner_department"

NOT_EMPTY = "trim(coalesce(\"{name}\", '')) <> ''"

UNCHANGED = (
    "coalesce($id, 0) <= 0 OR get_feature_by_id(@layer, $id) IS NULL"
    " OR \"{name}\" IS attribute(get_feature_by_id(@layer, $id), '{name}')"
)
"""Whether a saved row still says what the file says: rows have numbers from 1 on, new ones have none or less."""

GOOD_PAYLOAD = (
    "CASE WHEN \"kind\" = 'marked' THEN coalesce(map_get(from_json(\"payload\"), 'mark'), '')"
    " IN ('up', 'down', 'question') WHEN \"kind\" = 'commented' THEN trim(coalesce(\"payload\", ''))"
    " NOT IN ('', '{}') ELSE trim(coalesce(\"payload\", '')) = '' OR from_json(\"payload\") IS NOT NULL END"
)
"""Whether the details fit the kind; a comment may be plain words, which the plugin puts into JSON."""


@dataclass(frozen=True)
class FormField:
    """One column in a form. ``title`` is translated under ``context``; ``choices`` names a list of codes.

    ``default`` and ``constraint`` are QGIS expressions, ``{name}`` in them the column; ``why`` says to the user
    what a hard constraint asks for. ``group`` is the box of the form in which the field stands, "" for none.
    """

    name: str
    title: str
    group: str
    context: str = "field"
    widget: str = "TextEdit"
    choices: str = ""
    default: str = ""
    constraint: str = ""
    why: str = ""
    read_only: bool = False
    multiline: bool = False


SITE, STATE, SCORE, RECORD = "site", "state", "score", "record"
ENTRY, PICTURE, LOCATION, OPERATION = "entry", "picture", "location", "operation"
REQUEST, ANSWER = "request", "answer"

GROUPS = {
    SITE: QT_TRANSLATE_NOOP("form", "Site"),
    STATE: QT_TRANSLATE_NOOP("form", "State"),
    SCORE: QT_TRANSLATE_NOOP("form", "Score when proposed"),
    RECORD: QT_TRANSLATE_NOOP("form", "Record"),
    ENTRY: QT_TRANSLATE_NOOP("form", "Entry"),
    PICTURE: QT_TRANSLATE_NOOP("form", "Photo"),
    LOCATION: QT_TRANSLATE_NOOP("form", "Charging location"),
    OPERATION: QT_TRANSLATE_NOOP("form", "Operation"),
    REQUEST: QT_TRANSLATE_NOOP("form", "Request"),
    ANSWER: QT_TRANSLATE_NOOP("form", "Answer"),
}

_NAME_WANTED = QT_TRANSLATE_NOOP("form", "Give the site a name.")
_SITE_WANTED = QT_TRANSLATE_NOOP("form", "Choose the site that the entry is about.")
_KIND_WANTED = QT_TRANSLATE_NOOP("form", "Choose what happened.")
_STAYS = QT_TRANSLATE_NOOP("form", "Saved entries stay as they are; add a new one instead.")
_PAYLOAD = QT_TRANSLATE_NOOP(
    "form", "A comment needs its words, a mark {\"mark\": \"up\"}, \"down\" or \"question\"; else JSON or nothing."
)


def _entry(name: str, title: str, **more: object) -> FormField:
    """A column of the log: what was saved stays as it is."""
    constraint, why = str(more.pop("constraint", "")), str(more.pop("why", ""))
    constraint = f"({UNCHANGED}) AND ({constraint})" if constraint else UNCHANGED
    return FormField(name, title, str(more.pop("group", ENTRY)), constraint=constraint, why=why or _STAYS, **more)


def _derived(name: str, title: str, **more: object) -> FormField:
    """A column that follows from the log."""
    return FormField(name, title, STATE, read_only=True, **more)


def _frozen(name: str, title: str, **more: object) -> FormField:
    return FormField(name, title, SCORE, read_only=True, **more)


_ID = FormField("id", QT_TRANSLATE_NOOP("field", "Id"), RECORD, default=NEW_ID, read_only=True)
_NIS = FormField("nis", QT_TRANSLATE_NOOP("field", "NIS code"), RECORD, default="{nis}", read_only=True)

FORMS: dict[str, tuple[FormField, ...]] = {
    "proposed_site": (
        FormField("name", QT_TRANSLATE_NOOP("field", "Name"), SITE, constraint=NOT_EMPTY, why=_NAME_WANTED),
        FormField(
            "origin",
            QT_TRANSLATE_NOOP("field", "Origin"),
            SITE,
            widget="ValueMap",
            choices="origins",
            default="'strategic'",
        ),
        FormField("power_class", QT_TRANSLATE_NOOP("field", "Power class"), SITE),
        FormField("points", QT_TRANSLATE_NOOP("field", "Charging points"), SITE, widget="Range"),
        FormField("bays", QT_TRANSLATE_NOOP("field", "Parking bays"), SITE, widget="Range"),
        FormField("street", QT_TRANSLATE_NOOP("field", "Street"), SITE),
        FormField("house_number", QT_TRANSLATE_NOOP("field", "House number"), SITE),
        FormField("neighbourhood", QT_TRANSLATE_NOOP("field", "Neighbourhood"), SITE),
        FormField("road_manager", QT_TRANSLATE_NOOP("field", "Road manager"), SITE),
        FormField("rationale", QT_TRANSLATE_NOOP("field", "Rationale"), SITE, multiline=True),
        _derived("status", QT_TRANSLATE_NOOP("field", "Status"), widget="ValueMap", choices="statuses"),
        _derived("votes_up", QT_TRANSLATE_NOOP("field", "In favour")),
        _derived("votes_down", QT_TRANSLATE_NOOP("field", "Against")),
        _derived("votes_question", QT_TRANSLATE_NOOP("field", "Questions")),
        _derived("comments", QT_TRANSLATE_NOOP("field", "Comments")),
        _derived("last_comment", QT_TRANSLATE_NOOP("field", "Last comment"), multiline=True),
        _derived("last_at", QT_TRANSLATE_NOOP("field", "Last entry")),
        _frozen("score", QT_TRANSLATE_NOOP("field", "Score")),
        _frozen("rank", QT_TRANSLATE_NOOP("field", "Rank")),
        _frozen("contributions", QT_TRANSLATE_NOOP("field", "Contributions to the score"), multiline=True),
        _frozen("recipe_name", QT_TRANSLATE_NOOP("field", "Recipe")),
        _frozen("recipe_hash", QT_TRANSLATE_NOOP("field", "Fingerprint of the recipe")),
        _ID,
        _NIS,
        FormField("created_at", QT_TRANSLATE_NOOP("field", "Made at"), RECORD, default=NOW_UTC, read_only=True),
        FormField("created_by", QT_TRANSLATE_NOOP("field", "Made by"), RECORD, default=ACTOR, read_only=True),
    ),
    "site_log": (
        _entry(
            "site_id",
            QT_TRANSLATE_NOOP("field", "Site"),
            widget="RelationReference",
            constraint=NOT_EMPTY,
            why=_SITE_WANTED,
        ),
        _entry(
            "kind",
            QT_TRANSLATE_NOOP("field", "What happened"),
            widget="ValueMap",
            choices="kinds",
            constraint=NOT_EMPTY,
            why=_KIND_WANTED,
        ),
        _entry(
            "payload",
            QT_TRANSLATE_NOOP("field", "Details"),
            multiline=True,
            constraint=GOOD_PAYLOAD,
            why=_PAYLOAD,
        ),
        _entry("actor", QT_TRANSLATE_NOOP("field", "By"), default=ACTOR, constraint=NOT_EMPTY),
        _entry("role", QT_TRANSLATE_NOOP("field", "Role"), widget="ValueMap", choices="roles", default=ROLE),
        _entry(
            "department",
            QT_TRANSLATE_NOOP("field", "Department"),
            widget="ValueMap",
            choices="departments",
            default=DEPARTMENT,
        ),
        FormField("at", QT_TRANSLATE_NOOP("field", "At (UTC)"), RECORD, default=NOW_UTC, read_only=True),
        _ID,
        _NIS,
    ),
    "photo": (
        _entry(
            "site_id",
            QT_TRANSLATE_NOOP("field", "Site"),
            group=PICTURE,
            widget="RelationReference",
            constraint=NOT_EMPTY,
            why=QT_TRANSLATE_NOOP("form", "Choose the site that the photo shows."),
        ),
        _entry("caption", QT_TRANSLATE_NOOP("field", "Caption"), group=PICTURE),
        FormField("taken_at", QT_TRANSLATE_NOOP("field", "Taken at (UTC)"), PICTURE, read_only=True),
        FormField("width", QT_TRANSLATE_NOOP("field", "Width (pixels)"), RECORD, read_only=True),
        FormField("height", QT_TRANSLATE_NOOP("field", "Height (pixels)"), RECORD, read_only=True),
        FormField("content_sha256", QT_TRANSLATE_NOOP("field", "Fingerprint"), RECORD, read_only=True),
        _ID,
        _NIS,
        FormField("thumbnail", QT_TRANSLATE_NOOP("field", "Small picture"), "", widget="Hidden"),
        FormField("image", QT_TRANSLATE_NOOP("field", "Picture"), "", widget="Hidden"),
    ),
    "charging_location": (
        FormField("name", QT_TRANSLATE_NOOP("field", "Name"), LOCATION),
        FormField("address", QT_TRANSLATE_NOOP("field", "Address"), LOCATION),
        FormField("postal_code", QT_TRANSLATE_NOOP("field", "Postal code"), LOCATION),
        FormField("city", QT_TRANSLATE_NOOP("field", "Town"), LOCATION),
        FormField(
            "access", QT_TRANSLATE_NOOP("field", "Access"), LOCATION, widget="ValueMap", choices="access",
            default="'public'"
        ),
        FormField(
            "status", QT_TRANSLATE_NOOP("field", "Status"), LOCATION, widget="ValueMap", choices="location_statuses",
            default="'in_service'"
        ),
        FormField("operator", QT_TRANSLATE_NOOP("field", "Operator"), OPERATION),
        FormField("installer", QT_TRANSLATE_NOOP("field", "Installer"), OPERATION),
        FormField("opened", QT_TRANSLATE_NOOP("field", "Opened on"), OPERATION, widget="DateTime"),
        FormField("valid_from", QT_TRANSLATE_NOOP("field", "Valid from"), OPERATION, widget="DateTime"),
        FormField("valid_to", QT_TRANSLATE_NOOP("field", "Valid until"), OPERATION, widget="DateTime"),
        FormField("remark", QT_TRANSLATE_NOOP("field", "Remark"), OPERATION, multiline=True),
        FormField("source", QT_TRANSLATE_NOOP("field", "Source"), RECORD),
        FormField("source_id", QT_TRANSLATE_NOOP("field", "Id at the source"), RECORD, read_only=True),
        FormField("country_code", QT_TRANSLATE_NOOP("field", "Country"), RECORD),
        FormField("party_id", QT_TRANSLATE_NOOP("field", "Party (OCPI)"), RECORD),
        FormField("location_ref", QT_TRANSLATE_NOOP("field", "Location (OCPI)"), RECORD),
        FormField("operator_id", QT_TRANSLATE_NOOP("field", "Id of the operator"), RECORD, read_only=True),
        _ID,
        _NIS,
    ),
    "request": (
        FormField("reference", QT_TRANSLATE_NOOP("field", "Reference"), REQUEST),
        FormField("received_on", QT_TRANSLATE_NOOP("field", "Received on"), REQUEST, widget="DateTime"),
        FormField("origin", QT_TRANSLATE_NOOP("field", "Origin"), REQUEST, widget="ValueMap", choices="origins"),
        FormField("remark", QT_TRANSLATE_NOOP("field", "Remark"), REQUEST, multiline=True),
        FormField("outcome", QT_TRANSLATE_NOOP("field", "Outcome"), ANSWER, widget="ValueMap", choices="outcomes"),
        FormField("decided_on", QT_TRANSLATE_NOOP("field", "Decided on"), ANSWER, widget="DateTime"),
        FormField("site_id", QT_TRANSLATE_NOOP("field", "Site"), ANSWER, widget="ValueRelation"),
        _ID,
        _NIS,
    ),
}
"""The forms, by table; every column of the table stands in its form once."""

NAMED_BY = {
    "proposed_site": '"name"',
    "site_log": "left(\"at\", 10) || ' · ' || represent_value(\"kind\") || ' · ' || coalesce(\"actor\", '')",
    "photo": "coalesce(nullif(\"caption\", ''), left(\"taken_at\", 10), '–')",
    "charging_location": "coalesce(nullif(\"name\", ''), \"address\", \"id\")",
    "request": "coalesce(nullif(\"reference\", ''), \"id\")",
}
"""Expressions for what a row is called in lists, by table."""
