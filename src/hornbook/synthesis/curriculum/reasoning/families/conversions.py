"""Units: from one to another, amounts in two units, sums of different units, and speeds."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.family import Calculation, ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.telling import Scene, asides, staged, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import people
from hornbook.synthesis.curriculum.wording import Draw

_UNITS: tuple[tuple[str, str, int, int, str], ...] = (
    ("meters", "centimeters", 100, 9, "{A curtain|A table|A plank|A snake} {is|measures} $told{ in length|}."),
    ("kilometers", "meters", 1000, 40, "{A lake|A tunnel|A street|A bridge} is $told long."),
    ("centimeters", "millimeters", 10, 14, "{A pencil|A leaf|A beetle|A key} {is|measures} $told{ in length|}."),
    ("kilograms", "grams", 1000, 9, "{A melon|A cat|A parcel|A sack of rice} weighs $told."),
    ("tons", "kilograms", 1000, 30, "{A truck|An elephant|A rock|A load of gravel} weighs $told."),
    ("liters", "milliliters", 1000, 15, "{A jug|A pot|A watering can|A canister} {holds|contains} $told."),
    ("hours", "minutes", 60, 6, "{A film|A flight|A hike|A concert} {lasts|takes} $told."),
    ("minutes", "seconds", 60, 9, "{A song|A race|A dive|A round of a game} {lasts|takes} $told."),
    ("days", "hours", 24, 15, "{A storm|A train trip|A festival|The drying of the paint} {lasts|takes} $told."),
    ("weeks", "days", 7, 14, "{A holiday|A course|A voyage|The repair of the roof} {lasts|takes} $told."),
    ("dollars", "cents", 100, 40, "{A toy|A ticket|A sandwich|A notebook} costs $told."),
    ("feet", "inches", 12, 16, "{A shelf|A ladder|A carpet|A rowing boat} is $told long."),
)
"""A unit, a smaller one, how many of it make the larger, the most that is told, and what is measured."""
_MOVERS = (
    ("{An express train|A racing car|A small plane}", 34), ("{A car|A motorcycle|A coach}", 14),
    ("{A greyhound|A racehorse|A gull}", 7), ("{A ship|A steamer|A cyclist in a sprint}", 5),
    ("{A falcon in a dive|A bobsled}", 15), ("{A tram|A truck|A bus}", 9),
)  # fmt: skip
"""Who moves, and how fast at most, in units of nine kilometers per hour."""


def _knows(large: str, small: str) -> str:
    """What a step tells of two units, without the number: one of the larger has so many of the smaller."""
    return f"{{turn the {large} into {small}|convert the {large} to {small}|write the {large} in {small}}}"


def _converted(draw: Draw, level: int) -> Calculation:
    large, small, many, most, thing = draw.choose(_UNITS)
    amount = draw.integer(2, most * (level + 1) // 4)
    down = draw.chance(0.5)
    ann = people(draw, 1)[0]
    unit, other = (small, large) if down else (large, small)
    told = f"{amount if down else amount * many} {other}"
    steps = [
        (
            f"in_{unit}",
            f"amount {'*' if down else '//'} units_in_one",
            _knows(large, small)
            if down
            else f"{{divide by how many {small} make one of the {large}|gather the {small} into {large}}}",
        )
    ]
    check = f"in_{unit} {'/' if down else '*'} units_in_one == amount"
    given = {"amount": amount if down else amount * many}
    facts = [thing]
    times = draw.integer(2, 4 * level)
    if level == 3:
        given["times"] = times
        facts.append("{There are $times of them, all the same|There are $times of that kind}.")
        steps.append(("in_all", f"in_{unit} * times", "{multiply by how many there are|take it for all of them}"))
        check = f"in_all / times {'/' if down else '*'} units_in_one == amount"
    last = steps[-1][0]
    ask = f"How many {unit} {'do all of them come to' if level == 3 else 'are $told'}?"
    return staged(
        telling(draw, ann, told=told, times=times),
        Scene(tuple(facts), ask, f"{{That is|It is}} $answer {unit}.", unit),
        given=given,
        constants={"units_in_one": many},
        steps=steps,
        check=check,
        wrong=(
            (f"{last} * 10", "a place was lost"),
            ("amount * units_in_one * units_in_one" if down else "amount * units_in_one", "it goes the wrong way"),
            (f"{last} + units_in_one", "the number of units was added"),
        ),
        distractors=asides(draw, ann.name),
    )


def _in_two_units(draw: Draw, level: int) -> Calculation:
    large, small, many, most, thing = draw.choose(_UNITS)
    whole, rest = draw.integer(2, most * (level + 1) // 4), draw.integer(2, many - 1)
    ann = people(draw, 1)[0]
    told = f"{whole} {large} and {rest} {small}"
    given = {"whole_units": whole, "rest": rest}
    steps = [
        ("from_whole", "whole_units * units_in_one", _knows(large, small)),
        ("total", "from_whole + rest", "{add the rest, which is in that unit already|put the rest on top}"),
    ]
    facts, check = [thing], "(total - rest) / whole_units == units_in_one"
    less = draw.integer(2, many - 1)
    if level == 3:
        given["less"] = less
        facts.append(f"{{Another one|A second one}} has $less {small} less.")
        steps.append(("second_total", "total - less", "{take away what the other one lacks|subtract the difference}"))
        check = "(second_total + less - rest) / whole_units == units_in_one"
    return staged(
        telling(draw, ann, told=told, less=less),
        Scene(
            tuple(facts),
            f"How many {small} does the second one have?"
            if level == 3
            else f"{{How many {small} are $told|How much are $told in {small}}}?",
            f"{{That is|It is}} $answer {small}.",
            small,
        ),
        given=given,
        constants={"units_in_one": many},
        steps=steps,
        check=check,
        wrong=(
            ("whole_units + rest", "different units were added"),
            ("from_whole", "the rest was forgotten"),
            ("whole_units * 10 + rest", "it multiplied by ten"),
        ),
        distractors=asides(draw, ann.name),
    )


def _sum_of_units(draw: Draw, level: int) -> Calculation:
    large, small, many, most, _ = draw.choose(_UNITS)
    one, two = draw.integer(2, 5 + most * level // 3), draw.integer(2, many * level)
    two += 3
    ann = people(draw, 1)[0]
    minus = level > 1 and one * many > two and draw.chance(0.5)
    told = (
        ("{From|Out of} $a $large, $b $small are {taken|used up|subtracted}.", "How many $small {are left|remain}?")
        if minus
        else (
            (
                "{To $a $large, $b $small are added|$name puts $a $large and $b $small together|$a $large and $b "
                "$small are put together}."
            ),
            "How many $small {are they together|do they make together}?",
        )
    )
    return staged(
        telling(draw, ann, a=one, b=two, large=large, small=small),
        Scene((told[0],), told[1], "{It is|The result is} $answer $small.", small),
        given={"larger_units": one, "smaller_units": two},
        constants={"units_in_one": many},
        steps=(
            ("converted", "larger_units * units_in_one", _knows(large, small)),
            (
                "result",
                f"converted {'-' if minus else '+'} smaller_units",
                "{now both are in the same unit, and can be subtracted|subtract in the same unit}"
                if minus
                else "{now both are in the same unit, and can be added|add in the same unit}",
            ),
        ),
        check=f"(result {'+' if minus else '-'} smaller_units) / units_in_one == larger_units",
        wrong=(
            ("larger_units + smaller_units", "different units were added"),
            ("converted", "the second amount was forgotten"),
            (f"converted {'+' if minus else '-'} smaller_units", "the wrong operation was used"),
        ),
        distractors=asides(draw, ann.name),
    )


def _speeds(draw: Draw, level: int) -> Calculation:
    mover, most = draw.choose(_MOVERS)
    kilometers, seconds = 9 * draw.integer(2, most), 2 * draw.integer(2, 10 * level)
    ann = people(draw, 1)[0]
    facts = [f"{mover} {{moves|travels}} at {{a steady |}}$a kilometers per hour."]
    given = {"kilometers_per_hour": kilometers}
    steps = [
        (
            "meters_per_hour",
            "kilometers_per_hour * 1000",
            "{a kilometer has a thousand meters|turn kilometers into meters}",
        ),
        (
            "meters_per_second",
            "meters_per_hour / 3600",
            "{an hour has sixty times sixty seconds, so divide by that|divide by the seconds of an hour}",
        ),
    ]
    ask, answer, unit = (
        "How {many meters per second is that|fast is that in meters per second}?",
        "That is $answer meters per second.",
        "meters per second",
    )
    check, wrong = (
        "meters_per_second * 3600 / 1000 == kilometers_per_hour",
        [
            ("kilometers_per_hour * 3600 / 1000", "it goes the wrong way"),
            ("meters_per_hour", "it is still per hour"),
            ("meters_per_hour / 60", "that is per minute"),
        ],
    )
    if level > 1:
        given["seconds"] = seconds
        steps.append(("way", "meters_per_second * seconds", "{multiply by the seconds|every second adds that much}"))
        ask, answer, unit = (
            "How many meters does it {cover|travel} in $b seconds?",
            "{In that time, it covers|It covers} $answer meters.",
            "meters",
        )
        check, wrong = (
            "way / seconds * 3600 == meters_per_hour",
            [
                ("kilometers_per_hour * seconds", "the units were not converted"),
                ("meters_per_second", "that is one second only"),
            ],
        )
    return staged(
        telling(draw, ann, a=kilometers, b=seconds),
        Scene(tuple(facts), ask, answer, unit),
        given=given,
        steps=steps,
        check=check,
        wrong=wrong,
        distractors=asides(draw, ann.name),
    )


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="conversions.one_unit",
        title="From one unit to another",
        make=_converted,
        idea=(
            "A smaller unit needs a larger number for the same amount.",
            "Multiply on the way to a smaller unit, divide on the way to a larger one.",
            "Ask how many of the small units make one of the large ones.",
        ),
    ),
    ReasoningFamily(
        id="conversions.two_units",
        title="An amount in two units",
        make=_in_two_units,
        idea=(
            "Convert the larger unit and add what is already in the smaller one.",
            "An amount such as two hours and ten minutes is a sum of two parts.",
            "Before anything is added, both parts need the same unit.",
        ),
    ),
    ReasoningFamily(
        id="conversions.mixed_sum",
        title="Calculating with different units",
        make=_sum_of_units,
        idea=(
            "Amounts can only be added or subtracted in the same unit.",
            "Choose the smaller unit, convert, and then calculate.",
            "Numbers with different units must not be added as they stand.",
        ),
    ),
    ReasoningFamily(
        id="conversions.speed",
        title="Kilometers per hour and meters per second",
        make=_speeds,
        idea=(
            "A speed has two units in it, and both must be converted.",
            "Turn kilometers into meters, and hours into seconds.",
            "A meter per second is faster than a kilometer per hour.",
        ),
    ),
)
