"""Requests of residents for a charging point: what they say, and what the distance rule makes of them."""
