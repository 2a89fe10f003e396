"""Comparing two lists of numbers."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "order_comparing.same_elements",
        "same_elements equal_in_any_order is_rearrangement have_same_elements same_contents",
        [
            numbers("p", 0, 9, names=("first", "a", "left", "list1")),
            numbers(
                "q",
                0,
                9,
                names=("second", "b", "right", "list2"),
                make=lambda draw, before: draw.shuffled(before[0]) if draw.chance(0.6) else draw.numbers(0, 9, 2, 4),
            ),
        ],
        "bool",
        [
            "$check $p and $q have the same elements, regardless of their order.",
            "$check the list $q is a rearrangement of the list $p.",
            (
                "Two lists are equal as bags if each value occurs equally often in both. $check that is true of "
                "$p and $q."
            ),
            "Return True if $p can be put in an order in which it equals $q, otherwise False.",
            (
                "Two boxes hold balls with the numbers in $p and $q. $check the contents of the boxes are the "
                "same. Repeated numbers count."
            ),
            "Do $p and $q contain the same numbers the same number of times?",
            (
                "The function takes two lists of integers and returns True if they contain the same values with the "
                "same multiplicities; the order is ignored."
            ),
            (
                "You get two arrays. The order of the members is not important. If both have the same members, each "
                "the same number of times, return True, otherwise False."
            ),
            "If $p and $q are equal after sorting, output True; otherwise output False.",
            (
                "Two shopping baskets are alike if they contain the same articles the same number of times. "
                "{Report|Determine|State} whether the baskets $p and $q, given by article numbers, are alike."
            ),
        ],
        "return sorted($p) == sorted($q)",
        lambda p, q: len(p) == len(q) and all(p.count(x) == q.count(x) for x in p),
        edges=(([], []), ([1, 1, 2], [1, 2, 2]), ([1, 2], [2, 1]), ([1], [1, 1])),
    ),
    drill(
        "order_comparing.starts_with",
        "$tag_with list_$tag_with is_$noun is_$noun_of has_$noun",
        [
            numbers("numbers", 0, 9, 3, 5),
            numbers(
                "part",
                0,
                9,
                names=("part", "other", "second", "piece"),
                make=lambda draw, before: draw.choose(
                    (before[0][: draw.integer(1, 2)], before[0][-draw.integer(1, 2) :], draw.numbers(0, 9, 1, 2))
                ),
            ),
        ],
        "bool",
        [
            "$check the list $numbers $verb with the elements of $part.",
            "$check $part is a $noun of $numbers, that is, whether $numbers $verb with it.",
            (
                "A list is called a $noun of another if the other one $verb with exactly its elements in their "
                "order. $check $part is a $noun of $numbers."
            ),
            (
                "Return True if the $end elements of $numbers are those of $part, in the same order. Otherwise "
                "return False."
            ),
            "A safe opens if the digits typed, $numbers, $verb with the code $part. $check it opens.",
            "Is $part what stands at the $where of the list $numbers? Answer with True or False.",
            (
                "This function takes two lists and returns True if the first list $verb with all elements of the "
                "second list in the same order, otherwise False."
            ),
            (
                "You get a long list $numbers and a second list $part. Look at the $where of the long one. If $part "
                "stands there, return True; if not, return False."
            ),
            "Determine whether $part is a $noun of the sequence $numbers.",
            (
                "If the $end entries of $numbers are exactly those of $part, in their order, report True; otherwise "
                "report False."
            ),
        ],
        "return $code",
        lambda numbers, part, v: (
            len(part) <= len(numbers)
            and all(numbers[i if v["front"] else len(numbers) - len(part) + i] == x for i, x in enumerate(part))
        ),
        edges=(([], []), ([1, 2], []), ([1], [1, 2]), ([1, 2, 3], [1, 2]), ([1, 2, 3], [2, 3])),
        note="{The empty list is a $noun of every list.|For an empty $part the result is True.}",
        variants=[
            {
                "tag": "starts",
                "verb": "begins",
                "noun": "prefix",
                "end": "first",
                "where": "beginning",
                "code": "$numbers[:len($part)] == $part",
                "front": True,
            },
            {
                "tag": "ends",
                "verb": "ends",
                "noun": "suffix",
                "end": "last",
                "where": "end",
                "code": "len($part) <= len($numbers) and $numbers[len($numbers) - len($part):] == $part",
                "front": False,
            },
        ],
    ),
    drill(
        "order_comparing.contains_sublist",
        "contains_sublist has_sublist is_sublist find_run occurs_in_row",
        [
            numbers("numbers", 0, 4, 4, 7),
            numbers(
                "part",
                0,
                4,
                names=("part", "other", "pattern", "piece"),
                make=lambda draw, before: (
                    before[0][1 : draw.integer(2, 3)] if draw.chance(0.6) else draw.numbers(0, 4, 2, 3)
                ),
            ),
        ],
        "bool",
        [
            "$check $part occurs in $numbers as a run of neighboring elements.",
            "$check the elements of $part stand somewhere in $numbers one right after the other, in the same order.",
            "A sublist is a part of a list without gaps. $check $part is a sublist of $numbers.",
            "Return True if some slice of the list $numbers equals $part, and False if none does.",
            (
                "A melody is the list of notes $numbers. $check the motif $part is played in it without other "
                "notes in between."
            ),
            "Can $part be cut out of $numbers in one piece?",
            (
                "The function takes two lists and returns True if the second one, $part, appears in the first one as "
                "a contiguous block, otherwise False."
            ),
            (
                "You get two arrays. The members of $part must stand in $numbers side by side and in the same order. "
                "If you find such a place, return True, else return False."
            ),
            (
                "If there is an index at which a slice of $numbers is equal to $part, output True; otherwise output "
                "False."
            ),
            (
                "Say that a list hides another one if it has all its entries in unbroken succession. "
                "{Report|Determine|State} whether $numbers hides $part."
            ),
        ],
        """
        for $i in range(len($numbers) - len($part) + 1):
            if $numbers[$i:$i + len($part)] == $part:
                return True
        return False
        """,
        lambda numbers, part: ("," + "".join(f"{x}," for x in part)) in ("," + "".join(f"{x}," for x in numbers)),
        edges=(([], [1]), ([1, 2, 3], [2, 3]), ([1, 2, 3], [1, 3]), ([1], [])),
        note="{The empty list is a part of every list.|An empty $part always occurs.}",
    ),
    drill(
        "order_comparing.first_difference",
        "first_difference where_lists_differ first_mismatch index_of_difference find_difference",
        [
            numbers("p", 0, 9, 2, 5, names=("first", "a", "left", "list1")),
            numbers(
                "q",
                0,
                9,
                names=("second", "b", "right", "list2"),
                make=lambda draw, before: before[0][: draw.integer(0, len(before[0]))] + draw.numbers(0, 9, 0, 2),
            ),
        ],
        "int",
        [
            "$hand the first index at which $p and $q differ, or -1 if the lists are equal.",
            (
                "Compare $p and $q element by element. At which index is the first difference? Return -1 if "
                "there is none."
            ),
            (
                "Two copies of a list are $p and $q. $hand the position, from 0, of the first mistake in "
                "copying, or -1 if the copies agree."
            ),
            "Find the smallest i such that $p[i] and $q[i] are not the same. For equal lists return -1.",
            (
                "$give the place of the first mismatch between $p and $q, counted from 0; -1 means that they are "
                "the same."
            ),
            (
                "How many elements do $p and $q have in common at the start before they differ? Return that "
                "number, which is the index of the difference, or -1 for equal lists."
            ),
            (
                "This function compares two lists position by position and returns the index of the first "
                "difference, or -1 if the lists are identical."
            ),
            (
                "You get two lists. Go from left to right and stop at the first index where they are not the same. "
                "Return this index. If they are completely equal, return -1."
            ),
            "If $p equals $q, output -1; otherwise output the smallest index where they do not agree.",
            (
                "Two readers compare the lists of page numbers $p and $q from the beginning. "
                "{Report|Determine|Output} the index at which they first disagree, and -1 if they never do."
            ),
        ],
        """
        for $i in range(min(len($p), len($q))):
            if $p[$i] != $q[$i]:
                return $i
        if len($p) == len($q):
            return -1
        return min(len($p), len($q))
        """,
        lambda p, q: -1 if p == q else max(n for n in range(len(p) + 1) if p[:n] == q[:n] and n <= len(q)),
        edges=(([], []), ([1, 2], [1, 2]), ([1, 2], [1, 2, 3]), ([5], [6])),
        note="If one list ends earlier and all is equal up to there, they differ at the index where it ends.",
    ),
)
