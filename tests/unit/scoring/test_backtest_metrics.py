"""The back-test's measures against brute force and known values, and the blocks that are drawn again."""

from __future__ import annotations

import numpy
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from evplanner_plugin.errors import Cancelled
from evplanner_plugin.scoring.evidence.baselines import dwelling_density, nearest_place, random_figures
from evplanner_plugin.scoring.evidence.blocks import (
    LEAST_SIZE,
    MOST_BLOCKS,
    PairsByBlock,
    block_size,
    blocks_of,
    draw_blocks,
    interval,
)
from evplanner_plugin.scoring.evidence.metrics import auc, capture, midranks, percentiles, spearman
from evplanner_plugin.scoring.evidence.observed import cells_of
from evplanner_plugin.scoring.watch import Watch

FEW = st.lists(st.integers(0, 6), min_size=1, max_size=25).map(lambda figures: numpy.array(figures, dtype=float))


@given(FEW, FEW)
def test_auc_is_the_share_of_pairs_won(positive, negative):
    won = [(p > n) + 0.5 * (p == n) for p in positive for n in negative]
    assert auc(positive, negative) == pytest.approx(numpy.mean(won))
    # Turned round, the pairs that were won are lost.
    assert auc(-positive, -negative) == pytest.approx(1 - auc(positive, negative))
    assert auc(numpy.exp(positive), numpy.exp(negative)) == pytest.approx(auc(positive, negative))


def test_auc_of_nothing_is_unknown():
    assert numpy.isnan(auc(numpy.empty(0), numpy.ones(3))) and numpy.isnan(auc(numpy.ones(3), numpy.empty(0)))


@given(FEW, st.sampled_from([0.1, 0.2, 0.5]), st.integers(0, 10**6))
def test_capture_is_what_a_fair_lot_among_ties_gives(reference, best, seed):
    """Against sorting with ties in random order, many times, the border's own fraction counted."""
    draw = numpy.random.default_rng(seed)
    chosen = draw.integers(0, len(reference), 5)
    room = best * len(reference)
    caught = []
    for _ in range(400):
        order = numpy.lexsort((draw.random(len(reference)), -reference))
        place = numpy.empty(len(reference))
        place[order] = numpy.arange(len(reference))
        caught.append(numpy.clip(room - place[chosen], 0, 1).mean())
    assert capture(reference[chosen], reference, best) == pytest.approx(numpy.mean(caught), abs=0.1)


@given(FEW, st.sampled_from([0.1, 0.2, 0.5, 1.0]))
def test_all_places_together_capture_what_chance_does(reference, best):
    assert capture(reference, reference, best) == pytest.approx(best)


def test_capture_of_known_places():
    reference = numpy.arange(10.0)
    assert capture(numpy.array([9.0, 8.0, 7.0, 0.0]), reference) == 0.5
    assert capture(numpy.array([3.0]), numpy.full(10, 3.0)) == pytest.approx(0.2)


@given(FEW, FEW)
def test_percentiles_count_the_smaller_and_half_the_equal(figures, reference):
    expected = [((reference < f).sum() + (reference == f).sum() / 2) / len(reference) for f in figures]
    assert percentiles(figures, reference) == pytest.approx(expected)


@given(FEW)
def test_midranks_are_scipys(figures):
    assert midranks(figures) == pytest.approx(stats.rankdata(figures))


def test_spearman_is_scipys_and_unknown_for_a_constant():
    draw = numpy.random.default_rng(3)
    one, other = draw.integers(0, 9, 80), draw.integers(0, 9, 80)
    assert spearman(one, other) == pytest.approx(stats.spearmanr(one, other)[0])
    assert spearman(one, one**3) == pytest.approx(1)
    assert numpy.isnan(spearman(one, numpy.ones(80)))


def test_blocks_are_squares_and_none_is_empty():
    xy = numpy.random.default_rng(1).random((500, 2)) * [5000, 3000] + [170_000, 210_000]
    block = blocks_of(xy, 1000.0)
    assert sorted(set(block)) == list(range(15))
    for number in range(15):
        assert (numpy.ptp(xy[block == number], axis=0) <= 1000).all()


@pytest.mark.parametrize(
    ("width", "asked", "expected"),
    [(10_000, 0, 1000), (2000, 0, LEAST_SIZE), (10_000, 250, 10_000 / MOST_BLOCKS**0.5), (10_000, 750, 750)],
)
def test_the_size_of_blocks(width, asked, expected):
    xy = numpy.array([[0.0, 0.0], [width, width]])
    assert block_size(xy, asked) == pytest.approx(expected)


def pairs(seed: int, positives: int, negatives: int, blocks: int):
    draw = numpy.random.default_rng(seed)
    return (
        draw.integers(0, 8, positives).astype(float),
        draw.integers(0, blocks, positives),
        draw.integers(0, 8, negatives).astype(float),
        draw.integers(0, blocks, negatives),
    )


@given(st.integers(0, 10**6))
def test_a_draw_of_blocks_gives_the_auc_of_the_places_drawn(seed):
    """Against putting each place into a list as often as its block was drawn."""
    positive, of_positive, negative, of_negative = pairs(seed, 20, 40, 6)
    counted = PairsByBlock.count(positive, of_positive, negative, of_negative, 6)
    assert counted.auc() == pytest.approx(auc(positive, negative))
    times = draw_blocks(6, 10, seed)
    assert (times.sum(axis=1) == 6).all()
    expected = [
        auc(numpy.repeat(positive, drawn[of_positive]), numpy.repeat(negative, drawn[of_negative])) for drawn in times
    ]
    assert counted.drawn_auc(times) == pytest.approx(expected, nan_ok=True)
    within = [(p > n) + 0.5 * (p == n) for p, b in zip(positive, of_positive) for n in negative[of_negative == b]]
    assert counted.auc_within() == pytest.approx(numpy.mean(within))
    without = [auc(positive[of_positive != b], negative[of_negative != b]) for b in range(6)]
    assert counted.auc_without_one() == pytest.approx((numpy.nanmin(without), numpy.nanmax(without)))


@pytest.mark.parametrize("blocks", [12, 60])
def test_intervals_cover_the_truth_about_as_often_as_they_say(blocks):
    """Positives lie √2 higher, figures have a variance of 2, half of it shared by the block: AUC = Φ(1/√2) = 0.760."""
    covered = 0
    for seed in range(200):
        draw = numpy.random.default_rng(seed)
        block = numpy.repeat(numpy.arange(blocks), 15)
        positive = draw.random(len(block)) < 0.3
        figures = draw.normal(0, 1, len(block)) + draw.normal(0, 1, blocks)[block] + positive * numpy.sqrt(2)
        counted = PairsByBlock.count(figures[positive], block[positive], figures[~positive], block[~positive], blocks)
        low, high = interval(counted.auc(), counted.drawn_auc(draw_blocks(blocks, 400, seed)), blocks)
        covered += low <= 0.7602 <= high
    assert 172 <= covered <= 199


def test_too_few_blocks_give_no_interval():
    assert numpy.isnan(interval(0.7, numpy.linspace(0.6, 0.8, 9), 4)).all()
    assert numpy.isnan(interval(0.7, numpy.full(3, numpy.nan), 40)).all()
    assert interval(0.7, numpy.full(9, 0.7), 40) == (pytest.approx(0.7), pytest.approx(0.7))


def test_intervals_are_wider_where_the_points_of_a_block_are_alike():
    """Whole blocks hold either points or none: drawing single places would be far too sure of itself."""
    draw = numpy.random.default_rng(5)
    block = numpy.repeat(numpy.arange(30), 20)
    positive = numpy.repeat(numpy.arange(30) % 2 == 0, 20)
    figures = (draw.normal(0, 1, 30) + (numpy.arange(30) % 2 == 0) * 0.5)[block] + draw.normal(0, 0.1, 600)

    def width(of):
        counted = PairsByBlock.count(figures[positive], of[positive], figures[~positive], of[~positive], of.max() + 1)
        low, high = interval(counted.auc(), counted.drawn_auc(draw_blocks(of.max() + 1, 500, 1)), 30)
        return high - low

    assert width(block) > 2.5 * width(numpy.arange(600))


def test_random_maps_capture_a_fifth_and_win_half_the_pairs():
    found = random_figures(1000, numpy.array([1, 3, 1, 2, 1, 1, 1, 1]), 500, seed=2)
    assert found[0].mean() == pytest.approx(0.5, abs=0.01)
    assert found[1].mean() == pytest.approx(0.2, abs=0.01)
    assert found[2].mean() == pytest.approx(0.5, abs=0.02)
    # The standard deviation of a mean of random ranks, weighted as the points are.
    expected = numpy.sqrt((9 + 4 + 6) / 11**2 / 12)
    assert found[0].std() == pytest.approx(expected, rel=0.08)
    with pytest.raises(Cancelled):
        random_figures(10, numpy.ones(3, dtype=int), 5, 1, Watch(cancelled=lambda: True))


def test_baselines_count_dwellings_and_metres():
    xy = numpy.array([[0.0, 0.0], [1000.0, 0.0]])
    homes = numpy.array([[0.0, 299.0], [0.0, 301.0], [1000.0, 100.0], [1000.0, -100.0]])
    assert dwelling_density(xy, homes).tolist() == [1, 2]
    assert dwelling_density(xy, homes, numpy.array([5, 9, numpy.nan, 2])).tolist() == [5, 2]
    assert nearest_place(xy, homes).tolist() == [-299, -100]
    assert dwelling_density(xy, numpy.empty((0, 2))).tolist() == [0, 0]
    assert (nearest_place(xy, numpy.empty((0, 2))) < -1e8).all()


def test_points_belong_to_the_cell_that_holds_them():
    cells = shapely.box([0, 100, 50], [0, 0, 0], [100, 200, 150], [100, 100, 100])
    xy = numpy.array([[10, 10], [190, 50], [120, 50], [60, 50], [300, 50], [numpy.nan, 3]])
    assert cells_of(cells, xy).tolist() == [0, 1, 1, 0, -1, -1]


def test_of_many_overlapping_cells_the_first_holds_the_point():
    cells = numpy.tile(shapely.box([0, 500], [0, 0], [100, 600], [100, 100]), 40_000)
    assert cells_of(cells, numpy.array([[10, 10], [550, 50], [300, 0]])).tolist() == [0, 1, -1]


def test_points_belong_to_the_nearest_site_within_reach():
    sites = shapely.points([[0, 0], [100, 0], [200, 0]])
    xy = numpy.array([[40, 0], [60, 0], [200, 99], [200, 101]])
    assert cells_of(sites, xy).tolist() == [0, 1, 2, -1]
