"""Robustness: weight draws, shares in the top and rank intervals against full sorting, and what is said of them."""

from __future__ import annotations

import json

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evplanner_plugin.errors import BadInput, Cancelled, RecipeError
from evplanner_plugin.scoring.criteria.combine import COMBINATIONS
from evplanner_plugin.scoring.evidence.drawn_ranks import HIGH, LOW, drawn_ranks
from evplanner_plugin.scoring.evidence.robustness import robustness, which_places
from evplanner_plugin.scoring.evidence.verdict import kept, of_kept, spoken
from evplanner_plugin.scoring.evidence.weight_draws import concentration, draw_weights
from evplanner_plugin.scoring.notice import Notice
from evplanner_plugin.scoring.watch import Watch

TEN = numpy.arange(1.0, 11.0)


def best_first_values(seed: int, count: int, weights=TEN) -> numpy.ndarray:
    values = numpy.random.default_rng(seed).random((count, len(weights))) ** 2
    return values[numpy.argsort(-(values @ weights), kind="stable")]


def sorted_ranks(values, weights, combine: str) -> numpy.ndarray:
    """(N, D) places by sorting every draw in full, the earlier row first among equals."""
    scores = COMBINATIONS[combine].scores(values.astype("float32"), weights.astype("float32"))
    ranks = numpy.empty(scores.shape, dtype=int)
    for draw in range(scores.shape[1]):
        ranks[numpy.argsort(-scores[:, draw], kind="stable"), draw] = numpy.arange(1, len(values) + 1)
    return ranks


def test_draws_lie_around_the_weights_as_documented():
    drawn = draw_weights([60, 30, 10, 0], 20_000, 0.5, seed=3)
    mean = numpy.array([0.6, 0.3, 0.1])
    assert drawn.sum(axis=0) == pytest.approx(numpy.ones(20_000))
    assert (drawn[3] == 0).all() and (drawn >= 0).all()
    assert drawn[:3].mean(axis=1) == pytest.approx(mean, rel=0.03)
    expected = numpy.sqrt(mean * (1 - mean) / (concentration(3, 0.5) + 1))
    assert drawn[:3].std(axis=1) == pytest.approx(expected, rel=0.03)


def test_a_full_spread_around_equal_weights_draws_every_weighting_alike():
    """Uniform over the triangle: each weight is above 1 − t with probability t²."""
    drawn = draw_weights([1, 1, 1], 20_000, 1.0, seed=4)
    for t in (0.2, 0.5, 0.8):
        assert (drawn > 1 - t).mean(axis=1) == pytest.approx(numpy.full(3, t * t), abs=0.012)


def test_draws_are_the_same_for_the_same_seed_and_none_without_spread():
    assert (draw_weights(TEN, 50, 0.5, 7) == draw_weights(TEN, 50, 0.5, 7)).all()
    assert (draw_weights(TEN, 50, 0.5, 7) != draw_weights(TEN, 50, 0.5, 8)).any()
    assert draw_weights(TEN, 3, 0.0) == pytest.approx(numpy.tile(TEN / 55, (3, 1)).T)
    assert draw_weights([0, 5], 3, 1.0).tolist() == [[0, 0, 0], [1, 1, 1]]


@pytest.mark.parametrize(
    ("weights", "draws", "spread", "error"),
    [([0, 0], 9, 0.5, RecipeError), ([1], 0, 0.5, BadInput), ([1], 9, 1.5, BadInput), ([1], 9, float("nan"), BadInput)],
)
def test_draws_that_make_no_sense_are_refused(weights, draws, spread, error):
    with pytest.raises(error):
        draw_weights(weights, draws, spread)


@pytest.mark.parametrize("combine", sorted(COMBINATIONS))
@pytest.mark.parametrize("count", [60, 5000])
def test_shares_and_first_ranks_are_those_of_full_sorting(combine, count):
    values, weights = best_first_values(5, count), draw_weights(TEN, 400, 0.5, seed=6)
    found = drawn_ranks(values, weights, COMBINATIONS[combine].scores, 20)
    ranks = sorted_ranks(values, weights, combine)
    assert found.top_share == pytest.approx((ranks <= 20).mean(axis=1))
    ordered = numpy.sort(ranks, axis=1)
    low, high = ordered[:, int(LOW * 399)], ordered[:, int(numpy.ceil(HIGH * 399))]
    reach = low <= found.exact_to
    assert reach.sum() >= 20 and (found.low[reach] == low[reach]).all()
    stay = high <= found.exact_to
    assert stay.any() and (found.high[stay] == high[stay]).all()
    assert (found.low <= found.high).all() and (found.low[~reach] > found.exact_to).all()


def test_the_other_intervals_lie_where_they_are_said_to():
    """Between the 1 % and 12 % quantiles of all draws in 99 % of the cases, give or take a bin; 88 % and 99 % above."""
    count = 20_000
    values, weights = best_first_values(9, count), draw_weights(TEN, 1000, 0.5, seed=10)
    found = drawn_ranks(values, weights, COMBINATIONS["weighted_mean"].scores, 25)
    ordered = numpy.sort(sorted_ranks(values, weights, "weighted_mean"), axis=1)
    bin_ = count / 1000
    inside = (found.low >= ordered[:, 9] - bin_) & (found.low <= ordered[:, 120] + bin_)
    assert inside.mean() > 0.98
    inside = (found.high >= ordered[:, 879] - bin_) & (found.high <= ordered[:, 990] + bin_)
    assert inside.mean() > 0.98
    width = ordered[:, 950] - ordered[:, 49]
    assert numpy.median(abs(found.low - ordered[:, 49])) < 0.05 * numpy.median(width)


def test_more_candidates_than_are_counted_give_the_same_intervals():
    """Twice 50,000 rows, each twice: places double, shares halve."""
    values, weights = best_first_values(11, 50_000), draw_weights(TEN, 120, 0.5, seed=12)
    scores = COMBINATIONS["weighted_mean"].scores
    once = drawn_ranks(values, weights, scores, 25)
    twice = drawn_ranks(numpy.repeat(values, 2, axis=0), weights, scores, 50)
    assert twice.top_share[::2] == pytest.approx(once.top_share)
    assert (twice.low[::2] == twice.low[1::2]).all()
    # Every second candidate is counted once, every fifth twice: a rank r is then off by about √r and √(4 · r).
    off = abs(twice.low[::2] - 2 * once.low) / numpy.sqrt(once.low)
    assert numpy.percentile(off, 99) < 3 * (2 + 2)


def test_places_that_cannot_be_told_apart_share_their_chances():
    values = numpy.array([[0.9, 0.9]] + [[0.5, 0.5]] * 4 + [[0.1, 0.2]])
    found = drawn_ranks(values, draw_weights([1, 1], 100, 0.5), COMBINATIONS["weighted_mean"].scores, 3)
    assert found.top_share == pytest.approx([1, 0.5, 0.5, 0.5, 0.5, 0])
    assert found.low.tolist() == [1, 2, 2, 2, 2, 6] and found.high.tolist() == [1, 5, 5, 5, 5, 6]


def test_different_places_with_the_same_score_keep_the_order_of_the_map():
    """A geometric mean of 0 for all but three: the rest of the top goes in the map's own order."""
    values = numpy.column_stack([numpy.linspace(0.9, 0.1, 40), [0.5, 0.5, 0.5] + [0.0] * 37])
    found = drawn_ranks(values, draw_weights([1, 1], 60, 0.5), COMBINATIONS["geometric_mean"].scores, 5)
    assert found.top_share.tolist() == [1] * 5 + [0] * 35
    assert found.low[:8].tolist() == [1, 2, 3, 4, 5, 6, 7, 8]


@given(seed=st.integers(0, 10**6), count=st.integers(1, 80), top=st.integers(1, 30), levels=st.integers(1, 5))
def test_shares_add_up_to_the_top(seed, count, top, levels):
    values = numpy.random.default_rng(seed).integers(0, levels, (count, 3)) / levels
    top = min(top, count)
    found = drawn_ranks(values, draw_weights([3, 2, 1], 30, 0.7, seed), COMBINATIONS["weighted_mean"].scores, top)
    assert found.top_share.sum() == pytest.approx(top)
    assert ((found.top_share >= 0) & (found.top_share <= 1 + 1e-12)).all()
    assert ((found.low >= 1) & (found.high <= count) & (found.low <= found.high)).all()


@given(seed=st.integers(0, 10**6))
def test_the_order_of_the_candidates_changes_nothing(seed):
    draw = numpy.random.default_rng(seed)
    values, xy = draw.random((300, 3)), draw.random((300, 2))
    weights = {"a": 5, "b": 3, "c": 2}
    score = values @ [0.5, 0.3, 0.2]
    turned = draw.permutation(300)
    one = robustness(xy, score, values, weights, draws=50, top=10)
    other = robustness(xy[turned], score[turned], values[turned], weights, draws=50, top=10)
    assert (one.top_share[turned] == other.top_share).all() and (one.rank[turned] == other.rank).all()
    assert (one.low[turned] == other.low).all() and (one.high[turned] == other.high).all()


def town(count: int = 200, seed: int = 1):
    draw = numpy.random.default_rng(seed)
    return draw.random((count, 2)) * 1000, draw.random((count, 2))


def test_struck_candidates_are_out():
    xy, values = town()
    score = values.mean(axis=1)
    best = numpy.argsort(-score)[:5]
    score[best] = numpy.nan
    found = robustness(xy, score, values, {"a": 1, "b": 1}, draws=200, top=10)
    assert numpy.isnan(found.top_share[best]).all() and (found.low[best] == 0).all() and (found.rank[best] == 0).all()
    assert numpy.nansum(found.top_share) == pytest.approx(10)


def test_a_clear_lead_is_called_stable_and_a_contested_end_is_named():
    """Three places are best on both criteria; the next two places of the top are each best on one alone."""
    values = numpy.array([[1, 1], [0.95, 0.95], [0.9, 0.9]] + [[0.8, 0.0], [0.0, 0.8], [0.79, 0.0], [0.0, 0.79]] * 2)
    values += numpy.arange(len(values))[:, None] * 1e-4
    xy = numpy.arange(2.0 * len(values)).reshape(-1, 2)
    found = robustness(xy, values.mean(axis=1), values, {"a": 1, "b": 1}, draws=500, top=5)
    assert found.stable == 3 and found.top_share[:3].tolist() == [1, 1, 1]
    sentence = spoken(found.verdict)
    assert "Of the top 5 places, 3 stay" in sentence and "in at least 90 % of 500 draws" in sentence
    assert "The first 3 places hardly depend on the weights. Places 4–5 do depend on them." in sentence


def test_the_weight_that_moves_most_is_named_by_its_title():
    """Criterion a decides by itself; b and c are the same everywhere."""
    draw = numpy.random.default_rng(2)
    values = numpy.column_stack([draw.random(500), draw.random(500), numpy.full(500, 0.5)])
    weights = {"a": 50, "b": 50, "c": 50}
    found = robustness(draw.random((500, 2)), values.mean(axis=1), values, weights, draws=100, top=20)
    assert found.replaced["c"] == 0 and found.replaced["a"] > 0
    # By hand: half of a's weight, or half as much again.
    before = set(numpy.argsort(-values.mean(axis=1))[:20])
    for_a = [len(before - set(numpy.argsort(-(values @ [w, 50, 50]))[:20])) for w in (25, 75)]
    assert found.replaced["a"] == max(for_a)
    most = max(found.replaced, key=found.replaced.get)
    assert f"“Title of {most}” moves" in spoken(found.verdict, titles=lambda key: f"Title of {key}")


def test_when_no_weight_matters_that_is_said():
    values = numpy.linspace(1, 0, 50)[:, None] * [1, 1]
    xy = numpy.zeros((50, 2))
    found = robustness(xy, values.mean(axis=1), values, {"a": 1, "b": 1}, draws=50, top=10)
    assert found.stable == 10
    assert "These places hardly depend on the weights." in spoken(found.verdict)
    assert "No single weight, 50 % more or less of it, replaces any of the top 10." in spoken(found.verdict)


def test_a_map_smaller_than_the_top_says_so():
    xy, values = town(8)
    found = robustness(xy, values.mean(axis=1), values, {"a": 1, "b": 1}, draws=20, top=25)
    assert found.top == 8 and "no more than 8 places" in spoken(found.verdict)


@pytest.mark.parametrize(("top", "struck"), [(0, False), (5, True)])
def test_nothing_to_rank_is_refused_in_a_sentence(top, struck):
    xy, values = town(10)
    score = numpy.full(10, numpy.nan) if struck else values.mean(axis=1)
    with pytest.raises(BadInput, match="There is no top"):
        robustness(xy, score, values, {"a": 1, "b": 1}, top=top)


@pytest.mark.parametrize(
    ("stays", "sentence"),
    [
        ([0, 1, 1], "Even the first place depends on the weights."),
        ([1, 0, 1], "The first place hardly depends on the weights. Place 2 does depend on them."),
        ([1, 1, 0, 0, 1, 0], "The first 2 places hardly depend on the weights. Places 3–4, 6 do depend on them."),
        ([1] + [0, 1] * 7, "The first place hardly depends on the weights. Of places 2–14, 7 do depend on them."),
        ([1, 1], "These places hardly depend on the weights."),
    ],
)
def test_which_places_depend_is_said_in_words(stays, sentence):
    assert spoken(which_places(numpy.array(stays, dtype=bool))) == sentence


def test_more_than_fits_in_the_memory_is_refused_with_what_would_fit():
    xy, values = numpy.zeros((40_000, 2)), numpy.linspace(1, 0, 40_000)[:, None] * [1, 1]
    with pytest.raises(BadInput, match="at most 100 times"):
        robustness(xy, values.mean(axis=1), values, {"a": 1, "b": 1}, draws=1000, top=30_000)


def test_a_long_top_is_exact_too():
    values, weights = best_first_values(14, 6000), draw_weights(TEN, 60, 0.5, seed=15)
    found = drawn_ranks(values, weights, COMBINATIONS["weighted_mean"].scores, 3000)
    assert found.top_share == pytest.approx((sorted_ranks(values, weights, "weighted_mean") <= 3000).mean(axis=1))


def test_a_cancel_ends_it():
    values = best_first_values(1, 5000)
    with pytest.raises(Cancelled):
        weights = dict(zip("abcdefghij", TEN))
        robustness(numpy.zeros((5000, 2)), values @ TEN, values, weights, watch=Watch(cancelled=lambda: True))


def test_a_verdict_that_was_kept_speaks_another_language():
    inner = Notice("dwelling density")
    sentences = [Notice("Better than {names}, {share} % of {criterion}.", "", {
        "names": (inner, Notice("chance")), "share": 62.5, "criterion": ("near", "far")
    })]  # fmt: skip
    again = of_kept(json.loads(json.dumps(kept(sentences))))
    said = {"dwelling density": "woningdichtheid", "chance": "toeval"}
    said[sentences[0].message] = "{names}: {share}, {criterion}"
    assert spoken(again, said.get, str.upper) == "woningdichtheid, toeval: 62.5, NEAR, FAR"
    assert spoken(again) == spoken(sentences)


@pytest.mark.parametrize("given", [
    None, "text", {}, [1], [{"text": "{a}"}], [{"text": "{a}", "values": {}}], [{"text": "{a.b}", "values": {"a": 1}}],
    [{"text": "{a[0]}", "values": {"a": "x"}}], [{"text": "{a!r}", "values": {"a": 1}}],
    [{"text": "{a}", "values": {"a": {"text": "{b.c}", "values": {"b": 1}}}}],
    [{"text": "{a}", "values": {"a": [None]}}],
])  # fmt: skip
def test_what_is_no_verdict_is_not_spoken(given):
    assert of_kept(given) == []
