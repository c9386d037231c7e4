"""The register of realised sites, read from the workspace and written as tables, on paper and as layers."""
