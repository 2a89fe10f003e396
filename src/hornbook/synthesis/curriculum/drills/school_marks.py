"""School marks, tests and class registers."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, mapping, numbers
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw

_CHOICES = ("a", "b", "c")


def _answers(draw: Draw, before: tuple[list[str], ...]) -> list[str]:
    """Answers beside the right ones, some wrong, some left out."""
    return [right if draw.chance(0.5) else draw.choose(("", *_CHOICES)) for right in before[0]]


def _solutions(draw: Draw, _: object) -> list[str]:
    return [draw.choose(_CHOICES) for _ in range(draw.integer(3, 6))]


def _class_marks(draw: Draw, _: object) -> dict[str, int]:
    return {who: draw.integer(0, 20) for who in draw.sample(PEOPLE, draw.integer(2, 5))}


_RIGHT = Arg("solutions", ("solutions", "key", "right_answers", "expected"), "list[str]", _solutions)
_GIVEN = Arg("answers", ("answers", "replies", "given_answers", "pupil_answers"), "list[str]", _answers)
_MARKS = mapping("marks", names=("marks", "points", "results", "class_marks"), make=_class_marks)

FAMILIES = (
    drill(
        "school_marks.needed",
        "next_mark_needed points_needed_next score_for_average needed_in_last_test missing_points",
        [
            numbers("marks", 2, 20, 1, 5, names=("marks", "points", "scores", "tests")),
            integer("goal", 5, 18, names=("goal", "average", "target", "wanted"), fix=(10, 12, 15)),
        ],
        "int",
        [
            (
                "$marks are the points of the tests so far. $give the points needed in one more test so that the "
                "average becomes $goal."
            ),
            "Which number must be appended to $marks to make its average exactly $goal? Return it.",
            (
                "This function takes a list of integers and returns the one integer that, added to the list as a "
                "further element, brings the mean to $goal. The result may be negative."
            ),
            (
                "A pupil has the points in $marks. One test is still to come. The pupil wants an average of $goal over "
                "all tests. Return the points that the last test must bring."
            ),
            (
                "Multiply $goal by the number of tests including the next one, then subtract all that is in $marks "
                "already. Return the result."
            ),
            (
                "Input: the scores so far, $marks. Output: the next score, chosen such that the mean of all scores "
                "together is $goal."
            ),
            "Required next score for an average of $goal, given the earlier scores $marks.",
        ],
        "return $goal * (len($marks) + 1) - sum($marks)",
        lambda marks, goal: next(x for x in range(-300, 300) if sum([*marks, x]) == goal * (len(marks) + 1)),
        edges=(([10], 10), ([2, 2], 10), ([20], 5)),
    ),
    drill(
        "school_marks.without_one",
        "sum_without_$tag total_without_$tag points_without_$tag drop_$tag drop_the_$tag",
        [numbers("marks", 0, 20, 1, 6, names=("marks", "points", "scores", "results"))],
        "int",
        [
            "$give the sum of $marks without the $said number. If several numbers are the $said, only one is left out.",
            (
                "Of all test results in $marks the $said one does not count (just one, even if there are equal ones). "
                "Add up the others."
            ),
            (
                "A teacher strikes out a single $tag result of each pupil. The list $marks holds the results of one "
                "pupil. Return the sum of what remains."
            ),
            (
                "The function sums the elements of a non-empty list of integers, but one occurrence of the $said "
                "element is not included."
            ),
            (
                "You get a list of points. Take away one $said number. Return the sum of the rest. The list has at "
                "least one number."
            ),
            "Total of $marks minus the $said value.",
            (
                "Sum all elements of $marks and subtract the $said of them once; a list with one element therefore "
                "gives 0."
            ),
        ],
        "return sum($marks) - $f($marks)",
        lambda marks, v: sum(sorted(marks)[1:] if v["f"] == "min" else sorted(marks)[:-1]),
        edges=(([5],), ([3, 3],), ([1, 9, 9],)),
        variants=[
            {"tag": "worst", "f": "min", "said": "{smallest|lowest}"},
            {"tag": "best", "f": "max", "said": "{largest|highest}"},
        ],
    ),
    drill(
        "school_marks.test_score",
        "score_test test_points score_with_penalty points_of_test grade_answers marked_test",
        [_RIGHT, _GIVEN, integer("k", 2, 5, names=("k", "worth", "points", "reward"), fix=(2, 3, 4))],
        "int",
        [
            (
                "$answers are the answers of a pupil, $solutions the right ones. A right answer brings $k points, a "
                "wrong one costs 1 point, and an empty string brings nothing. $give the points."
            ),
            (
                "Compare the two lists place by place: add $k where they agree, subtract 1 where they differ, but "
                "leave the score as it is where $answers has ''. Return the score."
            ),
            (
                "In a test, whoever guesses wrong loses a point, whoever leaves a gap ('') loses none, and each "
                "correct answer counts $k. Mark the test $answers with the help of $solutions; return the total, which "
                "may be negative."
            ),
            (
                "The function receives the list of expected strings and the list of given strings, both of the same "
                "length. It returns the score: plus $k for every match, minus one for every wrong non-empty answer."
            ),
            (
                "For every question there is a solution and an answer. If they are equal, the pupil gets $k points. If "
                "the answer is empty, the pupil gets 0 points. In all other cases 1 point is taken away. Return the "
                "sum."
            ),
            "Right: $k. Wrong: -1. Blank (''): 0. Give the score of $answers when $solutions is correct.",
            (
                "Evaluate a multiple-choice test. Match with $solutions gives $k; a blank gives zero; any other answer "
                "gives minus one."
            ),
        ],
        """
        $total = 0
        for wanted, given in zip($solutions, $answers):
            if given == wanted:
                $total += $k
            elif given != "":
                $total -= 1
        return $total
        """,
        lambda solutions, answers, k: sum(
            k * (a == s) - (a not in ("", s)) for a, s in zip(answers, solutions, strict=True)
        ),
        edges=((["a"], [""], 2), (["a", "b"], ["b", "b"], 3), (["c"], ["a"], 4)),
    ),
    drill(
        "school_marks.wrong_questions",
        "$tag_questions questions_$tag numbers_of_$tag $tag_answers which_$tag find_$tag_ones",
        [_RIGHT, _GIVEN],
        "list[int]",
        [
            (
                "$hand the numbers of the questions that were answered $said. Questions are numbered from 1; $answers "
                "holds the answers and $solutions the correct ones."
            ),
            "List the places, beginning with 1, at which $answers and $solutions $verb.",
            (
                "A pupil gets the test back and looks up which questions were $said. Return their numbers (the first "
                "question is 1) in ascending order, by comparing $answers with $solutions."
            ),
            (
                "Both lists are equally long. Produce the list of all positions, counted from one, where the entries "
                "of the two lists $verb."
            ),
            (
                "You have the solutions and the answers of one pupil. The first question has number 1. Return the "
                "numbers of all $tag answers."
            ),
            "Numbers of the $tag answers, from 1 up; $solutions tells what is right.",
            (
                "The function takes two lists of strings of equal length and returns a list of integers. Number i is "
                "in it if the i-th answer, counting from 1, is $said."
            ),
        ],
        [
            "return [$i + 1 for $i in range(len($answers)) if $answers[$i] $op $solutions[$i]]",
            """
            $result = []
            for $i in range(len($answers)):
                if $answers[$i] $op $solutions[$i]:
                    $result.append($i + 1)
            return $result
            """,
        ],
        lambda solutions, answers, v: [
            place
            for place, (one, other) in enumerate(zip(answers, solutions, strict=True), 1)
            if (one == other) == (v["op"] == "==")
        ],
        edges=((["a"], ["a"]), (["a", "b"], ["b", "b"])),
        variants=[
            {"tag": "wrong", "op": "!=", "said": "{wrong|not right}", "verb": "differ"},
            {"tag": "right", "op": "==", "said": "{right|correct}", "verb": "agree"},
        ],
    ),
    drill(
        "school_marks.attendance",
        "$tag_percent percent_$tag share_$tag $tag_rate $tag_percentage rate_of_days_$tag",
        [
            Arg(
                "present",
                ("present", "days", "attendance", "register"),
                "list[bool]",
                lambda draw, _: [draw.chance(0.6) for _ in range(draw.integer(2, 8))],
            )
        ],
        "int",
        [
            (
                "$present has True for each day on which a pupil was at school and False for the others. $give the "
                "percentage of days $said, rounded down."
            ),
            "What percentage of the values in the list $present is $flag? Round down to a whole number.",
            (
                "A register notes for every day whether a child came (True) or not (False). For a report we need how "
                "many percent of the days the child was $tag, without decimals (rounded down)."
            ),
            (
                "The function takes a non-empty list of booleans and returns, as an integer, the share of $flag in "
                "percent; fractions are cut off."
            ),
            (
                "Count the $flag entries of $present, multiply by 100 and divide by the number of entries, using "
                "whole-number division."
            ),
            (
                "You get a list of truth values. True means that the pupil was there. Return the days $said in percent "
                "as a whole number, rounded down."
            ),
            "Whole percent of $flag in $present, rounded down.",
        ],
        "return 100 * $present.count($flag) // len($present)",
        lambda present, v: int(100 * sum(day == (v["flag"] == "True") for day in present) // len(present)),
        edges=(([True],), ([False],), ([True, False, False],)),
        variants=[
            {"tag": "present", "flag": "True", "said": "{present|at school}"},
            {"tag": "absent", "flag": "False", "said": "{absent|missed}"},
        ],
    ),
    drill(
        "school_marks.place_in_class",
        "place_in_class rank_of_pupil place_of position_in_class rank_in_class pupil_rank",
        [
            _MARKS,
            Arg(
                "who",
                ("who", "pupil", "student", "child"),
                "str",
                lambda draw, before: draw.choose(list(before[0])),
            ),
        ],
        "int",
        [
            "$marks maps pupils to points. $give the place of $who: 1 plus the number of pupils with more points.",
            (
                "On which place is $who in the class? The best has place 1, and pupils with equal points share a "
                "place. $marks holds the points of all."
            ),
            (
                "The place of a pupil is one more than the number of classmates who have a higher value in $marks. "
                "Return it for $who."
            ),
            (
                "The function looks up the points of $who in the dictionary, counts all values that are greater, and "
                "returns this count increased by one."
            ),
            (
                "You get a dictionary with names and points. $who is one of the names. Return 1 if nobody has more "
                "points, 2 if exactly one pupil has more points, and so on."
            ),
            "Rank of $who in $marks, highest points first; equal points give equal ranks.",
            (
                "After a test the teacher wants to tell $who the rank in the class. If nobody scored higher than $who, "
                "it is 1; otherwise 1 plus the number of those who did. $marks has everybody's points."
            ),
        ],
        """
        $count = 1
        for $val in $marks.values():
            if $val > $marks[$who]:
                $count += 1
        return $count
        """,
        lambda marks, who: sorted(marks.values(), reverse=True).index(marks[who]) + 1,
        edges=(({"Ada": 3}, "Ada"), ({"Ada": 3, "Ben": 3}, "Ben"), ({"Ada": 3, "Ben": 1}, "Ben")),
    ),
    drill(
        "school_marks.changed",
        "$tag_pupils names_$tag who_$tag list_$tag find_$tag pupils_who_$tag",
        [
            mapping("before", names=("before", "first", "old", "last_year"), make=_class_marks),
            mapping(
                "after",
                names=("after", "second", "new", "this_year"),
                make=lambda draw, before: {
                    who: max(0, points + draw.integer(-2, 2)) for who, points in before[0].items()
                },
            ),
        ],
        "list[str]",
        [
            (
                "$before and $after map the same names to points. $hand the names whose points in $after are $said in "
                "$before, in the order of $before."
            ),
            (
                "Two tests were written. $before has the points of the first, $after those of the second, for the same "
                "pupils. List all who $verb, in the order in which $before has them."
            ),
            "Which keys of $before have a value in $after that is $said their value in $before? Keep their order.",
            (
                "The function compares two dictionaries with equal keys and returns the list of those keys for which "
                "the second value is $said the first one; the order is that of the first dictionary."
            ),
            (
                "Every pupil has an old and a new result. If the new result is $said the old result, the name of the "
                "pupil is put in the list. Return the list. The names stand in the order of $before."
            ),
            "Names in $before with a value in $after that is $said the earlier one, in order.",
            (
                "For the parents' evening a teacher needs the pupils who $verb from $before to $after. Give the names "
                "as a list, in the order of the first dictionary."
            ),
        ],
        [
            "return [$mapkey for $mapkey in $before if $after[$mapkey] $op $before[$mapkey]]",
            """
            $result = []
            for $mapkey in $before:
                if $after[$mapkey] $op $before[$mapkey]:
                    $result.append($mapkey)
            return $result
            """,
        ],
        lambda before, after, v: [
            who
            for who, points in before.items()
            if {"improved": after[who] - points > 0, "dropped": after[who] - points < 0}[v["tag"]]
        ],
        edges=(({"Ada": 1}, {"Ada": 1}), ({"Ada": 1, "Ben": 5}, {"Ada": 2, "Ben": 4})),
        variants=[
            {"tag": "improved", "op": ">", "said": "{higher than|greater than}", "verb": "{improved|got more points}"},
            {"tag": "dropped", "op": "<", "said": "{lower than|less than}", "verb": "{got fewer points|lost points}"},
        ],
    ),
)
