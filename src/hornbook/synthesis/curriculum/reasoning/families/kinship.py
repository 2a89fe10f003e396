"""Family relations: who is what to whom, found through parents and children."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.vocabulary import Person, idle, people
from hornbook.synthesis.curriculum.wording import Draw

_WORDS = {
    "grandparent": ("grandmother", "grandfather"),
    "grandchild": ("granddaughter", "grandson"),
    "aunt": ("aunt", "uncle"),
    "niece": ("niece", "nephew"),
    "cousin": ("cousin", "cousin"),
    "sister": ("sister", "brother"),
    "great": ("great-grandmother", "great-grandfather"),
    "parent": ("mother", "father"),
    "child": ("daughter", "son"),
}
_PATHS = {
    "grandparent": ("up", "up"),
    "grandchild": ("down", "down"),
    "aunt": ("up", "side"),
    "niece": ("side", "down"),
    "cousin": ("up", "side", "down"),
    "great": ("up", "up", "up"),
    "sister": ("up", "down"),
}
_HOPS = {"up": "parent", "down": "child", "side": "sister"}
_WHY = {
    "grandparent": "the parent of a parent",
    "grandchild": "the child of a child",
    "aunt": "the sister or brother of a parent",
    "niece": "the child of a sister or brother",
    "cousin": "the child of an aunt or uncle",
    "great": "the parent of a grandparent",
    "sister": "another child of the same parent",
}


def _word(relation: str, one: Person) -> str:
    return _WORDS[relation][one.they == "he"]


def _relation(draw: Draw, level: int) -> Story:
    kinds = ("grandparent", "grandchild", "aunt", "niece", "sister") if level == 1 else tuple(_PATHS)
    kind = draw.choose(kinds if level < 3 else ("cousin", "great", "aunt", "niece"))
    path = _PATHS[kind]
    chain = people(draw, len(path) + 1)
    facts: list[str] = []
    for hop, a, b in zip(path, chain, chain[1:], strict=False):
        forward = f"{b.name} is {{the|a}} {_word(_HOPS[hop], b)} of {a.name}."
        if hop == "up":
            forward = forward.replace("{the|a}", "the")
        back_word = {"up": "child", "down": "parent", "side": "sister"}[hop]
        back = f"{a.name} is {'the' if back_word == 'parent' else '{the|a}'} {_word(back_word, a)} of {b.name}."
        facts.append(draw.text(draw.choose((forward, back))))
    told = list(facts)
    spare = people(draw, 9)
    free = [one for one in spare if one not in chain][:2]
    if level > 1:
        hub = draw.choose(chain)
        facts.append(draw.text(f"{free[0].name} is {{a friend|a neighbor|a teacher|a colleague}} of {hub.name}."))
    if level > 1 or draw.chance(0.5):
        facts = draw.shuffled(facts)
    first, last = chain[0].name, chain[-1].name
    ask = draw.text(
        f"{{What is {last} to {first}|How is {last} related to {first}|Which word says what {last} is to "
        f"{first}}}{{?|, in one word?}}"
    )
    answer = _word(kind, chain[-1])
    steps = [draw.text(f"{{Go from {first} to {last}|Make a chain from {first} to {last}}}: ") + " ".join(told)]
    steps.append(
        f"What we look for is {_WHY[kind]}, which is called "
        f"{answer if kind == 'cousin' else ' or '.join(_WORDS[kind])}."
    )
    if kind != "cousin":
        steps.append(
            f"The name {last} is said of a {'man or boy' if chain[-1].they == 'he' else 'woman or girl'} here."
        )
    gender = 1 if chain[-1].they == "he" else 0
    facts.insert(0, draw.text(f"{{In this family|Here|In this story}}, {last} is {'male' if gender else 'female'}."))
    others = [words[gender] for name, words in draw.shuffled(tuple(_WORDS.items())) if name != kind]
    wrong = tuple(dict.fromkeys(word for word in others if word != answer))
    sentence = f"{last} is the {answer} of {first}."
    number = draw.integer(4, 80)
    extras = (
        draw.text(f"{free[0].name} {{is|has just turned}} {number}{{| years old}}."),
        *idle(draw, 3, tuple(one.name for one in chain)),
    )
    return Story(tuple(facts), ask, answer, sentence, tuple(steps), wrong[:3], extras)


def _solve_relation(question: str) -> str:
    parents: set[tuple[str, str]] = set()
    siblings: set[frozenset[str]] = set()
    for a, word, b in re.findall(r"(\w+) is (?:the|a) (\w+) of (\w+)\.", question):
        if word in ("mother", "father"):
            parents.add((a, b))
        elif word in ("daughter", "son"):
            parents.add((b, a))
        elif word in ("sister", "brother"):
            siblings.add(frozenset((a, b)))
    asked = re.search(r"(?:is|what) (\w+) (?:is )?(?:related )?to (\w+)", question)
    assert asked
    who, to = asked.groups()
    up = {to} and {p for p, c in parents if c == to}
    above = {p for p, c in parents if c in up}
    siblings |= {frozenset((a, b)) for p, a in parents for q, b in parents if p == q and a != b}

    def besides(names: set[str]) -> set[str]:
        return {other for pair in siblings for name in names if name in pair for other in pair if other != name}

    def children(names: set[str]) -> set[str]:
        return {c for p, c in parents if p in names}

    groups = {
        "sister": besides({to}),
        "grandparent": above,
        "great": {p for p, c in parents if c in above},
        "aunt": besides(up),
        "cousin": children(besides(up)),
        "niece": children(besides({to})),
        "grandchild": children(children({to})),
    }
    male = bool(re.search(rf"{who} is male", question))
    return next(_WORDS[kind][male] for kind, names in groups.items() if who in names)


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="kinship.relation",
        title="How two people are related",
        make=_relation,
        solve=_solve_relation,
        idea=(
            "Build a chain of parents, children, sisters and brothers from one person to the other.",
            "Aunts and uncles are sisters and brothers of a parent, and their children are cousins.",
            "Draw a small family tree: parents above their children, sisters and brothers side by side.",
        ),
    ),
)
