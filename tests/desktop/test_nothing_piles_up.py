"""Windows that are opened and closed, and panels that are refreshed, leave nothing behind in a real QGIS window."""

from __future__ import annotations

from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
TIMES = 2

pytestmark = pytest.mark.desktop

WINDOWS = {
    "EvPlannerSiteSheets", "EvPlannerHandover", "EvPlannerReadReturned", "EvPlannerRegister", "EvPlannerRequests",
    "EvPlannerResidentMap", "EvPlannerOfflinePackage", "EvPlannerCompareDialog", "EvPlannerImportSites",
    "EvPlannerNewWorkspace", "EvPlannerMunicipalityWizard", "EvPlannerConnect", "EvPlannerOpenData",
    "EvPlannerImportCharging", "EvPlannerImportUse", "EvPlannerLayersDialog", "EvPlannerRecipeEditor", "EvPlannerAbout",
    "EvPlannerConflicts", "EvPlannerRemoveLocalData",
}  # fmt: skip


def test_a_window_that_is_closed_and_a_panel_that_is_refreshed_leave_nothing(window, lille):
    result = window.run(HERE / "piling_story.py", workspace=lille, tests=HERE, times=TIMES)
    assert "error" not in result, result["error"]
    assert set(result["opened"]) >= WINDOWS
    assert result["more"] == {}
    before, after = result["widgets"]
    assert after - before < TIMES

    leaked = result["leaked"]
    for name in ("EvPlannerNewWorkspace", "SiteFilter"):
        assert any(name in kind for kind in leaked), leaked
