"""Other words for the same: sentences of the curriculum with some of their words exchanged for synonyms.

The authors of the curriculum have their favourite words ("list", "largest", "integers"); those who ask a model have
others. Only words are exchanged that mean the same in every sentence of the curriculum.
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
    ("dictionary|dict|mapping", ""),
    ("dictionaries|dicts|mappings", ""),
    ("boolean|bool|truth value", ""),
    ("spaces|blanks", ""),
    ("a piece|a part", ""),
    ("the pieces|the parts", ""),
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
    ("the length of", "the size of"),
    ("the beginning of|the start of", ""),
    ("at the beginning|at the start", "at the front"),
    ("the rest|the others", "the remaining ones"),
    # how it is
    ("the largest|the biggest|the greatest", "the highest|the maximum"),
    ("largest|biggest|greatest", "highest"),
    ("the smallest", "the lowest|the minimum"),
    ("smallest", "lowest"),
    ("greater than|larger than|bigger than|higher than", ""),
    ("less than|smaller than|lower than", ""),
    ("fewer than", "less than"),
    ("at least", "no less than|not less than"),
    ("at most", "no more than|not more than|up to"),
    ("is equal to|is the same as|equals", ""),
    ("are equal to|are the same as", ""),
    ("different|distinct", ""),
    ("neighbouring|adjacent", ""),
    ("is divisible by|is a multiple of", "can be divided by"),
    ("are divisible by|are multiples of", "can be divided by"),
    ("is negative", "is below zero|is less than 0"),
    ("are negative", "are below zero|are less than 0"),
    ("negative numbers", "numbers below zero|numbers less than 0"),
    ("is positive", "is above zero|is greater than 0"),
    ("are positive", "are above zero|are greater than 0"),
    ("positive numbers", "numbers above zero|numbers greater than 0"),
    ("is even", "is an even number|is divisible by 2"),
    ("is odd", "is an odd number|is not divisible by 2"),
    ("are even", "are even numbers|are divisible by 2"),
    ("are odd", "are odd numbers|are not divisible by 2"),
    ("ascending order|increasing order", ""),
    ("descending order|decreasing order", ""),
    ("in ascending order|in increasing order", "sorted|from smallest to largest"),
    ("in descending order|in decreasing order", "from largest to smallest"),
    ("in alphabetical order", "alphabetically|sorted alphabetically"),
    ("in the same order", "in their original order|keeping the order"),
    ("sorted by|ordered by", "arranged by"),
    ("separated by", "delimited by|parted by"),
    ("exactly|precisely", ""),
    ("more than once|several times", ""),
    ("twice", "two times"),
    ("in total|altogether|overall", ""),
    ("how many times|how often", ""),
    ("zero", "0"),
    ("two", "2"),
    ("three", "3"),
    ("each|every", ""),
    ("all the", "all of the|all"),
    ("the last", "the final"),
    ("the given", "the provided|the input"),
    # what happens
    ("occurs|appears", ""),
    ("occur|appear", ""),
    ("occurs in|appears in|is found in", "is contained in|is in"),
    ("occurrences of|appearances of", ""),
    ("contains|includes", ""),
    ("contain|include", ""),
    ("consists of|is made up of", ""),
    ("begins with|starts with", ""),
    ("begin with|start with", ""),
    ("ends with|finishes with", "ends in"),
    ("end with|finish with", "end in"),
    ("remove|delete", "drop|take out"),
    ("removed|deleted|taken out", ""),
    ("Remove|Delete|Take out", "Drop"),
    ("Replace", "Exchange|Substitute"),
    ("replaced by|replaced with", "exchanged for|swapped for"),
    ("Join|Concatenate|Put together", "Combine|Glue together"),
    ("Sort|Arrange|Order", ""),
    ("Insert", "Put|Place"),
    ("Add up|Sum up", ""),
    ("Collect|Gather", ""),
    ("Convert|Transform", ""),
    ("Search for|Look for", ""),
    ("Go through|Walk through|Step through|Loop over|Iterate over", ""),
    ("Build|Create|Make|Construct", "Generate|Produce"),
    ("Compute|Calculate|Work out", "Determine|Find|Get"),
    ("Determine", "Find|Find out|Work out"),
    ("Output", "Return|Give|Give back"),
    ("Return", "Give|Give back|Output"),
    ("and return", "and output|and give back|and hand back"),
    ("and returns", "and should return|and gives back|and outputs"),
    ("Check whether|Check if|Test whether|Test if|Find out if|Find out whether|See if", "Determine if"),
    ("Return True if|Return True when|Return whether", "Return True whenever|Return True exactly if"),
    ("keep only|retain only", "leave only"),
    ("Keep only|Retain only", "Leave only"),
    ("leave out|skip|omit", ""),
    ("This function takes|This function accepts|The function takes|The function accepts", ""),
    ("You get|You are given|You receive", "You're given"),
    # how sentences hang together
    ("does not|doesn't", ""),
    ("do not|don't", ""),
    ("is not|isn't", ""),
    ("are not|aren't", ""),
    ("cannot|can't", ""),
    ("if there is none|if none exists|if there isn't any", ""),
    ("there is no", "there isn't any"),
    ("there are no", "there aren't any"),
    ("otherwise return", "else return|if not, return"),
    ("otherwise output", "else output|if not, output"),
    ("otherwise False", "else False|if not, False"),
    ("False otherwise", "False if not|else False"),
    ("that are|which are", ""),
    ("that have|which have", "having|with"),
    ("in which", "where"),
    ("for example|for instance", "e.g."),
    ("because|since", ""),
    ("has to", "must|needs to"),
    ("have to", "must|need to"),
)
"""Words that may be exchanged for one another, and words that may stand for them but that have other senses too."""
_AMOUNT, _NOUN = rf"(?= [\d{TICK}])", "(?= [a-z])"
_THING = f"(?= [a-z{TICK}])"
_AHEAD = {
    "at least": _AMOUNT,
    "at most": _AMOUNT,
    "two": _NOUN,
    "three": _NOUN,
    "each": r"(?= (?!(?:of|other|two|three|time|divides|how|is|are|has|have|with|by|in|and|or|at|on|from|to|as|for)\b)"
    r"[a-z])",
    "every": r"(?= (?!(?:second|third|fourth|fifth|other|time|single|one|now|few|new)\b)[a-z])",
    "the last": r"(?= (?!(?:of|one|two|three|are|is)\b)[a-z])",
    "the rest": r"(?! of)",
    "the others": r"(?! of)",
    "that have": _THING,
    "in which": r"(?= (?:the|a|an|each|every|all|no|it|they|both)\b)",
    "since": _THING,
    **dict.fromkeys(
        ("Output", "Return", "Sort", "Order", "Insert", "Join", "Replace", "Remove", "Build", "Make"), _THING
    ),
}
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
