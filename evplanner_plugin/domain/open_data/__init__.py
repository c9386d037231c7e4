"""Open data as a municipality meets them: what is needed, who has it, and what becomes of a row."""
