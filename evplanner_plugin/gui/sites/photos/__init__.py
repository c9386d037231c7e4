"""Photos of the selected site: seen, added, taken back, fetched."""
