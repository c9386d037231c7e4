"""Testing the connection with the central API in the background, told in sentences."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.base import error_sentence
from ...documents.local_figures import local_time
from ...documents.workspace_project import table_title
from ...domain.times import utc_now
from ...errors import Cancelled, EvPlannerError
from ...workspace.facts import read_facts
from ..about.redaction import without_secrets
from ..background import read_in_background
from ..messages import keep_error

if TYPE_CHECKING:
    from ...sync.server.look import ServerSeen

ANY_MUNICIPALITY = "00000"
"""A NIS code that no municipality has: asked for where no workspace is open, which brings no features."""

_last: list[str] = []


def last_answer() -> str:
    """What the last test said, with its time; "" where none was made since QGIS started."""
    return _last[-1] if _last else ""


class ConnectionCheck(QObject):
    """One test at a time. ``ended`` carries the sentences and whether the connection can be used."""

    ended = pyqtSignal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop: Event | None = None
        self._give_up: Callable[[], None] | None = None

    def running(self) -> bool:
        """Whether a test is under way."""
        return self._stop is not None

    def start(self, address: str, login: str, workspace: Path | None = None) -> None:
        """Ask the server at ``address`` what it is, with the ``login`` of QGIS's store (its id, "" for none).

        ``workspace`` is the file whose municipality is asked for.
        """
        self.cancel()
        stop = self._stop = Event()
        self._give_up = read_in_background(
            self.tr("Test the connection"),
            lambda: _look(address, login, workspace, stop.is_set),
            lambda seen, problem: self._ended(stop, seen, problem),
        )

    def cancel(self) -> None:
        """Stop the test; nothing is told any more."""
        if self._stop is not None:
            self._stop.set()
            self._give_up()
        self._stop = self._give_up = None

    def _ended(self, stop: Event, seen: ServerSeen | None, problem: Exception | None) -> None:
        if stop is not self._stop:
            return
        self._stop = self._give_up = None
        if isinstance(problem, Cancelled):
            return
        if problem is not None and not isinstance(problem, EvPlannerError):
            self.ended.emit("", False)
            raise problem
        if problem is not None:
            sentence = without_secrets(error_sentence(problem))
            keep_error(sentence, problem.details)
        else:
            sentence = self.words_for(seen)
        _last[:] = [f"{local_time(utc_now())}: {sentence}"]
        self.ended.emit(sentence, problem is None and bool(seen.shared))

    def words_for(self, seen: ServerSeen) -> str:
        """What was seen, as sentences: what the server is, which schema it has, what may be written."""
        return " ".join(
            part for part in (self._what(seen), self._schema(seen), self._writing(seen), self._care(seen)) if part
        )

    def _what(self, seen: ServerSeen) -> str:
        if not seen.shared:
            return self.tr("The server answers, but it has none of EV Planner's layers. Is this the right address?")
        if not seen.title:
            return self.tr("The server answers.")
        return self.tr("“{title}” answers.").format(title=seen.title)

    def _schema(self, seen: ServerSeen) -> str:
        if not seen.shared:
            return ""
        if seen.absent:
            return self.tr("It lacks these layers, which are not exchanged: {layers}.").format(
                layers=self._titles(seen.absent)
            )
        if seen.columns_absent:
            return self.tr(
                "Its database is of an older version: these layers lack columns, which are not exchanged: {layers}."
            ).format(layers=self._titles(tuple(seen.columns_absent)))
        return self.tr("Its database fits this version of EV Planner.")

    def _writing(self, seen: ServerSeen) -> str:
        if not seen.shared:
            return ""
        if seen.writable is None:
            return self.tr("It does not say whether it takes changes: the first sync will show.")
        closed = tuple(name for name in seen.shared if name not in seen.writable)
        if not closed:
            return self.tr(
                "It says that it takes changes to every layer; what your login may change, the first sync shows."
            )
        if not seen.writable:
            return self.tr("It takes no changes: you can receive, not send.")
        return self.tr("It takes no changes to these layers: {layers}.").format(layers=self._titles(closed))

    def _care(self, seen: ServerSeen) -> str:
        if seen.abilities is None or seen.abilities.protected:
            return ""
        return self.tr("It does not guard against two people who change the same feature at the same instant.")

    @staticmethod
    def _titles(tables: tuple[str, ...]) -> str:
        return ", ".join(table_title(table) for table in tables)


def _look(address: str, login: str, workspace: Path | None, cancelled: Callable[[], bool]) -> ServerSeen:
    from ...sync.carriers.qgis_bridge import transport_for
    from ...sync.server.client import FeaturesClient
    from ...sync.server.look import look_at

    nis = ANY_MUNICIPALITY
    if workspace is not None:
        with suppress(EvPlannerError):  # a file that cannot be read is told where it is opened
            nis = read_facts(workspace).nis
    transport = transport_for(address, login, cancelled)
    try:
        return look_at(FeaturesClient(transport, address), nis, cancelled)
    finally:
        transport.close()
