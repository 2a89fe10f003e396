"""Classes whose objects hold other objects."""

from __future__ import annotations

from hornbook.synthesis.curriculum.class_family import ClassFamily, Story, Style, Variant
from hornbook.synthesis.curriculum.wording import Draw, literal


def _order(draw: Draw, v: Variant) -> Story:
    parts = [(what, draw.integer(1, 15), draw.integer(1, 5)) for what in draw.sample(v["pool"], draw.integer(1, 3))]
    inner = ", ".join(f"$part({literal(what)}, {price}, {n})" for what, price, n in parts)
    lines: tuple[str, ...] = (f"$obj = $name([{inner}])",)
    if draw.chance(0.4):
        extra = (draw.choose(v["pool"]), draw.integer(1, 15), draw.integer(1, 5))
        lines = (*lines, f"$obj.$add($part({literal(extra[0])}, {extra[1]}, {extra[2]}))")
        parts.append(extra)
    costs = [sum([price] * n) for _, price, n in parts]
    most = max(costs)
    return draw.choose(
        (
            Story(lines, "$obj.$total()", sum(costs)),
            Story(lines, "$obj.$dearest()", parts[costs.index(most)][0]),
            Story(lines, "$obj.$names()", [what for what, _, _ in parts]),
        )
    )


_TEA = ["tea", "soup", "cake", "juice", "salad", "bread", "rice"]


_TOOLS = ["nail", "rope", "paint", "plank", "brush", "glue"]


FAMILIES: tuple[ClassFamily, ...] = (
    ClassFamily(
        id="classes.made_of_parts",
        title="Objects inside an object",
        names=("Order", "Invoice", "{Shopping|Party|Work}List", "Bill", "{Lunch|Workshop}Order", "Receipt"),
        slots={
            "part": ("Line", "Entry", "Item", "Position"),
            "what": ("what", "label", "title", "product"),
            "price": ("price", "each", "cost", "unit_price"),
            "n": ("number", "n", "pieces", "quantity"),
            "worth": ("amount", "worth", "value", "subtotal"),
            "parts": ("lines", "entries", "items", "content"),
            "add": ("add", "append", "include", "put"),
            "total": ("total", "sum_up", "to_pay", "grand_total"),
            "dearest": ("dearest", "most_expensive", "largest", "top_entry"),
            "names": ("names", "labels", "listing", "all_titles"),
            "one": ("new", "another", "extra", "one"),
        },
        variants=({"pool": _TEA}, {"pool": _TOOLS}),
        before="""
            class $part:
                def __init__(self, $what: str, $price: int, $n: int) -> None:
                    self.$what = $what
                    self.$price = $price
                    self.$n = $n

                def $worth(self) -> int:
                    return self.$price * self.$n
            """,
        says=(
            "{Consists of|Is made of} objects of the class $part{, kept in the list $parts|}.",
            "{Holds|Keeps} a list of $part objects{ and asks them for their share|}.",
        ),
        docs={
            "__init__": ("{Store|Keep} $parts, a list of $part objects.",),
            "add": ("{Add|Append} $one, an object of the class $part, at the end.",),
            "total": ("Return the sum of what all {the |}entries cost.",),
            "dearest": (
                ("Return $what of the entry that costs most{ in all|}, {the first of them|the first} if several do."),
            ),
            "names": ("Return a list with $what of every entry{, in their order|}.",),
        },
        styles=(
            Style(
                """
                def __init__(self, $parts: list[$part]) -> None:
                    self.$parts = $parts

                def $add(self, $one: $part) -> None:
                    self.$parts.append($one)

                def $total(self) -> int:
                    return sum(part.$worth() for part in self.$parts)

                def $dearest(self) -> str:
                    return max(self.$parts, key=$part.$worth).$what

                def $names(self) -> list[str]:
                    return [part.$what for part in self.$parts]
                """,
                "The whole does not multiply anything. It asks each part for its amount and combines the answers.",
            ),
            Style(
                """
                def __init__(self, $parts: list[$part]) -> None:
                    self.$parts = list($parts)

                def $add(self, $one: $part) -> None:
                    self.$parts += [$one]

                def $total(self) -> int:
                    $result = 0
                    for part in self.$parts:
                        $result += part.$worth()
                    return $result

                def $dearest(self) -> str:
                    $best = self.$parts[0]
                    for part in self.$parts[1:]:
                        if part.$worth() > $best.$worth():
                            $best = part
                    return $best.$what

                def $names(self) -> list[str]:
                    $left = []
                    for part in self.$parts:
                        $left.append(part.$what)
                    return $left
                """,
                "In each loop the variable stands for one part, whose methods and attributes are used with a dot.",
            ),
        ),
        story=_order,
        edges=(
            Story(('$obj = $name([$part("tea", 3, 2), $part("ink", 5, 1)])',), "$obj.$total()", 11),
            Story(('$obj = $name([$part("tea", 3, 2), $part("ink", 5, 1)])',), "$obj.$dearest()", "tea"),
            Story(('$obj = $name([$part("tea", 3, 2), $part("ink", 6, 1)])',), "$obj.$dearest()", "tea"),
            Story(("$obj = $name([])", '$obj.$add($part("ink", 6, 1))'), "$obj.$names()", ["ink"]),
            Story(("$obj = $name([])",), "$obj.$total()", 0),
        ),
        keep=("total",),
        need="build an order from its lines",
        idea=(
            (
                "Large objects are made of small ones. Each small object does its own part, and the large "
                "one brings the results together."
            ),
            (
                "This is called composition: an order has lines, it is not a kind of line. Inheritance would "
                "be wrong here."
            ),
        ),
        pitfall=("Reaching deep into the parts makes the classes depend on each other. Ask a part by its method.",),
    ),
)
