"""Documents: collecting them, judging them, and dropping duplicates and whatever overlaps with a benchmark."""
