"""Extremes among chosen elements, among sizes and among neighbors."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, limit, numbers, words
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "list_extremes.farthest",
        "farthest {find|get}_farthest most_distant farthest_from worst_guess farthest_value",
        [
            numbers(low=-9, high=30, least=2),
            integer("target", -5, 30, names=("target", "goal", "center", "x"), fix=(0, 10)),
        ],
        "int",
        [
            (
                "$give the number in $numbers that is farthest from $target. If two are equally far, take the one "
                "that comes first."
            ),
            "Which element of $numbers differs most from $target? Return the first such element.",
            (
                "$give the element of $numbers whose distance to $target is the largest. On a tie the earlier "
                "element wins."
            ),
            "The right answer is $target. $give the worst guess in $numbers; of equally bad ones the first.",
            "Most distant value from $target in $numbers. Ties go to the leftmost.",
            (
                "For each element of $numbers take the absolute difference to $target. Return the first element "
                "for which it is largest."
            ),
            (
                "This function searches a list of integers for the member with the greatest absolute difference "
                "from $target and returns that member; the earliest one is preferred when differences are equal."
            ),
            (
                "You get a list of numbers. Return the number that is most different from $target. When two are "
                "equally different, return the one that stands first."
            ),
            (
                "An oven should be at $target degrees, and it was measured at the temperatures $numbers. Report "
                "the reading that is worst, that is, farthest off on either side; if several are equally far "
                "off, the first."
            ),
            (
                "In: a list of integers. Out: the member whose distance to $target, as an absolute value, is "
                "greatest. In a tie, the first such member."
            ),
        ],
        "return max($numbers, key=lambda $x: abs($x - $target))",
        lambda ns, target: sorted((-abs(n - target), i, n) for i, n in enumerate(ns))[0][2],
        edges=(([4], 9), ([-1, 1], 0), ([12, 8, 10], 10)),
        note="{The list is not empty.|$numbers has at least one element.}",
    ),
    drill(
        "list_extremes.of_parity",
        "$tag_$kind {find|get}_$tag_$kind $short_$kind $tag_$kind_number $kind_$short",
        [numbers(least=1)],
        "int | None",
        [
            "$give the $tag $kind number in $numbers, or None if there is no $kind number.",
            "Among the $kind elements of $numbers find the $tag. {Return|Give back} None if no element is $kind.",
            "Only the $kind numbers of $numbers take part. $give the $extreme of them; None if there are none.",
            (
                "In a game only cards with $kind numbers may be played. $give the $tag card in $numbers "
                "that may be played, or None if none may."
            ),
            "The $tag $kind {item|value} in $numbers; None without any.",
            (
                "Ignore {everything in $numbers that is not $kind|all numbers in $numbers that are not $kind} and "
                "return the $tag of the others, or None when nothing is left."
            ),
            (
                "This function takes a list of integers and returns the $extreme of its $kind members; if it "
                "has no $kind members, None is returned."
            ),
            (
                "You get a list of numbers. Look only at the $kind ones. Return the $tag of them. If there is "
                "no $kind number, return None."
            ),
            (
                "Seats with $kind numbers are on one side of a hall. Of the free seats $numbers, report the one "
                "on that side with the $tag number, or None if no seat there is free."
            ),
            (
                "In: an array of integers. Members that are not $kind are ignored. If none remains, output "
                "None; otherwise the $extreme."
            ),
        ],
        [
            """
            found = [$x for $x in $numbers if $x % 2 == $rest]
            return $short(found) if found else None
            """,
            "return $short(($x for $x in $numbers if $x % 2 == $rest), default=None)",
        ],
        lambda ns, v: next((n for n in sorted(ns, reverse=v["short"] == "max") if (n & 1) == v["rest"]), None),
        edges=(([],), ([3],), ([4],), ([1, 2, 3, 4],)),
        variants=[
            {"tag": "largest", "short": "max", "extreme": "maximum", "kind": "even", "rest": 0},
            {"tag": "largest", "short": "max", "extreme": "maximum", "kind": "odd", "rest": 1},
            {"tag": "smallest", "short": "min", "extreme": "minimum", "kind": "even", "rest": 0},
            {"tag": "smallest", "short": "min", "extreme": "minimum", "kind": "odd", "rest": 1},
        ],
    ),
    drill(
        "list_extremes.beside_limit",
        "$tag_$side {find|get}_$tag_$side $short_$side $tag_value_$side next_$side",
        [numbers(low=0, high=20), limit()],
        "int | None",
        [
            "$give the $tag number in $numbers that is $comp than $k, or None if there is no such number.",
            "Among the elements of $numbers {strictly |}$side $k find the $tag. Return None if there are none.",
            (
                "Which element of $numbers is $comp than $k, but as close to it as possible? None if no element "
                "is $comp than $k."
            ),
            (
                "Trains leave at the hours in $numbers. Which is the {closest|nearest} one {strictly |}$when hour "
                "$k? None if there is no such train."
            ),
            "The $tag x in $numbers with x $op $k; None without any.",
            (
                "Ignore all elements of $numbers that are not $comp than $k; return the $tag of the rest, or None "
                "if nothing is left."
            ),
            (
                "This function returns the $tag member of a list of integers that lies strictly $side $k; None "
                "is returned if there is no such member."
            ),
            (
                "You get a list of numbers. Look only at the numbers that are $comp than $k. Return the $tag of "
                "them. If there is none, return None."
            ),
            (
                "Ropes come in the lengths $numbers. We need the $tag rope whose length is $comp than $k. "
                "Report its length, or None if there is no such rope."
            ),
            (
                "In: an array of integers. Members that are not $op $k are ignored. If none remains, output "
                "None; otherwise the $extreme."
            ),
        ],
        "found = [$x for $x in $numbers if $x $op $k]\nreturn $short(found) if found else None",
        lambda ns, k, v: next(
            (n for n in sorted(ns, reverse=v["op"] == "<") if n != k and (n < k) == (v["op"] == "<")), None
        ),
        edges=(([], 3), ([5, 5], 5), ([1, 2, 3, 20, 30], 8)),
        variants=[
            {
                "tag": "largest",
                "short": "max",
                "extreme": "maximum",
                "side": "below",
                "comp": "less",
                "when": "before",
                "op": "<",
            },
            {
                "tag": "smallest",
                "short": "min",
                "extreme": "minimum",
                "side": "above",
                "comp": "greater",
                "when": "after",
                "op": ">",
            },
        ],
    ),
    drill(
        "list_extremes.by_size",
        "largest_absolute farthest_from_zero strongest {find|get}_largest_by_size biggest_change max_by_abs",
        [numbers(low=-20, high=20, least=1)],
        "int",
        [
            "$give the number in $numbers with the largest absolute value. If there are several, take the first.",
            "Which element of $numbers is farthest from zero? Return it with its sign; among equals the first.",
            (
                "$numbers holds changes of a price, up or down. $give the strongest change; of equally strong "
                "ones the first."
            ),
            "Compare the elements of $numbers without their signs and return the first largest one, with its sign.",
            "The element of $numbers for which abs() is greatest, and the first of those if there is a tie.",
            (
                "The size of a number is the number without its sign. $give the element of $numbers of greatest "
                "size; the earliest if several have it."
            ),
            (
                "This function returns the member of a non-empty list of integers whose absolute value is the "
                "highest; the sign of the member is kept, and the first such member is taken."
            ),
            (
                "You get a list of numbers. Forget the minus signs and find the biggest number. Return it with "
                "its own sign. If there are two or more, return the first."
            ),
            (
                "Tremors push a needle up (positive) or down (negative) by the amounts $numbers. Determine the "
                "amount that pushed hardest, with its sign; if several did, the earliest."
            ),
            "In: an array of integers. Out: the leftmost member that no other member exceeds in absolute value.",
        ],
        "return max($numbers, key=abs)",
        lambda ns: next(n for n in ns if abs(n) == max(max(ns), -min(ns))),
        edges=(([-4],), ([3, -3],), ([-8, 2, 8],)),
        note="{The list is not empty.|$numbers has at least one element.}",
    ),
    drill(
        "list_extremes.word_length",
        "$tag_length $tag_word_length length_of_$tag {find|get}_$tag_length $short_length $short_word_length",
        [words(least=1)],
        "int",
        [
            "$give the length of the $tag word in $words.",
            "How many letters does the $tag {word|string} in $words have?",
            "$give the $extreme of the lengths of all strings in $words.",
            "Each word of $words gets {a line in|printed into} a table. How many characters has the $tag of them?",
            "Measure every word in $words and return the $other length.",
            "Length of the $tag {item|string} of $words.",
            "This function takes a list of strings and returns an integer, the number of characters of the $tag one.",
            (
                "You get a list of words. Count the letters of each word. Return the $other count. Return the "
                "number, not the word."
            ),
            (
                "For a form we must know how many letters the $tag entry of the collection $words has. "
                "Determine this number."
            ),
            "In: an array of strings. Out: the $extreme of their lengths; 0 if there are no strings.",
        ],
        "return $short((len($w) for $w in $words), default=0)",
        lambda ws, v: len(sorted(ws or [""], key=len)[v["place"]]),
        edges=(([],), (["a"],), (["ab", "abcd", ""],)),
        note="{An|The} empty list gives 0.",
        variants=[
            {"tag": "longest", "short": "max", "extreme": "maximum", "other": "largest", "place": -1},
            {"tag": "shortest", "short": "min", "extreme": "minimum", "other": "smallest", "place": 0},
        ],
    ),
    drill(
        "list_extremes.count_best",
        "count_$short how_often_$short count_$tag times_$tag_occurs {get|find}_$short_count $tag_count",
        [numbers(make=lambda draw, _: draw.repeats(range(9), 2, 7))],
        "int",
        [
            "$howmany times the $tag number {occurs in|is found in} $numbers.",
            "How often does the $extreme of $numbers appear in it?",
            "Find the $tag element of $numbers and count how many elements are equal to it.",
            ("The $tag result in $numbers gets a prize, and all who share it get one too. $howmany prizes are needed."),
            "$give the number of elements of $numbers that no other element is $comp than.",
            "Count the {copies|occurrences} of the $tag value in {the list |}$numbers.",
            "This function determines the $extreme of a list of integers and returns how many members are equal to it.",
            "You get a list of numbers. Find the $tag number. Then count how many times it is there. Return the count.",
            "Several players may share the $tag score. With the scores $numbers, determine how many players have it.",
            "In: a non-empty array of integers. Out: the frequency of its $extreme.",
        ],
        "return $numbers.count($short($numbers))",
        lambda ns, v: sum(all((n >= m) if v["short"] == "max" else (n <= m) for m in ns) for n in ns),
        edges=(([4],), ([2, 2, 2],), ([1, 5, 5, 1, 1],)),
        note="{The list is not empty.|$numbers has at least one element.}",
        variants=[
            {"tag": "largest", "short": "max", "extreme": "maximum", "comp": "greater"},
            {"tag": "smallest", "short": "min", "extreme": "minimum", "comp": "smaller"},
        ],
    ),
    drill(
        "list_extremes.trimmed_mean",
        (
            "average_without_extremes trimmed_mean trimmed_average drop_extremes_mean {get|compute}_trimmed_mean "
            "jury_score"
        ),
        [numbers(low=0, high=20, least=3)],
        "float",
        [
            "Leave out one smallest and one largest number of $numbers and return the average of the others.",
            (
                "A jury gives the points $numbers. One best and one worst value are struck out; return the mean "
                "of the rest."
            ),
            "Sort $numbers, drop the first and the last element and return the average of what is left.",
            (
                "$give the mean of $numbers without its minimum and its maximum. Each is left out only once, even "
                "if it is repeated."
            ),
            "Trimmed average of $numbers: remove a single smallest and a single largest value, then take the mean.",
            (
                "Subtract the smallest and the largest number from the sum of $numbers and divide by the count of "
                "the other elements."
            ),
            (
                "This function returns the mean of a list of integers as a float, after one member of the "
                "lowest value and one member of the highest value have been set aside."
            ),
            (
                "You get a list of numbers. Take away the smallest number, but only once. Take away the biggest "
                "number, but only once. Return the average of the rest."
            ),
            (
                "A lab drops the lowest and the highest of its measurements $numbers, one of each, before it "
                "averages. Determine the value that it publishes."
            ),
            (
                "In: at least three integers. One minimum and one maximum are removed. Out: the mean of what "
                "remains, as a float."
            ),
        ],
        ["kept = sorted($numbers)[1:-1]\nreturn sum(kept) / len(kept)"],
        lambda ns: (sum(ns) - max(ns) - min(ns)) / (len(ns) - 2),
        edges=(([1, 2, 3],), ([5, 5, 5, 1],)),
        note="{There are at least three numbers.|The list has at least three elements.}",
    ),
    drill(
        "list_extremes.neighbor_sum",
        "$tag_neighbor_sum best_pair_sum $short_pair_sum {find|get}_$tag_pair $short_adjacent_sum",
        [numbers(least=2)],
        "int",
        [
            "$give the $tag sum of two neighboring numbers in $numbers.",
            "Add each number of $numbers to the one after it. Which of these sums is the $tag?",
            (
                "Two elements are neighbors if one stands directly after the other. $give the $tag sum of two "
                "neighbors in $numbers."
            ),
            "$numbers holds the gain (or loss) of each day. Return the $other total gain of two days in a row.",
            "The $extreme over all sums of adjacent elements of $numbers.",
            "Look at all pairs of consecutive elements of $numbers and return the $tag total of such a pair.",
            (
                "This function adds up every two adjacent members of a list of integers and returns the $tag of "
                "these sums."
            ),
            (
                "You get a list of numbers. Add two numbers that stand side by side. Do this for all neighbors. "
                "Return the $tag sum."
            ),
            (
                "Someone takes two bags that stand next to one another in a row and reads off what they make "
                "together; the bags have the values $numbers. Determine the $tag total that can occur."
            ),
            (
                "In: an array of integers. Each member but the last is added to the next one. Out: the $extreme "
                "of these sums."
            ),
        ],
        "return $short($numbers[$i] + $numbers[$i + 1] for $i in range(len($numbers) - 1))",
        lambda ns, v: (max if v["place"] else min)([sum(ns[i : i + 2]) for i in range(len(ns) - 1)]),
        edges=(([4, 5],), ([-3, -8, 2],)),
        note="{There are at least two numbers.|The list has at least two elements.}",
        variants=[
            {"tag": "largest", "short": "max", "extreme": "maximum", "other": "greatest", "place": 1},
            {"tag": "smallest", "short": "min", "extreme": "minimum", "other": "least", "place": 0},
        ],
    ),
    drill(
        "list_extremes.gap",
        "$tag_gap $tag_jump $short_difference {find|get}_$tag_step $short_step $tag_change",
        [numbers(least=2)],
        "int",
        [
            "$give the $tag absolute difference between two neighboring numbers in $numbers.",
            "How far apart are neighbors in $numbers? Return the $tag distance between an element and the next.",
            "A step is the absolute difference of an element and the one after it. $give the $tag step in $numbers.",
            (
                "$numbers holds the height of each point of a path. $give the $tag change in height, up or down, "
                "from one point to the next."
            ),
            "The $extreme of abs(a - b) over all adjacent elements a, b of $numbers.",
            "Compare each element of $numbers with its successor and return the $tag difference, without its sign.",
            (
                "This function computes the distance between every two adjacent members of a list of integers "
                "and returns the $tag of these distances."
            ),
            (
                "You get a list of numbers. Look at two numbers side by side. How far are they from each other? "
                "Return the $tag distance that you find."
            ),
            (
                "Frogs jump along stones at the positions $numbers, from each stone to the next, forwards or "
                "backwards. Determine the length of the $tag jump."
            ),
            (
                "In: an array of integers. For each member but the last, take the difference to the next one as "
                "a positive number or zero. Out: the $extreme of these."
            ),
        ],
        "return $short(abs($numbers[$i] - $numbers[$i + 1]) for $i in range(len($numbers) - 1))",
        lambda ns, v: sorted(max(ns[i - 1 : i + 1]) - min(ns[i - 1 : i + 1]) for i in range(1, len(ns)))[v["place"]],
        edges=(([4, 5],), ([-3, -8, 2],), ([3, 3],)),
        note="{There are at least two numbers.|The list has at least two elements.}",
        variants=[
            {"tag": "largest", "short": "max", "extreme": "maximum", "place": -1},
            {"tag": "smallest", "short": "min", "extreme": "minimum", "place": 0},
        ],
    ),
)
