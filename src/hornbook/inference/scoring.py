"""How probable a model finds given texts: the basis of every multiple-choice benchmark."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch

from hornbook.foundation.errors import ContextLengthError
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer

BATCH_TOKENS = 4096
"""Most tokens, padding included, that the model reads at once."""
HEAD_ROWS = 256
"""Positions whose logits are held at once: 52 MB in fp32 at a vocabulary of 51,200."""


@dataclass(frozen=True)
class ContinuationScore:
    """How probable a continuation is after its context."""

    tokens: tuple[int, ...]
    """The tokens that were scored."""
    token_log_probabilities: tuple[float, ...]
    """Natural logarithm of each token's probability, given all before it."""
    is_greedy: bool
    """Whether each token is the most likely one in its place."""

    @property
    def log_probability(self) -> float:
        """Natural logarithm of the whole continuation's probability; 0 for an empty one."""
        return math.fsum(self.token_log_probabilities)


def split_pair(tokenizer: Tokenizer, context: str, continuation: str) -> tuple[list[int], list[int]]:
    """The token ids of ``context + continuation``, cut in two: what is given, and what is scored.

    The text is tokenized whole, and what is scored begins where the tokens first differ from those of the context
    alone; blanks at the end of the context count as the continuation's, as lm-evaluation-harness has it. Where a token
    spans the border, it is scored; the harness drops as many tokens as the context alone has. An empty context
    is end-of-text.
    """
    given = tokenizer.encode(context.rstrip()) if continuation else tokenizer.encode(context)
    whole = tokenizer.encode(context + continuation)
    shared = 0
    while shared < min(len(given), len(whole)) and given[shared] == whole[shared]:
        shared += 1
    # At least one token must be given, for the first one to be scored after.
    return ([tokenizer.end_of_text_id], whole) if shared == 0 else (whole[:shared], whole[shared:])


@torch.inference_mode()
def log_probabilities(model: Phi, tokenizer: Tokenizer, pairs: Sequence[tuple[str, str]]) -> list[ContinuationScore]:
    """Score the continuation of every (context, continuation); probabilities are the model's own, in fp32.

    Pairs of like length share a batch, padded on the right, where padding can't be seen. Not covered: pairs with the
    same context read it once each.

    Raises ContextLengthError if a pair does not fit into the context.
    """
    split = [split_pair(tokenizer, *pair) for pair in pairs]
    context = model.config.max_position_embeddings
    for number, (given, scored) in enumerate(split):
        if len(given) + len(scored) - 1 > context:  # the last token is only scored, not read
            raise ContextLengthError(
                f"context and continuation have {len(given) + len(scored)} tokens, the model reads {context}",
                where=f"pair {number}",
                mend="shorten the context, for example by giving fewer examples",
            )
    scores: list[ContinuationScore | None] = [None] * len(split)
    order = sorted(range(len(split)), key=lambda number: sum(map(len, split[number])), reverse=True)
    while order:
        rows = max(BATCH_TOKENS // sum(map(len, split[order[0]])), 1)
        part, order = order[:rows], order[rows:]
        for number, score in zip(part, _score(model, [split[number] for number in part]), strict=True):
            scores[number] = score
    return [score for score in scores if score is not None]


def _score(model: Phi, split: Sequence[tuple[list[int], list[int]]]) -> list[ContinuationScore]:
    device = model.device
    longest = max(1, *(len(given) + len(scored) - 1 for given, scored in split))
    ids = torch.zeros((len(split), longest), dtype=torch.long)
    places: list[tuple[int, int]] = []
    for row, (given, scored) in enumerate(split):
        read = (given + scored)[:-1]
        ids[row, : len(read)] = torch.tensor(read)
        places += [(row, column) for column in range(len(given) - 1, len(read))]
    # No mask: causal attention never looks right, where the padding is.
    hidden = model.hidden(ids.to(device))
    rows, columns = torch.tensor(places, dtype=torch.long, device=device).reshape(-1, 2).unbind(dim=1)
    hidden = hidden[rows, columns]
    targets = torch.tensor([token for _, scored in split for token in scored], dtype=torch.long, device=device)
    found: list[float] = []
    greedy: list[bool] = []
    for start in range(0, len(targets), HEAD_ROWS):
        logits = model.lm_head(hidden[start : start + HEAD_ROWS]).float()
        target = targets[start : start + HEAD_ROWS]
        found += logits.log_softmax(dim=1).gather(1, target[:, None]).squeeze(1).tolist()
        greedy += (logits.argmax(dim=1) == target).tolist()
    scores: list[ContinuationScore] = []
    start = 0
    for _, scored in split:
        part = slice(start, start := start + len(scored))
        scores.append(ContinuationScore(tuple(scored), tuple(found[part]), all(greedy[part])))
    return scores
