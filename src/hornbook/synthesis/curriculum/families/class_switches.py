"""Classes with two states: switches."""

from __future__ import annotations

from hornbook.synthesis.curriculum.class_family import ClassFamily, Story, Style, Variant
from hornbook.synthesis.curriculum.wording import Draw


def _switch(draw: Draw, v: Variant) -> Story:
    presses = draw.integer(0, 5)
    lines = ("$obj = $name()", *["$obj.$press()"] * presses)
    if draw.chance(0.35):
        return Story(lines, "$obj.$show()", v["high"] if presses % 2 else v["low"])
    if draw.chance(0.4):
        return Story(lines, "$obj.$times()", presses)
    return Story(lines, "$obj.$state", presses % 2 == 1)


FAMILIES: tuple[ClassFamily, ...] = (
    ClassFamily(
        id="classes.light_switch",
        title="On and off",
        names=("{Light|Lamp|Fan|Heater}Switch", "Lamp", "{Wall|Power}Switch", "ToggleButton", "Doorbell", "Signal"),
        slots={
            "press": ("press", "toggle", "flip", "push", "switch_over"),
            "state": ("on", "is_on", "active", "lit"),
            "show": ("show", "label", "status", "describe"),
            "times": ("presses", "flips", "times_used", "uses"),
            "count": ("count", "pressed", "total", "counter"),
        },
        variants=tuple(
            {"high": high, "low": low}
            for high, low in (("on", "off"), ("ON", "OFF"), ("bright", "dark"), ("running", "stopped"), ("1", "0"))
        ),
        says=(
            "A switch that is off at first and {changes|turns over} with every {press|push}{; $state tells which|}.",
            (
                "Is either on or off, as {the attribute |}$state {says|tells}, and {starts switched off|is "
                "off in the beginning}."
            ),
            "{Remembers|Knows} whether it is on ($state) and how often it was {pressed|used}.",
        ),
        docs={
            "__init__": ("Start switched off, with no presses counted.",),
            "press": (
                "{Change|Turn} $state {from off to on or from on to off|to its opposite} and count the press.",
                "Switch on what is off and off what is on, and add 1 to the {number|count} of presses.",
            ),
            "show": (
                "Return '$high' if the switch is on, {else|otherwise} '$low'.",
                "{Give|Return} the {text|word} '$high' {when|while} $state is true, '$low' {otherwise|if not}.",
            ),
            "times": ("Return how {often|many times} the switch was pressed.", "Return the number of presses so far."),
        },
        styles=(
            Style(
                """
                def __init__(self) -> None:
                    self.$state = False
                    self.$count = 0

                def $press(self) -> None:
                    self.$state = not self.$state
                    self.$count += 1

                def $show(self) -> str:
                    return "$high" if self.$state else "$low"

                def $times(self) -> int:
                    return self.$count
                """,
                "The word `not` turns a truth value into its opposite, which is all that a switch does.",
            ),
            Style(
                """
                def __init__(self) -> None:
                    self.$count = 0
                    self.$state = False

                def $press(self) -> None:
                    self.$count += 1
                    self.$state = self.$count % 2 == 1

                def $show(self) -> str:
                    if self.$state:
                        return "$high"
                    return "$low"

                def $times(self) -> int:
                    return self.$count
                """,
                "After an odd number of presses the switch is on, so the count alone decides.",
            ),
        ),
        keep=("press",),
        story=_switch,
        edges=lambda v: (
            Story(("$obj = $name()", "$obj.$press()"), "$obj.$state", True),
            Story(("$obj = $name()",), "$obj.$show()", v["low"]),
            Story(("$obj = $name()", "$obj.$press()"), "$obj.$show()", v["high"]),
            Story(("$obj = $name()", "$obj.$press()", "$obj.$press()"), "$obj.$times()", 2),
        ),
        need="{model|imitate} a switch",
        idea=(
            "Some objects have only two states. A single attribute that is true or false is enough for them.",
            "A method may change the state and another may report it. Keeping the two apart makes each one short.",
        ),
        pitfall=(
            "Comparing with `== True` is not needed: $state is already a truth value.",
            "A method without `self` in its brackets can not be called on an object.",
        ),
    ),
)
