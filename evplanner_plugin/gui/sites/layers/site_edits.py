"""What people do with sites, as edit commands on the layers ``proposed_site`` and ``site_log``.

Nothing is saved here until the user says so: each act is one command per layer, so that QGIS's own undo
works too, and :meth:`SiteEdits.save` commits both layers. What was saved is remembered act by act
(:attr:`SiteEdits.saved_acts`), so that it can be taken back until it was sent.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ....documents.workspace_project import WORKSPACE_VARIABLE, layer_of
from ....domain import times
from ....domain.log import LogEntry
from ....errors import QT_TRANSLATE_NOOP, BadInput, WorkspaceError
from ...settings import Author
from .layer_features import FeatureMaker, features_of, new_feature, text_of
from .site_acts import (
    Act,
    Step,
    act_title,
    added_ids,
    changed_features,
    entry_feature,
    entry_of_site,
    new_entry,
    not_taken,
)

ENTRIES_AT_ONCE = 100
"""Entries that are put into the log between two looks at the window, where many are made in one act."""

_OF_SITE = ("nis", "name")
"""Attributes of a site that an entry about it needs."""


class SiteEdits:
    """Edits of the sites of one project's workspace. Needs no window.

    ``nis`` gives the municipality's code for a site that comes without one.
    """

    def __init__(self, project: QgsProject, nis: Callable[[], str] = str) -> None:
        self._project = project
        self._nis = nis
        self._acts: list[Act] = []
        self._opened: set[str] = set()
        self._places: dict[str, tuple[str, str, tuple]] = {}
        self.saved_acts: list[Act] = []
        self.made: dict[str, LogEntry] = {}
        """Entries that were made for many sites at once and may wait to be saved, by id: nobody has to read them."""
        self.acting = False
        """Whether a change of the layers comes from here, and not from QGIS's own tools."""

    def sites_layer(self) -> QgsVectorLayer | None:
        """The layer ``proposed_site`` of the project's workspace."""
        return self._found("proposed_site")

    def log_layer(self) -> QgsVectorLayer | None:
        """The layer ``site_log`` of the project's workspace."""
        return self._found("site_log")

    def _found(self, table: str) -> QgsVectorLayer | None:
        """The layer on ``table``: where it was found before, as long as nothing moved; looking for it takes a while."""
        workspace = self._project.customVariables().get(WORKSPACE_VARIABLE)
        layer_id, source, path = self._places.get(table, ("", "", None))
        layer = self._project.mapLayer(layer_id) if layer_id else None
        if layer is None or layer.source() != source or path != (workspace, self._project.fileName()):
            layer = layer_of(self._project, table)
            if layer is None:
                return None
            self._places[table] = (layer.id(), layer.source(), (workspace, self._project.fileName()))
        return layer

    def add_site(
        self,
        point: QgsPointXY,
        values: Mapping[str, object],
        payload: Mapping[str, object],
        author: Author,
        *,
        counter_to: str = "",
        remark: str = "",
    ) -> str:
        """Propose a site at ``point`` (in the layer's CRS): the site and its ``proposed`` entry; returns its id.

        ``values`` are columns of ``proposed_site``, ``payload`` what the entry keeps beside the origin. With
        ``counter_to`` the site that it is meant to replace says so in its log too (``counter_proposed`` with
        ``remark``), in the same act.

        :raises WorkspaceError: the layers are not there or cannot be edited.
        :raises BadInput: nobody says who proposes it, or the site to replace is not there.
        """
        site_id = str(values.get("id") or uuid.uuid4())
        origin = str(values.get("origin") or payload.get("origin") or "strategic")
        payload = {"origin": origin, "counter_to": counter_to, **payload}
        entry = LogEntry.new(site_id, "proposed", author.name, author.role, author.department, payload)
        name, nis = str(values.get("name") or ""), str(values.get("nis") or self._nis())
        row = {"created_at": entry.at, "created_by": author.name, **values, "id": site_id, "nis": nis, "origin": origin}
        sites, log = self._layer(self.sites_layer()), self._layer(self.log_layer())
        geometry = QgsGeometry.fromPointXY(point)
        entries = [entry_feature(log, entry, geometry, nis)]
        made = [entry.id]
        if counter_to:
            old = self._site(counter_to)
            said = {"site_id": site_id, "remark": remark}
            answer = LogEntry.new(
                counter_to, "counter_proposed", author.name, author.role, author.department, said, at=entry.at
            )
            entries.append(entry_feature(log, answer, old.geometry(), text_of(old["nis"])))
            made.append(answer.id)
        title = QCoreApplication.translate("site_edits", "Propose {name}").format(name=name)
        self._act(
            Act(title, entry.at, tuple(made), (site_id,)),
            (sites, lambda: sites.addFeature(new_feature(sites, geometry, row))),
            (log, lambda: all(log.addFeature(feature) for feature in entries)),
        )
        return site_id

    def add_entry(self, site_id: str, kind: str, payload: Mapping[str, object], author: Author) -> str:
        """Add a log entry of ``kind`` about a site; returns the entry's id. Errors as :meth:`add_entries`."""
        return self.add_entries([site_id], kind, payload, author)[0]

    def add_entries(
        self,
        site_ids: Sequence[str],
        kind: str,
        payload: Mapping[str, object] | Callable[[str], Mapping[str, object]],
        author: Author,
    ) -> list[str]:
        """Add an entry of ``kind`` about each of the sites, as one act; returns the entries' ids in that order.

        ``payload`` is the same for all, or a function that gives it for a site's id.

        :raises WorkspaceError: the log is not there or cannot be edited; then no entry is made.
        :raises BadInput: an entry cannot be meant so, or a site is not there; then no entry is made.
        """
        return [entry_id for ids in self.adding_entries(site_ids, kind, payload, author) for entry_id in ids]

    def adding_entries(
        self,
        site_ids: Sequence[str],
        kind: str,
        payload: Mapping[str, object] | Callable[[str], Mapping[str, object]],
        author: Author,
    ) -> Iterator[list[str]]:
        """As :meth:`add_entries`, but a few at a time: for many sites, so that the window answers in between.

        Goes through all of it or, when the iterator is closed before its end, takes back what it did.
        """
        at, chosen = times.utc_now(), list(dict.fromkeys(site_ids))
        of_site = payload if callable(payload) else lambda site_id: payload
        if not chosen:
            return
        first = self._site(chosen[0])
        made: list[str] = []
        log = self._layer_for(kind, chosen[0], of_site, author)
        maker, title = FeatureMaker(log), act_title(kind, of_site(chosen[0]), text_of(first["name"]), len(chosen))
        with self._command(log, title) as done:
            for start in range(0, len(chosen), ENTRIES_AT_ONCE):
                some = chosen[start : start + ENTRIES_AT_ONCE]
                sites = self._of_sites(some)
                entries = [new_entry(site_id, kind, of_site(site_id), author, at) for site_id in some]
                features = [entry_of_site(maker, entry, sites[entry.site_id]) for entry in entries]
                with self._own():
                    if not log.addFeatures(features):
                        raise not_taken(log)
                made += [entry.id for entry in entries]
                self.made.update((entry.id, entry) for entry in entries)
                yield [entry.id for entry in entries]
        act = Act(title, at, tuple(made))
        self._acts.append(replace(act, steps=(done(),)))
        self._repaint()

    def move_site(self, site_id: str, point: QgsPointXY, author: Author) -> str:
        """Move a site to ``point`` (in the layer's CRS), with its ``moved`` entry; returns the entry's id.

        :raises WorkspaceError: the layers are not there or cannot be edited.
        :raises BadInput: nobody says who moves it, or the site is not there.
        """
        site = self._site(site_id)
        geometry = QgsGeometry.fromPointXY(point)
        before = site.geometry()
        start = [] if before.isEmpty() else [before.asPoint().x(), before.asPoint().y()]
        payload = {"from": start, "to": [point.x(), point.y()]}
        entry = LogEntry.new(site_id, "moved", author.name, author.role, author.department, payload)
        sites, log = self._layer(self.sites_layer()), self._layer(self.log_layer())
        feature = entry_feature(log, entry, geometry, text_of(site["nis"]))
        title = QCoreApplication.translate("site_edits", "Move {name}").format(name=text_of(site["name"]))
        self._act(
            Act(title, entry.at, (entry.id,)),
            (sites, lambda: sites.changeGeometry(site.id(), geometry)),
            (log, lambda: log.addFeature(feature)),
        )
        return entry.id

    def rename(self, site_id: str, name: str) -> None:
        """Give a site another name. Errors as :meth:`move_site`."""
        site = self._site(site_id)
        sites = self._layer(self.sites_layer())
        column = sites.fields().lookupField("name")
        title = QCoreApplication.translate("site_edits", "Rename {name}").format(name=name)
        self._act(
            Act(title, times.utc_now()),
            (sites, lambda: sites.changeAttributeValue(site.id(), column, name)),
        )

    def unsaved(self) -> int:
        """How many changes wait to be saved; a new site counts once, together with its first entry."""
        sites, log = self.sites_layer(), self.log_layer()
        count = 0
        proposed = set()
        if log is not None and log.editBuffer() is not None:
            buffer = log.editBuffer()
            added = list(buffer.addedFeatures().values())
            proposed = {text_of(entry["site_id"]) for entry in added if text_of(entry["kind"]) == "proposed"}
            count += len(added) + changed_features(buffer)
        if sites is not None and sites.editBuffer() is not None:
            buffer = sites.editBuffer()
            added = [text_of(site["id"]) for site in buffer.addedFeatures().values()]
            count += sum(1 for site_id in added if site_id not in proposed) + changed_features(buffer)
        return count

    def undo(self) -> None:
        """Take back the last act in both layers, or, where the user edited by hand since, that edit."""
        with self._own():
            self._undo_last()
        self._repaint()

    def _undo_last(self) -> None:
        while self._acts:
            stacks = [(self._stack(step.layer_id), step.index) for step in self._acts[-1].steps]
            by_hand = [stack for stack, index in stacks if stack is not None and stack.index() > index]
            if by_hand:
                by_hand[0].undo()
                return
            standing = [stack for stack, index in stacks if stack is not None and stack.index() == index]
            self._acts.pop()
            if standing:
                for stack in reversed(standing):
                    stack.undo()
                return
        for layer in (self.log_layer(), self.sites_layer()):
            if layer is not None and layer.isEditable() and layer.undoStack().canUndo():
                layer.undoStack().undo()
                return

    def save(self) -> None:
        """Commit the sites, then the log. What cannot be committed stays in its edit buffer.

        :raises WorkspaceError: with the layer that could not be saved; nothing is lost.
        """
        waiting = added_ids(self.log_layer())
        standing = [act for act in self._acts if act.entry_ids and waiting.issuperset(act.entry_ids)]
        with self._own():
            for layer in (self.sites_layer(), self.log_layer()):
                self._commit(layer)
        self._acts.clear()
        self.made.clear()
        self.saved_acts += standing
        self._repaint()

    def _commit(self, layer: QgsVectorLayer | None) -> None:
        if layer is None or not layer.isEditable():
            return
        if not layer.commitChanges(layer.id() in self._opened):
            raise WorkspaceError(
                QT_TRANSLATE_NOOP("errors", "{layer} could not be saved; your changes are kept in QGIS."),
                QT_TRANSLATE_NOOP(
                    "errors", "Check that the file can be written to and no other program uses it, then save again."
                ),
                layer=layer.name(),
                details="\n".join(layer.commitErrors()),
            )
        self._opened.discard(layer.id())

    def remember_saved(self, acts: Iterable[Act]) -> None:
        """These acts stand in the file and were not sent: they can be taken back too, after those known already."""
        known = {entry_id for act in self.saved_acts for entry_id in act.entry_ids}
        self.saved_acts = [act for act in acts if known.isdisjoint(act.entry_ids)] + self.saved_acts

    def forget_saved(self, entry_ids: Iterable[str]) -> None:
        """Entries were sent or taken back: acts that hold one of them are offered no more."""
        gone = frozenset(entry_ids)
        self.saved_acts = [act for act in self.saved_acts if gone.isdisjoint(act.entry_ids)]

    def leave_edit_mode(self) -> None:
        """End the editing that was begun here, where nothing waits to be saved any more."""
        if self.unsaved():
            return
        for layer in (self.sites_layer(), self.log_layer()):
            if layer is not None and layer.id() in self._opened and layer.isEditable() and not layer.isModified():
                layer.rollBack()
                self._opened.discard(layer.id())

    def _site(self, site_id: str) -> QgsFeature:
        return self._of_sites([site_id])[site_id]

    def _layer_for(self, kind: str, site_id: str, of_site: Callable[[str], Mapping], author: Author) -> QgsVectorLayer:
        """The log, in edit mode; an entry that cannot be meant so is refused before editing begins."""
        new_entry(site_id, kind, of_site(site_id), author, times.utc_now())
        return self._layer(self.log_layer())

    def _of_sites(self, site_ids: Sequence[str]) -> dict[str, QgsFeature]:
        """The sites' features by id, with what an entry needs of them."""
        sites = self._there(self.sites_layer())
        features = features_of(sites, site_ids, _OF_SITE)
        missing = [site_id for site_id in site_ids if site_id not in features]
        if missing and not sites.isEditable():
            # Since the layer was opened a colleague's QGIS began to write into the file: it is read in another way now.
            sites.dataProvider().reloadData()
            features = features_of(sites, site_ids, _OF_SITE)
            missing = [site_id for site_id in site_ids if site_id not in features]
        if missing:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The site {id} is not in {layer} any more."),
                QT_TRANSLATE_NOOP("errors", "Choose a site of the list."),
                id=missing[0],
                layer=sites.name(),
            )
        return features

    def _stack(self, layer_id: str):
        """The undo stack of a layer that is still there and being edited; else ``None``."""
        layer = self._project.mapLayer(layer_id)
        return layer.undoStack() if layer is not None and layer.isEditable() else None

    @staticmethod
    def _there(layer: QgsVectorLayer | None) -> QgsVectorLayer:
        if layer is None:
            raise WorkspaceError(
                QT_TRANSLATE_NOOP("errors", "The project has no layers of a workspace."),
                QT_TRANSLATE_NOOP("errors", "Open a workspace first."),
            )
        return layer

    def _layer(self, layer: QgsVectorLayer | None) -> QgsVectorLayer:
        """The layer, in edit mode."""
        layer = self._there(layer)
        if not layer.isEditable():
            if not layer.startEditing():
                raise WorkspaceError(
                    QT_TRANSLATE_NOOP("errors", "{layer} cannot be edited."),
                    QT_TRANSLATE_NOOP("errors", "Check that you may write to the workspace's file."),
                    layer=layer.name(),
                )
            self._opened.add(layer.id())
        return layer

    def _act(self, act: Act, *commands: tuple[QgsVectorLayer, Callable[[], bool]]) -> None:
        """Run each command within an edit command of its layer; all of them or none."""
        done: list[Step] = []
        try:
            for layer, change in commands:
                with self._command(layer, act.text) as step, self._own():
                    if not change():
                        raise not_taken(layer)
                done.append(step())
        except BaseException:
            with self._own():
                for step in reversed(done):
                    self._stack(step.layer_id).undo()
            raise
        self._acts.append(replace(act, steps=tuple(done)))
        self._repaint()

    @contextmanager
    def _command(self, layer: QgsVectorLayer, text: str) -> Iterator[Callable[[], Step]]:
        """An edit command of ``layer``; what goes wrong within leaves nothing of it. Gives its step afterwards."""
        layer.beginEditCommand(text)
        try:
            yield lambda: Step(layer.id(), layer.undoStack().index())
        except BaseException:
            with self._own():
                layer.destroyEditCommand()
            raise
        layer.endEditCommand()

    @contextmanager
    def _own(self) -> Iterator[None]:
        """Changes made within come from here (see :attr:`acting`)."""
        before, self.acting = self.acting, True
        try:
            yield
        finally:
            self.acting = before

    def _repaint(self) -> None:
        """Draw the sites anew: their symbols follow from the log."""
        sites = self.sites_layer()
        if sites is not None:
            sites.triggerRepaint()
