"""The adapter against lm-evaluation-harness's own transformers model, on the same weights."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("lm_eval")

from lm_eval.api.instance import Instance

from hornbook.evaluation.harness.adapter import HornbookLM
from hornbook.evaluation.responses import Responses
from hornbook.foundation.errors import ContextLengthError, RecipeError
from hornbook.model.checkpoint import save_model
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer

TEXTS = [
    ("def add_1(a, b):", " return"),
    ("def add_1(a, b):", " retreat"),
    ("def add_1(a, b):", " return"),
    ("def add_1(a, b):\n    ", "return a"),
    ("", "def add"),
    ("# größer", " → 3\n"),
    ("a b c d e f g h i j k l m n o p q r s t u v w x y z " * 3, "a b c"),
    ("one\ntwo\nthree\n" * 10, " four"),
]
PROMPTS = ["def add_1(a, b):", "def add_1(", "# größer", "x y " * 40, "def add_1(a, b):"]


@pytest.fixture(scope="module")
def peer(tiny_model: Phi, tokenizer: Tokenizer, tmp_path_factory: pytest.TempPathFactory):
    """lm-evaluation-harness's own model."""
    from lm_eval.models.huggingface import HFLM

    folder = tmp_path_factory.mktemp("model")
    save_model(tiny_model, folder, bos_token_id=0, eos_token_id=0)
    tokenizer.save(folder)
    return HFLM(pretrained=str(folder), device="cpu", dtype="float32", batch_size=3)


@pytest.fixture
def responses(tmp_path: Path) -> Iterator[Responses]:
    with Responses(tmp_path / "responses.sqlite", {"model": "tiny"}) as opened:
        yield opened


def requests(kind: str, arguments: list[tuple]) -> list[Instance]:
    return [
        Instance(request_type=kind, doc={}, arguments=given, idx=0, metadata=("task", number, 1))
        for number, given in enumerate(arguments)
    ]


@pytest.mark.parametrize("batch_tokens", [1, 64, 4096])
def test_log_likelihoods_are_those_of_the_harness(
    tiny_model: Phi, tokenizer: Tokenizer, peer, responses: Responses, batch_tokens: int
) -> None:
    lm = HornbookLM(tiny_model, tokenizer, responses, batch_tokens=batch_tokens)
    ours = lm.loglikelihood(requests("loglikelihood", TEXTS))
    theirs = peer.loglikelihood(requests("loglikelihood", TEXTS), disable_tqdm=True)
    assert [value for value, _ in ours] == pytest.approx([value for value, _ in theirs], abs=1e-4)
    assert [greedy for _, greedy in ours] == [greedy for _, greedy in theirs]


def test_prompts_that_do_not_fit_are_cut_as_in_the_harness_and_named(
    tiny_model: Phi, tokenizer: Tokenizer, peer, responses: Responses
) -> None:
    lm = HornbookLM(tiny_model, tokenizer, responses)
    lengths = [len(tokenizer.encode(context + continuation)) for context, continuation in TEXTS]
    long = {number for number, length in enumerate(lengths) if length > lm.max_length + 1}
    assert long
    for _ in range(2):  # also of those that are answered from the file
        lm.too_long.clear()
        lm.loglikelihood(requests("loglikelihood", TEXTS))
        assert lm.too_long == {"task": long}
    with pytest.raises(ContextLengthError, match="leave this task out"):
        lm.loglikelihood(requests("loglikelihood", [("a", "x y " * 60)]))


def test_rolling_log_likelihoods_are_those_of_the_harness(
    tiny_model: Phi, tokenizer: Tokenizer, peer, responses: Responses
) -> None:
    texts = [("def add_1(a, b):\n    return a + b\n" * n,) for n in (0, 1, 4, 9)]
    lm = HornbookLM(tiny_model, tokenizer, responses)
    ours = lm.loglikelihood_rolling(requests("loglikelihood_rolling", texts))
    assert ours[0] == 0
    theirs = peer.loglikelihood_rolling(requests("loglikelihood_rolling", texts[1:]), disable_tqdm=True)
    assert ours[1:] == pytest.approx(theirs, abs=1e-3)


def test_completions_are_those_of_the_harness(
    tiny_model: Phi, tokenizer: Tokenizer, peer, responses: Responses
) -> None:
    settings = [{"until": ["\n", "e"], "max_gen_toks": 12}, {"until": [], "max_gen_toks": 12, "do_sample": False}]
    arguments = [(prompt, each) for prompt in PROMPTS for each in settings]
    lm = HornbookLM(tiny_model, tokenizer, responses)
    ours = lm.generate_until(requests("generate_until", arguments))
    theirs = peer.generate_until(requests("generate_until", arguments), disable_tqdm=True)
    assert ours == theirs
    assert set(lm.too_long) == {"task"}


def test_samples_of_one_prompt_differ_and_come_again_alike(
    tiny_model: Phi, tokenizer: Tokenizer, responses: Responses
) -> None:
    asked = [("def add", {"until": [], "max_gen_toks": 8, "do_sample": True, "temperature": 1.0})] * 4
    lm = HornbookLM(tiny_model, tokenizer, responses)
    first = lm.generate_until(requests("generate_until", asked))
    assert len(set(first)) > 1
    assert lm.generate_until(requests("generate_until", asked)) == first
    assert HornbookLM(tiny_model, tokenizer, responses, seed=1).generate_until(requests("g", asked)) != first


def test_a_killed_evaluation_goes_on_with_the_same_answers_and_computes_none_twice(
    tiny_model: Phi, tokenizer: Tokenizer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import hornbook.evaluation.harness.adapter as adapter

    texts = [(f"def add_{number}(a):", " return") for number in range(12)]
    whole_texts = [(f"def add_{number}(a):" * number,) for number in range(6)]
    prompts = [(f"def add_{number}(", {"until": ["\n"], "max_gen_toks": 6}) for number in range(6)]
    read: list[int] = []
    scored, written = adapter.score_pairs, adapter.generate_batch

    def counting(model, pairs, **settings):
        for batch in scored(model, pairs, **settings):
            read.append(len(batch))
            if len(read) == kill_at:
                raise KeyboardInterrupt
            yield batch

    def counting_written(model, tokens, prompts, *rest, **settings):
        read.append(len(prompts))
        if len(read) == kill_at:
            raise KeyboardInterrupt
        return written(model, tokens, prompts, *rest, **settings)

    def ask(file: Path) -> tuple[list, int, int]:
        with Responses(file, {}) as responses:
            lm = HornbookLM(tiny_model, tokenizer, responses, batch_tokens=40)
            answers = [
                lm.loglikelihood(requests("loglikelihood", texts)),
                lm.loglikelihood_rolling(requests("loglikelihood_rolling", whole_texts)),
                lm.generate_until(requests("generate_until", prompts)),
            ]
            return answers, responses.found, responses.added

    monkeypatch.setattr(adapter, "score_pairs", counting)
    monkeypatch.setattr(adapter, "generate_batch", counting_written)
    monkeypatch.setattr(adapter, "KEPT_TOGETHER", 1)
    monkeypatch.setattr(adapter, "ROLLED_TOGETHER", 2)
    monkeypatch.setattr(adapter, "GENERATED_TOGETHER", 2)
    kill_at = -1
    expected, _, asked = ask(tmp_path / "whole.sqlite")
    steps = len(read)
    assert steps >= 8
    for kill_at in range(1, steps + 1):
        file = tmp_path / f"{kill_at}.sqlite"
        read.clear()
        with pytest.raises(KeyboardInterrupt):
            ask(file)
        done = kill_at - 1
        kill_at = -1
        read.clear()
        answers, found, added = ask(file)
        assert answers == expected  # bit for bit
        assert found + added == asked
        # The windows of texts that are read together count when all are there: a kill takes those of one group.
        assert steps - done <= len(read) <= steps - done + 2


def test_settings_that_are_not_covered_are_refused(tiny_model: Phi, tokenizer: Tokenizer, responses: Responses) -> None:
    lm = HornbookLM(tiny_model, tokenizer, responses)
    with pytest.raises(RecipeError, match="num_beams"):
        lm.generate_until(requests("generate_until", [("a", {"until": [], "num_beams": 4})]))
