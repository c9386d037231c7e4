"""Bytes that this process has taken, as the C library itself counts them."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

MEGABYTE = 2**20


class _Counted(ctypes.Structure):
    """``struct mallinfo2`` of glibc, summed over all arenas."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
        )
    ]  # fmt: skip


class Memory:
    """What is in use, which is not what is resident: a page stays with the process as long as one byte of it is used,
    so what many threads take and give back leaves holes that the next of them fill.

    Python takes its small objects from the system and not from the C library: they are counted as blocks.
    """

    def __init__(self) -> None:
        self._count, self._trim = _functions()

    def give_back(self) -> None:
        """Give the system the pages of which nothing is used."""
        self._trim(0)

    def in_use(self) -> float:
        """Megabytes that were taken from the C library and not given back; 0 where it is not glibc 2.33 or newer."""
        counted = self._count()
        return (counted.uordblks + counted.hblkhd) / MEGABYTE

    def python_blocks(self) -> int:
        """Blocks of up to 512 bytes that Python's objects take: also texts and numbers, which its collector ignores."""
        return sys.getallocatedblocks()


def _functions() -> tuple[Callable[[], _Counted], Callable[[int], object]]:
    try:
        library = ctypes.CDLL("libc.so.6")
        library.mallinfo2.restype = _Counted
        return library.mallinfo2, library.malloc_trim
    except (OSError, AttributeError):
        return _Counted, lambda pad: None
