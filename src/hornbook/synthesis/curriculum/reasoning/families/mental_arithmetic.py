"""Ways to add, subtract and multiply in one's head: round numbers first, counting up, parts, halves and doubles."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.arithmetic_scenes import APART, ROWS, TOGETHER
from hornbook.synthesis.curriculum.reasoning.family import Calculation, ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.telling import CURRENCIES, asides, staged, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import people, thing
from hornbook.synthesis.curriculum.wording import Draw


def _compensation(draw: Draw, level: int) -> Calculation:
    short = draw.integer(1, 3)
    second = draw.integer(2, (9, 19, 39)[level - 1]) * (10 if level < 3 else 20) - short
    first = draw.integer(15, (80, 400, 2000)[level - 1])
    ann, ben = people(draw, 2)
    say = telling(draw, ann, ben, money=draw.choose(CURRENCIES), a=first, b=second, things=thing(draw)[1])
    return staged(
        say,
        draw.choose(TOGETHER),
        given={"first": first, "second": second},
        steps=(
            ("near", f"second + {short}", "{round the second number up to the next ten|take a round number instead}"),
            ("too_much", "first + near", "{add the round number|that is easy to add}"),
            ("sum_of_both", f"too_much - {short}", "{take back what was added too much|now correct for the rounding}"),
        ),
        check="sum_of_both - first == second",
        wrong=(
            ("first + near", "the rounding was never taken back"),
            (f"too_much + {short}", "the correction went the wrong way"),
            ("sum_of_both - 10", "a carry was lost"),
        ),
        distractors=asides(draw, ann.name),
    )


def _tens_first(draw: Draw, level: int) -> Calculation:
    ones = draw.integer(2, 8)
    tens = draw.integer(1, 8) * 10 + (draw.integer(1, 6) * 100 if level == 3 else 0)
    first, second = draw.integer(13, (89, 480, 2600)[level - 1]), tens + ones
    ann, ben = people(draw, 2)
    say = telling(draw, ann, ben, money=draw.choose(CURRENCIES), a=first, b=second, things=thing(draw)[1])
    return staged(
        say,
        draw.choose(TOGETHER),
        given={"first": first, "second": second},
        steps=(
            ("round_part", f"second - {ones}", "{put the ones of the second number aside|split off the ones}"),
            ("so_far", "first + round_part", "{add the round part first|start with the round part}"),
            ("sum_of_both", f"so_far + {ones}", "{then add the ones|now the ones are added too}"),
        ),
        check="sum_of_both - second == first",
        wrong=(
            ("first + round_part", "the ones were forgotten"),
            ("sum_of_both - 10", "a carry was lost"),
            ("second + second", "the second number was taken twice"),
        ),
        distractors=asides(draw, ann.name),
    )


def _counting_up(draw: Draw, level: int) -> Calculation:
    base = (10, 10, 100)[level - 1]
    to_round = draw.integer(2, base - 2)
    small = draw.integer(2, (6, 30, 12)[level - 1]) * base - to_round
    large = small + to_round + draw.integer(3, (40, 150, 900)[level - 1])
    ann, ben = people(draw, 2)
    say = telling(draw, ann, ben, money=draw.choose(CURRENCIES), a=large, b=small, things=thing(draw)[1], base=base)
    return staged(
        say,
        draw.choose(APART),
        given={"large": large, "small": small},
        steps=(
            (
                "step_up",
                f"{small + to_round} - small",
                "{count up from the smaller number|first go up} to the next multiple of $base",
            ),
            ("rest", f"large - {small + to_round}", "{from there, go on|then count on} to the larger number"),
            ("difference", "step_up + rest", "{put both steps together|add the two jumps}"),
        ),
        check="small + difference == large",
        wrong=(
            ("rest", "the first jump was forgotten"),
            ("large + small", "the numbers were added"),
            (f"difference + {base}", "the borrowed part was forgotten"),
        ),
        distractors=asides(draw, ann.name),
    )


def _by_parts(draw: Draw, level: int) -> Calculation:
    times = draw.integer(3, (9, 12, 15)[level - 1])
    ones = draw.integer(2, 9)
    tens = draw.integer(1, (3, 9, 40)[level - 1]) * 10
    ann = people(draw, 1)[0]
    one, several = thing(draw)
    say = telling(
        draw,
        ann,
        money=draw.choose(CURRENCIES),
        a=times,
        b=tens + ones,
        things=several,
        one=one,
        holders=draw.choose(("boxes", "bags")),
    )
    return staged(
        say,
        draw.choose(ROWS),
        given={"groups": times, "each": tens + ones},
        steps=(
            ("round_part", f"groups * {tens}", "{multiply the round part|take the tens first}"),
            ("ones_part", f"groups * {ones}", "{multiply the ones|do the same with the ones}"),
            ("product", "round_part + ones_part", "{add both parts|put the parts together}"),
        ),
        check="product / groups == each",
        wrong=(
            (f"round_part + {ones}", "the ones were not multiplied"),
            ("groups + each", "the numbers were added"),
            ("round_part", "the ones were forgotten"),
        ),
        distractors=asides(draw, ann.name),
    )


def _halve_and_double(draw: Draw, level: int) -> Calculation:
    times = draw.choose(((4, 6, 8), (12, 14, 16, 18), (24, 28, 36, 44))[level - 1])
    each = draw.integer(2, (9, 12, 24)[level - 1]) * 10 + 5
    ann = people(draw, 1)[0]
    say = telling(
        draw,
        ann,
        money=draw.choose(CURRENCIES),
        a=times,
        b=each,
        things=thing(draw)[1],
        holders=draw.choose(("boxes", "bags", "crates")),
    )
    return staged(
        say,
        draw.choose(ROWS),
        given={"groups": times, "each": each},
        steps=(
            ("half_as_many", "groups // 2", "{halve the even number|take half of the first factor}"),
            ("twice_each", "each * 2", "{double the other number|double the second factor, which ends in five}"),
            (
                "product",
                "half_as_many * twice_each",
                "{multiply what came out; the product is unchanged|this product is the same}",
            ),
        ),
        check="product / each == groups",
        wrong=(
            ("groups * twice_each", "only one factor was changed"),
            ("half_as_many * each", "only one factor was changed"),
            ("groups + each", "the numbers were added"),
        ),
        distractors=asides(draw, ann.name),
    )


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="arithmetic.compensation",
        title="Adding a number just below a round one",
        make=_compensation,
        idea=(
            "A number that ends in 7, 8 or 9 is nearly a round number, so add the round one and correct afterwards.",
            "Whoever adds a little too much takes the same little bit away again.",
            "Round numbers are easy to add; the correction at the end is small.",
            "First make one number rounder, then undo the change in the sum.",
        ),
    ),
    ReasoningFamily(
        id="arithmetic.tens_first",
        title="Adding in two pieces",
        make=_tens_first,
        idea=(
            "Split a number into its round part and its ones, and add one piece after the other.",
            "In your head, begin with the large places: they tell you roughly where the sum will be.",
            "The order in which pieces are added does not change the sum.",
        ),
    ),
    ReasoningFamily(
        id="arithmetic.counting_up",
        title="Subtracting by counting up",
        make=_counting_up,
        idea=(
            "A difference is the way from the smaller number to the larger one, so you can walk it in jumps.",
            "Stop at a round number on the way up: both jumps are then easy.",
            "Instead of taking away, ask what must be added to the smaller number.",
        ),
    ),
    ReasoningFamily(
        id="arithmetic.by_parts",
        title="Multiplying in parts",
        make=_by_parts,
        idea=(
            "Each part of a number is multiplied by itself, and the results are added.",
            "A rectangle cut into two narrower ones keeps its area; that is why multiplying in parts works.",
            "Split the larger factor into tens and ones, multiply each, and add.",
        ),
    ),
    ReasoningFamily(
        id="arithmetic.halve_and_double",
        title="Halving one factor and doubling the other",
        make=_halve_and_double,
        idea=(
            "Half as many groups that are twice as large hold just as much.",
            "Halving one factor and doubling the other leaves the product as it is.",
            "Doubling a number that ends in 5 makes it round, which is worth the small detour.",
        ),
    ),
)
