"""Comparing models by their scores: measured here, measured by lm-eval, or published."""
