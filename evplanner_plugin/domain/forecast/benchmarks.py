"""What others measure by: AFIR's power per electric car, and points per 100 inhabitants. Benchmarks, no need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..parameters import Parameter

POWER, POWER_WITH_HYBRIDS = "afir_power", "afir_power_with_plug_in_hybrids"
PER_INHABITANT = "points_per_100_inhabitants"


@dataclass(frozen=True)
class Benchmark:
    """One benchmark: what it would ask for, what stands there, both in ``unit`` (kW or points).

    ``needed`` is ``None`` where figures are missing: their ids are in ``missing``. ``confidence`` and ``source`` are
    those of the weakest figure in it.
    """

    key: str
    needed: float | None
    existing: float
    unit: str
    confidence: str
    source: str
    missing: tuple[str, ...] = ()


def benchmarks(
    electric_cars: float, points: float, power_kw: float, parameters: Mapping[str, Parameter]
) -> list[Benchmark]:
    """The benchmarks of a municipality with so many electric cars, public points standing, and kW of those.

    Parameters: ``afir_kw_per_electric_car`` (kW), ``afir_kw_per_plug_in_hybrid`` (kW), ``plug_in_hybrids``,
    ``points_per_100_inhabitants``, ``inhabitants``. The AFIR's duty is the Member State's, not the municipality's.
    """
    ids = ("afir_kw_per_electric_car", "afir_kw_per_plug_in_hybrid", "plug_in_hybrids")
    per_car, per_hybrid, hybrids = (_number(parameters, id) for id in ids)
    per_100, inhabitants = (_number(parameters, id) for id in (PER_INHABITANT, "inhabitants"))
    of_cars = None if per_car is None else electric_cars * per_car
    of_both = None if None in (of_cars, per_hybrid, hybrids) else of_cars + per_hybrid * hybrids
    of_people = None if None in (per_100, inhabitants) else per_100 * inhabitants / 100
    return [
        _benchmark(POWER, of_cars, power_kw, "kW", parameters, ids[:1]),
        _benchmark(POWER_WITH_HYBRIDS, of_both, power_kw, "kW", parameters, ids),
        _benchmark(PER_INHABITANT, of_people, points, "points", parameters, (PER_INHABITANT, "inhabitants")),
    ]


def _number(parameters: Mapping[str, Parameter], id: str) -> float | None:
    found = parameters.get(id)
    return None if found is None or isinstance(found.value, str) else found.value


_WEAKEST_FIRST = ("L", "M", "M-H", "H")


def _benchmark(key, needed, existing, unit, parameters, ids) -> Benchmark:
    lacking = tuple(id for id in ids if _number(parameters, id) is None)
    used = [parameters[id] for id in ids if id not in lacking and parameters[id].confidence in _WEAKEST_FIRST]
    weakest = min(used, key=lambda one: _WEAKEST_FIRST.index(one.confidence), default=None)
    confidence, source = (weakest.confidence, weakest.source) if weakest else ("", "")
    return Benchmark(key, needed, existing, unit, confidence, source, lacking)
