"""One line of the register: a site as it was proposed, decided, handed over, built, and what became of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from ..searching import searchable
from .holders import Holding, holding_on
from .realisation import DeliveryPhoto, Realisation
from .stages import Stage


@dataclass(frozen=True)
class RegisterRow:
    """One site. ``x`` and ``y`` are metres in the workspace's CRS, ``None`` without a place; texts "" where unknown.

    ``begun_on`` is the day of the request or of the proposal, whichever came first; ``holders`` are names, or codes of
    actors of the process; ``stages`` by :data:`.stages.STAGES` and :data:`.stages.TOTAL`; ``photos`` those of the
    delivery that are still there, ``newest_photo_on`` the day on which the newest was taken, else added. ``words`` is
    what a search looks through.
    """

    id: str
    name: str
    address: str
    realisation: Realisation
    x: float | None = None
    y: float | None = None
    feature_id: int = -1
    origin: str = ""
    power_class: str = ""
    points: int | None = None
    requested_on: date | None = None
    holders: tuple[Holding, ...] = ()
    stages: Mapping[str, Stage] = field(default_factory=dict)
    photos: tuple[DeliveryPhoto, ...] = ()
    newest_photo_on: date | None = None
    words: str = field(default="", compare=False, repr=False)

    @property
    def status(self) -> str:
        """Status of the site; one of :data:`.realisation.REGISTERED`."""
        return self.realisation.status

    @property
    def title(self) -> str:
        """What the site is called; the start of its id where it has no name."""
        return self.name or self.id[:8]

    @property
    def handed_over(self) -> Holding | None:
        """The handover to whoever held the concession when it was built; of a site not built yet the last one."""
        return holding_on(self.holders, self.realisation.installed_on or self.realisation.in_service_on)

    @property
    def holder_now(self) -> str:
        """Whoever holds the site now, "" for nobody."""
        return self.holders[-1].holder if self.holders else ""

    @property
    def year(self) -> int | None:
        """The year of what happened last to it: its cancellation, its entry into service, its installation, its
        handover, the decision."""
        made = self.realisation
        handed_over = self.handed_over
        days = (
            made.cancelled_on,
            made.in_service_on,
            made.installed_on,
            handed_over.since if handed_over else None,
            made.decided_on,
        )
        return next((day.year for day in days if day is not None), None)


@dataclass(frozen=True)
class Wanted:
    """Which rows are wanted; an empty field asks nothing."""

    text: str = ""
    statuses: frozenset[str] = frozenset()
    year: int | None = None
    installer: str = ""
    holder: str = ""
    ids: Collection[str] = ()

    def of(self, rows: Iterable[RegisterRow]) -> list[RegisterRow]:
        """Those of ``rows`` that are wanted, in their order; each word of the text must occur, whatever its accents."""
        kept = list(rows)
        for word in searchable(self.text).split():
            kept = [row for row in kept if word in row.words]
        if self.statuses:
            kept = [row for row in kept if row.status in self.statuses]
        if self.year is not None:
            kept = [row for row in kept if row.year == self.year]
        if self.installer:
            kept = [row for row in kept if row.realisation.installer == self.installer]
        if self.holder:
            kept = [row for row in kept if any(each.holder == self.holder for each in row.holders)]
        if self.ids:
            ids = frozenset(self.ids)
            kept = [row for row in kept if row.id in ids]
        return kept
