"""The head of a site: what it is called and where it lies, how it stands, and whom it waits for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ....documents.entry_words import text_of
from ....documents.site_words import address, decided_by, departments_by_mark, main_reasons, waiting_for
from ....documents.vocabulary import MARK_SYMBOLS
from ...panel import sentence_label, show_sentence
from .fonts import scale_letters
from .related_sites import RelatedSites
from .shown_site import ShownSite
from .status_badge import StatusBadge
from .waits_for_me import WaitsForMe, late_words

_LONGEST_NAME = 200


class SiteHeader(QWidget):
    """``work_chosen`` carries the kind of the work that the user wants to do; ``name_of`` says what the site of an
    id is called, "" where it is not listed."""

    work_chosen = pyqtSignal(str)

    def __init__(self, name_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerSiteHeader")
        self._shown: ShownSite | None = None
        self._reasons = ""
        self.name = sentence_label("EvPlannerSiteName")
        scale_letters(self.name, 1.15, bold=True)
        self.badge = StatusBadge()
        self.public = self._public_sign()
        self.address = sentence_label("EvPlannerSiteAddress")
        self.agreement = sentence_label("EvPlannerNeedsAgreement")
        self.score = sentence_label("EvPlannerSiteScore")
        self.votes = sentence_label("EvPlannerSiteVotes")
        self.waiting = sentence_label("EvPlannerWaitingFor")
        self.late = sentence_label("EvPlannerSiteLate")
        self.related = RelatedSites(name_of)
        self.work = WaitsForMe()
        self.work.chosen.connect(lambda kind: self.work_chosen.emit(kind))
        head, column = QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(6)
        head.addWidget(self.name, 1)
        head.addWidget(self.public, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(3)
        column.addLayout(head)
        for widget in (
            self.address, self.agreement, self.score, self.related, self.votes, self.waiting, self.late, self.work,
        ):  # fmt: skip
            column.addWidget(widget)

    def _public_sign(self) -> QLabel:
        """A small eye: residents may see the site."""
        sign = QLabel()
        sign.setObjectName("EvPlannerPublicSign")
        side = self.fontMetrics().height()
        sign.setPixmap(QgsApplication.getThemeIcon("/mActionShowAllLayers.svg").pixmap(side, side))
        sign.setToolTip(self.tr("Shown to residents"))
        sign.setAccessibleName(self.tr("Shown to residents"))
        sign.hide()
        return sign

    def minimumSizeHint(self) -> QSize:
        """As high as its sentences are at the width it has: Qt would ask for the height at the narrowest."""
        hint = super().minimumSizeHint()
        if self.width() >= hint.width():
            hint.setHeight(min(hint.height(), self.layout().totalHeightForWidth(self.width())))
        return hint

    def resizeEvent(self, event) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def show_site(self, shown: ShownSite | None, today: date) -> None:
        """Show ``shown``; without a site how to get one."""
        if shown is None or self._shown is None or shown.id != self._shown.id:
            self._reasons = ""
        self._shown = shown
        self.badge.setVisible(shown is not None)
        self.public.setVisible(shown is not None and shown.state.public)
        self.related.show_site(shown)
        self.work.show_work(shown)
        if shown is None:
            show_sentence(self.name, self.tr("Selected Site"))
            show_sentence(self.address, self.tr("Select a site in the list or on the map."))
            for label in (self.agreement, self.score, self.votes, self.waiting, self.late):
                show_sentence(label, "")
            return
        row = shown.row
        name, place = shown.listed.name, address(row.street or "", row.house_number or "", row.neighbourhood or "")
        show_sentence(self.name, name[:_LONGEST_NAME])
        show_sentence(self.address, place[:_LONGEST_NAME] if place != name else "")
        self.badge.show_status(shown.state.status)
        show_sentence(self.agreement, self._agreement_words(shown))
        self._show_score()
        show_sentence(self.votes, self._votes_words(shown))
        show_sentence(self.waiting, self._waiting_words(shown))
        show_sentence(self.late, self._late_words(shown, today))

    def show_reasons(self, contributions: Mapping[str, float], titles: Mapping[str, str]) -> None:
        """Say what the score is made of; ``titles`` say what the recipe calls its criteria."""
        number = QLocale().toString
        self._reasons = ", ".join(
            f"{titles.get(key, key)[:80]} {number(10 * part, 'f', 1)}" for key, part in main_reasons(contributions)
        )
        self._show_score()

    def _show_score(self) -> None:
        row = self._shown.row if self._shown is not None else None
        if row is None or row.score is None:
            show_sentence(self.score, "")
            return
        number = QLocale().toString(10 * float(row.score), "f", 1)
        words = self.tr("Score {score} of 10").format(score=number)
        if row.rank:
            words += " · " + self.tr("rank {rank}").format(rank=row.rank)
        if self._reasons:
            words += " – " + self._reasons
        nearest = self._nearest_words()
        show_sentence(self.score, f"{words}\n{nearest}" if nearest else words)

    def _nearest_words(self) -> str:
        """The nearest charging point of those known when the site was proposed."""
        points = self._shown.state.facts.get("nearest_points")
        for point in points if isinstance(points, (list, tuple)) else ():
            metres = point.get("metres") if isinstance(point, Mapping) else None
            if isinstance(metres, (int, float)) and not isinstance(metres, bool) and 0 <= metres < 1e7:
                words = self.tr("Nearest charging point: {metres} m on foot")
                if not point.get("walking"):
                    words = self.tr("Nearest charging point: {metres} m in a straight line")
                name = text_of(point, "name")
                return words.format(metres=QLocale().toString(round(metres))) + (f" ({name[:60]})" if name else "")
        return ""

    @staticmethod
    def _votes_words(shown: ShownSite) -> str:
        return "   ".join(
            f"{MARK_SYMBOLS.get(mark, mark[:30])} {', '.join(shown.title(code) for code in who)}"
            for mark, who in departments_by_mark(shown.state.marks).items()
        )

    def _waiting_words(self, shown: ShownSite) -> str:
        waiting = ", ".join(shown.title(code) for code in waiting_for(shown.state, shown.process))
        return self.tr("Waiting for: {departments}").format(departments=waiting) if waiting else ""

    def _agreement_words(self, shown: ShownSite) -> str:
        if shown.state.status != "needs_agreement":
            return ""
        who: dict[str, list[str]] = {"approved": [], "rejected": []}
        for entry in shown.state.decisions:
            who[entry.kind].append(decided_by(entry, shown.process, shown.language))
        words = self.tr("{approving} approved, {rejecting} rejected. Settle it with a new decision.")
        return "⚠ " + words.format(approving=", ".join(who["approved"]), rejecting=", ".join(who["rejected"]))

    @staticmethod
    def _late_words(shown: ShownSite, today: date) -> str:
        late = [
            (shown.title(course.step), course.late_days(today, shown.process))
            for course in shown.state.steps
            if course.open
        ]
        return "\n".join(f"⚠ {step}: {late_words(days)}" for step, days in late if days)
