"""Everyday word problems: more and fewer, equal groups and a rest, and ages."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.family import Calculation, ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.telling import Scene, asides, scenes, staged, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import HOLDERS, people, thing
from hornbook.synthesis.curriculum.wording import Draw

_GROUPS = scenes("""
    {In a storeroom|In a cellar|At the back of the shop}, there are $a $holders {with|holding} $b $things each.
    {Next to them|On the floor|On a shelf}, there are $c single $things.
    ? How many $things {is that|are there} {in all|altogether}?
    = {In all, there are|That is} $answer $things. [$things]

    $name {fills|packs} $a $holders with $b $things each and {has|finds} $c $things left over.
    ? How many $things did $they have {at first|in the beginning|before packing}?
    = $name had $answer $things. [$things]

    {A bus company|A school|A sports club} has $a {buses|vans} with $b seats each and {a taxi|a car} with $c seats.
    ? How many {people can ride|seats are there} {in all|at the same time|altogether}?
    = {In all, there are|They have} $answer seats. [seats]

    {A patio|A wall|A floor} has $a rows of $b {tiles|stones|bricks} and {a last row with only|another row with} $c.
    ? How many pieces {were used|are in it}?
    = $answer {were used|are in it}. [pieces]

    $name {practices|trains|swims} $b minutes on each of $a {days|evenings} and $c minutes on {one more day|a last one}.
    ? How many minutes is that {in all|altogether}?
    = {That is|It is} $answer minutes. [minutes]
""")


def _compare(draw: Draw, level: int) -> Calculation:
    has = draw.integer(6, 30 * level)
    more, fewer = draw.integer(2, 15 * level), draw.integer(2, max(2, has // 2))
    times = draw.integer(2, 4)
    ann, ben, cem = people(draw, 3)
    one, things = thing(draw)
    say = telling(
        draw,
        ann,
        ben,
        cem,
        a=has,
        b=more,
        c=fewer,
        d=("", "twice", "three times", "four times")[times - 1],
        things=things,
        one=one,
    )
    given = {"first": has}
    facts = ["$name {has|owns|has collected|keeps} $a $things."]
    kind = draw.integer(0, 2)
    if kind == 0:
        given["more"] = more
        facts.append("$nameb has $b {more|$things more} than $name.")
        steps = [("second", "first + more", '{add what $nameb has more|"more than" means adding}')]
        undo = "second - more"
    elif kind == 1:
        given["fewer"] = fewer
        facts.append("$nameb has $c {fewer|$things fewer} than $name.")
        steps = [("second", "first - fewer", '{subtract what $nameb lacks|"fewer than" means subtracting}')]
        undo = "second + fewer"
    else:
        given["times"] = times
        facts.append("$nameb has $d as many $things as $name.")
        steps = [("second", "first * times", '{multiply for $nameb|"times as many" means multiplying}')]
        undo = "second / times"
    wrong = [("first", "that is the first amount")]
    who, check = "$nameb", f"{undo} == first"
    if level == 3:
        given["extra"] = extra = draw.integer(3, 40)
        facts.append(f"$namec has {extra} more than $nameb.")
        steps.append(("third", "second + extra", "{add what $namec has more|now go on to $namec}"))
        wrong += [("first + extra", "it starts from the wrong person")]
        who, check = "$namec", f"third - extra == second and {check}"
    if level > 1 and draw.chance(0.6):
        total = " + ".join(["first", *(step[0] for step in steps)])
        steps.append(("total", total, "{add all of them|together they have}"))
        wrong += [("second", "only one person was counted")]
        check, who = f"total - first - second == {'third' if level == 3 else '0'} and {check}", ""
    wrong += [(f"{steps[-1][0]} + 1", "an addition went wrong"), (f"{steps[-1][0]} * 2", "it was counted twice")]
    scene = Scene(
        tuple(facts),
        f"How many $things does {who} {{have|own}}?"
        if who
        else "How many $things do {they|all of them} have {together|in all}?",
        f"{who} has $answer $things." if who else "{Together, they have|They have} $answer $things.",
        "$things",
    )
    return staged(say, scene, given=given, steps=steps, check=check, wrong=wrong, distractors=asides(draw, ann.name))


def _groups(draw: Draw, level: int) -> Calculation:
    groups, each = draw.integer(2, 6 * level), draw.integer(3, 12 * level)
    rest = draw.integer(2, each)
    ann = people(draw, 1)[0]
    say = telling(
        draw, ann, a=groups, b=each, c=rest, things=thing(draw)[1], holders=draw.choose(tuple(HOLDERS.values()))
    )
    return staged(
        say,
        draw.choose(_GROUPS),
        given={"groups": groups, "each": each, "single": rest},
        steps=(
            ("in_groups", "groups * each", "{multiply for the equal groups|the full groups come to}"),
            ("total", "in_groups + single", "{add what does not belong to a full group|add the rest}"),
        ),
        check="(total - single) / groups == each",
        wrong=(
            ("in_groups", "the rest was forgotten"),
            ("groups + each + single", "it adds where it should multiply"),
            ("groups * (each + single)", "the rest comes only once"),
        ),
        distractors=asides(draw, ann.name),
    )


def _ages(draw: Draw, level: int) -> Calculation:
    age, gap, years = draw.integer(5, 15 * level), draw.integer(2, 6 + 3 * level), draw.integer(2, 5 + 5 * level)
    ann, ben = people(draw, 2)
    older = draw.chance(0.5)
    age = age if older else age + gap
    say = telling(draw, ann, ben, a=age, b=gap, c=years, way="older" if older else "younger")
    facts = [
        "$name is $a years old{| today| now}.",
        "{$nameb is $b years $way than $name|$nameb is $way than $name by $b years}.",
    ]
    sign, back = ("+", "-") if older else ("-", "+")
    given = {"age": age, "difference": gap}
    steps = [("other_age", f"age {sign} difference", "{find $nameb's age|from $name's age, find $nameb's}")]
    ask, check, last = "How old is $nameb{| now}?", f"other_age {back} difference == age", "other_age"
    answer = "$nameb is $answer years old."
    if level == 2:
        given["years"] = years
        steps.append(
            (
                "later",
                "other_age + years",
                "{$theyb grows older by the same number of years|then add the years that pass}",
            )
        )
        ask, last = "How old will $nameb be {in $c years|$c years from now}?", "later"
        answer, check = (
            "{In $c years, |}$nameb will be $answer{| years old}.",
            f"later - years {back} difference == age",
        )
    elif level == 3:
        given["years"] = years
        steps.append(("both_now", "age + other_age", "{add both ages|together they are now}"))
        steps.append(
            (
                "both_later",
                "both_now + 2 * years",
                "{each of the two grows older by that many years|add the years for both}",
            )
        )
        ask, last = (
            "{What is the sum of their ages|How old are the two together} {in $c years|$c years from now}?",
            "both_later",
        )
        check = f"both_later - age - years == age {sign} difference + years"
        answer = "Together, they will be $answer years old."
    return staged(
        say,
        Scene(tuple(facts), ask, answer, "years"),
        given=given,
        steps=steps,
        check=check,
        wrong=(
            (f"{last} + difference", "the difference was taken the wrong way"),
            (f"{last} - 1", "a year was lost"),
            ("age", "that is the other person's age"),
        ),
        distractors=asides(draw, ann.name, ben.name),
    )


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="amounts.more_or_fewer",
        title="More, fewer, times as many",
        make=_compare,
        idea=(
            '"More than" adds, "fewer than" subtracts, and "times as many" multiplies.',
            "Find the amounts one person at a time, starting from the one that is known.",
            "A comparison always has a starting point: ask who is compared with whom.",
        ),
    ),
    ReasoningFamily(
        id="amounts.groups_and_rest",
        title="Equal groups and a rest",
        make=_groups,
        idea=(
            "Equal groups are multiplied; whatever stands outside the groups is added once.",
            "Separate what comes in groups of the same size from what does not.",
            "First the groups, then the rest: product plus remainder.",
        ),
    ),
    ReasoningFamily(
        id="amounts.ages",
        title="Older and younger",
        make=_ages,
        idea=(
            "The difference between two ages never changes, because both people grow older at the same pace.",
            "Find today's ages first, and let the years pass afterwards.",
            "When years go by, every person in the question gets that many years older.",
        ),
    ),
)
