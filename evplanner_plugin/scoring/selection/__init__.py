"""Choosing sites: the best with spacing, or those that cover most, with a certified gap."""
