"""The supplementary regulation as documents: for the office, for machines, and noted in the log."""
