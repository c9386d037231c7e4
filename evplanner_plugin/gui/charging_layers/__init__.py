"""The panel Charging layers: sync, what is unsent, what was refused."""
