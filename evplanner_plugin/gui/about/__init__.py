"""About EV Planner: versions, places, the last errors, and a report of them that tells no secret."""
