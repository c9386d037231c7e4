"""The potential map of Lille, the sites that follow from it, and what invented colleagues say about them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from .invented import JONAS, LIES, MIA, NOOR, WOUT
from .town import Run

RECIPE = "flanders_250m"
COUNT = 25
SPACING = 250
"""Metres between two selected sites: a resident's walk under the Flemish rule."""

REVIEW = (
    # rank of the site, who, kind, payload
    (1, NOOR, "marked", {"mark": "up", "remark": "veel woningen zonder oprit"}),
    (1, NOOR, "commented", {
        "text": "Twee bestaande vakken, dicht bij de bushalte. @Politie, blijft het uitzicht vrij?",
        "mentions": ["police"],
    }),
    (1, WOUT, "marked", {"mark": "up", "remark": "bestaande parkeervakken"}),
    (1, WOUT, "commented", {"text": "Akkoord, het voetpad blijft breed genoeg."}),
    (1, JONAS, "marked", {"mark": "up", "remark": "uitzicht blijft vrij"}),
    (1, MIA, "marked", {"mark": "up"}),
    (1, LIES, "approved", {"remark": "Alle gevraagde diensten gunstig (fictief besluit)."}),
    (1, NOOR, "step_started", {"step": "supplementary_regulation"}),
    (2, NOOR, "marked", {"mark": "up", "remark": "veel woningen zonder oprit"}),
    (2, WOUT, "marked", {"mark": "question", "reason": "road_works"}),
    (2, WOUT, "commented", {"text": "Riolering voorzien in 2027: eerst afstemmen."}),
    (2, NOOR, "assigned", {"department": "public_works"}),
    (3, WOUT, "marked", {"mark": "down", "reason": "no_space"}),
    (3, LIES, "rejected", {"reason": "no_space"}),
    *((rank, LIES, "approved", {"remark": "Fictief besluit."}) for rank in (4, 5, 6)),
    *((rank, NOOR, "published", {"public": True}) for rank in (1, 2, 4, 5, 6)),
)


def make_potential(run: Run, path: Path) -> None:
    """Compute the potential map into the workspace."""
    run(
        "potential",
        {"WORKSPACE": str(path), "RECIPE": RECIPE, "OUTPUT": f"ogr:dbname='{path}' table=\"potential\" (geom)"},
    )


def propose(run: Run, path: Path) -> None:
    """Select the best places, propose them as sites and check them by the data."""
    run(
        "selectsites",
        {
            "POTENTIAL": f"{path}|layername=potential",
            "STREETS": f"{path}|layername=street",
            "EXISTING": f'{path}|layername=charging_location|subset="access" = \'public\'',
            "COUNT": COUNT,
            "DISTANCE": SPACING,
            "OUTPUT": f"ogr:dbname='{path}' table=\"selected_site\" (geom)",
        },
    )
    run("proposesites", {"WORKSPACE": str(path), "SITES": f"{path}|layername=selected_site", **NOOR})
    run("checksites", {"WORKSPACE": str(path), **NOOR})


def proposed(path: Path) -> list[dict]:
    """The sites that follow from the map, by rank; those of the invented past have none."""
    from ...workspace.store import Workspace

    sites = Workspace.open(path).rows("proposed_site")
    return sorted((site for site in sites if site["rank"]), key=lambda site: site["rank"])


def review(run: Run, path: Path, told: Callable[[float], None] = lambda fraction: None) -> int:
    """Record the small review, each entry once; returns how many were written."""
    from ...workspace.store import Workspace

    sites = {site["rank"]: site["id"] for site in proposed(path)}
    written = {(entry["site_id"], entry["actor"], entry["kind"]) for entry in Workspace.open(path).rows("site_log")}
    missing = [row for row in REVIEW if (sites[row[0]], row[1]["ACTOR"], row[2]) not in written]
    for number, (rank, who, kind, payload) in enumerate(missing, start=1):
        entry = {"WORKSPACE": str(path), "SITE": sites[rank], "KIND": kind, "PAYLOAD": json.dumps(payload), **who}
        run("recordentry", entry)
        told(number / len(missing))
    return len(missing)
