"""Tuples: several values at once, unpacking, lists of pairs."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers, pairs, person
from hornbook.synthesis.curriculum.family import Family, Style

FAMILIES: tuple[Family, ...] = (
    Family(
        id="tuples.swap",
        title="Returning two values",
        names=("$tag", "$tag_{two|both|numbers|values}", "{make|as}_$tag", "$tag_pair"),
        args=(
            integer("a", -9, 30, names=("a", "x", "first", "left")),
            integer("b", -9, 30, names=("b", "y", "second", "right")),
        ),
        returns="tuple[int, int]",
        variants=(
            {"tag": "{swap|swapped|exchange}", "u": "$b", "w": "$a", "said": "$b first and $a second", "key": 0},
            {
                "tag": "{in_order|ordered|order}",
                "u": "min($a, $b)",
                "w": "max($a, $b)",
                "said": "the smaller of $a and $b first",
                "key": 1,
            },
            {
                "tag": "{sum_difference|plus_minus}",
                "u": "$a + $b",
                "w": "$a - $b",
                "said": "the sum of $a and $b and then $a minus $b",
                "key": 2,
            },
            {
                "tag": "{neighbors|next_to}",
                "u": "$a - 1",
                "w": "$b + 1",
                "said": "the number before $a and the number after $b",
                "key": 3,
            },
        ),
        says=(
            "$hand a {tuple|pair} with $said.",
            "$hand a tuple {of two numbers|made of two numbers}: $said.",
        ),
        styles=(
            Style("return $u, $w", "The comma makes the tuple. No brackets are needed after `return`."),
            Style(
                """
                $left = $u
                $right = $w
                return ($left, $right)
                """,
                "Both values get a name first, and the last line packs them into one tuple.",
            ),
        ),
        reference=lambda a, b, v: (
            tuple(reversed((a, b))),
            tuple(sorted((a, b))),
            (sum((a, b)), sum((a, -b))),
            (range(a)[-1] if a > 0 else a - 1, b - (-1)),
        )[v["key"]],
        edges=((1, 2), (5, 3)),
        need="return two values at once",
        idea=(
            (
                "A function returns one value, but that value may be a tuple with several parts. The "
                "caller can take it apart again."
            ),
            "A tuple is a fixed row of values. Written with commas, it can be returned, stored and unpacked.",
        ),
        pitfall=("A tuple can not be changed. To get another one, build a new tuple from its parts.",),
    ),
    Family(
        id="tuples.min_and_max",
        title="Two results from one list",
        names=("$tag", "{get|find}_$tag", "$tag_of_{list|values}", "{list|number}_$tag", "$tag_pair"),
        args=(numbers(),),
        returns="tuple[int, int]",
        variants=(
            {
                "tag": "{extremes|range_ends}",
                "u": "min($numbers)",
                "w": "max($numbers)",
                "said": "the smallest and the largest",
                "key": 0,
            },
            {
                "tag": "{ends|edges}",
                "u": "$numbers[0]",
                "w": "$numbers[-1]",
                "said": "the first and the last",
                "key": 1,
            },
        ),
        says=(
            "$hand $said {number|value|item} of $numbers as a {tuple|pair}.",
            "$hand a {tuple|pair} with $said {number|value} {of|in} $numbers.",
            "Find $said {number|value} of {the list |}$numbers and return both as a tuple.",
        ),
        note="{The list is not empty.|There is at least one number.}",
        styles=(
            Style("return $u, $w", "Two values with a comma between them form a tuple."),
            Style(
                """
                $left = $u
                $right = $w
                return $left, $right
                """,
                "Each result gets a name of its own before both are handed back together.",
            ),
        ),
        reference=lambda numbers, v: (
            (sorted(numbers)[0], sorted(numbers)[-1]),
            (numbers[-len(numbers)], next(reversed(numbers))),
        )[v["key"]],
        edges=(([4],), ([3, 9, -2],)),
        need="get two results from one list",
        idea=(
            "Two questions about the same data can be answered together. The two answers travel in one tuple.",
            "The caller can write `low, high = f(values)` and has both results under a name. This is called unpacking.",
        ),
        pitfall=("The order of the two values matters. Say in the docstring which one comes first.",),
    ),
    Family(
        id="tuples.unpack_pairs",
        title="Taking pairs apart",
        names=("{all|list|get|only}_$tag", "$tag_{of_pairs|column|list}", "{extract|collect}_$tag", "{pick|take}_$tag"),
        args=(pairs(),),
        returns="list[$kind]",
        variants=(
            {
                "tag": "{names|words}",
                "form": "$mapkey",
                "kind": "str",
                "said": "{names|words}",
                "part": "first part",
                "key": 0,
            },
            {
                "tag": "{numbers|amounts}",
                "form": "$val",
                "kind": "int",
                "said": "numbers",
                "part": "second part",
                "key": 1,
            },
        ),
        says=(
            "$hand a list of the $said in $pairs, {which holds (word, number) tuples|a list of (word, number) tuples}.",
            "$hand the $part of {each|every} (word, number) tuple in $pairs{| as a list}.",
            "List the $said of the (word, number) tuples in $pairs.",
        ),
        styles=(
            Style(
                "return [$form for $mapkey, $val in $pairs]",
                "Two names after `for` unpack each tuple, and only one of them is used.",
            ),
            Style(
                "return [pair[$key] for pair in $pairs]", "An index picks the part of a tuple, as it does in a list."
            ),
            Style(
                """
                $result = []
                for $mapkey, $val in $pairs:
                    $result.append($form)
                return $result
                """,
                "In each turn the tuple is unpacked, and $form is appended to $result.",
            ),
        ),
        reference=lambda pairs, v: [part for pair in pairs for place, part in enumerate(pair) if place == v["key"]],
        edges=(([],), ([("a", 1)],)),
        need="take one part of every pair",
        idea=(
            (
                "A table can be a list of tuples, one for each row. Reading a column means taking the "
                "same part of every row."
            ),
            "Unpacking gives each part of a tuple a name. That is easier to read than an index.",
        ),
        pitfall=("The number of names must fit the tuple. Two names for three parts are an error.",),
    ),
    Family(
        id="tuples.point",
        title="Points as tuples",
        names=("$tag", "$tag_point", "{point|get}_$tag", "{compute|find}_$tag", "$tag_of_point"),
        args=(
            Arg(
                "point",
                ("point", "p", "position", "start"),
                "tuple[int, int]",
                lambda draw, _: (draw.integer(-9, 9), draw.integer(-9, 9)),
            ),
            Arg(
                "shift",
                ("shift", "step", "offset", "move"),
                "tuple[int, int]",
                lambda draw, _: (draw.integer(-5, 5), draw.integer(-5, 5)),
            ),
        ),
        returns="tuple[int, int]",
        variants=(
            {"tag": "{move|shift_by|translate}", "op": "+", "said": "$point moved by $shift", "how": "added"},
            {
                "tag": "{move_back|undo_move|vector_from}",
                "op": "-",
                "said": "$point moved back by $shift",
                "how": "subtracted",
            },
        ),
        says=(
            "$hand the point $said{.|; both are (x, y) tuples.}",
            "$hand $said, where both are tuples of two numbers.",
        ),
        styles=(
            Style(
                "return ($point[0] $op $shift[0], $point[1] $op $shift[1])",
                "Index 0 is the x part and index 1 the y part; each is $how on its own.",
            ),
            Style(
                """
                x, y = $point
                dx, dy = $shift
                return (x $op dx, y $op dy)
                """,
                "Both tuples are unpacked first, which makes the last line easy to read.",
            ),
        ),
        reference=lambda point, shift, v: tuple(
            sum(pair) for pair in zip(point, shift if v["op"] == "+" else [-d for d in shift], strict=True)
        ),
        edges=(((0, 0), (0, 0)), ((1, 2), (3, -4))),
        need="move a point",
        idea=(
            "A point in the plane has two numbers that belong together. A tuple keeps them as one value.",
            (
                "Moving a point changes both parts, each by its own amount. The first part goes right "
                "or left, the second up or down."
            ),
        ),
        pitfall=("Adding two tuples with `+` sets them behind each other: `(1, 2) + (3, 4)` has four parts.",),
    ),
    Family(
        id="tuples.record_text",
        title="A tuple as a record",
        names=(
            "{describe|format|show|print}_{person|record|entry}",
            "{person|record}_text",
            "{as|to}_sentence",
            "introduce",
        ),
        args=(
            Arg(
                "record",
                ("record", "entry", "person", "row"),
                "tuple[str, int]",
                lambda draw, so: (person().make(draw, so), draw.integer(5, 80)),
            ),
        ),
        returns="str",
        variants=(
            {"mid": " is ", "tail": " years old", "like": "Ada is 9 years old"},
            {"mid": " has ", "tail": " points", "like": "Ada has 9 points"},
            {"mid": ": ", "tail": "", "like": "Ada: 9"},
            {"mid": " sold ", "tail": " books", "like": "Ada sold 9 books"},
        ),
        says=(
            "$hand a text such as '$like' for {the tuple|a tuple} $record of a name and a number.",
            "Turn $record, a tuple of a name and a number, into a text such as '$like'.",
        ),
        styles=(
            Style(
                """
                first, number = $record
                return f"{first}$mid{number}$tail"
                """,
                "The tuple is unpacked into two names, which are then placed in the text.",
            ),
            Style(
                'return f"{$record[0]}$mid{$record[1]}$tail"',
                "The braces of the f-string hold expressions: the two parts of the tuple.",
            ),
        ),
        reference=lambda record, v: record[0] + v["mid"] + str(record[1]) + v["tail"],
        edges=((("Ada", 9),),),
        need="write a record as a sentence",
        idea=(
            (
                "A tuple is a good record when its parts have fixed places: the name first, then the "
                "number. Nothing else has to be explained about it."
            ),
            "Unpacking is the natural way to read a record. Each part gets a name that says what it is.",
        ),
        pitfall=(
            "Joining text and a number with `+` is an error. An f-string changes the number into text by itself.",
        ),
    ),
)
