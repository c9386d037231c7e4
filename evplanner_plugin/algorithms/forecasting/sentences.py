"""What a forecast says in words: the outcome, and what everyone who uses it should know."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from ...documents import local_figures
from ...domain.forecast.benchmarks import PER_INHABITANT, POWER, Benchmark
from ...domain.forecast.figures import HIGH, LOW, MID
from ...domain.forecast.scenarios import Scenario
from .made_forecast import MadeForecast

translate = QCoreApplication.translate


def titled(texts: Mapping[str, str], otherwise: str = "") -> str:
    """Return the text in QGIS's language, else in English, else ``otherwise``."""
    return texts.get(QgsApplication.locale()[:2].lower()) or texts.get("en") or otherwise


def number(value: float) -> str:
    """Return ``value`` as a whole number, as the user's locale writes it."""
    return local_figures.number(float(value), 0)


def outcome(made: MadeForecast, place: str) -> str:
    """Return the forecast in one sentence: needed, standing, planned, short, each with its band."""
    bands = made.whole()
    scenario = made.wanted.scenarios[made.wanted.shown]
    needed, gap = ([bands[band][name] for band in (LOW, MID, HIGH)] for name in ("points_needed", "gap_points"))
    return translate(
        "forecast",
        "{place} in {year}, scenario {scenario}: {needed} public charging points needed (between {low} and {high}),"
        " {existing} stand there, {planned} are decided. Gap: {gap} (between {gap_low} and {gap_high})."
    ).format(
        place=place,
        year=made.wanted.year,
        scenario=titled(scenario.title, scenario.key).lower(),
        needed=number(needed[1]),
        low=number(needed[0]),
        high=number(needed[2]),
        existing=number(bands[MID]["points_existing"]),
        planned=number(bands[MID]["points_planned"]),
        gap=number(gap[1]),
        gap_low=number(gap[0]),
        gap_high=number(gap[2]),
    )


def remarks(made: MadeForecast) -> list[str]:
    """Return what goes with the outcome: how the band is made, what moves it most, benchmarks, the plan."""
    scenario = made.wanted.scenarios[made.wanted.shown]
    said = [
        translate(
            "forecast",
            "Between: with every figure at the end of its own band that gives the smallest or the largest need. No"
            " combination of these figures lies outside."
        )
    ]
    if made.wanted.year > scenario.extrapolated_after:
        said.append(
            translate(
                "forecast",
                "After {year} the curve is drawn on: no source tells how many electric cars there will be then."
            ).format(year=scenario.extrapolated_after)
        )
    if made.wanted.total:
        said.append(
            translate(
                "forecast",
                "The middle scenario is brought to the total given; the others keep their distance from it."
            )
        )
    if len(made.sensitivity):
        said.append(_most_moving(made, scenario))
    said += [_benchmark(one) for one in made.benchmarks]
    said.append(_plan(made))
    return said


def warnings(made: MadeForecast) -> list[str]:
    """Return what is lacking in the data."""
    said = []
    if not made.observed:
        said.append(
            translate(
                "forecast",
                "How many electric cars there are here is not known: the curve of Flanders is taken. Fill in the column"
                " electric_cars of the layer of areas."
            )
        )
    if made.tree.left_out:
        said.append(
            translate(
                "forecast",
                "Left out, for not all of these areas have households, dwellings or cars in the layer of areas:"
                " {areas}."
            ).format(
                areas=", ".join(made.tree.left_out[:10]) + ("…" if len(made.tree.left_out) > 10 else "")
            )
        )
    if made.planned.unknown:
        said.append(
            translate("forecast", "Decided sites that say no number of points, and count none: {count}.").format(
                count=number(made.planned.unknown)
            )
        )
    outside = made.existing.outside + made.planned.outside
    if outside:
        text = translate("forecast", "Charging points outside all areas, which are not counted: {count}.")
        said.append(text.format(count=number(outside)))
    return said


def _most_moving(made: MadeForecast, scenario: Scenario) -> str:
    row = made.sensitivity.iloc[0]
    figure = scenario.figures[row["parameter"]]
    gaps = sorted((row["low_gap"], row["high_gap"]))
    return translate("forecast", "What moves the outcome most is “{figure}”: a gap of {low} to {high} points.").format(
        figure=titled(figure.title, figure.id), low=number(gaps[0]), high=number(gaps[1])
    )


def _benchmark(one: Benchmark) -> str:
    title = {
        POWER: translate("forecast", "AFIR, power for the electric cars of that year"),
        PER_INHABITANT: translate("forecast", "Points per 100 inhabitants by 2030"),
    }.get(one.key, translate("forecast", "AFIR, power with plug-in hybrids"))
    if one.missing:
        return translate(
            "forecast",
            "Benchmark “{title}”: not worked out, for lack of {missing} in the table of parameters."
        ).format(title=title, missing=", ".join(one.missing))
    unit = translate("forecast", "kW") if one.unit == "kW" else translate("forecast", "points")
    return translate(
        "forecast",
        "Benchmark “{title}”: {needed} {unit}; {existing} {unit} stand there today (confidence of the norm"
        " {confidence}). It binds no municipality."
    ).format(
        title=title,
        needed=number(one.needed),
        existing=number(one.existing),
        unit=unit,
        confidence=one.confidence or "–",
    )


def _plan(made: MadeForecast) -> str:
    found = made.strategic
    if found.share is None:
        return translate("forecast", "No proposed site says whether it is strategic or on demand.")
    text = translate("forecast", "Strategic are {strategic} of {all} proposed sites ({share} %).").format(
        strategic=number(found.strategic),
        all=number(found.strategic + found.on_demand),
        share=number(100 * found.share),
    )
    if found.aim is None:
        not_said = translate("forecast", "The town’s own aim is not filled in (parameter strategic_share_aim).")
        return f"{text} {not_said}"
    reached = translate("forecast", "The town’s own aim of {aim} % is reached.")
    not_reached = translate("forecast", "The town’s own aim of {aim} % is not reached.")
    return f"{text} " + (reached if found.reached else not_reached).format(aim=number(100 * found.aim))
