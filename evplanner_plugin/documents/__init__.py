"""Documents and packages made from the workspace: maps, summaries and QGIS projects."""
