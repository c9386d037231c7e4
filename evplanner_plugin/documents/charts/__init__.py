"""Charts as plain data, drawn alike for the panel, the council's screen, paper and pictures."""
