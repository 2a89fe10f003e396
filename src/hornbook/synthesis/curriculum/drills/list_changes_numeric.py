"""Changes of lists by index, by division and by rounding."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _decimals(draw: Draw, _: object) -> list[Any]:
    return [draw.integer(0, 9999) / 1000 for _ in range(draw.integer(2, 5))]


FAMILIES = (
    drill(
        "list_changes.flip_places",
        (
            "negate_$tag_positions flip_$tag_places minus_at_$tag negate_at_$tag_indexes change_sign_$tag "
            "switch_$tag_signs"
        ),
        [numbers(low=-5, high=12, least=2)],
        "list[int]",
        [
            "$hand a copy of $numbers in which the elements at $tag indexes have the opposite sign.",
            (
                "Change the sign of every second element of $numbers, beginning with the one at index $start. "
                "Return a new list."
            ),
            "Negate the elements of $numbers whose index is $tag; the others stay.{ Indexes start at 0.|}",
            (
                "Each element x of $numbers at a(n) $tag position becomes -x. Positions are counted from 0. "
                "Return the new list."
            ),
            (
                "Points won at $tag positions of $numbers (the first position is 0) count as losses. Return the "
                "list with their signs turned."
            ),
            "Flip signs in $numbers at the indexes $start, $next and so on in steps of two; return the changed list.",
            (
                "This function returns a new list in which the members of the given list of integers are "
                "negated where the zero-based index is $tag, and unchanged elsewhere."
            ),
            (
                "You get a list of numbers. The first place has the number 0. At each $tag place, change plus "
                "to minus and minus to plus. Return the new list."
            ),
            (
                "Houses in a street are numbered from 0, and $numbers holds what each owes. In the houses with "
                "$tag numbers the bookkeeper mixed up plus and minus. Produce the corrected list."
            ),
            (
                "In: an array of integers. Members at indexes $start, $next and so on are multiplied by -1; the "
                "others stay. Out: a new array."
            ),
        ],
        "return [-$x if $i % 2 == $start else $x for $i, $x in enumerate($numbers)]",
        lambda ns, v: [n * (-1 if (i & 1) == v["start"] else 1) for i, n in enumerate(ns)],
        edges=(([],), ([4],), ([1, 2, 3, 4],)),
        variants=[{"tag": "even", "start": 0, "next": 2}, {"tag": "odd", "start": 1, "next": 3}],
    ),
    drill(
        "list_changes.set_at",
        "set_at with_value_at replace_at put_at change_at update_position",
        [
            numbers(least=2),
            integer(
                "index",
                names=("index", "position", "i", "place"),
                make=lambda draw, before: draw.integer(0, len(before[0]) - 1),
            ),
            integer("value", 20, 50, names=("value", "new_value", "number", "x")),
        ],
        "list[int]",
        [
            (
                "$hand a copy of $numbers with $value at index $index. {$numbers itself is not changed.|The given "
                "list stays as it is.}"
            ),
            "Replace the element of $numbers at index $index by $value. Return a new list{ and leave $numbers alone|}.",
            "Copy $numbers, then put $value at the place $index (counting from 0) of the copy, and return it.",
            (
                "The thermometer at place $index now shows $value. Places are counted from 0. Return the "
                "updated copy of $numbers."
            ),
            "The result equals $numbers except that at index $index it has $value.",
            (
                "Return what $numbers looks like after its element at position $index, counted from 0, was "
                "overwritten with $value."
            ),
            (
                "This function takes a list of integers, an index and a value, and returns a new list that "
                "differs from the input only in having the value at that index; the input is not modified."
            ),
            (
                "You get the list $numbers. Make a copy of it. At index $index of the copy, write $value "
                "instead of the old number. Return the copy."
            ),
            (
                "A row of name plates shows the numbers $numbers. The plate at place $index (the first place is "
                "0) gets the new number $value. Report the row as a new list."
            ),
            (
                "In: $numbers, $index and $value. At $index the result has $value; at any other index it has "
                "what $numbers has there. The input must not change."
            ),
        ],
        "$result = list($numbers)\n$result[$index] = $value\nreturn $result",
        lambda ns, index, value: [value if i == index else n for i, n in enumerate(ns)],
        edges=(([1], 0, 20), ([1, 2, 3], 2, 30)),
    ),
    drill(
        "list_changes.rounded",
        "round_all round_list round_each rounded {make|get}_rounded round_to_$word",
        [Arg("values", ("values", "prices", "numbers", "data"), "list[float]", _decimals)],
        "list[float]",
        [
            "$hand the numbers of $values, each rounded to $dec.",
            "Round every element of $values to $dec and return the new list.",
            "Prices in $values have too many digits after the point. Return a list of the prices rounded to $dec.",
            "Build a list of round(x, $places) for each x in $values.",
            "Use Python's round to bring down to $dec each {item|number} of $values.",
            "The result has, for each number of $values in order, this number rounded to $dec.",
            (
                "This function takes a list of floats and returns a list of the same length, every member "
                "having been rounded to $dec with the built-in function."
            ),
            "You get a list of decimal numbers. Round each of them to $dec. Return the rounded numbers in a new list.",
            (
                "For a report the figures in $values are too precise. Hand over a list in which each of them "
                "has been rounded to $dec."
            ),
            (
                "In: an array of floats. Out: an equally long array; each member is the corresponding input "
                "rounded to $dec."
            ),
        ],
        "return [round($x, $places) for $x in $values]",
        lambda values, v: [float(f"{n:.{v['places']}f}") for n in values],
        edges=(([],), ([1.0, 2.3456],)),
        variants=[
            {"word": "two", "dec": "two decimal places", "places": 2},
            {"word": "one", "dec": "one decimal place", "places": 1},
        ],
    ),
    drill(
        "list_changes.divide_ints",
        "divide_all share_each whole_parts {divide|split}_each floor_divide_all quotients",
        [numbers(low=0, high=50, least=1), integer("k", 2, 7, names=("k", "divisor", "parts", "d"), fix=(2, 3, 10))],
        "list[int]",
        [
            "$hand a list with each number of $numbers divided by $k, without the remainder.",
            "Divide every element of $numbers by $k, rounding down. Return the new list.",
            "Build a list of x // $k for each x in $numbers.",
            "How often does $k fit completely into each number of $numbers? Return a list of the answers.",
            (
                "Each number in $numbers says how many apples a basket holds; $k children share every basket. "
                "Return how many whole apples each child gets per basket."
            ),
            "Integer division of the whole list $numbers by $k.",
            (
                "This function takes a list of non-negative integers and returns a list with the integer "
                "quotient of each member and $k."
            ),
            (
                "You get a list of numbers. Divide each number by $k and forget what is left over. Return the "
                "results in a list."
            ),
            (
                "A bottling plant fills bottles of $k litres from tanks. $numbers holds the litres in each "
                "tank; report as a list how many full bottles each tank gives."
            ),
            (
                "In: an array of integers. Each member turns into its quotient by $k, without fraction. Out: an "
                "equally long array."
            ),
            "Each member of $numbers floor-divided by $k.",
        ],
        "return [$x // $k for $x in $numbers]",
        lambda ns, k: [len(range(k, n + 1, k)) for n in ns],
        edges=(([], 2), ([0, 7], 7)),
    ),
    drill(
        "list_changes.remainders",
        "remainders all_remainders mod_all {take|get}_remainders remainders_by rest_of_each",
        [numbers(low=0, high=50, least=2), integer("k", 2, 9, names=("k", "divisor", "modulus", "d"), fix=(2, 5, 10))],
        "list[int]",
        [
            "$hand a list of the remainders when each number of $numbers is divided by $k.",
            "Replace every element of $numbers by its remainder on division by $k. Return a new list.",
            "Build a list of x % $k for each x in $numbers.",
            (
                "Eggs are packed in boxes of $k. $numbers says how many eggs there are on each day. Return how "
                "many are left over each day."
            ),
            "Take each number in $numbers modulo $k.",
            (
                "For every {item|value} of $numbers work out what remains after dividing by $k; return these "
                "remainders in order."
            ),
            (
                "This function maps each member of a list of non-negative integers to what is left over after "
                "integer division by $k, and returns these remainders as a list."
            ),
            (
                "You get a list of numbers. Divide each number by $k and look at what is left over. Return a "
                "list of these remainders."
            ),
            (
                "On the round track of length $k every runner ends up somewhere. For the distances run, "
                "$numbers, produce the list of positions on the track, measured from the start line (position "
                "0)."
            ),
            "In: an array of integers. Each member turns into its remainder modulo $k. Out: an equally long array.",
            "Each member of $numbers modulo $k, as a list.",
        ],
        "return [$x % $k for $x in $numbers]",
        lambda ns, k: [n - n // k * k for n in ns],
        edges=(([], 2), ([0, 7, 10], 5)),
    ),
    drill(
        "list_changes.lengths",
        "lengths word_lengths {get|list|find}_lengths lengths_of_words measure_all sizes",
        [words(least=1)],
        "list[int]",
        [
            "$hand a list with the length of every word in $words.",
            "Replace each string in $words by the number of its characters. Return the new list.",
            "Build a list of len(w) for each w in $words.",
            "$howmany letters each word in $words has, as a list in the same order.",
            "A printer needs to know how much room the words in $words take. Return their lengths in order.",
            "The result has one number for each {item|word} of $words: how many characters it consists of.",
            (
                "This function takes a list of strings and returns a list of integers, which are the lengths of "
                "these strings in the same order."
            ),
            (
                "You get a list of words. Count the letters of each word. Return the counts in a list. The "
                "first count is for the first word."
            ),
            (
                "A sign painter charges by the letter. For the words $words, produce a list that tells how many "
                "letters have to be painted for each."
            ),
            (
                "Input: an array of strings. Output: an array of integers; each one is the number of characters "
                "of the string at the same index."
            ),
            "Length of each word in $words, as a list.",
        ],
        [
            "return [len($w) for $w in $words]",
            """
            $result = []
            for $w in $words:
                $result.append(len($w))
            return $result
            """,
        ],
        lambda ws: [sum(1 for _ in w) for w in ws],
        edges=(([],), (["a", ""],)),
    ),
)
