"""Draws: seeded choices of names, numbers, words, sentences and phrasings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter
from random import Random
from typing import Any, TypeVar

from hornbook.synthesis.curriculum.grammar import expand, variables

T = TypeVar("T")

PHRASES: Mapping[str, str] = {
    "give": "{Return|Return|Return|Return|Give back|Compute|Find|Work out|Calculate}",
    "hand": "{Return|Return|Return|Give back|Give}",
    "check": "{Return True if|Check whether|Tell whether|Return whether|Test whether|Find out whether|Decide whether}",
    "build": "{Return|Return|Build|Create|Make|Produce}",
    "howmany": "{Count how many|Return how many|Find how many|Tell how many|Work out how many}",
}
"""Phrases that any wording may use as ``$give``, ``$check`` and so on."""

LOCALS: Mapping[str, tuple[str, ...]] = {
    "x": ("number", "value", "n", "x", "num"),
    "item": ("item", "element", "entry", "x"),
    "w": ("word", "item", "w", "entry"),
    "ch": ("ch", "char", "letter", "c", "character"),
    "total": ("total", "result", "answer"),
    "count": ("count", "counter", "total", "found"),
    "result": ("result", "answer", "output", "new"),
    "best": ("best", "chosen", "winner"),
    "current": ("current", "so_far", "running"),
    "i": ("i", "i", "index", "position"),
    "m": ("i", "k", "m", "d"),
    "j": ("j", "column"),
    "left": ("left", "first", "a", "p"),
    "right": ("right", "second", "b", "q"),
    "mapkey": ("key", "name", "k"),
    "val": ("value", "amount", "v"),
    "row": ("row", "line", "r"),
    "parts": ("parts", "pieces", "fields"),
    "seen": ("seen", "known", "visited"),
    "stack": ("stack", "pile"),
}
"""Names for the variables inside a solution, by the key that solutions refer to them with."""


def words_of(names: str) -> tuple[str, ...]:
    """The words of a text, for lists that would be long to write with quotes."""
    return tuple(names.split())


WORDS: tuple[str, ...] = words_of(
    "apple river stone cloud table garden window pencil bread candle forest island lemon mirror needle orange paper "
    "rabbit silver tiger umbrella valley winter yellow zebra book cat dog egg fish goat hat ink jar key lamp map net "
    "owl pen queen road sun tree van wall box moon star door leaf milk nest rain snow song wind wood bird boat cake "
    "desk farm gate hill king lake mouse night ocean plate room ship tower water child heart house letter level"
)
"""Common short nouns for lists of words."""

PEOPLE: tuple[str, ...] = words_of(
    "Ada Ben Cara Dan Eva Finn Gina Hugo Ida Jack Kim Leo Mia Noah Olga Paul Rosa Sam Tina Umar Vera Will Zoe"
)
"""Short first names."""

_SENTENCES: tuple[str, ...] = (
    "the {cat|dog|fox|bird} {sat on|ran past|slept near} the {wall|gate|mat|old tree}",
    "{we|they} {walk|run|ride} to the {lake|market|farm} {today|at noon|after school}",
    "{my|her|our} {sister|friend|uncle} {likes|sells|paints} {red|green|small} {boats|apples|hats}",
    "{rain|snow|wind} {fell|came} {all night|in the morning|again}",
    "{two|three|four} {birds|boats|books} {by the|near the|in the} {window|river|garden}",
    "a {quiet|bright|cold} {day|night|morning} {in|near} the {hills|town|forest}",
)


class Draw:
    """Choices made by a random generator that is seeded with a text, so that they are the same in every process."""

    def __init__(self, seed: str) -> None:
        self.random = Random(
            seed
        )  # a text seed goes through SHA-512 and never through hash(), which differs between processes

    def chance(self, probability: float) -> bool:
        """True with the given probability."""
        return self.random.random() < probability

    def integer(self, low: int, high: int) -> int:
        """An integer from low to high, both included."""
        return low + int(self.random.random() * (high - low + 1))

    def choose(self, options: Sequence[T]) -> T:
        """One of the options."""
        return options[int(self.random.random() * len(options))]

    def sample(self, options: Sequence[T], size: int) -> list[T]:
        """Different options in random order, as many as there are but at most ``size``."""
        return self.random.sample(options, min(size, len(options)))

    def shuffled(self, options: Sequence[T]) -> list[T]:
        """The options in random order."""
        return self.random.sample(options, len(options))

    def numbers(self, low: int = -9, high: int = 20, least: int = 2, most: int = 6) -> list[int]:
        """A list of integers from low to high; its length is from ``least`` to ``most``."""
        return [self.integer(low, high) for _ in range(self.integer(least, most))]

    def repeats(self, options: Sequence[T], least: int = 3, most: int = 7) -> list[T]:
        """A list over few of the options, so that some are likely to occur more than once."""
        few = self.sample(options, 3)
        return [self.choose(few) for _ in range(self.integer(least, most))]

    def word(self) -> str:
        """A common noun."""
        return self.choose(WORDS)

    def words(self, least: int = 2, most: int = 5) -> list[str]:
        """A list of different common nouns."""
        return self.sample(WORDS, self.integer(least, most))

    def sentence(self) -> str:
        """A short sentence in lower case without a full stop."""
        return self.text(self.choose(_SENTENCES))

    def letter(self, text: str = "", chance: float = 0.75) -> str:
        """A lower-case letter, with the given chance one that occurs in the text."""
        letters = [ch for ch in text if ch.isalpha()] if text else []
        if letters and self.chance(chance):
            return self.choose(letters)
        return self.choose("aeiorstlnmcdbp")

    def text(self, template: str, values: Mapping[str, str] | None = None) -> str:
        """One wording of a template of the paraphrase grammar; the shared `PHRASES` are known to it."""
        if values is None:
            values = {}
        if "$" not in template:
            return expand(template, self.random, values)
        wanted = variables(template)
        shared = {key: expand(PHRASES[key], self.random, {}) for key in wanted if key in PHRASES and key not in values}
        return expand(template, self.random, {**values, **shared} if shared else values)

    def local_names(self, keys: Sequence[str], taken: set[str], *, usual: bool = False) -> dict[str, str]:
        """A name for each key of `LOCALS`, if ``usual`` the first that is free; none is in ``taken`` or given twice."""
        pick: Callable[[Sequence[Any]], Any] = itemgetter(0) if usual else self.choose
        taken = set(taken)
        names: dict[str, str] = {}
        couples = [pair for pair in zip(LOCALS["left"], LOCALS["right"], strict=True) if not taken.intersection(pair)]
        couple: dict[str, str] = dict(zip(("left", "right"), pick(couples), strict=True)) if couples else {}
        for key in keys:
            free = [name for name in LOCALS[key] if name not in taken] or [f"{key}_{len(taken)}"]
            names[key] = couple[key] if key in couple else pick(free)
            taken.add(names[key])
        return names


def literal(value: Any, double: bool = True) -> str:
    """A value as Python code, its strings in double quotes as a formatter has them, or as ``repr`` writes them."""
    if not double:
        return repr(value)
    if isinstance(value, str):
        text = repr(value)
        return f'"{text[1:-1]}"' if text[0] == "'" and '"' not in text else text
    if isinstance(value, list):
        return f"[{', '.join(literal(part) for part in value)}]"
    if isinstance(value, tuple):
        inner = ", ".join(literal(part) for part in value)
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(key)}: {literal(part)}" for key, part in value.items()) + "}"
    if isinstance(value, set) and value:
        return "{" + ", ".join(literal(part) for part in sorted(value)) + "}"
    return repr(value)


def entry(draw: Draw, _: object) -> str:
    """An input that may or may not be valid."""
    return draw.choose(
        (
            str(draw.integer(0, 9999)),
            draw.word(),
            draw.word() + str(draw.integer(0, 99)),
            draw.choose(PEOPLE),
            f"{draw.integer(0, 99)}.{draw.integer(0, 9)}",
            f"{draw.word()} {draw.word()}",
            "-" + str(draw.integer(1, 9)),
            " " * draw.integer(0, 2),
        )
    )
