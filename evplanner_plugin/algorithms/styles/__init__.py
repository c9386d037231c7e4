"""How results look: expressions, classes, map tips that any QGIS can show."""
