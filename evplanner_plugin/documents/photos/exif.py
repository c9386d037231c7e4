"""When and where a photo was taken, as the camera noted it in the file; and a note of just that for a prepared one."""

from __future__ import annotations

import re
import struct
import threading
from datetime import datetime, timedelta, timezone
from pathlib import Path

from qgis.core import QgsExifTools
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...domain.times import to_text

Position = tuple[float, float]
"""Longitude and latitude in degrees (WGS 84)."""

_FIRST_YEAR = 1990
"""Older than any digital camera: a clock that was never set."""

_TIMES = (
    ("Exif.Photo.DateTimeOriginal", "Exif.Photo.OffsetTimeOriginal"),
    ("Exif.Photo.DateTimeDigitized", "Exif.Photo.OffsetTimeDigitized"),
)
_OFFSET = re.compile(r"([+-])(\d\d):(\d\d)")

_ONE_READER = threading.Lock()
"""The library behind QGIS's Exif tools does not promise that two threads may read at once."""


def taken_at(path: Path) -> str:
    """When the photo in ``path`` was taken, as UTC text (``2026-03-31T08:15:00.000Z``); empty where nothing says it.

    Cameras note their own clock's time, mostly without a time zone: it is taken as the local time of this computer.
    Where the camera did note its distance to UTC (Exif 2.31, most phones) that counts. A clock that was never set
    (before 1990) or runs ahead by more than a day says nothing.
    """
    with _ONE_READER:
        for time, offset in _TIMES:
            moment = _moment(QgsExifTools.readTag(str(path), time), QgsExifTools.readTag(str(path), offset))
            if moment is not None:
                return to_text(moment)
        moment = _satellite_moment(
            QgsExifTools.readTag(str(path), "Exif.GPSInfo.GPSDateStamp"),
            QgsExifTools.readTag(str(path), "Exif.GPSInfo.GPSTimeStamp"),
        )
    return to_text(moment) if moment is not None else ""


def position(path: Path) -> Position | None:
    """Where the photo in ``path`` was taken; ``None`` where nothing says it."""
    with _ONE_READER:
        point, found = QgsExifTools.getGeoTag(str(path))
    longitude, latitude = point.x(), point.y()
    if not found or not (-180 <= longitude <= 180 and -90 <= latitude <= 90) or (longitude, latitude) == (0, 0):
        return None
    return longitude, latitude


def position_and_time(place: Position, taken: str) -> bytes:
    """An Exif note (TIFF, big-endian) that says where, and, where ``taken`` (UTC text) is known, when; nothing else."""
    longitude, latitude = place
    entries = [
        (0x0000, 1, 4, bytes((2, 3, 0, 0))),  # the version of what follows: 2.3
        (0x0001, 2, 2, b"N\0" if latitude >= 0 else b"S\0"),
        (0x0002, 5, 3, _sexagesimal(abs(latitude))),
        (0x0003, 2, 2, b"E\0" if longitude >= 0 else b"W\0"),
        (0x0004, 5, 3, _sexagesimal(abs(longitude))),
    ]
    if taken:
        hour, minute, second = (int(taken[start : start + 2]) for start in (11, 14, 17))
        entries.append((0x0007, 5, 3, struct.pack(">6I", hour, 1, minute, 1, second, 1)))
        entries.append((0x001D, 2, 11, taken[:10].replace("-", ":").encode("ascii") + b"\0"))
    # One directory with one entry, which points to the directory of the place.
    head = b"MM\0\x2a" + struct.pack(">I", 8)
    first = struct.pack(">HHHIII", 1, 0x8825, 4, 1, 26, 0)
    behind = 26 + 2 + 12 * len(entries) + 4
    directory, values = struct.pack(">H", len(entries)), b""
    for tag, kind, count, value in entries:
        if len(value) > 4:
            field = struct.pack(">I", behind + len(values))
            values += value + b"\0" * (len(value) % 2)
        else:
            field = value.ljust(4, b"\0")
        directory += struct.pack(">HHI", tag, kind, count) + field
    return head + first + directory + struct.pack(">I", 0) + values


def _sexagesimal(degrees: float) -> bytes:
    """Degrees, minutes and seconds (to 1/10,000: 3 mm) as three fractions."""
    parts = round(degrees * 3600 * 10_000)
    minutes, rest = divmod(parts, 60 * 10_000)
    return struct.pack(">6I", minutes // 60, 1, minutes % 60, 1, rest, 10_000)


def _moment(noted: object, offset: object) -> datetime | None:
    if not isinstance(noted, QDateTime) or not noted.isValid():
        return None
    date, time = noted.date(), noted.time()
    plain = datetime(date.year(), date.month(), date.day(), time.hour(), time.minute(), time.second())
    found = _OFFSET.match(str(offset or ""))
    try:
        if found:
            sign, hours, minutes = found.groups()
            ahead = timedelta(hours=int(hours), minutes=int(minutes)) * (1 if sign == "+" else -1)
            moment = plain.replace(tzinfo=timezone(ahead))
        else:
            moment = plain.astimezone()
    except (ValueError, OverflowError, OSError):
        return None
    return moment if _believable(moment) else None


def _satellite_moment(date: object, time: object) -> datetime | None:
    """The time that satellites gave, which is UTC."""
    if not (isinstance(date, QDate) and date.isValid() and isinstance(time, QTime) and time.isValid()):
        return None
    moment = datetime(
        date.year(), date.month(), date.day(), time.hour(), time.minute(), time.second(), tzinfo=timezone.utc
    )
    return moment if _believable(moment) else None


def _believable(moment: datetime) -> bool:
    return moment.year >= _FIRST_YEAR and moment <= datetime.now(timezone.utc) + timedelta(days=1)
