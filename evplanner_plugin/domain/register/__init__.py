"""The register of realised sites: what was built, when, by whom, and why not, as the log alone tells it."""
