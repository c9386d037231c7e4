"""A potential map's stored columns in memory: scores and ranks under any weights, without touching the layer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class ResultTable:
    """Columns of a potential layer, one entry per candidate.

    ``feature_id`` and ``cell`` are integers (N,), ``raw`` and ``value`` floats (N, K) in the order of
    ``keys`` (``raw`` in the measure's unit, ``value`` 0–1), ``reason`` codes of the rule that struck it, or "".
    """

    keys: tuple[str, ...]
    feature_id: np.ndarray
    cell: np.ndarray
    raw: np.ndarray
    value: np.ndarray
    reason: np.ndarray

    @classmethod
    def read(cls, features: Iterable, keys: Sequence[str], cancelled=lambda: False) -> ResultTable | None:
        """Read the columns from features; ``None`` when ``cancelled()`` becomes true on the way."""
        identifiers, cells, raw, value, reason = [], [], [], [], []
        for number, feature in enumerate(features):
            if number % 1000 == 0 and cancelled():
                return None
            identifiers.append(feature.id())
            cells.append(int(feature["cell"]))
            raw.append([_number(feature[f"{key}_raw"]) for key in keys])
            value.append([_number(feature[f"{key}_value"]) for key in keys])
            reason.append(_text(feature["reason"]))
        shape = (len(identifiers), len(keys))
        return cls(
            tuple(keys),
            np.array(identifiers, dtype=np.int64),
            np.array(cells, dtype=np.int64),
            np.array(raw, dtype=float).reshape(shape),
            np.array(value, dtype=float).reshape(shape),
            np.array(reason, dtype=object),
        )

    def contributions(self, weights: Mapping[str, float]) -> np.ndarray:
        """Weight × value ÷ sum of weights, (N, K); they add up to the score. Zero where all weights are zero."""
        share = np.array([float(weights.get(key, 0.0)) for key in self.keys])
        total = share.sum()
        return np.nan_to_num(self.value) * (share / total if total > 0 else share * 0.0)

    def scores(self, weights: Mapping[str, float]) -> np.ndarray:
        """Score 0–1 of every candidate under ``weights``, (N,); NaN where a rule struck it."""
        return np.where(self.reason == "", self.contributions(weights).sum(axis=1), np.nan)

    def order(self, weights: Mapping[str, float]) -> np.ndarray:
        """Rows from the best score down, struck ones left out; equal scores by cell number."""
        score = self.scores(weights)
        eligible = np.flatnonzero(np.isfinite(score))
        return eligible[np.lexsort((self.cell[eligible], -score[eligible]))]


def _number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else np.nan


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
