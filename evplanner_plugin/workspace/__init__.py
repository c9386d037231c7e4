"""The municipality's one file, a GeoPackage: its schema, reading and writing, migrations, backups. No Qt."""
