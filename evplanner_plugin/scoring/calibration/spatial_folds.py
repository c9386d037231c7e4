"""Which sites are left out together: at random (a pole beside existing ones) or by block (a new neighbourhood)."""

from __future__ import annotations

import numpy
from scipy.spatial import cKDTree

_ROUNDS = 50
"""Of k-means, which has settled long before."""


def random_folds(count: int, folds: int, seed: int) -> numpy.ndarray:
    """(N,) numbers 0 … folds − 1 for ``count`` sites, each about equally often, shuffled by ``seed``."""
    shuffled = numpy.random.default_rng(seed).permutation(count)
    fold = numpy.empty(count, dtype=int)
    fold[shuffled] = numpy.arange(count) % folds
    return fold


def blocks(xy: numpy.ndarray, count: int, size: float, seed: int) -> numpy.ndarray:
    """(N,) the number of each site's block, 0 … B − 1, none of them empty.

    ``xy`` (N, 2) metres. With a ``size`` in metres the blocks are the squares of a grid laid at a random place;
    with 0 they are at most ``count`` compact groups of sites, found by k-means.
    """
    draw = numpy.random.default_rng(seed)
    if size > 0:
        corner = xy.min(axis=0) - draw.uniform(0, size, 2)
        square = numpy.floor((xy - corner) / size).astype(numpy.int64)
        return numpy.unique(square, axis=0, return_inverse=True)[1].reshape(-1)
    count = min(count, len(numpy.unique(xy, axis=0)))
    centre = xy[_spread_out(xy, count, draw)]
    for _ in range(_ROUNDS):
        label = cKDTree(centre).query(xy)[1]
        sizes = numpy.bincount(label, minlength=count)
        means = [numpy.bincount(label, axis, count) / numpy.maximum(sizes, 1) for axis in xy.T]
        moved = numpy.where((sizes > 0)[:, None], numpy.column_stack(means), centre)
        if numpy.array_equal(moved, centre):
            break
        centre = moved
    return numpy.unique(label, return_inverse=True)[1].reshape(-1)


def block_folds(block: numpy.ndarray, folds: int, seed: int) -> numpy.ndarray:
    """(N,) the fold of each site: whole blocks dealt to at most ``folds`` folds of about as many sites each."""
    sizes = numpy.bincount(block)
    order = numpy.random.default_rng(seed).permutation(len(sizes))
    order = order[numpy.argsort(-sizes[order], kind="stable")]
    held = numpy.zeros(min(folds, len(sizes)), dtype=int)
    fold_of_block = numpy.empty(len(sizes), dtype=int)
    for number in order:
        fold_of_block[number] = held.argmin()
        held[held.argmin()] += sizes[number]
    return fold_of_block[block]


def _spread_out(xy: numpy.ndarray, count: int, draw: numpy.random.Generator) -> numpy.ndarray:
    """Indices of ``count`` different places to start from: each likelier the farther from those before (k-means++)."""
    chosen = [int(draw.integers(len(xy)))]
    nearest = ((xy - xy[chosen[0]]) ** 2).sum(axis=1)
    while len(chosen) < count:
        chosen.append(int(draw.choice(len(xy), p=nearest / nearest.sum())))
        nearest = numpy.minimum(nearest, ((xy - xy[chosen[-1]]) ** 2).sum(axis=1))
    return numpy.array(chosen)
