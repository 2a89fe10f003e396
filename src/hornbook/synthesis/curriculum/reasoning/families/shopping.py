"""Money in a shop: totals and change, two prices on one bill, and prices with cents."""

from __future__ import annotations

from fractions import Fraction

from hornbook.synthesis.curriculum.reasoning.family import Calculation, ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.telling import CURRENCIES, Scene, asides, scenes, staged, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import THINGS, people
from hornbook.synthesis.curriculum.wording import Draw

_WHERE = "{at the market|in a shop|at a stall|in the store around the corner|at a flea market|in a small shop|online}"

_TICKETS = scenes("""
    {For the zoo|At the zoo}, {a ticket for an adult|an adult's ticket} costs $a $money and a child's ticket $b.
    $name buys tickets for $c adults and $d children.
    ? How {many $money|much money} {is that|do they cost} {in all|altogether}?
    = {In all, it is|That is|It comes to} $answer $money. [$money]

    A {ferry|steamer|cable car} {takes|charges} $a $money {for|from} each adult and $b {for|from} each child.
    {A group of|Today,} $c adults and $d children {travel|want to cross|are on board}.
    ? How much {do|must} they pay {in all|altogether}?
    = They pay $answer $money{| in all}. [$money]

    {The circus|The theater|The cinema} {sells seats|has seats} in front for $a $money and in the back for $b.
    $name {orders|books|pays for} $c seats in front and $d in the back.
    ? What {does that cost|is the price} {in all|altogether}?
    = {It costs|The price is} $answer $money. [$money]

    {At the school fair|At the summer fair}, a {large|big} {plate of noodles|pancake} costs $a $money, a small one $b.
    {During|In} the {first hour|evening}, $c large and $d small ones are {sold|ordered}.
    ? How {many $money|much money} do they bring in{| in all}?
    = They bring in $answer $money. [$money]

    {A museum|A castle|An aquarium} asks $a $money {of grown-ups|per grown-up} and $b {of pupils|per pupil}.
    {A class visits it|A trip is planned}{| one day}: $c grown-ups and $d pupils{| in all}.
    ? How much is that for {everybody|all of them} together?
    = {Together, it is|For all of them, it is} $answer $money. [$money]
""")


def _change(draw: Draw, level: int) -> Calculation:
    ann = people(draw, 1)[0]
    (one, things), (other, others) = draw.sample(tuple(THINGS.items()), 2)
    price, count = draw.integer(2, 8 * level), draw.integer(2, 4 + 3 * level)
    second, also = draw.integer(2, 9 * level), draw.integer(2, 3 + level)
    cost = price * count + (second * also if level > 1 else 0)
    note = ((cost + 1) // 10 + draw.integer(1, 3)) * 10
    given = {"price": price, "pieces": count, "paid": note}
    say = telling(draw, ann, one=one, things=things, other=other, others=others, a=price, b=count, c=second, d=also,
                  paid=note, money=draw.choose(CURRENCIES))  # fmt: skip
    facts = [
        f"{{A(n) $one costs|One $one costs|The price of one $one is}} $a $money {_WHERE}.",
        "$name {buys|takes|asks for} $b $things{| that day}.",
    ]
    steps = [("cost", "price * pieces", "{multiply the price by the number of pieces|work out what the $things cost}")]
    check = "change + price * pieces == paid"
    if level > 1:
        given |= {"other_price": second, "other_pieces": also}
        facts.append(
            "{$they also buys|$they adds|In the basket, there are also} $d $others at $c $money {each|apiece}."
        )
        steps.append(("other_cost", "other_price * other_pieces", "{the $others cost|do the same for the $others}"))
        steps.append(("total", "cost + other_cost", "{add both|together that is}"))
        check = "change + total == paid and total - other_cost == price * pieces"
    facts.append("{$they pays with|$they hands over|At the till, $they gives} {notes worth |}$paid $money.")
    steps.append(
        ("change", f"paid - {steps[-1][0]}", "{take the cost from the money given|subtract what must be paid}")
    )
    scene = Scene(
        tuple(facts),
        "How much {change|money} does $they get back?",
        "{$name gets $answer $money back|The change is $answer $money}.",
        "$money",
    )
    return staged(
        say,
        scene,
        given=given,
        steps=steps,
        check=check,
        wrong=(
            ("paid - price", "only one piece was paid"),
            ("paid - change", "that is the cost, not the change"),
            ("change + 10", "a ten was not subtracted"),
        ),
        distractors=asides(draw, ann.name),
    )


def _tickets(draw: Draw, level: int) -> Calculation:
    adults, children = draw.integer(2, 4 * level), draw.integer(3, 9 * level)
    small = draw.integer(2, 3 + 2 * level)
    large = small + draw.integer(1, 4 + 3 * level)
    ann = people(draw, 1)[0]
    say = telling(draw, ann, a=large, b=small, c=adults, d=children, money=draw.choose(CURRENCIES))
    return staged(
        say,
        draw.choose(_TICKETS),
        given={"high_price": large, "low_price": small, "first_group": adults, "second_group": children},
        steps=(
            (
                "first_cost",
                "high_price * first_group",
                "{take the more expensive ones|first those at the higher price}",
            ),
            ("second_cost", "low_price * second_group", "{now the cheaper ones|then those at the lower price}"),
            ("total", "first_cost + second_cost", "{add both amounts|together}"),
        ),
        check="(total - second_cost) / first_group == high_price",
        wrong=(
            ("high_price * second_group + low_price * first_group", "the prices were swapped"),
            ("high_price * (first_group + second_group)", "all were charged the higher price"),
            ("high_price + low_price", "the numbers of people were ignored"),
        ),
        distractors=asides(draw, ann.name),
    )


def _cents(draw: Draw, level: int) -> Calculation:
    (one, _), (other, _), (third, _) = draw.sample(tuple(THINGS.items()), 3)
    prices = [Fraction(draw.integer(11, 150 * level) * 5 + draw.choose((0, 1, 3, 4)), 100) for _ in range(3)]
    ann = people(draw, 1)[0]
    note = (int(sum(prices)) // 10 + draw.integer(1, 2)) * 10
    say = telling(draw, ann, one=one, other=other, third=third, a=prices[0], b=prices[1], c=prices[2], note=note,
                  money=draw.choose(CURRENCIES))  # fmt: skip
    facts = [
        draw.choose(
            (
                "$name {buys|pays for|chooses} a(n) $one for $a $money and a(n) $other for $b $money.",
                (
                    "A(n) $one costs $a $money, and a(n) $other costs $b $money; $name {takes|wants|buys} {both|one "
                    "of each}."
                ),
                (
                    "{On the bill|On the receipt|On the list}, $name {finds|reads} a(n) $one for $a $money and a(n) "
                    "$other for $b $money."
                ),
            )
        )
    ]
    given: dict[str, Fraction | int] = {"first": prices[0], "second": prices[1]}
    steps = [("total", "first + second", "{add both prices|line up the decimal points and add}")]
    if level > 1:
        facts.append("{There is also|Then comes|$they adds} a(n) $third for $c $money.")
        given["third"] = prices[2]
        steps.append(("in_all", "total + third", "{add the third price|the third thing is added}"))
    last = steps[-1][0]
    check, ask = (
        f"{last} - second == first" + (" + third" if level > 1 else ""),
        "{What is the total|What do they cost in all|How much is that altogether}?",
    )
    answer = "{The total is|In all, it is} $answer $money."
    if level == 3:
        facts.append("{$they pays|$they hands over|$name pays} $note $money.")
        given["paid"] = note
        steps.append(("change", f"paid - {last}", "{take the total from the money given|the change is the rest}"))
        check, ask = "change + first + second + third == paid", "How much {change |}does $name get back?"
        answer = "$name gets back $answer $money."
    return staged(
        say,
        Scene(tuple(facts), ask, answer, "$money"),
        given=given,
        steps=steps,
        check=check,
        wrong=(
            (f"{last} + 1", "a carry was added twice"),
            (f"{last} - 0.1", "a carry was forgotten"),
            ("first", "only one price was counted"),
        ),
        distractors=asides(draw, ann.name),
    )


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="money.change",
        title="Total and change",
        make=_change,
        idea=(
            "First find out what everything costs, then take that from the money handed over.",
            "Price times number gives the cost; money given minus cost gives the change.",
            "Cost and change together must be the money that was paid.",
        ),
    ),
    ReasoningFamily(
        id="money.two_prices",
        title="Two prices on one bill",
        make=_tickets,
        idea=(
            "Treat each price on its own: multiply it by the number of people who pay it.",
            "Two kinds of tickets mean two products and one sum.",
            "Keep the groups apart until the very end, and only then add.",
        ),
    ),
    ReasoningFamily(
        id="money.cents",
        title="Prices with cents",
        make=_cents,
        idea=(
            "Write prices below each other so that the decimal points stand in one line.",
            "A hundred cents make one whole, which is carried over.",
            "Add the cents first and then the whole amounts.",
        ),
    ),
)
