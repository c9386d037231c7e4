"""Many removals wait for a person, and photos come when asked for, in a real QGIS window."""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest
import shapely

from evplanner_plugin.sync.carriers.transport import RequestsTransport
from evplanner_plugin.sync.engine import synchronise
from evplanner_plugin.sync.server.client import FeaturesClient
from evplanner_plugin.workspace.store import Workspace

pytest_plugins = ["tests.desktop.central_window"]
pytestmark = pytest.mark.desktop

HERE = Path(__file__).resolve().parent
IMAGE = b"\xff\xd8 a photo of the bend \xff\xd9"


def sync(workspace: Workspace, url: str):
    with closing(RequestsTransport()) as carrier:
        return synchronise(workspace, FeaturesClient(carrier, url))


def test_a_layer_emptied_by_mistake_and_on_purpose_and_a_colleagues_photo(window, lille, tmp_path, central_url):
    if not central_url:
        pytest.skip("there can be no central API here")
    mine = Workspace.open(lille)
    place = shapely.Point(182_500, 213_500)
    with mine.transaction() as connection:
        mine.insert(connection, "proposed_site", [
            {"id": mine.new_id(), "nis": mine.nis, "name": f"Site {number}", "geometry": place}
            for number in range(12)
        ])
    sync(mine, central_url)
    sites = len(mine.rows("proposed_site"))  # an API that was given may have had some
    shutil.copy(lille, lille.with_name("colleague.gpkg"))
    theirs = Workspace.open(lille.with_name("colleague.gpkg"))
    with theirs.transaction() as connection:
        theirs.insert(connection, "photo", [{
            "id": theirs.new_id(), "nis": theirs.nis, "image": IMAGE, "geometry": place,
            "content_sha256": hashlib.sha256(IMAGE).hexdigest(),
        }])
    sync(theirs, central_url)

    pictures = Path(os.environ.get("EVPLANNER_SCREENSHOTS", tmp_path / "screenshots"))
    seen = window.run(
        HERE / "removals_and_photos.py", workspace=lille, screenshots=pictures, tests=HERE, central_url=central_url
    )
    assert "error" not in seen, seen["error"]
    assert seen["photos"] and not seen["photos_afterwards"]
    assert mine.rows("photo")[0]["image"] == IMAGE
    assert f"Voorgestelde locaties die hier weg zijn en centraal bewaard bleven: {sites} van {sites}" in seen["warned"]
    assert seen["brought_back"] == sites
    assert "before-removals" in seen["backups"] and not seen["asked_again"]
    assert sync(theirs, central_url).pulled == sites
    assert theirs.rows("proposed_site") == []
