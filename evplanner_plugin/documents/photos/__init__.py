"""Photos of sites: made small and anonymous from a file, with a thumbnail, named by their content."""
