"""The ways between coordinate systems: their figures, and that PROJ is asked in one thread only."""

from __future__ import annotations

import ast
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy
import pytest

import evplanner_plugin
from evplanner_plugin.errors import BadInput
from evplanner_plugin.workspace import projections

PACKAGE = Path(evplanner_plugin.__file__).parent
BRUSSELS = 4.3517, 50.8467


def imports(source: str) -> set[str]:
    """The packages that a module imports, anywhere in it."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {each.name.partition(".")[0] for each in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module.partition(".")[0])
    return found


def test_there_and_back_and_between_systems():
    x, y = projections.transformer(31370).transform(*BRUSSELS, direction="INVERSE")
    assert (x, y) == pytest.approx((149_000, 170_800), abs=1_000)
    assert projections.transformer(31370).transform(x, y) == pytest.approx(BRUSSELS, abs=1e-8)
    xs, ys = projections.between("EPSG:31370", "EPSG:3812").transform(numpy.array([x]), numpy.array([y]))
    assert (xs[0], ys[0]) == pytest.approx((x + 500_000, y + 500_000), abs=100)


def test_what_proj_does_not_know_is_said():
    for ask in (lambda: projections.transformer(99_999), lambda: projections.between("EPSG:4326", "nothing")):
        with pytest.raises(BadInput):
            ask()
    assert not projections.northing_first(99_999)
    assert projections.northing_first(4326) and not projections.northing_first(31370)


def test_proj_is_asked_in_one_thread_whoever_asks():
    asked = []

    class Noted:
        description = ""

        def transform(self, xs, ys, direction):
            asked.append(threading.current_thread())
            return xs, ys

    way = projections.Transformation(Noted())
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda number: way.transform(number, 0), range(20))) == [(n, 0) for n in range(20)]
    assert len(asked) == 20 and len(set(asked)) == 1
    assert asked[0] is not threading.current_thread() and asked[0].name.startswith("evplanner-proj")


def test_nobody_else_asks_proj():
    asking = {path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py")
              if "pyproj" in imports(path.read_text(encoding="utf-8"))}  # fmt: skip
    assert asking == {"workspace/projections.py"}
