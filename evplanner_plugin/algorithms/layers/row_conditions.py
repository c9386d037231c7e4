"""Which rows of a layer count: a recipe's conditions on its fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...errors import QT_TRANSLATE_NOOP, BadInput


def refuse_unknown(conditions: Mapping[str, object], fields: Iterable[str], layer: str) -> None:
    """Check that the layer has the fields that a recipe filters it by.

    :raises BadInput: it has not.
    """
    for name in conditions:
        if name not in set(fields):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The recipe filters the layer “{layer}” by the unknown field “{field}”."),
                QT_TRANSLATE_NOOP("errors", "Its fields are {fields}."),
                layer=layer,
                field=name,
                fields=", ".join(sorted(fields)),
            )


def where(columns: Mapping, conditions: Mapping[str, object], layer: str):
    """Return the mask (N,) of the rows whose columns equal all ``conditions``, a list meaning any of its values.

    A number also equals a text that says it, for many layers keep their codes as text.

    :raises BadInput: a condition names a field that the layer does not have.
    """
    import numpy

    refuse_unknown(conditions, columns, layer)
    length = len(next(iter(columns.values()))) if columns else 0
    mask = numpy.ones(length, dtype=bool)
    for name, value in conditions.items():
        any_of = numpy.zeros(length, dtype=bool)
        for single in value if isinstance(value, (list, tuple)) else (value,):
            any_of |= _equal(columns[name], single)
        mask &= any_of
    return mask


def _equal(column, value: object):
    """Mask (N,) of where ``column`` is ``value``; ``None`` means NULL."""
    import numpy

    if column.dtype != object:
        if value is None:
            return numpy.isnan(column)
        return column == number(value)
    if value is None:
        return numpy.array([item is None for item in column], dtype=bool)
    if isinstance(value, (int, float)):
        return numpy.array([item is not None and number(item) == value for item in column], dtype=bool)
    return column == value


def number(value: object) -> float:
    """Return ``value`` as a number, NaN for NULL and for what is none."""
    try:
        return float(value)
    except (TypeError, ValueError):  # NULL comes as None or as a QVariant
        return float("nan")
