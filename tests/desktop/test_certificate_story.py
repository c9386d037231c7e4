"""What a clerk lets pass for a map, in QGIS's own dialog, does not pass for EV Planner."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web_server import Authority, Handler, Server

HERE = Path(__file__).resolve().parent

pytestmark = pytest.mark.desktop


def test_a_yes_in_the_dialog_of_qgis_does_not_count(window, tmp_path):
    context = Authority(tmp_path).server_context("127.0.0.1")
    with Server(Handler, context=context) as server:
        seen = window.run(HERE / "certificate_story.py", tests=HERE, server=server.url())
        assert "error" not in seen, seen["error"]
        requests = len(server.seen)
    assert (seen["map"], seen["map again"]) == ("", ""), "QGIS lets it pass"
    assert (seen["asked for map"], seen["asked again"]) == (1, 1), "QGIS remembers for the session"
    for when in ("before", "after"):
        assert "is not trusted" in seen[when], seen[when]
    assert (seen["asked before"], seen["asked after"]) == (0, 1), "nobody is asked for EV Planner"
    assert requests == 2, "those for the map, and no other"
