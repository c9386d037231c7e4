"""The list of sites: what it holds, filters, moving through it, acting on many, the work list."""
