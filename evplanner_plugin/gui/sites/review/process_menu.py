"""The menu *Process*: everything that can happen to a site besides deciding on it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtWidgets import QMenu

from ...potential.contribution_chart import tip
from .acts import Act, act_title, acts_on_open_steps, further_acts, steps_to_start
from .shown_site import ShownSite


class ProcessMenu(QMenu):
    """Filled when it is opened. What the author's role may not do is listed, disabled, with the reason."""

    def __init__(self, choose: Callable[[Act], None], parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerProcessMenu")
        self.setToolTipsVisible(True)
        self._choose = choose
        self._shown: ShownSite | None = None
        self.aboutToShow.connect(self.fill)

    def show_site(self, shown: ShownSite | None) -> None:
        """Offer what can be done with ``shown``."""
        self._shown = shown

    def fill(self) -> None:
        """List the acts as they are possible now."""
        self.clear()
        if self._shown is None:
            return
        for act in acts_on_open_steps(self._shown):
            self._offer(self, act)
        starting = self.addMenu(self.tr("Start Step"))
        starting.setToolTipsVisible(True)
        for act in steps_to_start(self._shown):
            self._offer(starting, act, self._shown.title(act.step))
        starting.setEnabled(bool(starting.actions()))
        self.addSeparator()
        for act in further_acts(self._shown):
            self._offer(self, act)
        self.addSeparator()
        self._offer(self, Act("cancelled", "", self._shown.refusal("cancelled")))

    def _offer(self, menu: QMenu, act: Act, words: str = "") -> None:
        title = (words or act_title(act, self._shown)).replace("&", "&&")
        action = menu.addAction(f"{title}…", lambda act=act: self._choose(act))
        action.setObjectName(f"EvPlannerAct_{act.kind}_{act.step}".rstrip("_"))
        action.setEnabled(not act.refusal)
        action.setToolTip(tip(act.refusal) if act.refusal else "")
