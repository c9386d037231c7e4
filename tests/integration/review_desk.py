"""One desk as a real QGIS of its own: reads commands as lines of JSON, edits through QGIS's layers, answers a line.

    python -m tests.integration.review_desk WORKSPACE NAME ROLE DEPARTMENT
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "benchmarks")]

from qgis_session import qgis  # noqa: E402


class ReviewDesk:
    """A person at a QGIS with the workspace's layers in its project."""

    def __init__(self, path: str, name: str, role: str, department: str) -> None:
        from qgis.core import QgsProject

        from evplanner_plugin.documents.workspace_project import open_workspace
        from evplanner_plugin.gui.settings import Author
        from evplanner_plugin.gui.sites.layers.site_edits import SiteEdits

        self.path = path
        self.author = Author(name, role, department)
        self.workspace = open_workspace(QgsProject.instance(), path)
        self.edits = SiteEdits(QgsProject.instance(), lambda: self.workspace.nis)

    def propose(self, name: str, x: float, y: float, instead_of: str = "") -> str:
        """Draw a site and save; its id."""
        from qgis.core import QgsPointXY

        site = self.edits.add_site(QgsPointXY(x, y), {"name": name}, {}, self.author, counter_to=instead_of)
        self.edits.save()
        return site

    def say(self, sites: list[str], kind: str, payload: dict) -> list[str]:
        """Say something of sites and save; the entries' ids."""
        found = self.edits.add_entries(sites, kind, payload, self.author)
        self.edits.save()
        return found

    def by_hand(self, site: str, kind: str, payload: str, at: str) -> None:
        """A row typed into the log's table with QGIS's own tools, without an id."""
        from qgis.core import QgsFeature

        log = self.edits.log_layer()
        log.startEditing()
        feature = QgsFeature(log.fields())
        for field, value in (("nis", self.workspace.nis), ("site_id", site), ("kind", kind), ("payload", payload),
                             ("at", at), ("actor", "By hand")):  # fmt: skip
            feature[field] = value
        if not (log.addFeature(feature) and log.commitChanges()):
            raise RuntimeError(log.commitErrors())

    def decide(self, site: str, kind: str) -> list[str]:
        """Approve or reject, knowing of the decisions that stand here."""
        standing = [entry.id for entry in self._state(site).decisions]
        return self.say([site], kind, {"reason": "no_space" if kind == "rejected" else "", "supersedes": standing})

    def try_to_approve(self, site: str) -> str:
        """The sentence with which saving ends where the file cannot be written; "" where it can."""
        from evplanner_plugin.errors import WorkspaceError

        try:
            self.edits.add_entries([site], "approved", {}, self.author)
            self.edits.save()
        except WorkspaceError as error:
            return error.sentence()
        return ""

    def unsaved(self) -> int:
        """How many edits QGIS still holds."""
        return self.edits.unsaved()

    def save(self) -> None:
        """Try once more to save."""
        self.edits.save()

    def sync(self, url: str) -> dict:
        """Exchange with the central API."""
        import processing

        return processing.run("evplanner:sync", {"WORKSPACE": self.path, "URL": url, "ACTOR": self.author.name})

    def shown(self) -> dict:
        """Derived columns of every site as QGIS's layer gives them, by the site's id."""
        from evplanner_plugin.workspace.derived import COLUMNS

        layer = self.edits.sites_layer()
        return {feature["id"]: {name: feature[name] for name in COLUMNS} for feature in layer.getFeatures()}

    def _state(self, site: str):
        from evplanner_plugin.domain.state import fold
        from evplanner_plugin.workspace.site_log import entries_of

        return fold(entries_of(self.workspace, site))


def main() -> None:
    """Answer until the input ends."""
    with qgis():
        desk = ReviewDesk(*sys.argv[1:])
        for line in sys.stdin:
            given = json.loads(line)
            try:
                answer = {"done": getattr(desk, given.pop("do"))(**given)}
            except Exception as error:  # the test says what is wrong
                answer = {"failed": f"{type(error).__name__}: {error}"}
            sys.__stdout__.write(json.dumps(answer, default=str) + "\n")
            sys.__stdout__.flush()


if __name__ == "__main__":
    main()
