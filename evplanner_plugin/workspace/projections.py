"""The ways between coordinate systems, the same on every machine; all that is asked of PROJ is asked here.

It is asked in one thread of Python's. pyproj 3.7 and newer keep a context of PROJ for each thread, and free it when
Python forgets the thread. A thread of Qt's is forgotten after every task and used again for the next, which is handed
the freed context: QGIS crashes (pyproj, issues 1509 and 1622, pull request 1541).
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Any, TypeVar

from ..errors import QT_TRANSLATE_NOOP, BadInput
from ..packages import missing

_T = TypeVar("_T")
_thread = ThreadPoolExecutor(1, "evplanner-proj")


class Transformation:
    """A way between two coordinate systems, x = east first; to be used in any thread."""

    def __init__(self, transformer: Any) -> None:
        self._transformer = transformer
        self.description: str = transformer.description
        """What the EPSG registry calls it."""

    def transform(self, xs: Any, ys: Any, *, direction: str = "FORWARD") -> tuple[Any, Any]:
        """Numbers, lists or arrays of either axis, in the units of their systems; ``INVERSE`` for the way back."""
        return _asked(self._transformer.transform, xs, ys, direction=direction)


@lru_cache(maxsize=8)
def transformer(epsg: int) -> Transformation:
    """The transformation from the CRS ``epsg`` (x = east) to longitude and latitude in degrees.

    The most accurate one that needs no grid file, so that every machine uses the same: for Lambert 72 that is EPSG's
    "BD72 to WGS 84 (3)", seven parameters, which EPSG rates at 1 m. Its inverse comes back within 1 mm.
    :class:`BadInput` where PROJ does not know the CRS, :class:`MissingPackage` without pyproj.
    """
    found = _asked(_without_grids, epsg)
    if found is None:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "Coordinates in EPSG:{epsg} cannot be turned into degrees."),
            QT_TRANSLATE_NOOP("errors", "Keep the workspace in Lambert 72 (EPSG:31370) or Lambert 2008 (EPSG:3812)."),
            epsg=epsg,
        )
    return Transformation(found)


@lru_cache(maxsize=32)
def between(source: str, target: str) -> Transformation:
    """PROJ's best transformation between two systems, each as ``EPSG:…`` or as WKT.

    :class:`BadInput` where PROJ does not know one of them, :class:`MissingPackage` without pyproj.
    """
    found = _asked(_best, source, target)
    if found is None:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The coordinate system \"{crs}\" is not known."),
            QT_TRANSLATE_NOOP("errors", "Get the data in EPSG:4326 or EPSG:31370."),
            crs=source[:100],
        )
    return Transformation(found)


@lru_cache(maxsize=32)
def northing_first(epsg: int) -> bool:
    """Whether the EPSG registry puts latitude or northing first; False for a CRS that PROJ does not know."""
    return _asked(_northing_first, epsg)


def _asked(work: Callable[..., _T], *given: Any, **named: Any) -> _T:
    return _thread.submit(work, *given, **named).result()


# -- in the thread of PROJ ---------------------------------------------------------------------------------------


def _pyproj() -> Any:
    try:
        with warnings.catch_warnings():
            # Debian's pyproj, in a virtual environment, warns that it relies on PROJ's own search path: it may.
            warnings.filterwarnings("ignore", message="Valid PROJ data directory not found")
            import pyproj.exceptions
            import pyproj.transformer
    except ImportError as error:
        raise missing(["pyproj"]) from error
    return pyproj


def _without_grids(epsg: int) -> Any:
    pyproj = _pyproj()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that a better one would need a grid is known
            group = pyproj.transformer.TransformerGroup(epsg, 4326, always_xy=True, allow_ballpark=False)
    except pyproj.exceptions.ProjError:
        return None
    return next((each for each in group.transformers if "grid" not in each.definition), None)


def _best(source: str, target: str) -> Any:
    pyproj = _pyproj()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return pyproj.Transformer.from_crs(source, target, always_xy=True)
        except pyproj.exceptions.ProjError:
            return None


def _northing_first(epsg: int) -> bool:
    pyproj = _pyproj()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            axes = pyproj.CRS.from_epsg(epsg).axis_info
        except pyproj.exceptions.CRSError:
            return False
    return bool(axes) and axes[0].direction.lower() in ("north", "south")
