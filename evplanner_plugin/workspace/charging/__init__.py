"""Charging locations in the workspace: what stands, what stood, and which source says so."""
