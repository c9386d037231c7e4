"""The product broken on purpose, so that the checker can be seen to notice."""

from __future__ import annotations

import sys
from typing import Any

from evplanner_plugin.sync import reconcile as merging
from evplanner_plugin.sync.server.client import FeaturesClient


def _replace(name: str, other: Any) -> None:
    """Put ``other`` in the place of a function of the merge, wherever it was imported to."""
    original = getattr(merging, name)
    for module in list(sys.modules.values()):
        if module.__name__.startswith("evplanner_plugin.sync") and getattr(module, name, None) is original:
            setattr(module, name, other)


def theirs_wins(client: FeaturesClient) -> None:
    """A merge that takes the server's side wherever both changed something, without a word."""
    original = merging.reconcile

    def naive(base, mine, theirs, *others, **options):
        outcome = original(base, mine, theirs, *others, **options)
        if not outcome.kind:
            return outcome
        if theirs is None:
            return merging.Outcome(None)
        return merging.Outcome({**(outcome.merged or {}), **theirs})

    _replace("reconcile", naive)


def mine_wins(client: FeaturesClient) -> None:
    """A merge that takes the workspace's side wherever both changed something, without a word."""
    original = merging.reconcile

    def naive(base, mine, theirs, *others, **options):
        outcome = original(base, mine, theirs, *others, **options)
        return merging.Outcome(None if mine is None else dict(outcome.merged or mine)) if outcome.kind else outcome

    _replace("reconcile", naive)


def trust_status(client: FeaturesClient) -> None:
    """An exchange that takes the server's word for it: what was answered with success counts as stored."""
    believed: dict[tuple[str, str], dict] = {}
    create, replace, get = client.create, client.replace, client.get

    def believe(collection: str, feature: dict) -> None:
        properties = dict(feature["properties"])
        properties["rev"] = (properties.get("base_rev") or 0) + 1
        believed[collection, feature["id"]] = {**feature, "properties": properties}

    def creating(collection, feature):
        create(collection, feature)
        believe(collection, feature)

    def replacing(collection, id, feature):
        replace(collection, id, feature)
        believe(collection, feature)

    def getting(collection, id):
        return believed.pop((collection, id), None) or get(collection, id)

    client.create, client.replace, client.get = creating, replacing, getting


WAYS = {"theirs-wins": theirs_wins, "mine-wins": mine_wins, "trust-status": trust_status}
