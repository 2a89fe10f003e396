"""Letting a model write what a test wants.

A transform rules out every token but the next of a script; a script may be made of single bytes.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor

from hornbook.inference.sampling import PADDING, LogitsTransform
from hornbook.tokens.tokenizer import Tokenizer


def script(tokenizer: Tokenizer, prompts: Sequence[str], scripts: Sequence[Sequence[int]]) -> LogitsTransform:
    """After ``prompts[i]`` come the tokens ``scripts[i]``, then end-of-text. Prompts must differ."""
    known = list(zip([tokenizer.encode(prompt) for prompt in prompts], scripts, strict=True))

    def transform(logits: Tensor, tokens: Tensor) -> Tensor:
        forced = torch.full_like(logits, -math.inf)
        for row, line in enumerate(tokens.tolist()):
            seen = [token for token in line if token != PADDING]
            (following,) = {
                (*ids, tokenizer.end_of_text_id)[len(seen) - len(prompt)]
                for prompt, ids in known
                if seen == [*prompt, *ids][: len(seen)] and len(seen) >= len(prompt)
            }
            forced[row, following] = 0
        return forced

    return transform


def byte_tokens(tokenizer: Tokenizer, text: bytes) -> list[int]:
    """A token for every byte of ``text``, so that characters are cut into several tokens."""
    alphabet = {byte: chr(byte) for byte in [*range(33, 127), *range(161, 173), *range(174, 256)]}  # GPT-2's table
    alphabet |= {byte: chr(256 + i) for i, byte in enumerate(byte for byte in range(256) if byte not in alphabet)}
    # Trained tokenizers begin with end-of-text and then the alphabet, sorted.
    numbers = {character: number for number, character in enumerate(sorted(alphabet.values()), start=1)}
    ids = [numbers[alphabet[byte]] for byte in text]
    assert tokenizer.decode(ids) == text.decode(errors="replace")
    return ids
