"""The supplementary regulation: places, legal texts, wording, articles."""
