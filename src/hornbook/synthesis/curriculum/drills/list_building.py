"""Building lists: ranges, patterns, pieces put together and neighbors compared."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, numbers
from hornbook.synthesis.curriculum.drill import drill

_FIRST = numbers("first", 0, 9, 1, 5, names=("first", "a", "xs", "one"))

FAMILIES = (
    drill(
        "list_building.count_up",
        "count_up numbers_up_to first_numbers one_to_n {make|build}_range list_to_n",
        [integer("n", 0, 12)],
        "list[int]",
        [
            "$build the list of the numbers from 1 to $n, $n included.",
            "Count from 1 up to $n and return the numbers as a list.",
            "Return a list with the first $n positive integers in ascending order.",
            "{Seats|Rooms} are numbered 1, 2, 3 and so on. Return the numbers of $n of them as a list.",
            "$build a list that begins with 1, ends with $n and grows by 1 from element to element.",
            "All integers from 1 through $n in a list.",
            "This function returns a list of all integers from 1 through $n in ascending order.",
            "You get a number. Write 1, 2, 3 and so on in a list until you come to $n. Return this list.",
            (
                "A raffle prints tickets with running numbers, beginning with 1; the last ticket has the number "
                "$n. Produce the list of all ticket numbers."
            ),
            (
                "Input: an integer that is not negative. Output: a list with $n members; the first is 1 and "
                "each later one is one greater."
            ),
            "List of 1 through $n.",
        ],
        [
            "return list(range(1, $n + 1))",
            """
            $result = []
            for $i in range(1, $n + 1):
                $result.append($i)
            return $result
            """,
        ],
        lambda n: [k + 1 for k in range(n)],
        edges=((0,), (1,), (4,)),
        note="For 0 the list is empty.",
    ),
    drill(
        "list_building.count_down",
        "count_down countdown numbers_down_from n_to_one {make|build}_countdown list_from_n_down",
        [integer("n", 0, 12)],
        "list[int]",
        [
            "$build the list of the numbers from $n down to 1.",
            "Count backwards from $n to 1 and return the numbers as a list.",
            "Return a list with the first $n positive integers in descending order.",
            "A rocket starts when the countdown from $n to 1 is over. Return the numbers called out, as a list.",
            "$build a list that begins with $n, ends with 1 and falls by 1 from element to element.",
            "All integers from $n through 1, the largest first.",
            "This function returns a list of all integers from $n down to 1 in descending order.",
            (
                "You get a number. Write $n first, then the number before it, and so on. The last number is 1. "
                "Return this list."
            ),
            (
                "A lift goes from floor $n down to floor 1 and stops at every floor. Produce the list of floors "
                "in the order of the stops."
            ),
            (
                "Input: an integer that is not negative. Output: a list with $n members; the last is 1 and each "
                "earlier one is one greater."
            ),
            "List of $n down to 1.",
        ],
        [
            "return list(range($n, 0, -1))",
            """
            $result = []
            while $n > 0:
                $result.append($n)
                $n -= 1
            return $result
            """,
        ],
        lambda n: [n - k for k in range(n)],
        edges=((0,), (1,), (4,)),
        note="For 0 the list is empty.",
    ),
    drill(
        "list_building.range_between",
        "numbers_between list_from_to range_inclusive {make|build}_interval all_between integers_from_to",
        [
            integer("low", -3, 8, names=("low", "start", "a", "lowest")),
            integer("high", -2, 14, names=("high", "end", "b", "highest")),
        ],
        "list[int]",
        [
            "$build the list of all integers from $low to $high, both included.",
            "Return a list of the numbers $low, $low + 1 and so on up to $high, which belongs to it.",
            "List every whole number that is at least $low and at most $high, in ascending order.",
            "A hotel floor has the rooms with the numbers from $low through $high. Return these numbers as a list.",
            "Count from $low to $high and return all the numbers you say, in order.",
            "All integers x with $low <= x <= $high as an ascending list.",
            "This function returns a list of the consecutive integers from $low through $high, in ascending order.",
            (
                "You get two whole numbers. Write the first one, then each next number, until you come to "
                "$high. Return all these numbers in a list."
            ),
            (
                "A book lies open, and the pages from $low up to and including $high are to be copied. Produce "
                "the list of page numbers."
            ),
            "In: $low and $high. Out: the ascending list of all integers between them; both ends belong to it.",
            "List of integers, $low through $high.",
        ],
        "return list(range($low, $high + 1))",
        lambda low, high: [low + k for k in range(max(0, high - low + 1))],
        edges=((3, 3), (5, 2), (-1, 1)),
        note="If $low is greater than $high, the list is empty.",
    ),
    drill(
        "list_building.first_multiples",
        "first_multiples multiples_of times_table {make|build}_multiples list_multiples table_of",
        [
            integer("number", 1, 12, names=("number", "x", "base", "factor")),
            integer("count", 0, 6, names=("count", "n", "k", "length"), fix=(5, 10)),
        ],
        "list[int]",
        [
            "$build the list of the first $count positive multiples of $number.",
            "Return a list of $number times 1, $number times 2 and so on, with $count elements.",
            "Start with $number and keep adding $number until the list has $count elements.",
            "The times table of $number: return its first $count entries, of which the first is $number itself.",
            (
                "A bus leaves every $number minutes. After how many minutes do the first $count buses leave, if "
                "the first leaves after $number? Return a list."
            ),
            "First $count multiples of $number, beginning with $number.",
            (
                "This function returns a list of $count integers, namely the products of $number with 1, 2, 3 "
                "and so on, in this order."
            ),
            (
                "You begin with $number. You add $number again and again. Write all the sums in a list, with "
                "$number itself in front, until the list has $count members."
            ),
            (
                "One candle costs $number coins. Produce a price list for one candle, two candles and so on, "
                "$count prices in all."
            ),
            (
                "Out: a list of length $count; its member at index 0 is $number, and each later one is greater "
                "by $number than the one before."
            ),
        ],
        ["return [$number * $i for $i in range(1, $count + 1)]"],
        lambda number, count: list(range(number, number * count + 1, number)),
        edges=((3, 0), (4, 1), (2, 5)),
        note="{For no elements,|If no elements are wanted,} {the list is empty|return an empty list}.",
    ),
    drill(
        "list_building.repeat_value",
        "repeat_value filled n_copies fill_list {make|build}_filled constant_list",
        [
            integer("value", -5, 20, names=("value", "x", "item", "number"), fix=(0, 1)),
            integer("count", 0, 6, names=("count", "n", "times", "size")),
        ],
        "list[int]",
        [
            "$build a list with $count elements that are all $value.",
            "Return a list in which $value stands $count times.",
            "$build a list of length $count filled with $value.",
            "A new game board has $count fields, each with the number $value on it. Return the board as a list.",
            "Put $count copies of $value in a list and return it.",
            "$count times the number $value, as a list.",
            "This function returns a list of length $count, every member of which is equal to $value.",
            "You need a list with $count places. Write $value in each place. Return the list.",
            "A teacher gives every one of $count pupils the same mark, $value. Produce the list of marks.",
            "Out: a list in which $value occurs $count times and nothing else occurs.",
        ],
        ["return [$value] * $count"],
        lambda value, count: [value for _ in range(count)],
        edges=((0, 0), (1, 1), (0, 3), (1, 4)),
        note="If {the length|the count} is 0, the list is empty.",
    ),
    drill(
        "list_building.repeat_list",
        "repeat_list repeat_pattern tile loop_list {make|build}_repeated times_list",
        [numbers(low=0, high=9, least=1, most=4), integer("k", 0, 4, names=("k", "copies", "n", "count"), fix=(2, 3))],
        "list[int]",
        [
            "$build a list that consists of $numbers repeated $k times.",
            "Return $k copies of $numbers joined end to end in one list.",
            "Play the melody $numbers $k times in a row and return the list of all notes played.",
            "The result holds all elements of $numbers in order, and this whole sequence $k times one after the other.",
            "Join $numbers to itself until it stands there $k times; return the joined list.",
            "$numbers, $k times in a row, as a flat list.",
            (
                "This function takes a list of integers and returns a new list that is made of $k copies of it, "
                "one after another."
            ),
            "You get a list. Write it down $k times, always behind the last one. It must be one long list. Return it.",
            (
                "A chain of beads shows the pattern $numbers, and the pattern comes $k times. Produce the list "
                "of all beads."
            ),
            (
                "In: an array of integers. Out: one flat array, $k times as long, in which the whole input "
                "follows upon itself."
            ),
        ],
        ["return $numbers * $k", "$result = []\nfor $i in range($k):\n    $result.extend($numbers)\nreturn $result"],
        lambda ns, k: [ns[i % len(ns)] for i in range(len(ns) * k)],
        edges=(([], 3), ([1, 2], 0), ([4], 2)),
        note="If it is repeated 0 times, the list is empty.",
    ),
    drill(
        "list_building.repeat_each",
        "repeat_each duplicate_each stretch copy_each {make|build}_stretched each_k_times",
        [numbers(low=0, high=9, least=1, most=4), integer("k", 1, 3, names=("k", "copies", "n", "count"), fix=(2, 3))],
        "list[int]",
        [
            "$build a list in which every element of $numbers stands $k times in a row.",
            "Repeat each element of $numbers $k times, right beside each other, and return the longer list.",
            "Stretch $numbers: first $k copies of the first element, then $k copies of the second, and so on.",
            (
                "Every photo in the list $numbers is printed $k times. Return the list of prints; the same photos "
                "come one after the other."
            ),
            "The result is $k times as long as $numbers. Each element has its $k copies next to one another.",
            "Replace every {number|item} in $numbers by $k copies of itself.",
            (
                "This function returns a new list in which each member of the given list of integers has been "
                "written $k times in succession, while the order of the members is kept."
            ),
            (
                "You get a list of numbers. Write the first number $k times, then the second number $k times, "
                "and so on. Return the new list."
            ),
            (
                "A slow typist holds every key so long that each number of $numbers appears $k times in a row. "
                "Produce the list that appears."
            ),
            (
                "In: an array of integers. Out: a flat array, $k times as long, in which every member is "
                "followed at once by its copies."
            ),
        ],
        [
            "return [$x for $x in $numbers for _ in range($k)]",
            """
            $result = []
            for $x in $numbers:
                $result.extend([$x] * $k)
            return $result
            """,
        ],
        lambda ns, k: [ns[i // k] for i in range(len(ns) * k)],
        edges=(([], 3), ([1, 2], 2), ([4, 4], 3)),
    ),
    drill(
        "list_building.add_end",
        "add_to_$tag put_at_$tag with_$tag_added $action_value {make|get}_list_with_$tag $action_copy",
        [numbers(least=0, most=5), integer("value", 20, 60, names=("value", "new", "number", "x"))],
        "list[int]",
        [
            "$build a new list: the elements of $numbers with $value added at the $tag.",
            (
                "Return a copy of $numbers that has $value as an extra element at the $tag. $numbers itself stays "
                "as it is."
            ),
            "Put $value $where all elements of $numbers and return the longer list.",
            "A person with the number $value joins the queue $numbers at the $tag. Return the new queue.",
            "{Add|Attach} $value to the $tag of $numbers, without changing the given list.",
            (
                "A list one element longer than $numbers: it has $value at the $tag and otherwise the same "
                "elements in order."
            ),
            (
                "This function takes a list of integers and a value and returns a new list with one member "
                "more, which is the value, standing at the $tag; the input is not modified."
            ),
            (
                "You get the list $numbers. Make a new list with the same numbers and also $value. The number "
                "$value must be at the $tag."
            ),
            (
                "A book with the number $value is put on the shelf $numbers, at the $tag of the row. Report the "
                "row of books as a new list."
            ),
            (
                "In: $numbers and $value. Out: a new array; $value stands $where all the old members, which "
                "keep their order."
            ),
        ],
        "return $expression",
        lambda ns, value, v: [*ns, value] if v["tag"] == "end" else [value, *ns],
        edges=(([], 20), ([1, 2], 30)),
        variants=[
            {"tag": "end", "action": "append", "where": "after", "expression": "$numbers + [$value]"},
            {"tag": "{front|beginning}", "action": "prepend", "where": "before", "expression": "[$value] + $numbers"},
        ],
    ),
)
