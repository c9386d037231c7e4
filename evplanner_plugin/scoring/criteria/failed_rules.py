"""Which rules each candidate fails."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..places.place import Place
from ..recipes.recipe_parts import Rule
from .rules import CHECK, RULE_KINDS, STRIKE


@dataclass(eq=False)
class FailedRules:
    """Of N candidates: which rules each fails, kept as numbers of few texts, for a region has a million of them.

    ``first`` (N,) is the position in ``codes`` of the first rule that strikes, 0 where none does; ``pattern`` (N,)
    the position in ``texts`` of the codes of all rules failed. ``unchecked`` names the rules without a layer.
    """

    first: numpy.ndarray
    pattern: numpy.ndarray
    codes: list[str] = field(default_factory=lambda: [""])
    texts: list[str] = field(default_factory=lambda: [""])
    unchecked: list[str] = field(default_factory=list)

    @classmethod
    def none(cls, count: int) -> FailedRules:
        """``count`` candidates that fail nothing."""
        return cls(numpy.zeros(count, dtype=numpy.int32), numpy.zeros(count, dtype=numpy.int32))

    @property
    def in_play(self) -> numpy.ndarray:
        """(N,) booleans: true where no rule strikes."""
        return self.first == 0

    def add(self, rule: Rule, fails: numpy.ndarray) -> None:
        """Take note of who ``fails`` (N,) a rule."""
        if rule.effect == STRIKE:
            self.codes.append(rule.code)
            self.first[fails & (self.first == 0)] = len(self.codes) - 1
        both = 2 * self.pattern + fails
        there = numpy.bincount(both, minlength=2 * len(self.texts)) > 0
        there[0] = True  # the empty text stays at 0
        extended = [text for old in self.texts for text in (old, ",".join(filter(None, (old, rule.code))))]
        self.texts = [text for text, used in zip(extended, there) if used]
        self.pattern = (numpy.cumsum(there, dtype=numpy.int32) - 1)[both]

    def reason(self) -> numpy.ndarray:
        """(N,) the code of the first rule that strikes, else ""."""
        return numpy.array(self.codes, dtype=object)[self.first]

    def failed(self) -> numpy.ndarray:
        """(N,) the codes of all rules failed, in the recipe's order with commas between, else ""."""
        return numpy.array(self.texts, dtype=object)[self.pattern]


def check_rules(rules: Sequence[Rule], place: Place) -> FailedRules:
    """Check every rule whose role has a layer; a notice names the others.

    Raises BadInput where a rule would strike everything because its layer is empty, and what the layers raise.
    """
    found = FailedRules.none(len(place.candidates))
    watch = place.watch
    for index, rule in enumerate(rules):
        place.watch = watch.part(index / len(rules), (index + 1) / len(rules))
        place.watch.step(0.0)
        if _can_be_checked(rule, place):
            found.add(rule, RULE_KINDS[rule.kind].fails(place, rule.layer, rule.parameters))
        else:
            found.unchecked.append(rule.code)
    place.watch = watch
    if found.unchecked:
        place.note(
            QT_TRANSLATE_NOOP("errors", "These rules could not be checked for want of a layer: {codes}."),
            QT_TRANSLATE_NOOP("errors", "Choose layers for their roles, or look at the places yourself."),
            codes=", ".join(found.unchecked),
        )
    if not found.in_play.any():
        place.note(
            QT_TRANSLATE_NOOP("errors", "All {count} candidates are struck by rules ({codes})."),
            QT_TRANSLATE_NOOP("errors", "Relax a rule of the recipe, or check the layers that the rules use."),
            count=len(place.candidates),
            codes=", ".join(found.codes[code] for code in sorted(set(found.first.tolist()))),
        )
    return found


def _can_be_checked(rule: Rule, place: Place) -> bool:
    if rule.layer not in place.layers:
        return False
    layer = place.features(rule.layer)
    if not RULE_KINDS[rule.kind].wants_features or place.has_geometry(rule.layer):
        if not len(layer):
            place.note_empty(layer)
        return True
    if rule.effect == CHECK:
        return False
    raise BadInput(
        QT_TRANSLATE_NOOP("errors", "The layer {layer} is empty, so a rule on it would strike every candidate."),
        QT_TRANSLATE_NOOP("errors", "Fill the layer, choose another one, or remove the rule."),
        layer=layer.name,
    )
