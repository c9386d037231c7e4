"""What a potential layer remembers beside its recipe: the rules nobody could check, and what was found out about it.

Kept as custom properties, so that they are still there when the project is opened again.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from qgis.core import QgsMapLayer

_UNCHECKED = "evplanner/unchecked"
_REPORT = "evplanner/report/"

STABILITY, BACKTEST, CALIBRATION = "robustness", "backtest", "calibrate"
"""The algorithms whose reports a layer keeps."""


def keep_unchecked(layer: QgsMapLayer, codes: Sequence[str]) -> None:
    """Keep the codes of the rules that could not be checked for want of a layer."""
    layer.setCustomProperty(_UNCHECKED, json.dumps(list(codes)))


def unchecked_of(layer: QgsMapLayer | None) -> list[str]:
    """The codes that :func:`keep_unchecked` kept."""
    kept = _read(layer, _UNCHECKED)
    return [str(code) for code in kept] if isinstance(kept, list) else []


def keep_report(layer: QgsMapLayer, name: str, report: str) -> None:
    """Keep the ``REPORT`` (JSON) of the algorithm ``name``; an empty one forgets the former."""
    if report:
        layer.setCustomProperty(_REPORT + name, report)
    else:
        layer.removeCustomProperty(_REPORT + name)


def report_of(layer: QgsMapLayer | None, name: str) -> dict:
    """The report that :func:`keep_report` kept, empty where there is none that can be read."""
    kept = _read(layer, _REPORT + name)
    return kept if isinstance(kept, dict) else {}


def _read(layer: QgsMapLayer | None, name: str):
    text = layer.customProperty(name) if layer is not None else None
    if not text:
        return None
    try:
        return json.loads(str(text))
    except ValueError:
        return None
