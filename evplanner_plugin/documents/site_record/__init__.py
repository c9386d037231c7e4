"""The record of sites: what is known of each, what was said and decided, as a table or on paper."""
