"""Workspaces from the bundled areas, parameters and recipes as they are shipped."""

import json

import pytest

from evplanner_plugin import bundled
from evplanner_plugin.workspace import areas
from evplanner_plugin.workspace.create import bundled_recipes, create_workspace
from evplanner_plugin.workspace.parameters import bundled_rows
from evplanner_plugin.workspace.store import Workspace

SOME = {
    "11002": "Antwerpen",
    "12025": "Mechelen",
    "13019": "Lille",
    "23077": "Sint-Pieters-Leeuw",
    "24062": "Leuven",
    "31005": "Brugge",
    "34027": "Menen",
    "38008": "De Panne",
    "44021": "Gent",
    "71016": "Genk",
    "73109": "Voeren",
}


def test_there_are_285_municipalities_and_none_twice():
    found = areas.municipalities()
    assert len(found) == len({nis for nis, _ in found}) == 285
    assert SOME.items() <= dict(found).items()


@pytest.mark.parametrize("nis", SOME)
def test_a_workspace_for_any_of_them(tmp_path, nis):
    path = tmp_path / "workspace.gpkg"
    create_workspace(path, nis)
    workspace = Workspace.open(path)
    assert (workspace.nis, workspace.municipality) == (nis, SOME[nis])
    municipality, *parts = workspace.rows("area")
    assert (municipality["level"], municipality["id"]) == ("municipality", nis)
    assert {part["level"] for part in parts} == {"neighbourhood"}
    assert {part["parent_id"] for part in parts} == {nis}
    # The neighbourhoods cover the municipality: borders that were shared still are.
    assert sum(part["geometry"].area for part in parts) == pytest.approx(municipality["geometry"].area, rel=1e-3)
    assert all(row["geometry"].is_valid and row["source"] and row["licence"] for row in (municipality, *parts))


def test_lille_has_the_dwellings_of_the_building_stock(tmp_path):
    path = tmp_path / "lille.gpkg"
    create_workspace(path, "13019")
    lille = Workspace.open(path).rows("area")[0]
    kinds = ("closed", "half_open", "open", "apartment", "other")
    assert lille["dwellings"] == sum(lille[f"dwellings_{kind}"] for kind in kinds) == 8397


def test_every_parameter_has_source_date_and_confidence():
    rows = {row["id"]: row for row in bundled_rows()}
    assert (rows["walking_distance"]["value"], rows["walking_distance"]["unit"]) == ("250", "m")
    assert rows["busy_energy_per_month"]["value"] == "250"
    assert rows["busy_sessions_per_month"]["value"] == "25"
    equivalents = [
        float(rows[f"equivalent_{kind}"]["value"]) for kind in ("normal", "fast", "ultra_fast", "semi_public_share")
    ]
    assert equivalents == [1, 5, 10, 0.5]
    for row in rows.values():
        assert row["confidence"] in ({"H", "M-H", "M", "L"} if row["value"] is not None else {"", None})
        assert row["source"].endswith("(2026-11)")


def test_the_bundled_recipes_are_kept_word_for_word():
    names = {json.loads(path.read_text(encoding="utf-8"))["name"] for path in bundled.path("recipes").glob("*.json")}
    assert {row["name"] for row in bundled_recipes()} == names
