"""Classes with a value between limits: timers and dials."""

from __future__ import annotations

from hornbook.synthesis.curriculum.class_family import ClassFamily, Story, Style, Variant
from hornbook.synthesis.curriculum.wording import Draw


def _timer(draw: Draw, v: Variant) -> Story:
    start = draw.integer(1, 200)
    ticks = [draw.integer(1, 90) for _ in range(draw.integer(0, 2))]
    lines = (f"$obj = $name({start})", *(f"$obj.$tick({t})" for t in ticks))
    left = start
    for t in ticks:
        left = sorted((left - t, 0))[-1]
    minutes, seconds = divmod(left, v["unit"])
    choice = draw.integer(0, 2)
    asks = (("$obj.$done()", left == 0), ("$obj.$show()", f"{minutes}:{seconds:02}"), ("$obj.$left", left))
    return Story(lines, *asks[choice])


def _dial(draw: Draw, v: Variant) -> Story:
    start = draw.integer(0, v["top"])
    level = start
    lines = [f"$obj = $name({start})"]
    for _ in range(draw.integer(0, 3)):
        step = draw.integer(1, 6)
        up = draw.chance(0.5)
        lines.append(f"$obj.{'$up' if up else '$down'}({step})")
        level = sorted((0, level + (step if up else -step), v["top"]))[1]
    if draw.chance(0.5):
        return Story(tuple(lines), "$obj.$full()", level == v["top"])
    return Story(tuple(lines), "$obj.$level", level)


FAMILIES: tuple[ClassFamily, ...] = (
    ClassFamily(
        id="classes.timer",
        title="Counting down the time",
        names=("{Kitchen|Egg|Game|Lap|Break|Tea}Timer", "Countdown", "{Parking|Oven}Clock"),
        slots={
            "left": ("left", "remaining", "time_left", "rest"),
            "tick": ("tick", "pass_time", "run", "advance", "elapse"),
            "done": ("done", "is_over", "finished", "has_ended"),
            "show": ("show", "display", "as_text", "reading"),
            "amount": ("seconds", "amount", "n", "duration"),
        },
        variants=(
            {"unit": 60, "big": "minutes", "small": "seconds"},
            {"unit": 60, "big": "hours", "small": "minutes"},
            {"unit": 24, "big": "days", "small": "hours"},
        ),
        says=(
            (
                "Counts down {a number of|the given} $small; {the attribute |}$left {tells|says} how many "
                "{are left|remain}."
            ),
            "A timer that {runs down to|stops at} zero. {What is left|The rest} is {kept|stored} in $left, in $small.",
            "{Keeps|Holds} the remaining $small in $left, {never less than 0|which never falls below 0}.",
        ),
        docs={
            "__init__": ("Start with $amount $small left.", "{Set|Wind} the timer to $amount $small."),
            "tick": (
                "Let $amount $small pass, but {stop at 0|keep $left from falling below 0}.",
                "Subtract $amount from $left; {if that is more than is left, the result is 0|stop at 0}.",
            ),
            "done": (
                "{Return|Tell} whether no time is left.",
                "Return True {as soon as|if} $left is 0{, else False|}.",
            ),
            "show": (
                "Return the $big and $small that are left, such as '2:05', the $small with two digits.",
                "Write what is left as $big, a colon and two digits for the $small, for {example|instance} '0:09'.",
            ),
        },
        styles=(
            Style(
                """
                def __init__(self, $amount: int) -> None:
                    self.$left = $amount

                def $tick(self, $amount: int) -> None:
                    self.$left = max(0, self.$left - $amount)

                def $done(self) -> bool:
                    return self.$left == 0

                def $show(self) -> str:
                    return f"{self.$left // $unit}:{self.$left % $unit:02d}"
                """,
                "The call of `max` keeps the time from becoming negative, and `//` and `%` split it into two numbers.",
            ),
            Style(
                """
                def __init__(self, $amount: int) -> None:
                    self.$left = $amount

                def $tick(self, $amount: int) -> None:
                    self.$left -= $amount
                    if self.$left < 0:
                        self.$left = 0

                def $done(self) -> bool:
                    return not self.$left

                def $show(self) -> str:
                    big, small = divmod(self.$left, $unit)
                    return f"{big}:{small:02d}"
                """,
                "The subtraction is done first and corrected afterwards if it went too far.",
            ),
        ),
        story=_timer,
        edges=(
            Story(("$obj = $name(5)", "$obj.$tick(8)"), "$obj.$left", 0),
            Story(("$obj = $name(5)", "$obj.$tick(5)"), "$obj.$done()", True),
            Story(("$obj = $name(5)",), "$obj.$done()", False),
            Story(("$obj = $name(9)",), "$obj.$show()", "0:09"),
        ),
        keep=("tick",),
        need="count down the time that is left",
        idea=(
            (
                "An object can hold one value and show it in several forms. Here the value is the time in "
                "$small, and the text is made from it when it is needed."
            ),
            (
                "It is best to store the smallest unit only. Two attributes for $big and $small could "
                "contradict each other."
            ),
        ),
        pitfall=(
            "A timer that may fall below 0 is never done if $done tests for exactly 0.",
            "The $small need two digits. Without the format, five of them would be shown as one digit.",
        ),
        quiz=(("How many $small is the display '1:00'?", "$unit, because one of the larger units has $unit of them."),),
    ),
    ClassFamily(
        id="classes.dial",
        title="A value between two limits",
        names=("{Volume|Heat|Speed}{Control|Knob|Dial}", "Dimmer", "Thermostat", "{Oven|Radio}Knob"),
        slots={
            "level": ("level", "position", "setting", "value"),
            "up": ("up", "louder", "increase", "turn_up", "more"),
            "down": ("down", "lower", "decrease", "turn_down", "less"),
            "full": ("is_full", "at_top", "is_highest", "at_maximum"),
            "amount": ("amount", "steps", "by", "n"),
            "start": ("start", "first", "initial", "begin"),
        },
        constants={"top": (5, 8, 9, 10, 12, 20)},
        says=(
            "A {dial|knob|control} whose $level {stays|always lies} between 0 and $top.",
            "{Holds|Keeps} a number from 0 to $top in $level that can be turned up and down.",
            (
                "{Can be turned|Moves} between 0 and $top; {the attribute |}$level {tells|holds} {where it "
                "stands|its place}."
            ),
        ),
        docs={
            "__init__": ("{Start|Begin} at $start, {which is|a number} between 0 and $top.",),
            "up": ("{Raise|Increase} $level by $amount, {but not above|at most to} $top.",),
            "down": ("{Lower|Decrease} $level by $amount, {but not below|at most to} 0.",),
            "full": (
                "{Return|Tell} whether $level {is|has reached} $top.",
                "Return True if $level is $top, else False.",
            ),
        },
        styles=(
            Style(
                """
                def __init__(self, $start: int) -> None:
                    self.$level = $start

                def $up(self, $amount: int) -> None:
                    self.$level = min(self.$level + $amount, $top)

                def $down(self, $amount: int) -> None:
                    self.$level = max(self.$level - $amount, 0)

                def $full(self) -> bool:
                    return self.$level == $top
                """,
                (
                    "The smaller of the new value and the limit is never above the limit, so `min` guards the "
                    "upper end. At the lower end, `max` does the same."
                ),
            ),
            Style(
                """
                limit = $top

                def __init__(self, $start: int) -> None:
                    self.$level = $start

                def $up(self, $amount: int) -> None:
                    self.$level += $amount
                    if self.$level > self.limit:
                        self.$level = self.limit

                def $down(self, $amount: int) -> None:
                    self.$level -= $amount
                    if self.$level < 0:
                        self.$level = 0

                def $full(self) -> bool:
                    return self.$level == self.limit
                """,
                "The limit is a class attribute: it is written once, and all objects share it.",
            ),
            Style(
                """
                def __init__(self, $start: int) -> None:
                    self.$level = $start

                def $up(self, $amount: int) -> None:
                    for _ in range($amount):
                        if self.$level < $top:
                            self.$level += 1

                def $down(self, $amount: int) -> None:
                    for _ in range($amount):
                        if self.$level > 0:
                            self.$level -= 1

                def $full(self) -> bool:
                    return self.$level >= $top
                """,
                "Each turn of the loop is one step, and a step that would leave the range is not made.",
            ),
        ),
        keep=("up",),
        story=_dial,
        edges=lambda v: (
            Story((f"$obj = $name({v['top']})", "$obj.$up(1)"), "$obj.$level", v["top"]),
            Story(("$obj = $name(2)", "$obj.$down(3)"), "$obj.$level", 0),
            Story((f"$obj = $name({v['top']})",), "$obj.$full()", True),
            Story(("$obj = $name(0)",), "$obj.$full()", False),
        ),
        need="keep a setting between two limits",
        idea=(
            (
                "Limits belong to the object that they protect. If every change goes through its methods, "
                "$level is always a legal value."
            ),
            "A method that can not do all that was asked may do as much as possible. Here the dial stops at its end.",
        ),
        pitfall=(
            "It is easy to mix up `min` and `max`. To stay below a limit, take the minimum of the value and the limit.",
        ),
        quiz=(("What is the highest value of $level?", "$top, because turning up stops there."),),
    ),
)
