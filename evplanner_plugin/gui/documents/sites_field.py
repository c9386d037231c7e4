"""Choosing which sites a document is about: those that are selected, decided, or all."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...documents.local_figures import number
from ..session import Session

SELECTED, DECIDED, IN_SERVICE, ALL = "selected", "decided", "in_service", "all"

DECIDED_STATUSES = ("approved", "handed_over", "installed", "in_service")
"""Statuses of sites that are decided and still meant."""


def ids_with(session: Session, statuses: Sequence[str]) -> list[str]:
    """Ids of the listed sites that have one of ``statuses``, in the order of the list."""
    return [site.id for site in session.sites.listed if site.summary.status in statuses]


class SitesField(QComboBox):
    """A list of groups, each with how many sites are in it; groups without sites are not offered."""

    def __init__(
        self, session: Session, selected: Sequence[str], groups: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerDocumentSites")
        self.setAccessibleName(self.tr("Sites"))
        self._session = session
        self._selected = tuple(selected)
        self._groups = tuple(groups)
        self._listed: Sequence | None = None
        self._known: dict[str, list[str]] = {}
        self.fill()
        session.sites.changed.connect(self.fill)

    def group(self) -> str:
        """Which group is chosen; "" where there is none."""
        return self.currentData() or ""

    def site_ids(self) -> list[str]:
        """Ids of the sites of the group."""
        return self._ids(self.group())

    def parameter(self, default: str) -> str:
        """The ids with commas between; empty for the group ``default``, which the algorithm finds itself."""
        return "" if self.group() == default else ",".join(self.site_ids())

    def fill(self) -> None:
        """Count the groups anew; the choice stays where it can."""
        chosen = self.group()
        self.blockSignals(True)
        self.clear()
        for group in self._groups:
            count = len(self._ids(group))
            if count:
                self.addItem(self._title(group).format(count=number(count)), group)
        self.setCurrentIndex(max(0, self.findData(chosen)) if self.count() else -1)
        self.blockSignals(False)

    def _ids(self, group: str) -> list[str]:
        """Kept until other sites are listed: a dialog asks several times as it opens."""
        listed = self._session.sites.listed
        if listed is not self._listed:
            self._listed, self._known = listed, {}
        if group not in self._known:
            self._known[group] = self._found(group)
        return self._known[group]

    def _found(self, group: str) -> list[str]:
        sites = self._session.sites
        if group == SELECTED:
            return [site_id for site_id in self._selected if sites.listed_site(site_id) is not None]
        if group == DECIDED:
            return ids_with(self._session, DECIDED_STATUSES)
        if group == IN_SERVICE:
            return ids_with(self._session, ("in_service",))
        return [site.id for site in sites.listed] if group == ALL else []

    def _title(self, group: str) -> str:
        return {
            SELECTED: self.tr("Selected sites ({count})"),
            DECIDED: self.tr("Decided sites ({count})"),
            IN_SERVICE: self.tr("Sites in service ({count})"),
            ALL: self.tr("All sites ({count})"),
        }[group]
