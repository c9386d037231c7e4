"""A regression of measured use with non-negative slopes: quasi-likelihood, log link, offset and ridge.

expected use = exposure · exp(intercept + Σ slope · feature), variance ∝ expected^power. Power 1 is the
quasi-Poisson model for counts of sessions; power 1.5 is Tweedie's compound of a Poisson number of sessions that each
take a varying amount of energy. Both allow zeros. (McCullagh & Nelder, Generalized Linear Models, 2nd ed., ch. 9;
Jørgensen, The Theory of Dispersion Models, ch. 4.)
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy
from scipy.optimize import nnls

VARIANCE_POWER = {"count": 1.0, "energy": 1.5}
"""Per kind of use, how the variance grows with what is expected."""

_ITERATIONS = 60
_CONVERGED = 1e-7
_FURTHEST = 12.0
"""The linear predictor stays within this of the mean's logarithm, so that no step overflows."""


@dataclass(frozen=True, eq=False)
class UseModel:
    """``slopes`` (K,) ≥ 0 per unit of each feature, and the logarithm of the use per unit of exposure at 0."""

    intercept: float
    slopes: numpy.ndarray

    def expected(self, features: numpy.ndarray, exposure: numpy.ndarray) -> numpy.ndarray:
        """(N,) expected use at ``features`` (N, K) during ``exposure`` (N,)."""
        return exposure * numpy.exp(self.intercept + features @ self.slopes)


def fit(
    features: numpy.ndarray,
    use: numpy.ndarray,
    exposure: numpy.ndarray,
    penalty: numpy.ndarray,
    power: float = 1.0,
) -> UseModel:
    """Fit by iteratively reweighted least squares, each step a non-negative least squares problem with ridge.

    Minimises mean deviance / (2 · mean use^(2 − power)) + Σ penalty · slope² / 2 over an intercept that is free and
    slopes ≥ 0. ``features`` (N, K), best with mean 0 and spread 1; ``use`` (N,) ≥ 0, not all 0; ``exposure`` (N,) > 0;
    ``penalty`` (K,) ≥ 0. The scale of the deviance makes a penalty mean the same for few and for many sessions.
    """
    offset = numpy.log(exposure)
    level = float(numpy.log(use.sum() / exposure.sum()))
    scale = 1.0 / float(use.mean()) ** (2.0 - power)
    model = UseModel(level, numpy.zeros(features.shape[1]))
    loss = _loss(model, features, use, exposure, penalty, power, scale)
    for _ in range(_ITERATIONS):
        linear = numpy.clip(model.intercept + features @ model.slopes, level - _FURTHEST, level + _FURTHEST)
        expected = numpy.exp(linear + offset)
        weight = scale * expected ** (2.0 - power)
        target = linear + use / expected - 1.0
        step = _weighted_step(features, target, weight, penalty * len(use))
        moved, step_loss = _no_worse(model, step, loss, (features, use, exposure, penalty, power, scale))
        gained, model, loss = loss - step_loss, moved, step_loss
        if gained <= _CONVERGED * max(abs(loss), _CONVERGED):
            break
    return model


def deviance(use: numpy.ndarray, expected: numpy.ndarray, power: float = 1.0) -> float:
    """The mean deviance of ``use`` (N,) ≥ 0 from what was ``expected`` (N,) > 0; 0 where they agree."""
    if power == 1.0:
        share = numpy.where(use > 0, use / expected, 1.0)
        each = use * numpy.log(share) - (use - expected)
    else:
        each = (
            use ** (2.0 - power) / ((1.0 - power) * (2.0 - power))
            - use * expected ** (1.0 - power) / (1.0 - power)
            + expected ** (2.0 - power) / (2.0 - power)
        )
    return float(2.0 * each.mean())


def _loss(model, features, use, exposure, penalty, power, scale) -> float:
    expected = numpy.maximum(model.expected(features, exposure), 1e-300)
    return 0.5 * scale * deviance(use, expected, power) + 0.5 * float(penalty @ model.slopes**2)


def _weighted_step(features, target, weight, penalty) -> UseModel:
    """The minimum of Σ weight · (target − intercept − features · slopes)² + Σ penalty · slopes² over slopes ≥ 0."""
    share = weight / weight.sum()
    centre, level = share @ features, float(share @ target)
    if not len(centre):
        return UseModel(level, centre)
    centred = features - centre
    weighted = centred * weight[:, None]
    product = weighted.T @ centred + numpy.diag(penalty)
    # K rows with the same products hold all that the least squares need, and are soon solved.
    size, direction = numpy.linalg.eigh(product)
    size = numpy.sqrt(numpy.maximum(size, 1e-14 * max(float(size[-1]), 1e-300)))
    wanted = direction.T @ (weighted.T @ (target - level)) / size
    slopes = nnls(size[:, None] * direction.T, wanted, maxiter=30 * len(centre))[0]
    return UseModel(level - float(centre @ slopes), slopes)


def _no_worse(model, step, loss, problem) -> tuple[UseModel, float]:
    """The step, halved until the loss does not rise."""
    for _ in range(30):
        step_loss = _loss(step, *problem)
        if step_loss <= loss:
            return step, step_loss
        step = UseModel((model.intercept + step.intercept) / 2, (model.slopes + step.slopes) / 2)
    return model, loss
