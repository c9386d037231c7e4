"""The way from a workspace's metres to degrees and back, the same on every machine."""

from __future__ import annotations

import warnings
from functools import lru_cache

from ..errors import QT_TRANSLATE_NOOP, BadInput
from ..packages import missing


@lru_cache(maxsize=8)
def transformer(epsg: int):
    """The transformation from the CRS ``epsg`` (x = east) to longitude and latitude in degrees.

    The most accurate one that needs no grid file, so that every machine uses the same: for Lambert 72 that is EPSG's
    "BD72 to WGS 84 (3)", seven parameters, which EPSG rates at 1 m. Its inverse comes back within 1 mm.
    :class:`BadInput` where PROJ does not know the CRS.
    """
    try:
        with warnings.catch_warnings():
            # Debian's pyproj, in a virtual environment, warns that it relies on PROJ's own search path: it may.
            warnings.filterwarnings("ignore", message="Valid PROJ data directory not found")
            from pyproj.exceptions import ProjError
            from pyproj.transformer import TransformerGroup
    except ImportError as error:
        raise missing(["pyproj"]) from error
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that a better one would need a grid is known
            group = TransformerGroup(epsg, 4326, always_xy=True, allow_ballpark=False)
        usable = [each for each in group.transformers if "grid" not in each.definition]
    except ProjError:
        usable = []
    if not usable:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "Coordinates in EPSG:{epsg} cannot be turned into degrees."),
            QT_TRANSLATE_NOOP("errors", "Keep the workspace in Lambert 72 (EPSG:31370) or Lambert 2008 (EPSG:3812)."),
            epsg=epsg,
        )
    return usable[0]
