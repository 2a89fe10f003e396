"""Sorting numbers and words as they are, or by length and size."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import numbers, words
from hornbook.synthesis.curriculum.drill import drill

STABLE = "{Elements|Items} that tie {keep their order|stay in the order of the list}."

FAMILIES = (
    drill(
        "order_sorting.ascending_descending",
        "sort_$tag $tag_order sorted_$tag in_$tag_order {arrange|order}_$tag",
        [numbers()],
        "list[int]",
        [
            "$hand the {numbers|elements} of $numbers in $tag order.",
            "Sort $numbers from the $start to the $end {number|value} and return the new list.",
            (
                "Put the {integers|values} in $numbers {in order|into order}, the $start first. Repeated values "
                "stay repeated."
            ),
            "$build a new list with the elements of $numbers so that none {comes|stands} before a $wrong one.",
            (
                "A list is in $tag order if every element is at $bound as the one before it. $hand the elements "
                "of $numbers in that order."
            ),
            (
                "The scores in $numbers were written down as they came. Return a list that begins with the "
                "$start and ends with the $end score."
            ),
            (
                "This function takes a list of integers, $numbers, and returns a new list in which the same integers "
                "are sorted in $tag order."
            ),
            ("You get an unsorted array. Sort it. The $start element must be at the front, the $end one at the back."),
            "Input: $numbers, a list of ints. Output: its members in $tag order, duplicates kept.",
            (
                "For a report we need the values of $numbers arranged so that the $start is on top and the $end at "
                "the bottom."
            ),
            "Sort $numbers, $start first.",
        ],
        ["return sorted($numbers$arg)", "$result = list($numbers)\n$result.sort($only)\nreturn $result"],
        lambda numbers, v: [x for _, x in sorted((x * v["sign"], x) for x in numbers)],
        edges=(([],), ([4, 4, 1],)),
        variants=[
            {
                "tag": "ascending",
                "start": "smallest",
                "end": "largest",
                "wrong": "smaller",
                "bound": "least as large",
                "arg": "",
                "only": "",
                "sign": 1,
            },
            {
                "tag": "descending",
                "start": "largest",
                "end": "smallest",
                "wrong": "larger",
                "bound": "most as large",
                "arg": ", reverse=True",
                "only": "reverse=True",
                "sign": -1,
            },
        ],
    ),
    drill(
        "order_sorting.by_length",
        "sort_by_length by_length_$start order_by_length $start_first sort_words_$start_first",
        [words(least=3, make=lambda draw, _: draw.words(3, 6))],
        "list[str]",
        [
            "Sort the {words|strings} in $words by their length, the $start first.",
            (
                "$hand the strings of $words ordered by {how long they are|their number of characters}, $start "
                "ones first."
            ),
            "{Arrange|Put} the words in $words in a new list from the $start to the $end.",
            (
                "Labels of different lengths are listed in $words. $hand a list in which they go from the $start "
                "to the $end."
            ),
            (
                "The length of a word is the number of its letters. $build a list of the words in $words in "
                "which the lengths never $move."
            ),
            "{Order|Sort} $words by length, beginning with the $start {text|string|word}, and return the result.",
            (
                "The function receives a list of strings $words and returns a list of the same strings, sorted by "
                "the number of their characters with the $start first."
            ),
            (
                "You have some strings. Some are long, some are short. Put them in a new list, the $start at the "
                "front and the $end at the back."
            ),
            (
                "In: $words, a collection of strings. Out: the collection ordered by string length, from the $start "
                "to the $end."
            ),
            (
                "A typesetter lays out the entries of $words by the space they take, and the $start is to come "
                "first. Produce the list in his order."
            ),
            "Order $words by string length, $start to $end.",
        ],
        "return sorted($words, key=len$arg)",
        lambda words, v: [w for size in range(40)[:: v["step"]] for w in words if len(w) == size],
        edges=(([],), (["sun", "tree", "cat"],)),
        note="{Words|Strings} of {the same|equal} length {stay in the order that they have|keep their order}.",
        variants=[
            {"start": "shortest", "end": "longest", "move": "get smaller", "arg": "", "step": 1},
            {"start": "longest", "end": "shortest", "move": "grow", "arg": ", reverse=True", "step": -1},
        ],
    ),
    drill(
        "order_sorting.by_absolute_value",
        "sort_by_absolute by_absolute_value order_by_magnitude sort_by_abs sort_by_distance_from_zero",
        [numbers("numbers", -15, 15, 3, 6)],
        "list[int]",
        [
            "Sort $numbers by the absolute value of its elements, smallest first.",
            "$hand the numbers in $numbers ordered by their distance from zero, the nearest first.",
            "{Order|Sort} the integers in $numbers by size without regard to their signs.",
            (
                "The absolute value of a number is the number without its minus sign. $build a list of the "
                "elements of $numbers in increasing order of absolute value."
            ),
            (
                "Some of the values in $numbers are negative. Return them sorted as if they were all positive, "
                "but with their signs kept."
            ),
            "Sort the array $numbers so that |x| never decreases from one element x to the next.",
            (
                "The function takes an array of integers, $numbers, and returns its members sorted by abs, the "
                "smallest absolute value first."
            ),
            (
                "You get positive and negative numbers. The minus sign should not matter for the order, so -3 comes "
                "before 5. Sort them and output the list."
            ),
            "Use the absolute value as the sorting key for $numbers. The entries themselves are not changed.",
            (
                "Positions left and right of a mark at 0 are noted in $numbers. Produce the list of positions from "
                "the nearest to the mark to the farthest."
            ),
            (
                "Say that one number is weaker than another if it is closer to 0. {Report|Output} the entries of "
                "$numbers from the weakest to the strongest, whatever their signs."
            ),
        ],
        "return sorted($numbers, key=abs)",
        lambda numbers: [x for size in range(40) for x in numbers if x * x == size * size],
        edges=(([],), ([-3, 3, 0, -1],)),
        note=STABLE,
    ),
    drill(
        "order_sorting.by_last_digit",
        "sort_by_last_digit by_last_digit order_by_final_digit last_digit_order sort_by_units",
        [numbers("numbers", 0, 99, 3, 6)],
        "list[int]",
        [
            "Sort the non-negative numbers in $numbers by their last digit.",
            (
                "$hand the numbers of $numbers ordered by the {digit they end with|digit in the ones place}, "
                "from 0 to 9."
            ),
            (
                "$numbers {has|holds} integers of at least 0. {Arrange|Order} them by the remainder after "
                "division by 10, smallest first."
            ),
            (
                "The last digit of 47 is 7. $hand a list of the {numbers|values} in $numbers {sorted|in "
                "increasing order} by last digit and not by size."
            ),
            (
                "Tickets go into ten boxes by the last digit of their number, and the boxes are emptied from 0 "
                "to 9. $hand the ticket numbers in $numbers in the order in which they come out."
            ),
            "Order $numbers by units digit. All numbers are zero or positive.",
            (
                "A list of non-negative integers is passed in as $numbers. The function returns it sorted by the "
                "ones digit of each integer, in increasing order."
            ),
            (
                "You get a series of non-negative numbers. Look only at their last digit: 30 comes before 12, and 12 "
                "comes before 7. Produce the sorted list."
            ),
            "Sort $numbers with the remainder after division by 10 as the key; all entries are 0 or greater.",
            (
                "One step of radix sort orders numbers by their ones digit alone. Perform this step on $numbers, "
                "none of which is negative."
            ),
        ],
        "return sorted($numbers, key=lambda $x: $x % 10)",
        lambda numbers: [x for d in "0123456789" for x in numbers if str(x)[-1] == d],
        edges=(([],), ([21, 1, 10, 31],)),
        note="{Numbers|Those} with the same last digit {keep their order|stay in the order of $numbers}.",
    ),
    drill(
        "order_sorting.length_then_alphabet",
        "sort_by_length_then_name by_length_and_alphabet sort_words length_then_alphabetical order_words",
        [words(make=lambda draw, _: draw.words(3, 7))],
        "list[str]",
        [
            "Sort $words by length, and words of the same length alphabetically.",
            "$hand the words in $words from short to long{, with|;} ties in alphabetical order.",
            (
                "{Arrange|Put} the strings of $words in order: shorter strings come before longer ones, and "
                "among strings of equal length the alphabet decides."
            ),
            "Order the list $words by two keys, first the number of characters, then the {word|string} itself.",
            (
                "A dictionary for a word game lists short words before long ones and is alphabetical within each "
                "length. $hand the words of $words in that order."
            ),
            (
                "$build a sorted copy of $words. Compare lengths first; where they are equal, compare the words "
                "as usual."
            ),
            (
                "The strings in $words are sorted first by their length and then alphabetically, and the resulting "
                "list is returned."
            ),
            ("You have several words. Short words must come first. If two words are equally long, use the alphabet."),
            "Use the pair of length and word as the key for sorting $words; output the sorted list.",
            (
                "In: a list of strings, $words. Out: the list in order of increasing length; entries of equal length "
                "go from a to z."
            ),
            (
                "For a word game we need the entries of $words with the shorter ones first and, within one "
                "length, from a to z. {Report|Output} this list."
            ),
        ],
        ["return sorted($words, key=lambda $w: (len($w), $w))", "return sorted(sorted($words), key=len)"],
        lambda words: [w for size in range(40) for w in sorted(words) if len(w) == size],
        edges=(([],), (["tree", "cat", "bird", "ant"],)),
    ),
    drill(
        "order_sorting.by_last_letter",
        "sort_by_last_letter by_last_letter order_by_ending sort_by_final_character last_letter_order",
        [words(make=lambda draw, _: draw.words(3, 6))],
        "list[str]",
        [
            "Sort the words in $words by their last letter.",
            "$hand $words ordered by the {final|last} character of each word.",
            (
                "Rhymes are easier to find when words are ordered by how they end. $hand the words of $words "
                "sorted by their last letter, from a to z."
            ),
            (
                "{Arrange|Order} the lower-case words of $words alphabetically, but look only at the "
                "{last|final} letter of each."
            ),
            "Sort a list of non-empty strings, $words. The key is the character at the end of each string.",
            "$build a list of the words in $words in which the last letters are in alphabetical order.",
            (
                "This function expects a list of non-empty lower-case strings in $words, and it returns the strings "
                "sorted by their final character."
            ),
            (
                "You get some words. Look at the last letter of each. A word that ends in 'a' comes before a word "
                "that ends in 'b', and so on. Produce the list in this order."
            ),
            (
                "For a book of rhymes the entries of $words must be arranged by their ending letter, from a to z. "
                "Output the arranged list."
            ),
            "Use the last symbol of each string as the sorting key for $words.",
            "{Report|Output} the words of $words, ordered by final letter.",
        ],
        "return sorted($words, key=lambda $w: $w[-1])",
        lambda words: [w for ch in "abcdefghijklmnopqrstuvwxyz" for w in words if w.endswith(ch)],
        edges=(([],), (["tree", "cat", "apple", "boat"],)),
        note="Words with the same last letter keep their order.",
    ),
    drill(
        "order_sorting.ignoring_case",
        "sort_ignoring_case sort_case_insensitive alphabetical_ignore_case order_names sort_without_case",
        [
            words(
                make=lambda draw, _: [w.capitalize() if draw.chance(0.5) else w for w in draw.words(3, 6)],
            )
        ],
        "list[str]",
        [
            "Sort $words alphabetically without regard to case.",
            "$hand the words of $words in alphabetical order. Capital and small letters count as the same.",
            (
                "Python puts capital letters before small ones. Sort $words as a dictionary would, where 'Zoo' "
                "comes after 'apple'."
            ),
            "{Order|Sort} the strings in $words by their lower-case forms, but leave their spelling as it is.",
            (
                "Case-insensitive sorting: $hand a list with the elements of $words from a to z, no matter how "
                "they are written."
            ),
            (
                "Some names in $words begin with a capital letter and some do not. $build an alphabetical list "
                "in which that makes no difference."
            ),
            (
                "This function takes a list of strings and returns them sorted alphabetically. Upper and lower case "
                "are treated as equal when they are compared, and the strings themselves are returned unchanged."
            ),
            (
                "You have some words. A few of them start with a capital. Sort them from a to z as if all were small "
                "letters, but do not change how they are written."
            ),
            (
                "The index of a book must not list capitalized entries separately. Put the entries of $words in "
                "alphabetical order without looking at case."
            ),
            "Sort $words with the lower-case version of each string as its key.",
            (
                "If two entries of $words are compared, capitals count as small letters. {Report|Output} the "
                "entries in alphabetical order under this rule, spelled as before."
            ),
        ],
        "return sorted($words, key=str.lower)",
        lambda words: [w for _, _, w in sorted((w.casefold(), i, w) for i, w in enumerate(words))],
        edges=(([],), (["pear", "Apple", "fig", "Zebra"],)),
    ),
)
