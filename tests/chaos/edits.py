"""What people do to a workspace between two exchanges: every act in the journal before it is in the file."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from contextlib import closing
from typing import Any

from evplanner_plugin.workspace import geopackage
from evplanner_plugin.workspace.geopackage import geometry_to_blob, quoted
from evplanner_plugin.workspace.schema import BY_NAME
from evplanner_plugin.workspace.store import Workspace

from . import journal
from .journal import Journal
from .values import BIRTH, EDITED, GEOMETRY, GONE, NEVER, PRESENCE, THERE, Fresh, birth_of, keys_of

KINDS = {
    "edit": 9, "raw_edit": 4, "ogr_edit": 3, "respelled": 2, "move": 3, "insert": 3, "copy": 1, "remove": 2, "log": 3,
    "photo": 1,
}

HOT = 6
"""Every second edit goes to one of so many features of a collection, so that people meet."""


class Editor:
    """Somebody who edits ``workspace``."""

    def __init__(self, workspace: Workspace, log: Journal, actor: int) -> None:
        self.workspace = workspace
        self.log = log
        self.actor = actor

    def act(self, draw: random.Random, step: int) -> str:
        """Do one thing; returns what it was, "" where there was nothing to do it to."""
        kind = draw.choices(list(KINDS), list(KINDS.values()))[0]
        fresh = Fresh(draw, self.actor, step)
        if kind == "insert":
            return self._insert(draw.choice(list(EDITED)), fresh, draw)
        if kind in ("log", "photo"):
            return self._add("site_log" if kind == "log" else "photo", fresh, draw)
        collection = draw.choices(list(EDITED), (1, 3, 6, 3))[0]
        row = self._pick(collection, draw)
        if row is None:
            return ""
        return getattr(self, f"_{kind}")(collection, row, fresh, draw)

    # -- choosing ---------------------------------------------------------------------------------------------

    def _pick(self, collection: str, draw: random.Random) -> dict[str, Any] | None:
        """A row as a person sees it."""
        rows = [row for row in self.workspace.rows(collection) if row["id"]]
        rows.sort(key=lambda row: birth_of(collection, row))
        if not rows:
            return None
        return draw.choice(rows[:HOT] if draw.random() < 0.5 else rows)

    def _changes(self, collection: str, fresh: Fresh, draw: random.Random, *, plain: bool = False) -> dict[str, Any]:
        fields = [field for field in EDITED[collection] if field != GEOMETRY]
        if plain:
            columns = {column.name: column.type for column in BY_NAME[collection].columns}
            fields = [field for field in fields if columns[field] in ("TEXT", "INTEGER", "REAL")]
        return {field: fresh.value(collection, field) for field in draw.sample(fields, draw.choice((1, 1, 2, 3)))}

    def _intend(self, collection: str, row: Mapping[str, Any], changes: Mapping[str, Any]) -> str:
        saw, left = keys_of(collection, row), keys_of(collection, {**row, **changes})
        return self.log.intend(
            journal.EDIT, collection, birth_of(collection, row), {name: (saw[name],) for name in changes},
            {name: left[name] for name in changes},
        )

    # -- the ways to edit -------------------------------------------------------------------------------------

    def _edit(self, collection: str, row: dict, fresh: Fresh, draw: random.Random) -> str:
        return self._update("edit", collection, row, self._changes(collection, fresh, draw))

    def _move(self, collection: str, row: dict, fresh: Fresh, draw: random.Random) -> str:
        return self._update("move", collection, row, {GEOMETRY: fresh.shape(collection)})

    def _update(self, kind: str, collection: str, row: dict, changes: dict[str, Any]) -> str:
        with self.workspace.transaction() as connection:
            mark = self._intend(collection, row, changes)
            assert self.workspace.update(connection, collection, row["id"], changes)
        self.log.close(mark)
        return kind

    def _raw_edit(self, collection: str, row: dict, fresh: Fresh, draw: random.Random) -> str:
        """By SQL in the bare file, as a script would."""
        changes = self._changes(collection, fresh, draw)
        if draw.random() < 0.3:
            changes[GEOMETRY] = fresh.shape(collection)
        mark = self._intend(collection, row, changes)
        self._run(collection, row["id"], changes)
        self.log.close(mark)
        return "raw_edit"

    def _respelled(self, collection: str, row: dict, fresh: Fresh, draw: random.Random) -> str:
        """The whole row written over with the same values in other spellings, and one change among them."""
        changes = dict([draw.choice(list(self._changes(collection, fresh, draw).items()))])
        respelled: dict[str, Any] = {}
        for column in BY_NAME[collection].synced_columns():
            value = row.get(column.name)
            if value is None or column.name in changes:
                continue
            if column.type == "JSON":
                value = json.dumps(dict(reversed(value.items())) if isinstance(value, dict) else value, indent=3)
            elif column.type == "DATETIME":
                value = str(value).replace("T", " ").replace("Z", "+00:00")
            elif column.type == "DATE":
                value = f"{value}T00:00:00Z"
            respelled[column.name] = value
        mark = self._intend(collection, row, changes)
        self._run(collection, row["id"], {**respelled, GEOMETRY: row[GEOMETRY], **changes})
        self.log.close(mark)
        return "respelled"

    def _run(self, collection: str, id_: str, changes: Mapping[str, Any]) -> None:
        names, values = [], []
        for name, value in changes.items():
            if name == GEOMETRY:
                name, value = self._geometry_column(collection), geometry_to_blob(value, self.workspace.epsg)
            elif isinstance(value, (dict, list)):
                value = json.dumps(value)
            names.append(f"{quoted(name)} = ?")
            values.append(value)
        with closing(geopackage.open_file(self.workspace.path, "rw")) as connection:
            changed = connection.execute(f"UPDATE {collection} SET {', '.join(names)} WHERE id = ?", (*values, id_))
            assert changed.rowcount == 1

    def _ogr_edit(self, collection: str, row: dict, fresh: Fresh, draw: random.Random) -> str:
        """Through GDAL, as Processing and other programs do."""
        from osgeo import ogr

        changes = self._changes(collection, fresh, draw, plain=True)
        if draw.random() < 0.3:
            changes[GEOMETRY] = fresh.shape(collection)
        mark = self._intend(collection, row, changes)
        source = ogr.Open(str(self.workspace.path), 1)
        layer = source.GetLayerByName(collection)
        layer.SetAttributeFilter(f"id = '{row['id']}'")
        feature = layer.GetNextFeature()
        for name, value in changes.items():
            if name == GEOMETRY:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(value.wkt))
            elif value is None:
                feature.SetFieldNull(name)
            else:
                feature.SetField(name, value)
        layer.ResetReading()
        assert layer.SetFeature(feature) == 0
        feature = layer = source = None  # closes the file
        self.log.close(mark)
        return "ogr_edit"

    def _remove(self, collection: str, row: dict, fresh: Fresh, draw: random.Random) -> str:
        keys = {PRESENCE: THERE, **keys_of(collection, row)}
        with self.workspace.transaction() as connection:
            mark = self.log.intend(
                journal.REMOVE, collection, birth_of(collection, row), {name: (key,) for name, key in keys.items()},
                dict.fromkeys(keys, GONE),
            )
            assert self.workspace.delete(connection, collection, row["id"])
        self.log.close(mark)
        return "remove"

    # -- the ways to add --------------------------------------------------------------------------------------

    def _intend_new(self, collection: str, row: Mapping[str, Any]) -> str:
        keys = {PRESENCE: THERE, **keys_of(collection, row)}
        return self.log.intend(
            journal.INSERT, collection, birth_of(collection, row), dict.fromkeys(keys, (NEVER,)), keys
        )

    def _insert(self, collection: str, fresh: Fresh, draw: random.Random) -> str:
        """A new feature, its id spelled as QGIS and other programs do, or missing."""
        row = fresh.row(collection, fresh.birth(collection))
        plain = Workspace.new_id()
        row["id"] = draw.choice((plain, plain, "{" + plain + "}", plain.upper(), None))
        if draw.random() < 0.5:
            row["nis"] = self.workspace.nis
        return self._store(collection, row, "insert")

    def _add(self, collection: str, fresh: Fresh, draw: random.Random) -> str:
        site = self._pick("proposed_site", draw)
        row = fresh.row(collection, fresh.birth(collection))
        row.update(id=Workspace.new_id(), nis=self.workspace.nis)
        if site is not None:
            row.update(site_id=site["id"], geometry=site[GEOMETRY])
        return self._store(collection, row, collection)

    def _store(self, collection: str, row: dict[str, Any], kind: str) -> str:
        with self.workspace.transaction() as connection:
            mark = self._intend_new(collection, row)
            self.workspace.insert(connection, collection, [row])
        self.log.close(mark)
        return kind

    def _copy(self, collection: str, row: dict, fresh: Fresh, draw: random.Random) -> str:
        """Copy and paste in QGIS: the same row once more, with ``_1`` behind its id; then it is given its own mark."""
        ids = {each["id"] for each in self.workspace.rows(collection)}
        number = next(n for n in range(1, 99) if f"{row['id']}_{n}" not in ids)
        copied = {**row, "id": f"{row['id']}_{number}", BIRTH[collection]: fresh.birth(collection)}
        if GEOMETRY in EDITED[collection]:
            copied[GEOMETRY] = fresh.shape(collection)
        return self._store(collection, copied, "copy")

    def _geometry_column(self, collection: str) -> str:
        with self.workspace.reading() as connection:
            return connection.execute(
                "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (collection,)
            ).fetchone()[0]
