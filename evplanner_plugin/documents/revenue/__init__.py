"""The revenue and cost sheet of proposed sites: in words, on paper, as a table."""
