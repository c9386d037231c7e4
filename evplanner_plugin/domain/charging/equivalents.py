"""Charging-point equivalents: fast points count for more, semi-public ones for less."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..parameters import Parameter, figure
from .model import PRIVATE, SEMI_PUBLIC

if TYPE_CHECKING:
    import numpy


@dataclass(frozen=True)
class Definition:
    """What a charging point counts for. The law's own definition was not found: the figures are parameters.

    A public point counts ``normal`` up to and with ``fast_above`` kW, ``fast`` above it, ``ultra_fast`` from
    ``ultra_fast_from`` kW on; a semi-public point counts ``semi_public_share`` of that; a private one nothing.
    """

    normal: float
    fast: float
    ultra_fast: float
    semi_public_share: float
    fast_above: float  # kW
    ultra_fast_from: float  # kW

    @classmethod
    def of(cls, parameters: Mapping[str, Parameter]) -> Definition:
        """The definition that the parameters ``equivalent_…`` say (see ``workspace.parameters``; source there).

        Raises :class:`BadInput` naming the parameter that is empty.
        """
        return cls(**{name: figure(parameters, f"equivalent_{name}") for name in cls.__dataclass_fields__})

    def of_points(self, power_kw: Sequence[float], access: Sequence[str]) -> numpy.ndarray:
        """Equivalents (N,) of points with these powers (kW, NaN where unknown) and codes of access.

        A point of unknown power counts as a normal one, one of unknown access as public: what is not known is
        neither left out nor made more of.
        """
        import numpy

        power = numpy.asarray(power_kw, dtype=float)
        codes = numpy.asarray(access, dtype=object)
        amount = numpy.full(power.shape, float(self.normal))
        amount[power > self.fast_above] = self.fast
        amount[power >= self.ultra_fast_from] = self.ultra_fast
        return amount * numpy.where(codes == PRIVATE, 0.0, numpy.where(codes == SEMI_PUBLIC, self.semi_public_share, 1))
