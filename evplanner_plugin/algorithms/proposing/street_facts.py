"""Street, house number and road manager of a place, from lines and addresses around it."""

from __future__ import annotations

import unicodedata

NAMED_WITHIN = 75.0
"""Metres within which the nearest street that has a name gives it to a place."""

NUMBERED_WITHIN = 50.0
"""Metres within which a building or an address in the same street gives its house number."""

MANAGED_WITHIN = 25.0
"""Metres within which a road lies at or beside a place: half a wide road and its verge."""

REGIONAL = "regional"
"""What the road manager is called where it is the Flemish agency for roads; others keep the name they have."""

_AGENCY = ("awv", "agentschap wegen en verkeer", "agence des routes et de la circulation", "vlaams gewest")


def nearest_names(points, lines, names):
    """(N,) the name of the nearest of ``lines`` (M,) that has one of ``names`` (M,); "" beyond 75 m of all."""
    import numpy

    has_name = numpy.array([bool(_text(name)) for name in names], dtype=bool)
    pairs = _nearest(points, lines[has_name], NAMED_WITHIN)
    found = numpy.full(len(points), "", dtype=object)
    for point, line in zip(*pairs):
        found[point] = _text(names[has_name][line])
    return found


def nearest_numbers(points, streets, places, place_streets, numbers):
    """(streets, numbers), (N,) each: the house number of the nearest of ``places`` (M,) in the same street.

    ``streets`` (N,) are those of the points, "" where not known: then the nearest place within reach that has both
    says the street as well. Names are compared without regard to case, accents and spaces.
    """
    import numpy
    import shapely

    found_streets, found_numbers = streets.copy(), numpy.full(len(points), "", dtype=object)
    known = numpy.array([bool(_text(a) and _text(b)) for a, b in zip(place_streets, numbers)], dtype=bool)
    if not known.any():
        return found_streets, found_numbers
    places, place_streets, numbers = places[known], place_streets[known], numbers[known]
    keys = [_key(name) for name in place_streets]
    tree = shapely.STRtree(places)
    point, place = tree.query(points, predicate="dwithin", distance=NUMBERED_WITHIN)
    metres = shapely.distance(points[point], places[place])
    for nearest in numpy.lexsort((metres, point)).tolist():
        which, other = int(point[nearest]), int(place[nearest])
        if found_numbers[which] or (streets[which] and _key(streets[which]) != keys[other]):
            continue
        found_streets[which] = streets[which] or _text(place_streets[other])
        found_numbers[which] = _text(numbers[other])
    return found_streets, found_numbers


def nearest_managers(points, lines, managers):
    """(N,) who manages the road at or beside each point, as the nearest of ``lines`` (M,) says it; "" where it does
    not, or no road is near."""
    import numpy

    found = numpy.full(len(points), "", dtype=object)
    for point, line in zip(*_nearest(points, lines, MANAGED_WITHIN)):
        found[point] = manager_name(_text(managers[line]))
    return found


def manager_name(given: str) -> str:
    """``given`` as it is kept: :data:`REGIONAL` for the Flemish agency, else as it was."""
    plain = " ".join(given.lower().replace("(", " ").replace(")", " ").split())
    own = plain == _AGENCY[0] or any(plain.startswith(name) for name in _AGENCY[1:]) or plain.startswith("awv ")
    return REGIONAL if own else given


def _nearest(points, lines, within: float):
    """Indices of points and of the nearest of ``lines`` within so many metres, one for each point."""
    import numpy
    import shapely

    if not len(lines) or not len(points):
        return numpy.empty(0, dtype=int), numpy.empty(0, dtype=int)
    pairs = shapely.STRtree(lines).query_nearest(points, max_distance=within, all_matches=False)
    return pairs[0], pairs[1]


def _text(value: object) -> str:
    """An attribute as text: house number 12.0 as "12", empty for what is not there."""
    if value is None or value != value:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _key(name: object) -> str:
    plain = unicodedata.normalize("NFD", _text(name).lower())
    return "".join(letter for letter in plain if letter.isalnum())
