"""Where the sites of a regulation lie, as the table of its dialog shows and corrects it. Knows no window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...domain.regulation.place import Place, settled
from ..sites.store.listed_site import natural_key

if TYPE_CHECKING:
    from ...algorithms.layers.input_layers import VectorInput
    from ...algorithms.proposing.fact_sources import FactSources
    from ...workspace.store import Workspace

_NAMES = {"from": "start", "to": "end"}
"""Where the parameter ``PLACES`` spells something otherwise than :class:`Place`."""


@dataclass(frozen=True)
class PlaceRow:
    """One site: what was found (``found``) and what the user corrected of it (``given``, in the keys of ``PLACES``)."""

    found: Place
    given: Mapping[str, Any] = field(default_factory=dict)

    @property
    def place(self) -> Place:
        """Where the site lies, corrections included; its warnings are those that are left then."""
        return settled(self.found, self.given)

    @property
    def site_id(self) -> str:
        """Id of the site."""
        return self.found.site_id

    def value(self, key: str) -> Any:
        """What stands under ``key`` of the parameter ``PLACES``."""
        return getattr(self.place, _NAMES.get(key, key))

    def corrected(self, key: str, value: Any) -> PlaceRow:
        """The row with ``key`` corrected; what is as it was found is no correction.

        :raises BadInput: ``value`` cannot be meant.
        """
        given = {**self.given, key: value}
        row = PlaceRow(self.found, given)
        if row.place != PlaceRow(self.found, self.given).place:
            return row
        return self


def bundled(rows: Sequence[PlaceRow]) -> list[PlaceRow]:
    """The rows street by street, as the articles of the regulation bundle them; those without a street first."""

    def order(row: PlaceRow) -> tuple:
        place = row.place
        return place.street != "", natural_key(place.street), natural_key(place.name), place.site_id

    return sorted(rows, key=order)


def corrections(rows: Sequence[PlaceRow]) -> dict[str, dict[str, Any]]:
    """What was corrected, by site, as the parameter ``PLACES`` takes it."""
    return {row.site_id: dict(row.given) for row in rows if row.given}


def read_place_rows(
    workspace: Workspace,
    site_ids: Sequence[str],
    streets: VectorInput | None,
    sources: FactSources,
    cancelled: Callable[[], bool],
) -> list[PlaceRow]:
    """What the data say of where these sites lie, street by street; may be called in any thread.

    Raises :class:`EvPlannerError` where the workspace or the streets cannot be read.
    """
    from ...algorithms.regulating.places import read_places

    places = read_places(workspace, site_ids, streets, cancelled, sources=sources)
    return bundled([PlaceRow(place) for place in places])
