"""The demo's charging infrastructure, its use and its operators: all invented, and saying so.

``build_demo_data.py`` writes these rows into the demo data, and takes the municipality's code, the identifiers, the
rounding and the word for invented things from here for its other layers.
"""

from __future__ import annotations

import calendar
import json
from typing import TYPE_CHECKING

import numpy
import shapely
from build_areas import as_multi

from evplanner_plugin.algorithms.demonstration.invented import INVENTED, NIS, identifier

if TYPE_CHECKING:
    from build_demo_data import Lille

GRID = 8
"""Coordinates are rounded to 1/8 m: finer than OpenStreetMap is drawn, and short binary numbers zip well."""

OPERATORS = ("Stroompaal (fictief)", "Kempenlader (fictief)", "Voltvogel (fictief)")

# name, village, neighbourhood, street (or "parking" + n-th by size, or a highway class), position along it 0–1,
# operator, access, charging points, kW, kWh per point and month, opened
LOCATIONS = (
    ("Kerkplein", "Lille", "13019W02", "Kerkplein", 0.4, 0, "public", 2, 22, 330, "2023-03-14"),
    ("Rechtestraat", "Lille", "13019W02", "Rechtestraat", 0.7, 0, "public", 2, 11, 210, "2023-09-05"),
    ("Wechelsebaan winkel", "Lille", "13019W02", "Wechelsebaan", 0.5, 1, "semi_public", 2, 22, 150, "2024-05-21"),
    ("Broekzijstraat", "Lille", "13019W02", "Broekzijstraat", 0.5, 2, "public", 2, 11, 90, "2025-02-11"),
    ("Gemeentelijke werkplaats", "Lille", "13019W02", "Balsakker", 0.3, 1, "private", 2, 11, 120, "2022-11-08"),
    ("Singel", "Gierle", "13019W01", "Singel", 0.5, 0, "public", 2, 22, 290, "2023-06-20"),
    ("Veenzijde", "Gierle", "13019W01", "Veenzijde", 0.6, 0, "public", 2, 11, 130, "2024-10-01"),
    ("Snelwegparking", "Gierle", "13019W01", "services", 0.25, 2, "public", 2, 150, 2400, "2024-04-16"),
    ("Strandweg recreatie", "Gierle", "13019W01", "Strandweg", 0.5, 1, "semi_public", 4, 11, 110, "2024-06-11"),
    ("Dorp", "Poederlee", "13019W03", "Dorp", 0.5, 0, "public", 2, 22, 270, "2023-10-17"),
    ("Lichtaartsesteenweg winkel", "Poederlee", "13019W03", "Lichtaartsesteenweg", 0.2, 1, "semi_public", 2, 22, 140,
     "2025-01-28"),
    ("Heikant", "Poederlee", "13019W03", "Heikant", 0.5, 2, "public", 1, 11, 60, "2026-02-10"),
    ("Vlimmersebaan", "Wechelderzande", "13019W04", "parking 4", 0.0, 0, "public", 2, 22, 300, "2023-05-09"),
    ("Tulpenlaan", "Wechelderzande", "13019W04", "parking 3", 0.0, 0, "public", 2, 11, 160, "2024-09-03"),
    ("Voetbalstraat", "Wechelderzande", "13019W04", "parking 0", 0.0, 1, "semi_public", 4, 22, 100, "2025-12-02"),
)  # fmt: skip
USAGE_MONTHS = tuple([f"2025-{month:02}" for month in (11, 12)] + [f"2026-{month:02}" for month in range(1, 11)])
SNAPSHOT = "2026-11-01"


def charging(lille: Lille) -> dict[str, list[dict]]:
    """Rows of ``operator``, ``charging_location``, ``evse`` and ``connector``: all invented, and saying so."""
    validity = {"valid_from": SNAPSHOT, "remark": INVENTED}
    common = {"nis": NIS, "source": INVENTED}
    rows: dict[str, list[dict]] = {
        "operator": [
            {
                "id": identifier("operator", name), "nis": NIS, "name": name, "contract": "Contract (fictief)",
                "aliases": json.dumps([name.replace(" (fictief)", " BV (fictief)")]), "valid_from": "2022-09-01",
                "concession": "Concessie (fictief)", "remark": INVENTED, "geometry": as_multi(lille.municipality),
            }
            for name in OPERATORS
        ],
        "charging_location": [], "evse": [], "connector": [],
    }  # fmt: skip
    for number, (name, village, area, street, position, operator, access, points, power, _, opened) in enumerate(
        LOCATIONS, start=1
    ):
        if street.startswith("parking"):
            xy = shapely.get_coordinates(lille.parkings[int(street.split()[1])][1].point_on_surface())[0]
            street = lille.nearest_street(shapely.Point(xy))
        else:
            xy, _ = lille.on_street(street, area, position)
        geometry = shapely.Point(numpy.round(xy * GRID) / GRID)
        location = identifier("charging_location", number)
        party = f"F{operator + 1:02}"
        rows["charging_location"].append(
            {
                **common, **validity, "id": location, "country_code": "BE", "party_id": party,
                "location_ref": f"FICTIEF-{number:02}", "name": f"{name}, {village} (fictief)",
                "address": "Snelwegparking" if street == "services" else street, "postal_code": "2275",
                "city": village, "operator": OPERATORS[operator], "operator_id": rows["operator"][operator]["id"],
                "access": access, "status": "in_service", "opened": opened, "installer": "Installateur (fictief)",
                "source_id": f"FICTIEF-{number:02}", "geometry": geometry,
            }
        )  # fmt: skip
        direct = power > 22
        for point in range(1, points + 1):
            reference = f"FICTIEF-{number:02}-{point}"
            evse = identifier("evse", number, point)
            rows["evse"].append(
                {
                    **common, **validity, "id": evse, "location_id": location, "evse_ref": reference,
                    "emi3_id": f"BE*{party}*EFICTIEF{number:02}{point}", "power_kw": power, "opened": opened,
                    "status": "out_of_order" if (number, point) == (2, 2) else "available",
                    "current": "dc" if direct else "ac", "source_id": reference, "geometry": geometry,
                }
            )  # fmt: skip
            # OCPI gives three-phase voltage between line and neutral: 230 V × A × 3.
            rows["connector"].append(
                {
                    **common, **validity, "id": identifier("connector", number, point), "evse_id": evse,
                    "connector_ref": "1", "standard": "iec_62196_t2_combo" if direct else "iec_62196_t2",
                    "format": "cable" if direct else "socket", "power_type": "dc" if direct else "ac_3_phase",
                    "max_voltage": 500 if direct else 230, "power_kw": power,
                    "max_amperage": 300 if direct else {11: 16, 22: 32}[power],
                    "source_id": f"{reference}-1", "geometry": geometry,
                }
            )  # fmt: skip
    return rows


def usage(rows: dict[str, list[dict]], generator: numpy.random.Generator) -> list[dict]:
    """Twelve invented months per charging point that was open the month before; plausible, not measured."""
    level = {identifier("charging_location", number): spec[9] for number, spec in enumerate(LOCATIONS, start=1)}
    made = []
    for evse in rows["evse"]:
        own = generator.uniform(0.85, 1.15)
        kwh_per_session, kwh_per_hour = {11: (15.0, 6.0), 22: (18.0, 8.0), 150: (34.0, 75.0)}[evse["power_kw"]]
        for index, month in enumerate(USAGE_MONTHS):
            if evse["opened"][:7] >= month:
                continue
            winter = 1 + 0.08 * numpy.cos((int(month[5:]) - 1) / 12 * 2 * numpy.pi)
            growth = 0.92 + 0.015 * index
            energy = level[evse["location_id"]] * own * winter * growth * generator.uniform(0.85, 1.15)
            sessions = max(1, round(energy / kwh_per_session / generator.uniform(0.9, 1.1)))
            charging_hours = energy / kwh_per_hour
            hours = 24.0 * calendar.monthrange(int(month[:4]), int(month[5:]))[1]
            idle = generator.uniform(1.05, 1.2) if evse["current"] == "dc" else generator.uniform(1.4, 3.0)
            made.append(
                {
                    "id": identifier("charging_usage", evse["id"], month), "nis": NIS, "evse_id": evse["id"],
                    "location_id": evse["location_id"], "month": month, "sessions": sessions,
                    "energy_kwh": round(energy, 1), "charging_hours": round(charging_hours, 1),
                    "connected_hours": round(min(charging_hours * idle, 0.9 * hours), 1),
                    "unique_cards": max(1, round(sessions * generator.uniform(0.4, 0.7))),
                    "source": INVENTED, "remark": INVENTED, "geometry": evse["geometry"],
                }
            )  # fmt: skip
    return made
