"""Strips, and how they are dealt out over pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Optional

from qgis.PyQt.QtGui import QPainter

Paint = Callable[[QPainter, float, float], None]
"""Paints at a place: left and upper edge, in the device's dots."""


@dataclass(frozen=True)
class Strip:
    """Something of a height (dots) that stands on one page.

    ``gap``: only room between others, not wanted at a page's beginning. ``keep``: on the same page as the next.
    ``heading``: what is repeated above it where it begins a page.
    """

    height: float
    paint: Optional[Paint] = None
    gap: bool = False
    keep: bool = False
    new_page: bool = False
    heading: tuple[Strip, ...] = ()


def joined_gaps(strips: Sequence[Strip]) -> list[Strip]:
    """``strips`` with the larger of two gaps that follow each other."""
    made: list[Strip] = []
    for strip in strips:
        if strip.gap and made and made[-1].gap and not strip.new_page:
            made[-1] = replace(made[-1], height=max(made[-1].height, strip.height), keep=made[-1].keep or strip.keep)
        else:
            made.append(strip)
    return made


def pages(strips: Sequence[Strip], height: float, first: float) -> list[list[Strip]]:
    """``strips`` dealt out over pages of ``height`` dots (the first page: ``first``).

    What is kept together stays together where a page is enough.
    """
    dealt: list[list[Strip]] = [[]]
    used = 0.0
    strips = joined_gaps(strips)
    at = 0
    while at < len(strips):
        end, needed = at, 0.0
        while True:
            needed += strips[end].height
            end += 1
            if end == len(strips) or not strips[end - 1].keep or needed > height or strips[end].new_page:
                break
        if needed > height:  # too much to keep together
            end, needed = at + 1, strips[at].height
        only_room = all(strip.gap for strip in strips[at:end])
        room = first if len(dealt) == 1 else height
        if dealt[-1] and (strips[at].new_page or (used + needed > room and not only_room)):
            dealt.append([])
            used = 0.0
            for heading in strips[at].heading:
                dealt[-1].append(heading)
                used += heading.height
        for strip in strips[at:end]:
            if not (strip.gap and not dealt[-1]):
                dealt[-1].append(strip)
                used += strip.height
        at = end
    return dealt
