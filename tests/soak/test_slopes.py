"""A figure that grows is seen to grow, one that only swings is not."""

import numpy
import pytest

from tests.soak.memory import Memory
from tests.soak.slopes import BOUNDS, slope


@pytest.mark.parametrize(("leak", "grows"), [(0.0, False), (0.5, True)])
def test_growth_is_told_from_swinging(leak, grows):
    seconds = numpy.arange(0, 1200, 5.0)
    swings = numpy.random.default_rng(3).normal(0, 2, len(seconds)).cumsum() * 0.1
    swings -= numpy.polyval(numpy.polyfit(seconds, swings, 1), seconds)
    warm = numpy.minimum(seconds / 100, 1) * 60
    found = slope(seconds, 500 + warm + swings + leak * seconds / 60)
    assert (found.low > 0.2) == grows
    assert found.low <= found.value <= found.high and abs(found.value - leak) < 0.2


@pytest.mark.parametrize("leak", [0.0, 3.0])
@pytest.mark.parametrize("figure", ["rss_mb", "in_use_mb"])
def test_three_megabytes_a_minute_are_found_in_ten_minutes(figure, leak):
    seconds = numpy.arange(0, 600, 5.0)
    at_random = numpy.random.default_rng(5)
    pages_with_holes = 12 * (1 - numpy.exp(-seconds / 120))
    drawn_just_now = at_random.choice([0.0, 3.0], len(seconds)) + at_random.normal(0, 1, len(seconds))
    found = slope(seconds, 590 + pages_with_holes + drawn_just_now + leak * seconds / 60)
    assert (found.low > BOUNDS[figure]) == bool(leak), found


def test_memory_that_is_kept_counts_and_memory_that_was_given_back_does_not():
    memory = Memory()
    if not memory.in_use():
        pytest.skip("this C library does not count")
    before, blocks = memory.in_use(), memory.python_blocks()
    kept, words = [b"." * (100_000 + number) for number in range(105)], [f"word {number}" for number in range(5000)]
    assert 9 < memory.in_use() - before < 12
    assert memory.python_blocks() - blocks > len(words)
    del kept, words
    memory.give_back()
    assert abs(memory.in_use() - before) < 1
    assert memory.python_blocks() - blocks < 500
