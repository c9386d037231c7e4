"""Two or three sites side by side."""
