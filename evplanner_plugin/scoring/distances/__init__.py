"""Distances on foot and straight: streets as a graph, where points meet it, who reaches whom."""
