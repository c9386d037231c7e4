"""Distances on foot and straight: streets as a graph, where points meet it, who reaches whom."""

from ...first_import import first_import

first_import("scipy.spatial", "scipy.sparse.csgraph")
