"""Classes with special methods: length, membership, text, loops."""

from __future__ import annotations

from hornbook.synthesis.curriculum.class_family import ClassFamily, Story, Style, Variant
from hornbook.synthesis.curriculum.wording import Draw, literal


def _container(draw: Draw, _v: Variant) -> Story:
    words = draw.words(0, 4)
    lines = (f"$obj = $name({literal(words)})",)
    new = draw.word()
    if draw.chance(0.3):
        lines = (*lines, f"$obj.$add({literal(new)})")
        words = words if new in words else [*words, new]
    asked = draw.choose([*words, new, draw.word()])
    if words and draw.chance(0.3):
        place = draw.integer(0, len(words) - 1)
        return Story(lines, f"$obj[{place}]", words[place], ("__getitem__",))
    return draw.choose(
        (
            Story(lines, "len($obj)", sum(1 for _ in words), ("__len__",)),
            Story(lines, f"{literal(asked)} in $obj", any(w == asked for w in words), ("__contains__",)),
        )
    )


def _shown(draw: Draw, v: Variant) -> Story:
    what, n = draw.choose(v["pool"]), draw.integer(1, 60)
    lines = (f"$obj = $name({literal(what)}, {n})",)
    if draw.chance(0.5):
        return Story(lines, "str($obj)", what + v["mid"] + str(n) + v["tail"], ("__str__",))
    return Story(lines, "repr($obj)", "$name(" + repr(what) + ", " + str(n) + ")", ("__repr__",))


FAMILIES: tuple[ClassFamily, ...] = (
    ClassFamily(
        id="operators.container",
        title="Length and membership",
        names=("Team", "{Word|Name|Guest|Wish|Reading}{List|Book}", "Club", "Shelf", "{Stamp|Coin}Album"),
        slots={
            "items": ("items", "members", "entries", "things"),
            "add": ("add", "include", "accept", "put"),
            "item": ("item", "new", "entry", "x"),
            "place": ("place", "position", "index", "number"),
        },
        says=(
            (
                "A collection {without repeats|in which everything occurs once} that works with `len`, `in` "
                "and square brackets."
            ),
            "{Holds|Keeps} the list $items and {answers to|supports} `len`, `in` and an index.",
        ),
        docs={
            "__init__": ("{Store|Keep} a copy of the list $items.",),
            "add": ("Add $item at the end unless it is there already.",),
            "__len__": ("Return how many {things|items} there are.",),
            "__contains__": ("{Return|Tell} whether $item is {there|among them}.",),
            "__getitem__": ("Return the item at $place{, counted from 0|}.",),
        },
        styles=(
            Style(
                """
                def __init__(self, $items: list[str]) -> None:
                    self.$items = list($items)

                def $add(self, $item: str) -> None:
                    if $item not in self.$items:
                        self.$items.append($item)

                def __len__(self) -> int:
                    return len(self.$items)

                def __contains__(self, $item: str) -> bool:
                    return $item in self.$items

                def __getitem__(self, $place: int) -> str:
                    return self.$items[$place]
                """,
                "Each special method hands the question on to the list inside.",
            ),
            Style(
                """
                def __init__(self, $items: list[str]) -> None:
                    self.$items = dict.fromkeys($items)

                def $add(self, $item: str) -> None:
                    self.$items[$item] = None

                def __len__(self) -> int:
                    return len(self.$items)

                def __contains__(self, $item: str) -> bool:
                    return $item in self.$items

                def __getitem__(self, $place: int) -> str:
                    return list(self.$items)[$place]
                """,
                (
                    "The keys of a dictionary can not repeat and keep their order, so no test is needed when "
                    "something is added."
                ),
            ),
        ),
        story=_container,
        edges=(
            Story(("$obj = $name([])",), "len($obj)", 0, ("__len__",)),
            Story(('$obj = $name(["a", "b"])',), '"b" in $obj', True, ("__contains__",)),
            Story(('$obj = $name(["a", "b"])',), '"c" in $obj', False, ("__contains__",)),
            Story(('$obj = $name(["a", "b"])',), "$obj[1]", "b", ("__getitem__",)),
            Story(('$obj = $name(["a", "b"])', '$obj.$add("a")'), "len($obj)", 2, ("__len__",)),
            Story(('$obj = $name(["a"])', '$obj.$add("c")'), "$obj[1]", "c", ("__getitem__",)),
        ),
        need="build a collection of {your|their} own",
        idea=(
            (
                "The function `len` asks the object for its length by calling `__len__`. The word `in` calls "
                "`__contains__`."
            ),
            "With a few special methods an object can be used like a list, although it follows rules of its own.",
        ),
        pitfall=(
            "`__len__` must return an integer that is not negative. Anything else is an error when `len` is called.",
        ),
        quiz=(("What happens in `x in team`?", "Python calls the method `__contains__` of `team` with `x`."),),
    ),
    ClassFamily(
        id="operators.text_form",
        title="How an object shows itself",
        names=("Entry",),
        variants=(
            {
                "name": ("Book", "Story", "Novel", "Comic"),
                "x": ("title", "name", "heading"),
                "y": ("pages", "length", "size"),
                "mid": ", ",
                "tail": " pages",
                "like": "Owls, 120 pages",
                "pool": ["Red Sea", "Owls", "Old Maps", "Dawn"],
            },
            {
                "name": ("Plant", "Tree", "Flower"),
                "x": ("kind", "name", "species"),
                "y": ("height", "size", "centimeters"),
                "mid": " (",
                "tail": " cm)",
                "like": "fern (30 cm)",
                "pool": ["oak", "fern", "rose", "birch"],
            },
            {
                "name": ("City", "Town", "Village", "Port"),
                "x": ("name", "label", "place"),
                "y": ("houses", "streets", "people"),
                "mid": ": ",
                "tail": " in all",
                "like": "Lund: 80 in all",
                "pool": ["Porto", "Bern", "Lund", "Kyoto"],
            },
            {
                "name": ("Dish", "Meal", "Soup"),
                "x": ("name", "title", "what"),
                "y": ("price", "cost", "euros"),
                "mid": " for ",
                "tail": " EUR",
                "like": "curry for 9 EUR",
                "pool": ["stew", "curry", "pie", "salad"],
            },
        ),
        says=(
            "Something with $x and $y {that has a readable form|that can be written in two ways}.",
            "{Keeps|Stores} $x and $y and {can show itself as text|has two forms as text}.",
        ),
        docs={
            "__init__": ("{Store|Keep} $x and $y.",),
            "__str__": (
                "Return {a|the} text for readers, such as '$like'.",
                "Write $x and $y as in '$like'.",
            ),
            "__repr__": (
                "Return the call that makes {such an|an equal} object, with the name of the class and both values.",
                "Return the text of a Python expression that {makes the object anew|gives an equal object}.",
            ),
        },
        styles=(
            Style(
                """
                def __init__(self, $x: str, $y: int) -> None:
                    self.$x = $x
                    self.$y = $y

                def __str__(self) -> str:
                    return f"{self.$x}$mid{self.$y}$tail"

                def __repr__(self) -> str:
                    return f"$name({self.$x!r}, {self.$y})"
                """,
                "In an f-string, `!r` puts in the form with quotation marks, as it would stand in a program.",
            ),
            Style(
                """
                def __init__(self, $x: str, $y: int) -> None:
                    self.$x = $x
                    self.$y = $y

                def __str__(self) -> str:
                    return self.$x + "$mid" + str(self.$y) + "$tail"

                def __repr__(self) -> str:
                    return "$name(" + repr(self.$x) + ", " + str(self.$y) + ")"
                """,
                "The text is put together from pieces, and the number is turned into text first.",
            ),
        ),
        story=_shown,
        need="print objects in a readable form",
        idea=(
            (
                "The function `print` calls `__str__` to learn how an object wants to be seen. Without it, "
                "only the class and an address are shown."
            ),
            "There are two forms: `__str__` is for readers, and `__repr__` is for programmers who look for a mistake.",
        ),
        pitfall=("Both methods must return a string. Printing inside of them is not what Python expects.",),
        quiz=(("Which form does the interpreter show?", "That of `__repr__`."),),
    ),
)
