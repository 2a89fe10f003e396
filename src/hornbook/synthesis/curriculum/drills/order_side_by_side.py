"""Two lists of numbers side by side."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.family import nth

FAMILIES = (
    drill(
        "order_comparing.agreements",
        "count_$tag $tag_count number_of_$tag positions_$tag how_many_$tag",
        [
            numbers("p", 0, 4, 4, 4, names=("first", "a", "left", "list1")),
            numbers("q", 0, 4, 4, 4, names=("second", "b", "right", "list2")),
        ],
        "int",
        [
            "$howmany positions there are in which the equally long lists $p and $q have $different elements.",
            "Compare the equally long lists $p and $q place by place and count the places where they $verb.",
            "$howmany indices i there are for which $p[i] and $q[i] are $different. Both lists have the same length.",
            "Two people fill in a form with the answers $p and $q. In how many questions do they $verb?",
            "$give the number of places in which $p and $q, two lists of the same length, $verb.",
            "Put $q below $p and look at the pairs of numbers. How many pairs consist of two $different numbers?",
            (
                "The function takes two lists of the same length and returns an int, the number of indices at which "
                "their elements are $different."
            ),
            (
                "You get two arrays of equal length. Look at index 0 in both, then at index 1 in both, and so on. "
                "Count how often the two numbers are $different."
            ),
            (
                "Two thermometers recorded the series $p and $q at the same times. Determine at how many of these "
                "times their readings were $different."
            ),
            "{Report|Determine|State} how many positions of $p and $q hold $different values.",
        ],
        [
            "return sum(1 for $left, $right in zip($p, $q) if $left $op $right)",
            "$count = 0\nfor $i in range(len($p)):\n    if $p[$i] $op $q[$i]:\n        $count += 1\nreturn $count",
        ],
        lambda p, q, v: [x - y == 0 for x, y in zip(p, q, strict=True)].count(v["same"]),
        edges=(([], []), ([1, 2], [1, 3]), ([1, 2], [1, 2])),
        variants=[
            {"tag": "matches", "verb": "agree", "different": "equal", "op": "==", "same": True},
            {"tag": "differences", "verb": "differ", "different": "different", "op": "!=", "same": False},
        ],
    ),
    drill(
        "order_comparing.elementwise",
        "elementwise_$tag $tag_of_lists pairwise_$tag combine_by_$tag $tag_by_position",
        [
            numbers("p", 0, 20, 3, 4, names=("first", "a", "left", "list1")),
            numbers(
                "q",
                0,
                20,
                names=("second", "b", "right", "list2"),
                make=lambda draw, before: [draw.integer(0, 20) for _ in before[0]],
            ),
        ],
        "list[int]",
        [
            "$hand a list with the $what of the elements of $p and $q at each index.",
            "Combine the equally long lists $p and $q: in each place stands the $what of the two numbers there.",
            "$build a list whose element i is the $what of $p[i] and $q[i].",
            (
                "Two players have the points $p and $q in the same rounds. For each round give the $what of "
                "their points, as a list."
            ),
            "Go through $p and $q side by side and note the $what of each pair. Both lists have the same length.",
            (
                "For every position take the $what of the number in $p and the number in $q. Return the results "
                "in order."
            ),
            (
                "This function takes two lists of integers with equal length and returns a third list of this "
                "length; each of its entries is the $what of the two entries at the same index."
            ),
            (
                "You have two arrays with the same length. For each index, take the $what of the two numbers. Output "
                "the list of these results."
            ),
            (
                "Input: lists $p and $q of equal length. Output: a list with the $what of each pair of entries that "
                "share an index."
            ),
            "{Report|Output} the $what of $p and $q, index by index.",
        ],
        "return [$code for $left, $right in zip($p, $q)]",
        lambda p, q, v: [
            nth(v["which"], sorted((p[i], q[i]))[1], sorted((p[i], q[i]))[0], sum((p[i], q[i])), sum([p[i]] * q[i]))
            for i in range(len(p))
        ],
        edges=(([], []), ([1, 5], [4, 2])),
        variants=[
            {"tag": "maximum", "what": "larger", "code": "max($left, $right)", "which": 0},
            {"tag": "minimum", "what": "smaller", "code": "min($left, $right)", "which": 1},
            {"tag": "sum", "what": "sum", "code": "$left + $right", "which": 2},
            {"tag": "product", "what": "product", "code": "$left * $right", "which": 3},
        ],
    ),
    drill(
        "order_comparing.interleave",
        "interleave alternate zip_lists mix_in_turn take_turns",
        [
            numbers("p", 0, 20, 1, 4, names=("first", "a", "left", "list1")),
            numbers(
                "q",
                0,
                20,
                names=("second", "b", "right", "list2"),
                make=lambda draw, before: [draw.integer(0, 20) for _ in before[0]],
            ),
        ],
        "list[int]",
        [
            "Interleave the equally long lists $p and $q, beginning with $p.",
            "$hand a list that takes turns: an element of $p, then one of $q, then the next of $p, and so on.",
            (
                "$build a list from $p and $q by taking their elements alternately. Both have the same length, "
                "and $p comes first."
            ),
            (
                "Two queues of the same length, $p and $q, merge like a zipper: one person from the first, one "
                "from the second. $hand the new queue."
            ),
            "Lay the elements of $q between those of $p, each after the element of $p at the same index.",
            (
                "Two halves of a pack of cards, $p and $q, are shuffled perfectly: the cards alternate, first "
                "one of $p. Return the pack."
            ),
            (
                "The function takes two lists of the same length and returns one list in which their elements "
                "alternate, the first element coming from $p."
            ),
            (
                "You get two arrays with the same number of members. Take one member of $p, one of $q, again one of "
                "$p, and so on until both are used up."
            ),
            (
                "Dancers from the groups $p and $q, equally many, enter the stage in turn, and a dancer of $p leads. "
                "Produce the list in the order in which they enter."
            ),
            (
                "If i, counted from 0, is even, entry i of the result comes from $p; if it is odd, from $q. Both "
                "lists are used up in order and are equally long. {Report|Output} the result."
            ),
        ],
        [
            (
                "$result = []\nfor $left, $right in zip($p, $q):\n    $result.append($left)\n    "
                "$result.append($right)\nreturn $result"
            ),
            "return [$x for pair in zip($p, $q) for $x in pair]",
        ],
        lambda p, q: [(p, q)[i % 2][i // 2] for i in range(2 * len(p))],
        edges=(([], []), ([1, 2], [3, 4])),
    ),
    drill(
        "order_comparing.disjoint",
        "$tag have_$tag lists_$tag check_$tag are_$tag",
        [
            numbers("p", 0, 12, 2, 4, names=("first", "a", "left", "list1")),
            numbers("q", 0, 12, 2, 4, names=("second", "b", "right", "list2")),
        ],
        "bool",
        [
            "$check $p and $q have $quant element in common.",
            "$check there is $quant number that occurs in both $p and $q.",
            "Two lists are called $kind if they share $quant value. $check $p and $q are.",
            "Return True if $cond, otherwise False.",
            "Two clubs have the members $p and $q, given by numbers. $check $quant person is in both clubs.",
            "Look for each element of $p in $q. The result is True if $found is found, else False.",
            (
                "This function takes two lists of integers and returns True if $quant value is contained in both of "
                "them, else False."
            ),
            (
                "You have two arrays. Look for values that are in both. If $quant value is in both, the answer is "
                "True. In the other case it is False."
            ),
            "Determine whether the lists $p and $q are $kind, i.e. whether they share $quant element.",
            "{Report|Determine|State} whether $p and $q are $kind.",
        ],
        ["return $test", "for $x in $p:\n    if $x in $q:\n        return $early\nreturn $late"],
        lambda p, q, v: (len({*p, *q}) == len({*p}) + len({*q})) != v["share"],
        edges=(([], []), ([1, 2], [2]), ([1], [2])),
        variants=[
            {
                "tag": "disjoint",
                "quant": "no",
                "kind": "disjoint",
                "cond": "none of the numbers of the two lists is in both of them",
                "found": "none",
                "test": "not any($x in $q for $x in $p)",
                "early": "False",
                "late": "True",
                "share": False,
            },
            {
                "tag": "overlapping",
                "quant": "at least one",
                "kind": "overlapping",
                "cond": "some number is in both of them",
                "found": "at least one of them",
                "test": "any($x in $q for $x in $p)",
                "early": "True",
                "late": "False",
                "share": True,
            },
        ],
    ),
)
