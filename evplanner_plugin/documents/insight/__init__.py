"""The seven questions of a councillor, answered from the workspace as plain data."""
