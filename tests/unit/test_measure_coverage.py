"""The table of what the tests reach, by room."""

from __future__ import annotations

from tools.measure_coverage import by_room

TABLE = """| Name | Stmts | Miss | Branch | BrPart | Cover |
|--- | ---: | ---: | ---: | ---: | ---: |
| evplanner\\_plugin/errors.py | 10 | 1 | 2 | 0 | 90% |
| evplanner\\_plugin/gui/panel.py | 30 | 0 | 2 | 0 | 100% |
| evplanner\\_plugin/gui/sites/footer.py | 10 | 10 | 2 | 0 | 0% |
| evplanner\\_plugin/gui/\\_\\_init\\_\\_.py | 0 | 0 | 0 | 0 | 100% |
| **TOTAL** | **50** | **11** | **6** | **0** | **78%** |
"""


def test_files_are_added_up_by_their_room():
    rows = [line.split() for line in by_room(TABLE).splitlines()]
    assert rows == [
        ["evplanner_plugin", "10", "1", "90.0", "%"],
        ["evplanner_plugin/gui", "40", "10", "75.0", "%"],
        ["all", "50", "11", "78.0", "%"],
    ]
