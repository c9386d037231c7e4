"""Two desks that work offline on the same sites: what mine will find in conflict at its next exchange."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import shapely

from evplanner_plugin.sync.carriers.transport import RequestsTransport
from evplanner_plugin.sync.engine import synchronise
from evplanner_plugin.sync.server.client import FeaturesClient
from evplanner_plugin.workspace.store import Workspace

MARK = "Mark De Smet"
SITES = {
    "dorp": ("Dorp 14", 182_489.0, 213_548.0),
    "heikant": ("Heikant", 182_700.0, 213_800.0),
    "gierle": ("Gierleseweg", 183_100.0, 214_100.0),
    "rechtestraat": ("Rechtestraat", 182_300.0, 213_300.0),
}


class Story:
    """``mine`` is the workspace to open; ``theirs`` the colleague's, which has exchanged already."""

    def __init__(self, url: str, mine: Path) -> None:
        self.url = url
        self.mine = Workspace.open(mine)
        self.ids = {name: Workspace.new_id() for name in SITES}
        with self.mine.transaction() as connection:
            self.mine.insert(connection, "proposed_site", [self._row(name) for name in SITES])
        self.sync(self.mine, "Lies")
        copy = mine.with_name("colleague.gpkg")
        shutil.copy(mine, copy)
        self.theirs = Workspace.open(copy)
        self.location = self.mine.rows("charging_location")[0]["id"]
        self._edit_there()
        assert self.sync(self.theirs, MARK).pushed == 5
        self._edit_here()

    def sync(self, workspace: Workspace, actor: str):
        with closing(RequestsTransport()) as carrier:
            return synchronise(workspace, FeaturesClient(carrier, self.url), actor=actor)

    def _row(self, name: str) -> dict:
        title, x, y = SITES[name]
        return {
            "id": self.ids[name], "nis": self.mine.nis, "name": title, "origin": "strategic", "points": 2, "bays": 2,
            "street": title, "road_manager": "gemeente", "rationale": "Naast de kerk, zichtbaar vanaf de weg.",
            "geometry": shapely.Point(x, y),
        }  # fmt: skip

    def _change(self, workspace: Workspace, site: str, **values) -> None:
        with workspace.transaction() as connection:
            assert workspace.update(connection, "proposed_site", self.ids[site], values)

    def _edit_there(self) -> None:
        x, y = SITES["dorp"][1:]
        self._change(
            self.theirs, "dorp", bays=3, rationale="Verplaatst: de kastanje en haar wortels moeten blijven.",
            street="Dorp", geometry=shapely.Point(x + 24, y + 9),
        )  # fmt: skip
        self._change(self.theirs, "gierle", points=4, rationale="Ook voor de sporthal.")
        self._change(self.theirs, "rechtestraat", name="Rechtestraat 1")
        with self.theirs.transaction() as connection:
            self.theirs.delete(connection, "proposed_site", self.ids["heikant"])
            changes = {"status": "planned", "remark": "<b>Mark</b>"}
            self.theirs.update(connection, "charging_location", self.location, changes)

    def _edit_here(self) -> None:
        x, y = SITES["dorp"][1:]
        self._change(
            self.mine, "dorp", bays=4, rationale="Vier vakken: de bewoners van nummer 12 en 16 vragen er ook één.",
            house_number="14", geometry=shapely.Point(x - 11, y - 12),
        )  # fmt: skip
        self._change(self.mine, "heikant", name="Heikant, aan de school")
        with self.mine.transaction() as connection:
            self.mine.delete(connection, "proposed_site", self.ids["gierle"])
            changes = {"status": "removed", "remark": "Afgebroken"}
            self.mine.update(connection, "charging_location", self.location, changes)
            # What the central database must refuse: a site of another municipality.
            stray = {**self._row("rechtestraat"), "id": Workspace.new_id(), "nis": "11001", "name": "Over de grens"}
            self.mine.insert(connection, "proposed_site", [stray])
        self.stray = stray["id"]
