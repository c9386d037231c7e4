"""Help: the pages that come with the plugin, the window that shows them, and F1 that leads there."""
