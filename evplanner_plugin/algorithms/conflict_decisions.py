"""Decisions about conflicts as JSON, the way ``resolveconflicts`` takes them.

A decision names the feature, the server's rev that the person saw, and a choice per field: ``"mine"``, ``"theirs"``
or ``{"own": value}``. An own place is GeoJSON in CRS84, or WKT in the workspace's CRS. Where a whole feature is kept
or removed there is one choice, under the empty name.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import QT_TRANSLATE_NOOP, BadInput

if TYPE_CHECKING:
    from ..sync.conflicts import Conflict
    from ..workspace.store import Workspace

WHOLE = ""
"""Name under which the choice for a whole feature stands, as in :mod:`..sync.conflicts`."""

GEOMETRY = "geometry"


@dataclass(frozen=True)
class Decision:
    """What a person decided about one feature; ``rev`` is the server's version they looked at."""

    collection: str
    id: str
    rev: int
    choices: Mapping[str, Any]

    def fits(self, conflict: Conflict) -> bool:
        """Whether the conflict is still the one that the person saw, and everything in it is decided."""
        return self.rev == conflict.rev and set(names_to_decide(conflict)) <= set(self.choices)


def names_to_decide(conflict: Conflict) -> tuple[str, ...]:
    """The fields that need a choice; :data:`WHOLE` alone where one side has removed the feature.

    None at all where both sides have become the same since the conflict was found.
    """
    return (WHOLE,) if conflict.whole else conflict.fields


def the_same_for_all(conflict: Conflict, choice: str) -> dict[str, Any]:
    """Choices that take one side (``"mine"``, ``"theirs"``) for everything in the conflict."""
    return dict.fromkeys(names_to_decide(conflict), choice)


def gives_up_mine(choices: Mapping[str, Any]) -> bool:
    """Whether something that stands in the workspace now goes with these choices."""
    return any(choice != "mine" for choice in choices.values())


def written(decisions: list[Decision]) -> str:
    """The decisions as JSON for the parameter ``DECISIONS``."""
    return json.dumps(
        [
            {"collection": each.collection, "id": each.id, "rev": each.rev, "choices": dict(each.choices)}
            for each in decisions
        ],
        ensure_ascii=False,
    )


def read(text: str) -> dict[tuple[str, str], Decision]:
    """The decisions in the parameter ``DECISIONS`` by collection and id; none for an empty text.

    :raises BadInput: the text is no such JSON.
    """
    if not text.strip():
        return {}
    try:
        entries = json.loads(text)
        made = [
            Decision(str(each["collection"]), str(each["id"]), int(each["rev"]), _checked(each["choices"]))
            for each in entries
        ]
    except (ValueError, TypeError, KeyError) as error:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The decisions cannot be read: {reason}."),
            QT_TRANSLATE_NOOP(
                "errors", "Give a JSON list of objects with collection, id, rev and choices (mine, theirs or own)."
            ),
            reason=str(error) or type(error).__name__,
        ) from error
    return {(each.collection, each.id): each for each in made}


def for_engine(workspace: Workspace, collection: str, choices: Mapping[str, Any]) -> dict[str, Any]:
    """The choices as :func:`..sync.conflicts.resolve` takes them.

    :raises BadInput: an own place is no geometry.
    """
    from ..sync.conflicts import Own

    made = dict(choices)
    for name, choice in choices.items():
        if not isinstance(choice, str):
            value = choice["own"]
            made[name] = Own(_place(workspace, collection, value) if name == GEOMETRY else value)
    return made


def _place(workspace: Workspace, collection: str, value: Any) -> Any:
    """An own place as GeoJSON in CRS84, which it may be already; WKT is in the workspace's CRS."""
    from ..sync.conflicts import geojson
    from ..workspace.geometry import shapely_package

    shapely = shapely_package()
    try:
        if isinstance(value, dict):
            shapely.geometry.shape(value)
            return value
        return geojson(workspace, collection, shapely.from_wkt(value))
    except (shapely.errors.ShapelyError, TypeError, ValueError, LookupError, AttributeError) as error:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "“{place}” is no geometry."),
            QT_TRANSLATE_NOOP("errors", "Give WKT in the workspace's CRS, or GeoJSON in degrees."),
            place=str(value)[:80],
        ) from error


def _checked(choices: Any) -> dict[str, Any]:
    for name, choice in dict(choices).items():
        own = isinstance(choice, dict) and set(choice) == {"own"} and name != WHOLE
        if choice not in ("mine", "theirs") and not own:
            raise ValueError(f"{name}: {choice!r}")
    return dict(choices)
