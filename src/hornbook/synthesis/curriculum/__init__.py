"""A curriculum written by programs: exercises and textbook sections on Python basics, every one checked by running it.

`hornbook.synthesis.curriculum.registry` lists the families; each gives any number of exercises and sections by seed.
"""
