"""How charging points are used: sessions added up per point, month and hour of the day, and which points are busy."""
