"""One module for each concept, found by the registry; each defines ``FAMILIES``."""
