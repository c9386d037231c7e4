"""A file that the concession holder gave back: opened, whatever program wrote it."""
