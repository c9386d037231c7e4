"""How sure a map is: robustness to the weights, and a back-test beside baselines."""
