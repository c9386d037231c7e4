"""Draft answers to requests: a letter each, filled into the town's template, and one table of all."""
