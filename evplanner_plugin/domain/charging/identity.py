"""Ids of imported rows: the same for everybody who imports the same source."""

from __future__ import annotations

import uuid

_NAMESPACE = uuid.UUID("5d0c3f0e-6f3b-5a53-9c55-0f7c1a2f6b10")
"""Made once for this purpose; a change of it would make every imported row a new one."""


def source_id(nis: str, name: str) -> str:
    """The id of the source that people call ``name``, whatever the case: colleagues who use one name share its rows."""
    return _made("source", nis, " ".join(name.split()).casefold())


def location_id(nis: str, source: str, ref: str) -> str:
    """The id of the location that the source (its id) calls ``ref``."""
    return _made("location", nis, source, ref)


def evse_id(nis: str, source: str, ref: str, evse: str) -> str:
    """The id of a charging point, named by its key within the location."""
    return _made("evse", nis, source, ref, evse)


def connector_id(nis: str, source: str, ref: str, evse: str, connector: str) -> str:
    """The id of a connector, named by its key within the charging point."""
    return _made("connector", nis, source, ref, evse, connector)


def operator_id(nis: str, name: str) -> str:
    """The id of the row that is made for an operator that comes with the plugin."""
    return _made("operator", nis, name)


def _made(kind: str, *parts: str) -> str:
    # The lengths keep ("a", "b/c") and ("a/b", "c") apart.
    return str(uuid.uuid5(_NAMESPACE, kind + "".join([f"/{len(part)}:{part}" for part in parts])))
