"""Which of several processes of one command this is, as ``torchrun`` tells it through the environment."""

from __future__ import annotations

import os


def process_count() -> int:
    """How many processes were started together; 1 without ``torchrun``."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def own_rank() -> int:
    """This process's number, from 0."""
    return int(os.environ.get("RANK", "0"))


def leads() -> bool:
    """Whether this is the process that makes artifacts and speaks for all."""
    return own_rank() == 0
