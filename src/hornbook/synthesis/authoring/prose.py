"""Whether a text is whole, English, as long as asked for, and does not repeat itself.

The limits on repetition are those of MassiveText (Rae et al. 2021, arXiv 2112.11446, table A1 and section A.1.1), which
were set for web pages; the share of function words and the two ends are ours.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from hornbook.synthesis.authoring.faults import Fault, Unusable
from hornbook.synthesis.authoring.markdown import blocks, without_blocks
from hornbook.synthesis.curriculum.wording import words_of

MOST_DUPLICATE_LINES, MOST_DUPLICATE_LINE_CHARACTERS = 0.30, 0.20
MOST_TOP_NGRAM = {2: 0.20, 3: 0.18, 4: 0.16}
"""Share of a text's characters that its commonest n-gram of words may make up, by n."""
MOST_DUPLICATE_NGRAM = {5: 0.15, 6: 0.14, 7: 0.13, 8: 0.12, 9: 0.11, 10: 0.10}
"""Share of a text's characters that n-grams which occur more than once may make up, by n."""
LEAST_FUNCTION_WORDS = 0.2
"""Share of an English text's words; running English has about 0.4 to 0.5, lists of facts have less."""
COPIED_WORDS = 13
"""So many words in a row are a copy (the n-gram of GPT-3's decontamination, arXiv 2005.14165, appendix C)."""

FUNCTION_WORDS = frozenset(
    words_of(
        "a about after all also an and any are as at be because been before both but by can could did do does each "
        "every for from had has have he her his how i if in into is it its just like may me more most must my no not "
        "of on one only or other our out over she should so some such than that the their them then there these they "
        "this those to too up us was we were what when where which while who why will with would you your"
    )
)
_REFUSAL = re.compile(
    r"\bas an? (?:ai|artificial intelligence)(?: language)?(?: model| assistant)?\b"
    r"|\bi(?:'m| am) (?:sorry|afraid)\b[^.\n]{0,40}\b(?:can(?:'|no)t|unable|not able)\b"
    r"|\bi (?:can(?:'|no)t|am unable to|am not able to|won't) (?:help|assist|do that|provide|write|create|fulfil)",
    re.IGNORECASE,
)
_REFUSAL_WITHIN = 400
_WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
_FINISHED = re.compile(
    r"[.!?:…][\"'”’)\]*_`]*$|[|`]$|^\s*(?:[-*+]|\d+[.)])\s|^\s*#|^-{3,}$|^\W*(?:Answer|Verdict)\b.*\w\W*$"
)


def refuses(text: str) -> str:
    """The words of a refusal near the beginning of a text, or an empty string."""
    found = _REFUSAL.search(text.replace("’", "'")[:_REFUSAL_WITHIN])
    return found[0] if found else ""


def words_of_text(text: str) -> list[str]:
    """The words of a text's prose, in lower case; code blocks and inline code left out."""
    return [word.lower() for word in _WORD.findall(re.sub(r"`[^`\n]*`", " ", without_blocks(text)))]


def is_english(text: str) -> bool:
    """Whether enough words of a text are English function words."""
    words = words_of_text(text)
    return bool(words) and sum(word in FUNCTION_WORDS for word in words) / len(words) >= LEAST_FUNCTION_WORDS


def check_prose(text: str, *, least_words: int, most_words: int) -> None:
    """Raise Unusable if a text is empty, a refusal, not finished, not of that length, not English, or repetitive."""
    if not text.strip():
        raise Unusable(Fault.EMPTY)
    refusal = refuses(text)
    if refusal:
        raise Unusable(Fault.REFUSAL, refusal)
    if any(not block.closed for block in blocks(text)):
        raise Unusable(Fault.UNCLOSED_FENCE)
    words = words_of_text(text)
    if len(words) < least_words:
        raise Unusable(Fault.TOO_SHORT, f"{len(words)} words of {least_words} at least")
    if len(words) > most_words:
        raise Unusable(Fault.TOO_LONG, f"{len(words)} words of {most_words} at most")
    if not is_english(text):
        raise Unusable(Fault.LANGUAGE, text.strip()[:80])
    repeated = repetition(text)
    if repeated:
        raise Unusable(Fault.REPETITION, repeated)
    last = next(line for line in reversed(text.splitlines()) if line.strip())
    if not _FINISHED.search(last.rstrip()):
        raise Unusable(Fault.UNFINISHED, last.strip()[-80:])


def repetition(text: str) -> str:
    """How a text's prose repeats itself beyond the limits, or an empty string."""
    lines = [line.strip() for line in without_blocks(text).splitlines() if len(line.strip()) > 3]
    repeated = [line for line, count in Counter(lines).items() for _ in range(count - 1)]
    if len(repeated) > MOST_DUPLICATE_LINES * len(lines):
        return f"{len(repeated)} of {len(lines)} lines were there before"
    if sum(map(len, repeated)) > MOST_DUPLICATE_LINE_CHARACTERS * sum(map(len, lines)):
        return f"lines that were there before: {repeated[0][:60]}"
    words = words_of_text(text)
    characters = sum(map(len, words))
    for size, most in MOST_TOP_NGRAM.items():
        ngram, count = max(Counter(_ngrams(words, size)).items(), key=_weight, default=((), 0))
        if count > 1 and sum(map(len, ngram)) * count > most * characters:
            return f"{count} times: {' '.join(ngram)}"
    for size, most in MOST_DUPLICATE_NGRAM.items():
        share = _repeated_share(words, size)
        if share > most:
            return f"{share:.0%} of the text are runs of {size} words that occur more than once"
    return ""


def _weight(counted: tuple[tuple[str, ...], int]) -> int:
    return sum(map(len, counted[0])) * counted[1]


def _repeated_share(words: Sequence[str], size: int) -> float:
    """Share of the characters of words that are in an n-gram which was there before; each word is counted once."""
    seen: set[tuple[str, ...]] = set()
    inside: set[int] = set()
    for at, ngram in enumerate(_ngrams(words, size)):
        if ngram in seen:
            inside |= set(range(at, at + size))
        seen.add(ngram)
    return sum(len(words[at]) for at in inside) / max(sum(map(len, words)), 1)


def _ngrams(words: Sequence[str], size: int) -> list[tuple[str, ...]]:
    return [tuple(words[at : at + size]) for at in range(len(words) - size + 1)]


def copied(text: str, passage: str) -> str:
    """A run of `COPIED_WORDS` words that text and passage share, or an empty string."""
    known = set(_ngrams(words_of_text(passage), COPIED_WORDS))
    return next((" ".join(ngram) for ngram in _ngrams(words_of_text(text), COPIED_WORDS) if ngram in known), "")


def missing_words(text: str, words: Sequence[str]) -> list[str]:
    """Those of ``words`` that do not occur, neither as they are nor with an ending (-s, -ed, -ing, -ly, -er)."""
    present = set(words_of_text(text))
    return [word for word in words if not _forms(word) & present]


_IRREGULAR = {
    "begin": "began begun", "bend": "bent", "break": "broke broken", "bring": "brought", "build": "built",
    "catch": "caught", "choose": "chose chosen", "draw": "drew drawn", "fall": "fell fallen", "feed": "fed",
    "find": "found", "forget": "forgot forgotten", "give": "gave given", "grow": "grew grown", "hide": "hid hidden",
    "hold": "held", "keep": "kept", "knife": "knives", "leaf": "leaves", "learn": "learnt", "leave": "left",
    "lose": "lost", "meet": "met", "pay": "paid", "send": "sent", "shelf": "shelves", "show": "shown",
    "sing": "sang sung",
    "sleep": "slept", "slide": "slid", "spin": "spun", "swim": "swam swum", "tell": "told", "think": "thought",
    "throw": "threw thrown", "tie": "tying", "wake": "woke woken", "write": "wrote written",
}  # fmt: skip


def _forms(word: str) -> set[str]:
    stems = {word, word + word[-1]}
    if word.endswith("e"):
        stems.add(word[:-1])
    if word.endswith("y"):
        stems |= {word[:-1] + "i"}
    endings = ("", "s", "es", "d", "ed", "ing", "ly", "er", "est", "st", "r")
    return {stem + ending for stem in stems for ending in endings} | set(_IRREGULAR.get(word, "").split())
