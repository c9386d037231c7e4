"""From QGIS's layers, files and rasters to arrays, and back."""
