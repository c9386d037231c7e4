"""Exchange with the central API: OGC API – Features over PostgreSQL/PostGIS."""
