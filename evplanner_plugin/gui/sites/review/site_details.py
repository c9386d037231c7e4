"""The selected site: its head, the tabs in which people work on it, and the decision."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QElapsedTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ....domain.state import SiteState
from ...flow_layout import ButtonRow
from ...settings import Author
from .act_form import ActForm
from .acts import Act
from .buttons import PressButton
from .checklist_page import ChecklistPage
from .data_check import DataCheck
from .history_page import HistoryPage
from .known_installers import KnownInstallers
from .page_tabs import PageTabs
from .process_menu import ProcessMenu
from .review_page import ReviewPage
from .shown_site import ShownSite, refusal
from .site_header import SiteHeader
from .site_sources import SiteSources

if TYPE_CHECKING:
    from ...session import Session
    from ..store.listed_site import ListedSite

REVIEW, CHECKLIST, PHOTOS, HISTORY = range(4)

_TWICE = 1500
"""Milliseconds in which the same thing said again is a second press, not a second meaning."""


class SiteDetails(QWidget):
    """``said`` carries the kind and the payload of an entry to make; what was filled in is only let go of when a later
    :meth:`show_site` brings that entry. ``counter_proposal_wanted`` tells that another place is to be drawn."""

    said = pyqtSignal(str, dict)
    counter_proposal_wanted = pyqtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None, *, in_turns: bool = False) -> None:
        """With ``in_turns`` it is made part by part, as ``building`` is gone through, which has to be done first."""
        super().__init__(parent)
        self.setObjectName("EvPlannerSiteDetails")
        self._session = session
        self._shown: ShownSite | None = None
        self._filled = [False] * 4
        self._photos: QWidget | None = None
        self._waiting: list[tuple[str, str, dict]] = []
        self._last_said: tuple[str, Author, str, dict] | None = None
        self._since_said = QElapsedTimer()
        self._sources = SiteSources(session)
        self._data_check = DataCheck(session, self)
        self._installers = KnownInstallers(session)
        self.building = self._build()
        if not in_turns:
            for _ in self.building:
                pass

    @property
    def site_id(self) -> str:
        """The site that is shown, which what is said is about; "" for none."""
        return self._shown.id if self._shown is not None else ""

    def show_site(
        self, listed: ListedSite | None, state: SiteState | None, unsaved: frozenset[str], author: Author
    ) -> None:
        """Show a site as ``author`` may work on it, ``unsaved`` being ids of log entries; ``None`` for no site.

        Only the tab in front is filled; the others are when they are opened.
        """
        shown = None
        if listed is not None and state is not None:
            shown = ShownSite(listed, state, unsaved, author, self._session.sites.process)
        other = (shown.id if shown else "") != (self._shown.id if self._shown else "")
        accepted = [] if other else self._accepted(shown)
        if other:
            self._waiting.clear()
        elif shown is not None and self._taken_back(shown):
            self._last_said = None  # said again after an undo, it is meant
        self._shown = shown
        self.header.show_site(shown, date.today())
        if shown is not None and other:
            self._ask_reasons(shown)
        for kind in accepted:
            self._let_go(kind)
        self._filled = [False] * 4
        self._fill(self.tabs.current())
        self.form.show_site(shown)
        self.menu.show_site(shown)
        self._update_bar()

    def focus_mark(self, mark: str) -> None:
        """Put the keyboard on a mark (``up``, ``down``, ``question``): Return gives it. An open form stays open."""
        if self.form.act is None:
            self.tabs.show_page(REVIEW)
            self.review.marks.focus(mark)

    def focus_comment(self) -> None:
        """Put the keyboard into the comment. An open form stays open."""
        if self.form.act is None:
            self.tabs.show_page(REVIEW)
            self.review.comment.edit.setFocus()

    def focus_decision(self) -> None:
        """Put the keyboard on the decision: Return opens it."""
        (self.approve_button if self.approve_button.isEnabled() else self.reject_button).setFocus()

    def release(self) -> None:
        """Give up what is being read."""
        self._sources.release()
        self._installers.release()

    def _forget_sources(self) -> None:
        self._sources.forget()

    def _accepted(self, shown: ShownSite | None) -> list[str]:
        """Kinds of what was said here and is in the log of ``shown`` by now."""
        if shown is None or not self._waiting:
            return []
        before = {entry.id for entry in self._shown.state.entries}
        fresh = [entry for entry in shown.state.entries if entry.id not in before]
        found = []
        for site_id, kind, payload in list(self._waiting):
            for entry in fresh:
                if entry.kind == kind and all(entry.payload.get(key) == value for key, value in payload.items()):
                    self._waiting.remove((site_id, kind, payload))
                    found.append(kind)
                    break
        return found

    def _taken_back(self, shown: ShownSite) -> bool:
        """Whether entries that were shown are no longer there."""
        return not {entry.id for entry in self._shown.state.entries} <= {entry.id for entry in shown.state.entries}

    def _let_go(self, kind: str) -> None:
        """Empty the fields from which an entry of ``kind`` came."""
        if kind in ("marked", "commented"):
            self.review.accepted(kind)
        elif kind == "checked":
            self.checklist.forget()
        elif self.form.act is not None and self.form.act.kind == kind:
            self.form.close_form()

    def _say(self, kind: str, payload: dict) -> None:
        if self._shown is None or self._shown.refusal(kind):
            return
        said = (self._shown.id, self._shown.author, kind, payload)
        if said == self._last_said and self._since_said.isValid() and self._since_said.elapsed() < _TWICE:
            return
        self._last_said = said
        self._since_said.start()
        self._waiting.append((self._shown.id, kind, payload))
        self.said.emit(kind, payload)

    def _fill(self, tab: int) -> None:
        if self._filled[tab]:
            return
        self._filled[tab] = True
        shown = self._shown
        if tab == REVIEW:
            self.review.show_site(shown)
        elif tab == CHECKLIST:
            if shown is None:
                self.checklist.show_site(None, ())
            elif not self._sources.ask(shown, lambda words: self._show_checklist(shown, words.checklist)):
                self.checklist.show_site(shown, None)
        elif tab == PHOTOS:
            self._show_photos()
        else:
            self.history.show_site(shown, date.today())

    def _show_checklist(self, asked: ShownSite, items) -> None:
        if self._shown is not None and self._shown.id == asked.id:
            self.checklist.show_site(self._shown, items)

    def _show_photos(self) -> None:
        if self._photos is None:
            from ..photos.photo_strip import PhotoStrip

            self._photos = PhotoStrip(self._session, self)
            self._photo_page.layout().addWidget(self._photos)
        if self._shown is None:
            self._photos.show_site(None, (), refusal(None, "photo_added"))
        else:
            self._photos.show_site(self._shown.id, self._shown.state.photos, self._shown.refusal("photo_added"))

    def _ask_reasons(self, shown: ShownSite) -> None:
        """What the score is made of, when the recipe's words are there."""
        if shown.row.score is None:
            return
        contributions = self._sources.contributions(shown)
        if contributions:
            self._sources.ask(shown, lambda words: self._show_reasons(shown, contributions, words.titles))

    def _show_reasons(self, asked: ShownSite, contributions, titles) -> None:
        if self._shown is not None and self._shown.id == asked.id:
            self.header.show_reasons(contributions, titles)

    def _work_chosen(self, kind: str) -> None:
        """Lead to where a piece of work is done."""
        if kind == "mark":
            self.focus_mark("up")
        elif kind in ("decide", "settle"):
            self.focus_decision()
        elif kind == "step":
            self.tabs.show_page(HISTORY)
            self.process_button.setFocus()
        elif kind == "mentioned":
            self.focus_comment()
        else:
            self.tabs.show_page(HISTORY)

    def _update_bar(self) -> None:
        approve, reject = refusal(self._shown, "approved"), refusal(self._shown, "rejected")
        self.approve_button.allow(approve, self.tr("Approve this site; a reason and a remark can be given"))
        self.reject_button.allow(reject, self.tr("Reject this site, with the reason"))
        reason = refusal(self._shown, "commented") if self._shown is None else ""
        self.process_button.allow(reason, self.tr("Steps, terms, assigning, installing, cancelling"))

    def _form_opened(self, opened: bool) -> None:
        """The form takes the place of the tabs: beneath them it would lie below the edge of a small screen."""
        self.tabs.setVisible(not opened)
        self._bar.setVisible(not opened)
        self._below.setVisible(opened)

    def _open_form(self, act: Act) -> None:
        if self._shown is not None and not act.refusal:
            self.form.open_for(act, self._shown)
            if act.kind == "installed":
                box = self.form.installer
                self._installers.ask(lambda names: None if sip.isdeleted(box) else box.offer_more(names))

    def _build(self) -> Iterator[None]:
        yield from self._make_parts()
        self._lay_out()
        self._session.data_changed.connect(self._forget_sources)
        self.show_site(None, None, frozenset(), Author())

    def _make_parts(self) -> Iterator[None]:
        theme = QgsApplication.getThemeIcon
        self.header = SiteHeader(self._name_of)
        self.header.work_chosen.connect(self._work_chosen)
        self.header.related.chosen.connect(lambda site_id: self._session.sites.select(site_id))
        yield
        self.review = ReviewPage()
        self.review.said.connect(self._say)
        self.review.counter_proposal_wanted.connect(lambda: self.counter_proposal_wanted.emit())
        yield
        self.checklist = ChecklistPage()
        self.checklist.said.connect(lambda payload: self._say("checked", payload))
        self.checklist.check_by_data.connect(self._check_by_data)
        self.history = HistoryPage()
        yield
        self.form = ActForm()
        self.form.said.connect(self._say)
        self.form.opened.connect(self._form_opened)
        self.menu = ProcessMenu(self._open_form, self)
        self.approve_button = PressButton("EvPlannerApprove", self.tr("Approve"), theme("/mIconSuccess.svg"))
        self.reject_button = PressButton("EvPlannerReject", self.tr("Reject"), theme("/mIconDelete.svg"))
        self.process_button = PressButton("EvPlannerProcess", self.tr("&Process"))
        self.process_button.setMenu(self.menu)
        self.approve_button.clicked.connect(lambda: self._open_form(Act("approved")))
        self.reject_button.clicked.connect(lambda: self._open_form(Act("rejected")))

    def _check_by_data(self) -> None:
        if self._shown is not None:
            self._data_check.start(self._shown)

    def _name_of(self, site_id: str) -> str:
        listed = self._session.sites.listed_site(site_id)
        return listed.name if listed is not None else ""

    def _lay_out(self) -> None:
        self._photo_page = QWidget()
        photos = QVBoxLayout(self._photo_page)
        photos.setContentsMargins(4, 6, 4, 4)
        self._photo_page.setObjectName("EvPlannerPhotosPage")
        self.tabs = PageTabs(
            (
                (self.review, self.tr("Review")),
                (self.checklist, self.tr("Checklist")),
                (self._photo_page, self.tr("Photos")),
                (self.history, self.tr("History")),
            )
        )
        self.tabs.setObjectName("EvPlannerSiteTabs")
        self.tabs.page_changed.connect(self._fill)
        self._below = QWidget()
        self._below.hide()
        self._bar = ButtonRow()
        column = QVBoxLayout(self)
        for button in (self.approve_button, self.reject_button, self.process_button):
            self._bar.add(button)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.header)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.form)
        column.addWidget(self._below, 1)
        column.addWidget(self._bar)
