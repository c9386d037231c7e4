"""What is scored and what it is scored on: candidates, lattices, layers, rasters."""
