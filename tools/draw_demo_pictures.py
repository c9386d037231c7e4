"""Draws the demo's two street pictures, ``resources/demo/street_*.jpg``; needs Pillow.

They stand where photos stand in a real workspace, and say on themselves that they are drawings. Nobody's street, house,
car or brand is meant, so that they may be handed on freely with the plugin.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "demo"
SIZE = (800, 600)
SMOOTH = 3
"""Drawn so many times larger, then made small, so that edges are smooth."""

SKY, GRASS, ROAD, KERB, PATH = "#bcd7ea", "#93b27a", "#6f7378", "#b9b4aa", "#cfc6b8"
WALLS = ("#b5654a", "#c98b66", "#9d5a48", "#d3b08c", "#a8735a")
BAYS = (300, 520, 740)
"""Where the lines between bays meet the kerb, in pixels from the left."""


def main() -> None:
    """Write both pictures."""
    draw(FOLDER / "street_before.jpg", "Tekening, geen foto: fictieve straat, twee vrije parkeervakken", pole=False)
    draw(FOLDER / "street_after.jpg", "Tekening, geen foto: fictieve laadpaal na oplevering", pole=True)


def draw(path: Path, caption: str, *, pole: bool) -> None:
    """One picture of the street, with a charging point and a car that charges, or without."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (SIZE[0] * SMOOTH, SIZE[1] * SMOOTH), SKY)
    pen = ImageDraw.Draw(image)

    def shape(points: list, fill: str) -> None:
        pen.polygon([(x * SMOOTH, y * SMOOTH) for x, y in points], fill=fill)

    def box(left: float, top: float, right: float, bottom: float, fill: str, round_by: float = 0) -> None:
        area = [each * SMOOTH for each in (left, top, right, bottom)]
        pen.rounded_rectangle(area, radius=round_by * SMOOTH, fill=fill)

    def disc(x: float, y: float, radius: float, fill: str) -> None:
        pen.ellipse([each * SMOOTH for each in (x - radius, y - radius, x + radius, y + radius)], fill=fill)

    houses(box, shape)
    tree(box, disc, 90, 330)
    street(box, shape)
    if pole:
        charging_point(box, disc, 470, 350)
        car(box, disc, shape, 330, 420, "#3f6f8f")
        cable = ((477, 312), (492, 372), (512, 404), (506, 432))
        pen.line([(x * SMOOTH, y * SMOOTH) for x, y in cable], "#23272b", 9, "curve")
        disc(506, 433, 5, "#23272b")
    label(pen, caption)
    image.resize(SIZE, Image.Resampling.LANCZOS).save(path, quality=80, optimize=True)


def houses(box, shape) -> None:
    """A row of five houses along the far side of the footpath."""
    for number, wall in enumerate(WALLS):
        left, top = number * 165 - 15, 130 + 22 * (number % 3)
        box(left, top, left + 163, 320, wall)
        shape([(left - 6, top), (left + 82, top - 62), (left + 169, top)], "#5d4a47" if number % 2 else "#6d5650")
        for column in (18, 100):
            box(left + column, top + 24, left + column + 44, top + 66, "#eef1ee")
            box(left + column + 4, top + 28, left + column + 40, top + 62, "#7f9db2")
        box(left + 18, 248, left + 62, 292, "#eef1ee")
        box(left + 22, 252, left + 58, 288, "#7f9db2")
        box(left + 104, 244, left + 138, 320, "#4d5b50" if number % 2 else "#6b3f35")


def tree(box, disc, x: float, foot: float) -> None:
    """A tree on the footpath."""
    box(x - 7, foot - 110, x + 7, foot + 20, "#6a5040")
    for dx, dy, radius in ((0, -150, 52), (-38, -120, 38), (38, -122, 40), (4, -105, 36)):
        disc(x + dx, foot + dy, radius, "#6f9a5c")


def street(box, shape) -> None:
    """Footpath, kerb, bays with white lines, road."""
    box(0, 318, SIZE[0], 396, PATH)
    for x in range(-40, SIZE[0] + 40, 62):
        shape([(x, 396), (x + 2, 396), (x + 34, 318), (x + 32, 318)], KERB)
    box(0, 394, SIZE[0], 404, KERB)
    box(0, 404, SIZE[0], 600, ROAD)
    shape([(BAYS[0], 404), (BAYS[-1], 404), (BAYS[-1] - 40, 496), (BAYS[0] - 40, 496)], "#7f6f68")
    for x in BAYS:
        shape([(x - 3, 404), (x + 3, 404), (x - 37, 496), (x - 43, 496)], "#f2f2ee")
    shape([(BAYS[0] - 42, 493), (BAYS[-1] - 38, 493), (BAYS[-1] - 40, 499), (BAYS[0] - 44, 499)], "#f2f2ee")
    for x in range(10, SIZE[0], 150):
        box(x, 548, x + 80, 554, "#e6e6e0")


def charging_point(box, disc, x: float, foot: float) -> None:
    """A post with a light and two sockets, of no brand."""
    box(x - 24, foot + 16, x + 24, foot + 28, "#8d8f8f", 3)
    box(x - 17, foot - 110, x + 17, foot + 20, "#f4f5f3", 6)
    box(x - 17, foot - 96, x + 17, foot - 62, "#2f7d5b")
    box(x - 11, foot - 90, x + 11, foot - 70, "#dfeee6", 2)
    disc(x - 7, foot - 40, 6, "#33383c")
    disc(x + 7, foot - 40, 6, "#33383c")
    disc(x, foot - 103, 3.5, "#38b26c")


def car(box, disc, shape, left: float, top: float, paint: str) -> None:
    """A car from its side."""
    shape([(left + 28, top + 6), (left + 58, top - 32), (left + 128, top - 32), (left + 162, top + 6)], paint)
    shape([(left + 42, top + 4), (left + 64, top - 25), (left + 92, top - 25), (left + 92, top + 4)], "#cfe0ea")
    shape([(left + 98, top + 4), (left + 98, top - 25), (left + 124, top - 25), (left + 148, top + 4)], "#cfe0ea")
    box(left, top, left + 190, top + 42, paint, 14)
    for wheel in (40, 150):
        disc(left + wheel, top + 42, 19, "#24272a")
        disc(left + wheel, top + 42, 9, "#b9bdc0")
    box(left + 2, top + 12, left + 10, top + 20, "#c0433a", 2)
    box(left + 180, top + 12, left + 188, top + 20, "#f3ead0", 2)


def label(pen, caption: str) -> None:
    """What it is, in a bar at the bottom."""
    from matplotlib import font_manager
    from PIL import ImageFont

    font = ImageFont.truetype(font_manager.findfont("DejaVu Sans"), 17 * SMOOTH)
    pen.rectangle([0, 566 * SMOOTH, SIZE[0] * SMOOTH, SIZE[1] * SMOOTH], fill="#ffffff")
    pen.text((14 * SMOOTH, 573 * SMOOTH), caption, font=font, fill="#222222")


if __name__ == "__main__":
    main()
