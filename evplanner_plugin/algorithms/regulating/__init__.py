"""What the algorithm ``regulation`` is made of: places read from the layers, files written."""
