"""The other side: what an OGC API – Features can do, and what the central one publishes."""
