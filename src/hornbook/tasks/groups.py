"""Groups of the problems and questions that the curriculum holds back for examining models."""

TAUGHT = "taught-families"
"""New exercises of families that are taught."""
REWORDED = "taught-families-reworded"
"""New exercises of families that are taught, told in wordings that are not."""
NEW = "new-families"
"""Exercises of families that are never taught."""
