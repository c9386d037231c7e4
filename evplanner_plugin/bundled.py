"""Where the files that come with the plugin lie, however it was installed."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""The folder that holds ``resources`` and ``i18n`` (the plugin's folder, or the checkout)."""


def path(*parts: str) -> Path:
    """Path of a bundled file, e.g. ``path("recipes", "flanders_250m.json")``. It need not exist."""
    return ROOT.joinpath("resources", *parts)
