"""Solar production by month and hour, from published radiation on the horizontal and the geometry of the sun.

All formulas are those of Duffie and Beckman, *Solar Engineering of Thermal Processes*: declination after Cooper, the
course of the day after Collares-Pereira and Rabl, the diffuse share after Erbs, Klein and Duffie, the tilted plane
after Liu and Jordan. They give the mean day of each month; single days with more or less cloud are not in it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .hours import HOURS, MONTH_DAYS, MONTHS, SUMMER_TIME, shares

if TYPE_CHECKING:
    import numpy

SOLAR_CONSTANT = 1367.0
"""W/m² outside the atmosphere (Duffie and Beckman, 1.2)."""

GROUND_REFLECTION = 0.2
"""Share of radiation that the ground throws back, without snow (Liu and Jordan)."""

MEAN_DAYS = (17, 47, 75, 105, 135, 162, 198, 228, 258, 288, 318, 344)
"""Day of the year that stands for each month (Klein; Duffie and Beckman, table 1.6.1)."""

_FINE = 60
"""Moments reckoned per hour."""


@dataclass(frozen=True)
class SolarProfile:
    """Mean daily radiation on the horizontal per month (12, Wh/m²), where (degrees), tilt to the south (degrees)."""

    horizontal: Sequence[float]
    latitude: float
    longitude: float
    tilt: float
    source: str = ""
    confidence: str = ""


def read_solar_profile(path: Path) -> SolarProfile:
    """The profile in the JSON file ``path``, laid out as ``resources/profiles/solar_belgium.json``.

    Raises :class:`BadInput`: it cannot be read, or does not have that layout.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        horizontal = tuple(float(value) for value in content["horizontal_wh_per_m2_day"])
        if len(horizontal) != MONTHS or not all(value > 0 for value in horizontal):
            raise ValueError("horizontal_wh_per_m2_day")
        place = (float(content[name]) for name in ("latitude", "longitude", "tilt"))
        return SolarProfile(horizontal, *place, str(content["source"]), str(content.get("confidence", "")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The file {path} holds no solar profile."),
            QT_TRANSLATE_NOOP("errors", "Lay it out as resources/profiles/solar_belgium.json of the plugin."),
            path=str(path),
            details=str(error),
        ) from error


def production_shares(profile: SolarProfile) -> numpy.ndarray:
    """(12, 24) shares of a year's production per month and hour of the Belgian clock; they add up to 1."""
    import numpy

    by_sun = _tilted(profile) * numpy.asarray(MONTH_DAYS, dtype=float)[:, None]
    # From the sun's time to the clock: an hour of 15° of longitude, winter time an hour ahead of UTC, summer time two.
    offset = 1.0 - profile.longitude / 15.0
    winter, summer = _shifted(by_sun, offset), _shifted(by_sun, offset + 1.0)
    share = numpy.asarray(SUMMER_TIME)[:, None]
    clock = (1.0 - share) * winter + share * summer
    return shares(clock.reshape(MONTHS, HOURS, _FINE).sum(axis=2))


def outside_atmosphere(latitude: float) -> numpy.ndarray:
    """(12,) Wh/m² per mean day on a horizontal plane outside the atmosphere (Duffie and Beckman, 1.10.3)."""
    import numpy

    phi, declination, sunset = _sun(latitude)
    distance = 1.0 + 0.033 * numpy.cos(2 * numpy.pi * numpy.asarray(MEAN_DAYS) / 365)
    height = numpy.cos(phi) * numpy.cos(declination) * numpy.sin(sunset)
    height += sunset * numpy.sin(phi) * numpy.sin(declination)
    return 24 / numpy.pi * SOLAR_CONSTANT * distance * height


def _sun(latitude: float):
    """Latitude, (12,) declination and (12,) hour angle of sunset, in radians (1.6.1a, 1.6.10)."""
    import numpy

    phi = numpy.radians(latitude)
    declination = numpy.radians(23.45 * numpy.sin(2 * numpy.pi * (284 + numpy.asarray(MEAN_DAYS)) / 365))
    return phi, declination, numpy.arccos(numpy.clip(-numpy.tan(phi) * numpy.tan(declination), -1.0, 1.0))


def _tilted(profile: SolarProfile) -> numpy.ndarray:
    """(12, 1440) relative radiation on the tilted plane per minute of the mean day, by the sun's own time."""
    import numpy

    phi, declination, sunset = (numpy.atleast_1d(each) for each in _sun(profile.latitude))
    tilt = numpy.radians(profile.tilt)
    daily = numpy.asarray(profile.horizontal, dtype=float)
    diffuse_daily = daily * _diffuse_share(daily / outside_atmosphere(profile.latitude), sunset)
    hour = (numpy.arange(HOURS * _FINE) + 0.5) / _FINE
    angle = numpy.radians(15.0 * (hour - 12.0))[None, :]
    rise = sunset[:, None]
    up = numpy.abs(angle) < rise
    course = numpy.where(up, numpy.cos(angle) - numpy.cos(rise), 0.0)
    course *= numpy.pi / 24 / (numpy.sin(sunset) - sunset * numpy.cos(sunset))[:, None]
    a = 0.409 + 0.5016 * numpy.sin(rise - numpy.pi / 3)
    b = 0.6609 - 0.4767 * numpy.sin(rise - numpy.pi / 3)
    total = daily[:, None] * course * (a + b * numpy.cos(angle))
    diffuse = numpy.minimum(diffuse_daily[:, None] * course, total)

    def height(latitude):
        cosine = numpy.cos(latitude) * numpy.cos(declination)[:, None] * numpy.cos(angle)
        return cosine + numpy.sin(latitude) * numpy.sin(declination)[:, None]

    # Close to sunrise both heights go to zero and their ratio beyond all measure: held at a sun 3° above the horizon.
    ratio = numpy.where(up, numpy.maximum(height(phi - tilt), 0.0) / numpy.maximum(height(phi), 0.05), 0.0)
    sky, ground = (1 + numpy.cos(tilt)) / 2, (1 - numpy.cos(tilt)) / 2
    return (total - diffuse) * ratio + diffuse * sky + GROUND_REFLECTION * total * ground


def _diffuse_share(clearness, sunset):
    """(12,) diffuse share of the monthly mean radiation (Erbs, Klein and Duffie; Duffie and Beckman, 2.12.1)."""
    import numpy

    k = numpy.clip(clearness, 0.3, 0.8)
    winter = 1.391 - 3.560 * k + 4.189 * k**2 - 2.137 * k**3
    other = 1.311 - 3.022 * k + 3.427 * k**2 - 1.821 * k**3
    return numpy.where(sunset <= numpy.radians(81.4), winter, other)


def _shifted(by_sun, hours: float):
    """``by_sun`` (12, 1440) moved ``hours`` later on the clock."""
    import numpy

    return numpy.roll(by_sun, round(hours * _FINE), axis=1)
