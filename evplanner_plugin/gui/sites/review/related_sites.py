"""The sites that a site was proposed instead of, or that were proposed instead of it: a press shows them."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...potential.contribution_chart import tip
from .buttons import LeadingButton
from .shown_site import ShownSite

_MOST = 3


class RelatedSites(QWidget):
    """``chosen`` carries the id of the site to show."""

    chosen = pyqtSignal(str)

    def __init__(self, name_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerRelatedSites")
        self._name_of = name_of
        self.buttons = [self._button(number) for number in range(_MOST)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for button in self.buttons:
            column.addWidget(button)
        self.hide()

    def show_site(self, shown: ShownSite | None) -> None:
        """Show what is related to ``shown``; sites that are not in the list are left out."""
        found: list[tuple[str, str]] = []
        if shown is not None and shown.state.counter_to:
            found.append((self.tr("Proposed instead of {name}"), shown.state.counter_to))
        if shown is not None:
            found += [(self.tr("Counter-proposal: {name}"), site_id) for site_id in shown.state.counter_proposals]
        named = [(words, self._name_of(site_id), site_id) for words, site_id in found]
        named = [each for each in named if each[1]][:_MOST]
        for button, each in zip(self.buttons, named + [None] * _MOST):
            button.setVisible(each is not None)
            if each is not None:
                words = each[0].format(name=each[1][:120])
                button.setText(words.replace("&", "&&"))
                button.setToolTip(tip(words))
                button.setAccessibleName(words)
                button.setProperty("site", each[2])
        self.setVisible(bool(named))

    def _button(self, number: int) -> LeadingButton:
        button = LeadingButton(f"EvPlannerRelated_{number}")
        button.clicked.connect(lambda: self.chosen.emit(str(button.property("site"))))
        return button
