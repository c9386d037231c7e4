"""The data sheet of a municipality: which data are there, from whom, how fresh and complete, and what is wanting."""
