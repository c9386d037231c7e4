"""What ``calibrate`` gives back: the report for screens and scripts, and the sites with their expected use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from ..compat import POINT, field
from ..scoring.notice import Notice
from .base import error_sentence, part
from .layers.output_layers import Output, write
from .verdict_words import spoken_verdict

_FIELDS = ("measured_use", "measured_during", "expected_use", "residual", "block")
_DECIMALS = 4


def report_of(found, read, notices: Sequence[Notice]) -> dict:
    """Return the report as plain objects. Weights add up to 100 per cent; criteria that nothing was learned about
    keep their share, with ``low`` and ``high`` ``None``."""
    comparison = {name: round(value, _DECIMALS) for name, value in asdict(found.comparison).items()}
    return {
        "sites": found.sites,
        "weights": _weights(found, read),
        "random": _figures(found.by_weights["random"]),
        "blocks": _figures(found.by_weights["blocks"]),
        "yours": {split: _figures(figures) for split, figures in found.by_yours.items()},
        "neighbours": {split: _figures(figures) for split, figures in found.by_neighbours.items()},
        "with_neighbours": {split: _figures(figures) for split, figures in found.by_both.items()},
        "comparison": comparison,
        "use": found.use,
        "verdict": spoken_verdict(found.verdict, None),
        "warnings": [error_sentence(notice) for notice in notices],
        "left_out": list(read.kept),
        "scaling": {name: asdict(scaling) for name, scaling in read.scaling.items()},
        "ridge": found.learned.ridge,
        "neighbours_reach_m": _reach(found.learned.listening),
    }


def write_sites(algorithm, read, known, sites, found, parameters, context, feedback) -> str:
    """Write the sites learned from, with their own fields and what is expected of them; return the destination."""
    own = {name: column for name, column in read.columns.items() if name.lower() not in (*_FIELDS, "fid", "geom")}
    fields = [field(name, "text" if column.dtype == object else "double") for name, column in own.items()]
    fields += [field(name, "integer" if name == "block" else "double") for name in _FIELDS]
    table = [column[known] for column in own.values()]
    table += [sites.use, sites.exposure, found.expected, sites.use - found.expected, found.block]
    with Output(algorithm, parameters, context, fields, POINT, read.crs) as output:
        write(output, read.points[known], table, feedback, part(feedback, 95, 99))
    return output.destination


def _weights(found, read) -> dict:
    """Per key ``weight``, ``low``, ``high`` and ``yours``, per cent of all weights of the map."""
    yours = float(read.weights.sum())
    total = yours + sum(read.kept.values())
    share = yours / total if yours > 0 else 1.0
    weights = {
        key: {name: round(share * value, _DECIMALS) for name, value in asdict(weight).items()}
        for key, weight in found.weights.items()
    }
    for key, weight in read.kept.items():
        kept = round(100 * weight / total, _DECIMALS) if yours > 0 else 0.0
        weights[key] = {"weight": kept, "low": None, "high": None, "yours": kept}
    return weights


def _figures(figures) -> dict:
    return {name: round(value, _DECIMALS) for name, value in asdict(figures).items()}


def _reach(listening) -> float | None:
    """Metres, ``None`` where the neighbours are not listened to."""
    return round(listening.reach, 1) if listening.doubt != float("inf") else None
