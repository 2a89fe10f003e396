"""Classes for goods: a shopping cart and a store room."""

from __future__ import annotations

from hornbook.synthesis.curriculum.class_family import ClassFamily, Story, Style, Variant
from hornbook.synthesis.curriculum.wording import Draw, literal


def _cart(draw: Draw, v: Variant) -> Story:
    goods = draw.sample(v["goods"], draw.integer(1, 3))
    entries = [(g, draw.integer(1, 20), draw.integer(1, 4)) for g in goods]
    lines = ["$obj = $name()", *(f"$obj.$add({literal(g)}, {p}, {n})" for g, p, n in entries)]
    if draw.chance(0.3):
        gone = draw.choose(goods)
        lines.append(f"$obj.$drop({literal(gone)})")
        entries = [entry for entry in entries if entry[0] != gone]
    asks = (
        ("$obj.$total()", sum(p for _, p, n in entries for _ in range(n))),
        ("$obj.$pieces()", sum(n for _, _, n in entries)),
        ("$obj.$goods()", sorted(g for g, _, _ in entries)),
    )
    ask, result = draw.choose(asks)
    return Story(tuple(lines), ask, result)


def _inventory(draw: Draw, v: Variant) -> Story:
    goods = draw.sample(v["goods"], 3)
    lines: list[str | tuple[str, object]] = ["$obj = $name()"]
    stock = dict.fromkeys(goods, 0)
    for _ in range(draw.integer(1, 4)):
        what, amount = draw.choose(goods[:2]), draw.integer(1, 9)
        if draw.chance(0.65):
            lines.append(f"$obj.$add({literal(what)}, {amount})")
            stock[what] += amount
        else:
            fits = stock[what] - amount >= 0
            lines.append((f"$obj.$take({literal(what)}, {amount})", fits))
            stock[what] -= amount if fits else 0
    asked = draw.choose(goods)
    asks = (
        (f"$obj.$level({literal(asked)})", stock[asked]),
        (f"$obj.$take({literal(asked)}, {v['lot']})", stock[asked] >= v["lot"]),
        (f"$obj.$short({v['lot']})", sorted(g for g in goods if 0 < stock[g] < v["lot"])),
    )
    ask, result = draw.choose(asks)
    return Story(tuple(lines), ask, result)


_GOODS = (
    ["soap", "tea", "rice", "salt", "honey", "bread", "milk", "cocoa"],
    ["pen", "ink", "paper", "stamp", "tape", "chalk", "brush"],
    ["nail", "screw", "hinge", "bolt", "plank", "rope"],
)


FAMILIES: tuple[ClassFamily, ...] = (
    ClassFamily(
        id="classes.cart",
        title="A shopping cart",
        names=("{Shopping|Market|Kiosk}{Cart|Basket|Bag}", "Cart", "Basket", "Order", "Invoice", "{Shop|Online}Order"),
        slots={
            "items": ("items", "entries", "content", "lines"),
            "add": ("add", "put_in", "include", "order"),
            "drop": ("remove", "take_out", "drop", "cancel"),
            "total": ("total", "grand_total", "sum_up", "amount_due"),
            "pieces": ("pieces", "count", "item_count", "how_many"),
            "goods": ("names", "goods", "contents", "listing"),
            "what": ("product", "what", "article", "label"),
            "price": ("unit_price", "price", "cost", "euros"),
            "n": ("number", "n", "quantity", "copies"),
        },
        variants=tuple({"goods": goods} for goods in _GOODS),
        says=(
            "A cart with products, each with its price and {the number of pieces|how many there are}.",
            "{Collects|Keeps} products with a price and a number{ and knows what they cost together|}.",
        ),
        docs={
            "__init__": ("Start with {an empty cart|nothing in the cart}.",),
            "add": (
                "{Put|Add} $n pieces of $what in the cart, which cost $price each.",
                "Add $n times $what at a price of $price{ per piece| each}.",
            ),
            "drop": (
                "Take all pieces of $what out{ of the cart|}.",
                "Remove $what{ from the cart|}, however many there are.",
            ),
            "total": (
                "Return {what everything costs together|the price of everything}.",
                "Return the sum of prices times numbers.",
            ),
            "pieces": ("Return the number of pieces of all products{ together|}.",),
            "goods": ("Return {a sorted list of the products|the names of the products, sorted}.",),
        },
        styles=(
            Style(
                """
                def __init__(self) -> None:
                    self.$items = {}

                def $add(self, $what: str, $price: int, $n: int) -> None:
                    self.$items[$what] = ($price, $n)

                def $drop(self, $what: str) -> None:
                    del self.$items[$what]

                def $total(self) -> int:
                    return sum($price * $n for $price, $n in self.$items.values())

                def $pieces(self) -> int:
                    return sum($n for _, $n in self.$items.values())

                def $goods(self) -> list[str]:
                    return sorted(self.$items)
                """,
                "A dictionary leads from a product to a tuple of its price and its number.",
            ),
            Style(
                """
                def __init__(self) -> None:
                    self.$items = []

                def $add(self, $what: str, $price: int, $n: int) -> None:
                    self.$items.append(($what, $price, $n))

                def $drop(self, $what: str) -> None:
                    self.$items = [entry for entry in self.$items if entry[0] != $what]

                def $total(self) -> int:
                    $result = 0
                    for _, $price, $n in self.$items:
                        $result += $price * $n
                    return $result

                def $pieces(self) -> int:
                    $result = 0
                    for entry in self.$items:
                        $result += entry[2]
                    return $result

                def $goods(self) -> list[str]:
                    return sorted([entry[0] for entry in self.$items])
                """,
                "Every product is a tuple in a list. To remove one, the list is built anew without it.",
            ),
        ),
        story=_cart,
        edges=(
            Story(("$obj = $name()",), "$obj.$total()", 0),
            Story(("$obj = $name()",), "$obj.$pieces()", 0),
            Story(("$obj = $name()", '$obj.$add("tea", 3, 2)', '$obj.$drop("tea")'), "$obj.$goods()", []),
            Story(("$obj = $name()", '$obj.$add("tea", 3, 2)', '$obj.$add("ink", 5, 1)'), "$obj.$total()", 11),
            Story(
                ("$obj = $name()", '$obj.$add("tea", 3, 2)', '$obj.$add("ink", 5, 1)'), "$obj.$goods()", ["ink", "tea"]
            ),
        ),
        keep=("add",),
        need="add up what is in a cart",
        idea=(
            (
                "Three facts belong to each entry: what it is, what it costs, and how many there are. The "
                "class keeps them together."
            ),
            "Whoever uses the cart adds products and asks for the total. How they are stored is a matter of the class.",
        ),
        pitfall=("The total is not the sum of the prices: each price has to be multiplied by the number of pieces.",),
    ),
    ClassFamily(
        id="classes.inventory",
        title="Goods in a store room",
        names=("Inventory", "{Store|Stock}{Room|List|Book}", "Warehouse", "{Tool|Supply}{Shed|Room}", "Pantry"),
        slots={
            "stock": ("stock", "amounts", "shelf", "counts"),
            "add": ("add", "store", "bring_in", "receive"),
            "take": ("take", "hand_out", "remove", "sell"),
            "level": ("level", "how_many", "amount_of", "in_stock"),
            "short": ("running_low", "nearly_out", "to_order", "scarce"),
            "what": ("item", "what", "article", "product"),
            "n": ("number", "n", "amount", "quantity"),
            "limit": ("limit", "least", "minimum", "wanted"),
        },
        variants=tuple({"goods": goods, "lot": lot} for goods in _GOODS for lot in (5, 8, 10)),
        says=(
            "{Keeps|Tracks} how many pieces of {each thing|every article} are there.",
            "A store in which things are {put|brought} and from which they are taken{ again|}.",
            "{Knows|Remembers} the number of pieces of everything that was ever {stored|put in}.",
        ),
        docs={
            "__init__": ("Start with an empty store.",),
            "add": ("Put $n pieces of $what into the store.", "Add $n to the number of pieces of $what."),
            "take": (
                "Take $n pieces of $what if there are as many, and return whether that was possible.",
                "Return False if fewer than $n pieces of $what are there; otherwise take them out and return True.",
            ),
            "level": ("Return how many pieces of $what are there{, 0 if it is unknown|}.",),
            "short": (
                (
                    "Return the sorted names of the things of which {there are some, but fewer than $limit|at "
                    "least one piece, but fewer than $limit are left}."
                ),
            ),
        },
        styles=(
            Style(
                """
                def __init__(self) -> None:
                    self.$stock = {}

                def $add(self, $what: str, $n: int) -> None:
                    self.$stock[$what] = self.$stock.get($what, 0) + $n

                def $take(self, $what: str, $n: int) -> bool:
                    if self.$stock.get($what, 0) < $n:
                        return False
                    self.$stock[$what] -= $n
                    return True

                def $level(self, $what: str) -> int:
                    return self.$stock.get($what, 0)

                def $short(self, $limit: int) -> list[str]:
                    return sorted($w for $w, $count in self.$stock.items() if 0 < $count < $limit)
                """,
                "The method `get` with the default 0 makes it needless to ask first whether the key is there.",
            ),
            Style(
                """
                def __init__(self) -> None:
                    self.$stock = defaultdict(int)

                def $add(self, $what: str, $n: int) -> None:
                    self.$stock[$what] += $n

                def $take(self, $what: str, $n: int) -> bool:
                    enough = self.$stock[$what] >= $n
                    if enough:
                        self.$stock[$what] -= $n
                    return enough

                def $level(self, $what: str) -> int:
                    return self.$stock[$what]

                def $short(self, $limit: int) -> list[str]:
                    $result = []
                    for $w, $count in self.$stock.items():
                        if $count in range(1, $limit):
                            $result.append($w)
                    return sorted($result)
                """,
                "A `defaultdict(int)` gives 0 for every key that it does not know yet.",
                "from collections import defaultdict",
            ),
        ),
        story=_inventory,
        edges=(
            Story(("$obj = $name()",), '$obj.$level("tea")', 0),
            Story(("$obj = $name()", '$obj.$add("tea", 4)'), '$obj.$take("tea", 4)', True),
            Story(("$obj = $name()", '$obj.$add("tea", 4)'), '$obj.$take("tea", 5)', False),
            Story(("$obj = $name()", '$obj.$add("tea", 4)', '$obj.$add("ink", 1)'), "$obj.$short(4)", ["ink"]),
            Story(("$obj = $name()", '$obj.$add("tea", 4)', '$obj.$add("tea", 2)'), '$obj.$level("tea")', 6),
        ),
        keep=("add",),
        need="know what is left in the store room",
        idea=(
            (
                "A dictionary from things to numbers is the heart of a store. The class adds the rules: "
                "nothing can be taken that is not there."
            ),
            "A method can refuse. It changes nothing then, and its result says so.",
        ),
        pitfall=("Reading an unknown key with square brackets is a `KeyError` in a plain dictionary.",),
        quiz=(("What if more is taken than is there?", "Nothing changes, and the result is `False`."),),
    ),
)
