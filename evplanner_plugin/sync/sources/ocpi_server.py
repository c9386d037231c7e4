"""A live OCPI server: from its versions to its locations, page by page, whatever it says about their number."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from ...domain.charging.model import Rejected, SourceLocation
from ...errors import QT_TRANSLATE_NOOP, Cancelled, EvPlannerError
from . import answers, ocpi
from .problems import ASK_ADMINISTRATOR, SourceError, not_understood, same_page_again
from .values import instant, number, text

if TYPE_CHECKING:
    from .reading import Source

VERSIONS = ("2.2.1", "2.2", "2.3.0", "2.1.1")
"""Versions that can be read, the one we speak first."""

PAGE_SIZE = 250
MOST_PAGES = 100_000

BROKEN_LINKS = QT_TRANSLATE_NOOP(
    "errors", "The server's links to the next page lead nowhere; pages were counted instead."
)


def locations(
    source: Source, through: answers.Waiting, progress: Callable[[float], None], notes: list[str]
) -> Iterator[SourceLocation | Rejected]:
    """All locations of the server, or with ``source.since`` those that changed from then on.

    ``source.address``: the list of versions, the details of one, or the locations themselves. Raises as
    :func:`.reading.read_locations`.
    """
    url, first = _endpoint(source.address.strip(), through)
    once = ocpi.Once()
    count = 0
    for page, total in _pages(url, first, source, through, once, notes):
        for entry in page:
            count += 1
            taken = once.take(ocpi.location(entry), str(count))
            if taken is not None:
                yield taken
        if total:
            progress(min(1.0, count / total))


def _endpoint(address: str, through: answers.Waiting) -> tuple[str, Any]:
    """The address of the locations, and the envelope that was found there where it was asked for already."""
    url = address
    for _ in range(4):  # versions, details, locations
        reply = answers.fetch(through, url, accept="application/json")
        envelope = answers.document(reply, url)
        data = data_of(envelope, url)
        following = _next_step(data, url)
        if not following:
            return url, (reply, data)
        url, asked = following
        if not asked:
            return url, None
    raise not_understood(answers.plain(address))


def _next_step(data: Any, url: str) -> tuple[str, bool] | None:
    """Where a document leads: (address, whether it has to be looked at), None where it holds locations."""
    if isinstance(data, dict) and isinstance(data.get("endpoints"), list):
        return _locations_endpoint(data["endpoints"], url), False
    listed = [each for each in data if isinstance(each, dict)] if isinstance(data, list) else []
    if any(ocpi.looks_like_location(each) for each in listed) or data == []:
        return None
    offered = {text(each.get("version"), 20): each.get("url") for each in listed if each.get("url")}
    if not offered or "" in offered:
        raise not_understood(answers.plain(url))
    for version in VERSIONS:
        if isinstance(offered.get(version), str):
            return _here(url, offered[version]), True
    raise SourceError(
        QT_TRANSLATE_NOOP("errors", "The OCPI server at {url} speaks {versions} only."),
        QT_TRANSLATE_NOOP("errors", "Ask for version 2.2.1."),
        url=answers.plain(url), versions=", ".join(sorted(offered)),
    )


def _locations_endpoint(endpoints: list, url: str) -> str:
    """The endpoint ``locations`` of the sender; older versions have no roles."""
    fitting = [
        each for each in endpoints
        if isinstance(each, dict) and str(each.get("identifier")).lower() == "locations"
        and isinstance(each.get("url"), str)
    ]
    sender = [each for each in fitting if str(each.get("role") or "SENDER").upper() == "SENDER"]
    if not sender:
        raise SourceError(
            QT_TRANSLATE_NOOP("errors", "The OCPI server at {url} offers no charging locations to read."),
            QT_TRANSLATE_NOOP("errors", "Ask for the role SENDER of its module locations."), url=answers.plain(url),
        )
    return _here(url, sender[0]["url"])


def _here(url: str, target: str) -> str:
    found = answers.within(url, target)
    if not found:
        raise not_understood(answers.plain(url), target)
    return found


def data_of(envelope: Any, url: str) -> Any:
    """What is in the envelope; some servers leave it out. :class:`.problems.SourceError` for an error in it."""
    if not isinstance(envelope, dict) or ("data" not in envelope and "status_code" not in envelope):
        return envelope
    code = number(envelope.get("status_code"))
    if code is not None and code >= 2000:
        raise SourceError(
            QT_TRANSLATE_NOOP("errors", "The OCPI server at {url} answers with error {code}: {words}"),
            ASK_ADMINISTRATOR,
            url=answers.plain(url), code=int(code), words=text(envelope.get("status_message"), 200) or "?",
        )
    data = envelope.get("data")
    return [] if data is None else data


def _pages(
    url: str, first: Any, source: Source, through: answers.Waiting, once: ocpi.Once, notes: list[str]
) -> Iterator[tuple[list, int]]:
    """The pages, with the number of locations that the server speaks of (0 where it does not).

    ``once`` knows which locations came before: a page without any new one, though more are announced, means that the
    server turns in circles. Numbers that are too high are found out by an empty page, numbers that are too low do not
    count while there is a next page. Links that lead nowhere are done without.
    """
    if first is not None and not source.since and not _more(first[0]):
        yield _listed(first[1], url), 0  # the whole list is here already
        return
    pager = _Pager(url, source, through, notes)
    got, visited, address, by_link = 0, set(), pager.at(0), False
    for _ in range(MOST_PAGES):
        visited.add(address)
        reply, page = pager.page(address, got if by_link else None)
        total = int(number(answers.header(reply, "x-total-count")) or 0)
        fresh = once.fresh
        yield page, total
        got += len(page)
        if not page:
            return
        target = answers.link_to_next(reply) if pager.links_work else ""
        if got > len(page) and once.fresh == fresh and _seen_before(page, once):
            if not target and total <= once.fresh:
                return  # it takes no offset and gives everything each time
            raise same_page_again(answers.plain(url), once.fresh)
        by_link = bool(target)
        if target:
            address = _here(address, target)
        elif total > got or (not total and len(page) >= _size(reply)):
            address = pager.at(got)
        else:
            return
        if address in visited:
            raise same_page_again(answers.plain(url), once.fresh)
    raise same_page_again(answers.plain(url), once.fresh)


class _Pager:
    """Asks for pages in the way that the server understands: with or without our limit, by its links or by counting."""

    def __init__(self, url: str, source: Source, through: answers.Waiting, notes: list[str]) -> None:
        self.url = url
        self.through = through
        self.links_work = True
        self._notes = notes
        self._asked: dict[str, object] = {"offset": 0, "limit": PAGE_SIZE}
        if source.since:
            self._asked["date_from"] = instant(source.since)

    def at(self, offset: int) -> str:
        """The address of the page that begins at ``offset``."""
        return _with(self.url, {**self._asked, "offset": offset})

    def page(self, address: str, offset: int | None) -> tuple[Any, list]:
        """One page; ``offset``: where it begins if ``address`` is a link of the server's own, which may be wrong."""
        if offset is not None:
            try:
                return self._read(answers.fetch(self.through, address, accept="application/json"), address)
            except EvPlannerError as error:
                if isinstance(error, Cancelled):
                    raise
                self.links_work = False
                self._notes.append(BROKEN_LINKS)
                address = self.at(offset)
        reply = answers.fetch(self.through, address, accept="application/json", allowed=(400, 422))
        if reply.status >= 400 and "limit" in self._asked:
            self._asked.pop("limit")
            reply = answers.fetch(self.through, _without(address, "limit"), accept="application/json")
        elif reply.status >= 400:
            raise answers.refusal(reply, self.url)
        return self._read(reply, address)

    @staticmethod
    def _read(reply: Any, address: str) -> tuple[Any, list]:
        return reply, _listed(data_of(answers.document(reply, address), address), address)


def _listed(data: Any, url: str) -> list:
    if isinstance(data, dict) and ocpi.looks_like_location(data):
        return [data]
    if not isinstance(data, list):
        raise not_understood(answers.plain(url))
    if data and not any(ocpi.looks_like_location(each) for each in data):
        raise not_understood(answers.plain(url))
    return data


def _seen_before(page: list, once: ocpi.Once) -> bool:
    """Whether every location of a page was seen before (a page of rejected ones is none of those)."""
    found = [ocpi.location(entry) for entry in page]
    known = [each for each in found if isinstance(each, SourceLocation)]
    return bool(known) and all(each.ref in once.seen for each in known)


def _more(reply: Any) -> bool:
    """Whether a first answer to a bare address may not be the whole list."""
    return bool(answers.link_to_next(reply) or answers.header(reply, "x-total-count")
                or answers.header(reply, "x-limit"))


def _size(reply: Any) -> int:
    """How many locations a full page has: what the server says, or what it was asked for."""
    return int(number(answers.header(reply, "x-limit")) or 0) or PAGE_SIZE


def _with(url: str, asked: dict) -> str:
    """``url`` with these parameters instead of its own of the same name."""
    parts = urlsplit(url)
    kept = [(key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if key not in asked]
    return urlunsplit(parts._replace(query=urlencode([*kept, *asked.items()])))


def _without(url: str, name: str) -> str:
    parts = urlsplit(url)
    kept = [(key, value) for key, value in parse_qsl(parts.query, keep_blank_values=True) if key != name]
    return urlunsplit(parts._replace(query=urlencode(kept)))
