"""Teachers: what judges and writes text for a smaller model to learn from."""
