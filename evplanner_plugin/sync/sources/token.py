"""The token of an OCPI server, put on requests in the spelling that the server takes."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping

from ..carriers.transport import Reply, Transport

_REFUSED = (401, 403)
_ERROR_CODE = re.compile(rb'"status_code"\s*:\s*[234]\d{3}\b')


class TokenCarrier:
    """Carries requests with ``Authorization: Token …``; see :class:`~..carriers.transport.Transport`.

    OCPI 2.2.1 (4.1.2) wants the token in base64, while many servers (and OCPI 2.1.1) want it as it is: the first is
    tried first, and what the server takes is kept. ``others``: further values of the header to try in the end.
    """

    def __init__(self, transport: Transport, token: str, others: tuple[str, ...] = ()) -> None:
        encoded = base64.b64encode(token.encode("utf-8")).decode("ascii")
        self._transport = transport
        self._values = [f"Token {encoded}", f"Token {token}", *others]
        self._settled = False

    @property
    def connections(self) -> int:
        """How many requests may be under way at once."""
        return self._transport.connections

    def request(
        self, method: str, url: str, *, params: Mapping[str, object] | None = None, json: object | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        """See :class:`~..carriers.transport.Transport`."""
        refused: list[Reply] = []
        for value in list(self._values):
            reply = self._transport.request(
                method, url, params=params, json=json, headers={**(headers or {}), "Authorization": value}
            )
            if self._settled or not _may_mean_another_spelling(reply):
                if not self._settled and 200 <= reply.status < 300:
                    self._settled, self._values = True, [value]
                return reply
            refused.append(reply)
        return next((reply for reply in refused if reply.status in _REFUSED), refused[0])

    def close(self) -> None:
        """Close the connections that are kept open."""
        self._transport.close()


def _may_mean_another_spelling(reply: Reply) -> bool:
    """Whether an answer is what servers give to a token in a spelling that they do not expect.

    Besides 401 and 403 that is 400, a fault of the server that could not decode it, or the status 200 with an error in
    the envelope.
    """
    if reply.status in (*_REFUSED, 400, 500):
        return True
    return reply.status == 200 and len(reply.body) < 2000 and b'"status_code"' in reply.body and (
        _ERROR_CODE.search(reply.body) is not None
    )
