"""Opening the window *Register of Realised Sites*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from ..session import Session


def open_register(session: Session, parent: QWidget | None = None) -> QDialog:
    """Show the register of the open workspace in a window of its own, which does not keep others waiting.

    The window deletes itself when it is closed; it is returned for whoever wants to know.
    """
    from .register_dialog import RegisterDialog

    dialog = RegisterDialog(session, parent)
    dialog.show()
    return dialog
