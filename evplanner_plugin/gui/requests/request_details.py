"""What is to be said of one request: both distances of what is near, and why the rule is undecided."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ...domain.requests.rule import Finding
from ...errors import QT_TRANSLATE_NOOP
from .request_words import reason_sentence, way_text

_PUBLIC = QT_TRANSLATE_NOOP("requests", "Public: {way}")
_STRAIGHT = QT_TRANSLATE_NOOP("requests", "Nearest straight: {way}")
_PLANNED = QT_TRANSLATE_NOOP("requests", "Planned: {way}")
_BUSY = QT_TRANSLATE_NOOP(
    "requests", "{name} is busy, by its use. Whether it counts as available is for a person to judge."
)
_NOT_BUSY = QT_TRANSLATE_NOOP("requests", "{name} is not busy, by its use.")
_OUT_OF_ORDER = QT_TRANSLATE_NOOP("requests", "{name} is out of order, by the data.")
_BORDER = QT_TRANSLATE_NOOP(
    "requests", "The municipality's border is near: charging points beyond it count only where they were imported."
)


def details(finding: Finding) -> str:
    """The sentences, one a line."""
    limit, straight = finding.limit, finding.existing_straight
    lines = [_said(_PUBLIC, way=way_text(finding.existing, limit))]
    if straight is not None and (finding.existing is None or straight.id != finding.existing.id):
        lines.append(_said(_STRAIGHT, way=way_text(straight, limit)))
    lines.append(_said(_PLANNED, way=way_text(finding.planned or finding.planned_straight, limit)))
    near = finding.existing or straight
    if near is not None and near.busy is not None:
        lines.append(_said(_BUSY if near.busy else _NOT_BUSY, name=near.name))
    if near is not None and near.out_of_order:
        lines.append(_said(_OUT_OF_ORDER, name=near.name))
    if finding.reason:
        lines.append(reason_sentence(finding.reason))
    if finding.near_border:
        lines.append(_said(_BORDER))
    return "\n".join(lines)


def _said(text: str, **values: str) -> str:
    return QCoreApplication.translate("requests", text).format(**values)
