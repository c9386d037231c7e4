"""What was chosen in a dialog last time, by municipality. Only choices: never a login, never a person."""

from __future__ import annotations

from qgis.core import QgsSettings

_PREFIX = "evplanner/documents"


class Memory:
    """Choices of one dialog (``kind``) for one municipality; a colleague who plans for two keeps them apart."""

    def __init__(self, kind: str, nis: str) -> None:
        self._section = f"{_PREFIX}/{nis or 'none'}/{kind}"

    def text(self, name: str, default: str = "") -> str:
        """What was kept as ``name``."""
        return str(QgsSettings().value(f"{self._section}/{name}", default) or "")

    def flag(self, name: str, default: bool) -> bool:
        """Whether ``name`` was ticked."""
        return self.text(name, "1" if default else "0") == "1"

    def words(self, name: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """The codes that were kept as ``name``."""
        return tuple(part for part in self.text(name, ",".join(default)).split(",") if part)

    def keep(self, **values: str | bool | tuple[str, ...]) -> None:
        """Keep ``values``: texts, ticks, tuples of codes."""
        for name, value in values.items():
            if isinstance(value, bool):
                value = "1" if value else "0"
            elif isinstance(value, tuple):
                value = ",".join(value)
            QgsSettings().setValue(f"{self._section}/{name}", value)
