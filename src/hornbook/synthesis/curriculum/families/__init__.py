"""The families of the curriculum, one module per topic; each module lists its own in ``FAMILIES``."""
