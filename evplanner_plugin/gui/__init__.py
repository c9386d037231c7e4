"""Panels, map tools, options and charts. No rule of the trade lives here: it calls the Processing algorithms."""
