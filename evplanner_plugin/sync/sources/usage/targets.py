"""What the columns of a table of usage may mean, and the options that say how its values are written."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ....domain.usage.clock import LOCAL_ZONE
from ....errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError
from ..mapping import NUMBER, Target, guess, mapping_problems
from .date_order import ORDERS
from .numbers import COMMA, POINT

_POINT_TARGETS = (
    Target("evse", QT_TRANSLATE_NOOP("errors", "Charging point"), (
        "evse id", "evseid", "evse uid", "evse", "laadpunt id", "laadpunt", "cp id", "cpid", "charge point id",
        "charger id", "chargepoint", "charging point", "chargepoint id", "laadpaal id", "laadpaalnummer", "laadpaal",
        "point de charge", "pdc", "borne", "id borne", "station id", "ladepunkt", "charger", "charge point",
        "laadpuntnummer", "emi3 id", "chargebox", "charge box id",
    )),
    Target("location", QT_TRANSLATE_NOOP("errors", "Id of the location"), (
        "location id", "locatie id", "locationid", "location ref", "site id", "pool id", "locatienummer",
        "locatiecode", "id station", "emplacement id", "standort id",
    )),
    Target("connector", QT_TRANSLATE_NOOP("errors", "Connector"), (
        "connector id", "connector", "connectornummer", "connecteur", "socket", "stekker", "outlet", "plug", "port",
        "aansluiting", "prise",
    )),
    Target("name", QT_TRANSLATE_NOOP("errors", "Name of the location"), (
        "site", "location", "locatie", "location name", "locatienaam", "site name", "station name", "naam", "name",
        "nom", "adres", "address", "adresse", "station", "emplacement", "standort",
    )),
)

_ENERGY = Target("energy", QT_TRANSLATE_NOOP("errors", "Energy"), (
    "energy kwh", "total kwh", "kwh", "total energy", "energy", "energie", "energie kwh", "verbruik", "verbruik kwh",
    "consumption", "volume", "geladen kwh", "charged energy", "energy consumed", "consommation", "energie wh",
    "energy wh", "wh", "volume kwh", "charge volume", "energiemenge", "meter total", "delivered", "energy delivered",
), NUMBER)  # fmt: skip

SESSION_TARGETS = (
    Target("session", QT_TRANSLATE_NOOP("errors", "Id of the session"), (
        "session id", "sessie id", "charging event", "transaction id", "transactie id", "cdr id", "charge id",
        "sessionid", "transactionid", "id session", "session", "sessie", "transaction", "transactie", "id", "uuid",
        "laadsessie id", "cdrid", "event id",
    )),
    *_POINT_TARGETS,
    Target("start", QT_TRANSLATE_NOOP("errors", "Start (date, or date and time)"), (
        "start date time", "start datetime", "start date", "startdatum", "datum start", "start", "started",
        "start at", "started at", "begin", "begindatum", "begin date", "starttijdstip", "begintijdstip",
        "date debut", "debut", "date de debut", "start timestamp", "plug in", "plugin time", "connected at", "datum",
        "date", "sessie start", "session start", "charging start", "startzeitpunkt",
    ), needed=True),
    Target("start_time", QT_TRANSLATE_NOOP("errors", "Start (time of the day)"), (
        "start time", "starttime", "starttijd", "begintijd", "begin time", "begin tijd", "start tijd", "heure debut",
        "heure de debut", "startuur", "beginuur", "begin uur", "startzeit",
    )),
    Target("end", QT_TRANSLATE_NOOP("errors", "End (date, or date and time)"), (
        "end date time", "end datetime", "end date", "einddatum", "datum einde", "eind datum", "end", "ended",
        "ended at", "end at", "stop", "stop date", "stopdatum", "einde", "eindtijdstip", "date fin", "fin",
        "date de fin", "stopped at", "end timestamp", "plug out", "plugout time", "disconnected at", "sessie einde",
        "session end", "charging end", "endzeitpunkt",
    )),
    Target("end_time", QT_TRANSLATE_NOOP("errors", "End (time of the day)"), (
        "end time", "endtime", "eindtijd", "eind tijd", "stoptijd", "stop time", "heure fin", "heure de fin",
        "einduur", "eind uur", "endzeit",
    )),
    Target("duration", QT_TRANSLATE_NOOP("errors", "Time connected"), (
        "duration", "connected time", "connection time", "duur", "sessieduur", "session duration", "verbindingsduur",
        "connected hours", "duree", "connection duration", "total duration", "duur minuten", "duration minutes",
        "duration seconds", "dauer", "total time", "connectietijd", "parkeerduur",
    )),
    Target("charging", QT_TRANSLATE_NOOP("errors", "Time charging"), (
        "charging time", "charge time", "laadtijd", "charging duration", "charge duration", "laadduur",
        "charging hours", "duree de charge", "temps de charge", "effective charging time", "ladezeit",
    )),
    _ENERGY,
    Target("card", QT_TRANSLATE_NOOP("errors", "Card (only the number of different cards is kept)"), (
        "card id", "card", "kaart", "kaart id", "laadpas", "pas id", "token", "token uid", "rfid", "auth id",
        "contract id", "user id", "uid", "badge", "carte", "authentication id", "laadpas id", "user", "tag", "id tag",
        "kaartnummer", "card number", "laadpasnummer",
    )),
)  # fmt: skip
"""Columns of a table of sessions."""

MONTH_TARGETS = (
    *_POINT_TARGETS,
    Target("month", QT_TRANSLATE_NOOP("errors", "Month"), (
        "month", "maand", "mois", "periode", "period", "jaarmaand", "year month", "jaar maand", "monat", "datum",
        "date", "start date",
    ), needed=True),
    Target("year", QT_TRANSLATE_NOOP("errors", "Year"), ("year", "jaar", "annee", "jahr")),
    Target("sessions", QT_TRANSLATE_NOOP("errors", "Number of sessions"), (
        "sessions", "sessies", "aantal sessies", "number of sessions", "transactions", "aantal transacties",
        "transacties", "nombre de sessions", "aantal laadsessies", "laadsessies", "laadbeurten", "charges",
        "nombre de recharges", "anzahl ladevorgange", "session count",
    ), NUMBER),
    _ENERGY,
    Target("duration", QT_TRANSLATE_NOOP("errors", "Time connected"), (
        "connected hours", "connected time", "verbonden uren", "connectietijd", "bezettingsuren", "heures connectees",
        "duration", "duur", "duree",
    )),
    Target("charging", QT_TRANSLATE_NOOP("errors", "Time charging"), (
        "charging hours", "charging time", "laaduren", "laadtijd", "heures de charge", "temps de charge",
    )),
    Target("cards", QT_TRANSLATE_NOOP("errors", "Number of different cards"), (
        "unique cards", "cards", "aantal kaarten", "unieke kaarten", "unieke laadpassen", "laadpassen", "unique users",
        "unieke gebruikers", "aantal gebruikers", "users", "cartes", "utilisateurs",
    ), NUMBER),
)  # fmt: skip
"""Columns of a table of monthly totals."""

UNITS_OF_ENERGY = {"kWh": 1.0, "Wh": 0.001, "MWh": 1000.0}
UNITS_OF_TIME = {"s": 1.0, "min": 60.0, "h": 3600.0}

OPTIONS = ("date_order", "decimal", "energy_unit", "duration_unit", "time_zone", "local_zone", "separator", "points")
"""What a mapping may say beside the columns; see :class:`Options`."""


@dataclass(frozen=True)
class Options:
    """How values are written; "" where the file itself has to show it.

    ``date_order``: ``dmy`` or ``mdy``. ``decimal``: ``,`` or ``.``. ``energy_unit``: kWh, Wh or MWh. ``duration_unit``:
    s, min or h. ``time_zone``: the zone of times without an offset. ``local_zone``: where months and hours of the day
    are counted. ``separator``: of the CSV's columns. ``points``: name of a point in the file → id of a charging point
    or location in the workspace.
    """

    date_order: str = ""
    decimal: str = ""
    energy_unit: str = ""
    duration_unit: str = ""
    time_zone: str = LOCAL_ZONE
    local_zone: str = LOCAL_ZONE
    separator: str = ""
    points: Mapping[str, str] = field(default_factory=dict)


def split_mapping(given: Mapping[str, object] | None) -> tuple[dict[str, str], Options]:
    """The columns (target → header, "" for none) and the options of a mapping.

    Raises :class:`BadInput` for an option that does not exist.
    """
    columns: dict[str, str] = {}
    options: dict[str, object] = {}
    for key, value in (given or {}).items():
        if key in OPTIONS:
            if value not in (None, ""):
                options[key] = value
        elif isinstance(value, str):
            columns[key] = value
        else:
            raise _wrong(key, value, QT_TRANSLATE_NOOP("errors", "Give the title of a column for it."))
    for key, choices in (
        ("date_order", (*ORDERS, "")), ("decimal", (COMMA, POINT)), ("energy_unit", tuple(UNITS_OF_ENERGY)),
        ("duration_unit", tuple(UNITS_OF_TIME)), ("separator", (",", ";", "\t", "|")),
    ):  # fmt: skip
        if key in options and options[key] not in choices:
            raise _wrong(
                key, options[key], QT_TRANSLATE_NOOP("errors", "Use one of these: {choices}."),
                choices=" ".join(choice for choice in choices if choice.strip()),
            )  # fmt: skip
    points = options.get("points", {})
    if not isinstance(points, Mapping) or not all(isinstance(each, str) for pair in points.items() for each in pair):
        raise _wrong("points", "…", QT_TRANSLATE_NOOP("errors", "Give an id for each name."))
    for key in ("time_zone", "local_zone"):
        if not isinstance(options.get(key, ""), str):
            raise _wrong(key, options[key], QT_TRANSLATE_NOOP("errors", "Write it like Europe/Brussels."))
    return columns, Options(**options)


def guess_columns(
    header: Sequence[str], rows: Sequence[Sequence[str]], targets: Sequence[Target]
) -> dict[str, str]:
    """Target → header as far as it can be told; a column of "start time" that holds dates is the start itself."""
    dicts = [dict(zip(header, row)) for row in rows]
    found = guess(header, dicts, targets)
    if targets is SESSION_TARGETS:
        for day, time in (("start", "start_time"), ("end", "end_time")):
            if day in found and _share(dicts, found[day], _DATE) < 0.5:
                del found[day]
            if time in found and day not in found and _share(dicts, found[time], _DATE) > 0.5:
                found[day] = found.pop(time)
            if time in found and _share(dicts, found[time], _TIME) < 0.5:
                del found[time]
    elif "month" in found and _share(dicts, found["month"], _MONTH) < 0.5:
        del found["month"]
    return found


def problems(
    columns: Mapping[str, str], header: Sequence[str] | None, targets: Sequence[Target]
) -> list[EvPlannerError]:
    """What is wrong with the columns of a mapping, [] for nothing."""
    found = mapping_problems(columns, header, targets=targets)
    if not any(columns.get(target.key) for target in _POINT_TARGETS):
        found.append(
            BadInput(
                QT_TRANSLATE_NOOP("errors", "No column is known that says which charging point a row belongs to."),
                QT_TRANSLATE_NOOP("errors", "Say in the mapping which column holds it, as evse, location or name."),
            )
        )
    return found


def unit_in_header(header: str, units: Mapping[str, float]) -> str:
    """The unit that a column's title names, "" for none."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", header.replace("kWh", "kwh").replace("Wh", "wh"))
    words = re.findall(r"[a-z]+", spaced.lower())
    if units is UNITS_OF_ENERGY:
        return next((unit for unit in units if unit.lower() in words), "")
    for unit, known in _TIME_WORDS.items():
        if known.intersection(words):
            return unit
    return ""


_TIME_WORDS = {
    "s": {"s", "sec", "secs", "second", "seconds", "seconden", "secondes", "sekunden"},
    "min": {"min", "mins", "minute", "minutes", "minuten"},
    "h": {"h", "hr", "hrs", "hour", "hours", "uur", "uren", "heure", "heures", "stunden"},
}

_DATE = re.compile(
    r"\d{1,4}[-/. ]\w{1,9}[-/. ,]+\d{1,4}|^\d{8}(?:T|$| )|^\d{10}(?:\d{2,4})?$|^[A-Za-z]{3,9}\.? \d{1,2}, *\d{4}"
)
_TIME = re.compile(r"^\s*\d{1,2}:\d{2}(:\d{2})?")
_MONTH = re.compile(
    r"^\s*(\d{4}[-/. ]?\d{1,2}|\d{1,2}[-/. ]\d{4}|\d{1,2}|.*[A-Za-z]{3}.*|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}.*)\s*$"
)


def _share(rows: Sequence[Mapping[str, str]], header: str, looks: re.Pattern) -> float:
    values = [row.get(header, "") for row in rows]
    values = [value for value in values if value.strip()]
    return sum(bool(looks.search(value)) for value in values) / len(values) if values else 1.0


def _wrong(key: str, value: object, remedy: str, **values: object) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The mapping says “{value}” for “{key}”, which makes no sense there."),
        remedy,
        key=key,
        value=str(value)[:80],
        **values,
    )
