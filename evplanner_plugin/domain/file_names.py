"""Names of files made from names of sites, streets, towns and recipes, such as every file system takes."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 60
"""Characters; with a folder and what is put before and behind it well below the 260 of Windows."""

_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE)
_REFUSED = frozenset('<>:"/\\|?*')


def file_name(text: str, otherwise: str = "file") -> str:
    """``text`` as a file's name without its ending: ASCII letters, figures, hyphens and underscores
    (``"Sint-Truiden: école n° 3"`` → ``Sint-Truiden_ecole_n_3``); ``otherwise`` where nothing is left of it."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^A-Za-z0-9-]+", "_", plain)[:LONGEST].strip("_-")
    return unreserved(plain or otherwise)


def unreserved(name: str) -> str:
    """``name``, with an underscore behind it where Windows takes it for a device, whatever the ending."""
    stem, dot, ending = name.partition(".")
    return f"{stem}_{dot}{ending}" if _RESERVED.fullmatch(stem.rstrip(" ")) else name


def taken_everywhere(name: str) -> bool:
    """Whether Windows, macOS and Linux all take ``name`` (with its ending) as the name of one file."""
    if not name or len(name) > 255 or name[-1] in ". " or name[0] == " " or name in (".", ".."):
        return False
    if any(sign in _REFUSED or ord(sign) < 32 for sign in name):
        return False
    return not _RESERVED.fullmatch(name.partition(".")[0].rstrip(" "))
