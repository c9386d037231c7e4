"""JSON read entry by entry, so that a file of any size passes through a few megabytes of memory."""

from __future__ import annotations

import codecs
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from math import isfinite
from typing import Any, BinaryIO

from .problems import cut_off, damaged, too_complex

CHUNK_BYTES = 1 << 20
MOST_CHARACTERS = 16 << 20
"""The longest entry that is waited for: the largest charging parks are some 100 kB of OCPI."""

_SLACK = 32
"""An error this near to the end of what was read may only mean that the rest is still to come."""

_BLANKS = " \t\n\r"


def _integer(digits: str) -> int | float:
    """Python takes quadratic time for thousands of digits, and newer versions refuse them."""
    return int(digits) if len(digits) < 20 else _real(digits)


def _real(digits: str) -> float | None:
    found = float(digits[:400])
    return found if isfinite(found) else None


_DECODER = json.JSONDecoder(
    parse_int=_integer, parse_float=_real, parse_constant=lambda name: None, strict=False
)


@dataclass
class Frame:
    """What stands around the entries: values of the outermost object beside the list of entries.

    ``kind``: ``list`` (a bare list), ``envelope`` (a list in an object), ``object`` (one object, which is the entry),
    ``map`` (an object whose values are the entries). ``seen``: keys of the outermost object so far, in order.
    """

    kind: str = ""
    seen: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)


class JsonStream:
    """A JSON document in ``file`` (binary), called ``name`` in sentences.

    ``advance`` is told how many bytes were read so far. UTF-8 with or without a mark at its beginning, UTF-16 with one;
    bytes that are no text become �.
    """

    def __init__(self, file: BinaryIO, name: str, advance: Callable[[int], None] = lambda read: None) -> None:
        self.name = name
        self._file = file
        self._advance = advance
        self._read = 0
        begin = file.read(CHUNK_BYTES)
        self._decode = codecs.getincrementaldecoder(encoding_of(begin))(errors="replace").decode
        self._buffer = ""
        self._at = 0
        self._ended = False
        self._feed(begin)
        if self._buffer.startswith("\ufeff"):
            self._at = 1

    def entries(self, lists: Sequence[str], frame: Frame, is_map: Callable[[dict], bool]) -> Iterator[Any]:
        """The entries of the document, one by one, as Python values (numbers that are none, such as NaN, as None).

        ``lists``: keys of the outermost object under which a list of entries may stand; a list under one of those keys
        inside the value of another one counts as well (``{"data": {"locations": […]}}``). An object without such a list
        is the only entry itself, or where ``is_map`` says of it that its values are entries, these are. ``frame`` is
        filled while reading. :class:`~evplanner_plugin.errors.BadInput` where it is no whole JSON document.
        """
        first = self._peek()
        if first == "[":
            frame.kind = "list"
            yield from self._list()
        elif first == "{":
            yield from self._object(lists, frame, is_map)
        else:
            raise cut_off(self.name) if not first else damaged(self.name, f"begins with {first!r}")
        if self._peek():
            raise damaged(self.name, "more follows after the end")

    def _object(self, lists: Sequence[str], frame: Frame, is_map: Callable[[dict], bool]) -> Iterator[Any]:
        """The members of an object; its lists of entries are streamed, everything else is kept in ``frame``."""
        streamed = False
        for key in self._members():
            if len(frame.seen) < 1000:
                frame.seen.append(key)
            begins = self._peek()
            if key in lists and begins == "[":
                streamed, frame.kind = True, "envelope"
                yield from self._list()
            elif key in lists and begins == "{":
                inner = Frame()
                yield from self._object(lists, inner, is_map)
                streamed, frame.kind = True, "envelope"
                frame.values.update(inner.values)
            elif streamed or begins != "{" or frame.kind == "object":
                frame.values[key] = self._value()
            else:
                value = self._value()
                if frame.kind == "map" or (not frame.values and is_map(value)):
                    frame.kind = "map"
                    yield value
                else:
                    frame.values[key] = value
            if frame.kind == "map" and frame.values:
                raise damaged(self.name, "entries and other values side by side")
            if not streamed and len(frame.values) > 10_000:
                raise too_complex(self.name)
        if not streamed and frame.kind != "map":
            frame.kind = "object"
            yield frame.values

    def _members(self) -> Iterator[str]:
        """The keys of an object, the reader standing at each key's value."""
        self._take("{")
        if self._peek() == "}":
            self._at += 1
            return
        while True:
            key = self._value() if self._peek() == '"' else None
            if not isinstance(key, str):
                raise self._broken("a key was expected")
            self._take(":")
            yield key
            if self._next_or_end("}"):
                return

    def _list(self) -> Iterator[Any]:
        """The entries of a list."""
        self._take("[")
        if self._peek() == "]":
            self._at += 1
            return
        while True:
            yield self._value()
            if self._next_or_end("]"):
                return

    def _next_or_end(self, end: str) -> bool:
        """Whether what follows is ``end`` (and not a comma)."""
        following = self._peek()
        if following not in (",", end):
            raise self._broken(f"{following!r} instead of a comma")
        self._at += 1
        return following == end

    def _take(self, character: str) -> None:
        if self._peek() != character:
            raise self._broken(f"{character!r} was expected")
        self._at += 1

    def _broken(self, details: str) -> Exception:
        return cut_off(self.name) if not self._peek() else damaged(self.name, details)

    def _peek(self) -> str:
        """The next character that is no blank, "" at the end."""
        while True:
            buffer, at = self._buffer, self._at
            while at < len(buffer) and buffer[at] in _BLANKS:
                at += 1
            self._at = at
            if at < len(buffer):
                return buffer[at]
            if self._ended:
                return ""
            self._more(CHUNK_BYTES)

    def _value(self) -> Any:
        """The value that begins here."""
        self._peek()
        wanted = CHUNK_BYTES
        while True:
            try:
                value, end = _DECODER.raw_decode(self._buffer, self._at)
            except json.JSONDecodeError as error:
                if self._ended:
                    raise self._sentence(error) from error
                if error.pos < len(self._buffer) - _SLACK and not error.msg.startswith("Unterminated"):
                    raise damaged(self.name, str(error)) from error
            except (RecursionError, MemoryError) as error:
                raise too_complex(self.name) from error
            except ValueError as error:
                raise damaged(self.name, str(error)) from error
            else:
                if self._ended or not self._may_go_on(end):
                    self._at = end
                    return value
            if len(self._buffer) - self._at > MOST_CHARACTERS:
                raise too_complex(self.name)
            self._more(wanted)
            wanted *= 2  # so that a long entry is tried a few times only

    def _may_go_on(self, end: int) -> bool:
        """Whether a value that ends here may be the beginning of a number whose rest is still to come."""
        return end > len(self._buffer) - _SLACK and not self._buffer[end:].strip("0123456789+-.eE")

    def _sentence(self, error: json.JSONDecodeError) -> Exception:
        whole = len(self._buffer)
        if error.msg.startswith("Unterminated") or error.pos >= len(self._buffer[:whole].rstrip()):
            return cut_off(self.name, str(error))
        return damaged(self.name, str(error))

    def _more(self, size: int) -> None:
        """Read on; what was passed is dropped."""
        self._buffer = self._buffer[self._at:]
        self._at = 0
        self._feed(self._file.read(size))

    def _feed(self, read: bytes) -> None:
        self._read += len(read)
        self._ended = not read
        self._buffer += self._decode(read, not read)
        self._advance(self._read)


def encoding_of(begin: bytes) -> str:
    """The encoding of a JSON document by its first bytes; UTF-8 without a mark is read as UTF-8."""
    if begin.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return "utf-8"
