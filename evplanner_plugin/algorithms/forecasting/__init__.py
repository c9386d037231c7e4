"""What a forecast tells: its report, its sentences, its tables."""
