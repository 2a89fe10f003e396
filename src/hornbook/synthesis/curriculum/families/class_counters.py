"""Classes with a value that goes up and down: counters and accounts."""

from __future__ import annotations

from hornbook.synthesis.curriculum.class_family import ClassFamily, Story, Style, Variant
from hornbook.synthesis.curriculum.wording import Draw


def _counter(draw: Draw, v: Variant) -> Story:
    start, clicks = draw.integer(0, 20), draw.integer(0, 4)
    lines = [f"$obj = $name({start})", *["$obj.$add()"] * clicks]
    end = start + clicks * v["step"]
    if draw.chance(0.4):
        lines.append("$obj.$reset()")
        end = start
        if draw.chance(0.5):
            lines.append("$obj.$add()")
            end = start + v["step"]
    if draw.chance(0.4):
        return Story(tuple(lines), "$obj.$steps()", (end - start) // v["step"])
    return Story(tuple(lines), "$obj.$value", end)


def _account(draw: Draw, _variant: Variant) -> Story:
    start = draw.integer(0, 60)
    level = start
    lines: list[str | tuple[str, object]] = [f"$obj = $name({start})"]
    for _ in range(draw.integer(1, 3)):
        amount = draw.integer(1, 40)
        if draw.chance(0.5):
            lines.append(f"$obj.$add({amount})")
            level += amount
        else:
            possible = amount <= level
            lines.append((f"$obj.$take({amount})", possible))
            level -= amount * possible
    if draw.chance(0.4):
        amount = draw.integer(0, 50)
        return Story(tuple(lines), f"$obj.$take({amount})", amount <= level)
    return Story(tuple(lines), "$obj.$level", level)


FAMILIES: tuple[ClassFamily, ...] = (
    ClassFamily(
        id="classes.counter",
        title="A counter that remembers",
        names=("{Click|Step|Hand|Visit|Lap|Part|Guest}Counter", "Tally", "{Score|Goal|Stitch}Counter"),
        slots={
            "value": ("value", "number", "reading", "total", "current"),
            "add": ("click", "press", "increase", "count_up", "advance", "step_up"),
            "reset": ("reset", "clear", "start_over", "back_to_start"),
            "steps": ("clicks", "steps", "times_pressed", "presses", "how_often"),
            "start": ("start", "first", "initial", "begin"),
        },
        constants={"step": (2, 3, 4, 5, 10, 100)},
        says=(
            "A counter that starts at {a given number|$start} and {goes up by|grows in steps of} $step.",
            (
                "{Counts|Keeps count} in steps of $step{, beginning at $start|}; the attribute $value "
                "{tells|holds} the {number so far|current number}."
            ),
            "{Holds|Stores|Keeps} a number in $value and {adds $step to it|raises it by $step} with every click.",
        ),
        docs={
            "__init__": ("Start counting at $start.", "{Set|Put} $value to $start and remember the start."),
            "add": (
                "Add $step to $value.",
                "{Raise|Increase} $value by $step.",
                "Count one step: $value grows by $step.",
            ),
            "reset": (
                "{Set|Put} $value back to {the number it started with|its first value}.",
                "{Start|Begin} again with the number that was given at the start.",
            ),
            "steps": (
                "Return how many steps of $step lie between the start and $value.",
                "{Tell|Return} how many steps were made since the start or the last reset.",
            ),
        },
        styles=(
            Style(
                """
                def __init__(self, $start: int = 0) -> None:
                    self.$start = $start
                    self.$value = $start

                def $add(self) -> None:
                    self.$value += $step

                def $reset(self) -> None:
                    self.$value = self.$start

                def $steps(self) -> int:
                    return (self.$value - self.$start) // $step
                """,
                (
                    "The object keeps two numbers: where it began and where it is now. Every method reads or "
                    "changes them through `self`."
                ),
            ),
            Style(
                """
                def __init__(self, $start: int = 0) -> None:
                    self.$start = $start
                    self.$reset()

                def $add(self) -> None:
                    self.$value = self.$value + $step

                def $reset(self) -> None:
                    self.$value = self.$start

                def $steps(self) -> int:
                    $total = self.$value - self.$start
                    return $total // $step
                """,
                "The constructor calls $reset, so that the first value is set in one place only.",
            ),
        ),
        keep=("add",),
        story=_counter,
        edges=lambda v: (
            Story(("$obj = $name()", "$obj.$add()"), "$obj.$value", v["step"]),
            Story(("$obj = $name(7)", "$obj.$add()", "$obj.$reset()"), "$obj.$value", 7),
            Story(("$obj = $name(4)", "$obj.$add()", "$obj.$add()"), "$obj.$steps()", 2),
        ),
        need="count {things|events|visitors} one after another",
        idea=(
            (
                "A class is a plan for objects. Each object {made from it|of the class} has its own data, "
                "here a number that only this counter changes."
            ),
            (
                "A plain variable could count too. The object keeps the number together with the "
                "{methods|functions} that may change it, which is easier to {follow|read} in a long program."
            ),
            "What an object remembers is called its state. The state of this counter is what $value holds.",
        ),
        pitfall=(
            "Inside a method the attribute is called `self.$value`. Without `self.` Python looks for a local variable.",
            "Two counters do not share their numbers. A click on one leaves the other as it was.",
        ),
        quiz=(("What does $add return?", "`None`, since it only changes the object."),),
    ),
    ClassFamily(
        id="classes.account",
        title="Adding and taking from a balance",
        names=("Account",),
        variants=(
            {
                "name": ("BankAccount", "Account", "SavingsAccount", "MoneyBox", "Wallet"),
                "level": ("balance", "money", "amount_left", "savings"),
                "add": ("deposit", "pay_in", "put_in", "save"),
                "take": ("withdraw", "pay_out", "take_out", "spend"),
                "stuff": "money",
                "thing": "{account|balance}",
            },
            {
                "name": ("WaterTank", "Tank", "FuelTank", "RainBarrel"),
                "level": ("liters", "level", "content", "filling"),
                "add": ("fill", "pour_in", "top_up"),
                "take": ("drain", "pour_out", "use", "draw_off"),
                "stuff": "{water|liters}",
                "thing": "tank",
            },
            {
                "name": ("GiftCard", "BonusCard", "PointCard", "LoyaltyCard"),
                "level": ("points", "credit", "bonus", "value"),
                "add": ("collect", "earn", "load", "credit_points"),
                "take": ("redeem", "use_up", "pay_with", "exchange"),
                "stuff": "points",
                "thing": "card",
            },
        ),
        slots={"amount": ("amount", "number", "n", "quantity"), "start": ("start", "first", "opening", "initial")},
        says=(
            (
                "A(n) $thing {with|that holds} some $stuff, {stored in|kept in} $level, {that can not "
                "fall|which never falls} below zero."
            ),
            "{Keeps|Tracks} the $stuff {of|on} a(n) $thing in $level; more than there is can {never|not} be taken.",
            (
                "{Models|Describes} a(n) $thing whose $stuff {can be added and taken|go in and out}. {The "
                "attribute |}$level {tells|says} how much is left."
            ),
        ),
        docs={
            "__init__": ("Begin with $start in $level.", "{Store|Keep} the {opening|first} amount $start in $level."),
            "add": ("Add $amount to $level.", "{Increase|Raise} $level by $amount."),
            "take": (
                "Subtract $amount from $level if {there is enough|that much is there}, and return whether it was.",
                (
                    "Take away $amount and return True, or {change nothing|leave all as it is} and return False "
                    "if $level is too {small|low}."
                ),
            ),
        },
        styles=(
            Style(
                """
                def __init__(self, $start: int) -> None:
                    self.$level = $start

                def $add(self, $amount: int) -> None:
                    self.$level += $amount

                def $take(self, $amount: int) -> bool:
                    if $amount > self.$level:
                        return False
                    self.$level -= $amount
                    return True
                """,
                "The case that is not allowed is dealt with first. After it, the subtraction is safe.",
            ),
            Style(
                """
                def __init__(self, $start: int) -> None:
                    self.$level = $start

                def $add(self, $amount: int) -> None:
                    self.$level = self.$level + $amount

                def $take(self, $amount: int) -> bool:
                    enough = $amount <= self.$level
                    if enough:
                        self.$level = self.$level - $amount
                    return enough
                """,
                "The answer is worked out before anything changes, and it is returned in both cases.",
            ),
        ),
        story=_account,
        edges=(
            Story(("$obj = $name(10)",), "$obj.$take(10)", True),
            Story(("$obj = $name(10)",), "$obj.$take(11)", False),
            Story(("$obj = $name(0)", "$obj.$add(5)"), "$obj.$level", 5),
        ),
        need="keep {a balance|track of what goes in and out}",
        idea=(
            (
                "An object can guard its own data. The {rule|promise} that $level never becomes negative is "
                "kept in one method, and nobody else has to think of it."
            ),
            (
                "The name $take says what happens, and the returned truth value says whether it worked. The "
                "caller can react to both."
            ),
        ),
        pitfall=(
            "If the test used `>=` where `>` belongs, it would be impossible to take everything.",
            "Code outside of the class could still set $level to any number. By convention it calls the methods.",
        ),
        quiz=(("Can $level become negative?", "Not by way of $take, which refuses to take more than there is."),),
    ),
)
