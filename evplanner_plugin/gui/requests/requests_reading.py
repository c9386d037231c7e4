"""What the window shows, read in a thread: the rule for all requests, and the names of the sites."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ...algorithms.proposing.fact_sources import FactSources
from ...algorithms.requesting.answering import Answers, answer_requests
from ...errors import Cancelled


@dataclass
class Shown:
    """All requests with what the rule says, and the sites' names by id."""

    answers: Answers = field(default_factory=Answers)
    sites: Mapping[str, str] = field(default_factory=dict)


def reading(workspace, sources: FactSources, stopped: threading.Event) -> Callable[[], Shown]:
    """What reads everything, to be called in a thread; it ends soon after ``stopped`` is set."""

    def check() -> None:
        if stopped.is_set():
            raise Cancelled

    def read() -> Shown:
        from ...domain.charging.days import today
        from ...workspace.sites import read_sites

        answers = answer_requests(workspace, sources, today(), check=check)
        return Shown(answers, {site.id: site.name or site.id for site in read_sites(workspace)})

    return read
