"""What people do with sites, in the layers: the panel's acts, and what QGIS's own tools do."""
