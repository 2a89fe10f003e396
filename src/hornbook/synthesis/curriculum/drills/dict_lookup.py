"""Looking things up in dictionaries: following entries, two tables one after the other, unknown and missing keys."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE, WORDS, Draw


def _chain(draw: Draw, _: object) -> dict[str, str]:
    people = draw.sample(PEOPLE, draw.integer(3, 6))
    return {a: b for a, b in pairwise(people) if draw.chance(0.85)} or {people[0]: people[1]}


def _member(draw: Draw, before: tuple[Any, ...]) -> str:
    table: dict[str, str] = before[0]
    return draw.choose([*table, *table.values(), "Zoe"])


def _prices(draw: Draw, _: object) -> dict[str, int]:
    return {w: draw.integer(1, 20) for w in draw.words(2, 4)}


def _bought(draw: Draw, before: tuple[Any, ...]) -> list[str]:
    known = [*before[0]]
    return [draw.choose(known) if draw.chance(0.7) else draw.choose(WORDS[:8]) for _i in range(draw.integer(1, 5))]


def _roads(draw: Draw, _: object) -> dict[tuple[str, str], int]:
    towns = draw.sample(("Arle", "Bow", "Colne", "Dent", "Eye"), 3)
    all_pairs = [(towns[0], towns[1]), (towns[2], towns[0]), (towns[1], towns[2])]
    return {pair: draw.integer(2, 30) for pair in draw.sample(all_pairs, draw.integer(1, 3))}


def _town(draw: Draw, before: tuple[Any, ...]) -> str:
    return draw.choose([town for pair in before[0] for town in pair] + ["Arle"])


def _above(table: dict[str, str], who: str) -> list[str]:
    return [table[who], *_above(table, table[who])] if who in table else []


_FOLLOW = Arg("table", ("substitutes", "next_person", "table", "stand_ins", "deputies"), "dict[str, str]", _chain)
_BOSSES = Arg("table", ("boss_of", "bosses", "managers", "reports_to", "table"), "dict[str, str]", _chain)
_NICK = ("Al", "Bea", "Kit", "Meg", "Ned")
_FULL = ("Alan", "Beatrice", "Alan", "Margaret", "Edward", "Katherine")
_FACTORS = {"mm": 1, "cm": 10, "m": 1000, "inch": 25}


def _longer(factors: dict[str, int], first: tuple[int, str], second: tuple[int, str]) -> str:
    if not {first[1], second[1]} <= set(factors):
        return "unknown"
    by = first[0] * factors[first[1]] - second[0] * factors[second[1]]
    return ("equal", "first", "second")[(by > 0) - (by < 0)]


FAMILIES = (
    drill(
        "dict_lookup.final_substitute",
        (
            "final_substitute follow_substitutes who_does_the_job last_in_line {find|get}_stand_in end_of_chain "
            "resolve_person"
        ),
        [_FOLLOW, Arg("who", ("person", "name", "who", "start"), "str", _member)],
        "str",
        [
            (
                "In $table, each absent person is a key and the person who stands in for them is the value. The "
                "stand-in may be absent too. Start with $who and $give the first person who is not absent."
            ),
            (
                "Follow the entries of the dictionary $table: from $who to the value under that key, from there to the "
                "next value, and so on. Stop at a name that is not a key and return it."
            ),
            "As long as $who is a key of $table, replace $who by its value. $hand the name that is left at the end.",
            (
                "$who was to give a talk. If someone is ill, the dictionary $table says who takes over, and that "
                "person may be ill as well. Return the name of the one who will speak at last; everyone not among the "
                "keys is healthy."
            ),
            "Name at the end of the chain that starts with $who in $table (a name without an entry ends the chain).",
            (
                "The function takes a dictionary from names to names and a name. It looks the name up again and again "
                "and returns the first name that has no entry. A name without an entry is returned as it is."
            ),
            (
                "You have a name, $who, and a list of replacements in the dictionary $table. Is the name a key? Then "
                "go on with its value. Is it not? Then you are done, and this is the name to return."
            ),
            (
                "If $who is not a key of $table, return $who. Otherwise go to the value and do the same with it, until "
                "you reach a name that is no key."
            ),
            (
                "{Input|Given}: a dictionary $table of forwardings, such as {'Ada': 'Ben', 'Ben': 'Cara'}, and a name "
                "$who. {Output|Result}: where a letter to $who ends up; with this dictionary, 'Cara' for 'Ada' and "
                "'Dan' for 'Dan'."
            ),
            (
                "Letters to the keys of $table are sent on to the values. To whom does a letter for $who finally come? "
                "People who are no keys keep their letters."
            ),
        ],
        """
        while $who in $table:
            $who = $table[$who]
        return $who
        """,
        lambda table, who: [who, *_above(table, who)][-1],
        edges=(({}, "Ada"), ({"Ada": "Ben", "Ben": "Cara"}, "Ada"), ({"Ada": "Ben", "Ben": "Cara"}, "Cara")),
        note="The entries never lead back to a name that was there before.",
    ),
    drill(
        "dict_lookup.people_above",
        "people_above chain_of_command bosses_above {list|get}_superiors superiors all_bosses_of",
        [_BOSSES, Arg("who", ("person", "name", "worker", "who"), "str", _member)],
        "list[str]",
        [
            (
                "The dictionary $table maps each worker to their boss. $hand the list of all people above $who: the "
                "boss, the boss of the boss, and so on."
            ),
            (
                "Look up $who in $table, then look up the value, and so on while there is an entry. $hand the values "
                "found, in the order found."
            ),
            (
                "Who stands above $who? In $table the value under a name is the direct superior. List all superiors "
                "from the nearest to the highest; the list is empty for someone without an entry."
            ),
            (
                "$build the list that begins with the value of $who in $table and in which every name is followed by "
                "its own value. It ends with a name that is not a key."
            ),
            (
                "A complaint by $who goes to the boss, then to that person's boss, and on to the top. $table says who "
                "is whose boss. Return the names in the order in which they hear about it."
            ),
            "Superiors of $who by the dictionary $table, nearest first; [] if $who has none.",
            (
                "The function takes a dictionary from names to names and a name. It returns a list of the names "
                "reached by looking up the name repeatedly, without the name itself."
            ),
            (
                "You know for every worker who the boss is: it is in $table. Begin with $who. Write down the boss, "
                "then the boss of that boss, until there is no boss any more. Return what you wrote."
            ),
            (
                "If $who is not a key of $table, return an empty list. Otherwise the list starts with the boss of $who "
                "and goes on with everybody above that boss."
            ),
            (
                "{Input|Given}: $table, in which {'Ada': 'Ben', 'Ben': 'Cara'} means that Ben leads Ada and Cara leads "
                "Ben, and a name $who. {Output|Result}: the names above $who from the bottom up, so ['Ben', 'Cara'] "
                "for 'Ada'."
            ),
        ],
        """
        $result = []
        while $who in $table:
            $who = $table[$who]
            $result.append($who)
        return $result
        """,
        _above,
        edges=(({}, "Ada"), ({"Ada": "Ben", "Ben": "Cara"}, "Ada"), ({"Ada": "Ben", "Ben": "Cara"}, "Cara")),
        note="Nobody is above themselves, not even over several steps.",
    ),
    drill(
        "dict_lookup.use_or_substitute",
        (
            "use_or_substitute {choose|pick}_ingredient ingredient_to_use what_to_take available_ingredient "
            "take_or_replace"
        ),
        [
            Arg(
                "item",
                ("wanted", "ingredient", "item", "needed"),
                "str",
                lambda d, _: d.choose(("butter", "milk", "honey", "rice")),
            ),
            Arg(
                "stock",
                ("stock", "pantry", "cupboard", "amounts"),
                "dict[str, int]",
                lambda d, _: {
                    w: d.integer(0, 2) for w in d.sample(("butter", "oil", "milk", "water", "honey", "sugar"), 4)
                },
            ),
            Arg(
                "table",
                ("substitutes", "instead", "replacements", "table"),
                "dict[str, str]",
                lambda d, _: {
                    a: b for a, b in (("butter", "oil"), ("milk", "water"), ("honey", "sugar")) if d.chance(0.8)
                },
            ),
        ],
        "str | None",
        [
            (
                "The dictionary $stock maps ingredients to amounts. If there is some of $item, return $item. If not, "
                "return its substitute from the dictionary $table, provided that there is some of that; otherwise "
                "return None."
            ),
            (
                "Which ingredient can be used for $item? It is $item itself if its amount in $stock is above 0; else "
                "the value of $item in $table if that one's amount is above 0; else None. What is not in $stock has "
                "the amount 0."
            ),
            (
                "A cook needs $item. When the $stock (ingredient: amount) has none of it, the cook reads in $table "
                "what to take instead, and takes that if the stock has some. Return what is taken, or None."
            ),
            (
                "$hand $item if $stock holds at least one unit of it. Failing that, try the replacement named in "
                "$table. If there is no replacement, or it has run out too, return None."
            ),
            (
                "First choice $item, second choice its entry in $table, and None when neither is in $stock with a "
                "positive amount."
            ),
            (
                "The function takes the name of an ingredient, a dictionary of amounts and a dictionary of "
                "substitutes. It returns the name of what can be used: the ingredient, its substitute or None."
            ),
            (
                "You want $item. Look into $stock: is there an amount greater than 0? Then return $item. If there is "
                "none, look for a substitute in $table and check its amount in the same way. If nothing helps, return "
                "None."
            ),
            (
                "If the amount of $item in $stock is positive, output $item. Otherwise, if $table has a substitute for "
                "$item and its amount is positive, output the substitute. In all other cases output None."
            ),
            (
                "{Input|Given}: a name $item, amounts by name in $stock and replacements by name in $table. "
                "{Output|Result}: the wanted name if available, its replacement if only that is available, and else "
                "None. Names missing from $stock are not available."
            ),
            (
                "Only things with an amount above 0 in $stock can be taken. Take $item; if that is impossible, take "
                "what $table gives for it; if that is impossible too, the answer is None."
            ),
        ],
        """
        if $stock.get($item, 0) > 0:
            return $item
        if $item in $table and $stock.get($table[$item], 0) > 0:
            return $table[$item]
        return None
        """,
        lambda item, stock, table: next(
            (w for w in [item, table.get(item)] if w in [k for k, n in stock.items() if n]), None
        ),
        edges=(
            ("milk", {"milk": 1}, {}),
            ("milk", {"milk": 0, "water": 2}, {"milk": "water"}),
            ("milk", {"water": 0}, {"milk": "water"}),
            ("rice", {"milk": 1}, {"milk": "water"}),
        ),
    ),
    drill(
        "dict_lookup.total_with_default",
        "{total|bill}_with_default price_of_all bill_for total_bill add_prices sum_of_purchases checkout",
        [
            Arg("prices", ("prices", "price_list", "price_of", "table"), "dict[str, int]", _prices),
            Arg("items", ("bought", "items", "basket", "purchases"), "list[str]", _bought),
            integer("k", 1, 9, names=("standard", "default_price", "usual", "other"), fix=(1, 2, 5, 10)),
        ],
        "int",
        [
            (
                "$give the total price of all the things in the list $items. The dictionary $prices holds the prices; "
                "a thing that is not in it costs $k."
            ),
            "Add up what $prices has under each name in $items, and add $k for each name that is missing there.",
            (
                "At a flea market some goods have a price in $prices and everything else is sold for $k. What does "
                "someone pay who takes all of $items? A name that stands there twice is paid twice."
            ),
            "Sum of the prices of $items, where unknown names count as $k.",
            (
                "For every element of $items look up the price in $prices; if there is none, the price is $k. $give "
                "the sum, which is 0 for an empty list."
            ),
            (
                "The function takes a dictionary of prices and a list of names. It returns the sum of the prices of "
                "all these names; each name without a price is charged with $k."
            ),
            (
                "You get a price list $prices and a shopping list $items. Some things have no price in the list: for "
                "those you pay $k each. How much do you pay in all?"
            ),
            (
                "If a name in $items is a key of $prices, it adds the value; if it is not a key, it adds $k. Output "
                "the sum of all that is added."
            ),
            (
                "A canteen charges the listed price for dishes in $prices and a flat $k for any other dish. Work out "
                "the bill for the dishes $items, repeats included."
            ),
            (
                "{Input|Given}: $prices, such as {'pen': 3}, and names to be paid, $items. {Output|Result}: the amount "
                "due, with $k for whatever the dictionary does not know."
            ),
        ],
        [
            "return sum($prices.get($w, $k) for $w in $items)",
            """
            $total = 0
            for $w in $items:
                if $w in $prices:
                    $total += $prices[$w]
                else:
                    $total += $k
            return $total
            """,
        ],
        lambda prices, items, k: (
            sum(items.count(w) * n for w, n in prices.items()) + k * len([w for w in items if w not in prices])
        ),
        edges=(({"pen": 3}, [], 2), ({"pen": 3}, ["pen", "ink", "pen"], 2), ({}, ["ink"], 5)),
    ),
    drill(
        "dict_lookup.distance_between",
        "distance_between {get|look_up}_distance road_length how_far_apart kilometres_between distance_of_towns",
        [
            Arg("roads", ("distances", "roads", "road_lengths", "table"), "dict[tuple[str, str], int]", _roads),
            Arg("a", ("start", "origin", "here", "town_a"), "str", _town),
            Arg("b", ("end", "goal", "there", "town_b"), "str", _town),
        ],
        "int | None",
        [
            (
                "The keys of $roads are pairs of towns and the values are the distances between them. $give the "
                "distance of $a and $b. The pair may be stored in either order; for twice the same town the distance "
                "is 0, and if the pair is not stored it is None."
            ),
            (
                "How far is it from $a to $b? Look for ($a, $b) and for ($b, $a) among the keys of $roads. Return 0 if "
                "both towns are the same and None if neither pair is there."
            ),
            (
                "$hand 0 if $a equals $b. Otherwise return the value that $roads has under the tuple of the two names, "
                "whichever comes first in it, and None if there is no such tuple."
            ),
            (
                "A road atlas lists each pair of towns only once, as in {('Bow', 'Eye'): 12}, and this holds in both "
                "directions. Return the distance between $a and $b by the atlas $roads: None if it does not list them, "
                "0 from a town to itself."
            ),
            (
                "Distance of $a and $b by the table $roads, whose keys are pairs in no particular order; 0 for equal "
                "names, None for unknown pairs."
            ),
            (
                "The function takes a dictionary with pairs of names as keys and integers as values, and two names. It "
                "returns the integer for these two, independent of their order. Equal names give 0 and unlisted pairs "
                "None."
            ),
            (
                "You want to travel from $a to $b. Are they the same place? Return 0. Is ($a, $b) a key of $roads? "
                "Return its value. Is ($b, $a) a key? Return that value. Otherwise return None."
            ),
            (
                "If $a and $b are equal, output 0; if $roads knows the pair in one order or the other, output its "
                "value; otherwise output None."
            ),
            (
                "{Input|Given}: distances stored under tuples of two towns in $roads, a start $a and an end $b. "
                "{Output|Result}: the stored number, read in either direction. No way at all (the same town) is 0 and "
                "no entry is None."
            ),
            (
                "A lorry goes from $a to $b, and the way back is as long as the way there. Find its distance in "
                "$roads, a dictionary with keys like ('Bow', 'Eye'). Where nothing is to be found, return None, but "
                "return 0 if it need not go anywhere."
            ),
        ],
        """
        if $a == $b:
            return 0
        if ($a, $b) in $roads:
            return $roads[($a, $b)]
        return $roads.get(($b, $a))
        """,
        lambda roads, a, b: 0 if a == b else {frozenset(pair): n for pair, n in roads.items()}.get(frozenset((a, b))),
        edges=(
            ({("Bow", "Eye"): 4}, "Bow", "Eye"),
            ({("Bow", "Eye"): 4}, "Eye", "Bow"),
            ({("Bow", "Eye"): 4}, "Dent", "Dent"),
            ({("Bow", "Eye"): 4}, "Dent", "Bow"),
        ),
    ),
    drill(
        "dict_lookup.real_people",
        (
            "real_people count_real_people {count|number_of}_guests how_many_people people_behind_nicknames "
            "different_people"
        ),
        [
            Arg(
                "table",
                ("nicknames", "full_names", "names", "table"),
                "dict[str, str]",
                lambda d, _: {a: d.choose(_FULL) for a in d.sample(_NICK, d.integer(2, 4))},
            ),
            Arg(
                "guests",
                ("guests", "entries", "signed", "signatures"),
                "list[str]",
                lambda d, _: d.repeats((*_NICK, *_FULL), 2, 6),
            ),
        ],
        "int",
        [
            (
                "The dictionary $table maps nicknames to full names. $howmany different people signed the list "
                "$guests, where some used their nickname and some their full name."
            ),
            (
                "Replace every nickname in $guests by the full name that $table has for it; names that are no keys "
                "stay. $give the number of different names that result."
            ),
            (
                "Two signatures mean the same person if they are equal once nicknames are replaced by way of $table. "
                "$howmany people stand behind the signatures $guests."
            ),
            (
                "In the guest book $guests Al and Alan may be the same man, if $table says {'Al': 'Alan'}. How many "
                "people wrote in the book? Names without an entry count as they are."
            ),
            "Number of distinct full names in $guests after each nickname was looked up in $table.",
            (
                "The function takes a dictionary of nicknames and a list of names. It returns how many distinct people "
                "are in the list; a person with a nickname and a full name is counted once. An empty list gives 0."
            ),
            (
                "You get a list of names, $guests. If a name is a key of $table, use the value in its place. Then "
                "count every name only once. Return the count."
            ),
            (
                "For each entry of $guests: if $table has it as a key, it stands for the value, otherwise for itself. "
                "Output how many different names the entries stand for."
            ),
            (
                "{Input|Given}: a dictionary $table from short names to full ones, and names $guests of both kinds. "
                "{Output|Result}: the size of the set of people meant."
            ),
            (
                "At the door people gave names, and repeats are likely: $guests. With the help of $table, which tells "
                "the full name for a nickname, work out how many people there really are."
            ),
        ],
        [
            "return len({$table.get($w, $w) for $w in $guests})",
            """
            $seen = []
            for $w in $guests:
                if $w in $table:
                    $w = $table[$w]
                if $w not in $seen:
                    $seen.append($w)
            return len($seen)
            """,
        ],
        lambda table, guests: len(dict.fromkeys([[w, *(v for k, v in table.items() if k == w)][-1] for w in guests])),
        edges=(({}, []), ({"Al": "Alan"}, ["Al", "Alan", "Al"]), ({"Al": "Alan", "Bea": "Alan"}, ["Bea", "Al", "Ned"])),
    ),
    drill(
        "dict_lookup.compare_lengths",
        "longer_of_two compare_lengths which_is_longer {compare|judge}_measures longer_piece first_or_second",
        [
            Arg(
                "factors",
                ("factors", "units", "unit_sizes", "table"),
                "dict[str, int]",
                lambda d, _: dict(d.sample([*_FACTORS.items()], d.integer(2, 4))),
            ),
            Arg(
                "first",
                ("first", "one", "a", "left"),
                "tuple[int, str]",
                lambda d, _: (d.integer(1, 4) * d.choose((1, 10, 25)), d.choose(("mm", "cm", "cm", "m", "inch"))),
            ),
            Arg(
                "second",
                ("second", "other", "b", "right"),
                "tuple[int, str]",
                lambda d, _: (d.integer(1, 4) * d.choose((1, 10, 25)), d.choose(("mm", "cm", "mm", "inch"))),
            ),
        ],
        "str",
        [
            (
                "$first and $second are lengths such as (3, 'cm'), and $factors says how many millimetres each unit "
                "has. Return 'first' or 'second', whichever is longer, 'equal' if they are the same, and 'unknown' if "
                "a unit is not in $factors."
            ),
            (
                "Turn both lengths, tuples of a number and a unit, into millimetres with the dictionary $factors. "
                "$hand 'first' if $first is longer, 'second' if $second is, and 'equal' if neither is. When one of the "
                "units is missing in $factors, return 'unknown'."
            ),
            (
                "Which board is longer, $first or $second? Each is measured as (number, unit), and $factors gives the "
                "size of the units in millimetres. Answer with 'first', 'second' or 'equal'; answer 'unknown' where "
                "the size of a unit is not given."
            ),
            (
                "If the unit of $first or of $second is no key of $factors, output 'unknown'. Otherwise multiply each "
                "number by the value of its unit and compare the products: output 'first', 'second' or 'equal'."
            ),
            (
                "The function compares two measures, each a tuple of an amount and a unit, by means of a dictionary "
                "from units to millimetres. It returns 'first', 'second', 'equal' or, for a unit without an entry, "
                "'unknown'."
            ),
            (
                "You have two ribbons: $first and $second, each a pair like (2, 'm'). Read in $factors what one unit "
                "is in millimetres. Say 'first' or 'second' for the longer ribbon, or 'equal'. If you cannot find a "
                "unit, say 'unknown'."
            ),
            (
                "Compare amount times unit size for $first and $second, with the sizes from $factors: 'first' for a "
                "greater first one, 'second' for a greater second one, 'equal' for no difference, 'unknown' for an "
                "unlisted unit on either side."
            ),
            (
                "{Input|Given}: unit sizes in $factors, such as {'mm': 1, 'cm': 10}, and the measures $first and "
                "$second, such as (4, 'cm'). {Output|Result}: the word 'first', 'second' or 'equal', depending on "
                "which is larger; the word 'unknown' if a unit is not listed."
            ),
            (
                "A tailor writes lengths with units, $first and $second, and keeps the units' millimetres in $factors. "
                "Tell which length is the greater ('first' or 'second'), or 'equal'. With a unit that the tailor does "
                "not know the answer must be 'unknown'."
            ),
            (
                "Longer of (amount, unit) pairs $first and $second: 'first', 'second' or 'equal'; 'unknown' if "
                "$factors lacks a unit."
            ),
        ],
        """
        if $first[1] not in $factors or $second[1] not in $factors:
            return "unknown"
        $left = $first[0] * $factors[$first[1]]
        $right = $second[0] * $factors[$second[1]]
        if $left == $right:
            return "equal"
        return "first" if $left > $right else "second"
        """,
        _longer,
        edges=(
            ({"mm": 1, "cm": 10}, (1, "cm"), (10, "mm")),
            ({"mm": 1, "cm": 10}, (1, "cm"), (9, "mm")),
            ({"mm": 1, "cm": 10}, (1, "mm"), (1, "cm")),
            ({"mm": 1}, (1, "mm"), (1, "cm")),
        ),
    ),
)
