"""A code problem, in HumanEval's schema and a little more, and reading and writing files of them."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from hornbook.foundation.errors import DataError
from hornbook.foundation.files import write_jsonl
from hornbook.sandbox.limits import Judged
from hornbook.tasks.rows import Schema, check_columns, read_rows
from hornbook.tasks.styles import STYLES, Style

EMPTY_BODY = "    pass\n"
DEFINES_CHECK = re.compile(r"^def check\(", re.MULTILINE)


@dataclass(frozen=True)
class CodeProblem:
    """Write a function, a class or its last method, so that its tests pass.

    The schema is that of HumanEval (Chen et al. 2021, arXiv 2107.03374): ``prompt`` holds imports, signature and
    docstring, ``canonical_solution`` a correct body, and ``test`` defines ``check(candidate)``, which raises if the
    function it is given is wrong. Other benchmarks ask in other styles, for which see ``style``.
    """

    task_id: str
    prompt: str
    entry_point: str
    """Name of the function that is tested."""
    canonical_solution: str
    """What a right model writes after the prompt."""
    test: str
    """Defines ``check(candidate)``, or is a script that calls the function by its name."""
    group: str = ""
    """Which part of a benchmark the problem belongs to, for scores by group."""
    style: str = "body"
    """How the model is asked and where its answer ends: a name of ``styles.STYLES``."""
    setup: str = ""
    """Trusted code that the tests need beside the program: imports, helpers, classes of the same name as in it."""
    plus_test: str = ""
    """A harder test in the form of ``test``; see ``plus.py``. Empty if there is none."""

    @property
    def asked(self) -> Style:
        """The style in full."""
        return STYLES[self.style]

    @property
    def empty(self) -> str:
        """What a model writes that does nothing."""
        return EMPTY_BODY if self.asked.continues else f"def {self.entry_point}(*args, **kwargs):\n{EMPTY_BODY}"

    def program(self, completion: str) -> str:
        """The whole program that ``completion`` makes, without blank lines at its end."""
        return (f"{self.prompt}{completion}" if self.asked.continues else completion).rstrip() + "\n"

    def judged(self, completion: str, *, plus: bool = False) -> Judged:
        """The program that passes only if what ``completion`` makes passes the tests; see ``judged_program``."""
        return self.judged_program(self.program(completion), plus=plus)

    def judged_program(self, program: str, *, plus: bool = False) -> Judged:
        """The program that passes only if the function in ``program`` passes ``test``, or with ``plus`` ``plus_test``.

        The tests run in a process of their own, beside ``setup`` and a prompt to be continued with an empty body: its
        imports and helpers are theirs too. A model's program can't change what they check.
        """
        test = self.plus_test if plus else self.test
        stub = f"{self.prompt}{EMPTY_BODY}" if self.asked.continues else ""
        return Judged(
            source=program,
            tests=f"{test}\n\ncheck({self.entry_point})\n" if DEFINES_CHECK.search(test) else f"{test}\n",
            entry_point=self.entry_point,
            setup=stub + self.setup,
        )


REQUIRED: Schema = {f.name: "text" for f in dataclasses.fields(CodeProblem) if f.default is dataclasses.MISSING}
OPTIONAL: Schema = {f.name: "text" for f in dataclasses.fields(CodeProblem) if f.default is not dataclasses.MISSING}


def read_problems(path: Path) -> list[CodeProblem]:
    """Read problems from a file of rows; columns of other names are ignored.

    Raises DataError that names the line or row if one is damaged, lacks a field, has one that is no text, names an
    unknown style, or repeats a ``task_id``, and DataError if there is no problem in the file.
    """
    rows = read_rows(path)
    check_columns(rows, REQUIRED, path, OPTIONAL)
    problems: dict[str, CodeProblem] = {}
    for number, row in enumerate(rows, 1):
        where = f"{path}, row {number}"
        given = {name: row[name] for name in (*REQUIRED, *OPTIONAL) if row.get(name) is not None}
        problem = CodeProblem(**given)
        if problem.task_id in problems:
            raise DataError(
                f"task_id {problem.task_id} appears twice", where=where, mend="remove or rename one of them"
            )
        if problem.style not in STYLES:
            raise DataError(
                f"there is no style `{problem.style}`", where=where, mend=f"choose one of {', '.join(STYLES)}"
            )
        problems[problem.task_id] = problem
    return list(problems.values())


def write_problems(path: Path, problems: Iterable[CodeProblem]) -> None:
    """Write problems as JSON Lines, uncompressed, atomically; optional fields only where they say something.

    Raises StorageError.
    """
    fields = dataclasses.fields(CodeProblem)
    write_jsonl(
        path,
        [{f.name: value for f in fields if (value := getattr(problem, f.name)) != f.default} for problem in problems],
    )
