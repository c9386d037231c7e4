"""What somebody does to sites with QGIS's own tools is written into their log, as if it were done in the panel.

A site that is added gets its ``proposed`` entry, one that is moved its ``moved`` entry; each in an edit command of
the log that goes with the command of the sites' layer: undoing one undoes the other. Saving the sites saves these
entries with them, and nothing else. What would spoil the log is said in a sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager, suppress

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from ....domain import times
from ....domain.log import LogEntry
from ....errors import EvPlannerError
from ...settings import Author
from .edit_sentences import EditSentences
from .layer_features import features_of, new_feature, text_of
from .municipality import Municipality
from .paired_commands import PairedCommands, take_out
from .plain_entries import (
    author_by_hand,
    coordinates,
    missing_in_entry,
    missing_in_site,
    proposed_entry,
    same_place,
    stood_at,
    unsaved_by_site,
)

AT_ONCE = 100
"""Sites that are looked at between two looks at the window: somebody may paste thousands."""


class PlainEdits(QObject):
    """Follows the layers ``proposed_site`` and ``site_log`` of the session's workspace."""

    def __init__(self, session) -> None:
        super().__init__(session)
        self._session = session
        self._followed: list[tuple[str, list[tuple[str, Callable]]]] = []
        self._touched: dict[int, None] = {}
        self._entries: dict[int, None] = {}
        self._pairs = PairedCommands()
        self._own: set[int] = set()
        self._writing = False
        self._opened = False
        self._pending: Callable[[QgsVectorLayer], None] | None = None
        self._sentences = EditSentences(session, self)
        self._municipality = Municipality()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.settle)
        self._connections = (
            (session.workspace_changed, self._follow),
            (session.project.layersAdded, self._follow),
            (session.project.layersRemoved, self._follow),
        )
        for signal, slot in self._connections:
            signal.connect(slot)
        self._follow()

    def release(self) -> None:
        """Stop following."""
        self._soon.stop()
        for signal, slot in self._connections:
            with suppress(TypeError):  # the project may have gone first
                signal.disconnect(slot)
        self._let_go()

    # -- following the layers -----------------------------------------------------------------------------------

    def _follow(self, *_) -> None:
        edits = self._session.edits
        sites, log = edits.sites_layer(), edits.log_layer()
        wanted = [] if sites is None or log is None else [sites.id(), log.id()]
        if wanted == [layer_id for layer_id, _ in self._followed]:
            return  # another layer came or went, perhaps in the middle of somebody's edits
        self._let_go()
        if not wanted:
            return
        self._connect(
            sites,
            ("featureAdded", self._site_touched),
            ("geometryChanged", self._site_touched),
            ("featureDeleted", self._site_deleted),
            ("beforeCommitChanges", self._before_saving),
            ("afterCommitChanges", self._sites_saved),
            ("afterRollBack", self._sites_discarded),
            ("editingStopped", self._editing_stopped),
        )
        self._connect(
            log,
            ("featureAdded", self._entry_added),
            ("attributeValueChanged", self._entry_touched),
            ("geometryChanged", self._entry_touched),
            ("featureDeleted", self._entry_touched),
            ("editingStopped", self._editing_stopped),
        )
        for layer in (sites, log):
            layer.undoStack().indexChanged.connect(self._stack_moved)

    def _connect(self, layer: QgsVectorLayer, *slots: tuple[str, Callable]) -> None:
        for name, slot in slots:
            getattr(layer, name).connect(slot)
        self._followed.append((layer.id(), list(slots)))

    def _let_go(self) -> None:
        """Forget the layers; those that were removed have taken their connections with them."""
        for layer_id, slots in self._followed:
            layer = self._session.project.mapLayer(layer_id)
            if layer is None:
                continue
            for name, slot in slots:
                with suppress(TypeError):
                    getattr(layer, name).disconnect(slot)
            with suppress(TypeError):
                layer.undoStack().indexChanged.disconnect(self._stack_moved)
        self._followed.clear()
        self._touched.clear()
        self._entries.clear()
        self._pairs.clear()
        self._own.clear()
        self._opened, self._pending = False, None
        self._sentences.forget()

    def _by_hand(self) -> bool:
        return not self._writing and not self._session.edits.acting

    def _site_touched(self, feature_id: int, *_) -> None:
        if self._by_hand():
            self._touched[feature_id] = None
            self._soon.start(0)

    def _site_deleted(self, feature_id: int) -> None:
        self._touched.pop(feature_id, None)
        sites = self._session.edits.sites_layer()
        if feature_id >= 0 and self._by_hand() and self._editing(sites):
            self._sentences.site_deleted(sites)

    def _entry_added(self, feature_id: int) -> None:
        if self._by_hand():
            self._entries[feature_id] = None
            self._soon.start(0)

    def _entry_touched(self, feature_id: int, *_) -> None:
        log = self._session.edits.log_layer()
        if feature_id >= 0 and self._by_hand() and self._editing(log):
            self._sentences.entry_changed(log)

    def _stack_moved(self, *_) -> None:
        if self._by_hand() or self._pairs:
            self._soon.start(0)

    def _editing_stopped(self) -> None:
        self._sentences.forget()

    @staticmethod
    def _editing(layer: QgsVectorLayer | None) -> bool:
        return layer is not None and layer.isEditable()

    # -- putting the log right ----------------------------------------------------------------------------------

    def settle(self) -> None:
        """Write what belongs to the changes made since, a few at a time; QGIS has ended its own commands by now."""
        self._soon.stop()
        sites, log = self._session.edits.sites_layer(), self._session.edits.log_layer()
        if sites is None or log is None:
            return
        try:
            pending, self._pending = self._pending, None
            if pending is not None:
                pending(log)
            self._undo_together(sites, log)
            if log.isEditable():
                self._complete_entries(sites, log)
            if sites.isEditable():
                self._write_entries(sites, log)
        except EvPlannerError as reason:
            self._touched.clear()
            self._session.messages.error(reason)
        if self._touched:
            self._soon.start(0)

    def _undo_together(self, sites: QgsVectorLayer, log: QgsVectorLayer) -> None:
        with self._as_own():
            gone = self._pairs.undo_together(sites, log)
        if gone:
            self._own -= gone
            self._touched.clear()

    def _write_entries(self, sites: QgsVectorLayer, log: QgsVectorLayer) -> None:
        """The entries of the next few sites that were touched."""
        batch = list(self._touched)[:AT_ONCE]
        for feature_id in batch:
            del self._touched[feature_id]
        if not batch:
            return
        standing = sites.undoStack().index()
        added, person = sites.editBuffer().addedFeatures(), author_by_hand()
        self._fill_in(sites, [added[feature_id] for feature_id in batch if feature_id in added], person)
        unsaved = unsaved_by_site(log)
        wanted, carried = [], {}
        for feature_id in batch:
            feature = sites.getFeature(feature_id)
            if not feature.isValid() or feature.geometry().isEmpty():
                continue
            self._warn_outside(sites, feature)
            if feature_id in added:
                entry = proposed_entry(unsaved, feature)
                if entry is None:
                    wanted.append((feature, "proposed", {"origin": text_of(feature["origin"])}))
                elif not same_place(entry.geometry(), feature.geometry()):
                    carried[entry.id()] = QgsGeometry(feature.geometry())
            else:
                start = stood_at(sites, feature, unsaved)
                if start is not None and not same_place(start, feature.geometry()):
                    payload = {"from": coordinates(start), "to": coordinates(feature.geometry())}
                    wanted.append((feature, "moved", payload))
        if wanted or carried:
            self._write(log, wanted, carried, person, standing)

    def _write(
        self,
        log: QgsVectorLayer,
        wanted: list[tuple[QgsFeature, str, dict]],
        carried: dict[int, QgsGeometry],
        person: Author,
        standing: int,
    ) -> None:
        """One command of the log for what belongs to the command of the sites' layer that ends at ``standing``."""
        at = times.utc_now()
        rows = []
        for feature, kind, payload in wanted:
            entry = LogEntry.new(
                text_of(feature["id"]), kind, person.name, person.role, person.department, payload, at=at
            )
            row = {**entry.to_row(), "nis": text_of(feature["nis"])}
            rows.append(new_feature(log, QgsGeometry(feature.geometry()), row))
        if not log.isEditable():
            if not log.startEditing():
                self._sentences.log_closed()
                return
            self._opened = True
        with self._as_own():
            before = set(log.editBuffer().addedFeatures())
            log.beginEditCommand(self.tr("Log of edits on the map"))
            done = log.addFeatures(rows) if rows else True
            for entry_id, geometry in carried.items():
                done = done and log.changeGeometry(entry_id, geometry)
            if not done:
                log.destroyEditCommand()
                self._sentences.log_closed()
                return
            log.endEditCommand()
        made = frozenset(set(log.editBuffer().addedFeatures()) - before)
        self._own |= made
        self._pairs.add(standing, log.undoStack().index(), made)

    def _fill_in(self, sites: QgsVectorLayer, features: list[QgsFeature], person: Author) -> None:
        """Give new sites what every site needs, where a form without defaults left it empty."""
        workspace = self._session.workspace()
        nis = workspace.nis if workspace is not None else ""
        self._change(sites, {feature.id(): missing_in_site(feature, nis, person) for feature in features})

    def _complete_entries(self, sites: QgsVectorLayer, log: QgsVectorLayer) -> None:
        """Entries added by hand get their site's place and municipality, and words become the details of a comment."""
        batch, self._entries = list(self._entries), {}
        added = log.editBuffer().addedFeatures() if batch else {}
        entries = [added[feature_id] for feature_id in batch if feature_id in added]
        if not entries:
            return
        of_sites = features_of(sites, [text_of(entry["site_id"]) for entry in entries], ("nis",))
        places, person = {}, author_by_hand()
        changes = {}
        for entry in entries:
            site = of_sites.get(text_of(entry["site_id"]))
            changes[entry.id()] = missing_in_entry(entry, site, person)
            if site is not None and entry.geometry().isEmpty() and not site.geometry().isEmpty():
                places[entry.id()] = QgsGeometry(site.geometry())
        self._change(log, changes, places)

    def _change(
        self, layer: QgsVectorLayer, changes: dict[int, dict[str, object]], places: dict[int, QgsGeometry] | None = None
    ) -> None:
        """Change attributes and places of features in one edit command, if there is anything to change."""
        if not any(changes.values()) and not places:
            return
        with self._as_own():
            layer.beginEditCommand(self.tr("Fill in what is missing"))
            for feature_id, place in (places or {}).items():
                layer.changeGeometry(feature_id, place)
            for feature_id, values in changes.items():
                for name, value in values.items():
                    layer.changeAttributeValue(feature_id, layer.fields().lookupField(name), value)
            layer.endEditCommand()

    # -- saving and discarding ----------------------------------------------------------------------------------

    def _before_saving(self, *_) -> None:
        while self._touched and self._by_hand():
            self.settle()

    def _sites_saved(self) -> None:
        self._pairs.clear()  # what is saved cannot be undone any more
        if self._by_hand():
            self._later(self._save_entries)

    def _sites_discarded(self) -> None:
        self._touched.clear()
        self._pairs.clear()
        if self._by_hand():
            self._later(self._discard_entries)

    def _later(self, act: Callable[[QgsVectorLayer], None]) -> None:
        """Do it once QGIS is done with the sites' layer: both layers lie in one file."""
        self._pending = act
        self._soon.start(0)

    def _save_entries(self, log: QgsVectorLayer) -> None:
        """Save the entries that belong to the sites just saved, unless something else waits beside them."""
        if not log.isEditable() or not self._only_own(log):
            return
        with self._as_own():
            saved = log.commitChanges(self._opened)
        if saved:
            self._own.clear()
            self._opened = self._opened and log.isEditable()
        else:
            self._sentences.log_unsaved(log)

    def _discard_entries(self, log: QgsVectorLayer) -> None:
        """Take out the entries that belong to the edits just discarded."""
        if not log.isEditable() or not self._own:
            return
        with self._as_own():
            if self._only_own(log):
                log.rollBack(self._opened)
                self._opened = self._opened and log.isEditable()
            else:
                take_out(log, frozenset(self._own))
        self._own.clear()

    def _only_own(self, log: QgsVectorLayer) -> bool:
        """Whether nothing waits in the log but what was written here."""
        buffer = log.editBuffer()
        others = set(buffer.addedFeatures()) - self._own
        changed = [key for key in (*buffer.changedAttributeValues(), *buffer.changedGeometries()) if key >= 0]
        return bool(self._own) and not others and not changed and not buffer.deletedFeatureIds()

    def _warn_outside(self, sites: QgsVectorLayer, feature: QgsFeature) -> None:
        workspace = self._session.workspace()
        if workspace is not None and not self._municipality.holds(workspace, sites, feature.geometry()):
            self._sentences.outside(workspace.municipality)

    @contextmanager
    def _as_own(self):
        before, self._writing = self._writing, True
        try:
            yield
        finally:
            self._writing = before
