"""What a charging plan *is*: sites, their log, the process. Plain Python; no Qt, no QGIS, no database."""
