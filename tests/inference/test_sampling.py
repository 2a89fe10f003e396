"""Every transform against the one of transformers that does the same; then the choice itself."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from torch import Tensor

from hornbook.foundation.errors import GenerationError
from hornbook.inference.sampling import (
    PADDING,
    LogitsTransform,
    Sampling,
    apply,
    choose,
    min_p,
    repetition_penalty,
    temperature,
    top_k,
    top_p,
    uniform_draws,
)
from hornbook.model.checkpoint import save_model
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer

processors = pytest.importorskip("transformers.generation.logits_process")

NO_TOKENS = torch.zeros((1, 0), dtype=torch.long)
# Halves tie often; -inf is what an earlier step has ruled out; a row may be -inf throughout.
TIED = st.integers(-8, 8).map(lambda n: n / 2) | st.just(-math.inf)
DISTINCT = st.floats(-20, 20, width=32)


def rows(values: st.SearchStrategy[float], *, unique: bool = False) -> st.SearchStrategy[Tensor]:
    shapes = st.tuples(st.integers(1, 3), st.integers(1, 12))
    made = shapes.flatmap(lambda shape: arrays.arrays(np.float32, shape, elements=values, unique=unique))
    return made.map(torch.from_numpy)


def kept(logits: Tensor) -> Tensor:
    """What is left of each row, whichever of two equal logits it is."""
    return logits.sort(dim=1).values


@pytest.mark.parametrize(
    ("ours", "theirs", "numbers"),
    [
        (temperature, "TemperatureLogitsWarper", st.floats(0.1, 5)),
        (top_k, "TopKLogitsWarper", st.integers(1, 14)),
        (top_p, "TopPLogitsWarper", st.floats(0.01, 1)),
        (min_p, "MinPLogitsWarper", st.floats(0, 1)),
    ],
)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_transform_equals_that_of_transformers(
    ours: Callable[[Any], LogitsTransform], theirs: str, numbers: st.SearchStrategy[Any], data: st.DataObject
) -> None:
    number = data.draw(numbers)
    other = getattr(processors, theirs)(number)
    distinct = data.draw(rows(DISTINCT, unique=True))
    assert torch.equal(ours(number)(distinct, NO_TOKENS), other(NO_TOKENS, distinct.clone()))
    tied = data.draw(rows(TIED))
    untouched = tied.clone()
    result = ours(number)(tied, NO_TOKENS)
    # Which of equal logits top-p drops is left open by the sort of transformers.
    assert torch.equal(kept(result), kept(other(NO_TOKENS, tied.clone())))
    assert torch.equal(tied, untouched)
    assert torch.equal(torch.cat([ours(number)(row[None], NO_TOKENS) for row in tied]), result)
    # A row of nothing but -inf stays one, and otherwise one token stays.
    assert torch.equal(result.isneginf().all(dim=1), tied.isneginf().all(dim=1))


@settings(max_examples=60, deadline=None)
@given(rows(TIED | DISTINCT), st.floats(0.1, 3), st.data())
def test_the_repetition_penalty_equals_that_of_transformers(
    logits: Tensor, penalty: float, data: st.DataObject
) -> None:
    batch, vocabulary = logits.shape
    length = data.draw(st.integers(1, 8))
    tokens = torch.from_numpy(
        data.draw(arrays.arrays(np.int64, (batch, length), elements=st.integers(0, vocabulary - 1)))
    )
    padding = torch.tensor(data.draw(st.lists(st.integers(0, length - 1), min_size=batch, max_size=batch)))
    other = processors.RepetitionPenaltyLogitsProcessor(penalty, prompt_ignore_length=padding)
    ours = tokens.masked_fill(torch.arange(length) < padding[:, None], PADDING)
    assert torch.equal(repetition_penalty(penalty)(logits, ours), other(tokens, logits.clone()))


def test_padding_and_tokens_beyond_the_logits_are_not_seen() -> None:
    logits = torch.tensor([[1.0, -1.0, 2.0]])
    changed = repetition_penalty(2.0)(logits, torch.tensor([[PADDING, PADDING, 1, 1, 7]]))
    assert changed.tolist() == [[1.0, -2.0, 2.0]]


def test_the_order_is_that_of_transformers(tiny_model: Phi, tokenizer: Tokenizer, tmp_path) -> None:
    transformers = pytest.importorskip("transformers")
    save_model(tiny_model, tmp_path, bos_token_id=0, eos_token_id=0)
    other = transformers.AutoModelForCausalLM.from_pretrained(tmp_path).eval()
    numbers = {"repetition_penalty": 1.3, "temperature": 1.7, "top_k": 40, "top_p": 0.8, "min_p": 0.02}
    ids = torch.tensor([tokenizer.encode("def add_1(a, b):")])

    def forbid(tokens: Tensor, logits: Tensor) -> Tensor:
        return logits.index_fill(1, torch.tensor([5, 60]), -math.inf)

    torch.manual_seed(0)
    done = other.generate(
        ids, do_sample=True, max_new_tokens=10, min_new_tokens=10, pad_token_id=0, output_logits=True,
        output_scores=True, return_dict_in_generate=True, logits_processor=[forbid], **numbers,
    )  # fmt: skip

    def no_end(logits: Tensor, _tokens: Tensor) -> Tensor:
        return logits.index_fill(1, torch.tensor([0]), -math.inf)

    steps = Sampling(**numbers).transforms([no_end, lambda logits, tokens: forbid(tokens, logits)])
    for step, (logits, scores) in enumerate(zip(done.logits, done.scores, strict=True)):
        tokens = done.sequences[:, : ids.shape[1] + step]
        torch.testing.assert_close(apply(steps, logits.float(), tokens), scores, rtol=0, atol=0)


def test_top_p_takes_the_fewest_and_of_equal_ones_the_last() -> None:
    even = torch.zeros(1, 4)
    for mass, left in ((0.25, 1), (0.5, 2), (0.51, 3), (1.0, 4)):
        assert top_p(mass)(even, NO_TOKENS).isfinite().tolist() == [[False] * (4 - left) + [True] * left]


def test_settings_that_change_nothing_take_no_step() -> None:
    assert Sampling(temperature=1.0, top_p=1.0, min_p=0.0).transforms() == []
    assert Sampling(top_k=3, top_p=0.5, min_p=0.1).transforms() == []  # greedy: the likeliest stays the likeliest
    assert len(Sampling(repetition_penalty=1.1).transforms()) == 1


def test_a_transform_that_changes_the_shape_is_named() -> None:
    def shorten(logits: Tensor, _tokens: Tensor) -> Tensor:
        return logits[:, 1:]

    with pytest.raises(GenerationError, match=r"shorten.*\(1, 2\) from \(1, 3\)"):
        apply([shorten], torch.zeros(1, 3), NO_TOKENS)


@settings(max_examples=60, deadline=None)
@given(rows(TIED | DISTINCT), st.floats(0, 1, exclude_max=True), st.integers(1, 12), st.floats(0.05, 1))
def test_a_draw_never_leaves_what_is_left(logits: Tensor, draw: float, count: int, mass: float) -> None:
    if bool(logits.isneginf().all(dim=1).any()):
        return
    left = apply(Sampling(temperature=1.0, top_k=count, top_p=mass).transforms(), logits, NO_TOKENS)
    tokens = choose(left, torch.full((len(logits),), draw, dtype=torch.float64))
    assert not bool(left.gather(1, tokens[:, None]).isneginf().any())
    assert bool(((logits > logits.gather(1, tokens[:, None])).sum(dim=1) < count).all())


@settings(max_examples=60, deadline=None)
@given(rows(TIED))
def test_greedy_takes_the_first_of_the_likeliest(logits: Tensor) -> None:
    if bool(logits.isneginf().all(dim=1).any()):
        with pytest.raises(GenerationError, match="every token was ruled out"):
            choose(logits)
    else:
        assert choose(logits).tolist() == [row.index(max(row)) for row in logits.tolist()]


def test_draws_follow_the_distribution() -> None:
    probabilities = torch.tensor([0.5, 0.2, 0.0, 0.3])
    draws = torch.linspace(0, 1 - 1e-9, 10_001, dtype=torch.float64)
    tokens = choose(probabilities.log().expand(len(draws), 4), draws)
    counts = torch.bincount(tokens, minlength=4) / len(draws)
    torch.testing.assert_close(counts, probabilities, atol=1e-3, rtol=0)


@pytest.mark.parametrize("draw", [0.0, 0.5, float(np.nextafter(1, 0))])
def test_the_outermost_draws_take_a_token_with_mass(draw: float) -> None:
    logits = torch.full((1, 1000), -math.inf)
    logits[0, 300:700] = torch.randn(400, generator=torch.Generator().manual_seed(1))
    assert 300 <= int(choose(logits, torch.tensor([draw], dtype=torch.float64))) < 700


@pytest.mark.parametrize("bad", [math.nan, math.inf])
def test_logits_that_are_no_numbers_are_an_error(bad: float) -> None:
    logits = torch.tensor([[0.0, 1.0], [bad, 0.0]])
    for draws in (None, torch.tensor([0.5, 0.5], dtype=torch.float64)):
        with pytest.raises(GenerationError, match="load the model in float32 or bfloat16"):
            choose(logits, draws)


def test_streams_of_draws_differ_and_begin_alike_at_any_length() -> None:
    assert np.array_equal(uniform_draws(3, 1, 5), uniform_draws(3, 1, 9)[:5])
    assert not np.array_equal(uniform_draws(3, 1, 5), uniform_draws(3, 2, 5))
    assert not np.array_equal(uniform_draws(3, 1, 5), uniform_draws(4, 1, 5))
