"""A figure that grows is seen to grow, one that only swings is not."""

import numpy
import pytest

from tests.soak.slopes import slope


@pytest.mark.parametrize(("leak", "grows"), [(0.0, False), (0.5, True)])
def test_growth_is_told_from_swinging(leak, grows):
    seconds = numpy.arange(0, 1200, 5.0)
    swings = numpy.random.default_rng(3).normal(0, 2, len(seconds)).cumsum() * 0.1
    swings -= numpy.polyval(numpy.polyfit(seconds, swings, 1), seconds)
    warm = numpy.minimum(seconds / 100, 1) * 60
    found = slope(seconds, 500 + warm + swings + leak * seconds / 60)
    assert (found.low > 0.2) == grows
    assert found.low <= found.value <= found.high and abs(found.value - leak) < 0.2
