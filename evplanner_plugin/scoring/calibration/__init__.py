"""Weights learned from measured use, judged in neighbourhoods held back."""
