"""Properties, data classes."""

from __future__ import annotations

from hornbook.synthesis.curriculum.class_family import ClassFamily, Story, Style, Variant
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw, literal


def _property(draw: Draw, v: Variant) -> Story:
    value = draw.integer(0, 40) * v["by"]
    lines: tuple[str, ...] = (f"$obj = $name({value})",)
    if draw.chance(0.4):
        more = draw.integer(1, 20)
        lines, value = (*lines, f"$obj.$add({more})"), value + more
    return draw.choose(
        (
            Story(lines, "$obj.$whole", len(range(v["by"], value + 1, v["by"]))),
            Story(lines, "$obj.$rest", value - len(range(v["by"], value + 1, v["by"])) * v["by"]),
            Story(lines, "$obj.$empty", not value),
        )
    )


def _record(draw: Draw, v: Variant) -> Story:
    who, points = draw.choose(PEOPLE), draw.integer(0, 60)
    other, more = draw.choose(PEOPLE), draw.integer(0, 60)
    if draw.chance(0.3):
        other, more = who, draw.choose((points, more))
    one = f"$name({literal(who)}, {points})"
    return draw.choose(
        (
            Story((f"$obj = {one}",), "$obj.$good()", points in range(v["limit"], 1000)),
            Story((f"$obj = {one}", f"$obj.$add({more})"), "$obj.$points", sum((points, more))),
            Story((), f"{one}.$ahead($name({literal(other)}, {more}))", points - more > 0),
            Story((f"$obj = {one}",), "$obj.$show()", who + ": " + str(points)),
        )
    )


FAMILIES: tuple[ClassFamily, ...] = (
    ClassFamily(
        id="properties.parts",
        title="Values that are computed when read",
        names=("Supply",),
        variants=(
            {
                "name": ("EggSupply", "EggStock", "Henhouse"),
                "by": 12,
                "thing": "eggs",
                "whole": ("dozens", "full_boxes"),
                "rest": ("single_eggs", "loose"),
            },
            {
                "name": ("Stopover", "Waiting", "Delay"),
                "by": 60,
                "thing": "minutes",
                "whole": ("hours", "full_hours"),
                "rest": ("minutes_left", "odd_minutes"),
            },
            {
                "name": ("Vacation", "Journey", "Trip"),
                "by": 7,
                "thing": "days",
                "whole": ("weeks", "full_weeks"),
                "rest": ("days_left", "odd_days"),
            },
            {
                "name": ("CoinJar", "PiggyBank", "CashBox"),
                "by": 100,
                "thing": "cents",
                "whole": ("euros", "dollars"),
                "rest": ("cents_left", "small_change"),
            },
            {
                "name": ("Bakery", "RollTray", "BunOrder"),
                "by": 10,
                "thing": "rolls",
                "whole": ("bags", "full_bags"),
                "rest": ("unbagged", "single_rolls"),
            },
        ),
        slots={
            "amount": ("amount", "total", "count", "all_of_it"),
            "add": ("add", "increase", "receive", "extend"),
            "empty": ("is_empty", "empty", "nothing_left", "is_zero"),
            "n": ("number", "n", "more", "extra"),
        },
        says=(
            "A number of $thing, $amount, {that is|which can be} shown in groups of $by.",
            (
                "{Stores|Keeps} a number of $thing in $amount; {full groups of $by|groups of $by} and the "
                "rest are computed from it."
            ),
        ),
        docs={
            "__init__": ("{Store|Keep} the number of $thing.",),
            "whole": (
                "Return how many full groups of $by there are.",
                "Return the number of whole groups of $by $thing.",
            ),
            "rest": ("Return the number of $thing that {are left over|belong to no full group}.",),
            "empty": ("{Return|Tell} whether there are no $thing{ at all|}.",),
            "add": ("Add $n{ more|} $thing.", "Increase $amount by $n."),
        },
        styles=(
            Style(
                """
                def __init__(self, $amount: int) -> None:
                    self.$amount = $amount

                @property
                def $whole(self) -> int:
                    return self.$amount // $by

                @property
                def $rest(self) -> int:
                    return self.$amount % $by

                @property
                def $empty(self) -> bool:
                    return self.$amount == 0

                def $add(self, $n: int) -> None:
                    self.$amount += $n
                """,
                "A property looks like an attribute but is computed by a method each time it is read.",
            ),
            Style(
                """
                def __init__(self, $amount: int) -> None:
                    self.$amount = $amount

                @property
                def $whole(self) -> int:
                    return divmod(self.$amount, $by)[0]

                @property
                def $rest(self) -> int:
                    return self.$amount - self.$whole * $by

                @property
                def $empty(self) -> bool:
                    return not self.$amount

                def $add(self, $n: int) -> None:
                    self.$amount = self.$amount + $n
                """,
                "One property may use another: $rest reads $whole, which is computed at that moment.",
            ),
        ),
        story=_property,
        edges=lambda v: (
            Story((f"$obj = $name({v['by']})",), "$obj.$whole", 1),
            Story((f"$obj = $name({v['by'] - 1})",), "$obj.$whole", 0),
            Story((f"$obj = $name({2 * v['by'] + 3})",), "$obj.$rest", 3),
            Story(("$obj = $name(0)",), "$obj.$empty", True),
            Story(("$obj = $name(1)",), "$obj.$empty", False),
            Story(("$obj = $name(1)", "$obj.$add(4)"), "$obj.$amount", 5),
        ),
        need="show one number in two units",
        idea=(
            "The line `@property` above a method lets it be read without brackets. For the caller it is an attribute.",
            "Only one number is stored. What follows from it is a property, so nothing can get out of step.",
        ),
        pitfall=("A property is read without brackets. With brackets, Python would try to call the result.",),
        quiz=(("Is $whole stored in the object?", "No, it is computed each time it is read."),),
    ),
    ClassFamily(
        id="classes.data_record",
        title="A class written by Python",
        names=("{Quiz|Chess|Card|Team}Player", "Player", "{Race|Dance}Result", "Student", "Runner", "Candidate"),
        decorator="@dataclass",
        slots={
            "who": ("name", "who", "title", "label"),
            "points": ("points", "score", "wins", "marks"),
            "good": ("is_good", "passed", "has_enough", "qualifies"),
            "add": ("add", "gain", "score_more", "earn"),
            "ahead": ("is_ahead_of", "beats", "leads", "better_than"),
            "show": ("show", "summary", "line", "as_text"),
            "n": ("n", "more", "extra", "amount"),
            "other": ("other", "rival", "second"),
        },
        constants={"limit": (5, 10, 12, 15, 20, 25, 30, 40, 50)},
        says=(
            "Has $who, a text, and $points, a whole number that is 0 unless given{, in this order|}.",
            "A record of $who (text) and $points (a number, {0 by default|0 if left out}).",
        ),
        docs={
            "good": (
                "{Return|Tell} whether $points is at least $limit.",
                "Return True if $points has reached $limit, else False.",
            ),
            "add": ("Add $n to $points.", "{Raise|Increase} $points by $n."),
            "ahead": ("{Return|Tell} whether this one has more points than $other.",),
            "show": ("Return $who, a colon, a space and $points{ as a text|}.",),
        },
        styles=(
            Style(
                """
                $who: str
                $points: int = 0

                def $good(self) -> bool:
                    return self.$points >= $limit

                def $add(self, $n: int) -> None:
                    self.$points += $n

                def $ahead(self, $other: "$name") -> bool:
                    return self.$points > $other.$points

                def $show(self) -> str:
                    return f"{self.$who}: {self.$points}"
                """,
                (
                    "From the two lines with types, `@dataclass` writes an `__init__` that takes the values and "
                    "stores them."
                ),
                "from dataclasses import dataclass",
            ),
            Style(
                """
                $who: str
                $points: int = 0

                def $good(self) -> bool:
                    return not self.$points < $limit

                def $add(self, $n: int) -> None:
                    self.$points = self.$points + $n

                def $ahead(self, $other: "$name") -> bool:
                    difference = self.$points - $other.$points
                    return difference > 0

                def $show(self) -> str:
                    return self.$who + ": " + str(self.$points)
                """,
                "The fields are declared, not assigned one by one. The methods use them like any other attributes.",
                "from dataclasses import dataclass",
            ),
        ),
        story=_record,
        edges=lambda v: (
            Story((f'$obj = $name("Ada", {v["limit"]})',), "$obj.$good()", True),
            Story((f'$obj = $name("Ada", {v["limit"] - 1})',), "$obj.$good()", False),
            Story(('$obj = $name("Ada")', "$obj.$add(4)"), "$obj.$points", 4),
            Story((), '$name("Ada", 7).$ahead($name("Ben", 7))', False),
            Story((), '$name("Ada", 8).$ahead($name("Ben", 7))', True),
            Story(('$obj = $name("Ada", 3)',), "$obj.$show()", "Ada: 3"),
            Story(('$obj = $name("Ben")',), "$obj.$show()", "Ben: 0"),
        ),
        need="keep records with little code",
        idea=(
            (
                "Many classes only store values. The decorator `@dataclass` saves writing their `__init__`, "
                "`__repr__` and `__eq__`."
            ),
            "Every line with a name and a type is a field. A value after the equals sign is the default.",
        ),
        pitfall=("Fields with a default must come after those without one.",),
        quiz=(("Are two records with equal fields equal?", "Yes, since `@dataclass` writes an `__eq__` for them."),),
    ),
)
