"""How probable a model finds given texts: the basis of every multiple-choice benchmark."""

from __future__ import annotations

import itertools
import math
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from hornbook.foundation.errors import ContextLengthError
from hornbook.inference.token_tree import Group, Row, plan
from hornbook.model.phi import KeyValueCache, Phi
from hornbook.tokens.tokenizer import Tokenizer

BATCH_TOKENS = 2048
"""Most tokens, padding included, that the model reads at once, if the caller does not say."""
HEAD_ROWS = 256
"""Positions whose logits are held at once: 52 MB in fp32 at a vocabulary of 51,200."""
CACHED_NUMBERS = 2**25
"""Most keys and values of a shared prefix that are copied for a batch, in one layer: 128 MB in fp32."""

Pair = tuple[Sequence[int], Sequence[int]]
"""Token ids of what is given (at least one), and of what is scored."""


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


def split_pairs(tokenizer: Tokenizer, texts: Sequence[tuple[str, str]]) -> list[tuple[list[int], list[int]]]:
    """The token ids of every (context, continuation): what is given, and what is scored, as lm-evaluation-harness does.

    Blanks at the end of the context count as the continuation's. Context and continuation are tokenized together, and
    as many tokens as the context alone has are given. Where a token spans the border, the context's own tokens are
    given, and the spanning one is lost, as there; if nothing is left to score, the tokens that the context alone does
    not have are scored, where the harness stops with an assertion. An empty context is end-of-text, unless the
    continuation begins with it.
    """
    stripped = [context.rstrip() if context else "" for context, _ in texts]
    contexts = list(dict.fromkeys(stripped))
    given = dict(zip(contexts, tokenizer.encode_batch(contexts), strict=True))
    wholes = tokenizer.encode_batch([context + continuation for context, continuation in texts])
    pairs: list[tuple[list[int], list[int]]] = []
    for context, whole in zip(stripped, wholes, strict=True):
        start = given[context]
        if not start:
            leads = whole[:1] == [tokenizer.end_of_text_id]
            pairs.append((whole[:1], whole[1:]) if leads else ([tokenizer.end_of_text_id], whole))
        elif len(whole) <= len(start) and whole != start:
            same = next((place for place, token in enumerate(whole) if token != start[place]), len(whole))
            pairs.append((whole[:same] or [tokenizer.end_of_text_id], whole[same:]))
        else:
            pairs.append((start, whole[len(start) :]))
    return pairs


def log_probabilities(
    model: Phi, tokenizer: Tokenizer, texts: Sequence[tuple[str, str]], *, batch_tokens: int = BATCH_TOKENS
) -> list[ContinuationScore]:
    """Score the continuation of every (context, continuation); probabilities are the model's own, in fp32.

    Raises ContextLengthError if a pair does not fit into the context.
    """
    batches = score_pairs(model, split_pairs(tokenizer, texts), batch_tokens=batch_tokens)
    found = dict(itertools.chain.from_iterable(batches))
    return [found[number] for number in range(len(texts))]


@torch.inference_mode()
def score_pairs(
    model: Phi, pairs: Sequence[Pair], *, batch_tokens: int = BATCH_TOKENS, known: Container[int] = ()
) -> Iterator[list[tuple[int, ContinuationScore]]]:
    """Yield the numbers and scores of pairs of token ids, a batch at a time, which is not in the order given.

    A batch of which every pair's number is ``known`` is left out; the others are the same batches as without, so that
    their scores are too, bit for bit.

    Contexts and beginnings of contexts that pairs share are read once (``token_tree``), and rows of like length share a
    batch of at most ``batch_tokens``, padded on the right, where padding can't be seen. How texts are batched changes
    scores only by rounding (below 1e-4 in fp32).

    Raises ContextLengthError if a pair does not fit into the context, before any is scored.
    """
    context = model.config.max_position_embeddings
    for number, (given, scored) in enumerate(pairs):
        if len(given) + len(scored) - 1 > context:  # the last token is only scored, not read
            raise ContextLengthError(
                f"context and continuation have {len(given) + len(scored)} tokens, the model reads {context}",
                where=f"pair {number}",
                mend="shorten the context, for example by giving fewer examples",
            )
    for group in plan([(given, scored[:-1]) for given, scored in pairs]):
        prefix: KeyValueCache | None = None
        rows = sorted(group.rows, key=lambda row: len(row.tokens), reverse=True)
        per_row = 2 * model.config.key_value_heads * model.config.head_dim * len(group.prefix)
        most = max(CACHED_NUMBERS // per_row, 1) if per_row else len(rows)
        while rows:
            size = min(max(batch_tokens // len(rows[0].tokens), 1), most)
            part, rows = rows[:size], rows[size:]
            if all(number in known for row in part for number in row.paths):
                continue
            if len(group.prefix) and prefix is None:
                prefix = _read_prefix(model, group)
            yield list(_score(model, part, prefix, pairs))


class _Prefix(KeyValueCache):
    """Keys and values of a beginning that all rows of a batch share: held once, copied for one layer at a time."""

    def extend(self, layer: int, key: Tensor, value: Tensor) -> tuple[Tensor, Tensor]:
        """The prefix's keys and values with the new ones after them; nothing is stored."""
        rows = (len(key), -1, -1, -1)
        return (
            torch.cat((self.keys[layer].expand(rows), key), dim=2),
            torch.cat((self.values[layer].expand(rows), value), dim=2),
        )


def _read_prefix(model: Phi, group: Group) -> KeyValueCache:
    filled = KeyValueCache(model.config, 1, len(group.prefix), model.dtype, model.device)
    model.hidden(torch.from_numpy(group.prefix)[None].to(model.device), cache=filled)
    prefix = _Prefix(model.config, 1, 0, model.dtype, model.device)
    prefix.keys, prefix.values, prefix.length = filled.keys, filled.values, filled.length
    return prefix


def _score(
    model: Phi, rows: Sequence[Row], prefix: KeyValueCache | None, pairs: Sequence[Pair]
) -> Iterator[tuple[int, ContinuationScore]]:
    """Read a batch of rows and score every pair in them."""
    device, past = model.device, prefix.length if prefix else 0
    longest = max(len(row.tokens) for row in rows)
    ids = torch.zeros((len(rows), longest), dtype=torch.long)
    for line, row in enumerate(rows):
        ids[line, : len(row.tokens)] = torch.tensor(row.tokens)
    positions, mask = _layout(rows, longest, past)
    hidden = model.hidden_at(ids.to(device), positions.to(device), None if mask is None else mask.to(device), prefix)
    if prefix:
        prefix.length = past  # the next batch begins after the prefix again
    # The hidden state at a token predicts the one after it; choices of one token are scored at the same place.
    wanted = {number: line * longest + path for line, row in enumerate(rows) for number, path in row.paths.items()}
    places, where = np.unique(
        np.concatenate([path[: len(pairs[number][1])] for number, path in wanted.items()]), return_inverse=True
    )
    targets = torch.tensor([token for number in wanted for token in pairs[number][1]], dtype=torch.long)
    found, greedy = _predictions(
        model, hidden.flatten(0, 1), torch.from_numpy(places), torch.from_numpy(where), targets
    )
    start = 0
    for number in wanted:
        scored = pairs[number][1]
        part = slice(start, start := start + len(scored))
        yield number, ContinuationScore(tuple(scored), tuple(found[part]), all(greedy[part]))


def _layout(rows: Sequence[Row], longest: int, past: int) -> tuple[Tensor, Tensor | None]:
    """Positions and mask of a batch; None for rows that are plain texts, whose padding nothing looks at."""
    if not any(row.branches for row in rows):
        order = torch.arange(past, past + longest)
        if not past:
            return order[None], None
        return order[None], (torch.arange(past + longest) <= order[:, None])[None, None]
    positions = torch.zeros((len(rows), longest), dtype=torch.long)
    mask = torch.zeros((len(rows), 1, longest, past + longest), dtype=torch.bool)
    mask[..., :past] = True
    for line, row in enumerate(rows):
        size = len(row.tokens)
        positions[line, :size] = past + torch.from_numpy(row.positions())
        mask[line, 0, :size, past : past + size] = torch.from_numpy(row.visible())
    # Padding must look at something, or softmax gives NaN.
    mask[..., past:] |= torch.eye(longest, dtype=torch.bool)
    return positions, mask


def _predictions(
    model: Phi, hidden: Tensor, places: Tensor, where: Tensor, targets: Tensor
) -> tuple[list[float], list[bool]]:
    """Log-probability of each target at ``places[where]`` of ``hidden``, and whether it is the likeliest token."""
    found, greedy = torch.empty(len(targets)), torch.empty(len(targets), dtype=torch.bool)
    for start in range(0, len(places), HEAD_ROWS):
        logits = model.lm_head(hidden[places[start : start + HEAD_ROWS].to(model.device)]).float()
        chosen = ((where >= start) & (where < start + HEAD_ROWS)).nonzero().squeeze(1)
        line, token = (where[chosen] - start).to(model.device), targets[chosen].to(model.device)
        normal = logits.logsumexp(dim=1)
        found[chosen] = (logits[line, token] - normal[line]).cpu()
        greedy[chosen] = (logits.argmax(dim=1)[line] == token).cpu()
    return found.tolist(), greedy.tolist()
