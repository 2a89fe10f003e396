from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator

import pytest

from hornbook.evaluation import code
from hornbook.evaluation.code import completion_key, score_code
from hornbook.foundation.errors import DataError
from hornbook.inference.function_body import stop_after_function
from hornbook.inference.generate import Completion, generate_batch
from hornbook.inference.sampling import Sampling
from hornbook.model.phi import Phi
from hornbook.sandbox.limits import Limits
from hornbook.sandbox.pool import Sandbox
from hornbook.tasks.judging import TOO_LONG
from hornbook.tasks.problem import CodeProblem
from hornbook.tokens.tokenizer import Tokenizer


def problem(number: int, prompt: str = "", plus_test: str = "") -> CodeProblem:
    return CodeProblem(
        task_id=f"p/{number}",
        prompt=prompt or f"def f{number}(a):\n",
        entry_point=f"f{number}",
        canonical_solution=f"    return a + {number}\n",
        test=f"def check(candidate):\n    assert candidate(1) == {number + 1}\n",
        group="g",
        plus_test=plus_test,
    )


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(Limits(), workers=1, isolation="none") as opened:
        yield opened


class Writer:
    """Stands for a model: writes what it is told after each prompt, and counts how often it is asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, answers: dict[str, list[str]]) -> None:
        self.answers, self.asked = answers, 0
        monkeypatch.setattr(code, "generate_batch", self.write)

    def write(self, model, tokenizer, prompts, sampling, stop, streams):
        self.asked += 1
        texts = [self.answers[p][s % len(self.answers[p])] for p, s in zip(prompts, streams, strict=True)]
        return [Completion(text="", tokens=(1,), stopped="rule", written=text) for text in texts]


class Store(dict[str, str]):
    def put(self, key: str, text: str) -> None:
        self[key] = text


def test_verdicts_and_pass_at_k(
    tiny_model: Phi, tokenizer: Tokenizer, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    Writer(
        monkeypatch,
        {
            "def f1(a):\n": ["    return a + 1\n\nimport nothing\ndef other():\n    pass", "    return a"],
            "def f2(a):\n": ["    return (a", "    return a + 2"],
        },
    )
    problems = [problem(1), problem(2), problem(3, prompt="def f3(a): " * 60)]
    score = score_code(
        tiny_model, tokenizer, problems, sandbox, sampling=Sampling(), samples=2, ks=(1, 2), title="test"
    )
    extracted, raw = score.measures["extracted"], score.measures["raw"]
    assert extracted.pass_at == {1: pytest.approx(1 / 3), 2: pytest.approx(2 / 3)}
    assert raw.pass_at == {1: pytest.approx(1 / 6), 2: pytest.approx(1 / 3)}
    assert extracted.standard_error[2] == pytest.approx(1 / 3)
    assert extracted.verdicts == {"failed": 2, "passed": 2, TOO_LONG: 2}
    assert set(score.measures) == {"extracted", "raw"}
    assert (score.prompts_too_long, score.flaky) == (1, [])
    assert score.rules == {"nothing found": 1, "statements beside it": 1}
    by_key = {(row["task_id"], row["sample"]): row for row in score.attempts}
    assert by_key["p/1", 0]["completion"] == "    return a + 1\n"
    assert by_key["p/1", 0]["written"].endswith("pass")
    assert (by_key["p/1", 0]["verdict"], by_key["p/1", 0]["raw_verdict"]) == ("passed", "failed")
    assert by_key["p/2", 0]["detail"].startswith("SyntaxError")
    assert by_key["p/3", 1]["written"] is None
    summary = json.loads(json.dumps(score.summary()))
    assert summary["pass_at"]["2"] == pytest.approx(2 / 3)
    assert summary["raw"]["verdicts"] == {"failed": 3, "passed": 1, TOO_LONG: 2}


def test_a_harder_test_makes_two_more_measures(
    tiny_model: Phi, tokenizer: Tokenizer, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    Writer(monkeypatch, {"def f1(a):\n": ["    return 2 if a == 1 else 0\n"], "def f2(a):\n": ["    return a + 2\n"],
                         "def f3(a):\n": ["return 9"], "def f4(a):\n": ["    return a + 4\n"]})  # fmt: skip
    harder = [problem(n, plus_test=f"def check(candidate):\n    assert candidate(-9) == {n - 9}\n") for n in (1, 2, 3)]
    score = score_code(
        tiny_model, tokenizer, [*harder, problem(4)], sandbox, sampling=Sampling(), samples=1, ks=(1,), title="test"
    )
    assert score.measures["extracted"].pass_at == {1: pytest.approx(3 / 4)}
    assert score.measures["extracted_plus"].pass_at == {1: pytest.approx(1 / 3)}
    assert score.measures["raw_plus"].problems == 3
    assert [row["extracted_plus_verdict"] for row in score.attempts[:3]] == ["failed", "passed", "failed"]


def test_a_program_that_differs_from_itself_is_named_and_has_failed(
    tiny_model: Phi, tokenizer: Tokenizer, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path
) -> None:
    mark = tmp_path / "mark"  # without isolation a program can leave one
    once = f"    import os\n    if os.path.exists({str(mark)!r}):\n        return 0\n    os.mkdir({str(mark)!r})\n"
    Writer(monkeypatch, {"def f1(a):\n": [f"{once}    return a + 1\n"]})
    score = score_code(
        tiny_model, tokenizer, [problem(1)], sandbox, sampling=Sampling(), samples=1, ks=(1,), title="test"
    )
    assert score.flaky == ["p/1"]
    assert score.measures["extracted"].pass_at == {1: 0.0}
    assert score.measures["extracted"].verdicts == {"flaky": 1}
    assert score.attempts[0]["detail"] == "passed, then failed AssertionError"


def test_a_killed_evaluation_goes_on_where_it_stopped(
    tiny_model: Phi, tokenizer: Tokenizer, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = Writer(monkeypatch, {f"def f{n}(a):\n": [f"    return a + {n}\n"] for n in range(6)})
    monkeypatch.setattr(code, "BATCH_ROWS", 2)
    problems, store = [problem(n) for n in range(6)], Store()

    def score():
        return score_code(tiny_model, tokenizer, problems, sandbox, sampling=Sampling(), samples=1, ks=(1,),
                          title="test", cache=store)  # fmt: skip

    first = score()
    assert (writer.asked, len(store)) == (3, 6)
    assert score() == first
    assert writer.asked == 3
    del store[completion_key(problems[0], Sampling(), 0)]
    assert score() == first
    assert (writer.asked, len(store)) == (4, 6)


def test_every_setting_has_completions_of_its_own() -> None:
    one, settings = problem(1), Sampling(temperature=0.5)
    keys = [
        completion_key(one, settings, 0),
        completion_key(one, settings, 1),
        completion_key(one, settings.model_copy(update={"seed": 7}), 0),
        completion_key(dataclasses.replace(one, prompt="x"), settings, 0),
        completion_key(dataclasses.replace(one, style="program"), settings, 0),
    ]
    assert len(set(keys)) == len(keys)
    assert completion_key(dataclasses.replace(one, test="other"), settings, 0) == keys[0]


def body(prompt: str, written: str) -> str:
    return written[: stop_after_function(prompt, f"{written}<|endoftext|>").certain]


def test_a_real_model_writes_no_less_than_a_harness_would_read(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    """Against generation without any stop, cut afterwards."""
    settings = Sampling(max_new_tokens=30, temperature=1.2, seed=3)
    problems = [problem(n) for n in range(12)]
    prompts = [one.prompt for one in problems]
    whole = generate_batch(tiny_model, tokenizer, prompts, settings)
    stopped = generate_batch(tiny_model, tokenizer, prompts, settings, stop=problems[0].asked.stop)
    for one, long, short in zip(problems, whole, stopped, strict=True):
        assert one.asked.cut(short.written) == one.asked.cut(long.written)
        if short.written[:1].isspace():
            assert body(one.prompt, short.written) == body(one.prompt, long.written)


def test_no_problem_and_too_few_samples(tiny_model: Phi, tokenizer: Tokenizer, sandbox: Sandbox) -> None:
    with pytest.raises(DataError, match="no problem"):
        score_code(tiny_model, tokenizer, [], sandbox, sampling=Sampling(), samples=1, ks=(1,), title="test")
