"""Putting chosen places on the nearest street, and naming them after it."""

from __future__ import annotations

from .layers.input_layers import empty_layer

_NAMED_WITHIN = 75.0
"""Metres within which a site on a path or a service road takes the name of a street beside it."""


def walkable_streets(streets):
    """Return the geometry (N,) and the columns of the layer ``streets`` without what its field walkable bars.

    :raises BadInput: no street is left.
    """
    lines, columns = streets.geometry, dict(streets.attributes)
    if "walkable" in columns:
        open_ = columns["walkable"] != 0
        lines, columns = lines[open_], {key: column[open_] for key, column in columns.items()}
    if not len(lines):
        raise empty_layer(streets.name)
    return lines, columns


def on_streets(xy, streets):
    """Points (N,) on the nearest of ``streets`` (a layer, or None), and the name (N,) of the nearest that has one.

    Names are "" where there is none; without streets the points stay at ``xy`` (N, 2).
    """
    import numpy
    import shapely

    points = shapely.points(xy)
    names = numpy.full(len(points), "", dtype=object)
    if streets is None or not len(points):
        return points, names
    lines, columns = walkable_streets(streets)
    nearest = shapely.STRtree(lines).nearest(points)
    if "name" in columns:
        named = numpy.array([bool(name) for name in columns["name"]])
        if named.any():
            pair = shapely.STRtree(lines[named]).query_nearest(points, max_distance=_NAMED_WITHIN, all_matches=False)
            names[pair[0]] = columns["name"][named][pair[1]]
    return shapely.line_interpolate_point(*_along(lines[nearest], points)), names


def _along(lines, points):
    """Lines without parts and the metres along each where ``points`` meet it."""
    import numpy
    import shapely

    single = numpy.array([_nearest_part(line, point) for line, point in zip(lines, points)], dtype=object)
    return single, shapely.line_locate_point(single, points)


def _nearest_part(line, point):
    import shapely

    parts = shapely.get_parts(line)
    return parts[shapely.distance(parts, point).argmin()]
