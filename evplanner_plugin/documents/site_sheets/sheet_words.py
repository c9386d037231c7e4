"""The fixed words of a site sheet, in the language that is spoken (:func:`..vocabulary.speaking`), else QGIS's."""

from __future__ import annotations

from ...errors import QT_TRANSLATE_NOOP
from ..vocabulary import translate

CONTEXT = "site_sheet"

WORDS = (
    QT_TRANSLATE_NOOP("site_sheet", "Site sheet"),
    QT_TRANSLATE_NOOP("site_sheet", "Site"),
    QT_TRANSLATE_NOOP("site_sheet", "Status"),
    QT_TRANSLATE_NOOP("site_sheet", "Where"),
    QT_TRANSLATE_NOOP("site_sheet", "Why here"),
    QT_TRANSLATE_NOOP("site_sheet", "Around it"),
    QT_TRANSLATE_NOOP("site_sheet", "Grid"),
    QT_TRANSLATE_NOOP("site_sheet", "Charging points nearby"),
    QT_TRANSLATE_NOOP("site_sheet", "Road manager"),
    QT_TRANSLATE_NOOP("site_sheet", "Coordinates"),
    QT_TRANSLATE_NOOP("site_sheet", "Planned"),
    QT_TRANSLATE_NOOP("site_sheet", "Neighbourhood"),
    QT_TRANSLATE_NOOP("site_sheet", "Checklist"),
    QT_TRANSLATE_NOOP("site_sheet", "History"),
    QT_TRANSLATE_NOOP("site_sheet", "Decision"),
    QT_TRANSLATE_NOOP("site_sheet", "Opinions"),
    QT_TRANSLATE_NOOP("site_sheet", "Aerial photo"),
    QT_TRANSLATE_NOOP("site_sheet", "In the municipality"),
    QT_TRANSLATE_NOOP("site_sheet", "No place on the map yet"),
    QT_TRANSLATE_NOOP("site_sheet", "Score"),
    QT_TRANSLATE_NOOP("site_sheet", "Rank"),
    QT_TRANSLATE_NOOP("site_sheet", "Photo"),
    QT_TRANSLATE_NOOP("site_sheet", "Data"),
    QT_TRANSLATE_NOOP("site_sheet", "Origin"),
    QT_TRANSLATE_NOOP("site_sheet", "Contact"),
    QT_TRANSLATE_NOOP("site_sheet", "Identifier"),
    QT_TRANSLATE_NOOP("site_sheet", "Latitude, longitude (WGS84)"),
    QT_TRANSLATE_NOOP("site_sheet", "Power class"),
    QT_TRANSLATE_NOOP("site_sheet", "Points in ten that each reason adds to the score"),
)
"""Words for headings; a layout asks for them by ``evp_word``."""

NOT_KNOWN = QT_TRANSLATE_NOOP("site_sheet", "Not known")
NO_PHOTO = QT_TRANSLATE_NOOP("site_sheet", "No photo yet")
NO_SCORE = QT_TRANSLATE_NOOP("site_sheet", "No score: the site was not chosen from a potential map.")
NO_DECISION = QT_TRANSLATE_NOOP("site_sheet", "No decision yet.")
NO_ENTRIES = QT_TRANSLATE_NOOP("site_sheet", "Nothing recorded yet.")
NOBODY = QT_TRANSLATE_NOOP("site_sheet", "Nobody has given an opinion yet.")
NONE_NEAR = QT_TRANSLATE_NOOP("site_sheet", "None within 2 km when the site was proposed.")
NO_POINTS_KNOWN = QT_TRANSLATE_NOOP("site_sheet", "Not known when the site was proposed.")
ON_FOOT = QT_TRANSLATE_NOOP("site_sheet", "{name}: {metres} m on foot")
STRAIGHT = QT_TRANSLATE_NOOP("site_sheet", "{name}: {metres} m in a straight line")
NAMELESS = QT_TRANSLATE_NOOP("site_sheet", "Charging location without a name")
OUT_OF_TEN = QT_TRANSLATE_NOOP("site_sheet", "{score} of 10")
RANKED = QT_TRANSLATE_NOOP("site_sheet", "rank {rank}")
BY_RECIPE = QT_TRANSLATE_NOOP("site_sheet", "recipe {recipe}")
ONE_EARLIER = QT_TRANSLATE_NOOP("site_sheet", "and {count} earlier entry")
SOME_EARLIER = QT_TRANSLATE_NOOP("site_sheet", "and {count} earlier entries")
OTHER_REASONS = QT_TRANSLATE_NOOP("site_sheet", "Other reasons")
THUMBNAIL_ONLY = QT_TRANSLATE_NOOP("site_sheet", "small copy; the photo itself was never fetched")
MADE = QT_TRANSLATE_NOOP("site_sheet", "Made on {day} with EV Planner")
ONE_POINT = QT_TRANSLATE_NOOP("site_sheet", "{count} charging point")
POINTS_ONLY = QT_TRANSLATE_NOOP("site_sheet", "{count} charging points")
ONE_BAY = QT_TRANSLATE_NOOP("site_sheet", "{count} bay")
BAYS_ONLY = QT_TRANSLATE_NOOP("site_sheet", "{count} bays")


def word(text: str) -> str:
    """One of this module's words in the reader's language; another text as it is."""
    return translate(CONTEXT, text)
