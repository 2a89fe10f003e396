"""Other words for the same: sentences of the curriculum with some of their words exchanged for synonyms.

The authors of the curriculum have their favourite words ("list", "largest", "integers"); those who ask a model have
others. Words with a second sense that the curriculum uses too are left alone, or put in only.
"""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.grammar import TICK
from hornbook.synthesis.curriculum.wording import Draw

_GROUPS: tuple[tuple[str, str], ...] = (
    # what there is
    ("string|text", ""),
    ("strings|texts", ""),
    ("integer|whole number|int", ""),
    ("integers|whole numbers|ints", ""),
    ("element|item", "entry"),
    ("elements|items", "entries"),
    ("characters|chars|symbols", ""),
    ("capital letters|uppercase letters|upper-case letters", ""),
    ("small letters|lowercase letters|lower-case letters", ""),
    ("of the list|of the array", "of the sequence"),
    ("in the list|in the array", "in the sequence"),
    ("a list of|an array of", "a sequence of"),
    ("the list of|the array of", "the sequence of"),
    ("a new list|a new array", ""),
    ("an empty list|an empty array", ""),
    ("the sum of|the total of", ""),
    ("the average of|the mean of", ""),
    ("the number of|the count of|the amount of", ""),
    ("the beginning of|the start of", ""),
    # how it is
    ("the largest|the biggest|the greatest", "the highest|the maximum"),
    ("the smallest", "the lowest|the minimum"),
    ("greater than|larger than|bigger than|higher than", ""),
    ("less than|smaller than|lower than", ""),
    ("at least", "no less than|not less than"),
    ("at most", "no more than|not more than"),
    ("is equal to|is the same as|equals", ""),
    ("are equal to|are the same as", ""),
    ("different|distinct", ""),
    ("neighbouring|adjacent", ""),
    ("is divisible by|is a multiple of", "can be divided by"),
    ("are divisible by|are multiples of", "can be divided by"),
    ("ascending order|increasing order", ""),
    ("descending order|decreasing order", ""),
    ("how many times|how often", ""),
    ("two", "2"),
    ("three", "3"),
    # what happens
    ("occurs|appears", ""),
    ("occur|appear", ""),
    ("occurrences of|appearances of", ""),
    ("contains|includes", ""),
    ("begins with|starts with", ""),
    ("begin with|start with", ""),
    ("removed|deleted|taken out", ""),
    ("and returns", "and should return|and gives back|and outputs"),
    ("This function takes|This function accepts|The function takes|The function accepts", ""),
    ("You get|You are given|You receive", "You're given"),
    # how sentences hang together
    ("does not|doesn't", ""),
    ("do not|don't", ""),
    ("is not|isn't", ""),
    ("are not|aren't", ""),
    ("cannot|can't", ""),
    ("if there is none|if none exists|if there isn't any", ""),
)
"""Words that may be exchanged for one another, and words that may stand for them but that have other senses too."""
_AMOUNT, _NOUN = rf"(?= [\d{TICK}])", "(?= [a-z])"
_AHEAD = {"at least": _AMOUNT, "at most": _AMOUNT, "two": _NOUN, "three": _NOUN}
"""What must follow a word for it to be exchanged."""


def _others() -> dict[str, tuple[str, ...]]:
    """For each word that may be exchanged, the words that may take its place."""
    found: dict[str, tuple[str, ...]] = {}
    for both, only_put_in in _GROUPS:
        words = both.split("|")
        for word in words:
            found[word] = (*(one for one in words if one != word), *filter(None, only_put_in.split("|")))
    return found


_OTHERS = _others()
_WORDS = "|".join(re.escape(word) + _AHEAD.get(word, "") for word in sorted(_OTHERS, key=len, reverse=True))
KEPT = rf"{TICK}[^{TICK}]*{TICK}|`[^`]*`|\"[^\"]*\"|\([^)]*\)"
"""What stays as it is: identifiers, code, quotations and what stands in brackets."""
_ARTICLED = "integer|whole number|int|element|item"
"""Nouns with a synonym that needs the other article."""
_PLACE = re.compile(rf"{KEPT}|(?<![\w'-])(?:(an?) (?=(?:{_ARTICLED})\b))?({_WORDS})(?![\w'-])")


def with_synonyms(draw: Draw, text: str, share: float) -> str:
    """The text with this share of its exchangeable words exchanged; identifiers and quotations stay."""

    def exchanged(match: re.Match[str]) -> str:
        article, word = match[1], match[2]
        if not word or not draw.chance(share):
            return match[0]
        word = draw.choose(_OTHERS[word])
        if not article:
            return word
        return f"{'an' if word[0] in 'aeiou' else 'a'} {word}"

    return _PLACE.sub(exchanged, text)
