"""Readers of charging locations: OCPI, DATEX II, Open Charge Map, WFS, OGC API – Features, GeoJSON and CSV."""
