"""Writing site sheets as PDF, one page per site or one file per site.

Texts, maps and photos are made in the thread that asks; the pages themselves are printed on the main thread, each in
turns of its own, see :mod:`.main_thread`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsProject
from qgis.PyQt.QtGui import QPainter

from ...errors import QT_TRANSLATE_NOOP, BadInput, Cancelled, EvPlannerError
from ...workspace.processes import process_of
from ...workspace.sites import SiteRow, read_sites
from ...workspace.store import Workspace
from ..expressions.readership import outsiders_read
from ..local_figures import day
from ..site_map.furniture import scale_words
from ..site_map.map_look import MapLook
from ..site_photos import photo_of
from ..vocabulary import speaking
from ..whole_file import writing
from . import outsiders
from . import sheet_words as words
from .main_thread import MainThread
from .map_places import AERIAL, OVERVIEW, SITE
from .reasons_chart import draw_reasons
from .sheet_content import PICTURES, SheetContent, SheetReader, of_status
from .sheet_feature import site_feature
from .sheet_files import beside, put, sheet_files
from .sheet_layout import SheetLayout
from .sheet_pictures import SheetMaps, looks_of, save_photo, whole_municipality
from .sheet_words import word
from .template import bundled_template, read_template

_DONE = object()
"""What the steps of a sheet end with."""


def write_site_sheets(
    workspace: Workspace,
    site_ids: Sequence[str],
    target: Path,
    *,
    template: Path | None = None,
    language: str = "",
    separate: bool = False,
    look: MapLook | None = None,
    internal: bool = True,
    contact: str = "",
    statuses: Mapping[str, str] | None = None,
    progress: Callable[[float], None] = lambda fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
    notices: list[EvPlannerError] | None = None,
) -> list[Path]:
    """Write a sheet for each of ``site_ids``, in their order, and return the files written.

    ``target`` (.pdf) holds all of them; with ``separate`` there is a file per site beside it,
    ``<stem>_<number>_<site>.pdf``. ``template`` is a layout (.qpt), by default the bundled one; ``language`` that of
    the words ("nl", "fr" …, "" for QGIS's). Maps show ``look``, by default the workspace's own layers. ``contact`` is
    whom one can ask, by default what the workspace says; ``statuses`` are codes by site's id that are shown instead of
    what the log says. ``progress`` hears fractions 0–1; ``notices`` takes what the reader of the sheets should know:
    texts that were cut, no map.

    Without ``internal`` the sheets are for people outside the administration, in a layout of their own by default.
    Whatever ``template`` asks for, it gets the values and columns of :mod:`.outsiders` and nothing else: other
    functions of the group answer nothing, the layout has no project whose layers it could look into, and maps show the
    workspace's streets, buildings, bays and charging locations, not ``look``.

    May be called in any thread. In another than the main thread, that one must run its event loop meanwhile, for
    layouts live there: each page is a short turn of it. Files appear whole and at the end, or not at all.

    :raises BadInput: a site is not in the workspace, there is none, or the template cannot be used.
    :raises EvPlannerError: a file cannot be written.
    :raises WorkspaceError: the workspace cannot be read.
    :raises Cancelled: the user stopped.
    """
    sites = _chosen(workspace, site_ids)
    name = Path(template) if template is not None else bundled_template(internal=internal)
    text = read_template(name)
    look = look if look is not None and internal else MapLook.of_workspace(workspace)
    order = _Order(workspace, look, language or _language(), internal, contact, statuses or {})
    files = sheet_files(sites, Path(target), separate)
    with beside(Path(target)) as folder, speaking(language):
        job = _Job(order, folder, cancelled)
        try:
            job.begin(text, name)
            drafts = job.write(sites, files, progress)
        finally:
            job.end()
        if cancelled():
            raise Cancelled()
        put(drafts)
    if notices is not None:
        notices += job.notices()
    return list(drafts.values())


@dataclass(frozen=True)
class _Order:
    """What all sheets have in common."""

    workspace: Workspace
    look: MapLook
    language: str
    internal: bool
    contact: str
    statuses: Mapping[str, str]


@dataclass
class _Cut:
    """Which texts of how many sheets were too long."""

    sheets: int = 0
    first: str = ""


class _Job:
    """One run: the layout on the main thread, the pictures here."""

    def __init__(self, order: _Order, folder: Path, cancelled: Callable[[], bool]) -> None:
        self._order, self._workspace, self._look = order, order.workspace, order.look
        self._language = order.language[:2].lower()
        self._folder, self._cancelled = folder, cancelled
        self._main = MainThread()
        self._layout: SheetLayout | None = None
        self._cut = _Cut()
        self._crs = QgsCoordinateReferenceSystem.fromEpsgId(order.workspace.epsg)

    def begin(self, text: str, name: Path) -> None:
        """Make the layout, and learn from it what is needed."""

        def make() -> None:
            # What lies in the project is for colleagues: outsiders' pages are laid out in an empty one.
            project = QgsProject.instance() if self._order.internal else None
            self._layout = SheetLayout(text, name, project, self._crs, self._folder.name)

        def settle() -> None:
            self._layout.settle(aerial=self._look.aerial is not None)
            self._places = self._layout.maps()
            self._fixed = {
                place.key: MapLook.of_layers(QgsProject.instance(), place.layers, self._workspace)
                for place in self._places if place.layers and self._order.internal
            }

        self._do(make)
        self._do(settle)

    def write(
        self, sites: Sequence[SiteRow], files: Sequence[Path], progress: Callable[[float], None]
    ) -> dict[Path, Path]:
        """Print the sheets into drafts; returns ``{draft: file}``."""
        reader = SheetReader(self._workspace, process_of(self._workspace), self._language)
        known = [(site.x, site.y) for site in read_sites(self._workspace) if site.x is not None and site.y is not None]
        whole = whole_municipality(self._workspace, known)
        if self._cancelled():
            raise Cancelled()
        looks = looks_of(self._places, self._look, self._fixed)
        drafts: dict[Path, Path] = {}
        with SheetMaps(self._places, looks, whole) as maps, writing(files[0]):
            for number, site in enumerate(sites):
                if self._cancelled():
                    raise Cancelled()
                if number == 0 or files[number] != files[number - 1]:
                    draft = self._folder / f"{number}.pdf"
                    drafts[draft] = files[number]
                    self._do(lambda draft=draft, site=site: self._layout.open(draft, self._title(site, files)))
                self._sheet(number, reader.read(site), maps)
                if number + 1 == len(sites) or files[number + 1] != files[number]:
                    self._do(self._layout.finish)
                progress((number + 1) / len(sites))
        return drafts

    def _title(self, site: SiteRow, files: Sequence[Path]) -> str:
        of = site.name if len(set(files)) > 1 else self._workspace.municipality
        return " – ".join(part for part in (word(words.WORDS[0]), of) if part)

    def _sheet(self, number: int, content: SheetContent, maps: SheetMaps) -> None:
        drawn, said = maps.draw(content.place, self._cancelled)
        values = {
            **dict.fromkeys(PICTURES, ""),
            **content.values,
            "credits": " · ".join(said),
            "scale": next((scale_words(each.scale, self._language) for each in self._places if each.role == SITE), ""),
            "has_aerial": "1" if any(place.role == AERIAL and place.key in drawn for place in self._places) else "",
            **self._photo(number, content.site_id),
        }
        values, feature = self._told(content.site_id, values)
        steps = self._layout.sheet(values, feature, drawn, self._chart(content))
        while self._do(lambda: next(steps, _DONE)) is not _DONE:
            pass
        if self._layout.cut:
            self._cut.sheets += 1
            self._cut.first = self._cut.first or values["name"]
        (self._folder / f"{number}.jpg").unlink(missing_ok=True)

    def _chart(self, content: SheetContent) -> Callable[[QPainter, float, float], None] | None:
        """What draws the reasons, for colleagues only."""
        if not self._order.internal or not content.reasons:
            return None
        language = self._language
        return lambda painter, width, height: draw_reasons(painter, content.reasons, width, height, language)

    def _told(self, site_id: str, values: dict[str, str]) -> tuple[dict[str, str], QgsFeature]:
        """The values and the row that the layout gets to see."""
        row = (self._workspace.rows("proposed_site", {"id": site_id}) or [{}])[0]
        columns = {name: value for name, value in row.items() if name != "geometry"}
        values["contact"] = self._order.contact or values["contact"]
        values.update(of_status(self._order.statuses[site_id]) if site_id in self._order.statuses else {})
        if not self._order.internal:
            values = outsiders.told(values)
            columns = {name: value for name, value in columns.items() if name in outsiders.COLUMNS}
            columns["status"] = values["status_code"]
        return values, site_feature(columns)

    def _photo(self, number: int, site_id: str) -> dict[str, str]:
        photo, file = photo_of(self._workspace, site_id), self._folder / f"{number}.jpg"
        if photo is None or not save_photo(photo, file):
            return {"photo": "", "photo_caption": word(words.NO_PHOTO), "has_photo": ""}
        told = [photo.caption, day(photo.taken_at)]
        told.append("" if photo.whole else word(words.THUMBNAIL_ONLY))
        return {"photo": str(file), "photo_caption": " · ".join(filter(None, told)), "has_photo": "1"}

    def _do(self, work: Callable[[], object]) -> object:
        """A turn of the main thread, in which words come in the sheet's language."""

        def speak() -> object:
            with ExitStack() as stack:
                stack.enter_context(speaking(self._language))
                if not self._order.internal:
                    stack.enter_context(outsiders_read())
                return work()

        return self._main.do(speak, self._cancelled)

    def end(self) -> None:
        """Let go of the layout where it lives; whether the main thread finds the time for it now or later."""
        layout, self._layout = self._layout, None
        if layout is not None:
            self._main.leave(layout.close)

    def notices(self) -> list[EvPlannerError]:
        """What the sheets do not show as they should."""
        found = []
        if all(place.role == OVERVIEW for place in self._places):
            found.append(
                EvPlannerError(
                    QT_TRANSLATE_NOOP("errors", "The template has no map that follows the sites."),
                    QT_TRANSLATE_NOOP("errors", "Give a map in it the item ID “map”, or let the atlas control it."),
                )
            )
        if self._cut.sheets == 1:
            found.append(
                EvPlannerError(
                    QT_TRANSLATE_NOOP("errors", "A text was too long for the sheet of {site} and ends with “…”."),
                    QT_TRANSLATE_NOOP("errors", "The record of the site holds all of it."),
                    site=self._cut.first,
                )
            )
        elif self._cut.sheets:
            found.append(
                EvPlannerError(
                    QT_TRANSLATE_NOOP("errors", "Texts were too long for {count} sheets and end with “…” there."),
                    QT_TRANSLATE_NOOP("errors", "The record of the sites holds all of them."),
                    count=self._cut.sheets,
                )
            )
        return found


def _chosen(workspace: Workspace, site_ids: Sequence[str]) -> list[SiteRow]:
    known = {site.id: site for site in read_sites(workspace)}
    missing = [site_id for site_id in site_ids if site_id not in known]
    if missing:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The workspace has no proposed site {site}."),
            QT_TRANSLATE_NOOP("errors", "Give the id of a site as the layer of proposed sites shows it."),
            site=missing[0],
        )
    if not site_ids:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The workspace holds no proposed sites yet."),
            QT_TRANSLATE_NOOP("errors", "Propose some first."),
        )
    return [known[site_id] for site_id in dict.fromkeys(site_ids)]


def _language() -> str:
    from qgis.core import QgsApplication

    return QgsApplication.locale()[:2].lower()
