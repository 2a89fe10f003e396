"""A Hornbook model as lm-evaluation-harness sees one: log-likelihoods, rolling log-likelihoods, generation.

The harness's prompts and scores stay what they are; only the way to the answers differs. Requests that share a
beginning have it read once, the rest is batched by length, and every answer is kept, so that none is computed twice.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Container, Iterator, Sequence
from typing import Any

from lm_eval import utils
from lm_eval.api.instance import Instance
from lm_eval.api.model import TemplateLM
from lm_eval.models.utils import normalize_gen_kwargs

from hornbook.evaluation.responses import Responses
from hornbook.foundation.config import parse
from hornbook.foundation.errors import ContextLengthError, RecipeError
from hornbook.foundation.progress import Bar
from hornbook.inference.generate import generate_batch
from hornbook.inference.sampling import Sampling
from hornbook.inference.scoring import BATCH_TOKENS, Pair, score_pairs, split_pairs
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer

KEPT_TOGETHER = 256
"""Answers that are written to disk at once."""
ROLLED_TOGETHER = 32
"""Whole texts that are read together."""
GENERATED_TOGETHER = 64
"""Most prompts that are completed at once."""
CACHE_BYTES = 2**30
"""Most memory for the keys and values of prompts that are completed at once."""
DEFAULT_NEW_TOKENS = 256
"""Longest completion where a task does not say: the harness's own default."""

Batch = list[tuple[int, Any]]
"""Answers that were computed together, by their requests' numbers."""
Compute = Callable[[list[Any], Container[int]], Iterator[Batch]]
"""Answers requests in batches, leaving out those of which every number is known."""


def _arguments(request: Instance) -> tuple[Any, ...]:
    return request.args


class HornbookLM(TemplateLM):
    """Answers lm-evaluation-harness's requests with ``model``.

    Prompts that do not fit are cut on the left, as the harness's own models do; ``too_long`` says which items of which
    tasks, by their numbers. ``batch_tokens`` bounds how much is read at once; scores depend on it only by rounding.
    """

    def __init__(
        self, model: Phi, tokenizer: Tokenizer, responses: Responses, *, batch_tokens: int = BATCH_TOKENS, seed: int = 0
    ) -> None:
        super().__init__()
        self.model, self.tokens, self.responses = model, tokenizer, responses
        self.batch_tokens, self.seed = batch_tokens, seed
        self.max_length = model.config.max_position_embeddings
        self.too_long: dict[str, set[int]] = {}

    @property
    def eot_token_id(self) -> int:
        """The end-of-text token."""
        return self.tokens.end_of_text_id

    @property
    def tokenizer_name(self) -> str:
        """What identifies the tokenizer."""
        return self.tokens.fingerprint

    def tok_encode(self, string: str, add_special_tokens: bool | None = None, **_: Any) -> list[int]:  # noqa: ARG002
        """Token ids of a text; no token is ever added."""
        return self.tokens.encode(string)

    def score_texts(self, texts: list[tuple[str, str]]) -> list[tuple[float, bool, bool]]:
        """Of each (context, continuation): log-likelihood in nats, whether it is greedy, and whether it was cut."""
        return [tuple(answer) for answer in self._answers("loglikelihood", texts, self._score_texts)]

    def score_tokens(self, pairs: list[tuple[list[int], list[int]]]) -> list[float]:
        """Log-likelihood in nats of the second token ids of every pair after the first. None may be too long."""
        return self._answers("tokens", pairs, self._score_tokens)

    def write(self, requests: list[tuple[str, dict[str, Any]]]) -> list[tuple[str, bool]]:
        """What the model writes after each prompt with the harness's generation settings, and whether it was cut.

        A request that comes several times, for samples, gets as many completions.
        """
        seen: dict[str, Iterator[int]] = {}
        jobs = [[*each, next(seen.setdefault(repr(each), itertools.count()))] for each in requests]
        return [tuple(answer) for answer in self._answers("generate", jobs, self._generate)]

    def loglikelihood(self, requests: list[Instance], disable_tqdm: bool = False) -> list[tuple[float, bool]]:  # noqa: ARG002
        """Log-probability of each continuation after its context, in nats, and whether it is the greedy one."""
        answers = self.score_texts([(str(given), str(then)) for given, then in map(_arguments, requests)])
        self._note(requests, [cut for _, _, cut in answers])
        return [(value, greedy) for value, greedy, _ in answers]

    def loglikelihood_rolling(self, requests: list[Instance], disable_tqdm: bool = False) -> list[float]:  # noqa: ARG002
        """Log-probability of each whole text, in nats, read in the harness's windows of a full context."""
        return self._answers("rolling", [str(text) for (text,) in map(_arguments, requests)], self._score_rolling)

    def generate_until(self, requests: list[Instance], disable_tqdm: bool = False) -> list[str]:  # noqa: ARG002
        """What the model writes after each prompt, up to a stop string."""
        answers = self.write([(str(prompt), dict(settings)) for prompt, settings in map(_arguments, requests)])
        self._note(requests, [cut for _, cut in answers])
        return [text for text, _ in answers]

    def _loglikelihood_tokens(
        self, requests: list[tuple[tuple[str, str], list[int], list[int]]], **_: Any
    ) -> list[tuple[float, bool]]:
        pairs = [(given, scored) for _, given, scored in requests]
        batches = score_pairs(self.model, pairs, batch_tokens=self.batch_tokens)
        scores = dict(itertools.chain.from_iterable(batches))
        return [(scores[n].log_probability, scores[n].is_greedy) for n in range(len(requests))]

    def _note(self, requests: Sequence[Instance], cut: Sequence[bool]) -> None:
        """Remember the items of which a prompt was cut."""
        for request, was_cut in zip(requests, cut, strict=True):
            if was_cut:
                self.too_long.setdefault(str(request.task_name), set()).add(int(request.doc_id or 0))

    def _answers(self, kind: str, requests: Sequence[Any], compute: Compute) -> list[Any]:
        """The answer to each request: those that are kept, and the rest from ``compute``, kept batch by batch.

        Batches are made of all requests, and those that are kept whole are left out. So an evaluation that goes on
        after a kill computes nothing twice, and the rest as it would have been.
        """
        settings = {"seed": self.seed} if kind == "generate" else {}
        keys = [self.responses.key(kind, request, settings) for request in requests]
        different = dict(zip(keys, requests, strict=True))
        names = list(different)
        found = self.responses.get(names)
        known = {number for number, name in enumerate(names) if name in found}
        if len(known) == len(names):
            return [found[key] for key in keys]
        waiting: list[tuple[str, Any]] = []
        title = f"{kind}, {len(known)} kept" if known else kind
        with Bar(title, len(names) - len(known), "requests") as bar:
            for batch in compute(list(different.values()), known):
                new = [(names[number], answer) for number, answer in batch if number not in known]
                found |= dict(new)
                waiting += new
                if len(waiting) >= KEPT_TOGETHER:
                    self.responses.put(waiting)
                    waiting = []
                bar.advance(len(new))
            self.responses.put(waiting)
        return [found[key] for key in keys]

    def _score_tokens(self, pairs: list[Any], known: Container[int]) -> Iterator[Batch]:
        for batch in score_pairs(self.model, pairs, batch_tokens=self.batch_tokens, known=known):
            yield [(number, score.log_probability) for number, score in batch]

    def _score_texts(self, texts: list[Any], known: Container[int]) -> Iterator[Batch]:
        pairs = split_pairs(self.tokens, texts)
        fitted = [self._fit(pair) for pair in pairs]
        cut = [len(new[0]) < len(old[0]) for new, old in zip(fitted, pairs, strict=True)]
        for batch in score_pairs(self.model, fitted, batch_tokens=self.batch_tokens, known=known):
            yield [(number, (score.log_probability, score.is_greedy, cut[number])) for number, score in batch]

    def _fit(self, pair: Pair) -> Pair:
        """The pair with its context cut on the left so that it fits, as the harness does."""
        given, scored = pair
        if len(scored) > self.max_length:
            raise ContextLengthError(
                f"an answer to score has {len(scored)} tokens, the model reads {self.max_length}",
                mend="leave this task out, or use a model with a longer context",
            )
        return given[-(self.max_length + 1 - len(scored)) :], scored

    def _score_rolling(self, texts: list[Any], known: Container[int]) -> Iterator[Batch]:
        encoded = self.tokens.encode_batch(texts)
        for start in range(0, len(texts), ROLLED_TOGETHER):
            part = range(start, min(start + ROLLED_TOGETHER, len(texts)))
            if all(number in known for number in part):
                continue
            windows: list[Pair] = []
            owners: list[int] = []
            for number in part:
                cut = utils.get_rolling_token_windows(encoded[number], self.eot_token_id, self.max_length, 1)
                own = list(map(utils.make_disjoint_window, cut))
                windows += own
                owners += [number] * len(own)
            sums = dict.fromkeys(part, 0.0)
            batches = score_pairs(self.model, windows, batch_tokens=self.batch_tokens)
            for place, score in itertools.chain.from_iterable(batches):
                sums[owners[place]] += score.log_probability
            yield list(sums.items())

    def _generate(self, jobs: list[Any], known: Container[int]) -> Iterator[Batch]:
        """Complete prompts, those with the same settings together, by length, so that they share what they can."""
        encoded = self.tokens.encode_batch([prompt for prompt, _, _ in jobs])
        order = sorted(range(len(jobs)), key=lambda number: (repr(jobs[number][1]), -len(encoded[number])))
        for _, numbers in itertools.groupby(order, key=lambda number: repr(jobs[number][1])):
            waiting = list(numbers)
            sampling = self._sampling(jobs[waiting[0]][1])
            # A prompt must leave room for the longest answer, as in the harness, but may have half of the context.
            room = max(self.max_length - sampling.max_new_tokens, self.max_length // 2)
            per_token = 2 * self.model.config.num_hidden_layers * self.model.config.key_value_heads
            per_token *= self.model.config.head_dim * self.model.dtype.itemsize
            while waiting:
                longest = min(len(encoded[waiting[0]]), room) + sampling.max_new_tokens
                rows = max(min(CACHE_BYTES // (per_token * longest), GENERATED_TOGETHER), 1)
                part, waiting = waiting[:rows], waiting[rows:]
                if all(number in known for number in part):
                    continue
                prompts = [encoded[number][-room:] for number in part]
                streams = [jobs[number][2] for number in part]
                done = generate_batch(self.model, self.tokens, prompts, sampling, streams=streams)
                yield [
                    (number, (completion.text, len(encoded[number]) > room))
                    for number, completion in zip(part, done, strict=True)
                ]

    def _sampling(self, settings: dict[str, Any]) -> Sampling:
        """A task's ``generation_kwargs`` as ours. Raises RecipeError for one that Hornbook does not have."""
        wanted: dict[str, Any] = dict(normalize_gen_kwargs(settings, DEFAULT_NEW_TOKENS))
        sampled = wanted.pop("do_sample")
        found = {
            "max_new_tokens": wanted.pop("max_gen_toks"),
            "stop": tuple(stop for stop in wanted.pop("until") if stop),
            "temperature": wanted.pop("temperature", 1.0 if sampled else 0.0),
            "seed": self.seed,
        }
        known = ("top_k", "top_p", "min_p", "repetition_penalty")
        found |= {name: wanted.pop(name) for name in known if name in wanted}
        if wanted:
            raise RecipeError(
                f"a task asks for generation settings that are not covered: {', '.join(sorted(wanted))}",
                mend=f"covered are do_sample, temperature, until, max_gen_toks, {', '.join(known)}",
            )
        return parse(Sampling, found)
