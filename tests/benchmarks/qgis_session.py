"""QGIS without a window, with Processing and this plugin's algorithms, for the benchmarks' processes."""

from __future__ import annotations

import os
import resource
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@contextmanager
def qgis() -> Iterator[None]:
    """QGIS in a profile of its own, as long as the block lasts."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="profile-") as profile:
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = profile
        from qgis.core import QgsApplication

        application = QgsApplication([], False)
        application.initQgis()
        sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
        from processing.core.Processing import Processing

        from evplanner_plugin.algorithms.provider import EvPlannerProvider

        Processing.initialize()
        provider = EvPlannerProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        yield
        sys.stdout.flush()
        os._exit(0)  # QGIS takes a second to end, and nothing here waits for it


def peak_megabytes() -> float:
    """The most memory that this process has held so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
