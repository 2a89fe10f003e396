"""Generation: one text at a time, streamed, or a batch of prompts with left padding."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from hornbook.foundation.config import parse
from hornbook.foundation.errors import ContextLengthError
from hornbook.inference.sampling import Sampling, choose, uniform_draws
from hornbook.model.phi import KeyValueCache, Phi
from hornbook.tokens.tokenizer import Tokenizer

StopRule = Callable[[str, str], bool]
"""Given a prompt and the completion so far, says whether it has gone far enough."""

REPLACEMENT = "\ufffd"


@dataclass(frozen=True)
class Completion:
    """What a model wrote after a prompt. ``stopped`` is ``end``, ``rule``, ``length`` or ``context``."""

    text: str
    tokens: int
    stopped: str


def encode_prompt(model: Phi, tokenizer: Tokenizer, prompt: str) -> list[int]:
    """Token ids of ``prompt`` (end-of-text for an empty one). Raises ContextLengthError if nothing can follow it."""
    ids = tokenizer.encode(prompt) or [tokenizer.end_of_text_id]
    context = model.config.max_position_embeddings
    if len(ids) >= context:
        raise ContextLengthError(
            f"the prompt has {len(ids)} tokens, the model's context is {context} and must hold the answer too",
            mend=f"shorten the prompt to {context - 1} tokens at most",
        )
    return ids


@torch.inference_mode()
def generate_batch(
    model: Phi,
    tokenizer: Tokenizer,
    prompts: Sequence[str],
    settings: Sampling,
    stop: StopRule | None = None,
    streams: Sequence[int] | None = None,
) -> list[Completion]:
    """Complete every prompt. Rows that are done leave the batch, so that the rest goes faster.

    ``streams`` numbers each row's stream of random draws (by default its position), so that the same prompt can be
    sampled several times, and alike however the prompts are batched.

    Raises ContextLengthError if a prompt fills the context. A row ends at end-of-text, when ``stop`` says so, after
    ``max_new_tokens``, or when the context is full.
    """
    encoded = [encode_prompt(model, tokenizer, prompt) for prompt in prompts]
    if not encoded:
        return []
    longest = max(map(len, encoded))
    room = min(settings.max_new_tokens, model.config.max_position_embeddings - min(map(len, encoded)))
    ids = torch.full((len(encoded), longest), tokenizer.end_of_text_id)
    mask = torch.zeros((len(encoded), longest + room), dtype=torch.long)
    for row, tokens in enumerate(encoded):
        ids[row, longest - len(tokens) :] = torch.tensor(tokens)
        mask[row, longest - len(tokens) :] = 1
    limits = [min(room, model.config.max_position_embeddings - len(tokens)) for tokens in encoded]
    draws = torch.from_numpy(
        np.stack([uniform_draws(settings.seed, number, room) for number in streams or range(len(encoded))])
    )
    cache = KeyValueCache(model.config, len(encoded), longest + room)
    written: list[list[int]] = [[] for _ in encoded]
    finished: list[str] = ["" for _ in encoded]
    alive = list(range(len(encoded)))
    step_ids = ids
    for position in range(room):
        hidden = model.hidden(step_ids, mask[:, : longest + position], cache)
        following = choose(model.lm_head(hidden[:, -1]).float(), settings, draws[alive, position])
        keep: list[int] = []
        for index, (row, token) in enumerate(zip(alive, following.tolist(), strict=True)):
            if token == tokenizer.end_of_text_id:
                finished[row] = "end"
                continue
            written[row].append(token)
            if stop is not None and stop(prompts[row], tokenizer.decode(written[row])):
                finished[row] = "rule"
            elif len(written[row]) == limits[row]:
                finished[row] = "length" if limits[row] == settings.max_new_tokens else "context"
            else:
                keep.append(index)
        if not keep:
            break
        if len(keep) < len(alive):
            rows = torch.tensor(keep)
            cache.select(rows)
            mask, following = mask[rows], following[rows]
            alive = [alive[index] for index in keep]
        step_ids = following[:, None]
    return [
        Completion(tokenizer.decode(tokens), len(tokens), why) for tokens, why in zip(written, finished, strict=True)
    ]


@torch.inference_mode()
def stream(model: Phi, tokenizer: Tokenizer, prompt: str, settings: Sampling) -> Iterator[str]:
    """Yield the completion piece by piece; a piece never ends inside a character.

    Raises ContextLengthError before the first piece if the prompt fills the context.
    """
    step_ids = torch.tensor([encode_prompt(model, tokenizer, prompt)])
    room = min(settings.max_new_tokens, model.config.max_position_embeddings - step_ids.shape[1])
    cache = KeyValueCache(model.config, 1, step_ids.shape[1] + room)
    draws = uniform_draws(settings.seed, 0, room)
    pending: list[int] = []
    for position in range(room):
        hidden = model.hidden(step_ids, cache=cache)
        token = choose(model.lm_head(hidden[:, -1]).float(), settings, torch.tensor([draws[position]]))
        if int(token) == tokenizer.end_of_text_id:
            break
        pending.append(int(token))
        text = tokenizer.decode(pending)
        # An unfinished multi-byte character decodes to replacement characters; wait for its other bytes.
        if not text.endswith(REPLACEMENT):
            yield text
            pending = []
        step_ids = token[:, None]
    if pending:
        yield tokenizer.decode(pending)


def generate(model: Phi, tokenizer: Tokenizer, prompt: str, **settings: Any) -> str:
    """The completion of ``prompt``; ``settings`` are the fields of ``Sampling``.

    Raises RecipeError for an unknown or wrong setting, ContextLengthError if the prompt fills the context.
    """
    return "".join(stream(model, tokenizer, prompt, parse(Sampling, settings)))
