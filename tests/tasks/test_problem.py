from __future__ import annotations

import gzip
import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from hornbook.foundation.errors import DataError, MissingExtraError
from hornbook.sandbox.limits import Verdict
from hornbook.sandbox.pool import Sandbox
from hornbook.tasks.humaneval import load_humaneval
from hornbook.tasks.problem import CodeProblem, read_problems, write_problems

DOUBLE = CodeProblem(
    task_id="double",
    prompt='def double(x):\n    """Twice x, größer."""\n',
    entry_point="double",
    canonical_solution="    return 2 * x\n",
    test="def check(candidate):\n    assert candidate(3) == 6\n",
    group="numbers",
)
OTHER = CodeProblem("other", DOUBLE.prompt, "double", "    return 3 * x\n", DOUBLE.test)
BLIND = CodeProblem("blind", DOUBLE.prompt, "double", "    return 2 * x\n", "def check(candidate):\n    candidate(1)\n")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """Without isolation: these tests run no program that is not ours or HumanEval's own."""
    with Sandbox(workers=2, isolation="none") as sandbox:
        yield sandbox


@pytest.mark.parametrize(
    ("completion", "verdict"),
    [
        ("    return x + x", Verdict.PASSED),
        ("    return x + x\n", Verdict.PASSED),
        ("    return x", Verdict.FAILED),
        ("    return x +", Verdict.FAILED),
        ("", Verdict.FAILED),
        ("    pass\n\nraise SystemExit(0)", Verdict.FAILED),
    ],
)
def test_a_program_passes_only_with_a_right_completion(sandbox: Sandbox, completion: str, verdict: Verdict) -> None:
    assert sandbox.run_one(DOUBLE.judged(completion)).verdict is verdict


def test_problems_survive_writing_and_reading(tmp_path: Path) -> None:
    plain, packed = tmp_path / "problems.jsonl", tmp_path / "problems.jsonl.gz"
    write_problems(plain, [DOUBLE, OTHER])
    packed.write_bytes(gzip.compress(b"\n" + plain.read_bytes()))
    assert read_problems(plain) == read_problems(packed) == [DOUBLE, OTHER]
    assert load_humaneval(packed) == [DOUBLE, OTHER]


ROW = {"task_id": "a", "prompt": "p", "entry_point": "e", "canonical_solution": "c", "test": "t", "other": 1}


def test_other_fields_are_ignored_and_the_group_may_be_missing(tmp_path: Path) -> None:
    file = tmp_path / "problems.jsonl"
    file.write_text(json.dumps(ROW))
    assert read_problems(file) == [CodeProblem("a", "p", "e", "c", "t")]


@pytest.mark.parametrize(
    ("second", "complaint"),
    [
        ('{"task_id": "b"', "problems.jsonl:3: not valid JSON"),
        ("[]", "problems.jsonl:3: expected a JSON object"),
        (json.dumps({**ROW, "task_id": "b", "test": None}), "row 2: column `test` holds null, where text is wanted"),
        (json.dumps({**ROW, "task_id": "b", "group": 1}), "row 2: column `group` holds the integer 1, where text"),
        (json.dumps({**ROW, "task_id": "b", "style": "x"}), "row 2: there is no style `x`"),
        (json.dumps({k: v for k, v in ROW.items() if k != "prompt"}), "row 2: column `prompt` is missing"),
        (json.dumps(ROW), "row 2: task_id a appears twice"),
    ],
)
def test_a_damaged_line_is_named(tmp_path: Path, second: str, complaint: str) -> None:
    file = tmp_path / "problems.jsonl"
    file.write_text(f"{json.dumps(ROW)}\n\n{second}\n")
    with pytest.raises(DataError) as caught:
        read_problems(file)
    assert complaint in str(caught.value)


def test_a_file_without_a_problem(tmp_path: Path) -> None:
    file = tmp_path / "problems.jsonl.gz"
    with pytest.raises(DataError, match="no such file"):
        read_problems(file)
    file.write_bytes(gzip.compress(b"\n"))
    with pytest.raises(DataError, match="no row"):
        read_problems(file)


def test_a_file_holds_only_fields_that_say_something(tmp_path: Path) -> None:
    file = tmp_path / "problems.jsonl"
    write_problems(file, [BLIND])
    assert set(json.loads(file.read_text())) == {"task_id", "prompt", "entry_point", "canonical_solution", "test"}


BOX = "class Box:\n    def __init__(self, x):\n        self.x = x\n"
SCRIPT = CodeProblem(
    task_id="script",
    prompt="Write twice.\n",
    entry_point="twice",
    canonical_solution=f"{BOX}\ndef twice(box):\n    return 2 * box.x\n",
    test="assert twice(Box(3)) == SIX",
    style="program",
    setup=f"SIX = 6\n{BOX}",
    plus_test="def check(candidate):\n    assert candidate(Box(-1)) == -2",
)


def test_a_whole_program_is_judged_by_a_script_and_by_harder_tests(sandbox: Sandbox, tmp_path: Path) -> None:
    write_problems(tmp_path / "problems.jsonl", [SCRIPT])
    assert read_problems(tmp_path / "problems.jsonl") == [SCRIPT]
    lazy = SCRIPT.canonical_solution.replace("2 * box.x", "6")
    runs = [SCRIPT.judged(SCRIPT.canonical_solution), SCRIPT.judged(SCRIPT.canonical_solution, plus=True),
            SCRIPT.judged(lazy), SCRIPT.judged(lazy, plus=True), SCRIPT.judged(SCRIPT.empty)]  # fmt: skip
    assert [result.passed for result in sandbox.run(runs)] == [True, True, True, False, False]


def test_humaneval_without_its_package_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(MissingExtraError, match=r"hornbook\[eval\]"):
        load_humaneval()
