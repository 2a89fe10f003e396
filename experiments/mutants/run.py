"""Do HumanEval's tests pass every right program and fail every wrong one?

    python experiments/mutants/run.py

Runs the 164 reference solutions, the same with other results (`hornbook.tasks.alteration`), and every mutant with one
small mistake, all through the sandbox as a model's programs are. For each mutant that the tests let pass, thousands of
inputs like those of the tests are tried on it and on the reference solution. Writes ``results.json`` beside this file;
about five minutes on two cores.
"""

from __future__ import annotations

import argparse
import inspect
from collections import Counter
from pathlib import Path
from typing import Any

import similar
from operators import Mutant, mutants

from hornbook.foundation.files import write_json
from hornbook.foundation.hardware import environment
from hornbook.foundation.progress import Bar
from hornbook.sandbox.limits import Limits, Result
from hornbook.sandbox.pool import Sandbox
from hornbook.tasks import comparing
from hornbook.tasks.humaneval import load_humaneval
from hornbook.tasks.problem import CodeProblem
from hornbook.tasks.selftest import self_test

HERE = Path(__file__).parent
SAME, RARE, UNKNOWN = "no difference found", "differs on a similar input", "not known: it ran too long"


def difference(problem: CodeProblem, mutant: Mutant) -> str:
    """A program that prints on which input a mutant differs."""
    source = inspect.getsource(similar).replace("from __future__ import annotations\n", "")
    arguments = (problem.program(problem.canonical_solution), mutant.program, problem.test, problem.entry_point)
    return f"{inspect.getsource(comparing)}\n{source}\nprint(first_difference(*{arguments!r}) or '')\n"


def run(sandbox: Sandbox, title: str, programs: list[Any]) -> list[Result]:
    found: list[Result] = []
    with Bar(title, len(programs), "programs") as bar:
        for result in sandbox.run(programs):
            found.append(result)
            bar.advance()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--workers", type=int, default=None)
    parser.add_argument("--isolation", choices=("required", "none"), default="required")
    args = parser.parse_args()
    problems = load_humaneval()
    with Sandbox(Limits(), workers=args.workers, isolation=args.isolation) as sandbox:
        test = self_test(problems, sandbox)
        made = [(p, m) for p in problems for m in mutants(p.program(p.canonical_solution), p.entry_point)]
        verdicts = run(sandbox, "mutants", [p.judged_program(m.program) for p, m in made])
    survivors = [pair for pair, result in zip(made, verdicts, strict=True) if result.passed]
    with Sandbox(Limits(timeout_seconds=10, cpu_seconds=10), workers=args.workers, isolation=args.isolation) as sandbox:
        looks = run(sandbox, "survivors", [difference(p, m) for p, m in survivors])
    rows = [
        {
            "task_id": problem.task_id,
            "operator": mutant.operator,
            "before": mutant.before,
            "after": mutant.after,
            "seen": (RARE if look.output.strip() else SAME) if look.passed else UNKNOWN,
            "on": look.output.strip(),
        }
        for (problem, mutant), look in zip(survivors, looks, strict=True)
    ]
    made_by, lived_by = Counter(m.operator for _, m in made), Counter(m.operator for _, m in survivors)
    seen_by = Counter((row["operator"], row["seen"]) for row in rows)
    table = {
        name: {
            "mutants": count,
            "killed": count - lived_by[name],
            "kill_rate": (count - lived_by[name]) / count,
            **{seen: seen_by[name, seen] for seen in (RARE, SAME, UNKNOWN)},
        }
        for name, count in sorted(made_by.items())
    }
    print(f"references: {test.reference_passed} of {test.items} pass, {test.empty_passed} empty ones, "
          f"{test.altered_passed} with other results")  # fmt: skip
    print(f"mutants: {len(made) - len(survivors)} of {len(made)} fail")
    for name, row in table.items():
        print(f"  {name:15} {row['killed']:5} of {row['mutants']:5} ({row['kill_rate']:.1%}); of the others "
              f"{row[RARE]} differ on a similar input, {row[SAME]} do not, {row[UNKNOWN]} ran too long")  # fmt: skip
    weak = {row["task_id"] for row in rows if row["seen"] == RARE}
    print(f"problems whose tests let a mutant pass that differs on a similar input: {len(weak)} of {len(problems)}")
    write_json(
        HERE / "results.json",
        {
            "self_test": vars(test),
            "mutants": len(made),
            "killed": len(made) - len(survivors),
            "verdicts": dict(sorted(Counter(str(result.verdict) for result in verdicts).items())),
            "by_operator": table,
            "problems_with_a_different_survivor": len(weak),
            "survivors": rows,
            "environment": environment(),
        },
    )


if __name__ == "__main__":
    main()
