"""Importing charging locations and their use: windows that look at a source before anything is written."""
