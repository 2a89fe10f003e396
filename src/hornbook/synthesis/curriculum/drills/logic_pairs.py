"""Lists of pairs, points, and results in pairs."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, pairs, text, word
from hornbook.synthesis.curriculum.drill import drill

_POINTS = Arg(
    "points",
    ("points", "pairs", "coordinates", "places"),
    "list[tuple[int, int]]",
    lambda d, _: [(d.integer(0, 9), d.integer(0, 9)) for _ in range(d.integer(2, 4))],
)

FAMILIES = (
    drill(
        "logic_tuples.swap_pairs",
        "swap_pairs flip_pairs turn_pairs_round {make|get}_swapped exchange_parts reverse_pairs",
        [pairs()],
        "list[tuple[int, str]]",
        [
            "$build a list of the tuples in $pairs with their two parts swapped.",
            "Every tuple in $pairs has two parts. Exchange them in each tuple and return the new list.",
            "$pairs is a list of (word, number) pairs. Return the list of (number, word) pairs in the same order.",
            "For each (a, b) in the list $pairs, the result contains (b, a).",
            "Someone has written name and number in the wrong order in $pairs. Turn every pair round.",
            "Flip all the pairs in $pairs.",
            (
                "The function takes a list of tuples with two elements, $pairs, and returns a list of tuples in "
                "which the two elements have changed places. The order of the list stays the same."
            ),
            (
                "You get a list of pairs, $pairs. In every pair, a word comes first and a number second. Make a new "
                "list where the number comes first and the word second."
            ),
            (
                "A table has two columns, given row by row in $pairs. Produce the rows of the table with the columns "
                "exchanged."
            ),
            "The tuple (b, a) for each (a, b) of $pairs, as a list.",
            "Swap the two elements of every tuple in $pairs.",
        ],
        "return [($right, $left) for $left, $right in $pairs]",
        lambda ps: [tuple(reversed(p)) for p in ps],
        edges=(([],), ([("a", 1)],)),
    ),
    drill(
        "logic_tuples.parts_of_pairs",
        "$tag_parts {get|take|collect}_$tag unzip_$tag $tag_of_pairs list_of_$tag",
        [pairs()],
        "list",
        [
            "$build a list of the $tag elements of the tuples in $pairs.",
            "$pairs is a list of pairs. Take the $tag part of each pair and return these parts as a list.",
            "From every tuple in $pairs keep only the $tag entry.",
            "Each line of a table is a pair; $pairs holds the lines. Return the $tag column as a list.",
            "Go through the pairs in $pairs and collect what stands in $tag place.",
            "The $tag items of all tuples in $pairs, in order.",
            (
                "The function takes a list of tuples $pairs, each with two elements, and returns a list that "
                "contains the $tag element of each tuple in the same order."
            ),
            "You get a list of pairs, $pairs. Output a list with only the $tag thing of every pair.",
            (
                "Dance couples enter the hall in the order $pairs. For the programme we need just the $tag partner "
                "of each couple, as a list."
            ),
            "The $tag element of every tuple in $pairs.",
            "Extract the $tag element from each pair in $pairs.",
        ],
        "return [$item[$at] for $item in $pairs]",
        lambda ps, v: [list(p)[v["at"]] for p in ps],
        edges=(([],), ([("a", 1)],)),
        variants=[{"tag": "first", "at": 0}, {"tag": "second", "at": 1}],
    ),
    drill(
        "logic_tuples.best_pair",
        "$tag_name {get|find}_$tag name_with_$tag $tag_of_pairs who_has_$tag",
        [pairs()],
        "str",
        [
            "$pairs is a list of (name, number) tuples. $hand the name with the $side number.",
            "Which tuple in $pairs has the $side second part? Return its first part.",
            "The results of a contest are (player, points) pairs in $pairs. Who has the $side number of points?",
            "Find the pair with the $side number in $pairs and return the string that stands before the number.",
            (
                "Compare the tuples of $pairs by their second element; the answer is the first element of the one "
                "with the $side."
            ),
            "First part of the pair in $pairs whose second part is $side.",
            (
                "The function takes a list of tuples $pairs, each with a string and an integer, and returns the "
                "string of the tuple with the $side integer."
            ),
            (
                "You get a list of pairs, $pairs. Each pair is a name and a number. Look for the $side number. "
                "Output the name that is in the same pair."
            ),
            (
                "Weather stations report (station, temperature) in $pairs. Determine the station with the $side "
                "temperature."
            ),
            (
                "Input: a list of (string, integer) tuples, $pairs. Output: the string that stands beside the $side "
                "integer."
            ),
            "Get the name with the $side number from the (name, number) tuples in $pairs.",
        ],
        "return $call($pairs, key=lambda pair: pair[1])[0]",
        lambda ps, v: next(name for name, n in ps if n == sorted(m for _, m in ps)[v["at"]]),
        edges=(([("a", 1)],), ([("a", 1), ("b", 1)],)),
        note="If there is a tie, the first {such pair|of them} counts.",
        variants=[
            {"tag": "highest", "side": "{highest|largest}", "call": "max", "at": -1},
            {"tag": "lowest", "side": "{lowest|smallest}", "call": "min", "at": 0},
        ],
    ),
    drill(
        "logic_tuples.step",
        "move step new_position {make|do}_move walk_one move_point",
        [
            integer("x", -9, 9, names=("x", "a", "column")),
            integer("y", -9, 9, names=("y", "b", "row")),
            Arg(
                "way",
                ("direction", "way", "command"),
                "str",
                lambda d, _: d.choose(("up", "down", "left", "right", "stay")),
            ),
        ],
        "tuple[int, int]",
        [
            (
                "A piece stands at ($x, $y) and moves one step $way. With 'up' and 'down' the second number changes by "
                "1 and by -1, with 'right' and 'left' the first one does. $hand the new position."
            ),
            (
                "Move the point ($x, $y) by 1 in the direction $way ('up' and 'down' change the second number, "
                "'left' and 'right' the first) and return the new pair."
            ),
            (
                "If $way is 'up', add 1 to $y; if it is 'down', subtract 1 from it. 'right' adds 1 to $x, 'left' "
                "subtracts 1. Return both as a tuple."
            ),
            (
                "A robot at the coordinates $x and $y gets the command $way, one of 'up' (y grows), 'down', "
                "'left', 'right' (x grows). Where is it then?"
            ),
            (
                "Return the neighbor of the point ($x, $y) in the direction $way, with 'right' for larger x and "
                "'up' for larger y."
            ),
            (
                "One step $way from ($x, $y), as a tuple. Up means one more in the second coordinate, right one "
                "more in the first."
            ),
            (
                "The function takes the coordinates $x and $y of a point and a direction $way and returns the point "
                "one unit away in that direction as a tuple: 'up' raises and 'down' lowers the second coordinate, "
                "'right' raises and 'left' lowers the first."
            ),
            (
                "You are at the point ($x, $y). You get a word, $way. 'right' means one more for the first number, "
                "'left' one less. 'up' means one more for the second number, 'down' one less. Output the new point."
            ),
            (
                "A game figure at ($x, $y) obeys the arrow keys: 'left' and 'right' take 1 from or add 1 to its "
                "first number, 'down' and 'up' do the same with its second. Determine where it is after the key $way."
            ),
            (
                "Input: two integers $x and $y, and a string $way. Output: the pair of them, changed by 1 in one "
                "place: 'right' and 'left' mean plus and minus 1 for the first, 'up' and 'down' plus and minus 1 for "
                "the second."
            ),
            (
                "Move the point ($x, $y) one step $way: 'right' and 'left' change the first number by 1 and -1, 'up' "
                "and 'down' the second."
            ),
        ],
        """
        if $way == "up":
            return $x, $y + 1
        if $way == "down":
            return $x, $y - 1
        if $way == "right":
            return $x + 1, $y
        if $way == "left":
            return $x - 1, $y
        return $x, $y
        """,
        lambda x, y, way: (x + (way == "right") - (way == "left"), y + (way == "up") - (way == "down")),
        edges=((0, 0, "up"), (0, 0, "down"), (0, 0, "left"), (0, 0, "right"), (2, 3, "")),
        note="Any other {word|command} leaves the position {as it is|unchanged}.",
    ),
    drill(
        "logic_tuples.points",
        "$tag_points {get|find}_$tag_points points_$tag select_$tag filter_$tag",
        [_POINTS],
        "list[tuple[int, int]]",
        [
            "$build a list of those pairs (x, y) in $points in which $rule.",
            "Each point in $points is a tuple (x, y). Keep the points where $rule.",
            "Filter the list of tuples $points: a pair (x, y) stays if $rule.",
            "Go through the points (x, y) in $points and return those for which it is true that $rule.",
            "$points lists places on a map as (x, y). $hand the places where $rule, in their order.",
            "All (x, y) in $points where $rule.",
            (
                "The function takes a list of tuples (x, y), $points, and returns a list of those tuples in which "
                "$rule, in the order given."
            ),
            (
                "You get a list of points, $points. Every point is a pair of two numbers, x and y. Take only the "
                "points where $rule. Output them as a list."
            ),
            (
                "A diagonal line through the origin parts a map in two. We need the places in $points, each a tuple "
                "(x, y), that lie on the side where $rule; places on the line are not wanted."
            ),
            (
                "If for a tuple (x, y) of $points it holds that $rule, the tuple goes into the output list; "
                "otherwise it is dropped."
            ),
            "Select the points (x, y) from $points in which $rule.",
        ],
        "return [($left, $right) for $left, $right in $points if $left $op $right]",
        lambda ps, v: [p for p in ps if (p[0] > p[1]) - (p[0] < p[1]) == v["sign"]],
        edges=(([],), ([(1, 1), (2, 1), (1, 2)],)),
        variants=[
            {"tag": "below", "rule": "x is greater than y", "op": ">", "sign": 1},
            {"tag": "above", "rule": "x is less than y", "op": "<", "sign": -1},
        ],
    ),
    drill(
        "logic_tuples.first_and_last",
        "ends_of_word first_and_last {get|find}_ends outer_letters {pair|tuple}_of_ends both_ends",
        [word()],
        "tuple[str, str]",
        [
            "$hand a tuple of the first and the last character of $word.",
            "Return two values: the character that $word begins with and the one that it ends with.",
            "Which letters stand at the two ends of $word? Return them as a pair, the first letter first.",
            "The result is the pair (first letter, last letter) of the word $word.",
            "Take the outermost characters of $word, left and right, and put them into a tuple.",
            "First and last character of $word, in a tuple.",
            (
                "The function takes a non-empty string $word and returns a tuple of two strings: its first character "
                "and its last character. For a string of one character these are the same."
            ),
            "You get a word, $word. Output its first letter and its last letter together in a tuple.",
            (
                "A train is given by the letters of its coaches, $word. Report the coach at the front and the one at "
                "the end, as a pair."
            ),
            "Input: a string $word with at least one character. Output: the pair (first character, last character).",
            "How does my word $word begin and how does it end? Give me these two letters as a tuple.",
            "Extract the first and the last character of $word as a tuple.",
        ],
        "return $word[0], $word[-1]",
        lambda w: (w[:1], w[len(w) - 1 :]),
        edges=(("a",), ("ab",)),
        note="{$word is not empty.||}",
    ),
    drill(
        "logic_tuples.text_measures",
        (
            "{text|line}_measures count_words_and_letters measure_text {get|find}_measures sizes_of_text "
            "words_and_characters"
        ),
        [text()],
        "tuple[int, int]",
        [
            (
                "$hand a tuple with the number of words and the number of characters of $text. Blanks are "
                "characters too."
            ),
            (
                "Count the words of $text (parted by blanks) and all its characters, blanks included; return the "
                "two counts."
            ),
            (
                "How many words has $text, and how many characters? Return (words, characters), with blanks as "
                "characters."
            ),
            "The result is a pair: how many words there are in $text, and its length.",
            (
                "Measure a line of text: return the number of its words and its length with blanks, as a tuple. "
                "The line is $text."
            ),
            "Word count and length of $text as a pair.",
            (
                "The function takes a string $text and returns a tuple of two integers: how many words it consists "
                "of, words being separated by blanks, and how many characters it has in total, including the blanks."
            ),
            (
                "You get a sentence, $text. How many words does it have? And how many characters, if you count the "
                "blanks too? Output the two numbers as a tuple, the words first."
            ),
            (
                "A newspaper pays by words and prints by characters. For the line $text, determine the pair (words, "
                "characters), with blanks counted as characters."
            ),
            (
                "Input: a string $text. Output: the tuple (number of blank-separated words, number of characters "
                "with blanks), which is (0, 0) for an empty string."
            ),
            "Get the number of words and the number of characters, blanks included, of $text as a tuple.",
        ],
        "return len($text.split()), len($text)",
        lambda s: (len([w for w in s.split(" ") if w]), sum(1 for _ in s)),
        edges=(("",), ("one",), ("to be",)),
    ),
)
