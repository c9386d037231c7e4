"""Importing charging locations: from a file or a server, with a look at it before anything is written."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.PyQt.QtWidgets import QCheckBox, QPushButton, QWidget

from ...documents.local_figures import day
from ...errors import EvPlannerError
from ...sync.sources.known import known_source
from ...sync.sources.reading import CSV, GEOJSON
from ...workspace.charging.sources import KeptSource
from .. import settings
from ..session import Session
from .import_runs import run_charging_import
from .import_window import ImportWindow
from .look import Look, look_at_charging
from .remembered import CHARGING, mapping_for, remember_mapping
from .source_fields import SourceFields


class ImportChargingDialog(ImportWindow):
    """*Import* runs ``importcharging``. Of a server nothing is fetched before a button is pressed."""

    HELP = "import#locations"

    def __init__(self, session: Session, kept: Sequence[KeptSource], parent: QWidget | None = None) -> None:
        self._kept = kept
        self._carrier = None
        self._stopped = threading.Event()
        super().__init__(session, parent)

    def build(self) -> None:
        """Add source, file or address, login, name and format."""
        self.setObjectName("EvPlannerImportCharging")
        self.setWindowTitle(self.tr("Import Charging Locations"))
        self.fields = SourceFields(self._kept)
        self.fields.changed.connect(self._other_source)
        self.fields.name.textChanged.connect(lambda text: self.show_refusal())
        self.look_button = QPushButton(self.tr("&Fetch First Rows"))
        self.look_button.setObjectName("EvPlannerFetchFirstRows")
        self.look_button.setToolTip(self.tr("Ask the server, to see how it reads; nothing is written"))
        self.look_button.setAutoDefault(False)
        self.look_button.clicked.connect(self._ask_server)
        self.column.addWidget(self.fields)
        self.column.addWidget(self.look_button)

    def finish(self) -> None:
        """Add what has to be agreed to."""
        self.shrinking = QCheckBox(self.tr("Accept a s&maller source"))
        self.shrinking.setObjectName("EvPlannerAcceptShrinking")
        self.shrinking.setToolTip(
            self.tr("Without this, a source that is suddenly empty or much smaller changes nothing on the map")
        )
        self.outside = QCheckBox(self.tr("&Keep locations outside the municipality"))
        self.outside.setObjectName("EvPlannerKeepOutside")
        self.column.addWidget(self.outside)
        self.column.addWidget(self.shrinking)

    def done(self, result: int) -> None:
        """Close; a server is not waited for any more."""
        self._stopped.set()
        super().done(result)

    def choose_file(self, path: str | Path) -> None:
        """Look at the file ``path``."""
        self.fields.choose_file(str(path))

    def choose_kept(self, source_id: str) -> None:
        """Import again from a source of former imports."""
        self.fields.choose_kept(source_id)

    def row_titles(self) -> list[str]:
        """Titles of the preview's columns for formats that need no mapping."""
        return [
            self.tr("Name"), self.tr("Address"), self.tr("Operator"), self.tr("Access"), self.tr("Points"),
            self.tr("kW"), self.tr("Place"),
        ]  # fmt: skip

    def work(self) -> Callable[[], Look] | None:
        """Look at a file, or at a server that was asked for."""
        source, carrier = self.fields.chosen_source(self._mapping()), self._carrier
        if not source.address or (source.is_remote and carrier is None):
            return None
        kept = self.fields.kept()

        def remembered(headers: Sequence[str]) -> dict:
            """The mapping of the last import of this source, else of a table with these columns."""
            before = dict(kept.mapping) if kept is not None else {}
            fits = before and all(before[key] in headers for key in before if key != "crs")
            return before if fits else mapping_for(CHARGING, headers)

        def look() -> Look:
            try:
                return look_at_charging(source, remembered, carrier)
            finally:
                if carrier is not None:
                    carrier.close()

        self._carrier = None
        return look

    def refusal(self) -> str:
        """Why nothing can be imported now; empty when it can."""
        if self._workspace is None:
            return self.tr("Open a workspace first, in the panel Charging Layers.")
        editing = self._session.refuse_while_editing()
        if editing:
            return editing
        source = self.fields.chosen_source(None)
        if not source.address:
            return self.tr("Choose a file, or give an address.")
        if not self.fields.title():
            return self.tr("Give the source a name.")
        if self.looking:
            return self.tr("The source is being looked at.")
        if self.look is None:
            # A server of a standard may be imported unseen; a table's columns have to be looked at first.
            return "" if source.is_remote else self.tr("The source has not been looked at yet.")
        if self.look.problem is not None or self.look.problems or not (self.look.found or source.is_remote):
            return self.tr("There is nothing to import yet.")
        return ""

    def warnings(self, look: Look | None) -> str:
        """That imports under a name are compared with former ones."""
        kept = self.fields.kept()
        if kept is None:
            return ""
        return self.tr("“{name}” was last imported on {day}: what is not in it any more is marked as gone.").format(
            name=kept.name, day=day(kept.last_import_at) or "–"
        )

    def parameters(self) -> dict:
        """The parameters of ``importcharging`` for what is chosen."""
        source = self.fields.chosen_source(None)
        mapping = self.mapping.mapping() if self.look is not None and self.look.is_table else {}
        format = source.format
        if format == "auto" and self.look is not None and self.look.format in (CSV, GEOJSON):
            format = self.look.format
        return {
            "WORKSPACE": str(self._workspace.path),
            "SOURCE": source.address,
            "FORMAT": format,
            "AUTHCFG": self.fields.authcfg(),
            "NAME": self.fields.title(),
            "MAPPING": json.dumps(mapping, ensure_ascii=False) if mapping else "",
            "LAYER": source.layer,
            "SINCE": source.since,
            "DAY": self.fields.day.text().strip(),
            "KEEP_OUTSIDE": self.outside.isChecked(),
            "ACCEPT_SHRINKING": self.shrinking.isChecked(),
        }

    def run(self) -> None:
        """Import, and remember how the table was read."""
        source = self.fields.chosen_source(None)
        if not source.is_remote:
            settings.set_last_folder(str(Path(source.address).parent))
        if self.look is not None and self.look.is_table:
            remember_mapping(CHARGING, self.look.headers, self.mapping.mapping())
        run_charging_import(self._session, self.parameters(), self.fields.title(), self.ended)

    def _mapping(self) -> dict | None:
        """What the user said of the columns, else what is known of the source at this address."""
        said = self.said_mapping()
        if said is not None:
            return said
        source = self.fields.chosen_source(None)
        known = known_source(source.address, source.layer) if source.is_remote else None
        return dict(known.mapping) if known is not None and known.mapping else None

    def _other_source(self) -> None:
        remote = self.fields.chosen_source(None).is_remote
        self.look_button.setVisible(remote)
        self.shrinking.setVisible(self.fields.kept() is not None)
        self.other_source()

    def _ask_server(self) -> None:
        """Ask the server for its first rows: the one moment in which this window goes over the network."""
        from ...sync.sources.qgis_carrier import carrier_for

        source = self.fields.chosen_source(None)
        if not source.address:
            return
        self._stopped.clear()
        try:
            self._carrier = carrier_for(source.address, self.fields.authcfg(), source.format, self._stopped.is_set)
        except EvPlannerError as problem:
            self._show(Look(problem=problem))
            return
        self._start_look()
