"""Without any one of the Python packages that some QGIS lacks, the plugin starts and what can go on goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

PACKAGES = ("pandas", "matplotlib", "jinja2", "scipy", "requests", "pyproj", "shapely", "numpy")
SCRIPT = Path(__file__).with_name("install_without_packages.py")
NEED_SCIPY = {"potential", "candidates", "selectsites", "robustness", "backtest", "calibrate", "checksites", "usage"}
NEED_PANDAS = {"usage", "forecast", "kpi", "market", "revenue", "importusage", "insightreport"}
OF_THE_DAY = {"createworkspace", "siterecord", "register", "sync", "recordentry", "regulation", "sitesheets"}
"""What a town does every day: workspace, review, exchange and documents."""


@pytest.mark.desktop
def test_what_can_go_on_goes_on(window, tmp_path, lille):
    seen = window.run(SCRIPT, language="en", workspace=lille, folder=tmp_path, packages=",".join(PACKAGES))
    assert "error" not in seen, seen["error"]
    assert list(seen["without"]) == list(PACKAGES)
    for package, without in seen["without"].items():
        assert without["errors"] == [], f"without {package}: {without['errors']}"
        told = without["at_start"]
        assert len(told) == 1 and package in told[0] and "restart" in told[0], f"without {package}: {told}"
    for package in PACKAGES[:-2]:
        without = seen["without"][package]
        assert without["opened"], f"without {package} no workspace opens"
        assert without["opening"] == [] and without["later"] == []
        assert not OF_THE_DAY & set(without["refused"]), package
        for algorithm in ("siterecord", "register", "createworkspace"):
            assert without["ran"][algorithm] == "", f"{algorithm} without {package}"
    assert set(seen["without"]["scipy"]["refused"]) >= NEED_SCIPY
    assert set(seen["without"]["pandas"]["refused"]) >= NEED_PANDAS
    assert all("scipy" in reason for reason in seen["without"]["scipy"]["refused"].values())
    assert "scipy" in seen["without"]["scipy"]["ran"]["candidates"]
    assert "jinja2" in seen["without"]["jinja2"]["ran"]["datasheet"]
    for package in ("matplotlib", "requests"):
        assert seen["without"][package]["refused"] == {}
    # Panels are there in any case; the one that makes maps says what it lacks.
    built = {package: seen["without"][package]["panels"] for package in PACKAGES[:-1]}
    assert built == {package: [True, package not in ("scipy", "shapely"), True, True] for package in built}
    assert not seen["without"]["shapely"]["opened"]
    assert "shapely ≥ 2" in seen["without"]["shapely"]["opening"][0]
    assert "started" in seen["without"]["numpy"]
