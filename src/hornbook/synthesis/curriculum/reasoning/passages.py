"""Short passages for reading: a scene's slots are filled in its sentences, and read back from the text alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from hornbook.foundation.errors import DataError
from hornbook.synthesis.curriculum.grammar import Node, Variable, fill, fit_articles, parse
from hornbook.synthesis.curriculum.reasoning.vocabulary import people
from hornbook.synthesis.curriculum.wording import Draw

_RANGE = re.compile(r"(\d+)\.\.(\d+)(?: by (\d+))?")


@dataclass(frozen=True)
class Scene:
    """What a passage tells. Templates are in the paraphrase grammar.

    ``slots`` gives each key its possible words; a single text ``20..90`` or ``20..90 by 10`` means an integer of that
    range, and ``person`` a first name, with the pronouns $they, $them and $their (without the key) and another name
    $other. ``sentences`` tell the passage in order; each slot stands in at least one. ``details`` matter to no
    question. ``summaries`` pair what is asked for with the sentence that answers; ``questions`` and ``claims`` give
    slots a question and a statement of their own.
    """

    name: str
    slots: Mapping[str, tuple[str, ...]]
    sentences: tuple[str, ...]
    details: tuple[str, ...]
    summaries: tuple[tuple[str, str], ...]
    questions: Mapping[str, str]
    claims: Mapping[str, str]
    derive: Callable[[dict[str, str]], dict[str, str]] | None = None
    """What follows from the values and may stand in a summary too."""


def fill_slots(scene: Scene, draw: Draw) -> dict[str, str]:
    """A value for every slot of the scene, and its pronouns."""
    one, other = people(draw, 2)
    values = {"they": one.they, "them": one.them, "their": one.their, "other": other.name}
    for key, options in scene.slots.items():
        if options == ("person",):
            values[key] = one.name
        elif bounds := _RANGE.fullmatch(options[0]):
            low, high, step = int(bounds[1]), int(bounds[2]), int(bounds[3] or 1)
            values[key] = str(low + step * draw.integer(0, (high - low) // step))
        else:
            values[key] = draw.choose(options)
    return values


def other_values(scene: Scene, key: str, value: str, draw: Draw, count: int = 3) -> list[str]:
    """Wrong values for a slot, all different."""
    options = scene.slots[key]
    if options == ("person",):
        return [one.name for one in people(draw, count + 1) if one.name != value][:count]
    if bounds := _RANGE.fullmatch(options[0]):
        step = int(bounds[3] or 1)
        number, found = int(value), list[str]()
        for away in draw.shuffled((-3, -2, -1, 1, 2, 3, 4)):
            if number + away * step > 0:
                found.append(str(number + away * step))
        return found[:count]
    return draw.sample([option for option in options if option != value], count)


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """A regular expression for every wording of a sentence, whose groups are the slots."""
    used: list[str] = []

    def build(nodes: tuple[Node, ...]) -> str:
        parts: list[str] = []
        for node in nodes:
            if isinstance(node, str):
                parts.append(re.escape(node).replace(r"a\(n\)", "an?").replace(r"A\(n\)", "An?"))
            elif isinstance(node, Variable):
                used.append(node.key)
                parts.append(f"(?P<{node.key}_{len(used)}>[^.]+?)")
            else:
                parts.append(f"(?:{'|'.join(build(option) for option in node.options)})")
        return "".join(parts)

    return re.compile(build(parse(template)), re.I)


def read_back(text: str, scenes: tuple[Scene, ...]) -> tuple[Scene, dict[str, str]]:
    """Which scene a text tells and with what values, found in its sentences. Raises DataError if it is none of them."""
    told = re.split(r"(?<=[.?!]) ", text)
    for scene in scenes:
        values = dict[str, str]()
        for template in scene.sentences:
            found = next((match for line in told if (match := _pattern(template).fullmatch(line))), None)
            if found is None:
                break
            for group, value in found.groupdict().items():
                if value is not None:
                    values.setdefault(group.rpartition("_")[0], re.sub(r"^(The|An?) ", lambda m: m[0].lower(), value))
        else:
            return scene, values
    raise DataError("the text tells no scene", where=repr(text[:80]), mend="compare it with the scenes' sentences")


def compose(template: str, scene: Scene, values: Mapping[str, str]) -> str:
    """A summary or claim, which must have no alternatives, with its slots filled in, as a whole sentence."""
    known = dict(values)
    if scene.derive:
        known |= scene.derive(known)
    text = fit_articles(fill(template, known))
    return text[:1].upper() + text[1:]
