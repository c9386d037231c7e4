"""Production and charging for energy sharing, from layers, the workspace and files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .. import bundled
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .layers.input_layers import VectorInput, read_features

MUNICIPALITY, NEIGHBOURHOOD, LOCATION = "municipality", "neighbourhood", "location"
LEVELS = (MUNICIPALITY, NEIGHBOURHOOD, LOCATION)

KWP, KWH = "kwp", "kwh"
UNITS = (KWP, KWH)


@dataclass(frozen=True)
class Unit:
    """One row of the result: id, name, and geometry (shapely, in the workspace's CRS; may be ``None``)."""

    id: str
    name: str
    geometry: object


def units_of(workspace, level: str, history) -> tuple[list[Unit], dict[str, str]]:
    """The units of ``level``, and in which of them each charging location lies ("" in none).

    ``history`` is what ``workspace.charging.stock.read_history`` gives.

    :raises BadInput: the workspace has no areas of that level, or no charging locations.
    """
    import shapely

    from ..workspace.charging.areas import area_of, read_areas

    places = history.drop_duplicates("location_id")
    if level == LOCATION:
        known = places[places["x"].notna() & places["y"].notna()]
        points = shapely.points(known["x"].to_numpy(float), known["y"].to_numpy(float))
        units = [
            Unit(row.location_id, row.name or row.address or row.location_id, point)
            for row, point in zip(known[["location_id", "name", "address"]].itertuples(index=False), points)
        ]
        if not units:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The workspace holds no charging locations."),
                QT_TRANSLATE_NOOP("errors", "Import them first, or choose the municipality."),
            )
        return units, {unit.id: unit.id for unit in units}
    areas = read_areas(workspace, level)
    areas = areas[[shape is not None for shape in areas["geometry"]]].reset_index(drop=True)
    if areas.empty:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The workspace holds no areas of the level {level}."),
            QT_TRANSLATE_NOOP("errors", "Choose another level."),
            level=level,
        )
    inside = area_of(areas, places["x"], places["y"])
    rows = zip(areas["id"], areas["name"], areas["geometry"])
    units = [Unit(str(id), str(name or id), shape) for id, name, shape in rows]
    return units, dict(zip(places["location_id"], inside))


def production_of_layer(
    taken: VectorInput, field: str, units: list[Unit], distance: float, crs, context, feedback
) -> dict[str, float]:
    """Unit → sum of ``field`` over the features of ``taken`` whose middle lies in it.

    Where ``distance`` is given, units are points, and a feature counts with the nearest one within so many metres. So
    every feature counts once at most, and those in no unit are left out.

    :raises BadInput: the field is missing, or holds a negative number.
    """
    import numpy
    import shapely

    if field not in taken.field_names:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The layer “{layer}” has no field “{field}”."),
            QT_TRANSLATE_NOOP("errors", "Choose the field with kWp or kWh per year."),
            layer=taken.name,
            field=field or "–",
        )
    shapes, columns = read_features(taken, crs, context, feedback, (field,))
    values = _numbers(columns[field])
    if (values < 0).any():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The field “{field}” of the layer “{layer}” holds negative numbers."),
            QT_TRANSLATE_NOOP("errors", "Correct the layer, or choose another field."),
            layer=taken.name,
            field=field,
        )
    sums = numpy.zeros(len(units))
    if len(shapes):
        middles = shapely.centroid(shapes)
        tree = shapely.STRtree(numpy.array([unit.geometry for unit in units], dtype=object))
        if distance:
            feature, unit = tree.query_nearest(middles, max_distance=distance, all_matches=False)
        else:
            feature, unit = tree.query(middles, predicate="intersects")
            feature, first = numpy.unique(feature, return_index=True)  # on a common border: once
            unit = unit[first]
        numpy.add.at(sums, unit, values[feature])
    return {each.id: float(total) for each, total in zip(units, sums)}


def production_shape(own: str):
    """((12, 24) or (8760,) shape, source, confidence): of the file ``own``, else of the bundled solar profile."""
    if own:
        from ..domain.energy.profile_table import read_profile_file

        return read_profile_file(Path(own)), Path(own).name, ""
    from ..domain.energy.solar import production_shares, read_solar_profile

    profile = read_solar_profile(bundled.path("profiles", "solar_belgium.json"))
    return production_shares(profile), profile.source, profile.confidence


def charging_of_file(own: str, total: float | None, level: str, usage, unit_of: Mapping[str, str], units) -> dict:
    """Unit → :class:`domain.energy.units.Charging` from the profile in the file ``own``.

    The municipality charges ``total`` kWh per year, or what the file adds up to. Smaller units charge what the
    workspace's measured ``usage`` says, spread as in the file.

    :raises BadInput: a total was given for smaller units, or the workspace has no use for them.
    """
    from ..domain.energy.profile_table import read_profile_file
    from ..domain.energy.units import Charging, all_months, kwh_per_year, shaped_charging

    shape = read_profile_file(Path(own))
    if level == MUNICIPALITY:
        if total is None:
            return {units[0].id: Charging(shape, all_months())}
        return shaped_charging(shape, {units[0].id: total})
    if total is not None:
        raise only_for_the_municipality()
    per_year = kwh_per_year(usage, dict(unit_of))
    if not per_year:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The workspace holds no use, so the profile cannot be divided."),
            QT_TRANSLATE_NOOP("errors", "Import the use first, or choose the municipality."),
        )
    return shaped_charging(shape, per_year)


def only_for_the_municipality() -> BadInput:
    """The error for a total that cannot be divided."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "A total for the municipality says nothing of its parts."),
        QT_TRANSLATE_NOOP("errors", "Choose the municipality, or leave the total empty and give a layer."),
    )


def _numbers(values):
    """(N,) floats, 0 where there is none."""
    import numpy
    import pandas

    return numpy.nan_to_num(pandas.to_numeric(pandas.Series(values), errors="coerce").to_numpy(dtype=float))
