"""Documents rearranged so that a model learns to fill gaps: prefix, suffix, then middle.

After Bavarian et al. 2022 (arXiv 2207.14255): a document is split at two places chosen uniformly and written as
``<|fim_prefix|>`` prefix ``<|fim_suffix|>`` suffix ``<|fim_middle|>`` middle, then end-of-text (their PSM order), and
all of it counts in the loss. As in their context-level variant, what is rearranged is the part of a document that lies
in one sample. Not covered: their SPM order, and splits within a token (ours fall between tokens, so a model sees no
gaps that begin or end in the middle of a token).
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from hornbook.foundation.errors import MismatchError
from hornbook.tokens.tokenizer import Tokenizer

SENTINELS = ("<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>")


def sentinel_ids(tokenizer: Tokenizer) -> tuple[int, int, int]:
    """Ids of the sentinels before prefix, suffix and middle. Raises MismatchError if the tokenizer lacks one."""
    encoded = [tokenizer.encode(sentinel) for sentinel in SENTINELS]
    lacking = [sentinel for sentinel, ids in zip(SENTINELS, encoded, strict=True) if len(ids) != 1]
    if lacking:
        raise MismatchError(
            f"the tokenizer has no {', '.join(lacking)}",
            where="fill_in_the_middle",
            mend=f"use a tokenizer with {', '.join(SENTINELS)} as added tokens, or set fill_in_the_middle to 0",
        )
    prefix, suffix, middle = (ids[0] for ids in encoded)
    return prefix, suffix, middle


def rearrange(
    ids: NDArray[np.int64],
    *,
    share: float,
    end_of_text_id: int,
    sentinels: tuple[int, int, int],
    random: np.random.Generator,
) -> NDArray[np.int64]:
    """``ids`` (n,) with about ``share`` of its documents rearranged: (n,) again.

    The sentinels take room, three tokens a document, so as many tokens of the row are left out at its end; the document
    that stands there is cut before it is rearranged. A document that holds a sentinel already stays as it is.
    """
    result = np.empty_like(ids)
    filled = 0
    borders = [0, *(np.flatnonzero(ids == end_of_text_id) + 1).tolist(), len(ids)]
    chosen = random.random(len(borders) - 1) < share
    for (start, stop), choice in zip(pairwise(borders), chosen.tolist(), strict=True):
        room = len(ids) - filled
        document = ids[start:stop]
        text = document[document != end_of_text_id][: max(room - len(sentinels), 0)]
        if choice and len(text) and not np.isin(document, sentinels).any():
            first, second = sorted(random.integers(0, len(text) + 1, 2).tolist())
            parts = (text[:first], text[second:], text[first:second])
            marked = [np.append(sentinel, part) for sentinel, part in zip(sentinels, parts, strict=True)]
            document = np.concatenate([*marked, document[document == end_of_text_id]])
        document = document[:room]
        result[filled : filled + len(document)] = document
        filled += len(document)
    return result
