"""Log-probabilities against the logits of transformers, one text at a time."""

from __future__ import annotations

import itertools
import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.foundation.errors import ContextLengthError
from hornbook.inference import scoring, token_tree
from hornbook.inference.generate import generate_batch
from hornbook.inference.sampling import Sampling
from hornbook.inference.scoring import log_probabilities, score_pairs, split_pairs
from hornbook.model.checkpoint import save_model
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer

TEXT = st.text(alphabet="ade_ (\n→:", max_size=12)
PAIRS = [
    ("def add_1(a, b):", " return"),
    ("a", "b"),
    ("# größer", " → 3\n"),
    ("", "def add"),
    ("def add_1(a, b):\n    ", "return a + b"),
    ("def ad", "d_1"),
    ("def add_1(a, b):", " returns"),
    ("def add_1(a, b):", " retreat"),
    ("def add_1(a, b):", "\n    pass"),
    ("def add_1(a, c):", " return"),
    ("def add_1(a, c):", " return"),
]


@pytest.fixture(scope="module")
def other(tiny_model: Phi, tmp_path_factory: pytest.TempPathFactory):
    transformers = pytest.importorskip("transformers")
    folder = tmp_path_factory.mktemp("model")
    save_model(tiny_model, folder, bos_token_id=0, eos_token_id=0)
    return transformers.AutoModelForCausalLM.from_pretrained(folder).eval()


def by_hand(other, given: list[int], scored: list[int]) -> tuple[list[float], bool]:
    with torch.no_grad():
        logits = other(torch.tensor([given + scored])).logits[0, len(given) - 1 : -1]
    scores = logits.log_softmax(dim=1)
    return [float(scores[i, t]) for i, t in enumerate(scored)], logits.argmax(dim=1).tolist() == scored


@pytest.mark.parametrize("saving", [0, 1024], ids=["groups", "rows"])
@pytest.mark.parametrize(("batch_tokens", "head_rows"), [(4096, 256), (20, 3), (1, 1)])
def test_scores_equal_those_from_transformers_logits(
    tiny_model: Phi,
    tokenizer: Tokenizer,
    other,
    monkeypatch: pytest.MonkeyPatch,
    batch_tokens: int,
    head_rows: int,
    saving: int,
) -> None:
    monkeypatch.setattr(token_tree, "GROUP_SAVING_TOKENS", saving)
    monkeypatch.setattr(scoring, "HEAD_ROWS", head_rows)
    scores = log_probabilities(tiny_model, tokenizer, PAIRS, batch_tokens=batch_tokens)
    for (given_ids, scored), score in zip(split_pairs(tokenizer, PAIRS), scores, strict=True):
        expected, greedy = by_hand(other, given_ids, scored)
        assert list(score.tokens) == scored
        assert score.token_log_probabilities == pytest.approx(expected, abs=1e-4)
        assert score.log_probability == pytest.approx(math.fsum(expected), abs=1e-4)
        assert score.is_greedy is greedy


def test_what_a_model_writes_itself_is_greedy(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    prompt = "def add"
    (done,) = generate_batch(tiny_model, tokenizer, [prompt], Sampling(max_new_tokens=6), alternatives=0)
    whole = tokenizer.encode(prompt) + list(done.tokens)
    pair = (tokenizer.decode(whole[:-1]), tokenizer.decode(whole[-1:]))
    (score,) = log_probabilities(tiny_model, tokenizer, [pair])
    if tokenizer.encode("".join(pair)) == whole:  # the text is tokenized as the model wrote it
        assert score.is_greedy
        assert done.log_probabilities is not None
        assert score.log_probability == pytest.approx(done.log_probabilities[-1], abs=1e-4)
    (worse,) = log_probabilities(tiny_model, tokenizer, [(pair[0], "\x00")])
    assert not worse.is_greedy


@settings(max_examples=200, deadline=None)
@given(TEXT, TEXT)
def test_a_pair_is_cut_as_lm_evaluation_harness_does(tokenizer: Tokenizer, context: str, continuation: str) -> None:
    ((given_ids, scored),) = split_pairs(tokenizer, [(context, continuation)])
    whole = tokenizer.encode(context + continuation)
    stripped = tokenizer.encode(context.rstrip())
    assert given_ids
    if stripped and len(whole) > len(stripped):
        assert (given_ids, scored) == (stripped, whole[len(stripped) :])
    else:  # given end-of-text; or the harness finds nothing to score, and stops
        assert given_ids + scored in (whole, [tokenizer.end_of_text_id, *whole])
    assert bool(scored) == (context.rstrip() != context + continuation)


CODE = st.lists(st.integers(1, 3), min_size=0, max_size=9)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(CODE, CODE), min_size=1, max_size=12), st.integers(0, 12), st.integers(1, 40))
def test_however_texts_share_their_beginnings_each_scores_as_if_alone(
    tiny_model: Phi, pairs: list[tuple[list[int], list[int]]], saving: int, batch_tokens: int
) -> None:
    pairs = [([0, *given_ids], scored) for given_ids, scored in pairs]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(token_tree, "GROUP_SAVING_TOKENS", saving)
        found = dict(itertools.chain.from_iterable(score_pairs(tiny_model, pairs, batch_tokens=batch_tokens)))
        batches = list(score_pairs(tiny_model, pairs, batch_tokens=batch_tokens))
        known = {number for number, _ in batches[0]}
        assert list(score_pairs(tiny_model, pairs, batch_tokens=batch_tokens, known=known)) == batches[1:]
    assert sorted(found) == list(range(len(pairs)))
    for number, pair in enumerate(pairs):
        (((_, alone),),) = score_pairs(tiny_model, [pair])
        assert found[number].token_log_probabilities == pytest.approx(alone.token_log_probabilities, abs=1e-4)
        assert found[number].tokens == tuple(pair[1])


def test_a_continuation_of_nothing_is_certain(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    for score in log_probabilities(tiny_model, tokenizer, [("a", ""), ("", "")]):
        assert (score.tokens, score.log_probability, score.is_greedy) == ((), 0, True)
    assert log_probabilities(tiny_model, tokenizer, []) == []


def test_next_tokens_share_a_probability_of_one(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    other_rows = tiny_model.config.vocab_size - tokenizer.size
    assert other_rows == 0
    first = tokenizer.encode("a")
    pieces = [tokenizer.decode([token]) for token in range(tokenizer.size)]
    pairs = [("a", piece) for token, piece in enumerate(pieces) if tokenizer.encode("a" + piece) == [*first, token]]
    total = sum(math.exp(score.log_probability) for score in log_probabilities(tiny_model, tokenizer, pairs))
    assert 0 < total <= 1 + 1e-5


def test_a_pair_may_fill_the_context_but_no_more(tiny_model: Phi, tokenizer: Tokenizer, other) -> None:
    ids = tokenizer.encode("x y " * 60)
    context, longest = tokenizer.decode(ids[:40]), tokenizer.decode(ids[40:49])
    assert len(tokenizer.encode(context + longest)) == 49  # the last token is not read
    ((given_ids, scored),) = split_pairs(tokenizer, [(context, longest)])
    (score,) = log_probabilities(tiny_model, tokenizer, [(context, longest)])
    with torch.no_grad():
        logits = other(torch.tensor([(given_ids + scored)[:-1]])).logits[0, len(given_ids) - 1 :]
    expected = logits.log_softmax(dim=1).gather(1, torch.tensor(scored)[:, None]).squeeze(1).tolist()
    assert score.token_log_probabilities == pytest.approx(expected, abs=1e-4)
    with pytest.raises(ContextLengthError, match="pair 1"):
        log_probabilities(tiny_model, tokenizer, [("a", "b"), (context, tokenizer.decode(ids[40:50]))])
