"""Which problems some exercise of a run's training data solves as it stands, and how a model did on them.

    python experiments/textbooks-beat-scale/taught.py runs/nano humaneval runs/evaluations/nano/items/humaneval.jsonl

takes a run, the problems (`humaneval`, or a file of the same form such as `exam/problems/test.jsonl`) and the attempts
at them that an evaluation wrote. Every solution of an exercise that can be called with a problem's arguments is put to
its tests, in the sandbox; of solutions that differ in their authors' names only, one stands for all. Beside likeness by
text, tree and reader it is a fourth answer to whether a problem was taught: by what the functions do.

Prints one line for the problems that one, ten, thirty, a hundred exercises or more solve. Exercises whose solution is
slower than a tenth of a second on a problem's tests count as not solving it.
"""

from __future__ import annotations

import ast
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from hornbook.corpus.trees import Tree, function_tree
from hornbook.foundation.documents import read_texts
from hornbook.sandbox.limits import Limits
from hornbook.sandbox.pool import Sandbox
from hornbook.synthesis.stage import EXERCISE
from hornbook.tasks.humaneval import load_humaneval
from hornbook.tasks.problem import CodeProblem

LIMITS = Limits(timeout_seconds=20, cpu_seconds=20)
BANDS = (0, 1, 10, 30, 100)
"""Least numbers of exercises that solve a problem, for the lines that are printed."""

# The names begin with underscores, as a problem's text may define any other.
HARNESS = """
import signal as _signal

def _late(*_):
    raise TimeoutError

_signal.signal(_signal.SIGALRM, _late)
_asked = {asked!r}
for _id, _source in _asked:
    _own = {{}}
    try:
        try:
            exec(_source, _own)
            _signal.setitimer(_signal.ITIMER_REAL, 0.1)
            _own["check"]({name})
            print(_id, flush=True)
        except Exception:
            pass
        finally:
            _signal.setitimer(_signal.ITIMER_REAL, 0)
    except TimeoutError:
        pass  # the time was over while another error was on its way
"""


def function_of(text: str, name: str = "") -> ast.FunctionDef | None:
    """The function called ``name``, or the only one at the top of ``text``; None if there is none or code fails."""
    try:
        found = [node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef) and name in ("", node.name)]
    except SyntaxError:
        return None
    return found[0] if len(found) == 1 else None


def accepted(function: ast.FunctionDef) -> range:
    """With how many arguments it can be called."""
    most = len(function.args.args)
    return range(most - len(function.args.defaults), most + 1)


def solutions(texts: Iterable[str]) -> tuple[dict[Tree, tuple[ast.FunctionDef, str]], Counter[Tree]]:
    """One function and its text for each way to solve an exercise, and how many exercises are solved in that way."""
    first: dict[Tree, tuple[ast.FunctionDef, str]] = {}
    count: Counter[Tree] = Counter()
    for text in texts:
        function = function_of(text)
        if function is not None:
            tree = function_tree(function)
            first.setdefault(tree, (function, text))
            count[tree] += 1
    return first, count


def programs(functions: Iterable[tuple[ast.FunctionDef, str]], problems: list[CodeProblem]) -> Iterator[str]:
    """For each function the program that prints the ids of all problems it solves."""
    wanted: list[tuple[range, str, str]] = []
    for problem in problems:
        asked = function_of(problem.program(problem.canonical_solution), problem.entry_point)
        assert asked is not None
        wanted.append((accepted(asked), problem.task_id, problem.program(problem.canonical_solution) + problem.test))
    for function, text in functions:
        fits = [(task, source) for counts, task, source in wanted if set(counts) & set(accepted(function))]
        yield f"{text}\n{HARNESS.format(asked=fits, name=function.name)}"


def taught(run: Path, problems: list[CodeProblem]) -> Counter[str]:
    """By problem, how many exercises of the run's training data have a solution that solves it."""
    first, count = solutions(read_texts(run / "decontaminate" / "documents.parquet")[EXERCISE])
    found: Counter[str] = Counter()
    with Sandbox(LIMITS) as sandbox:
        for tree, result in zip(first, sandbox.run(programs(first.values(), problems)), strict=True):
            for task in {problem.task_id for problem in problems} & set(result.output.split()):
                found[task] += count[tree]
    return found


def main(run: Path, problems: list[CodeProblem], attempts: Path) -> None:
    """Print how many problems each number of exercises solves, and how many of them the model solved."""
    found = taught(run, problems)
    passed = {row["task_id"]: row["scores"]["pass@1,extracted"] == 1.0 for row in map(json.loads, attempts.open())}
    for least, beyond in zip(BANDS, (*BANDS[1:], sys.maxsize), strict=True):
        band = [problem.task_id for problem in problems if least <= found[problem.task_id] < beyond]
        upto = f"to {beyond - 1}" if beyond != sys.maxsize else "or more"
        print(f"solved by {least} {upto} exercises: {len(band)} problems, {sum(passed[task] for task in band)} passed")


if __name__ == "__main__":
    name = sys.argv[2]
    main(Path(sys.argv[1]), load_humaneval(None if name == "humaneval" else Path(name)), Path(sys.argv[3]))
