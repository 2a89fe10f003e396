"""Chance and counting: equally likely cases, combinations of choices, pairs of people, and orders."""

from __future__ import annotations

import re
from fractions import Fraction
from math import gcd

from hornbook.synthesis.curriculum.reasoning.family import Calculation, ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.telling import Scene, asides, scenes, staged, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import COLORS, people
from hornbook.synthesis.curriculum.wording import Draw

_BAGS = ("{bag|sack|box|drawer|bucket}", "{balls|marbles|cubes|tokens|beads|buttons|socks|chips}")
_OUTFITS = scenes("""
    $name has $a {shirts|sweaters|coats} and $b {pairs of trousers|skirts|scarves}.
    ? How many {different outfits|different combinations} of one each are possible?
    = $answer {outfits|combinations} are possible. [combinations]

    {A cafe|A canteen|A restaurant} offers $a {soups|starters} and $b {main dishes|desserts}.
    ? How many different {meals|menus} of one each can be {ordered|chosen}?
    = $answer different {meals|menus} can be {ordered|chosen}. [menus]

    From the village to the lake, there are $a paths, and from the lake to the hut $b.
    ? {How many ways lead|In how many ways can one walk} from the village to the hut by the lake?
    = There are $answer ways. [ways]

    {A car|A bicycle|A phone} can be had in $a colors and with $b kinds of {seats|handles|cases}.
    ? How many different models are there?
    = There are $answer models. [models]

    {A code|A label|A ticket} {is made of|has} one of $a letters and one of $b {signs|symbols|pictures}.
    ? How many different {codes|labels} of that kind are {possible|there}?
    = There are $answer of them. [possibilities]
""")
_PAIRS = scenes("""
    {At a party|At a meeting|After a match}, there are $a people, and {each shakes hands once with|everybody hugs
    ~ once} every other person.
    ? How many {handshakes or hugs|greetings between two people} are there?
    = There are $answer of them. [greetings]

    {In a tournament|In a league|At a chess day}, $a {teams|players} {play|meet}, each against every other one once.
    ? How many {games|matches} are {played|needed}?
    = There are $answer games. [games]

    $a {points|cities|islands} are marked, and {every two of them are joined by a line|a line joins every two of them}.
    ? How many lines are {needed|there}?
    = There are $answer lines. [lines]

    {A pair of|Two} {singers|speakers|guards} is {to be |}chosen from $a people.
    ? How many different pairs are possible?
    = $answer pairs are possible. [pairs]

    $a friends {clink|touch} glasses, {everybody with everybody else once|each once with every other one}.
    ? How many times {do two glasses touch|does it clink}?
    = It happens $answer times. [times]
""")
_ORDERS = scenes("""
    $name wants to {put|place} $a different {books|vases|photos|cups} side by side {on a shelf|in a row}.
    ? How many orders are possible?
    = There are $answer orders. [orders]

    $a {runners|swimmers|cars} take part in a race, and {no two|never two} arrive at the same time.
    ? How many {different results|orders of arrival} are possible?
    = There are $answer orders. [orders]

    $a {children|friends|people} {line up|queue|sit down in a row}{ for a photo| for ice cream|}.
    ? In how many orders can they {do that|stand or sit}?
    = There are $answer orders. [orders]

    {A password|A code} uses $a different {letters|digits|symbols}, each of them exactly once.
    ? How many {such codes|codes of that kind} are there?
    = There are $answer codes. [codes]

    {A courier|A postwoman|$name} has to visit $a {houses|shops|villages}, each of them once, in any order.
    ? How many different {tours|orders} are there?
    = There are $answer orders. [orders]
""")


def _likely(draw: Draw, level: int) -> Story:
    colors = draw.sample(COLORS, 1 + level if level > 1 else 2)
    counts = [draw.integer(2, 6 + 4 * level) for _ in colors]
    holder, things = (telling(draw)(word) for word in _BAGS)
    ann = people(draw, 1)[0]
    say = telling(draw, ann, holder=holder, things=things)
    parts = [f"{count} {color}" for count, color in zip(counts, colors, strict=True)]
    listed = ", ".join(parts[:-1]) + " and " + parts[-1]
    total, at = sum(counts), draw.integer(0, len(colors) - 1)
    opposite = level > 1 and draw.chance(0.4)
    good = total - counts[at] if opposite else counts[at]
    answer = Fraction(good, total)
    steps = [say(f"{{count all of them|in all, there are}}: {' + '.join(map(str, counts))} = {total}.")]
    if opposite:
        steps.append(
            say(f"{{those of another color are|leave out the {colors[at]} ones}}: {total} - {counts[at]} = {good}.")
        )
    else:
        steps.append(
            say(f"{{the cases that fit are the {colors[at]} ones|{colors[at]} ones count}}: {good} of {total}.")
        )
    steps.append(
        say(
            f"{{the probability is the part of the fitting cases|divide the fitting cases by all cases}}: "
            f"{good}/{total}."
        )
    )
    if gcd(good, total) > 1:
        steps.append(say(f"{{in lowest terms|reduced}}, {good}/{total} is {answer}."))
    wrong = {
        str(Fraction(good, total - good)) if total > good else "1/2",
        str(1 - answer),
        str(Fraction(1, total)),
        str(Fraction(1, len(colors))),
    }
    fact = say(
        f"{{In a $holder, there are {listed} $things|A $holder {{holds|contains}} {listed} $things|$name "
        f"puts {listed} $things into a $holder}}."
    )
    second = say(
        "{One of them is taken out without looking|Without looking, $name takes one out|$name draws one at "
        "random|One is drawn blindly}."
    )
    ask = (
        f"{{What is the probability|How likely is it}} that it is {'not ' if opposite else ''}{colors[at]}, "
        f"{{as a fraction in lowest terms|in lowest terms}}?"
    )
    return Story(
        facts=(fact, second),
        ask=say(ask),
        answer=str(answer),
        sentence=say(f"{{The probability is|It is}} {answer}."),
        steps=tuple(steps),
        wrong=tuple(sorted(wrong - {str(answer)})),
        distractors=tuple(aside for aside in asides(draw, ann.name) if not any(color in aside for color in COLORS)),
    )


def _solve_likely(question: str) -> str:
    counts = {color: int(number) for number, color in re.findall(rf"(\d+) ({'|'.join(COLORS)})\b", question)}
    asked = re.search(rf"that it is (not )?({'|'.join(COLORS)})\b", question)
    if asked is None:
        return ""
    share = Fraction(counts[asked[2]], sum(counts.values()))
    return str(1 - share if asked[1] else share)


def _combined(draw: Draw, level: int) -> Calculation:
    one, two, more = draw.integer(2, 5 * level), draw.integer(2, 6 * level), draw.integer(2, 5)
    ann = people(draw, 1)[0]
    base = draw.choose(_OUTFITS)
    given = {"first_choices": one, "second_choices": two}
    steps = [
        (
            "pairs",
            "first_choices * second_choices",
            "{each of the first goes with each of the second|multiply the two numbers of choices}",
        )
    ]
    facts, check = list(base.facts), "pairs / second_choices == first_choices"
    ask = base.ask
    if level == 3:
        facts.append("{On top of that|In addition}, one of $c {days|dates|occasions} {must be|is to be} chosen.")
        given["third_choices"] = more
        steps.append(
            (
                "combinations",
                "pairs * third_choices",
                "{each of those goes with every third choice|multiply by the third number too}",
            )
        )
        check = "combinations / third_choices / second_choices == first_choices"
        ask = "How many combinations of all three choices are there?"
    return staged(
        telling(draw, ann, a=one, b=two, c=more),
        Scene(
            tuple(facts),
            ask,
            "There are $answer combinations." if level == 3 else base.answer,
            "combinations" if level == 3 else base.unit,
        ),
        given=given,
        steps=steps,
        check=check,
        wrong=(
            ("first_choices + second_choices", "the numbers were added"),
            (f"{steps[-1][0]} - 1", "one was left out"),
            ("first_choices * first_choices", "a number was used twice"),
        ),
        distractors=asides(draw, ann.name),
    )


def _pairs(draw: Draw, level: int) -> Calculation:
    count = draw.integer(3, (8, 16, 40)[level - 1])
    ann = people(draw, 1)[0]
    return staged(
        telling(draw, ann, a=count),
        draw.choose(_PAIRS),
        given={"number": count},
        steps=(
            ("others", "number - 1", "{each has all the others as partners|nobody is paired with themselves}"),
            ("both_ways", "number * others", "{from the view of each one, that makes|count from everyone's side}"),
            (
                "pairs",
                "both_ways // 2",
                "{every pair was counted twice, so halve it|divide by two, since both sides counted the same pair}",
            ),
        ),
        check="pairs + pairs + number == number * number",
        wrong=(
            ("both_ways", "every pair was counted twice"),
            ("number * number", "pairs with oneself were counted"),
            ("number * 2", "it only doubles"),
        ),
        distractors=asides(draw, ann.name),
    )


def _orders(draw: Draw, level: int) -> Calculation:
    count = draw.choose(((3, 4), (4, 5), (5, 6, 7))[level - 1])
    ann = people(draw, 1)[0]
    words = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh")
    steps: list[tuple[str, str, str]] = []
    before = "number"
    for place in range(2, count):
        name = "orders" if place == count - 1 else f"up_to_{words[place - 1]}"
        says = (
            f"{{for the {words[place - 1]} place, one fewer is left|the {words[place - 1]} place has one choice fewer}}"
        )
        steps.append((name, f"{before} * (number - {place - 1})", says))
        before = name
    return staged(
        telling(draw, ann, a=count),
        draw.choose(_ORDERS),
        given={"number": count},
        steps=steps,
        check="orders / number == " + " * ".join(str(n) for n in range(1, count)),
        wrong=(
            ("number * number", "it only squares the number"),
            ("number + number - 1", "the choices were added"),
            ("orders / 2", "the directions were ignored"),
        ),
        distractors=asides(draw, ann.name),
    )


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="chance.draw_one",
        title="Drawing one at random",
        make=_likely,
        solve=_solve_likely,
        idea=(
            "If all cases are equally likely, the probability is the number of fitting cases divided by all cases.",
            "Count all cases first, and then those that fit.",
            "The probability that something does not happen is one minus the probability that it does.",
        ),
    ),
    ReasoningFamily(
        id="chance.combinations",
        title="Combining choices",
        make=_combined,
        idea=(
            "If every first choice goes with every second one, the numbers of choices are multiplied.",
            "Draw a table with the first choices as rows and the second ones as columns, and count its cells.",
            "Choices that don't depend on each other multiply.",
        ),
    ),
    ReasoningFamily(
        id="chance.pairs",
        title="How many pairs",
        make=_pairs,
        idea=(
            "Count from everyone's side and halve: each pair has two sides.",
            "Each member of a group has one partner fewer than there are members.",
            "A meeting of two is one meeting, no matter who of the two tells about it.",
        ),
    ),
    ReasoningFamily(
        id="chance.orders",
        title="How many orders",
        make=_orders,
        idea=(
            "For the first place all can be chosen, for the next one fewer, and so on.",
            "Fill one place after the other and multiply the numbers of choices.",
            "With each place that is filled, one choice disappears.",
        ),
    ),
)
