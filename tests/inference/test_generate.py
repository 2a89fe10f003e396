from __future__ import annotations

import math
from collections.abc import Sequence

import pytest
import torch
from tests.inference.scripted import byte_tokens, script
from torch import Tensor

import hornbook
from hornbook.foundation.errors import ContextLengthError, GenerationError, RecipeError
from hornbook.inference.generate import Completion, generate_batch, stream, stream_batch
from hornbook.inference.sampling import Sampling
from hornbook.inference.stopping import Extent
from hornbook.model.checkpoint import save_model
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer

PROMPTS = ["def add", "a", "# größer", "def add_3(a, b):\n    return"]


@pytest.fixture(scope="module")
def other(tiny_model: Phi, tmp_path_factory: pytest.TempPathFactory):
    """The same weights in transformers."""
    transformers = pytest.importorskip("transformers")
    folder = tmp_path_factory.mktemp("model")
    save_model(tiny_model, folder, bos_token_id=0, eos_token_id=0)
    return transformers.AutoModelForCausalLM.from_pretrained(folder).eval()


def written(model: Phi, tokenizer: Tokenizer, text: str | Sequence[int], **settings) -> Completion:
    """The completion if the model wrote ``text`` (or these tokens) after the prompt ``a``; streaming gives the same."""
    ids = tokenizer.encode(text) if isinstance(text, str) else text
    transforms, sampling = [script(tokenizer, ["a"], [ids])], Sampling(**settings)
    (done,) = generate_batch(model, tokenizer, ["a"], sampling, transforms=transforms)
    assert "".join(stream(model, tokenizer, "a", sampling, transforms=transforms)) == done.text
    return done


ALIKE = ["def add_1(a):\n    return a", "def add_1(a):", "def add_1(a):\n    x = 1\n", "def add_1(a):\n"]


@pytest.mark.parametrize("prompts", [PROMPTS, ALIKE, ALIKE[:1] * 2], ids=["different", "alike", "same"])
@pytest.mark.parametrize("penalty", [1.0, 1.3])
def test_a_greedy_batch_equals_transformers(
    tiny_model: Phi, tokenizer: Tokenizer, other, penalty: float, prompts: list[str]
) -> None:
    encoded = [tokenizer.encode(prompt) for prompt in prompts]
    longest = max(map(len, encoded))
    ids = torch.tensor([[0] * (longest - len(row)) + row for row in encoded])
    mask = torch.tensor([[0] * (longest - len(row)) + [1] * len(row) for row in encoded])
    expected = other.generate(
        ids, attention_mask=mask, max_new_tokens=15, do_sample=False, pad_token_id=0, repetition_penalty=penalty
    )[:, longest:].tolist()
    expected = [tuple(row[: row.index(0)] if 0 in row else row) for row in expected]
    sampling = Sampling(max_new_tokens=15, repetition_penalty=penalty)
    assert [done.tokens for done in generate_batch(tiny_model, tokenizer, prompts, sampling)] == expected


@pytest.mark.parametrize(
    "sampling",
    [
        Sampling(max_new_tokens=20),
        Sampling(max_new_tokens=20, temperature=1.0, seed=5),
        Sampling(max_new_tokens=20, temperature=0.8, seed=1, top_k=20, top_p=0.9, min_p=0.01, repetition_penalty=1.2),
        Sampling(max_new_tokens=20, stop=("a", "):")),
    ],
)
def test_a_batch_equals_one_by_one(tiny_model: Phi, tokenizer: Tokenizer, sampling: Sampling) -> None:
    together = generate_batch(tiny_model, tokenizer, PROMPTS, sampling)
    alone = [generate_batch(tiny_model, tokenizer, [p], sampling, streams=[i])[0] for i, p in enumerate(PROMPTS)]
    assert together == alone
    assert "".join(stream(tiny_model, tokenizer, PROMPTS[0], sampling)) == together[0].text
    pieces = [""] * len(PROMPTS)
    for number, piece in stream_batch(tiny_model, tokenizer, PROMPTS, sampling):
        assert piece
        pieces[number] += piece
    assert pieces == [done.text for done in together]


def test_rows_that_end_early_leave_the_others_as_they_were(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    prompts = ["def", "a", "# größer", "x"]
    lengths = [3, 9, 1, 6]
    ids = [tokenizer.encode("abcdefghi"[:length]) for length in lengths]
    transforms = [script(tokenizer, prompts, ids)]
    done = generate_batch(tiny_model, tokenizer, prompts, Sampling(), transforms=transforms)
    assert [c.text for c in done] == ["abcdefghi"[:length] for length in lengths]
    assert {c.stopped for c in done} == {"end"}


def test_an_empty_batch_is_empty(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    assert generate_batch(tiny_model, tokenizer, [], Sampling()) == []
    assert list(stream_batch(tiny_model, tokenizer, [], Sampling())) == []


def test_other_precisions(tiny_config: PhiConfig, tokenizer: Tokenizer) -> None:
    wide = tiny_config.model_copy(update={"initializer_range": 0.3})
    for dtype in (torch.bfloat16, torch.float16):
        model = Phi(wide).initialize(3).eval().to(dtype)
        done = generate_batch(model, tokenizer, PROMPTS, Sampling(max_new_tokens=5), alternatives=0)
        assert all(c.tokens or c.stopped == "end" for c in done)
        alone = generate_batch(model, tokenizer, PROMPTS[:1], Sampling(max_new_tokens=5), alternatives=0)[0]
        assert alone.log_probabilities and all(map(math.isfinite, alone.log_probabilities))


# Where a completion ends


@pytest.mark.parametrize(
    ("text", "stop", "expected"),
    [
        ("one\nInstruct: two", ("\nInstruct:",), "one"),
        ("one\nInstruct", ("\nInstruct:",), "one\nInstruct"),
        ("größer → 😀 end", ("😀",), "größer → "),
        ("größer → 😃 end", ("😀",), "größer → 😃 end"),
        ("aab", ("ab",), "a"),
        ("abc", ("bcd", "c"), "ab"),
        ("abcd", ("bcd", "abcde"), "a"),
        ("abab", ("abab", "b"), "a"),
        ("xyz", ("xyz",), ""),
        ("no stop at all", ("?",), "no stop at all"),
    ],
)
def test_stop_strings(tiny_model: Phi, tokenizer: Tokenizer, text: str, stop: tuple[str, ...], expected: str) -> None:
    done = written(tiny_model, tokenizer, text, stop=stop)
    assert done.text == expected
    assert done.stopped == ("end" if expected == text else "stop")
    assert text.startswith(done.written)
    assert written(tiny_model, tokenizer, byte_tokens(tokenizer, text.encode()), stop=stop).text == expected


def test_a_stop_string_that_begins_in_the_prompt_does_not_count(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    prompt, ids = "one STO", tokenizer.encode("P two STOP")
    transforms = [script(tokenizer, [prompt], [ids])]
    (done,) = generate_batch(tiny_model, tokenizer, [prompt], Sampling(stop=("STOP",)), transforms=transforms)
    assert (done.text, done.stopped) == ("P two ", "stop")


def test_bytes_that_are_no_text_are_shown_as_such(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    lone = byte_tokens(tokenizer, b"\x9fx\xf0")
    assert written(tiny_model, tokenizer, lone).text == "\ufffdx\ufffd"
    assert written(tiny_model, tokenizer, lone, stop=("\ufffdx",)).text == ""
    assert written(tiny_model, tokenizer, lone, stop=("x\ufffd",)).text == "\ufffd"


def test_a_stop_rule_ends_a_row(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    def five(_prompt: str, completion: str) -> Extent:
        return Extent(min(len(completion), 5), len(completion) >= 5)

    free = generate_batch(tiny_model, tokenizer, PROMPTS, Sampling(max_new_tokens=20))
    stopped = generate_batch(tiny_model, tokenizer, PROMPTS, Sampling(max_new_tokens=20), stop=five)
    for a, b in zip(free, stopped, strict=True):
        assert b.text == a.text[:5]
        assert a.written.startswith(b.written)
        assert (b.stopped == "rule") == (len(a.text) >= 5)
    assert any(b.stopped == "rule" for b in stopped)


def test_the_earlier_of_stop_string_and_rule_counts(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    def before_x(_prompt: str, completion: str) -> Extent:
        at = completion.find("x")
        return Extent(at if at >= 0 else len(completion), at >= 0)

    for text, expected in (("ab.x", ("ab", "stop")), ("a x.", ("a ", "rule"))):
        (done,) = generate_batch(
            tiny_model, tokenizer, ["a"], Sampling(stop=(".",)), stop=before_x,
            transforms=[script(tokenizer, ["a"], [tokenizer.encode(text)])],
        )  # fmt: skip
        assert (done.text, done.stopped) == expected


def test_end_of_text_first_and_a_single_token(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    done = written(tiny_model, tokenizer, "")
    assert done == Completion(text="", tokens=(), stopped="end", written="")
    done = written(tiny_model, tokenizer, "def", max_new_tokens=1)
    assert (len(done.tokens), done.stopped) == (1, "length")


def test_an_empty_prompt_begins_a_text(tiny_model: Phi, tokenizer: Tokenizer, other) -> None:
    expected = other.generate(torch.tensor([[0]]), max_new_tokens=8, do_sample=False, pad_token_id=0)[0, 1:].tolist()
    expected = tuple(expected[: expected.index(0)] if 0 in expected else expected)
    assert generate_batch(tiny_model, tokenizer, [""], Sampling(max_new_tokens=8))[0].tokens == expected


def test_the_context_limits(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    long = "def add_1(a, b): " * 20
    with pytest.raises(ContextLengthError, match="context is 48"):
        hornbook.generate(tiny_model, tokenizer, long)
    prompts = [tokenizer.decode(tokenizer.encode(long)[:40]), "a"]
    lengths = [len(tokenizer.encode(prompt)) for prompt in prompts]

    def no_end(logits: Tensor, _tokens: Tensor) -> Tensor:
        return logits.index_fill(1, torch.tensor([0]), -math.inf)

    full = generate_batch(tiny_model, tokenizer, prompts, Sampling(max_new_tokens=500), transforms=[no_end])
    assert [len(c.tokens) for c in full] == [48 - length for length in lengths]
    assert {c.stopped for c in full} == {"context"}
    exact = Sampling(max_new_tokens=48 - lengths[0])
    some = generate_batch(tiny_model, tokenizer, prompts, exact, transforms=[no_end])
    assert [c.stopped for c in some] == ["length", "length"]
    assert some[0].tokens == full[0].tokens


# What may be chosen


def test_no_id_beyond_the_tokenizer_is_ever_written(tiny_config: PhiConfig, tokenizer: Tokenizer) -> None:
    padded = Phi(tiny_config.model_copy(update={"vocab_size": 320, "initializer_range": 0.3})).initialize(3).eval()
    with torch.no_grad():
        padded.lm_head.bias[tokenizer.size :] = 50.0  # by far the likeliest rows of the head
    for sampling in (Sampling(max_new_tokens=9), Sampling(max_new_tokens=9, temperature=2.0, top_k=5)):
        done = generate_batch(padded, tokenizer, PROMPTS, sampling, alternatives=3)
        for c in done:
            assert all(token < tokenizer.size for token in c.tokens)
            assert c.alternatives is not None
            assert all(token < tokenizer.size for likely in c.alternatives for token, _ in likely)
            assert c.log_probabilities and max(c.log_probabilities) < -20  # the model's own: it wanted the other rows


def test_own_transforms_see_the_prompt_and_what_was_written(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    seen: list[list[list[int]]] = []

    def look(logits: Tensor, tokens: Tensor) -> Tensor:
        assert logits.dtype == torch.float32
        assert logits.shape == (len(tokens), tokenizer.size)
        seen.append(tokens.tolist())
        return logits.index_fill(1, torch.tensor([0]), -math.inf)

    prompts = ["def add", "a"]
    done = generate_batch(tiny_model, tokenizer, prompts, Sampling(max_new_tokens=3), transforms=[look])
    first, second = tokenizer.encode(prompts[0]), tokenizer.encode(prompts[1])
    padding = [-1] * (len(first) - len(second))
    for step, tokens in enumerate(seen):
        assert tokens == [[*first, *done[0].tokens[:step]], [*padding, *second, *done[1].tokens[:step]]]
    text = hornbook.generate(tiny_model, tokenizer, prompts[0], transforms=[look], max_new_tokens=3)
    assert text == done[0].text


def test_a_model_that_overflows_is_an_error(tiny_config: PhiConfig, tokenizer: Tokenizer) -> None:
    broken = Phi(tiny_config).initialize(1).eval()
    with torch.no_grad():
        broken.lm_head.bias[7] = math.nan
    with pytest.raises(GenerationError, match="not finite"):
        hornbook.generate(broken, tokenizer, "a")


def test_log_probabilities_are_the_models_own(tiny_model: Phi, tokenizer: Tokenizer, other) -> None:
    sampling = Sampling(max_new_tokens=12, temperature=1.5, top_k=50, repetition_penalty=1.2, seed=2)
    for prompt, done in zip(
        PROMPTS, generate_batch(tiny_model, tokenizer, PROMPTS, sampling, alternatives=3), strict=True
    ):
        ids = tokenizer.encode(prompt)
        with torch.no_grad():
            scores = other(torch.tensor([ids + list(done.tokens)])).logits[0, len(ids) - 1 :].log_softmax(dim=1)
        assert done.log_probabilities is not None
        assert done.alternatives is not None
        assert len(done.log_probabilities) == len(done.alternatives) == len(done.tokens)
        for step, token in enumerate(done.tokens):
            assert done.log_probabilities[step] == pytest.approx(float(scores[step, token]), abs=1e-4)
            best = scores[step].topk(3)
            assert [t for t, _ in done.alternatives[step]] == best.indices.tolist()
            assert [s for _, s in done.alternatives[step]] == pytest.approx(best.values.tolist(), abs=1e-4)
    plain = generate_batch(tiny_model, tokenizer, PROMPTS, sampling)
    assert all(c.log_probabilities is None and c.alternatives is None for c in plain)


# The one call


def test_a_setting_that_is_wrong_is_an_error(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    with pytest.raises(RecipeError, match="did you mean `temperature`"):
        hornbook.generate(tiny_model, tokenizer, "a", temprature=1.0)
    for wrong in ({"stop": [""]}, {"stop": "x"}, {"min_p": 1.5}, {"repetition_penalty": 0}, {"temperature": math.inf}):
        with pytest.raises(RecipeError, match=next(iter(wrong))):
            hornbook.generate(tiny_model, tokenizer, "a", **wrong)
    with pytest.raises(RecipeError, match="did you mean `instruct`"):
        hornbook.generate(tiny_model, tokenizer, "a", format="instrct")


def test_a_format_gives_the_answer_alone(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    prompt = "Alice: hi\nBob: yo\nAlice: ok?\nBob:"
    transforms = [script(tokenizer, [prompt], [tokenizer.encode(" fine\n\nAlice: more")])]
    turns = ["hi", "yo", "ok?"]
    assert hornbook.generate(tiny_model, tokenizer, turns, format="chat", transforms=transforms) == "fine"
