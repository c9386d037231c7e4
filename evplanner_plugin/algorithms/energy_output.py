"""What energy sharing comes to, as layers and as a sentence."""

from __future__ import annotations

from ..compat import field
from ..documents.local_figures import number
from ..documents.vocabulary import translate
from ..domain.energy.hours import HOURS, MONTHS
from ..errors import QT_TRANSLATE_NOOP
from .base import part
from .layers.output_layers import Output, sink_type, write
from .layers.output_tables import wanted, write_table
from .styles.money_style import style_sharing
from .styles.when_loaded import style_when_loaded

_FIELDS = {
    "unit_id": "text", "name": "text", "level": "text", "production_kwh": "double", "charging_kwh": "double",
    "shared_kwh": "double", "surplus_kwh": "double", "shortfall_kwh": "double", "share_of_production": "double",
    "share_of_charging": "double", "months_known": "integer", "every_hour": "integer",
}  # fmt: skip
_HOUR_FIELDS = {
    "unit_id": "text", "month": "integer", "hour": "integer", "production_kwh": "double", "charging_kwh": "double",
    "shared_kwh": "double",
}  # fmt: skip


def write_sharing(algorithm, found, level: str, crs, parameters, context, feedback) -> dict[str, str]:
    """Write both outputs of ``algorithm``; returns their destinations.

    ``found`` lists (unit, its Sharing, its Charging). Raises as :func:`.layers.output_layers.write`.
    """
    import numpy

    shapes = numpy.array([unit.geometry for unit, _, _ in found], dtype=object)
    rows = [_row(unit, level, shared, charged) for unit, shared, charged in found]
    columns = [numpy.array([row[name] for row in rows], dtype=object) for name in _FIELDS]
    fields = [field(name, kind) for name, kind in _FIELDS.items()]
    with Output(algorithm, parameters, context, fields, sink_type(shapes), crs) as output:
        write(output, shapes, columns, feedback, part(feedback, 70, 85))
    outputs = {"OUTPUT": output.destination}
    title = algorithm.parameterDefinition("OUTPUT").description()
    style_when_loaded(context, output.destination, title, style_sharing)
    if wanted(parameters, "HOURS"):
        fields = list(_HOUR_FIELDS.items())
        outputs.update(write_table(algorithm, parameters, context, feedback, "HOURS", _hours(found), fields))
    return outputs


def _hours(found):
    """A data frame with a row per unit, month (1–12) and hour (0–23)."""
    import numpy
    import pandas

    month, hour = (index.ravel() for index in numpy.indices((MONTHS, HOURS)))
    parts = [
        pandas.DataFrame(
            {
                "unit_id": unit.id,
                "month": month + 1,
                "hour": hour,
                "production_kwh": shared.production.ravel(),
                "charging_kwh": shared.charging.ravel(),
                "shared_kwh": shared.shared.ravel(),
            }
        )
        for unit, shared, _ in found
    ]
    return pandas.concat(parts, ignore_index=True)


def _row(unit, level: str, shared, charged) -> dict:
    return {
        "unit_id": unit.id,
        "name": unit.name,
        "level": level,
        "production_kwh": shared.production_kwh,
        "charging_kwh": shared.charging_kwh,
        "shared_kwh": shared.self_consumed_kwh,
        "surplus_kwh": shared.surplus_kwh,
        "shortfall_kwh": shared.shortfall_kwh,
        "share_of_production": shared.share_of_production,
        "share_of_charging": shared.share_of_charging,
        "months_known": int(charged.months.sum()),
        "every_hour": int(shared.exact),
    }


def sharing_sentence(totals, found) -> str:
    """The result in plain words; ``totals`` are kWh produced, charged and shared."""
    production, charging, shared = totals
    months = min((int(charged.months.sum()) for _, _, charged in found), default=0)
    values = {
        "shared": number(shared, 0),
        "charging": number(charging, 0),
        "production": number(production, 0),
        "of_charging": number(100 * shared / charging if charging > 0 else 0, 0),
        "of_production": number(100 * shared / production if production > 0 else 0, 0),
        "months": months,
    }
    exact = all(each.exact for _, each, _ in found)
    said = [
        QT_TRANSLATE_NOOP(
            "finance",
            "{shared} kWh a year could be shared: {of_charging} % of the {charging} kWh charged and {of_production} %"
            " of the {production} kWh produced."
        )
    ]
    if not exact:
        said.append(QT_TRANSLATE_NOOP("finance", "That is the most, reckoned with the mean day of each month."))
    if months < 12:
        said.append(
            QT_TRANSLATE_NOOP(
                "finance", "Charging is known for {months} months of the year only; the others are left out."
            )
        )
    return " ".join(translate("finance", text) for text in said).format(**values)
