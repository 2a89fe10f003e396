from __future__ import annotations

import pytest

from hornbook.evaluation import code
from hornbook.evaluation.code import TOO_LONG, score_code
from hornbook.evaluation.published import published_scores
from hornbook.inference.generate import Completion
from hornbook.inference.sampling import Sampling
from hornbook.model.phi import Phi
from hornbook.sandbox.limits import Limits
from hornbook.sandbox.pool import Sandbox
from hornbook.tasks.problem import CodeProblem
from hornbook.tokens.tokenizer import Tokenizer


def problem(number: int, prompt: str = "") -> CodeProblem:
    return CodeProblem(
        task_id=f"p/{number}",
        prompt=prompt or f"def f{number}(a):\n",
        entry_point=f"f{number}",
        canonical_solution=f"    return a + {number}\n",
        test=f"def check(candidate):\n    assert candidate(1) == {number + 1}\n",
        group="g",
    )


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox(Limits(), workers=1, isolation="none") as opened:
        yield opened


def test_verdicts_and_pass_at_k(
    tiny_model: Phi, tokenizer: Tokenizer, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = {
        "def f1(a):\n": ["    return a + 1\n\ndef other():\n    pass", "    return a"],
        "def f2(a):\n": ["    return (a", "    return a + 2"],
    }

    def write(model, tokenizer, prompts, sampling, stop, streams):
        texts = [answers[p][s % 2] for p, s in zip(prompts, streams, strict=True)]
        return [Completion(text="", tokens=(1,), stopped="rule", written=text) for text in texts]

    monkeypatch.setattr(code, "generate_batch", write)
    problems = [problem(1), problem(2), problem(3, prompt="def f3(a): " * 60)]
    score = score_code(
        tiny_model, tokenizer, problems, sandbox, sampling=Sampling(), samples=2, ks=(1, 2), title="test"
    )
    assert score.pass_at == {1: pytest.approx(1 / 3), 2: pytest.approx(2 / 3)}
    assert score.prompts_too_long == 1
    assert score.verdicts == {"failed": 2, "passed": 2, TOO_LONG: 2}
    by_key = {(row["task_id"], row["sample"]): row for row in score.attempts}
    assert by_key["p/1", 0]["completion"] == "    return a + 1\n"
    assert by_key["p/1", 0]["raw"].endswith("pass")
    assert by_key["p/2", 0]["detail"].startswith("SyntaxError")
    assert by_key["p/3", 1]["raw"] is None


def test_published_scores_are_only_those_that_were_read() -> None:
    scores = published_scores()
    assert {score.status for score in scores} <= {"V", "S"}
    assert all(score.source for score in scores)
    phi_1 = [s.value for s in scores if s.model == "phi-1" and s.benchmark == "HumanEval" and s.source == "phi1_T1"]
    assert phi_1 == [50.6]
