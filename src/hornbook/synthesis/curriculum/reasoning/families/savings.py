"""Money over time and in bulk: savings, a rate with a fee, and the price of one piece."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.family import Calculation, ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.telling import CURRENCIES, Scene, asides, scenes, staged, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import THINGS, people
from hornbook.synthesis.curriculum.wording import Draw

_EARNED = scenes("""
    $name {earns|is paid|gets} $a $money {an hour|per hour|for each hour} {at|for working at} the {bakery|library
    ~|pool|farm}.
    This week, $they {works|has worked} $b hours and {gets|receives} $c $money in tips{| on top}.
    ? How {much|many $money} does $they {earn|get} {this week|in all this week}?
    = $name {earns|gets} $answer $money. [$money]

    A {painter|gardener|plumber|tutor} {charges|asks for} $a $money per hour.
    {A job takes|The work lasts|It takes} $b hours, and {the way there|the material} costs $c $money {extra|more}.
    ? How {high is the bill|much is to pay|many $money are on the bill}?
    = {The bill is $answer $money|There are $answer $money to pay}. [$money]

    {A bike|A boat|A car|A drill} can be {hired|rented} for $a $money {an hour|per hour} and a {single |}fee of $c
    ~ $money.
    $name {keeps|needs|takes} it for $b hours.
    ? What does {$name|$they} {pay|have to pay}{| in all}?
    = $name pays $answer $money. [$money]

    {Delivering|Handing out} one {stack|bundle} of {papers|leaflets} {brings|earns} $name $a $money.
    {On Saturday|One day}, $they {delivers|manages} $b of them and gets a bonus of $c $money.
    ? How {much|many $money} {does $they earn|is that} {on that day|that day}?
    = {That is|$name earns} $answer $money. [$money]

    {A taxi|A moped courier} {asks|charges} $a $money {a kilometer|for every kilometer} and $c $money at the start.
    $name {rides|has to go} $b kilometers.
    ? {What does the ride cost|How many $money is the ride}?
    = The ride costs $answer $money. [$money]
""")

_PIECES = scenes("""
    {A pack of|A box of|A bag with} $a $things costs $b $money{ at the market| in a shop|}.
    ? What would $c {$things|of them} cost at the same price {each|per piece}?
    = $c of them cost $answer $money. [$money]

    $name {paid|has paid} $b $money for $a $things{, which all cost the same|, all at one price}.
    ? How {much|many $money} would $they {pay|have paid} for $c?
    = For $c, it would be $answer $money. [$money]

    {A shop|A stall} sells $a $things for $b $money.
    {Every one costs the same.|All have the same price.|There is no discount for more.}
    $nameb {needs|wants} $c{| of them}.
    ? How {much money|many $money} {does $theyb pay|does $nameb need|is that}?
    = $nameb pays $answer $money. [$money]

    {For|With} $b $money you get $a $things.
    ? {What is the price of $c|How much do $c cost}, if {each costs the same|the price per piece is always the same}?
    = $c cost $answer $money. [$money]
""")


def _savings(draw: Draw, level: int) -> Calculation:
    start, weekly = draw.integer(5, 40 * level), draw.integer(2, 6 * level)
    weeks, spent = draw.integer(3, 6 + 4 * level), draw.integer(2, 4 + 2 * level)
    ann = people(draw, 1)[0]
    one = draw.choose(("bicycle", "guitar", "camera", "tent", "skateboard", "telescope", "drum", "pair of skates"))
    target = start + weekly * weeks
    say = telling(draw, ann, a=start, b=weekly, c=weeks, d=spent, goal=target, one=one, money=draw.choose(CURRENCIES))
    facts = [
        "$name {has|owns|keeps} $a $money {in a jar|in a tin|in the bank|in a drawer}{| already}.",
        "{Every week|Each week|Once a week}, $they {saves|adds|puts in} $b $money{| more}.",
    ]
    given = {"start": start, "weekly": weekly}
    if level == 3:
        facts.insert(0, "$name {wants|is saving for|would like to have} a $one, which costs $goal $money.")
        given["goal"] = target
        return staged(
            say,
            Scene(
                tuple(facts),
                "{After how many weeks does $they have enough|How many weeks does it take to save enough}?",
                "{It takes|$name needs} $answer weeks.",
                "weeks",
            ),
            given=given,
            steps=(
                ("missing", "goal - start", "{see what is missing|find how much is still needed}"),
                ("weeks", "missing // weekly", "{divide by what is saved in a week|see how many weeks that takes}"),
            ),
            check="start + weeks * weekly == goal",
            wrong=(
                ("missing", "that is the money, not the weeks"),
                ("weeks + 1", "one week too many was counted"),
                ("weeks + start", "the weeks and the money were mixed up"),
            ),
            distractors=asides(draw, ann.name),
        )
    given["weeks"] = weeks
    steps = [
        ("saved", "weekly * weeks", "{find what is saved in all the weeks|multiply by the number of weeks}"),
        ("amount", "start + saved", "{add what was there already|put it on top of the first amount}"),
    ]
    check = "(amount - start) / weeks == weekly"
    if level == 2:
        given["spent"] = spent
        facts.append(
            "{Once|In the last week|One day}, $they {spends|takes out} $d $money for {a snack|a card|a magazine}."
        )
        steps.append(("left", "amount - spent", "{take away what was spent|subtract the money spent}"))
        check = "left + spent - start == weekly * weeks"
    ask = "How {much|many $money} does $they have after $c weeks?"
    return staged(
        say,
        Scene(tuple(facts), ask, "{After $c weeks, it is|$name has} $answer $money.", "$money"),
        given=given,
        steps=steps,
        check=check,
        wrong=(
            ("saved", "the first amount was forgotten"),
            ("start + weekly", "only one week was counted"),
            ("(start + weekly) * weeks", "the first amount is not saved every week"),
        ),
        distractors=asides(draw, ann.name),
    )


def _earned(draw: Draw, level: int) -> Calculation:
    wage, hours, extra = draw.integer(3, 9 * level + 3), draw.integer(2, 6 * level), draw.integer(2, 15 * level)
    ann = people(draw, 1)[0]
    return staged(
        telling(draw, ann, a=wage, b=hours, c=extra, money=draw.choose(CURRENCIES)),
        draw.choose(_EARNED),
        given={"rate": wage, "times": hours, "fixed": extra},
        steps=(
            ("by_rate", "rate * times", "{multiply the rate by how often it counts|take the part that grows first}"),
            ("total", "by_rate + fixed", "{add the fixed amount|add what comes only once}"),
        ),
        check="(total - fixed) / times == rate",
        wrong=(
            ("by_rate", "the fixed amount was forgotten"),
            ("(rate + fixed) * times", "the fixed amount counts only once"),
            ("rate + times + fixed", "everything was added"),
        ),
        distractors=asides(draw, ann.name),
    )


def _pieces(draw: Draw, level: int) -> Calculation:
    pieces, each = draw.integer(3, 5 * level + 2), draw.integer(2, 8 * level)
    wanted = draw.choose([n for n in range(2, 12 * level) if n != pieces])
    ann, ben = people(draw, 2)
    things = draw.choose(tuple(THINGS.values()))
    return staged(
        telling(draw, ann, ben, a=pieces, b=pieces * each, c=wanted, things=things, money=draw.choose(CURRENCIES)),
        draw.choose(_PIECES),
        given={"pieces": pieces, "price": pieces * each, "wanted": wanted},
        steps=(
            ("each", "price // pieces", "{find the price of one piece|divide to see what one costs}"),
            ("cost", "each * wanted", "{multiply by how many are wanted|now take it as often as needed}"),
        ),
        check="cost * pieces == price * wanted",
        wrong=(
            ("price * wanted", "the price of the pack was taken for the price of one"),
            ("each", "that is the price of one piece"),
            ("price + wanted", "the numbers were added"),
        ),
        distractors=asides(draw, ben.name),
    )


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="money.savings",
        title="Saving week by week",
        make=_savings,
        idea=(
            "What is saved each week grows with the weeks; what was there at the beginning counts only once.",
            "A regular amount is multiplied by the number of weeks before it is added.",
            "Look at what is there, what comes in, and what goes out.",
        ),
    ),
    ReasoningFamily(
        id="money.rate_and_fee",
        title="A rate and a fixed amount",
        make=_earned,
        idea=(
            "A rate is multiplied, a fixed amount is added once.",
            "Ask which part grows with time or distance, and which part stays the same.",
            "Multiply first; the fixed part comes at the end.",
        ),
    ),
    ReasoningFamily(
        id="money.price_of_one",
        title="From many to one to many",
        make=_pieces,
        idea=(
            "From the price of several, find the price of one; from one, you can find any number.",
            "If all pieces cost the same, dividing gives the price of a single one.",
            "One piece is the bridge between two amounts.",
        ),
    ),
)
