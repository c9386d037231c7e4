"""A workspace as a failing disk leaves it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from evplanner_plugin.workspace import geopackage


def tear_pages(path: Path, table: str) -> None:
    """Zero the pages in which the rows of ``table`` lie, but for every third of them."""
    with closing(geopackage.open_file(path, "ro")) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    content = bytearray(path.read_bytes())
    begin = (root - 1) * size
    if content[begin] == 0x0D:
        leaves = [root]
    else:
        count = int.from_bytes(content[begin + 3 : begin + 5], "big")
        cells = [int.from_bytes(content[begin + 12 + 2 * n : begin + 14 + 2 * n], "big") for n in range(count)]
        leaves = [int.from_bytes(content[begin + cell : begin + cell + 4], "big") for cell in cells]
    for number, leaf in enumerate(leaves):
        if number % 3 != 2:
            content[(leaf - 1) * size : leaf * size] = bytes(size)
    path.write_bytes(content)
