"""EV Planner: a municipality's own desk for public charging infrastructure.

The rooms, from the bottom up: ``domain``, ``workspace``, ``scoring`` / ``sync`` / ``documents``,
``algorithms``, ``gui``. Calls run downwards only; ``docs/ARCHITECTURE.md`` says what lives where.
"""
