"""What the expression functions for site sheets answer: fixed words, and the texts and pictures of a site's sheet.

While sheets are printed everything was read before; in the layout designer it is read for the site that is looked at.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping

from qgis.PyQt.QtCore import QCoreApplication

from ...errors import QT_TRANSLATE_NOOP
from ..vocabulary import translate
from .readership import SHEET_VARIABLE, for_outsiders
from .site_function import Call, Misuse, text_of

_UNKNOWN = QT_TRANSLATE_NOOP("expressions", "A site sheet has no “{name}”; it has: {names}.")

_present: dict[str, Mapping[str, str]] = {}
_read: dict[tuple[str, str, str], Mapping[str, str]] = {}
_lock = threading.Lock()
_MOST_READ = 50


def show_sheet(token: str, values: Mapping[str, str] | None) -> None:
    """Let ``evp_sheet`` answer with ``values`` where :data:`SHEET_VARIABLE` is ``token``; ``None`` ends that."""
    with _lock:
        if values is None:
            _present.pop(token, None)
        else:
            _present[token] = values


def sheet(call: Call) -> str | None:
    """One text or picture of a site's sheet."""
    name = call.value(0)
    token = text_of(call.context.variable(SHEET_VARIABLE)) if call.context is not None else ""
    values = _present.get(token)
    if for_outsiders(call.context):
        values = values if len(call.values) == 1 else None
    elif values is None or len(call.values) > 1:
        values = _of_site(call, call.site_id(1))
    if values is None:
        return None
    if name not in values:
        names = ", ".join(sorted(values))
        raise Misuse(QCoreApplication.translate("expressions", _UNKNOWN).format(name=name, names=names))
    return values[name]


def word(call: Call) -> str:
    """A fixed word of a sheet in the sheet's language."""
    from ..site_sheets.sheet_words import CONTEXT

    return translate(CONTEXT, call.value(0))


def _of_site(call: Call, site_id: str) -> Mapping[str, str] | None:
    """The sheet of a site that is looked at in the designer; pictures but the chart are only there on paper."""
    path = call.path
    summary = call.summary(site_id)
    if path is None or not site_id:
        return None
    key = path, site_id, f"{call.language} {summary.last_at if summary is not None else ''}"
    with _lock:
        if key in _read:
            return _read[key]
    from ...workspace.sites import read_sites
    from .. import site_summaries
    from ..site_sheets.sheet_content import FACTS, PICTURES, TEXTS, SheetReader

    workspace = site_summaries.workspace_at(path)
    site = next((row for row in read_sites(workspace) if row.id == site_id), None)
    if site is None:
        return None
    read = SheetReader(workspace, call.process, call.language).read(site).values
    values = {**dict.fromkeys((*TEXTS, *PICTURES, *FACTS), ""), **read}
    with _lock:
        while len(_read) >= _MOST_READ:
            _read.pop(next(iter(_read)))
        _read[key] = values
    return values


def forget() -> None:
    """Let go of what was read."""
    with _lock:
        _present.clear()
        _read.clear()
