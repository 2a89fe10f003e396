"""Reasoning with if, all, some, none and not: what follows, and what does not."""

from __future__ import annotations

import re
from itertools import pairwise, product

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.vocabulary import idle, people
from hornbook.synthesis.curriculum.wording import Draw, words_of

_RULES = (
    ("the red lamp is on", "the red lamp is off", "the pump is running", "the pump is standing still"),
    ("the gate is open", "the gate is shut", "the dog is in the garden", "the dog is in the house"),
    ("the flag is up", "the flag is down", "the king is at home", "the king is away"),
    ("the sign is lit", "the sign is dark", "the shop is open", "the shop is closed"),
    ("the key is gone", "the key is on its hook", "the caretaker is in the cellar", "the caretaker is upstairs"),
    ("the blinds are down", "the blinds are up", "the baby is asleep", "the baby is awake"),
    ("the siren sounds", "the siren is silent", "the bridge is raised", "the bridge is lowered"),
    ("the book is on the desk", "the book is on the shelf", "the teacher is in class", "the teacher is out"),
    ("the kettle whistles", "the kettle is quiet", "the stove is hot", "the stove is cold"),
    ("the boat is at the pier", "the boat is at sea", "the fisher is in the village", "the fisher is out"),
    ("the bell rings", "the bell is quiet", "the lesson is over", "the lesson is going on"),
    ("the curtain is closed", "the curtain is open", "the play is paused", "the play is going on"),
)  # fmt: skip


def _if_then(draw: Draw, level: int) -> Story:
    count = 2 if level < 3 else 3
    causes, effects = draw.choose(_RULES), draw.choose(_RULES)
    while effects is causes:
        effects = draw.choose(_RULES)
    chain = [causes[:2], effects[2:]] if level > 1 else [causes[:2], causes[2:]]
    if count == 3:
        chain.insert(1, draw.choose([one for one in _RULES if one not in (causes, effects)])[:2])
    (first, no_first), (last, no_last) = chain[0], chain[-1]
    kind = draw.choose(("ponens", "tollens", "affirms", "denies"))
    person = people(draw, 1)[0].name
    rules = [
        draw.text(f"{{If {a}, then {b}.|If {a}, {b}.|Whenever {a}, {b}.|Each time {a}, {b} as well.}}")
        for (a, _), (b, _) in pairwise(chain)
    ]
    seen, asked, answer, why = {
        "ponens": (first, last, "yes", "The condition is fulfilled, so what is promised holds as well."),
        "tollens": (no_last, first, "no", "If it were so, the opposite of what was seen would follow."),
        "affirms": (
            last,
            first,
            "cannot be known",
            "Nobody says that this is the only reason for it, so nothing follows.",
        ),
        "denies": (no_first, last, "cannot be known", "Nothing is said about this case, so nothing follows."),
    }[kind]
    where = "{In this house|On this ship|In this village|In this town|Here|In the story}"
    facts = [
        draw.text(f"{where} {{one thing is certain|this is never otherwise|you can count on this}}."),
        *draw.shuffled(rules),
        draw.text(f"{{Today|Right now|At this moment|This morning}} {person} {{sees|notices|finds}} that {seen}."),
    ]
    ask = draw.text(f"{{Is it true|Is it the case|Must it be}} that {asked}: yes, no, or can it not be known?")
    steps = [f"The rule runs in one direction: {rules[0]}"] if count == 2 else [f"The rules link up: {' '.join(rules)}"]
    steps += [draw.text(f"{{What is known|What {person} knows}} is that {seen}."), why]
    sentence = {"yes": f"Yes, {asked}.", "no": f"No, it is not so that {asked}."}.get(answer, "It cannot be known.")
    wrong = tuple(word for word in ("yes", "no", "cannot be known") if word != answer)
    return Story(tuple(facts), ask, answer, sentence, tuple(steps), wrong, idle(draw, but=(person,)))


def _solve_if_then(question: str) -> str:
    rules = re.findall(r"(?:If|Whenever|Each time) (.+?), (?:then )?(.+?)(?: as well)?\.", question)
    seen = re.search(r"(?:sees|notices|finds) that (.+?)\.", question)
    asked = re.search(r"that ([^.]+?): yes, no", question)
    assert seen and asked
    pairs = [pair for one in _RULES for pair in (one[:2], one[2:])]
    opposite = dict(pairs) | {b: a for a, b in pairs}
    atoms = sorted({atom for rule in rules for atom in rule})
    possible: set[bool] = set()
    for signs in product((True, False), repeat=len(atoms)):
        world = {atom if sign else opposite[atom] for atom, sign in zip(atoms, signs, strict=True)}
        if all(b in world for a, b in rules if a in world) and seen[1] in world:
            possible.add(asked[1] in world)
    return "cannot be known" if len(possible) == 2 else "yes" if True in possible else "no"


_SYLLABLES = words_of("bla gro zim tul fen mop ril kav nup sor wib lor pim vek jat yol")


def _nouns(draw: Draw, count: int) -> list[str]:
    parts = draw.sample(_SYLLABLES, 2 * count)
    return [f"{a}{b}s" for a, b in zip(parts[::2], parts[1::2], strict=True)]


def _syllogism(draw: Draw, level: int) -> Story:
    a, b, c, d = _nouns(draw, 4)
    pattern = draw.choose(
        ("barbara", "celarent", "darii", "undistributed", "some_some", "ferio")[: (4 if level == 1 else 6)]
    )
    every = "{All $x are $y.|Every one of the $x is one of the $y.|Whatever is one of the $x is one of the $y.}"
    none = "{No $x are $y.|None of the $x are $y.}"
    some = "{Some $x are $y.|At least one of the $x is one of the $y.}"
    table = {
        "barbara": (
            (every, a, b),
            (every, b, c),
            ("all", a, c),
            "yes",
            f"the {a} lie within the {b}, and those within the {c}",
        ),
        "celarent": (
            (none, b, c),
            (every, a, b),
            ("some", a, c),
            "no",
            f"the {a} lie within the {b}, apart from the {c}",
        ),
        "darii": ((every, b, c), (some, a, b), ("some", a, c), "yes", f"the {a} that are {b} are also {c}"),
        "undistributed": (
            (every, a, b),
            (every, c, b),
            ("all", a, c),
            "cannot be known",
            f"both lie within the {b}, but perhaps apart",
        ),
        "some_some": (
            (some, a, b),
            (some, b, c),
            ("some", a, c),
            "cannot be known",
            f"the {b} that are {a} need not be {c}",
        ),
        "ferio": ((none, b, c), (some, a, b), ("all", a, c), "no", f"the {a} that are {b} can't be {c}"),
    }
    one, two, (amount, x, y), answer, why = table[pattern]
    facts = [draw.text(text, {"x": left, "y": right}) for text, left, right in (one, two)]
    if level == 3 and pattern == "barbara":
        facts.append(draw.text(every, {"x": c, "y": d}))
        y, why = d, f"{why}, and those within the {d}"
    facts = draw.shuffled(facts)
    start = draw.text(
        f"{{Suppose the following|Take this as true|Imagine a world with {a}, {b} and {c}|"
        "The words are invented, but the rules hold}."
    )
    question = f"Are {amount} {x} {y}" if draw.chance(0.5) else f"Is it so that {amount} {x} are {y}"
    ask = draw.text(f"{question}: yes, no, or {{can it not be known|does it not follow either way}}?")
    steps = (
        draw.text(
            "{Draw a circle for every word|Think of the groups as circles|Forget what the words could mean} "
            "and {look how they lie|use the rules only}."
        ),
        f"Here {why}.",
    )
    sentence = {"yes": f"Yes, {amount} {x} are {y}.", "no": f"No, that can't be: not {amount} {x} are {y}."}.get(
        answer, "It cannot be known."
    )
    if answer == "no" and amount == "some":
        sentence = f"No, there are no {x} that are {y}."
    wrong = tuple(word for word in ("yes", "no", "cannot be known") if word != answer)
    names = [one.name for one in people(draw, 3)]
    number = draw.integer(3, 90)
    extras = (
        draw.text(f"{names[0]} {{has seen|owns|once drew|counted}} {number} {d}."),
        draw.text(f"{{The {d} are|Most {d} are}} {{green|blue|gray|tiny|round|heavy}}."),
        draw.text(f"{names[1]} {{does not like|has never seen|is fond of}} {{$a|$b|$c}}.", {"a": a, "b": b, "c": c}),
        draw.text(f"{names[2]} {{made up these words|heard this from a friend|wrote this on the board}}."),
    )
    if level == 3 and pattern == "barbara":
        extras = extras[2:]
    return Story((start, *facts), ask, answer, sentence, steps, wrong, extras)


def _solve_syllogism(question: str) -> str:
    """Tries every way in which the kinds of things that could exist do exist, with no group empty."""
    every = re.findall(r"All (\w+) are (\w+)\.", question)
    every += re.findall(r"(?:Every one|Whatever is one) of the (\w+) is one of the (\w+)\.", question)
    none = re.findall(r"(?:No|None of the) (\w+) are (\w+)\.", question)
    some = re.findall(r"Some (\w+) are (\w+)\.", question) + re.findall(
        r"At least one of the (\w+) is one of the (\w+)\.", question
    )
    asked = re.search(r"(?:Are|that) (all|some) (\w+) (?:are )?(\w+):", question)
    assert asked
    nouns = sorted({word for pair in (*every, *none, *some) for word in pair})
    kinds = [
        frozenset(word for word, is_it in zip(nouns, signs, strict=True) if is_it)
        for signs in product((True, False), repeat=len(nouns))
    ]
    kinds = [kind for kind in kinds if all(y in kind for x, y in every if x in kind)]
    kinds = [kind for kind in kinds if not any(x in kind and y in kind for x, y in none)]
    verdicts: set[bool] = set()
    for signs in product((True, False), repeat=len(kinds)):
        world = [kind for kind, exists in zip(kinds, signs, strict=True) if exists]
        if all(any(word in kind for kind in world) for word in nouns) and all(
            any(x in kind and y in kind for kind in world) for x, y in some
        ):
            members = [kind for kind in world if asked[2] in kind]
            verdicts.add((all if asked[1] == "all" else any)(asked[3] in kind for kind in members))
    return "cannot be known" if len(verdicts) == 2 else "yes" if True in verdicts else "no"


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="logic.if_then",
        title="What follows from a rule",
        make=_if_then,
        solve=_solve_if_then,
        idea=(
            "A rule with if and then works in one direction: from the condition to the consequence.",
            "If the consequence fails, the condition can't have been fulfilled.",
            "That the consequence holds does not prove the condition, since there may be other reasons.",
        ),
    ),
    ReasoningFamily(
        id="logic.syllogism",
        title="All, some and none",
        make=_syllogism,
        solve=_solve_syllogism,
        idea=(
            "Think of every group as a circle: all means inside, none means apart, some means that they overlap.",
            "Judge only by the sentences given, whatever the words mean.",
            "If both a yes and a no can be drawn without breaking a sentence, it cannot be known.",
        ),
    ),
)
