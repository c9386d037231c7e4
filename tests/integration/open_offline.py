"""Opens the project of an offline package as QGIS does, draws it, and comments a site with the plugin's own code.

Run as ``python open_offline.py <project> <comment> <picture> <result>``, in a process that has no network.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))


def reached(address: tuple[str, int]) -> bool:
    try:
        socket.create_connection(address, timeout=2).close()
    except OSError:
        return False
    return True


def main(project_file: str, comment: str, picture: str, result: str) -> None:
    from qgis.core import QgsApplication, QgsMapRendererParallelJob, QgsMapSettings, QgsProject
    from qgis.PyQt.QtCore import QSize, Qt

    application = QgsApplication([], False)
    application.initQgis()
    said = {"network": [address for address in (("1.1.1.1", 53), ("127.0.0.1", int(os.environ["TILE_PORT"])))
                        if reached(address)]}
    project = QgsProject.instance()
    said["read"] = project.read(project_file)
    said["layers"] = {layer.name(): layer.isValid() for layer in project.mapLayers().values()}
    said["sources"] = [layer.source() for layer in project.mapLayers().values()]
    said["crs"] = project.crs().authid()
    extent = project.viewSettings().defaultViewExtent()
    settings = QgsMapSettings()
    settings.setLayers(project.layerTreeRoot().checkedLayers())
    settings.setDestinationCrs(project.crs())
    settings.setOutputSize(QSize(900, 700))
    settings.setExtent(extent)
    settings.setBackgroundColor(Qt.GlobalColor.white)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    image.save(picture)
    pixels = [image.pixelColor(x, y).name() for x in range(0, 900, 5) for y in range(0, 700, 5)]
    said["colours"] = len(set(pixels))
    said["white"] = pixels.count("#ffffff") / len(pixels)
    if comment:
        said["entry"] = add_comment(project, comment)
    said["saved"] = project.write()
    Path(result).write_text(json.dumps(said), encoding="utf-8")
    project.clear()
    application.exitQgis()


def add_comment(project, text: str) -> str:
    """Comment the first site as the panel does, and save; returns the entry's id."""
    from evplanner_plugin.documents.workspace_project import layer_of, workspace_path
    from evplanner_plugin.gui.settings import Author
    from evplanner_plugin.gui.sites.layers.site_edits import SiteEdits

    assert workspace_path(project).is_file(), "the panel finds the workspace by the project"
    site = next(layer_of(project, "proposed_site").getFeatures())["id"]
    edits = SiteEdits(project)
    entry = edits.add_entry(site, "commented", {"text": text}, Author("Els", "adviser", "green"))
    edits.save()
    return entry


if __name__ == "__main__":
    main(*sys.argv[1:])
