"""How charts look: colours that the colour-blind can tell apart, on a light and on a dark ground."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Look:
    """Colours (``#rrggbb``) and letters of a chart. The ground is left as it is where the chart is put.

    ``letters`` is the height of the letters in pixels (at a ratio of 1), ``language`` that in which figures are
    written (two letters; "" for QGIS's), ``large`` whether the chart is read from afar: thicker lines, fewer labels.
    """

    ink: str
    faint: str
    shades: tuple[str, ...]
    alarm: str
    letters: float = 11.0
    language: str = ""
    large: bool = False
    ground: str = ""
    """The ground's colour; "" leaves it transparent."""

    def shade(self, number: int) -> str:
        """The colour of the series with this number."""
        return self.shades[number % len(self.shades)]


_ON_LIGHT = ("#31688e", "#e69f00", "#1b9e77", "#8c6bb1", "#7f7f7f")
_ON_DARK = ("#7fb8e6", "#f5c242", "#5fd3ae", "#c4aee6", "#b0b0b0")
"""Blue, orange, green, violet, grey: of different lightness too, so that they differ in print without colours."""


def look(ink: str, *, letters: float = 11.0, language: str = "", large: bool = False, ground: str = "") -> Look:
    """The look on a ground on which letters have the colour ``ink`` (``#rrggbb``): light letters mean a dark ground."""
    dark = lightness(ink) > 0.5
    return Look(
        ink=ink,
        faint="#6f6f6f" if dark else "#b5b5b5",
        shades=_ON_DARK if dark else _ON_LIGHT,
        alarm="#ff9a6b" if dark else "#c44601",
        letters=letters,
        language=language,
        large=large,
        ground=ground,
    )


def lightness(colour: str) -> float:
    """How light ``#rrggbb`` is, from 0 (black) to 1 (white), as the eye weighs red, green and blue (Rec. 601)."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255.0 for place in (1, 3, 5))
    return 0.299 * red + 0.587 * green + 0.114 * blue
