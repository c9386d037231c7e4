"""The plugin's page in the properties of a project: its workspace, thresholds, process and legal texts."""
