"""The installers that the workspace's log names, read in the background when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ....errors import EvPlannerError
from ...background import read_in_background


class KnownInstallers:
    """For one session. A log that cannot be read gives no names: another can be written in."""

    def __init__(self, session) -> None:
        self._session = session
        self._give_up: Callable[[], None] = lambda: None

    def ask(self, then: Callable[[Sequence[str]], None]) -> None:
        """Call ``then`` with the names in their order, on the main thread."""
        self._give_up()
        workspace = self._session.workspace()
        if workspace is None:
            return

        def read() -> list[str]:
            from ....documents.register.reading import installers_used

            return installers_used(workspace)

        def done(names: list[str] | None, problem: Exception | None) -> None:
            if problem is None:
                then(names)
            elif not isinstance(problem, EvPlannerError):
                raise problem

        self._give_up = read_in_background("EV Planner: installers", read, done)

    def release(self) -> None:
        """Wait for nothing any more."""
        self._give_up()
