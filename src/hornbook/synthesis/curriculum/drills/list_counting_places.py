"""Counting pairs, neighbors and places in lists."""

from __future__ import annotations

from itertools import combinations

from hornbook.synthesis.curriculum.arguments import integer, numbers, words
from hornbook.synthesis.curriculum.drill import drill

_LOOP = "$count = 0\nfor $x in $numbers:\n    if $test:\n        $count += 1\nreturn $count"

FAMILIES = (
    drill(
        "list_counting.pairs_with_difference",
        (
            "count_pairs_with_difference pairs_apart count_pairs_apart {get|find}_pairs_apart "
            "number_of_pairs_apart difference_pairs"
        ),
        [
            numbers(low=0, high=12, least=3, most=7),
            integer("k", 1, 4, names=("k", "difference", "distance", "gap"), fix=(2, 3)),
        ],
        "int",
        [
            "$howmany pairs of elements of $numbers differ by exactly $k.",
            "Count the pairs of indexes i < j whose elements in $numbers have an absolute difference of $k.",
            (
                "Two numbers are partners if one is greater than the other by $k. $howmany pairs of partners are "
                "in $numbers."
            ),
            "$numbers holds the ages of some children. Count the pairs of children who are $k years apart.",
            "Number of pairs of elements in $numbers at a distance of $k.",
            (
                "Compare each element of $numbers with all elements after it; count how often the difference, "
                "without its sign, is $k."
            ),
            (
                "This function examines every two members of a list of integers at different indexes, each such "
                "couple once, and returns how many couples have a distance of exactly $k."
            ),
            (
                "You get a list of numbers. Take two of them and subtract the smaller from the bigger. For how "
                "many pairs do you get $k? Each pair of places is counted one time."
            ),
            (
                "Two shelves of a carpenter fit together when their heights are $k apart. Determine how many "
                "couples of shelves with the heights $numbers fit together."
            ),
            (
                "In: a list of integers. A couple consists of the members at two different indexes, in any "
                "order. It counts if one exceeds the other by $k. Out: how many couples count."
            ),
        ],
        """
        $count = 0
        for $i in range(len($numbers)):
            for j in range($i + 1, len($numbers)):
                if abs($numbers[$i] - $numbers[j]) == $k:
                    $count += 1
        return $count
        """,
        lambda ns, k: sum(max(a, b) - min(a, b) == k for a, b in combinations(ns, 2)),
        edges=(([], 2), ([1, 2, 3, 4], 1), ([5, 7, 5], 2)),
        note="Elements at different places count as different even if they are equal.",
    ),
    drill(
        "list_counting.neighbors",
        "count_$tag how_many_$tag number_of_$tag {get|find}_$tag $tag_count count_all_$tag",
        [numbers(low=0, high=6, least=3, most=7)],
        "int",
        [
            "$howmany elements of $numbers are $side the element just before them.",
            "Count the pairs of neighbors in $numbers in which the second is $side the first.",
            "Compare each element of $numbers, from the second on, with its predecessor. $howmany are $side it.",
            "$numbers holds one price per day. $howmany days had a price $side that of the day before.",
            "Number of indexes i > 0 where the element of $numbers at i is $side the one at i - 1.",
            "Go along $numbers and count each step to a number that is $side the one you come from.",
            (
                "This function compares each member of a list of integers, except the first, with the member "
                "before it and returns how many of them are $side that member."
            ),
            (
                "You get a list of numbers. Look at each number and at the one before it. Return how many times "
                "the number is $side the one before."
            ),
            (
                "A drummer beats with the strengths $numbers. Determine how many beats have a strength $side "
                "that of the beat right before."
            ),
            (
                "In: an array of integers. Each member from the second on counts if it is $side its left "
                "neighbor. Out: the count{; no neighbors, no count: 0|}."
            ),
        ],
        """
        $count = 0
        for $i in range(1, len($numbers)):
            if $numbers[$i] $op $numbers[$i - 1]:
                $count += 1
        return $count
        """,
        lambda ns, v: [(ns[i + 1] > ns[i]) - (ns[i + 1] < ns[i]) for i in range(len(ns) - 1)].count(v["sign"]),
        edges=(([],), ([4],), ([1, 1, 2, 2, 1],)),
        variants=[
            {"tag": "{rises|increases|ups}", "side": "greater than", "op": ">", "sign": 1},
            {"tag": "{falls|decreases|drops}", "side": "less than", "op": "<", "sign": -1},
            {"tag": "{repeats|equal_neighbors|repetitions}", "side": "equal to", "op": "==", "sign": 0},
        ],
    ),
    drill(
        "list_counting.inversions",
        "count_inversions inversions how_many_inversions pairs_out_of_order {get|find}_inversions disorder",
        [numbers(low=0, high=9, least=2, most=6)],
        "int",
        [
            (
                "$howmany pairs of elements of $numbers are out of order, that is, a greater number stands before "
                "a smaller one."
            ),
            (
                "An inversion is a pair of indexes i < j where the element at i is greater than the one at j. "
                "Count the inversions of $numbers."
            ),
            "Compare each element of $numbers with all elements after it and count how often the later one is smaller.",
            "Children of the heights $numbers stand in a row. Count the pairs in which the one further left is taller.",
            "Number of inversions in {the list |}$numbers.{ Equal elements are no inversion.|}",
            (
                "How far is $numbers from being sorted in ascending order? Return the number of pairs that stand "
                "the wrong way round."
            ),
            (
                "This function returns how many couples of members of a list of integers are such that the one "
                "with the lower index is strictly larger."
            ),
            (
                "You get a list of numbers. Take two of them. If the bigger one stands before the smaller one, "
                "count the pair. Return the count for all pairs of places."
            ),
            (
                "Books with the numbers $numbers should stand in ascending order. A librarian writes a note for "
                "every two books of which the one with the greater number stands further left. Determine the "
                "number of notes."
            ),
            (
                "In: an array of integers. Two members at different indexes count if the left one is greater "
                "than the right one; equal ones do not count. Out: the number of such couples."
            ),
            "Inversion count of $numbers.",
        ],
        """
        $count = 0
        for $i in range(len($numbers)):
            for j in range($i + 1, len($numbers)):
                if $numbers[$i] > $numbers[j]:
                    $count += 1
        return $count
        """,
        lambda ns: sum(a > b for a, b in combinations(ns, 2)),
        edges=(([],), ([1, 2, 3],), ([3, 2, 1],), ([2, 2],)),
    ),
    drill(
        "list_counting.at_home",
        "count_at_home fixed_points count_fixed_points value_is_index {get|find}_fixed_count in_right_place",
        [
            numbers(
                make=lambda draw, _: [i if draw.chance(0.4) else draw.integer(0, 6) for i in range(draw.integer(2, 7))]
            )
        ],
        "int",
        [
            "$howmany elements of $numbers are equal to their own index{, counting from 0|}.",
            "Count the positions i at which $numbers holds the value i.",
            "A fixed point is an index whose element is the index itself. $howmany fixed points $numbers has.",
            (
                "Book number i belongs at place i of the shelf. $numbers lists the books as they stand. Count "
                "those in the right place."
            ),
            "Number of elements of $numbers that are the same as their position.",
            (
                "Compare each element of $numbers with the number of elements before it, and count how often the "
                "two agree."
            ),
            (
                "This function takes a list of integers and returns how many of its members have the same value "
                "as the zero-based index where they stand."
            ),
            (
                "You get a list of numbers. The first place is 0. If the number at a place is the number of "
                "this place, count it. Return the count."
            ),
            (
                "Chairs are numbered from 0 upwards, and $numbers holds the tickets of the people sitting on "
                "them, chair by chair. Determine how many people sit on the chair of their ticket."
            ),
            "In: an array of integers. A member counts if it equals its index. Out: the count.",
        ],
        ["return sum(1 for $i, $x in enumerate($numbers) if $i == $x)"],
        lambda ns: sum(map(int.__eq__, ns, range(len(ns)))),
        edges=(([],), ([0],), ([1, 0],)),
        note="{Indexes|Positions} start at 0.",
    ),
    drill(
        "list_counting.records",
        "count_$tag how_many_$tag number_of_$tag {get|find}_number_of_$tag $tag_in_order new_$tag",
        [numbers(low=0, high=20, least=2, most=7)],
        "int",
        [
            "$howmany elements of $numbers are $side than all elements before them. The first element counts.",
            (
                "A number in $numbers is a record if every earlier number is $other than it. Count the records; "
                "the first number is always one."
            ),
            (
                "{Throws|Results} come in the order $numbers. Every result that is $side than all before sets a "
                "record, and so does the first. Count the records."
            ),
            (
                "Go through $numbers and count how often the $extreme so far is replaced by a $side number. Count "
                "the first number as well."
            ),
            (
                "Number of elements of $numbers that are {strictly |}$side than each of their predecessors, the "
                "first included."
            ),
            (
                "Keep the $extreme while reading $numbers from left to right. Each time it changes is a record, "
                "the first element too. Return the number of records."
            ),
            (
                "This function returns how many members of a list of integers are strictly $side than every "
                "member with a lower index; the member at index 0 is one of them."
            ),
            (
                "You read a list of numbers from left to right. The first number counts. Later a number counts "
                "if it is $side than all numbers until then. Return how many count."
            ),
            (
                "A chronicle is kept of the values $numbers. The first one is entered, and from then on only a "
                "value that is $side than everything entered so far. Determine the number of entries."
            ),
            (
                "In: an array of integers. A member counts if no earlier one is equal to it or $side. Out: the "
                "count{; it is 0 for an empty array|}."
            ),
            "How often does $numbers reach a new $extreme, first member included?",
        ],
        """
        $count = 0
        $best = None
        for $x in $numbers:
            if $best is None or $x $op $best:
                $best = $x
                $count += 1
        return $count
        """,
        lambda ns, v: sum(all((m < n) if v["op"] == ">" else (m > n) for m in ns[:i]) for i, n in enumerate(ns)),
        edges=(([],), ([4],), ([2, 2, 3, 1],)),
        variants=[
            {"tag": "{records|highs|maxima}", "side": "greater", "other": "smaller", "extreme": "maximum", "op": ">"},
            {
                "tag": "{lows|low_records|minima}",
                "side": "smaller",
                "other": "greater",
                "extreme": "minimum",
                "op": "<",
            },
        ],
    ),
    drill(
        "list_counting.until",
        (
            "count_until count_before_$tag length_before_$tag how_many_before_$tag {get|find}_count_before_$tag "
            "steps_to_$tag"
        ),
        [numbers(low=-4, high=9, least=2, most=7)],
        "int",
        [
            "$howmany elements of $numbers stand before the first $tag one.",
            "Count the elements of $numbers from the left and stop at the first that is $tag. That one is not counted.",
            "$give the length of the longest start of $numbers without a $tag number.",
            (
                "A game goes on until a $tag number comes up. $numbers lists the numbers in order. "
                "$howmany came up before it."
            ),
            "Number of elements of $numbers in front of the first $tag element.",
            (
                "Read $numbers from left to right and count until you meet a number with x $op 0; return the "
                "count without it."
            ),
            (
                "This function returns the number of members of a list of integers that precede the first $tag "
                "one; if there is no such member, the length of the list is returned."
            ),
            (
                "You get a list of numbers. Begin on the left and count. When a number is $tag, stop and do not "
                "count it. Return your count."
            ),
            (
                "Cars pass a camera with the codes $numbers. The camera switches itself off at the first $tag "
                "code. Determine how many cars passed before."
            ),
            (
                "In: an array of integers. Members in front of the first one that is $op 0 count; that one and "
                "all later ones do not. Out: the count."
            ),
        ],
        """
        $count = 0
        for $x in $numbers:
            if $x $op 0:
                break
            $count += 1
        return $count
        """,
        lambda ns, v: min([i for i, n in enumerate(ns) if ((n < 0) if v["op"] == "<" else (n > 0))] or [len(ns)]),
        edges=(([],), ([-1, 2],), ([0, 3, -2],), ([0, 0],)),
        note="If no element is $tag, {count all|all elements count}.",
        variants=[{"tag": "negative", "op": "<"}, {"tag": "positive", "op": ">"}],
    ),
    drill(
        "list_counting.digits",
        (
            "count_$tag_digit_numbers how_many_$tag_digit $tag_digit_count number_of_$tag_digit "
            "{get|find}_$tag_digit_count"
        ),
        [
            numbers(
                make=lambda draw, _: [
                    draw.integer(0, draw.choose((9, 99, 999, 1200))) for _ in range(draw.integer(3, 7))
                ]
            )
        ],
        "int",
        [
            "$howmany numbers in $numbers have exactly $tag digits.",
            "$give the number of $tag-digit numbers in $numbers.",
            "Count those elements of $numbers that are written with $tag digits.",
            "A $tag-digit number is one from $low to $high. $howmany of them are in $numbers.",
            "Only house numbers with $tag digits fit on the small signs. Count those in $numbers.",
            "Number of x in $numbers with $low <= x <= $high.",
            (
                "This function takes a list of non-negative integers and returns how many of them consist of "
                "$tag decimal digits."
            ),
            (
                "You get a list of numbers. Some are short and some are long. Return how many are written with "
                "$tag digits, not more and not fewer."
            ),
            (
                "A display has room for exactly $tag digits and is used only for numbers of that length. "
                "Determine how many of the numbers in $numbers it is used for."
            ),
            "In: an array of integers. A member counts if it is at least $low and at most $high. Out: the count.",
            "How many $tag-digit members has $numbers?",
        ],
        [
            "return sum(1 for $x in $numbers if $low <= $x <= $high)",
            "return sum(1 for $x in $numbers if len(str($x)) == $length)",
        ],
        lambda ns, v: len([n for n in ns if len(str(n)) == v["length"]]),
        edges=(([],), ([9, 10, 99, 100, 999, 1000],)),
        note="No number is negative.",
        variants=[
            {"tag": "two", "low": 10, "high": 99, "length": 2},
            {"tag": "three", "low": 100, "high": 999, "length": 3},
        ],
    ),
    drill(
        "list_counting.words_of_length",
        (
            "count_words_of_length words_with_length how_many_of_length {get|find}_length_count count_by_length "
            "number_of_length"
        ),
        [words(least=3, most=6), integer("n", 3, 6, names=("n", "length", "size", "k"), fix=(4, 5))],
        "int",
        [
            "$howmany words in $words have exactly $n letters.",
            "$give the number of strings in $words whose length is $n.",
            "Count those {items|words} of $words that are $n characters long.",
            "In a puzzle there are $n free boxes for a word. $howmany words of $words fill them exactly.",
            "Number of w in $words with len(w) == $n.",
            "Measure each word of $words and count how often the length $n comes up.",
            "This function takes a list of strings and returns how many of them consist of exactly $n characters.",
            "You get a list of words. Count the letters of each word. Return how many words have $n letters.",
            (
                "Name plates come with room for $n letters. Determine how many of the names in $words fill such "
                "a plate completely and fit on it."
            ),
            "In: an array of strings. A string counts if its length is $n, not more and not less. Out: the count.",
        ],
        ["return sum(1 for $w in $words if len($w) == $n)"],
        lambda ws, n: [len(w) for w in ws].count(n),
        edges=(([], 4), (["four", "five", "seven", "three"], 4)),
    ),
)
