"""From a workspace's metres to degrees and back as two short polynomials, which a page can work out by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy

    from .page_data import Bounds

DEGREE = 4
"""Over the size of a municipality this is exact to well below a centimetre in any conformal projection."""

_ACROSS = 12
_DECIMALS = 15


def degrees_fit(epsg: int, bounds: Bounds) -> dict[str, dict[str, list[float]]]:
    """Polynomials between the CRS ``epsg`` (metres) and longitude and latitude, for the box ``bounds`` in that CRS.

    ``to_degrees`` and ``to_metres`` each hold ``centre`` and ``scale`` (2), by which the two numbers are made about
    −1 to 1, and the coefficients ``first`` and ``second`` of u^i v^j, i + j ≤ :data:`DEGREE`, i before j:
    1, v, v², …, u, uv, …. :class:`BadInput` where PROJ does not know the CRS.
    """
    import numpy

    from ...workspace.projections import transformer

    left, bottom, right, top = bounds
    across = (numpy.cos(numpy.linspace(0, numpy.pi, _ACROSS)) + 1) / 2  # denser at the edges, where a fit errs most
    x, y = (grid.ravel() for grid in numpy.meshgrid(left + across * (right - left), bottom + across * (top - bottom)))
    longitude, latitude = (numpy.asarray(each) for each in transformer(epsg).transform(x, y))
    metres, degrees = numpy.column_stack([x, y]), numpy.column_stack([longitude, latitude])
    return {"to_degrees": _fitted(metres, degrees), "to_metres": _fitted(degrees, metres)}


def _fitted(given: numpy.ndarray, wanted: numpy.ndarray) -> dict[str, list[float]]:
    import numpy

    low, high = given.min(axis=0), given.max(axis=0)
    centre, scale = (low + high) / 2, numpy.maximum((high - low) / 2, 1e-9)
    u, v = ((given - centre) / scale).T
    terms = numpy.column_stack([u**i * v**j for i in range(DEGREE + 1) for j in range(DEGREE + 1 - i)])
    first, second = numpy.linalg.lstsq(terms, wanted, rcond=None)[0].T
    return {
        "centre": centre.tolist(),
        "scale": scale.tolist(),
        "first": numpy.round(first, _DECIMALS).tolist(),
        "second": numpy.round(second, _DECIMALS).tolist(),
    }
