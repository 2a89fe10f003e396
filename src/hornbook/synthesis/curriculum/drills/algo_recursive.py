"""Recursion by plain definitions: over numbers, strings, nested lists and who belongs to whom."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, integer, word
from hornbook.synthesis.curriculum.char_arguments import mirrored
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw


def _nested(draw: Draw, _: object, depth: int = 0) -> list[Any]:
    return [
        _nested(draw, _, depth + 1) if depth < 2 and draw.chance(0.35) else draw.integer(0, 9)
        for _i in range(draw.integer(0 if depth else 1, 3))
    ]


def _box(draw: Draw, _: object, depth: int = 0) -> tuple[int, list[Any]]:
    inside = draw.integer(0, 2) if depth < 2 else 0
    return draw.integer(1, 9), [_box(draw, _, depth + 1) for _i in range(inside)]


def _chart(draw: Draw, _: object) -> dict[str, list[str]]:
    names = draw.sample(PEOPLE, draw.integer(3, 7))
    chart: dict[str, list[str]] = {}
    for at, name in enumerate(names[1:], 1):
        chart.setdefault(names[draw.integer(0, at - 1)], []).append(name)
    return chart


def _member(draw: Draw, before: tuple[dict[str, list[str]], ...]) -> str:
    leaders = list(before[0])
    return draw.choose((*leaders, *before[0][leaders[-1]]))


def _below(chart: dict[str, list[str]], boss: str) -> int:
    waiting, found = [boss], -1
    while waiting:
        found += 1
        waiting += chart.get(waiting.pop(), [])
    return found


def _peels(text: str) -> int:
    layers = 0
    while 2 * layers + 1 < len(text) and text[layers] == text[len(text) - 1 - layers]:
        layers += 1
    return layers


def _table(n: int, rule: int) -> int:
    known = [1]
    for m in range(1, n + 1):
        if rule == 0:
            known.append(known[m // 2] + 1 if m % 2 == 0 else 2 * known[m - 1])
        else:
            known.append(known[m // 2] + m if m % 2 == 0 else known[m - 1] + 3)
    return known[n]


def _change(text: str, rule: int) -> Any:
    done = "".join(str(int(ch) + 1 if rule == 0 else 2 * int(ch)) if ch.isdigit() else ch for ch in text)
    return eval(done)


def _halves(text: str) -> str:
    pieces = [text]
    while any(len(piece) > 1 and "(" not in piece for piece in pieces):
        pieces = [
            part
            for piece in pieces
            for part in (("(", piece[: len(piece) // 2], piece[len(piece) // 2 :], ")") if len(piece) > 1 else (piece,))
        ]
    return "".join(pieces)


_LIST = Arg("nested", ("nested", "items", "lst", "tree", "data"), "list", _nested)
_LIST_EDGES = (([],), ([4],), ([[]],), ([1, [2, [3, []]]],), ([[5], 6],))

FAMILIES = (
    drill(
        "algo_recursive.ruler",
        "ruler_marks ruler make_ruler {get|list}_marks tick_lengths mark_lengths",
        [integer("n", 0, 5, names=("n", "size", "level", "order", "depth"))],
        "list[int]",
        [
            (
                "The marks of a ruler of order 0 are the empty list. Those of order n are the marks of order n - 1, "
                "then the number n, then the marks of order n - 1 again. $hand the marks of order $n."
            ),
            (
                "$build a list by this rule: for 0 it is empty; for a larger $n it has $n in the middle, and to the "
                "left and to the right of it the list for $n - 1."
            ),
            (
                "If $n is 0, return []. Otherwise make the list for the number that is smaller by one, and return "
                "it twice with $n in between."
            ),
            (
                "Define r(0) = [] and r(k) = r(k - 1) + [k] + r(k - 1) for k = 1, 2, 3 and so on. Return r($n) as a "
                "list."
            ),
            (
                "A carpenter marks a stick. The longest mark, of length $n, goes into the middle. Each half then "
                "gets a mark one shorter in its middle, and so on, down to marks of length 1. List the lengths of "
                "all marks from left to right; for $n = 0 there are none."
            ),
            (
                "{Input|Given}: an integer, 0 or more. {Output|Result|Returned}: for 0 the empty list, for 1 [1], "
                "for 2 [1, 2, 1], for 3 [1, 2, 1, 3, 1, 2, 1]. Each list is two copies of the one before it with "
                "the new number between them."
            ),
            (
                "{You get|You have|You are given} a number, $n. Begin with an empty list. Then, for 1, 2 and so on "
                "up to $n, write the list down, behind it the number, and behind it the list once more; that is the "
                "new list. Return the last list."
            ),
            (
                "{This function takes|Takes|The function accepts} a non-negative integer and returns the heights of "
                "the marks on a ruler whose middle mark has this height and whose two halves are rulers with a "
                "height less by 1. A ruler of height 0 has no marks."
            ),
            (
                "A family of dwarfs lines up: the tallest, number $n, in the middle, and on either side of him a "
                "whole line-up of the same kind headed by number $n - 1, and so forth; number 0 does not exist, so "
                "its line-up is empty. Write down the numbers in the line from left to right."
            ),
            "List for $n: empty for 0, else list for $n - 1, the number $n, list for $n - 1.",
        ],
        [
            """
            if $n == 0:
                return []
            side = $name($n - 1)
            return side + [$n] + side
            """,
            """
            $result = []
            for $i in range(1, $n + 1):
                $result = $result + [$i] + $result
            return $result
            """,
        ],
        lambda n: [(m & -m).bit_length() for m in range(1, 2**n)],
        edges=((0,), (1,), (2,), (3,)),
    ),
    drill(
        "algo_recursive.people_below",
        "people_below team_size {count|number_of}_subordinates staff_under all_below size_of_team",
        [
            Arg("chart", ("chart", "staff", "teams", "company"), "dict[str, list[str]]", _chart),
            Arg("boss", ("boss", "person", "leader", "name"), "str", _member),
        ],
        "int",
        [
            (
                "$chart maps each leader to a list of the people directly under them; who leads nobody has no key. "
                "$howmany people are under $boss, directly or through others."
            ),
            (
                "$give the number of all who work below $boss: the members of the list that $chart has for $boss, "
                "those below each of them, and so on. Somebody who is not a key in $chart has nobody below."
            ),
            (
                "If $boss is no key of $chart, return 0. Otherwise, for every person in $boss's list, count this "
                "person and everyone below this person, and return the sum. Nobody has two bosses."
            ),
            (
                "The people under a leader are the leader's own team, together with all people under the members of "
                "this team. Compute how many are under $boss if $chart gives the team of each leader as a list of "
                "names. A person without an entry leads no team."
            ),
            (
                "In a firm a message goes from $boss to the team of $boss, from its members to their teams, and so "
                "on downwards. $chart says who is in whose team; those who have no team are missing among its keys. "
                "How many people get the message from somebody?"
            ),
            (
                "{Input|Given}: a dictionary from names to lists of names, in which each name is listed at most "
                "once, and a name. {Output|Result|Returned}: how many names can be reached from that name by going "
                "from a key to the entries of its list, once or more often; 0 for a name that is not a key."
            ),
            (
                "{You get|You have|You are given} a dictionary that tells who leads whom, $chart, and a person, "
                "$boss. Count the people that $boss leads. For each of them, count the people they lead as well, "
                "and so on until you come to people who lead nobody (they are not keys). Return the whole count, "
                "without $boss."
            ),
            (
                "{This function takes|Takes|The function accepts} the chart of an organisation (leader to list of "
                "direct reports; no entry for people without reports) and the name of one of its people. It returns "
                "the total number of that person's direct and indirect reports."
            ),
            (
                "A grandmother keeps a book, $chart: after the name of a parent stands the list of that parent's "
                "children. Childless people have no page. How many descendants has $boss: children, grandchildren "
                "and so on?"
            ),
            ("Number of people under $boss at any level in $chart (leader: list of members); 0 if $boss is no key."),
        ],
        [
            """
            $count = 0
            for member in $chart.get($boss, []):
                $count += 1 + $name($chart, member)
            return $count
            """,
            """
            if $boss not in $chart:
                return 0
            return sum(1 + $name($chart, $item) for $item in $chart[$boss])
            """,
        ],
        _below,
        edges=(
            ({}, "Ada"),
            ({"Ada": ["Ben"]}, "Ada"),
            ({"Ada": ["Ben"]}, "Ben"),
            ({"Ada": ["Ben", "Cara"], "Cara": ["Dan"], "Dan": ["Eva"]}, "Ada"),
        ),
    ),
    drill(
        "algo_recursive.box_weight",
        "box_weight weight_of_box total_weight {weigh|measure}_box full_weight packed_weight",
        [Arg("box", ("box", "parcel", "crate", "package", "chest"), "tuple[int, list]", _box)],
        "int",
        [
            (
                "A box is a tuple (own weight, list of the boxes inside), and the boxes inside are of the same "
                "kind. $give the weight of $box with everything in it."
            ),
            (
                "$give the sum of the first part of $box and of the full weights of all boxes in its second part, "
                "which is a list of such tuples and may be empty."
            ),
            (
                "Let the weight of a box be its own weight plus the weights of the boxes that it contains. Return "
                "the weight of $box, a tuple of an integer and a list of boxes."
            ),
            (
                "If the list in $box is empty, its first number is the answer. Otherwise add to this number what "
                "each box in the list weighs, where these boxes may hold boxes, too, and are weighed in the same "
                "way."
            ),
            (
                "At a removal firm boxes are put into boxes. A label such as (5, [(2, []), (1, [])]) says: the "
                "empty box weighs 5, and in it are a box of 2 and one of 1, both with nothing inside. The porter "
                "lifts $box. How much does he lift?"
            ),
            (
                "{Input|Given}: a pair of an integer and a list, whose entries are pairs of this kind again. "
                "{Output|Result|Returned}: the total of all integers that occur at any depth."
            ),
            (
                "{You get|You have|You are given} a box. Its first part is a number, how heavy it is when empty. "
                "Its second part is a list of the boxes in it. Each of them is heavy as well and can have boxes in "
                "its own list. How heavy is everything together? Return the number."
            ),
            (
                "{This function takes|Takes|The function accepts} a parcel as a tuple of its own weight and a list "
                "of the parcels packed into it, and returns what the scales show: its own weight and that of the "
                "contents, of the contents of the contents, and so on."
            ),
            (
                "A doll of wood has dolls in it, and some of those have dolls in them. Each doll is written as "
                "(grams of wood, dolls directly inside as a list). How many grams of wood are there in $box "
                "altogether?"
            ),
            "Total of the weights in $box, a tuple (weight, list of boxes), at all levels.",
        ],
        [
            """
            weight, inside = $box
            for $item in inside:
                weight += $name($item)
            return weight
            """,
            "return $box[0] + sum($name($item) for $item in $box[1])",
        ],
        lambda box: sum(int(digit) for digit in str(box) if digit.isdigit()),
        edges=(((5, []),), ((5, [(2, []), (1, [])]),), ((1, [(2, [(3, [(4, [])])])]),)),
    ),
    drill(
        "algo_recursive.change_all_depths",
        "$tag_everywhere $tag_nested deep_$tag $tag_all_levels {nested|inner}_$tag $tag_keeping_shape",
        [_LIST],
        "list",
        [
            (
                "$hand a list like $nested in which every number, at whatever depth, is $what. The nesting stays as "
                "it is."
            ),
            (
                "$build a copy of $nested, a list of integers and of lists of the same kind, in which each integer "
                "has been $what and all lists stand where they stood."
            ),
            (
                "Go through $nested. If an element is a list, treat it in the same way as $nested and put the "
                "outcome into the result; if it is a number, put it in $what. Return the result."
            ),
            (
                "If an item is an integer, it must be $what. If it is a list, the same must be done inside it, and "
                "in the lists inside that, and so on. Return the changed list; empty lists remain empty."
            ),
            (
                "A toy factory packs numbered balls into bags, and bags into larger bags. $nested shows such a bag, "
                "a bag being a list. At night a clerk sees to it that every number in it is $what, without taking a "
                "ball from its bag. Show the bag afterwards."
            ),
            (
                "{Input|Given}: a list whose elements are integers or lists built likewise. "
                "{Output|Result|Returned}: a new list with the same shape; each integer in it is $what."
            ),
            (
                "{You get|You have|You are given} a list, $nested. There can be lists in it, and lists in these "
                "lists. All numbers, inside and outside, shall be $what. The brackets stay in their places. Return "
                "the new list."
            ),
            (
                "{This function takes|Takes|The function accepts} a nested list of whole numbers and returns a nested "
                "list with the same structure, in which each number is $what, however deep it lies."
            ),
            (
                "An exercise sheet writes groups of numbers as lists, and groups of groups as lists of lists. "
                "Produce the sheet that has the same groups as $nested, but with each single number $what."
            ),
            "Nested list $nested with all integers $what, same shape.",
        ],
        [
            """
            $result = []
            for $item in $nested:
                if isinstance($item, list):
                    $result.append($name($item))
                else:
                    $result.append($item $how)
            return $result
            """,
            "return [$name($item) if isinstance($item, list) else $item $how for $item in $nested]",
        ],
        lambda nested, v: _change(str(nested), v["rule"]),
        edges=_LIST_EDGES,
        variants=[
            {"tag": "increase", "what": "increased by 1", "how": "+ 1", "rule": 0},
            {"tag": "double", "what": "multiplied by 2", "how": "* 2", "rule": 1},
        ],
    ),
    drill(
        "algo_recursive.peel_ends",
        "peel_ends count_layers {number_of|how_many}_layers equal_ends_count layers_of_word peelings",
        [word("text", kind="", names=("text", "word", "s", "string", "letters"), make=mirrored)],
        "int",
        [
            (
                "As long as a string has at least two characters and its first equals its last, both are taken "
                "away. $howmany times this can be done with $text."
            ),
            (
                "$give the number of layers of $text: it is 0 if $text is shorter than two characters or its two "
                "ends differ, and otherwise 1 more than the number of layers of what lies between the ends."
            ),
            (
                "If $text has fewer than two characters, return 0. If its first and last characters are different, "
                "return 0. Otherwise cut off both and return one more than the result for the rest."
            ),
            (
                "Look at both ends of $text. Are they the same letter (and not one and the same place)? Then strike "
                "both out, count 1 and look at the new ends. Stop when they are not the same or when fewer than two "
                "letters are left. Return the count."
            ),
            (
                "An onion grows in shells. Let us say that the word $text has a shell for each pair of equal "
                "letters at its two ends which can be peeled off, one pair after another from the outside, until "
                "the ends differ or one letter or none remains. Count the shells."
            ),
            (
                "{Input|Given}: a string. {Output|Result|Returned}: the largest k with the property that the first "
                "k characters are the last k characters in reverse, where these two parts may not overlap."
            ),
            (
                "{You get|You have|You are given} a word. When it begins and ends with the same letter, remove the "
                "letter at the front and the one at the back. Do it again with what is left. A single letter is "
                "never removed. How often can you do it? Return the number."
            ),
            (
                "{This function takes|Takes|The function accepts} a text and returns how many pairs of equal "
                "characters can be removed from its ends, always one in front and one behind at a time. It stops at "
                "unequal ends and at texts of length 0 or 1."
            ),
            (
                "Two ants walk along $text towards each other, one from the left end and one from the right, letter "
                "by letter. They go on while they stand on equal letters and have not met or passed each other. For "
                "how many steps do they stand on equal letters, the start included? A letter on which both stand "
                "does not count."
            ),
            "How many pairs of equal outer characters can be stripped off $text?",
        ],
        [
            """
            if len($text) < 2 or $text[0] != $text[-1]:
                return 0
            return 1 + $name($text[1:-1])
            """,
            """
            $count = 0
            while $count < len($text) - 1 - $count and $text[$count] == $text[-1 - $count]:
                $count += 1
            return $count
            """,
        ],
        _peels,
        edges=(("",), ("a",), ("aa",), ("ab",), ("abca",), ("abcba",), ("abba",)),
    ),
    drill(
        "algo_recursive.defined_by_cases",
        "$tag_by_cases defined_$tag $tag_function {compute|evaluate}_$tag recursive_$tag $tag_of",
        [integer("n", 0, 20, names=("n", "k", "number", "index"))],
        "int",
        [
            (
                "A function f on the whole numbers from 0 is defined by f(0) = 1, by f(k) = $even for even k above "
                "0, and by f(k) = $odd for odd k. $give f($n)."
            ),
            (
                "$give the value at $n of the function f for which f(0) is 1, f(k) is $even if k is even and not 0, "
                "and f(k) is $odd if k is odd."
            ),
            (
                "If $n is 0, return 1. If it is another even number, return what f(k) = $even gives with k = $n; if "
                "it is odd, what f(k) = $odd gives. Here f stands for this very function."
            ),
            (
                "We write f(k) for the result that belongs to k. The result for 0 is 1. For k = 2, 4, 6 and so on, "
                "f(k) = $even; for k = 1, 3, 5 and so on, f(k) = $odd. Return the result for $n."
            ),
            (
                "In a secret club each member has a number k from 0 on, and a code f(k). Number 0 has the code 1. "
                "Members with odd numbers have the code $odd, all others the code $even. Find the code of member $n."
            ),
            (
                "{Input|Given}: an integer that is not negative. {Output|Result|Returned}: f of it, where f is "
                "given by three rules. Rule 1: f(0) = 1. Rule 2, for odd k: f(k) = $odd. Rule 3, for the remaining "
                "k: f(k) = $even."
            ),
            (
                "{You get|You have|You are given} a number, $n. You know f(0): it is 1. All other values come from "
                "earlier ones. When k is even, f(k) is $even. When k is odd, f(k) is $odd. Return f($n)."
            ),
            (
                "{This function takes|Takes|The function accepts} a whole number, at least 0, and returns the value "
                "that the following definition gives it: f(0) = 1; f(k) = $even for k even, k > 0; f(k) = $odd for "
                "k odd."
            ),
            (
                "A machine prints a number for each setting k of its dial. At 0 it prints 1. With f(k) as the print "
                "at k, it works by f(k) = $odd at odd settings and by f(k) = $even at the even settings from 2 on. "
                "What is printed at setting $n?"
            ),
            "Value f($n), with f(0) = 1, f(k) = $odd for odd k, f(k) = $even for even k > 0.",
        ],
        [
            """
            if $n == 0:
                return 1
            if $n % 2 == 0:
                return $name($n // 2) $plus
            return $minus
            """,
        ],
        lambda n, v: _table(n, v["rule"]),
        edges=((0,), (1,), (2,), (3,), (8,), (11,)),
        variants=[
            {
                "tag": "first_rule",
                "even": "f(k / 2) + 1",
                "odd": "2 * f(k - 1)",
                "plus": "+ 1",
                "minus": "2 * $name($n - 1)",
                "rule": 0,
            },
            {
                "tag": "second_rule",
                "even": "f(k / 2) + k",
                "odd": "f(k - 1) + 3",
                "plus": "+ $n",
                "minus": "$name($n - 1) + 3",
                "rule": 1,
            },
        ],
    ),
    drill(
        "algo_recursive.bracket_halves",
        "bracket_halves halve_and_bracket {show|write}_halves split_in_brackets nested_halves cut_tree",
        [word("text", kind="", names=("text", "word", "s", "string", "letters"))],
        "str",
        [
            (
                "A text of at most one character stays as it is. A longer one is cut in the middle, both halves are "
                "treated in the same way, and round brackets are put round the two results together. If the length "
                "is odd, the second half is the longer one. $hand what becomes of $text."
            ),
            (
                "$hand the string that shows how $text is halved again and again: '(' + left + right + ')', where "
                "left and right are what this rule makes of the first len // 2 characters and of the others. "
                "Strings with fewer than two characters are not changed."
            ),
            (
                "If $text has length 0 or 1, return it. Otherwise split it into two parts, of which the first is as "
                "long as the second or shorter by one, apply the rule to both, and return them side by side in a "
                "pair of round brackets."
            ),
            (
                "Let b(t) = t for texts of length 0 and 1, and b(t) = '(' + b(u) + b(v) + ')' for longer ones, "
                "where u is the first half of t, rounded down in length, and v is the rest. Return b($text)."
            ),
            (
                "A baker cuts a loaf in two, each piece in two again, until all pieces have size 1; if a piece "
                "cannot be cut evenly, the left part is smaller by one. For a loaf with the letters $text, write "
                "down the cuts: round brackets round each piece that was cut, the letters inside. An uncut loaf "
                "needs no brackets."
            ),
            (
                "{Input|Given}: a string. {Output|Result|Returned}: the same letters in the same order with round "
                "brackets, 'ab' as '(ab)', 'abc' as '(a(bc))', 'abcd' as '((ab)(cd))'. Every part with two or more "
                "letters is in brackets and consists of its two halves, the left one rounded down."
            ),
            (
                "{You get|You have|You are given} a word. Is it one letter long, or empty? Return it. Is it longer? "
                "Cut it into a left and a right half (with an odd number of letters the right half gets the one "
                "more). Do the same with each half. Put '(' before and ')' behind, and return it."
            ),
            (
                "{This function takes|Takes|The function accepts} a text and returns it with brackets that show a "
                "division into halves down to single characters. The left half of m characters has m // 2 of them. "
                "Single characters and the empty text have no brackets."
            ),
            (
                "A team of players, one letter each, divides into two groups for a tournament, each group divides "
                "again, and so on down to single players; a group of odd size has its smaller half first. From the "
                "list of letters $text, write the draw with '(' and ')' round each group of two or more."
            ),
            (
                "Brackets round $text and, inside, round its halves and their halves, if longer than 1; left half "
                "rounded down."
            ),
        ],
        [
            """
            if len($text) <= 1:
                return $text
            half = len($text) // 2
            return "(" + $name($text[:half]) + $name($text[half:]) + ")"
            """,
        ],
        _halves,
        edges=(("",), ("a",), ("ab",), ("abc",), ("abcd",), ("abcdefg",)),
    ),
    drill(
        "algo_recursive.empty_boxes",
        ("count_empty_boxes empty_boxes {number_of|how_many}_empty boxes_with_nothing innermost_boxes count_innermost"),
        [Arg("box", ("box", "parcel", "crate", "package", "chest"), "tuple[int, list]", _box)],
        "int",
        [
            (
                "A box is a tuple (number, list of the boxes inside). $howmany empty boxes, that is boxes with an "
                "empty list, there are in $box at any depth. If $box itself is empty, the answer is 1."
            ),
            (
                "$give how many of the tuples in $box, itself included, have an empty list as their second part. "
                "The second part is always a list of tuples of the same kind; the first part, a number, does not "
                "matter."
            ),
            (
                "If the list of $box is empty, return 1. Otherwise return the sum of the results for the boxes in "
                "this list."
            ),
            (
                "Open $box. If nothing is in it, count it. If there are boxes in it, do not count it, but open each "
                "of them and do with it as you did with the first. Return the count. A box is written as a tuple of "
                "its number and the list of its boxes."
            ),
            (
                "For a birthday Leo gets a large box with boxes in it, some of which hold boxes again. A box (7, "
                "[]) has the number 7 and holds none; the list names what is inside. Leo keeps those that hold no "
                "other box. How many of $box does he keep?"
            ),
            (
                "{Input|Given}: a pair (integer, list), where the list holds pairs of the same sort or nothing. "
                "{Output|Result|Returned}: the number of pairs with an empty list, over all levels, the outermost "
                "one too."
            ),
            (
                "{You get|You have|You are given} a box, $box: a tuple with a number and a list. The list holds the "
                "boxes inside, and they look the same. Which boxes have no box inside? Count them all, also deep "
                "down, and also $box if its list is empty."
            ),
            (
                "{This function takes|Takes|The function accepts} a nested structure of tuples (label, list of "
                "parts) and returns how many of its members cannot be taken apart any more since their list of "
                "parts is empty. For a structure without parts that is 1."
            ),
            (
                "A river is a tuple of its length and the list of the rivers that flow into it, each written in the "
                "same way. Rivers with an empty list come from a spring. Count the springs in $box."
            ),
            "Number of tuples (number, list) in $box, at all levels, whose list is empty.",
        ],
        [
            """
            if not $box[1]:
                return 1
            return sum($name($item) for $item in $box[1])
            """,
            """
            number, inside = $box
            if inside == []:
                return 1
            $count = 0
            for $item in inside:
                $count += $name($item)
            return $count
            """,
        ],
        lambda box: str(box).count("[]"),
        edges=(((5, []),), ((5, [(2, []), (1, [])]),), ((1, [(2, [(3, [(4, [])])])]),)),
    ),
)
