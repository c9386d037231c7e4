"""``sync`` through Processing against a real central API, with a login from QGIS's authentication store."""

from __future__ import annotations

import shutil

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingException, QgsProject, QgsVectorLayer

from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.store import Workspace
from tests.integration.central_fixture import LOGIN, central, unused_nis  # noqa: F401


def run(name: str, parameters: dict) -> dict:
    import processing

    return processing.run(f"evplanner:{name}", parameters)


@pytest.fixture
def login(provider):
    """Makes entries in the authentication store of the tests' own profile."""
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword("only for tests", True)
    made = []

    def make(secret: str) -> str:
        entry = QgsAuthMethodConfig("Basic")
        entry.setName("central")
        entry.setConfig("username", LOGIN)
        entry.setConfig("password", secret)
        assert manager.storeAuthenticationConfig(entry)
        made.append(entry.id())
        return entry.id()

    yield make
    for identifier in made:
        manager.removeAuthenticationConfig(identifier)


def test_two_desks_exchange_sites_and_log(provider, central, login, tmp_path):  # noqa: F811
    nis = "13019"  # Lille, where the points below lie; far down the list of those that other tests take
    first, second = tmp_path / "first.gpkg", tmp_path / "second.gpkg"
    create_workspace(first, nis)
    shutil.copy(first, second)
    points = QgsVectorLayer("Point?crs=EPSG:31370&field=name:string", "points", "memory")
    from qgis.core import QgsFeature, QgsGeometry

    for number in range(3):
        feature = QgsFeature(points.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({180_000 + 300 * number} 215000)"))
        feature["name"] = f"Site {number}"
        points.dataProvider().addFeature(feature)
    run("proposesites", {"WORKSPACE": str(first), "SITES": points, "ACTOR": "An", "DEPARTMENT": "mobility"})
    here = {"URL": central.url, "AUTHCFG": login(central.secret)}
    sent = run("sync", {"WORKSPACE": str(first), **here})
    assert {key: sent[key] for key in ("PULLED", "PUSHED", "CONFLICTS", "REFUSED")} == {
        "PULLED": 0, "PUSHED": 6, "CONFLICTS": 0, "REFUSED": 0,
    }  # fmt: skip
    assert "6" in sent["REPORT"]
    layer = QgsVectorLayer(f"{second}|layername=proposed_site", "sites", "ogr")
    QgsProject.instance().addMapLayer(layer)
    try:
        got = run("sync", {"WORKSPACE": str(second), **here})
        assert (got["PULLED"], got["PUSHED"]) == (6, 0)
        assert {feature["name"] for feature in layer.getFeatures()} == {"Site 0", "Site 1", "Site 2"}
    finally:
        QgsProject.instance().removeMapLayer(layer)
    assert len(Workspace.open(second).rows("site_log")) == 3
    again = run("sync", {"WORKSPACE": str(second), **here})
    assert (again["PULLED"], again["PUSHED"]) == (0, 0)


def test_a_wrong_login_is_one_sentence(provider, central, login, unused_nis, tmp_path):  # noqa: F811
    path = tmp_path / "x.gpkg"
    create_workspace(path, next(unused_nis))
    with pytest.raises(QgsProcessingException, match="login") as refused:
        run("sync", {"WORKSPACE": str(path), "URL": central.url, "AUTHCFG": login("not the secret")})
    assert "\n" not in str(refused.value).strip()
