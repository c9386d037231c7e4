"""What a person has chosen so far, per conflict and field. Nothing is written before they press Apply."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...algorithms.conflict_decisions import WHOLE, Decision, gives_up_mine, names_to_decide

if TYPE_CHECKING:
    from ...sync.conflicts import Conflict

MINE, THEIRS, OWN, LATER = "mine", "theirs", "own", "later"


@dataclass(frozen=True)
class OwnValue:
    """A value that neither side has; a place is WKT in the workspace's CRS."""

    value: Any


class Choices:
    """The choices for one conflict; every field starts with :data:`LATER`."""

    def __init__(self, conflict: Conflict) -> None:
        self.conflict = conflict
        self.names = names_to_decide(conflict)
        self._chosen: dict[str, Any] = {}

    @property
    def whole(self) -> bool:
        """Whether there is one choice for the whole feature: one side removed it."""
        return self.names == (WHOLE,)

    def choice(self, name: str) -> str:
        """What was chosen for a field: one of :data:`MINE`, :data:`THEIRS`, :data:`OWN`, :data:`LATER`."""
        chosen = self._chosen.get(name, LATER)
        return OWN if isinstance(chosen, OwnValue) else chosen

    def choose(self, name: str, choice: str) -> None:
        """Take one side for a field, or leave it for later."""
        if choice == LATER:
            self._chosen.pop(name, None)
        else:
            self._chosen[name] = choice

    def choose_own(self, name: str, value: Any) -> None:
        """Give a field a value of its own."""
        self._chosen[name] = OwnValue(value)

    def choose_all(self, choice: str) -> None:
        """Take one side for everything, or leave everything for later."""
        for name in self.names:
            self.choose(name, choice)

    def own_value(self, name: str) -> Any:
        """The value given to a field; ``None`` without one."""
        chosen = self._chosen.get(name)
        return chosen.value if isinstance(chosen, OwnValue) else None

    def result(self, name: str) -> Any:
        """What the field will be; ``None`` while that is left for later."""
        choice = self.choice(name)
        if choice == OWN:
            return self.own_value(name)
        side = {MINE: self.conflict.mine, THEIRS: self.conflict.theirs}.get(choice)
        return side.get(name) if side else None

    def number_left(self) -> int:
        """How many fields are still to be decided."""
        return sum(self.choice(name) == LATER for name in self.names)

    def complete(self) -> bool:
        """Whether everything is decided, so that the feature can be resolved."""
        return self.number_left() == 0

    def gives_up_mine(self) -> bool:
        """Whether something of mine goes."""
        return gives_up_mine(self._chosen)

    def decision(self) -> Decision:
        """What was chosen, as the algorithm takes it."""
        chosen = {
            name: {"own": value.value} if isinstance(value, OwnValue) else value for name, value in self._chosen.items()
        }
        return Decision(self.conflict.collection, self.conflict.id, self.conflict.rev, chosen)


def taken_over(conflicts: list[Conflict], before: list[Choices]) -> list[Choices]:
    """Choices for ``conflicts``, keeping what was chosen before where the conflict is still the same."""
    known = {(each.conflict.collection, each.conflict.id): each for each in before}
    made = []
    for conflict in conflicts:
        kept = known.get((conflict.collection, conflict.id))
        made.append(kept if kept is not None and kept.conflict == conflict else Choices(conflict))
    return made
