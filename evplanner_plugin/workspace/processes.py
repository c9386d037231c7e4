"""The processes that a workspace keeps, and the one that it follows.

Those that come with the plugin are copied in on creation; what a town changes is its own row. A row that cannot be
used (edited wrongly, or made by a newer version) stays as it is: the one that comes with the plugin is followed then.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..domain.process import BUNDLED, Process, bundled_path
from ..domain.times import utc_now
from ..errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError
from .store import Workspace

USED = "process"
"""Key in the table ``workspace`` under which the name of the process stands that the workspace follows."""


@dataclass(frozen=True)
class KeptProcess:
    """One process of a workspace: ``used`` where it is followed, ``fault`` why it cannot be (``None``: it can)."""

    name: str
    version: str
    saved_at: str
    used: bool
    process: Process | None
    fault: EvPlannerError | None


def process_of(workspace: Workspace, notices: list[EvPlannerError] | None = None) -> Process:
    """The process that the workspace follows.

    Where it keeps none, or one that cannot be used, that of the same name which comes with the plugin, else the
    Flemish concession; ``notices`` then gets the sentence that says so. Raises :class:`WorkspaceError` where the
    file cannot be read.
    """
    chosen, found = _read(workspace)
    used = next((kept for kept in found if kept.used), None)
    if used is not None and used.process is not None:
        return used.process
    if notices is not None and (used is not None or found):
        notices.append(_not_followed(used) if used is not None else _not_there(chosen, found))
    return Process.load(bundled_path(chosen if chosen in BUNDLED else BUNDLED[0]))


def processes(workspace: Workspace) -> tuple[KeptProcess, ...]:
    """The processes that the workspace keeps, in the order in which they were added; () where it has no such table.

    Raises :class:`WorkspaceError` where the file cannot be read.
    """
    return _read(workspace)[1]


def use_process(workspace: Workspace, name: str) -> Process:
    """Let the workspace follow its process ``name`` from now on.

    Raises :class:`BadInput` where it keeps no such process or that cannot be used, :class:`WorkspaceError` where the
    file cannot be written.
    """
    found = processes(workspace)
    kept = next((each for each in found if each.name == name), None)
    if kept is None:
        raise _not_there(name, found)
    if kept.process is None:
        raise kept.fault
    workspace.set_metadata(USED, name)
    return kept.process


def save_process(workspace: Workspace, content: Mapping[str, Any]) -> Process:
    """Keep ``content`` (a decoded file of ``resources/process``) in the place of the process of the same name, or
    beside the others.

    Raises :class:`BadInput` naming what is wrong in it, :class:`WorkspaceError` where the file cannot be written.
    """
    process = Process.of_content(content)
    if not (isinstance(process.name, str) and process.name.strip()):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The process has no name."),
            QT_TRANSLATE_NOOP("errors", "Give it a name of its own."),
        )
    row = _row(content)
    with workspace.transaction() as connection:
        if not _has_table(connection):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "This workspace cannot keep a process: its table {table} is another one."),
                QT_TRANSLATE_NOOP("errors", "Rename that table, or create a new workspace."),
                table="process",
            )
        there = {key: row[key] for key in ("version", "content", "saved_at")}
        if not workspace.update(connection, "process", {"name": process.name}, there):
            workspace.insert(connection, "process", [row])
    return process


def bundled_rows() -> list[dict[str, Any]]:
    """Rows of the table ``process`` for what comes with the plugin."""
    return [_row(json.loads(bundled_path(name).read_text(encoding="utf-8"))) for name in BUNDLED]


def allow_where(connection: sqlite3.Connection, kind: str, *, beside: str) -> None:
    """In every kept process, let those who may record ``beside`` record ``kind`` as well; what cannot be read stays."""
    if not _has_table(connection):
        return
    for number, content in connection.execute("SELECT rowid, content FROM process").fetchall():
        try:
            process = json.loads(content)
            roles = [role["may"] for role in process["roles"] if beside in role["may"] and kind not in role["may"]]
        except (KeyError, TypeError, ValueError, RecursionError):
            continue
        for may in roles:
            may.append(kind)
        if roles:
            kept = json.dumps(process, ensure_ascii=False, indent=1)
            connection.execute("UPDATE process SET content = ? WHERE rowid = ?", (kept, number))


def _read(workspace: Workspace) -> tuple[str, tuple[KeptProcess, ...]]:
    """The name of the process that is chosen, and those that are kept."""
    with workspace.reading() as connection:
        used = connection.execute("SELECT value FROM workspace WHERE key = ?", (USED,)).fetchone()
        chosen = str(used[0]) if used is not None else BUNDLED[0]
        if not _has_table(connection):
            return chosen, ()
        rows = connection.execute("SELECT name, version, content, saved_at FROM process ORDER BY rowid").fetchall()
    return chosen, tuple(_kept(tuple(row), chosen) for row in rows)


def _row(content: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": Workspace.new_id(),
        "name": content["name"],
        "version": str(content["version"]),
        "content": json.dumps(dict(content), ensure_ascii=False, indent=1),
        "saved_at": utc_now(),
    }


def _has_table(connection: sqlite3.Connection) -> bool:
    columns = {row[0] for row in connection.execute("SELECT name FROM pragma_table_info('process')")}
    return {"name", "version", "content", "saved_at"} <= columns


def _kept(row: tuple, chosen: str) -> KeptProcess:
    name, version, content, saved_at = ("" if value is None else str(value) for value in row)
    process, fault = None, None
    try:
        process = Process.of_content(json.loads(content))
    except EvPlannerError as error:
        fault = error
    except (ValueError, RecursionError) as error:
        fault = BadInput(
            QT_TRANSLATE_NOOP("errors", "The process in {path} cannot be used: {reason}."),
            QT_TRANSLATE_NOOP("errors", "Correct the file, or choose the one that comes with the plugin."),
            path=name,
            reason=str(error),
        )
    return KeptProcess(name, version, saved_at, name == chosen, process, fault)


def _not_there(name: str, found: tuple[KeptProcess, ...]) -> EvPlannerError:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The workspace has no process “{name}”."),
        QT_TRANSLATE_NOOP("errors", "Choose one of these: {known}."),
        name=name,
        known=", ".join(each.name for each in found) or "–",
    )


def _not_followed(kept: KeptProcess) -> EvPlannerError:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The workspace's process “{name}” cannot be used: {reason}."),
        QT_TRANSLATE_NOOP(
            "errors", "The one that comes with the plugin is followed; yours is kept. Correct it or update the plugin."
        ),
        name=kept.name,
        reason=kept.fault.values.get("reason", kept.fault.sentence()),
    )
