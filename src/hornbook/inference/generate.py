"""Generation: one text at a time, streamed, or a batch of prompts with left padding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from hornbook.foundation.config import parse
from hornbook.foundation.errors import ContextLengthError
from hornbook.inference.formats import PromptFormat, prompt_format
from hornbook.inference.sampling import PADDING, LogitsTransform, Sampling, apply, choose, uniform_draws
from hornbook.inference.stopping import Stopped, StopRule, Writer
from hornbook.model.phi import KeyValueCache, Phi
from hornbook.tokens.tokenizer import Tokenizer

Likely = tuple[tuple[int, float], ...]
"""Tokens with their log-probabilities, likeliest first."""


@dataclass(frozen=True)
class Completion:
    """What a model wrote after a prompt."""

    text: str
    """The completion, up to where it was stopped."""
    tokens: tuple[int, ...]
    """All tokens that were written, those of a stop string included, end-of-text not."""
    stopped: Stopped
    """Why it stopped."""
    written: str
    """The text of all ``tokens``."""
    log_probabilities: tuple[float, ...] | None = None
    """Natural logarithm of each token's probability under the model itself, before any sampling setting."""
    alternatives: tuple[Likely, ...] | None = None
    """The likeliest tokens in each token's place."""


def encode_prompt(model: Phi, tokenizer: Tokenizer, prompt: str | Sequence[int]) -> list[int]:
    """Token ids of ``prompt`` (end-of-text for an empty one). Raises ContextLengthError if nothing can follow it."""
    ids = (tokenizer.encode(prompt) if isinstance(prompt, str) else list(prompt)) or [tokenizer.end_of_text_id]
    context = model.config.max_position_embeddings
    if len(ids) >= context:
        raise ContextLengthError(
            f"the prompt has {len(ids)} tokens, the model's context is {context} and must hold the answer too",
            mend=f"shorten the prompt to {context - 1} tokens at most",
        )
    return ids


def shared_beginning(encoded: Sequence[list[int]]) -> int:
    """How many tokens all of ``encoded`` begin with."""
    first, last = min(encoded), max(encoded)  # whatever these two share, all between them do
    return next((place for place, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first))


class _Row:
    """One prompt of a batch and what was written after it."""

    def __init__(self, number: int, writer: Writer, limit: int, full: Stopped) -> None:
        self.number, self.writer, self.limit = number, writer, limit
        self.full: Stopped = full
        self.log_probabilities: list[float] = []
        self.alternatives: list[Likely] = []

    def add(self, token: int, end_of_text: int) -> None:
        """Take in the next token; ``writer.stopped`` says whether the row goes on."""
        if token == end_of_text:
            self.writer.finish("end")
            return
        self.writer.add(token)
        if self.writer.stopped is None and len(self.writer.tokens) == self.limit:
            self.writer.finish(self.full)


class _Batch:
    """The tensors of the rows that are still being written."""

    @torch.inference_mode()
    def __init__(
        self,
        model: Phi,
        tokenizer: Tokenizer,
        encoded: Sequence[list[int]],
        room: int,
        transforms: Sequence[LogitsTransform],
        draws: Tensor | None,
        alternatives: int | None,
    ) -> None:
        self.model, self.vocabulary, self.device = model, tokenizer.size, model.device
        self.transforms, self.draws, self.alternatives = transforms, draws, alternatives
        self.written = 0
        self.length = max(map(len, encoded))
        self.padding = [self.length - len(ids) for ids in encoded]
        tokens = torch.full((len(encoded), self.length + room), PADDING)
        for row, ids in enumerate(encoded):
            tokens[row, self.padding[row] : self.length] = torch.tensor(ids)
        self.tokens = tokens.to(self.device)
        # What all prompts begin with is read once. In the cache it comes first, and only then the padding.
        shared = min(shared_beginning(encoded), min(map(len, encoded)) - 1) if len(encoded) > 1 else 0
        self.mask: Tensor | None = None
        if any(self.padding):
            order = torch.arange(tokens.shape[1], device=self.device)
            start = torch.tensor(self.padding, device=self.device)[:, None] + shared
            self.mask = ((order < shared) | (order >= start)).long()
        self.cache = KeyValueCache(model.config, len(encoded), tokens.shape[1], model.dtype, model.device)
        if shared:
            beginning = KeyValueCache(model.config, 1, shared, model.dtype, model.device)
            model.hidden(torch.tensor(encoded[0][:shared], device=self.device)[None], cache=beginning)
            self.cache.keys[:, :, :, :shared] = beginning.keys
            self.cache.values[:, :, :, :shared] = beginning.values
            self.cache.length = shared
        rest = torch.zeros((len(encoded), self.length - shared), dtype=torch.long)
        for row, ids in enumerate(encoded):
            rest[row, self.padding[row] :] = torch.tensor(ids[shared:])
        self.step_ids = rest.to(self.device)

    @torch.inference_mode()
    def step(self, rows: Sequence[_Row]) -> list[int]:
        """The next token of every row; log-probabilities go to ``rows``."""
        mask = None if self.mask is None else self.mask[:, : self.length]
        hidden = self.model.hidden(self.step_ids, mask, self.cache)
        all_logits = self.model.lm_head(hidden[:, -1]).float()
        # Rows of the head beyond the tokenizer pad the matrix to a round size; they are no tokens.
        logits = apply(self.transforms, all_logits[:, : self.vocabulary], self.tokens[:, : self.length])
        following = choose(logits, None if self.draws is None else self.draws[:, self.written])
        if self.alternatives is not None:
            self._record(rows, all_logits, following)
        if self.transforms:
            self.tokens[:, self.length] = following
        self.step_ids = following[:, None]
        self.length += 1
        self.written += 1
        return following.tolist()

    def _record(self, rows: Sequence[_Row], logits: Tensor, following: Tensor) -> None:
        scores = logits.log_softmax(dim=1)
        best = scores[:, : self.vocabulary].topk(min(self.alternatives or 0, self.vocabulary), dim=1)
        chosen = scores.gather(1, following[:, None]).squeeze(1).tolist()
        for row, score, ids, values in zip(rows, chosen, best.indices.tolist(), best.values.tolist(), strict=True):
            row.log_probabilities.append(score)
            row.alternatives.append(tuple(zip(ids, values, strict=True)))

    @torch.inference_mode()
    def keep(self, kept: Sequence[int]) -> None:
        """Let go of all rows but those at the positions ``kept``."""
        rows = torch.tensor(kept, device=self.device)
        self.cache.select(rows)
        self.tokens, self.step_ids = self.tokens[rows], self.step_ids[rows]
        self.padding = [self.padding[row] for row in kept]
        if self.mask is not None:
            self.mask = self.mask[rows] if any(self.padding) else None
        if self.draws is not None:
            self.draws = self.draws[rows.cpu()]


def _write(
    model: Phi,
    tokenizer: Tokenizer,
    prompts: Sequence[str | Sequence[int]],
    settings: Sampling,
    stop: StopRule | None,
    streams: Sequence[int] | None,
    transforms: Sequence[LogitsTransform],
    alternatives: int | None,
) -> Iterator[list[_Row]]:
    """Write all rows to their end; after every step, yield the rows that took part in it."""
    if not prompts:
        return
    encoded = [encode_prompt(model, tokenizer, prompt) for prompt in prompts]
    alive: list[_Row] = []
    for number, (prompt, ids) in enumerate(zip(prompts, encoded, strict=True)):
        space = model.config.max_position_embeddings - len(ids)
        text = prompt if isinstance(prompt, str) else tokenizer.decode(prompt)
        writer = Writer(tokenizer, text, settings.stop, stop)
        alive.append(
            _Row(number, writer, min(settings.max_new_tokens, space),
                 "length" if settings.max_new_tokens <= space else "context")
        )  # fmt: skip
    room = max(row.limit for row in alive)
    draws = None
    if settings.temperature > 0:
        numbers = range(len(prompts)) if streams is None else streams
        draws = torch.from_numpy(np.stack([uniform_draws(settings.seed, number, room) for number in numbers]))
    batch = _Batch(model, tokenizer, encoded, room, settings.transforms(transforms), draws, alternatives)
    while True:
        for row, token in zip(alive, batch.step(alive), strict=True):
            row.add(token, tokenizer.end_of_text_id)
        yield alive
        kept = [position for position, row in enumerate(alive) if row.writer.stopped is None]
        if not kept:
            return
        if len(kept) < len(alive):
            alive = [alive[position] for position in kept]
            batch.keep(kept)


def generate_batch(
    model: Phi,
    tokenizer: Tokenizer,
    prompts: Sequence[str | Sequence[int]],
    settings: Sampling,
    stop: StopRule | None = None,
    streams: Sequence[int] | None = None,
    transforms: Sequence[LogitsTransform] = (),
    alternatives: int | None = None,
) -> list[Completion]:
    """Complete every prompt. Rows that are done leave the batch, so that the rest goes faster.

    Prompts are texts or token ids. ``streams`` numbers each row's stream of random draws (by default its position), so
    that the same prompt can be sampled several times, and alike however the prompts are batched. ``transforms`` change
    the logits after the repetition penalty and before the other settings. ``alternatives`` asks for log-probabilities
    (0: of what was written; n: of the n likeliest tokens besides).

    A row ends at end-of-text, at a stop string, when ``stop`` says so, after ``max_new_tokens``, or when the context is
    full. Only ids that the tokenizer has, 0 to ``tokenizer.size`` - 1, are ever chosen.

    Raises ContextLengthError if a prompt fills the context, GenerationError if no token can be chosen.
    """
    rows: dict[int, _Row] = {}
    for grown in _write(model, tokenizer, prompts, settings, stop, streams, transforms, alternatives):
        rows |= {row.number: row for row in grown if row.writer.stopped is not None}
    return [_completion(rows[number], alternatives) for number in range(len(prompts))]


def _completion(row: _Row, alternatives: int | None) -> Completion:
    writer = row.writer
    assert writer.stopped is not None
    length = len(writer.tokens)  # end-of-text is no part of the completion
    return Completion(
        text=writer.text,
        tokens=tuple(writer.tokens),
        stopped=writer.stopped,
        written=writer.written,
        log_probabilities=tuple(row.log_probabilities[:length]) if alternatives is not None else None,
        alternatives=tuple(row.alternatives[:length]) if alternatives else None,
    )


def stream_batch(
    model: Phi,
    tokenizer: Tokenizer,
    prompts: Sequence[str],
    settings: Sampling,
    stop: StopRule | None = None,
    transforms: Sequence[LogitsTransform] = (),
) -> Iterator[tuple[int, str]]:
    """Yield pieces of the completions as they are written, each with the number of its prompt.

    A prompt's pieces joined are the ``text`` of its completion by ``generate_batch``. A piece never ends inside a
    character; what may be the beginning of a stop string is held back. Raises as ``generate_batch`` does.
    """
    for grown in _write(model, tokenizer, prompts, settings, stop, None, transforms, None):
        for row in grown:
            if piece := row.writer.release():
                yield row.number, piece


def stream(
    model: Phi,
    tokenizer: Tokenizer,
    prompt: str,
    settings: Sampling,
    stop: StopRule | None = None,
    transforms: Sequence[LogitsTransform] = (),
) -> Iterator[str]:
    """Yield the completion of one prompt piece by piece, as ``stream_batch`` does.

    Raises ContextLengthError before the first piece if the prompt fills the context.
    """
    for _, piece in stream_batch(model, tokenizer, [prompt], settings, stop, transforms):
        yield piece


def generate(
    model: Phi,
    tokenizer: Tokenizer,
    prompt: str | Sequence[str],
    format: str | PromptFormat | None = None,  # noqa: A002
    transforms: Sequence[LogitsTransform] = (),
    **settings: Any,
) -> str:
    """The completion of ``prompt``, or with a ``format`` of the model cards the answer to it.

    ``settings`` are the fields of ``Sampling``; ``prompt`` may be a list of turns with the format ``chat``.

    Raises RecipeError for an unknown format, or an unknown or wrong setting; DataError for turns without ``chat``; and
    as ``generate_batch`` does.
    """
    chosen = prompt_format("text" if format is None else format) if not isinstance(format, PromptFormat) else format
    text = chosen.prompt(prompt)
    pieces = stream(model, tokenizer, text, parse(Sampling, settings), chosen.stop, transforms)
    return "".join(chosen.pieces(pieces))
