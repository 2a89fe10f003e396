"""Unknown numbers in words: sum and difference, consecutive numbers, sharing in a ratio, maps, and a missing side."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.family import Calculation, ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.telling import CURRENCIES, Scene, asides, scenes, staged, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import people, thing
from hornbook.synthesis.curriculum.wording import Draw

_SUM_AND_DIFFERENCE = scenes("""
    $name and $nameb {have|own} $a $things {together|between them}, and $name has $d more than $nameb.
    ? How many $things does $name have?
    = $name has $answer $things. [$things]

    {A rope|A board|A cable} of $a centimeters is cut in two; one piece is $d centimeters longer than the other.
    ? How long is the longer piece{, in centimeters|}?
    = The longer piece is $answer centimeters long. [centimeters]

    {A coat and a hat|A desk and a chair|A tent and a lamp} cost $a $money together.
    {The first costs|The first one costs} $d $money more than the second.
    ? {What is the price of the first|How much does the first cost}?
    = {It costs|The first one costs} $answer $money. [$money]

    {Two numbers|The numbers on two cards} {add up to|have the sum} $a, and {their difference is $d|they differ by $d}.
    ? {What is the larger number|Which is the larger of them}?
    = The larger {number |one }is $answer.

    {In a vote|In an election}, $a votes went to two {candidates|songs}; the winner had $d more than the other.
    ? How many votes did the winner {get|have}?
    = The winner had $answer votes. [votes]
""")
_RATIO = scenes("""
    $name and $nameb {share|divide} $a $money in the ratio $b to $c.
    ? How {much|many $money} does $name, {named first|who comes first}, get?
    = $name gets $answer $money. [$money]

    {For a drink|For lemonade|For a cocktail}, {syrup and water|juice and soda} are mixed in the ratio $b to $c; it
    ~ makes $a milliliters.
    ? How many milliliters of {the first one|the first ingredient} are in it?
    = There are $answer milliliters of it. [milliliters]

    In {a class|a choir|a club} of $a, the ratio of {girls to boys|adults to children|left-handers to
    ~ right-handers} is $b to $c.
    ? How many {belong to|are in} the first group?
    = $answer {belong to|are in} the first group. [people]

    {Mortar|A mix} of $a kilograms {is made of|contains} {cement and sand|clay and sand} in the ratio $b to $c.
    ? How many kilograms of the first {material|part} {are in it|does it take}?
    = It takes $answer kilograms. [kilograms]

    {A garden|A field} of $a square meters is divided between {beans and corn|lawn and flowers} in the ratio $b to $c.
    ? How many square meters {belong to|are for} the first of them?
    = The first {one |}has $answer square meters. [square meters]
""")
_MAPS = scenes("""
    On {a map|$name's map|a hiking map}, $a {centimeters stand|centimeters count} for $b kilometers.
    {Two villages|Two castles|A lake and a bridge} are $c centimeters apart on {it|the map}.
    ? How many kilometers {apart are they|lie between them} in reality?
    = They are $answer kilometers apart. [kilometers]

    {A model|A drawing} of a {ship|house|tower} uses $a centimeters for every $b meters.
    {In the model|There}, the {length|height} is $c centimeters.
    ? How many meters is that in reality?
    = In reality, it is $answer meters. [meters]

    {In a plan|On a plan} of a {park|farm|camp}, $a centimeters mean $b meters.
    A path {on it |}is drawn with a length of $c centimeters.
    ? How many meters long is the {real |}path{| in reality}?
    = The path is $answer meters long. [meters]

    $name pays $b $money for $a kilograms of {apples|rice|clay|soil}.
    ? What would $c kilograms of the same cost?
    = They would cost $answer $money. [$money]
""")
_SIDES = (
    (
        "{A rectangular|The rectangular} {garden|field|room|pool|picture} has a perimeter of $p meters, and "
        "one side is $s meters{ long|}."
    ),
    "$name needs $p meters of {fence|rope|ribbon} to go around a rectangle whose one side measures $s meters.",
    (
        "{Around a|To walk around a} rectangular {yard|square|lake}, it takes $p meters, and its "
        "{width|shorter side|front} is $s meters."
    ),
    "The four sides of a rectangle {are|come to} $p meters together; one of them is $s meters{ long|}.",
    "A {frame|carpet|poster} in the shape of a rectangle has $p meters of edge in all and is $s meters wide.",
)


def _sum_and_difference(draw: Draw, level: int) -> Calculation:
    small, gap = draw.integer(3, 40 * level), draw.integer(2, 15 * level)
    total = 2 * small + gap
    ann, ben = people(draw, 2)
    return staged(
        telling(draw, ann, ben, a=total, d=gap, things=thing(draw)[1], money=draw.choose(CURRENCIES)),
        draw.choose(_SUM_AND_DIFFERENCE),
        given={"total": total, "difference": gap},
        steps=(
            (
                "without_extra",
                "total - difference",
                "{take the difference away, so that both are equal|make both equal by leaving out the difference}",
            ),
            ("smaller", "without_extra // 2", "{half of that is the smaller one|divide by two for the smaller one}"),
            ("larger", "smaller + difference", "{the larger one has the difference more|put the difference back}"),
        ),
        check="larger + smaller == total and larger - smaller == difference",
        wrong=(
            ("smaller", "that is the smaller one"),
            ("total - difference", "it was not halved"),
            ("total / 2", "the difference was ignored"),
        ),
        distractors=asides(draw, ann.name),
    )


def _consecutive(draw: Draw, level: int) -> Calculation:
    count, first = draw.choose(((3,), (3, 5), (5, 7))[level - 1]), draw.integer(2, 60 * level)
    ann = people(draw, 1)[0]
    total = count * first + count * (count - 1) // 2
    which = draw.choose(("smallest", "largest"))
    name, sign = f"{which}_one", "-" if which == "smallest" else "+"
    facts = (
        "{The sum of $count consecutive whole numbers is|Together, $count consecutive whole numbers make} $total.",
        "$name adds $count whole numbers that follow each other{ directly|} and gets $total.",
        "{Somebody|$name} reads $count pages in a row, whose page numbers {add up|sum} to $total.",
        "In a lane, $count neighboring houses {are numbered|have numbers} one after the other, which add up to $total.",
        "$name has $count tickets with numbers in a row, which {sum|add up} to $total.",
    )
    return staged(
        telling(draw, ann, count={3: "three", 5: "five", 7: "seven"}[count], total=total, which=which),
        Scene(
            (draw.choose(facts),),
            "{What is|Which is} the $which {of them|of these numbers|number}?",
            "The $which {number |one }is $answer.",
        ),
        given={"total": total, "count": count},
        steps=(
            (
                "middle",
                "total // count",
                "{the middle one is the average|divide by how many there are to find the middle}",
            ),
            (
                name,
                f"middle {sign} {count // 2}",
                "{go from the middle to the end|from there, it is so many steps to the $which one}",
            ),
        ),
        check=f"{name} * count {'+' if sign == '-' else '-'} {count * (count - 1) // 2} == total",
        wrong=(
            ("middle", "that is the one in the middle"),
            (f"middle {'+' if sign == '-' else '-'} {count // 2}", "that is the other end"),
            ("total - count", "it subtracts instead of dividing"),
        ),
        distractors=asides(draw, ann.name),
    )


def _ratio(draw: Draw, level: int) -> Calculation:
    one, other = draw.sample(range(1, 4 + 3 * level), 2)
    part = draw.integer(2, 12 * level)
    ann, ben = people(draw, 2)
    return staged(
        telling(draw, ann, ben, a=(one + other) * part, b=one, c=other, money=draw.choose(CURRENCIES)),
        draw.choose(_RATIO),
        given={"whole": (one + other) * part, "first_parts": one, "second_parts": other},
        steps=(
            ("all_parts", "first_parts + second_parts", "{count the parts|add the parts of both}"),
            ("one_part", "whole // all_parts", "{divide the whole by the number of parts|find the size of one part}"),
            (
                "first_share",
                "one_part * first_parts",
                "{take the parts of the first|multiply by the parts that belong to the first}",
            ),
        ),
        check="first_share * second_parts == (whole - first_share) * first_parts",
        wrong=(
            ("whole - first_share", "that is the share of the other"),
            ("one_part", "that is a single part"),
            ("whole / 2", "it was halved without looking at the ratio"),
        ),
        distractors=asides(draw, ann.name),
    )


def _maps(draw: Draw, level: int) -> Calculation:
    base, each = draw.integer(2, 2 + 2 * level), draw.integer(2, 6 * level)
    wanted = draw.choose([n for n in range(3, 14 * level) if n != base])
    ann = people(draw, 1)[0]
    return staged(
        telling(draw, ann, a=base, b=base * each, c=wanted, money=draw.choose(CURRENCIES)),
        draw.choose(_MAPS),
        given={"known": base, "stands_for": base * each, "asked": wanted},
        steps=(
            ("for_one", "stands_for // known", "{find what one unit stands for|divide to get the value of one}"),
            ("result", "asked * for_one", "{multiply by the number asked for|take it as often as needed}"),
        ),
        check="result * known == stands_for * asked",
        wrong=(
            ("stands_for * asked", "it was not divided first"),
            ("stands_for + (asked - known)", "it adds where it should scale"),
            ("for_one", "that is the value of one unit"),
        ),
        distractors=asides(draw, ann.name),
    )


def _missing_side(draw: Draw, level: int) -> Calculation:
    side, other = draw.integer(2, 20 * level), draw.integer(2, 30 * level)
    ann = people(draw, 1)[0]
    steps = [
        ("two_sides", "2 * side", "{the known side comes twice|take the known side twice}"),
        ("rest", "perimeter - two_sides", "{what is left belongs to the other two|take that from the perimeter}"),
        ("other_side", "rest // 2", "{half of it is one side|divide by two}"),
    ]
    ask, answer, unit = (
        "How {long is the other side|many meters long is the other side}?",
        "The other side is $answer meters long.",
        "meters",
    )
    check = "2 * other_side + 2 * side == perimeter"
    wrong = [
        ("perimeter - side", "only one side was taken away"),
        ("rest", "it was not halved"),
        ("perimeter / 4", "it is no square"),
    ]
    if level == 3:
        steps.append(("area", "side * other_side", "{multiply both sides for the area|length times width}"))
        ask, answer, unit = (
            "{What is its area|How large is its area}, in square meters?",
            "The area is $answer square meters.",
            "square meters",
        )
        check = "2 * (area / side) + 2 * side == perimeter"
        wrong[0] = ("side * rest", "the rest was not halved")
    return staged(
        telling(draw, ann, p=2 * (side + other), s=side),
        Scene((draw.choose(_SIDES),), ask, answer, unit),
        given={"perimeter": 2 * (side + other), "side": side},
        steps=steps,
        check=check,
        wrong=wrong,
        distractors=asides(draw, ann.name),
    )


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="unknowns.sum_and_difference",
        title="Sum and difference",
        make=_sum_and_difference,
        idea=(
            "If you leave out the difference, two equal amounts remain.",
            "Sum minus difference is twice the smaller number.",
            "Make both equal first; the difference comes back at the end.",
        ),
    ),
    ReasoningFamily(
        id="unknowns.consecutive",
        title="Numbers in a row",
        make=_consecutive,
        idea=(
            "Of an odd number of consecutive numbers, the middle one is their average.",
            "What lies above the middle makes up for what lies below it.",
            "Divide the sum by how many numbers there are, and walk from the middle to the end.",
        ),
    ),
    ReasoningFamily(
        id="unknowns.ratio",
        title="Sharing in a ratio",
        make=_ratio,
        idea=(
            "A ratio counts equal parts: add them up, and find the size of one.",
            "In the ratio two to three, there are five parts in all.",
            "First the number of parts, then one part, then the share.",
        ),
    ),
    ReasoningFamily(
        id="unknowns.scale",
        title="To scale",
        make=_maps,
        idea=(
            "In a scale, twice as much on paper is twice as much in reality.",
            "Find out what one unit stands for; the rest is multiplication.",
            "Proportional amounts are scaled, never shifted by adding.",
        ),
    ),
    ReasoningFamily(
        id="unknowns.missing_side",
        title="The missing side",
        make=_missing_side,
        idea=(
            "In a rectangle, each side length occurs twice.",
            "Take the known sides from the perimeter; the rest is shared by the two others.",
            "The perimeter is twice the sum of length and width, and that can be turned around.",
        ),
    ),
)
