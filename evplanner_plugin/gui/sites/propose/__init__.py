"""Proposing sites in the window: drawing with snapping, counter-proposals, and importing lists."""
