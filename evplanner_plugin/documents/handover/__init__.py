"""The package of decided sites as files, and the photos that come back with it."""
