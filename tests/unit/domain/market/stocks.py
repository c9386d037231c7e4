"""Stocks of charging points, made by hand."""

import pandas

from evplanner_plugin.domain.charging.equivalents import Definition
from evplanner_plugin.domain.charging.segments import segment
from evplanner_plugin.domain.parameters import bundled_parameters

DEFINITION = Definition.of(bundled_parameters())


def stock(*rows):
    """A row per charging point of ``(operator, number of points, power in kW, access, location)``; the last three may
    be left out."""
    points = []
    for number, (operator, count, *rest) in enumerate(rows):
        power, access, location = (*rest, *(22.0, "public", f"place {number}")[len(rest) :])
        points += [(f"{number}-{each}", location, operator, power, access) for each in range(count)]
    table = pandas.DataFrame(points, columns=["evse_id", "location_id", "operator", "power_kw", "access"])
    table["power_kw"] = table["power_kw"].astype(float)
    table["segment"] = segment(table["power_kw"], table["access"].to_numpy(dtype=object))
    table["equivalents"] = DEFINITION.of_points(table["power_kw"], table["access"].to_numpy(dtype=object))
    return table
