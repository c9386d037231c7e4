"""Where a workspace lies: paths as QGIS, Windows and people write them, and whether that is a network drive.

SQLite's write-ahead log needs memory that all programs on a file share, which a network drive cannot give: two
computers that write through it can lose what they wrote (sqlite.org/wal.html, "All processes using a database must be
on the same host computer"). QGIS itself keeps GeoPackages on network drives out of that mode; :func:`leave_log_mode`
takes out those that were brought there in it.
"""

from __future__ import annotations

import ctypes
import re
import sys
from contextlib import closing, suppress
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from urllib.parse import unquote

NETWORK_FILE_SYSTEMS = frozenset(
    ("cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4", "afs", "ncpfs", "9p", "afpfs", "webdav", "davfs",
     "fuse.sshfs", "fuse.davfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.smbnetfs", "fuse.glusterfs")
)  # fmt: skip
"""Kinds of file systems that lie on another computer, as Linux and macOS name them."""

_REMOTE_DRIVE = 4  # DRIVE_REMOTE of Windows' GetDriveTypeW
_OCTAL = re.compile(r"\\([0-7]{3})")
_WINDOWS_DRIVE = re.compile(r"/?[A-Za-z]:[\\/]")


def given_path(text: str, kind: type[PurePath] | None = None) -> PurePath:
    """The file that ``text`` means, however it was handed over: with slashes either way, quotes around it, a layer's
    name behind it (``…|layername=area``), as ``file:///…`` or ``\\\\server\\share\\…``.

    ``kind`` is the kind of path to return, by default this system's. A backslash parts folders in Windows' paths only.
    """
    kind = kind or Path
    plain = text.strip()
    if len(plain) > 1 and plain[0] == plain[-1] and plain[0] in "\"'":
        plain = plain[1:-1]
    plain = plain.split("|", 1)[0] if re.search(r"\|(layername|layerid|subset|option:|geometrytype)", plain) else plain
    if plain.lower().startswith("file:"):
        plain = unquote(plain[5:])
        if plain.startswith("//"):
            server, _, rest = plain[2:].partition("/")
            plain = f"/{rest}" if server in ("", "localhost") else f"//{server}/{rest}"
        if _WINDOWS_DRIVE.match(plain):
            plain = plain.lstrip("/")
    if plain.startswith("\\\\?\\UNC\\"):
        plain = "\\\\" + plain[8:]
    elif plain.startswith("\\\\?\\"):
        plain = plain[4:]
    return kind(plain)


def lies_on_network(path: PurePath, mounts: str | None = None) -> bool:
    """Whether ``path`` lies on another computer's disk: a UNC path, a mapped drive, or a network file system.

    ``mounts`` is the text of ``/proc/mounts`` (Linux); elsewhere only what the path itself or Windows tells is known.
    """
    if isinstance(path, PureWindowsPath):
        return path.drive.startswith("\\\\") or _is_remote_drive(path.anchor)
    if mounts is None:
        with suppress(OSError, UnicodeDecodeError):
            mounts = Path("/proc/self/mounts").read_text(encoding="utf-8")
    return mounted_as(PurePosixPath(_resolved(path)), mounts or "") in NETWORK_FILE_SYSTEMS


def mounted_as(path: PurePosixPath, mounts: str) -> str:
    """The kind of file system that ``path`` lies on by the table ``mounts``; "" where no line fits."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        columns = line.split(" ")
        if len(columns) < 3:
            continue
        point = PurePosixPath(_OCTAL.sub(lambda found: chr(int(found[1], 8)), columns[1]))
        if (point == path or point in path.parents) and len(point.parts) >= best:
            best, kind = len(point.parts), columns[2]
    return kind


def leave_log_mode(path: Path) -> bool:
    """Take the GeoPackage at ``path`` out of the write-ahead log's mode, if nobody else has it open; whether it is out
    of it now. Never raises: the file may be read-only, or in use."""
    from . import geopackage

    with suppress(Exception), closing(geopackage.open_file(path, "rw")) as connection:
        connection.execute("PRAGMA busy_timeout = 200")
        return connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "delete"
    return not in_log_mode(path)


def in_log_mode(path: Path) -> bool:
    """Whether the SQLite file at ``path`` is marked for the write-ahead log (bytes 18 and 19 of its header)."""
    with suppress(OSError), path.open("rb") as file:
        return file.read(20)[18:20] == b"\x02\x02"
    return False


def _resolved(path: PurePath) -> str:
    with suppress(OSError, RuntimeError):  # a link to itself, a drive that went away
        return str(path.resolve()) if isinstance(path, Path) else str(path)
    return str(path)


def _is_remote_drive(anchor: str) -> bool:
    if sys.platform != "win32" or not anchor:
        return False
    return ctypes.windll.kernel32.GetDriveTypeW(anchor) == _REMOTE_DRIVE
