"""Runs of white space that are tokens of their own: those of the CodeGen tokenizer, and those that Hornbook's have.

They are *added* tokens: cut out of the text before anything else happens to it, longest first, so that no token joins
them with what stands around them. Under GPT-2's rule alone a line break is one token with most of the indentation
after it, so that a prompt which ends in a line break ends in a token that training hardly shows: a model of 1.3 M
parameters then ended every text there (0 of 200 exercises).
"""

from __future__ import annotations

CODEGEN_RUNS = (*(" " * length for length in range(31, 1, -1)), *("\t" * length for length in range(9, 1, -1)))
"""The 38 tokens that CodeGen adds to GPT-2's 50,257, in the order of their ids: 31 to 2 spaces, then 9 to 2 tabs."""

RUNS = (
    *("\n" * length for length in (3, 2, 1)),
    *(" " * length for length in (32, 28, 24, 20, *range(16, 1, -1))),
    *("\t" * length for length in (4, 3, 2, 1)),
)
"""The runs of a tokenizer that Hornbook trains. Unlike CodeGen's they hold line breaks; and the depths of indentation
that code hardly shows are left out, as each token here is one less in a small vocabulary."""

MINIMUM_VOCAB_SIZE = 256 + 1 + len(RUNS)
"""The smallest vocabulary that can be trained: the bytes, end-of-text and the runs."""
