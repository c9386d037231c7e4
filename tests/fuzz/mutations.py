"""Files spoiled in the ways that files get spoiled, and in those that somebody thinks up."""

from __future__ import annotations

import json
import random
import re

NASTY_VALUES = (
    None, True, False, 0, -1, 1e308, -1e308, 10**40, float("nan"), float("inf"), "", " ", "\0", "\ud800", "x" * 5000,
    "NaN", "-0", "1e999", "٣", "51,2", "1.234,5", [], {}, [[]], [None], {"": None}, "2026-02-30T25:61:61Z",
    "9999-12-31T23:59:59-23:59", "0000-00-00", "'; DROP TABLE evse; --", "=1+1", "<script>", "{0}", "{name}", "%s",
    {"value": "x"}, ["a", {"b": 1}], 51.2, "4.82", -180, 90.0000001,
)
NASTY_BYTES = (
    b"", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"{", b"}", b"[", b"]", b'"', b"\\", b",", b":", b"<", b">", b"&", b"]]>",
    b"<!--", b"<![CDATA[", b"&#0;", b"&#xD800;", b"&lol;", b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    b"NaN", b"-Infinity", b"1e99999", b"9" * 400, b"[" * 3000, b'{"a":' * 3000, b"<a>" * 500, b'"\\ud800"', b"\\u0000",
    b"\r\n", b"\n" * 50, b";" * 600, b"\x80\x81\xe9", b"xmlns:egi='y'", b"<?xml version='1.1'?>",
)
_WORD = re.compile(rb"[\w.*:+-]+")
ENCODINGS = ("utf-16", "utf-16-le", "utf-32", "cp1252", "utf-8-sig", "ascii", "utf-7")


def mutated(seed: bytes, chance: random.Random) -> bytes:
    """``seed`` with one to a few changes."""
    content = seed
    ways = _GENTLE if chance.random() < 0.5 else _WAYS
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        content = chance.choice(ways)(content, chance)
    return content[:2_000_000]


def _flip(content: bytes, chance: random.Random) -> bytes:
    spoiled = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        if spoiled:
            spoiled[chance.randrange(len(spoiled))] = chance.randrange(256)
    return bytes(spoiled)


def _cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randint(0, len(content))]


def _remove(content: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(content))
    return content[:at] + content[at + chance.randint(1, 200):]


def _repeat(content: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(content))
    piece = content[at: at + chance.randint(1, 400)]
    return content[:at] + piece * chance.choice((2, 3, 50)) + content[at:]


def _insert(content: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(content))
    return content[:at] + chance.choice(NASTY_BYTES) + content[at:]


def _replace_number(content: bytes, chance: random.Random) -> bytes:
    places = [at for at, byte in enumerate(content) if 48 <= byte <= 57]
    if not places:
        return content
    at = chance.choice(places)
    return content[:at] + chance.choice((b"-", b"99999999", b"0", b".", b"e", b"NaN", b"")) + content[at + 1:]


def _replace_word(content: bytes, chance: random.Random) -> bytes:
    """One word or number exchanged for a nasty one, which leaves most of the syntax alone."""
    words = [match.span() for match in _WORD.finditer(content)]
    if not words:
        return content
    begin, end = chance.choice(words)
    nasty = str(chance.choice(NASTY_VALUES)).encode("utf-8", "replace")[:300]
    return content[:begin] + nasty + content[end:]


def _encode(content: bytes, chance: random.Random) -> bytes:
    return content.decode("utf-8", "replace").encode(chance.choice(ENCODINGS), "replace")


def _swap_values(content: bytes, chance: random.Random) -> bytes:
    """JSON with keys dropped, types swapped, values made nasty, nested deeply; other content unchanged."""
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        return _insert(content, chance)
    for _ in range(chance.randint(1, 5)):
        found = _spoil(found, chance)
    try:
        return json.dumps(found, ensure_ascii=chance.random() < 0.7).encode("utf-8", "surrogatepass")
    except (ValueError, RecursionError):
        return content


def _spoil(found: object, chance: random.Random) -> object:
    """One value somewhere within ``found`` changed."""
    if chance.random() < 0.15 or not isinstance(found, (dict, list)) or not found:
        return chance.choice(NASTY_VALUES)
    if isinstance(found, dict):
        key = chance.choice(list(found))
        draw = chance.random()
        if draw < 0.15:
            return {name: value for name, value in found.items() if name != key}
        if draw < 0.2:
            return {**{name: value for name, value in found.items() if name != key}, key.upper() + "_": found[key]}
        return {**found, key: _spoil(found[key], chance)}
    at = chance.randrange(len(found))
    draw = chance.random()
    if draw < 0.1:
        return found[:at] + found[at + 1:]
    if draw < 0.25:
        return [*found, found[at]]
    return [*found[:at], _spoil(found[at], chance), *found[at + 1:]]


_GENTLE = (_swap_values, _swap_values, _replace_number, _replace_word)
_WAYS = (
    _flip, _flip, _cut, _remove, _repeat, _insert, _insert, _replace_number, _encode, _swap_values, _swap_values,
    _swap_values, _swap_values,
)
