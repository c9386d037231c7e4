"""The map for residents: one folder with a page, its data and its base map, for any web server or from disk."""
