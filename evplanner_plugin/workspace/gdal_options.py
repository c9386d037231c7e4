"""Options of GDAL for a while, and for this thread only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

ROW_BY_ROW = {"OGR2OGR_USE_ARROW_API": "NO"}
"""Layers are copied row by row, not in columns: that crashes now and then up to GDAL 3.11.3 (GDAL's issue 12934)."""


@contextmanager
def gdal_options(options: Mapping[str, str]) -> Iterator[None]:
    """Set GDAL's configuration ``options`` during the block; afterwards they are what they were.

    GDAL before 3.3 knows no options of a thread: there they hold for the whole program meanwhile.
    """
    from osgeo import gdal

    own = hasattr(gdal, "SetThreadLocalConfigOption")
    get = gdal.GetThreadLocalConfigOption if own else gdal.GetConfigOption
    put = gdal.SetThreadLocalConfigOption if own else gdal.SetConfigOption
    before = {key: get(key) for key in options}
    try:
        for key, value in options.items():
            put(key, value)
        yield
    finally:
        for key, value in before.items():
            put(key, value)
