"""Choosing sites: the best with spacing, or those that cover most, with a certified gap."""

from ...first_import import first_import

first_import("scipy.optimize", "scipy.spatial", "scipy.sparse.csgraph")
