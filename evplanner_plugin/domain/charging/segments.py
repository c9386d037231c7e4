"""The segments of the charging market: public and semi-public normal charging, fast charging."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..parameters import bundled_figure
from .model import PRIVATE, PUBLIC, SEMI_PUBLIC

if TYPE_CHECKING:
    import numpy

PUBLIC_AC, SEMI_PUBLIC_AC, FAST, UNKNOWN = "public_ac", "semi_public_ac", "fast", "unknown"
SEGMENTS = (PUBLIC_AC, SEMI_PUBLIC_AC, FAST, PRIVATE, UNKNOWN)


def segment(power_kw: Sequence[float], access: Sequence[str], fast_above: float | None = None) -> numpy.ndarray:
    """The segment (N,) of points with these powers (kW, NaN where unknown) and codes of access.

    Fast is what gives more than ``fast_above`` kW (the parameter ``equivalent_fast_above``; by default the bundled
    one), whatever the access but private. ``unknown`` is what can be neither told fast nor told public or semi-public:
    its power or its access is missing.
    """
    import numpy

    if fast_above is None:
        fast_above = bundled_figure("equivalent_fast_above")
    power = numpy.asarray(power_kw, dtype=float)
    codes = numpy.asarray(access, dtype=object)
    found = numpy.full(power.shape, UNKNOWN, dtype=object)
    normal = power <= fast_above
    found[normal & (codes == PUBLIC)] = PUBLIC_AC
    found[normal & (codes == SEMI_PUBLIC)] = SEMI_PUBLIC_AC
    found[power > fast_above] = FAST
    found[codes == PRIVATE] = PRIVATE
    return found
