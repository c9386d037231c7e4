"""The greedy choice with spacing."""

from __future__ import annotations

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evplanner_plugin.errors import BadInput
from evplanner_plugin.scoring.selection.select import greedy


@given(
    seed=st.integers(0, 9999), count=st.integers(0, 30), spacing=st.floats(0, 400), levels=st.sampled_from([2, 10**6])
)
def test_greedy_keeps_its_spacing_and_leaves_nothing_better(seed, count, spacing, levels):
    """Against the plain loop over all candidates, best first; with many ties too."""
    draw = numpy.random.default_rng(seed)
    xy = draw.uniform(0, 1000, (60, 2))
    score = numpy.where(draw.random(60) < 0.1, numpy.nan, draw.integers(0, levels, 60) / levels)
    eligible = draw.random(60) < 0.9
    expected: list[int] = []
    in_play = numpy.flatnonzero(eligible & ~numpy.isnan(score)).tolist()
    for index in sorted(in_play, key=lambda i: (-score[i], xy[i, 0], xy[i, 1])):
        free = all(numpy.hypot(*(xy[index] - xy[other])) >= spacing for other in expected)
        if free and len(expected) < count:
            expected.append(index)
    assert greedy(xy, score, count, spacing, eligible).tolist() == expected
    shuffled = draw.permutation(60)
    again = greedy(xy[shuffled], score[shuffled], count, spacing, eligible[shuffled])
    assert shuffled[again].tolist() == expected


def test_exactly_the_spacing_is_far_enough():
    """Four candidates 100 m apart in a row: with 200 m between them the first and the third fit."""
    xy = numpy.array([[180_000.1 + 100 * i, 210_000.3] for i in range(4)])
    assert greedy(xy, numpy.array([0.9, 0.8, 0.7, 0.6]), 4, 200).tolist() == [0, 2]
    assert greedy(xy, numpy.full(4, numpy.nan), 4, 200).tolist() == []
    with pytest.raises(BadInput, match="0 or more"):
        greedy(xy, numpy.zeros(4), -1, 200)
