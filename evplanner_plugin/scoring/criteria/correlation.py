"""Criteria that say the same: their weights count double, or cancel each other."""

from __future__ import annotations

from collections.abc import Mapping

import numpy
from scipy.stats import rankdata

from ...errors import QT_TRANSLATE_NOOP
from ..places.place import Place

TOO_ALIKE = 0.95
"""Absolute rank correlation (Spearman) above which two criteria are one."""

FEWEST = 10
"""With fewer candidates, a correlation says nothing."""

_MOST = 20_000
"""Candidates looked at: enough for two digits of a correlation, however many there are."""


def alike(values: Mapping[str, numpy.ndarray]) -> list[tuple[str, str, float]]:
    """Pairs of criteria whose values (N,) have a rank correlation above :data:`TOO_ALIKE`, or below its opposite."""
    ranked = {}
    for key, value in values.items():
        rank = rankdata(numpy.round(value, 9))
        rank -= rank.mean()
        length = numpy.sqrt(rank @ rank)
        if length > 0:
            ranked[key] = rank / length
    keys = list(ranked)
    found = []
    for index, one in enumerate(keys):
        for other in keys[index + 1 :]:
            correlation = float(ranked[one] @ ranked[other])
            if abs(correlation) > TOO_ALIKE:
                found.append((one, other, correlation))
    return found


def note_correlated(place: Place, values: Mapping[str, numpy.ndarray], order: numpy.ndarray) -> None:
    """Warn of criteria that say nearly the same of the candidates at ``order`` (those in play, best first).

    Of many candidates, some all the way down the ranking are looked at: so the order of the input does not matter.
    """
    if len(order) < FEWEST:
        return
    some = order[:: max(1, len(order) // _MOST)]
    pairs = alike({key: value[some] for key, value in values.items()})
    same = [f"{one} – {other} ({rho:.2f})" for one, other, rho in pairs if rho > 0]
    opposed = [f"{one} – {other} ({rho:.2f})" for one, other, rho in pairs if rho < 0]
    if same:
        place.note(
            QT_TRANSLATE_NOOP("errors", "These criteria say nearly the same, so that it counts double: {pairs}."),
            QT_TRANSLATE_NOOP("errors", "Keep one of each pair, or halve their weights."),
            pairs=", ".join(same),
        )
    if opposed:
        place.note(
            QT_TRANSLATE_NOOP("errors", "These criteria say the opposite of each other and cancel out: {pairs}."),
            QT_TRANSLATE_NOOP("errors", "Keep one of each pair, or turn one of them round."),
            pairs=", ".join(opposed),
        )
