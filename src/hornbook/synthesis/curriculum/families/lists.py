"""Lists: totals, extremes, counting, filtering and changing items."""

from __future__ import annotations

import functools
import operator

from hornbook.synthesis.curriculum.arguments import integer, limit, numbers
from hornbook.synthesis.curriculum.family import Family, Style

FAMILIES: tuple[Family, ...] = (
    Family(
        id="lists.total",
        title="Adding up a list",
        names=(
            "total",
            "{total|sum}_of_{list|numbers|values}",
            "add_{all|up|list}",
            "{list|get|find}_{total|sum}",
            "sum_all",
        ),
        args=(numbers(),),
        returns="int",
        says=(
            "$give the {sum|total} of {all |}the {numbers|values} in $numbers.",
            "Add {up |}{all the|the} {numbers|values} in $numbers{| and return the {sum|total}}.",
            "$give what you get by adding all {numbers|values|items} of $numbers.",
        ),
        styles=(
            Style("return sum($numbers)", "The built-in `sum` adds all the items of a list."),
            Style(
                """
                $total = 0
                for $x in $numbers:
                    $total += $x
                return $total
                """,
                "$total starts at 0 and every $x is added to it. After the last one it holds the sum.",
            ),
        ),
        reference=lambda numbers: functools.reduce(operator.add, numbers, 0),
        edges=(([],), ([7],)),
        need="add up all the values",
        idea=(
            "A running total begins at zero. Each value is added to it, and in the end it is the sum of them all.",
            "To add up a list, take one item at a time. The total so far is all that has to be remembered.",
        ),
        pitfall=(
            "If the total were set to 0 inside the loop, only the last value would be left in the end.",
            "The sign `+=` adds to a variable. Just `=` would replace what it holds.",
        ),
        quiz=(("What is the sum of an empty list?", "0, since nothing is added to the zero at the start."),),
    ),
    Family(
        id="lists.largest",
        title="The largest or smallest item",
        names=("$tag", "$tag_{value|number|item}", "{find|get}_$tag", "$tag_in_list", "$tag_of"),
        args=(numbers(),),
        returns="int",
        variants=(
            {
                "tag": "{largest|biggest|highest}",
                "op": ">",
                "call": "max",
                "others": "negative",
                "said": "{largest|greatest|biggest}",
            },
            {
                "tag": "{smallest|lowest|least}",
                "op": "<",
                "call": "min",
                "others": "positive",
                "said": "{smallest|least|lowest}",
            },
        ),
        says=(
            "$give the $said {number|value} in $numbers.",
            "$give the $said {item|element} of the {non-empty |}list $numbers.",
            "{Look through|Search} $numbers and return the $said {number|value}.",
        ),
        styles=(
            Style("return $call($numbers)", "The built-in `$call` looks at all the items and keeps the $said."),
            Style(
                """
                $best = $numbers[0]
                for $x in $numbers:
                    if $x $op $best:
                        $best = $x
                return $best
                """,
                "$best holds the $said value seen so far. The first item is a safe value to start with.",
            ),
        ),
        reference=lambda numbers, v: sorted(numbers)[-1 if v["op"] == ">" else 0],
        edges=(([4],), ([-5, -2, -9],)),
        need="find the $said of the values",
        idea=(
            (
                "To find an extreme value, remember the best one so far and compare each item with it. "
                "After the last item, the best one so far is the best of all."
            ),
            (
                "Going through a list once is enough: every item is compared with the champion, and "
                "the winner stays. No sorting is needed."
            ),
        ),
        pitfall=("Starting with 0 is wrong: in a list of $others numbers, 0 would win without being in the list.",),
        quiz=(("Why can the list not be empty?", "Because then there is no value to return."),),
    ),
    Family(
        id="lists.count_matching",
        title="Counting the values that pass a test",
        names=(
            "count_$tag_$k",
            "count_$tag",
            "{number|amount}_$tag",
            "how_many_$tag_$k",
            "how_many_$tag",
            "$tag_count",
        ),
        args=(numbers(low=0), limit()),
        returns="int",
        variants=(
            {"op": ">", "tag": "{above|over|greater_than}", "said": "{greater|larger} than"},
            {"op": "<", "tag": "{below|under|less_than}", "said": "{smaller|less} than"},
            {"op": ">=", "tag": "{at_least|from}", "said": "at least"},
            {"op": "<=", "tag": "{at_most|up_to}", "said": "at most"},
        ),
        says=(
            "$howmany {numbers|values} in $numbers are $said $k.",
            "$give the number of {items|values} in $numbers that are $said $k.",
            "Count the {numbers|values} {in|of} $numbers that are $said $k.",
        ),
        styles=(
            Style("return sum(1 for $x in $numbers if $x $op $k)", "Each $x that passes the test adds a 1 to the sum."),
            Style(
                """
                $count = 0
                for $x in $numbers:
                    if $x $op $k:
                        $count += 1
                return $count
                """,
                "The loop visits every $x, and $count goes up by 1 for each that passes the test.",
            ),
            Style(
                "return len([$x for $x in $numbers if $x $op $k])",
                "The values that pass are gathered in a new list, and its length is the answer.",
            ),
        ),
        reference=lambda numbers, k, v: len(
            list(filter({">": k.__lt__, "<": k.__gt__, ">=": k.__le__, "<=": k.__ge__}[v["op"]], numbers))
        ),
        edges=lambda v: tuple((data, v.get("k", 5)) for data in ([], [v.get("k", 5), v.get("k", 5) + 1, 1])),
        need="count the values that are $said a limit",
        idea=(
            (
                "Counting with a condition joins two things: a test that says yes or no, and a counter "
                "that goes up at each yes. Everything else is an ordinary loop."
            ),
            (
                "Two lists with the same length can have different counts, because the count depends "
                "on the values. The answer lies between 0 and the length of the list."
            ),
        ),
        pitfall=(
            (
                "Think about values that are equal to the limit. Whether they count is the difference "
                "between `>` and `>=`."
            ),
        ),
    ),
    Family(
        id="lists.keep_matching",
        title="Filtering a list",
        names=(
            "{keep|only|select}_$tag_$k",
            "{keep|only|select|filter}_$tag",
            "$tag_$k",
            "{values|numbers}_$tag",
            "pick_$tag",
        ),
        args=(numbers(low=0), limit()),
        returns="list[int]",
        variants=(
            {"op": ">", "tag": "{above|over|greater_than}", "said": "{greater|larger} than"},
            {"op": "<", "tag": "{below|under|less_than}", "said": "{smaller|less} than"},
            {"op": "!=", "tag": "{other_than|different_from|not_equal}", "said": "{not equal to|different from}"},
        ),
        says=(
            "$build a list of the {numbers|values} in $numbers that are $said $k.",
            "$hand all {numbers|values|items} of $numbers that are $said $k{, in the same order|}.",
            "Keep only the {numbers|values} in $numbers that are $said $k.",
        ),
        styles=(
            Style(
                "return [$x for $x in $numbers if $x $op $k]",
                "The comprehension copies $x into the new list only if `$x $op $k` holds.",
            ),
            Style(
                """
                $result = []
                for $x in $numbers:
                    if $x $op $k:
                        $result.append($x)
                return $result
                """,
                "$result starts empty, and each $x that passes the test is appended to it.",
            ),
        ),
        reference=lambda numbers, k, v: [
            n for n in numbers if (n > k) - (n < k) in {">": (1,), "<": (-1,), "!=": (-1, 1)}[v["op"]]
        ],
        edges=lambda v: tuple((data, v.get("k", 4)) for data in ([], [v.get("k", 4), v.get("k", 4) + 1, 1])),
        need="keep the values that are $said a limit",
        idea=(
            "A filter lets some items through and holds back the others. The order of the items stays the same.",
            "The old list is not changed. A new list is made that holds only the items which pass a test.",
        ),
        pitfall=(
            "Removing items from a list while a loop goes through it skips some of them. Build a new list instead.",
        ),
        quiz=(("Can the result be longer than $numbers?", "No. A filter only leaves items out."),),
    ),
    Family(
        id="lists.change_each",
        title="Changing every item",
        names=("$tag_{all|each|every}_$k", "$tag_{all|each|every|list|values}", "$tag_{each|every}_{item|number}"),
        args=(numbers(), integer("k", 2, 9, names=("k", "amount", "step", "m"), fix=range(2, 11))),
        returns="list[int]",
        variants=(
            {"op": "+", "tag": "{add_to|raise|increase}", "said": "{increased by|plus}"},
            {"op": "-", "tag": "{take_from|lower|decrease}", "said": "{decreased by|minus}"},
            {"op": "*", "tag": "{multiply|scale|stretch}", "said": "{multiplied by|times}"},
        ),
        says=(
            "$build a list with {each|every} {number|value} of $numbers $said $k.",
            "$hand a new list that holds {each|every} {number|item} of $numbers $said $k.",
            "$hand the {numbers|values} of $numbers, each $said $k.",
        ),
        styles=(
            Style(
                "return [$x $op $k for $x in $numbers]",
                "The expression `$x $op $k` is computed for each item and gives one item of the new list.",
            ),
            Style(
                """
                $result = []
                for $x in $numbers:
                    $result.append($x $op $k)
                return $result
                """,
                "For each $x the changed number is appended to $result.",
            ),
        ),
        reference=lambda numbers, k, v: list(
            map({"+": operator.add, "-": operator.sub, "*": operator.mul}[v["op"]], numbers, [k] * len(numbers))
        ),
        edges=(([], 3), ([0], 3)),
        need="change all the values in the same way",
        idea=(
            "Doing the same thing to every item gives a new list of the same length. Each item has its partner there.",
            "The loop variable is only a name for the current item. Changing it does not change the list.",
        ),
        pitfall=("Multiplying the list itself by a number repeats the list. It does not multiply the items.",),
    ),
)
