"""The marks by which concentration is judged; each is a parameter with its source."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from ..parameters import Parameter, bundled_parameters, figure

LOW, MODERATE, HIGH = "low", "moderate", "high"


@dataclass(frozen=True)
class Marks:
    """``minimum_points``: fewer charging points than these say nothing; ``single_firm`` the share (0–1) of one operator
    that is too much; ``ec_moderate``, ``ec_high``, ``us_high``: indices (0–10,000) above which competition
    authorities call a market moderately or highly concentrated; ``ec_rise_moderate``, ``ec_rise_high``: rises of the
    index that are looked into there."""

    minimum_points: float
    single_firm: float
    ec_moderate: float
    ec_high: float
    ec_rise_moderate: float
    ec_rise_high: float
    us_high: float

    @classmethod
    def of(cls, parameters: Mapping[str, Parameter]) -> Marks:
        """The marks that the parameters ``market_…`` say. Raises :class:`BadInput` naming one that is empty."""
        found = {name: figure(parameters, f"market_{name}") for name in cls.__dataclass_fields__}
        return cls(**{**found, "single_firm": found["single_firm"] / 100.0})

    @classmethod
    def bundled(cls) -> Marks:
        """The marks that come with the plugin."""
        return _bundled()

    def ec_level(self, hhi: float) -> str:
        """``low``, ``moderate`` or ``high`` by the European Commission's guidelines; "" where there is no index."""
        if math.isnan(hhi):
            return ""
        return LOW if hhi < self.ec_moderate else MODERATE if hhi <= self.ec_high else HIGH

    def ec_level_between(self, low: float, high: float) -> str:
        """The level of an index that lies between these bounds; "" where they are not of the same level."""
        level = self.ec_level(low)
        return level if level == self.ec_level(high) else ""

    def us_highly_concentrated(self, hhi: float) -> bool:
        """Whether the United States' merger guidelines call it highly concentrated; give the lower bound."""
        return hhi > self.us_high

    def ec_looks_into(self, hhi: float, rise: float) -> bool:
        """Whether the European Commission looks into a merger that ends at ``hhi`` after a ``rise`` of the index."""
        limits = {MODERATE: self.ec_rise_moderate, HIGH: self.ec_rise_high}
        limit = limits.get(self.ec_level(hhi))
        return limit is not None and rise >= limit


@lru_cache(maxsize=1)
def _bundled() -> Marks:
    return Marks.of(bundled_parameters())
