"""How sure a map is: robustness to the weights, and a back-test beside baselines."""

from ...first_import import first_import

first_import("scipy.spatial", "scipy.special")
