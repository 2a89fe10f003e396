"""Sums: column by column, estimated with round numbers, and two of them compared."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.arithmetic_scenes import TOGETHER
from hornbook.synthesis.curriculum.reasoning.family import Calculation, ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.telling import CURRENCIES, asides, scenes, staged, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import people, thing
from hornbook.synthesis.curriculum.wording import Draw

_ESTIMATES = scenes("""
    $name {counts|finds|sorts} $a {red|small|old} and $b {white|large|new} $things.
    ? About how many is that, {with each number|with both numbers} rounded to the nearest $place?
    = It is about $answer $things. [$things]

    {A bike|A washing machine|A tent|A lamp} costs $a $money and {an oven|a sofa|a desk|a carpet} $b.
    ? What do both cost, roughly, {if you round|when rounding} each price to the nearest $place?
    = {Roughly|About} $answer $money. [$money]

    {At first|Before the holiday|In the first week}, $a {visitors|guests} came to the {museum|zoo|castle|show}.
    Then it was $b{| more}.
    ? {With each number rounded|If you round each number} to the nearest $place, about how many came {in all
    ~|altogether}?
    = About $answer {came in all|people came}. [visitors]

    From the {farm|mill|harbor} to the {town|bridge}, it is $a meters, {then|and} another $b meters to the {castle
    ~|lake}.
    ? How long is the {way|path} {in all|altogether}, with each part rounded to the nearest $place?
    = It is about $answer meters{| long}. [meters]

    {A printer|A press|A copy shop} {makes|turns out} $a {pages|sheets} for one {customer|order} and $b for {the
    ~ next|another}.
    ? Rounded to the nearest $place each, {how many are both orders together|about how many is that in all}?
    = {Together, it is|That is} about $answer. [pages]
""")
_PAIRS = scenes("""
    $name {sells|picks|collects} $a $things in the morning and $b in the afternoon.
    $nameb {sells|picks|collects} $c in the morning and $d in the afternoon.
    ? How many more {$things |}does $name {get|have} in all than $nameb?
    = $name has $answer more. [$things]

    {The blue|The first|The home} team {scores|wins} $a points and then $b.
    {The other|The second|The visiting} team {scores|wins} $c points and then $d.
    ? By how many points {does the better team lead|is the better team ahead}?
    = The better team {leads by|is ahead by} $answer points. [points]

    {Route|Way} one has a part of $a kilometers and a part of $b kilometers.
    {Route|Way} two has parts of $c and $d kilometers.
    ? How many kilometers longer is the longer {one|of the two}?
    = It is longer by $answer kilometers. [kilometers]

    $name {compares|looks at|works out} the sums $a + $b and $c + $d.
    ? {How much larger is the larger sum|How far apart are the two sums}?
    = {They differ by|The difference is} $answer.

    {A red|A wooden|An old} box {holds|contains} $a {nails|pegs} and $b {screws|hooks}.
    {A blue|A metal|A new} box {holds|contains} $c and $d of them.
    ? How many more pieces are in the fuller box?
    = The fuller box {holds|has} $answer more{| pieces}. [pieces]
""")


def _estimate(draw: Draw, level: int) -> Calculation:
    place, most = ((10, 90), (100, 900), (100, 9000))[level - 1]
    values = {"first": 0, "second": 0}
    steps: list[tuple[str, str, str]] = []
    for name in values:
        round_one = draw.integer(1, most // place) * place
        off = draw.integer(1, place // 2 - 1) * draw.choose((1, -1))
        values[name] = round_one + off
        way = "up" if off < 0 else "down"
        sign = "+" if off < 0 else "-"
        steps.append(
            (
                f"{name}_rounded",
                f"{name} {sign} {abs(off)}",
                f"{{round the {name} number|the {name} number is rounded}} {way}",
            )
        )
    steps.append(("estimate", "first_rounded + second_rounded", "{add the round numbers|now the sum is easy}"))
    ann = people(draw, 1)[0]
    nearest = {10: "ten", 100: "hundred"}[place]
    say = telling(
        draw,
        ann,
        a=values["first"],
        b=values["second"],
        things=thing(draw)[1],
        money=draw.choose(CURRENCIES),
        place=nearest,
    )
    return staged(
        say,
        draw.choose(_ESTIMATES),
        given=values,
        steps=steps,
        check=f"abs(first - first_rounded) < {place // 2} and estimate - second_rounded == first_rounded",
        wrong=(
            ("first + second", "nothing was rounded"),
            (f"estimate + {place}", "one number was rounded the wrong way"),
            (f"estimate - {place}", "one number was rounded the wrong way"),
        ),
        distractors=asides(draw, ann.name),
    )


def _compare(draw: Draw, level: int) -> Calculation:
    most = (20, 90, 600)[level - 1]
    a, b, d = (draw.integer(most // 5, most) for _ in range(3))
    c = draw.integer(2, a - 1)
    d = min(d, a + b - c - 2)
    given = {"first": a, "second": b, "third": c, "fourth": d}
    ann, ben = people(draw, 2)
    say = telling(draw, ann, ben, a=a, b=b, c=c, d=d, things=thing(draw)[1])
    return staged(
        say,
        draw.choose(_PAIRS),
        given=given,
        steps=(
            ("one_sum", "first + second", "{add the first two numbers|one side has}"),
            ("other_sum", "third + fourth", "{do the same for the others|the other side has}"),
            ("gap", "one_sum - other_sum", "{take the smaller sum from the larger|subtract to compare}"),
        ),
        check="third + fourth + gap == first + second",
        wrong=(
            ("one_sum + other_sum", "the sums were added"),
            ("one_sum", "nothing was compared"),
            ("abs(first - third)", "only the first numbers were compared"),
        ),
        distractors=asides(draw, ann.name),
    )


def _columns(draw: Draw, level: int) -> Calculation:
    digits = level + 1
    first, second = (draw.integer(10 ** (digits - 1) + 11, 10**digits - 1) for _ in range(2))
    given = {"first": first, "second": second}
    steps: list[tuple[str, str, str]] = []
    for at, column in zip(range(digits), ("ones", "tens", "hundreds", "thousands"), strict=False):
        place = 10**at
        up, low = (value // place % 10 * place for value in (first, second))
        steps.append(
            (
                column,
                f"{up} + {low}",
                f"{{add the {column}|the {column} together are|the column of the {column} gives}}",
            )
        )
    total = " + ".join(step[0] for step in reversed(steps))
    steps.append(
        ("sum_of_both", total, "{add up the columns|put the columns together, and the carries fall into place}")
    )
    ann, ben = people(draw, 2)
    say = telling(draw, ann, ben, a=first, b=second, things=thing(draw)[1])
    return staged(
        say,
        draw.choose(TOGETHER),
        given=given,
        steps=steps,
        check="sum_of_both - second == first",
        wrong=(
            ("sum_of_both - 10", "a carry was forgotten"),
            ("sum_of_both + 10", "a carry was added twice"),
            ("abs(first - second)", "the numbers were subtracted"),
        ),
        distractors=asides(draw, ann.name),
    )


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="numbers.estimate",
        title="Estimating with round numbers",
        make=_estimate,
        idea=(
            "For an estimate, replace each number with the nearest round one before calculating.",
            "From the middle upwards we round up, below it we round down.",
            "An estimate tells quickly whether an exact result can be right.",
        ),
    ),
    ReasoningFamily(
        id="numbers.compare_sums",
        title="Which sum is larger, and by how much",
        make=_compare,
        idea=(
            "Work out both sums first; the difference tells how far apart they are.",
            "To compare two groups, find each total and subtract the smaller from the larger.",
            "Comparing only the first numbers can mislead; the totals decide.",
        ),
    ),
    ReasoningFamily(
        id="numbers.columns",
        title="Adding column by column",
        make=_columns,
        idea=(
            "Ones are added to ones, tens to tens, and so on; a column that passes nine carries over to the next.",
            "Written below each other, two numbers are added one place at a time.",
            "The value of a digit depends on its place, so only digits of the same place are added.",
        ),
    ),
)
