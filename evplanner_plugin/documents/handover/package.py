"""A package of decided sites: one .zip, whole or not at all."""

from __future__ import annotations

import hashlib
import json
import tempfile
import uuid
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...domain import times
from ...domain.handover.manifest import NAME as MANIFEST
from ...domain.handover.manifest import id_of, number_of
from ...domain.handover.package_fields import (
    FIELDS,
    FORMAT,
    FORMAT_VERSION,
    PLACES,
    WITHDRAWN,
    Field,
    json_schema,
    safe_name,
)
from ...domain.process import Process
from ...errors import Cancelled
from ...workspace.create import application_version
from ...workspace.handover import HandedSites
from ...workspace.store import Workspace
from ..site_photos import photos_of
from ..spreadsheets import decimal_comma
from .package_files import geojson, write_geopackage, write_return_form, write_tables
from .words import read_me

NAMESPACE = uuid.UUID("0f1d4c0a-7b8b-5f5e-9a3c-51f5a8b0c9d4")
"""Of the packages' ids, which follow from the municipality, the number and the instant."""

_CHUNK = 1 << 20
_PACKED_ALREADY = (".jpg", ".ods")
_SHEETS = 0.8
"""Share of the work that site sheets take."""

SheetWriter = Callable[[Sequence[str], Path, Callable[[float], None]], Sequence[Path]]
"""Writes a PDF for each of these sites into a folder, in their order, and returns the files."""


@dataclass(frozen=True)
class Plan:
    """What a package is to hold. ``made_at`` is UTC; ``language`` that of the form and tables; ``draft``: nothing is
    noted in the log; ``photos``: with photos; ``sheets`` writes the site sheets, ``None`` for none."""

    workspace: Workspace
    handed: HandedSites
    withdrawn: Sequence[dict[str, Any]]
    process: Process
    version: int
    made_at: str
    recipient: str
    contact: str
    language: str
    draft: bool = False
    photos: bool = True
    sheets: SheetWriter | None = None

    @property
    def id(self) -> str:
        """The package's id."""
        parts = (self.workspace.nis, str(self.version), self.made_at, self.recipient)
        return str(uuid.uuid5(NAMESPACE, "\n".join(parts)))


@dataclass
class Made:
    """A package that was made: its manifest, the file's checksum, and how many sheets and photos lie in it."""

    manifest: dict[str, Any]
    content_sha256: str = ""
    sheets: int = 0
    photos: int = 0
    thumbnails: int = 0
    without_photo: list[str] = field(default_factory=list)


def make_package(
    plan: Plan,
    target: Path,
    progress: Callable[[float], None] = lambda fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Made:
    """Write the package to ``target``; what is on its way lies in a folder beside it that is gone afterwards.

    Raises OSError and sqlite3.Error where it cannot be written, :class:`Cancelled` soon after ``cancelled`` says so.
    """
    made = Made(_manifest(plan))
    with tempfile.TemporaryDirectory(prefix=".evplanner-", dir=target.parent) as name:
        folder = Path(name)
        _write_sites(plan, folder, made)
        if plan.photos:
            _write_photos(plan, folder / "photos", made, cancelled)
        if plan.sheets is not None and plan.handed.records:
            (folder / "sheets").mkdir()
            written = plan.sheets(list(plan.handed.records), folder / "sheets", lambda part: progress(_SHEETS * part))
            made.sheets = len(_named(plan, folder / "sheets", written))
        _check(cancelled)
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        made.manifest["files"] = {path.relative_to(folder).as_posix(): _described(path) for path in files}
        manifest = folder / MANIFEST
        manifest.write_text(json.dumps(made.manifest, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        _pack(folder, [manifest, *files], target, plan.made_at, cancelled)
    made.content_sha256 = _sha256(target)
    progress(1.0)
    return made


def _manifest(plan: Plan) -> dict[str, Any]:
    workspace, handed = plan.workspace, plan.handed
    before = handed.previous
    withdrawn = {each["id"]: each for each in plan.withdrawn}
    difference = handed.change.content()
    difference["withdrawn"] = [withdrawn[id_] for id_ in handed.change.withdrawn]
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "made_by": f"EV Planner {application_version()}".strip(),
        "package": {
            "id": plan.id, "version": plan.version, "made_at": plan.made_at, "draft": plan.draft,
            "previous": None if before is None else {"id": id_of(before), "version": number_of(before)},
        },
        "municipality": {"nis": workspace.nis, "name": workspace.municipality},
        "recipient": plan.recipient,
        "contact": plan.contact,
        "epsg": workspace.epsg,
        "count": len(handed.records),
        "difference": difference,
        "process": plan.process.name,
        "sources": _sources(workspace),
        "schema": {"sites": _schema((*FIELDS, *PLACES)), "withdrawn": _schema(WITHDRAWN), "json_schema": "schema.json"},
        "sites": list(handed.records.values()),
        "files": {},
    }  # fmt: skip


def _schema(fields: Sequence[Field]) -> list[dict[str, str]]:
    return [{"name": each.name, "type": each.type, "description": each.says} for each in fields]


def _sources(workspace: Workspace) -> list[dict[str, str]]:
    """What the names of streets and neighbourhoods rest on, as far as the workspace says it, with the licence."""
    found = {(str(row.get("source") or ""), str(row.get("licence") or "")) for row in workspace.rows("area")}
    return [{"what": "areas", "source": source, "licence": licence} for source, licence in sorted(found) if source]


def _write_sites(plan: Plan, folder: Path, made: Made) -> None:
    records = list(plan.handed.records.values())
    town = plan.workspace.municipality or plan.workspace.nis
    write_geopackage(
        folder / "sites.gpkg", records, plan.withdrawn, epsg=plan.workspace.epsg, made_at=plan.made_at,
        description=f"Charging sites of {town}, package {plan.version}",
    )  # fmt: skip
    (folder / "sites.geojson").write_text(geojson(records), encoding="utf-8")
    write_tables(folder, records, plan.withdrawn, with_comma=decimal_comma(plan.language))
    write_return_form(folder / "return.csv", records, plan.id, plan.language)
    schema = json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n"
    (folder / "schema.json").write_text(schema, encoding="utf-8")
    example = next(iter(plan.handed.records), "site-id")
    text = read_me(made.manifest, plan.handed.change, plan.process, example, plan.language)
    (folder / "READ_ME.txt").write_bytes(text.encode("utf-8-sig"))


def _write_photos(plan: Plan, folder: Path, made: Made, cancelled: Callable[[], bool]) -> None:
    """Each photo under its site's id and a number, the newest first; captions are words among colleagues and stay."""
    folder.mkdir()
    for site_id in plan.handed.records:
        _check(cancelled)
        photos = photos_of(plan.workspace, site_id) if plan.handed.states[site_id].photos else []
        for number, photo in enumerate(photos, start=1):
            (folder / f"{safe_name(site_id)}_{number}.jpg").write_bytes(photo.jpeg)
        made.photos += len(photos)
        made.thumbnails += sum(not photo.whole for photo in photos)
        if not photos:
            made.without_photo.append(site_id)


def _named(plan: Plan, folder: Path, written: Sequence[Path]) -> list[Path]:
    """The sheets under their sites' ids; whatever else came to lie in the folder goes."""
    if len(written) != len(plan.handed.records):
        return list(written)
    named = []
    for site_id, path in zip(plan.handed.records, written):
        named.append(path.rename(folder / f"{safe_name(site_id)}.pdf"))
    return named


def _described(path: Path) -> dict[str, Any]:
    return {"sha256": _sha256(path), "bytes": path.stat().st_size}


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    for chunk in _chunks(path):
        digest.update(chunk)
    return digest.hexdigest()


def _pack(folder: Path, files: Sequence[Path], target: Path, made_at: str, cancelled: Callable[[], bool]) -> None:
    """The files into a zip whose entries are all of the package's instant: the same content gives the same file."""
    instant = times.moment_of(made_at).timetuple()[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in files:
            name = path.relative_to(folder).as_posix()
            entry = zipfile.ZipInfo(name, instant)
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            entry.compress_type = zipfile.ZIP_STORED if path.suffix in _PACKED_ALREADY else zipfile.ZIP_DEFLATED
            with archive.open(entry, "w", force_zip64=path.stat().st_size > 2**31) as into:
                for chunk in _chunks(path):
                    _check(cancelled)
                    into.write(chunk)


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def _check(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled()
