"""Functions that call themselves: on numbers, texts, lists and nested lists."""

from __future__ import annotations

import itertools
import math

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers, word
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

NUMBER = integer("n", 0, 12)


def _nested(draw: Draw, _: object, depth: int = 0) -> list[object]:
    size = draw.integer(0 if depth else 1, 3)
    return [
        _nested(draw, None, depth + 1) if depth < 3 and draw.chance(0.4) else draw.integer(0, 9) for _ in range(size)
    ]


NESTED = Arg("nested", ("nested", "items", "tree", "values", "data"), "list", _nested)

FAMILIES = (
    drill(
        "algo_recursion.sum_to",
        "sum_to recursive_sum sum_down add_down sum_first",
        [NUMBER],
        "int",
        [
            "$give the sum of the whole numbers from 1 to $n, with recursion.",
            "Add up all numbers from $n down to 1 without a loop.",
            "The sum up to 0 is 0, and the sum up to n is n plus the sum up to n - 1. $give the sum up to $n.",
            (
                "$n boxes stand in a row; the last holds as many balls as its number, and so do all others. The "
                "numbers start at 1. Count the balls recursively."
            ),
            "Write a function that calls itself to total the numbers 1 to $n. For 0 the result is 0.",
            "$give 1 + 2 + 3 and so on up to $n by a recursive call{; it is 0 for 0|}.",
            (
                "The function takes an integer $n that is not negative and returns the sum 1 + 2 + 3 and so on up to "
                "this number. It is recursive: it adds the number to its own result for the number before, and stops "
                "at 0."
            ),
            (
                "You get a number, $n. Add all the numbers from 1 to it. Do not use a loop: the function must call "
                "itself with a smaller number. For 0 output 0."
            ),
            "If $n is 0, the result is 0; otherwise it is $n plus the result for the number one smaller.",
            "Recursive sum of 1 to $n.",
            "I want to add up 1, 2, 3 and so on up to $n, with a function that calls itself. For 0 I want 0.",
            "Calculate the sum of the integers from 1 to $n recursively.",
        ],
        """
        if $n == 0:
            return 0
        return $n + $name($n - 1)
        """,
        lambda n: n * (n + 1) // 2,
        edges=((0,), (1,)),
    ),
    drill(
        "algo_recursion.sum_digits",
        "digit_sum recursive_digit_sum sum_of_digits add_digits digits_total",
        [integer("n", 0, 99999)],
        "int",
        [
            "$give the sum of the digits of $n recursively.",
            "Add the digits of $n with a function that calls itself: the last digit plus the sum of the rest.",
            (
                "The digit sum of a number below 10 is the number itself; else it is the last digit plus the digit "
                "sum of the number without it. Return that of $n."
            ),
            "Without a loop, return the sum of all digits of the non-negative number $n.",
            "Each digit of $n stands for some points. Return how many points there are altogether, using recursion.",
            "Use recursion to total the digits of $n{, a number that is not negative|}.",
            (
                "The function takes an integer $n that is not negative and returns the sum of its decimal digits. It "
                "is recursive: it splits off the last digit and calls itself with the remaining ones."
            ),
            (
                "You get a number, $n, for example 472; there the answer is 4 + 7 + 2 = 13. Take the last digit and "
                "add the result for the number without this digit. The function calls itself."
            ),
            (
                "If $n has a single digit, the result is this digit; otherwise it is the last digit plus the result "
                "for $n // 10."
            ),
            "Recursive digit sum of $n.",
            "Calculate the digit sum of $n recursively.",
        ],
        """
        if $n < 10:
            return $n
        return $n % 10 + $name($n // 10)
        """,
        lambda n: sum(map(int, str(n))),
        edges=((0,), (8,), (1002,)),
    ),
    drill(
        "algo_recursion.count_down",
        "countdown_list recursive_countdown numbers_down list_down count_down",
        [NUMBER],
        "list[int]",
        [
            "$build the list from $n down to 0 with recursion.",
            "$hand a list that counts down from $n to 0. The function should call itself.",
            (
                "A countdown from 0 is just [0]; a countdown from n is n and then the countdown from n - 1. Return "
                "that from $n."
            ),
            "Recursively make a list of all whole numbers from $n to 0, falling.",
            (
                "A rocket starts in $n seconds. Return the numbers called out, the last of which is 0, without using "
                "a loop."
            ),
            "List $n, then one less, and so on until 0 is reached, by recursion.",
            (
                "The function takes an integer $n that is not negative and returns the list of all integers from "
                "this number down to 0. It is recursive: the number is put before the list for the number one "
                "smaller."
            ),
            (
                "You get a number, $n. Make a list that begins with it and goes down to 0: each element is one "
                "smaller than the element before. Let the function call itself."
            ),
            (
                "If $n is 0, the result is [0]; otherwise it is a list with $n at the front, followed by the result "
                "for the number before it."
            ),
            "Recursive list from $n down to 0.",
            "Create the list of all integers from $n down to 0 recursively.",
        ],
        """
        if $n == 0:
            return [0]
        return [$n] + $name($n - 1)
        """,
        lambda n: list(range(n, -1, -1)),
        edges=((0,), (1,), (4,)),
    ),
    drill(
        "algo_recursion.list_result",
        "recursive_$tag list_$tag find_$tag $tag_of_list get_$tag",
        [numbers("numbers", -9, 20, 1, 6)],
        "int",
        [
            "$give the $told of $numbers{, which is not empty,| (there is at least one number)} with recursion.",
            "Without a loop or $builtin, return the $told of the numbers in $numbers, of which there is at least one.",
            "$hand the $told of the list $numbers recursively: $rule the first number and the $told of the rest.",
            (
                "The $told of a list of one number is that number. For a longer list, $rule its head and the $told of "
                "its tail. Do that for $numbers."
            ),
            "Write a function that calls itself on $numbers without its first element to find the $told of them all.",
            "Use recursion to get the $told of the elements of $numbers, which has one element or more.",
            (
                "The function takes a non-empty list of integers $numbers and returns the $told of its elements by "
                "recursion: a list with one element has this element as its result, and in a longer list the first "
                "element is combined with the result for the remaining ones."
            ),
            (
                "You get a list of numbers, $numbers, with one number or more. Find the $told of the numbers. Do not "
                "use a loop; the function must call itself with a shorter list."
            ),
            (
                "If $numbers has one element, this is the result; otherwise $rule the first element and the result "
                "for all the others. This gives the $told."
            ),
            "Recursive $told of the non-empty list $numbers.",
            "Determine the $told of the non-empty list $numbers recursively.",
        ],
        """
        if len($numbers) == 1:
            return $numbers[0]
        return $join
        """,
        lambda numbers, v: {"max": max, "min": min, "sum": sum, "product": math.prod}[v["tag"]](numbers),
        edges=(([4],), ([1, 1],), ([-3, -7],)),
        variants=[
            {
                "tag": "max",
                "told": "largest",
                "builtin": "max",
                "rule": "compare",
                "join": "max($numbers[0], $name($numbers[1:]))",
            },
            {
                "tag": "min",
                "told": "smallest",
                "builtin": "min",
                "rule": "compare",
                "join": "min($numbers[0], $name($numbers[1:]))",
            },
            {
                "tag": "sum",
                "told": "sum",
                "builtin": "sum",
                "rule": "add",
                "join": "$numbers[0] + $name($numbers[1:])",
            },
            {
                "tag": "product",
                "told": "product",
                "builtin": "prod",
                "rule": "multiply",
                "join": "$numbers[0] * $name($numbers[1:])",
            },
        ],
    ),
    drill(
        "algo_recursion.reverse",
        "reverse_text recursive_reverse backwards turn_around mirror_word",
        [word()],
        "str",
        [
            "$hand $word backwards, by recursion.",
            "Reverse the string $word with a function that calls itself.",
            (
                "The reverse of the empty string is empty; any other is the reverse of all but its first letter, then "
                "that letter. Return the reverse of $word."
            ),
            "Turn $word around without a loop and without slicing with a step.",
            "Someone reads $word from right to left. Return what is read, using recursion.",
            "Recursively put the letters of $word into the opposite order.",
            (
                "The function takes a string $word and returns it with its characters in reverse order. It is "
                "recursive: the reversed rest comes first, and the first character goes to the end."
            ),
            (
                "You get a word, $word. Write it from the last letter to the first. Do not use a loop; the function "
                "calls itself with the word without its first letter and puts this letter at the end. An empty word "
                "stays empty."
            ),
            "Recursive reversal of $word.",
            (
                "If $word is empty, so is the output; otherwise the output is that for $word without its first "
                "character, with this character put behind."
            ),
            "I want to see $word written backwards, with recursion and without a loop.",
        ],
        """
        if $word == "":
            return ""
        return $name($word[1:]) + $word[0]
        """,
        lambda word: word[::-1],
        edges=(("",), ("a",), ("level",)),
    ),
    drill(
        "algo_recursion.nested_result",
        "$tag_nested nested_$tag deep_$tag $tag_of_nested $tag_all",
        [NESTED],
        "int",
        [
            "$nested is a list of numbers and of lists of the same kind, at any depth. $give $what.",
            "$give $what in the nested list $nested, however deep they lie.",
            "Boxes hold numbers and further boxes; $nested is the outermost box as a list. $give $what.",
            "A list may contain integers and other such lists. Go through $nested with recursion and return $what.",
            "Use recursion on the nested list $nested to find $what, those in inner lists included.",
            "$nested contains whole numbers and lists, which may again contain both. Return $what.",
            (
                "The function takes a list $nested, whose elements are integers or lists built in the same way, and "
                "returns $what at all levels. For an element that is a list the function calls itself."
            ),
            (
                "You get a list, $nested. In it are numbers, but also lists, and in these lists there can be lists "
                "again. Go into all of them. Output $what. For an empty list this is 0."
            ),
            (
                "In a firm's chart, $nested, every group is a list and every person is a number; groups may contain "
                "groups. Determine $what in the entire chart, with recursion."
            ),
            (
                "If an element of $nested is a list, the function is applied to it; if it is a number, it counts by "
                "itself. Output: $what."
            ),
            "Determine $what in the nested list $nested, at every depth.",
        ],
        """
        $total = 0
        for $item in $nested:
            if isinstance($item, list):
                $total += $name($item)
            else:
                $total += $one
        return $total
        """,
        lambda nested, v: (sum if v["tag"] == "sum" else len)(_flat(nested)),
        edges=(([],), ([[], [3]],), ([1, [2, [3, 4]], 5],)),
        variants=[
            {"tag": "sum", "what": "the sum of all numbers", "one": "$item"},
            {"tag": "count", "what": "the count of all numbers", "one": "1"},
        ],
    ),
    drill(
        "algo_recursion.depth",
        "list_depth nesting_depth depth_of nested_depth how_deep",
        [NESTED],
        "int",
        [
            "$give how deeply lists are nested in $nested. A list without inner lists has depth 1.",
            (
                "The depth of a list is 1 plus the greatest depth of the lists in it, or 1 if there are none. $give "
                "the depth of $nested."
            ),
            (
                "$nested holds numbers and lists of the same kind. Return the number of levels, counting $nested "
                "itself as one."
            ),
            (
                "Boxes may lie in boxes; numbers are no boxes. $nested is the outer box, as a list. Return how many "
                "boxes the most hidden one lies in, itself included."
            ),
            (
                "Find the depth of the nested list $nested by recursion: [] and [5] have depth 1, [[]] and [1, [2]] "
                "have depth 2."
            ),
            (
                "The function takes a list $nested, whose elements are integers or lists built in the same way, and "
                "returns the maximum number of lists that lie inside one another, the outermost one included. So a "
                "list that contains no lists has the depth 1."
            ),
            (
                "You get a list, $nested. In it there can be lists, and in these lists there can be lists again. How "
                "many levels are there? A list with only numbers, or an empty list, has 1 level."
            ),
            (
                "Russian dolls hide smaller dolls, and here a doll may hide several side by side, besides numbers. "
                "The outermost doll is the list $nested. Determine how many dolls lie one inside another at most, "
                "with the outer one."
            ),
            (
                "Input: a nested list $nested of numbers and lists. Output: 1 if it holds no list; otherwise 1 more "
                "than the depth of the deepest list in it."
            ),
            "Determine how many levels of lists $nested has, itself included.",
        ],
        """
        deepest = 0
        for $item in $nested:
            if isinstance($item, list):
                deepest = max(deepest, $name($item))
        return deepest + 1
        """,
        lambda nested: max(itertools.accumulate((ch == "[") - (ch == "]") for ch in str(nested))),
        edges=(([],), ([[]],), ([1, [2, [3]]],), ([[1], [2]],)),
    ),
    drill(
        "algo_recursion.binary_words",
        "binary_strings all_bit_strings bit_words codes_of_length words_of_two",
        [integer("n", 0, 4, names=("n", "length", "size", "width"))],
        "list[str]",
        [
            "$hand all strings of length $n made of '0' and '1', in alphabetical order.",
            "List every binary string with exactly $n characters, from all zeros to all ones, in counting order.",
            "A lock has $n switches, each 0 or 1. Return all settings as strings, in order.",
            "$build the sorted list of all texts of $n characters in which each character is '0' or '1'.",
            (
                "There is one binary string of length 0, the empty one; the longer ones are those one shorter with "
                "'0' or '1' put after them. Return all of length $n, sorted."
            ),
            "Recursively build all words of length $n over the letters '0' and '1', sorted.",
            (
                "The function takes an integer $n that is not negative and returns the list of all strings of that "
                "length over the characters '0' and '1', in ascending order. For length 0 it is a list with the "
                "empty string."
            ),
            (
                "You get a number, $n. Write all texts with $n characters, where each character is '0' or '1'. Sort "
                "them, so the text with only zeros is first. Output them as a list."
            ),
            (
                "A row of $n coins can lie in many ways, each coin showing '0' or '1'. Determine all the rows as "
                "strings, from all '0' to all '1' in the order of the alphabet."
            ),
            (
                "If $n is 0, the output is ['']; otherwise it has, for each string of the result for a length one "
                "smaller, that string with '0' and that string with '1' at its end."
            ),
            "Create the sorted list of all strings of length $n over '0' and '1'.",
        ],
        """
        if $n == 0:
            return [""]
        longer = []
        for start in $name($n - 1):
            longer.append(start + "0")
            longer.append(start + "1")
        return longer
        """,
        lambda n: [format(i, "b").zfill(n) if n else "" for i in range(2**n)],
        edges=((0,), (1,), (2,)),
    ),
)


def _flat(nested: object) -> list[int]:
    return [int(part) for part in str(nested).replace("[", " ").replace("]", " ").replace(",", " ").split()]
