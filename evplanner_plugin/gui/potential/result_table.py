"""A potential map's stored columns in memory: scores and ranks under any weights, without touching the layer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

import numpy as np

from ...scoring.criteria.combine import COMBINATIONS

_ROWS_AT_ONCE = 1000
"""Rows between two looks at whether the reading was cancelled."""


@dataclass(frozen=True)
class ResultTable:
    """Columns of a potential layer, one entry per candidate.

    ``feature_id`` and ``cell`` are integers (N,), ``raw`` and ``value`` floats (N, K) in the order of
    ``keys`` (``raw`` in the measure's unit, ``value`` 0–1), ``reason`` the code of the rule that struck it, or "",
    ``failed`` the codes of all rules that are not met, joined by commas. ``combine`` names the recipe's combination.
    """

    keys: tuple[str, ...]
    feature_id: np.ndarray
    cell: np.ndarray
    raw: np.ndarray
    value: np.ndarray
    reason: np.ndarray
    failed: np.ndarray
    combine: str = "weighted_mean"

    @classmethod
    def columns(cls, keys: Sequence[str]) -> list[str]:
        """The fields that :meth:`read` takes, in its order; a layer may lack the last one."""
        return ["cell", "reason", *(f"{key}_{part}" for part in ("raw", "value") for key in keys), "failed"]

    @classmethod
    def read(
        cls, rows: Iterable, keys: Sequence[str], cancelled=lambda: False, combine: str = "weighted_mean"
    ) -> ResultTable | None:
        """Read ``rows``: pairs of a feature's id and its attributes in the order of :meth:`columns`.

        Returns ``None`` when ``cancelled()`` becomes true on the way.
        """
        given, blocks = iter(rows), [_no_rows(len(keys))]
        while not cancelled():
            block = list(islice(given, _ROWS_AT_ONCE))
            if not block:
                identifiers, cells, numbers, reasons, failed = map(np.concatenate, zip(*blocks))
                return cls(
                    tuple(keys), identifiers, cells, numbers[:, : len(keys)], numbers[:, len(keys) :], reasons, failed,
                    combine,
                )  # fmt: skip
            blocks.append(_block(block, len(keys)))
        return None

    @cached_property
    def in_play(self) -> np.ndarray:
        """(N,) booleans: not struck by a rule."""
        return self.reason == ""

    @cached_property
    def _values(self) -> np.ndarray:
        """(N, K) values, 0 where there is none."""
        return np.ascontiguousarray(np.nan_to_num(self.value))

    @cached_property
    def _row_of(self) -> dict[int, int]:
        return {int(identifier): row for row, identifier in enumerate(self.feature_id)}

    def row_of(self, feature_id: int) -> int:
        """The row of QGIS's feature ``feature_id``, −1 when the table does not hold it."""
        return self._row_of.get(int(feature_id), -1)

    def contributions(self, row: int, weights: Mapping[str, float]) -> np.ndarray:
        """What each criterion adds to the score of the candidate in ``row``, (K,); all 0 where all weights are."""
        used = self._used(weights)
        if not sum(used.values()) > 0:
            return np.zeros(len(self.keys))
        values = {key: self._values[row : row + 1, column] for column, key in enumerate(self.keys)}
        _, parts = COMBINATIONS[self.combine].compute(values, used)
        return np.array([float(parts[key][0]) for key in self.keys])

    def scores(self, weights: Mapping[str, float]) -> np.ndarray:
        """Score 0–1 of every candidate under ``weights``, (N,); NaN where a rule struck it."""
        share = np.array(list(self._used(weights).values()), dtype=float).reshape(-1, 1)
        if not share.sum() > 0:
            return np.where(self.in_play, 0.0, np.nan)
        score = COMBINATIONS[self.combine].scores(self._values, share)[:, 0]
        return np.where(self.in_play, score, np.nan)

    def best(self, scores: np.ndarray, count: int) -> np.ndarray:
        """The first ``count`` rows from the best of ``scores`` (N,) down, struck ones left out; equals by cell number.

        Only those that may be among the first are sorted: with a hundred thousand candidates a slider must not wait.
        """
        eligible = np.flatnonzero(np.isfinite(scores))
        if len(eligible) > count > 0:
            falling = -scores[eligible]
            # Everything as good as the last one that is listed: which of the equals are, their cells decide.
            eligible = eligible[falling <= np.partition(falling, count - 1)[count - 1]]
        return eligible[np.lexsort((self.cell[eligible], -scores[eligible]))][:count]

    def order(self, weights: Mapping[str, float]) -> np.ndarray:
        """Rows from the best score down, struck ones left out; equal scores by cell number."""
        return self.best(self.scores(weights), len(self.cell))

    def _used(self, weights: Mapping[str, float]) -> dict[str, float]:
        return {key: float(weights.get(key, 0.0)) for key in self.keys}


def _no_rows(criteria: int) -> tuple[np.ndarray, ...]:
    nothing = np.empty(0, dtype=np.int64)
    return nothing, nothing, np.empty((0, 2 * criteria)), _texts(()), _texts(())


def _block(rows: Sequence, criteria: int) -> tuple[np.ndarray, ...]:
    """Ids, cells, numbers (N, 2 K) and both texts of some rows: all rows at once would keep Python's lock for long."""
    identifiers, attributes = zip(*rows)
    columns = list(zip(*attributes))
    numbers = np.empty((len(rows), 2 * criteria))
    for number in range(2 * criteria):
        numbers[:, number] = [_number(value) for value in columns[2 + number]]
    return (
        np.array(identifiers, dtype=np.int64), np.array([int(value) for value in columns[0]], dtype=np.int64), numbers,
        _texts(columns[1]), _texts(columns[-1]),
    )  # fmt: skip


def _texts(values: Sequence) -> np.ndarray:
    column = np.empty(len(values), dtype=object)
    column[:] = [value if isinstance(value, str) else "" for value in values]
    return column


def _number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else np.nan
