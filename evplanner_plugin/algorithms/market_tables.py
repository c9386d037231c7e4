"""The tables that the algorithm ``market`` writes: their fields, and what stands in them."""

from __future__ import annotations

from collections.abc import Iterator

from .base import check_cancelled

FIELDS = (
    ("level", "text"),
    ("area_id", "text"),
    ("area_name", "text"),
    ("segment", "text"),
    ("measure", "text"),
    ("points", "integer"),
    ("missing", "integer"),
    ("total", "double"),
    ("operators", "integer"),
    ("unknown_share", "double"),
    ("hhi", "double"),
    ("hhi_low", "double"),
    ("hhi_high", "double"),
    ("cr1", "double"),
    ("cr2", "double"),
    ("cr3", "double"),
    ("largest", "text"),
    ("above_mark", "text"),
    ("perhaps_above_mark", "text"),
    ("ec_level", "text"),
    ("us_highly_concentrated", "integer"),
    ("meaningful", "integer"),
    ("one_holder_by_design", "integer"),
)

SHARE_FIELDS = (
    ("level", "text"),
    ("area_id", "text"),
    ("area_name", "text"),
    ("segment", "text"),
    ("measure", "text"),
    ("operator", "text"),
    ("amount", "double"),
    ("share", "double"),
    ("share_high", "double"),
    ("meaningful", "integer"),
)

CATCHMENT_FIELDS = (
    ("place", "integer"),
    ("weight", "double"),
    ("segment", "text"),
    ("measure", "text"),
    ("distances", "text"),
    ("points", "integer"),
    ("operators", "integer"),
    ("unknown_share", "double"),
    ("hhi", "double"),
    ("hhi_low", "double"),
    ("hhi_high", "double"),
    ("cr1", "double"),
    ("largest", "text"),
    ("above_mark", "integer"),
    ("meaningful", "integer"),
)

WHAT_IF_FIELDS = (
    ("step", "integer"),
    ("year", "integer"),
    ("change", "text"),
    ("segment", "text"),
    ("measure", "text"),
    ("points", "integer"),
    ("total", "double"),
    ("operators", "integer"),
    ("hhi", "double"),
    ("hhi_low", "double"),
    ("hhi_high", "double"),
    ("hhi_change", "double"),
    ("cr1", "double"),
    ("cr2", "double"),
    ("cr3", "double"),
    ("largest", "text"),
    ("ec_level", "text"),
    ("us_highly_concentrated", "integer"),
    ("ec_looks_into", "integer"),
    ("meaningful", "integer"),
)


def by_area(workspace, stock, level: str, feedback) -> Iterator[tuple]:
    """The whole stock as ``(level, id, name, stock)``, then that of each area."""
    from ..workspace.charging.areas import area_of, read_areas

    yield "municipality", workspace.nis, workspace.municipality, stock
    areas = read_areas(workspace, level)
    for name in dict.fromkeys(areas["level"]):
        if name == "municipality":
            continue
        of_level = areas[areas["level"] == name].reset_index(drop=True)
        where = area_of(of_level, stock["x"], stock["y"])
        for row in of_level.itertuples():
            check_cancelled(feedback)
            yield name, row.id, row.name, stock[where == row.id]


def divided(areas, marks, holders, feedback):
    """The table of concentration, that of shares, and the markets of the municipality by points."""
    import pandas

    from ..domain.market.concentration import MEASURES, POINTS, SEGMENTS, concentration

    rows, shares, headlines = [], [], []
    for number, (level, id_, name, stock) in enumerate(areas):
        check_cancelled(feedback)
        for segment in SEGMENTS:
            for measure in MEASURES:
                found = concentration(stock, measure, segment, marks, holders)
                place = {"level": level, "area_id": id_, "area_name": name, "segment": segment, "measure": measure}
                rows.append({**place, **_figures(found, marks)})
                shares.append(found.shares.assign(**place, meaningful=found.meaningful))
                if number == 0 and measure == POINTS:
                    headlines.append(found)
        feedback.setProgress(10 + 40 * (number + 1) / len(areas))
    filled = [each for each in shares if len(each)] or shares[:1]
    return pandas.DataFrame(rows), pandas.concat(filled, ignore_index=True), headlines


def _figures(market, marks) -> dict:
    names = [name for name, _ in FIELDS if hasattr(market, name) and name not in ("above_mark", "perhaps_above_mark")]
    return {
        **{name: getattr(market, name) for name in names},
        "above_mark": "; ".join(market.above_mark),
        "perhaps_above_mark": "; ".join(market.perhaps_above_mark),
        "ec_level": marks.ec_level_between(market.hhi_low, market.hhi_high),
        "us_highly_concentrated": marks.us_highly_concentrated(market.hhi_low),
    }
