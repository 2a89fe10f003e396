"""Percent: of an amount, more and less, which percentage, and back to the whole."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.family import Calculation, ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.telling import CURRENCIES, asides, scenes, staged, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import people, thing
from hornbook.synthesis.curriculum.wording import Draw

_OF = scenes("""
    {A school|A company|A club} has $a {members|people}, and $b percent of them {speak Spanish|come by bike|wear
    ~ glasses}.
    ? How many {people is that|are they}?
    = {It is|That is} $answer people. [people]

    $name {has|keeps|owns} $a $things, and $b percent of them are {blue|new|round|broken}.
    ? How many $things are {those|these} $b percent?
    = {It is|That is} $answer $things. [$things]

    {Of $a grams of cheese|Of a cake of $a grams|Of $a grams of dough}, $b percent is {fat|water|sugar|protein}.
    ? How many grams are {those|these} $b percent?
    = {It is|That is} $answer grams. [grams]

    {A farm|An orchard} has $a trees, and {a storm|a frost|an insect} {damaged|hit} $b percent of them.
    ? How many trees were {hit|damaged}?
    = {It was|That is} $answer trees. [trees]

    {Somebody|$name} {earns|gets} $a $money {a month|per month} and {saves|puts aside} $b percent{| of it}.
    ? How {much|many $money} {is saved|is put aside}?
    = $answer $money {are saved|are put aside}. [$money]

    {In a vote|In a survey} with $a {people|answers}, $b percent {were in favor|said yes|were against}.
    ? How many people {were|are} {those|these} $b percent?
    = {It was|That is} $answer people. [people]
""")
_UP = scenes("""
    {A village|A small town|A parish} had $a {inhabitants|people}; since then, the number has {grown|risen} by $b
    ~ percent.
    ? How many {are there|live there} now?
    = Now there are $answer. [people]

    {The rent for a flat|The yearly fee|The price of a bed} was $a $money and {goes up|is raised|rises} by $b percent.
    ? {How high is it|How much is it} {then|after that}?
    = {Then it is|It is now} $answer $money. [$money]

    $name {earned|was paid} $a $money and gets a raise of $b percent.
    ? How {much|many $money} does $they {earn|get} {now|after the raise}?
    = $name {now |}{gets|earns} $answer $money. [$money]

    {Last year|At first}, a {choir|library|sports club} had $a members; {this year|now}, there are $b percent more.
    ? How many members does it have {now|today}?
    = {Now it has|It has} $answer members. [members]
""")
_DOWN = scenes("""
    {A coat|A bike|A sofa|A radio} {costs|is marked at} $a $money, but {in the sale|today}, there is a discount of
    ~ $b percent.
    ? {What is the new price|How much must be paid}?
    = {The new price is|One pays} $answer $money. [$money]

    {A lake|A glacier|A wood} covered $a hectares and has {shrunk|become smaller} by $b percent.
    ? How many hectares {are left|does it cover now}?
    = {It now covers $answer hectares|$answer hectares are left}. [hectares]

    {A bottle|A tank|A barrel} held $a liters, of which $b percent {leaked out|were used|evaporated}.
    ? How many liters {are left|remain}?
    = $answer liters {are left|remain}. [liters]

    $name {had|owned} $a $things and {gave away|sold|lost} $b percent of them.
    ? How many $things {are left|does $they have now}?
    = {$name has $answer $things left|$answer $things are left}. [$things]
""")
_WHICH = scenes("""
    {Of|Out of} $a {shots|throws|penalties}, $name {scored|hit} $b.
    ? {What percentage of $a is $b|Which percentage is $b out of $a}?
    = {It is|That is} $answer percent. [percent]

    {In a class|In a group} of $a {pupils|children}, $b {play an instrument|were ill|have a dog|can swim}.
    ? {What percentage of $a is $b|Which percentage is $b out of $a}?
    = {It is|That is} $answer percent. [percent]

    In a {test|quiz} with $a {questions|tasks}, $name {got $b right|answered $b correctly|had $b right answers}.
    ? {What percentage of $a is $b|Which percentage is $b out of $a}?
    = {It is|$name got} $answer percent. [percent]

    {A field|A garden|A park} has $a square meters, and $b of them are {meadow|paths|flower beds|water}.
    ? {What percentage of $a is $b|Which percentage is $b out of $a}?
    = {It is|That is} $answer percent. [percent]
""")
_WHOLE = scenes("""
    {After|With} a discount of $b percent, {a coat|a bike|a tent|a lamp} costs $a $money.
    ? What {was the price|did it cost} before{| the discount}?
    = It cost $answer $money before. [$money]

    {A tank|A cistern|A barrel} has lost $b percent of its water, and $a liters are left.
    ? How many liters {were in it|did it hold} {at first|before}?
    = {At first, there were|It held} $answer liters. [liters]

    $name has {spent|given away} $b percent of $their {savings|pocket money} and still has $a $money.
    ? How {much|many $money} did $they have {at first|before}?
    = {$name had|At first, it was} $answer $money. [$money]

    {On|During} a hike, $b percent of the way is {done|behind $name}, and $a kilometers are {left|still ahead}.
    ? How long is the whole way{, in kilometers|}?
    = The whole way is $answer kilometers{| long}. [kilometers]
""")
_EASY = ((10, 20, 50), (5, 15, 25, 30, 40, 75), (2, 4, 8, 12, 35, 45, 60, 85))


def _drawn(draw: Draw, level: int) -> tuple[int, int]:
    """An amount and a percentage of it that comes out whole."""
    percent = draw.choose(_EASY[level - 1])
    step = next(size for size in range(1, 101) if size * percent % 100 == 0)
    return draw.integer(2, max(4, 200 * level // step)) * step, percent


def _of(draw: Draw, level: int) -> Calculation:
    amount, percent = _drawn(draw, level)
    ann = people(draw, 1)[0]
    return staged(
        telling(draw, ann, a=amount, b=percent, things=thing(draw)[1], money=draw.choose(CURRENCIES)),
        draw.choose(_OF),
        given={"amount": amount, "percent": percent},
        steps=(
            ("one_percent", "amount / 100", "{one percent is a hundredth|divide by a hundred to get one percent}"),
            ("part", "one_percent * percent", "{take it as often as asked|multiply by the percentage}"),
        ),
        check="part * 100 == amount * percent",
        wrong=(
            ("amount - part", "that is the rest"),
            ("percent", "percent was taken as a number of things"),
            ("part * 10", "it divided by ten instead of a hundred"),
        ),
        distractors=asides(draw, ann.name),
    )


def _changed(draw: Draw, level: int) -> Calculation:
    amount, percent = _drawn(draw, level)
    up = draw.chance(0.5)
    ann = people(draw, 1)[0]
    sign = "+" if up else "-"
    return staged(
        telling(draw, ann, a=amount, b=percent, things=thing(draw)[1], money=draw.choose(CURRENCIES)),
        draw.choose(_UP if up else _DOWN),
        given={"amount": amount, "percent": percent},
        steps=(
            ("change", "amount * percent / 100", "{work out the change|find that percentage of the first amount}"),
            (
                "new_amount",
                f"amount {sign} change",
                "{add it to the first amount|put it on top}" if up else "{take it from the first amount|subtract it}",
            ),
        ),
        check=f"new_amount * 100 == amount * (100 {sign} percent)",
        wrong=(
            ("change", "that is the change alone"),
            (f"amount {sign} percent", "percent was taken as an amount"),
            (f"amount {'-' if up else '+'} change", "the change went the wrong way"),
        ),
        distractors=asides(draw, ann.name),
    )


def _which(draw: Draw, level: int) -> Calculation:
    whole, percent = _drawn(draw, level)
    ann = people(draw, 1)[0]
    return staged(
        telling(draw, ann, a=whole, b=whole * percent // 100),
        draw.choose(_WHICH),
        given={"whole": whole, "part": whole * percent // 100},
        steps=(
            ("share", "part / whole", "{divide the part by the whole|see which share of the whole it is}"),
            ("percent", "share * 100", "{turn the share into hundredths|percent means hundredths}"),
        ),
        check="whole * percent == part * 100",
        wrong=(
            ("whole - part", "that is what is missing"),
            ("100 - percent", "that is the percentage of the rest"),
            ("part", "the part itself is not a percentage"),
        ),
        distractors=asides(draw, ann.name),
    )


def _whole(draw: Draw, level: int) -> Calculation:
    percent = draw.choose(((50, 20, 10), (20, 25, 40, 60), (5, 15, 35, 45, 55, 65))[level - 1])
    whole = draw.integer(2, 12 * level) * 20
    rest = whole * (100 - percent) // 100
    ann = people(draw, 1)[0]
    return staged(
        telling(draw, ann, a=rest, b=percent, money=draw.choose(CURRENCIES)),
        draw.choose(_WHOLE),
        given={"rest": rest, "percent": percent},
        steps=(
            (
                "rest_percent",
                "100 - percent",
                "{see which percentage is left|what is left is this percentage of the whole}",
            ),
            ("one_percent", "rest / rest_percent", "{find one percent|divide to get a single percent}"),
            ("whole", "one_percent * 100", "{the whole is a hundred percent|a hundred of them make the whole}"),
        ),
        check="whole - whole * percent / 100 == rest",
        wrong=(
            ("rest + rest * percent / 100", "the percentage refers to the whole, not to the rest"),
            ("rest + percent", "percent was taken as an amount"),
            ("rest * 2", "it only doubles"),
        ),
        distractors=asides(draw, ann.name),
    )


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="percent.of_an_amount",
        title="A percentage of an amount",
        make=_of,
        idea=(
            "One percent is a hundredth; any percentage is that many hundredths.",
            "Divide by a hundred first, and then multiply by the percentage.",
            "Percent always needs a whole that it refers to.",
        ),
    ),
    ReasoningFamily(
        id="percent.more_and_less",
        title="So much percent more or less",
        make=_changed,
        idea=(
            "Work out the change, and then add it or take it away.",
            "The percentage refers to the amount before the change.",
            "A rise makes the amount larger than before, a discount makes it smaller; check that at the end.",
        ),
    ),
    ReasoningFamily(
        id="percent.which_percentage",
        title="Which percentage is it",
        make=_which,
        idea=(
            "A share becomes a percentage when it is written in hundredths.",
            "Divide the part by the whole and multiply by a hundred.",
            "Half of something is fifty percent; use that to see whether a result can be right.",
        ),
    ),
    ReasoningFamily(
        id="percent.back_to_the_whole",
        title="From what is left to the whole",
        make=_whole,
        idea=(
            "What is left is also a percentage of the whole: a hundred percent minus what has gone.",
            "Go back through one percent: divide first, then multiply by a hundred.",
            "Adding the same percentage to the rest does not bring the whole back.",
        ),
    ),
)
