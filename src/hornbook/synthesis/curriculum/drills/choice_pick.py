"""Choosing between two or three values, guard clauses and default results."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, numbers, text, word, words
from hornbook.synthesis.curriculum.drill import drill

_A = integer("p", -9, 20, names=("a", "x", "first", "left"))
_B = integer("q", -9, 20, names=("b", "y", "second", "right"))
_C = integer("r", -9, 20, names=("c", "z", "third", "last"))

FAMILIES = (
    drill(
        "choice_pick.larger_of_two",
        "$tag_of_two {get|find}_$tag $tag pick_$tag $tag_number $tag_value",
        [_A, _B],
        "int",
        [
            "$hand the $tag of the numbers $p and $q.",
            "Compare $p with $q and return the $tag one. If they are equal, return either.",
            "Which of the two integers $p and $q is $tag? Return it.",
            "Two children have $p and $q coins. $hand the $tag of the two amounts.",
            "If $p is $tag than $q, return $p; otherwise return $q.",
            "The $tag one of two numbers $p, $q.",
            (
                "The function takes two integers, $p and $q, and returns the $tag of the two; if they are equal, it "
                "returns that number."
            ),
            (
                "You get two numbers, $p and $q. One of them is $tag than the other, or they are the same. Output "
                "the $tag one."
            ),
            "Two shops offer the prices $p and $q for the same thing. Report the $tag price.",
            "Out of $p and $q, the $tag.",
            (
                "I have two numbers, $p and $q. Which of them is the $tag? If there is no difference, I'll take that "
                "number."
            ),
            "Get the $tag number out of $p and $q.",
        ],
        ["if $p $op $q:\n    return $p\nreturn $q", "return $p if $p $op $q else $q"],
        lambda p, q, v: sorted([p, q])[v["at"]],
        edges=((1, 1), (1, 2), (2, 1)),
        variants=[
            {"tag": "larger", "op": ">", "at": 1},
            {"tag": "smaller", "op": "<", "at": 0},
        ],
    ),
    drill(
        "choice_pick.of_three",
        "$tag_of_three {get|find}_$tag_of_three $tag_number pick_$tag $tag_of_numbers",
        [_A, _B, _C],
        "int",
        [
            "$hand the $what of $p, $q and $r.",
            "Three numbers $p, $q and $r are given. $hand the $what {one|of them}.",
            "Compare the integers $p, $q, $r and return the $what of the three.",
            "Three {runners|jumpers} have the results $p, $q and $r. $hand the $what result.",
            "Put $p, $q and $r in ascending order; the answer is the $place.",
            "Out of the arguments $p, $q, $r, return the $what one.",
            (
                "The function takes three integers, $p, $q and $r, and returns the $what one when they are arranged "
                "by size."
            ),
            "You get three numbers: $p, $q and $r. Sort them from small to big. Output the $place number.",
            "Three friends are $p, $q and $r years old. Determine the $what of the three ages.",
            "The $what of $p, $q and $r.",
            "I have three numbers, $p, $q and $r, and I am only interested in the $what one.",
            "Get the $what number out of $p, $q and $r.",
        ],
        "return $code",
        lambda p, q, r, v: sorted([p, q, r])[v["at"]],
        edges=((1, 1, 1), (1, 2, 3), (3, 2, 1), (2, 3, 1)),
        variants=[
            {"tag": "largest", "what": "largest", "place": "last", "code": "max($p, $q, $r)", "at": 2},
            {"tag": "smallest", "what": "smallest", "place": "first", "code": "min($p, $q, $r)", "at": 0},
            {
                "tag": "middle",
                "what": "middle",
                "place": "one in the middle",
                "code": "sorted([$p, $q, $r])[1]",
                "at": 1,
            },
        ],
    ),
    drill(
        "choice_pick.nearer",
        "nearer closer_number nearest_of_two {get|find}_closer which_is_closer closer_to",
        [_A, _B, integer("goal", 0, 20, names=("target", "goal", "wanted"), fix=(0, 10, 20))],
        "int",
        [
            "$hand whichever of $p and $q is closer to $goal. If both are equally far away, return $p.",
            "Two players guess $p and $q; the right number is $goal. Return the better guess, $p on a tie.",
            (
                "If the distance from $q to $goal is smaller than the distance from $p to $goal, return $q; "
                "otherwise return $p."
            ),
            (
                "Compare how far $p and $q are from $goal and return the one that is nearer, $p if there is no "
                "difference."
            ),
            (
                "The distance of two numbers is the absolute value of their difference. Which of $p, $q has the "
                "smaller distance to $goal? On a tie: $p."
            ),
            "The closer of $p and $q to $goal; $p wins a tie.",
            (
                "The function takes two integers, $p and $q, and returns the one whose distance to $goal is smaller. "
                "If both distances are the same, $p is returned."
            ),
            (
                "You get two numbers, $p and $q. Which one is nearer to $goal? Output this number. If both are "
                "equally near, output $p."
            ),
            (
                "Two archers aim at the mark $goal of a line and hit it at $p and $q. Report the better hit, and the "
                "first one, $p, if they are equally good."
            ),
            "If $q is strictly closer to $goal than $p is, the result is $q; otherwise $p.",
            "Select the one of $p and $q that is nearer to $goal, $p on a tie.",
        ],
        "if abs($q - $goal) < abs($p - $goal):\n    return $q\nreturn $p",
        lambda p, q, goal: min((p, q), key=lambda x: abs(goal - x)),
        edges=((5, 15, 10), (3, 9, 8), (9, 3, 8)),
    ),
    drill(
        "choice_pick.clamp",
        "clamp limit_value keep_in_range restrict bound_number {into|fit_into}_range",
        [
            integer("n", -10, 30),
            integer("low", 0, 9, names=("low", "lower", "minimum"), fix=(0, 5)),
            integer("high", 10, 20, names=("high", "upper", "maximum"), fix=(10, 20)),
        ],
        "int",
        [
            "$hand $n, but $low if it is smaller than $low, and $high if it is larger than $high.",
            (
                "Keep $n within the bounds: values under $low become $low, values over $high become $high, the "
                "others stay."
            ),
            "If $n is less than $low, return $low. If it is greater than $high, return $high. Otherwise return $n.",
            (
                "A heater can only be set from $low to $high. Somebody asks for $n; $hand the nearest setting that "
                "is possible."
            ),
            "The number from $low to $high that is closest to $n.",
            "Clamp $n, that is, limit it to the range from $low to $high.",
            (
                "The function takes an integer $n and returns it if it lies within the range from $low to $high; if "
                "it lies below, it returns $low, and if it lies above, $high."
            ),
            (
                "You get a number, $n. It should not be smaller than $low and not bigger than $high. If it is too "
                "small, output $low. If it is too big, output $high. If it is fine, output the number."
            ),
            (
                "A volume control accepts settings from $low to $high; a wish beyond one end is cut to that end. "
                "Determine the setting for the wish $n."
            ),
            "$n limited to the range $low to $high.",
            "I want the number $n, but never anything under $low or over $high; in such a case I take that bound.",
            "Move $n into the range from $low to $high if it lies outside, to the nearest bound.",
        ],
        [
            "return max($low, min($n, $high))",
            "if $n < $low:\n    return $low\nif $n > $high:\n    return $high\nreturn $n",
        ],
        lambda n, low, high: sorted([low, n, high])[1],
        edges=((0, 2, 12), (12, 2, 12), (40, 2, 12), (-3, 2, 12)),
    ),
    drill(
        "choice_pick.first_or_default",
        "$tag_or_default {get|find}_$tag $tag_element $tag_item_or safe_$tag",
        [numbers(least=0, most=4), integer("k", -1, 9, names=("default", "fallback", "other"), fix=(0, -1))],
        "int",
        [
            "$hand the $tag element of $numbers, or $k if the list is empty.",
            "If $numbers is empty, return $k; otherwise return its $tag number.",
            "What is the $tag entry of the list $numbers? For an empty list the answer is $k.",
            "$hand the $tag value in $numbers. When there are no values, use $k instead.",
            "A queue is given as the list $numbers. Return its $tag number; return $k when nobody is in the queue.",
            "The $tag item of $numbers ($k if there is none).",
            (
                "The function takes a list of integers $numbers and returns its $tag element. If the list has no "
                "elements, $k is returned."
            ),
            (
                "You get a list of numbers, $numbers. Output the number that is $tag in the list. Maybe the list is "
                "empty; then output $k."
            ),
            (
                "A thermometer records its values in $numbers. Report the $tag record; if nothing has been recorded, "
                "report $k."
            ),
            "The $tag element of $numbers, or $k for an empty list.",
            "Get the $tag element of $numbers, with $k as the result for an empty list.",
        ],
        ["if not $numbers:\n    return $k\nreturn $numbers[$at]", "return $numbers[$at] if $numbers else $k"],
        lambda ns, k, v: [*([k] if not ns else []), *ns][v["at"]],
        edges=(([], 5), ([3], 5), ([1, 2], 5)),
        variants=[{"tag": "first", "at": 0}, {"tag": "last", "at": -1}],
    ),
    drill(
        "choice_pick.guarded_extreme",
        "$tag_or_none {get|find}_$tag safe_$tag $tag_of_list $tag_if_any",
        [numbers(least=0, most=5)],
        "int | None",
        [
            "$hand the $what number in $numbers, or None if the list is empty.",
            "If $numbers has no elements, return None. Otherwise return its $what element.",
            "Find the $what value of $numbers; there is none in an empty list, so return None then.",
            "$numbers holds the temperatures measured so far. $hand the $what one, None if there is none yet.",
            "The $what of all {items|numbers} in $numbers (None for an empty list).",
            "An empty list gives None. For any other list $numbers return the $what number that it contains.",
            (
                "The function takes a list of integers $numbers and returns its $what element. If the list is empty, "
                "it returns None, as there is no such element."
            ),
            (
                "You get a list of numbers, $numbers. Which number is the $what? Output it. If there are no numbers "
                "in the list, output None."
            ),
            "At an auction the bids are collected in $numbers. Report the $what bid, or None if nobody made a bid.",
            "The $what of $numbers, None when it is empty.",
            "I want the $what number from my list $numbers. There may be none in it; then I'd like None.",
            "Get the $what element of $numbers, or None if it is empty.",
        ],
        ["if not $numbers:\n    return None\nreturn $call($numbers)", "return $call($numbers, default=None)"],
        lambda ns, v: sorted(ns)[v["at"]] if ns else None,
        edges=(([],), ([3],), ([2, 1],), ([-5, -2],)),
        variants=[
            {"tag": "largest", "what": "{largest|greatest}", "call": "max", "at": -1},
            {"tag": "smallest", "what": "{smallest|lowest}", "call": "min", "at": 0},
        ],
    ),
    drill(
        "choice_pick.safe_division",
        "safe_division divide_or_$tag divide safe_divide {integer_|whole_}quotient try_division",
        [integer("p", 0, 40, names=("a", "x", "dividend")), integer("q", 0, 5, names=("b", "y", "divisor"))],
        "$type",
        [
            "$give the whole-number quotient $p // $q, or $back if $q is 0.",
            (
                "Divide $p by $q, dropping the remainder. Because nothing can be divided by 0, return $back when "
                "$q is 0."
            ),
            "If $q is 0, return $back. Otherwise return how many times $q goes into $p.",
            (
                "$p sweets are shared by $q children. How many whole sweets does each one get? Without children "
                "return $back."
            ),
            "Integer division of $p by $q that gives $back instead of an error for a divisor of 0.",
            "Try to compute $p // $q and return it; if the division is not possible, return $back.",
        ],
        [
            "if $q == 0:\n    return $back\nreturn $p // $q",
            "try:\n    return $p // $q\nexcept ZeroDivisionError:\n    return $back",
        ],
        lambda p, q, v: v["none"] if q == 0 else int((p - p % q) / q),
        edges=((4, 0), (0, 0), (7, 2), (6, 3)),
        variants=[
            {"tag": "none", "back": "None", "none": None, "type": "int | None"},
            {"tag": "zero", "back": "0", "none": 0, "type": "int"},
        ],
    ),
    drill(
        "choice_pick.to_int",
        "to_int parse_int read_number text_to_number int_or_$tag convert_or_$tag",
        [
            Arg(
                "text",
                ("text", "s", "string", "entry"),
                "str",
                lambda d, _: d.choose(
                    (str(d.integer(-99, 999)), str(d.integer(0, 99)), d.word(), f"{d.integer(1, 9)}x", "")
                ),
            )
        ],
        "$type",
        [
            "Convert the string $text to an integer. If that is not possible, return $back.",
            "$hand the whole number that $text stands for, or $back if it is not a whole number.",
            "Somebody has typed $text. If it is an integer, return it as an int, otherwise return $back.",
            "Turn $text into an int; strings which are not integers, such as 'abc' or '', give $back.",
            "Try to read an int from the string $text. When int() raises a ValueError, return $back.",
            "Value of $text as an int, with $back for text that int() does not accept.",
        ],
        "try:\n    return int($text)\nexcept ValueError:\n    return $back",
        lambda s, v: int(s) if s.removeprefix("-").isdigit() else v["none"],
        edges=(("",), ("12",), ("-7",), ("cat",)),
        variants=[
            {"tag": "none", "back": "None", "none": None, "type": "int | None"},
            {"tag": "zero", "back": "0", "none": 0, "type": "int"},
        ],
    ),
    drill(
        "choice_pick.index_or_minus_one",
        "position_or_$tag {find|get}_position index_of_word locate search_list find_index",
        [
            words(),
            word(
                "wanted",
                names=("wanted", "target", "name"),
                make=lambda d, b: d.choose(b[0]) if d.chance(0.7) else d.word(),
            ),
        ],
        "$type",
        [
            "$hand the index of $wanted in $words, or $back if it is not there.",
            "At which index does $wanted stand in the list $words? Return $back when the list does not contain it.",
            "If $words contains $wanted, return its position, counted from 0; otherwise return $back.",
            "Search $words from the front for $wanted and return the index of the first match; no match gives $back.",
            (
                "A class list is given as $words. Find the place of $wanted, counting from 0; a name that is "
                "missing gives $back."
            ),
            "Position (from 0) of the first $wanted in $words, else $back.",
        ],
        [
            "if $wanted in $words:\n    return $words.index($wanted)\nreturn $back",
            """
            for $i, $w in enumerate($words):
                if $w == $wanted:
                    return $i
            return $back
            """,
        ],
        lambda ws, w, v: next((i for i in range(len(ws)) if ws[i] == w), v["none"]),
        edges=(([], "a"), (["a", "b"], "b"), (["a", "a"], "a")),
        variants=[
            {"tag": "none", "back": "None", "none": None, "type": "int | None"},
            {"tag": "minus_one", "back": "-1", "none": -1, "type": "int"},
        ],
    ),
    drill(
        "choice_pick.text_or_default",
        "name_or_default or_default non_empty fill_in use_default text_or_default",
        [
            text(make=lambda d, _: d.choose(("", "", " ", d.word(), d.word(), d.sentence()))),
            word("other", names=("default", "fallback", "other")),
        ],
        "str",
        [
            "$hand $text, or $other if $text is empty.",
            "If the string $text is empty, return $other; otherwise return $text unchanged.",
            "A form field contains $text. When nothing was typed, use $other instead.",
            "$other stands in for $text if $text has no characters at all. A blank counts as a character.",
            "Replace an empty string $text by $other; leave any other string as it is.",
            "The text $text, with $other as the default for the empty string.",
            (
                "The function takes two strings, $text and $other, and returns the first one unless it has a length "
                "of 0; in that case it returns the second."
            ),
            (
                "You get two texts, $text and $other. Is the first text empty? Then output the second text. If it is "
                "not empty, output the first. A text with only a blank is not empty."
            ),
            (
                "A letter begins with a title. If the writer left $text empty, the title $other is used. Determine "
                "the title of the letter."
            ),
            "$text, or $other when $text is ''.",
            "Get $text, or $other in place of an empty string.",
        ],
        ["return $text or $other", 'if $text == "":\n    return $other\nreturn $text'],
        lambda s, other: s if len(s) > 0 else other,
        edges=(("", "me"), ("a", "me"), (" ", "me")),
    ),
)
