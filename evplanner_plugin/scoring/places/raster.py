"""A raster as the scoring sees it: a grid of numbers that is asked for its value at points."""

from __future__ import annotations

import numpy


class Raster:
    """``values`` (H, W) floats, NaN where there is none; row 0 is the northernmost.

    ``origin`` (x, y) is the outer corner of the first pixel, ``pixel`` (dx, dy) the size of one in metres (dy is
    negative where rows run southwards, as they mostly do), both in the run's projected CRS. ``name`` is what the
    user calls the layer. H or W may be 0: a raster that lies elsewhere.
    """

    def __init__(
        self, name: str, values: numpy.ndarray, origin: tuple[float, float], pixel: tuple[float, float]
    ) -> None:
        self.name = name
        self.values = values
        self.origin = origin
        self.pixel = pixel

    def __len__(self) -> int:
        """Number of pixels that hold a value."""
        return int(numpy.count_nonzero(numpy.isfinite(self.values)))

    def sample(self, xy: numpy.ndarray) -> numpy.ndarray:
        """(N,) float64: the value of the pixel in which each point of ``xy`` (N, 2) metres lies, else NaN.

        A point on the edge between two pixels belongs to the eastern or the southern one, as in GDAL.
        """
        xy = numpy.asarray(xy, dtype=float).reshape(-1, 2)
        found = numpy.full(len(xy), numpy.nan)
        height, width = self.values.shape
        column = numpy.floor((xy[:, 0] - self.origin[0]) / self.pixel[0])
        row = numpy.floor((xy[:, 1] - self.origin[1]) / self.pixel[1])
        # Comparisons with NaN are False: a point without position lies nowhere.
        inside = numpy.flatnonzero((column >= 0) & (column < width) & (row >= 0) & (row < height))
        values = self.values[row[inside].astype(numpy.intp), column[inside].astype(numpy.intp)].astype(float)
        found[inside] = numpy.where(numpy.isfinite(values), values, numpy.nan)
        return found
