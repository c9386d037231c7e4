"""The one-page report: what it says, and its map."""
