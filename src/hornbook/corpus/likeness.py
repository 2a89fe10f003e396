"""How near the nearest training item comes to each benchmark problem, so that scores can be told apart by it.

The phi-1 report (Gunasekar et al. 2023, arXiv 2306.11644, section 5.2) splits HumanEval by whether training holds a
program whose syntax tree is at least 0.95, 0.90, 0.85 or 0.80 similar. Here, too, programs are compared by their trees:
one minus the edit distance between the trees' label sequences over the longer one's length, after the names that
authors chose were numbered (`hornbook.corpus.trees`). The report compares embeddings beside it; that is not done here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from hornbook.corpus.overlap import Problem
from hornbook.corpus.trees import Tree, function_trees

THRESHOLDS = (0.95, 0.90, 0.85, 0.80)
"""The similarities at which the phi-1 report draws the line."""


class Nearest(NamedTuple):
    """The training function that is most like a problem's solution; similarity 0 and no name where there is none."""

    task: str
    similarity: float
    function: str


def nearest_functions(problems: Sequence[Problem], texts: Iterable[str]) -> list[Nearest]:
    """For every problem with an ``entry_point``: the most similar function in the texts, by its tree.

    Of functions with the same tree the first is named. Texts are Python or Markdown with Python in it. The time grows
    as the number of problems times the number of different trees; it needs the library rapidfuzz.
    """
    import numpy as np
    from rapidfuzz.distance import Levenshtein
    from rapidfuzz.process import cdist

    names: dict[Tree, str] = {}
    for text in texts:
        for name, tree in function_trees(text):
            names.setdefault(tree, name)
    asked = [(problem.task, _solution(problem)) for problem in problems if problem.entry_point]
    if not names or not asked:
        return [Nearest(task, 0.0, "") for task, _ in asked]
    numbers: dict[str, int] = {}
    known = [_numbered(tree, numbers) for tree in names]
    wanted = [_numbered(tree, numbers) for _, tree in asked]
    alike = cdist(wanted, known, scorer=Levenshtein.normalized_similarity, dtype=np.float32)
    best, functions = alike.argmax(axis=1), list(names.values())
    return [Nearest(task, float(alike[row, best[row]]), functions[best[row]]) for row, (task, _) in enumerate(asked)]


def _solution(problem: Problem) -> Tree:
    trees = dict(function_trees(problem.prompt + problem.solution))
    return trees[problem.entry_point]


def _numbered(tree: Tree, numbers: dict[str, int]) -> list[int]:
    """The tree with numbers for labels, which compare faster."""
    return [numbers.setdefault(label, len(numbers)) for label in tree]
