"""Topics of everyday knowledge: tables of what fits which case, and the questions that are drawn from them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.vocabulary import people
from hornbook.synthesis.curriculum.wording import Draw

_ASIDES = (
    "{Outside|Next door|In the street}, {a dog barks|a bell rings|children laugh|a truck goes by|somebody whistles}.",
    "{The|An old|A small} radio {is playing|plays} {a song|the news|a waltz|jazz}{| quietly| in the next room}.",
    "{The calendar|A note|A sign} on the {wall|door} {shows|says} number $n.",
    "{A cat|A fly|A bird|A spider} {sits on|comes to|moves along} the window {sill|frame}.",
    "{The clock|The old clock|The kitchen clock} is {$n minutes|a little} {slow|fast}.",
    (
        "{Somebody|A neighbor} {is cooking|is frying onions|is playing the piano|is moving furniture} "
        "{upstairs|downstairs}."
    ),
    "The {wall|door|fence|floor} {is painted|has been painted} {green|blue|white|gray|yellow}{| for $n years}.",
    "There are {about |}$n {cars|bicycles|people|pigeons} {in the street|outside|on the square}.",
)


@dataclass(frozen=True)
class Topic:
    """What fits which case. Templates know $name, $they, $them, $their and $case.

    ``table`` gives each answer its cases and the reason why it fits, a clause. No case may fit two answers. ``tells``
    state the case and ``asks`` ask for the answer, both with $name, since a second person may have another case.
    ``looks`` point at the case, ``reasons`` tell $why $answer fits, and ``sentence`` says the answer in full.
    """

    id: str
    title: str
    table: Mapping[str, tuple[tuple[str, ...], str]]
    tells: tuple[str, ...]
    asks: tuple[str, ...]
    sentence: tuple[str, ...]
    idea: tuple[str, ...]
    looks: tuple[str, ...] = ("{What counts is|The point is|It comes down to} the need to $case.",)
    reasons: tuple[str, ...] = (
        "{Think of $answer|Take $answer|What helps is to know about $answer|A fact about $answer}: $why.",
        "{The best answer is|The one that fits is|What suits the case is} $answer, {since|because} $why.",
    )


PLAIN_REASONS = (
    "{The reason is clear|Here is the reason|One fact decides it|This settles it}: $why.",
    "{Remember that|One should know that|It helps to know that|As everybody can find out,} $why.",
)
"""Reasons for topics whose answers are clauses or places and can't stand after a preposition."""


def topic_family(topic: Topic) -> ReasoningFamily:
    """The reasoning family that asks about a topic."""
    return ReasoningFamily(
        id=topic.id, title=topic.title, make=partial(_make, topic), solve=partial(_solve, topic), idea=topic.idea
    )


def _make(topic: Topic, draw: Draw, level: int) -> Story:
    first, second = people(draw, 2)
    answer, other, *rest = draw.sample(tuple(topic.table), 5)
    case = draw.choose(topic.table[answer][0])
    values = {**first.values(), "case": case, "answer": answer}
    facts = [draw.text(draw.choose(topic.tells), values)]
    if level == 3:
        facts.append(
            draw.text(draw.choose(topic.tells), {**second.values(), "case": draw.choose(topic.table[other][0])})
        )
        facts = draw.shuffled(facts)
    wrong = draw.shuffled((other, *rest[: 1 + (level > 1)]))
    ask = draw.text(draw.choose(topic.asks), values)
    listed = draw.chance(0.6)
    if listed:
        options = draw.shuffled((answer, *wrong))
        ask = f"{ask.rstrip('?')}: {', '.join(options[:-1])} or {options[-1]}?"
    looks = [
        draw.text(draw.choose(topic.looks), values),
        draw.text(draw.choose(topic.reasons), {**values, "why": topic.table[answer][1]}),
    ]
    if level == 3:
        looks.insert(0, f"The question is about {first.name}, so the sentence on {second.name} does not matter.")
    return Story(
        tuple(facts),
        ask,
        answer,
        draw.text(draw.choose(topic.sentence), values),
        tuple(looks),
        () if listed else tuple(wrong),
        tuple(draw.text(text, {"n": str(draw.integer(3, 60))}) for text in draw.sample(_ASIDES, 4)),
    )


def _solve(topic: Topic, question: str) -> str:
    """Finds the sentence on the person who is asked about, and in it the case."""
    *told, asked = re.split(r"(?<=[.?!]) ", question)
    names = set(re.findall(r"(?<= )[A-Z]\w+", asked))
    for answer, (cases, _) in topic.table.items():
        for case in cases:
            if any(case in line and names & set(re.findall(r"\b[A-Z]\w+", line)) for line in (*told, asked)):
                return answer
    return ""
