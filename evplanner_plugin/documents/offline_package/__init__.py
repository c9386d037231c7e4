"""The offline review package: workspace, project and base map in one folder or zip, for a laptop without network."""
