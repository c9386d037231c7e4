"""From layers to one score: measures, value functions, combinations, and the rules that strike."""
