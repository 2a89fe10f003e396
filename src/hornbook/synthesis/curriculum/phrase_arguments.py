"""Arguments of drills on words and texts: sentences, lines, spaces, repeated words and words of both cases."""

from __future__ import annotations

from collections.abc import Sequence

from hornbook.synthesis.curriculum.arguments import Arg, Make, text, words
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw, words_of

PHRASE_NAMES = ("text", "sentence", "phrase", "s", "line", "string")
SHORT = words_of("a I to the of and cat dog sun it we on level noon anna sees bee tree book apple letter giraffe Mia")


def repeating(draw: Draw, _: object = None) -> str:
    """A text over few words, so that some are likely to occur more than once."""
    return " ".join(draw.repeats((*SHORT[:13], draw.word(), draw.word()), 2, 7))


def varied_words(draw: Draw, _: object = None) -> list[str]:
    """Words of very different lengths, some capitalised, some palindromes, some twice."""
    chosen = [draw.choose(SHORT) if draw.chance(0.4) else draw.word() for _i in range(draw.integer(1, 6))]
    return [one.capitalize() if draw.chance(0.2) else one for one in chosen]


def low_words(draw: Draw, _: object = None) -> list[str]:
    """Words in lower case of very different lengths."""
    return [one.lower() for one in varied_words(draw)]


def mixed_case(draw: Draw, _: object = None) -> str:
    """A sentence in which some words are capitalised or in capitals."""
    forms = (str.lower, str.lower, str.lower, str.capitalize, str.upper)
    return " ".join(draw.choose(forms)(one) for one in draw.sentence().split()[: draw.integer(1, 7)])


def wide(draw: Draw, _: object = None) -> str:
    """Words with irregular spaces before, between and after them."""
    inner = "".join(one + " " * draw.choose((1, 1, 2, 3)) for one in draw.words(1, 4))
    return " " * draw.choose((0, 0, 1, 2)) + (inner if draw.chance(0.4) else inner.rstrip())


def prose(draw: Draw, _: object = None) -> str:
    """One to four sentences that end with a full stop, a question mark or an exclamation mark."""
    return " ".join(
        " ".join(draw.sentence().split()[: draw.integer(2, 5)]).capitalize() + draw.choose("..?!")
        for _i in range(draw.integer(1, 4))
    )


def page(draw: Draw, _: object = None) -> str:
    r"""Lines parted by ``\n``, some of them empty or indented."""
    rows: list[str] = []
    for _i in range(draw.integer(1, 4)):
        row = " ".join(draw.words(1, 3))
        rows.append("" if draw.chance(0.15) else "  " * draw.choose((0, 0, 0, 1, 2)) + row)
    return "\n".join(rows)


def spoil(draw: Draw, text: str, extra: str = "x7 -@.") -> str:
    """The text, or the text with one character changed, added or left out."""
    at = draw.integer(0, len(text) - 1)
    form = draw.integer(0, 6)
    if form == 0:
        return text[:at] + text[at + 1 :]
    if form == 1:
        return text[:at] + draw.choose(extra) + text[at:]
    if form == 2:
        return text[:at] + draw.choose(extra) + text[at + 1 :]
    return text


def figures(draw: Draw, size: int) -> str:
    """Digits."""
    return "".join(draw.choose("0123456789") for _i in range(size))


def phrase(key: str = "text", names: Sequence[str] = PHRASE_NAMES, make: Make = repeating) -> Arg:
    """A text drawn by one of the makers of this module."""
    return text(key, names=tuple(names), kind="", make=make)


def word_list(
    key: str = "words",
    names: Sequence[str] = ("words", "names", "items", "strings", "labels", "terms"),
    make: Make = varied_words,
) -> Arg:
    """A list of words of different lengths."""
    return words(key, names=tuple(names), kind="", make=make)


def full_name(key: str = "full", names: Sequence[str] = ("name", "full_name", "person", "s")) -> Arg:
    """Two or three names parted by spaces."""
    return phrase(key, names, lambda draw, _: " ".join(draw.sample(PEOPLE, draw.choose((2, 2, 3)))))
