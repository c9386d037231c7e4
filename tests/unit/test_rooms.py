"""Calls between the rooms run one way; the lower rooms know neither Qt nor QGIS."""

from __future__ import annotations

import ast
import functools
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "evplanner_plugin"

MAY_CALL = {
    "domain": set(),
    "workspace": {"domain"},
    "scoring": set(),
    "sync": {"workspace", "domain"},
    "documents": {"workspace", "domain"},
    "algorithms": {"scoring", "sync", "documents", "workspace", "domain"},
    "gui": {"algorithms", "scoring", "sync", "documents", "workspace", "domain"},
}
KNOWS_NO_QT = ("domain", "scoring", "workspace")
ROOMS = set(MAY_CALL)


@functools.cache
def imports_of(path: Path, package: Path = PACKAGE) -> tuple[set[str], set[str]]:
    """Rooms that a module imports (relative or absolute), and top-level packages from outside."""
    rooms, outside = set(), set()
    inside = path.relative_to(package).parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = list(inside[: len(inside) - (node.level - 1)])
            target = base + (node.module.split(".") if node.module else [])
            names = [target[0]] if target else [alias.name for alias in node.names]
            rooms.update(name for name in names if name in ROOMS)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            modules = [node.module] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
            for module in modules:
                parts = module.split(".")
                if "evplanner_plugin" in parts:
                    rooms.update(ROOMS.intersection(parts[parts.index("evplanner_plugin") + 1 :][:1]))
                else:
                    outside.add(parts[0])
    return rooms, outside


def modules(room: str) -> list[Path]:
    return sorted((PACKAGE / room).rglob("*.py"))


@pytest.mark.parametrize("room", sorted(MAY_CALL))
def test_room_calls_only_downwards(room):
    files = modules(room)
    assert files, f"the room {room} is empty"
    wrong = {
        str(path.relative_to(PACKAGE)): sorted(called)
        for path in files
        if (called := imports_of(path)[0] - MAY_CALL[room] - {room})
    }
    assert not wrong


@pytest.mark.parametrize("room", KNOWS_NO_QT)
def test_lower_rooms_know_neither_qt_nor_qgis(room):
    wrong = [path.name for path in modules(room) if imports_of(path)[1] & {"qgis", "PyQt5", "PyQt6", "processing"}]
    assert not wrong


def test_of_the_exchange_only_the_modules_named_for_it_know_qgis():
    """The engine runs without QGIS; what bridges the two is named ``qgis_…``."""
    knowing = {path.name for path in modules("sync") if imports_of(path)[1] & {"qgis", "PyQt5", "PyQt6", "processing"}}
    assert knowing and all(name.startswith("qgis_") for name in knowing), knowing


def test_inside_the_package_imports_are_relative():
    """QGIS loads the package under the plugin's folder name, where absolute imports of it would fail."""
    wrong = [
        path.name for path in PACKAGE.rglob("*.py") if "evplanner_plugin" in imports_of(path)[1]
        or "from evplanner_plugin" in path.read_text(encoding="utf-8")
    ]
    assert not wrong


def test_extensions_in_c_plus_plus_are_never_imported_first_in_a_thread_of_qt():
    """What imports scipy or matplotlib lies in a folder, or is a module, that sees to their first import."""
    wrong = [
        str(path.relative_to(PACKAGE)) for path in PACKAGE.rglob("*.py")
        if imports_of(path)[1] & {"scipy", "matplotlib"}
        and not any(map(_sees_to_it, (path.parent / "__init__.py", path)))
    ]
    # It is given a network of streets: the room of distances has been imported.
    assert wrong == ["algorithms/requesting/request_distances.py"]


def _sees_to_it(path: Path) -> bool:
    return "\nfirst_import(" in path.read_text().replace("    ", "")


def test_the_check_sees_a_wrong_call(tmp_path):
    """Negative control: an upward import, relative or absolute, is found."""
    (tmp_path / "domain").mkdir()
    bad = tmp_path / "domain" / "bad.py"
    bad.write_text("from ..gui import panels\nfrom .. import sync\nfrom evplanner.evplanner_plugin.scoring import x\n")
    assert imports_of(bad, tmp_path)[0] == {"gui", "sync", "scoring"}
