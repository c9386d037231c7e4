"""What a report that people send around must not tell: logins, and who somebody is by the names of their folders."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

HIDDEN = "…"

_URL = re.compile(r"\b[a-z][a-z0-9+.-]*://[^\s\"'<>|)\]}]+", re.IGNORECASE)
_HOMES = re.compile(r"((?:\b[A-Za-z]:)?[\\/]+(?:Users|home|Documents and Settings)[\\/]+)[^\\/\r\n\"'<>|:*?]+")
_SHARED = ("public", "shared", "default", "all users")
_NAMED = re.compile(
    r"(?i)([\"']?\b[\w-]*(?:pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|apikey|authcfg|client[_-]?id|user(?:name)?"
    r"|login|cookie|signature|sig|session[_-]?id)[\"']?\s*[:=]\s*)(\"[^\"\n]*\"|'[^'\n]*'|[^\s,;&\"'}\])]+)"
)
_HEADER = re.compile(r"(?i)\b((?:proxy-)?authorization|cookie|set-cookie|x-api-key)([\"']?\s*[:=]\s*)[^\r\n]+")
_SCHEME = re.compile(r"(?i)\b(basic|bearer|token|digest|negotiate)(\s+)(?=[^\s]*[0-9=/+._-])[A-Za-z0-9+/=._~-]{8,}")
_WEB_TOKEN = re.compile(r"\beyJ[A-Za-z0-9_-]{5,}(?:\.[A-Za-z0-9_-]*){1,2}")


def without_secrets(text: str, home: str | Path | None = None, names: Iterable[str] = ()) -> str:
    """``text`` without logins, and with the folders of users shortened to ``~``.

    Gone are names and passwords in addresses, everything after their ``?`` or ``#``, headers of logins, and values that
    are called password, token, login and the like. ``home`` is this user's folder (by default the one Python names);
    ``names`` are further words that must not stay, such as the user's account.
    """
    home = Path.home() if home is None else home
    for spelled in _spellings(str(home)):
        text = re.sub(re.escape(spelled) + r"(?![^\\/\s\"'<>|:;,)\]}])", "~", text, flags=re.IGNORECASE)
    text = _HOMES.sub(_home, text)
    text = _URL.sub(lambda found: address(found[0]), text)
    text = _HEADER.sub(lambda found: f"{found[1]}{found[2]}{HIDDEN}", text)
    text = _SCHEME.sub(lambda found: f"{found[1]}{found[2]}{HIDDEN}", text)
    text = _WEB_TOKEN.sub(HIDDEN, text)
    text = _NAMED.sub(lambda found: found[1] + HIDDEN, text)
    for name in names:
        if len(name) > 2:
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", HIDDEN, text, flags=re.IGNORECASE)
    return text


def address(url: str) -> str:
    """``url`` without a login in it and without what follows ``?`` or ``#``; a file's place stays whole."""
    scheme, separator, rest = url.partition("://")
    if not separator:
        return url
    host, slash, path = rest.partition("/")
    if "@" in host:
        host = f"{HIDDEN}@{host.rpartition('@')[2]}"
    elif "@" in path:  # a slash in a password that nobody encoded: better too little of it than too much
        host, slash, path = HIDDEN, "", f"@{path.rpartition('@')[2]}"
    short, mark, query = path.partition("?")
    short, hash_, fragment = short.partition("#")
    if query or fragment:
        short += (mark or hash_) + HIDDEN
    bare, mark, query = host.partition("?")
    return f"{scheme}://{bare}{mark + HIDDEN if query else ''}{slash}{short}"


def _spellings(home: str) -> list[str]:
    """The folder as it may be written: with slashes either way, doubled as in Python's texts, encoded as in a URI."""
    if len(home.strip("\\/")) < 3:  # a root without a user's name in it
        return []
    plain = home.rstrip("\\/")
    forward = plain.replace("\\", "/")
    ways = {plain, forward, plain.replace("\\", "\\\\"), quote(forward, safe="/:")}
    return sorted(ways, key=len, reverse=True)


def _home(found: re.Match) -> str:
    """A folder of some user, unless it is one that all share."""
    name = found[0][len(found[1]) :].strip()
    return found[0] if name.lower() in _SHARED else "~"
