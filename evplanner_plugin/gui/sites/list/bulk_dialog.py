"""What is asked before something is recorded for many sites at once: how many, and what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, QDate, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ....documents.local_figures import DAY, counted, number
from ....documents.vocabulary import mark_title
from ....domain.process import Process
from ....domain.threads import mentions
from ...help.topic_key import add_help_key
from ...panel import sentence_label, show_sentence
from ..review.reason_box import ReasonBox, too_long
from ..store.listed_site import ListedSite

NAMES_SHOWN = 5
"""Sites that are named before the rest is only counted."""

DUE_IN = 14
"""Days ahead that a due date is proposed at."""


@dataclass(frozen=True)
class BulkAct:
    """An act on many sites: the kind of the entries, for marks the mark, for publications whether residents may see
    them, and which fields are filled in."""

    kind: str
    mark: str = ""
    public: bool | None = None

    @property
    def name(self) -> str:
        """A name of its own."""
        return "unpublished" if self.public is False else self.mark or self.kind

    def fields(self) -> tuple[str, ...]:
        """Keys of the payload that are asked for."""
        return {
            "commented": ("text",),
            "assigned": ("department", "actor", "due"),
            "published": (),
        }.get(self.kind, ("reason", "remark"))

    def title(self) -> str:
        """The act on a menu or a button, without its sites."""
        titles = {
            "up": QCoreApplication.translate("bulk", "For"),
            "down": QCoreApplication.translate("bulk", "Against"),
            "question": QCoreApplication.translate("bulk", "Question"),
            "commented": QCoreApplication.translate("bulk", "Comment"),
            "assigned": QCoreApplication.translate("bulk", "Assign"),
            "approved": QCoreApplication.translate("bulk", "Approve"),
            "rejected": QCoreApplication.translate("bulk", "Reject"),
            "published": QCoreApplication.translate("bulk", "Show to Residents"),
            "unpublished": QCoreApplication.translate("bulk", "Do Not Show to Residents"),
        }
        return titles[self.name]

    def changes(self, site: ListedSite) -> bool:
        """Whether the act says something of ``site`` that does not hold already."""
        return self.public is None or site.summary.public is not self.public


BULK_ACTS = (
    BulkAct("marked", "up"),
    BulkAct("marked", "down"),
    BulkAct("marked", "question"),
    BulkAct("commented"),
    BulkAct("assigned"),
    BulkAct("approved"),
    BulkAct("rejected"),
    BulkAct("published", public=True),
    BulkAct("published", public=False),
)


class BulkDialog(QDialog):
    """Asks for one act on ``sites``; :meth:`payload` is what the entries will say."""

    def __init__(
        self, act: BulkAct, sites: Sequence[ListedSite], process: Process, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        add_help_key(self, "review#several")
        self.setObjectName("EvPlannerBulkDialog")
        self.setWindowTitle(act.title())
        self._act, self._process = act, process
        self.sentence = sentence_label("EvPlannerBulkSentence")
        show_sentence(self.sentence, _sentence(act, len(sites)))
        self.sites = sentence_label("EvPlannerBulkSites")
        show_sentence(self.sites, self._names(sites))
        self.problem = sentence_label("EvPlannerBulkProblem")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setObjectName("EvPlannerBulkConfirm")
        ok.setText(self.tr("{act} ({count} sites)").format(act=act.title(), count=number(len(sites))))
        self.buttons.accepted.connect(self._confirm)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.sentence)
        column.addWidget(self.sites)
        column.addLayout(self._form())
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        self.resize(380, self.sizeHint().height())

    def payload(self) -> dict:
        """What was filled in, as an entry of that kind keeps it."""
        readers = {
            "text": lambda: self.text.toPlainText().strip(),
            "reason": self.reason.code,
            "remark": lambda: self.remark.text().strip(),
            "department": self.department.code,
            "actor": lambda: self.actor.text().strip(),
            "due": lambda: self.due.date().toString(Qt.DateFormat.ISODate) if self.due_box.isChecked() else "",
        }
        payload = {name: readers[name]() for name in self._act.fields()}
        if self._act.mark:
            payload["mark"] = self._act.mark
        if self._act.public is not None:
            payload["public"] = self._act.public
        if self._act.kind == "commented":
            payload.update(reply_to=None, mentions=list(mentions(payload["text"], self._process)))
        return payload

    def _form(self) -> QFormLayout:
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMaximumHeight(5 * self.text.fontMetrics().lineSpacing() + 12)
        self.reason = ReasonBox("EvPlannerBulkReason", self.tr("Reason"))
        needed = self._process.reason_required(self._act.kind)
        none = self.tr("Choose a reason") if needed else self.tr("No reason")
        self.reason.offer(self._process, self._process.reasons_for(self._act.kind), none)
        self.remark, self.actor = QLineEdit(), QLineEdit()
        self.department = ReasonBox("EvPlannerBulkDepartment", self.tr("Department"))
        self.department.offer(self._process, self._process.departments, self.tr("No department"))
        self.due_box, self.due = QCheckBox(), QDateEdit(QDate.currentDate().addDays(DUE_IN))
        self.due_box.setAccessibleName(self.tr("With a due date"))
        self.due.setCalendarPopup(True)
        self.due.setDisplayFormat(DAY)
        self.due.setEnabled(False)
        self.due_box.toggled.connect(self.due.setEnabled)
        due = QHBoxLayout()
        due.addWidget(self.due_box)
        due.addWidget(self.due, 1)
        form = QFormLayout()
        for name, title, field in (
            ("text", self.tr("Comment"), self.text),
            ("reason", self.tr("Reason"), self.reason),
            ("remark", self.tr("Remark"), self.remark),
            ("department", self.tr("Department"), self.department),
            ("actor", self.tr("Person"), self.actor),
            ("due", self.tr("Due date"), due),
        ):
            if name not in self._act.fields():
                continue
            if field is not due:
                field.setObjectName(f"EvPlannerBulk_{name}")
                field.setAccessibleName(title)
            form.addRow(title, field)
        return form

    def _confirm(self) -> None:
        problem = self._problem()
        show_sentence(self.problem, problem)
        if not problem:
            self.accept()

    def _problem(self) -> str:
        """What is missing still; empty when nothing is."""
        payload = self.payload()
        if self._act.kind == "commented" and not payload["text"]:
            return self.tr("Write what you want to say about these sites.")
        if "reason" in payload and not payload["reason"] and self._process.reason_required(self._act.kind):
            return self.tr("Choose a reason first.")
        if self._act.kind == "assigned" and not payload["department"] and not payload["actor"]:
            return self.tr("Choose a department, or name a person.")
        return too_long(str(payload.get("text") or payload.get("remark") or ""))

    def _names(self, sites: Sequence[ListedSite]) -> str:
        names = ", ".join(site.name for site in sites[:NAMES_SHOWN])
        left = len(sites) - NAMES_SHOWN
        if left <= 0:
            return names
        return counted(self.tr("{names} and {count} other"), self.tr("{names} and {count} others"), left, names=names)


def _sentence(act: BulkAct, count: int) -> str:
    """What will happen, with the number of sites."""
    if act.kind == "marked":
        return QCoreApplication.translate("bulk", "{count} sites get your department's mark “{mark}”.").format(
            count=number(count), mark=mark_title(act.mark)
        )
    sentences = {
        "commented": QCoreApplication.translate("bulk", "The same comment is added to {count} sites."),
        "assigned": QCoreApplication.translate("bulk", "{count} sites are assigned."),
        "approved": QCoreApplication.translate("bulk", "{count} sites are approved."),
        "rejected": QCoreApplication.translate("bulk", "{count} sites are rejected."),
        "published": QCoreApplication.translate("bulk", "{count} sites are shown to residents."),
        "unpublished": QCoreApplication.translate("bulk", "{count} sites are not shown to residents."),
    }
    return sentences[act.name].format(count=number(count))
