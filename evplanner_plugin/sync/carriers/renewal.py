"""A login that stops being good in the middle of an exchange: ask once, go on with the same request."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Callable

from .transport import Reply, Transport

LOGIN_NEEDED = 401


class RenewingTransport:
    """Carries requests with the transport that ``make()`` gives, and renews the login when a server asks for one.

    At an answer 401 all threads pause, ``renew()`` is called once (True: there is another login now), ``make()`` gives
    the transport with that login, and the same request is sent again: a server that answers 401 has done nothing with
    it. Where ``renew()`` says False, or the new login is refused as well, the 401 goes through and nobody is asked
    again; a new login that was good and expires later is renewed again. Errors of both functions go through too.
    """

    def __init__(self, make: Callable[[], Transport], renew: Callable[[], bool]) -> None:
        self._make = make
        self._renew = renew
        self._lock = threading.Lock()  # held while somebody is asked: the other threads wait here
        self._transport = make()
        self._replaced: list[Transport] = []  # other threads may still be using them
        self._login = 0  # which login, counted
        self._good = True  # whether it has opened the server; the first one may ask in any case
        self._given_up = False

    @property
    def connections(self) -> int:
        """How many requests may be under way at once, see :class:`~.transport.Transport`."""
        return self._transport.connections

    def request(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, object] | None = None,
        json: object | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        """See :class:`~.transport.Transport`."""
        asked = False
        while True:
            with self._lock:
                login, transport = self._login, self._transport
            reply = transport.request(method, url, params=params, json=json, headers=headers)
            with self._lock:
                if reply.status != LOGIN_NEEDED:
                    self._good = self._good or login == self._login
                    return reply
                if login == self._login:  # nobody has renewed it in the meantime
                    if asked or not self._renewed():
                        self._given_up = True
                        return reply
                    asked = True

    def close(self) -> None:
        """Close the connections that are kept open; nothing is sent any more."""
        for transport in [*self._replaced, self._transport]:
            transport.close()

    def _renewed(self) -> bool:
        """Whether there is a new login; asks for it if that makes sense."""
        if self._given_up or not self._good:
            return False
        self._given_up = True  # stays so where an error ends this
        if not self._renew():
            return False
        transport = self._make()
        self._replaced.append(self._transport)
        self._transport = transport
        self._login += 1
        self._good = self._given_up = False
        return True
