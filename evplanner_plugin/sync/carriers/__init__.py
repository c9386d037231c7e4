"""Who carries requests: the package requests, or QGIS's own network classes; only modules named qgis_* know QGIS."""
