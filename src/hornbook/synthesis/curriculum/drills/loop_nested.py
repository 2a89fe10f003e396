"""Loops inside loops: pairs, tables of rows, repeated parts and counts over two lists."""

from __future__ import annotations

import itertools
from collections import Counter

from hornbook.synthesis.curriculum.arguments import integer, matrix, numbers, word, words
from hornbook.synthesis.curriculum.drill import drill

FIRST = numbers("first", 0, 9, 1, 4, names=("first", "a", "left_list", "one"))
SECOND = numbers("second", 0, 9, 1, 4, names=("second", "b", "right_list", "other"))

FAMILIES = (
    drill(
        "loop_nested.all_pairs",
        "all_pairs combine_lists every_pair product_of_lists pair_up_all",
        [FIRST, SECOND],
        "list[tuple[int, int]]",
        [
            (
                "$hand all pairs of an element of $first and an element of $second, as tuples: first all with the "
                "first element of $first."
            ),
            (
                "Put each element of $first together with each of $second. Return the list of tuples in the order of "
                "two nested loops, the outer one over $first."
            ),
            "Every shirt in $first can be worn with every hat in $second. List all (shirt, hat) pairs, shirt by shirt.",
            "For each x of $first and, inside of that, each y of $second, collect (x, y). Return the list.",
            "$build the list of all combinations (x, y) with x from $first and y from $second; x changes slowest.",
            (
                "This function takes two lists and returns a list of tuples which pairs every element of $first with "
                "every element of $second; the tuples are ordered by the element of $first, then by that of $second, "
                "as in the lists."
            ),
            (
                "You have two lists. Take the first member of $first and make a pair with each member of $second. "
                "Then take the second member, and so on. Output all pairs as tuples."
            ),
            (
                "Input: lists $first and $second. Output: every tuple with one member from each; the member from "
                "$second varies fastest."
            ),
            (
                "Each guest in $first shakes hands with each guest in $second, in the order of the lists. Output the "
                "handshakes as tuples (first, second), guest by guest of $first."
            ),
        ],
        [
            """
            pairs_found = []
            for $left in $first:
                for $right in $second:
                    pairs_found.append(($left, $right))
            return pairs_found
            """,
            "return [($left, $right) for $left in $first for $right in $second]",
        ],
        lambda first, second: list(itertools.product(first, second)),
        edges=(([], [1]), ([1], [2]), ([1, 2], [3, 4])),
    ),
    drill(
        "loop_nested.count_pairs",
        "count_$tag_pairs $tag_pairs pairs_$tag number_of_$tag_pairs how_many_$tag_pairs",
        [FIRST, SECOND],
        "int",
        [
            "$howmany pairs of an element x of $first and an element y of $second have the property that $told.",
            "Compare every x in $first with every y in $second and count how often $told.",
            (
                "Each child of one team, with the numbers x in $first, meets each of the other, with the numbers y in "
                "$second. Return in how many meetings $told."
            ),
            "With two nested loops over $first (x) and $second (y), count the combinations in which $told.",
            "In how many of all combinations of x from $first and y from $second is it true that $told?",
            (
                "This function takes two lists of integers. It examines every pair of an element x of $first and an "
                "element y of $second, and returns the number of pairs for which $told."
            ),
            (
                "You have two lists. Take each x from $first with each y from $second. Each time when $told, count "
                "one. Output the count."
            ),
            "Determine the number of ways to pick one x from $first and one y from $second so that $told.",
        ],
        """
        $count = 0
        for $left in $first:
            for $right in $second:
                if $test:
                    $count += 1
        return $count
        """,
        lambda first, second, v: sum(
            {"equal": x == y, "greater": x - y > 0, "even": (x ^ y) & 1 == 0}[v["tag"]]
            for x, y in itertools.product(first, second)
        ),
        edges=(([], [1]), ([1], [1]), ([1, 2], [2, 1])),
        variants=[
            {"tag": "equal", "told": "x and y are equal", "test": "$left == $right"},
            {"tag": "greater", "told": "x is greater than y", "test": "$left > $right"},
            {"tag": "even", "told": "x + y is even", "test": "($left + $right) % 2 == 0"},
        ],
    ),
    drill(
        "loop_nested.equal_pairs",
        "equal_pairs count_equal_pairs same_pairs matching_pairs pairs_of_equals",
        [numbers("numbers", 1, 4, 0, 7)],
        "int",
        [
            "$howmany pairs of different places in $numbers hold equal numbers. Each pair of places counts once.",
            "Count the pairs i < j with the same value of $numbers at i and at j.",
            (
                "Cards with the numbers $numbers lie on a table. In how many ways can one pick two cards that show "
                "the same number?"
            ),
            "Compare every element of $numbers with all later ones. Return how often two are the same.",
            "$give the number of unordered pairs of equal entries in $numbers, so three equal ones make three pairs.",
            (
                "This function takes a list of integers and returns the number of pairs of different positions that "
                "hold the same value. The order inside a pair is ignored."
            ),
            (
                "You get a list. Take two of its members. Are they equal? Try all ways to take two members and count "
                "how many times they are equal. Output the count."
            ),
            (
                "If a value stands in several places of $numbers, each way to choose two of these places counts 1. "
                "Output the total over all values."
            ),
            (
                "{Report|Determine|State} how many pairs of equal values can be picked from $numbers, counting "
                "positions and not values."
            ),
        ],
        """
        $count = 0
        for $i in range(len($numbers)):
            for $j in range($i + 1, len($numbers)):
                if $numbers[$i] == $numbers[$j]:
                    $count += 1
        return $count
        """,
        lambda numbers: sum(n * (n - 1) // 2 for n in Counter(numbers).values()),
        edges=(([],), ([1],), ([2, 2, 2],), ([1, 2, 1, 2],)),
    ),
    drill(
        "loop_nested.letters_total",
        "count_in_words letter_in_list total_letter letter_count_all occurrences_in_words",
        [words("words", 1, 4), word("letter", names=("letter", "sign", "char"), make=lambda d, b: d.letter(b[0][0]))],
        "int",
        [
            "$howmany times $letter occurs in all words of $words together.",
            "Go through each word of $words and each of its characters. Count the characters equal to $letter.",
            "Signs with the words $words are to be painted. $howmany letters $letter are needed in all.",
            "Add up, over the list $words, how often each word contains the character $letter.",
            "$give the total number of times that $letter is found in the strings of $words.",
            (
                "This function takes a list of strings and a character $letter, and returns how often the character "
                "occurs in all the strings together."
            ),
            ("You get some words. Look at every letter of every word. If it is $letter, count one. Output the count."),
            (
                "Input: $words and $letter. Output: an integer, the number of characters in all the words that are "
                "equal to it."
            ),
            "Determine how frequently $letter appears in the words of $words, all taken together.",
        ],
        [
            """
            $count = 0
            for $w in $words:
                for $ch in $w:
                    if $ch == $letter:
                        $count += 1
            return $count
            """,
            "return sum($w.count($letter) for $w in $words)",
        ],
        lambda words, letter: "".join(words).count(letter),
        edges=(([], "a"), (["moon"], "o"), (["cat", "tea"], "t")),
    ),
    drill(
        "loop_nested.count_cells",
        "count_$tag_cells cells_$tag $tag_in_matrix count_$tag_numbers how_many_$tag",
        [matrix("matrix"), integer("k", 0, 9, names=("k", "limit", "wanted", "level"), fix=(3, 5, 7))],
        "int",
        [
            "$howmany numbers in the rows of $matrix are $told $k.",
            "Look at every number of every row in $matrix and count those $told $k.",
            "$matrix holds rows of points. Return the number of entries that are $told $k.",
            "A hall has rows of seats with the prices $matrix. $howmany seats have a price $told $k.",
            "With one loop over the rows of $matrix and one over the numbers of a row, find how many are $told $k.",
            "This function takes a matrix as a list of rows and returns the number of entries that are $told $k.",
            "You get a table. Look at each number in each row. If it is $told $k, count one. Output the count.",
            "If a cell of $matrix is $told $k, it counts 1; otherwise it counts 0. Output the total.",
            "{Report|Determine|State} how many entries of the table $matrix are $told $k.",
        ],
        """
        $count = 0
        for $row in $matrix:
            for $x in $row:
                if $x $op $k:
                    $count += 1
        return $count
        """,
        lambda matrix, k, v: sum(
            {"above": x > k, "below": x < k, "equal": x == k}[v["tag"]] for x in itertools.chain(*matrix)
        ),
        edges=(([[5]], 5), ([[1, 2], [3, 9]], 2), ([[7, 7]], 7)),
        variants=[
            {"tag": "above", "told": "greater than", "op": ">"},
            {"tag": "below", "told": "less than", "op": "<"},
            {"tag": "equal", "told": "equal to", "op": "=="},
        ],
    ),
    drill(
        "loop_nested.repeat_each",
        "repeat_each stretch_list copies_of_each multiply_items each_several_times",
        [numbers("numbers", 0, 9, 0, 4), integer("k", 0, 4, names=("k", "times", "copies"), fix=(2, 3))],
        "list[int]",
        [
            "$hand a list in which each element of $numbers stands $k times in a row, in the old order.",
            (
                "Repeat every element of $numbers $k times: the copies of one come before those of the next. Return "
                "the list."
            ),
            (
                "A bell rings the tones $numbers, each of them $k times before the next. Return the tones in the "
                "order heard."
            ),
            "Stretch $numbers: put $k copies of the first element, then $k of the second and so on into a new list.",
            (
                "With an outer loop over $numbers and an inner one that runs $k times, append the element each time. "
                "Return the result."
            ),
            (
                "This function takes a list of integers and returns a list in which every integer is repeated $k "
                "times in succession; the order is kept."
            ),
            (
                "You get a list. Write its first member $k times, then its second member $k times, and so on. Output "
                "all of it as one list."
            ),
            "Output $k adjacent copies of every entry of $numbers, in the order of the entries.",
            (
                "If a song plays each note of $numbers $k times before it goes on to the next, which notes are "
                "heard? {Report|Output} them as a list."
            ),
        ],
        """
        $result = []
        for $x in $numbers:
            for _ in range($k):
                $result.append($x)
        return $result
        """,
        lambda numbers, k: [numbers[i // k] for i in range(len(numbers) * k)],
        edges=(([], 2), ([1, 2], 0), ([1, 2], 3)),
    ),
    drill(
        "loop_nested.number_by_parts",
        "count_up_lists counting_rows growing_lists number_triangle rows_of_numbers",
        [integer("n", 0, 6, names=("n", "rows", "size", "height"))],
        "list[list[int]]",
        [
            "$hand a list of $n lists: the first is [1], and row number i is $told.",
            "$build a triangle of numbers with $n rows, as a list of lists. Rows count from 1; row i is $told.",
            "For every i from 1 to $n make the list that is $told, and return these lists in a list.",
            "Write $n lines of numbers, line i being $told, where i starts at 1. Return them as a nested list.",
            "A heap of bricks has $n layers; layer i (from 1 on) shows $told. Return the list of layers.",
            "This function takes an integer $n and returns a list of $n rows. Counting from 1, row i is $told.",
            (
                "You make a list of lists. There are $n inner lists. The inner list number i, beginning with number "
                "1, is $told. Output the whole."
            ),
            "Input: the number of rows, $n. Output: a nested list whose row i, for i from 1 to $n, is $told.",
        ],
        """
        triangle = []
        for $i in range(1, $n + 1):
            $row = []
            for $j in range(1, $i + 1):
                $row.append($cell)
            triangle.append($row)
        return triangle
        """,
        lambda n, v: [
            {"up": list(range(1, i + 1)), "same": [i] * i, "times": [i * c for c in range(1, i + 1)]}[v["kind"]]
            for i in range(1, n + 1)
        ],
        edges=((0,), (1,), (3,)),
        variants=[
            {"kind": "up", "told": "the list of the numbers from 1 to i", "cell": "$j"},
            {"kind": "same", "told": "the list of i times the number i", "cell": "$i"},
            {"kind": "times", "told": "the list of the first i multiples of i", "cell": "$i * $j"},
        ],
    ),
    drill(
        "loop_nested.longest_row",
        "$tag_row_sum row_with_$tag_sum best_row $tag_total_row",
        [matrix("matrix")],
        "int",
        [
            "$give the index of the row of $matrix with the $told sum; of equal sums the first.",
            (
                "Add up each row of $matrix. Which row (counted from 0) has the $told total? If several do, take the "
                "lowest number."
            ),
            (
                "Each row of $matrix has the points of one player. Return the index of the player with the $told "
                "total, the earliest if there is a tie."
            ),
            (
                "Find the row of $matrix whose numbers add up to the $told sum and return its index (from 0, the "
                "first of equals)."
            ),
            (
                "Return the position of the row in $matrix with the $told sum of elements. Ties go to the row that "
                "comes first."
            ),
            (
                "This function takes a matrix as a list of rows and returns the index of the row with the $told sum. "
                "In a tie the lowest index is returned."
            ),
            (
                "You get a table. Add the numbers of each row. Output the index of the row with the $told sum. The "
                "first row has index 0. If two sums are equal, take the row that comes first."
            ),
            "Input: $matrix. Output: the first index, counted from 0, at which the sum of the row is $told.",
            ("Determine which row of $matrix, by index from 0, adds up to the $told sum; the first one if rows tie."),
        ],
        """
        $best = 0
        for $i in range(len($matrix)):
            if sum($matrix[$i]) $op sum($matrix[$best]):
                $best = $i
        return $best
        """,
        lambda matrix, v: sorted(range(len(matrix)), key=lambda i: sum(matrix[i]) * v["sign"])[0],
        edges=(([[5]],), ([[1, 2], [3, 0], [9, 9]],), ([[1], [0], [0]],)),
        variants=[
            {"tag": "largest", "told": "largest", "op": ">", "sign": -1},
            {"tag": "smallest", "told": "smallest", "op": "<", "sign": 1},
        ],
    ),
)
