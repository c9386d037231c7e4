"""Two drawn pictures where a real workspace has photos: a bay before, a charging point after."""

from __future__ import annotations

from pathlib import Path

from ... import bundled
from .invented import NOOR, WOUT, identifier
from .review import proposed
from .town import Run

BEFORE, AFTER = "street_before.jpg", "street_after.jpg"
DELIVERED = 1
"""The case of the invented past whose delivery is shown."""


def add_pictures(run: Run, path: Path) -> int:
    """Add the drawings to the site of the first rank and to one that was delivered; returns how many came in.

    A drawing that a site has already is left out. Both say on themselves, and in their caption, that they are drawn.
    """
    first = proposed(path)[0]["id"]
    return sum(
        run("addphotos", {"WORKSPACE": str(path), "SITE": site, "FILES": [str(bundled.path("demo", name))],
                          "CAPTION": caption, "PURPOSE": purpose, **who})["ADDED"]
        for site, name, caption, purpose, who in (
            (first, BEFORE, "Tekening (fictief): twee vrije parkeervakken", "survey", WOUT),
            (identifier("history", DELIVERED), AFTER, "Tekening (fictief): laadpaal na oplevering", "delivery", NOOR),
        )
    )  # fmt: skip
