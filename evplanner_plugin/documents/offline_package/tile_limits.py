"""How many tiles a package may have, and about how large they become; the figures are data."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache

from ... import bundled
from ...errors import QT_TRANSLATE_NOOP, BadInput


@lru_cache(maxsize=1)
def _figures() -> dict:
    return json.loads(bundled.path("offline_package", "tile_limits.json").read_text(encoding="utf-8"))


def most_tiles(hosts: Iterable[str] = ()) -> int:
    """The most tiles that a map from these ``hosts`` (names on the network; none for a map from files) may have."""
    names = {host.lower() for host in hosts if host}
    figures = _figures()
    if not names:
        return figures["most_tiles"]
    most = figures["most_tiles_of_services"]
    for service in figures["services"]:
        if any(name == host or name.endswith("." + host) for name in names for host in service["hosts"]):
            most = min(most, service["most_tiles"])
    return most


def bytes_of_tiles(count: int, image: str) -> int:
    """About how many bytes ``count`` tiles take as ``image`` (``png`` or ``jpg``)."""
    return count * _figures()["bytes_per_tile"][image]


def check_count(count: int, hosts: Iterable[str] = ()) -> None:
    """Check that a map may have so many tiles.

    :raises BadInput: it may not, with how many it may.
    """
    most = most_tiles(hosts)
    if count > most:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "errors", "The base map would have {count} tiles; at most {most} are made of these layers."
            ),
            QT_TRANSLATE_NOOP("errors", "Choose a smaller area, or a lower maximum zoom."),
            count=count,
            most=most,
        )
