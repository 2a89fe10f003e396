"""What operations mean: adding again and again, sharing, and which operation comes first."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.arithmetic_scenes import ROWS
from hornbook.synthesis.curriculum.reasoning.family import Calculation, ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.telling import CURRENCIES, Scene, asides, scenes, staged, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import people, thing
from hornbook.synthesis.curriculum.wording import Draw

_SHARED = scenes("""
    $name {has|has bought|brings} $a $things{| for a party| for a game}.
    {$they shares them equally among|They are shared equally by|They go in equal parts to} $b children.
    ? How many {$things |}does {each child|every child} {get|receive}?
    = {Each|Every} child {gets|receives} $answer $things. [$things]

    {A choir of|A class of|A club with} $a {children|pupils} {splits|is divided} into $b {equal groups|groups of
    ~ the same
    ~ size}.
    ? How many {children|pupils} are in {each|one} group?
    = {Each|One} group has $answer members. [children]

    {A farmer|$name|A shop} puts $a {eggs|plums|onions} {evenly |}into $b {trays|nets|baskets}, the same number
    ~ into each.
    ? How many {go into each|are in one of them}?
    = {There are $answer in each|Each holds $answer}. [pieces]

    {A prize of|A bill of|The sum of} $a $money is {split|divided} equally {among|between} $b {friends|neighbors
    ~|players}.
    ? How {much|many $money} is that {for each|per person}?
    = {For each it is|Per person, it is} $answer $money. [$money]

    {A carpenter|$name|A worker} saws a {board|beam|pole} of $a centimeters into $b {pieces of the same length
    ~|equal pieces}.
    ? How long is {each|one} piece{, in centimeters|}?
    = {Each|One} piece is $answer centimeters long. [centimeters]

    $name {wants to read|has to learn|plans to copy} $a {pages|words|lines} in $b days, {the same number every day
    ~|as many
    ~ on each day as on any other}.
    ? How many is that {a day|per day|for each day}?
    = It is $answer {a|per} day. [a day]
""")
_WRITTEN: tuple[str, ...] = (
    "$name {writes|has written} $terms {on the board|on a sheet of paper|in $their notebook}.",
    "{A calculator|The display|A worksheet} shows {the expression |}$terms.",
    "{In an exercise|In a puzzle|On a card|On page $page}, it says $terms.",
    "$name {is asked to|has to|wants to} {evaluate|work out} $terms.",
)


def _repeated(draw: Draw, level: int) -> Calculation:
    times = draw.integer(3, 3 + level)
    each = draw.integer(3, (12, 30, 90)[level - 1])
    ann = people(draw, 1)[0]
    say = telling(
        draw,
        ann,
        a=times,
        b=each,
        things=thing(draw)[1],
        holders=draw.choose(("boxes", "bags", "trays")),
        money=draw.choose(CURRENCIES),
    )
    words = ("two", "three", "four", "five", "six")
    steps = [("two_groups", "each + each", "{begin with two groups|put the first two together}")]
    for number in range(3, times + 1):
        says = "{add one more group|and once more|the next one is added|then another group}"
        steps.append((f"{words[number - 2]}_groups", f"{steps[-1][0]} + each", says))
    last = steps[-1][0]
    return staged(
        say,
        draw.choose(ROWS),
        given={"groups": times, "each": each},
        steps=steps,
        check=f"groups * each == {last}",
        wrong=(
            (f"{last} - each", "one group was forgotten"),
            ("groups + each", "the numbers were added instead of multiplied"),
            (f"{last} + each", "one group was added too often"),
        ),
        distractors=asides(draw, ann.name),
    )


def _sharing(draw: Draw, level: int) -> Calculation:
    parts = draw.integer(2, (6, 9, 15)[level - 1])
    share = draw.integer(2, (12, 25, 60)[level - 1])
    ann = people(draw, 1)[0]
    say = telling(draw, ann, a=parts * share, b=parts, things=thing(draw)[1], money=draw.choose(CURRENCIES))
    ones = share % 10
    split = level > 1 and share > 10 and ones > 0
    steps = [("share", "whole // parts", "{share out evenly|divide by the number of parts|make equal parts}")]
    if split:
        large = (share - ones) * parts
        steps = [
            (
                "left_over",
                f"whole - {large}",
                "{first hand out a round number to each and see what is left|set a part aside that divides easily}",
            ),
            ("first_share", f"{large} // parts", "{of the easy part, each has|divide the easy part}"),
            ("second_share", "left_over // parts", "{what is left is shared too|divide the rest}"),
            ("share", "first_share + second_share", "{put both shares together|add the two results}"),
        ]
    return staged(
        say,
        draw.choose(_SHARED),
        given={"whole": parts * share, "parts": parts},
        steps=steps,
        check="share * parts == whole",
        wrong=(
            ("whole - parts", "it subtracts where it should divide"),
            ("share + 1", "a multiplication fact was wrong"),
            ("whole * parts", "it multiplies"),
        ),
        distractors=asides(draw, ann.name),
    )


def _order(draw: Draw, level: int) -> Calculation:
    factor, other = draw.integer(2, 4 + 2 * level), draw.integer(3, 6 + 3 * level)
    add, less = draw.integer(2, 10 * level), draw.integer(1, 9)
    times = draw.choose(("×", "*"))
    kind = draw.integer(0, 1 if level == 1 else 3)
    given = {"first": add, "second": factor, "third": other}
    steps: list[tuple[str, str, str]] = [("product", "second * third", "{multiplication comes first|first multiply}")]
    wrong = [
        ("(first + second) * third", "it simply goes from left to right"),
        ("first + second + third", "it adds all"),
    ]
    if kind == 0:
        terms, check = f"{add} + {factor} {times} {other}", "value - first == second * third"
        steps.append(("value", "first + product", "{then add|the sum comes last}"))
    elif kind == 1:
        terms, check = f"({add} + {factor}) {times} {other}", "value / third - second == first"
        steps = [("bracket", "first + second", "{the bracket comes first|begin inside the brackets}")]
        steps.append(("value", "bracket * third", "{now multiply|multiply the bracket's value}"))
        wrong[0] = ("first + second * third", "it ignores the brackets")
    else:
        given["fourth"] = less
        plus = kind == 2
        start = f"{add} + {factor} {times} {other} - {less}" if plus else f"{factor} {times} ({other} + {less}) + {add}"
        terms = start
        if plus:
            steps.append(("so_far", "first + product", "{then go from left to right|now add}"))
            steps.append(("value", "so_far - fourth", "{subtract at the end|and take away the last number}"))
            check = "value + fourth - first == second * third"
            wrong.append(("value + 2 * fourth", "it adds the last number"))
        else:
            steps = [("bracket", "third + fourth", "{the bracket comes first|begin inside the brackets}")]
            steps.append(("product", "second * bracket", "{next is the multiplication|then multiply}"))
            steps.append(("value", "product + first", "{add at the end|the addition comes last}"))
            check = "(value - first) / second == third + fourth"
            wrong[0] = ("second * third + fourth + first", "it ignores the brackets")
    ann = people(draw, 1)[0]
    say = telling(draw, ann, terms=terms, page=draw.integer(5, 90))
    ask = (
        "{What is the value|What does it come to|What is the result|What comes out}{, by the usual order "
        "of operations|}?"
    )
    scene = Scene((draw.choose(_WRITTEN),), ask, "The {value|result} is $answer.")
    return staged(say, scene, given=given, steps=steps, check=check, wrong=wrong, distractors=asides(draw, ann.name))


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="numbers.repeated_addition",
        title="Multiplying is adding again and again",
        make=_repeated,
        idea=(
            "Groups of the same size can be added one after the other; multiplication is the short way to say so.",
            "Count how many groups there are, and add the size of one group that many times.",
            "When the same number is added again and again, keep count of how often.",
        ),
    ),
    ReasoningFamily(
        id="numbers.sharing",
        title="Sharing equally",
        make=_sharing,
        idea=(
            "Division asks how large one part is when all parts are the same.",
            "To check a division, multiply one share by the number of shares: the whole must come back.",
            "Large amounts are easier to share in two rounds: a round amount first, and then the rest.",
        ),
    ),
    ReasoningFamily(
        id="numbers.order_of_operations",
        title="Which operation comes first",
        make=_order,
        idea=(
            "Brackets come first, then multiplication and division, and only then addition and subtraction.",
            "An expression is not always read from left to right: products bind more strongly than sums.",
            "Look for brackets and products before you add anything.",
        ),
    ),
)
