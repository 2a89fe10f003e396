"""Fractions of things: part and rest of an amount, and two parts of one whole."""

from __future__ import annotations

import re
from fractions import Fraction
from math import gcd

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.telling import asides, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import people, thing
from hornbook.synthesis.curriculum.wording import Draw

_FRACTION = re.compile(r"(\d+)/(\d+)")

_PARTS = (
    (
        "$name {has|owns|has bought} $a $things and {gives away|sells|uses up} $f of them.",
        "How many $things {are gone|does $they part with}?",
        "How many $things {does $they keep|are left}?",
    ),
    (
        "{Of|Out of} $a $things, $f {are blue|are in a box|have been sorted}; {the rest are not|the others are not}.",
        "How many $things are {those $f|these $f}?",
        "How many $things {are the rest|are left, apart from those}?",
    ),
    (
        "{A class|A club|A choir} has $a members, and $f of them {are ill|play chess|wear a badge|have come}.",
        "How many members are those $f?",
        "How many members are {left|the rest}{, apart from those|}?",
    ),
    (
        "{A tank|A barrel|A pool} holds $a liters, and $f of {it|this} {has been used|is pumped out|has leaked out}.",
        "How many liters are {gone|no longer in it}?",
        "How many liters are left{| in it}?",
    ),
    (
        "{A way|A path|A race} is $a kilometers long, and $name has {walked|finished|run} $f of it.",
        "How many kilometers {are behind $them|has $they covered}?",
        "How many kilometers are left{| for $them}?",
    ),
    (
        "{A farmer|A gardener} has $a {trees|bushes} and has {watered|cut|checked} $f of them.",
        "How many plants are {done|finished}?",
        "How many plants {are left to do|are left}?",
    ),
)

_EATEN = (
    "$name {eats|takes|gets} $f of a {cake|pizza|melon|pie}, {and |then }$nameb {eats|takes|gets} $g of it.",
    (
        "{On Monday|In the morning|On the first day}, $f of a {wall|fence|field} is done, and {later|after "
        "that} another $g of it."
    ),
    "$name {reads|has read} $f of a {book|letter|magazine} in the train and $g of it at home.",
    "{A pump|A tap} fills $f of a {tank|pool} in the first hour and $g of it in the {second|next}.",
    "$name {spends|gives away} $f of $their money {in May|at first} and $g of it {in June|later}.",
    "{Of|In} a garden, $f {is lawn|is covered with grass} and $g {is used for|belongs to} {vegetables|flowers|paths}.",
)


def _last_question(text: str) -> str:
    return re.split(r"(?<=[.?!]) ", text)[-1]


def _of_amount(draw: Draw, level: int) -> Story:
    below = draw.choose(((2, 3, 4, 5), (4, 5, 6, 8), (7, 8, 9, 12))[level - 1])
    above = draw.integer(1, below - 1)
    each = draw.integer(2, 12 * level)
    amount = below * each
    rest = draw.chance(0.4)
    ann = people(draw, 1)[0]
    say = telling(draw, ann, a=amount, f=f"{above}/{below}", things=thing(draw)[1])
    answer = amount - above * each if rest else above * each
    steps = [
        say(f"{{one part is|divide by the lower number}}: {amount} / {below} = {each}."),
        say(f"{{take as many parts as asked|multiply by the upper number}}: {each} * {above} = {each * above}."),
    ]
    if rest:
        steps.append(say(f"{{the rest is|take that from the whole}}: {amount} - {each * above} = {answer}."))
    told, ask_part, ask_rest = draw.choose(_PARTS)
    return Story(
        facts=(say(told),),
        ask=say(ask_rest if rest else ask_part),
        answer=str(answer),
        sentence=say(
            f"{{The rest is|What is left is}} {answer}."
            if rest
            else f"{{The part asked for is|This part is}} {answer}."
        ),
        steps=tuple(steps),
        wrong=tuple(str(n) for n in {each, amount - answer, amount // 2 + 1, answer + each, answer + 2} if n != answer),
        distractors=asides(draw, ann.name),
    )


def _solve_of_amount(question: str) -> str:
    told = next(sentence for sentence in re.split(r"(?<=[.?!]) ", question) if _FRACTION.search(sentence))
    above, below = map(int, _FRACTION.findall(told)[0])
    amount = int(re.findall(r"\d+", _FRACTION.sub("", told))[0])
    part = amount * above // below
    return str(amount - part if re.search(r"\b(rest|left|keep)\b", _last_question(question)) else part)


def _added(draw: Draw, level: int) -> Story:
    below = draw.choose(((5, 6, 7, 8), (9, 10, 11, 12), (8, 12, 15, 16, 18, 20))[level - 1])
    first = draw.integer(1, below - 3)
    second = draw.integer(1, below - first - 1)
    other = below
    if level == 3 and second * 2 < below:
        divisors = [n for n in range(2, below) if below % n == 0 and second % (below // n) == 0]
        other = draw.choose(divisors) if divisors else below
    shown = f"{second * other // below}/{other}"
    total = Fraction(first + second, below)
    rest, both = draw.chance(0.4), first + second
    ann, ben = people(draw, 2)
    say = telling(draw, ann, ben, f=f"{first}/{below}", g=shown)
    steps = (
        []
        if other == below
        else [
            say(
                f"{{bring both to the same lower number|write the second one with the lower number of the "
                f"first}}: {shown} is {second}/{below}."
            )
        ]
    )
    steps.append(
        say(f"{{add the upper numbers|count the parts}}: {first}/{below} + {second}/{below} = {both}/{below}.")
    )
    answer = 1 - total if rest else total
    if rest:
        steps.append(
            say(
                f"{{take that from one whole|the rest makes it whole}}: {below}/{below} - "
                f"{first + second}/{below} = {below - first - second}/{below}."
            )
        )
    part = below - first - second if rest else first + second
    if gcd(part, below) > 1:
        steps.append(say(f"{{reduce it|in lowest terms}}: {part}/{below} is {answer}."))
    wrong = {
        str(Fraction(first + second, below + other)),
        str(1 - answer),
        f"{part + 1}/{below}",
        str(abs(Fraction(first - second, below))),
    }
    return Story(
        facts=(say(draw.choose(_EATEN)),),
        ask=say(
            "{What fraction is left over|What fraction remains}, in lowest terms?"
            if rest
            else "{What fraction is that in all|What fraction do both make together}, in lowest terms?"
        ),
        answer=str(answer),
        sentence=say(
            f"{{What is left is|The rest is}} {answer}." if rest else f"{{Together, it is|In all, it is}} {answer}."
        ),
        steps=tuple(steps),
        wrong=tuple(sorted(wrong - {str(answer), "0"})),
        distractors=asides(draw, ann.name),
    )


def _solve_added(question: str) -> str:
    total = sum((Fraction(int(above), int(below)) for above, below in _FRACTION.findall(question)), Fraction(0))
    return str(1 - total if re.search(r"\b(left|remains)\b", _last_question(question)) else total)


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="fractions.of_an_amount",
        title="A fraction of an amount",
        make=_of_amount,
        solve=_solve_of_amount,
        idea=(
            "The lower number says into how many parts the whole is cut, the upper one how many of them are taken.",
            "Divide by the lower number to get one part, then multiply by the upper number.",
            "What is not taken is the rest: the whole minus the part.",
        ),
    ),
    ReasoningFamily(
        id="fractions.added",
        title="Adding fractions of a whole",
        make=_added,
        solve=_solve_added,
        idea=(
            "Parts of the same size can be counted together; the lower number stays as it is.",
            "Only fractions with the same lower number may be added directly.",
            "One whole has as many parts as the lower number says, which helps to find what is left.",
        ),
    ),
)
