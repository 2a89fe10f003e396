"""Added tokens: end-of-text, and runs of white space as the CodeGen tokenizer and Hornbook's own have them.

Added tokens are cut out of the text before anything else happens to it, longest first, so that no token joins them
with what stands around them. Under GPT-2's rule alone a line break is one token with most of the indentation after it,
so that a prompt which ends in a line break ends in a token that training hardly shows: a model of 1.3 M parameters then
ended every text there (0 of 200 exercises).
"""

from __future__ import annotations

END_OF_TEXT = "<|endoftext|>"
"""Separates documents and ends generation, as in the tokenizer of the Phi models."""

CODEGEN_RUNS = (*(" " * length for length in range(31, 1, -1)), *("\t" * length for length in range(9, 1, -1)))
"""The 38 tokens that CodeGen adds to GPT-2's 50,257, in the order of their ids: 31 to 2 spaces, then 9 to 2 tabs."""

GPT2_VOCAB_SIZE = 50257
"""GPT-2's tokens: 256 bytes, 50,000 merges and end-of-text."""

RUNS = (
    *("\n" * length for length in (3, 2, 1)),
    *(" " * length for length in (32, 28, 24, 20, *range(16, 1, -1))),
    *("\t" * length for length in (4, 3, 2, 1)),
)
"""The runs of a tokenizer that Hornbook trains. Unlike CodeGen's they hold line breaks; and the depths of indentation
that code hardly shows are left out, as each token here is one less in a small vocabulary."""

MINIMUM_VOCAB_SIZE = 256 + 1 + len(RUNS)
"""The smallest vocabulary that can be trained: the bytes, end-of-text and the runs."""
