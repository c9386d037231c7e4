"""A workspace as it is after years of reviewing: many proposed sites, each with its log. Seeded: the same every time.

    python -m tests.benchmarks.review_town /tmp/review.gpkg --sites 10000 --entries 20

The log holds what a town hall writes: marks of departments with reasons and remarks, comments with replies and
mentions, assignments, steps with stopped clocks, decisions (some contradict), milestones, photos, checklists.
"""

from __future__ import annotations

import argparse
import json
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import numpy
import shapely

from evplanner_plugin.domain.process import Process
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.store import Workspace

SEED = 20_260_505
NIS = "13019"
FIRST_DAY = numpy.datetime64("2024-01-01T07:00:00", "ms")
STREETS = ("Dorp", "Kerkstraat", "Rechtestraat", "Heikant", "Poederleeseweg", "Wechelsebaan", "Gierlebaan", "Vaartweg",
           "Molenstraat", "Schoolstraat", "Lindelaan", "Beukenhof", "Krekelveld", "Turnhoutsebaan", "Zandstraat",
           "Achterstraat", "Haarlebeek", "Broekzijstraat", "Visbeekbaan", "Nieuwstraat")  # fmt: skip
ORIGINS = ("strategic", "pole_follows_car", "pole_follows_pole")
WORDS = ("Mind the lime tree", "The school's gate is close by", "Works planned next spring", "Bays are short here",
         "The bus needs this side", "Ask the neighbours first", "Good light in the evening", "Water under the pavement",
         "Protected façade behind it", "Full every night")  # fmt: skip
PEOPLE = 24
USUAL_KINDS = ("marked", "commented", "step_started", "step_finished", "clock_stopped", "clock_resumed", "assigned",
               "photo_added", "moved", "checked", "regulation_drafted")  # fmt: skip
USUAL_SHARES = numpy.array([0.34, 0.30, 0.07, 0.06, 0.02, 0.02, 0.05, 0.05, 0.01, 0.06, 0.02])
AT_ONCE = 20_000
"""Log rows made and written at a time: memory stays small however many there are."""


def build(path: str | Path, sites: int = 10_000, entries: int = 20) -> Path:
    """Make the workspace of Lille with ``sites`` proposed sites and, in all, ``sites * entries`` log entries.

    ``path`` (``.gpkg``) must not exist yet. Sites have between half and one and a half times ``entries``, the first
    of them ``proposed``. About a third is decided, one in fifty needs agreement. Returns the path.
    """
    path = Path(path)
    create_workspace(path, NIS)
    workspace = Workspace.open(path)
    draw = numpy.random.default_rng(SEED)
    town = _Town(draw, workspace, sites, entries)
    with workspace.transaction() as connection:
        workspace.insert(connection, "proposed_site", town.site_rows())
        waiting: list[dict] = []
        for row in town.log_rows():
            waiting.append(row)
            if len(waiting) >= AT_ONCE:
                workspace.insert(connection, "site_log", waiting)
                waiting = []
        workspace.insert(connection, "site_log", waiting)
    return path


class _Town:
    """The sites and how their logs come about."""

    def __init__(self, draw, workspace: Workspace, sites: int, entries: int) -> None:
        self._draw = draw
        self._workspace = workspace
        self._process = Process.load()
        self.ids = _identifiers(draw, sites)
        areas = workspace.rows("area", {"level": "municipality"})
        self.points = _points_in(draw, areas[0]["geometry"], sites)
        self._starts = FIRST_DAY + draw.integers(0, 700 * 86_400_000, sites).astype("timedelta64[ms]")
        more = draw.integers(0, max(1, entries), (sites + 1) // 2) - entries // 2
        self._counts = numpy.maximum(1, (entries + numpy.stack([more, -more], axis=1)).ravel()[:sites])
        self._counts[-1] += sites * entries - self._counts.sum()
        roles = [role for role in self._process.roles if self._process.may(role, "marked")]
        self._people = [
            (f"Colleague {number + 1}", roles[number % len(roles)],
             self._process.departments[number % len(self._process.departments)])
            for number in range(PEOPLE)
        ]  # fmt: skip
        self._planner = ("An Peeters", "planner", "mobility")
        self._decider = ("Jo Maes", "decision_maker", "management")

    def site_rows(self) -> Iterator[dict]:
        score = self._draw.random(len(self.ids)).round(4)
        rank = numpy.empty(len(self.ids), dtype=int)
        rank[numpy.argsort(-score)] = numpy.arange(1, len(self.ids) + 1)
        street = self._draw.integers(0, len(STREETS), len(self.ids))
        origin = self._draw.integers(0, len(ORIGINS), len(self.ids))
        number = self._draw.integers(1, 240, len(self.ids))
        for each, site_id in enumerate(self.ids):
            name = STREETS[street[each]]
            yield {
                "id": site_id, "nis": NIS, "name": f"{rank[each]}. {name} {number[each]}",
                "origin": ORIGINS[origin[each]], "street": name, "house_number": str(number[each]),
                "neighbourhood": f"Wijk {street[each] % 5 + 1}", "road_manager": "gemeente" if each % 7 else "AWV",
                "power_class": "regular", "points": 2, "bays": 2, "score": float(score[each]), "rank": int(rank[each]),
                "contributions": {"nearest": round(float(score[each]) * 0.6, 4)}, "recipe_name": "flanders_250m",
                "recipe_hash": "0" * 64, "created_at": _text(self._starts[each]), "created_by": self._planner[0],
                "geometry": self.points[each],
            }  # fmt: skip

    def log_rows(self) -> Iterator[dict]:
        """Rows of ``site_log`` by site, in time."""
        for each, site_id in enumerate(self.ids):
            count = int(self._counts[each])
            fresh = _identifiers(self._draw, count)
            steps = self._draw.integers(60_000, 20 * 86_400_000, count).cumsum().astype("timedelta64[ms]")
            acts = [("proposed", self._planner, {"origin": ORIGINS[each % len(ORIGINS)], "counter_to": ""})]
            acts += self._review(fresh, count)
            for number, (kind, (actor, role, department), payload) in enumerate(acts):
                yield {
                    "id": fresh[number], "nis": NIS, "site_id": site_id,
                    "at": _text(self._starts[each] + (steps[number - 1] if number else numpy.timedelta64(0, "ms"))),
                    "actor": actor, "role": role, "department": department, "kind": kind,
                    "payload": json.dumps(payload, ensure_ascii=False, sort_keys=True), "geometry": self.points[each],
                }  # fmt: skip

    def _review(self, fresh: list[str], count: int) -> list[tuple[str, tuple[str, str, str], dict]]:
        """What came after the proposal: kind, person and payload of ``count - 1`` entries."""
        luck = self._draw.random(3)
        ending: list[tuple[str, tuple[str, str, str], dict]] = []
        if luck[0] < 0.36:
            kind = "approved" if luck[1] < 0.7 else "rejected"
            ending.append((kind, self._decider, {"reason": "", "remark": "", "supersedes": []}))
            if luck[2] < 0.06:
                other = "rejected" if kind == "approved" else "approved"
                ending.append((other, self._decider, {"reason": "no_space", "remark": "", "supersedes": []}))
            elif kind == "approved" and luck[2] < 0.6:
                ending.append(("handed_over", self._planner, {"to": "concession_holder"}))
                if luck[2] < 0.3:
                    ending.append(("installed", self._planner, {"on": "2026-02-03", "installer": "Installer A"}))
                    ending.append(("in_service", self._planner, {"on": "2026-02-10"}))
        ending = ending[: max(0, count - 1)]
        usual = count - 1 - len(ending)
        kinds = self._draw.choice(len(USUAL_KINDS), usual, p=USUAL_SHARES / USUAL_SHARES.sum())
        dice = self._draw.integers(0, 1_000_000, (usual, 2))
        acts, comments = [], []
        for number in range(usual):
            kind = USUAL_KINDS[kinds[number]]
            person = self._people[dice[number, 0] % PEOPLE]
            acts.append((kind, person, self._payload(kind, person, int(dice[number, 1]), comments)))
            if kind == "commented":
                comments.append(fresh[number + 1])
        return acts + ending

    def _payload(self, kind: str, person: tuple[str, str, str], dice: int, comments: list[str]) -> dict:
        departments = self._process.departments
        if kind == "marked":
            mark = ("up", "up", "up", "down", "question")[dice % 5]
            reasons = self._process.reasons_for("marked")
            reason = reasons[dice % len(reasons)] if mark == "down" else ""
            return {"mark": mark, "reason": reason, "remark": WORDS[dice % len(WORDS)] if dice % 4 == 0 else ""}
        if kind == "commented":
            mentioned = [departments[dice % len(departments)]] if dice % 6 == 0 else []
            text = " ".join([*(f"@{code}" for code in mentioned), WORDS[dice % len(WORDS)]])
            return {"text": text, "reply_to": comments[dice % len(comments)] if comments and dice % 3 == 0 else None,
                    "mentions": mentioned}  # fmt: skip
        if kind == "assigned":
            return {"department": person[2], "actor": person[0] if dice % 2 else "",
                    "due": f"2026-{dice % 12 + 1:02d}-15" if dice % 3 else ""}  # fmt: skip
        if kind in ("step_started", "step_finished"):
            return {"step": self._process.steps[dice % len(self._process.steps)].code, "remark": ""}
        if kind in ("clock_stopped", "clock_resumed"):
            return {"step": "", "reason": "", "remark": WORDS[dice % len(WORDS)]}
        if kind == "photo_added":
            return {"photo_id": str(uuid.UUID(int=dice)), "caption": WORDS[dice % len(WORDS)]}
        if kind == "moved":
            return {"from": [180_000.0, 210_000.0], "to": [180_004.0, 210_003.0]}
        if kind == "checked":
            return {"answers": {"free_passage": "yes", "tree": ("yes", "no", "unknown")[dice % 3]},
                    "source": "person" if dice % 2 else "data", "recipe": "", "remark": ""}  # fmt: skip
        return {}


def _identifiers(draw, count: int) -> list[str]:
    """UUIDs (version 4) drawn from the seed."""
    raw = draw.bytes(16 * count)
    return [str(uuid.UUID(bytes=raw[16 * each : 16 * each + 16], version=4)) for each in range(count)]


def _points_in(draw, area, count: int) -> numpy.ndarray:
    """Points (count,) inside the polygon ``area``, in its CRS."""
    shapely.prepare(area)
    west, south, east, north = area.bounds
    found = numpy.empty((0, 2))
    while len(found) < count:
        xy = draw.uniform((west, south), (east, north), (2 * count + 10, 2)).round(2)
        found = numpy.concatenate([found, xy[shapely.contains_xy(area, xy[:, 0], xy[:, 1])]])
    return shapely.points(found[:count])


def _text(moment: numpy.datetime64) -> str:
    """An instant as the workspace keeps it."""
    return f"{moment.astype('datetime64[ms]')}Z"


def main() -> None:
    """Make one from the command line and say how long it took."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--sites", type=int, default=10_000)
    parser.add_argument("--entries", type=int, default=20)
    given = parser.parse_args()
    began = time.perf_counter()
    build(given.path, given.sites, given.entries)
    megabytes = given.path.stat().st_size / 1e6
    print(f"{given.path}: {given.sites} sites, {given.sites * given.entries} entries, {megabytes:.0f} MB,"
          f" {time.perf_counter() - began:.1f} s")  # fmt: skip


if __name__ == "__main__":
    main()
