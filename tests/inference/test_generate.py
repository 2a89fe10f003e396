from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

import hornbook
from hornbook.foundation.errors import ContextLengthError, RecipeError
from hornbook.inference.generate import generate_batch, stream
from hornbook.inference.sampling import Sampling, choose
from hornbook.model.checkpoint import save_model
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer

PROMPTS = ["def add", "a", "# größer", "def add_3(a, b):\n    return"]


def test_greedy_equals_transformers(tiny_model: Phi, tokenizer: Tokenizer, tmp_path) -> None:
    transformers = pytest.importorskip("transformers")
    save_model(tiny_model, tmp_path, bos_token_id=0, eos_token_id=0)
    other = transformers.AutoModelForCausalLM.from_pretrained(tmp_path).eval()
    for prompt in PROMPTS:
        ids = torch.tensor([tokenizer.encode(prompt)])
        expected = other.generate(ids, max_new_tokens=15, do_sample=False, pad_token_id=0)[0, ids.shape[1] :].tolist()
        if expected and expected[-1] == tokenizer.end_of_text_id:
            expected.pop()
        assert hornbook.generate(tiny_model, tokenizer, prompt, max_new_tokens=15) == tokenizer.decode(expected)


@pytest.mark.parametrize(
    "sampling", [Sampling(max_new_tokens=20), Sampling(max_new_tokens=20, temperature=1.0, seed=5)]
)
def test_a_batch_equals_one_by_one(tiny_model: Phi, tokenizer: Tokenizer, sampling: Sampling) -> None:
    together = generate_batch(tiny_model, tokenizer, PROMPTS, sampling)
    alone = [generate_batch(tiny_model, tokenizer, [p], sampling, streams=[i])[0] for i, p in enumerate(PROMPTS)]
    assert together == alone
    assert "".join(stream(tiny_model, tokenizer, PROMPTS[0], sampling)) == together[0].text


def test_a_stop_rule_ends_a_row(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    free = generate_batch(tiny_model, tokenizer, PROMPTS, Sampling(max_new_tokens=20))
    stopped = generate_batch(tiny_model, tokenizer, PROMPTS, Sampling(max_new_tokens=20), stop=lambda _, t: len(t) >= 5)
    for a, b in zip(free, stopped, strict=True):
        assert a.text.startswith(b.text)
        assert b.stopped != "rule" or len(b.text) >= 5
    assert any(b.stopped == "rule" for b in stopped)


def test_the_context_limits(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    long = "def add_1(a, b): " * 20
    with pytest.raises(ContextLengthError, match="context is 48"):
        hornbook.generate(tiny_model, tokenizer, long)
    ids = tokenizer.encode(long)[:40]
    (done,) = generate_batch(tiny_model, tokenizer, [tokenizer.decode(ids)], Sampling(max_new_tokens=500))
    assert done.stopped == "end" or done.tokens == 48 - len(tokenizer.encode(tokenizer.decode(ids)))


def test_an_unknown_setting_is_an_error(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    with pytest.raises(RecipeError, match="did you mean `temperature`"):
        hornbook.generate(tiny_model, tokenizer, "a", temprature=1.0)


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.floats(-5, 5), min_size=3, max_size=12), st.floats(0, 0.999999), st.integers(1, 12), st.floats(0.05, 1)
)
def test_top_k_and_top_p_never_leave_their_set(row: list[float], draw: float, top_k: int, top_p: float) -> None:
    logits = torch.tensor([row])
    token = int(choose(logits, Sampling(temperature=1.0, top_k=top_k, top_p=top_p), torch.tensor([draw])))
    order = np.argsort(-np.asarray(logits[0].double()), kind="stable")
    rank = int(np.flatnonzero(order == token)[0])
    assert rank < top_k
    probabilities = torch.softmax(logits[0].double(), -1).numpy()[order]
    assert probabilities[:rank].sum() < top_p + 1e-9


def test_draws_follow_the_distribution() -> None:
    probabilities = torch.tensor([0.5, 0.2, 0.3])
    draws = torch.linspace(0, 1 - 1e-9, 10_001, dtype=torch.float64)
    tokens = choose(probabilities.log().expand(len(draws), 3).clone(), Sampling(temperature=1.0), draws)
    counts = torch.bincount(tokens, minlength=3) / len(draws)
    torch.testing.assert_close(counts, probabilities, atol=1e-3, rtol=0)
