"""What can be wrong with a source of charging locations, each as one sentence with its remedy."""

from __future__ import annotations

from ...errors import QT_TRANSLATE_NOOP, BadInput, ServerError


class SourceError(ServerError):
    """A server with charging locations cannot be reached, refuses, or answers what it should not."""


class StatusesOnly(BadInput):
    """A source tells how charging points are, not where: ``reading.read_status`` reads it."""


NO_PLACE = QT_TRANSLATE_NOOP("errors", "There are no coordinates.")
SWAPPED = QT_TRANSLATE_NOOP("errors", "Longitude and latitude seem to be swapped.")
OUTSIDE_EUROPE = QT_TRANSLATE_NOOP("errors", "The coordinates lie outside Europe.")
NO_ID = QT_TRANSLATE_NOOP("errors", "There is no id.")
REPEATED = QT_TRANSLATE_NOOP("errors", "The same id came before in this source; the first one is kept.")
REPEATED_ROW = QT_TRANSLATE_NOOP("errors", "This row repeats an earlier one.")
FAR_APART = QT_TRANSLATE_NOOP("errors", "It lies far from the other rows with the same id.")
NOT_AN_OBJECT = QT_TRANSLATE_NOOP("errors", "It is no object with fields.")
NOT_A_LOCATION = QT_TRANSLATE_NOOP("errors", "It has none of the fields of a charging location.")
TOO_MANY_VALUES = QT_TRANSLATE_NOOP("errors", "The row has more values than there are headers.")
TOO_MANY_POINTS = QT_TRANSLATE_NOOP("errors", "It counts more charging points than any location has.")
"""Reasons why a location or a row is rejected: whole sentences without values, so that the screen can translate them
under the context ``errors``."""

OTHER_FILE = QT_TRANSLATE_NOOP(
    "errors", "Choose a file with charging locations: OCPI, DATEX II, Open Charge Map, GeoJSON or CSV."
)
ASK_ADMINISTRATOR = QT_TRANSLATE_NOOP("errors", "Try again later; tell the server's administrator if it stays so.")


def not_readable(name: str, details: str) -> BadInput:
    """A file that is not there or may not be read."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The file {name} cannot be read."),
        QT_TRANSLATE_NOOP("errors", "Check that it exists and that you may open it."),
        details=details, name=name,
    )


def unknown_format(name: str) -> BadInput:
    """A document of which nobody can say what it is."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "What {name} holds is not recognised as charging locations."), OTHER_FILE, name=name
    )


def empty(name: str) -> BadInput:
    """A document without any content."""
    return BadInput(QT_TRANSLATE_NOOP("errors", "{name} is empty."), OTHER_FILE, name=name)


def web_page(name: str) -> BadInput:
    """HTML where data were expected."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "{name} is a web page, not data."),
        QT_TRANSLATE_NOOP("errors", "Use the address of the data themselves; a page that asks for a login is none."),
        name=name,
    )


def damaged(name: str, details: str = "") -> BadInput:
    """A document that is not what its beginning promised."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "{name} is damaged: it cannot be read to its end."),
        QT_TRANSLATE_NOOP("errors", "Get the file again; nothing of it was taken."),
        details=details, name=name,
    )


def cut_off(name: str, details: str = "") -> BadInput:
    """A document that ends too early."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "{name} is cut off before its end."),
        QT_TRANSLATE_NOOP("errors", "Get the file again; nothing of it was taken."),
        details=details, name=name,
    )


def too_complex(name: str) -> BadInput:
    """A document that is nested too deeply, or has an entry of a size that no location has."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "{name} is nested too deeply or has an entry too large for a charging location."),
        OTHER_FILE, name=name,
    )


def unsafe_xml(name: str) -> BadInput:
    """XML with a DTD or with entities: never needed for these data, and a known way to do harm."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "{name} holds XML declarations (DTD or entities) that are not accepted."),
        QT_TRANSLATE_NOOP("errors", "Ask whoever made it for plain XML without a DOCTYPE."),
        name=name,
    )


def other_content(name: str, what: str) -> BadInput:
    """XML or JSON of a known kind that holds no locations; ``what`` is the name of its outermost element."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "{name} holds \"{what}\", which are no charging locations."), OTHER_FILE,
        name=name, what=what[:80],
    )


def not_understood(url: str, details: str = "") -> SourceError:
    """An answer that is none of what the server was asked for."""
    return SourceError(
        QT_TRANSLATE_NOOP("errors", "The server at {url} does not answer with charging locations."),
        QT_TRANSLATE_NOOP("errors", "Check the address and the format."),
        details=details, url=url,
    )


def same_page_again(url: str, count: int) -> SourceError:
    """A server whose next page is one that it gave before."""
    return SourceError(
        QT_TRANSLATE_NOOP("errors", "The server at {url} gives the same page again after {count} locations."),
        QT_TRANSLATE_NOOP("errors", "Nothing was taken, for the rest cannot be had. Tell the server's administrator."),
        url=url, count=count,
    )
