"""Class lists, seats and reports at school."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import integer, mapping, numbers, words
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw


def _class_marks(draw: Draw, _: object) -> dict[str, int]:
    return {who: draw.integer(0, 20) for who in draw.sample(PEOPLE, draw.integer(2, 5))}


_MARKS = mapping("marks", names=("marks", "points", "results", "class_marks"), make=_class_marks)

FAMILIES = (
    drill(
        "school_class.passed_failed",
        "passed_and_failed split_class split_by_result pass_lists sort_into_two who_passed_and_failed",
        [_MARKS, integer("k", 5, 15, names=("k", "needed", "pass_mark", "enough"), fix=(8, 10, 12))],
        "tuple[list[str], list[str]]",
        [
            (
                "Split the names in $marks into two lists: those with at least $k points and the others. Return both "
                "lists as a tuple, names in the order of $marks."
            ),
            (
                "Who reaches $k points passes. $hand a tuple (passed, failed) of two lists of names, both in the order "
                "of the dictionary $marks."
            ),
            (
                "A teacher has two boxes, one for pupils with $k or more points in $marks and one for the rest. Return "
                "what is in the boxes as a pair of lists, in the given order."
            ),
            (
                "The function takes a dictionary from names to integers. It returns two lists: first the names whose "
                "value is $k or more, then the names whose value is below $k."
            ),
            (
                "You have names with points. If the points are not less than $k, the name comes to the first list. "
                "Otherwise it comes to the second list. Return the tuple of both lists."
            ),
            (
                "Partition the keys of $marks: values from $k up first, smaller ones second. Result: a tuple of two "
                "lists in dictionary order."
            ),
            "Two lists in a tuple: keys of $marks with a value >= $k, and the other keys.",
        ],
        """
        passed = []
        failed = []
        for $mapkey, $val in $marks.items():
            if $val >= $k:
                passed.append($mapkey)
            else:
                failed.append($mapkey)
        return passed, failed
        """,
        lambda marks, k: (
            [who for who in marks if marks[who] >= k],
            [who for who in marks if marks[who] < k],
        ),
        edges=(({}, 10), ({"Ada": 10}, 10), ({"Ada": 4, "Ben": 15}, 10)),
    ),
    drill(
        "school_class.bonus",
        "with_bonus add_bonus marks_with_bonus raise_marks bonus_for_all lift_points",
        [
            numbers("marks", 0, 20, 1, 6, names=("marks", "points", "scores", "results")),
            integer("k", 1, 6, names=("k", "bonus", "extra", "gift"), fix=(2, 3, 5)),
            integer("most", 15, 24, names=("most", "top", "maximum", "highest"), fix=(15, 20)),
        ],
        "list[int]",
        [
            (
                "Add $k to every number in $marks, but no result may be more than $most: larger ones become $most. "
                "$hand the new list."
            ),
            (
                "The test was too hard, so every pupil gets $k extra points. Nobody can have more than $most, however. "
                "Return the new points for the list $marks."
            ),
            "$build a list in which each element of $marks is increased by $k and then limited to $most.",
            (
                "For every element the function computes the sum with $k. If this is greater than $most, it uses $most "
                "instead. The list of all these values is returned."
            ),
            (
                "You have a list of points. Each pupil is given $k points more. The greatest possible result is $most. "
                "Return the list of new points."
            ),
            "New marks: the smaller of $most and mark plus $k, for each mark in $marks.",
            "Raise all elements by $k, capped at $most. What does $marks become?",
        ],
        "return [min($x + $k, $most) for $x in $marks]",
        lambda marks, k, most: [x + k if x + k < most else most for x in marks],
        edges=(([], 2, 15), ([15, 14, 0], 2, 15), ([20], 5, 20)),
    ),
    drill(
        "school_class.ends_together",
        "pair_from_ends pair_ends outer_pairs pairs_from_outside match_ends first_with_last",
        [
            words(
                "queue",
                names=("queue", "pupils", "line_up", "row_of_names"),
                make=lambda draw, _: draw.sample(PEOPLE, 2 * draw.integer(1, 4)),
            )
        ],
        "list[tuple[str, str]]",
        [
            (
                "$build pairs from $queue: the first with the last, the second with the last but one and so on. The "
                "list has an even number of elements; return a list of tuples."
            ),
            (
                "Children stand in a row. The outermost two become partners, then the next two inside, until all have "
                "one. Their number is even. Return the pairs (left child, right child) for the row $queue, from "
                "outside to inside."
            ),
            (
                "Pair each element of the first half of $queue with the element at the same distance from the end. "
                "Give the tuples in the order of the first half."
            ),
            (
                "The function takes a list of strings of even length and returns tuples: element 0 with element -1, "
                "element 1 with element -2, and so on up to the middle."
            ),
            (
                "A strong runner shall help a weak one. $queue is sorted by strength and has an even length. The best "
                "runs with the weakest, the second best with the second weakest, and so on. Return the list of these "
                "pairs."
            ),
            (
                "Fold $queue (of even length) in the middle; return the pairs that lie on each other, the outermost "
                "first, each as (front, back)."
            ),
            (
                "Take names from both ends of $queue at the same time. Each time they form a tuple (from the start, "
                "from the end). Stop when all names are used; their number is even."
            ),
        ],
        [
            "return [($queue[$i], $queue[-1 - $i]) for $i in range(len($queue) // 2)]",
            """
            $result = []
            for $i in range(len($queue) // 2):
                $result.append(($queue[$i], $queue[-1 - $i]))
            return $result
            """,
        ],
        lambda queue: list(zip(queue, queue[::-1], strict=True))[: len(queue) // 2],
        edges=(([],), (["Ada", "Ben"],), (["Ada", "Ben", "Cara", "Dan"],)),
    ),
    drill(
        "school_class.exam_twice",
        "mark_with_exam final_mark average_with_exam exam_counts_twice report_mark year_mark",
        [
            numbers("marks", 1, 15, 1, 5, names=("marks", "tests", "small_tests", "notes")),
            integer("exam", 1, 15, names=("exam", "final", "big_test", "last_exam")),
        ],
        "float",
        [
            "$give the average of the numbers in $marks and the number $exam, where $exam counts twice.",
            (
                "A final mark is the mean of all tests, with the exam counted like two tests. $marks holds the tests; "
                "the exam brought $exam. Return the final mark as a float."
            ),
            "Append $exam two times to $marks in your mind. What is the average then? Leave the list itself as it is.",
            "The function sums the list, adds the exam two times, and divides by the number of elements plus two.",
            (
                "You have the marks of some tests and of one exam, $exam. The exam is worth two tests. Return the "
                "average of everything."
            ),
            "Mean of $marks and of $exam, the latter with double weight.",
            (
                "Each small test has weight 1, the exam has weight 2. Return the weighted average of $marks and $exam; "
                "$marks may be empty."
            ),
        ],
        "return (sum($marks) + 2 * $exam) / (len($marks) + 2)",
        lambda marks, exam: sum([*marks, exam, exam]) / len([*marks, exam, exam]),
        edges=(([], 7), ([4], 10), ([1, 2], 3)),
    ),
    drill(
        "school_class.report_lines",
        "report_lines result_lines lines_for_report class_report list_results points_as_text",
        [_MARKS, integer("most", 20, 50, names=("most", "out_of", "maximum", "possible"))],
        "list[str]",
        [
            (
                "$build a list of lines like 'Ada: 12 of 20' if $most is 20, one for each name and number in $marks, "
                "in the given order."
            ),
            (
                "For every pupil in $marks write the name, a colon, a blank, the points, ' of ' and $most. Return the "
                "strings in a list."
            ),
            (
                "The results on the school's board look like 'Ben: 7 of 30' if the maximum $most is 30. Produce such a "
                "text for every entry of the dictionary $marks; keep the order."
            ),
            (
                "The function converts a dictionary into a list of strings. Each string consists of the key, ': ', the "
                "value and then ' of ' and the number $most."
            ),
            (
                "You get names with points, and the highest possible points are $most. Return one text per name. For "
                "example, Cara with 3 points gives 'Cara: 3 of 20' if $most is 20."
            ),
            "Format the items of $marks as '<name>: <points> of ' followed by $most.",
            (
                "Who has how many points out of $most? List the answers as strings of the form 'Dan: 5 of 25' (for 25 "
                "points), in the order of $marks."
            ),
        ],
        'return [f"{$mapkey}: {$val} of {$most}" for $mapkey, $val in $marks.items()]',
        lambda marks, most: [who + ": " + str(points) + " of " + str(most) for who, points in marks.items()],
        edges=(({}, 20), ({"Ada": 0}, 20)),
    ),
    drill(
        "school_class.row_and_seat",
        "row_and_seat seat_of_ticket find_seat place_in_hall seat_from_number where_to_sit",
        [
            integer("n", 1, 60, names=("n", "ticket", "number", "place")),
            integer("k", 2, 12, names=("k", "per_row", "width", "seats"), fix=(4, 6, 10)),
        ],
        "tuple[int, int]",
        [
            (
                "Each row has $k chairs. The chairs are numbered through from 1, row after row. $give the row and the "
                "chair within the row of number $n as a tuple; both count from 1."
            ),
            (
                "In a hall with $k seats per row, where is ticket $n? Ticket 1 is seat 1 of row 1, and the row after "
                "it starts with ticket $k plus 1. Return (row, seat)."
            ),
            (
                "Pupils enter one after another and fill rows of $k. Return the tuple (row, seat in the row) of the "
                "pupil number $n. All numbers start at 1."
            ),
            (
                "The function takes a running number from 1 up and the length of a row, and returns the row number and "
                "the position in this row, both starting with 1."
            ),
            (
                "There are rows with $k places. Places get the numbers 1, 2, 3 and so on, from row to row. In which "
                "row is place $n, and which place of that row is it? Return both numbers in a tuple."
            ),
            "Tuple (row, seat), both from 1, of running number $n with $k seats a row.",
            (
                "Subtract 1 from $n and divide by $k. The quotient plus 1 is the row; the remainder plus 1 is the "
                "seat. Return the pair."
            ),
        ],
        "return ($n - 1) // $k + 1, ($n - 1) % $k + 1",
        lambda n, k: (-(-n // k), n - k * (-(-n // k) - 1)),
        edges=((1, 4), (4, 4), (5, 4), (12, 6)),
    ),
)
