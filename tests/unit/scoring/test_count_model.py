"""The model of measured use: against closed forms and an independent optimiser, and with slopes that want below 0."""

from __future__ import annotations

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import minimize

from evplanner_plugin.scoring.calibration.count_model import deviance, fit


def problem(seed: int, sites: int = 80, features: int = 3):
    draw = numpy.random.default_rng(seed)
    matrix = draw.normal(size=(sites, features))
    exposure = draw.uniform(1, 30, sites)
    slopes = draw.uniform(-0.5, 0.8, features)
    use = draw.poisson(exposure * numpy.exp(0.7 + matrix @ slopes)).astype(float)
    return matrix, use, exposure


def penalised(parameters, matrix, use, exposure, penalty, power) -> float:
    """What the model minimises, written down anew."""
    expected = exposure * numpy.exp(parameters[0] + matrix @ parameters[1:])
    loss = deviance(use, expected, power) / (2 * use.mean() ** (2 - power))
    return loss + 0.5 * (penalty * parameters[1:] ** 2).sum()


def test_without_features_the_rate_is_use_by_exposure():
    _, use, exposure = problem(1)
    model = fit(numpy.empty((80, 0)), use, exposure, numpy.empty(0))
    assert numpy.exp(model.intercept) == pytest.approx(use.sum() / exposure.sum())


def test_two_groups_have_the_closed_form():
    """One feature 0/1 without penalty: the slope is the logarithm of the ratio of the groups' rates."""
    busy = numpy.repeat([0.0, 1.0], 20)
    exposure = numpy.linspace(1, 4, 40)
    use = numpy.round(exposure * numpy.where(busy, 9, 4))
    model = fit(busy[:, None], use, exposure, numpy.zeros(1))
    rate = [use[busy == group].sum() / exposure[busy == group].sum() for group in (0, 1)]
    assert model.slopes[0] == pytest.approx(numpy.log(rate[1] / rate[0]), abs=1e-6)
    assert model.intercept == pytest.approx(numpy.log(rate[0]), abs=1e-6)


@pytest.mark.parametrize("power", [1.0, 1.5])
@pytest.mark.parametrize("ridge", [0.0, 0.1, 3.0])
def test_agrees_with_an_independent_optimiser(power, ridge):
    for seed in range(4):
        matrix, use, exposure = problem(seed)
        penalty = numpy.full(3, ridge)
        model = fit(matrix, use, exposure, penalty, power)
        other = minimize(
            penalised, numpy.r_[numpy.log(use.sum() / exposure.sum()), 0.1, 0.1, 0.1],
            (matrix, use, exposure, penalty, power), "L-BFGS-B", bounds=[(None, None)] + [(0, None)] * 3,
            options={"ftol": 1e-14, "gtol": 1e-9, "maxiter": 2000},
        )  # fmt: skip
        found = penalised(numpy.r_[model.intercept, model.slopes], matrix, use, exposure, penalty, power)
        assert found <= other.fun + 1e-8
        numpy.testing.assert_allclose(numpy.r_[model.intercept, model.slopes], other.x, atol=2e-3)


@given(st.integers(0, 10_000))
def test_slopes_are_never_negative_and_the_expectation_is_finite(seed):
    matrix, use, exposure = problem(seed, 40, 5)
    matrix[:, 4] = 1e6 if seed % 2 else matrix[:, 3]  # a constant, or a twin
    use[: seed % 30] = 0
    model = fit(matrix - matrix.mean(axis=0), use, exposure, numpy.full(5, 0.01))
    assert (model.slopes >= 0).all()
    expected = model.expected(matrix - matrix.mean(axis=0), exposure)
    assert numpy.isfinite(expected).all() and (expected > 0).all()


def test_a_feature_that_goes_down_with_use_gets_nothing():
    draw = numpy.random.default_rng(5)
    feature = draw.normal(size=(200, 1))
    use = draw.poisson(numpy.exp(3 - 0.5 * feature[:, 0])).astype(float)
    assert fit(feature, use, numpy.ones(200), numpy.zeros(1)).slopes[0] == 0
    assert fit(-feature, use, numpy.ones(200), numpy.zeros(1)).slopes[0] == pytest.approx(0.5, abs=0.05)


def test_a_penalty_means_the_same_in_sessions_and_in_hundredths_of_them():
    matrix, use, exposure = problem(7)
    slopes = [fit(matrix, scale * use, exposure, numpy.full(3, 0.3), 1.5).slopes for scale in (1, 100)]
    numpy.testing.assert_allclose(*slopes, atol=1e-4)


@pytest.mark.parametrize("power", [1.0, 1.5])
def test_deviance_is_nothing_only_where_all_is_as_expected(power):
    use = numpy.array([0.5, 3.0, 20.0])
    assert deviance(use, use, power) == pytest.approx(0, abs=1e-12)
    assert deviance(use, use * 1.2, power) > 0 < deviance(use, use * 0.8, power)
    assert numpy.isfinite(deviance(numpy.zeros(2), numpy.ones(2), power))
