"""Classes that inherit from others."""

from __future__ import annotations

from hornbook.synthesis.curriculum.class_family import ClassFamily, Story, Style, Variant
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw, literal


def _animal(draw: Draw, v: Variant) -> Story:
    who = draw.choose(PEOPLE)
    legs = draw.choose((v["feet"], v["feet"], v["feet"] - 1))
    n = draw.integer(0, 3)
    return draw.choose(
        (
            Story((f"$obj = $name({literal(who)})",), "$obj.$speak()", who + " says " + v["cry"]),
            Story((f"$obj = $name({literal(who)})",), f"$obj.$often({n})", " ".join([v["cry"]] * n)),
            Story((f"$obj = $name({literal(who)})",), f"$obj.$legs({legs})", legs == v["feet"]),
        )
    )


def _fee(draw: Draw, v: Variant) -> Story:
    price, days = draw.integer(2, 30), draw.integer(1, 9)
    bonus = draw.integer(1, 9)
    plain = sum([price] * days)
    extra = bonus if v["op"] == "+" else -min(bonus, plain)
    return draw.choose(
        (
            Story((f"$obj = $name({price}, {bonus})",), f"$obj.$cost({days})", plain + extra),
            Story((f"$obj = $name({price}, {bonus})",), f"$obj.$plain({days})", plain),
            Story((f"$obj = $name({price}, {bonus})",), "$obj.$bonus", bonus),
        )
    )


FAMILIES: tuple[ClassFamily, ...] = (
    ClassFamily(
        id="inheritance.override",
        title="A class that builds on another",
        names=("Dog",),
        variants=tuple(
            {"name": names, "cry": sound, "feet": legs}
            for names, sound, legs in (
                (("Dog", "Puppy", "Hound"), "woof", 4),
                (("Duck", "Drake", "Duckling"), "quack", 2),
                (("Cat", "Kitten", "Tomcat"), "meow", 4),
                (("Bee", "Bumblebee"), "buzz", 6),
                (("Robot", "Android", "Drone"), "beep", 3),
            )
        ),
        slots={
            "base": ("Animal", "Creature", "Being", "Pet"),
            "who": ("name", "title", "called", "label"),
            "speak": ("speak", "say", "greet", "talk"),
            "sound": ("sound", "voice", "noise", "cry"),
            "often": ("repeat", "chorus", "many_sounds", "calls"),
            "legs": ("has_legs", "stands_on", "legs_match", "walks_on"),
            "n": ("n", "k", "count", "number"),
        },
        base="$base",
        before="""
            class $base:
                def __init__(self, $who: str) -> None:
                    self.$who = $who

                def $speak(self) -> str:
                    return f"{self.$who} is silent"
            """,
        says=(
            "A $base {that can be heard|with a voice}.",
            "A special kind of $base{: one that makes a sound|}.",
            "A $base whose sound is {known|always the same}.",
        ),
        docs={
            "speak": (
                "Return $who, the word 'says' and the sound '$cry', {with spaces between them|separated by spaces}.",
                "Return a {text|sentence} such as 'Ada says $cry'{, with the name of this one|}.",
            ),
            "often": ("Return '$cry' $n times, with spaces between{ the words|}.",),
            "legs": ("{Return|Tell} whether $n is the right number of legs, which is $feet.",),
        },
        styles=(
            Style(
                """
                def $speak(self) -> str:
                    return f"{self.$who} says $cry"

                def $often(self, $n: int) -> str:
                    return " ".join(["$cry"] * $n)

                def $legs(self, $n: int) -> bool:
                    return $n == $feet
                """,
                "The class has no `__init__` of its own, so that of $base is used. Only what differs is written anew.",
            ),
            Style(
                """
                $sound = "$cry"

                def $speak(self) -> str:
                    return self.$who + " says " + self.$sound

                def $often(self, $n: int) -> str:
                    return ((self.$sound + " ") * $n).strip()

                def $legs(self, $n: int) -> bool:
                    return not $n - $feet
                """,
                "The sound is a class attribute, and the methods read it through `self`. The name comes from $base.",
            ),
        ),
        story=_animal,
        edges=lambda v: (
            Story(('$obj = $name("Kim")',), "$obj.$speak()", f"Kim says {v['cry']}"),
            Story(('$obj = $name("Kim")',), "$obj.$often(0)", ""),
            Story(('$obj = $name("Kim")',), "$obj.$often(2)", f"{v['cry']} {v['cry']}"),
            Story(('$obj = $name("Kim")',), f"$obj.$legs({v['feet']})", True),
            Story(('$obj = $name("Kim")',), f"$obj.$legs({v['feet'] + 1})", False),
        ),
        need="write a class that differs from another only a little",
        idea=(
            (
                "A class in brackets after the name is the base class. Everything that it can do, the new "
                "class can do too."
            ),
            (
                "A method that is written again replaces the inherited one. This is called overriding, and "
                "it changes only the new class."
            ),
        ),
        pitfall=(
            "The overriding method must have exactly the same name. With another name, the old method stays as it was.",
        ),
        quiz=(("Where does the attribute $who come from?", "It is set by the `__init__` of $base."),),
    ),
    ClassFamily(
        id="inheritance.super_call",
        title="Adding to an inherited method",
        names=("Special",),
        variants=(
            {
                "name": ("RentalWithFee", "FeeRental", "RentalPlus"),
                "op": "+",
                "bonus": ("fee", "extra", "surcharge"),
                "said": "plus",
                "verb": "adds $bonus to it",
            },
            {
                "name": ("DiscountRental", "RentalWithVoucher", "CheaperRental"),
                "op": "-",
                "bonus": ("discount", "voucher", "rebate"),
                "said": "minus",
                "verb": "takes $bonus off",
            },
        ),
        slots={
            "base": ("Rental", "Hire", "Booking", "Lease"),
            "price": ("daily", "rate", "price", "per_day"),
            "cost": ("cost", "total", "to_pay", "charge"),
            "plain": ("without", "plain_cost", "base_cost", "normal_cost"),
            "days": ("days", "n", "duration", "nights"),
        },
        base="$base",
        before="""
            class $base:
                def __init__(self, $price: int) -> None:
                    self.$price = $price

                def $cost(self, $days: int) -> int:
                    return self.$price * $days
            """,
        says=(
            "A $base that costs its usual price $said $bonus{, but never less than nothing|, and at least 0}.",
            (
                "Like a $base, {but with a price that has|only that the price gets} $bonus $said{| once}; it "
                "is never below 0."
            ),
        ),
        docs={
            "__init__": ("{Store|Keep} $bonus, and let the base class store $price.",),
            "cost": ("Return the price for $days days $said $bonus, {at least 0|but not less than 0}.",),
            "plain": ("Return what {the base class|a plain $base} would charge for $days days.",),
        },
        styles=(
            Style(
                """
                def __init__(self, $price: int, $bonus: int) -> None:
                    super().__init__($price)
                    self.$bonus = $bonus

                def $cost(self, $days: int) -> int:
                    return max(0, super().$cost($days) $op self.$bonus)

                def $plain(self, $days: int) -> int:
                    return super().$cost($days)
                """,
                "The call of `super()` reaches the methods of $base, even those that are overridden here.",
            ),
            Style(
                """
                def __init__(self, $price: int, $bonus: int) -> None:
                    $base.__init__(self, $price)
                    self.$bonus = $bonus

                def $cost(self, $days: int) -> int:
                    $result = $base.$cost(self, $days) $op self.$bonus
                    if $result < 0:
                        return 0
                    return $result

                def $plain(self, $days: int) -> int:
                    return $base.$cost(self, $days)
                """,
                (
                    "The method of the base class can also be called by the name of that class. Then `self` has "
                    "to be handed over."
                ),
            ),
        ),
        story=_fee,
        edges=lambda v: (
            Story(("$obj = $name(10, 3)",), "$obj.$cost(2)", 23 if v["op"] == "+" else 17),
            Story(("$obj = $name(2, 9)",), "$obj.$cost(1)", 11 if v["op"] == "+" else 0),
            Story(("$obj = $name(10, 3)",), "$obj.$plain(2)", 20),
            Story(("$obj = $name(7, 3)",), "$obj.$plain(0)", 0),
        ),
        need="change a price without writing everything again",
        idea=(
            "A subclass may add to what its base class does. It calls the old method and goes on with the result.",
            "The formula for the price is written only once, in $base. If it changes, the subclass follows by itself.",
        ),
        pitfall=(
            "If `__init__` is overridden and does not call that of the base class, $price is never set.",
            "Inside $cost, the call `self.$cost($days)` would call itself without end. It has to be `super()`.",
        ),
    ),
)
