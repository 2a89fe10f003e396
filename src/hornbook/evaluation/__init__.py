"""Measuring a model: bits per byte, code that is run, and published scores to stand beside."""
