"""Looking for elements: one after the other, or by halving a sorted list."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, limit, numbers
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "order_searching.linear",
        "find_$tag $tag_index index_of_$tag search_$tag $tag_position",
        [numbers("numbers", 0, 8, 4, 8), integer("x", 0, 8, names=("x", "target", "value", "wanted"), fix=(3, 5))],
        "int",
        [
            "$hand the index of the $tag occurrence of $x in $numbers, or -1 if it does not occur.",
            "At which index does $x stand in $numbers for the $tag time? Return -1 if it is not there.",
            (
                "Search $numbers for $x and return its position, counted from 0. If it occurs several times, "
                "return the $tag one; if never, -1."
            ),
            (
                "Which box has the number $x? The boxes 0, 1, 2 and so on have the numbers in $numbers. $hand "
                "the $tag box that fits, or -1 if none does."
            ),
            (
                "Linear search: compare the elements of $numbers one by one with $x. $hand the $tag index at "
                "which they are equal, or -1."
            ),
            "$give the $size i with $numbers[i] == $x. If no such i exists, return -1.",
            (
                "The function takes a list of integers and returns the index of the $tag occurrence of $x; it "
                "returns -1 if the value is not found."
            ),
            (
                "You get an array. Look for $x in the array and tell the $size index where you see it. If you do not "
                "see it, return -1."
            ),
            "Input: $numbers. Output: the $size index at which $x stands, counted from 0; otherwise -1.",
            (
                "The posts 0, 1, 2 and so on saw the signals $numbers, one each. {Report|Determine|Output} the "
                "number of the $tag post that saw the signal $x, or -1 if no post did."
            ),
        ],
        """
        for $i in $range:
            if $numbers[$i] == $x:
                return $i
        return -1
        """,
        lambda numbers, x, v: v["pick"]((i for i, y in enumerate(numbers) if y == x), default=-1),
        edges=(([], 3), ([3, 3, 3], 3), ([5, 1, 5, 2], 5)),
        variants=[
            {"tag": "first", "size": "smallest", "range": "range(len($numbers))", "pick": min},
            {"tag": "last", "size": "largest", "range": "range(len($numbers) - 1, -1, -1)", "pick": max},
        ],
    ),
    drill(
        "order_searching.all_indices",
        "all_indices find_all indices_of positions_of where_is",
        [numbers("numbers", 0, 5, 4, 8), integer("x", 0, 5, names=("x", "target", "value", "wanted"), fix=(2, 3))],
        "list[int]",
        [
            "$hand a list of all indices at which $x occurs in $numbers.",
            "Find every position of $x in $numbers and return the positions in a list, smallest first.",
            "Where does $x occur in $numbers? Return all places, counted from 0, in ascending order.",
            (
                "The lottery numbers of the weeks 0, 1, 2 and so on are in $numbers. In which weeks was $x "
                "drawn? Return a list of the weeks."
            ),
            "$build the list of all i with $numbers[i] equal to $x.",
            (
                "Not only the first place of $x in $numbers is wanted but all of them. Return a list of their "
                "indices; it is empty if there are none."
            ),
            ("This function returns a list of all indices of $numbers, in ascending order, whose element equals $x."),
            (
                "You get a series of numbers. The value $x can be in it many times. Output every index where it "
                "stands, from the smallest index to the largest."
            ),
            (
                "If $x does not occur in $numbers, output an empty list; otherwise output the list of its indices in "
                "increasing order, counted from 0."
            ),
            "Collect the indices of $x in $numbers.",
        ],
        [
            "return [$i for $i in range(len($numbers)) if $numbers[$i] == $x]",
            "return [$i for $i, $item in enumerate($numbers) if $item == $x]",
        ],
        lambda numbers, x: [sum(1 for _ in numbers[:i]) for i, y in enumerate(numbers) if y == x],
        edges=(([], 3), ([3, 3], 3), ([2, 1, 2], 2)),
    ),
    drill(
        "order_searching.binary",
        "binary_search find_in_sorted search_sorted locate find_by_halving",
        [
            numbers(
                "numbers",
                0,
                40,
                names=("numbers", "ordered", "values", "nums"),
                make=lambda draw, _: sorted(set(draw.numbers(0, 25, 4, 8))),
            ),
            integer(
                "x",
                0,
                25,
                names=("x", "target", "value", "wanted"),
                make=lambda draw, before: draw.choose(before[0]) if draw.chance(0.7) else draw.integer(0, 25),
            ),
        ],
        "int",
        [
            "$hand the index of $x in the sorted list $numbers by binary search, or -1 if it is not there.",
            (
                "$numbers is sorted ascending and has no repetitions. Find $x by halving the range again and "
                "again, and return its index, or -1 if it is missing."
            ),
            (
                "Binary search looks at the middle of a sorted list and goes on in the half in which the value "
                "must be. $hand the index of $x in the ascending list $numbers; return -1 if it does not occur."
            ),
            (
                "Search the ascending list $numbers of different numbers for $x. Return the index where it "
                "stands, or -1."
            ),
            (
                "Opening a phone book in the middle tells in which half a name is. Do the same with the sorted "
                "numbers in $numbers: return the index of $x, or -1 if it is absent."
            ),
            (
                "Implement binary search: $numbers is in strictly ascending order, and the result is the "
                "position of $x or, if it is not found, -1."
            ),
            (
                "This function performs a binary search in a list of integers sorted in ascending order without "
                "duplicates. It returns the index of $x, or -1 if $x is not contained in the list."
            ),
            (
                "You get a sorted array, and all its members are different. Look at the middle. If $x is larger, "
                "continue on the right; if it is smaller, continue on the left. Return the index of $x or -1."
            ),
            (
                "Input: $numbers, strictly ascending, and $x. Output: if $x is there, its index counted from 0; "
                "otherwise -1. Halve the range in each step."
            ),
            (
                "In a guessing game each look at the middle of the ascending list $numbers tells whether $x lies "
                "to the left or to the right. {Report|Determine|Output} the index at which $x is found, or -1 if "
                "it turns out to be absent."
            ),
        ],
        """
        low = 0
        high = len($numbers) - 1
        while low <= high:
            middle = (low + high) // 2
            if $numbers[middle] == $x:
                return middle
            if $numbers[middle] < $x:
                low = middle + 1
            else:
                high = middle - 1
        return -1
        """,
        lambda numbers, x: numbers.index(x) if x in numbers else -1,
        edges=(([], 3), ([3], 3), ([1, 4, 6], 5)),
    ),
    drill(
        "order_searching.insertion_point",
        "insertion_point insert_position find_place place_for index_to_insert",
        [
            numbers(
                "numbers",
                0,
                20,
                names=("numbers", "ordered", "values", "nums"),
                make=lambda draw, _: sorted(draw.numbers(0, 20, 3, 7)),
            ),
            integer("x", 0, 20, names=("x", "value", "new", "number"), fix=(8, 10)),
        ],
        "int",
        [
            (
                "$hand the index at which $x has to be inserted in the sorted list $numbers to keep it sorted. "
                "If $x occurs already, $return."
            ),
            "$numbers is in ascending order. At which index would $x go? Among equal elements, $choose.",
            (
                "A new book with the number $x is to be put on a shelf with the numbers in $numbers, sorted "
                "ascending. $hand its index; it goes $side books with the same number."
            ),
            (
                "$howmany elements of the ascending list $numbers are $than $x; this is the place where $x can "
                "be inserted."
            ),
            (
                "Find the insertion point of $x in the sorted list $numbers: the index of the first element that "
                "is $stop, or the length of the list if there is none."
            ),
            "Where does $x belong in the ascending list $numbers? Return the index, $side elements equal to $x.",
            (
                "The function takes a sorted list of integers and returns the index at which $x must be put in so "
                "that the list remains sorted, $side any entries equal to $x."
            ),
            (
                "You have a list that is sorted from small to large, and one new number $x. At which index should "
                "the new number stand? If equal numbers are there, it stands $side them."
            ),
            "Output the count of entries in the sorted list $numbers that are $than $x.",
            (
                "New numbers are filed in the sorted row $numbers so that it stays sorted, $side equal ones. "
                "{Report|Determine|Output} the index for $x."
            ),
        ],
        [
            """
            $i = 0
            while $i < len($numbers) and $numbers[$i] $op $x:
                $i += 1
            return $i
            """,
            """
            low = 0
            high = len($numbers)
            while low < high:
                middle = (low + high) // 2
                if $numbers[middle] $op $x:
                    low = middle + 1
                else:
                    high = middle
            return low
            """,
        ],
        lambda numbers, x, v: len([y for y in numbers if y < x or (y == x and v["after"])]),
        edges=(([], 8), ([8, 8], 8), ([1, 2], 10)),
        variants=[
            {
                "return": "return the place before it",
                "choose": "it goes to the left",
                "side": "before",
                "than": "smaller than",
                "stop": "not smaller than it",
                "op": "<",
                "after": False,
            },
            {
                "return": "return the place after it",
                "choose": "it goes to the right",
                "side": "after",
                "than": "at most as large as",
                "stop": "larger than it",
                "op": "<=",
                "after": True,
            },
        ],
    ),
    drill(
        "order_searching.first_beyond",
        "first_$tag find_first_$tag first_$tag_than get_first_$tag first_number_$tag",
        [numbers("numbers", 0, 30, 3, 7), limit()],
        "int | None",
        [
            "$hand the first {number|element} in $numbers that is $tag than $k, or None if there is none.",
            (
                "Go through $numbers from the start and return the first value $tag than $k. If no value is, "
                "return None."
            ),
            (
                "Which is the first element of $numbers that is $tag than $k? Return it; the result is None if "
                "no element is."
            ),
            (
                "The guests have the ages in $numbers in the order of their arrival. $hand the age of the first "
                "guest that is $tag than $k, or None if there is no such guest."
            ),
            (
                "Search $numbers from left to right for a number $tag than $k. The first hit is the result; "
                "without a hit it is None."
            ),
            "$give the leftmost item of $numbers that is $tag than $k. Return None where nothing fits.",
            (
                "This function iterates over a list of integers and returns the first one that is $tag than $k. If "
                "no integer satisfies this, None is returned."
            ),
            (
                "You get some numbers. Take the first number which is $tag than $k. When there is no such number, "
                "the answer is None."
            ),
            "Input: $numbers. Output: the earliest entry $tag than $k if there is one, otherwise None.",
            (
                "A gauge delivered the readings $numbers one after the other, and an alarm is given at the first "
                "one $tag than $k. {Report|Output} this reading, or None if the alarm was never given."
            ),
        ],
        [
            """
            for $x in $numbers:
                if $x $op $k:
                    return $x
            return None
            """,
            "return next(($x for $x in $numbers if $x $op $k), None)",
        ],
        lambda numbers, k, v: [*filter(lambda x: (x - k) * v["sign"] > 0, numbers), None][0],
        edges=(([], 5), ([5, 5], 5)),
        variants=[{"tag": "larger", "op": ">", "sign": 1}, {"tag": "smaller", "op": "<", "sign": -1}],
    ),
)
