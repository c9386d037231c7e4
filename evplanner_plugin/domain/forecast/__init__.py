"""How much public charging each area needs until 2035: fleet, need, gap, and how sure that is."""
