"""Streets, dwellings, bays and figures that a workspace takes from open data, and where each comes from."""
