"""Weights from measured use on invented towns whose truth is known."""

from __future__ import annotations

from dataclasses import replace

import numpy
import pytest

from evplanner_plugin.errors import BadInput, Cancelled
from evplanner_plugin.scoring.calibration.calibrate import calibrate, check_sites
from evplanner_plugin.scoring.calibration.calibrate_verdict import Comparison, verdict_of
from evplanner_plugin.scoring.calibration.held_out import auc, held_out, spearman
from evplanner_plugin.scoring.calibration.neighbour_use import Listening, Neighbourhood
from evplanner_plugin.scoring.calibration.spatial_folds import block_folds, blocks, random_folds
from evplanner_plugin.scoring.calibration.use_learner import MeasuredSites, fit_weights, learn, shares
from evplanner_plugin.scoring.calibration.use_values import Scaling, to_values
from evplanner_plugin.scoring.calibration.weight_intervals import weight_intervals
from evplanner_plugin.scoring.watch import Watch

KEYS = ["shops", "homes", "bays"]
TRUTH = numpy.array([0.7, 0.3, 0.0])


def town(seed: int, sites: int = 150, slopes=2.0 * TRUTH, weights=(1, 1, 1), kind: str = "count") -> MeasuredSites:
    """Sites whose use follows ``slopes``, with some noise of their own."""
    draw = numpy.random.default_rng(seed)
    values = draw.uniform(0, 1, (sites, 3))
    exposure = draw.integers(2, 40, sites).astype(float)
    expected = exposure * numpy.exp(2 + values @ slopes + draw.normal(0, 0.1, sites))
    use = draw.poisson(expected).astype(float) * (1 if kind == "count" else 17.3)
    return MeasuredSites(
        draw.uniform(0, 8000, (sites, 2)), values, use, exposure, numpy.array(weights, dtype=float), kind
    )


def patchy(seed: int, sites: int = 150) -> MeasuredSites:
    """Sites that are busy or not by where they lie, whatever their values."""
    found = town(seed, sites, numpy.zeros(3))
    level = numpy.sin(found.xy[:, 0] / 900) + numpy.cos(found.xy[:, 1] / 900)
    use = numpy.random.default_rng(seed).poisson(found.exposure * numpy.exp(2 + level)).astype(float)
    return replace(found, use=use)


@pytest.mark.parametrize("kind", ["count", "energy"])
def test_finds_the_weights_that_made_the_use(kind):
    found = calibrate(town(3, 200, kind=kind, weights=(1, 1, 4)), KEYS, repetitions=2, draws=100)
    weights = numpy.array([found.weights[key].weight for key in KEYS])
    numpy.testing.assert_allclose(weights, 100 * TRUTH, atol=6)
    assert weights.sum() == pytest.approx(100)
    for key, true in zip(KEYS, TRUTH):
        assert found.weights[key].low <= 100 * true <= found.weights[key].high
    assert found.by_weights["blocks"].spearman > found.by_yours["blocks"].spearman + 0.2
    assert found.use and str(found.verdict[0]).startswith("Use the weights found")
    assert [found.weights[key].yours for key in KEYS] == pytest.approx([100 / 6, 100 / 6, 400 / 6])


def test_intervals_hold_the_truth_as_often_as_they_say():
    held = []
    for seed in range(30):
        low, high = weight_intervals(town(seed, 120), 0.01, 0, 60, seed, Watch())
        held += [low[number] <= TRUTH[number] <= high[number] for number in (0, 1)]
    assert 0.75 < numpy.mean(held) <= 1


def test_intervals_are_wide_where_little_is_known():
    """A strong ridge must not make what was not learned look certain."""
    noise = town(4, 60, numpy.zeros(3))
    low, high = weight_intervals(noise, 30.0, 0, 100, 0, Watch())
    assert (high - low).max() > 0.3


def test_shuffled_features_keep_the_users_weights():
    for seed in range(3):
        sites = town(seed, 60)
        shuffled = numpy.random.default_rng(seed).permutation(sites.values)
        found = calibrate(replace(sites, values=shuffled), KEYS, repetitions=1, draws=100)
        assert not found.use
        assert str(found.verdict[0]).startswith("Keep your weights")


def test_weights_that_are_right_already_are_kept():
    found = calibrate(town(6, weights=TRUTH), KEYS, repetitions=2, draws=100)
    assert not found.use
    assert found.by_yours["blocks"].spearman > 0.8
    assert "better than yours" in str(found.verdict[0])


def test_few_sites_are_refused_and_not_quite_enough_are_warned_of():
    with pytest.raises(BadInput, match=r"29 sites.*chance would decide.*30 sites"):
        calibrate(town(1, 29), KEYS)
    found = calibrate(town(3, 40, weights=(0, 0, 1)), KEYS, repetitions=1, draws=100)
    assert not found.use
    assert "too few" in str(found.verdict[0])
    assert any("40 sites are few" in str(notice) for notice in found.warnings)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda sites: {"use": sites.use - 1e6}, "negative at 60 sites"),
        (lambda sites: {"use": sites.exposure * 3}, "same at all sites"),
        (lambda sites: {"use": numpy.zeros(60)}, "same at all sites"),
        (lambda sites: {"values": numpy.zeros((60, 3))}, "None of the features differs.*shops, homes, bays"),
        (lambda sites: {"xy": numpy.ones((60, 2))}, "in one block"),
    ],
)
def test_what_cannot_be_learned_from_is_said(change, sentence):
    sites = town(1, 60)
    with pytest.raises(BadInput, match=sentence):
        calibrate(replace(sites, **change(sites)), KEYS)


def test_blocks_larger_than_the_town_are_refused():
    with pytest.raises(BadInput, match="in one block"):
        check_sites(town(1, 60), KEYS, 9000)


def test_a_feature_that_is_the_same_everywhere_gets_no_weight():
    sites = town(2, 60)
    sites.values[:, 2] = 0
    found = calibrate(sites, KEYS, repetitions=1, draws=30)
    assert found.weights["bays"].weight == 0 == found.weights["bays"].high


def test_where_nothing_rises_with_use_the_users_weights_come_back():
    sites = town(2, 60, numpy.array([-2.0, -2.0, -2.0]), weights=(3, 1, 0))
    found = calibrate(sites, KEYS, repetitions=1, draws=30)
    assert [round(found.weights[key].weight) for key in KEYS] == [75, 25, 0]
    assert not found.use
    assert "no feature goes up" in str(found.verdict[0])


def test_the_score_of_a_map_that_is_no_weighted_mean_counts_as_yours():
    sites = town(3, 60)
    found = calibrate(sites, KEYS, sites.rate, repetitions=1, draws=30)
    assert found.by_yours["random"].spearman == pytest.approx(1)


# -- held back is held back --------------------------------------------------------------------------------------


@pytest.mark.parametrize("split", ["random", "blocks"])
def test_the_use_of_a_fold_never_reaches_its_prediction(split):
    """Whatever is measured in a fold, what is predicted there stays the same to the last bit."""
    sites = patchy(1, 80)
    fold = random_folds(80, 5, 1) if split == "random" else block_folds(blocks(sites.xy, 10, 0, 1), 5, 1)
    before = held_out(sites, fold, 0, Watch())
    inside = fold == 2
    changed = replace(sites, use=numpy.where(inside, sites.use[::-1] * 50 + 1, sites.use))
    after = held_out(changed, fold, 0, Watch())
    for name in ("weights", "neighbours", "both"):
        assert (getattr(before, name)[inside] == getattr(after, name)[inside]).all()
        assert (getattr(before, name)[~inside] != getattr(after, name)[~inside]).any()


def test_neighbours_help_beside_sites_but_their_own_use_is_not_heard():
    found = calibrate(patchy(2), KEYS, repetitions=1, draws=30)
    assert found.by_neighbours["random"].spearman > 0.6 > found.by_neighbours["blocks"].spearman
    assert found.by_both["random"].spearman > found.by_weights["random"].spearman + 0.3
    assert any("use of the neighbours tells more" in str(notice) for notice in found.warnings)


def test_what_is_heard_of_the_neighbours():
    """One site next door that is three times as busy as expected, and one at the reach."""
    around = Neighbourhood(numpy.array([[0.0, 0.0], [1e6, 0.0]]), numpy.array([[0.0, 0.0], [0.0, 100.0]]))
    heard = around.relative_use(numpy.array([3.0, 1.0]), Listening(100, 0.5))
    weight = numpy.exp(-1)
    assert heard[0] == pytest.approx((0.5 + 3 + weight) / (0.5 + 1 + weight))
    assert heard[1] == pytest.approx(1)
    assert around.relative_use(numpy.array([3.0, 1.0]), Listening(100, numpy.inf)).tolist() == [1, 1]


# -- parts -------------------------------------------------------------------------------------------------------


def test_few_data_keep_close_to_the_users_weights():
    """The stronger the ridge, the nearer to the user's weights, not to equal ones."""
    sites = town(5, 60, numpy.array([1.0, 1.0, 1.0]), weights=(8, 1, 1))
    far = [abs(shares(fit_weights(sites, ridge).slopes) - [0.8, 0.1, 0.1]).sum() for ridge in (0.01, 1, 100)]
    assert far[0] > far[1] > far[2]
    assert far[2] < 0.05


def test_a_ridge_is_light_where_the_data_are_clear_and_strong_where_they_are_noise():
    assert learn(town(1, 150)).ridge <= 0.1
    assert learn(town(1, 150, numpy.zeros(3))).ridge >= 1


def test_figures_against_counting_by_hand():
    rate = numpy.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0])
    predicted = numpy.array([0.0, 0, 0, 0, 0, 0, 0, 5, 3, 4])
    # Busiest two: predicted 3 and 4. Pairs with the other eight: 7 won by each, and 5 beats both.
    assert auc(predicted, rate) == pytest.approx(14 / 16)
    assert auc(numpy.ones(10), rate) == 0.5
    assert auc(predicted, numpy.ones(10)) == 0.5
    assert spearman(rate**3, rate) == pytest.approx(1)
    assert spearman(numpy.ones(10), rate) == 0


def test_fields_become_values():
    shops = numpy.array([0.0, 0, 1, 3, 8, 20, 150])
    values, scaling = to_values(shops)
    low, high = numpy.percentile(numpy.log1p(shops), [5, 95])
    numpy.testing.assert_allclose(values, (numpy.log1p(shops) - low) / (high - low))
    assert scaling.kind == "log1p" and scaling.zero_at == pytest.approx(numpy.expm1(low))
    numpy.testing.assert_allclose(to_values(shops, falling=True)[0], 1 - values)
    already, as_is = to_values(numpy.array([0.2, 1.0, 0.4]))
    assert already.tolist() == [0.2, 1.0, 0.4] and as_is == Scaling("as_is")
    assert to_values(numpy.array([-5.0, 0, 5]))[1].kind == "linear"
    assert to_values(numpy.full(4, 7.0))[0].tolist() == [0, 0, 0, 0]
    rare = to_values(numpy.array([0.0] * 99 + [9.0]))[0]
    assert rare.max() == 1 and rare.sum() == 1


@pytest.mark.parametrize(
    ("sites", "difference_low", "found_low", "use"),
    [(200, 0.01, 0.1, True), (200, -0.01, 0.1, False), (200, 0.01, -0.1, False), (49, 0.01, 0.1, False)],
)
def test_the_verdict_needs_all_three(sites, difference_low, found_low, use):
    comparison = Comparison(0.4, found_low, 0.2, difference_low, 0.3)
    verdict = verdict_of(sites, comparison, True)
    assert verdict.use is use
    assert "0.4, yours 0.2" in str(verdict.sentences[0])


def test_the_order_of_the_sites_changes_nothing_but_the_draws():
    sites = town(8, 90)
    order = numpy.random.default_rng(1).permutation(90)
    one, other = (fit_weights(each, 0.1).slopes for each in (sites, sites.part(order)))
    numpy.testing.assert_allclose(one, other, atol=1e-6)


def test_a_cancel_ends_it_at_once():
    asked = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 3

    with pytest.raises(Cancelled):
        calibrate(town(1), KEYS, watch=Watch(cancelled=cancelled))
    assert len(asked) == 4
