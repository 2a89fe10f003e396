"""Slips of the pen: descriptions as people write them in haste, with words left out and letters mixed up.

They keep a model from relying on every small word of a description. What carries the sense stays, though now and then
mistyped; identifiers, numbers and quotations stay as they are.
"""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.thesaurus import KEPT
from hornbook.synthesis.curriculum.wording import Draw, words_of

_LEFT_OUT = {"a": 0.4, "an": 0.4, "the": 0.4} | dict.fromkeys(
    words_of("of that which is are it its in to for by with from at on as be this these have has there you"), 0.12
)
"""Words whose sense the rest of a sentence tells, and how often they are left out."""
_MISTYPED = 0.04
_WORD = re.compile(rf"{KEPT}|(?<![\w'-])([A-Za-z]+)(?![\w'-])( ?)")
_STOP = re.compile(r"\w\.$")


def with_slips(draw: Draw, text: str) -> str:
    """The text with some of its words left out or mistyped, now and then begun in lower case or without a full stop."""

    def slipped(match: re.Match[str]) -> str:
        word, space = match[1], match[2]
        if not word:
            return match[0]
        if space and match.start() and draw.chance(_LEFT_OUT.get(word, 0.0)):
            return ""
        if len(word) > 4 and draw.chance(_MISTYPED):
            at = draw.integer(1, len(word) - 3)
            exchanged = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
            word = draw.choose((word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:], exchanged))
        return word + space

    text = _WORD.sub(slipped, text)
    if draw.chance(0.2):
        text = text[:1].lower() + text[1:]
    # After a quotation the stop stays: without it, the docstring's own quotes would follow.
    return text[:-1] if draw.chance(0.3) and _STOP.search(text) else text
