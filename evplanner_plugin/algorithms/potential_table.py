"""The potential map as a table: which columns, which rows, and which grids of a raster."""

from __future__ import annotations

from ..compat import field


def best_rows(rank, count: int):
    """Return the (n,) rows of the ``count`` best candidates, best first, or all rows in order where ``count`` is 0.

    ``rank`` (N,) is 1 for the best and 0 for a struck candidate, which is never among the best.
    """
    import numpy

    if not count:
        return numpy.arange(len(rank))
    order = numpy.argsort(rank, kind="stable")
    in_play = order[numpy.count_nonzero(rank == 0) :]
    return in_play[:count]


def result_table(recipe, result, cell, rows):
    """Return ``(fields, columns)`` of the map at ``rows`` (n,): one (n,) array per field, NaN or masked for NULL."""
    import numpy

    rank = result.rank[rows]
    struck = rank == 0
    fields = [
        field("cell", "long"), field("score", "double"), field("rank", "integer"), field("reason", "text"),
        field("failed", "text"),
    ]  # fmt: skip
    columns = [
        cell[rows],
        numpy.where(struck, numpy.nan, result.score[rows]),
        numpy.ma.masked_array(rank, struck),
        result.reason[rows],
        result.failed[rows],
    ]
    for criterion in recipe.criteria:
        for kind, values in (("raw", result.raw), ("value", result.value), ("contribution", result.contribution)):
            fields.append(field(f"{criterion.key}_{kind}", "double"))
            columns.append(values[criterion.key][rows])
    for name, text in (("recipe_name", recipe.name), ("recipe_hash", recipe.hash)):
        fields.append(field(name, "text"))
        columns.append(numpy.broadcast_to(numpy.array(text, dtype=object), len(rows)))
    return fields, columns


def result_bands(recipe, result):
    """Yield ``(name, values)`` of each band of the raster: score, rank, one value per criterion; (N,), NaN for none."""
    import numpy

    struck = result.rank == 0
    yield "score", numpy.where(struck, numpy.nan, result.score)
    yield "rank", numpy.where(struck, numpy.nan, result.rank)
    for criterion in recipe.criteria:
        yield f"{criterion.key}_value", result.value[criterion.key]
