"""A large button: an icon, a title and one line that says what it leads to."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon, QPalette
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

ICON = 32
_MARGIN = 10


class BigButton(QPushButton):
    """Title and line wrap, so that a narrow panel shows all of both."""

    def __init__(self, name: str, icon: QIcon, title: str, line: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._picture = QLabel()
        self._picture.setPixmap(icon.pixmap(QSize(ICON, ICON)))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._title, self._line = self._label(title), self._label(line)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        row.setSpacing(_MARGIN)
        row.addWidget(self._picture)
        row.addLayout(words, 1)

    def sizeHint(self) -> QSize:
        """As wide as a panel, as high as the words need there."""
        width = max(240, self.width())
        return QSize(240, self.layout().heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, and as high as the words need at the width it has."""
        return QSize(180, self.layout().heightForWidth(max(180, self.width())))

    def resizeEvent(self, event) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        self.updateGeometry()

    @staticmethod
    def _label(text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setForegroundRole(QPalette.ColorRole.ButtonText)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return label
