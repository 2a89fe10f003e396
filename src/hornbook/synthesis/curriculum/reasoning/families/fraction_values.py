"""The value of fractions: in lowest terms, and compared with each other."""

from __future__ import annotations

import re
from fractions import Fraction
from math import gcd

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.telling import asides, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import people
from hornbook.synthesis.curriculum.wording import Draw

_FRACTION = re.compile(r"(\d+)/(\d+)")

_LOWEST = (
    "$name {reads|finds|writes down} the fraction $f.", "{A worksheet|A recipe|A sign} shows the fraction $f.",
    "{On the board|On a card|In a notebook}, there is the fraction $f.",
    "{The result of|The last line of} an exercise is $f.",
    "{A ruler|A scale|A display} is read as $f.", "{In|After} a survey, $f of those asked said yes.",
)  # fmt: skip

_RACES = (
    (
        "$name has {finished|done|covered} $f of {the way|the task|the race}.",
        "Who has {done|finished|covered} the most{| so far}?",
        "has done the most",
    ),
    ("$name's {jug|glass|bottle} is filled to $f.", "Whose {vessel is|one is} the fullest?", "has the fullest one"),
    (
        "$name {spent|has spent} $f of an hour on the {task|puzzle}.",
        "Who needed the most time?",
        "needed the most time",
    ),
    (
        "$name {eats|gets|takes} $f of a {pie|pizza|loaf} of the same size.",
        "Who {gets|has} the most{| of it}?",
        "gets the most",
    ),
    ("$name {answered|solved} $f of the {questions|exercises}.", "Who has the best result?", "has the best result"),
)


def _reduced(draw: Draw, level: int) -> Story:
    below = draw.integer(3, 5 + 3 * level)
    above = draw.choose([n for n in range(1, below) if gcd(n, below) == 1])
    factors = draw.sample((2, 3, 5, 7) if level > 1 else (2, 3, 4, 5, 6), 1 if level == 1 else 2)
    ann = people(draw, 1)[0]
    start = (
        above * factors[0] * (factors[1] if level > 1 else 1),
        below * factors[0] * (factors[1] if level > 1 else 1),
    )
    say = telling(draw, ann, f=f"{start[0]}/{start[1]}")
    steps, now = [], start
    for factor in factors:
        then = (now[0] // factor, now[1] // factor)
        steps.append(
            say(
                f"{{both numbers can be divided by|{factor} goes into both; divide by}} {factor}: {now[0]} / "
                f"{factor} = {then[0]} and {now[1]} / {factor} = {then[1]}."
            )
        )
        now = then
    steps.append(say(f"{{nothing but one divides both|no larger number than one divides both}} {above} and {below}."))
    answer = f"{above}/{below}"
    wrong = {
        f"{above + 1}/{below}",
        f"{above}/{below + 1}",
        f"{start[0] - factors[0]}/{start[1] - factors[0]}",
        f"{below}/{above}",
    }
    return Story(
        facts=(say(draw.choose(_LOWEST)),),
        ask=say(
            "{What is it in lowest terms|How is it written in lowest terms|What is the same fraction in lowest terms}?"
        ),
        answer=answer,
        sentence=say(f"{{In lowest terms, it is|It is the same as|The reduced fraction is}} {answer}."),
        steps=tuple(steps),
        wrong=tuple(sorted(wrong - {answer})),
        distractors=asides(draw, ann.name),
    )


def _solve_reduced(question: str) -> str:
    above, below = map(int, _FRACTION.findall(question)[0])
    common = max(n for n in range(1, above + 1) if above % n == 0 and below % n == 0)
    return f"{above // common}/{below // common}"


def _compared(draw: Draw, level: int) -> Story:
    crowd = people(draw, 2 + level)
    belows = draw.sample(((2, 3, 4, 5, 6), (3, 4, 5, 6, 8, 10), (4, 5, 6, 7, 8, 9, 10, 12))[level - 1], len(crowd))
    shares: list[Fraction] = []
    for below in belows:
        shares.append(
            draw.choose(
                [share for n in range(1, below) if gcd(n, below) == 1 and (share := Fraction(n, below)) not in shares]
            )
        )
    told, ask, does = draw.choose(_RACES)
    same = draw.text(told, {"name": "$name", "f": "$f"})
    common = 1
    for below in belows:
        common = common * below // gcd(common, below)
    say = telling(draw)
    steps = [say(f"{{a common lower number is|all lower numbers go into}} {common}.")]
    rows = list(zip(crowd, shares, strict=True))
    steps += [
        say(f"{{for {who.name}, |}}{share} is {share.numerator * common // share.denominator}/{common}.")
        for who, share in rows
    ]
    best = max(rows, key=lambda row: row[1])[0].name
    steps.append(
        say(
            f"{{the largest upper number is {max(shares) * common}|{max(shares) * common} is the largest upper "
            f"number}}."
        )
    )
    return Story(
        facts=tuple(telling(draw, who, f=str(share))(same) for who, share in rows),
        ask=say(ask),
        answer=best,
        sentence=f"{best} {does}.",
        steps=tuple(steps),
        wrong=tuple(who.name for who in crowd if who.name != best),
        distractors=asides(draw),
    )


def _solve_compared(question: str) -> str:
    told = re.findall(r"\b([A-Z][a-z]+)(?:'s)? [^.?!]*?(\d+/\d+)", question)
    return max(told, key=lambda found: Fraction(found[1]))[0]


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="fractions.lowest_terms",
        title="Fractions in lowest terms",
        make=_reduced,
        solve=_solve_reduced,
        idea=(
            "A fraction keeps its value when both of its numbers are divided by the same number.",
            "Divide by common factors until there are none left.",
            "Two fractions are equal if they have the same lowest terms.",
        ),
    ),
    ReasoningFamily(
        id="fractions.compared",
        title="Which fraction is the largest",
        make=_compared,
        solve=_solve_compared,
        idea=(
            "To compare fractions, write them with the same lower number and look at the upper ones.",
            "A larger lower number means smaller parts, so large numbers alone say little.",
            "Parts can only be compared when they have the same size.",
        ),
    ),
)
