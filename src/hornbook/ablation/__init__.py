"""Ablations: variants of one recipe, each run with several seeds, and what they change."""
