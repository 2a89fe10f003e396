"""Class attributes, class methods and static methods."""

from __future__ import annotations

from hornbook.synthesis.curriculum.class_family import ClassFamily, Story, Style, Variant
from hornbook.synthesis.curriculum.wording import Draw, literal


def _shared(draw: Draw, v: Variant) -> Story:
    lines: list[str | tuple[str, object]] = ["$obj = $name()"]
    free = v["limit"]
    for _ in range(draw.integer(0, 2)):
        load = draw.integer(1, v["limit"])
        lines.append((f"$obj.$load({load})", load <= free))
        free -= load if load <= free else 0
    last = draw.choose((free, free + 1, draw.integer(1, v["limit"] + 5)))
    return draw.choose(
        (
            Story(tuple(lines), "$obj.$held", v["limit"] - free),
            Story(tuple(lines), "$obj.$room()", free),
            Story(tuple(lines), f"$obj.$load({last})", last <= free),
            Story((), f"$name.$fits({last})", last <= v["limit"]),
        )
    )


def _parsed(draw: Draw, v: Variant) -> Story:
    a, b = draw.integer(0, 23), draw.integer(0, 59)
    text = str(a) + v["sep"] + str(b)
    odd = draw.choose((text, text, str(a), f"{a}{v['sep']}{v['sep']}{b}", f"x{v['sep']}{b}", draw.word()))
    return draw.choose(
        (
            Story((), f"$name.$parse({literal(text)}).$x", a),
            Story((), f"$name.$parse({literal(text)}).$y", b),
            Story((), f"$name.$valid({literal(odd)})", odd == text),
            Story((), f"$name({a}, {b}).$text()", text),
        )
    )


FAMILIES: tuple[ClassFamily, ...] = (
    ClassFamily(
        id="classes.shared_limit",
        title="One value for all objects",
        names=("{Bus|Boat|Ferry|Truck|Lift|Van}", "{Cargo|Water|Hay}Wagon", "Elevator", "{Mail|Book}Bag"),
        slots={
            "most": ("capacity", "largest", "most", "maximum"),
            "held": ("held", "loaded", "inside", "carried"),
            "load": ("load", "take_in", "add", "board"),
            "room": ("room", "free", "space_left", "remaining"),
            "fits": ("fits", "is_possible", "can_ever_hold", "allowed"),
            "n": ("amount", "n", "number", "units"),
        },
        says=(
            (
                "Holds at most $limit{ units|}; {the attribute |}$held tells how many {there are|are "
                "inside}. All objects share {the limit|the number} $most."
            ),
            (
                "{Can take|Has room for} up to $limit{ units|}, {which is|as} the class attribute $most{ "
                "says|}. What is inside is counted in $held."
            ),
        ),
        docs={
            "__init__": ("Start {empty|with nothing inside}.",),
            "load": ("Add $n to $held if {there is room|they fit}, and return whether there was room.",),
            "room": ("Return how many {more |}fit in{ yet|}.", "Return the difference between $most and $held."),
            "fits": ("{Return|Tell} whether $n would fit into an empty one.",),
        },
        styles=(
            Style(
                """
                $most = $limit

                def __init__(self) -> None:
                    self.$held = 0

                def $load(self, $n: int) -> bool:
                    if self.$held + $n > self.$most:
                        return False
                    self.$held += $n
                    return True

                def $room(self) -> int:
                    return self.$most - self.$held

                @classmethod
                def $fits(cls, $n: int) -> bool:
                    return $n <= cls.$most
                """,
                (
                    "The name above the methods belongs to the class. Every object finds it through `self`, and "
                    "a class method through `cls`."
                ),
            ),
            Style(
                """
                $most = $limit

                def __init__(self) -> None:
                    self.$held = 0

                def $load(self, $n: int) -> bool:
                    possible = $n <= self.$room()
                    if possible:
                        self.$held += $n
                    return possible

                def $room(self) -> int:
                    return $name.$most - self.$held

                @staticmethod
                def $fits(n: int) -> bool:
                    return n <= $name.$most
                """,
                "Here the class attribute is read by the name of the class, which works in a static method too.",
            ),
        ),
        story=_shared,
        edges=lambda v: (
            Story(("$obj = $name()",), f"$obj.$load({v['limit']})", True),
            Story(("$obj = $name()",), f"$obj.$load({v['limit'] + 1})", False),
            Story(("$obj = $name()",), "$obj.$room()", v["limit"]),
            Story((), f"$name.$fits({v['limit']})", True),
            Story((), f"$name.$fits({v['limit'] + 1})", False),
            Story(("$obj = $name()", ("$obj.$load(2)", True)), "$obj.$held", 2),
        ),
        constants={"limit": (6, 8, 10, 12, 20, 30, 50, 80)},
        keep=("load",),
        need="share one limit among many objects",
        idea=(
            "An attribute that is set in the class body exists once. All objects of the class see the same value.",
            "What differs from object to object is set in `__init__`. What is the same for all belongs to the class.",
        ),
        pitfall=("Assigning to `self.$most` does not change the class. It makes a new attribute for this one object.",),
        quiz=(("How is the limit read without any object?", "By the name of the class, as in `$name.$most`."),),
    ),
    ClassFamily(
        id="classes.from_text",
        title="Making an object from text",
        names=("Score",),
        variants=(
            {
                "name": ("ClockTime", "TimeOfDay", "Departure"),
                "sep": ":",
                "x": ("hours", "hour", "h"),
                "y": ("minutes", "minute", "m"),
            },
            {
                "name": ("MatchScore", "GameResult", "FinalScore"),
                "sep": "-",
                "x": ("home", "ours", "left"),
                "y": ("away", "theirs", "right"),
            },
            {
                "name": ("Version", "Release", "Edition"),
                "sep": ".",
                "x": ("major", "main", "big"),
                "y": ("minor", "small", "sub"),
            },
            {
                "name": ("ScreenSize", "PictureSize", "BoxSize"),
                "sep": "x",
                "x": ("width", "wide", "w"),
                "y": ("height", "high", "h"),
            },
            {
                "name": ("Ratio", "Share", "Rhythm"),
                "sep": "/",
                "x": ("upper", "top", "count"),
                "y": ("lower", "bottom", "unit"),
            },
        ),
        slots={
            "parse": ("parse", "from_text", "read", "from_string"),
            "valid": ("is_valid", "can_read", "looks_right", "check_text"),
            "text": ("text", "as_text", "written", "show"),
            "line": ("line", "source", "given", "string"),
        },
        says=(
            "Two numbers, $x and $y, written with '$sep' between them.",
            "{Holds|Keeps} $x and $y{, two whole numbers|}. Its text form is like '{3$sep|7$sep|12$sep}5'.",
        ),
        docs={
            "__init__": ("{Store|Keep} $x and $y.",),
            "parse": ("Make an object from {a text such as|text like} '{4$sep|8$sep|10$sep}15'.",),
            "valid": ("{Return|Tell} whether $line is two groups of digits with one '$sep' between them.",),
            "text": ("Return both numbers with '$sep' between them.",),
        },
        styles=(
            Style(
                """
                def __init__(self, $x: int, $y: int) -> None:
                    self.$x = $x
                    self.$y = $y

                @classmethod
                def $parse(cls, $line: str) -> "$name":
                    $left, $right = $line.split("$sep")
                    return cls(int($left), int($right))

                @staticmethod
                def $valid($line: str) -> bool:
                    $parts = $line.split("$sep")
                    return len($parts) == 2 and all($w.isdigit() for $w in $parts)

                def $text(self) -> str:
                    return f"{self.$x}$sep{self.$y}"
                """,
                (
                    "A class method gets the class itself as `cls` and can make an object with it. A static "
                    "method gets neither class nor object."
                ),
            ),
            Style(
                """
                def __init__(self, $x: int, $y: int) -> None:
                    self.$x, self.$y = $x, $y

                @classmethod
                def $parse(cls, $line: str) -> "$name":
                    numbers = [int($w) for $w in $line.split("$sep")]
                    return cls(*numbers)

                @staticmethod
                def $valid($line: str) -> bool:
                    $left, found, $right = $line.partition("$sep")
                    return found != "" and $left.isdigit() and $right.isdigit()

                def $text(self) -> str:
                    return "$sep".join([str(self.$x), str(self.$y)])
                """,
                "The star hands the numbers of the list over one by one, as if they had been written with commas.",
            ),
        ),
        story=_parsed,
        edges=lambda v: (
            Story((), f'$name.$parse("7{v["sep"]}30").$y', 30),
            Story((), f'$name.$parse("7{v["sep"]}30").$x', 7),
            Story((), f'$name.$valid("7{v["sep"]}30")', True),
            Story((), '$name.$valid("730")', False),
            Story((), f'$name.$valid("7{v["sep"]}{v["sep"]}3")', False),
            Story((), "$name(4, 15).$text()", f"4{v['sep']}15"),
        ),
        need="read {an object|two numbers} from a text",
        idea=(
            (
                "There is only one `__init__`, but there may be several ways to make an object. Class "
                "methods offer the others."
            ),
            (
                "A static method is a function that lives in a class because it belongs there. It is called "
                "by the name of the class."
            ),
        ),
        pitfall=(
            ("The parts of a split text are strings. They have to be converted before anybody computes with them."),
        ),
        quiz=(("What does `cls` stand for?", "For the class, so that `cls(1, 2)` makes an object of it."),),
    ),
)
