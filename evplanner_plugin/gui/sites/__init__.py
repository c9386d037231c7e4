"""The panel Sites: list, draw, mark, comment, decide."""
