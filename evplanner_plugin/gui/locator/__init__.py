"""QGIS's locator bar finds sites, streets and what stands there now: ``ev …``."""
