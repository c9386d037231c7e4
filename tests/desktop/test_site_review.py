"""The selected site: marking, discussing, checking, deciding and the steps, with real widgets on a real workspace."""

from __future__ import annotations

import shutil
from datetime import date, datetime, timedelta, timezone

import pytest
from qgis.core import QgsPointXY, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QLocale, QSize, Qt, QTranslator, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QToolButton

from evplanner_plugin import bundled
from evplanner_plugin.documents.entry_words import entry_words
from evplanner_plugin.documents.local_figures import day
from evplanner_plugin.documents.site_checklist import ChecklistItem
from evplanner_plugin.documents.site_words import (
    address,
    departments_by_mark,
    is_in_the_future,
    latest_credible,
    main_reasons,
    waiting_for,
)
from evplanner_plugin.domain import times
from evplanner_plugin.domain.calendar import date_of
from evplanner_plugin.domain.log import LONGEST_TEXT, LogEntry
from evplanner_plugin.domain.process import Process
from evplanner_plugin.domain.state import fold
from evplanner_plugin.domain.summaries import summary_of
from evplanner_plugin.errors import WorkspaceError
from evplanner_plugin.gui import settings
from evplanner_plugin.gui.settings import Author
from tests.desktop.panel_fixture import wait_until

MIA = Author("Mia", "planner", "environment")
JAN = Author("Jan", "adviser", "police")
AN = Author("An", "decision_maker", "management")
ITEMS = (
    ChecklistItem("width", "The sidewalk stays wide enough.", "NKL"),
    ChecklistItem("kerb", "The pole stands away from the kerb.", ""),
)
EVIL = '<img src="file:///etc/passwd"><b>bold</b> &amp; <a href="whole:x">link</a>'
REVIEW, CHECKLIST, PHOTOS, HISTORY = range(4)


class Desk:
    """What the panel does around the details: writes what is said, shows what the log has then."""

    def __init__(self, session, details) -> None:
        self.session, self.details = session, details
        self.author = AN
        self.site = ""
        self.said: list[tuple[str, dict]] = []
        self.refuse = False
        details.said.connect(self._write)

    def propose(self, name="Dorp", author=MIA, **options) -> str:
        values = {"name": name, "street": "Dorp", "house_number": "12", "score": 0.84, "rank": 3}
        return self.session.edits.add_site(QgsPointXY(182500, 213540), values, {}, author, **options)

    def add(self, kind, payload, author=None) -> str:
        """An entry that somebody else made."""
        return self.session.edits.add_entry(self.site, kind, payload, author or self.author)

    def show(self, site=None, author=None) -> None:
        """Show a site as ``author`` sees it."""
        self.site, self.author = site or self.site, author or self.author
        store = self.session.sites
        wait_until(lambda: store.listed_site(self.site) is not None, 20)
        state = store.state(self.site)
        self.details.show_site(store.listed_site(self.site), state, store.unsaved_ids, self.author)

    def state(self):
        return self.session.sites.state(self.site)

    def last(self) -> LogEntry:
        return self.state().entries[-1]

    def _write(self, kind, payload) -> None:
        self.said.append((kind, payload))
        if not self.refuse:
            self.session.edits.add_entry(self.site, kind, payload, self.author)
            self.show()


@pytest.fixture(scope="module")
def session(provider, lille_file, tmp_path_factory):
    """One window's session on Lille's workspace for all tests here: each works on sites of its own."""
    from evplanner_plugin.gui.session import Session

    path = tmp_path_factory.mktemp("review") / "lille.gpkg"
    shutil.copy(lille_file, path)
    project = QgsProject.instance()
    project.clear()
    session = Session(None, project)
    assert session.open(path)
    yield session
    session.runner.cancel_all()
    session.release()
    project.clear()
    QTest.qWait(50)
    sip.delete(session)


@pytest.fixture
def details(session):
    from evplanner_plugin.gui.sites.review.site_details import SiteDetails

    made = SiteDetails(session)
    made.resize(312, 760)
    made.show()
    yield made
    made.release()
    sip.delete(made)


@pytest.fixture
def desk(session, details):
    """A new site in Lille's workspace, shown to a decision maker."""
    desk = Desk(session, details)
    desk.show(desk.propose())
    return desk


def listed(state, site_id="s1", name="Dorp"):
    """A line of the list for a log that is in no workspace."""
    from evplanner_plugin.gui.sites.store.listed_site import ListedSite
    from evplanner_plugin.workspace.sites import SiteRow

    row = SiteRow(1, site_id, name, "strategic", "Dorp", "1", "Centre", "", None, None, "", "", 0.0, 0.0)
    return ListedSite(row, summary_of(state))


def show_log(details, entries, *, unsaved=frozenset(), author=AN, name="Dorp"):
    state = fold(entries)
    details.show_site(listed(state, name=name), state, unsaved, author)
    return state


def comment(number, text, reply_to=None, who="Mia", minutes=None, site="s1", kind="commented", payload=None, **other):
    moment = datetime(2026, 3, 1, 8, tzinfo=timezone.utc) + timedelta(minutes=number if minutes is None else minutes)
    columns = {"role": "adviser", "department": "environment", **other}
    payload = {"text": text, "reply_to": reply_to} if payload is None else payload
    return LogEntry(f"c{number:05d}", site, times.to_text(moment), who, kind=kind, payload=payload, **columns)


def type_into(edit, text) -> None:
    edit.setFocus()
    QTest.keyClicks(edit, text)


def words(label) -> str:
    return label.text() if label.isVisibleTo(label.window()) else ""


def labels(details) -> str:
    return "\n".join(label.text() for label in details.findChildren(QLabel))


# What is said of a site in a few words


def test_an_address_is_made_of_what_is_known():
    assert address("Dorp", "12", "Centre") == "Dorp 12, Centre"
    assert address("", "12", "Centre") == "Centre"
    assert address("Dorp", "", "") == "Dorp"


def test_marks_are_told_by_department_and_by_name_where_there_is_none():
    down = ("down", "")
    marks = {("An", "police"): down, ("Jo", "police"): down, ("Mia", ""): ("up", ""), ("X", "y"): ("z", "")}
    assert departments_by_mark(marks) == {"up": ("Mia",), "down": ("police",), "z": ("y",)}


def test_departments_are_waited_for_until_they_marked_or_it_is_decided():
    process = Process.load()
    asked = process.asked
    marked = comment(1, "", kind="marked", payload={"mark": "up"}, department=process.title(asked[0], "nl"))
    assert waiting_for(fold([]), process) == asked
    assert waiting_for(fold([marked]), process) == asked[1:]
    approved = comment(2, "", kind="approved", payload={"supersedes": []})
    assert waiting_for(fold([marked, approved]), process) == ()


def test_only_clocks_that_are_far_ahead_are_told():
    latest = latest_credible(datetime(2026, 3, 1, 12, tzinfo=timezone.utc))
    assert not is_in_the_future("2026-03-02T11:59:00.000Z", latest)
    assert is_in_the_future("2026-03-02T12:00:01.000Z", latest)
    assert is_in_the_future("2099-01-01T00:00:00.000Z", latest)
    assert not is_in_the_future("yesterday", latest)


def test_main_reasons_come_by_size_and_pass_over_what_is_no_number():
    given = {"a": 0.1, "b": 0.4, "c": "0.9", "d": True, "e": None, "f": 0.2, "g": 0.1, "h": -1}
    assert main_reasons(given) == [("b", 0.4), ("f", 0.2), ("a", 0.1)]


@pytest.mark.parametrize(
    ("kind", "payload", "expected"),
    [
        ("moved", {"from": [0, 0], "to": [3, 4]}, "By 5 m"),
        ("moved", {"from": None, "to": "there"}, ""),
        ("assigned", {"department": "police", "actor": "Jo", "due": "2026-04-01"}, "Police – Jo\nDue 01/04/2026"),
        ("step_started", {"step": "screening", "remark": "by mail"}, "Screening\nby mail"),
        ("cancelled", {"reason": "trees"}, "Trees in the way"),
        ("cancelled", {"reason": "written by hand"}, "written by hand"),
        ("checked", {"answers": {"a": "yes", "b": "perhaps"}, "source": "data"},
         "1 in order, 0 not in order, 1 unknown\nFrom the data"),
        ("checked", {"answers": ["a"]}, "0 in order, 0 not in order, 0 unknown"),
        ("photo_added", {"caption": "In the evening"}, "In the evening"),
        ("marked", {"mark": "sideways", "reason": ""}, "sideways"),
        ("teleported", {"far": True}, '{"far": true}'),
        ("commented", {"unreadable": "[1,"}, "[1,"),
        ("commented", {"text": {"deep": 1}}, ""),
    ],
)  # fmt: skip
def test_every_entry_has_words(qgis_app, kind, payload, expected):
    entry = LogEntry("e", "s", "2026-03-01T08:00:00.000Z", "An", "", "", kind, payload)
    assert entry_words(entry, Process.load(), "en") == expected


# The head


def test_the_head_says_how_the_site_stands(desk, details):
    desk.add("marked", {"mark": "up"}, Author("Lies", "planner", "mobility"))
    desk.add("marked", {"mark": "down", "reason": "trees"}, MIA)
    desk.show()
    head = details.header
    assert head.name.text() == "Dorp" and head.address.text() == "Dorp 12"
    assert head.badge.text() == "In review"
    assert head.votes.text() == "▲ Mobility   ▼ Environment and green space"
    assert head.waiting.text() == "Waiting for: Public works, Police"
    assert head.score.text() == "Score 8.4 of 10 · rank 3"
    assert not head.work.isVisible()


def test_a_contradiction_names_who_decided_and_how(desk, details):
    desk.add("approved", {"supersedes": []}, AN)
    desk.add("rejected", {"reason": "trees", "supersedes": []}, Author("Jos", "decision_maker", "council"))
    desk.show()
    assert details.header.badge.text() == "Needs agreement"
    told = words(details.header.agreement)
    assert "An (General management) approved" in told and "Jos (" in told and "rejected" in told


def noon(days: int) -> datetime:
    """Noon, some days before the day that it is in Belgium: the same day there, in summer and in winter."""
    day = date_of(times.to_text(datetime.now(timezone.utc))) - timedelta(days=days)
    return datetime(day.year, day.month, day.day, 12, tzinfo=timezone.utc)


def test_a_late_step_is_told_in_the_head(details, session):
    begun = noon(45)
    entry = LogEntry("s", "s1", times.to_text(begun), "MOW", "", "", "step_started", {"step": "screening"})
    show_log(details, [entry])
    assert words(details.header.late) == "⚠ Screening: 5 days late"


def test_what_waits_for_me_leads_there(desk, details, session):
    former = settings.author()
    settings.set_author(JAN)
    try:
        session.options_changed.emit()
        wait_until(lambda: session.sites.listed_site(desk.site).work, 20)
        desk.show(author=JAN)
    finally:
        settings.set_author(former)
    button = details.findChild(QToolButton, "EvPlannerWork_0")
    assert button.isVisible() and "Police" in button.text()
    details.tabs.show_page(HISTORY)
    button.click()
    assert details.tabs.current() == REVIEW and details.review.marks.buttons["up"].hasFocus()


def test_the_frozen_reasons_come_from_the_site_and_the_recipe(session, details):
    desk = Desk(session, details)
    values = {"name": "A", "score": 0.6, "contributions": '{"uncovered": 0.4, "nearest": 0.2}'}
    desk.show(session.edits.add_site(QgsPointXY(182500, 213540), values, {}, MIA))
    wait_until(lambda: "4.0" in details.header.score.text(), 20)
    assert details.header.score.text().startswith("Score 6.0 of 10 – ")
    assert details.header.score.text().endswith(" 2.0")


def test_a_counter_proposal_and_its_site_lead_to_each_other(desk, details, session):
    chosen = []
    session.sites.selected.connect(chosen.append)
    other = desk.propose("Heikant", counter_to=desk.site)
    wait_until(lambda: session.sites.listed_site(other) is not None, 20)
    desk.show()
    first = details.findChild(QToolButton, "EvPlannerRelated_0")
    assert first.isVisible() and first.text() == "Counter-proposal: Heikant"
    first.click()
    wait_until(lambda: other in chosen, 20)
    former = desk.site
    desk.show(other)
    assert first.text() == "Proposed instead of Dorp" and first.property("site") == former


# Marks


def test_a_mark_takes_its_reason_and_remark_along(desk, details):
    desk.show(author=JAN)
    marks = details.review.marks
    assert marks.reason.choose("no_space")
    type_into(marks.remark, "the bend is sharp")
    QTest.mouseClick(marks.buttons["down"], Qt.MouseButton.LeftButton)
    assert desk.last().kind == "marked"
    assert dict(desk.last().payload) == {"mark": "down", "reason": "no_space", "remark": "the bend is sharp"}
    assert [name for name, button in marks.buttons.items() if button.isChecked()] == ["down"]
    assert (marks.reason.code(), marks.remark.text()) == ("no_space", "the bend is sharp")
    assert day(times.utc_now()) in words(marks.note)


def test_ones_own_mark_can_be_changed_and_explained_later(desk, details):
    desk.show(author=JAN)
    marks = details.review.marks
    marks.buttons["down"].click()
    assert not marks.update_button.isVisible()
    marks.reason.choose("trees")
    assert marks.update_button.isVisible()
    marks.update_button.click()
    assert dict(desk.last().payload) == {"mark": "down", "reason": "trees", "remark": ""}
    assert not marks.update_button.isVisible()
    QTest.qWait(10)
    marks.buttons["up"].click()
    assert desk.last().payload["mark"] == "up" and desk.state().votes == (1, 0, 0)


def test_a_second_press_at_once_is_no_second_mark(desk, details):
    marks = details.review.marks
    desk.refuse = True
    for _ in range(3):
        marks.buttons["up"].click()
    assert len(desk.said) == 1


def test_a_free_reason_of_older_entries_is_shown_and_can_be_kept(desk, details):
    desk.add("marked", {"mark": "down", "reason": "Beside the church"}, JAN)
    desk.show(author=JAN)
    assert details.review.marks.remark.text() == "Beside the church"
    assert details.review.marks.reason.code() == ""


def test_what_is_being_filled_in_stays_when_others_write(desk, details):
    desk.show(author=JAN)
    type_into(details.review.marks.remark, "not yet sent")
    type_into(details.review.comment.edit, "nor this")
    desk.add("commented", {"text": "Hello"}, MIA)
    desk.show()
    assert details.review.marks.remark.text() == "not yet sent"
    assert details.review.comment.edit.toPlainText() == "nor this"


@pytest.mark.parametrize("mark", ["up", "down", "question"])
def test_a_shortcut_and_return_mark(desk, details, mark):
    details.tabs.show_page(HISTORY)
    details.focus_mark(mark)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert desk.last().payload["mark"] == mark


# Comments


def test_a_comment_calls_departments_and_is_let_go_of_when_the_log_has_it(desk, details):
    box = details.review.comment
    type_into(box.edit, "Is the lime tree safe? @Police and @environment")
    QTest.keyClick(box.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    entry = desk.last()
    assert entry.payload["text"] == "Is the lime tree safe? @Police and @environment"
    assert list(entry.payload["mentions"]) == ["police", "environment"] and entry.payload["reply_to"] is None
    assert box.edit.toPlainText() == ""
    assert "Is the lime tree safe?" in details.review.threads.toPlainText()
    assert "not saved" in details.review.threads.toPlainText()


def test_a_comment_that_was_not_taken_stays_in_its_field(desk, details):
    desk.refuse = True
    type_into(details.review.comment.edit, "Keep me")
    details.review.comment.button.click()
    desk.show()
    assert desk.said and details.review.comment.edit.toPlainText() == "Keep me"


def test_a_comment_that_is_too_long_is_refused_beside_the_field(desk, details):
    box = details.review.comment
    box.edit.setPlainText("x" * (LONGEST_TEXT + 5))
    assert not box.button.isEnabled() and "5 characters too long" in words(box.problem)
    box.send()
    assert not desk.said and len(box.edit.toPlainText()) == LONGEST_TEXT + 5
    box.edit.setPlainText("x" * LONGEST_TEXT)
    assert box.button.isEnabled()
    box.send()
    assert len(desk.last().payload["text"]) == LONGEST_TEXT


def test_an_empty_comment_is_none(desk, details):
    box = details.review.comment
    assert not box.button.isEnabled()
    box.edit.setPlainText("  \n ")
    QTest.keyClick(box.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not desk.said


def test_drafts_wait_for_the_return_of_their_site(desk, details, session):
    first, second = desk.site, desk.propose("Heikant")
    reply_to = desk.add("commented", {"text": "A question"}, MIA)
    desk.show()
    details.review.threads.anchorClicked.emit(QUrl(f"reply:{reply_to}"))
    type_into(details.review.comment.edit, "half an answer")
    desk.show(second)
    assert details.review.comment.edit.toPlainText() == "" and words(details.review.comment.answering) == ""
    desk.show(first)
    assert details.review.comment.edit.toPlainText() == "half an answer"
    assert words(details.review.comment.answering) == "Reply to Mia"


def test_at_offers_the_departments(desk, details):
    edit = details.review.comment.edit
    type_into(edit, "mail@pol")
    assert not edit.completer.popup().isVisible()
    edit.clear()
    type_into(edit, "Ask @pu")
    assert edit.completer.popup().isVisible() and edit.completer.currentCompletion() == "Public works"
    QTest.keyClick(edit.completer.popup(), Qt.Key.Key_Return)
    assert edit.toPlainText() == "Ask @Public works "
    type_into(edit, "or @police")
    assert not edit.completer.popup().isVisible()
    details.review.comment.send()
    assert list(desk.last().payload["mentions"]) == ["public_works", "police"]


def test_answers_are_indented_beneath_what_they_answer(details, session):
    show_log(details, [
        comment(1, "First question"), comment(2, "Second question"), comment(3, "An answer", "c00001"),
        comment(4, "Answers nothing that is here", "gone"),
    ])  # fmt: skip
    text = details.review.threads.toPlainText()
    # The thread with the newest word is on top; an answer follows its question.
    order = ["Answers nothing that is here", "First question", "An answer", "Second question"]
    assert sorted(order, key=text.index) == order
    margins = {}
    block = details.review.threads.document().begin()
    while block.isValid():
        margins[block.text().split("\u2028")[-2][:20]] = block.blockFormat().leftMargin()
        block = block.next()
    assert margins["An answer"] > margins["First question"] == margins["Second question"] == 0


def test_an_answer_says_what_it_answers(desk, details):
    asked = desk.add("commented", {"text": "A question"}, MIA)
    desk.show()
    details.review.threads.anchorClicked.emit(QUrl(f"reply:{asked}"))
    box = details.review.comment
    assert words(box.answering) == "Reply to Mia" and box.edit.hasFocus()
    QTest.keyClicks(box.edit, "An answer")
    box.button.click()
    assert desk.last().payload["reply_to"] == asked
    assert words(box.answering) == ""


def test_deep_answers_are_folded_and_open_at_once(details, session):
    chain = [comment(0, "word 0")] + [comment(n, f"word {n}", f"c{n - 1:05d}") for n in range(1, 1500)]
    show_log(details, chain)
    view = details.review.threads
    assert "word 3" in view.toPlainText() and "word 4" not in view.toPlainText()
    assert "1,496 more replies" in view.toPlainText()
    view.anchorClicked.emit(QUrl("deeper:c00003"))
    assert "word 1499" in view.toPlainText()


def test_a_long_discussion_comes_in_pages_and_no_thread_is_cut(details, session):
    show_log(details, [comment(n, f"remark {n}.") for n in range(50)])
    view = details.review.threads
    assert "remark 49." in view.toPlainText() and "remark 39." not in view.toPlainText()
    view.anchorClicked.emit(QUrl("earlier:"))
    assert "remark 30." in view.toPlainText() and "remark 29." not in view.toPlainText()


# Other people's words


def test_no_word_of_others_is_ever_markup(details, session, monkeypatch):
    from evplanner_plugin.gui.sites.review.log_browser import LogBrowser

    loaded = []
    monkeypatch.setattr(LogBrowser, "loadResource", lambda self, kind, name: loaded.append(name))
    evil = [
        comment(1, EVIL, who=EVIL, department=EVIL, role=EVIL),
        comment(2, EVIL, "c00001"),
        comment(3, "", kind="marked", payload={"mark": EVIL, "reason": EVIL, "remark": EVIL}, who=EVIL),
        comment(4, "", kind=EVIL, payload={EVIL: EVIL}),
        comment(5, "", kind="photo_added", payload={"photo_id": "p", "caption": EVIL}),
        comment(6, "", kind="approved", payload={"reason": EVIL, "remark": EVIL, "supersedes": []}, who=EVIL),
        comment(7, "", kind="rejected", payload={"reason": EVIL, "supersedes": []}, who=EVIL, department=EVIL),
        comment(8, "", kind="step_started", payload={"step": EVIL}),
        comment(9, "", kind="assigned", payload={"department": EVIL, "actor": EVIL, "due": EVIL}),
        comment(10, "", kind="checked", payload={"answers": {EVIL: EVIL}}),
    ]
    show_log(details, evil, name=EVIL)
    details.review.comment.answer(evil[0])
    for page in (REVIEW, CHECKLIST, HISTORY):
        details.tabs.show_page(page)
    details.checklist.show_site(details._shown, ITEMS)
    details.history.timeline.anchorClicked.emit(QUrl("earlier:"))
    for view in (details.review.threads, details.history.timeline):
        assert EVIL in view.toPlainText()
        links = {name.partition(":")[0] for name in _links(view)}
        assert links <= {"reply", "whole"} and "whole:x" not in _links(view)
    assert not loaded
    for label in details.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or "<" not in label.text(), label.objectName()
    assert EVIL in labels(details)
    for button in details.findChildren(QToolButton):
        assert "<b>" not in button.toolTip(), button.objectName()


def _links(view) -> set[str]:
    found = set()
    block = view.document().begin()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            if part.fragment().charFormat().isAnchor():
                found.add(part.fragment().charFormat().anchorHref())
            part += 1
        block = block.next()
    return found


def test_a_comment_of_a_million_characters_is_shortened_and_grows_in_steps(details, session):
    text = "é" * 1_000_000
    show_log(details, [comment(1, text)])
    view = details.review.threads
    assert len(view.toPlainText()) < 1000
    view.anchorClicked.emit(QUrl("whole:c00001"))
    assert 10_000 <= view.toPlainText().count("é") < 10_100
    view.anchorClicked.emit(QUrl("whole:c00001"))
    assert 20_000 <= view.toPlainText().count("é") < 20_100
    view.anchorClicked.emit(QUrl("copy:c00001"))
    assert QApplication.clipboard().text() == text


def test_long_texts_are_shortened_between_words_and_shown_whole(details, session):
    text = "word " * 200 + "end"
    show_log(details, [comment(1, text), comment(2, "\n".join(f"line {n}" for n in range(30)))])
    view = details.review.threads
    assert "end" not in view.toPlainText() and "line 20" not in view.toPlainText()
    view.anchorClicked.emit(QUrl("whole:c00001"))
    view.anchorClicked.emit(QUrl("whole:c00002"))
    assert text in view.toPlainText() and "line 29" in view.toPlainText()


def test_what_a_newer_version_wrote_is_shown_as_it_is(details, session):
    future = comment(3, "", kind="commented", payload={"text": "From ahead"}, minutes=60 * 24 * 365 * 30)
    entries = [
        comment(1, "", kind="teleported", payload={"to": "the moon"}, role="astronaut", department="space"),
        comment(2, "", kind="marked", payload={"mark": "sideways", "reason": "x"}, department="space"),
        future,
    ]
    show_log(details, entries, unsaved=frozenset({"c00002"}))
    details.tabs.show_page(HISTORY)
    text = details.history.timeline.toPlainText()
    for word in ("teleported", "the moon", "astronaut", "space", "sideways"):
        assert word in text
    first, *_ = text.split("Mia (")
    assert "date in the future" in first and text.count("date in the future") == 1
    assert text.count("not saved") == 1
    assert details.header.votes.text().startswith("sideways space")


# The log


def test_five_hundred_entries_come_in_pages_and_only_in_the_tab_that_is_open(details, session):
    show_log(details, [comment(n, f"said {n}.") for n in range(500)])
    assert details.history.timeline.toPlainText() == ""
    details.tabs.show_page(HISTORY)
    timeline = details.history.timeline
    assert "said 499." in timeline.toPlainText() and "said 484." not in timeline.toPlainText()
    assert "Show earlier (485)" in timeline.toPlainText()
    timeline.anchorClicked.emit(QUrl("earlier:"))
    assert "said 484." in timeline.toPlainText() and "Show earlier (470)" in timeline.toPlainText()
    shown = details.review.threads.toPlainText()
    show_log(details, [comment(n, f"said {n}.") for n in range(501)])
    assert details.review.threads.toPlainText() == shown
    assert "said 500." in timeline.toPlainText() and "Show earlier (471)" in timeline.toPlainText()


# Who may


@pytest.mark.parametrize("role", [*sorted(Process.load().roles), "from_a_newer_version"])
def test_a_role_can_do_what_the_process_says_and_reads_why_not(desk, details, role):
    process = desk.session.sites.process
    desk.add("step_started", {"step": "screening"}, MIA)
    desk.show(author=Author("Somebody", role, "mobility"))
    details.menu.fill()
    menu = {action.objectName(): action for action in details.menu.actions() if action.objectName()}
    widgets = {
        "marked": details.review.marks.buttons["down"],
        "commented": details.review.comment.edit,
        "approved": details.approve_button,
        "rejected": details.reject_button,
        "step_finished": menu["EvPlannerAct_step_finished_screening"],
        "clock_stopped": menu["EvPlannerAct_clock_stopped_screening"],
        "cancelled": menu["EvPlannerAct_cancelled"],
        "assigned": menu["EvPlannerAct_assigned"],
        "handed_over": menu["EvPlannerAct_handed_over"],
        "installed": menu["EvPlannerAct_installed"],
        "in_service": menu["EvPlannerAct_in_service"],
    }
    for kind, widget in widgets.items():
        assert widget.isEnabled() == process.may(role, kind), kind
        if not widget.isEnabled():
            assert process.title(role) in widget.toolTip(), kind
    details.checklist.show_site(details._shown, ITEMS)
    assert details.checklist.data_button.isEnabled() == process.may(role, "checked")


def test_nobody_without_a_name_says_anything(desk, details):
    desk.show(author=Author("", "planner", "mobility"))
    details.review.marks.buttons["up"].click()
    details.review.comment.edit.setPlainText("x")
    details.review.comment.send()
    details.approve_button.click()
    assert not desk.said and not details.form.isVisible()
    assert "options" in details.review.marks.buttons["up"].toolTip()


def test_without_a_site_nothing_can_be_said(details, session):
    details.show_site(None, None, frozenset(), AN)
    assert details.header.name.text() == "Selected Site" and not details.approve_button.isEnabled()
    for page in (REVIEW, CHECKLIST, PHOTOS, HISTORY):
        details.tabs.show_page(page)
    assert not details.process_button.isEnabled() and not details.review.comment.edit.isEnabled()


# Deciding


def test_approving_asks_for_a_word_and_is_recorded(desk, details):
    details.focus_decision()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert details.form.isVisible() and not details.tabs.isVisible()
    assert "Not heard yet: Mobility, Public works" in words(details.form.consequence)
    type_into(details.form.remark, "College of 3 March")
    QTest.keyClick(details.form.remark, Qt.Key.Key_Return)
    assert desk.state().status == "approved"
    assert dict(desk.last().payload) == {"reason": "", "remark": "College of 3 March", "supersedes": []}
    assert not details.form.isVisible() and details.tabs.isVisible()


def test_a_rejection_needs_a_reason(desk, details):
    details.reject_button.click()
    details.form.confirm_button.click()
    assert not desk.said and words(details.form.problem) == "Choose a reason first." and details.form.isVisible()
    assert details.form.reason.choose("heritage")
    details.form.confirm_button.click()
    assert desk.state().status == "rejected" and desk.last().payload["reason"] == "heritage"


def test_a_contradiction_is_settled_by_naming_what_is_replaced(desk, details):
    one = desk.add("approved", {"supersedes": []}, AN)
    other = desk.add("rejected", {"reason": "trees", "supersedes": []}, Author("Jos", "decision_maker", "council"))
    desk.show()
    assert desk.state().status == "needs_agreement"
    details.approve_button.click()
    told = words(details.form.consequence)
    assert told.startswith("This replaces the decisions of ") and "An (General management)" in told and "Jos (" in told
    details.form.confirm_button.click()
    assert set(desk.last().payload["supersedes"]) == {one, other}
    assert desk.state().status == "approved"


def test_a_decision_that_was_not_taken_leaves_the_form_open(desk, details):
    desk.refuse = True
    details.approve_button.click()
    type_into(details.form.remark, "College")
    details.form.confirm_button.click()
    desk.show()
    assert details.form.isVisible() and details.form.remark.text() == "College"
    QTest.keyClick(details.form.remark, Qt.Key.Key_Escape)
    assert not details.form.isVisible()


def test_the_form_closes_for_another_site(desk, details):
    second = desk.propose("Heikant")
    details.approve_button.click()
    desk.show(second)
    assert not details.form.isVisible() and details.tabs.isVisible()


def test_a_remark_that_is_too_long_stays_in_its_field(desk, details):
    details.approve_button.click()
    details.form.remark.setText("x" * (LONGEST_TEXT + 1))
    details.form.confirm_button.click()
    assert not desk.said and "1 characters too long" in words(details.form.problem)
    assert len(details.form.remark.text()) == LONGEST_TEXT + 1


def test_a_counter_proposal_is_asked_for(desk, details):
    wanted = []
    details.counter_proposal_wanted.connect(lambda: wanted.append(True))
    details.review.marks.counter_button.click()
    assert wanted == [True]
    desk.show(author=Author("Vic", "viewer", "police"))
    assert not details.review.marks.counter_button.isEnabled()


# The process


def choose(details, name) -> None:
    """Choose an act in the menu by its object name."""
    details.menu.fill()
    found = [action for action in details.menu.actions() if action.objectName() == name]
    for action in details.menu.actions():
        if action.menu() is not None:
            found += [each for each in action.menu().actions() if each.objectName() == name]
    assert len(found) == 1, name
    found[0].trigger()
    assert details.form.isVisible()


def test_a_step_runs_stands_still_runs_on_and_ends(desk, details):
    for name, kind in (
        ("EvPlannerAct_step_started_screening", "step_started"),
        ("EvPlannerAct_clock_stopped_screening", "clock_stopped"),
        ("EvPlannerAct_clock_resumed_screening", "clock_resumed"),
        ("EvPlannerAct_step_finished_screening", "step_finished"),
    ):
        choose(details, name)
        QTest.keyClicks(details.form.remark, kind)
        details.form.confirm_button.click()
        assert not details.form.isVisible() and desk.last().kind == kind
        assert desk.last().payload["step"] == "screening" and desk.last().payload["remark"] == kind
        QTest.qWait(3)  # the next entry has a later instant
    (course,) = desk.state().steps
    assert not course.open and len(course.stopped) == 1


def test_assigning_names_a_department_a_person_and_a_day(desk, details):
    choose(details, "EvPlannerAct_assigned")
    details.form.confirm_button.click()
    assert not desk.said and words(details.form.problem)
    assert details.form.department.choose("police")
    type_into(details.form.actor, "Jo")
    details.form.due_box.click()
    details.form.due.setDate(date(2027, 2, 1))
    details.form.confirm_button.click()
    assert dict(desk.last().payload) == {"department": "police", "actor": "Jo", "due": "2027-02-01"}
    details.tabs.show_page(HISTORY)
    assert words(details.history.assigned) == "Assigned to Police – Jo – by 01/02/2027"


def test_handing_over_installing_and_taking_into_service(desk, details):
    choose(details, "EvPlannerAct_handed_over")
    details.form.confirm_button.click()
    assert desk.last().payload["to"] == "concession_holder"
    desk.show(author=Author("Piet", "concession_holder", ""))
    desk.show(author=Author("Piet", "concession_holder", "mobility"))
    choose(details, "EvPlannerAct_installed")
    type_into(details.form.installer.lineEdit(), "Bouw nv")
    details.form.confirm_button.click()
    today = date.today().isoformat()
    assert dict(desk.last().payload) == {"on": today, "installer": "Bouw nv"}
    QTest.qWait(3)
    choose(details, "EvPlannerAct_in_service")
    details.form.confirm_button.click()
    assert desk.state().status == "in_service" and desk.last().payload["on"] == today


def test_handing_over_to_somebody_who_is_not_in_the_list(desk, details):
    choose(details, "EvPlannerAct_handed_over")
    details.form.to.setEditText("Somebody else nv")
    details.form.confirm_button.click()
    assert desk.last().payload["to"] == "Somebody else nv"


def test_cancelling_needs_a_coded_reason(desk, details):
    choose(details, "EvPlannerAct_cancelled")
    details.form.confirm_button.click()
    assert not desk.said
    details.form.reason.choose("grid_insufficient")
    details.form.confirm_button.click()
    assert desk.state().status == "cancelled" and desk.last().payload["reason"] == "grid_insufficient"


def test_the_course_says_what_is_done_under_way_standing_and_late(details, session):
    def step(days, kind, code):
        at = times.to_text(noon(days))
        return LogEntry(f"{kind}{code}{days}", "s1", at, "Mia", "", "", kind, {"step": code})

    show_log(details, [
        step(60, "step_started", "received"), step(55, "step_finished", "received"),
        step(50, "step_started", "screening"), step(3, "step_started", "grid_check"),
        step(2, "clock_stopped", "grid_check"), step(1, "step_started", "dancing"),
    ])  # fmt: skip
    details.tabs.show_page(HISTORY)
    line, told = details.history.course.line, words(details.history.course.words)
    assert line._states[:2] == ("finished", "late") and "stopped" in line._states and "to_come" in line._states
    assert "Screening: day 50 of 40, 10 days late" in told
    assert "Grid check: day 1 of 126, clock stopped" in told
    assert "dancing: under way for 1 days" in told
    assert "Request received: done in 5 days" in line.accessibleDescription()


# The checklist


def test_answers_are_gathered_and_recorded_in_one_entry(desk, details):
    desk.add("checked", {"answers": {"width": "no"}, "source": "data", "recipe": ""}, MIA)
    desk.show()
    page = details.checklist
    details.tabs.show_page(CHECKLIST)
    page.show_site(details._shown, ITEMS)
    width, kerb = page._rows[0], page._rows[1]
    assert width.answer() == "no" and width.told.text().startswith("From the data")
    assert kerb.answer() == "" and not page.record_button.isEnabled()
    width.buttons["yes"].click()
    kerb.buttons["unknown"].click()
    assert page.record_button.text() == "&Record 2 Answers"
    desk.add("commented", {"text": "meanwhile"}, MIA)
    desk.session.sites.state(desk.site)
    page.show_site(details._shown, ITEMS)
    assert page.answers() == {"width": "yes", "kerb": "unknown"}
    page.record_button.click()
    entry = desk.last()
    assert entry.kind == "checked" and entry.payload["source"] == "person"
    assert entry.payload["answers"] == {"width": "yes", "kerb": "unknown"}
    page.show_site(details._shown, ITEMS)
    assert page.answers() == {} and "An (General management)" in page._rows[0].told.text()
    assert words(page.note) == "2 of 2 answered"


def test_answers_that_wait_survive_what_others_do(desk, details, session):
    details.tabs.show_page(CHECKLIST)
    page = details.checklist
    wait_until(lambda: page._items and len(page._used()) == len(page._items), 20)
    for row in (page._rows[0], page._rows[-1]):
        row.buttons["no"].click()
    chosen = page.answers()
    assert len(chosen) == 2
    desk.add("commented", {"text": "meanwhile"}, MIA)
    desk.show()
    assert page.answers() == chosen
    session.data_changed.emit()  # the words of the recipe are read anew
    desk.show()
    wait_until(lambda: page._items and page.answers() == chosen, 20)
    desk.show(desk.propose("Heikant"))
    wait_until(lambda: page._items, 20)
    assert page.answers() == {}


def test_taking_an_answer_back_to_what_it_was_records_nothing(desk, details):
    desk.add("checked", {"answers": {"width": "no"}, "source": "person"}, MIA)
    desk.show()
    page = details.checklist
    page.show_site(details._shown, ITEMS)
    page._rows[0].buttons["yes"].click()
    page._rows[0].buttons["no"].click()
    assert page.answers() == {} and not page.record_button.isEnabled()


def test_questions_and_answers_that_nobody_knows_here_are_kept_in_sight(details, session):
    answers = {"old_rule": "yes", "kerb": "perhaps"}
    show_log(details, [comment(1, "", kind="checked", payload={"answers": answers, "source": "person"})])
    page = details.checklist
    page.show_site(details._shown, ITEMS)
    assert [row.sentence.text() for row in page._used()][-1] == "old_rule"
    assert page._rows[1].told.text().startswith("perhaps – Mia") and page.answers() == {}


def test_the_checklist_of_the_site_is_read_when_its_tab_is_opened(desk, details):
    details.tabs.show_page(CHECKLIST)
    wait_until(lambda: details.checklist._items and len(details.checklist._used()) == len(details.checklist._items), 20)
    process = desk.session.sites.process
    codes = {row.code for row in details.checklist._used()}
    assert {item.code for item in process.checklist} <= codes
    assert words(details.checklist.note) == f"0 of {len(codes)} answered"


def test_checking_by_data_waits_until_everything_is_saved(desk, details):
    assert desk.session.edits.unsaved() > 0
    details.tabs.show_page(CHECKLIST)
    details.checklist.data_button.click()
    assert "being edited" in desk.session.messages.last_error and not desk.session.runner.busy()


def test_checking_by_data_answers_from_the_layers(desk, details):
    desk.session.edits.save()
    details.tabs.show_page(CHECKLIST)
    details.checklist.data_button.click()
    wait_until(lambda: not desk.session.runner.busy(), 60)
    wait_until(lambda: any(entry.kind == "checked" for entry in desk.state().entries), 30)
    entry = next(entry for entry in desk.state().entries if entry.kind == "checked")
    assert entry.payload["source"] == "data" and entry.actor == "An" and entry.payload["answers"]


# Photos


def test_the_photos_of_the_site_are_shown_with_who_may_not_add(desk, details, monkeypatch):
    details.tabs.show_page(PHOTOS)
    asked = []
    monkeypatch.setattr(details._photos, "show_site", lambda *given: asked.append(given))
    desk.show(author=Author("Vic", "viewer", "police"))
    ((site, photos, reason),) = asked
    assert site == desk.site and tuple(photos) == () and "Viewer" in reason


# How it fits


@pytest.fixture
def dutch(qgis_app):
    """The window's words in Dutch, in letters of 9 points on a usual screen."""
    former, font = QApplication.font(), QApplication.font()
    font.setPixelSize(12)
    QApplication.setFont(font)
    translator = QTranslator()
    assert translator.load(QLocale("nl_BE"), "evplanner", "_", str(bundled.ROOT / "i18n"))
    qgis_app.installTranslator(translator)
    yield
    qgis_app.removeTranslator(translator)
    QApplication.setFont(former)


def test_it_fits_a_narrow_panel_in_dutch(dutch, desk):
    from evplanner_plugin.gui.sites.review.acts import FIELDS, Act
    from evplanner_plugin.gui.sites.review.site_details import SiteDetails

    made = SiteDetails(desk.session)
    try:
        desk.add("marked", {"mark": "down", "reason": "other_domain_manager", "remark": "x" * 300}, AN)
        desk.add("step_started", {"step": "supplementary_regulation"}, MIA)
        desk.add("assigned", {"department": "police", "actor": "y" * 200, "due": ""}, MIA)
        desk.details = made
        desk.show()
        made.show()
        made.review.marks.remark.setText("other")
        made.checklist.show_site(made._shown, ITEMS)
        made.checklist._rows[0].buttons["yes"].click()
        for page in range(made.tabs.count()):
            made.tabs.show_page(page)
            assert made.minimumSizeHint().width() <= 292, page
        for kind in FIELDS:
            made.form.open_for(Act(kind, "supplementary_regulation"), made._shown)
            assert made.minimumSizeHint().width() <= 292, kind
    finally:
        made.release()
        sip.delete(made)


def test_the_head_is_as_high_as_its_words_at_its_width(desk, details):
    desk.add("marked", {"mark": "up"}, MIA)
    desk.show()
    details.resize(QSize(300, 800))
    QTest.qWait(20)
    narrow = details.header.minimumSizeHint().height()
    details.resize(QSize(900, 800))
    QTest.qWait(20)
    assert details.header.minimumSizeHint().height() <= narrow
    assert details.header.minimumSizeHint().height() == details.header.layout().totalHeightForWidth(
        details.header.width()
    )


def test_the_keyboard_goes_through_everything_in_order(desk, details):
    details.tabs.button(REVIEW).setFocus()
    seen = []
    for _ in range(40):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        name = QApplication.focusWidget().objectName()
        if name in seen:
            break
        seen.append(name)
    wanted = ["EvPlannerMark_up", "EvPlannerMark_down", "EvPlannerMark_question", "EvPlannerMarkReason",
              "EvPlannerMarkRemark", "EvPlannerCounterProposal", "EvPlannerComment", "EvPlannerThreads",
              "EvPlannerApprove", "EvPlannerReject", "EvPlannerProcess"]  # fmt: skip
    assert [name for name in seen if name in wanted] == wanted


def test_a_read_only_layer_is_told_and_loses_nothing(desk, details, monkeypatch):
    """What cannot be written is said by whoever writes; the words stay in their field."""
    def refuse(*_):
        raise WorkspaceError("{layer} cannot be edited.", "Check that you may write.", layer="Log")

    monkeypatch.setattr(desk.session.edits, "add_entry", refuse)
    details.said.disconnect()
    details.said.connect(lambda kind, payload: desk.session.messages.error("cannot be edited"))
    type_into(details.review.comment.edit, "Precious")
    details.review.comment.button.click()
    desk.show()
    assert details.review.comment.edit.toPlainText() == "Precious"
