"""A shuffled order that can be read at any place, of any size."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

SHUFFLED_SIZE = 1 << 22
"""Up to so many items (34 MB) the order is a shuffled array; above, it is computed place by place, without memory."""
ROUNDS = 8


class Permutation:
    """Every number below ``size`` once, in an order that follows from ``seed``."""

    def __init__(self, seed: tuple[int, ...], size: int) -> None:
        self.size = size
        random = np.random.default_rng(seed)
        self._array: NDArray[np.int64] | None = None
        if size <= SHUFFLED_SIZE:
            self._array = random.permutation(size)
        else:
            self._keys = random.integers(0, 1 << 64, ROUNDS, dtype=np.uint64)

    def __call__(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """The numbers at ``places``."""
        return feistel(places, self.size, self._keys) if self._array is None else self._array[places]


def feistel(places: NDArray[np.int64], size: int, keys: NDArray[np.uint64]) -> NDArray[np.int64]:
    """The numbers below ``size`` at ``places`` of a pseudo-random permutation given by one key per round.

    A Feistel network over pairs of digits in base ceil(sqrt(size)) permutes the numbers below that base's square; a
    number that is not below ``size`` is permuted again until it is (Black and Rogaway 2002, "Ciphers with Arbitrary
    Finite Domains"). Good enough to shuffle with; not a cipher.
    """
    base = np.uint64(math.isqrt(size - 1) + 1)
    numbers = places.astype(np.uint64)
    outside = np.arange(len(numbers))
    while len(outside):
        left, right = np.divmod(numbers[outside], base)
        for key in keys:
            left, right = right, (left + _mix(right + key) % base) % base
        numbers[outside] = left * base + right
        outside = outside[numbers[outside] >= size]
    return numbers.astype(np.int64)


def _mix(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """A hash of 64 bits: the finalizer of SplitMix64 (Steele, Lea and Flood 2014)."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))
