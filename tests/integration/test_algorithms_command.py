"""What ``qgis_process`` gives on the command line: JSON, and exit codes with one sentence for bad input."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
import shapely

from evplanner_plugin.workspace.store import Workspace
from tests.conftest import BASE_DATA, ROOT

PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
pytestmark = pytest.mark.skipif(PROGRAM is None, reason="needs qgis_process")


@pytest.fixture(scope="module")
def qgis_process(tmp_path_factory):
    """Run the command with the plugin enabled in a profile of its own; returns what it ended with."""
    folder = tmp_path_factory.mktemp("command")
    (folder / "plugins").mkdir()
    (folder / "plugins" / "evplanner").symlink_to(ROOT, target_is_directory=True)
    environment = {
        **os.environ,
        "HOME": str(folder),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "QGIS_PLUGINPATH": str(folder / "plugins"),
        "PYTHONPATH": str(Path(shapely.__file__).resolve().parents[1]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(folder),
    }

    def run(*arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [PROGRAM, *arguments], env=environment, capture_output=True, text=True, check=False, timeout=120
        )

    assert run("plugins", "enable", "evplanner").returncode == 0
    return run


def said_version() -> str:
    """The version in metadata.txt."""
    lines = (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines()
    return next(line.partition("=")[2] for line in lines if line.startswith("version="))


def test_json_of_a_run(qgis_process, tmp_path):
    path = tmp_path / "lille.gpkg"
    done = qgis_process("--json", "run", "evplanner:createworkspace", "--NIS=Lille", f"--OUTPUT={path}")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"] == {"MUNICIPALITY": "Lille", "NIS": "13019", "OUTPUT": str(path)}
    assert json.loads(done.stdout)["provider_details"]["version"] == said_version()
    assert Workspace.open(path).municipality == "Lille"


def test_json_of_the_chain(qgis_process, lille, tmp_path):
    potential, sites = tmp_path / "potential.gpkg", tmp_path / "sites.geojson"
    inputs = [f"--WORKSPACE={lille}", '--WEIGHTS={"nearest": 0}']
    done = qgis_process("--json", "run", "evplanner:potential", *inputs, f"--OUTPUT={potential}")
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["COUNT"] > results["STRUCK"] > 0 and len(results["RECIPE_HASH"]) == 64
    done = qgis_process("--json", "run", "evplanner:selectsites", f"--POTENTIAL={potential}", f"--OUTPUT={sites}")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"] == {"METHOD_USED": "best", "OUTPUT": str(sites), "SELECTED": 25}
    assert len(json.loads(sites.read_text(encoding="utf-8"))["features"]) == 25


def recipe_with(folder: Path, **changes) -> Path:
    recipe = json.loads((ROOT / "resources" / "recipes" / "flanders_250m.json").read_text(encoding="utf-8"))
    for key, value in changes.items():
        recipe["criteria"][0][key] = value
    path = folder / "recipe.json"
    path.write_text(json.dumps(recipe), encoding="utf-8")
    return path


def empty_streets(lille: Path, folder: Path) -> list[str]:
    workspace = Workspace.open(lille)
    with workspace.transaction() as connection:
        connection.execute("DELETE FROM street")
    return []


def streets_in_degrees(lille: Path, folder: Path) -> list[str]:
    """A layer that says Lambert 72 and holds degrees."""
    path = folder / "wrong.csv"
    path.write_text('WKT,walkable\n"LINESTRING(4.80 51.26, 4.81 51.27)",1\n', encoding="utf-8")
    vrt = folder / "wrong.vrt"
    vrt.write_text(
        f'<OGRVRTDataSource><OGRVRTLayer name="wrong"><SrcDataSource>{path}</SrcDataSource>'
        "<LayerSRS>EPSG:31370</LayerSRS></OGRVRTLayer></OGRVRTDataSource>",
        encoding="utf-8",
    )
    return [f"--LAYERS={json.dumps({'streets': str(vrt)})}"]


def unknown_measure(lille: Path, folder: Path) -> list[str]:
    return [f"--RECIPE={recipe_with(folder, measure='gut_feeling')}"]


def unknown_field(lille: Path, folder: Path) -> list[str]:
    parameters = {"demand": "demand", "weight": "caravans", "existing": "chargers", "distance": 250}
    return [f"--RECIPE={recipe_with(folder, parameters=parameters)}"]


def no_recipe(lille: Path, folder: Path) -> list[str]:
    return ["--RECIPE=wallonia"]


def unknown_role(lille: Path, folder: Path) -> list[str]:
    return ['--LAYERS={"rivers": "x"}']


def unknown_layer(lille: Path, folder: Path) -> list[str]:
    return ['--LAYERS={"streets": "Wegenregister"}']


def no_json(lille: Path, folder: Path) -> list[str]:
    return ["--WEIGHTS=uncovered 60"]


@pytest.mark.parametrize(
    ("prepare", "sentence"),
    [
        (empty_streets, "The layer with the streets is empty."),
        (streets_in_degrees, "do not fit its coordinate system EPSG:31370"),
        (unknown_measure, 'criteria[0].measure'),
        (unknown_field, "caravans"),
        (
            no_recipe,
            "There is no recipe “wallonia”. Give a file (.json) or one of these names: flanders_250m, nkl_placement,"
            " steenokkerzeel_order.",
        ),
        (unknown_role, "The recipe has no layer called “rivers”. Its layers are streets, demand"),
        (unknown_layer, "There is no vector layer “Wegenregister”."),
        (no_json, "WEIGHTS is not a JSON object"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_potential_refuses_bad_input(qgis_process, lille, tmp_path, prepare, sentence):
    arguments = prepare(lille, tmp_path)
    output = tmp_path / "potential.gpkg"
    done = qgis_process("run", "evplanner:potential", f"--WORKSPACE={lille}", f"--OUTPUT={output}", *arguments)
    refused(done, sentence)
    assert not list(tmp_path.glob("potential*"))
    assert not Workspace.open(lille).rows("run")


def refused(done, sentence: str) -> None:
    assert done.returncode != 0
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr + done.stdout


def test_createworkspace_refuses_bad_input(qgis_process, tmp_path):
    def create(nis: str, path: Path, *more: str):
        return qgis_process("run", "evplanner:createworkspace", f"--NIS={nis}", f"--OUTPUT={path}", *more)

    refused(create("Lile", tmp_path / "a.gpkg"), "for example Lille")
    refused(create("13019", tmp_path / "no" / "a.gpkg"), "There is no folder")
    refused(create("13019", tmp_path / "a.shp"), "does not end in .gpkg")
    refused(create("13019", tmp_path / "a.gpkg", "--CRS=EPSG:4326"), "cannot be kept in EPSG:4326")
    assert not list(tmp_path.iterdir())
    there = tmp_path / "there.gpkg"
    there.write_text("mine", encoding="utf-8")
    refused(create("13019", there), "exists already")
    assert there.read_text(encoding="utf-8") == "mine"


def test_what_is_no_workspace_is_refused(qgis_process, tmp_path):
    done = qgis_process(
        "run", "evplanner:potential", f"--WORKSPACE={BASE_DATA}", f"--OUTPUT={tmp_path / 'potential.gpkg'}"
    )
    refused(done, "lille_base_data.gpkg")
    assert not list(tmp_path.iterdir())


def test_sync_refuses_what_it_cannot_reach(qgis_process, lille):
    nobody = ["run", "evplanner:sync", f"--WORKSPACE={lille}", "--URL=http://127.0.0.1:9"]
    refused(qgis_process(*nobody), "127.0.0.1:9")
    refused(qgis_process(*nobody, "--AUTHCFG=nosuch1"), "nosuch1")
