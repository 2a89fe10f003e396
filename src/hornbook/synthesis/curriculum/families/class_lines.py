"""Classes around a list: stacks and waiting lines."""

from __future__ import annotations

from hornbook.synthesis.curriculum.class_family import ClassFamily, Story, Style, Variant
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw, literal

Lines = tuple[str | tuple[str, object], ...]


def _stack(draw: Draw, _: Variant) -> Story:
    words = draw.words(1, 4)
    lines: list[str | tuple[str, object]] = ["$obj = $name()", *(f"$obj.$add({literal(w)})" for w in words)]
    taken = draw.integer(0, len(words))
    lines += [("$obj.$take()", words[-1 - i]) for i in range(taken)]
    left = words[: len(words) - taken]
    if draw.chance(0.3):
        return Story(tuple(lines), "$obj.$size()", len(left))
    return Story(tuple(lines), draw.choose(("$obj.$take()", "$obj.$look()")), left[-1] if left else None)


def _line(draw: Draw, _: Variant) -> Story:
    people = draw.sample(PEOPLE, draw.integer(1, 4))
    served = draw.integer(0, len(people) - 1)
    lines: Lines = (
        "$obj = $name()",
        *(f"$obj.$join({literal(p)})" for p in people),
        *(("$obj.$serve()", people[i]) for i in range(served)),
    )
    left = people[served:]
    if draw.chance(0.4):
        asked = draw.choose(people)
        return Story(lines, f"$obj.$place({literal(asked)})", left.index(asked) + 1 if asked in left else 0)
    if draw.chance(0.4):
        return Story(lines, "$obj.$waiting", left)
    return Story(lines, "$obj.$serve()", left[0])


FAMILIES: tuple[ClassFamily, ...] = (
    ClassFamily(
        id="classes.stack",
        title="A stack as a class",
        names=("Stack", "{Plate|Book|Card|Paper|Box}{Stack|Pile}", "Pile", "{Undo|Task}Stack"),
        slots={
            "items": ("items", "things", "content", "pile", "entries"),
            "add": ("push", "put", "add", "place", "lay"),
            "take": ("pop", "take", "take_top", "remove", "lift"),
            "look": ("top", "peek", "look", "see_top", "newest"),
            "size": ("size", "height", "count", "how_many"),
            "item": ("item", "thing", "entry", "x"),
        },
        says=(
            "A {stack|pile}: what was put on it last {comes off|is taken} first.",
            "{Holds|Keeps} things one on {top of |}another; only the {top|newest} one can be {seen or taken|reached}.",
            "{Stores|Collects} items and hands them out {newest first|in reverse order}.",
        ),
        docs={
            "__init__": ("Start with {nothing on the stack|an empty stack}.",),
            "add": ("Put $item on top.", "{Add|Lay} $item on top of {all others|the rest}."),
            "take": (
                "Remove the top item and return it, or {return |}None if {there is nothing|the stack is empty}.",
                "Take off what was added last and return it; {an empty stack gives|return} None{ if nothing is left|}.",
            ),
            "look": (
                "Return the top item {without removing it|and leave it there}, or None if {there is none|all is gone}.",
            ),
            "size": ("Return how many items {there are|are on the stack}.", "Return the number of items."),
        },
        styles=(
            Style(
                """
                def __init__(self) -> None:
                    self.$items = []

                def $add(self, $item: str) -> None:
                    self.$items.append($item)

                def $take(self) -> str | None:
                    if not self.$items:
                        return None
                    return self.$items.pop()

                def $look(self) -> str | None:
                    return self.$items[-1] if self.$items else None

                def $size(self) -> int:
                    return len(self.$items)
                """,
                "The end of the list is the top of the stack, where `append` and `pop` work without moving the others.",
            ),
            Style(
                """
                def __init__(self) -> None:
                    self.$items = []

                def $add(self, $item: str) -> None:
                    self.$items = [$item] + self.$items

                def $take(self) -> str | None:
                    $result = self.$look()
                    self.$items = self.$items[1:]
                    return $result

                def $look(self) -> str | None:
                    for $item in self.$items:
                        return $item
                    return None

                def $size(self) -> int:
                    return len(self.$items)
                """,
                (
                    "Here the top is the front of the list. Every change builds a new list, and the slice of an "
                    "empty list is empty again."
                ),
            ),
        ),
        story=_stack,
        edges=(
            Story(("$obj = $name()",), "$obj.$take()", None),
            Story(("$obj = $name()",), "$obj.$look()", None),
            Story(("$obj = $name()",), "$obj.$size()", 0),
            Story(("$obj = $name()", '$obj.$add("a")', '$obj.$add("b")'), "$obj.$look()", "b"),
            Story(("$obj = $name()", '$obj.$add("a")', '$obj.$add("b")', ("$obj.$take()", "b")), "$obj.$take()", "a"),
        ),
        keep=("add",),
        need="take back the newest thing first",
        idea=(
            (
                "A list can do more than a stack. The class offers only what a stack needs, so nobody can "
                "take something from the middle by accident."
            ),
            "Whoever uses the class need not know that there is a list inside. The methods are all that counts.",
        ),
        pitfall=(
            "The empty stack needs a rule of its own. Here the answer is `None` instead of an error.",
            "A list written in the class body, outside of the methods, would be shared by all objects.",
        ),
        quiz=(("Which item does $take return after three calls of $add?", "The third, because it is the newest."),),
    ),
    ClassFamily(
        id="classes.waiting_line",
        title="People in a line",
        names=("WaitingLine", "{Ticket|Shop|Bus|Bakery|Doctor}{Line|Queue}", "WaitingRoom", "Queue"),
        slots={
            "waiting": ("waiting", "people", "line", "guests", "names"),
            "join": ("join", "enter", "line_up", "arrive", "add"),
            "serve": ("serve", "call_next", "next_one", "take_first"),
            "place": ("place_of", "position", "place", "turn_of"),
            "who": ("person", "who", "guest", "someone"),
        },
        says=(
            (
                "A line of people in which {the first to come is the first to be served|nobody pushes in}; "
                "$waiting {lists|holds} them in order."
            ),
            (
                "{Keeps|Stores} the people {who wait|in line} in the list $waiting, {first come, first "
                "served|the first one in front}."
            ),
        ),
        docs={
            "__init__": ("Start with {an empty line|nobody waiting}.",),
            "join": ("{Put|Add} $who {at|to} the end of the line.", "Let $who wait behind {all others|everyone else}."),
            "serve": (
                "Remove the first person from the line and return {the name|that name}.",
                "{Take|Call} {whoever is|the person} in front{ out of the line|} and return the name.",
            ),
            "place": (
                (
                    "Return the place of $who, 1 for the first in line, {or 0 if nobody of that name waits|0 if "
                    "not there}."
                ),
                "Tell where $who stands, counted from 1; {somebody|a person} who is not in line has place 0.",
            ),
        },
        styles=(
            Style(
                """
                def __init__(self) -> None:
                    self.$waiting = []

                def $join(self, $who: str) -> None:
                    self.$waiting.append($who)

                def $serve(self) -> str:
                    return self.$waiting.pop(0)

                def $place(self, $who: str) -> int:
                    if $who not in self.$waiting:
                        return 0
                    return self.$waiting.index($who) + 1
                """,
                "New people are appended at the end, and `pop(0)` takes from the front.",
            ),
            Style(
                """
                def __init__(self) -> None:
                    self.$waiting = []

                def $join(self, $who: str) -> None:
                    self.$waiting = self.$waiting + [$who]

                def $serve(self) -> str:
                    first, *others = self.$waiting
                    self.$waiting = others
                    return first

                def $place(self, $who: str) -> int:
                    for $i, other in enumerate(self.$waiting, start=1):
                        if other == $who:
                            return $i
                    return 0
                """,
                "The star collects everybody but the first in a new list, which then becomes the line.",
            ),
        ),
        story=_line,
        edges=(
            Story(("$obj = $name()", '$obj.$join("Ada")'), "$obj.$serve()", "Ada"),
            Story(("$obj = $name()", '$obj.$join("Ada")'), '$obj.$place("Ben")', 0),
            Story(("$obj = $name()", '$obj.$join("Ada")', '$obj.$join("Ben")'), '$obj.$place("Ben")', 2),
            Story(("$obj = $name()",), "$obj.$waiting", []),
        ),
        keep=("join",),
        need="serve people in the order in which they came",
        idea=(
            (
                "In a queue, things leave in the order of their arrival. New ones go to the end, and the one "
                "in front is taken next."
            ),
            (
                "The class puts the rule of the queue into two short methods. A caller only says who comes, "
                "and asks who is next."
            ),
        ),
        pitfall=(
            "People count from 1, while a list counts from 0. The method $place has to add one.",
            "Serving somebody when the line is empty raises an `IndexError` or a `ValueError`.",
        ),
    ),
)
