"""How a calculation is told: scenes whose facts, question and answer are templates, and asides that don't matter."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from hornbook.foundation.errors import DataError
from hornbook.synthesis.curriculum.reasoning.family import Calculation, Step
from hornbook.synthesis.curriculum.reasoning.quantities import show
from hornbook.synthesis.curriculum.reasoning.vocabulary import Person
from hornbook.synthesis.curriculum.wording import Draw

Say = Callable[[str], str]
"""Words a template of the paraphrase grammar."""


def telling(draw: Draw, *who: Person, **words: str | int | Fraction) -> Say:
    """A function that words templates about these people and values.

    ``$name`` and the pronouns are the first person's, those of the next three end in b, c and d (``$nameb``).
    ``$answer`` stays as it is, for a calculation to put its result there.
    """
    values = {"answer": "$answer"}
    for key, person in zip(("", "b", "c", "d"), who, strict=False):
        values |= person.values(key)
    values |= {name: word if isinstance(word, str) else show(word) for name, word in words.items()}
    return lambda template: draw.text(template, values)


@dataclass(frozen=True)
class Scene:
    """One setting of a calculation: templates for its facts, its question, the answer's sentence and the unit."""

    facts: tuple[str, ...]
    ask: str
    answer: str
    unit: str = ""


def scenes(text: str) -> tuple[Scene, ...]:
    """Scenes from blocks of lines that empty lines part: facts, then ``? question`` and ``= answer [unit]``.

    A line that begins with ``~`` goes on with the one before. Raises DataError for a block without question or answer.
    """
    found: list[Scene] = []
    for block in text.strip().split("\n\n"):
        lines = [line.strip() for line in re.sub(r"\n\s*~", "", block).splitlines()]
        facts = tuple(line for line in lines if line[0] not in "?=")
        asks = [line[1:].strip() for line in lines if line[0] == "?"]
        answer, _, unit = next((line[1:].strip() for line in lines if line[0] == "="), "").partition(" [")
        if not facts or len(asks) != 1 or not answer:
            raise DataError("a scene lacks facts, question or answer", where=block[:80], mend="add the missing line")
        found.append(Scene(facts, asks[0], answer, unit.removesuffix("]")))
    return tuple(found)


def staged(
    say: Say,
    scene: Scene,
    *,
    given: Mapping[str, Fraction | int],
    steps: Sequence[tuple[str, str, str]],
    check: str,
    wrong: Sequence[tuple[str, str]],
    distractors: Sequence[str] = (),
    constants: Mapping[str, Fraction | int] | None = None,
    shuffle: bool = False,
) -> Calculation:
    """The calculation that a scene tells. Steps are name, expression and a template for what the step does."""
    return Calculation(
        facts=tuple(map(say, scene.facts)),
        ask=say(scene.ask),
        given=given,
        steps=tuple(Step(name, expression, say(says)) for name, expression, says in steps),
        check=check,
        answer=say(scene.answer),
        unit=say(scene.unit),
        constants=constants or {},
        wrong=tuple(wrong),
        distractors=tuple(map(say, distractors)),
        shuffle=shuffle,
    )


CURRENCIES: tuple[str, ...] = ("dollars", "euros", "francs", "pounds", "crowns", "pesos")
_WEATHER = "{cloudy|windy|sunny|rainy|foggy|cold|warm|quiet|busy}"
_TIME = "{Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday} {morning|afternoon|evening}"
_ABOUT_SOMEBODY = (
    "$name lives {in a house with a {red|green|blue|white} door|next to {the bakery|the post office|a school}}.",
    "$name's {sister|brother|cousin|neighbor|aunt|uncle} is $low years old.",
    "$name {wears|is wearing} a {red|green|blue|gray|striped|new} {scarf|hat|jacket|sweater}.",
    "$name's favorite {animal is the {otter|horse|owl|fox|bear}|color is {red|blue|green}|season is {spring|fall}}.",
    "$name {has a {dog|cat|parrot} called|once met a neighbor named} {Biscuit|Pepper|Rocky|Luna|Coco}.",
    "$name's house number is $number.",
    "$name {likes|enjoys|loves} {singing|swimming|chess|old films|long walks|drawing} {very much|a lot|on weekends}.",
)
_ABOUT_NOBODY = (
    f"It is a {_WEATHER} {_TIME}.",
    "The {temperature|thermometer} outside {is|shows} $low degrees.",
    "The {radio|loudspeaker} {nearby|in the next room} is playing {a song|the news|an old tune}.",
    "A {bus|tram} with the number $number {passes by|drives past}.",
    "The {building|street} is $number years old.",
    "A {dog|cat|pigeon} {is sleeping nearby|walks past|watches everything}.",
)


def asides(draw: Draw, *names: str) -> tuple[str, ...]:
    """Four finished sentences that matter to no calculation, some of them about the people named."""
    about = [(template, name) for template in _ABOUT_SOMEBODY for name in names]
    drawn = draw.sample([*about, *((template, "") for template in _ABOUT_NOBODY)], 4)
    return tuple(
        draw.text(template, {"name": name, "number": str(draw.integer(11, 98)), "low": str(draw.integer(3, 32))})
        for template, name in drawn
    )
