"""Open data with whole geometries, from servers (WFS, OGC API – Features) and from files."""
