"""The menu *Documents* of the Sites panel and the dialogs behind it."""
