from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from hornbook.corpus.overlap import (
    DOCSTRING,
    NGRAM,
    OverlapIndex,
    Problem,
    Settings,
    docstrings_of,
    telling,
    without_examples,
    words_of,
)
from hornbook.corpus.overlap import (
    SOLUTION as SAME,
)
from hornbook.tasks.humaneval import load_humaneval

SETTINGS = Settings(ngram_words=13, docstring_threshold=0.6, docstring_shingle_words=2)
PROMPT = '''def rotate(values, steps):
    """Move every value of the list to the right by the given number of steps; values
    that fall off the end come back at the front.

    Example:
    >>> rotate([1, 2, 3], 1)
    [3, 1, 2]
    """
'''
SOLUTION = """    if not values:
        return values
    cut = len(values) - steps % len(values)
    front, back = values[cut:], values[:cut]
    return front + back
"""
INDEX = OverlapIndex([Problem("own", "own/1", PROMPT, SOLUTION)], SETTINGS)
WORD = st.text(alphabet="qxzkv", min_size=2, max_size=6)


@given(st.lists(WORD, max_size=30), st.lists(WORD, max_size=30), st.integers(0, 200), st.booleans())
def test_an_inserted_ngram_is_found_however_it_is_written(before, after, start, shout) -> None:
    source = words_of(docstrings_of(PROMPT)[0])
    start %= len(source) - 12
    ngram = source[start : start + 13]
    assume(telling(ngram))
    text = " ".join(before) + "\n#  " + "_".join(ngram[:6]) + " (" + ",\n ".join(ngram[6:]) + ") " + " ".join(after)
    hits = INDEX.hits(text.upper() if shout else text)
    assert [hit.task for hit in hits] == ["own/1"]
    assert hits[0].reason == NGRAM
    assert hits[0].words in " ".join(words_of(text)) and len(hits[0].words.split()) == 13


@given(st.lists(WORD, max_size=60))
def test_other_words_are_not_an_overlap(words: list[str]) -> None:
    assert INDEX.hits(f'def f():\n    """{" ".join(words)}"""\n') == []


def test_twelve_words_are_not_thirteen() -> None:
    source = words_of(docstrings_of(PROMPT)[0])
    assert INDEX.hits(" ".join(source[:12]) + " but " + " ".join(source[13:24])) == []


def test_a_copied_solution_is_found() -> None:
    hits = INDEX.hits(f"def turn(values, steps):\n{SOLUTION}")
    assert [hit.reason for hit in hits] == [NGRAM]


def test_a_docstring_told_nearly_alike_is_found_and_one_told_otherwise_is_not() -> None:
    short = OverlapIndex([Problem("own", "own/2", 'def f(n):\n    """Return the n-th even number."""\n', "")], SETTINGS)
    near = 'def g(k):\n    """\n    Return the n th even number!\n\n    >>> g(1)\n    2\n    """\n    return 2 * k\n'
    assert [(hit.task, hit.reason) for hit in short.hits(near)] == [("own/2", DOCSTRING)]
    assert short.hits(near.replace("even number", "letter of a word")) == []
    assert short.hits("# Return the n-th even number.\n") == []  # no docstring, and too short for an n-gram


def test_a_docstring_of_one_word_must_be_equal() -> None:
    index = OverlapIndex([Problem("own", "own/3", 'def f(n):\n    "Doubles."\n', "")], SETTINGS)
    assert index.hits('def g(n):\n    """Doubles."""\n')
    assert not index.hits('def g(n):\n    """Doubles numbers."""\n')


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('def f():\n    """One."""\n', ["One."]),
        ("class A:\n    '''\n    Two\n    '''\n", ["\n    Two\n    "]),
        ('def f():\n    "Three."\n    return "x"\n', ["Three."]),
        ("def f():\n    r'''Four'''\n    return {'a':\n        'b'}\n", ["Four"]),
        ('Some prose.\n\n    def f(:\n        """Five\n        lines."""\n', ["Five\n        lines."]),
        ('def f():\n    """\n    Six."""\n\ndef g():\n    """Seven."""\n', ["\n    Six.", "Seven."]),
        ("x = 1\n", []),
    ],
)
def test_docstrings_are_found_without_parsing(text: str, expected: list[str]) -> None:
    assert docstrings_of(text) == expected


def test_examples_end_at_a_blank_line() -> None:
    text = "Say a thing.\n\n    Examples:\n    >>> f(1)\n    2\n    3\n\n    Then another.\n    For example\n"
    assert words_of(without_examples(text)) == ["say", "a", "thing", "then", "another"]


def test_an_ngram_of_numbers_says_nothing() -> None:
    assert not telling([str(n) for n in range(13)])
    assert telling(["word"] * 7 + ["1"] * 6)


def test_every_humaneval_problem_is_found_in_itself_and_seldom_in_another() -> None:
    problems = [Problem("humaneval", p.task_id, p.prompt, p.canonical_solution) for p in load_humaneval()]
    index = OverlapIndex(problems, SETTINGS)
    others = 0
    for problem in problems:
        found = {hit.task for hit in index.hits(problem.prompt)}
        assert problem.task in found
        others += len(found) - 1
    assert others < 20


RENAMED = """def turn(items, count):
    '''Other words.'''
    if not items:
        return items
    at = len(items) - count % len(items)
    first, second = items[at:], items[:at]
    return second + first
"""


def test_a_solution_is_found_under_other_names_if_its_function_is_known() -> None:
    source = RENAMED.replace("second + first", "first + second")
    named = OverlapIndex([Problem("own", "own/1", PROMPT, SOLUTION, "rotate")], SETTINGS)
    assert [(hit.task, hit.reason, hit.words) for hit in named.hits(source)] == [("own/1", SAME, "turn")]
    assert named.hits(RENAMED) == [], "the other way round is another function"
    assert INDEX.hits(source) == [], "without an entry point, names count"
