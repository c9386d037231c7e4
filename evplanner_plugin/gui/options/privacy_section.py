"""Privacy: what EV Planner keeps and sends, places in photos, and taking everything away."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QCheckBox, QPushButton, QWidget

from .. import settings
from ..session import Session
from .section import Section


class PrivacySection(Section):
    """What is kept and sent, in sentences, and the choices that there are."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", "EvPlannerOptionsPrivacy", parent)
        self.setTitle(self.tr("Privacy"))
        self._session = session
        self.add_words(
            "EvPlannerPrivacyWords",
            self.tr(
                "EV Planner sends nothing by itself: only what you start goes over the network, to the addresses that"
                " you give, such as Sync and Import. Logins stay in QGIS's authentication store. Your settings and"
                " choices lie in QGIS's profile; everything else lies in your own files. The last errors are kept in"
                " memory only and are gone when QGIS closes."
            ),
        )
        self.places = QCheckBox(self.tr("Keep place and time in photos"))
        self.places.setObjectName("EvPlannerKeepPhotoPlaces")
        self.places.setToolTip(
            self.tr("Everybody who gets a photo can read them then. Off: they are taken out, as is the camera's data")
        )
        self.places.setChecked(settings.keep_photo_places())
        self.column.addWidget(self.places)
        self.more = self._button("ReadMore", self.tr("Read More About Privacy…"), self._read_more)
        self.remove = self._button("RemoveLocalData", self.tr("Remove My Local Data…"), session.show_local_data)

    def apply(self) -> None:
        """Keep whether photos keep their places."""
        settings.set_keep_photo_places(self.places.isChecked())

    def _read_more(self) -> None:
        from ..help.help_window import show_help

        show_help(self, "privacy")

    def _button(self, name: str, text: str, pressed) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"EvPlanner{name}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda checked=False: pressed())
        self.column.addWidget(button)
        return button
