"""The scoring room: from a recipe, candidates and layers to a potential that can be explained.

Plain numpy, scipy and shapely, arrays in and arrays out, everything in one projected CRS in metres.
It knows neither the workspace nor QGIS; the start is :func:`.potential.score`.
"""
