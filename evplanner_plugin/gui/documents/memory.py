"""What was chosen in a dialog last time, by municipality. Only choices: never a login, never a person."""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import QgsSettings

_PREFIX = "evplanner/documents"
_TEMPLATE = "template"


class KeptTemplate(NamedTuple):
    """A house-style template that a dialog (``kind``) remembers for the municipality ``nis``."""

    nis: str
    kind: str
    path: str


def kept_templates() -> list[KeptTemplate]:
    """The house-style templates that the dialogs remember, by municipality and dialog."""
    found = []
    kept = QgsSettings()
    kept.beginGroup(_PREFIX)
    for key in sorted(kept.allKeys()):
        nis, _, rest = key.partition("/")
        kind, _, name = rest.partition("/")
        path = str(kept.value(key) or "") if name == _TEMPLATE else ""
        if path:
            found.append(KeptTemplate(nis, kind, path))
    kept.endGroup()
    return found


def forget_template(template: KeptTemplate) -> None:
    """Let the dialog take the template that comes with the plugin from now on; the file stays where it is."""
    QgsSettings().remove(f"{_PREFIX}/{template.nis}/{template.kind}/{_TEMPLATE}")


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
