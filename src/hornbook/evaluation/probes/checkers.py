"""Checkers: programs that tell whether a written answer is right.

Each reads as much of a completion as an answer takes, since a base model goes on afterwards: `NumberIs` the first
paragraph, `PhraseIs` and `LineIs` the first sentence. They are strict where they can't be sure. Not covered: a right
answer in words that no list here has, such as "a dozen"; a right number followed by another one in the same
paragraph ("12 apples in 3 bags"), unless the text says "the answer is 12"; and a negation further than four words
before the answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Protocol

from hornbook.evaluation.probes.units import converted

NUMBER = re.compile(r"(?<![\w.,])(?P<sign>[-−]?)[$€£]?(?P<whole>\d{1,3}(?:,\d{3})+|\d+)(?P<rest>\.\d+| ?/ ?\d+(?!\w))?")
"""A number in digits: ``1,200``, ``2.5``, ``-3``, ``3/4``; not one inside a word or a longer decimal."""
_ANSWER = re.compile(r"answer(?: is|:| =)+\s*", re.IGNORECASE)
_UNIT = re.compile(r"\s*(?P<unit>[A-Za-zΩ°µ²³%]+(?:(?:/| per )[A-Za-z]+[²³]?\d?)?)")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s|\n")
_NEGATIONS = frozenset({"not", "never", "no", "neither", "nor", "without", "cannot"})
_NEGATION_REACH = 4
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")
_NONE = re.compile(
    r"\b(?:no line|none|no (?:mistake|error)s?|(?:nothing|no step) is "
    r"wrong|(?:all|every|each)\b.*\b(?:right|correct))\b"
)
_LINE = re.compile(rf"\b(?:line|step|number)\s*#?(\d+)\b|\b({'|'.join(_ORDINALS)})\b|^\W*(\d+)\b")


class Checker(Protocol):
    """Tells whether a written answer is right."""

    def accepts(self, text: str) -> bool:
        """Whether ``text``, what was written after the prompt, answers it rightly."""
        ...


@dataclass(frozen=True)
class NumberIs:
    """The last number of the first paragraph, or the one after "the answer is", has this value.

    ``unit`` is a key of `units.UNITS`: an answer without a unit counts in it, one with another unit is converted, and
    one whose unit measures something else is wrong.
    """

    value: Fraction
    unit: str = ""

    def accepts(self, text: str) -> bool:  # noqa: D102 - see Checker
        paragraph = re.split(r"\n\s*\n", text.strip())[0]
        explicit = list(_ANSWER.finditer(paragraph))
        found = NUMBER.search(paragraph, explicit[-1].end()) if explicit else None
        if found is None:
            found = next(reversed(list(NUMBER.finditer(paragraph))), None)
        if found is None:
            return False
        value = number_of(found)
        unit = _UNIT.match(paragraph, found.end())
        if self.unit and unit is not None:
            value = converted(value, unit["unit"], self.unit)
        return value == self.value


def number_of(match: re.Match[str]) -> Fraction | None:
    """The value of a match of `NUMBER`; None for a division by zero."""
    value, rest = Fraction(match["whole"].replace(",", "")), match["rest"] or ""
    if rest.startswith("."):
        value += Fraction("0" + rest)
    elif rest:
        below = int(rest.strip(" /"))
        if below == 0:
            return None
        value /= below
    return -value if match["sign"] else value


def plain(text: str) -> str:
    """The text in lower case, its words apart by single blanks, without punctuation but for that inside of words."""
    return " ".join(re.findall(r"[^\W_]+(?:['’.:-][^\W_]+)*", text.lower()))


def first_sentence(text: str) -> str:
    """The text up to the end of its first sentence or line, whichever comes first."""
    return _SENTENCE_END.split(text.strip(), maxsplit=1)[0]


@dataclass(frozen=True)
class PhraseIs:
    """The first sentence has one of the ``accepted`` phrases, none of the ``rejected`` ones, and does not deny it."""

    accepted: tuple[str, ...]
    rejected: tuple[str, ...] = ()

    def accepts(self, text: str) -> bool:  # noqa: D102 - see Checker
        said = f" {plain(first_sentence(text))} "
        for phrase in sorted(map(plain, self.accepted), key=len, reverse=True):
            before, found, after = said.partition(f" {phrase} ")
            if found:
                denied = any(
                    word in _NEGATIONS or word.endswith(("n't", "n’t")) for word in before.split()[-_NEGATION_REACH:]
                )
                rest = f"{before}  {after}"
                return not denied and not any(f" {plain(other)} " in rest for other in self.rejected)
        return False


@dataclass(frozen=True)
class LineIs:
    """The first sentence names one line of a calculation, by its number from 1, or says that none is wrong (None)."""

    line: int | None

    def accepts(self, text: str) -> bool:  # noqa: D102 - see Checker
        said = first_sentence(text.strip().rstrip(".")).lower()
        lines = {
            _ORDINALS.index(ordinal) + 1 if ordinal else int(number or bare)
            for number, ordinal, bare in _LINE.findall(said)
        }
        none = _NONE.search(said) is not None
        return (none and not lines) if self.line is None else (not none and lines == {self.line})


@dataclass(frozen=True)
class SameText:
    """The text is this one, blanks at the ends of lines aside."""

    text: str

    def accepts(self, text: str) -> bool:  # noqa: D102 - see Checker
        return [line.rstrip() for line in text.strip().split("\n")] == [
            line.rstrip() for line in self.text.strip().split("\n")
        ]
