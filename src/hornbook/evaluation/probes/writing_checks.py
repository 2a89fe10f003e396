"""Checkers for writing: whether a text keeps to what was asked for. They can't tell whether it is beautiful."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from hornbook.synthesis.curriculum.wording import words_of

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SENTENCE = re.compile(r".+?[.!?][\"')]*(?=\s|$)", re.DOTALL)
_SMALL_WORDS = frozenset(words_of(
    "a an the and or but in on at to of by with for from is are was were be been has have had it its he she they we i "
    "you his her their our my your this that then when so as not will can did do does up out down into near next after "
    "before behind under over all there"
))  # fmt: skip
_COPIED_WORDS = 8


def words_in(text: str) -> list[str]:
    """The text's words in lower case."""
    return [word.lower() for word in _WORD.findall(text)]


def repeats(words: list[str]) -> bool:
    """Whether a word follows itself, or a run of three words comes twice."""
    runs = list(zip(words, words[1:], words[2:], strict=False))
    return len(set(runs)) < len(runs) or any(a == b for a, b in pairwise(words))


@dataclass(frozen=True)
class Written:
    """A text within its limits, with what it must have, and without repeating itself.

    Of the first paragraph, ``sentences`` are read; what a model writes after them is ignored. Each must end with a full
    stop, an exclamation or a question mark. A text of five words and more must have two of the language's small words,
    since a list of nouns is no sentence.
    """

    required: tuple[tuple[str, ...], ...] = ()
    """Of each group, one wording must occur as whole words."""
    forbidden: tuple[str, ...] = ()
    """None of these may occur."""
    words: tuple[int, int] = (4, 60)
    """Fewest and most words."""
    sentences: int = 1
    """How many sentences there must be."""
    first: str = ""
    """The first word, or words."""
    last: str = ""
    """The last word."""
    apart: bool = False
    """Whether the required words must not stand side by side."""
    source: str = ""
    """A text of which no eight words in a row may be copied."""

    def accepts(self, text: str) -> bool:
        """Whether the text keeps to all of it."""
        read = _SENTENCE.findall(re.split(r"\n\s*\n", text.strip())[0])[: self.sentences]
        words = words_in(" ".join(read))
        said = f" {' '.join(words)} "
        return (
            len(read) == self.sentences
            and self.words[0] <= len(words) <= self.words[1]
            and not repeats(words)
            and all(any(f" {_said(wording)} " in said for wording in group) for group in self.required)
            and not any(f" {_said(wording)} " in said for wording in self.forbidden)
            and said.startswith(f" {_said(self.first)} " if self.first else " ")
            and said.endswith(f" {_said(self.last)} " if self.last else " ")
            and (len(words) <= 4 or len(_SMALL_WORDS.intersection(words)) >= 2)
            and not (self.apart and self._side_by_side(words))
            and not self._copies(words)
        )

    def _side_by_side(self, words: list[str]) -> bool:
        wanted = {wording for group in self.required for wording in group}
        return any(a in wanted and b in wanted for a, b in pairwise(words))

    def _copies(self, words: list[str]) -> bool:
        source = f" {' '.join(words_in(self.source))} "
        runs = (words[start : start + _COPIED_WORDS] for start in range(len(words) - _COPIED_WORDS + 1))
        return bool(self.source) and any(f" {' '.join(run)} " in source for run in runs)


def _said(wording: str) -> str:
    return " ".join(words_in(wording))


@dataclass(frozen=True)
class Note:
    """A note that begins with ``Dear`` and a name, ends with the writer's, and says what it must between them."""

    to: str
    sender: str
    required: tuple[tuple[str, ...], ...]
    most_words: int = 60

    def accepts(self, text: str) -> bool:
        """Whether the note is whole. All of the text is read."""
        words = words_in(text)
        said = f" {' '.join(words)} "
        return (
            8 <= len(words) <= self.most_words
            and said.startswith(f" dear {self.to.lower()} ")
            and words[-1] == self.sender.lower()
            and all(any(f" {_said(wording)} " in said for wording in group) for group in self.required)
            and len(_SMALL_WORDS.intersection(words)) >= 2
            and not repeats(words)
        )


@dataclass(frozen=True)
class ListOf:
    """A list of so many different members of a kind, in one line, or with a line for each."""

    count: int
    members: frozenset[str]
    not_these: frozenset[str] = frozenset()
    """Members that were ruled out."""

    def accepts(self, text: str) -> bool:
        """Whether the first paragraph is such a list; dashes, numbers and articles before members are left aside."""
        paragraph = re.split(r"\n\s*\n", text.strip())[0]
        parts = re.split(r"[,;\n]|\band\b", paragraph.rstrip(". "))
        named = [re.sub(r"^[\W\d]*(?:(?:an?|the)\s+)?|[\W]+$", "", part.strip().lower()) for part in parts]
        named = [name for name in named if name]
        return (
            len(named) == len(set(named)) == self.count
            and not self.not_these.intersection(named)
            and all(self._is_member(name) for name in named)
        )

    def _is_member(self, name: str) -> bool:
        singular = (name, name.removesuffix("s"), name.removesuffix("es"), re.sub("ies$", "y", name))
        return any(one in self.members for one in singular)
