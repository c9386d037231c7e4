"""A look at a central API before anything is exchanged: what it is, what it holds and what it takes. Reads only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from ...errors import Cancelled, ServerError
from ...workspace.schema import SYNCED
from .abilities import Abilities
from .client import FeaturesClient

_SITES = "proposed_site"
_LONGEST_TITLE = 120


@dataclass(frozen=True)
class ServerSeen:
    """What a server was seen to be.

    ``title`` is what its landing page calls it ("" for nothing); ``shared`` are those of the tables to be exchanged
    that it has, ``absent`` those that it lacks; ``columns_absent`` the columns that a table lacks, by table, as far as
    it tells its columns; ``writable`` the tables to which it says that it takes changes, ``None`` where it does not
    say. ``abilities`` is what the sites were seen to do, ``epoch`` whether it tells which run of its database this is.
    """

    title: str
    shared: tuple[str, ...]
    absent: tuple[str, ...]
    columns_absent: Mapping[str, tuple[str, ...]]
    writable: tuple[str, ...] | None
    abilities: Abilities | None
    epoch: bool


def look_at(client: FeaturesClient, nis: str, cancelled: Callable[[], bool] = lambda: False) -> ServerSeen:
    """Ask the central API of ``client`` what it is; ``nis`` is a municipality whose sites may be asked for.

    Raises :class:`ServerError` where it cannot be reached, refuses the login or is no server of features,
    :class:`Cancelled` where ``cancelled`` says so between two requests.
    """

    def pause() -> None:
        if cancelled():
            raise Cancelled

    there = set(client.collections())
    pause()
    shared = tuple(table.name for table in SYNCED if table.name in there)
    abilities = client.probe(_SITES, nis) if _SITES in there else None
    pause()
    epoch = bool(shared) and bool(client.epoch().id)
    lacking, answers = {}, []
    for table in SYNCED:
        if table.name not in there:
            continue
        pause()
        told = client.queryables(table.name)
        missing = tuple(each.name for each in table.synced_columns() if told and each.name not in told)
        if missing:
            lacking[table.name] = missing
        answers.append((table.name, _takes_changes(client, table.name)))
    said = [(name, takes) for name, takes in answers if takes is not None]
    return ServerSeen(
        _title(client), shared, tuple(table.name for table in SYNCED if table.name not in there), lacking,
        tuple(name for name, takes in said if takes) if said else None, abilities, epoch,
    )  # fmt: skip


def _takes_changes(client: FeaturesClient, collection: str) -> bool | None:
    """Whether the collection says that features can be added to it; ``None`` where it does not say."""
    try:
        reply = client.transport.request("OPTIONS", f"{client.url}/collections/{quote(collection, safe='')}/items")
    except (ServerError, ValueError):  # QGIS's own network classes know no such request
        return None
    allowed = next((value for name, value in reply.headers.items() if name.lower() == "allow"), "")
    return "POST" in allowed.upper() if reply.status < 300 and allowed else None


def _title(client: FeaturesClient) -> str:
    """What the landing page calls the server."""
    try:
        reply = client.transport.request("GET", client.url + "/", params={"f": "json"})
        found = reply.json() if reply.status < 300 else {}
    except (ServerError, ValueError):
        return ""
    title = found.get("title") if isinstance(found, dict) else ""
    return " ".join(title.split())[:_LONGEST_TITLE] if isinstance(title, str) else ""
