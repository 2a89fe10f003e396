"""Common sense: what happens, what is needed, how people feel, what comes first, what a word means, what is heavier."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from hornbook.evaluation.probes.checkers import PhraseIs
from hornbook.evaluation.probes.drawing import listed, people
from hornbook.evaluation.probes.item import Drawn
from hornbook.evaluation.probes.probe import Probe, Scene
from hornbook.evaluation.probes.sense_tables import (
    CLOSE,
    CLUES,
    FEELINGS,
    GOALS,
    GRAMS,
    OUTCOMES,
    PRONOUNS,
    SCRIPTS,
    THINGS,
    Table,
)
from hornbook.synthesis.curriculum.wording import Draw

_MUCH_HEAVIER = 5


def _options(draw: Draw, told: str, ask: str, gold: str, others: list[str], proven: bool = True) -> Drawn:
    """A question that lists its answers; an answer's wordings are separated by slashes."""
    wordings = {one: one.split("/") for one in (gold, *others)}
    offered = listed((words[0] for words in (wordings[one] for one in draw.shuffled((gold, *others)))), "or")
    rejected = tuple(word for one in others for word in wordings[one])
    first = wordings[gold][0]
    shown = tuple(wordings[one][0] for one in others)
    wrong = (f"it is not so: {first}", "all of them", f"{first} or {shown[0]}")
    return Drawn(
        f"{told} {ask} {offered[0].upper()}{offered[1:]}?",
        first,
        PhraseIs(tuple(wordings[gold]), rejected),
        shown,
        wrong,
        proven,
    )


def _lore(draw: Draw, level: int, table: Table, tell: str, ask: str) -> Drawn | None:
    """A case from a table, and which answer fits it; on the third level, somebody else's case stands beside it."""
    gold, *others = draw.sample(tuple(table), 3 + (level > 1))
    names = {answer.partition("/")[0] for answer in (gold, *others)}
    if any(names.issuperset(pair) for pair in CLOSE):
        return None
    case = draw.choose(table[gold])
    one, two = people(draw, 2)
    values = {"name": one.name, "they": one.they, "case": case}
    lines = [draw.text(tell, values)]
    if level == 3:
        lines.append(draw.text(tell, {"name": two.name, "they": two.they, "case": draw.choose(table[others[0]])}))
        lines = draw.shuffled(lines)
    fitting = [answer for answer, cases in table.items() if case in cases]
    return _options(draw, " ".join(lines), draw.text(ask, values), gold, draw.shuffled(others), fitting == [gold])


def _heavier(draw: Draw, level: int) -> Drawn | None:
    """The lightest or the heaviest of some things."""
    things = draw.sample(tuple(GRAMS), 2 + level // 2 + level // 3)
    by_weight = sorted(things, key=GRAMS.__getitem__)
    if any(GRAMS[b] < _MUCH_HEAVIER * GRAMS[a] for a, b in pairwise(by_weight)):
        return None
    who, heavy = people(draw, 1)[0], draw.chance(0.5)
    gold = by_weight[-1] if heavy else by_weight[0]
    told = draw.text(
        "$name has to {guess|say|note down}, {from nothing but the words|with nothing to weigh them on|for a quiz}, "
        f"which of some things {{is the {'heaviest' if heavy else 'lightest'}|has the {'most' if heavy else 'least'} "
        f"weight|weighs the {'most' if heavy else 'least'}}}.",
        {"name": who.name},
    )
    best = max if heavy else min
    return _options(
        draw,
        told,
        draw.text("{What is the right answer:|Which one is it:}"),
        gold,
        [thing for thing in things if thing != gold],
        best((GRAMS[thing], thing) for thing in things)[1] == gold,
    )


def _order(draw: Draw, level: int) -> Drawn:
    """Which step of an everyday act is the first or the last of those named."""
    act, steps = draw.choose(SCRIPTS)
    named = draw.sample(range(len(steps)), 2 + (level > 1) + (level > 2))
    last = draw.chance(0.5)
    gold = (max if last else min)(named)
    who = people(draw, 1)[0]
    told = draw.text(
        "{On a free day|One morning|Without any hurry|As so often}, $name {|all alone }$act.",
        {"name": who.name, "act": act},
    )
    ask = draw.text(f"Of the things named here, which one {{comes|is done|happens}} {'last' if last else 'first'}:")
    others = [steps[number] for number in named if number != gold]
    proven = all((steps.index(other) < gold) == last for other in others)
    return _options(draw, told, ask, steps[gold], draw.shuffled(others), proven)


def _pronoun(draw: Draw, level: int) -> Drawn:
    """What "it" means, where only the meaning of an adjective tells."""
    sentence, firsts, seconds, of_first, of_second = draw.choose(PRONOUNS)
    first, second = draw.choose(firsts.split()), draw.choose(seconds.split())
    means_first = draw.chance(0.5)
    adjective = draw.choose(of_first if means_first else of_second)
    sentence = sentence.replace("{a}", first).replace("{b}", second).replace("{x}", adjective)
    who, other = people(draw, 2)
    told = draw.text(
        f'{{{who.name} {{writes|says|tells us}}: "{sentence}"|"{sentence}" That is what {who.name} '
        "{wrote|said|told us}.}"
    )
    if level > 1:
        told += draw.text(f" {other.name} {{asks what that means|did not get it|wants to know more}}.")
    ask = draw.text(f"{{What {{is|was}} {adjective}:|Which thing is meant to be {adjective}:}}")
    gold, wrong = (f"the {first}", f"the {second}") if means_first else (f"the {second}", f"the {first}")
    proven = (adjective in of_first) != (adjective in of_second)
    return _options(draw, told, ask, f"{gold}/{gold.split()[1]}", [f"{wrong}/{wrong.split()[1]}"], proven)


_LORE: tuple[tuple[str, Table, str, str], ...] = (
    (
        "outcome",
        OUTCOMES,
        "{$name says|$name writes|This is about $name, who knows} that $case.",
        "{What happens to the thing|What becomes of the thing} that $name {has in mind|means}?",
    ),
    (
        "thing",
        THINGS,
        "{$name wants to $case|$name is asked to $case|A friend begs $name to $case}.",
        "{What does $name need|What should $name take along} for {it|that}?",
    ),
    (
        "feeling",
        FEELINGS,
        "{$name $case|We hear that $name $case|It is said that $name $case}.",
        "{How does $name feel now|What is $name likely to be now}?",
    ),
    (
        "goal",
        GOALS,
        "{$name $case|We see how $name $case|As we can see, $name $case}.",
        "{Why does $name do that|What does $name want by that}? {The aim of $name is this:|The reason is:}",
    ),
    (
        "clue",
        CLUES,
        "{$name comes to a place and sees that $case|Where $name walks in, $case|$name looks around, and $case}.",
        "{What does $name conclude|What is $name right to guess}?",
    ),
)
"""Scenes from a table: their name, the table, how a case is told, and how the answer is asked for."""

SENSE = Probe(
    "common_sense",
    "Common sense",
    "What happens to things, what is needed, how people feel and why they act, what comes first, what is heavier.",
    (
        *(Scene(name, partial(_lore, table=table, tell=tell, ask=ask)) for name, table, tell, ask in _LORE),
        Scene("order", _order),
        Scene("pronoun", _pronoun),
        Scene("heavier", _heavier),
    ),
)
