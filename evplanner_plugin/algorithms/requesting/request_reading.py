"""Rows of a list made into requests: what they say, without what tells who asked, and where they are about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ...domain.charging.model import Rejected
from ...domain.handover.days import day_of
from ...domain.requests.addresses import Address, parse
from ...domain.requests.model import Request, reference_key
from ...domain.requests.personal import is_personal, is_personal_reference, without_personal
from ...domain.requests.words import origin_of, outcome_of
from ...errors import QT_TRANSLATE_NOOP
from ...sync.sources.coordinates import DEGREES, in_degrees
from ...sync.sources.folding import Row
from ...sync.sources.mapping import CRS_KEY
from ...sync.sources.problems import OUTSIDE_EUROPE, SWAPPED
from ...sync.sources.values import day, number, point_of_wkt, text, wrong_place
from .address_book import FOUND, AddressBook

NO_REFERENCE = QT_TRANSLATE_NOOP("errors", "There is no reference.")
PERSONAL_REFERENCE = QT_TRANSLATE_NOOP(
    "errors", "The reference is an e-mail address, a telephone number or another personal detail."
)
REPEATED = QT_TRANSLATE_NOOP("errors", "The same reference came before in this list; the first one is kept.")
NO_DAY = QT_TRANSLATE_NOOP("errors", "The day of receipt or decision is no date.")
DAYS_SWAPPED = QT_TRANSLATE_NOOP("errors", "The decision lies before the receipt.")
UNKNOWN_OUTCOME = QT_TRANSLATE_NOOP("errors", "The outcome is none of the words that are known.")
NO_PLACE = QT_TRANSLATE_NOOP("errors", "There are neither coordinates nor an address.")
OUTSIDE = QT_TRANSLATE_NOOP("errors", "The place lies outside the municipality.")
"""Reasons why a row is not taken: whole sentences without values, translated under the context ``errors``."""

_COORDINATES = ("longitude", "latitude", "x", "y", "geometry")


@dataclass
class ReadRequests:
    """The requests that can be taken, what was rejected and why, and how often something was left out of a row:
    ``struck`` remarks of which personal details were struck, ``unknown_sites`` and ``unknown_origins``."""

    requests: list[Request] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    rows: int = 0
    struck: int = 0
    unknown_sites: int = 0
    unknown_origins: int = 0


@dataclass
class _Read:
    """A row on its way: where it stands, what it says, its place in degrees or its address."""

    where: str
    request: Request
    point: tuple[float, float] | None = None
    crs: str = DEGREES
    address: Address = field(default_factory=Address)


def read_requests(
    rows: Iterable[Row | Rejected],
    mapping: Mapping[str, str],
    epsg: int,
    book: Callable[[], AddressBook],
    inside: Callable[[Sequence[tuple[float, float]]], Sequence[bool]],
    sites: Mapping[str, str],
) -> ReadRequests:
    """The requests in ``rows``, placed in the CRS ``epsg`` (metres). Only the columns of ``mapping`` are looked at.

    ``book`` gives the addresses, and is only asked where a row needs them; ``inside`` says which places lie in the
    municipality; ``sites`` is the id of the proposed site by id or name in lower case. Coordinates count before an
    address. A place is never guessed: what cannot be placed is rejected with the reason.
    """
    found = ReadRequests()
    waiting: list[_Read] = []
    references: set[str] = set()
    for row in rows:
        found.rows += 1
        if isinstance(row, Rejected):  # the text that stood there is not known to be free of personal data
            found.rejected.append(Rejected(row.row, row.reason))
            continue
        read, reason = _read(row, mapping, sites, found)
        if not reason and reference_key(read.request.reference) in references:
            reason = REPEATED
        if reason:
            found.rejected.append(_rejected(read, reason))
            continue
        references.add(reference_key(read.request.reference))
        waiting.append(read)
    _place(waiting, epsg, book, inside, found)
    return found


def _read(row: Row, mapping: Mapping[str, str], sites: Mapping[str, str], found: ReadRequests) -> tuple[_Read, str]:
    """What a row says, and why it cannot be taken ("" where it can)."""

    def told(key: str, limit: int = 200) -> str:
        return text(row.values.get(mapping[key]), limit) if mapping.get(key) else ""

    reference = told("reference", 100)
    received, decided = told("received_on"), told("decided_on")
    outcome, origin = outcome_of(told("outcome")), origin_of(told("origin"))
    remark = told("remark", 2000)
    bare = without_personal(remark)
    site = sites.get(" ".join(told("site_id").split()).casefold(), "")
    read = _Read(row.where, Request(
        "", reference, origin or "", _day(received), _day(decided), outcome or "", site, bare
    ))  # fmt: skip
    reason = _refusal(reference, received, decided, read.request, outcome)
    if reason:
        return read, reason
    found.struck += bare != remark
    found.unknown_sites += bool(told("site_id")) and not site
    found.unknown_origins += origin is None
    read.point, read.crs = _point(row, mapping, told)
    read.address = _address(told("street"), told("house_number"))
    if read.point is None and not read.address.street:
        return read, NO_PLACE
    return read, ""


def _day(said: str) -> str:
    """A day as lists have it; also in words, and the running number of a spreadsheet."""
    return day(said) or day_of(said)


def _refusal(reference: str, received: str, decided: str, request: Request, outcome: str | None) -> str:
    if not reference:
        return NO_REFERENCE
    if is_personal_reference(reference):
        return PERSONAL_REFERENCE
    if (received and not request.received_on) or (decided and not request.decided_on):
        return NO_DAY
    if request.received_on and request.decided_on and request.decided_on < request.received_on:
        return DAYS_SWAPPED
    return UNKNOWN_OUTCOME if outcome is None else ""


def _address(street: str, house_number: str) -> Address:
    """The address in two columns, or in one that holds it all."""
    whole = parse(street)
    return Address(whole.street, house_number) if house_number else whole


def _point(row: Row, mapping: Mapping[str, str], told: Callable) -> tuple[tuple[float, float] | None, str]:
    """The row's own point, or that in its columns, with its CRS (:data:`DEGREES` for degrees); ``None`` for none."""
    for first, second, crs in (("longitude", "latitude", DEGREES), ("x", "y", mapping.get(CRS_KEY, ""))):
        if mapping.get(first) and mapping.get(second):
            x, y = number(row.values.get(mapping[first])), number(row.values.get(mapping[second]))
            if x is not None and y is not None and (x, y) != (0, 0):
                return (x, y), crs
    if mapping.get("geometry"):
        point = point_of_wkt(told("geometry"))
        if point is not None:
            return point[:2], point[2]
    return row.point, row.crs


def _place(
    waiting: Sequence[_Read],
    epsg: int,
    book: Callable[[], AddressBook],
    inside: Callable[[Sequence[tuple[float, float]]], Sequence[bool]],
    found: ReadRequests,
) -> None:
    """Give every request its place, or say why it has none; the order of the list is kept."""
    reasons: dict[int, str] = {}
    places: dict[int, tuple[float, float]] = {}
    for crs in dict.fromkeys(read.crs for read in waiting if read.point is not None):
        some = [at for at, read in enumerate(waiting) if read.point is not None and read.crs == crs]
        for at, (place, reason) in zip(some, _in_metres([waiting[at].point for at in some], crs, epsg)):
            if reason:
                reasons[at] = reason
            else:
                places[at] = place
    addressed = [at for at, read in enumerate(waiting) if read.point is None]
    known = book() if addressed else AddressBook()
    for at in addressed:
        place, reason = known.find(waiting[at].address)
        if reason == FOUND:
            places[at] = place
        else:
            reasons[at] = reason
    order = sorted(places)
    within = inside([places[at] for at in order]) if order else []
    reasons.update({at: OUTSIDE for at, is_in in zip(order, within) if not is_in})
    for at, read in enumerate(waiting):
        if at in reasons:
            found.rejected.append(_rejected(read, reasons[at]))
        else:
            x, y = places[at]
            found.requests.append(replace(read.request, x=x, y=y))


def _in_metres(points: Sequence[tuple[float, float]], crs: str, epsg: int):
    """((x, y), reason) of each point in the CRS ``epsg``; what is in it already is not touched."""
    from ...sync.degrees import transformer
    from ...sync.sources.coordinates import epsg_of

    degrees = in_degrees(points, crs)
    reasons = [wrong_place(*point) for point in degrees]
    reasons = [reason if reason in ("", SWAPPED, OUTSIDE_EUROPE) else NO_PLACE for reason in reasons]
    if epsg_of(crs) == epsg:
        return list(zip(points, reasons))
    good = [at for at, reason in enumerate(reasons) if not reason]
    made: list[tuple[float, float]] = [(0.0, 0.0)] * len(points)
    if good:
        longitudes, latitudes = [degrees[at][0] for at in good], [degrees[at][1] for at in good]
        xs, ys = transformer(epsg).transform(longitudes, latitudes, direction="INVERSE")
        for at, x, y in zip(good, xs, ys):
            made[at] = (x, y)
    return list(zip(made, reasons))


def _rejected(read: _Read, reason: str) -> Rejected:
    """The row as the one who looks it up knows it again: its reference and address, nothing of who asked."""
    address = " ".join(filter(None, (read.address.street, read.address.number)))
    shown = [
        *(part for part in (read.request.reference,) if part and not is_personal_reference(part)),
        *(part for part in (address,) if part and not is_personal(part)),
    ]
    return Rejected(read.where, reason, ", ".join(shown))
