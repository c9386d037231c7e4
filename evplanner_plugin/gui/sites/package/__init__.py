"""The dialog of the offline package."""
