"""Choosing sites by maximum covering, and saying for certain how far from the best possible the choice is."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

import numpy

from ..watch import Watch
from .cover import CoverProblem
from .cover_bound import Relaxation
from .cover_capacity import CapacityRelaxation, Service
from .cover_optimum import PROVEN, Proof
from .cover_rows import unit_of
from .cover_search import Choice, from_guide, greedy_choice, rebuilt

ENOUGH = 0.005
"""Certified gap at which the search for a better choice ends, where no proof of the optimum is wanted."""

_ROUNDS = 12
_STEPS = 100
_SETTLED = 5e-4
"""Gap of the relaxation below which its bound hardly falls any more."""

_REBUILDS = 300
_IDLE_REBUILDS = 100
_IDLE_BEFORE_PROOF = 30
"""Corners rebuilt in all, and in vain, before the search gives up; a proof finds better choices on its way."""

_ANEW = 20
"""One choice in so many is drawn anew instead of rebuilt, to leave a dead end."""

_CAPACITY_STEPS = 200


@dataclass(frozen=True, eq=False)
class Covering:
    """A choice of K sites, in the order in which each adds most.

    ``chosen`` (K,) are the caller's indices, ``gain`` (K,) the demand that each adds to those before it. ``value`` is
    their sum, and no allowed choice reaches more than ``bound``. ``total``, ``before`` and ``beyond`` are as in
    :class:`.cover.CoverProblem`. ``proven``: nothing covers more. ``divided``: a row's demand may be served by several
    sites, because they have a capacity.
    """

    chosen: numpy.ndarray
    gain: numpy.ndarray
    value: float
    bound: float
    total: float
    before: float
    beyond: float
    divided: bool

    @property
    def gap(self) -> float:
        """(bound − value) / bound, 0–1: at most so much better could any other choice be."""
        return (self.bound - self.value) / self.bound if self.bound > 0 else 0.0

    @property
    def proven(self) -> bool:
        """Whether it is certain that no choice covers more (to a millionth)."""
        return self.gap <= PROVEN


def cover(
    problem: CoverProblem,
    *,
    prove: bool = False,
    time_limit: float = 60.0,
    enough: float = ENOUGH,
    watch: Watch | None = None,
) -> Covering:
    """Choose sites that cover as much as possible, with a certified bound.

    Without ``prove`` the search ends at a gap of ``enough``, or when neither the choice nor the bound gets better.
    With it, it goes on to the proof, or until ``time_limit`` seconds have passed since the call; then the answer is
    the best choice found with the gap that is certain. The same problem gives the same answer unless the time ran
    out. Raises Cancelled.
    """
    watch = watch or Watch()
    deadline = time.monotonic() + max(time_limit, 0.0)
    if not len(problem) or not len(problem.weight) or not problem.most or problem.limits.capacity == 0:
        return _result(problem, [], 0.0)
    if problem.limits.capacity is not None and (problem.rows @ problem.weight).max() > problem.limits.capacity:
        return _with_capacity(problem, watch)
    if problem.limits.capacity is not None:  # no site can ever be full
        problem = replace(problem, limits=replace(problem.limits, capacity=None))
    choice = greedy_choice(problem, watch)
    choice.polish(watch)
    relaxation = Relaxation(problem)
    search, proof = watch.part(0.0, 0.2 if prove else 1.0), watch.part(0.2, 1.0)
    patience = _IDLE_BEFORE_PROOF if prove else _IDLE_REBUILDS
    choice = _search(problem, choice, relaxation, PROVEN if prove else enough, patience, deadline, search)
    chosen, bound = choice.chosen, _whole(problem, relaxation.bound)
    if prove and bound - choice.value > PROVEN * bound:
        proving = Proof(problem, chosen, relaxation)
        proving.run(deadline, proof)
        chosen, bound = proving.chosen, proving.bound
        choice = Choice(problem)
        for site in chosen:
            choice.add(site)
        choice.polish(watch)
    watch.step(1.0)
    return _result(problem, choice.chosen, max(bound, choice.value))


def _search(
    problem: CoverProblem,
    choice: Choice,
    relaxation: Relaxation,
    enough: float,
    patience: int,
    deadline: float,
    watch: Watch,
) -> Choice:
    """Lower the bound and better the choice in turn until they are ``enough`` apart.

    Ends too when the bound has settled and ``patience`` attempts in a row have found nothing better.
    """
    draw = numpy.random.default_rng(1)

    def done() -> bool:
        bound = _whole(problem, relaxation.bound)
        return bound - choice.value <= enough * bound or time.monotonic() > deadline

    for number in range(_ROUNDS):
        if done() or relaxation.gap <= _SETTLED:
            break
        relaxation.run(_STEPS, watch, _SETTLED)
        other = from_guide(problem, relaxation.guide, draw, watch)
        choice = other if other.value > choice.value else choice
        watch.step(0.5 * (number + 1) / _ROUNDS)
    idle = 0
    for number in range(_REBUILDS):
        if done() or idle >= patience:
            break
        anew = number % _ANEW == 0
        other = from_guide(problem, relaxation.guide, draw, watch) if anew else rebuilt(choice, draw, watch)
        idle = 0 if other.value > choice.value else idle + 1
        choice = other if other.value >= choice.value else choice
        watch.step(0.5 + 0.5 * (number + 1) / _REBUILDS)
    choice.polish(watch)
    return choice


def _with_capacity(problem: CoverProblem, watch: Watch) -> Covering:
    """Sites with a capacity: good choices and a bound; the optimum is only proven where the two meet."""
    service = Service(problem)
    unlimited = greedy_choice(problem, watch)
    unlimited.polish(watch)
    answers = [service.choose([], watch), service.choose(unlimited.chosen, watch)]
    chosen, value = max(answers, key=lambda answer: answer[1])
    watch.step(0.6)
    relaxation = CapacityRelaxation(problem)
    relaxation.run(2 * _STEPS, watch, _SETTLED)
    relaxation.tighten(value, _CAPACITY_STEPS, watch)
    watch.step(1.0)
    return _result(problem, chosen, max(relaxation.bound, value), service)


def _whole(problem: CoverProblem, bound: float) -> float:
    """``bound``, rounded down where all demand is in whole numbers and a choice can only cover a whole number."""
    return float(numpy.floor(bound + 1e-6)) if unit_of(problem.weight) else bound


def _result(problem: CoverProblem, chosen: list[int], bound: float, service: Service | None = None) -> Covering:
    """Order the sites by what each adds to those before it; what adds nothing is left out."""
    if service is None:
        order, gain = _in_order(problem, chosen)
    else:
        order, gain = _in_order_of_service(service, chosen)
    value = float(numpy.sum(gain))
    return Covering(
        chosen=problem.given[numpy.array(order, dtype=int)],
        gain=numpy.array(gain, dtype=float),
        value=value,
        bound=max(bound, value),
        total=problem.total,
        before=problem.before,
        beyond=problem.beyond,
        divided=service is not None,
    )


def _in_order(problem: CoverProblem, chosen: list[int]) -> tuple[list[int], list[float]]:
    """Largest addition first; of equal ones the better score."""
    frame, waiting, gain = Choice(problem), numpy.array(sorted(chosen), dtype=int), []
    while len(waiting):
        place = int(frame.gain[waiting].argmax())
        site = int(waiting[place])
        if not frame.gain[site] > 0:
            break
        gain.append(float(frame.gain[site]))
        frame.add(site)
        waiting = numpy.delete(waiting, place)
    return frame.chosen, gain


def _in_order_of_service(service: Service, chosen: list[int]) -> tuple[list[int], list[float]]:
    """In the order of choice, with what each adds to the flow."""
    before, order, gain = 0.0, [], []
    for site in chosen:
        now = service.of([*order, site])[0]
        if now > before:
            order.append(site)
            gain.append(now - before)
            before = now
    return order, gain
