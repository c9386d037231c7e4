"""What the names in a recipe are called on the screen, with a readable fallback for names that are not known here."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...errors import QT_TRANSLATE_NOOP

CONTEXT = "recipe_words"

MEASURES = {
    "nearest": (
        QT_TRANSLATE_NOOP("recipe_words", "Distance to the nearest"),
        QT_TRANSLATE_NOOP("recipe_words", "How many metres it is to the nearest feature of a layer."),
        QT_TRANSLATE_NOOP("recipe_words", "Distance to the nearest (m)"),
    ),
    "reach_sum": (
        QT_TRANSLATE_NOOP("recipe_words", "Sum within reach"),
        QT_TRANSLATE_NOOP("recipe_words", "Adds up a field of all features within a distance, such as dwellings."),
        QT_TRANSLATE_NOOP("recipe_words", "Sum within reach"),
    ),
    "uncovered": (
        QT_TRANSLATE_NOOP("recipe_words", "Demand not yet served"),
        QT_TRANSLATE_NOOP("recipe_words", "Demand within a distance that no existing charging point serves yet."),
        QT_TRANSLATE_NOOP("recipe_words", "Demand not yet served"),
    ),
    "density": (
        QT_TRANSLATE_NOOP("recipe_words", "Density around the place"),
        QT_TRANSLATE_NOOP("recipe_words", "How close together features stand; those nearby count most."),
        QT_TRANSLATE_NOOP("recipe_words", "Density (per hectare)"),
    ),
    "count_within": (
        QT_TRANSLATE_NOOP("recipe_words", "Number within a distance"),
        QT_TRANSLATE_NOOP("recipe_words", "Counts the features of a layer within a distance."),
        QT_TRANSLATE_NOOP("recipe_words", "Number within the distance"),
    ),
    "share_within": (
        QT_TRANSLATE_NOOP("recipe_words", "Share within a distance"),
        QT_TRANSLATE_NOOP("recipe_words", "One field as a share of another, such as flats of all dwellings."),
        QT_TRANSLATE_NOOP("recipe_words", "Share (0–1)"),
    ),
    "value_at": (
        QT_TRANSLATE_NOOP("recipe_words", "Value at the place"),
        QT_TRANSLATE_NOOP("recipe_words", "Reads a field of the area that holds the place, or the cell of a raster."),
        QT_TRANSLATE_NOOP("recipe_words", "Value at the place"),
    ),
    "neighbour_usage": (
        QT_TRANSLATE_NOOP("recipe_words", "Use of the points around"),
        QT_TRANSLATE_NOOP("recipe_words", "How busy the charging points around are: a pole follows a pole."),
        QT_TRANSLATE_NOOP("recipe_words", "Mean use of the points around"),
    ),
    "requests_near": (
        QT_TRANSLATE_NOOP("recipe_words", "Requests nearby"),
        QT_TRANSLATE_NOOP("recipe_words", "Residents' requests within a distance: a pole follows a car."),
        QT_TRANSLATE_NOOP("recipe_words", "Requests within the distance"),
    ),
}
"""Per measure: title, a plain sentence, and what the axis of its raw values says."""

FUNCTIONS = {
    "linear": (
        QT_TRANSLATE_NOOP("recipe_words", "Straight line"),
        QT_TRANSLATE_NOOP("recipe_words", "From 0 to 1; an end left empty is the lowest or highest of all."),
    ),
    "inverse": (
        QT_TRANSLATE_NOOP("recipe_words", "The less the better"),
        QT_TRANSLATE_NOOP("recipe_words", "1 at zero, then falling fast at first and slowly later."),
    ),
    "step": (
        QT_TRANSLATE_NOOP("recipe_words", "Step"),
        QT_TRANSLATE_NOOP("recipe_words", "One value below a threshold, another from it on."),
    ),
    "piecewise": (
        QT_TRANSLATE_NOOP("recipe_words", "Own curve"),
        QT_TRANSLATE_NOOP("recipe_words", "Straight lines between points of your own. Drag the points on the curve."),
    ),
    "sigmoid": (
        QT_TRANSLATE_NOOP("recipe_words", "S-curve"),
        QT_TRANSLATE_NOOP("recipe_words", "A gradual threshold; a negative width makes it fall."),
    ),
    "percentile": (
        QT_TRANSLATE_NOOP("recipe_words", "Compared with the others"),
        QT_TRANSLATE_NOOP("recipe_words", "The share of the other places that have less."),
    ),
}
"""Per value function: title and a plain sentence."""

RULES = {
    "max_distance": (
        QT_TRANSLATE_NOOP("recipe_words", "Close enough to"),
        QT_TRANSLATE_NOOP("recipe_words", "A place must lie within a distance of the layer."),
    ),
    "min_distance": (
        QT_TRANSLATE_NOOP("recipe_words", "Far enough from"),
        QT_TRANSLATE_NOOP("recipe_words", "A place must keep a distance from the layer."),
    ),
    "inside": (
        QT_TRANSLATE_NOOP("recipe_words", "Inside"),
        QT_TRANSLATE_NOOP("recipe_words", "A place must lie in a polygon of the layer."),
    ),
    "outside": (
        QT_TRANSLATE_NOOP("recipe_words", "Outside"),
        QT_TRANSLATE_NOOP("recipe_words", "A place may not lie in a polygon of the layer."),
    ),
    "field_range": (
        QT_TRANSLATE_NOOP("recipe_words", "Number within bounds"),
        QT_TRANSLATE_NOOP("recipe_words", "A field of the nearest feature must lie between two numbers."),
    ),
    "field_is": (
        QT_TRANSLATE_NOOP("recipe_words", "One of these values"),
        QT_TRANSLATE_NOOP("recipe_words", "A field of the nearest feature must hold one of some values."),
    ),
}
"""Per kind of rule: title and a plain sentence."""

CHOICES = {
    "weighted_mean": QT_TRANSLATE_NOOP("recipe_words", "Weighted mean"),
    "geometric_mean": QT_TRANSLATE_NOOP("recipe_words", "Geometric mean (a zero counts heavily)"),
    "topsis": QT_TRANSLATE_NOOP("recipe_words", "TOPSIS (nearness to the ideal)"),
    "hexagon": QT_TRANSLATE_NOOP("recipe_words", "Hexagons"),
    "square": QT_TRANSLATE_NOOP("recipe_words", "Squares"),
    "street_points": QT_TRANSLATE_NOOP("recipe_words", "Points along streets"),
    "layer": QT_TRANSLATE_NOOP("recipe_words", "Features of a layer"),
    "none": QT_TRANSLATE_NOOP("recipe_words", "All count alike"),
    "linear": QT_TRANSLATE_NOOP("recipe_words", "The nearer the more"),
    "centre": QT_TRANSLATE_NOOP("recipe_words", "Centre"),
    "any": QT_TRANSLATE_NOOP("recipe_words", "Any part"),
    "strike": QT_TRANSLATE_NOOP("recipe_words", "Strikes the place"),
    "check": QT_TRANSLATE_NOOP("recipe_words", "Only says so"),
    "best": QT_TRANSLATE_NOOP("recipe_words", "Best places with spacing"),
    "coverage": QT_TRANSLATE_NOOP("recipe_words", "Most demand covered"),
    "optimum": QT_TRANSLATE_NOOP("recipe_words", "Proven optimum"),
    "table": QT_TRANSLATE_NOOP("recipe_words", "Table of the workspace"),
    "file": QT_TRANSLATE_NOOP("recipe_words", "File"),
}
"""Words for what can be chosen in a recipe."""

PARAMETERS = {
    "above": QT_TRANSLATE_NOOP("recipe_words", "Value from there on"),
    "allowed": QT_TRANSLATE_NOOP("recipe_words", "Allowed values"),
    "at": QT_TRANSLATE_NOOP("recipe_words", "Threshold"),
    "bandwidth": QT_TRANSLATE_NOOP("recipe_words", "Bandwidth"),
    "below": QT_TRANSLATE_NOOP("recipe_words", "Value below"),
    "budget": QT_TRANSLATE_NOOP("recipe_words", "Budget"),
    "candidates": QT_TRANSLATE_NOOP("recipe_words", "Candidates"),
    "capacity": QT_TRANSLATE_NOOP("recipe_words", "Capacity"),
    "code": QT_TRANSLATE_NOOP("recipe_words", "Code"),
    "combine": QT_TRANSLATE_NOOP("recipe_words", "Combination"),
    "count": QT_TRANSLATE_NOOP("recipe_words", "Number of sites"),
    "decay": QT_TRANSLATE_NOOP("recipe_words", "With distance"),
    "demand": QT_TRANSLATE_NOOP("recipe_words", "Demand"),
    "distance": QT_TRANSLATE_NOOP("recipe_words", "Distance"),
    "effect": QT_TRANSLATE_NOOP("recipe_words", "Effect"),
    "existing": QT_TRANSLATE_NOOP("recipe_words", "Existing points"),
    "explanation": QT_TRANSLATE_NOOP("recipe_words", "Explanation"),
    "field": QT_TRANSLATE_NOOP("recipe_words", "Field"),
    "function": QT_TRANSLATE_NOOP("recipe_words", "Curve"),
    "half_at": QT_TRANSLATE_NOOP("recipe_words", "Half at"),
    "key": QT_TRANSLATE_NOOP("recipe_words", "Short name"),
    "kind": QT_TRANSLATE_NOOP("recipe_words", "Kind"),
    "layer": QT_TRANSLATE_NOOP("recipe_words", "Layer"),
    "limit": QT_TRANSLATE_NOOP("recipe_words", "Look up to"),
    "maximum": QT_TRANSLATE_NOOP("recipe_words", "At most"),
    "measure": QT_TRANSLATE_NOOP("recipe_words", "Measure"),
    "method": QT_TRANSLATE_NOOP("recipe_words", "Method"),
    "minimum": QT_TRANSLATE_NOOP("recipe_words", "At least"),
    "missing": QT_TRANSLATE_NOOP("recipe_words", "Where nothing is measured"),
    "name": QT_TRANSLATE_NOOP("recipe_words", "Name"),
    "network": QT_TRANSLATE_NOOP("recipe_words", "Walking network"),
    "one_at": QT_TRANSLATE_NOOP("recipe_words", "Value 1 at"),
    "part": QT_TRANSLATE_NOOP("recipe_words", "Part"),
    "points": QT_TRANSLATE_NOOP("recipe_words", "Points"),
    "sentence": QT_TRANSLATE_NOOP("recipe_words", "Sentence"),
    "shape": QT_TRANSLATE_NOOP("recipe_words", "Shape"),
    "snap_distance": QT_TRANSLATE_NOOP("recipe_words", "Snap up to"),
    "source": QT_TRANSLATE_NOOP("recipe_words", "Source"),
    "spacing": QT_TRANSLATE_NOOP("recipe_words", "Spacing"),
    "title": QT_TRANSLATE_NOOP("recipe_words", "Title"),
    "usage": QT_TRANSLATE_NOOP("recipe_words", "Field of the use"),
    "value": QT_TRANSLATE_NOOP("recipe_words", "Value"),
    "version": QT_TRANSLATE_NOOP("recipe_words", "Version"),
    "walkable": QT_TRANSLATE_NOOP("recipe_words", "Field that says walkable"),
    "weight": QT_TRANSLATE_NOOP("recipe_words", "Weight"),
    "where": QT_TRANSLATE_NOOP("recipe_words", "Filter"),
    "whole": QT_TRANSLATE_NOOP("recipe_words", "Whole (field)"),
    "width": QT_TRANSLATE_NOOP("recipe_words", "Width of the slope"),
    "zero_at": QT_TRANSLATE_NOOP("recipe_words", "Value 0 at"),
}
"""Labels of the keys of a recipe and of the parameters of measures, value functions and rules."""

FIELD_LABELS = {
    "part": QT_TRANSLATE_NOOP("recipe_words", "Part (field)"),
    "weight": QT_TRANSLATE_NOOP("recipe_words", "Counted by (field)"),
}
"""Labels of the same names where they stand for a field."""

VALUE_PARAMETERS = frozenset({"below", "above"})
"""Numbers of value functions that are values 0–1, not raw values."""

SPREAD_PARAMETERS = frozenset({"width"})
"""Numbers of value functions that say how wide something is, not where it is."""


def measure_title(name: str) -> str:
    """What the measure is called."""
    return _part(MEASURES, name, 0) or readable(name)


def measure_sentence(name: str) -> str:
    """What the measure measures, in one sentence; empty where it is not known."""
    return _part(MEASURES, name, 1)


def measure_axis(name: str) -> str:
    """What stands at the axis of the measure's raw values, with the unit where there is one."""
    return _part(MEASURES, name, 2) or readable(name)


def function_title(name: str) -> str:
    """What the value function is called."""
    return _part(FUNCTIONS, name, 0) or readable(name)


def function_sentence(name: str) -> str:
    """What the value function does, in one sentence; empty where it is not known."""
    return _part(FUNCTIONS, name, 1)


def rule_title(name: str) -> str:
    """What the kind of rule is called."""
    return _part(RULES, name, 0) or readable(name)


def rule_sentence(name: str) -> str:
    """What the kind of rule asks, in one sentence; empty where it is not known."""
    return _part(RULES, name, 1)


def choice_title(name: str) -> str:
    """What an option is called."""
    return _translated(CHOICES.get(name, "")) or readable(name)


def label(name: str, *, field: bool = False) -> str:
    """The label of the key or parameter ``name``; ``field`` where it stands for the name of a field."""
    known = (FIELD_LABELS.get(name, "") if field else "") or PARAMETERS.get(name, "")
    return _translated(known) or readable(name)


def readable(name: str) -> str:
    """A name such as ``half_at`` as a person reads it: ``Half at``."""
    words = name.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def _part(words: dict, name: str, number: int) -> str:
    return _translated(words[name][number]) if name in words else ""


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text) if text else ""
