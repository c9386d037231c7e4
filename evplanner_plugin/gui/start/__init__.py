"""The first ten minutes: the start page, the demo, a municipality of one's own, and its open data."""
