"""Carries out an act on many sites: a few at a time, so that the window answers, and as one act for the undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from qgis.core import Qgis
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QProgressBar, QPushButton

from ....documents.local_figures import number
from ....domain.log import DECISIONS
from ....errors import EvPlannerError
from ... import settings

SHOWN_FROM = 500
"""Sites from which on the progress is shown."""


class BulkRun(QObject):
    """One at a time. ``ended`` brings how many entries were made (0 where it was stopped or failed)."""

    ended = pyqtSignal(int)

    def __init__(self, session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pieces: Iterator[list[str]] | None = None
        self._made = self._all = 0
        self._item = self._progress = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)

    def running(self) -> bool:
        """Whether entries are being made."""
        return self._pieces is not None

    def start(self, site_ids: Sequence[str], kind: str, payload: Mapping[str, object]) -> None:
        """Record ``kind`` for the sites. A decision replaces those that stand at each of them."""
        if self.running():
            return
        decided = self._decided(site_ids) if kind in DECISIONS else []
        if not decided:
            self._begin(site_ids, kind, lambda site_id: payload)
            return

        def with_states(states) -> None:
            def of_site(site_id: str) -> dict:
                standing = states[site_id].decisions if site_id in states else ()
                return {**payload, "supersedes": [entry.id for entry in standing]}

            self._begin(site_ids, kind, of_site)

        self._session.sites.states(decided, with_states)

    def stop(self) -> None:
        """Stop and take back what was done so far."""
        if self._pieces is not None:
            self._pieces.close()
            self._end(0)

    def _decided(self, site_ids: Sequence[str]) -> list[str]:
        """Sites where a decision stands, or did."""
        listed = ((site_id, self._session.sites.listed_site(site_id)) for site_id in site_ids)
        return [
            site_id
            for site_id, site in listed
            if site is not None and (site.summary.decided_at or site.summary.status == "needs_agreement")
        ]

    def _begin(self, site_ids: Sequence[str], kind: str, of_site: Callable[[str], Mapping]) -> None:
        self._made, self._all = 0, len(site_ids)
        self._pieces = self._session.edits.adding_entries(site_ids, kind, of_site, settings.author())
        if self._all >= SHOWN_FROM:
            self._show()
        self._go_on()

    def _go_on(self) -> None:
        if self._pieces is None:
            return
        try:
            made = next(self._pieces, None)
        except EvPlannerError as reason:
            self._session.messages.error(reason)
            self._end(0)
            return
        if made is None:
            self._end(self._made)
            return
        self._made += len(made)
        if self._progress is not None and not sip.isdeleted(self._progress):
            self._progress.setValue(self._made)
        self._next.start(0)

    def _end(self, made: int) -> None:
        self._next.stop()
        self._pieces = None
        if self._item is not None and not sip.isdeleted(self._item):
            self._session.iface.messageBar().popWidget(self._item)
        self._item = self._progress = None
        self.ended.emit(made)

    def _show(self) -> None:
        """Progress and a way to stop, in the message bar."""
        if self._session.iface is None:
            return
        bar = self._session.iface.messageBar()
        said = self.tr("Recording for {count} sites").format(count=number(self._all))
        self._item = bar.createMessage("EV Planner", said)
        self._progress = QProgressBar(self._item)
        self._progress.setObjectName("EvPlannerBulkProgress")
        self._progress.setMaximumWidth(180)
        self._progress.setRange(0, self._all)
        cancel = QPushButton(self.tr("Cancel"), self._item)
        cancel.clicked.connect(self.stop)
        self._item.layout().addWidget(self._progress)
        self._item.layout().addWidget(cancel)
        bar.pushWidget(self._item, Qgis.MessageLevel.Info)
