"""Counting elements, pairs and places in lists."""

from __future__ import annotations

from itertools import combinations

from hornbook.synthesis.curriculum.arguments import integer, limit, numbers
from hornbook.synthesis.curriculum.drill import drill

_LOOP = "$count = 0\nfor $x in $numbers:\n    if $test:\n        $count += 1\nreturn $count"

FAMILIES = (
    drill(
        "list_counting.of_kind",
        "count_$tag count_$tag_numbers how_many_$tag number_of_$tag $tag_count {get|find}_$tag_count",
        [numbers(low=-9, high=9, most=7)],
        "int",
        [
            "$howmany $tag numbers {there are in|are in} $numbers.",
            "$give the number of elements of $numbers that are $tag.",
            "$howmany elements of $numbers are $more.",
            "Go through $numbers with a counter that starts at 0 and grows by 1 for each $tag element; return it.",
            "A number is $tag if it is $more. $howmany such numbers {are in|can be found in} $numbers.",
            "Some of the values in $numbers are $tag. Return how many, 0 if there are none.",
            "This function takes a list of integers and returns an integer: how many of the members are $tag.",
            "You get a list of numbers. Look at each one and see if it is $tag. At the end return how many were.",
            "For a survey only $tag values in the series $numbers are of interest. Report their quantity.",
            "Input: an array of integers. A member counts if it is $more. Output: the count.",
            "Quantity of $tag members in $numbers.",
            "How many in $numbers are $tag?",
        ],
        ["return sum(1 for $x in $numbers if $test)", _LOOP],
        lambda ns, v: len(
            [
                n
                for n in ns
                if {
                    "even": n & 1 == 0,
                    "odd": n & 1,
                    "positive": n not in range(-99, 1),
                    "negative": n in range(-99, 0),
                }[v["tag"]]
            ]
        ),
        edges=(([],), ([0],), ([-1, 2, 3],)),
        variants=[
            {"tag": "even", "more": "divisible by 2", "test": "$x % 2 == 0"},
            {"tag": "odd", "more": "not divisible by 2", "test": "$x % 2 == 1"},
            {"tag": "positive", "more": "greater than 0", "test": "$x > 0"},
            {"tag": "negative", "more": "less than 0", "test": "$x < 0"},
        ],
    ),
    drill(
        "list_counting.beyond",
        "count_$tag how_many_$tag number_$tag_limit count_numbers_$tag count_items_$tag {get|find}_count_$tag",
        [numbers(low=0, high=20, most=7), limit()],
        "int",
        [
            "$howmany numbers in $numbers are $side than $k.",
            "$give the number of elements of $numbers $tag $k. Those equal to $k do not count.",
            "Count those {items|values} of $numbers that are {strictly |}$side than $k.",
            "The speed limit is $k. $howmany of the cars with the speeds $numbers were $drive than {that|the limit}.",
            "Number of x in $numbers with x $op $k.",
            "Compare every element of $numbers with $k and count the elements that are $side.",
            "This function returns, as an integer, how many members of a list of integers lie strictly $tag $k.",
            (
                "You get a list of numbers. Look at each number. Is it $side than $k? Return how many times the "
                "answer is yes."
            ),
            (
                "A ride at the fair is closed to visitors whose height is $side than $k. Determine how many of "
                "the visitors with the heights $numbers must stay out."
            ),
            "In: a list of integers. A member counts if it is $op $k; equality does not count. Out: the count.",
            "How many in $numbers are $op $k?",
        ],
        ["return sum(1 for $x in $numbers if $test)", _LOOP],
        lambda ns, k, v: len([n for n in ns if n != k and (max(n, k) == n) == (v["op"] == ">")]),
        edges=(([], 3), ([4, 5, 6, 30], 5)),
        variants=[
            {"tag": "above", "side": "greater", "drive": "faster", "op": ">", "test": "$x > $k"},
            {"tag": "below", "side": "less", "drive": "slower", "op": "<", "test": "$x < $k"},
        ],
    ),
    drill(
        "list_counting.equal_to",
        "count_equal count_value occurrences how_often count_occurrences {get|find}_count_of times_in_list",
        [
            numbers(make=lambda draw, _: draw.repeats(range(8))),
            integer("target", 0, 7, names=("target", "value", "wanted", "x"), fix=(0, 1, 5, 7)),
        ],
        "int",
        [
            "$howmany times $target occurs in $numbers.",
            "$give the number of elements of $numbers that are equal to $target.",
            "How often does {the number|the value} $target appear in $numbers?",
            "Dice were thrown and $numbers holds the results. Count the throws that showed $target.",
            "Go through $numbers and count each element that is the same as $target.",
            "Occurrences of $target in $numbers; 0 if there is none.",
            "The function compares every member of a list of integers with $target and returns the number of matches.",
            "You get a list of numbers. Return how many of them are exactly $target.",
            (
                "Every visitor of a shop gets a ticket, and $numbers lists what is on the tickets. Determine on "
                "how many of them $target is printed."
            ),
            "Input: a series of integers. Output: how many of its members equal $target{; without a match, 0|}.",
            "How many times is $target in $numbers?",
        ],
        [
            "return $numbers.count($target)",
            """
            $count = 0
            for $x in $numbers:
                if $x == $target:
                    $count += 1
            return $count
            """,
        ],
        lambda ns, target: sum(1 for n in ns if n == target),
        edges=(([], 1), ([1, 1], 1), ([0, 0, 5, 7], 5)),
    ),
    drill(
        "list_counting.multiples",
        (
            "count_multiples count_divisible how_many_divisible number_of_multiples {get|find}_divisible_count "
            "multiples_count"
        ),
        [numbers(low=0, high=30, most=7), integer("k", 2, 6, names=("k", "divisor", "factor", "d"), fix=(3, 4, 5, 10))],
        "int",
        [
            "$howmany {multiples of $k|numbers divisible by $k} are in $numbers.",
            "$give the number of elements of $numbers that can be divided by $k without a remainder.",
            (
                "A number is a multiple of $k if its remainder on division by $k is 0. $howmany elements of "
                "$numbers are multiples of $k."
            ),
            (
                "Bags of sweets are to be shared by $k children. $numbers says how many sweets each bag has. "
                "Count the bags that can be shared evenly."
            ),
            "Number of x in $numbers with x % $k == 0.",
            "Count the {values|entries} of $numbers that $k divides evenly.",
            (
                "This function takes a list of integers and returns how many of them leave no remainder when "
                "divided by $k."
            ),
            "You get a list of numbers. Divide each one by $k. If nothing is left over, count it. Return the count.",
            (
                "Eggs are packed in boxes of $k. The hens laid $numbers on different days. Report on how many "
                "days all boxes could be filled with no egg left."
            ),
            (
                "In: an array of integers. A member counts if it is a multiple of $k (0 is one); otherwise not. "
                "Out: the count."
            ),
            "How many multiples of $k are in $numbers?",
        ],
        ["return sum(1 for $x in $numbers if $x % $k == 0)"],
        lambda ns, k: len([n for n in ns if n // k * k == n]),
        edges=(([], 3), ([0, 7], 3), ([60, 61], 2)),
    ),
    drill(
        "list_counting.within",
        "count_in_range count_between how_many_between number_in_range {get|find}_range_count count_within",
        [
            numbers(low=0, high=25, least=3, most=7),
            integer("low", 2, 9, names=("low", "lowest", "start", "a")),
            integer("high", 10, 22, names=("high", "highest", "end", "b")),
        ],
        "int",
        [
            "$howmany numbers in $numbers lie between $low and $high, both included.",
            "$give the number of elements of $numbers that are at least $low and at most $high.",
            "Number of x in $numbers with $low <= x <= $high.",
            (
                "A club takes members from the age of $low up to the age of $high. $howmany of the people with "
                "the ages $numbers may join."
            ),
            "Count all {values|entries} of $numbers that are neither smaller than $low nor larger than $high.",
            "The range goes from $low to $high and includes both ends. Count the elements of $numbers in it.",
            (
                "This function returns how many members of a list of integers belong to the closed interval "
                "from $low to $high."
            ),
            (
                "You get a list of numbers and two limits. Return how many numbers are from $low to $high. The "
                "limits are allowed too."
            ),
            (
                "Eggs with a weight from $low to $high are sold as medium; both limits are still medium. "
                "Determine how many of the eggs with the weights $numbers are."
            ),
            "Input: a list of integers. A member counts if it is >= $low and <= $high. Output: the count.",
            "How many in $numbers from $low through $high?",
        ],
        ["return sum(1 for $x in $numbers if $low <= $x <= $high)"],
        lambda ns, low, high: len([n for n in ns if n in range(low, high + 1)]),
        edges=(([], 3, 12), ([5, 6, 12, 13, 4], 5, 12)),
    ),
    drill(
        "list_counting.beside_average",
        "count_$tag_average $tag_average how_many_$tag_average number_$tag_mean count_$tag_mean",
        [numbers(low=0, high=20, least=1)],
        "int",
        [
            "$howmany numbers in $numbers are $side than the average of $numbers.",
            "$give the number of elements {strictly |}$tag the mean of $numbers.",
            "Work out the average of $numbers, and count the elements that are $side than it.",
            (
                "A class wrote a test with the points $numbers. $howmany pupils got $deal points than the average "
                "of the class."
            ),
            "Count x in $numbers with x $op m, where m is the mean of the list.",
            "The average is the sum divided by the number of elements. Count the elements of $numbers that are $side.",
            (
                "The function computes the mean of a list of integers and returns the number of members that "
                "are strictly $side than this mean."
            ),
            (
                "You get a list of numbers. First compute the average. Then return how many numbers are $side "
                "than the average."
            ),
            (
                "Farms report the harvests $numbers. Determine how many farms had $deal than the mean harvest{; "
                "those that hit it exactly do not count|}."
            ),
            (
                "Takes a non-empty list of integers. Its mean is total divided by length. Yields how many "
                "members lie $tag the mean; equality does not count."
            ),
        ],
        """
        average = sum($numbers) / len($numbers)
        return sum(1 for $x in $numbers if $x $op average)
        """,
        lambda ns, v: sum((n * len(ns) > sum(ns)) if v["op"] == ">" else (n * len(ns) < sum(ns)) for n in ns),
        edges=(([4],), ([1, 1, 10],), ([3, 3],)),
        note="{The list is not empty.|$numbers has at least one element.}",
        variants=[
            {"tag": "above", "side": "greater", "deal": "more", "op": ">"},
            {"tag": "below", "side": "less", "deal": "fewer", "op": "<"},
        ],
    ),
    drill(
        "list_counting.sign_changes",
        (
            "sign_changes count_sign_changes how_often_sign_changes {get|find}_sign_changes "
            "number_of_sign_changes zero_crossings"
        ),
        [numbers(make=lambda draw, _: [draw.integer(1, 9) * draw.choose((1, -1)) for _ in range(draw.integer(2, 7))])],
        "int",
        [
            "$howmany times the sign changes from one number of $numbers to the next.",
            "$give the number of neighbors in $numbers of which one is positive and the other negative.",
            (
                "Walk through $numbers and count how often a positive number is directly followed by a negative "
                "one or the other way round."
            ),
            (
                "The temperatures of {some days|a week} are in $numbers. $howmany times they went from above zero "
                "to below or from below to above."
            ),
            "Count the adjacent pairs in $numbers with different signs.",
            (
                "Two numbers have different signs if their product is negative. Count the pairs of consecutive "
                "elements of $numbers for which this is so."
            ),
            (
                "This function walks over adjacent members of a list of nonzero integers and returns how many "
                "times one of the two is negative while the other is positive."
            ),
            (
                "You get a list of numbers. They are positive or negative. Return how often a number has "
                "another sign than the number just before it."
            ),
            (
                "A diver is above the water when the height is positive and under it when the height is "
                "negative. From the heights $numbers, one per minute, determine how often the surface was "
                "crossed between one minute and the next."
            ),
            (
                "In: a list of integers without zeros. Out: the number of indexes, from 1 on, whose member "
                "differs in sign from the one before."
            ),
            "How often does $numbers change its sign?",
        ],
        """
        $count = 0
        for $i in range(1, len($numbers)):
            if $numbers[$i - 1] * $numbers[$i] < 0:
                $count += 1
        return $count
        """,
        lambda ns: sum((ns[i] > 0) != (ns[i + 1] > 0) for i in range(len(ns) - 1)),
        edges=(([],), ([4],), ([1, -1, 1],)),
        note="{No number is zero.|There are no zeros in the list.}",
    ),
    drill(
        "list_counting.pairs_with_sum",
        "count_pairs pairs_with_sum count_pairs_with_sum how_many_pairs {get|find}_pair_count number_of_pairs",
        [
            numbers(low=0, high=9, least=3, most=7),
            integer("target", 3, 15, names=("target", "total", "goal", "k"), fix=(8, 10)),
        ],
        "int",
        [
            "$howmany pairs of elements of $numbers have the sum $target.",
            (
                "In how many ways can you choose two elements at different places of $numbers that add up to "
                "$target? The order does not matter."
            ),
            "Count the pairs of indexes i < j for which the elements of $numbers at i and j add up to $target.",
            "Two {stamps|coins} from $numbers shall be worth exactly $target together. $howmany pairs of them do.",
            "Number of pairs in $numbers with sum $target.{ Equal numbers at different places make different pairs.|}",
            (
                "Compare each element of $numbers with all elements after it, and count how often the two "
                "together make $target."
            ),
            (
                "The function examines every two members of a list of integers at different indexes, each such "
                "pair once, and returns how many of the pairs add up to $target."
            ),
            (
                "You get a list of numbers. Take two of them and add them. For how many pairs is the sum "
                "exactly $target? Each pair of places is counted one time."
            ),
            (
                "Two weights are to balance $target exactly. Determine how many choices of two weights from the "
                "collection $numbers do."
            ),
            (
                "Input: a list of integers. A pair consists of the members at two different indexes, whatever "
                "their order. It counts if the two make $target. Output: the number of such pairs."
            ),
            "How many pairs in $numbers make $target?",
        ],
        """
        $count = 0
        for $i in range(len($numbers)):
            for j in range($i + 1, len($numbers)):
                if $numbers[$i] + $numbers[j] == $target:
                    $count += 1
        return $count
        """,
        lambda ns, target: sum(a + b == target for a, b in combinations(ns, 2)),
        edges=(([], 8), ([8], 8), ([5, 5, 5], 10), ([4, 4, 4, 4, 6], 8)),
        note="Elements at different places count as different even if they are equal.",
    ),
)
