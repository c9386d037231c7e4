"""Money of proposed sites, and whether a place suits fast charging: simple sums and criteria that can be read."""
