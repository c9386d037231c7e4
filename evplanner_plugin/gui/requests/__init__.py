"""Requests of residents: the window with their distances and answers, and the import of a town's list."""
