"""From layers to one score: measures, value functions, combinations, and the rules that strike."""

from ...first_import import first_import

first_import("scipy.stats")
