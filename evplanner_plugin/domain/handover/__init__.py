"""Decided sites on their way to whoever builds them: what is in a package, what changed, what comes back."""
