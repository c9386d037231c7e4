"""Random weights around a user's weights."""

from __future__ import annotations

import numpy

from ...errors import QT_TRANSLATE_NOOP, BadInput, RecipeError


def concentration(active: int, spread: float) -> float:
    """Sum of the Dirichlet's parameters for ``active`` weights above 0 and a ``spread`` above 0: active / spread².

    A weight w (of weights that add up to 1) then has the standard deviation √(w (1 − w) / (concentration + 1)): for
    a weight of average size about ``spread`` times that weight. With equal weights a spread of 1 draws every possible
    weighting with the same probability, which is the "no preference known" of stochastic multicriteria acceptability
    analysis (Lahdelma & Salminen 2001, Operations Research 49(3), 444–454); variance of the Dirichlet distribution:
    Kotz, Balakrishnan & Johnson 2000, Continuous Multivariate Distributions 1, chapter 49.
    """
    return active / spread**2


def draw_weights(weights: numpy.ndarray, draws: int, spread: float, seed: int = 0) -> numpy.ndarray:
    """``draws`` weightings around ``weights`` (K,), as (K, draws) that add up to 1 per draw; the same for a ``seed``.

    On average they are the normalised ``weights``; a weight of 0 stays 0. ``spread`` (0–1) says how far they
    go: see :func:`concentration`; with 0 every draw is the weights themselves.

    :raises RecipeError: no weight is above 0.
    :raises BadInput: fewer than one draw, or a spread outside 0–1.
    """
    weights = numpy.asarray(weights, dtype=float)
    total = float(weights.sum())
    if not total > 0:
        raise RecipeError(
            QT_TRANSLATE_NOOP("errors", "All weights are 0, so nothing can be scored."),
            QT_TRANSLATE_NOOP("errors", "Give at least one criterion a weight above 0."),
        )
    if draws < 1 or not 0 <= spread <= 1:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "{draws} draws with a spread of {spread} cannot be made."),
            QT_TRANSLATE_NOOP("errors", "Give at least one draw and a spread from 0 to 1."),
            draws=draws,
            spread=spread,
        )
    mean = weights / total
    drawn = numpy.zeros((len(weights), draws))
    active = numpy.flatnonzero(mean > 0)
    if spread == 0 or len(active) == 1:
        drawn[active] = mean[active, None]
        return drawn
    shape = concentration(len(active), spread) * mean[active]
    gamma = numpy.random.default_rng(seed).standard_gamma(shape, size=(draws, len(active)))
    drawn[active] = (gamma / gamma.sum(axis=1, keepdims=True)).T
    return drawn
