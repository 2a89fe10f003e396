"""Sorting by a key, or only a part of a list."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, letter, numbers, word, words
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "order_sorting.by_distance",
        "sort_by_distance nearest_first sort_by_closeness order_by_distance by_distance_to",
        [
            numbers("numbers", 0, 30, 3, 6),
            integer("target", 0, 30, names=("target", "goal", "point", "center"), fix=(5, 10, 20)),
        ],
        "list[int]",
        [
            "Sort $numbers by distance from $target, the nearest first.",
            "$hand the numbers in $numbers ordered by how far they are from $target.",
            (
                "The distance of two numbers is the absolute value of their difference. {Order|Sort} $numbers by "
                "the distance to $target."
            ),
            (
                "Houses stand along a street at the positions in $numbers. $hand the positions from the nearest "
                "to $target to the farthest."
            ),
            "{Arrange|Put} the elements of $numbers so that those closest to $target come first.",
            (
                "Players guessed the numbers in $numbers and the right number was $target. $hand the guesses "
                "from the best to the worst."
            ),
            (
                "The function takes a list of integers $numbers and returns them ordered by their absolute "
                "difference from $target, smallest first."
            ),
            (
                "You get several numbers. Numbers near to $target should come first and numbers far from it should "
                "come last. Output the list."
            ),
            "Use the absolute difference from $target as the key and sort the array $numbers in increasing order.",
            (
                "Wells have been dug at the positions in $numbers along a track, and a camp is at $target. Produce "
                "the list of the positions, the closest to the camp first."
            ),
        ],
        "return sorted($numbers, key=lambda $x: abs($x - $target))",
        lambda numbers, target: [x for gap in range(70) for x in numbers if x in (target - gap, target + gap)],
        edges=(([], 5), ([8, 12, 10], 10)),
        note="Numbers at the same distance keep their order.",
    ),
    drill(
        "order_sorting.letters_of_word",
        "sort_letters letters_in_order sorted_letters order_letters $tag_letters",
        [word()],
        "str",
        [
            "$hand the letters of $word in $order order, as a string.",
            "Sort the characters of $word from $start to $end and join them to {one|a} string.",
            "Rearrange $word so that its letters go from $start to $end. Letters that occur twice stay twice.",
            "$build a string with the same letters as $word, in $order order.",
            (
                "Take the {lower-case|small} word $word apart, sort its letters ($start before $end) and put "
                "them together again."
            ),
            "If the letter tiles of $word are laid out in $order order, what do they spell? $hand the string.",
            (
                "A string $word is passed in. The function returns a string with the same characters, sorted in "
                "$order order."
            ),
            "You have one lower-case word. Take all its letters and write them from $start to $end as a new word.",
            (
                "Input: $word, a lower-case string. Output: a string of the same length whose symbols are in $order "
                "order."
            ),
            (
                "Two words are anagrams if their letters in order are equal. For such a test, output the letters of "
                "$word as a string in $order order."
            ),
        ],
        'return "".join(sorted($word$arg))',
        lambda word, v: "".join(ch * word.count(ch) for ch in "abcdefghijklmnopqrstuvwxyz"[:: v["step"]]),
        edges=(("",), ("banana",)),
        variants=[
            {"tag": "alphabetical", "order": "alphabetical", "start": "a", "end": "z", "arg": "", "step": 1},
            {
                "tag": "reversed",
                "order": "reverse alphabetical",
                "start": "z",
                "end": "a",
                "arg": ", reverse=True",
                "step": -1,
            },
        ],
    ),
    drill(
        "order_sorting.kind_first",
        "$tag_first move_$tag_first $tag_to_front put_$tag_first $tag_numbers_first",
        [numbers("numbers", -9, 12, 3, 7)],
        "list[int]",
        [
            "$hand the elements of $numbers with the $tag numbers first and the others after them.",
            "Move {all|the} $tag numbers in $numbers to the front of a new list.",
            "{Rearrange|Reorder} $numbers so that every $tag number stands before all numbers that are not $tag.",
            "$build a list that begins with the $tag {numbers|elements} of $numbers and ends with the rest.",
            (
                "Two queues form from $numbers: one for the $tag values and one for the others. $hand the first "
                "queue followed by the second."
            ),
            "Partition the list $numbers: $tag elements go to the left, the remaining ones to the right.",
            (
                "The function receives a list of integers and returns a list of the same length. In it the $tag "
                "integers come first, followed by all remaining ones."
            ),
            ("You get a series of numbers. Take the $tag ones first. Then take the rest. Put all of them in one list."),
            "In the output all members of $numbers that are $tag precede all those that are not.",
            (
                "Guests whose number in $numbers is $tag may enter first, and then the other guests enter. Produce "
                "the list of the numbers in the order of entry."
            ),
            (
                "If a member of $numbers is $tag, it goes to the front part, otherwise to the back part. "
                "{Report|Output} both parts as one list."
            ),
        ],
        [
            "return [$x for $x in $numbers if $cond] + [$x for $x in $numbers if not $cond]",
            "return sorted($numbers, key=lambda $x: not $cond)",
        ],
        lambda numbers, v: (
            lambda inside: [x for x in numbers if x in inside] + [x for x in numbers if x not in inside]
        )(
            {"even": range(-10, 14, 2), "odd": range(-9, 14, 2), "negative": range(-20, 0), "positive": range(1, 20)}[
                v["tag"]
            ]
        ),
        edges=(([],), ([0, 3, -2, 4, -5],)),
        note="Within both {parts|groups} the {numbers|elements} keep their order.",
        variants=[
            {"tag": "even", "cond": "$x % 2 == 0"},
            {"tag": "odd", "cond": "$x % 2 == 1"},
            {"tag": "negative", "cond": "$x < 0"},
            {"tag": "positive", "cond": "$x > 0"},
        ],
    ),
    drill(
        "order_sorting.first_k",
        "sort_first_part sort_prefix sort_beginning partly_sorted sort_head",
        [numbers("numbers", 0, 30, 4, 7), integer("k", 1, 4, names=("k", "n", "size", "count"), fix=(2, 3, 4))],
        "list[int]",
        [
            "Sort the first $k elements of $numbers in ascending order and leave the rest as it is.",
            "$hand a copy of $numbers in which only the first $k numbers are sorted.",
            (
                "Only the beginning of $numbers, $k elements long, shall be put in order, smallest first. What "
                "follows stays unchanged."
            ),
            (
                "$build a list: the first $k numbers of $numbers from smallest to largest, then the other "
                "numbers in their old order."
            ),
            (
                "The front row of a class has $k seats. The heights in $numbers are listed by seat, front row "
                "first. $hand the list after the front row has been sorted by height, smallest first."
            ),
            "Sort a part of $numbers, from the start up to but not including index $k.",
            (
                "This function takes a list $numbers and returns a list in which the first $k entries are sorted in "
                "ascending order while the later entries are unchanged."
            ),
            (
                "You get an array. Only its first $k members should be sorted, from small to large. Do not touch the "
                "members after them."
            ),
            (
                "Input: $numbers. Output: the first $k numbers in ascending order, followed by the others exactly as "
                "they stood."
            ),
            (
                "A race leader board was only partly updated: the first $k entries of $numbers must still be "
                "sorted from small to large, and the others must stay. {Report|Output} the whole board."
            ),
        ],
        "return sorted($numbers[:$k]) + $numbers[$k:]",
        lambda numbers, k: (
            sorted(numbers[i] for i in range(len(numbers)) if i < k) + [x for i, x in enumerate(numbers) if i >= k]
        ),
        edges=(([], 2), ([9, 8, 7, 6, 5, 4], 3)),
        note="{If $numbers is shorter than that, all of it is sorted.||}",
    ),
    drill(
        "order_sorting.distinct",
        "sorted_distinct distinct_$tag sort_without_repeats different_values_$tag ordered_set",
        [numbers("numbers", -3, 6, 3, 8)],
        "list[int]",
        [
            "$hand the different {numbers|values} in $numbers in $tag order.",
            "Sort $numbers from $start to $end and {leave out repetitions|keep every value only once}.",
            "Which values occur in $numbers? Return a list, each once, $start first.",
            "$build a list of the distinct elements of $numbers, {ordered|sorted} from the $start to the $end.",
            (
                "The votes in $numbers name candidates by number. $hand the numbers of all candidates who got a "
                "vote, each once, in $tag order."
            ),
            "Remove duplicates from $numbers and sort what is left in $tag order.",
            (
                "This function takes a list of integers that may contain duplicates and returns a sorted list, in "
                "$tag order, in which no integer occurs twice."
            ),
            (
                "You get an array. Some values occur several times. Write every value only one time, and sort from "
                "the $start to the $end."
            ),
            "Input: $numbers. Output: a list of the values in it, without duplicates, in $tag order.",
            (
                "A warehouse scanned the article numbers in $numbers, many of them repeatedly. For the stock list "
                "each number should appear a single time, $start first. Output the stock list."
            ),
            "{Report|Output} each different value of $numbers once, $start first.",
        ],
        "return sorted(set($numbers)$arg)",
        lambda numbers, v: [x for x in range(-20, 21)[:: v["step"]] if x in numbers],
        edges=(([],), ([5, 5, 5],)),
        variants=[
            {"tag": "ascending", "start": "smallest", "end": "largest", "arg": "", "step": 1},
            {"tag": "descending", "start": "largest", "end": "smallest", "arg": ", reverse=True", "step": -1},
        ],
    ),
    drill(
        "order_sorting.by_letter_count",
        "sort_by_letter_count by_count_of_letter order_by_letter sort_by_occurrences most_of_letter_last",
        [words(make=lambda draw, _: draw.words(3, 6)), letter(make=lambda draw, _: draw.choose("eaornt"))],
        "list[str]",
        [
            "Sort $words by how often the letter $letter occurs in each word, fewest first.",
            (
                "$hand the words of $words ordered by their number of $letter characters, starting with the "
                "{lowest|smallest} number."
            ),
            "{Order|Sort} the strings in $words: those with few occurrences of $letter come before those with many.",
            "For each word of $words count the letter $letter. $hand the words in increasing order of these counts.",
            (
                "A sign painter charges by how many times $letter has to be drawn. $hand the words in $words "
                "from cheapest to dearest."
            ),
            "Sort $words with the count of $letter as the key.",
            (
                "The function takes a list of strings $words and returns them sorted by how many times they contain "
                "the character $letter, in increasing order."
            ),
            (
                "You get some words. A word with fewer $letter characters should come first. Output the words in "
                "this order."
            ),
            (
                "Use the number of times $letter appears in a string as the key, and sort $words from the lowest key "
                "to the highest."
            ),
        ],
        "return sorted($words, key=lambda $w: $w.count($letter))",
        lambda words, letter: [w for n in range(20) for w in words if len(w.split(letter)) == n + 1],
        edges=(([], "e"), (["tree", "cat", "bread"], "e")),
        note="Words with equal counts keep their order.",
    ),
)
