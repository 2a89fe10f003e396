"""Who has what, found by crossing out what the clues forbid."""

from __future__ import annotations

import re
from itertools import permutations

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.vocabulary import COLORS, idle, people
from hornbook.synthesis.curriculum.wording import Draw, words_of

_HOBBIES = words_of("chess tennis judo football swimming painting singing sailing")
_PETS = words_of("dog cat parrot rabbit turtle hamster goldfish pony")
_GOODS = (("color", COLORS), ("hobby", _HOBBIES), ("pet", _PETS))


def _elimination(draw: Draw, level: int) -> Story:
    kind, pool = draw.choose(_GOODS)
    size = 3 + (level > 1)
    names, goods = [one.name for one in people(draw, size)], draw.sample(pool, size)
    thing = draw.choose(("house", "bicycle", "coat", "tent", "boat"))
    label = {good: {"color": f"the {good} {thing}", "hobby": good, "pet": f"the {good}"}[kind] for good in goods}
    verb, verb_s, no = {"color": ("owned", "own", "did not own"), "hobby": ("chose", "choose", "did not choose"),
                        "pet": ("had", "have", "did not have")}[kind]  # fmt: skip
    negative = [(name, good) for i, name in enumerate(names) for j, good in enumerate(goods) if i != j]
    clues: list[tuple[str, str, bool]] = []
    for name, good in draw.shuffled(negative):
        clues.append((name, good, False))
        if len(_fitting(names, goods, clues)) == 1:
            break
    if level < 3 and draw.chance(0.4):
        at = draw.integer(0, size - 1)
        clues = [(names[at], goods[at], True)]
        for name, good in draw.shuffled(negative):
            if len(_fitting(names, goods, clues)) > 1 and name != names[at] and good != goods[at]:
                clues.append((name, good, False))
    needed = list(clues)
    for clue in draw.shuffled(clues):
        fewer = [one for one in needed if one != clue]
        if len(_fitting(names, goods, fewer)) == 1:
            needed = fewer
    people_list = ", ".join(names[:-1]) + f" and {names[-1]}"
    goods_list = draw.shuffled([label[good] for good in goods])
    facts = [
        draw.text(
            f"{people_list} {{shared out|divided among themselves}} {', '.join(goods_list[:-1])} and "
            f"{goods_list[-1]}, one for each."
        ),
        *(f"{name} {verb if yes else no} {label[good]}." for name, good, yes in draw.shuffled(needed)),
    ]
    at = draw.integer(0, size - 1)
    if (names[at], goods[at], True) in needed:
        at = (at + 1) % size
    steps = ["Each got exactly one, so whatever one has the others don't have."]
    left, open_ = list(permutations(goods)), sorted(goods)
    for name, good, yes in needed:
        left = [order for order in left if (order[names.index(name)] == good) == yes]
        before, open_ = open_, sorted({order[at] for order in left})
        if open_ == before:
            steps.append(f"{name} {verb if yes else no} {label[good]}: keep that in mind.")
            continue
        steps.append(
            f"{name} {verb if yes else no} {label[good]}: {'so now ' if len(open_) == 1 else ''}{names[at]} can have "
            f"{' or '.join(label[one] for one in open_)}{' only' if len(open_) == 1 else ''}."
        )
    if draw.chance(0.5):
        answer, ask = names[at], f"Who {verb} {label[goods[at]]}?"
        wrong = [name for name in names if name != answer]
    else:
        answer, ask = label[goods[at]], draw.text(f"What did {names[at]} {verb_s}?")
        wrong = [text for text in label.values() if text != answer]
    sentence = f"{names[at]} {verb} {label[goods[at]]}."
    return Story(tuple(facts), ask, answer, sentence, tuple(steps), tuple(wrong[:3]), idle(draw, but=tuple(names)))


def _fitting(names: list[str], goods: list[str], clues: list[tuple[str, str, bool]]) -> list[tuple[str, ...]]:
    return [
        order for order in permutations(goods)
        if all((order[names.index(name)] == good) == yes for name, good, yes in clues)
    ]  # fmt: skip


def _solve_elimination(question: str) -> str:
    shared = re.search(r"((?:\w+, )+\w+ and \w+) (?:shared out|divided among themselves) (.+?), one for", question)
    assert shared
    names, things = re.findall(r"[A-Z]\w+", shared[1]), re.split(r", | and ", shared[2])
    worlds: list[dict[str, str]] = []
    for order in permutations(things):
        world = dict(zip(names, order, strict=True))
        told = re.findall(r"(\w+) (did not \w+|owned|chose|had) ([^.?]+)\.", question[shared.end() :])
        fits = all((world[a] == b) == (verb in ("owned", "chose", "had")) for a, verb, b in told if a in world)
        worlds += [world] if fits else []
    (world,) = worlds
    asked = question.split(". ")[-1]
    if found := re.search(r"What did (\w+)", asked):
        return world[found[1]]
    return next(name for name, thing in world.items() if asked.endswith(f" {thing}?"))


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="elimination.who_has_what",
        title="Who has what",
        make=_elimination,
        solve=_solve_elimination,
        idea=(
            "Make a table of people and things and cross out what a clue forbids.",
            "When only one box of a row or column is left, it must be the right one.",
            "A thing that is given to one is taken from all others, which often settles the rest.",
        ),
    ),
)
