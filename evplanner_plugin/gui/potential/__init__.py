"""The panel Potential: run, weights, ranked list, why, how sure, layers for roles, sites selected from it."""
