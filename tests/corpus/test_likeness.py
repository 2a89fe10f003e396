from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.corpus.likeness import Nearest, nearest_functions
from hornbook.corpus.overlap import Problem
from hornbook.corpus.trees import function_trees

PROMPT = 'def total(numbers):\n    """Add up."""\n'
SOLUTION = "    found = 0\n    for n in numbers:\n        found += n\n    return found\n"
PROBLEM = Problem("own", "own/1", PROMPT, SOLUTION, "total")
SAME = "def other(rows):\n    a = 0\n    for r in rows:\n        a += r\n    return a\n"
NEAR = SAME.replace("+=", "-=")
FAR = "def g(x):\n    return len(x)\n"


def edit_distance(one: tuple[str, ...], two: tuple[str, ...]) -> int:
    row = list(range(len(two) + 1))
    for i, a in enumerate(one, 1):
        last, row[0] = row[0], i
        for j, b in enumerate(two, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (a != b))
    return row[-1]


def test_the_nearest_function_is_found_under_other_names() -> None:
    assert nearest_functions([PROBLEM], [FAR, NEAR, SAME]) == [Nearest("own/1", 1.0, "other")]
    assert nearest_functions([PROBLEM], [f"Text.\n\n```python\n{SAME}```\n", FAR])[0].similarity == 1.0


@settings(deadline=None, max_examples=30)
@given(st.lists(st.sampled_from([NEAR, FAR, SAME.replace("0", "1"), SAME.replace("    return a\n", "")]), min_size=1))
def test_similarity_is_that_of_edit_distance(texts: list[str]) -> None:
    mine = next(function_trees(PROMPT + SOLUTION))[1]
    trees = [next(function_trees(text))[1] for text in texts]
    expected = max(1 - edit_distance(mine, tree) / max(len(mine), len(tree)) for tree in trees)
    assert nearest_functions([PROBLEM], texts)[0].similarity == pytest.approx(expected, abs=1e-6)


def test_without_functions_nothing_is_near() -> None:
    assert nearest_functions([PROBLEM], ["no code ("]) == [Nearest("own/1", 0.0, "")]
    assert nearest_functions([Problem("own", "own/2", PROMPT, SOLUTION)], [SAME]) == [], "no entry point, no tree"
