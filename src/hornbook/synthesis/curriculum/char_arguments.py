"""Arguments of drills on strings and characters: texts in which case, digits, marks or repeated letters matter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, letter, text, word
from hornbook.synthesis.curriculum.wording import Draw

TEXT_NAMES = ("text", "string", "s", "line", "message", "phrase")
WORD_NAMES = ("word", "text", "s", "string", "name")


def cased(draw: Draw, _: object = None) -> str:
    """A word with letters of both cases."""
    noun = draw.word()
    form = draw.integer(0, 4)
    if form == 0:
        return noun
    if form == 1:
        return noun.upper()
    if form == 2:
        return noun.capitalize()
    return "".join(ch.upper() if draw.chance(0.4) else ch for ch in noun)


def messy(draw: Draw, _: object = None) -> str:
    """Words in both cases, numbers and punctuation marks, parted by spaces."""
    chunks: list[str] = []
    for _i in range(draw.integer(1, 4)):
        chunk = str(draw.integer(0, 120)) if draw.chance(0.25) else cased(draw)
        chunks.append(chunk + (draw.choose(",.!?-;:") if draw.chance(0.35) else ""))
    return " ".join(chunks)


def coded(draw: Draw, _: object = None) -> str:
    """Letters and digits in one piece, such as ``b4Kx07``."""
    return "".join(draw.choose("abdekmrsxAEKZ0123456789") for _i in range(draw.integer(2, 8)))


def few(draw: Draw, letters: str = "abcde", least: int = 2, most: int = 8) -> str:
    """A string over few of the letters, so that some occur more than once."""
    return "".join(draw.repeats(letters, least, most))


def runs(draw: Draw, _: object = None) -> str:
    """A string in which characters often stand beside their like."""
    return "".join(draw.choose("abcxyz") * draw.integer(1, 4) for _i in range(draw.integer(1, 4)))


def mirrored(draw: Draw, _: object = None) -> str:
    """A palindrome as often as not."""
    half = few(draw, "abcno", 1, 4)
    return half + half[::-1][draw.integer(0, 1) :] if draw.chance(0.5) else half + draw.choose(("", "a", "oc", half))


def digit_row(draw: Draw, _: object = None) -> str:
    """A string of digits, at times with zeros in front."""
    return "0" * draw.choose((0, 0, 0, 1, 2)) + "".join(draw.choose("0123456789") for _i in range(draw.integer(1, 6)))


def bit_row(draw: Draw, _: object = None) -> str:
    """A string of zeros and ones."""
    return "".join(draw.choose("01") for _i in range(draw.integer(1, 8)))


def messy_text(key: str = "text", names: Sequence[str] = TEXT_NAMES) -> Arg:
    """A text with letters of both cases, digits, spaces and punctuation."""
    return text(key, names=tuple(names), kind="", make=messy)


def cased_word(key: str = "word", names: Sequence[str] = WORD_NAMES) -> Arg:
    """A word with letters of both cases."""
    return word(key, names=tuple(names), kind="", make=cased)


def coded_text(key: str = "code", names: Sequence[str] = ("code", "text", "s", "string", "label")) -> Arg:
    """Letters and digits without spaces."""
    return word(key, names=tuple(names), kind="", make=coded)


def few_letters(key: str = "word", letters: str = "abcde", names: Sequence[str] = WORD_NAMES) -> Arg:
    """A string over at most three different letters."""
    return word(key, names=tuple(names), kind="", make=lambda draw, _: few(draw, letters))


def runs_text(key: str = "text", names: Sequence[str] = TEXT_NAMES) -> Arg:
    """A string with runs of equal characters."""
    return text(key, names=tuple(names), kind="", make=runs)


def mirrored_text(key: str = "text", names: Sequence[str] = WORD_NAMES) -> Arg:
    """A string that reads the same backwards as often as not."""
    return text(key, names=tuple(names), kind="", make=mirrored)


def digits_text(key: str = "digits", names: Sequence[str] = ("digits", "text", "s", "number", "string")) -> Arg:
    """A string of digits."""
    return text(key, names=tuple(names), kind="", make=digit_row)


def bits_text(key: str = "bits", names: Sequence[str] = ("bits", "text", "s", "binary", "string")) -> Arg:
    """A string of zeros and ones."""
    return text(key, names=tuple(names), kind="", make=bit_row)


def sign(key: str = "sign", names: Sequence[str] = ("sign", "mark", "symbol", "char"), fix: str = "*#-_.") -> Arg:
    """A character that is neither a letter nor a digit."""
    return letter(key, names=tuple(names), fix=tuple(fix), make=lambda draw, _: draw.choose("*#-_.+"))


def small(
    key: str = "n",
    low: int = 1,
    high: int = 4,
    names: Sequence[str] = ("n", "k", "count", "num", "number"),
    fix: Sequence[int] = (),
) -> Arg:
    """A small integer."""
    return Arg(key, tuple(names), "int", lambda draw, _: draw.integer(low, high), "", fix)


def place(key: str = "at", names: Sequence[str] = ("index", "position", "i", "k", "place"), beyond: int = 0) -> Arg:
    """An index of the string before it, counted from 0; it may pass the last one by as much as ``beyond``."""

    def make(draw: Draw, before: tuple[Any, ...]) -> int:
        return draw.integer(0, max(0, len(before[0]) - 1 + beyond))

    return Arg(key, tuple(names), "int", make)


def partner(key: str = "other", names: Sequence[str] = ("other", "t", "word2", "second", "b")) -> Arg:
    """A string that has much in common with the one before it."""

    def make(draw: Draw, before: tuple[Any, ...]) -> str:
        first: str = before[0]
        form = draw.integer(0, 5)
        if form == 0:
            return first
        if form == 1:
            return "".join(draw.shuffled(first))
        if form == 2:
            return first[: draw.integer(0, len(first))] + draw.choose(("", "s", "er", "a"))
        if form == 3:
            return first.swapcase()
        return draw.word()

    return Arg(key, tuple(names), "str", make)
