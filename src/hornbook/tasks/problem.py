"""A code problem in HumanEval's schema, and reading and writing files of them."""

from __future__ import annotations

import dataclasses
import gzip
import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hornbook.foundation.errors import DataError
from hornbook.foundation.files import read_text, write_jsonl
from hornbook.sandbox.limits import Judged

EMPTY_BODY = "    pass\n"


@dataclass(frozen=True)
class CodeProblem:
    """Write the body of a function, a class or its last method, so that its tests pass.

    The schema is that of HumanEval (Chen et al. 2021, arXiv 2107.03374): ``prompt`` holds imports, signature and
    docstring, ``canonical_solution`` a correct body, and ``test`` defines ``check(candidate)``, which raises if the
    function it is given is wrong.
    """

    task_id: str
    prompt: str
    entry_point: str
    """Name of the function that is tested."""
    canonical_solution: str
    test: str
    group: str = ""
    """Which part of a benchmark the problem belongs to, for scores by group."""

    def judged(self, completion: str) -> Judged:
        """The program that passes only if the function with ``completion`` as its body passes the tests.

        The tests run in a process of their own, beside the prompt with an empty body: its imports and helpers are
        theirs too. A completion can't change what they check.
        """
        return Judged(
            source=f"{self.prompt}{completion}\n",
            tests=f"{self.test}\n\ncheck({self.entry_point})\n",
            entry_point=self.entry_point,
            setup=f"{self.prompt}{EMPTY_BODY}",
        )


FIELDS = {field.name: field.default is dataclasses.MISSING for field in dataclasses.fields(CodeProblem)}
"""The fields of a problem, and whether a file must give them."""


def read_problems(path: Path) -> list[CodeProblem]:
    """Read problems from a JSON Lines file, compressed if its name ends in ``.gz``. Fields of other names are ignored.

    Raises DataError that names the line if one is damaged, lacks a field or repeats a ``task_id``, and DataError if
    there is no problem in the file.
    """
    problems: dict[str, CodeProblem] = {}
    for number, row in _rows(path):
        where = f"{path}:{number}"
        for name, required in FIELDS.items():
            if (required or name in row) and not isinstance(row.get(name), str):
                state = "must be text" if name in row else "is missing"
                raise DataError(f"field `{name}` {state}", where=where, mend=f"a problem needs {', '.join(FIELDS)}")
        problem = CodeProblem(**{name: row[name] for name in FIELDS if name in row})
        if problem.task_id in problems:
            raise DataError(
                f"task_id {problem.task_id} appears twice", where=where, mend="remove or rename one of them"
            )
        problems[problem.task_id] = problem
    if not problems:
        raise DataError("no problem in this file", where=str(path), mend="give one JSON object per line")
    return list(problems.values())


def write_problems(path: Path, problems: Iterable[CodeProblem]) -> None:
    """Write problems as JSON Lines, uncompressed, atomically. Raises StorageError."""
    write_jsonl(path, [dataclasses.asdict(problem) for problem in problems])


def _rows(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Every object in the file with its 1-based line number."""
    for number, line in enumerate(_text(path).split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise DataError(
                f"not valid JSON: {error.msg}", where=f"{path}:{number}", mend="restore the file, or delete that line"
            ) from error
        if not isinstance(row, dict):
            raise DataError("expected a JSON object", where=f"{path}:{number}", mend='write {"task_id": ...} per line')
        yield number, row


def _text(path: Path) -> str:
    if path.suffix != ".gz" or not path.is_file():
        return read_text(path)
    try:
        return gzip.decompress(path.read_bytes()).decode("utf-8")
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise DataError(f"damaged gzip file ({error})", where=str(path), mend="fetch the file again") from error
    except UnicodeDecodeError as error:
        raise DataError(
            "not UTF-8 text", where=str(path), mend="convert the text to UTF-8 and compress it again"
        ) from error
