"""One site: what is known of it, and everything that can be said about it."""
