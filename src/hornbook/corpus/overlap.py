"""Overlap of a document with benchmark problems: shared word n-grams, docstrings that ask for the same, same solutions.

Words are lower-case runs of letters and digits, so `max_element`, `MAX ELEMENT` and "max element" are the same. A
solution is found again under other names (`hornbook.corpus.trees`). What this does *not* find: a problem told in other
words or translated, with another solution.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from hornbook.corpus.minhash import shingles
from hornbook.corpus.trees import Tree, function_trees

NGRAM = "n-gram overlap with a benchmark problem"
DOCSTRING = "docstring like that of a benchmark problem"
SOLUTION = "solution the same as that of a benchmark problem"

_WORD = re.compile(r"[^\W_]+")
_STRING = re.compile(
    r'"""(?P<double>.*?)"""|\'\'\'(?P<single>.*?)\'\'\''
    r'|:[ \t]*\n[ \t]+[rRuU]?(?P<quote>["\'])(?!(?P=quote))(?P<line>[^\n]*?)(?P=quote)[ \t]*\n',
    re.DOTALL,
)
_EXAMPLE = re.compile(r"^[ \t]*(?:>>>.*(?:\n[ \t]*\S.*)*|(?:for )?examples?:?[ \t]*$)", re.MULTILINE | re.IGNORECASE)
"""An interactive example as doctest reads it (from its prompt to the next blank line), and the heading above it."""


class Problem(NamedTuple):
    """What is compared of a benchmark problem. ``solution`` may be a function's body alone.

    With ``entry_point``, the function of this name in ``prompt + solution`` is looked for under other names too.
    """

    benchmark: str
    task: str
    prompt: str
    solution: str
    entry_point: str = ""


class Hit(NamedTuple):
    """An overlap with one problem: why a document is dropped, and the words that it shares, or its function's name."""

    benchmark: str
    task: str
    reason: str
    words: str


@dataclass(frozen=True)
class Settings:
    """See the fields of the same name in `DecontaminateConfig`."""

    ngram_words: int
    docstring_threshold: float
    docstring_shingle_words: int


def words_of(text: str) -> list[str]:
    """The text's words in lower case; an underscore separates words as a space does."""
    return _WORD.findall(text.lower())


def docstrings_of(text: str) -> list[str]:
    """Every docstring in a Python text, in Python within other text, or in Python that does not parse.

    Any string in triple quotes counts, and a string in single quotes that stands alone on the line below a colon.
    """
    return [match["double"] or match["single"] or match["line"] or "" for match in _STRING.finditer(text)]


def without_examples(docstring: str) -> str:
    """The docstring without its doctest examples."""
    return _EXAMPLE.sub("", docstring)


def telling(ngram: Sequence[str]) -> bool:
    """Whether an n-gram says something: at least half of it is words that are not numbers."""
    return 2 * sum(not word.isdigit() for word in ngram) >= len(ngram)


class OverlapIndex:
    """The n-grams and docstrings of many problems, to look documents up in."""

    def __init__(self, problems: Sequence[Problem], settings: Settings) -> None:
        self.problems, self.settings = problems, settings
        self._ngrams: dict[tuple[str, ...], list[int]] = {}
        self._docstrings: list[tuple[int, frozenset[str]]] = []
        self._with_shingle: dict[str, list[int]] = {}
        self._trees: dict[Tree, list[int]] = {}
        for number, problem in enumerate(problems):
            docstrings = docstrings_of(problem.prompt) or [problem.prompt]
            for text in (*docstrings, problem.solution):
                for ngram in filter(telling, set(self._ngrams_of(text))):
                    self._ngrams.setdefault(ngram, []).append(number)
            for text in docstrings:
                self._add_docstring(number, text)
            if problem.entry_point:
                for name, tree in function_trees(problem.prompt + problem.solution):
                    if name == problem.entry_point:
                        self._trees.setdefault(tree, []).append(number)

    def _ngrams_of(self, text: str) -> Iterator[tuple[str, ...]]:
        words = words_of(text)
        return zip(*(words[start:] for start in range(self.settings.ngram_words)), strict=False)

    def _docstring_shingles(self, docstring: str) -> frozenset[str]:
        words = words_of(without_examples(docstring))
        return shingles(" ".join(words), self.settings.docstring_shingle_words) if words else frozenset()

    def _add_docstring(self, number: int, docstring: str) -> None:
        found = self._docstring_shingles(docstring)
        if found:
            for shingle in found:
                self._with_shingle.setdefault(shingle, []).append(len(self._docstrings))
            self._docstrings.append((number, found))

    def hits(self, text: str) -> list[Hit]:
        """Every problem that ``text`` overlaps with, once: by n-gram, docstring or solution, in this order."""
        found: dict[int, Hit] = {}
        shared = {ngram for ngram in self._ngrams_of(text) if ngram in self._ngrams}
        for ngram in sorted(shared):
            for number in self._ngrams[ngram]:
                found.setdefault(number, self._hit(number, NGRAM, " ".join(ngram)))
        by_ngram = [found[number] for number in sorted(found)]
        by_docstring: dict[int, Hit] = {}
        for docstring in docstrings_of(text):
            for number in self._like(docstring):
                if number not in found:
                    words = " ".join(words_of(without_examples(docstring)))
                    by_docstring.setdefault(number, self._hit(number, DOCSTRING, words))
        by_solution: dict[int, Hit] = {}
        for name, tree in function_trees(text) if self._trees else ():
            for number in self._trees.get(tree, ()):
                if number not in found and number not in by_docstring:
                    by_solution.setdefault(number, self._hit(number, SOLUTION, name))
        return by_ngram + [group[number] for group in (by_docstring, by_solution) for number in sorted(group)]

    def _like(self, docstring: str) -> Iterator[int]:
        """Numbers of the problems with a docstring whose Jaccard similarity to this one reaches the threshold.

        The problems are few, so the similarity is computed for all of them, by counting shared shingles.
        """
        mine = self._docstring_shingles(docstring)
        shared = Counter(place for shingle in mine for place in self._with_shingle.get(shingle, ()))
        for place, common in shared.items():
            number, theirs = self._docstrings[place]
            if common >= self.settings.docstring_threshold * (len(mine) + len(theirs) - common):
                yield number

    def _hit(self, number: int, reason: str, words: str) -> Hit:
        problem = self.problems[number]
        return Hit(problem.benchmark, problem.task, reason, words)


def checker(problems: Sequence[Problem], settings: Settings) -> Callable[[list[str]], list[list[dict[str, Any]]]]:
    """A function from texts to the hits of each, as dictionaries; made once in every worker process."""
    index = OverlapIndex(problems, settings)
    return lambda texts: [[hit._asdict() for hit in index.hits(text)] for text in texts]
