"""How a table was read before: its mapping, found again by the titles of its columns, whatever the file is called."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence

from qgis.core import QgsSettings

CHARGING, USE, REQUESTS = "charging", "use", "requests"
"""Kinds of imports."""

_PREFIX = "evplanner/imports"


def mapping_for(kind: str, headers: Sequence[str]) -> dict[str, str]:
    """The mapping that a table with these columns was last imported with; {} for none."""
    try:
        told = json.loads(str(QgsSettings().value(_key(kind, headers), "") or "{}"))
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def remember_mapping(kind: str, headers: Sequence[str], mapping: Mapping[str, object]) -> None:
    """Keep ``mapping`` for the next table with these columns."""
    if headers:
        QgsSettings().setValue(_key(kind, headers), json.dumps(dict(mapping), ensure_ascii=False, sort_keys=True))


def _key(kind: str, headers: Sequence[str]) -> str:
    """Their order does not count: a program that writes its columns in another order means the same."""
    text = "\n".join(sorted(str(header).strip() for header in headers))
    return f"{_PREFIX}/{kind}/{hashlib.sha256(text.encode('utf-8')).hexdigest()[:32]}"
