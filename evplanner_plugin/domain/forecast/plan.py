"""The town's own plan: what is decided, and how much of it is strategic rather than on demand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..parameters import Parameter

if TYPE_CHECKING:
    import pandas

STRATEGIC = "strategic"
ON_DEMAND: tuple[str, ...] = ("pole_follows_pole", "pole_follows_car")
"""Origins of proposed sites."""

DECIDED: tuple[str, ...] = ("approved", "handed_over", "installed")
"""Statuses of sites that will have points which the stock does not know yet."""

GIVEN_UP: tuple[str, ...] = ("rejected", "cancelled")
"""Statuses of sites that are no part of the plan."""

AIM = "strategic_share_aim"
"""The parameter with the share of strategic sites that the town itself aims at; empty until the town fills it in."""


@dataclass(frozen=True)
class StrategicShare:
    """Sites of the plan by origin. ``share`` is strategic ÷ (strategic + on demand), ``None`` where there are none.

    ``reached`` says whether the share is at least the ``aim``; ``None`` where either is not known.
    """

    strategic: int
    on_demand: int
    unknown: int
    share: float | None
    aim: float | None
    reached: bool | None


def strategic_share(sites: pandas.DataFrame, parameters: Mapping[str, Parameter]) -> StrategicShare:
    """How much of the plan is strategic. ``sites``: columns ``origin`` and ``status``; what is given up does not count.

    Sites are counted, not points: how many points a site will have is often not known yet.
    """
    origin = sites.loc[~sites["status"].isin(GIVEN_UP), "origin"]
    strategic, on_demand = int((origin == STRATEGIC).sum()), int(origin.isin(ON_DEMAND).sum())
    share = strategic / (strategic + on_demand) if strategic + on_demand else None
    found = parameters.get(AIM)
    aim = None if found is None or isinstance(found.value, str) else found.value
    reached = None if share is None or aim is None else share >= aim
    return StrategicShare(strategic, on_demand, len(origin) - strategic - on_demand, share, aim, reached)
