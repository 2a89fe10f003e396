"""Yes-or-no questions about lists."""

from __future__ import annotations

from itertools import combinations

from hornbook.synthesis.curriculum.arguments import integer, limit, numbers
from hornbook.synthesis.curriculum.drill import drill

_KINDS = [
    {"tag": "even", "more": "divisible by 2", "test": "$x % 2 == 0", "fails": "$x % 2 != 0"},
    {"tag": "odd", "more": "not divisible by 2", "test": "$x % 2 == 1", "fails": "$x % 2 != 1"},
    {"tag": "positive", "more": "greater than 0", "test": "$x > 0", "fails": "$x <= 0"},
    {"tag": "negative", "more": "less than 0", "test": "$x < 0", "fails": "$x >= 0"},
]
_MEMBERS = {"even": range(-98, 99, 2), "odd": range(-99, 99, 2), "positive": range(1, 99), "negative": range(-99, 0)}


def _pair(tag: str) -> range:
    return _MEMBERS[tag]


FAMILIES = (
    drill(
        "list_questions.all_of_kind",
        "all_$tag are_all_$tag only_$tag every_number_$tag is_all_$tag check_all_$tag",
        [
            numbers(
                make=lambda draw, _: draw.choose(
                    (
                        [draw.choose((2, 4, 8)) for _ in range(3)],
                        [-draw.choose((1, 3, 5)) for _ in range(3)],
                        draw.numbers(1, 9, 1, 3),
                        draw.numbers(-5, 5),
                    )
                )
            )
        ],
        "bool",
        [
            "$check all numbers in $numbers are $tag.",
            "$check every element of $numbers is $tag.",
            "Return True if no element of $numbers fails to be $tag, otherwise False.",
            (
                "A number is $tag if it is $more. $check {this holds for all elements of|there are no other "
                "numbers in} $numbers."
            ),
            "Return False as soon as a number in $numbers is not $tag; return True if there is none like that.",
            "Are all {elements|items} of $numbers $tag?",
            (
                "This function takes a list of integers and returns a boolean that is True if each of its "
                "members is $tag, and False if at least one is not."
            ),
            (
                "You get a list of numbers. Look at each one. If all of them are $tag, return True. If one is "
                "not, return False."
            ),
            (
                "A machine accepts a series of numbers only if all are $tag. Determine whether it accepts the "
                "series $numbers."
            ),
            "In: an array of integers. If some member is not $more, output False; otherwise output True.",
            "Nothing but $tag members in $numbers?",
        ],
        [
            "return all($test for $x in $numbers)",
            """
            for $x in $numbers:
                if $fails:
                    return False
            return True
            """,
        ],
        lambda ns, v: len([n for n in ns if n in _pair(v["tag"])]) == len(ns),
        edges=(([],), ([2],), ([-1],), ([0],)),
        note="For the empty list return True.",
        variants=_KINDS,
    ),
    drill(
        "list_questions.any_of_kind",
        "any_$tag has_$tag contains_$tag some_$tag is_any_$tag has_$tag_number",
        [
            numbers(
                make=lambda draw, _: draw.choose(
                    (
                        [draw.choose((2, 4, 8)) for _ in range(3)],
                        [-draw.choose((1, 3, 5)) for _ in range(3)],
                        draw.numbers(1, 9, 1, 3),
                        draw.numbers(-5, 5),
                    )
                )
            )
        ],
        "bool",
        [
            "$check any number in $numbers is $tag.",
            "$check $numbers contains at least one $tag number.",
            "Return True if one or more elements of $numbers are $tag, otherwise False.",
            "A number is $tag if it is $more. $check there is such a number in $numbers.",
            "Search $numbers for a(n) $tag element. Return True as soon as you meet one, and False if there is none.",
            "Is at least one {element|item} of $numbers $tag?",
            (
                "This function takes a list of integers and returns a boolean that is True if one member or "
                "more is $tag, and False if none is."
            ),
            (
                "You get a list of numbers. If you find a number that is $tag, return True. If you find none, "
                "return False."
            ),
            (
                "A buzzer sounds as soon as a(n) $tag value arrives. Determine whether it sounds when the "
                "values $numbers arrive."
            ),
            "In: an array of integers. If some member is $more, output True; otherwise output False.",
            "Any $tag member in $numbers?",
        ],
        [
            "return any($test for $x in $numbers)",
            """
            for $x in $numbers:
                if $test:
                    return True
            return False
            """,
        ],
        lambda ns, v: len([n for n in ns if n in _pair(v["tag"])]) > 0,
        edges=(([],), ([2],), ([-1],), ([0],)),
        note="For the empty list return False.",
        variants=_KINDS,
    ),
    drill(
        "list_questions.any_beyond",
        "any_$tag has_$tag_limit exceeds_$tag contains_$tag is_any_$tag some_number_$tag",
        [numbers(low=0, high=20), limit()],
        "bool",
        [
            "$check any number in $numbers is $side than $k.",
            "$check $numbers has at least one element $tag $k. An element equal to $k does not count.",
            "Return True if one or more numbers in $numbers are {strictly |}$side than $k, else False.",
            "An alarm rings if a reading is $side than $k. $check it rings for the readings $numbers.",
            "Is there an x in $numbers with x $op $k?",
            "Look for an element of $numbers that is $side than $k; return whether you find one.",
            (
                "This function takes a list of integers and returns True if at least one member lies strictly "
                "$tag $k, and False if no member does."
            ),
            (
                "You get a list of numbers. Is there a number in it that is $side than $k? Return True for yes "
                "and False for no."
            ),
            (
                "A bridge must be closed if one water level in the series $numbers was $side than $k. Determine "
                "whether it must be."
            ),
            (
                "In: an array of integers. If some member is $op $k, output True; if not, output False. "
                "Equality is not enough."
            ),
            "Any member of $numbers $op $k?",
        ],
        [
            "return any($x $op $k for $x in $numbers)",
            """
            for $x in $numbers:
                if $x $op $k:
                    return True
            return False
            """,
        ],
        lambda ns, k, v: len(ns) > 0 and ((max(ns) > k) if v["op"] == ">" else (min(ns) < k)),
        edges=(([], 3), ([5], 5), ([1, 30], 8)),
        note="For the empty list return False.",
        variants=[{"tag": "above", "side": "greater", "op": ">"}, {"tag": "below", "side": "less", "op": "<"}],
    ),
    drill(
        "list_questions.contains",
        "contains is_in_list has_value is_member in_list {check_for|search_for}_value",
        [numbers(low=0, high=9), integer("target", 0, 9, names=("target", "value", "wanted", "x"), fix=(0, 1, 7))],
        "bool",
        [
            "$check $target {occurs|is} in $numbers.",
            "$check the list $numbers contains {the number|the value} $target.",
            "Return True if some element of $numbers equals $target, otherwise False.",
            "$numbers lists the numbers that were drawn. $check $target is among them.",
            "Search $numbers for $target and tell whether it is there.",
            "Is $target an element of $numbers?",
            (
                "This function takes a list of integers and returns a boolean that says whether $target is one "
                "of its members."
            ),
            (
                "You get a list of numbers. Look for the number $target. If you find it, return True. If not, "
                "return False."
            ),
            (
                "Only guests whose number is in the collection $numbers are let in. Determine whether the guest "
                "with the number $target is let in."
            ),
            "In: a list of integers. If one of its members equals $target, output True; otherwise output False.",
            "Is $target among $numbers?",
        ],
        ["return $target in $numbers", "for $x in $numbers:\n    if $x == $target:\n        return True\nreturn False"],
        lambda ns, target: sum(n == target for n in ns) > 0,
        edges=(([], 1), ([7, 1, 0], 1)),
    ),
    drill(
        "list_questions.all_different",
        "all_different all_unique has_no_duplicates are_distinct no_repeats is_unique_list",
        [
            numbers(
                make=lambda draw, _: (
                    draw.sample(range(12), draw.integer(2, 5)) if draw.chance(0.5) else draw.repeats(range(9))
                )
            )
        ],
        "bool",
        [
            "$check all numbers in $numbers are different.",
            "Return True if no number occurs more than once in $numbers, otherwise False.",
            "$check $numbers is free of duplicates.",
            "Everybody in a game must have a number of their own. $check this is so for the list $numbers.",
            "A list has no repetitions if every element is found only once. $check $numbers is such a list.",
            "Are all elements of $numbers distinct?",
            (
                "This function takes a list of integers and returns True if its members are pairwise different, "
                "and False if two of them are equal."
            ),
            (
                "You get a list of numbers. If each number is there only one time, return True. If some number "
                "is there again, return False."
            ),
            (
                "Keys are useful only if each opens its own door. The keys open the doors $numbers; determine "
                "whether no two of them open the same."
            ),
            "In: an array of integers. If the same value stands at two indexes, output False; otherwise output True.",
            "No value twice in $numbers?",
        ],
        [
            "return len(set($numbers)) == len($numbers)",
            """
            $seen = set()
            for $x in $numbers:
                if $x in $seen:
                    return False
                $seen.add($x)
            return True
            """,
        ],
        lambda ns: all(a != b for a, b in combinations(ns, 2)),
        edges=(([],), ([1],), ([1, 2, 1],)),
        note="{This also holds for|It is True for} the empty list.",
    ),
    drill(
        "list_questions.has_duplicates",
        "has_duplicates contains_duplicates any_repeated has_repeats {check|find}_duplicates has_double",
        [
            numbers(
                make=lambda draw, _: (
                    draw.sample(range(12), draw.integer(2, 5)) if draw.chance(0.5) else draw.repeats(range(9))
                )
            )
        ],
        "bool",
        [
            "$check any number occurs more than once in $numbers.",
            "Return True if $numbers has two equal elements, otherwise False.",
            "$check there are duplicates in $numbers.",
            "Two guests must not get the same seat. $check some seat occurs twice or more in the list $numbers.",
            "Return whether at least one value in $numbers is repeated. The copies need not stand side by side.",
            "Is there a number that appears several times in $numbers?",
            (
                "This function takes a list of integers and returns True if at least two of its members are "
                "equal, and False if all members are different."
            ),
            "You get a list of numbers. Is some number there two times or more? Return True for yes and False for no.",
            (
                "In the lottery nobody likes to meet the same number again. Determine whether the series of "
                "drawn numbers $numbers has some number more than once."
            ),
            (
                "In: an array of integers. If the same value stands at two different indexes, output True; "
                "otherwise output False."
            ),
            "Any value twice in $numbers?",
        ],
        [
            "return len(set($numbers)) < len($numbers)",
            """
            $seen = set()
            for $x in $numbers:
                if $x in $seen:
                    return True
                $seen.add($x)
            return False
            """,
        ],
        lambda ns: any(a == b for a, b in combinations(ns, 2)),
        edges=(([],), ([1],), ([1, 2, 1],)),
    ),
    drill(
        "list_questions.all_equal",
        "all_equal all_same are_all_equal is_constant same_everywhere is_uniform",
        [
            numbers(
                make=lambda draw, _: (
                    [draw.integer(0, 9)] * draw.integer(1, 4) if draw.chance(0.5) else draw.repeats(range(5))
                )
            )
        ],
        "bool",
        [
            "$check all elements of $numbers are equal.",
            "Return True if $numbers consists of one and the same number throughout, otherwise False.",
            "$check the same number stands everywhere in $numbers.",
            "A list is constant if no two of its elements differ. $check $numbers is constant.",
            "All dice in $numbers should show the same number. $check they do.",
            "Compare every element of $numbers with the first. Return True if none differs from it.",
            (
                "This function takes a list of integers and returns a boolean that is True if all members have "
                "the same value, and False as soon as two values differ."
            ),
            "You get a list of numbers. Are they all the same number? Return True or False.",
            (
                "A jury is unanimous if all its members give the same mark. Determine whether the jury with the "
                "marks $numbers is."
            ),
            "In: an array of integers. If two members differ, output False; otherwise output True.",
            "Just one distinct value in $numbers, or none?",
        ],
        ["return len(set($numbers)) <= 1", "return all($x == $numbers[0] for $x in $numbers)"],
        lambda ns: ns[1:] == ns[:-1],
        edges=(([],), ([4],), ([4, 4, 5],)),
        note="An empty list counts as True.",
    ),
)
