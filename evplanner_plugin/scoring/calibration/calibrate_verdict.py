"""What to do with learned weights, in plain sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...errors import QT_TRANSLATE_NOOP
from ..notice import Notice
from .held_out import Figures

ENOUGH_SITES = 50
"""With fewer sites weights are learned but not recommended."""

_HELPS = 0.05
"""A rank correlation higher by this is worth a sentence."""


@dataclass(frozen=True)
class Comparison:
    """Rank correlations with measured use in neighbourhoods held back: of the weights ``found`` (``found_low``: the
    lower end of its 90 % interval), of ``yours``, and the 90 % interval of their difference."""

    found: float
    found_low: float
    yours: float
    difference_low: float
    difference_high: float


@dataclass(frozen=True)
class Verdict:
    """Whether to ``use`` the weights found, and why."""

    use: bool
    sentences: tuple[Notice, ...]


def verdict_of(sites: int, comparison: Comparison, any_weight: bool) -> Verdict:
    """Use the weights found only where they surely predict, and surely better than the user's."""
    values = {"found": round(comparison.found, 2), "yours": round(comparison.yours, 2), "sites": sites}
    if not any_weight:
        message = QT_TRANSLATE_NOOP("errors", "Keep your weights: no feature goes up with measured use.")
    elif not comparison.found_low > 0:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Keep your weights: in neighbourhoods held back, the weights found do not surely predict measured use"
            " (rank correlation {found}, yours {yours})."
        )
    elif not comparison.difference_low > 0:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Keep your weights: in neighbourhoods held back, the weights found do not surely predict measured use"
            " better than yours (rank correlation {found}, yours {yours})."
        )
    elif sites < ENOUGH_SITES:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Keep your weights: those found predict better (rank correlation {found}, yours {yours}), but {sites} sites"
            " are too few to rely on."
        )
    else:
        message = QT_TRANSLATE_NOOP(
            "errors",
            "Use the weights found: in neighbourhoods held back, they predict measured use better than yours"
            " (rank correlation {found}, yours {yours})."
        )
        return Verdict(True, (Notice(message, "", values),))
    return Verdict(False, (Notice(message, "", values),))


def notices_of(
    sites: int, by_weights: Mapping[str, Figures], by_both: Mapping[str, Figures]
) -> tuple[Notice, ...]:
    """What else is worth knowing: few sites, neighbours that say more."""
    notices = []
    if sites < ENOUGH_SITES:
        notices.append(
            Notice(
                QT_TRANSLATE_NOOP("errors", "{sites} sites are few: the weights found are uncertain."),
                QT_TRANSLATE_NOOP("errors", "Measure use at {enough} sites or more."),
                {"sites": sites, "enough": ENOUGH_SITES},
            )
        )
    if by_both["random"].spearman > by_weights["random"].spearman + _HELPS:
        notices.append(
            Notice(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Beside existing sites, the use of the neighbours tells more than the features alone: rank"
                    " correlation {both} against {found}; in neighbourhoods held back {both_blocks} against"
                    " {found_blocks}."
                ),
                "",
                {
                    "both": round(by_both['random'].spearman, 2),
                    "found": round(by_weights['random'].spearman, 2),
                    "both_blocks": round(by_both['blocks'].spearman, 2),
                    "found_blocks": round(by_weights['blocks'].spearman, 2),
                },
            )
        )
    return tuple(notices)
