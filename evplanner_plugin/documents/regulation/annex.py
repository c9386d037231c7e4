"""The annex: of each street a map to scale with the numbered places, and a photo of each place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Optional

from ...domain.log import date_or_none
from ...domain.regulation.articles import Measure, StreetArticle, described
from ...domain.regulation.place import Place
from ...domain.regulation.text import Text, plain
from ...domain.regulation.wording import Wording
from ...workspace.store import Workspace
from ..office.content import Block, Paragraph, Picture
from ..site_map.map_picture import MapLook, map_picture
from ..site_photos import SitePhoto
from .annex_photos import PHOTO_MM, annex_photos
from .runs import runs

MAP_MM = (160.0, 95.0)
"""Width and height of a map on paper: two to a page with their captions."""

MAP_DPI = 150
"""Dots an inch of a map: what a town hall's printer shows, and a file of many streets that can still be mailed."""


@dataclass(frozen=True)
class Annex:
    """The blocks of the annex, how many gaps are in them, and the places without a photo."""

    blocks: Sequence[Block]
    to_fill: int
    without_photo: Sequence[Place]


def annex_of(
    workspace: Workspace,
    articles: Sequence[StreetArticle],
    wording: Wording,
    look: Optional[MapLook],
    *,
    photos: bool,
    progress: Callable[[float], None] = lambda fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Annex:
    """The annex over ``articles``; without ``look`` without maps. May be called in any thread.

    :raises Cancelled: soon after ``cancelled`` says so.
    """
    blocks: list[Block] = []
    to_fill, without = 0, []
    site_ids = [measure.place.site_id for article in articles for measure in article.measures] if photos else []
    with ExitStack() as stack:
        shots = stack.enter_context(annex_photos(workspace, site_ids, cancelled))
        painting = stack.enter_context(look.painting()) if look is not None else None
        for count, article in enumerate(articles if look is not None or photos else ()):
            street = (article.street,) if article.street else (wording.gap("street"),)
            to_fill += not article.street
            blocks.append(Paragraph(runs(street), "Heading 2"))
            if look is not None:
                made = _map(article, street, wording, look, painting, cancelled)
                to_fill += isinstance(made, Paragraph)
                blocks.append(made)
            for measure in article.measures if photos else ():
                photo = next(shots)
                if photo is None:
                    without.append(measure.place)
                    blocks.append(_missing(measure, "photo", wording))
                else:
                    blocks.append(_photo(measure, photo, wording))
            progress((count + 1) / len(articles))
    return Annex(blocks, to_fill + len(without), without)


def _map(article: StreetArticle, street: Text, wording: Wording, look: MapLook, painting, cancelled) -> Block:
    """The map of one street, with those of its places that lie somewhere."""
    shown = [measure for measure in article.measures if measure.place.x is not None]
    if not shown:
        return _missing(article.measures[0], "map", wording)
    marks = [(str(measure.number), measure.place.x, measure.place.y) for measure in shown]
    made = map_picture(
        look, width_mm=MAP_MM[0], height_mm=MAP_MM[1], dpi=MAP_DPI, marks=marks, language="nl", cancelled=cancelled,
        painting=painting,
    )  # fmt: skip
    numbers = wording.enumeration([label for label, _, _ in marks])
    key = "annex.numbers.one" if len(marks) == 1 else "annex.numbers.many"
    said, scale = plain(street), f"{made.scale:,}".replace(",", ".")
    caption = wording.plain("annex.map", street=said, scale=scale, numbers=wording.sentence(key, numbers=numbers))
    description = wording.plain("annex.map_description", street=said, scale=scale, numbers=numbers)
    return Picture(made.png, MAP_MM[0], caption, description)


def _photo(measure: Measure, photo: SitePhoto, wording: Wording) -> Picture:
    """A photo with a caption of the document's own: what somebody wrote with it may be meant for colleagues."""
    place = plain(described(measure.place, wording))
    day = date_or_none(photo.taken_at[:10])
    taken = wording.sentence("annex.photo_taken", day=wording.day(day)) if day is not None else ("",)
    caption = wording.plain("annex.photo", number=str(measure.number), place=place, taken=taken)
    if not photo.whole:
        caption += wording.plain("annex.photo_small")
    return Picture(photo.jpeg, PHOTO_MM, caption, wording.plain("annex.photo_description", place=place))


def _missing(measure: Measure, what: str, wording: Wording) -> Paragraph:
    said = wording.sentence("annex.missing", number=str(measure.number), gap=(wording.gap(what),))
    return Paragraph(runs(said), "Note")
