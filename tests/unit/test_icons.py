"""Every icon can be told from the background of a toolbar, in a light and in a dark theme, and is of one family."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

ICONS = sorted((Path(__file__).resolve().parents[2] / "resources" / "icons").glob("*.svg"))
THEMES = {"light": "#f0f0f0", "dark": "#323232"}
NEEDED = {16: 0.14, 24: 0.20}
"""Share of the drawn pixels that must stand out, by size: thin lines and edges are blurred most in the small one."""
CONTRAST = 3.0
"""WCAG 2.1, 1.4.11 Non-text contrast."""
FAMILY = {
    "#ffffff", "#4d4d4d", "#7d7d7d", "#7a7a7a", "#3b2f0b", "#8a6100", "#b0b0b0", "#dfe8ee", "#dfe9f0",
    "#31688e", "#3b82b2", "#1d9784", "#2b9c66", "#8ad0b4", "#f2b632",
    "#440154", "#6ece58", "#b5de2b", "#fde725",
}  # fmt: skip
"""Whites and greys, amber and its outline, blue, teal and green, and the viridis of the potential map."""


def drawn(path: Path, size: int, background: str | None) -> QImage:
    """The icon on a background, or on nothing."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(QColor(background) if background else Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(path)).render(painter)
    painter.end()
    return image


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    parts = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def share_that_stands_out(path: Path, size: int, background: str) -> float:
    """Share of the drawn pixels (at least half opaque) with enough contrast."""
    image, alone = drawn(path, size, background), drawn(path, size, None)
    places = [(x, y) for x in range(size) for y in range(size) if alone.pixelColor(x, y).alpha() >= 128]
    assert places, f"{path.name} draws nothing at {size} pixels"
    behind = QColor(background)
    return sum(contrast(image.pixelColor(*place), behind) >= CONTRAST for place in places) / len(places)


def test_contrast_is_that_of_the_guideline():
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_icon_stands_out_in_both_themes(path):
    found = {
        (theme, size): round(share_that_stands_out(path, size, background), 2)
        for theme, background in THEMES.items()
        for size in NEEDED
    }
    assert all(share >= NEEDED[size] for (_, size), share in found.items()), found


def test_icons_are_of_one_family_without_red_against_green():
    for path in ICONS:
        colours = {colour.lower() for colour in re.findall(r"#[0-9a-fA-F]{6}\b", path.read_text(encoding="utf-8"))}
        assert colours <= FAMILY, (path.name, colours - FAMILY)
    for colour in FAMILY:
        hue, saturation, _, _ = QColor(colour).getHsvF()
        red = saturation > 0.5 and (0 <= hue < 0.08 or hue > 0.92)
        assert not red, colour


def test_no_two_icons_are_the_same():
    pictures = [path.read_bytes().split(b"</title>")[-1] for path in ICONS]
    assert len(pictures) > 40 and len(set(pictures)) == len(pictures)
