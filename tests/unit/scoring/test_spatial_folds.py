"""Folds and blocks: every site in one of them, neighbours together."""

from __future__ import annotations

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evplanner_plugin.scoring.calibration.spatial_folds import block_folds, blocks, random_folds


def places(seed: int, sites: int) -> numpy.ndarray:
    corner = numpy.array([150_000.0, 200_000.0])
    return corner + numpy.random.default_rng(seed).uniform(0, 10_000, (sites, 2))


@given(st.integers(0, 1000), st.integers(30, 200), st.sampled_from([0.0, 700.0, 3000.0]))
def test_every_site_has_one_block_and_blocks_stay_whole(seed, sites, size):
    xy = places(seed, sites)
    block = blocks(xy, 10, size, seed)
    assert set(block) == set(range(block.max() + 1))
    fold = block_folds(block, 10, seed)
    assert set(fold) == set(range(fold.max() + 1))
    assert fold.max() < 10
    assert all(len(set(fold[block == number])) == 1 for number in set(block))


@given(st.integers(0, 1000))
def test_squares_are_no_larger_than_asked(seed):
    xy = places(seed, 150)
    block = blocks(xy, 10, 1500, seed)
    for number in set(block):
        assert (numpy.ptp(xy[block == number], axis=0) <= 1500).all()


def test_compact_groups_hold_what_lies_together():
    """Ten clusters far apart are the ten blocks."""
    centres = numpy.stack(numpy.meshgrid([0, 50_000, 100_000, 150_000, 200_000], [0, 50_000]), -1).reshape(-1, 2)
    xy = numpy.repeat(centres, 12, axis=0) + places(1, 120) * 0.01
    found = {tuple(blocks(xy, 10, 0, seed)[::12]) for seed in range(5)}
    assert all(len(set(blocks_found)) == 10 for blocks_found in found)
    assert all(numpy.ptp(blocks(xy, 10, 0, 3)[number : number + 12]) == 0 for number in range(0, 120, 12))


def test_the_seed_decides():
    xy = places(2, 100)
    assert (blocks(xy, 10, 0, 4) == blocks(xy, 10, 0, 4)).all()
    assert (random_folds(100, 10, 4) == random_folds(100, 10, 4)).all()
    assert (random_folds(100, 10, 4) != random_folds(100, 10, 5)).any()


def test_random_folds_are_of_one_size():
    assert set(numpy.bincount(random_folds(240, 10, 0))) == {24}


@pytest.mark.parametrize("count", [1, 2])
def test_fewer_places_than_blocks(count):
    xy = numpy.repeat(places(3, count), 20, axis=0)
    assert len(set(blocks(xy, 10, 0, 0))) == count
