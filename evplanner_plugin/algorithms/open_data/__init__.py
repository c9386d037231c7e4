"""Open data on their way into a workspace."""
