"""Journeys and work: distance, time and speed, meeting halfway, passengers at stops, and working side by side."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.family import Calculation, ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.telling import Scene, asides, scenes, staged, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import people
from hornbook.synthesis.curriculum.wording import Draw

_MOVERS: tuple[tuple[str, int, int], ...] = (
    ("a cyclist", 12, 28), ("a train", 60, 160), ("a bus", 30, 80), ("a car", 40, 120),
    ("a hiker", 3, 6), ("a truck", 40, 85), ("a rider on a horse", 8, 16), ("a tram", 18, 40),
    ("a motor boat", 20, 50), ("a ship", 15, 45),
)  # fmt: skip
"""Who moves, and from which to which speed in kilometers per hour."""
_STOPS = scenes("""
    {A bus|A tram|A ferry|A night train} {leaves|sets off} with $a {people|passengers} on board.
    ? How many are {on board now|on board after that|in it now}?
    = {Now, there are $answer on board|$answer are on board}. [passengers]

    {An elevator in a department store|A cable car|A mountain train} {starts|begins its trip} with $a {people|visitors}.
    ? How many {people are in it then|people are in it after that}?
    = {Then there are|It holds} $answer people{| now| then}. [people]

    {In the morning|When it opens|At the start}, $a {people|guests} are in the {museum|pool|library|cinema}.
    ? How many are {there|inside} {in the end|after all that}?
    = $answer {people |}are inside. [people]
""")
_SIDE_BY_SIDE = scenes("""
    {One|The old} {machine|printer} makes $a {labels|posters} {an hour|per hour}, {the other|the new one} makes $b.
    {There is an order for|The shop needs} $c{| of them}, and both {run|work} at the same time.
    ? {How many hours does it take|After how many hours is the work done}?
    = {It takes|The work is done after} $answer hours. [hours]

    {Two taps|Two hoses|Two pumps} fill a {pool|tank} of $c liters.
    {From one, $a liters come|One brings $a liters} a minute and {from the other|the other} $b{| liters}.
    ? {How many minutes does it take|After how many minutes is it full} {if both are open|with both together}?
    = {It takes|It is full after} $answer minutes. [minutes]

    $name {peels|sorts|picks} $a {potatoes|beans|cherries} a minute, {$nameb|a friend} {manages|does} $b.
    There are $c to do, and {they work together|both begin at the same time}.
    ? How many minutes {do they need|does it take them}?
    = {They need|It takes them} $answer minutes. [minutes]

    {One crew|A first team} lays $a meters of {pipe|cable|track} a day, {another|a second one} lays $b.
    {They begin at opposite ends|Both work at once}, and $c meters are {needed|missing}.
    ? {After how many days do they finish|How many days does that take}?
    = {It takes|They finish after} $answer days. [days]
""")


def _speed(draw: Draw, level: int) -> Calculation:
    mover, least, most = draw.choose(_MOVERS)
    speed, hours = draw.integer(least, most), draw.integer(2, 3 + 2 * level)
    second, more = draw.integer(least, most), draw.integer(2, 5)
    distance = speed * hours
    ann = people(draw, 1)[0]
    say = telling(draw, ann, mover=mover, a=speed, b=hours, c=distance, d=second, e=more)
    kind = draw.integer(0, 2)
    if level == 3:
        given = {"speed": speed, "hours": hours, "later_speed": second, "later_hours": more}
        facts = (
            "{For $b hours, $mover moves|$mover {moves|travels} for $b hours} at {a steady |}$a kilometers per hour.",
            "{After that come|Then come|They are followed by} $e hours at $d kilometers per hour.",
        )
        ask, answer, unit = (
            "How {long is the way|many kilometers is that} {in all|altogether}?",
            "{In all, it is|The way is} $answer kilometers.",
            "kilometers",
        )
        steps = [
            ("first_part", "speed * hours", "{speed times time for the first part|the first part is}"),
            ("second_part", "later_speed * later_hours", "{the same for the second part|the second part is}"),
            ("distance", "first_part + second_part", "{add both parts|together}"),
        ]
        check = "(distance - second_part) / hours == speed"
        wrong = [
            ("(speed + later_speed) * hours", "both speeds were used for the first time span"),
            ("first_part", "the second part was forgotten"),
        ]
    elif kind == 0:
        given = {"speed": speed, "hours": hours}
        facts = (
            (
                "$mover {moves|travels|goes} {for $b hours at $a kilometers per hour|at a steady $a kilometers "
                "per hour for $b hours}."
            ),
        )
        ask, answer, unit = (
            "How {many kilometers is that|far is that, in kilometers}?",
            "{It is|That is} $answer kilometers.",
            "kilometers",
        )
        steps = [("distance", "speed * hours", "{multiply speed by time|each hour adds the same distance}")]
        check, wrong = (
            "distance / hours == speed",
            [("speed + hours", "the numbers were added"), ("speed", "that is one hour only")],
        )
    elif kind == 1:
        given = {"speed": speed, "distance": distance}
        facts = (
            "$mover {moves|travels|goes} at {a steady |}$a kilometers per hour.",
            "The {way|trip|route} is $c kilometers long.",
        )
        ask, answer, unit = "How many hours does {it|the trip} take?", "{It|The trip} takes $answer hours.", "hours"
        steps = [
            ("hours", "distance // speed", "{divide the distance by the speed|see how many hours fit into the way}")
        ]
        check, wrong = (
            "hours * speed == distance",
            [("distance - speed", "it subtracts"), ("hours + 1", "the division is off by one")],
        )
    else:
        given = {"distance": distance, "hours": hours}
        facts = ("$mover {covers|travels|does} $c kilometers in $b hours{|, always at the same speed}.",)
        ask, answer, unit = (
            "How fast {is that|is it on average}, in kilometers per hour?",
            "{The speed is|It is} $answer kilometers per hour.",
            "kilometers per hour",
        )
        steps = [("speed", "distance // hours", "{divide the distance by the time|share the way among the hours}")]
        check, wrong = (
            "speed * hours == distance",
            [("distance - hours", "it subtracts"), ("distance * hours", "it multiplies")],
        )
    scene = Scene(facts, ask, answer, unit)
    return staged(say, scene, given=given, steps=steps, check=check, wrong=wrong, distractors=asides(draw, ann.name))


def _meeting(draw: Draw, level: int) -> Calculation:
    (mover, least, most), (other, low, high) = draw.sample(_MOVERS[:-2], 2)
    fast, slow, hours = draw.integer(least, most), draw.integer(low, high), draw.integer(2, 2 + 2 * level)
    away = draw.chance(0.5)
    distance = (fast + slow) * hours
    ann = people(draw, 1)[0]
    say = telling(draw, ann, mover=mover, other=other, a=fast, b=slow, c=hours if away else distance)
    given = {"first_speed": fast, "second_speed": slow}
    steps = [
        (
            "together",
            "first_speed + second_speed",
            "{add the speeds, as both change the distance|find how much the distance changes in an hour}",
        )
    ]
    speeds = "{One does|The first moves at} $a kilometers per hour, the other {one |}$b{| kilometers per hour}."
    if away:
        given["hours"] = hours
        scene = Scene(
            (
                (
                    "{From the same place|From one town}, $mover and $other {set off|start} in opposite directions{| "
                    "at the same time}."
                ),
                speeds,
            ),
            "How many kilometers {apart are they|lie between them} after $c hours?",
            "{They are $answer kilometers apart|$answer kilometers lie between them}.",
            "kilometers",
        )
        steps.append(("apart", "together * hours", "{multiply by the hours|that happens in every hour}"))
        check = "apart / hours - first_speed == second_speed"
        wrong = [
            ("abs(first_speed - second_speed) * hours", "the speeds were subtracted"),
            ("together", "only one hour was counted"),
        ]
    else:
        given["distance"] = distance
        scene = Scene(
            (
                "{$mover and $other are $c kilometers apart|There are $c kilometers between $mover and $other}.",
                "{At the same moment|At the same time}, they {set off|start} toward each other.",
                speeds,
            ),
            "After how many hours do they meet?",
            "They meet after $answer hours.",
            "hours",
        )
        steps.append(
            ("hours", "distance // together", "{divide the distance by it|see how often it fits into the distance}")
        )
        check = "hours * first_speed + hours * second_speed == distance"
        wrong = [
            ("distance - together", "it subtracts"),
            ("hours * 2", "each was counted alone"),
            ("hours + 1", "it is off by one"),
        ]
    return staged(say, scene, given=given, steps=steps, check=check, wrong=wrong, distractors=asides(draw, ann.name))


def _stops(draw: Draw, level: int) -> Calculation:
    now = start = draw.integer(8, 25 * level)
    given, steps, facts = {"start": start}, [], []
    names = ("first", "second", "third")
    last, check = "start", ""
    for number in names[: level if level > 1 else 1]:
        off, on = draw.integer(2, now - 1), draw.integer(2, 18)
        now += on - off
        given |= {f"{number}_off": off, f"{number}_on": on}
        where = {
            "first": "{First|To begin with|At first}",
            "second": "{Then|Next|After a while}",
            "third": "{After that|Later|At last}",
        }
        facts.append(
            f"{where[number]}, {{{off} get out and {on} come in|{off} leave and {on} enter|{on} come in and "
            f"{off} leave}}."
        )
        steps.append((f"{number}_rest", f"{last} - {number}_off", "{take away those who leave|some go}"))
        last = f"{number}_people"
        steps.append((last, f"{number}_rest + {number}_on", "{add those who come in|others come}"))
        check += f" - {number}_on + {number}_off"
    base = draw.choose(_STOPS)
    ann = people(draw, 1)[0]
    return staged(
        telling(draw, ann, a=start),
        Scene((*base.facts, *facts), base.ask, base.answer, base.unit),
        given=given,
        steps=steps,
        check=f"{last}{check} == start",
        wrong=(
            (f"{last} + first_off", "those who left were not taken away"),
            (f"{last} - first_on", "those who came in were forgotten"),
            ("start", "nothing was changed"),
        ),
        distractors=asides(draw, ann.name),
    )


def _side_by_side(draw: Draw, level: int) -> Calculation:
    one, two = draw.integer(2, 12 * level), draw.integer(2, 15 * level)
    time = draw.integer(2, 5 * level)
    ann, ben = people(draw, 2)
    return staged(
        telling(draw, ann, ben, a=one, b=two, c=(one + two) * time),
        draw.choose(_SIDE_BY_SIDE),
        given={"one_rate": one, "other_rate": two, "whole": (one + two) * time},
        steps=(
            ("both_rates", "one_rate + other_rate", "{together they manage|add what each of them does in that time}"),
            ("time", "whole // both_rates", "{divide the whole by it|see how often that fits into the whole}"),
        ),
        check="time * one_rate + time * other_rate == whole",
        wrong=(
            ("whole - both_rates", "it subtracts instead of dividing"),
            ("time * 2", "only half of them worked"),
            ("time + 1", "the division is off by one"),
        ),
        distractors=asides(draw, ann.name),
    )


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="journeys.speed",
        title="Distance, time and speed",
        make=_speed,
        idea=(
            "Speed tells how far one gets in an hour; distance is speed times time.",
            "Of distance, time and speed, two give the third.",
            "To find the time, divide the way by the speed; to find the speed, divide the way by the time.",
        ),
    ),
    ReasoningFamily(
        id="journeys.two_movers",
        title="Toward each other and apart",
        make=_meeting,
        idea=(
            "When two move toward each other or in opposite directions, their speeds add up.",
            "Look at the distance between the two: it changes by both speeds in every hour.",
            "Two movers on one line are a single question about the gap between them.",
        ),
    ),
    ReasoningFamily(
        id="journeys.stops",
        title="In and out",
        make=_stops,
        idea=(
            "Go through the story in order and keep a running number.",
            "Whoever leaves is subtracted, whoever comes in is added, and the order does not change the result.",
            "After each stop, write down the new number before you read on.",
        ),
    ),
    ReasoningFamily(
        id="journeys.side_by_side",
        title="Working at the same time",
        make=_side_by_side,
        idea=(
            "Two that work at the same time do in one unit of time what both of them do in it: add the rates.",
            "Rates may be added, times may not.",
            "First find the joint rate, and then see how often it fits into the whole.",
        ),
    ),
)
