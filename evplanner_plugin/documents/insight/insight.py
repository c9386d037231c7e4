"""The seven cards of a workspace, and reading them again quickly while the file stays as it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from ...workspace.store import Workspace
from ..vocabulary import speaking
from .card import Card, Insight
from .readings import readings_of
from .view import View
from .words import Words


def read_insight(
    workspace: Workspace,
    area_id: str = "",
    first: str = "",
    last: str = "",
    *,
    language: str = "en",
    today: str = "",
    cancelled: Callable[[], None] = lambda: None,
) -> Insight:
    """The seven cards for an area ("" for the municipality) and the months ``first`` to ``last`` (``YYYY-MM``).

    Texts and figures come in ``language``. ``today`` (``YYYY-MM-DD``) is the day until which is looked, by default the
    computer's. ``cancelled`` is called before each card and raises where the user wants to stop. What was read is kept
    until the file changes (:mod:`.readings`). Takes no longer than the data need: call it in a thread.
    Raises :class:`WorkspaceError` where the workspace cannot be read.
    """
    readings = readings_of(workspace, today or date.today().isoformat())
    view = View(readings, Words(language), area_id, first, last)
    key = ("insight", view.area_id, view.first, view.last, language)

    def made() -> Insight:
        cards: list[Card] = []
        with speaking(language):
            for make in makers():
                cancelled()
                cards.append(make(view))
        return Insight(
            municipality=workspace.municipality,
            cards=tuple(cards),
            areas=tuple(view.area_choices()),
            area_id=view.area_id,
            area_name=view.area_name(),
            months=tuple(sorted(set(readings.usage["month"]))),
            first=view.first,
            last=view.last,
            day=view.day,
            language=language,
        )

    return readings.once(key, made)


def makers() -> tuple[Callable[[View], Card], ...]:
    """What makes each card, in the order of :data:`.card.CARDS`."""
    from .data_card import data_card
    from .lead_time_card import lead_time_card
    from .market_card import market_card
    from .money_card import money_card
    from .need_card import need_card
    from .stock_card import stock_card
    from .usage_card import usage_card

    return stock_card, usage_card, need_card, lead_time_card, market_card, money_card, data_card
