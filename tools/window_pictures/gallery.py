"""Takes every panel and the main windows in Dutch, in QGIS's light theme and in "Night Mapping", side by side.

``python tools/window_pictures/gallery.py`` writes ``docs/images/gallery/<theme>/*.png`` and ``docs/GALLERY.md``; with
``--demo FOLDER`` on a demo that is there already, with ``--only panel_sites`` some pictures.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from take import ROOT, make_demo, take

DOCS = ROOT / "docs"
GALLERY = DOCS / "images" / "gallery"
THEMES = {"light": "default", "night": "Night Mapping"}
COLOURS = 64
PANEL_WIDTH, DIALOG_WIDTH = 420, 900
FULL = 2_000_000
"""Bytes that all pictures may take together."""

PICTURES = {
    "start_page": "Charging layers while no workspace is open: the start page",
    "panel_charging_layers": "The panel Charging layers",
    "panel_potential": "The panel Potential",
    "panel_sites": "The panel Sites, a site under review",
    "panel_dashboard": "The panel Dashboard",
    "documents_menu": "The menu Documents",
    "new_workspace": "A new workspace",
    "municipality_wizard": "Starting with a municipality",
    "open_data": "What a potential map needs, and where it can be had",
    "import_charging": "Importing charging locations",
    "recipe_editor": "Editing a recipe",
    "layers_dialog": "The layers that a potential map is made of",
    "select_sites": "Selecting the best places",
    "stability": "How sure is the ranking?",
    "compare_sites": "Two sites side by side",
    "regulation_dialog": "The supplementary regulation",
    "site_sheets": "Site sheets",
    "handover_dialog": "Handover to the concession holder",
    "register_window": "The register of realised sites",
    "requests_window": "Requests of residents",
    "resident_map": "A map for residents",
    "offline_package": "An offline package",
    "meeting_screen": "The dashboard in a meeting",
    "help_window": "Help",
}
"""What is shown, in this order, with what it is."""


def main() -> None:
    """Take the pictures of both themes, keep them small, write the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--demo", type=Path, help="folder with lille.gpkg and lille.qgz")
    parser.add_argument("--only", action="append", default=[], help="one picture by its name; may be repeated")
    parser.add_argument("--theme", choices=tuple(THEMES), action="append", help="one theme instead of both")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="evplanner-gallery-") as own:
        demo = wanted.demo or make_demo(Path(own) / "demo")
        for theme in wanted.theme or THEMES:
            raw = Path(own) / theme
            take(demo, "nl", raw, wanted.only or list(PICTURES), THEMES[theme])
            for path in sorted(raw.glob("*.png")):
                if path.stem in PICTURES:
                    write_small(path, GALLERY / theme / path.name)
    (DOCS / "GALLERY.md").write_text(page(), encoding="utf-8")
    total = sum(path.stat().st_size for path in GALLERY.rglob("*.png"))
    print(f"The gallery takes {total / 1e6:.2f} MB.")
    if total > FULL:
        sys.exit("That is too much.")


def write_small(source: Path, target: Path) -> None:
    """Write a picture as PNG of 8 bits, no wider than the page needs."""
    from PIL import Image

    with Image.open(source) as picture:
        whole = picture.convert("RGB")
        widest = PANEL_WIDTH if source.stem.startswith(("panel_", "start_")) else DIALOG_WIDTH
        if whole.width > widest:
            whole = whole.resize((widest, round(whole.height * widest / whole.width)), Image.Resampling.LANCZOS)
        small = whole.quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        target.parent.mkdir(parents=True, exist_ok=True)
        small.save(target, optimize=True)


def page() -> str:
    """The page that shows what there are pictures of, light beside dark."""
    rows = []
    for name, caption in PICTURES.items():
        cells = [
            f"![{caption}, {theme}](images/gallery/{theme}/{name}.png)"
            if (GALLERY / theme / f"{name}.png").exists()
            else ""
            for theme in THEMES
        ]
        if any(cells):
            rows.append(f"| {caption} | {' | '.join(cells)} |")
    return "\n".join(
        [
            "# Gallery",
            "",
            "Every panel and the main windows of EV Planner in QGIS, in Dutch, on the demo of Lille (places and people",
            "of the demo are invented where it says so). The pictures are taken from the real window by",
            "`python tools/window_pictures/gallery.py`, which writes this page too.",
            "",
            "| | Light | Dark (QGIS's theme Night Mapping) |",
            "|---|---|---|",
            *rows,
            "",
        ]
    )


if __name__ == "__main__":
    main()
