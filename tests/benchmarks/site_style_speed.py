"""How long QGIS draws 10,000 sites: with the bundled style, as bare points, and with the style that looked each site's
log up (a relation aggregate over 20 entries for each site).

    python -m tests.benchmarks.site_style_speed [number of sites]
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
import time
import uuid
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 3
ENTRIES = 20
AGGREGATE_SITES = 300
"""Sites over which the aggregate is timed: it is scaled up from there."""


def made(folder: Path, sites: int) -> Path:
    """A workspace with ``sites`` sites over Lille and :data:`ENTRIES` entries about each."""
    import shapely

    from evplanner_plugin.workspace.create import create_workspace
    from evplanner_plugin.workspace.store import Workspace

    path = folder / f"lille-{sites}.gpkg"
    create_workspace(path, "13019")
    workspace = Workspace.open(path)
    kinds = [("proposed", {})] + [("marked", {"mark": "up"}), ("commented", {"text": "x"})] * ((ENTRIES - 2) // 2)
    with workspace.transaction() as connection:
        rows, log = [], []
        for number in range(sites):
            point = shapely.Point(176_000 + number % 100 * 100, 208_000 + number // 100 * 100)
            site_id = str(uuid.UUID(int=number))
            rows.append({"id": site_id, "nis": "13019", "name": f"Site {number}", "geometry": point})
            for second, (kind, payload) in enumerate([*kinds, ("approved" if number % 3 else "rejected", {})]):
                log.append({"id": str(uuid.uuid4()), "nis": "13019", "site_id": site_id, "actor": f"An {second}",
                            "at": f"2026-03-01T08:00:{second:02}.000Z", "department": "mobility", "kind": kind,
                            "payload": payload, "geometry": point})  # fmt: skip
        workspace.insert(connection, "proposed_site", rows)
        workspace.insert(connection, "site_log", log)
    return path


def seconds(layer, project) -> float:
    """The shortest of some renderings of all sites on a screen of 1,600 by 1,000 points."""
    from qgis.core import (
        QgsExpressionContext,
        QgsExpressionContextUtils,
        QgsMapRendererSequentialJob,
        QgsMapSettings,
        QgsRectangle,
    )
    from qgis.PyQt.QtCore import QSize

    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(1600, 1000))
    settings.setExtent(QgsRectangle(layer.extent()))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.appendScope(QgsExpressionContextUtils.projectScope(project))
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    best = float("inf")
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        best = min(best, time.perf_counter() - begin)
    return best


def former_style(folder: Path) -> Path:
    """The style of the version before, from the repository's history."""
    shown = subprocess.run(
        ["git", "show", "9fbc225:resources/styles/proposed_site.qml"], cwd=ROOT, capture_output=True, check=True
    )
    path = folder / "former.qml"
    path.write_bytes(shown.stdout)
    return path


def main() -> None:
    """Print seconds and ratios."""
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication, QgsProject, QgsSingleSymbolRenderer

    application = QgsApplication([], True)
    application.initQgis()
    from evplanner_plugin.documents import expressions
    from evplanner_plugin.documents.workspace_project import layer_of, open_workspace

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    project = QgsProject.instance()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        times = {}
        open_workspace(project, made(folder, count))
        layer = layer_of(project, "proposed_site")
        begin = time.perf_counter()
        layer.loadNamedStyle(str(ROOT / "resources" / "styles" / "proposed_site.qml"), True)
        loading = time.perf_counter() - begin
        times["bundled style"] = seconds(layer, project)
        expressions.register()
        times["bundled style, with the plugin"] = seconds(layer, project)
        expressions.unregister()
        layer.setRenderer(QgsSingleSymbolRenderer.defaultRenderer(layer.geometryType()))
        layer.setLabelsEnabled(False)
        times["bare points"] = seconds(layer, project)
        project.clear()
        path = made(folder, AGGREGATE_SITES)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("DELETE FROM layer_styles")
            connection.commit()
        open_workspace(project, path)
        layer = layer_of(project, "proposed_site")
        layer.loadNamedStyle(str(former_style(folder)), True)
        times["relation aggregate, scaled up"] = seconds(layer, project) * count / AGGREGATE_SITES
        project.clear()
    print(f"{count} sites, {ENTRIES} entries each; the style is loaded in {loading * 1000:.0f} ms")
    for name, value in times.items():
        print(f"{name:32} {value:8.2f} s   {value / times['bare points']:8.1f} x bare points")
    application.exitQgis()


if __name__ == "__main__":
    main()
