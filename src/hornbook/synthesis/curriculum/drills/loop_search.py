"""Loops that stop at the first thing found, or look how far something goes."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from hornbook.synthesis.curriculum.arguments import integer, numbers, text, word, words
from hornbook.synthesis.curriculum.drill import drill

_TESTS: dict[str, Callable[[int], bool]] = {
    "even": lambda n: n & 1 == 0,
    "odd": lambda n: n & 1 == 1,
    "negative": lambda n: str(n)[0] == "-",
    "positive": lambda n: n >= 1,
    "two_digit": lambda n: n in range(10, 100),
    "zero": lambda n: not n,
}
NUMBERS = numbers("numbers", -9, 20, 1, 6)
LIMIT = integer("k", 0, 15, names=("limit", "k", "bound", "level"), fix=(5, 8, 10))

FAMILIES = (
    drill(
        "loop_search.first_with",
        "first_$tag find_first_$tag first_$tag_number get_first_$tag search_$tag",
        [NUMBERS],
        "int | None",
        [
            "$give the first number in $numbers that is $told, or None if there is none.",
            (
                "Go through $numbers from the start and stop at the first value that is $told. Return it; return None "
                "if none is."
            ),
            "Which element of $numbers is the first one that is $told? Without such an element the result is None.",
            "$hand the earliest element of $numbers that is $told. If no element is $told, return None.",
            (
                "A clerk calls the numbers $numbers in order until one is $told. Return that number, or None if it "
                "never comes."
            ),
            (
                "This function iterates over a list of integers and returns the first one that is $told. If there is "
                "none, it returns None."
            ),
            (
                "You get a list of numbers. Go from left to right. When you see a number that is $told, stop and "
                "output it. If you never see one, output None."
            ),
            "If $numbers has an entry that is $told, output the leftmost such entry; otherwise output None.",
            "{Report|Output} the first entry of $numbers that is $told, or None.",
        ],
        """
        for $x in $numbers:
            if $test:
                return $x
        return None
        """,
        lambda numbers, v: _first(v["tag"], numbers),
        edges=(([],), ([4],), ([7],), ([-2, 12],)),
        variants=[
            {"tag": "even", "told": "even", "test": "$x % 2 == 0"},
            {"tag": "odd", "told": "odd", "test": "$x % 2 == 1"},
            {"tag": "negative", "told": "negative", "test": "$x < 0"},
            {"tag": "positive", "told": "positive", "test": "$x > 0"},
            {"tag": "two_digit", "told": "between 10 and 99", "test": "10 <= $x <= 99"},
        ],
    ),
    drill(
        "loop_search.last_above",
        "last_$tag find_last_$tag last_value_$tag $tag_limit_last get_last_$tag",
        [NUMBERS, LIMIT],
        "int",
        [
            "$give the last number in $numbers that is $told than $k, or -1 if there is none.",
            "Look through $numbers from the end. Return the first number met that is $told than $k, or -1 without one.",
            (
                "Which value of $numbers that is $told than $k comes last in the list? If there is no such value, "
                "return -1."
            ),
            (
                "Keep in mind each element of $numbers that is $told than $k; at the end return the latest of them, "
                "or -1 if there was none."
            ),
            (
                "Temperatures $numbers were measured one after the other. Return the most recent one that is $told "
                "than $k, or -1."
            ),
            (
                "This function takes a list of integers and returns the last one that is $told than $k. It returns "
                "-1 if no integer is."
            ),
            (
                "You get a list of numbers. Some of them are $told than $k. Output the one that stands nearest to "
                "the end. If there is none, output -1."
            ),
            "If any entry of $numbers is $told than $k, output the rightmost such entry; otherwise output -1.",
            "Determine the last entry of $numbers that is $told than $k, or -1 if none exists.",
        ],
        """
        last = -1
        for $x in $numbers:
            if $x $op $k:
                last = $x
        return last
        """,
        lambda numbers, k, v: [-1, *(n for n in numbers if (n - k) * v["sign"] > 0)][-1],
        edges=(([], 3), ([5, 5], 5), ([9, 2, 8, 1], 4)),
        variants=[
            {"tag": "above", "told": "greater", "op": ">", "sign": 1},
            {"tag": "below", "told": "less", "op": "<", "sign": -1},
        ],
    ),
    drill(
        "loop_search.take_until",
        "take_until values_before until_$tag stop_at_$tag read_until_$tag",
        [numbers("numbers", -3, 9, 1, 7)],
        "list[int]",
        [
            "$hand the elements of $numbers before the first one that is $told{; all of them if there is none|}.",
            "Read $numbers from the left and stop at the first element that is $told. Return what was read before it.",
            "Collect numbers from $numbers until one is $told, which does not count any more. If none is, collect all.",
            (
                "$numbers are inputs of a user; one that is $told ends the input. Return the list of the inputs "
                "before that end."
            ),
            "Cut the list $numbers off in front of its first element that is $told and return the beginning.",
            (
                "This function copies the elements of a list into a new list until it meets one that is $told, and "
                "returns the new list. That element and everything after it are left out."
            ),
            (
                "You get a list of numbers. Write the numbers down from left to right. If a number is $told, stop "
                "and do not write it. Output what you wrote."
            ),
            (
                "If no entry of $numbers is $told, output all entries; otherwise output the entries before the first "
                "such one."
            ),
            (
                "A sensor sends $numbers; a value that is $told means that it was switched off. {Report|Output} "
                "all values that came before it was switched off for the first time."
            ),
        ],
        """
        $result = []
        for $x in $numbers:
            if $test:
                break
            $result.append($x)
        return $result
        """,
        lambda numbers, v: _before(v["tag"], numbers),
        edges=(([],), ([0],), ([3, 0, 4],), ([2, -1, 5],)),
        variants=[
            {"tag": "zero", "told": "zero", "test": "$x == 0"},
            {"tag": "negative", "told": "negative", "test": "$x < 0"},
        ],
    ),
    drill(
        "loop_search.sum_until",
        "sum_until_$tag total_before_$tag add_until_$tag sum_before_$tag stop_sum_at_$tag",
        [numbers("numbers", -3, 9, 1, 7)],
        "int",
        [
            (
                "Add up the elements of $numbers, but stop at the first one that is $told. It is not added. Return "
                "the sum."
            ),
            (
                "$give the sum of all numbers in $numbers that come before the first one that is $told. Without such "
                "a one, sum all."
            ),
            (
                "A till adds the amounts $numbers until an amount is $told, which ends the sale. $give the total "
                "before it."
            ),
            "Go through $numbers with a loop, adding, and break as soon as a number is $told. Return the total so far.",
            "$give the total of the beginning of $numbers, up to but without the first element that is $told.",
            (
                "This function adds the elements of a list one by one and stops at the first element that is $told, "
                "which is not included. It returns the sum."
            ),
            (
                "You get a list of numbers. Add them from left to right. If a number is $told, stop and do not add "
                "it. Output the sum."
            ),
            (
                "If no entry of $numbers is $told, output the sum of all; otherwise output the sum of the entries in "
                "front of the first such one."
            ),
            (
                "Coins with the values $numbers go through a machine that stops at the first value that is "
                "$told, without adding it. {Report|Determine|Output} the sum it has by then."
            ),
        ],
        """
        $total = 0
        for $x in $numbers:
            if $test:
                break
            $total += $x
        return $total
        """,
        lambda numbers, v: sum(numbers[: next((i for i, n in enumerate(numbers) if _TESTS[v["tag"]](n)), 99)]),
        edges=(([],), ([0],), ([3, 0, 4],), ([2, -1, 5],)),
        variants=[
            {"tag": "zero", "told": "zero", "test": "$x == 0"},
            {"tag": "negative", "told": "negative", "test": "$x < 0"},
        ],
    ),
    drill(
        "loop_search.skip_some",
        "add_without sum_except sum_skipping total_without skip_number",
        [numbers("numbers", 1, 9, 1, 7), integer("k", 1, 9, names=("skip", "k", "bad", "left_out"), fix=(3, 4, 7))],
        "int",
        [
            "$give the sum of the numbers in $numbers without those equal to $k.",
            "Add up $numbers, skipping every $k.",
            "The value $k is unlucky and does not count. $give the sum of the others in $numbers.",
            "Sum all elements of $numbers, but go on to the next one without adding when an element is $k.",
            (
                "A list of points $numbers was noted; a note of $k is an error and is left out. Return the sum of the "
                "points."
            ),
            "This function returns the sum of all elements of a list that are different from $k.",
            "You get a list of numbers. Add them all, but do not add the number $k. Output the sum.",
            "If an entry of $numbers equals $k, ignore it; otherwise add it. Output the total.",
            "{Report|Determine|Output} the total of $numbers with every $k left out.",
        ],
        [
            """
            $total = 0
            for $x in $numbers:
                if $x == $k:
                    continue
                $total += $x
            return $total
            """,
            "return sum($x for $x in $numbers if $x != $k)",
        ],
        lambda numbers, k: sum(numbers) - k * numbers.count(k),
        edges=(([], 3), ([3, 3], 3), ([1, 3, 5], 3)),
    ),
    drill(
        "loop_search.first_pair",
        "first_pair find_pair_with_sum pair_that_sums two_numbers pair_for_total",
        [NUMBERS, integer("k", 0, 20, names=("target", "total_wanted", "k", "goal"), fix=(10, 12, 15))],
        "tuple[int, int] | None",
        [
            (
                "Find two numbers at different places of $numbers with the sum $k. $hand the first such pair as a "
                "tuple, by the place of the first and then of the second number, or None."
            ),
            (
                "Try the pairs of $numbers in order: the first with each later one, then the second with each later "
                "one and so on. $hand the first pair that adds up to $k, as a tuple; None if there is none."
            ),
            (
                "With two nested loops, look for values at two places i < j of $numbers that sum to $k. Return the "
                "pair of values with the smallest i (then the smallest j), or None."
            ),
            (
                "Two gifts together shall cost $k. $numbers has the prices. Return the first two prices, in list "
                "order, that fit, as a pair (an earlier first gift goes first, then an earlier second). Return None "
                "if no two fit."
            ),
            (
                "$hand (a, b), the first two elements of $numbers, a standing before b, whose sum is $k; prefer the "
                "earliest a, then the earliest b. If there are none, return None."
            ),
            (
                "This function looks for two elements at different positions whose sum is $k and returns them as a "
                "tuple in their order in the list. Of several such pairs it returns the one whose first element "
                "stands earliest, then the one whose second element stands earliest. Without a pair it returns None."
            ),
            (
                "You get a list. Add the first number to each later number, then the second number to each later "
                "number, and so on. As soon as a sum is $k, stop and output the two numbers as a tuple. If this "
                "never happens, output None."
            ),
        ],
        """
        for $i in range(len($numbers)):
            for $j in range($i + 1, len($numbers)):
                if $numbers[$i] + $numbers[$j] == $k:
                    return $numbers[$i], $numbers[$j]
        return None
        """,
        lambda numbers, k: next((pair for pair in itertools.combinations(numbers, 2) if sum(pair) == k), None),
        edges=(([], 3), ([5], 10), ([5, 5], 10), ([1, 2, 8, 9], 10)),
    ),
    drill(
        "loop_search.longest_name",
        "first_$tag_word find_$tag $tag_name pick_$tag $tag_of_words",
        [words("words", 1, 5)],
        "str",
        [
            "$give the $tag word in $words; of several equally long ones the first.",
            (
                "With a loop, find the word of $words with the $least letters. If two have equally many, take the one "
                "that comes earlier."
            ),
            "Names are listed in $words. Which is the $tag? Among names of the same length the first wins.",
            (
                "Keep the best word so far while going through $words and change it only for a $comp one. Return it "
                "at the end."
            ),
            "$hand the element of $words whose length is the $end (the earliest one if there are several).",
            (
                "This function takes a non-empty list of strings and returns the $tag string. If there are several "
                "of this length, it returns the first of them."
            ),
            (
                "You get a list of words. Remember the first one. When you find a $comp word, remember that word "
                "instead. At the end output the word that you remember."
            ),
            "Determine the entry of $words with the $least characters, the earliest one in case of a tie.",
            "{Report|Output} the $tag entry of $words, the first if several tie.",
        ],
        """
        $best = $words[0]
        for $w in $words:
            if len($w) $op len($best):
                $best = $w
        return $best
        """,
        lambda words, v: sorted(words, key=lambda w: len(w) * v["sign"])[0],
        edges=((["a"],), (["cat", "dog"],), (["owl", "mouse", "tiger", "ox"],)),
        note="{There is at least one word.||}",
        variants=[
            {"tag": "longest", "least": "most", "comp": "longer", "end": "greatest", "op": ">", "sign": -1},
            {"tag": "shortest", "least": "fewest", "comp": "shorter", "end": "smallest", "op": "<", "sign": 1},
        ],
    ),
    drill(
        "loop_search.letters_until",
        "letters_before text_before_letter until_letter cut_at part_before",
        [text(), word("letter", names=("letter", "mark", "ch_stop", "sign"), make=lambda d, b: d.letter(b[0]))],
        "str",
        [
            "$hand the part of $text before the first $letter; the whole text if $letter does not occur.",
            (
                "Copy characters from $text until $letter comes, and return the copy. Without $letter everything is "
                "copied."
            ),
            "Read $text letter by letter and stop at $letter. Return what was read before.",
            "Cut $text off at its first $letter, which is dropped as well. If there is none, $text stays as it is.",
            "A printer breaks down when it should print $letter. Return what it has printed of $text.",
            (
                "This function returns the characters of a string that precede the first occurrence of $letter. If "
                "there is no such occurrence, the whole string is returned."
            ),
            (
                "You get a text. Read it from the left. When you see $letter, stop. Output what you read before it, "
                "without the $letter."
            ),
            (
                "If $text contains $letter, output everything in front of its first occurrence; otherwise output "
                "$text unchanged."
            ),
            (
                "Names of files can be cut at a sign. Report what stands in $text to the left of the first $letter, "
                "or all of $text if it has none."
            ),
        ],
        """
        $result = ""
        for $ch in $text:
            if $ch == $letter:
                break
            $result += $ch
        return $result
        """,
        lambda text, letter: text.partition(letter)[0],
        edges=(("moon", "o"), ("moon", "m"), ("moon", "x"), ("", "a")),
    ),
)


def _first(tag: str, numbers: list[int]) -> int | None:
    return next(filter(_TESTS[tag], numbers), None)


def _before(tag: str, numbers: list[int]) -> list[int]:
    return numbers if _first(tag, numbers) is None else numbers[: [_TESTS[tag](n) for n in numbers].index(True)]
