"""Reading data that sentences list: the mean, the range, totals, a missing value, and differences between entries."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.family import Calculation, ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.telling import Scene, asides, staged, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import DAYS, MONTHS, people
from hornbook.synthesis.curriculum.wording import Draw

_KINDS = (
    ("{A baker|$name|A cafe} {noted|counted} the {cakes|rolls} sold", "pieces", 10, 90),
    ("{A gardener|$name|A farmer} {wrote down|counted} the eggs {found|collected}", "eggs", 5, 60),
    ("{A library|A museum|A zoo} counted its {visitors|guests}", "visitors", 30, 400),
    ("$name {wrote down|recorded} how many minutes $they {read|practiced|ran}", "minutes", 10, 95),
    ("{A shop|A garage|A workshop} {noted|listed} the {bikes|radios|watches} repaired", "repairs", 3, 40),
    ("{A weather station|$name} {measured|recorded} the rain in millimeters", "millimeters", 2, 70),
    ("{A team|A club} {counted|listed} the {goals|points} it {scored|made}", "points", 2, 60),
    ("{A bus driver|A ferry captain} counted the passengers", "passengers", 20, 200),
)
"""What is recorded, in which unit, and from which to which number."""


def _listed(draw: Draw, level: int, extra: int = 0) -> tuple[str, list[str], list[int], str]:
    """A fact that lists a number for each of several days or months, their names, the numbers, and the unit."""
    kind, unit, least, most = draw.choose(_KINDS)
    names = draw.choose((DAYS, DAYS, MONTHS))
    count = 2 + level + extra
    start = draw.integer(0, len(names) - count)
    chosen = list(names[start : start + count])
    values = draw.sample(range(least, least + (most - least) * level // 2 + count + 1), count)
    style = draw.choose(("{key}: {value}", "{value} on {key}", "{key} {value}"))
    if names is MONTHS:
        style = style.replace(" on ", " in ")
    parts = [
        style.replace("{key}", key).replace("{value}", str(value)) for key, value in zip(chosen, values, strict=True)
    ]
    ending = draw.choose((", ".join(parts[:-1]) + " and " + parts[-1], ", ".join(parts)))
    often = "{day by day|every day}" if names is DAYS else "{month by month|every month}"
    return f"{kind} {often}: {ending}.", chosen, values, unit


def _keys(count: int) -> list[str]:
    return ["first", "second", "third", "fourth", "fifth", "sixth"][:count]


def _adding(keys: list[str], last: str) -> list[tuple[str, str, str]]:
    """Steps that add one number after the other; the final sum is called ``last``."""
    steps: list[tuple[str, str, str]] = []
    before = keys[0]
    for number, key in enumerate(keys[1:], 1):
        name = last if number == len(keys) - 1 else f"sum_of_{number + 1}"
        says = (
            "{add the first two|begin with the first two}"
            if number == 1
            else "{add the next one|and the next|then the next number}"
        )
        steps.append((name, f"{before} + {key}", says))
        before = name
    return steps


def _total(draw: Draw, level: int) -> Calculation:
    fact, _, values, unit = _listed(draw, level)
    keys = _keys(len(values))
    ann = people(draw, 1)[0]
    return staged(
        telling(draw, ann, unit=unit),
        Scene(
            (fact,),
            (
                "{How many $unit is that in all|What is the total of the listed numbers|How many $unit is that "
                "altogether}?"
            ),
            "{The total is|In all, it is} $answer{| $unit}.",
            unit,
        ),
        given=dict(zip(keys, values, strict=True)),
        steps=_adding(keys, "total"),
        check=f"total - {keys[-1]} == {' + '.join(keys[:-1])}",
        wrong=(
            (f"total - {keys[-1]}", "the last number was forgotten"),
            ("total + 10", "a carry went wrong"),
            (f"total - {keys[0]}", "the first number was forgotten"),
        ),
        distractors=asides(draw, ann.name),
    )


def _mean(draw: Draw, level: int) -> Calculation:
    fact, _, values, unit = _listed(draw, level)
    count = len(values)
    short = -sum(values) % count
    old = values[-1]
    while old + short in values[:-1]:
        short += count
    values[-1] += short
    before, _, after = fact.rpartition(str(old))
    keys, ann = _keys(count), people(draw, 1)[0]
    return staged(
        telling(draw, ann, unit=unit),
        Scene(
            (f"{before}{values[-1]}{after}",),
            (
                "{What is the mean of the listed numbers|How many $unit is that on average|What is the average of "
                "the list}?"
            ),
            "{The mean is|On average, it is} $answer{| $unit}.",
            unit,
        ),
        given=dict(zip(keys, values, strict=True)),
        constants={"count": count},
        steps=[
            *_adding(keys, "total"),
            ("mean", "total // count", "{divide by how many numbers there are|share it equally among all of them}"),
        ],
        check=f"mean * {count} - {keys[0]} == {' + '.join(keys[1:])}",
        wrong=(
            ("total", "that is the total"),
            ("mean + 1", "the division went wrong"),
            (f"({keys[0]} + {keys[-1]}) / 2", "only the first and the last were used"),
        ),
        distractors=asides(draw, ann.name),
    )


def _range(draw: Draw, level: int) -> Calculation:
    fact, names, values, unit = _listed(draw, level, 1)
    high, low = max(values), min(values)
    ann = people(draw, 1)[0]
    most, least = names[values.index(high)], names[values.index(low)]
    return staged(
        telling(draw, ann, unit=unit, most=most, least=least),
        Scene(
            (fact,),
            (
                "{How far apart are the largest and the smallest number of the list|What is the range of the "
                "list|By how "
                "much does the largest number of the list exceed the smallest}?"
            ),
            "{The range is|They differ by} $answer{| $unit}.",
            unit,
        ),
        given={"largest": high, "smallest": low},
        steps=(
            (
                "range_of_numbers",
                "largest - smallest",
                (
                    "{the largest number belongs to $most, the smallest to $least; subtract|take the number for "
                    "$least, the smallest, from that for $most, the largest}"
                ),
            ),
        ),
        check="smallest + range_of_numbers == largest",
        wrong=(
            ("largest", "that is the largest number"),
            ("largest + smallest", "the numbers were added"),
            (f"abs({values[0]} - {values[-1]})", "the first and the last were compared"),
        ),
        distractors=asides(draw, ann.name),
    )


def _pick_two(draw: Draw, level: int) -> Calculation:
    fact, names, values, unit = _listed(draw, level, 1)
    one, two = draw.sample(range(len(names)), 2)
    if values[one] < values[two]:
        one, two = two, one
    ann = people(draw, 1)[0]
    together = draw.chance(0.4)
    ask = (
        "How many $unit {were there|are listed} for $one and $two together?"
        if together
        else "How many more $unit {were there|are listed} for $one than for $two?"
    )
    return staged(
        telling(draw, ann, unit=unit, one=names[one], two=names[two]),
        Scene(
            (fact,),
            ask,
            "{For both together, it is|Together, it is} $answer{| $unit}."
            if together
            else "{For $one, it is $answer more|The difference is $answer}.",
            unit,
        ),
        given={"one_entry": values[one], "other_entry": values[two]},
        steps=(
            (
                "result",
                f"one_entry {'+' if together else '-'} other_entry",
                "{find $one and $two in the list and|read the numbers of $one and $two and} "
                + ("add" if together else "subtract"),
            ),
        ),
        check="result - one_entry == other_entry" if together else "other_entry + result == one_entry",
        wrong=(
            ("abs(one_entry - other_entry)" if together else "one_entry + other_entry", "the wrong operation was used"),
            ("one_entry", "only one number was read"),
            ("result + 1", "the calculation was off by one"),
        ),
        distractors=asides(draw, ann.name),
    )


def _missing(draw: Draw, level: int) -> Calculation:
    count, mean = 2 + level, draw.integer(8, 30 * level)
    values = [mean + draw.integer(-6, 6) for _ in range(count - 1)]
    ann = people(draw, 1)[0]
    keys = _keys(count - 1)
    listed = ", ".join(map(str, values[:-1])) + " and " + str(values[-1])
    told = draw.choose(
        (
            (
                "{In $count tests|In $count games|In $count rounds}, $name wants {an average of|to have a mean "
                "of} $mean points."
            ),
            "{After $count quizzes|After $count dives}, {the average|$name's average} must be $mean points.",
            "$name needs a mean of $mean points {over|in} $count {throws|runs|jumps}.",
            "{The average of|The mean of} $count numbers {of points |}is to be $mean.",
        )
    )
    so_far = "{The first $other brought|So far, it was} $listed{| points}."
    words = {2: "two", 3: "three", 4: "four", 5: "five"}
    return staged(
        telling(draw, ann, count=count, mean=mean, listed=listed, other=words[count - 1]),
        Scene(
            (told, so_far),
            "{What must the last number be|How large must the last one be|What is needed in the last one}?",
            "{It must be|The last number must be} $answer.",
            "points",
        ),
        given={"count": count, "mean": mean, **dict(zip(keys, values, strict=True))},
        steps=(
            ("needed", "count * mean", "{all together must come to|the mean times how many there are}"),
            ("so_far", " + ".join(keys), "{add what is there already|the known ones come to}"),
            ("last", "needed - so_far", "{the rest is for the last one|subtract to find what is missing}"),
        ),
        check=f"({' + '.join(keys)} + last) / count == mean",
        wrong=(
            ("mean", "the others are not all equal to the mean"),
            ("needed", "that is the sum of all"),
            ("last + count", "a sum went wrong"),
        ),
        distractors=asides(draw, ann.name),
    )


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="data.total",
        title="The total of a list",
        make=_total,
        idea=(
            "Add the numbers one after the other and keep the running sum.",
            "A total takes in every entry exactly once.",
            "Tick off each number when it has been added.",
        ),
    ),
    ReasoningFamily(
        id="data.mean",
        title="The mean",
        make=_mean,
        idea=(
            "The mean is what everybody would have if the total were shared out equally.",
            "Add all numbers and divide by how many there are.",
            "A mean lies between the smallest and the largest number; use that as a check.",
        ),
    ),
    ReasoningFamily(
        id="data.range",
        title="Largest, smallest, and the range",
        make=_range,
        idea=(
            "The range is the distance from the smallest to the largest number of a list.",
            "Look through the whole list before you decide which number is the largest.",
            "Only two numbers matter for the range, wherever they stand.",
        ),
    ),
    ReasoningFamily(
        id="data.two_entries",
        title="Two entries of a list",
        make=_pick_two,
        idea=(
            "Find the entries that the question names and leave the others alone.",
            "A list often holds more numbers than a question needs.",
            "Read the question first, then look up its entries.",
        ),
    ),
    ReasoningFamily(
        id="data.missing_value",
        title="What the last number must be",
        make=_missing,
        idea=(
            "A mean fixes the sum: mean times number of values.",
            "From the sum that is needed, take what is there already.",
            "Turn the question about a mean into one about a sum.",
        ),
    ),
)
