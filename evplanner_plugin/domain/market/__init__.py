"""Who runs the charging points: shares, concentration, catchments on foot, and what would change it."""

from .catchments import by_catchment
from .concentration import MEASURES, SEGMENTS, Concentration, concentration
from .marks import Marks
from .what_if import what_if

__all__ = ["MEASURES", "SEGMENTS", "Concentration", "Marks", "by_catchment", "concentration", "what_if"]
