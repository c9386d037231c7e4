"""Warnings that come with a result: what was odd, and what can be done about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..errors import plain_figure, written


@dataclass(frozen=True)
class Notice:
    """A warning in the form of :class:`~evplanner_plugin.errors.EvPlannerError`, but not raised.

    ``message`` and ``remedy`` are templates of the context ``"errors"`` over ``values``.
    """

    message: str
    remedy: str = ""
    values: Mapping[str, object] = field(default_factory=dict)

    def sentence(
        self, translate=lambda text: text, title=lambda name: name, figure=plain_figure, day=lambda text: text
    ) -> str:
        """The message and the remedy as one line, as :meth:`~evplanner_plugin.errors.EvPlannerError.sentence` does."""
        values = written(self.values, title, figure, day)
        return " ".join(translate(text).format(**values) for text in (self.message, self.remedy) if text)

    def __str__(self) -> str:
        return self.sentence()
