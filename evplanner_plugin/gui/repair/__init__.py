"""Finding a damaged workspace while it is open, and asking what to do about it."""
