"""Whole numbers that still add up to the rounded total, for showing."""

from __future__ import annotations

import math
from collections.abc import Sequence


def rounded_to_total(values: Sequence[float]) -> list[int]:
    """``values`` as whole numbers whose sum is the rounded sum of ``values`` (largest remainders).

    Each differs from its value by less than one; of equal remainders the first goes up.
    """
    down = [math.floor(value) for value in values]
    missing = math.floor(math.fsum(values) + 0.5) - sum(down)
    order = sorted(range(len(down)), key=lambda index: (down[index] - values[index], index))
    for index in order[:missing]:
        down[index] += 1
    return down
