"""What is different between two packages, in words: a sentence, and a list to read."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication

from ...documents.handover.words import difference_sentence
from ...documents.local_figures import number
from ...domain.handover.difference import Difference
from ...errors import QT_TRANSLATE_NOOP

Group = tuple[str, tuple[str, ...]]

translate = QCoreApplication.translate

_FIELDS = {
    "municipality": QT_TRANSLATE_NOOP("difference_words", "municipality"),
    "status": QT_TRANSLATE_NOOP("difference_words", "status"),
    "decided_on": QT_TRANSLATE_NOOP("difference_words", "day of the decision"),
    "regulation_on": QT_TRANSLATE_NOOP("difference_words", "day of the supplementary regulation"),
    "handed_over_on": QT_TRANSLATE_NOOP("difference_words", "day of the handover"),
    "acknowledged_on": QT_TRANSLATE_NOOP("difference_words", "day of the acknowledgement"),
    "installed_on": QT_TRANSLATE_NOOP("difference_words", "day of installation"),
    "installer": QT_TRANSLATE_NOOP("difference_words", "installer"),
    "in_service_on": QT_TRANSLATE_NOOP("difference_words", "first day in service"),
}
"""Fields of a package that the layer of sites does not have, or calls otherwise."""


def package_field(name: str) -> str:
    """What a field is called that only packages have; "" for one of the layer of sites."""
    return translate("difference_words", _FIELDS[name]) if name in _FIELDS else ""


def sentence(found: Difference) -> str:
    """What is different in a few words: 3 new, 1 moved, 2 withdrawn; 20 as they were."""
    if found.nothing:
        return translate("difference_words", "Nothing is different since the package before.")
    changed = difference_sentence(found)
    if not found.unchanged:
        return f"{changed}."
    same = translate("difference_words", "{count} as they were").format(count=number(len(found.unchanged)))
    return f"{changed}; {same}."


def groups(found: Difference, name: Callable[[str], str], title: Callable[[str], str]) -> list[Group]:
    """What is different by kind: a title, and a line for each site.

    ``name`` gives what a site is called, ``title`` what a field is.
    """

    def moved(each) -> str:
        if each.metres is None:
            return name(each.id)
        return translate("difference_words", "{site}, by {metres} m").format(
            site=name(each.id), metres=number(each.metres, 0)
        )

    told = (
        (translate("difference_words", "New"), [name(site) for site in found.new]),
        (translate("difference_words", "Moved"), [moved(each) for each in found.moved]),
        (
            translate("difference_words", "Changed"),
            [f"{name(each.id)} ({', '.join(map(title, each.fields))})" for each in found.changed],
        ),
        (translate("difference_words", "Withdrawn"), [name(site) for site in found.withdrawn]),
    )
    return [(kind, tuple(lines)) for kind, lines in told if lines]
