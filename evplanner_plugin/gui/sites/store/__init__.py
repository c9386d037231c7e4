"""All sites as the window sees them, read in threads of their own."""
